package import Domain

/// What every page is made with besides its own subject.
package struct PageContext: Sendable {
    package let language: Language
    package let today: Day
    package let gazetteer: Gazetteer
    package let workingCalendar: WorkingCalendar
    /// The terms of control; `nil` where the law files have none.
    package let control: ControlRules?
    /// What stands in the law files; empty for pages that do not speak of it.
    package let law: Law
    /// The categories of the posts of akimats.
    package let positions: PositionRegister
    package let words: Words
    package let site: Site

    /// What is the same on every page of one server.
    package struct Site: Sendable {
        /// The public address without a slash at its end, as `https://kezdesu.kz`.
        package let address: String
        package let operatorName: Translated
        package let contactEmail: String?
        package let isDemonstration: Bool
        /// Whether the server sends mail, so that pages may promise it.
        package let sendsMail: Bool
        /// Addresses of the style sheets and scripts, with a mark that changes with their content.
        package let styles: [String]
        package let scripts: [String]
        /// Style sheets of the desk, after the others.
        package let deskStyles: [String]
        /// Scripts of the desk; every page works without them.
        package let deskScripts: [String]

        package init(
            address: String, operatorName: Translated, contactEmail: String?, isDemonstration: Bool,
            sendsMail: Bool = false, styles: [String], scripts: [String], deskStyles: [String] = [], deskScripts: [String] = []
        ) {
            self.address = address
            self.operatorName = operatorName
            self.contactEmail = contactEmail
            self.isDemonstration = isDemonstration
            self.sendsMail = sendsMail
            self.styles = styles
            self.scripts = scripts
            self.deskStyles = deskStyles
            self.deskScripts = deskScripts
        }
    }

    package init(
        language: Language, today: Day, gazetteer: Gazetteer, workingCalendar: WorkingCalendar, control: ControlRules? = nil,
        law: Law = Law(editions: []), positions: PositionRegister = PositionRegister(), phrasebook: Phrasebook, site: Site
    ) {
        self.language = language
        self.today = today
        self.gazetteer = gazetteer
        self.workingCalendar = workingCalendar
        self.control = control
        self.law = law
        self.positions = positions
        words = phrasebook[language]
        self.site = site
    }

    package var numbers: NumberFormats { NumberFormats(language) }
    package var dates: DateFormats { DateFormats(language, today: today) }

    package func url(_ path: SitePath) -> String { path.text(in: language) }

    /// The part of a meeting that the account of its akim may take; `nil` where no edition in force on its day says it.
    package func presentation(of meeting: Meeting) -> PresentationShare? { law.presentation(of: meeting, by: gazetteer) }

    /// A text in the reader's language, or in the one it has, marked with it; its numbers held to their words.
    package func text(_ text: Translated) -> LocalText {
        let (best, found) = text.best(for: language)
        return LocalText(Typography.tied(best), in: found, for: language)
    }

    /// That so many more are left than are shown, as "ещё 12"; `nil` where none is.
    func more(_ left: Int) -> String? { left > 0 ? words(.deskMore, count: left) : nil }

    /// The name of a place; empty for a code that is not in the list of territories.
    package func name(_ code: KATO) -> String { gazetteer[code].map(name) ?? "" }

    /// The same of a place at hand.
    package func name(_ place: Place) -> String { PlaceGrammar.tied(place.name.text(for: language)) }

    /// "Қордай ауданының әкімі": the akim of a place, as he is called in a sentence.
    package func akim(of code: KATO) -> String {
        guard let place = gazetteer[code] else { return "" }
        if code == .republic { return words(.akimOfRepublic) }
        let (name, language) = place.name.best(for: language)
        return words(.akimOf, ["place": PlaceGrammar.tied(PlaceGrammar.genitive(name, in: language))])
    }

    /// The same inside a sentence: in Russian and English with a small letter.
    package func akimInSentence(of code: KATO) -> String {
        let akim = akim(of: code)
        return language == .kk ? akim : akim.prefix(1).lowercased() + akim.dropFirst()
    }

    package func category(_ category: Category?) -> String {
        switch category {
        case .housingUtilities: words(.categoryHousingUtilities)
        case .improvementEcology: words(.categoryImprovementEcology)
        case .roads: words(.categoryRoads)
        case .socialFacilities: words(.categorySocialFacilities)
        case .landHousing: words(.categoryLandHousing)
        case .other: words(.categoryOther)
        case nil: words(.categoryNone)
        }
    }

    /// The way from the home page down to a place, for the head of its pages; with the place itself where asked.
    package func crumbs(to code: KATO, including: Bool) -> [Link] {
        let above = gazetteer.ancestors(of: code).reversed().filter { $0.code != .republic }.map {
            Link(name($0), url(.place($0.code)))
        }
        let home = [Link(words(.home), url(.home))]
        guard including, code != .republic else { return home + above }
        return home + above + [Link(name(code), url(.place(code)))]
    }
}

/// A text on a page with the language it is in, where that is not the page's: `<span lang="ru">`.
package struct LocalText: Hashable, Sendable {
    let text: String
    /// `nil` where it is in the language of the page.
    let lang: String?
    /// What a reader should know of its language; `nil` where nothing is to be said.
    var note: String?

    package init(_ text: Translated, for language: Language) {
        let (best, found) = text.best(for: language)
        self.text = best
        lang = found == language ? nil : found.rawValue
    }

    /// A text in the language of the page, or in the one that is named.
    init(_ text: String, lang: String? = nil) {
        self.text = text
        self.lang = lang
    }

    /// A text as a person wrote it in a language.
    package init(_ text: String, in written: Language, for language: Language) {
        self.text = text
        lang = written == language ? nil : written.rawValue
    }
}

/// A link with its words.
package struct Link: Hashable, Sendable {
    let text: String
    let url: String

    package init(_ text: String, _ url: String) {
        self.text = text
        self.url = url
    }
}
