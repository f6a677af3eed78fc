import Domain
import Storage

/// Why one of several questions does not become part of a problem question.
struct QuestionRefused: Error {
    let number: Question.Number
    let refusal: QuestionRefusal
}

/// The commission makes one problem question of one or several questions; everyone who asked follows it from then on.
struct FormProblem: Sendable {
    let questions: [Question.Number]
    let title: Translated
    let category: Category
    let competence: Problem.Competence
    let goesToMaslikhat: Bool
    let money: Problem.Money

    func carryOut(at desk: Desk) async throws -> Problem {
        let order = self
        return try await desk.site.change { connection in
            let store = QuestionStore(connection)
            let found = try order.questions.map { number in
                guard let question = try store.find(number) else { throw StoreError.notFound }
                return question
            }
            guard let first = found.first else { throw ProblemRefusal.questionsMissing }
            for question in found { try desk.require(.formProblem, at: question.place) }
            let problem = try ProblemStore(connection).insert(
                place: first.place, meeting: found.compactMap(\.meeting).first, title: order.title, category: order.category,
                competence: order.competence, goesToMaslikhat: order.goesToMaslikhat, money: order.money, raisedOn: desk.today)
            let journal = JournalStore(connection)
            try journal.append(
                at: desk.now, actor: desk.actor, act: "problem-formed", subject: .problem(problem.number),
                detail: "questions=" + found.map(\.number.text).joined(separator: ","))
            for question in found {
                let taken: Question
                do throws(QuestionRefusal) {
                    taken = try question.taken(into: problem.id)
                } catch {
                    throw QuestionRefused(number: question.number, refusal: error)
                }
                try store.save(
                    taken, step: QuestionStep(standing: taken.standing, on: desk.today, at: desk.now, note: order.title))
                try journal.append(
                    at: desk.now, actor: desk.actor, act: "question-taken", subject: .question(question.number),
                    detail: Desk.detail("problem=\(problem.number.text)", from: question, to: taken))
            }
            return problem
        }
    }
}
