package import Domain

/// What the law asks of an akimat and of those below it, and how it stands: what is overdue first.
package struct DutiesPage: Page {
    package static let template = "duties/duties"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String?
    /// What stands with the akimats below.
    let below: String?
    /// The akim in charge of a place without one.
    let akimAbove: Link?
    let links: [Link]
    let parts: Parts?
    let filter: Filter?
    let list: List?
    let empty: String?
    let nothingFound: Link?
    let pagination: Pagination?
    let files: [Link]
    let hasFiles: Bool
    /// That the calendar says nothing of the quarter that runs.
    let gap: CalendarGapNote?
    let editions: [EditionNote]

    /// The territories just below.
    struct Parts: Sendable {
        let headings: [String]
        let rows: [Part]
    }

    struct Part: Sendable {
        let name: Link
        let cells: [Cell]
    }

    struct Cell: Sendable {
        let label: String
        let text: String
    }

    struct Filter: Sendable {
        let action: String
        let fields: [FormField]
    }

    struct List: Sendable {
        let caption: String
        let hasAkimats: Bool
        let rows: [Row]
    }

    struct Row: Sendable {
        let title: LocalText
        let about: String?
        let aboutURL: String?
        let akimat: Link?
        let due: String
        let iso: String
        let badge: StatusBadge
        let sentence: String
        let explanation: String
        let evidence: String?
    }

    /// How many duties stand on one page.
    package static let pageLength = 20

    /// - Parameters:
    ///   - own: the duties of its own akimat in the years asked about; empty for a place without one.
    ///   - within: those of the akimats below and its own; empty where there are none below.
    ///   - years: those of which the register knows meetings, in order.
    ///   - editions: the editions in force today.
    package init(
        place: Place, query: SitePath.DutyQuery, own: [Duty], within: [Duty], years: [Int], editions: [Edition],
        gap: CalendarGap? = nil, in context: PageContext
    ) {
        let (words, code) = (context.words, place.code)
        let today = ["day": context.dates.day(context.today, .of)]
        title = words(.dutiesTitle, ["place": context.heading(place)])
        let hasAkim = place.office != nil
        let hasBelow = context.hasAkimsBelow(code)
        let overdue = own.count(where: \.isOverdue)
        lead =
            !hasAkim
            ? nil : overdue == 0 ? words(.dutiesNoneOverdue, today) : words(.dutiesOverdueCount, count: overdue, today)
        let overdueBelow = within.count { $0.isOverdue && $0.place != code }
        below = hasBelow ? words(.dutiesBelowOverdue, count: overdueBelow) : nil
        akimAbove =
            hasAkim || code == .republic
            ? nil
            : context.gazetteer.placeWithAkim(for: code).map {
                Link(context.akimInSentence(of: $0.code), context.url(.duties($0.code)))
            }
        links =
            (hasAkim || hasBelow ? [Link(words(.dutiesCoverageLink), context.url(.coverage(code)))] : [])
            + (hasBelow ? [Link(words(.dutiesSilenceLink), context.url(.silence(code)))] : [])
            + (hasAkim || hasBelow ? [Link(words(.controlTitleShort), context.url(.control(code)))] : [])
            + (hasAkim || code == .republic ? [Link(words(.programmeLink), context.url(.programme(code)))] : [])
        parts = hasBelow ? DutiesPage.parts(of: code, within, in: context) : nil

        let isWithBelow = hasBelow && (query.isWithBelow || !hasAkim)
        let all = isWithBelow ? within : own
        let found = query.order.sorted(
            all.filter { duty in
                (query.rule == nil || duty.rule.id == query.rule)
                    && (query.standing == nil || duty.standing.kind == query.standing)
            })
        let start = min((query.page - 1) * DutiesPage.pageLength, found.count)
        let shown = found[start..<min(start + DutiesPage.pageLength, found.count)]
        filter =
            all.isEmpty && query == SitePath.DutyQuery()
            ? nil
            : Filter(
                action: context.url(.duties(code)),
                fields: DutiesPage.fields(
                    query, all, years: years, offersBelow: hasAkim && hasBelow, in: context))
        list =
            shown.isEmpty
            ? nil
            : List(
                caption: words(.dutiesFound, count: found.count), hasAkimats: isWithBelow,
                rows: shown.map { DutiesPage.row($0, naming: isWithBelow, in: context) })
        empty = all.isEmpty && hasAkim && filter == nil ? words(.dutiesEmpty) : nil
        nothingFound = filter != nil && shown.isEmpty ? Link(words(.dutiesReset), context.url(.duties(code))) : nil
        func page(_ number: Int) -> SitePath {
            var query = query
            query.page = number
            return .duties(code, query)
        }
        pagination = Pagination(
            previous: query.page > 1 ? page(query.page - 1) : nil,
            next: start + shown.count < found.count ? page(query.page + 1) : nil, in: context)
        files = hasBelow ? context.files(.duties, of: code) : []
        hasFiles = !files.isEmpty
        self.gap = gap.map { CalendarGapNote($0, of: code, in: context) }
        self.editions = editions.map { EditionNote($0, in: context) }
        t = words.plain
        frame = Frame(
            context, title: title, description: lead ?? below, path: .duties(code, query), section: .places,
            crumbs: context.crumbs(to: code, including: true))
    }

    private static func parts(of code: KATO, _ duties: [Duty], in context: PageContext) -> Parts {
        let kinds = Duty.Standing.Kind.allCases
        let longest = context.words(.dutiesLongest)
        return Parts(
            headings: kinds.map { context.standing($0) } + [longest],
            rows: DutyPart.all(of: code, duties, gazetteer: context.gazetteer).map { part in
                Part(
                    name: Link(context.heading(part.place), context.url(.duties(part.place))),
                    cells: kinds.map { Cell(label: context.standing($0), text: context.numbers.whole(part.counts[$0])) }
                        + [Cell(label: longest, text: part.longestDelay == 0 ? "–" : context.days(part.longestDelay))])
            })
    }

    private static func row(_ duty: Duty, naming: Bool, in context: PageContext) -> Row {
        let clock = DutyClock(duty, naming: true, in: context)
        return Row(
            title: clock.title, about: clock.about, aboutURL: clock.aboutURL,
            akimat: naming ? Link(context.heading(duty.place), context.url(.duties(duty.place))) : nil,
            due: context.dates.day(duty.due), iso: duty.due.iso, badge: clock.badge, sentence: clock.sentence,
            explanation: clock.explanation, evidence: clock.evidence)
    }

    private static func fields(
        _ query: SitePath.DutyQuery, _ duties: [Duty], years: [Int], offersBelow: Bool, in context: PageContext
    ) -> [FormField] {
        let words = context.words
        var rules: [DutyRule.ID: DutyRule] = [:]
        for duty in duties where rules[duty.rule.id] == nil { rules[duty.rule.id] = duty.rule }
        let ruleChoices =
            [FormField.Choice("", words(.dutiesAnyRule), isChosen: query.rule == nil)]
            + rules.values.sorted { $0.id < $1.id }.map {
                FormField.Choice($0.id.text, context.text($0.title).text, isChosen: $0.id == query.rule)
            }
        let standings =
            [FormField.Choice("", words(.dutiesAnyStanding), isChosen: query.standing == nil)]
            + Duty.Standing.Kind.allCases.map {
                FormField.Choice($0.rawValue, context.standing($0), isChosen: $0 == query.standing)
            }
        let orders: [(Duty.Order, Phrase)] = [
            (.standing, .dutiesOrderStanding), (.due, .dutiesOrderDue), (.rule, .dutiesOrderRule),
        ]
        var fields = [
            FormField(.select(ruleChoices), name: "rule", label: words(.dutiesRule)),
            FormField(.select(standings), name: "standing", label: words(.dutiesStanding)),
            FormField(
                .select(orders.map { FormField.Choice($0.0.rawValue, words($0.1), isChosen: $0.0 == query.order) }),
                name: "order", label: words(.dutiesOrder)),
        ]
        if offersBelow {
            fields.append(
                FormField(
                    .select([
                        FormField.Choice("", words(.dutiesWhoseOwn), isChosen: !query.isWithBelow),
                        FormField.Choice("all", words(.dutiesWhoseAll), isChosen: query.isWithBelow),
                    ]), name: "whose", label: words(.dutiesWhose)))
        }
        if years.count > 1 || query.year != nil {
            fields.append(
                FormField(
                    .select(
                        [FormField.Choice("", words(.dutiesYearLatest), isChosen: query.year == nil)]
                            + Set(years + (query.year.map { [$0] } ?? [])).sorted().reversed().map {
                                FormField.Choice(String($0), String($0), isChosen: $0 == query.year)
                            }), name: "year", label: words(.dutiesYear)))
        }
        return fields
    }
}
