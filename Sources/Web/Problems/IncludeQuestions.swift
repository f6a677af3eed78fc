import Domain
import Storage

/// The commission adds questions that ask the same to a problem question; where it stands in a published plan, they do from now on too. They are about its place or one that lies in it.
struct IncludeQuestions: Sendable {
    let number: Problem.Number
    let questions: [Question.Number]
    let gazetteer: Gazetteer

    func carryOut(at desk: Desk) async throws {
        let (order, run) = (self, desk.run)
        try await desk.site.change { try order.carryOut(on: $0, run) }
    }

    func carryOut(on connection: any SQLConnection, _ run: ActRun) throws {
        guard let problem = try ProblemStore(connection).find(number) else { throw StoreError.notFound }
        try run.require(.formProblem, at: problem.place)
        guard problem.closing == nil else { throw ProblemRefusal.closed }
        guard !questions.isEmpty else { throw ProblemRefusal.questionsMissing }
        let (store, journal) = (QuestionStore(connection), JournalStore(connection))
        let isPlanned = try !ActionPlanStore(connection).items(of: problem.id).isEmpty
        let stored = try store.find(questions)
        for asked in questions {
            let question = try stored[asked].orNotFound()
            try run.require(.formProblem, at: question.place)
            guard gazetteer.contains(problem.place, question.place) else {
                throw QuestionRefused(number: asked, refusal: .outsideProblem)
            }
            var taken: Question
            do throws(QuestionRefusal) {
                taken = try question.taken(into: problem.id)
            } catch {
                throw QuestionRefused(number: asked, refusal: error)
            }
            if isPlanned { taken = taken.planned() }
            try store.save(taken, step: QuestionStep(standing: taken.standing, on: run.today, at: run.now, note: problem.title))
            try journal.append([
                run.entry("question-taken", .question(asked), "problem=\(number.text)", from: question, to: taken)
            ])
        }
        try journal.append([
            run.entry(
                "questions-included", .problem(number), "questions=" + questions.map(\.text).joined(separator: ","))
        ])
    }
}
