package import Domain

/// A problem question as JSON.
package struct ProblemObject: Encodable, Sendable {
    let number: String
    let place: String
    let meeting: Int?
    let title: TextObject
    let category: String
    let competence: String
    let goesToMaslikhat: Bool
    let raisedOn: String

    package init(_ problem: Problem) {
        number = problem.number.text
        place = problem.place.code
        meeting = problem.meeting?.value
        title = TextObject(problem.title)
        category = problem.category.rawValue
        competence = problem.competence.rawValue
        goesToMaslikhat = problem.goesToMaslikhat
        raisedOn = problem.raisedOn.iso
    }
}
