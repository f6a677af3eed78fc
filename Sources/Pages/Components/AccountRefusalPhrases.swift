package import Domain

extension RefusalPhrases {
    package static func phrase(for refusal: AccountRefusal) -> Phrase {
        switch refusal {
        case .passwordWrong: .refusalPasswordWrong
        case .passwordTooShort: .refusalPasswordTooShort
        case .passwordTooLong: .refusalPasswordTooLong
        case .passwordsDiffer: .refusalPasswordsDiffer
        case .passwordWeak(.ownName): .refusalPasswordOwnName
        case .passwordWeak(.repeated): .refusalPasswordRepeated
        case .passwordWeak(.sequence): .refusalPasswordSequence
        case .passwordWeak(.common): .refusalPasswordCommon
        case .passwordWeak(.numbers): .refusalPasswordNumbers
        case .codeWrong: .refusalCodeWrong
        case .firstCodeWrong: .refusalFirstCodeWrong
        case .nothingBegun: .refusalNothingBegun
        case .codesRequired: .refusalCodesRequired
        case .wait: .signInWait
        }
    }

    /// The field beside which a refusal stands; `nil` where it is about the whole.
    static func field(for refusal: AccountRefusal) -> String? {
        switch refusal {
        case .passwordWrong: "current"
        case .passwordTooShort, .passwordTooLong, .passwordWeak: "password"
        case .passwordsDiffer: "again"
        case .codeWrong: "own-code"
        case .firstCodeWrong: "code"
        case .nothingBegun, .codesRequired, .wait: nil
        }
    }

    package static func phrase(for refusal: StaffRefusal) -> Phrase {
        switch refusal {
        case .outsideTerritory: .refusalStaffOutside
        case .managedElsewhere: .refusalStaffElsewhere
        case .lastAdministrator: .refusalLastAdministrator
        case .alreadyGranted: .refusalAlreadyGranted
        case .notGranted: .refusalNotGranted
        case .emailTaken: .refusalEmailTaken
        case .nameMissing, .roleMissing, .placeMissing: .refusalFieldMissing
        case .emailWrong: .refusalEmailWrong
        case .placeUnknown: .refusalPlaceUnknown
        case .nameTooLong, .emailTooLong: .refusalStaffTooLong
        case .isDisabled: .refusalStaffDisabled
        case .ownCodes: .refusalStaffOwnCodes
        case .noCodes: .refusalStaffNoCodes
        }
    }

    /// The field of the forms of invitations and roles beside which a refusal stands; `nil` where it is about the whole.
    package static func field(for refusal: StaffRefusal) -> String? {
        switch refusal {
        case .nameMissing, .nameTooLong: "name"
        case .emailTaken, .emailWrong, .emailTooLong: "email"
        case .placeMissing, .placeUnknown, .outsideTerritory: "place"
        case .roleMissing, .alreadyGranted: "role"
        case .managedElsewhere, .lastAdministrator, .notGranted, .isDisabled, .ownCodes, .noCodes: nil
        }
    }
}

/// A form of one's own account that was refused. Nothing that was typed is kept: it was passwords and codes.
package struct RefusedAccountForm: Sendable {
    package let act: DeskPath.AccountAct
    /// `nil` where the form was too old.
    package let refusal: AccountRefusal?
    /// The fields that were left empty: nothing was tried.
    let missing: Set<String>

    package init(_ act: DeskPath.AccountAct, _ refusal: AccountRefusal?, missing: Set<String> = []) {
        self.act = act
        self.refusal = refusal
        self.missing = missing
    }

    /// What is wrong with a field of the form of an act.
    func error(_ field: String, of act: DeskPath.AccountAct, _ words: Words) -> String? {
        if act == self.act, missing.contains(field) { return words(.refusalFieldMissing) }
        guard act == self.act, let refusal, RefusalPhrases.field(for: refusal) == field else { return nil }
        return words(RefusalPhrases.phrase(for: refusal))
    }

    /// What is wrong with the form as a whole.
    func whole(_ words: Words) -> String? {
        guard missing.isEmpty else { return nil }
        guard let refusal else { return words(.deskSecretExpired) }
        if case .wait(let seconds) = refusal { return words.waiting(.signInWait, seconds) }
        return RefusalPhrases.field(for: refusal) == nil ? words(RefusalPhrases.phrase(for: refusal)) : nil
    }
}

/// The fields of passwords and codes, which never hold a value.
struct SecretFields: Sendable {
    let act: DeskPath.AccountAct
    let refused: RefusedAccountForm?
    let words: Words

    func current(_ label: Phrase = .signInPassword) -> DeskForm.Row { row(.password, "current", label, "current-password") }

    /// The new password, twice.
    var new: [DeskForm.Row] {
        [
            row(.password, "password", .accountPasswordNew, "new-password", hint: .accountPasswordHint),
            row(.password, "again", .accountPasswordAgain, "new-password"),
        ]
    }

    /// A first code of the telephone that is set up.
    var first: DeskForm.Row { row(.code, "code", .codeLabel, "one-time-code", hint: .codeHint) }

    /// A code of the telephone that served until now, or a recovery code.
    func own(_ label: Phrase) -> DeskForm.Row { row(.text(longest: 40), "own-code", label, "off") }

    private func row(_ kind: FormField.Kind, _ name: String, _ label: Phrase, _ complete: String, hint: Phrase? = nil)
        -> DeskForm.Row
    {
        DeskForm.Row(
            fields: [
                FormField(
                    kind, name: name, id: "\(act.rawValue)-\(name)", label: words(label), hint: hint.map { words($0) },
                    error: refused?.error(name, of: act, words), autocomplete: complete, isRequired: true)
            ], isPair: false)
    }
}
