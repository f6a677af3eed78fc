import Domain

/// What surrounds a page of the desk: its own navigation, who is signed in, what was just done. Never indexed.
package struct DeskFrame: Sendable {
    struct Who: Sendable {
        let name: String
        /// Role and place.
        let office: String
        let signOutURL: String
    }

    /// Which entry of the navigation is lit.
    enum Section: Sendable { case today, questions, meetings, receptions, events, control, calendar, progress, tables, none }

    let lang: String
    let title: String
    let homeURL: String
    let navigation: [Frame.NavigationLink]
    let languages: [Frame.LanguageLink]
    /// `nil` before one has signed in.
    let who: Who?
    let notice: String?
    let styles: [String]
    let scripts: [String]
    let siteURL: String
    let demonstration: String?

    init(_ context: PageContext, title: String, visit: DeskVisit?, section: Section = .none) {
        let words = context.words
        lang = context.language.rawValue
        self.title = title
        homeURL = DeskPath.today.text
        let quarter = Period.quarter(of: context.today).previous
        let entries: [(Section, Phrase, DeskPath)] = [
            (.today, .deskToday, .today), (.questions, .deskQuestions, .questions(.received)),
            (.meetings, .deskMeetings, .meetings), (.receptions, .deskReceptions, .receptions),
            (.events, .deskEvents, .events()),
            (.control, .deskControl, .control(week: DeskPath.week(of: context.today))),
            (.calendar, .deskCalendar, .calendar(visit?.staff.place ?? .republic, DeskFrame.calendarYear(on: context.today))),
            (.progress, .deskProgress, .progress(quarter)),
            (.tables, .deskTables, .tables),
        ]
        navigation =
            visit == nil
            ? [] : entries.map { Frame.NavigationLink(text: words($0.1), url: $0.2.text, isCurrent: $0.0 == section) }
        languages = Language.allCases.map { language in
            let name: (String, String) =
                switch language {
                case .kk: ("Қаз", "Қаз, қазақша")
                case .ru: ("Рус", "Рус, на русском")
                case .en: ("Eng", "Eng, in English")
                }
            return Frame.LanguageLink(
                code: language.rawValue, short: name.0, label: name.1, url: DeskPath.language(language).text,
                isCurrent: language == context.language)
        }
        who = visit.map { visit in
            Who(
                name: visit.staff.name,
                office: words(
                    .deskWho, ["role": words(DeskFrame.role(visit.staff.role)), "place": context.name(visit.staff.place)]),
                signOutURL: DeskPath.signOut.text)
        }
        notice = visit?.notice.map { words($0.phrase) }
        styles = context.site.styles + context.site.deskStyles
        scripts = context.site.scripts
        siteURL = context.url(.home)
        demonstration = context.site.isDemonstration ? words(.demonstration) : nil
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
