package import Domain

/// A question as JSON. Its words stand here only as a person who looked has published them.
package struct QuestionObject: Encodable, Sendable {
    struct Withheld: Encodable, Sendable {
        let on: String
        let reason: TextObject?
    }

    struct Answered: Encodable, Sendable {
        let on: String
        let text: TextObject?
    }

    let number: String
    let place: String
    let meeting: Int?
    let language: String
    let text: String?
    let translation: TextObject?
    let withheld: Withheld?
    let category: String?
    let channel: String
    let receivedOn: String
    let registeredOn: String?
    let standing: String
    let answer: Answered?
    let problem: String?
    let supporters: Int

    /// - Parameter problem: the number of the problem question that it became part of.
    package init(_ question: Question, problem: Problem.Number?) {
        let shown = PublicQuestion(question)
        number = question.number.text
        place = question.place.code
        meeting = question.meeting?.value
        language = question.language.rawValue
        text = shown.text
        translation = shown.translation.flatMap { TextObject(present: $0) }
        withheld = shown.withheld.map { Withheld(on: $0.on.iso, reason: TextObject(present: $0.reason)) }
        category = question.category?.rawValue
        channel = question.channel.rawValue
        receivedOn = question.receivedOn.iso
        registeredOn = question.registeredOn?.iso
        standing = question.standing.rawValue
        answer = shown.answer.map { Answered(on: $0.givenOn.iso, text: TextObject(present: $0.text)) }
        self.problem = problem?.text
        supporters = question.supporterCount
    }
}
