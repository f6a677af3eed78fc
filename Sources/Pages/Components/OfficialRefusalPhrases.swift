package import Domain

/// What a refusal about an official means to the one who typed, and what to do.
extension RefusalPhrases {
    package static func phrase(for flaw: OfficialDraft.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalFieldMissing
        case .tooLong: .refusalOfficialTooLong
        case .notAChoice: .refusalNotAChoice
        case .notADate: .refusalNotADate
        case .unchanged: .refusalOfficialUnchanged
        case .dayAhead: .refusalDayAhead
        case .tooFarAhead: .refusalOfficialTooFar
        case .endsBeforeItBegins: .refusalOfficialEnds
        case .noAkimHere: .refusalOfficialNoAkim
        case .heldAlready: .refusalOfficialHeld
        case .actingAlready: .refusalOfficialActing
        case .actingWithoutGap: .refusalOfficialNoGap
        case .absentNotInPost: .refusalOfficialAbsent
        case .oneself: .refusalOfficialOneself
        case .hasLeft: .refusalOfficialLeft
        case .beforeLastChange: .refusalOfficialCharge
        }
    }
}

extension RefusedForm {
    /// The refusal of what was typed about an official.
    package init(typed: [String: String], _ refusal: OfficialDraft.Refusal) {
        let flaws = refusal.flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }
        self.init(
            typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }),
            refusal: refusal.isUnchanged ? .refusalOfficialUnchanged : nil)
        person = refusal.other
    }
}
