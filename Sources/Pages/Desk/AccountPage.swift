package import Domain

/// A person's own account: roles, one-time codes, the browsers in which they are signed in, the password.
package struct AccountPage: Page {
    struct Session: Sendable {
        let browser: String
        let times: String
        /// That it is this one; then it is ended by signing out.
        let isThis: String?
        let end: End?
    }

    /// What the browsers may weigh on the page, in bytes: those that do not fit come up as others are ended.
    private static let share = 24_000

    struct End: Sendable {
        let url: String
        let mark: String
        /// Which one the button ends, for those who hear it.
        let label: String
    }

    package static let template = "desk/account"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let errors: DeskErrors?
    let facts: [DeskFact]
    let codes: String
    let toCodes: Link
    let sessions: [Session]
    /// How many more there are.
    let moreSessions: String?
    let endOthers: DeskForm?
    let password: DeskForm

    /// - Parameters:
    ///   - hasCodes: whether signing in asks for a code.
    ///   - recoveryCodes: how many were not used.
    ///   - this: the mark of the session from which the page is read.
    ///   - clock: local time of the person's territory.
    package init(
        hasCodes: Bool, recoveryCodes: Int, sessions: [StaffSession], this: String,
        clock: (Moment) -> (day: Day, time: TimeOfDay), refused: RefusedAccountForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, person) = (context.words, visit.home)
        func time(_ moment: Moment) -> String {
            let local = clock(moment)
            return words(.accountTime, ["day": context.dates.day(local.day), "time": local.time.text])
        }
        facts = [
            DeskFact(words(.accountName), person.name), DeskFact(words(.signInEmail), person.email),
            DeskFact(words(.accountRoles), context.roles(of: person), isWide: true),
        ]
        codes =
            hasCodes
            ? words(.accountCodesOn, count: recoveryCodes) : words(person.decides ? .accountCodesAdvised : .accountCodesNone)
        toCodes = Link(words(hasCodes ? .accountCodesChange : .accountCodesSetUp), DeskPath.accountCodes.text)
        let all = sessions.map { session in
            let browser = session.browser.isEmpty ? words(.accountBrowserUnknown) : session.browser
            let isThis = session.mark == this
            return Session(
                browser: browser,
                times: words(
                    .accountSession, ["since": time(session.startedAt), "used": time(max(session.startedAt, session.usedAt))]),
                isThis: isThis ? words(.accountSessionThis) : nil,
                end: isThis
                    ? nil
                    : End(
                        url: DeskPath.accountAct(.end).text, mark: session.mark,
                        label: words(.accountSessionEndNamed, ["browser": browser])))
        }
        self.sessions = PageShare.first(of: all, within: AccountPage.share, overhead: 500) { [$0.browser, $0.times] }
        moreSessions = context.more(all.count - self.sessions.count)
        endOthers =
            sessions.contains { $0.mark != this }
            ? DeskForm(to: .accountAct(.endOthers), button: words(.accountSessionEndOthers), isQuiet: true) : nil
        let fields = SecretFields(act: .password, refused: refused, words: words)
        let username = FormField(
            .userName(), name: "email", id: "password-email", label: words(.signInEmail), value: person.email,
            autocomplete: "username", isReadOnly: true)
        password = DeskForm(
            to: .accountAct(.password), lead: words(.accountPasswordLead),
            rows: [DeskForm.Row(fields: [username], isPair: false), fields.current(.accountPasswordCurrent)] + fields.new,
            button: words(.accountPasswordSet))
        errors = DeskForm.errors(password.fields, refusal: refused?.whole(words), at: "#h-password", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.accountTitle), visit: visit)
    }
}

extension PageContext {
    /// "маман, Қордай ауданы; бақылаушы, Жамбыл облысы": the roles of a person, each with its territory.
    func roles(of person: StaffMember) -> String {
        person.grants.isEmpty ? words(.accountNoRoles) : person.grants.map { role($0) }.joined(separator: "; ")
    }

    /// One role with its territory.
    func role(_ grant: StaffMember.Grant) -> String {
        words(.deskWho, ["role": words(DeskFrame.role(grant.role)), "place": name(grant.place)])
    }
}
