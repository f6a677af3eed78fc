import Domain
import Pages
import Storage

/// The head of the office publishes the results of a meeting, the list of its problem questions and its plan in one act; or the results alone, the plan still owed.
///
/// Source: decree 826, paragraph 3 (5).
struct PublishPackage: Sendable {
    enum Extent: Hashable, Sendable {
        /// - Parameter withoutProblems: whether the office says that no problem question came up.
        case whole(withoutProblems: Bool)
        case resultsAlone(knowsPlanIsOwed: Bool)
    }

    let meeting: Meeting.ID
    let extent: Extent
    /// The mark of the text and the items that were seen; empty where nothing is asked.
    var seen = ""
    /// Whether a person said that some of it stands in one official language.
    var acceptsOneLanguage = false

    /// Throws `ResultsPackage.Refusal`.
    func carryOut(at desk: Desk) async throws {
        let (order, settings, today) = (self, desk.site.settings, desk.today)
        try await desk.site.change { connection in
            let package = try PublishPackage.read(order.meeting, connection)
            let before = package.meeting
            try desk.require(.publishPlan, at: before.host)
            guard RecordMark(package).fits(order.seen) else { throw ChangedMeanwhile() }
            do throws(MeetingRefusal) {
                try desk.requireBegun(before)
            } catch {
                throw ResultsPackage.Refusal.meeting(error)
            }
            let journal = JournalStore(connection)
            switch order.extent {
            case .whole(let withoutProblems):
                let published = try package.published(
                    on: today, withoutProblems: withoutProblems, rules: desk.site.control(on: today))
                let missing = try order.meant(package.missingOfficial(withPlan: true))
                try MeetingStore(connection).save(published.meeting)
                var plans = ""
                if let draft = package.plan, let plan = published.plan, plan != draft {
                    let saved = try PublishActionPlan.keep(plan, at: desk, connection)
                    plans = "plan=\(plan.id)"
                    try journal.append(
                        at: desk.now, actor: desk.actor, act: "plan-published", subject: .plan(plan.id),
                        detail: Desk.detail(
                            desk.noting("on=\(today) with=results", without: saved.missingOfficial), from: draft, to: saved))
                }
                let own = ["problems=\(package.problems.count)", plans].filter { !$0.isEmpty }.joined(separator: " ")
                try journal.append(
                    at: desk.now, actor: desk.actor, act: "package-published", subject: .meeting(before.id),
                    detail: Desk.detail(desk.noting(own, without: missing), from: before, to: published.meeting))
            case .resultsAlone(let knows):
                let published = try package.publishedResultsAlone(on: today, knowsPlanIsOwed: knows)
                let missing = try order.meant(package.missingOfficial(withPlan: false))
                try MeetingStore(connection).save(published)
                let duty = PublicSite.duties(
                    about: published, planPublishedOn: package.plan?.publishedOn, settings, today
                ).first { $0.rule.fulfilment == .resultsAndPlan && $0.met == nil }
                try journal.append(
                    at: desk.now, actor: desk.actor, act: "results-published", subject: .meeting(before.id),
                    detail: Desk.detail(
                        desk.noting(duty.map { "plan-owed-by=\($0.due) rule=\($0.rule.id.text)" } ?? "", without: missing),
                        from: before, to: published))
            }
        }
    }

    /// The official languages that what comes out now lacks. Throws `OneLanguageOnly` where nobody said that this is meant.
    private func meant(_ missing: Set<Language>) throws(OneLanguageOnly) -> Set<Language> {
        guard acceptsOneLanguage || missing.isEmpty else {
            throw OneLanguageOnly(fields: [OneLanguage.field(of: OneLanguage.items)])
        }
        return missing
    }

    /// The package of a meeting as it stands. Throws `StoreError.notFound`.
    static func read(_ id: Meeting.ID, _ connection: any SQLConnection) throws -> ResultsPackage {
        ResultsPackage(
            try MeetingStore(connection).find(id).orNotFound(), plan: try ActionPlanStore(connection).find(meeting: id),
            problems: try ProblemStore(connection).list(meeting: id, limit: 1_000),
            openQuestions: try QuestionStore(connection).undecidedCount(of: id))
    }
}
