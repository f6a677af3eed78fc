package import Domain

/// The akimats that have not published what the law asks, the longest silence first.
package struct SilencePage: Page {
    package static let template = "duties/silence"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let norms: [Norm]
    let filter: DutiesPage.Filter
    let parts: Parts?
    let list: List?
    let pagination: Pagination?
    let dutiesURL: String
    let files: [Link]

    /// What counts as silence, as the law puts it.
    struct Norm: Sendable {
        let text: LocalText
        let cites: LocalText
    }

    struct Parts: Sendable {
        let rows: [Part]
    }

    struct Part: Sendable {
        let name: Link
        let count: String
        let days: String
    }

    struct List: Sendable {
        let rows: [Row]
    }

    struct Row: Sendable {
        let akimat: Link
        /// The places above.
        let wayUp: String
        let badge: StatusBadge
        let missing: [Missing]
    }

    /// All that is missing of one kind.
    struct Missing: Sendable {
        let text: String
        /// Where each of them stands.
        let url: String
    }

    /// How many akimats stand on one page.
    package static let pageLength = 100

    /// - Parameters:
    ///   - silences: of the place and all below it about what was asked for, the longest first.
    ///   - editions: the editions in force today.
    package init(
        place: Place, query: SitePath.SilenceQuery, silences: [Silence], editions: [Edition], in context: PageContext
    ) {
        let (words, code) = (context.words, place.code)
        let day = ["day": context.dates.day(context.today, .of)]
        title = words(.silenceTitle, ["place": context.heading(place)])
        lead = silences.isEmpty ? words(.silenceNone, day) : words(.silenceLead, count: silences.count, day)
        norms = editions.filter { $0.territory == nil }.flatMap(\.rules).filter { Silence.Kind($0.fulfilment) != nil }.map {
            Norm(text: context.text($0.norm), cites: context.text($0.cites))
        }
        let kinds =
            [FormField.Choice("", words(.silenceAny), isChosen: query.kind == nil)]
            + Silence.Kind.allCases.map { FormField.Choice($0.rawValue, context.silence($0), isChosen: $0 == query.kind) }
        filter = DutiesPage.Filter(
            action: context.url(.silence(code)),
            fields: [FormField(.select(kinds), name: "kind", label: words(.silenceMissing))])
        parts = SilencePage.parts(of: code, silences, query, in: context)
        let start = min((query.page - 1) * SilencePage.pageLength, silences.count)
        let shown = silences[start..<min(start + SilencePage.pageLength, silences.count)]
        list = shown.isEmpty ? nil : List(rows: shown.map { SilencePage.row($0, in: context) })
        func page(_ number: Int) -> SitePath { .silence(code, SitePath.SilenceQuery(kind: query.kind, page: number)) }
        pagination = Pagination(
            previous: query.page > 1 ? page(query.page - 1) : nil,
            next: start + shown.count < silences.count ? page(query.page + 1) : nil, in: context)
        dutiesURL = context.url(.duties(code))
        files = context.files(.silence, of: code)
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .silence(code, query), section: .places,
            crumbs: context.crumbs(to: code, including: true))
    }

    /// The territories just below with their silent akimats, the most first; those without any are left out.
    private static func parts(
        of code: KATO, _ silences: [Silence], _ query: SitePath.SilenceQuery, in context: PageContext
    ) -> Parts? {
        let rows = context.gazetteer.children(of: code).compactMap { child -> (silent: Int, days: Int, part: Part)? in
            let own = silences.filter { context.gazetteer.contains(child.code, $0.place) }
            guard let longest = own.map(\.days).max() else { return nil }
            return (
                own.count, longest,
                Part(
                    name: Link(
                        context.heading(child),
                        context.url(
                            context.hasAkimsBelow(child.code)
                                ? .silence(child.code, SitePath.SilenceQuery(kind: query.kind)) : .duties(child.code))),
                    count: context.numbers.whole(own.count), days: context.days(longest))
            )
        }.sorted { ($0.silent, $0.days) > ($1.silent, $1.days) }
        return rows.isEmpty ? nil : Parts(rows: rows.map(\.part))
    }

    private static func row(_ silence: Silence, in context: PageContext) -> Row {
        Row(
            akimat: Link(context.heading(silence.place), context.url(.duties(silence.place))),
            wayUp: context.wayUp(from: silence.place), badge: StatusBadge(.late, context.days(silence.days)),
            missing: Silence.Kind.allCases.compactMap { kind in
                let open = silence.duties(kind)
                guard let oldest = open.first else { return nil }
                let query = SitePath.DutyQuery(rule: oldest.rule.id, standing: .overdue)
                return Missing(
                    text: context.words(
                        .silenceItem,
                        [
                            "what": context.silence(kind), "count": context.numbers.whole(open.count),
                            "day": context.dates.day(oldest.due, .from),
                        ]),
                    url: context.url(.duties(silence.place, query)))
            })
    }
}
