import Domain

/// What surrounds every page: head, masthead, way here, foot.
package struct Frame: Sendable {
    struct LanguageLink: Sendable {
        let code: String
        let short: String
        let label: String
        let url: String
        let isCurrent: Bool
    }

    struct NavigationLink: Sendable {
        let text: String
        let url: String
        let isCurrent: Bool
    }

    struct Alternate: Sendable {
        let code: String
        let url: String
    }

    /// Which entry of the navigation is lit.
    package enum Section: Sendable { case places, meetings, plans, reports, track, none }

    let lang: String
    /// The title in the head, without the name of the site.
    let title: String
    let description: String
    /// The address of this page; `nil` on pages that have none of their own, as errors.
    let canonical: String?
    let alternates: [Alternate]
    let isHidden: Bool
    let homeURL: String
    let navigation: [NavigationLink]
    let languages: [LanguageLink]
    let crumbs: [Link]
    let hasCrumbs: Bool
    let styles: [String]
    let scripts: [String]
    let footLinks: [Link]
    let demonstration: String?

    /// - Parameters:
    ///   - path: the page's own address; `nil` on pages without one.
    ///   - crumbs: the way here, the home page first.
    package init(
        _ context: PageContext, title: String, description: String? = nil, path: SitePath?, section: Section = .none,
        crumbs: [Link] = []
    ) {
        let words = context.words
        lang = context.language.rawValue
        self.title = title
        self.description = description ?? words(.siteDescription)
        let isHidden = path?.isPrivate ?? true
        self.isHidden = isHidden
        canonical = isHidden ? nil : path.map { context.site.address + context.url($0) }
        alternates =
            isHidden
            ? []
            : Language.allCases.compactMap { language in
                path.map { Alternate(code: language.rawValue, url: context.site.address + $0.text(in: language)) }
            }
        homeURL = context.url(.home)
        let entries: [(Section, Phrase, SitePath)] = [
            (.places, .navigationPlaces, .places(search: "")),
            (.meetings, .navigationMeetings, .meetings(SitePath.MeetingQuery())),
            (.plans, .navigationPlans, .plans(place: nil, after: nil)),
            (.reports, .navigationReports, .reports),
            (.track, .navigationTrack, .track),
        ]
        navigation = entries.map { NavigationLink(text: words($0.1), url: context.url($0.2), isCurrent: $0.0 == section) }
        languages = Language.allCases.map { language in
            let name: (String, String) =
                switch language {
                case .kk: ("Қаз", "Қаз, қазақша")
                case .ru: ("Рус", "Рус, на русском")
                case .en: ("Eng", "Eng, in English")
                }
            return LanguageLink(
                code: language.rawValue, short: name.0, label: name.1, url: (path ?? .home).text(in: language),
                isCurrent: language == context.language)
        }
        self.crumbs = crumbs
        hasCrumbs = !crumbs.isEmpty
        styles = context.site.styles
        scripts = context.site.scripts
        footLinks = [
            Link(words(.footGuide), context.url(.guide)),
            Link(words(.footReckon), context.url(.reckon(SitePath.ReckonQuery()))),
            Link(words(.footOpenData), context.url(.openData)),
            Link(words(.footPrivacy), context.url(.privacy)),
            Link(words(.footAbout), context.url(.about)),
            Link(words(.footDesk), DeskPath.today.text),
        ]
        demonstration = context.site.isDemonstration ? words(.demonstration) : nil
    }
}
