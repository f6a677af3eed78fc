package import Domain

/// The form by which an appointment is recorded, or a person who acts in a vacant post.
package struct DeskNewOfficialPage: Page {
    package static let template = "desk/new-official"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let errors: DeskErrors?
    let form: DeskForm

    package init(
        _ place: Place, post: Official.Post?, officials: [Official], refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        let named = place.code == visit.home.place ? nil : place.code
        title = words(.deskOfficialNewTitle, ["place": context.name(place)])
        back = Link(words(.officials), DeskPath.officials(place: named).text)
        form = DeskOfficialForms(place: place, officials: officials, refused: refused, context: context).new(post, named: named)
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .officials)
    }
}
