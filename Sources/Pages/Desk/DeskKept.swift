/// What was typed into a form that the page does not show any more, so that it can be copied.
struct DeskKept: Sendable {
    struct Text: Sendable {
        let label: String
        let text: String
    }

    let list: [Text]

    /// `nil` where nothing was typed.
    init?(_ form: DeskForm, refused: RefusedForm) {
        list = form.fields.compactMap { field in
            guard let text = refused.typed[field.name], !text.isEmpty, field.choices == nil, field.options == nil else {
                return nil
            }
            return Text(label: field.label, text: text)
        }
        if list.isEmpty { return nil }
    }
}
