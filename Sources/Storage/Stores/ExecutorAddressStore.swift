package import Domain

/// Where the bodies are written to that carry out items of plans.
package struct ExecutorAddressStore {
    /// A body that open items of published plans, or assignments on control, name as their lead.
    package struct Named: Hashable, Sendable {
        package let place: KATO
        package let name: Translated
        package let openItems: Int
        package let nextDeadline: Day
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func find(_ id: ExecutorAddress.ID) throws -> ExecutorAddress? { try addresses("id = \(id)").first }

    /// Those that the akimats of a place and below keep, place by place.
    package func list(within span: Gazetteer.Span?) throws -> [ExecutorAddress] {
        try addresses(.all(Within.condition("executor_addresses.place", span)))
    }

    /// Those that are written to.
    package func readers() throws -> [(id: ExecutorAddress.ID, place: KATO)] {
        try connection.rows("SELECT id, place FROM executor_addresses WHERE is_stopped = 0 ORDER BY id").map {
            (id: try $0.id("id"), place: try $0.place("place"))
        }
    }

    /// Keeps an address in place of the one that the body had; mail that it had stopped begins again with another address only.
    package func save(_ address: ExecutorAddress) throws {
        guard let folded = ExecutorAddressStore.folded(address.name) else { return }
        var record: SQLRecord = [
            "id": .integer(try connection.takeNumbers("executor-addresses")), "place": .place(address.place),
            "folded": .text(folded),
            "email": .text(address.email.text), "language": .text(address.language.rawValue), "is_stopped": .flag(false),
        ]
        record.add("name", address.name)
        try connection.insert(
            record, into: "executor_addresses",
            """
            ON CONFLICT (place, folded) DO UPDATE SET name_kk = excluded.name_kk, name_ru = excluded.name_ru, \
            name_en = excluded.name_en, language = excluded.language, email = excluded.email, \
            is_stopped = CASE WHEN executor_addresses.email = excluded.email THEN executor_addresses.is_stopped ELSE 0 END
            """)
    }

    /// Where a body is written to, as plans of a place name it; `nil` where nothing is kept.
    package func find(_ name: Translated, at place: KATO) throws -> ExecutorAddress? {
        guard let folded = ExecutorAddressStore.folded(name) else { return nil }
        return try addresses("place = \(place) AND folded = \(folded)").first
    }

    /// Forgets the address of a body, and what waits for it.
    package func remove(_ name: Translated, at place: KATO) throws {
        guard let folded = ExecutorAddressStore.folded(name) else { return }
        for address in try addresses("place = \(place) AND folded = \(folded)") {
            try LetterStore(connection).withdraw(for: address.id)
            try connection.run("DELETE FROM executor_addresses WHERE id = \(address.id)")
        }
    }

    /// Stops mail to a body, as it asked itself. Returns whether that changed anything.
    @discardableResult
    package func stop(_ id: ExecutorAddress.ID) throws -> Bool {
        let changed = try connection.run("UPDATE executor_addresses SET is_stopped = 1 WHERE id = \(id) AND is_stopped = 0")
        try LetterStore(connection).withdraw(for: id)
        return changed > 0
    }

    /// The bodies that lead open items of the published plans of a place and below, or its assignments on control: those whose deadline is nearest first.
    package func named(within span: Gazetteer.Span?, skipping: Int = 0, limit: Int) throws -> [Named] {
        let isOpen: SQLText = "standing IN ('planned', 'under-way', 'extended')"
        let items: [SQLText] = [isOpen, "plans.published_on IS NOT NULL"] + Within.condition("plans.place", span)
        let assignments = [isOpen] + Within.condition("assignments.host", span)
        return try connection.rows(
            """
            SELECT place, lead_kk, lead_ru, lead_en, count(*) AS items, min(deadline) AS next FROM (\
            SELECT plans.place, lead_kk, lead_ru, lead_en, deadline FROM plan_items JOIN plans ON plans.id = plan_items.plan \
            WHERE \(.all(items)) UNION ALL \
            SELECT host AS place, lead_kk, lead_ru, lead_en, deadline FROM assignments WHERE \(.all(assignments))) AS led \
            GROUP BY place, lead_kk, lead_ru, lead_en \
            ORDER BY next, place, lead_kk, lead_ru, lead_en LIMIT \(limit) OFFSET \(skipping)
            """
        ).map { row in
            Named(
                place: try row.place("place"), name: try row.translated("lead"), openItems: try row.integer("items"),
                nextDeadline: try row.day("next"))
        }
    }

    private func addresses(_ condition: SQLText) throws -> [ExecutorAddress] {
        try connection.rows("SELECT * FROM executor_addresses WHERE \(condition) ORDER BY place, folded").map { row in
            guard let email = MailAddress(try row.text("email")) else { throw StoreError.corrupt(column: "email") }
            return ExecutorAddress(
                id: try row.id("id"), place: try row.place("place"), name: try row.translated("name"), email: email,
                language: try row.choice("language"), isStopped: try row.flag("is_stopped"))
        }
    }

    /// `nil` for a name without a letter.
    private static func folded(_ name: Translated) -> String? {
        (name.kk ?? name.ru).map { FoldedText.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
