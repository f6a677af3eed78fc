package import Domain

/// Published action plans, of a place or of all, latest first.
package struct PlansPage: Page {
    package static let template = "plans/plans"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let plans: [Row]
    let empty: String?
    let pagination: Pagination?

    struct Row: Sendable {
        /// The year before the day, where it is not this one and the language has it there.
        let dayYear: String?
        let dayOfMonth: String
        let month: String
        let url: String
        let name: String
        let akim: String
        /// The meeting that it follows.
        let after: String
        let badge: StatusBadge
        let counts: String
    }

    /// - Parameters:
    ///   - plans: each with its meeting; drafts among them are left out.
    ///   - next: the plan after which the next page begins.
    package init(place: Place?, plans: [(ActionPlan, Meeting)], next: ActionPlan.ID?, in context: PageContext) {
        let words = context.words
        title =
            place.map { words(.plansTitleOf, ["place": context.heading($0)]) } ?? words(.plansTitle)
        lead = words(.plansLead)
        self.plans = plans.compactMap { Row($0, $1, in: context) }
        empty = self.plans.isEmpty ? words(.plansEmpty) : nil
        pagination = Pagination(previous: nil, next: next.map { .plans(place: place?.code, after: $0) }, in: context)
        t = words.plain
        frame = Frame(
            context, title: title, path: .plans(place: place?.code, after: nil), section: .plans,
            crumbs: place.map { context.crumbs(to: $0.code, including: true) } ?? [Link(words(.home), context.url(.home))])
    }
}

extension PlansPage.Row {
    /// `nil` for a draft.
    fileprivate init?(_ plan: ActionPlan, _ meeting: Meeting, in context: PageContext) {
        guard let publishedOn = plan.publishedOn else { return nil }
        let (words, dates) = (context.words, context.dates)
        dayOfMonth = String(publishedOn.dayOfMonth)
        (dayYear, month) = dates.around(publishedOn)
        url = context.url(.plan(plan.id))
        name = context.heading(meeting.place)
        akim = context.akim(of: meeting.host)
        after = words(.placePlanOf, ["day": dates.day(meeting.day, .of)])
        let standing = PlanStanding(plan, in: context)
        (badge, counts) = (standing.badge, standing.counts)
    }
}
