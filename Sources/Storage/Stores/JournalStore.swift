package import Domain
import Secrets

/// The journal: every change, each entry chained by hash to the one before.
///
/// Writes of one register never overlap (see `Database.write`), so that the last entry is the last until this one is committed; the keys of the table forbid a fork all the same.
package struct JournalStore {
    /// An entry to be: everything but its place in the chain.
    package struct Draft: Hashable, Sendable {
        package let at: Moment
        package let actor: JournalEntry.Actor
        package let act: String
        package let subject: JournalEntry.Subject
        package let detail: String

        package init(
            at: Moment, actor: JournalEntry.Actor, act: String, subject: JournalEntry.Subject, detail: String = ""
        ) {
            self.at = at
            self.actor = actor
            self.act = act
            self.subject = subject
            self.detail = detail
        }
    }

    /// The last entry: a number and a hash that stand for everything before them. Noted elsewhere, it shows later whether the end was cut off.
    package struct Head: Hashable, Sendable, CustomStringConvertible {
        /// 0 where there is no entry.
        package let sequence: Int
        package let hash: String

        package init(sequence: Int, hash: String) {
            self.sequence = sequence
            self.hash = hash
        }

        /// As `description` writes it; `nil` for anything else.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: ":")
            guard parts.count == 2, let sequence = Int(parts[0]), sequence >= 0, parts[1].utf8.count == 64 else { return nil }
            self.init(sequence: sequence, hash: parts[1].lowercased())
        }

        /// As `1204:9f86d0…`.
        package var description: String { "\(sequence):\(hash)" }
    }

    private static let pageLength = 1_000

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    @discardableResult
    package func append(
        at moment: Moment, actor: JournalEntry.Actor, act: String, subject: JournalEntry.Subject, detail: String = ""
    ) throws -> JournalEntry {
        let draft = Draft(at: moment, actor: actor, act: act, subject: subject, detail: detail)
        return try append([draft]).first.orNotFound()
    }

    /// Appends entries in their order.
    @discardableResult
    package func append(_ drafts: [Draft]) throws -> [JournalEntry] {
        let head = try head()
        var (sequence, hash) = (head.sequence, head.hash)
        var entries: [JournalEntry] = []
        var records: [SQLRecord] = []
        for draft in drafts {
            sequence += 1
            let entry = JournalEntry(
                sequence: sequence, at: draft.at, actor: draft.actor, act: draft.act, subject: draft.subject,
                detail: draft.detail, previousHash: hash)
            hash = Secrets.sha256(entry.canonical)
            entries.append(entry)
            records.append([
                "sequence": .integer(sequence), "at": .moment(entry.at), "actor": .text(entry.actor.text),
                "act": .text(entry.act), "subject_kind": .text(entry.subject.kind), "subject_id": .text(entry.subject.id),
                "detail": .text(entry.detail), "previous_hash": .text(entry.previousHash), "hash": .text(hash),
            ])
        }
        try connection.insert(records, into: "journal")
        if !records.isEmpty { try FactStore(connection).save(.journalHead, Head(sequence: sequence, hash: hash).description) }
        return entries
    }

    /// The entries about one thing, oldest first.
    package func entries(_ subject: JournalEntry.Subject) throws -> [JournalEntry] {
        try connection.rows(
            """
            SELECT * FROM journal WHERE subject_kind = \(subject.kind) AND subject_id = \(subject.id) ORDER BY sequence
            """
        ).map { try JournalEntry(row: $0) }
    }

    /// The entries about bookings of a reception, oldest first.
    package func entriesOfBookings(of reception: Reception.ID) throws -> [JournalEntry] {
        let own = "reception=\(reception) %"
        return try connection.rows(
            """
            SELECT * FROM journal WHERE subject_kind = 'booking' AND subject_id IN \
            (SELECT subject_id FROM journal WHERE subject_kind = 'booking' AND detail LIKE \(own)) \
            ORDER BY sequence
            """
        ).map { try JournalEntry(row: $0) }
    }

    /// The entries about assignments that were given at a reception and taken out again, oldest first.
    package func entriesOfTakenOut(from reception: Reception.ID) throws -> [JournalEntry] {
        let own = "reception=\(reception) %"
        return try connection.rows(
            """
            SELECT * FROM journal WHERE subject_kind = 'assignment' AND subject_id IN \
            (SELECT subject_id FROM journal WHERE subject_kind = 'assignment' AND act = 'assignment-taken-out' \
            AND detail LIKE \(own)) ORDER BY sequence
            """
        ).map { try JournalEntry(row: $0) }
    }

    /// The entries about all things of a kind, oldest first.
    package func entries(kind: String) throws -> [JournalEntry] {
        try connection.rows("SELECT * FROM journal WHERE subject_kind = \(kind) ORDER BY sequence").map {
            try JournalEntry(row: $0)
        }
    }

    /// The last entry that is there.
    package func head() throws -> Head {
        let last = try connection.rows("SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1").first
        return try last.map { Head(sequence: try $0.integer("sequence"), hash: try $0.text("hash")) }
            ?? Head(sequence: 0, hash: JournalEntry.firstHash)
    }

    /// Whether an entry that was the last once is there still, unchanged.
    package func holds(_ head: Head) throws -> Bool {
        if head.sequence == 0 { return head.hash == JournalEntry.firstHash }
        return try connection.rows("SELECT hash FROM journal WHERE sequence = \(head.sequence)").first?.text("hash") == head.hash
    }

    /// The sequence of the first entry that is not what was written, stands where it should not, or is missing at the end; `nil` where all is whole.
    package func verify() throws -> Int? {
        if let broken = try brokenLink() { return broken }
        // The end is kept with every entry, beside the chain: a chain that was cut is a chain still.
        guard let kept = try FactStore(connection).find(.journalHead).flatMap({ Head(text: $0) }) else { return nil }
        let head = try head()
        return kept == head ? nil : min(kept.sequence, head.sequence) + 1
    }

    private func brokenLink() throws -> Int? {
        var (sequence, hash) = (0, JournalEntry.firstHash)
        while true {
            let rows = try connection.rows(
                "SELECT * FROM journal WHERE sequence > \(sequence) ORDER BY sequence LIMIT \(JournalStore.pageLength)")
            if rows.isEmpty { return nil }
            for row in rows {
                sequence += 1
                guard let entry = try? JournalEntry(row: row), entry.sequence == sequence, entry.previousHash == hash else {
                    return sequence
                }
                hash = Secrets.sha256(entry.canonical)
                guard try row.text("hash") == hash else { return sequence }
            }
        }
    }
}

extension JournalEntry {
    fileprivate init(row: SQLRow) throws(StoreError) {
        guard let actor = Actor(stored: try row.text("actor")) else { throw .corrupt(column: "actor") }
        self.init(
            sequence: try row.integer("sequence"), at: try row.moment("at"), actor: actor, act: try row.text("act"),
            subject: Subject(kind: try row.text("subject_kind"), id: try row.text("subject_id")), detail: try row.text("detail"),
            previousHash: try row.text("previous_hash"))
    }
}

extension JournalEntry.Actor {
    fileprivate init?(stored text: String) {
        switch text {
        case "citizen": self = .citizen
        case "program": self = .program
        default:
            guard text.hasPrefix("staff:"), let id = StaffMember.ID(text: text.dropFirst("staff:".count)) else { return nil }
            self = .staff(id)
        }
    }
}
