package import Domain

/// One account, for those who manage it: its roles, a link to a new password, whether it is open.
package struct StaffMemberPage: Page {
    struct Grant: Sendable {
        let text: String
        /// Takes it back; `nil` where it lies in another territory.
        let withdraw: Withdraw?
    }

    struct Withdraw: Sendable {
        let url: String
        let role: String
        let place: String
        let label: String
    }

    /// What the roles may weigh on the page, in bytes: those that do not fit come up as others are taken back.
    private static let share = 26_000

    package static let template = "desk/staff-member"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let name: String
    let facts: [DeskFact]
    let link: ShownLink?
    let grants: [Grant]
    let hasGrants: Bool
    /// How many more there are.
    let moreGrants: String?
    let acts: [DeskAct]
    /// Why the account as a whole is not this administrator's.
    let elsewhere: String?

    /// - Parameters:
    ///   - names: places to choose from.
    ///   - link: just made.
    package init(
        _ account: StaffAccount, administration: StaffAdministration, names: [String], link: ShownLink? = nil,
        refused: (act: DeskPath.StaffAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, member) = (context.words, account.member)
        back = Link(words(.staffTitle), DeskPath.staff().text)
        name = member.name
        facts = [
            DeskFact(words(.signInEmail), member.email),
            DeskFact(words(.staffCodes), words(account.hasCodes ? .yes : .no)),
            DeskFact(words(.staffLastSignIn), account.lastSignInOn.map { context.dates.day($0) } ?? "—"),
            DeskFact(words(.staffState), words(StaffPage.state(of: account) ?? .staffStateOpen)),
        ]
        self.link = link
        let all = member.grants.map { grant in
            Grant(
                text: context.role(grant),
                withdraw: administration.manages(grant.place)
                    ? Withdraw(
                        url: DeskPath.staffAct(member.id, .withdraw).text, role: grant.role.rawValue, place: grant.place.code,
                        label: words(.deskBecause, ["act": words(.staffWithdraw), "why": context.role(grant)])) : nil)
        }
        grants = PageShare.first(of: all, within: StaffMemberPage.share, overhead: 500) { [$0.text, $0.withdraw?.label ?? ""] }
        moreGrants = context.more(all.count - grants.count)
        hasGrants = !member.grants.isEmpty
        let isInCharge = administration.isInCharge(of: member)
        elsewhere = isInCharge ? nil : words(.refusalStaffElsewhere)
        func act(_ act: DeskPath.StaffAct, _ title: Phrase, _ lead: Phrase, rows: [DeskForm.Row] = []) -> DeskAct {
            DeskAct(
                id: "act-\(act.rawValue)", title: words(title), isOpen: refused?.act == act,
                form: DeskForm(
                    to: .staffAct(member.id, act), lead: words(lead), rows: rows, button: words(title),
                    isQuiet: act == .disable || act == .codesOff))
        }
        let fields = DeskFields("grant", refused: refused.flatMap { $0.act == .grant ? $0.form : nil }, words: words)
        let grant = act(
            .grant, .staffGrant, .staffGrantLead,
            rows: StaffPage.grant(fields, names: names, in: context))
        let whole: [DeskAct] =
            !isInCharge
            ? []
            : member.isDisabled
                ? [act(.enable, .staffEnable, .staffEnableLead)]
                : [
                    account.hasPassword
                        ? act(.link, .staffReset, .staffResetLead) : act(.link, .staffInviteAgain, .staffInviteAgainLead)
                ]
                    + (account.hasCodes && member.id != administration.administrator.id
                        ? [act(.codesOff, .staffCodesOff, .staffCodesOffLead)] : [])
                    + [act(.disable, .staffDisable, .staffDisableLead)]
        acts = [grant] + whole
        errors = DeskForm.errors(
            refused?.act == .grant ? grant.form.fields : [], refusal: refused?.form.refusalText(words), at: "#main",
            words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: member.name, visit: visit)
    }
}
