package import Domain

/// A public text in the one official language in which it stands, and the form in which the other one is written.
package struct DeskTranslationPage: Page {
    /// The field of the words.
    package static let field = "words"
    /// From how many characters on a text is written in lines.
    private static let line = 300

    package static let template = "desk/translation"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let placeName: String
    let record: Link
    let text: LocalText
    let errors: DeskErrors?
    let form: DeskForm?
    let readOnly: String?

    package init(_ lone: LoneText, refused: RefusedForm? = nil, visit: DeskVisit, in context: PageContext) {
        let (words, place) = (context.words, lone.place)
        let own = DeskPath.translation(place.kind, key: place.key)
        title = DeskTranslationsPage.title(of: place, in: context)
        back = Link(words(.deskTranslations), DeskPath.translations(.missing(place.kind)).text)
        placeName = context.name(place.place)
        record = Link(words(.deskTranslationRecord), DeskTranslationsPage.record(of: place).text)
        text = context.text(lone.text)
        let fields = DeskFields("translation", refused: refused, words: words)
        let longest = place.kind.longest
        let may = visit.staff.may(place.kind.act)
        let form = DeskForm(
            asking: fields, to: own,
            rows: [
                fields.row(
                    longest <= DeskTranslationPage.line ? .text(longest: longest) : .area(rows: 6, longest: longest),
                    DeskTranslationPage.field,
                    label: words(place.language == .kk ? .deskTranslationInKk : .deskTranslationInRu), isRequired: true)
            ], button: words(.deskItemTranslate))
        self.form = may ? form : nil
        readOnly = may ? nil : visit.readOnly(place.kind.act, words)
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .today)
    }
}
