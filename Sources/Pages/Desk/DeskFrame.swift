import Domain

/// What surrounds a page of the desk: its own navigation, who is signed in, what was just done. Never indexed.
package struct DeskFrame: Sendable {
    struct Who: Sendable {
        let name: String
        /// Roles and place.
        let office: String
        /// The person's account, and the accounts of the territory for those who manage them.
        let links: [Link]
        /// Codes that one who decides has not set up.
        let reminder: Link?
        /// Where else the person could work now; `nil` where there is one territory.
        let territories: Territories?
        let signOutURL: String
        let mailURL: String
    }

    /// The form in which the territory of work is chosen.
    struct Territories: Sendable {
        let url: String
        let choices: [FormField.Choice]
    }

    /// Which entry of the navigation is lit.
    enum Section: Sendable {
        case today, questions, meetings, receptions, events, officials, control, calendar, progress, tables, none
    }

    let lang: String
    let title: String
    let homeURL: String
    let navigation: [Frame.NavigationLink]
    let languages: [Frame.LanguageLink]
    /// `nil` before one has signed in.
    let who: Who?
    let notice: String?
    /// Who else has the record open.
    let colleagues: [String]
    /// What a colleague did while the form was open.
    let meanwhile: DeskMeanwhile?
    /// To what the journal tells of the record of the page.
    let history: Link?
    let styles: [String]
    let scripts: [String]
    let siteURL: String
    let demonstration: String?

    /// In the query of a page that chooses its language itself.
    package static let languageField = "language"

    /// - Parameters:
    ///   - notice: what was just done, before one has signed in.
    ///   - address: of a page whose address is a secret, which chooses its language itself.
    init(
        _ context: PageContext, title: String, visit: DeskVisit?, section: Section = .none, notice before: DeskNotice? = nil,
        at address: DeskPath? = nil
    ) {
        let words = context.words
        lang = context.language.rawValue
        self.title = title
        homeURL = DeskPath.today.text
        let quarter = Period.quarter(of: context.today).previous
        let entries: [(Section, Phrase, DeskPath)] = [
            (.today, .deskToday, .today), (.questions, .deskQuestions, .questions(.received)),
            (.meetings, .deskMeetings, .meetings), (.receptions, .deskReceptions, .receptions()),
            (.events, .deskEvents, .events()),
            (.control, .deskControl, .control(week: DeskPath.week(of: context.today))),
            (.calendar, .deskCalendar, .calendar(visit?.staff.place ?? .republic, DeskFrame.calendarYear(on: context.today))),
            (.progress, .deskProgress, .progress(quarter)), (.officials, .deskOfficialsShort, .officials()),
            (.tables, .deskTables, .tables),
        ]
        navigation =
            visit?.home.may(.read) != true
            ? [] : entries.map { Frame.NavigationLink(text: words($0.1), url: $0.2.text, isCurrent: $0.0 == section) }
        languages = Language.allCases.map { language in
            let name: (String, String) =
                switch language {
                case .kk: ("Қаз", "Қаз, қазақша")
                case .ru: ("Рус", "Рус, на русском")
                case .en: ("Eng", "Eng, in English")
                }
            return Frame.LanguageLink(
                code: language.rawValue, short: name.0, label: name.1,
                url: address.map { "\($0.text)?\(DeskFrame.languageField)=\(language.rawValue)" }
                    ?? DeskPath.language(language).text,
                isCurrent: language == context.language)
        }
        who = visit.map { DeskFrame.who($0, in: context) }
        history = visit?.subject.map { Link(words(.deskHistory), DeskPath.history($0).text) }
        notice = (visit?.notice ?? before).map { words($0.phrase) }
        colleagues =
            visit?.colleagues.map { words(.deskColleague, ["name": $0.name, "time": $0.openedAt.text]) } ?? []
        meanwhile = visit?.meanwhile
        styles = context.site.styles + context.site.deskStyles
        scripts = context.site.scripts + context.site.deskScripts
        siteURL = context.url(.home)
        demonstration = context.site.isDemonstration ? words(.demonstration) : nil
    }

    private static func who(_ visit: DeskVisit, in context: PageContext) -> Who {
        let (words, person) = (context.words, visit.home)
        let roles = person.roles.map { words(role($0)) }.joined(separator: ", ")
        let manages = person.administered.isEmpty ? [] : [Link(words(.staffTitle), DeskPath.staff().text)]
        return Who(
            name: person.name,
            office: words(
                .deskWho, ["role": roles.isEmpty ? words(.accountNoRoles) : roles, "place": context.name(person.place)]),
            links: manages + [Link(words(.accountTitle), DeskPath.account.text)],
            reminder: visit.isReminded ? Link(words(.accountReminder), DeskPath.accountCodes.text) : nil,
            territories: person.territories.count < 2
                ? nil
                : Territories(
                    url: DeskPath.accountAct(.territory).text,
                    choices: person.territories.map {
                        FormField.Choice($0.code, context.name($0), isChosen: $0 == person.place)
                    }), signOutURL: DeskPath.signOut.text, mailURL: DeskPath.mail.text)
    }

    /// The year whose calendar is at hand: from October on the next one, which has to be approved in January.
    static func calendarYear(on day: Day) -> Int { day.year + (day.month >= 10 ? 1 : 0) }

    static func role(_ role: StaffMember.Role) -> Phrase {
        switch role {
        case .clerk: .deskRoleClerk
        case .moderator: .deskRoleModerator
        case .commission: .deskRoleCommission
        case .head: .deskRoleHead
        case .observer: .deskRoleObserver
        case .administrator: .deskRoleAdministrator
        }
    }
}
