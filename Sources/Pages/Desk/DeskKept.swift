/// What was typed into a form that the page does not show any more, so that it can be copied.
struct DeskKept: Sendable {
    struct Text: Sendable {
        /// The name of its field; `nil` where the form is not known here.
        let label: String?
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

    /// Texts of a form that is not shown at all: what has words, in the order of the fields. Choices, marks and numbers are none.
    ///
    /// - Parameter typed: by the names of the fields; never of a form of passwords.
    init?(_ typed: [(name: String, value: String)]) {
        list = typed.filter { $0.name != RecordMark.field && $0.value.contains(where: \.isWhitespace) }.map {
            Text(label: nil, text: $0.value)
        }
        if list.isEmpty { return nil }
    }
}
