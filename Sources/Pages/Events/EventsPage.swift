package import Domain

/// Trips, rounds, broadcasts, briefings, meetings of ministers: what comes, then what was, with filters.
package struct EventsPage: Page {
    package static let template = "events/events"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let action: String
    let fields: [FormField]
    let coming: [EventRow]
    let hasComing: Bool
    /// That nothing is set, where something was.
    let comingNone: String?
    let past: [EventRow]
    let hasPast: Bool
    let isEmpty: Bool
    let resetURL: String
    let pagination: Pagination?
    let links: [Link]
    /// That weekly rounds are left out of the list of a large territory, and where they stand.
    let ruralRounds: Link?

    /// - Parameters:
    ///   - coming: those of the page that end today or later, soonest first.
    ///   - past: those of the page that have ended, latest first.
    ///   - hasMore: whether another page follows.
    ///   - isWithoutRuralRounds: whether the weekly rounds of rural akims were left out.
    package init(
        query: SitePath.EventQuery, coming: [Event], past: [Event], hasMore: Bool, isWithoutRuralRounds: Bool = false,
        in context: PageContext
    ) {
        let words = context.words
        let chosen = query.place.flatMap { context.gazetteer[$0] }
        title = chosen.map { words(.eventsTitleOf, ["place": context.heading($0)]) } ?? words(.eventsTitle)
        frame = Frame(
            context, title: title, description: words(.eventsLead), path: .events(query), section: .meetings,
            crumbs: chosen.map { context.crumbs(to: $0.code, including: true) } ?? [Link(words(.home), context.url(.home))])
        t = words.plain
        action = context.url(.events(SitePath.EventQuery()))
        fields = EventsPage.fields(query, chosen, in: context)
        self.coming = coming.map { EventRow($0, in: context) }
        hasComing = !coming.isEmpty
        comingNone = coming.isEmpty && !past.isEmpty && query.page == 1 ? words(.eventsComingNone) : nil
        self.past = past.map { EventRow($0, in: context) }
        hasPast = !past.isEmpty
        isEmpty = coming.isEmpty && past.isEmpty
        resetURL = action
        func page(_ number: Int) -> SitePath {
            var query = query
            query.page = number
            return .events(query)
        }
        pagination = Pagination(
            previous: query.page > 1 ? page(query.page - 1) : nil, next: hasMore ? page(query.page + 1) : nil, in: context)
        ruralRounds =
            isWithoutRuralRounds
            ? Link(
                words(.eventsRuralRounds), context.url(.events(SitePath.EventQuery(place: query.place, kind: .ruralRound))))
            : nil
        let code = chosen?.code ?? .republic
        let host = code == .republic ? code : context.gazetteer.placeWithAkim(for: code)?.code ?? code
        links =
            [Link(words(.programmeLink), context.url(.programme(host)))]
            + (chosen == nil
                ? []
                : [Link(words(.placeSubscribeCalendar), FilePath.calendar(code).text(in: context.language))])
    }

    private static func fields(_ query: SitePath.EventQuery, _ chosen: Place?, in context: PageContext) -> [FormField] {
        let words = context.words
        let kinds =
            [FormField.Choice("", words(.meetingsAnyKind), isChosen: query.kind == nil)]
            + Event.Kind.allCases.map { FormField.Choice($0.rawValue, context.kind($0), isChosen: $0 == query.kind) }
        return [
            FormField(.select(MeetingsPage.places(chosen, in: context)), name: "place", label: words(.meetingsPlace)),
            FormField(.select(kinds), name: "kind", label: words(.eventsKind)),
            FormField(.date, name: "from", label: words(.meetingsFrom), value: query.from?.iso ?? ""),
            FormField(.date, name: "to", label: words(.meetingsTo), value: query.to?.iso ?? ""),
        ]
    }
}
