import Domain
import Pages
import Settings
import Storage

/// The pages on which questions are entered, and words ticked that are taken out of them.
extension DeskPages {
    /// Meetings offered that have been, and that are to come.
    private static let pastMeetings = 30
    private static let comingMeetings = 15
    /// Names of places offered while typing.
    private static let placeNames = 80

    /// - Parameter same: the question that the register has already with the same words.
    func newQuestion(_ start: DeskPath.QuestionStart, refused: RefusedForm? = nil, same: Question.Number? = nil) async throws
        -> String
    {
        let (desk, span) = (desk, span)
        try desk.require(.register, at: desk.staff.place)
        let home = settings.gazetteer.region(of: desk.staff.place)?.code ?? .republic
        let local = settings.clock.local(desk.now, in: home)
        let meetings = try await database.read { connection in
            let store = MeetingStore(connection)
            let chosen = try start.meeting.flatMap { try store.find($0) }
            if let chosen { try desk.require(.register, at: chosen.host) }
            let coming = try store.hosted(
                within: span, from: local.day, direction: .ascending, limit: DeskPages.comingMeetings)
            let past = try store.hosted(within: span, from: local.day, direction: .descending, limit: DeskPages.pastMeetings)
            let listed = (coming.reversed() + past).filter { !$0.isCancelled }
            return listed.contains { $0.id == chosen?.id } ? listed : (chosen.map { [$0] } ?? []) + listed
        }
        let names = settings.gazetteer.places(within: desk.staff.place).filter { $0.office != nil }.prefix(DeskPages.placeNames)
            .map { context.name($0) }
        return try html(
            DeskNewQuestionPage(
                start, meetings: meetings, names: names, now: local.time, same: same, refused: refused, visit: visit, in: context)
        )
    }

    /// What stands in place of what is taken out of a question, in its language.
    func redactionMark(of question: Question) -> String { desk.site.context(question.language).words(.deskRedactMark) }

    /// - Parameters:
    ///   - ticked: the pieces that were ticked before, where the form comes again.
    ///   - seen: the mark with which it came.
    func redaction(
        _ number: Question.Number, ticked: Set<Int>? = nil, refusal: Phrase? = nil, seen: String? = nil
    ) async throws -> String {
        let desk = desk
        let question = try await database.read { try QuestionStore($0).find(number).orNotFound() }
        try desk.require(.moderate, at: question.place)
        return try html(DeskRedactionPage(question, ticked: ticked, refusal: refusal, seen: seen, visit: visit, in: context))
    }

    /// The slip of a question that was just entered, in the language of the one who asked.
    func slip(_ receipt: EnterQuestion.Receipt, next: DeskPath.QuestionStart) throws -> String {
        let site = desk.site
        let terms = TrackingPage.Terms(
            of: receipt.question, for: receipt.meeting, deadline: nil, settings, today: desk.today)
        return try html(
            DeskSlipPage(
                receipt.question, code: receipt.code, meeting: receipt.meeting, terms: terms,
                asker: site.context(receipt.question.language), official: [site.context(.kk), site.context(.ru)], next: next,
                visit: visit, in: context))
    }
}
