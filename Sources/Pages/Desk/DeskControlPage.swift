package import Domain

/// The weekly list of what stands on control, with the nine particulars of each item. Source: regulation 135, p. 13.4.
package struct DeskControlPage: Page {
    package typealias Entry = ControlPage.Entry

    /// The particulars in the order of the paragraph.
    struct Row: Sendable {
        let kind: String
        let url: String
        let given: String
        let content: LocalText
        let lead: LocalText
        let coExecutors: LocalText?
        let days: [String]
        let deadline: String
        let datetime: String
        let controlClass: String
        let removed: String
        let ground: String
        let extended: String
        let warning: String
    }

    struct Table: Sendable {
        let caption: String
        /// Where the rest of them stands.
        let rest: String?
        let rows: [Row]
    }

    /// An assignment with the reception at which it was given.
    package typealias Assigned = (assignment: Assignment, reception: Reception)

    /// A part of the territory, with what stands on control there.
    struct Part: Sendable {
        let name: String
        /// `nil` for the akimat itself.
        let url: String?
        let count: String
        let badge: StatusBadge
    }

    /// What the items and the assignments of a page may weigh, in bytes.
    private static let (itemShare, assignmentShare) = (30_000, 10_000)

    package static let template = "desk/control"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let placeName: String
    /// How many items stand on control, and how many are late.
    let sum: String?
    let parts: [Part]
    let hasParts: Bool
    /// Back to the whole territory.
    let whole: Link?
    let source: String?
    let earlier: Link
    let later: Link?
    let tables: [Table]
    let hasTables: Bool
    let file: Link
    let executors: Link
    let summaries: [Link]
    let pagination: Pagination?

    /// - Parameters:
    ///   - week: the Monday with which it begins.
    ///   - counts: of every akimat of the territory of work.
    ///   - assignments: of receptions, on the first page.
    ///   - hasMoreAssignments: whether there are more, which stand in the file.
    ///   - within: the part of the territory that is shown; `nil` for all of it.
    ///   - isFirst: whether it is the first page of the list.
    ///   - next: the item after which the next page begins; `nil` on the last.
    package init(
        week: Day, entries: [Entry], assignments: [Assigned] = [], hasMoreAssignments: Bool = false,
        counts: [(place: KATO, count: Int, late: Int)],
        within: KATO? = nil, isFirst: Bool,
        next: PlanItem.ID?, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates, home) = (context.words, context.dates, visit.staff.place)
        let place = within ?? home
        title = words(.deskControlTitle, ["week": ControlNotes.week(of: week, in: context)])
        placeName = context.name(place)
        source = ControlNotes.source(for: place, in: context)
        let shown = counts.filter { context.gazetteer.contains(place, $0.place) }
        let all = shown.reduce((count: 0, late: 0)) { ($0.count + $1.count, $0.late + $1.late) }
        sum =
            all.count == 0
            ? nil
            : Typography.dotted([
                words(.deskControlCount, count: all.count),
                all.late == 0 ? words(.deskControlNoneLate) : words(.deskControlLate, count: all.late),
            ])
        parts = DeskControlPage.parts(shown, of: place, week: week, in: context)
        hasParts = parts.count > 1
        whole =
            within == nil ? nil : Link(words(.deskControlWhole, ["place": context.name(home)]), DeskPath.control(week: week).text)
        earlier = Link(words(.deskControlEarlier), DeskPath.control(week: week.adding(days: -7), within: within).text)
        let following = week.adding(days: 7)
        later =
            following <= context.today
            ? Link(words(.deskControlLater), DeskPath.control(week: following, within: within).text) : nil
        func first(_ rows: [Row], within share: Int) -> [Row] {
            PageShare.first(of: rows, within: share, overhead: 600) {
                [$0.kind, $0.content.text, $0.lead.text, $0.coExecutors?.text ?? "", $0.ground, $0.extended, $0.warning] + $0.days
            }
        }
        let rows = first(entries.map { Row($0, week: week, in: context) }, within: DeskControlPage.itemShare)
        let ordered = first(assignments.map { Row($0, week: week, in: context) }, within: DeskControlPage.assignmentShare)
        // What does not fit stands on the next page.
        let next = rows.count < entries.count ? entries[rows.count - 1].item.id : next
        let hasMoreAssignments = hasMoreAssignments || ordered.count < assignments.count
        tables = [
            Table(caption: words(.deskControlCaption), rest: nil, rows: rows),
            Table(
                caption: words(.deskControlAssignments), rest: hasMoreAssignments ? words(.deskControlMoreAssignments) : nil,
                rows: ordered),
        ].filter { !$0.rows.isEmpty }
        hasTables = !tables.isEmpty
        file = Link(words(.deskControlFile), DeskPath.controlFile(week: week, within: within).text)
        executors = Link(words(.deskExecutorsTitle), DeskPath.executors().text)
        // The summary that is due this month is that of the quarter before.
        let quarter = Period.quarter(of: week)
        summaries =
            context.control.map { rules in
                [quarter.previous, quarter].map { quarter in
                    Link(
                        words(
                            .deskControlSummary,
                            [
                                "period": dates.period(quarter),
                                "day": dates.day(rules.due(rules.summary, from: quarter.lastDay), .by),
                                "cites": rules.summary.cites.text(for: context.language),
                            ]), DeskPath.controlSummary(quarter).text)
                }
            } ?? []
        pagination = Pagination(
            first: isFirst ? nil : .control(week: week, within: within),
            next: next.map { .control(week: week, after: $0, within: within) }, in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .control)
    }

    /// The places just below with what stands on control there, in the order of the list of territories; the own akimat first.
    private static func parts(
        _ counts: [(place: KATO, count: Int, late: Int)], of place: KATO, week: Day, in context: PageContext
    ) -> [Part] {
        var sums: [KATO: (count: Int, late: Int)] = [:]
        for one in counts {
            let part = one.place == place ? place : context.gazetteer.part(of: place, holding: one.place)?.code ?? place
            let sum = sums[part] ?? (0, 0)
            sums[part] = (sum.count + one.count, sum.late + one.late)
        }
        let order = [place] + context.gazetteer.children(of: place).map(\.code)
        return order.compactMap { code in
            guard let sum = sums[code] else { return nil }
            return Part(
                name: code == place ? context.akim(of: code) : context.name(code),
                url: code == place ? nil : DeskPath.control(week: week, within: code).text,
                count: context.numbers.whole(sum.count),
                badge: sum.late == 0
                    ? StatusBadge(.time, context.words(.deskControlNoneLate))
                    : StatusBadge(.late, context.words(.deskControlLate, count: sum.late)))
        }
    }

    /// The same list as CSV in UTF-8 with a byte order mark, its heads in the language of the desk.
    package static func csv(_ entries: [Entry], assignments: [Assigned] = [], week: Day, in context: PageContext) -> String {
        let words = context.words
        let heads: [Phrase] = [
            .controlColumnKind, .controlColumnGiven, .controlColumnContent, .controlColumnExecutors, .controlColumnDeadline,
            .controlColumnRemoved, .controlColumnGround, .controlColumnExtended, .controlColumnWarning,
        ]
        var text = DataFile.byteOrderMark + DataFile.csvRow(heads.map { .text(words($0)) })
        let rows =
            entries.map { (item: $0.item, row: Row($0, week: week, in: context)) }
            + assignments.map { (item: $0.assignment.item, row: Row($0, week: week, in: context)) }
        for (item, row) in rows {
            text += DataFile.csvRow([
                .text(row.kind), .text(item.givenOn.iso), .text(row.content.text),
                .text(([row.lead.text, row.coExecutors?.text].compactMap(\.self) + row.days).joined(separator: "; ")),
                .text(item.deadline.iso), .text(row.removed), .text(row.ground), .text(row.extended), .text(row.warning),
            ])
        }
        return text
    }
}

extension DeskControlPage.Row {
    init(_ entry: DeskControlPage.Entry, week: Day, in context: PageContext) {
        let kind = context.words(
            .controlKind,
            [
                "place": context.name(entry.place), "day": entry.meeting.map { context.dates.day($0.day, .of) } ?? "–",
                "number": String(entry.item.number),
            ])
        self.init(entry.item, kind: kind, path: .item(entry.plan, entry.item.id), week: week, in: context)
    }

    init(_ entry: DeskControlPage.Assigned, week: Day, in context: PageContext) {
        let (assignment, reception) = entry
        let kind = context.words(
            .controlAssignmentKind,
            [
                "place": context.name(assignment.host), "day": context.dates.day(reception.day, .of),
                "number": String(assignment.item.number),
            ])
        self.init(assignment.item, kind: kind, path: .assignment(reception.id, assignment.id), week: week, in: context)
    }

    /// - Parameter kind: in what the item was given.
    private init(_ item: PlanItem, kind: String, path: DeskPath, week: Day, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let notes = ControlNotes(item, isPublic: false, week: week, in: context)
        self.kind = kind
        url = path.text
        given = dates.day(item.givenOn)
        content = context.text(item.action)
        lead = context.text(item.lead)
        coExecutors = item.coExecutors.isEmpty ? nil : context.text(item.coExecutors)
        days = notes.days
        deadline = dates.day(item.deadline)
        datetime = item.deadline.iso
        controlClass = notes.kind ?? ""
        switch item.standing {
        case .done(let day): (removed, ground) = (dates.day(day), words(.controlGroundDone))
        case .removed(let day, let reason):
            removed = dates.day(day)
            ground = words(.controlGroundImpossible) + ": " + reason.text(for: context.language)
        case .planned, .underWay, .extended: (removed, ground) = ("–", "–")
        }
        extended = notes.steps.isEmpty ? "–" : notes.steps.map(\.text).joined(separator: " ")
        let late = item.isOpen ? item.daysLate(on: context.today) : 0
        let warnings = [
            late > 0 ? words(.statusLate, count: late) : nil, notes.reminder, notes.notExecuted, notes.tooOften,
        ].compactMap(\.self)
        warning = warnings.isEmpty ? "–" : warnings.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }
}
