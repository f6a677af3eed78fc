package import Domain

/// What an akimat does a number of times in a period, and how far it has come; of the republic, the meetings of ministers.
package struct ProgrammePage: Page {
    /// An akimat below with its counts of today.
    package struct Part: Sendable {
        package let place: Place
        package let counts: [ProgrammeCount]
        /// How many broadcasts it held this year.
        package let hours: Int

        package init(place: Place, counts: [ProgrammeCount], hours: Int) {
            self.place = place
            self.counts = counts
            self.hours = hours
        }
    }

    struct Row: Sendable {
        let title: LocalText
        /// On the first of the rows of a rule.
        let cites: LocalText?
        let who: LocalText?
        let now: Cell
        let before: Cell?
    }

    struct Cell: Sendable {
        let label: String
        /// `қараша`, `IV тоқсан`.
        let period: String?
        let count: String
        let badge: StatusBadge?
        let note: String?
    }

    struct Own: Sendable {
        let rows: [Row]
    }

    struct Below: Sendable {
        let headings: [LocalText]
        let rows: [BelowRow]
        let total: [Cell]
    }

    struct BelowRow: Sendable {
        let name: Link
        let cells: [Cell]
    }

    struct Settlements: Sendable {
        let heading: String
        let sentence: String
        let bar: String
        let planned: String?
        let cites: LocalText
        let groups: [Group]
        let hasGroups: Bool
    }

    struct Group: Sendable {
        let summary: String
        let places: [Link]
    }

    struct Schedules: Sendable {
        let rows: [Schedule]
    }

    struct Schedule: Sendable {
        let title: LocalText
        let lines: [Line]
    }

    struct Line: Sendable {
        let text: String
        let url: String?
        /// Approvals before, and what became of the trips since.
        let notes: [String]
    }

    struct Ministers: Sendable {
        let periods: [Figures]
        let bodiesTitle: String
        let bodies: [Figures]
        let hasBodies: Bool
        let fields: [String]
    }

    struct Figures: Sendable {
        let name: LocalText
        let cells: [Number]
    }

    struct Number: Sendable {
        let label: String
        let number: String
    }

    struct Nothing: Sendable {
        let text: String
        let link: Link?
    }

    package static let template = "events/programme"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let nothing: Nothing?
    let own: Own?
    let settlements: Settlements?
    let schedules: Schedules?
    let below: Below?
    let ministers: Ministers?
    let regions: [Link]
    let hasRegions: Bool
    let links: [Link]
    let editions: [EditionNote]
    let hasEditions: Bool

    /// The programme of an akimat.
    ///
    /// - Parameters:
    ///   - lines: its own, in the order of the law files; empty where no act in force sets one, or where the place has no akim.
    ///   - schedules: of its trips, approved for any quarter.
    ///   - events: of the host, of the quarters of which it tells.
    ///   - below: the akimats just below that have a programme.
    ///   - editions: in force today here, with rules that count something.
    package init(
        of place: Place, lines: [ProgrammeLine], schedules: [EventSchedule], events: [Event] = [], below: [Part],
        editions: [Edition], in context: PageContext
    ) {
        let words = context.words
        let above = place.office == nil ? context.gazetteer.placeWithAkim(for: place.code) : nil
        nothing =
            if let above {
                Nothing(
                    text: words(.programmeAbove), link: Link(context.heading(above), context.url(.programme(above.code))))
            } else if lines.isEmpty, below.isEmpty {
                Nothing(text: words(.programmeNone), link: nil)
            } else {
                nil
            }
        let counted = lines.filter { $0.now.rule.fulfilment != .agreement && !$0.now.rule.isOfEachPlace }
        own =
            counted.isEmpty
            ? nil
            : Own(
                rows: counted.enumerated().map { number, line in
                    let isFirst = number == 0 || counted[number - 1].now.rule != line.now.rule
                    return ProgrammePage.row(line, isFirst: isFirst, in: context)
                })
        settlements = lines.first { $0.now.rule.isOfEachPlace }.map { ProgrammePage.settlements($0.now, in: context) }
        self.schedules = ProgrammePage.schedules(lines, schedules, events, in: context)
        self.below = ProgrammePage.below(below, in: context)
        ministers = nil
        regions = []
        hasRegions = false
        title = words(.programmeTitle, ["place": context.heading(place)])
        lead = words(.programmeLead, ["day": context.dates.day(context.today, .of)])
        links = ProgrammePage.links(place, in: context)
        self.editions = editions.map { EditionNote($0, in: context) }
        hasEditions = !editions.isEmpty
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .programme(place.code), section: .places,
            crumbs: context.crumbs(to: place.code, including: true))
    }

    /// The meetings of ministers, by half-year and by central body.
    ///
    /// - Parameters:
    ///   - ministers: their meetings of some years.
    ///   - territories: places whose akimats have a programme by an act in force.
    package init(ofMinisters ministers: [Event], territories: [Place], in context: PageContext) {
        let words = context.words
        title = words(.programmeMinisters)
        lead = words(.programmeMinistersText)
        nothing = ministers.isEmpty ? Nothing(text: words(.programmeMinistersNone), link: nil) : nil
        (own, settlements, schedules, below) = (nil, nil, nil, nil)
        self.ministers = ProgrammePage.ministers(ministers, in: context)
        regions = territories.map { Link(context.heading($0), context.url(.programme($0.code))) }
        hasRegions = !regions.isEmpty
        links = [Link(words(.eventsAll), context.url(.events(SitePath.EventQuery(kind: .ministerMeeting))))]
        editions = []
        hasEditions = false
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .programme(.republic), section: .places,
            crumbs: [Link(words(.home), context.url(.home))])
    }

    private static func links(_ place: Place, in context: PageContext) -> [Link] {
        let words = context.words
        var links = [
            Link(words(.programmeEvents), context.url(.events(SitePath.EventQuery(place: place.code))))
        ]
        if place.office != nil {
            links.append(Link(words(.placeDutiesAll), context.url(.duties(place.code))))
            links.append(Link(words(.dutiesCoverageLink), context.url(.coverage(place.code))))
        }
        return links
    }

    private static func row(_ line: ProgrammeLine, isFirst: Bool, in context: PageContext) -> Row {
        let words = context.words
        let rule = line.now.rule
        return Row(
            title: context.text(rule.title), cites: isFirst ? context.text(rule.cites) : nil,
            who: line.now.official.map { context.text($0.name) },
            now: cell(line.now, label: words(.programmeNow), isShort: false, in: context),
            before: line.before.map { cell($0, label: words(.programmeBefore), isShort: false, in: context) }
                ?? Cell(
                    label: words(.programmeBefore), period: nil, count: "–",
                    badge: StatusBadge(.none, words(.programmeUnknown)), note: nil))
    }

    private static func cell(_ count: ProgrammeCount, label: String, isShort: Bool, in context: PageContext) -> Cell {
        let (words, numbers) = (context.words, context.numbers)
        var left: Int?
        if case .open(let days) = count.standing { left = days }
        let unreported =
            count.isMet || count.unreported == 0 || count.rule.isOfEachPlace
            ? nil : words(.programmeUnreported, count: count.unreported)
        let badge: StatusBadge =
            switch count.standing {
            case .open
            where unreported != nil && !count.isPlanned && count.held + count.planned + count.unreported >= count.asked:
                StatusBadge(.time, words(.eventNotReported))
            case .met: StatusBadge(.done, words(.programmeMet))
            case .missed: StatusBadge(.late, words(.programmeMissed))
            case .open where count.isPlanned: StatusBadge(.time, words(isShort ? .programmeSet : .programmePlanned))
            case .open:
                StatusBadge(.soon, words(isShort || count.held + count.planned == 0 ? .programmeNotSet : .programmeOpen))
            }
        return Cell(
            label: label, period: isShort ? nil : context.period(of: count),
            count: words(
                .coverageCount, ["held": numbers.whole(min(count.held, 999)), "all": numbers.whole(count.asked)]),
            badge: badge,
            note: isShort ? nil : [context.left(left), unreported].compactMap(\.self).joined(separator: ". "))
    }

    private static func settlements(_ count: ProgrammeCount, in context: PageContext) -> Settlements {
        let (words, numbers, gazetteer) = (context.words, context.numbers, context.gazetteer)
        var order: [KATO] = []
        var groups: [KATO: [KATO]] = [:]
        for code in count.missing {
            let part = gazetteer.part(of: count.host, holding: code)?.code ?? count.host
            if groups[part] == nil { order.append(part) }
            groups[part, default: []].append(code)
        }
        let percent = Share(count.held, of: count.asked).percent ?? 0
        return Settlements(
            heading: words(.programmeSettlements, ["year": String(count.days.lowerBound.year)]),
            sentence: words(.programmeSettlementsSum, count: count.asked, ["held": numbers.whole(count.held)]),
            bar: "\(percent)%",
            planned: count.planned > 0 ? words(.programmeSettlementsPlanned, count: count.planned) : nil,
            cites: context.text(count.rule.cites),
            groups: order.sorted().map { part in
                let places = groups[part] ?? []
                return Group(
                    summary: words(.programmeSettlementsOf, count: places.count, ["place": context.heading(part)]),
                    places: places.map { Link(context.heading($0), context.url(.place($0))) })
            }, hasGroups: !order.isEmpty)
    }

    private static func schedules(
        _ lines: [ProgrammeLine], _ schedules: [EventSchedule], _ events: [Event], in context: PageContext
    ) -> Schedules? {
        let words = context.words
        let this = Period.quarter(of: context.today)
        let rows = lines.filter { $0.now.rule.fulfilment == .agreement }.map { line in
            Schedule(
                title: context.text(line.now.rule.title),
                lines: [this.previous, this, this.next].compactMap { quarter in
                    let period = ["period": context.dates.period(quarter)]
                    let found = schedules.first { $0.quarter == quarter && line.now.rule.events.contains($0.kind) }
                    guard let found else {
                        // Of a quarter before anything was kept nothing is said.
                        if quarter == this.previous, line.before == nil { return nil }
                        return Line(text: words(.programmeScheduleNone, period), url: nil, notes: [])
                    }
                    let day = ["day": context.dates.day(found.approvedOn, .on)]
                    return Line(
                        text: words(.programmeScheduleApproved, period.merging(day) { one, _ in one }), url: found.evidence,
                        notes: context.former(of: found) + context.changes(of: found, among: events))
                })
        }
        return rows.isEmpty ? nil : Schedules(rows: rows)
    }

    private static func below(_ parts: [Part], in context: PageContext) -> Below? {
        let (words, numbers) = (context.words, context.numbers)
        var rules: [DutyRule] = []
        for count in parts.flatMap(\.counts) where !rules.contains(where: { $0.id == count.rule.id }) {
            rules.append(count.rule)
        }
        guard !rules.isEmpty else { return nil }
        let hours = words(.programmeHours, ["year": String(context.today.year)])
        let hasHours = parts.contains { $0.hours > 0 }
        let rows = parts.map { part in
            BelowRow(
                name: Link(context.heading(part.place), context.url(.programme(part.place.code))),
                cells: rules.map { rule in
                    let label = context.text(rule.title).text
                    return part.counts.first { $0.rule.id == rule.id }.map {
                        cell($0, label: label, isShort: true, in: context)
                    } ?? Cell(label: label, period: nil, count: "–", badge: nil, note: nil)
                }
                    + (hasHours
                        ? [Cell(label: hours, period: nil, count: numbers.whole(part.hours), badge: nil, note: nil)] : []))
        }
        let total = rules.map { rule in
            let counts = parts.compactMap { part in part.counts.first { $0.rule.id == rule.id } }
            return Cell(
                label: context.text(rule.title).text, period: nil,
                count: words(
                    .coverageCount,
                    ["held": numbers.whole(counts.count(where: \.isMet)), "all": numbers.whole(counts.count)]),
                badge: nil, note: nil)
        }
        let totalHours =
            hasHours
            ? [
                Cell(
                    label: hours, period: nil, count: numbers.whole(parts.map(\.hours).reduce(0, +)), badge: nil, note: nil)
            ] : []
        return Below(
            headings: rules.map { context.text($0.title) } + (hasHours ? [LocalText(hours)] : []), rows: rows,
            total: total + totalHours)
    }

    private static func ministers(_ events: [Event], in context: PageContext) -> Ministers? {
        guard !events.isEmpty else { return nil }
        let (words, numbers) = (context.words, context.numbers)
        let phrases: [Phrase] = [
            .programmePlannedCount, .programmeHeldCount, .eventFigureReceptions, .eventFigureReceived, .eventFigureRaised,
            .eventFigureResolved, .eventFigureUnderWay, .programmeShare,
        ]
        let fields = phrases.map { words($0) }
        func figures(_ name: LocalText, _ one: EventFigures) -> Figures {
            let share = numbers.percent(Share(one.questionsResolved, of: one.questionsRaised)) ?? "–"
            let cells =
                [
                    one.planned, one.held, one.receptions, one.received, one.questionsRaised, one.questionsResolved,
                    one.underWay,
                ].map(numbers.whole) + [share]
            return Figures(name: name, cells: zip(fields, cells).map { Number(label: $0, number: $1) })
        }
        let years = Set(events.map(\.firstDay.year)).sorted(by: >)
        let periods = years.flatMap { year in
            let halves = [1, 2].map { Period(year: year, part: .half($0)) }
            return [Period(year: year, part: .year)] + halves.filter { $0.firstDay <= context.today || year > context.today.year }
        }
        let year = Period(year: years.first { $0 <= context.today.year } ?? context.today.year, part: .year)
        let ofYear = events.filter { year.contains($0.firstDay) }
        let bodies = Dictionary(grouping: ofYear, by: \.body).map { (body: context.text($0.key), events: $0.value) }
            .sorted { ($1.events.count, $0.body.text) < ($0.events.count, $1.body.text) }
        return Ministers(
            periods: periods.map { period in
                figures(LocalText(context.dates.period(period)), EventFigures(events, in: period))
            }, bodiesTitle: words(.programmeBodies, ["year": String(year.year)]),
            bodies: bodies.map { figures($0.body, EventFigures($0.events, in: year)) }, hasBodies: !bodies.isEmpty,
            fields: fields)
    }
}

extension DutyRule {
    /// Whether it counts the places that were visited, one by one.
    fileprivate var isOfEachPlace: Bool { if case .eachPlace = counted { true } else { false } }
}

extension PageContext {
    /// The period of a count, as it stands beside a number: `16–22 қараша`, `қараша`, `IV тоқсан`, `2026`.
    fileprivate func period(of count: ProgrammeCount) -> String {
        let (first, last) = (count.days.lowerBound, count.days.upperBound)
        guard case .times(_, let period) = count.rule.term else { return "" }
        return switch period {
        case .week:
            first.month == last.month
                ? "\(first.dayOfMonth)–\(dates.day(last))" : "\(dates.day(first)) – \(dates.day(last))"
        case .month: dates.monthHeading(first)
        case .quarter: dates.part(Period.quarter(of: first))
        case .halfYear: dates.part(Period.half(of: first))
        case .year: String(first.year)
        }
    }
}
