package import Domain

/// One place: its akim, the next meeting, where the akim has been, what is owed, what came of it.
package struct PlacePage: Page {
    struct Next: Sendable {
        /// The year before the day, where it is not this one and the language has it there.
        let dayYear: String?
        let dayOfMonth: String
        let dayRest: String
        let hour: String
        let datetime: String
        let url: String
        let title: String
        let whereabouts: String
        let venue: LocalText?
        let questionCount: String
        let ask: Link?
        let badge: StatusBadge?
    }

    /// The year in figures, with the places below.
    struct Year: Sendable {
        let title: String
        let figures: [YearFigure]
        /// What stands in place of figures that are not there yet.
        let figuresNone: String?
        let links: [Link]
        let regions: RegionTiles?
        let parts: Parts?
    }

    struct Parts: Sendable {
        let bars: [ShareBar]
    }

    struct Plan: Sendable {
        let url: String
        let title: String
        /// Whose it is, where it is not of this place.
        let akim: String?
        let done: String
        let badge: StatusBadge
    }

    struct ProblemRow: Sendable {
        let url: String
        let title: LocalText
        let details: String
        let badge: StatusBadge
    }

    /// The akim of the place, or of the place above that answers for it.
    struct AkimNow: Sendable {
        let of: String
        let person: OfficialRow
        /// That the person acts.
        let acting: String?
    }

    /// Who holds office in the akimat, and who was akim before.
    struct Officials: Sendable {
        let now: [OfficialRow]
        let before: [OfficialRow]
        let hasBefore: Bool
        let url: String
    }

    /// A problem question with the items planned for it.
    package typealias ProblemListing = (problem: Problem, items: [PlanItem])

    package static let template = "places/place"
    package let frame: Frame
    package let t: [String: String]
    let name: String
    /// The word for its kind, where the name does not say it.
    let kind: String?
    let lead: String?
    /// For a place without an akim of its own: the akim above who answers for it.
    let akimAbove: Link?
    let akimNow: AkimNow?
    let officials: Officials?
    let kazakhNameMissing: String?
    /// For the republic, an oblast or a large city: the year comes first.
    let yearFirst: Year?
    /// For a district or a city with places below: the year comes after the meetings.
    let yearAfter: Year?
    let nextTitle: String
    let next: Next?
    let isNoneSet: Bool
    let laterTitle: String?
    let later: [MeetingRow]
    let hasLater: Bool
    let meetingsURL: String
    let askURL: String?
    let calendarFileURL: String
    /// That the calendar says nothing of the quarter that runs.
    let gap: CalendarGapNote?
    let feedURL: String
    let coverage: [CoverageRow]
    let hasCoverage: Bool
    /// Where all of it stands, period by period; `nil` for a place without an akim of its own.
    let coverageURL: String?
    /// Whether the akims above have met residents here.
    let visits: [CoverageVisit]
    /// Trips, broadcasts and others that come next.
    let events: [EventRow]
    let hasEvents: Bool
    let eventsURL: String
    let hasVisits: Bool
    let duties: [DutyClock]
    let hasDuties: Bool
    let dutiesURL: String?
    let problems: [ProblemRow]
    let hasProblems: Bool
    let plans: [Plan]
    let hasPlans: Bool
    let plansURL: String
    let reports: [Link]
    let hasReports: Bool
    let links: [Link]
    let children: [Link]
    let hasChildren: Bool
    /// Whether anything stands in the wide column.
    let hasRecords: Bool

    /// - Parameters:
    ///   - upcoming: its next meetings with the number of their questions, soonest first.
    ///   - coverage: of its own akim's norms in the periods of today.
    ///   - visits: of akims above, for this place and those in which it lies, in the periods of today.
    ///   - duties: a few, open ones first.
    ///   - plans: published plans with the meetings they follow, latest first.
    ///   - problems: open problem questions with the items planned for them.
    ///   - reportPeriods: the periods for which there is a report, latest first.
    ///   - year: this year's report of it; `nil` for a place with none below.
    ///   - children: the places just below.
    ///   - officials: of the akimat that answers for the place, those before too.
    ///   - stale: what fell behind of their translations.
    ///   - events: the next ones that take the place in, or that are on the air for it, soonest first.
    package init(
        _ place: Place, upcoming: [(meeting: Meeting, questionCount: Int?)], coverage: [Coverage], visits: [Coverage] = [],
        duties: [Duty], plans: [(plan: ActionPlan, meeting: Meeting?)], problems: [ProblemListing], reportPeriods: [Period],
        year yearReport: ProgressReport? = nil, children: [Place], officials: [Official] = [],
        staleOfficials stale: [Official.ID: [StaleTranslation]] = [:], gap: CalendarGap? = nil,
        events: [Event] = [], in context: PageContext
    ) {
        let words = context.words
        let code = place.code
        let year = context.today.year
        let isCountry = code == .republic
        name = context.heading(place)
        frame = Frame(
            context, title: name, path: .place(code), section: .places,
            crumbs: [Link(words(.home), context.url(.home)), Link(words(.placesTitle), context.url(.places(search: "")))]
                + context.crumbs(to: code, including: false).dropFirst())
        t = words.plain
        kind = isCountry ? nil : context.kindUnlessNamed(place)
        if isCountry {
            lead = words(.placeOfCountry)
            akimAbove = nil
        } else if place.office != nil {
            lead = words(.placeOwnAkim, ["akim": context.akim(of: code), "theAkim": context.akimInSentence(of: code)])
            akimAbove = nil
        } else {
            lead = nil
            akimAbove = context.gazetteer.placeWithAkim(for: code).map {
                Link(context.akimInSentence(of: $0.code), context.url(.place($0.code)))
            }
        }
        akimNow = Official.akim(of: officials, on: context.today).map {
            AkimNow(
                of: context.akim(of: $0.place), person: OfficialRow($0, among: officials, in: context),
                acting: $0.isActing ? words(.officialActsNow) : nil)
        }
        self.officials = place.office == nil ? nil : PlacePage.officials(officials, stale, in: context)
        kazakhNameMissing = context.language == .kk && !place.hasKazakhName ? words(.kazakhNameMissing) : nil
        let isWide = isCountry || place.level == .oblast || place.level == .cityRepublican
        let yearShown = yearReport.map { PlacePage.year($0, of: place, children, in: context) }
        yearFirst = isWide ? yearShown : nil
        yearAfter = isWide ? nil : yearShown
        // Far above the villages no single meeting is "the next": they stand as a list.
        let leading = isWide ? nil : upcoming.first
        next = leading.map { PlacePage.next($0.meeting, $0.questionCount, in: context) }
        isNoneSet = upcoming.isEmpty
        nextTitle = words(upcoming.isEmpty ? .placeNextNone : isWide ? .homeNext : .placeNext)
        later = upcoming.dropFirst(leading == nil ? 0 : 1).map {
            MeetingRow($0.meeting, questionCount: $0.questionCount, in: context)
        }
        hasLater = !later.isEmpty
        laterTitle = leading == nil || later.isEmpty ? nil : words(.placeOtherMeetings)
        meetingsURL = context.url(.meetings(SitePath.MeetingQuery(place: isCountry ? nil : code)))
        askURL = isCountry ? nil : context.url(.askPlace(code))
        self.gap = gap.map { CalendarGapNote($0, of: code, in: context) }
        calendarFileURL = FilePath.calendar(code).text(in: context.language)
        feedURL = FilePath.feed(code).text(in: context.language)
        self.coverage = CoverageRow.rows(coverage, in: context)
        hasCoverage = !self.coverage.isEmpty
        coverageURL = place.office == nil ? nil : context.url(.coverage(code))
        self.visits = CoverageVisit.rows(visits, in: context)
        hasVisits = !visits.isEmpty
        self.events = events.map { EventRow($0, in: context) }
        hasEvents = !events.isEmpty
        eventsURL = context.url(.events(SitePath.EventQuery(place: isCountry ? nil : code)))
        self.duties = duties.map { DutyClock($0, naming: true, in: context) }
        hasDuties = !duties.isEmpty
        dutiesURL = place.office == nil ? nil : context.url(.duties(code))
        self.problems = problems.map { PlacePage.row($0, on: code, in: context) }
        hasProblems = !problems.isEmpty
        self.plans = plans.map { PlacePage.row($0.plan, after: $0.meeting, on: code, in: context) }
        hasPlans = !plans.isEmpty
        plansURL = context.url(.plans(place: isCountry ? nil : code, after: nil))
        reports = reportPeriods.map { Link(context.dates.period($0), context.url(.report($0, code))) }
        hasReports = !reports.isEmpty
        links =
            (isCountry
                ? []
                : [Link(words(.placeCalendar, ["year": String(year)]), context.url(.calendar(code, year: year)))])
            + (isCountry ? [] : [Link(words(.placeReceptions), context.url(.receptions(code, nil)))])
            + (isCountry || place.office != nil ? [Link(words(.controlTitleShort), context.url(.control(code)))] : [])
            + [
                Link(words(.eventsAll), context.url(.events(SitePath.EventQuery(place: isCountry ? nil : code))))
            ]
            + (isCountry || place.office != nil
                ? [Link(words(isCountry ? .programmeMinisters : .programmeLink), context.url(.programme(code)))] : [])
            + [
                Link(
                    words(.placeQuestions), context.url(.questions(SitePath.QuestionQuery(place: isCountry ? nil : code))))
            ]
        // Those with a bar are not named twice; the regions of the country stand on their map.
        let barred = Set(yearShown?.parts == nil ? [] : yearReport.map(PlacePage.shown)?.map(\.place) ?? [])
        let others = isCountry && yearShown != nil ? [] : children.filter { !barred.contains($0.code) }
        self.children = others.map { Link(context.heading($0), context.url(.place($0.code))) }
        hasChildren = !others.isEmpty
        hasRecords = !problems.isEmpty || !plans.isEmpty || !others.isEmpty
    }

    /// Those in office besides, and the akims before; `nil` where nobody is recorded.
    private static func officials(
        _ officials: [Official], _ stale: [Official.ID: [StaleTranslation]], in context: PageContext
    ) -> Officials? {
        let (today, akim) = (context.today, Official.akim(of: officials, on: context.today)?.id)
        let now = officials.filter { $0.holds(on: today) && $0.id != akim }
        let before = officials.filter { $0.post == .akim && !$0.holds(on: today) && $0.since <= today }
            .sorted { ($0.since, $0.id) > ($1.since, $1.id) }
        guard let place = officials.first?.place else { return nil }
        return Officials(
            now: now.map { OfficialRow($0, among: officials, stale: stale[$0.id] ?? [], in: context) },
            before: before.prefix(3).map { OfficialRow($0, among: officials, in: context) }, hasBefore: !before.isEmpty,
            url: context.url(.officials(place)))
    }

    /// The places below that have questions this year.
    private static func shown(_ report: ProgressReport) -> [ProgressReport.Part] {
        report.parts.filter { $0.figures.questions > 0 }
    }

    private static func year(_ report: ProgressReport, of place: Place, _ children: [Place], in context: PageContext) -> Year {
        let words = context.words
        let (code, year) = (place.code, String(report.period.year))
        let figures = YearFigure.all(report.total, in: context)
        var links = [Link(words(.placeYearReport, ["year": year]), context.url(.report(report.period, code)))]
        if place.office != nil || code == .republic {
            links.append(Link(words(.placeDutiesAll), context.url(.duties(code))))
            links.append(Link(words(.dutiesCoverageLink), context.url(.coverage(code))))
        }
        if context.hasAkimsBelow(code) { links.append(Link(words(.dutiesSilenceLink), context.url(.silence(code)))) }
        if place.office != nil {
            links.append(
                Link(words(.placeCalendar, ["year": year]), context.url(.calendar(code, year: report.period.year))))
        }
        let parts = shown(report).sorted {
            ($0.figures.settledShare.permille ?? -1, $1.place) > ($1.figures.settledShare.permille ?? -1, $0.place)
        }
        let shares = Dictionary(parts.map { ($0.place, $0.figures.settledShare) }) { first, _ in first }
        return Year(
            title: words(.calendarYear, ["year": year]), figures: figures,
            figuresNone: figures.isEmpty ? words(.homeFiguresNone, ["year": year]) : nil, links: links,
            regions: code == .republic ? RegionTiles(shares, in: context) { .place($0) } : nil,
            parts: code == .republic || parts.isEmpty
                ? nil
                : Parts(
                    bars: parts.map {
                        ShareBar(
                            name: context.heading($0.place), url: context.url(.place($0.place)), share: $0.figures.settledShare,
                            before: Share(0, of: 0), in: context)
                    }))
    }

    private static func next(_ meeting: Meeting, _ count: Int?, in context: PageContext) -> Next {
        let row = MeetingRow(meeting, questionCount: count, in: context)
        let hour = context.words(.meetingHour, ["from": meeting.time.text, "to": meeting.end.text])
        return Next(
            dayYear: row.dayYear, dayOfMonth: row.dayOfMonth,
            dayRest: "\(row.month), \(context.dates.weekday(meeting.day))", hour: hour,
            datetime: row.datetime, url: row.url, title: row.akim, whereabouts: row.placeName, venue: row.venue,
            questionCount: row.questionCount, ask: row.ask, badge: row.badge)
    }

    private static func row(_ plan: ActionPlan, after meeting: Meeting?, on code: KATO, in context: PageContext) -> Plan {
        let words = context.words
        let standing = PlanStanding(plan, in: context)
        return Plan(
            url: context.url(.plan(plan.id)),
            title: meeting.map { words(.placePlanOf, ["day": context.dates.day($0.day, .of)]) }
                ?? words(.placePlanNamed, ["number": plan.id.description]),
            akim: plan.place == code ? nil : context.akim(of: plan.place),
            done: standing.counts, badge: standing.badge)
    }

    /// A problem stands as the open item of it that is due first, or as the last one done.
    private static func row(_ listing: ProblemListing, on code: KATO, in context: PageContext) -> ProblemRow {
        let open = listing.items.filter(\.isOpen).min { $0.deadline < $1.deadline }
        let deciding = open ?? listing.items.max { $0.deadline < $1.deadline }
        return ProblemRow(
            url: context.url(.problem(listing.problem.number)), title: context.text(listing.problem.title),
            details: Typography.dotted(
                [context.heading(listing.problem.place), context.category(listing.problem.category)].suffix(
                    listing.problem.place == code ? 1 : 2)),
            badge: deciding.map { StatusBadge($0, in: context) }
                ?? StatusBadge(.time, context.words(.placeProblemNotPlanned)))
    }
}
