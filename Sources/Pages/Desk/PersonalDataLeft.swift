import Domain

/// The word that what is surely somebody's own stays in a text for everyone, as the telephone of an office: asked for once, before the text goes out.
package enum PersonalDataLeft {
    /// The field by which a person says so.
    package static let field = "leave-in"
    /// What begins the names of the fields that say why something was moved or called off, in which full names and homes are asked about too.
    static let reasons = "reason-"

    /// The form again: the word is asked for.
    package static func refused(_ typed: [String: String]) -> RefusedForm {
        RefusedForm(typed: typed, .refusalPersonalDataLeft, field: field)
    }
}

extension DeskFields {
    /// The field of the word below the texts of a form, where the rules asked for it and they hold something of the kind; else none.
    func leaveIn(_ fields: [FormField]) -> [DeskForm.Row] {
        let name = PersonalDataLeft.field
        guard let form = refused, form.flaws[name] != nil || form.typed[name] != nil else { return [] }
        var seen: Set<String> = []
        let found = fields.flatMap { field -> [PersonalDataHint] in
            guard let text = field.text else { return [] }
            return field.name.hasPrefix(PersonalDataLeft.reasons)
                ? PersonalDataHint.asked(inReason: text) : PersonalDataHint.found(in: text).filter(\.kind.isSure)
        }.map(\.excerpt).filter { seen.insert($0).inserted }
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

extension FormField {
    /// What stands in it, where it takes text: not of a telephone, an address of mail or a day.
    fileprivate var text: String? { area?.value ?? input.flatMap { $0.type == "text" ? $0.value : nil } }
}
