import Domain
import Pages
import TestSupport

/// Samples of the pool and of problem questions on their way.
extension SamplePages {
    static func pool(_ context: PageContext) -> [Sample] {
        let clerk = DeskSamples.visit(.clerk)
        let (asked, problem) = (DeskSamples.questions, DeskSamples.problem)
        let refused = RefusedForm(
            typed: ["place": "310000000", "proposal-kk": "", "body-kk": "Министрлік"], ProblemRefusal.proposalMissing)
        return [
            Sample(
                DeskPoolPage(
                    groups: [
                        DeskPoolPage.Group(questions: Array(asked.prefix(2)), problem: problem),
                        DeskPoolPage.Group(questions: [asked[0], asked[2]], problem: nil),
                        DeskPoolPage.Group(questions: [asked[2]], problem: nil),
                    ], page: 2, pages: 3, compared: 400, count: 900, meeting: DeskSamples.meeting, meetings: [:],
                    above: [PoolSamples.sentUp], away: [PoolSamples.sentUp],
                    law: DeskSamples.law, visit: clerk, in: context)),
            Sample(
                DeskPoolPage(
                    groups: [], compared: 0, count: 0, meetings: [:], above: [], law: DeskSamples.law, visit: clerk, in: context)),
            Sample(
                DeskProblemPage(
                    DeskProblemPage.Record(
                        problem: PoolSamples.considered, questions: asked, items: [], plan: nil, similar: asked,
                        targets: [problem], joined: [PoolSamples.merged],
                        proposalTerm: SampleRecords.reckoning("decree-826.results-10", from: "2026-11-16")),
                    chosen: [asked[0].number], refused: (.sendUp, refused), visit: clerk,
                    in: context)),
            Sample(
                DeskProblemPage(
                    DeskProblemPage.Record(
                        problem: PoolSamples.merged, questions: [], items: [], plan: nil, target: problem), visit: clerk,
                    in: context)),
            Sample(
                DeskProblemPage(
                    DeskProblemPage.Record(problem: PoolSamples.sentUp, questions: asked, items: [], plan: nil),
                    refused: (.withdraw, RefusedForm(typed: ["reason-ru": "Повтор"], ProblemRefusal.atHigherBody)),
                    visit: clerk, in: context)),
            Sample(
                DeskProblemPage(
                    DeskProblemPage.Record(problem: PoolSamples.sentUp, questions: asked, items: [], plan: nil),
                    visit: DeskSamples.above, in: context)),
            Sample(
                ProblemPage(
                    problem: PoolSamples.decided, questions: [], items: [], meeting: nil, joined: [PoolSamples.merged],
                    in: context)),
            Sample(
                ProblemPage(
                    problem: PoolSamples.merged, questions: [], items: [], meeting: nil, target: problem, in: context)),
            Sample(ProblemPage(problem: PoolSamples.withdrawn, questions: [], items: [], meeting: nil, in: context)),
        ]
    }
}

/// Problem questions in every state.
enum PoolSamples {
    static let word = Samples.text("Келесі жылдың бюджетіне", "В бюджет следующего года", nil)

    private static func make(
        competence: Problem.Competence = .oblast, referrals: [Referral] = [], closing: Problem.Closing? = nil,
        maslikhat: Problem.MaslikhatWord? = nil
    ) -> Problem {
        do throws(ProblemRefusal) {
            return try Problem(
                id: Problem.ID(15), number: Problem.Number(year: 2026, ordinal: 15), place: Samples.kordai, meeting: nil,
                title: Samples.text("Көпір салу", "Построить мост", nil), category: .roads, competence: competence,
                goesToMaslikhat: true, maslikhatWord: maslikhat,
                money: Problem.Money(needed: Tenge(18_400_000), source: Samples.text("Облыс бюджеті", "Областной бюджет", nil)),
                referrals: referrals, closing: closing, raisedOn: Samples.day("2026-11-16"))
        } catch { preconditionFailure("\(error)") }
    }

    private static func referral(_ outcome: Referral.Outcome?, notes: [Referral.Note] = []) -> Referral {
        Referral(
            place: Samples.zhambyl, body: Translated(), proposal: Samples.text("Көпір керек", "Нужен мост", nil),
            sentOn: Samples.day("2026-11-17"), notes: notes, outcome: outcome)
    }

    static let considered = make(
        referrals: [referral(.returned(reason: word, on: Samples.day("2026-11-19")))],
        maslikhat: Problem.MaslikhatWord(on: Samples.day("2026-11-18"), text: word))
    static let sentUp = make(
        referrals: [referral(nil, notes: [Referral.Note(on: Samples.day("2026-11-18"), text: word)])])
    static let decided = make(
        referrals: [
            referral(.passedOn(on: Samples.day("2026-11-18"))),
            referral(.decided(.budgetRevision, word, on: Samples.day("2026-11-19"))),
        ])
    static let merged = make(
        closing: .merged(into: Problem.Number(year: 2026, ordinal: 14), on: Samples.day("2026-11-18")))
    static let withdrawn = make(closing: .withdrawn(reason: word, on: Samples.day("2026-11-18")))
}
