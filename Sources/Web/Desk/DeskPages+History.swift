import Domain
import Pages
import Storage

/// What the journal tells of a record, for those who may read it.
extension DeskPages {
    /// Entries on the page.
    private static let historyRows = 100

    func history(_ subject: JournalEntry.Subject) async throws -> String {
        let (desk, rows) = (desk, DeskPages.historyRows)
        let found = try await database.read { connection in
            let record = try DeskPages.record(subject, connection).orNotFound()
            try desk.require(record.act, at: record.place)
            let entries = try JournalStore(connection).entries(subject)
            var names: [StaffMember.ID: String] = [:]
            for entry in entries.suffix(rows) {
                if case .staff(let id) = entry.actor, names[id] == nil { names[id] = try StaffStore(connection).find(id)?.name }
            }
            return (path: record.path, entries: entries, names: names)
        }
        let entries = found.entries.suffix(rows).reversed().map { entry in
            let local = desk.local(entry.at)
            let name: String? = if case .staff(let id) = entry.actor { found.names[id] } else { nil }
            return DeskHistoryPage.Entry(entry, by: name, on: local.day, at: local.time)
        }
        return try html(
            DeskHistoryPage(entries, isCut: found.entries.count > rows, of: found.path, visit: visit, in: context))
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
