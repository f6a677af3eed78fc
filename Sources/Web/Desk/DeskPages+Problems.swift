import Domain
import Pages
import Settings
import Storage

/// The pages of the pool and of problem questions.
extension DeskPages {
    /// The questions that are compared with each other at once, and those of problem questions that they are compared with.
    private static let (mostWaiting, mostTaken) = (400, 300)
    /// The questions on one page of the pool, and the most of one group that stand together.
    private static let (mostShown, mostTogether) = (40, 20)
    /// Problem questions sent up to this office and those sent up by it that are shown on the first page, and those to which one may be joined.
    private static let (mostAbove, mostAway, mostTargets) = (15, 8, 40)

    /// - Parameter meeting: the one for which all questions were asked; `nil` for all of the territory.
    func pool(of meeting: Meeting.ID?, page: Int) async throws -> String {
        let (desk, span, settings) = (desk, span, settings)
        try desk.require(.formProblem, at: desk.staff.place)
        let found = try await database.read { connection in
            let (store, meetings, problems) = (QuestionStore(connection), MeetingStore(connection), ProblemStore(connection))
            let own = try meeting.map { try meetings.find($0).orNotFound() }
            if let own { try desk.require(.read, at: own.host) }
            let waiting = try store.waitingForPool(within: span, meeting: meeting, limit: DeskPages.mostWaiting)
            let taken = try store.taken(within: span, meeting: meeting, limit: DeskPages.mostTaken)
            let groups = Likeness(waiting + taken, lexicon: settings.lexicon, gazetteer: settings.gazetteer).groups()
            let known = try problems.find(Set(taken.compactMap(\.problem)))
            let pool = groups.compactMap { group -> DeskPoolPage.Group? in
                let questions = group.filter { $0.problem == nil }
                guard !questions.isEmpty else { return nil }
                // Of several problem questions that ask the same, the newest: an older one may be settled long since.
                let like = group.compactMap { $0.problem.flatMap { known[$0] } }.filter { problem in
                    problem.closing == nil
                        && questions.contains { settings.gazetteer.contains(problem.place, $0.place) }
                }
                return DeskPoolPage.Group(questions: questions, problem: like.max { $0.number < $1.number })
            }
            return (
                pages: DeskPages.pages(of: pool), compared: waiting.count,
                count: try store.waitingForPoolCount(within: span, meeting: meeting), meeting: own,
                meetings: try meetings.find(Set(waiting.compactMap(\.meeting))),
                above: meeting == nil && page == 1 ? try problems.sentUp(within: span, limit: DeskPages.mostAbove) : [],
                away: meeting == nil && page == 1 ? try problems.sentAway(from: span, limit: DeskPages.mostAway) : []
            )
        }
        let number = min(page, max(found.pages.count, 1))
        return try html(
            DeskPoolPage(
                groups: found.pages.isEmpty ? [] : found.pages[number - 1], page: number, pages: found.pages.count,
                compared: found.compared, count: found.count, meeting: found.meeting, meetings: found.meetings,
                above: found.above, away: found.away,
                law: settings.law, visit: visit, in: context))
    }

    /// The pool in pages: first what several ask, or what a problem question asks already, then the others; each in the order of its oldest question.
    private static func pages(of groups: [DeskPoolPage.Group]) -> [[DeskPoolPage.Group]] {
        let together = groups.filter(\.isTogether).flatMap { $0.parts(of: DeskPages.mostTogether) }
        var pages: [[DeskPoolPage.Group]] = []
        var shown = DeskPages.mostShown
        for group in together + groups.filter({ !$0.isTogether }) {
            if shown + group.questions.count > DeskPages.mostShown {
                pages.append([])
                shown = 0
            }
            pages[pages.count - 1].append(group)
            shown += group.questions.count
        }
        return pages
    }

    func newProblem(_ chosen: [String], refused: RefusedForm? = nil) async throws -> String {
        let desk = desk
        let numbers = chosen.compactMap { Question.Number(text: $0) }.prefix(200)
        let questions = try await database.read { connection in
            let found = try QuestionStore(connection).find(Array(numbers))
            let questions = numbers.compactMap { found[$0] }
            if questions.isEmpty { try desk.require(.formProblem, at: desk.staff.place) }
            for question in questions { try desk.require(.formProblem, at: question.place) }
            return questions
        }
        return try html(
            DeskNewProblemPage(
                questions: questions, refused: refused, visit: questions.first.map { visit(at: $0.place) } ?? visit, in: context))
    }

    /// - Parameter chosen: the numbers of questions that are ticked to be added.
    func problem(
        _ number: Problem.Number, page: Int = 1, chosen: [String] = [],
        refused: (act: DeskPath.ProblemAct, form: RefusedForm)? = nil
    ) async throws -> String {
        let (desk, settings) = (desk, settings)
        let chosen = chosen.prefix(DeskPages.mostWaiting).compactMap { Question.Number(text: $0) }
        let record = try await database.read { connection in
            let store = ProblemStore(connection)
            guard let problem = try store.find(number) else { throw StoreError.notFound }
            // The office above that has it may read it, though it lies below another one.
            if !desk.may(.read, at: problem.holder) { try desk.require(.read, at: problem.place) }
            let around = [problem.place] + settings.gazetteer.ancestors(of: problem.place).map(\.code)
            return try DeskPages.record(
                of: problem, chosen: chosen, joinedAt: around.filter { desk.may(.formProblem, at: $0) }, settings, connection)
        }
        return try html(
            DeskProblemPage(
                record, page: page, chosen: chosen, refused: refused, visit: visit.about(.problem(number)), in: context))
    }

    /// - Parameter joinedAt: the places at which it may be joined to another.
    private static func record(
        of problem: Problem, chosen: [Question.Number], joinedAt places: [KATO], _ settings: LoadedSettings,
        _ connection: any SQLConnection
    ) throws -> DeskProblemPage.Record {
        let (store, plans, asked) = (ProblemStore(connection), ActionPlanStore(connection), QuestionStore(connection))
        let questions = try asked.list(of: problem.id)
        let span = settings.gazetteer.span(of: problem.place)
        var similar: [Question] = []
        if problem.closing == nil {
            let waiting = try asked.waitingForPool(within: span, limit: mostWaiting)
            let likeness = Likeness(questions + waiting, lexicon: settings.lexicon, gazetteer: settings.gazetteer)
            let alike = Set(questions.flatMap { likeness.similar(to: $0, limit: 10) }.map(\.id))
            let named = Set(chosen)
            similar = waiting.filter { alike.contains($0.id) || named.contains($0.number) }
        }
        return DeskProblemPage.Record(
            problem: problem, questions: questions, items: try plans.items(of: problem.id).map { ($0.item, $0.plan) },
            plan: try problem.meeting.flatMap { try plans.find(meeting: $0) }, similar: similar,
            targets: try store.open(at: places, limit: mostTargets).filter { $0.id != problem.id },
            target: try problem.mergedInto.flatMap { try store.find($0) },
            joined: try store.merged(into: problem.id),
            proposalTerm: Problem.proposalTerm(
                problem, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar))
    }
}
