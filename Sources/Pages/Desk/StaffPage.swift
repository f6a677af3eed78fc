package import Domain

/// A one-time link that was just made: shown once.
package struct ShownLink: Sendable {
    let address: String
    let text: String

    /// - Parameter until: its last moment, in local time.
    package init(_ address: String, of name: String, until: (day: Day, time: TimeOfDay), in context: PageContext) {
        self.address = address
        text = context.words(
            .staffLinkMade, ["name": name, "day": context.dates.day(until.day), "time": until.time.text])
    }
}

/// The accounts of the territory in which an administrator manages them, and the form that invites a person.
package struct StaffPage: Page {
    struct Row: Sendable {
        let name: String
        let url: String
        let email: String
        let roles: String
        let codes: String
        let lastSignIn: String
        /// Invited and not come yet, or closed.
        let state: String?
    }

    /// What the accounts of a page may weigh, in bytes.
    private static let share = 30_000

    package static let template = "desk/staff"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let errors: DeskErrors?
    /// That mail has not gone out for long.
    let mailTrouble: String?
    let link: ShownLink?
    let rows: [Row]
    let pagination: Pagination?
    let invite: DeskForm

    /// - Parameters:
    ///   - accounts: those that the administrator sees.
    ///   - page: from 1.
    ///   - names: places to choose from.
    ///   - link: of the person just invited.
    package init(
        _ accounts: [StaffAccount], page: Int = 1, names: [String], link: ShownLink? = nil, refused: RefusedForm? = nil,
        mailTrouble: MailTrouble? = nil, visit: DeskVisit, in context: PageContext
    ) {
        self.mailTrouble = mailTrouble?.text(in: context)
        let words = context.words
        let all = accounts.map { account in
            Row(
                name: account.member.name, url: DeskPath.staffMember(account.member.id).text, email: account.member.email,
                roles: context.roles(of: account.member), codes: words(account.hasCodes ? .yes : .no),
                lastSignIn: account.lastSignInOn.map { context.dates.day($0) } ?? "—",
                state: StaffPage.state(of: account).map { words($0) })
        }
        let part = ListPart(page, of: all, within: StaffPage.share, overhead: 250) { [$0.name, $0.email, $0.roles] }
        rows = part.shown
        pagination = part.pagination(in: context) { .staff(page: $0) }
        self.link = link
        let fields = DeskFields("invite", refused: refused, words: words)
        invite = DeskForm(
            to: .inviteStaff, lead: words(.staffInviteLead),
            rows: [
                fields.row(
                    .text(longest: StaffAdministration.longestText), "name", label: words(.accountName), isRequired: true),
                fields.row(
                    .email(longest: StaffAdministration.longestText), "email", label: words(.signInEmail), isRequired: true),
            ] + StaffPage.grant(fields, names: names, in: context),
            button: words(.staffInvite))
        errors = DeskForm.errors(invite.fields, refusal: refused?.refusalText(words), at: "#h-invite", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.staffTitle), visit: visit)
    }

    static func state(of account: StaffAccount) -> Phrase? {
        account.member.isDisabled ? .staffStateClosed : account.hasPassword ? nil : .staffStateInvited
    }

    /// The fields of a role and its territory.
    static func grant(_ fields: DeskFields, names: [String], in context: PageContext) -> [DeskForm.Row] {
        let words = context.words
        let chosen = fields.typed("role")
        let roles =
            [FormField.Choice("", words(.deskChoose), isChosen: chosen.isEmpty)]
            + StaffMember.Role.allCases.map {
                FormField.Choice($0.rawValue, words(roleLine($0)), isChosen: $0.rawValue == chosen)
            }
        return [
            fields.row(.select(roles), "role", label: words(.staffRole), isRequired: true),
            fields.row(
                .text(), "place", label: words(.staffPlace), hint: words(.staffPlaceHint),
                isRequired: true, suggestions: names),
        ]
    }

    /// A role and what it is there for.
    static func roleLine(_ role: StaffMember.Role) -> Phrase {
        switch role {
        case .clerk: .staffRoleClerk
        case .moderator: .staffRoleModerator
        case .commission: .staffRoleCommission
        case .head: .staffRoleHead
        case .observer: .staffRoleObserver
        case .administrator: .staffRoleAdministrator
        }
    }
}
