/// What must be corrected before a form is accepted, with links to the fields.
package struct ErrorSummary: Hashable, Sendable {
    let title: String
    let items: [Link]

    /// Why a form as a whole was not taken, though no field of it is wrong.
    package init(_ title: String, because reason: String, at target: String) {
        self.title = title
        items = [Link(reason, target)]
    }

    /// `nil` where nothing is wrong.
    package init?(_ fields: [FormField], words: Words) {
        let items = fields.compactMap { field in field.error.map { Link($0, field.target) } }
        guard !items.isEmpty else { return nil }
        title = words(.errorSummary)
        self.items = items
    }
}
