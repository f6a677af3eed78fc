package import Domain

/// The calendar of meetings as a list, with filters.
package struct MeetingsPage: Page {
    struct Month: Sendable {
        let id: String
        let title: String
        let meetings: [MeetingRow]
    }

    package static let template = "meetings/meetings"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let action: String
    let fields: [FormField]
    let months: [Month]
    let isEmpty: Bool
    let resetURL: String
    let pagination: Pagination?
    /// The same place among trips, broadcasts and briefings.
    let eventsURL: String
    /// The file to subscribe to, where a place is chosen.
    let calendarFileURL: String?

    /// - Parameters:
    ///   - meetings: those of one page in the order of their days, with the number of their questions.
    ///   - hasMore: whether another page follows.
    package init(
        query: SitePath.MeetingQuery, meetings: [(meeting: Meeting, questionCount: Int?)], hasMore: Bool, in context: PageContext
    ) {
        let words = context.words
        let chosen = query.place.flatMap { context.gazetteer[$0] }
        title = chosen.map { words(.meetingsTitleOf, ["place": context.heading($0)]) } ?? words(.meetingsTitle)
        frame = Frame(
            context, title: title, path: .meetings(query), section: .meetings,
            crumbs: chosen.map { context.crumbs(to: $0.code, including: true) } ?? [Link(words(.home), context.url(.home))])
        t = words.plain
        action = context.url(.meetings(SitePath.MeetingQuery()))
        fields = MeetingsPage.fields(query, chosen, in: context)
        var months: [Month] = []
        var rows: [(day: Day, row: MeetingRow)] = []
        func close() {
            guard let day = rows.first?.day else { return }
            months.append(
                Month(
                    id: "month-\(day.year)-\(padded(day.month, to: 2))-\(months.count)",
                    title: MeetingsPage.monthTitle(day, in: context), meetings: rows.map(\.row)))
            rows = []
        }
        for (meeting, count) in meetings {
            if let day = rows.first?.day, day.month != meeting.day.month || day.year != meeting.day.year { close() }
            rows.append((meeting.day, MeetingRow(meeting, questionCount: count, in: context)))
        }
        close()
        self.months = months
        isEmpty = months.isEmpty
        resetURL = action
        pagination = Pagination(
            previous: query.page > 1 ? MeetingsPage.page(query.page - 1, of: query) : nil,
            next: hasMore ? MeetingsPage.page(query.page + 1, of: query) : nil, in: context)
        eventsURL = context.url(.events(SitePath.EventQuery(place: chosen?.code)))
        calendarFileURL = chosen.map { FilePath.calendar($0.code).text(in: context.language) }
    }

    /// `2026 жылғы қараша`, `Ноябрь 2026`, as a heading.
    static func monthTitle(_ day: Day, in context: PageContext) -> String {
        let name = context.dates.monthHeading(day)
        if context.language == .kk { return "\(day.year)\u{A0}жылғы\u{A0}\(name)" }
        return "\(name.prefix(1).uppercased())\(name.dropFirst())\u{A0}\(day.year)"
    }

    private static func page(_ number: Int, of query: SitePath.MeetingQuery) -> SitePath {
        var query = query
        query.page = number
        return .meetings(query)
    }

    /// Places are chosen step by step: the way up, the place itself, what lies just below.
    static func places(_ chosen: Place?, in context: PageContext) -> [FormField.Choice] {
        let code = chosen?.code ?? .republic
        let above = context.gazetteer.ancestors(of: code).reversed().filter { $0.code != .republic }
        let here = chosen.map { $0.code == .republic ? [] : [$0] } ?? []
        return [FormField.Choice("", context.words(.meetingsWholeCountry), isChosen: here.isEmpty)]
            + (above + here + context.gazetteer.children(of: code)).map {
                FormField.Choice($0.code.code, context.heading($0), isChosen: $0.code == chosen?.code)
            }
    }

    private static func fields(_ query: SitePath.MeetingQuery, _ chosen: Place?, in context: PageContext) -> [FormField] {
        let words = context.words
        let kinds =
            [FormField.Choice("", words(.meetingsAnyKind), isChosen: query.kind == nil)]
            + Meeting.Kind.allCases.map { FormField.Choice($0.rawValue, context.kind($0), isChosen: $0 == query.kind) }
        return [
            FormField(.select(MeetingsPage.places(chosen, in: context)), name: "place", label: words(.meetingsPlace)),
            FormField(.date, name: "from", label: words(.meetingsFrom), value: query.from?.iso ?? ""),
            FormField(.date, name: "to", label: words(.meetingsTo), value: query.to?.iso ?? ""),
            FormField(.select(kinds), name: "kind", label: words(.meetingsKind)),
        ]
    }
}
