import Domain

/// The word that what is surely somebody's own stays in a text for everyone, as the telephone of an office: asked for once, before the text goes out.
package enum PersonalDataLeft {
    /// The field by which a person says so.
    package static let field = "leave-in"

    /// The form again: the word is asked for.
    package static func refused(_ typed: [String: String]) -> RefusedForm {
        RefusedForm(typed: typed, .refusalPersonalDataLeft, field: field)
    }
}

extension DeskFields {
    /// The field of the word, where the rules asked for it and the texts typed hold something of the kind; else none.
    ///
    /// - Parameter names: of the fields with the texts.
    func leaveIn(_ names: [String]) -> [DeskForm.Row] {
        let name = PersonalDataLeft.field
        guard let form = refused, form.flaws[name] != nil || form.typed[name] != nil else { return [] }
        let found = names.compactMap { form.typed[$0] }.flatMap { PersonalDataHint.found(in: $0) }.filter(\.kind.isSure)
            .map(\.excerpt)
        guard !found.isEmpty else { return [] }
        let chosen = typed(name, else: "no")
        return [
            row(
                .radios([
                    FormField.Choice("no", words(.deskLeaveInNo), isChosen: chosen != "yes"),
                    FormField.Choice("yes", words(.deskLeaveInYes), isChosen: chosen == "yes"),
                ]), name, label: words(.deskLeaveIn, ["found": found.joined(separator: ", ")]))
        ]
    }
}
