import Domain
import Pages
import Settings
import Storage

/// What the journal tells of a record, for those who may read it: of an account, its owner and those who manage it.
extension DeskPages {
    func history(_ subject: JournalEntry.Subject, page: Int) async throws -> String {
        let rows = DeskHistoryPage.entriesOnPage
        let found = try await entries(subject) { $0.reversed().dropFirst((page - 1) * rows).prefix(rows + 1) }
        return try html(
            DeskHistoryPage(
                Array(found.entries.prefix(rows)), of: subject, page: page, hasMore: found.entries.count > rows,
                record: found.path, names: found.names, visit: visit, in: context))
    }

    func historyEntry(_ subject: JournalEntry.Subject, sequence: Int, page: Int) async throws -> String {
        let found = try await entries(subject) { $0.filter { $0.sequence == sequence }[...] }
        return try html(
            DeskHistoryEntryPage(
                found.entries.first.orNotFound(), of: subject, page: page, names: found.names, visit: visit, in: context))
    }

    /// What the rules of the law are called, by their codes, the latest editions last.
    private var ruleTitles: [String: Translated] {
        Dictionary(
            settings.law.editions.flatMap(\.rules).map { ($0.id.text, $0.title) }, uniquingKeysWith: { $1 })
    }

    /// Entries about a record, with the names of those who made them, where the record stands, and what people call that which they name by ids and codes.
    ///
    /// - Parameter chosen: those of all entries, oldest first, that are wanted.
    private func entries(
        _ subject: JournalEntry.Subject, _ chosen: @escaping @Sendable ([JournalEntry]) -> ArraySlice<JournalEntry>
    ) async throws -> (path: DeskPath, entries: [DeskHistoryPage.Entry], names: HistoryNames) {
        let (desk, rules) = (desk, ruleTitles)
        let found = try await database.read { connection in
            let record = try readable(subject, connection)
            var all = try JournalStore(connection).entries(subject).filter { !DeskPages.passing.contains($0.act) }
            // Bookings have no page, and an assignment that was taken out has none any more: the reception tells of them, to those who
            // read assignments.
            if case .reception(let id, _) = record.path, desk.may(.runReception, at: record.place) {
                let journal = JournalStore(connection)
                let booked = try journal.entriesOfBookings(of: id).map(DeskPages.naming)
                all = (all + booked + (try journal.entriesOfTakenOut(from: id))).sorted { $0.sequence < $1.sequence }
            }
            let entries = chosen(all)
            var staff: [StaffMember.ID: String] = [:]
            for entry in entries {
                if case .staff(let id) = entry.actor, staff[id] == nil { staff[id] = try StaffStore(connection).find(id)?.name }
            }
            var items: [String: Int] = [:]
            if case .plan(let id, _) = record.path, let plan = try ActionPlanStore(connection).find(id) {
                for item in plan.items { items[item.id.description] = item.number }
            }
            func named<Record>(_ names: Set<Substring>) -> Set<Identifier<Record>> {
                Set(entries.flatMap { DeskPages.ids(of: names, in: $0.detail) }.compactMap { Identifier(text: $0) })
            }
            let problems = try ProblemStore(connection).find(named(["problem"]))
            let meetings = try MeetingStore(connection).find(named(["meeting"]))
            var officials: [String: Translated] = [:]
            for id: Official.ID in named(["acting-for", "for", "successor", "leaver"]) {
                officials[id.description] = try OfficialStore(connection).find(id)?.name
            }
            let names = HistoryNames(
                items: items, rules: rules,
                problems: DeskPages.byText(problems).mapValues(\.number.text), meetings: DeskPages.byText(meetings),
                officials: officials)
            return (path: record.path, entries: entries, staff: staff, names: names)
        }
        let entries = found.entries.map { entry in
            let local = desk.local(entry.at)
            let name: String? = if case .staff(let id) = entry.actor { found.staff[id] } else { nil }
            return DeskHistoryPage.Entry(entry, by: name, on: local.day, at: local.time)
        }
        return (path: found.path, entries: entries, names: found.names)
    }

    /// The ids under some names of facts, as `problem=2026000000014→` or `item.7.problem=→2026000000014`.
    private static func ids(of names: Set<Substring>, in detail: String) -> [Substring] {
        detail.split(separator: " ").flatMap { fact -> [Substring] in
            let parts = fact.split(separator: "=", maxSplits: 1)
            guard parts.count == 2, let name = parts[0].split(separator: ".").last, names.contains(name) else { return [] }
            return parts[1].split(separator: "→")
        }
    }

    private static func byText<ID: CustomStringConvertible, Record>(_ records: [ID: Record]) -> [String: Record] {
        Dictionary(records.map { ($0.key.description, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// What people do with an account and changes nothing in it: that they came in, and which letters they want.
    private static let passing: Set<String> = ["signed-in", "morning-mail-set", "mail-stopped"]

    /// Where a record stands and whose it is; refused where the person may not read its history.
    private func readable(_ subject: JournalEntry.Subject, _ connection: any SQLConnection) throws -> (
        path: DeskPath, place: KATO
    ) {
        guard subject.kind == JournalEntry.Subject.staffKind else {
            let record = try DeskPages.record(subject, connection).orNotFound()
            try desk.require(record.act, at: record.place)
            return (record.path, record.place)
        }
        let id = try StaffMember.ID(text: subject.id).orNotFound()
        if id == desk.staff.id { return (.account, desk.staff.place) }
        let member = try StaffStore(connection).find(id).orNotFound()
        guard !desk.staff.administered.isEmpty, StaffAdministration(desk.staff, in: settings.gazetteer).sees(member) else {
            throw ActRefused(act: .manageStaff, place: member.place)
        }
        return (.staffMember(id), member.place)
    }

    /// An entry about a booking among those about its reception: its number is told, and not which reception and turn.
    private static func naming(_ entry: JournalEntry) -> JournalEntry {
        let facts = entry.detail.split(separator: " ").filter { !$0.hasPrefix("reception=") && !$0.hasPrefix("slot=") }
        return JournalEntry(
            sequence: entry.sequence, at: entry.at, actor: entry.actor, act: entry.act, subject: entry.subject,
            detail: (["booking=\(entry.subject.id)"] + facts).joined(separator: " "), previousHash: entry.previousHash)
    }

    /// Where a record stands, whose it is, and what one must be allowed to read its history; `nil` where the desk has no page of it.
    private static func record(
        _ subject: JournalEntry.Subject, _ connection: any SQLConnection
    ) throws -> (path: DeskPath, place: KATO, act: StaffMember.Act)? {
        let id = subject.id
        switch subject.kind {
        case "question":
            guard let number = Question.Number(text: id), let found = try QuestionStore(connection).find(number) else {
                return nil
            }
            return (.question(number), found.place, .read)
        case "problem":
            guard let number = Problem.Number(text: id), let found = try ProblemStore(connection).find(number) else { return nil }
            return (.problem(number), found.place, .read)
        case "meeting":
            return try Meeting.ID(text: id).flatMap { try MeetingStore(connection).find($0) }.map {
                (.meeting($0.id), $0.host, .read)
            }
        case "plan":
            return try ActionPlan.ID(text: id).flatMap { try ActionPlanStore(connection).find($0) }.map {
                (.plan($0.id), $0.place, .read)
            }
        case "reception":
            return try Reception.ID(text: id).flatMap { try ReceptionStore(connection).find($0) }.map {
                (.reception($0.id), $0.host, .read)
            }
        case "assignment":
            return try Assignment.ID(text: id).flatMap { try AssignmentStore(connection).find($0) }.map {
                (.assignment($0.reception, $0.id), $0.host, .runReception)
            }
        case "event":
            return try Event.ID(text: id).flatMap { try EventStore(connection).find($0) }.map { (.event($0.id), $0.host, .read) }
        case "official":
            return try Official.ID(text: id).flatMap { try OfficialStore(connection).find($0) }.map {
                (.official($0.id), $0.place, .read)
            }
        default: return nil
        }
    }
}
