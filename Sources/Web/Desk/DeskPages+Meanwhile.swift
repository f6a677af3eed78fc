import Domain
import Pages
import Storage

/// What became of a record while a form of it was open.
extension DeskPages {
    /// The last change of the record of an act, and the words that stand there now; `nil` where nothing is known of it.
    func meanwhile(_ path: DeskPath) async throws -> DeskMeanwhile? {
        guard let subject = DeskPages.subject(of: path) else { return nil }
        let context = context
        let found = try await database.read { connection in
            let entry = try DeskPages.entries(at: path, subject, connection).last
            var name: String?
            if case .staff(let id)? = entry?.actor { name = try StaffStore(connection).find(id)?.name }
            return (entry: entry, name: name, now: try DeskPages.texts(at: path, in: context, connection))
        }
        guard let entry = found.entry else { return nil }
        let local = desk.local(entry.at)
        return DeskMeanwhile(
            entry, by: found.name, isOwn: entry.actor == .staff(desk.staff.id), on: local.day, at: local.time, now: found.now,
            in: context)
    }

    /// What the journal tells of that which an act is about: of a plan, its item; of outcomes, the bookings too.
    private static func entries(
        at path: DeskPath, _ subject: JournalEntry.Subject, _ connection: any SQLConnection
    ) throws -> [JournalEntry] {
        let journal = JournalStore(connection)
        let all = try journal.entries(subject)
        switch path {
        case .itemAct(_, let item, _):
            let own = all.filter { entry in
                entry.detail.split(separator: " ").contains { $0 == "item=\(item)" || $0.hasPrefix("item.\(item).") }
            }
            return own.isEmpty ? all : own
        case .receptionAct(let id, .outcomes), .receptionAct(let id, .correct), .receptionAct(let id, .handOver):
            return try (all + journal.entriesOfBookings(of: id)).sorted { $0.sequence < $1.sequence }
        default: return all
        }
    }

    private static func subject(of path: DeskPath) -> JournalEntry.Subject? {
        switch path {
        case .questionAct(let number, _), .redaction(let number): .question(number)
        case .problemAct(let number, _): .problem(number)
        case .meetingAct(let id, _): .meeting(id)
        case .planAct(let id, _), .planRows(let id, _), .itemAct(let id, _, _): .plan(id)
        case .receptionAct(let id, _): .reception(id)
        case .assignmentAct(_, let id, _): .assignment(id)
        case .eventAct(let id, _): .event(id)
        case .officialAct(let id, _): .official(id)
        case .template(let id), .removeTemplate(let id): .template(id)
        default: nil
        }
    }

    /// What the form of an act would have written over.
    private static func texts(
        at path: DeskPath, in context: PageContext, _ connection: any SQLConnection
    ) throws -> [(Language, String)] {
        func both(_ text: Translated?) -> [(Language, String)] {
            guard let text else { return [] }
            return [(.kk, text.kk ?? ""), (.ru, text.ru ?? "")]
        }
        switch path {
        case .questionAct(let number, let act):
            guard let question = try QuestionStore(connection).find(number) else { return [] }
            if act == .answer { return both(question.answer?.text) }
            guard act == .publish || act == .withhold else { return [] }
            return switch question.moderation {
            case .waiting: []
            case .published:
                Language.allCases.compactMap { language in question.publicWords?[language].map { (language, $0) } }
            case .withheld(let reason, _): both(reason)
            }
        case .redaction(let number):
            return try QuestionStore(connection).find(number).flatMap { question in
                question.publicText.map { [(question.language, $0)] }
            } ?? []
        case .problemAct(let number, .change):
            guard let problem = try ProblemStore(connection).find(number) else { return [] }
            let sum = problem.money.needed.map { context.numbers.whole($0.amount) + "\u{A0}₸" }
            return both(problem.title) + [(context.language, sum ?? "")] + both(problem.money.source)
        case .problemAct(let number, .maslikhat):
            guard let word = try ProblemStore(connection).find(number)?.maslikhatWord else { return [] }
            return [(context.language, context.dates.fullDay(word.on))] + both(word.text)
        case .template(let id), .removeTemplate(let id): return both(try AnswerTemplateStore(connection).find(id)?.text)
        case .officialAct(let id, .charge): return both(try OfficialStore(connection).find(id)?.inChargeOf)
        case .meetingAct(let id, .results):
            return both(try MeetingStore(connection).find(id).map { $0.results?.summary ?? $0.draftedResults })
        default: return []
        }
    }
}
