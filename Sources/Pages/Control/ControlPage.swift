package import Domain

/// What stands on control in a territory, as residents read it: what is late first, then what was taken off control this week.
///
/// Source: regulation 135, p. 13.4.
package struct ControlPage: Page {
    /// An item with the plan and the meeting it comes from.
    package struct Entry: Sendable {
        package let item: PlanItem
        package let plan: ActionPlan.ID
        package let place: KATO
        package let meeting: Meeting?

        package init(item: PlanItem, plan: ActionPlan.ID, place: KATO, meeting: Meeting?) {
            self.item = item
            self.plan = plan
            self.place = place
            self.meeting = meeting
        }
    }

    struct Row: Sendable {
        let url: String
        let action: LocalText
        let from: String
        let badge: StatusBadge
        /// That nothing was recorded, or that the deadline is near.
        let warnings: [String]
        let deadline: String
        let datetime: String
        let controlClass: String?
        let steps: [ControlNotes.Step]
        let lead: LocalText
        let coExecutors: LocalText?
        /// By which days the lead and the co-executors have to give word.
        let days: [String]
        let ground: String?
        let reason: LocalText?
    }

    struct Table: Sendable {
        let caption: String
        let rows: [Row]
    }

    package static let template = "control/control"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let late: String?
    let table: Table?
    let nothing: String?
    let pagination: Pagination?
    /// Taken off control this week.
    let off: Table?
    let quarters: [Link]
    let hasQuarters: Bool
    let links: [Link]
    let daysNote: String?
    let source: String?

    /// Items taken off control that are listed.
    package static let mostEnded = 30

    /// - Parameters:
    ///   - open: a page of what is open, the nearest deadline first.
    ///   - counts: how many are open, and how many of them late.
    ///   - ended: taken off control this week, the last first; on the first page alone. More than `mostEnded` are not shown, and the page says so.
    ///   - after: the item with which the page before ended.
    ///   - next: the item after which the next page begins; `nil` on the last.
    ///   - quarters: those in which something stood on control, latest first.
    package init(
        _ place: Place, open: [Entry], counts: (open: Int, late: Int), ended: [Entry], after: PlanItem.ID? = nil,
        next: PlanItem.ID? = nil, quarters: [Period], in context: PageContext
    ) {
        let (words, code) = (context.words, place.code)
        title = words(.controlTitle, ["place": context.heading(place)])
        lead = words(.controlLead, count: counts.open, ["week": ControlNotes.week(of: context.today, in: context)])
        late =
            counts.open == 0 ? nil : counts.late == 0 ? words(.controlLateNone) : words(.controlLateCount, count: counts.late)
        table =
            open.isEmpty ? nil : Table(caption: words(.controlCaption), rows: open.map { Row($0, in: context) })
        nothing = open.isEmpty ? words(.controlNothing) : nil
        off =
            ended.isEmpty
            ? nil
            : Table(
                caption: ended.count <= ControlPage.mostEnded
                    ? words(.controlOffCaption)
                    : words(.controlOffCaption) + " "
                        + words(.controlOffMore, ["count": context.numbers.whole(ControlPage.mostEnded)]),
                rows: ended.prefix(ControlPage.mostEnded).map { Row($0, in: context) })
        pagination = Pagination(
            previous: after == nil ? nil : .control(code), next: next.map { .control(code, after: $0) }, in: context)
        self.quarters = quarters.map { Link(context.dates.period($0), context.url(.controlSummary(code, $0))) }
        hasQuarters = !quarters.isEmpty
        links =
            [Link(words(.navigationPlans), context.url(.plans(place: code == .republic ? nil : code, after: nil)))]
            + (place.office == nil ? [] : [Link(words(.placeDutiesAll), context.url(.duties(code)))])
        daysNote = open.isEmpty ? nil : ControlNotes.daysNote(in: context)
        source = ControlNotes.source(for: code, in: context)
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .control(code, after: after), section: .plans,
            crumbs: context.crumbs(to: code, including: true))
    }
}

extension ControlPage.Row {
    init(_ entry: ControlPage.Entry, in context: PageContext) {
        let (words, dates, item) = (context.words, context.dates, entry.item)
        let notes = ControlNotes(item, isPublic: true, in: context)
        url = context.url(.plan(entry.plan)) + "#item-\(item.number)"
        action = context.text(item.action)
        from = words(
            .controlKind,
            [
                "place": context.name(entry.place), "day": entry.meeting.map { dates.day($0.day, .of) } ?? "–",
                "number": String(item.number),
            ])
        badge = StatusBadge(item, in: context)
        warnings = [notes.notExecuted, notes.reminder].compactMap(\.self)
        deadline = dates.day(item.deadline)
        datetime = item.deadline.iso
        controlClass = notes.kind
        steps = notes.steps
        lead = context.text(item.lead)
        coExecutors = item.coExecutors.isEmpty ? nil : context.text(item.coExecutors)
        days = notes.days
        switch item.standing {
        case .done: (ground, reason) = (words(.controlGroundDone), nil)
        case .removed(_, let why): (ground, reason) = (words(.controlGroundImpossible), context.text(why))
        case .planned, .underWay, .extended: (ground, reason) = (nil, nil)
        }
    }
}
