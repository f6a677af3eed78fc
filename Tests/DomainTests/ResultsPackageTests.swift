import Domain
import TestSupport
import Testing

@Suite("A results package (decree 826, paragraph 3 (5))")
struct ResultsPackageTests {
    private let today = Samples.day("2026-12-07")
    private let summary = Samples.text("Су туралы айтылды", "Говорили о воде", nil)

    /// Held and written, on 4 December.
    private func meeting(recorded: Bool = true, written: Bool = true) throws -> Meeting {
        var meeting = Samples.meeting(id: 1)
        if recorded {
            meeting = try meeting.recorded(
                MeetingHolding(recordedOn: today, attendance: .total(80), presentation: 30), broadcasts: [], today: today)
        }
        return written ? try meeting.drafted(summary, today: today) : meeting
    }

    private func problem(_ number: Int = 1, closed: Bool = false) throws -> Problem {
        try Problem(
            id: Problem.ID(number), number: Problem.Number(year: 2026, ordinal: number), place: Samples.kordai,
            meeting: Meeting.ID(1), title: Samples.text("Су", "Вода", nil), category: .housingUtilities, competence: .own,
            goesToMaslikhat: false,
            closing: closed ? .withdrawn(reason: Samples.text("Қайталанған", "Повтор", nil), on: today) : nil, raisedOn: today)
    }

    private func plan(deadline: String = "2026-12-25", for problem: Int? = 1) throws -> ActionPlan {
        let draft = PlanItemDraft(
            [.actionKk: "Құбыр", .actionRu: "Труба", .leadKk: "Бөлім", .leadRu: "Отдел", .deadline: deadline],
            foundProblem: problem.map { Problem.ID($0) })
        return try ActionPlan(id: ActionPlan.ID(3), place: Samples.kordai, meeting: Meeting.ID(1)).adding(
            draft, id: PlanItem.ID(1), today: today)
    }

    @Test("is published whole, on one day")
    func whole() throws {
        let package = ResultsPackage(try meeting(), plan: try plan(), problems: [try problem()], openQuestions: 0)
        let published = try package.published(on: today)
        #expect(published.meeting.results?.publishedOn == today && published.meeting.results?.summary == summary)
        #expect(published.meeting.draftedResults.isEmpty && published.meeting.results?.noProblemsOn == nil)
        #expect(published.plan?.publishedOn == today)
        let out = ResultsPackage(published.meeting, plan: published.plan, problems: [], openQuestions: 0)
        #expect(out.isOut && !out.owesPlan)
        #expect(throws: ResultsPackage.Refusal.alreadyOut) { try out.published(on: today) }
    }

    @Test("names everything necessary that is missing")
    func lacking() throws {
        let late = try plan(deadline: "2026-12-08")
        let cases: [(ResultsPackage, Day, [ResultsPackage.Lack])] = [
            (
                ResultsPackage(try meeting(recorded: false, written: false), plan: nil, problems: [], openQuestions: 0), today,
                [.notRecorded, .resultsMissing, .problemsMissing, .planMissing]
            ),
            (
                ResultsPackage(try meeting(written: false), plan: try plan(), problems: [], openQuestions: 0), today,
                [.resultsMissing]
            ),
            (ResultsPackage(try meeting(), plan: nil, problems: [try problem()], openQuestions: 0), today, [.planMissing]),
            (
                ResultsPackage(try meeting(), plan: nil, problems: [try problem(closed: true)], openQuestions: 0), today,
                [.problemsMissing, .planMissing]
            ),
            (
                ResultsPackage(try meeting(), plan: late, problems: [try problem()], openQuestions: 0), Samples.day("2026-12-09"),
                [.deadlinePast(1)]
            ),
        ]
        for (package, day, lacks) in cases {
            #expect(throws: ResultsPackage.Refusal.lacking(lacks)) { try package.published(on: day) }
        }
    }

    @Test("is published with what is only advised missing, and says what that is")
    func advised() throws {
        var bare = Samples.meeting(id: 1)
        bare.standing = .held
        bare.draftedResults = Translated("Су туралы", in: .kk)
        let package = ResultsPackage(
            bare, plan: try plan(), problems: [try problem(), try problem(2)],
            openQuestions: 1)
        #expect(
            package.lacks(on: today) == [
                .notCounted, .presentationUnknown, .resultsIn(.ru), .questionsOpen(1),
                .withoutItem(Problem.Number(year: 2026, ordinal: 2)), .placesMissing, .minutesMissing,
            ])
        #expect(package.lacks(on: today).allSatisfy { !$0.isNecessary })
        #expect(try package.published(on: today).plan?.publishedOn == today)
    }

    @Test("needs no plan where the office says that no problem question came up, and only there")
    func withoutProblems() throws {
        let none = ResultsPackage(try meeting(), plan: nil, problems: [], openQuestions: 0)
        let published = try none.published(on: today, withoutProblems: true).meeting
        #expect(published.results?.noProblemsOn == today)
        #expect(ResultsPackage(published, plan: nil, problems: [], openQuestions: 0).isOut)
        let stands = ResultsPackage(try meeting(), plan: nil, problems: [try problem()], openQuestions: 0)
        #expect(throws: ResultsPackage.Refusal.problemsStand) { try stands.published(on: today, withoutProblems: true) }
        let planned = ResultsPackage(try meeting(), plan: try plan(for: nil), problems: [], openQuestions: 0)
        #expect(throws: ResultsPackage.Refusal.problemsStand) { try planned.published(on: today, withoutProblems: true) }
        let waits = ResultsPackage(try meeting(), plan: nil, problems: [], openQuestions: 1)
        #expect(throws: ResultsPackage.Refusal.questionsWait) { try waits.published(on: today, withoutProblems: true) }
    }

    @Test("lacks a language only in what comes out with it")
    func oneLanguage() throws {
        let half = PlanItemDraft([.actionKk: "Құбыр", .leadKk: "Бөлім", .deadline: "2026-12-25"])
        let draft = try ActionPlan(id: ActionPlan.ID(3), place: Samples.kordai, meeting: Meeting.ID(1)).adding(
            half, id: PlanItem.ID(1), today: today)
        let package = ResultsPackage(try meeting(), plan: draft, problems: [], openQuestions: 0)
        #expect(package.missingOfficial(withPlan: true) == [.ru])
        #expect(package.missingOfficial(withPlan: false) == [])
        let out = ResultsPackage(try meeting(), plan: try draft.published(on: today), problems: [], openQuestions: 0)
        #expect(out.missingOfficial(withPlan: true) == [])
        var kazakh = try meeting()
        kazakh.draftedResults = Translated("Су туралы", in: .kk)
        #expect(
            ResultsPackage(kazakh, plan: nil, problems: [], openQuestions: 0).missingOfficial(withPlan: false) == [.ru])
    }

    @Test("asks for the list, or the word that none came up, where a plan is out whose items serve no problem question")
    func planWithoutProblems() throws {
        let plan = try plan(for: nil).published(on: today)
        let asked = ResultsPackage(try meeting(), plan: plan, problems: [], openQuestions: 1)
        #expect(asked.lacks(on: today).contains(.problemsMissing))
        #expect(throws: ResultsPackage.Refusal.lacking([.problemsMissing])) { try asked.published(on: today) }
        #expect(throws: ResultsPackage.Refusal.questionsWait) { try asked.published(on: today, withoutProblems: true) }
        let answered = ResultsPackage(try meeting(), plan: plan, problems: [], openQuestions: 0)
        #expect(throws: ResultsPackage.Refusal.lacking([.problemsMissing])) { try answered.published(on: today) }
        let said = try answered.published(on: today, withoutProblems: true)
        #expect(said.meeting.results?.noProblemsOn == today && said.plan == plan)
        let out = ResultsPackage(said.meeting, plan: plan, problems: [], openQuestions: 0)
        #expect(out.isOut && !out.lacks(on: today).contains(.problemsMissing))
        // Results that came out apart leave the word to be said.
        let apart = try answered.publishedResultsAlone(on: today, knowsPlanIsOwed: true)
        let half = ResultsPackage(apart, plan: plan, problems: [], openQuestions: 0)
        #expect(!half.isOut && !half.owesPlan && half.lacks(on: today).contains(.problemsMissing))
        #expect(try half.published(on: today, withoutProblems: true).meeting.results?.noProblemsOn == today)
    }

    @Test("counts a default term from its own day, however old the draft is (regulation 135, p. 13.2)")
    func defaultTerm() throws {
        let draft = try ActionPlan(id: ActionPlan.ID(3), place: Samples.kordai, meeting: Meeting.ID(1)).adding(
            PlanItemDraft([.actionKk: "Құбыр", .leadKk: "Бөлім"], foundProblem: Problem.ID(1)), id: PlanItem.ID(1), today: today,
            rules: Samples.control)
        let package = ResultsPackage(try meeting(), plan: draft, problems: [try problem()], openQuestions: 0)
        // A month from 7 December is over on 8 January, past a day off.
        let later = Samples.day("2027-01-11")
        #expect(!package.lacks(on: later).contains(.deadlinePast(1)))
        let published = try package.published(on: later, rules: Samples.control)
        #expect(published.plan?.items.map(\.deadline) == [Samples.day("2027-02-11")])
    }

    @Test("lets the results out alone only where it is known that the plan is owed; the plan follows later")
    func alone() throws {
        let package = ResultsPackage(try meeting(), plan: try plan(), problems: [try problem()], openQuestions: 0)
        #expect(throws: ResultsPackage.Refusal.planOwed) {
            try package.publishedResultsAlone(on: today, knowsPlanIsOwed: false)
        }
        let alone = try package.publishedResultsAlone(on: today, knowsPlanIsOwed: true)
        #expect(alone.results?.publishedOn == today)
        let rest = ResultsPackage(alone, plan: try plan(), problems: [try problem()], openQuestions: 0)
        #expect(rest.owesPlan)
        let later = try rest.published(on: Samples.day("2026-12-10"))
        #expect(later.meeting.results?.publishedOn == today && later.plan?.publishedOn?.iso == "2026-12-10")
        let empty = ResultsPackage(try meeting(written: false), plan: nil, problems: [], openQuestions: 0)
        #expect(throws: ResultsPackage.Refusal.lacking([.resultsMissing])) {
            try empty.publishedResultsAlone(on: today, knowsPlanIsOwed: true)
        }
    }

    @Test("of a meeting that was called off, or lies ahead, is none")
    func none() throws {
        let ahead = ResultsPackage(Samples.meeting(id: 1), plan: nil, problems: [], openQuestions: 0)
        #expect(throws: ResultsPackage.Refusal.meeting(.notYetHeld)) { try ahead.published(on: Samples.day("2026-12-03")) }
    }

    private static func former(
        _ before: Meeting, before after: Meeting, since: Day?, hides: Bool = false, on day: Day
    ) -> FormerResults? {
        guard let published = before.publishedResults, let corrected = after.publishedResults else { return nil }
        return FormerResults(published, before: corrected.summary, since: since, hides: hides, on: day)
    }

    @Test("keeps the text of published results when they are corrected, with the day on which they came out")
    func corrected() throws {
        let published = try ResultsPackage(try meeting(), plan: nil, problems: [], openQuestions: 0).published(
            on: today, withoutProblems: true
        ).meeting
        let corrected = try published.drafted(Samples.text("Түзетілді", "Исправлено", nil), today: Samples.day("2026-12-20"))
        #expect(corrected.results?.publishedOn == today && corrected.results?.noProblemsOn == today)
        #expect(corrected.results?.summary.kk == "Түзетілді" && corrected.draftedResults.isEmpty)
        // The words before stay, with the days from when to when they stood; a language that was added replaces nothing.
        let day = Samples.day("2026-12-20")
        #expect(
            Self.former(published, before: corrected, since: nil, on: day)
                == FormerResults(publishedOn: today, replacedOn: day, summary: summary))
        #expect(Self.former(published, before: corrected, since: day, on: day)?.publishedOn == day)
        // Words that held somebody's own leave their days alone.
        #expect(Self.former(published, before: corrected, since: nil, hides: true, on: day)?.summary == Translated())
        // A number that the office leaves in hides nothing; one that the correction takes out leaves with the words.
        func numbered(_ number: String) throws -> Meeting {
            try published.drafted(Samples.text("Қабылдау: \(number)", "Приём", nil), today: day)
        }
        let (left, mended) = (try numbered("+7 701 123 45 67"), try numbered("+7 701 123 45 67, 9:00"))
        #expect(Self.former(left, before: mended, since: nil, on: day)?.summary == left.results?.summary)
        #expect(Self.former(left, before: corrected, since: nil, on: day)?.summary == Translated())
        let more = try published.drafted(
            Samples.text("Су туралы айтылды", "Говорили о воде", "Water was spoken of"), today: day)
        #expect(Self.former(published, before: more, since: nil, on: day) == nil)
        #expect(Self.former(try meeting(), before: corrected, since: nil, on: day) == nil)
    }
}
