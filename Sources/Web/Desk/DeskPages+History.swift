import Domain
import Pages
import Storage

/// What the journal tells of a record, for those who may read it.
extension DeskPages {
    func history(_ subject: JournalEntry.Subject, page: Int) async throws -> String {
        let (desk, rows) = (desk, DeskHistoryPage.entriesOnPage)
        let found = try await database.read { connection in
            let record = try DeskPages.record(subject, connection).orNotFound()
            try desk.require(record.act, at: record.place)
            var entries = try JournalStore(connection).entries(subject)
            // An assignment that was taken out has no page any more: its reception tells of it, to those who read assignments.
            if case .reception(let id) = record.path, desk.may(.runReception, at: record.place) {
                entries = (entries + (try JournalStore(connection).entriesOfTakenOut(from: id))).sorted {
                    $0.sequence < $1.sequence
                }
            }
            let latest = Array(entries.reversed().dropFirst((page - 1) * rows))
            var names: [StaffMember.ID: String] = [:]
            for entry in latest.prefix(rows) {
                if case .staff(let id) = entry.actor, names[id] == nil { names[id] = try StaffStore(connection).find(id)?.name }
            }
            return (path: record.path, entries: latest, names: names)
        }
        let entries = found.entries.prefix(rows).map { entry in
            let local = desk.local(entry.at)
            let name: String? = if case .staff(let id) = entry.actor { found.names[id] } else { nil }
            return DeskHistoryPage.Entry(entry, by: name, on: local.day, at: local.time)
        }
        return try html(
            DeskHistoryPage(
                entries, of: subject, page: page, hasMore: found.entries.count > rows, record: found.path, visit: visit,
                in: context))
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
