import Domain
import Pages
import Settings
import Storage

extension PublicSite {
    private static let plansOnPage = 30

    func plans(_ code: KATO?, _ after: ActionPlan.ID?, _ context: PageContext) async throws -> Made {
        let place = try code.map(known)
        let span = code.flatMap(span)
        let (plans, next) = try await site.database.read { connection in
            let store = ActionPlanStore(connection)
            let cursor = try after.flatMap { try store.cursor(at: $0) }
            let summaries = try store.published(within: span, after: cursor, limit: PublicSite.plansOnPage + 1)
            let page = summaries.prefix(PublicSite.plansOnPage)
            let plans = try store.find(page.map(\.id))
            let meetings = try MeetingStore(connection).find(page.map(\.meeting))
            let rows = page.compactMap { summary in
                plans[summary.id].flatMap { plan in meetings[summary.meeting].map { (plan, $0) } }
            }
            return (rows, summaries.count > page.count ? page.last?.id : nil)
        }
        return try html(PlansPage(place: place, plans: plans, next: next, in: context))
    }

    func plan(_ id: ActionPlan.ID, _ context: PageContext) async throws -> Made {
        let (settings, today) = (site.settings, context.today)
        let page = try await site.database.read { connection -> PlanPage? in
            guard let plan = try ActionPlanStore(connection).find(id),
                let meeting = try MeetingStore(connection).find(plan.meeting)
            else {
                return nil
            }
            let problems = ProblemStore(connection)
            let ids = Set(plan.items.compactMap(\.problem))
            let duty = PublicSite.duties(about: meeting, planPublishedOn: plan.publishedOn, settings, today).first {
                $0.rule.fulfilment == .resultsAndPlan
            }
            return PlanPage(
                plan: plan, meeting: meeting, problems: Array(try problems.find(ids).values),
                questionCounts: try problems.questionCounts(ids),
                duty: duty, in: context)
        }
        return try html(page.orNotFound())
    }

    /// What the law asks about one meeting, announcement first.
    ///
    /// - Parameter progress: when its host published the progress of each quarter; with it the report on the quarter of the meeting is among them.
    static func duties(
        about meeting: Meeting, planPublishedOn: Day?, progress: [Period: Day]? = nil, _ settings: LoadedSettings, _ today: Day
    ) -> [Duty] {
        guard let host = settings.gazetteer[meeting.host] else { return [] }
        let records = DutyRecords(meetings: [meeting], plansPublished: planPublishedOn.map { [meeting.id: $0] } ?? [:])
        let own = Duty.all(
            of: host, records: records, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar,
            today: today
        ).filter {
            $0.subject == .meeting(meeting.id)
        }
        guard let progress, let office = host.office, meeting.isHeld || (!meeting.isCancelled && meeting.day >= today) else {
            return own
        }
        let quarter = Period.quarter(of: meeting.day)
        return own
            + settings.law.rules(on: quarter.lastDay, binding: office, trigger: .quarterEnd).map { rule in
                Duty(
                    place: host.code, office: office, subject: .progress(host.code, quarter),
                    reckoning: Reckoning(rule, from: quarter.lastDay, calendar: settings.calendar),
                    met: progress[quarter].map { Duty.Met(on: $0) }, today: today, calendar: settings.calendar)
            }
    }
}
