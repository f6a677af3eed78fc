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

    private func question(_ standing: Question.Standing, problem: Int? = nil) -> Question {
        Question(
            id: Question.ID(1), number: Question.Number(year: 2026, ordinal: 1), place: Samples.kordai, meeting: Meeting.ID(1),
            language: .kk, original: "Су қашан болады?", category: .housingUtilities, channel: .site,
            receivedAt: Moment(seconds: 0), receivedOn: today, standing: standing, problem: problem.map { Problem.ID($0) })
    }

    @Test("is published whole, on one day")
    func whole() throws {
        let package = ResultsPackage(try meeting(), plan: try plan(), problems: [try problem()], questions: [])
        let published = try package.published(on: today)
        #expect(published.meeting.results?.publishedOn == today && published.meeting.results?.summary == summary)
        #expect(published.meeting.draftedResults.isEmpty && published.meeting.results?.noProblemsOn == nil)
        #expect(published.plan?.publishedOn == today)
        let out = ResultsPackage(published.meeting, plan: published.plan, problems: [], questions: [])
        #expect(out.isOut && !out.owesPlan)
        #expect(throws: ResultsPackage.Refusal.alreadyOut) { try out.published(on: today) }
    }

    @Test("names everything necessary that is missing")
    func lacking() throws {
        let late = try plan(deadline: "2026-12-08")
        let cases: [(ResultsPackage, Day, [ResultsPackage.Lack])] = [
            (
                ResultsPackage(try meeting(recorded: false, written: false), plan: nil, problems: [], questions: []), today,
                [.notRecorded, .resultsMissing, .problemsMissing, .planMissing]
            ),
            (
                ResultsPackage(try meeting(written: false), plan: try plan(), problems: [], questions: []), today,
                [.resultsMissing]
            ),
            (ResultsPackage(try meeting(), plan: nil, problems: [try problem()], questions: []), today, [.planMissing]),
            (
                ResultsPackage(try meeting(), plan: nil, problems: [try problem(closed: true)], questions: []), today,
                [.problemsMissing, .planMissing]
            ),
            (
                ResultsPackage(try meeting(), plan: late, problems: [try problem()], questions: []), Samples.day("2026-12-09"),
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
            questions: [question(.published), question(.answered), question(.excluded), question(.inPool, problem: 1)])
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
        let none = ResultsPackage(try meeting(), plan: nil, problems: [], questions: [question(.answered)])
        let published = try none.published(on: today, withoutProblems: true).meeting
        #expect(published.results?.noProblemsOn == today)
        #expect(ResultsPackage(published, plan: nil, problems: [], questions: []).isOut)
        let stands = ResultsPackage(try meeting(), plan: nil, problems: [try problem()], questions: [])
        #expect(throws: ResultsPackage.Refusal.problemsStand) { try stands.published(on: today, withoutProblems: true) }
        let planned = ResultsPackage(try meeting(), plan: try plan(for: nil), problems: [], questions: [])
        #expect(throws: ResultsPackage.Refusal.problemsStand) { try planned.published(on: today, withoutProblems: true) }
        let waits = ResultsPackage(try meeting(), plan: nil, problems: [], questions: [question(.registered)])
        #expect(throws: ResultsPackage.Refusal.questionsWait) { try waits.published(on: today, withoutProblems: true) }
    }

    @Test("lets the results out alone only where it is known that the plan is owed; the plan follows later")
    func alone() throws {
        let package = ResultsPackage(try meeting(), plan: try plan(), problems: [try problem()], questions: [])
        #expect(throws: ResultsPackage.Refusal.planOwed) {
            try package.publishedResultsAlone(on: today, knowsPlanIsOwed: false)
        }
        let alone = try package.publishedResultsAlone(on: today, knowsPlanIsOwed: true)
        #expect(alone.results?.publishedOn == today)
        let rest = ResultsPackage(alone, plan: try plan(), problems: [try problem()], questions: [])
        #expect(rest.owesPlan)
        let later = try rest.published(on: Samples.day("2026-12-10"))
        #expect(later.meeting.results?.publishedOn == today && later.plan?.publishedOn?.iso == "2026-12-10")
        let empty = ResultsPackage(try meeting(written: false), plan: nil, problems: [], questions: [])
        #expect(throws: ResultsPackage.Refusal.lacking([.resultsMissing])) {
            try empty.publishedResultsAlone(on: today, knowsPlanIsOwed: true)
        }
    }

    @Test("of a meeting that was called off, or lies ahead, is none")
    func none() throws {
        let ahead = ResultsPackage(Samples.meeting(id: 1), plan: nil, problems: [], questions: [])
        #expect(throws: ResultsPackage.Refusal.meeting(.notYetHeld)) { try ahead.published(on: Samples.day("2026-12-03")) }
    }

    @Test("keeps the text of published results when they are corrected, with the day on which they came out")
    func corrected() throws {
        let published = try ResultsPackage(try meeting(), plan: nil, problems: [], questions: []).published(
            on: today, withoutProblems: true
        ).meeting
        let corrected = try published.drafted(Samples.text("Түзетілді", "Исправлено", nil), today: Samples.day("2026-12-20"))
        #expect(corrected.results?.publishedOn == today && corrected.results?.noProblemsOn == today)
        #expect(corrected.results?.summary.kk == "Түзетілді" && corrected.draftedResults.isEmpty)
    }
}
