package import Domain

/// A problem question being made of several citizens' questions.
package struct DeskNewProblemPage: Page {
    struct Questions: Sendable {
        let rows: [DeskQuestionRow]
        /// How many more there are.
        let more: String?
    }

    /// What the questions may weigh on the page, in bytes.
    private static let share = 28_000

    package static let template = "desk/new-problem"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let lead: String
    let form: DeskForm?
    let questions: Questions?

    /// - Parameter questions: those selected; the form is shown only with some.
    package init(questions: [Question], refused: RefusedForm? = nil, visit: DeskVisit, in context: PageContext) {
        let words = context.words
        let fields = DeskFields("problem", refused: refused, words: words)
        let common = Set(questions.map(\.category))
        let form = DeskForm(
            asking: fields, to: .newProblem, hidden: questions.map { DeskForm.Hidden(name: "question", value: $0.number.text) },
            rows: DeskProblemForms.rows(
                fields, category: common.count == 1 ? questions.first?.category : nil, in: context),
            button: words(.deskProblemMake))
        let mayMake = !questions.isEmpty && visit.staff.may(.formProblem)
        self.form = mayMake ? form : nil
        errors = DeskForm.errors(
            mayMake ? form.fields : [], refusal: refused?.refusalText(words), at: "#main", words: words)
        lead =
            questions.isEmpty
            ? words(.deskProblemNone)
            : mayMake
                ? [words(.deskProblemNewLead, count: questions.count), DeskNewProblemPage.place(of: questions, in: context)]
                    .compactMap(\.self).joined(separator: " ") : words.forbidden(.formProblem)
        self.questions =
            questions.isEmpty
            ? nil
            : DeskNewProblemPage.rows(of: questions, in: context)
        back = Link(words(.deskQuestions), DeskPath.questions(.open).text)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskProblemNew), visit: visit, section: .questions)
    }

    private static func rows(of questions: [Question], in context: PageContext) -> Questions {
        let rows = questions.map { DeskQuestionRow($0, meeting: nil, law: nil, canSelect: false, in: context) }
        let shown = PageShare.first(of: rows, within: share, overhead: 400) { [$0.text, $0.details] }
        return Questions(rows: shown, more: context.more(rows.count - shown.count))
    }

    /// Where it will stand; `nil` where all questions are about one place.
    private static func place(of questions: [Question], in context: PageContext) -> String? {
        let places = questions.map(\.place)
        guard Set(places).count > 1 else { return nil }
        return Problem.place(of: places, in: context.gazetteer).map {
            context.words(.deskProblemNewPlace, ["place": context.name($0)])
        } ?? context.words(.refusalPlacesApart)
    }
}
