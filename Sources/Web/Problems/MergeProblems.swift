import Domain
import Pages
import Settings
import Storage

/// The commission joins a problem question to another that says the same. Every question keeps its words, its code and those who follow it; which ones came is noted, so that it can be undone.
struct MergeProblems: Sendable {
    let number: Problem.Number
    let into: Problem.Number?
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let order = self
        try await desk.change(number, journal: "problem-merged") { problem, connection in
            let problems = ProblemStore(connection)
            guard let target = try order.into.flatMap({ try problems.find($0) }),
                desk.may(.read, at: target.place)
            else { throw ProblemRefusal.mergedIntoClosed }
            try desk.require(.formProblem, at: target.place)
            let questions = try QuestionStore(connection).list(of: problem.id)
            guard RecordMark(whole: problem, questions: questions.count).fits(order.seen) else { throw ChangedMeanwhile() }
            let merged = try problem.merged(
                into: target, hasItems: try problems.hasItems(problem.id), on: desk.today, in: desk.site.settings.gazetteer)
            let isPlanned = try !ActionPlanStore(connection).items(of: target.id).isEmpty
            try problems.note(merged: questions.map(\.id), of: problem.id)
            try desk.move(questions, to: target, isPlanned: isPlanned, .joined, "question-moved", connection)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "problem-joined", subject: .problem(target.number),
                detail: "from=\(problem.number.text) questions=\(questions.count)")
            return merged
        }
    }
}

/// The commission undoes a joining: the questions that came with it and are still there go back, in the words in which they were asked.
struct SeparateProblems: Sendable {
    let number: Problem.Number

    func carryOut(at desk: Desk) async throws {
        try await desk.change(number, journal: "problem-separated") { problem, connection in
            let problems = ProblemStore(connection)
            guard let target = try problem.mergedInto.flatMap({ try problems.find($0) }) else { throw ProblemRefusal.notMerged }
            let separated = try problem.separated(from: target)
            let store = QuestionStore(connection)
            let came = try store.find(try problems.takeMerged(of: problem.id))
            let back = came.values.filter { $0.problem == target.id }.sorted { $0.number < $1.number }
            try desk.move(back, to: separated, isPlanned: false, .separated, "question-moved-back", connection)
            return separated
        }
    }
}

extension Desk {
    /// Hands questions to another problem question, with a step that those who asked read.
    func move(
        _ questions: [Question], to problem: Problem, isPlanned: Bool, _ turn: QuestionStep.Turn, _ verb: String,
        _ connection: any SQLConnection
    ) throws {
        let (store, journal) = (QuestionStore(connection), JournalStore(connection))
        for question in questions {
            let moved = question.moved(to: problem.id, isPlanned: isPlanned)
            let step = QuestionStep(standing: moved.standing, turn: turn, on: today, at: now, note: problem.title)
            try store.save(moved, step: step)
            try journal.append(
                at: now, actor: actor, act: verb, subject: .question(question.number),
                detail: Desk.detail("problem=\(problem.number.text)", from: question, to: moved))
        }
    }
}
