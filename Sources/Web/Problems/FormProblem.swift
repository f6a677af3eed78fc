import Domain
import Storage

/// Why one of several questions does not become part of a problem question.
struct QuestionRefused: Error {
    let number: Question.Number
    let refusal: QuestionRefusal
}

/// The commission makes one problem question of one or several questions; everyone who asked follows it from then on. What is asked about several places stands at the akimat that they have in common.
struct FormProblem: Sendable {
    let questions: [Question.Number]
    let title: Translated
    let category: Category
    let competence: Problem.Competence
    let goesToMaslikhat: Bool
    let money: Problem.Money
    let gazetteer: Gazetteer

    func carryOut(at desk: Desk) async throws -> Problem {
        let (order, run) = (self, desk.run)
        return try await desk.site.change { try order.carryOut(on: $0, run) }
    }

    func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> Problem {
        let store = QuestionStore(connection)
        let stored = try store.find(questions)
        let found = try questions.map { try stored[$0].orNotFound() }
        guard !found.isEmpty else { throw ProblemRefusal.questionsMissing }
        for question in found { try run.require(.formProblem, at: question.place) }
        guard let place = Problem.place(of: found.map(\.place), in: gazetteer) else { throw ProblemRefusal.placesApart }
        try run.require(.formProblem, at: place)
        try run.desk?.askWhetherStays(in: [title, money.source])
        let problem = try ProblemStore(connection).insert(
            place: place, meeting: FormProblem.meeting(of: found, at: place, connection), title: title, category: category,
            competence: competence, goesToMaslikhat: goesToMaslikhat, money: money, raisedOn: run.today)
        let journal = JournalStore(connection)
        try journal.append([
            run.entry("problem-formed", .problem(problem.number), "questions=" + found.map(\.number.text).joined(separator: ","))
        ])
        for question in found {
            let taken: Question
            do throws(QuestionRefusal) {
                taken = try question.taken(into: problem.id)
            } catch {
                throw QuestionRefused(number: question.number, refusal: error)
            }
            try store.save(taken, step: QuestionStep(standing: taken.standing, on: run.today, at: run.now, note: title))
            try journal.append([
                run.entry(
                    "question-taken", .question(question.number), "problem=\(problem.number.text)", from: question, to: taken)
            ])
        }
        return problem
    }

    /// The meeting at which it came up: where all questions that name one name the same, and it was of this place or held by its akim.
    private static func meeting(
        of questions: [Question], at place: KATO, _ connection: any SQLConnection
    ) throws -> Meeting.ID? {
        let meetings = Set(questions.compactMap(\.meeting))
        guard meetings.count == 1, let meeting = meetings.first else { return nil }
        if questions.contains(where: { $0.meeting != nil && $0.place == place }) { return meeting }
        return try MeetingStore(connection).find(meeting)?.host == place ? meeting : nil
    }
}
