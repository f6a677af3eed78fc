/// An account as those see it who manage accounts.
package struct StaffAccount: Hashable, Sendable {
    package let member: StaffMember
    /// Whether a password was ever set: until then the person has been invited and has not come.
    package let hasPassword: Bool
    /// Whether signing in asks for a one-time code.
    package let hasCodes: Bool
    /// In the capital; `nil` for one who never has.
    package let lastSignInOn: Day?

    package init(member: StaffMember, hasPassword: Bool, hasCodes: Bool, lastSignInOn: Day?) {
        self.member = member
        self.hasPassword = hasPassword
        self.hasCodes = hasCodes
        self.lastSignInOn = lastSignInOn
    }

    /// Whether the person can sign in at all.
    package var isUsable: Bool { hasPassword && !member.isDisabled }
}

/// Why an account is not changed.
package enum StaffRefusal: Error, Hashable, Sendable, CaseIterable {
    /// What is to be given or taken back lies outside the territory that the administrator manages.
    case outsideTerritory
    /// The person holds roles outside that territory too: who manages those decides about the account as a whole.
    case managedElsewhere
    /// Nobody would be left to manage the accounts of a territory.
    case lastAdministrator
    case alreadyGranted, notGranted
    /// There is an account with the e-mail address already.
    case emailTaken
    case nameMissing, emailWrong, placeMissing, placeUnknown, roleMissing
    case nameTooLong, emailTooLong
    /// A closed account is opened before a link is made for it.
    case isDisabled
    /// The codes of one's own account are turned off under it, where the codes are asked for.
    case ownCodes
    /// There are no codes to turn off.
    case noCodes
}

/// What one who manages accounts may do with an account. Every rule is a function of the accounts, so that the desk and its tests ask the same.
package struct StaffAdministration: Sendable {
    /// The longest name, and the longest address, in characters.
    package static let longestText = 200

    package let administrator: StaffMember
    package let gazetteer: Gazetteer

    package init(_ administrator: StaffMember, in gazetteer: Gazetteer) {
        self.administrator = administrator
        self.gazetteer = gazetteer
    }

    /// Whether a place lies where the administrator manages accounts.
    package func manages(_ place: KATO) -> Bool { administrator.administered.contains { gazetteer.contains($0, place) } }

    /// Whether an account is shown: a role of it lies in the territory, or it was made for a place there.
    package func sees(_ member: StaffMember) -> Bool { manages(member.place) || member.grants.contains { manages($0.place) } }

    /// Whether the account as a whole is the administrator's to close, to open and to make links for: no role of it lies elsewhere.
    package func isInCharge(of member: StaffMember) -> Bool {
        member.grants.isEmpty ? manages(member.place) : member.grants.allSatisfy { manages($0.place) }
    }

    /// A person to be invited, looked through. The address is brought to lower case.
    package func invitation(name: String, email: String, grant: StaffMember.Grant) throws(StaffRefusal) -> (
        name: String, email: String
    ) {
        if let flaw = StaffAdministration.flaws(name: name, email: email).first { throw flaw }
        guard manages(grant.place) else { throw .outsideTerritory }
        return (name.trimmed, email.trimmed.lowercased())
    }

    /// What is wrong with a name and an address as they were typed, one for each at most.
    package static func flaws(name: String, email: String) -> [StaffRefusal] {
        let (name, email) = (name.trimmed, email.trimmed.lowercased())
        let ofName: StaffRefusal? = name.isEmpty ? .nameMissing : name.count > longestText ? .nameTooLong : nil
        let ofEmail: StaffRefusal? = !isAddress(email) ? .emailWrong : email.count > longestText ? .emailTooLong : nil
        return [ofName, ofEmail].compactMap(\.self)
    }

    /// The roles of a person with one more.
    package func granting(_ grant: StaffMember.Grant, to member: StaffMember) throws(StaffRefusal) -> [StaffMember.Grant] {
        guard manages(grant.place) else { throw .outsideTerritory }
        guard !member.grants.contains(grant) else { throw .alreadyGranted }
        return member.grants + [grant]
    }

    /// The roles of a person without one.
    ///
    /// - Parameter everyone: every account of the register, that of the person among them.
    package func withdrawing(_ grant: StaffMember.Grant, from member: StaffMember, among everyone: [StaffAccount])
        throws(StaffRefusal) -> [StaffMember.Grant]
    {
        guard member.grants.contains(grant) else { throw .notGranted }
        guard manages(grant.place) else { throw .outsideTerritory }
        if grant.role == .administrator, !member.isDisabled {
            try mustStayManaged([grant.place], without: member.id, keeping: member.grants.filter { $0 != grant }, everyone)
        }
        return member.grants.filter { $0 != grant }
    }

    /// Whether an account may be closed.
    ///
    /// - Parameter everyone: every account of the register.
    package func closing(_ member: StaffMember, among everyone: [StaffAccount]) throws(StaffRefusal) {
        guard isInCharge(of: member) else { throw .managedElsewhere }
        try mustStayManaged(member.administered, without: member.id, keeping: [], everyone)
    }

    /// Whether a closed account may be opened.
    package func opening(_ member: StaffMember) throws(StaffRefusal) {
        guard isInCharge(of: member) else { throw .managedElsewhere }
    }

    /// Whether a link may be made by which the person sets a new password: whoever has it has the account.
    package func linking(_ member: StaffMember) throws(StaffRefusal) {
        guard isInCharge(of: member) else { throw .managedElsewhere }
        guard !member.isDisabled else { throw .isDisabled }
    }

    /// Whether one-time codes of an account may be turned off for one who lost the telephone and the recovery codes: whoever may make a link to a new password may, but never for themselves.
    package func turningCodesOff(_ account: StaffAccount) throws(StaffRefusal) {
        try linking(account.member)
        guard account.member.id != administrator.id else { throw .ownCodes }
        guard account.hasCodes else { throw .noCodes }
    }

    /// The people to ask about roles at a place: who manages the accounts of the nearest territory that has such people.
    package static func administrators(of place: KATO, among everyone: [StaffAccount], in gazetteer: Gazetteer)
        -> [StaffAccount]
    {
        for level in [place] + gazetteer.ancestors(of: place).map(\.code) {
            let found = everyone.filter { $0.isUsable && $0.member.administered.contains(level) }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Somebody else who can sign in manages each of the places, or the person still does by another role.
    private func mustStayManaged(
        _ places: [KATO], without id: StaffMember.ID, keeping: [StaffMember.Grant], _ everyone: [StaffAccount]
    ) throws(StaffRefusal) {
        let left =
            everyone.filter { $0.isUsable && $0.member.id != id }.flatMap(\.member.administered)
            + keeping.filter { $0.role == .administrator }.map(\.place)
        for place in places where !left.contains(where: { gazetteer.contains($0, place) }) { throw .lastAdministrator }
    }

    /// Whether a text looks like an address: something on both sides of one `@`, and no blank.
    package static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains { $0.isWhitespace || $0.isNewline }
    }
}
