package import Domain

/// Action plans with their items and what was recorded of them.
package struct ActionPlanStore {
    /// A plan in a list, without its items.
    package struct Summary: Hashable, Sendable {
        package let id: ActionPlan.ID
        package let place: KATO
        package let meeting: Meeting.ID
        package let publishedOn: Day
        /// Without those removed.
        package let itemCount: Int
        package let doneCount: Int
    }

    /// An item with the plan it stands in.
    package struct PlannedItem: Hashable, Sendable {
        package let plan: ActionPlan.ID
        package let place: KATO
        package let meeting: Meeting.ID
        package let item: PlanItem
    }

    /// Where a page of the published plans ended.
    package struct Cursor: Hashable, Sendable {
        package let publishedOn: Day
        package let id: ActionPlan.ID

        package init(_ plan: Summary) { (publishedOn, id) = (plan.publishedOn, plan.id) }

        init(publishedOn: Day, id: ActionPlan.ID) { (self.publishedOn, self.id) = (publishedOn, id) }

        /// As it stands in an address: `2026-12-14.17`; `nil` for anything else.
        package init?(text: some StringProtocol) {
            let parts = text.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let day = Day(iso: parts[0]), let id = ActionPlan.ID(text: parts[1]) else { return nil }
            (publishedOn, self.id) = (day, id)
        }

        package var text: String { "\(publishedOn.iso).\(id)" }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// A new draft for a meeting. Throws `StoreError.conflict` where the meeting has a plan already.
    package func create(place: KATO, meeting: Meeting.ID) throws -> ActionPlan {
        try insert([ActionPlan(id: ActionPlan.ID(0), place: place, meeting: meeting)]).first.orNotFound()
    }

    /// Stores new plans; the ids of the plans and of all their items are given here, whatever stood in them.
    package func insert(_ plans: [ActionPlan]) throws -> [ActionPlan] {
        guard !plans.isEmpty else { return [] }
        let first = try connection.takeNumbers("plans", count: plans.count)
        var numbered = plans.enumerated().map { position, plan in
            ActionPlan(
                id: ActionPlan.ID(first + position), place: plan.place, meeting: plan.meeting, standing: plan.standing,
                items: plan.items.map { $0.numbered(PlanItem.ID(0)) })
        }
        try numberItems(&numbered)
        try connection.insert(
            numbered.map { plan in
                var record = record(plan)
                record.add("id", .id(plan.id))
                return record
            }, into: "plans")
        try write(numbered, "")
        return numbered
    }

    package func find(_ id: ActionPlan.ID) throws -> ActionPlan? { try plan("id = \(id)") }

    /// Those of the ids that exist.
    package func find(_ ids: some Collection<ActionPlan.ID>) throws -> [ActionPlan.ID: ActionPlan] {
        let rows = try connection.rows(of: ids.map { .id($0) }) {
            "SELECT id, place, meeting, published_on FROM plans WHERE id IN (\($0)) ORDER BY id"
        }
        let found = try plans(rows)
        return Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The place of a published plan in their order; `nil` where there is none such.
    package func cursor(at id: ActionPlan.ID) throws -> Cursor? {
        let row = try connection.rows("SELECT published_on FROM plans WHERE id = \(id) AND published_on IS NOT NULL").first
        return try row.map { Cursor(publishedOn: try $0.day("published_on"), id: id) }
    }

    package func find(meeting: Meeting.ID) throws -> ActionPlan? { try plan("meeting = \(meeting)") }

    /// Writes a plan over what was stored: items with the id 0 are new and get ids, items that it no longer has are deleted. Returns it with all ids.
    ///
    /// Throws `StoreError.notFound` where the plan is new, `StoreError.conflict` where an item belongs to another plan.
    package func save(_ plan: ActionPlan) throws -> ActionPlan {
        try connection.update("plans", plan.id, with: record(plan))
        var plans = [plan]
        try numberItems(&plans)
        let kept = plans[0].items.map { SQLValue.id($0.id) }
        // What was recorded of the items goes with them, and is written again below for those that stay.
        try recorded.forget("SELECT id FROM plan_items WHERE plan = \(plan.id)")
        if kept.isEmpty {
            try connection.run("DELETE FROM plan_items WHERE plan = \(plan.id)")
        } else {
            try connection.run("DELETE FROM plan_items WHERE plan = \(plan.id) AND id NOT IN (\(.list(kept)))")
        }
        let assignments = ActionPlanStore.changeable.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        try write(
            plans, "ON CONFLICT (id) DO UPDATE SET \(assignments) WHERE plan_items.plan = excluded.plan")
        return plans[0]
    }

    /// The plans of meetings, drafts too; meetings without one are missing.
    package func find(meetings: some Collection<Meeting.ID>) throws -> [Meeting.ID: ActionPlan] {
        let rows = try connection.rows(of: meetings.map { .id($0) }) {
            "SELECT id, place, meeting, published_on FROM plans WHERE meeting IN (\($0)) ORDER BY id"
        }
        let found = try plans(rows)
        return Dictionary(found.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Plans that were begun and are not published, the oldest first.
    package func drafts(within span: Gazetteer.Span?, limit: Int) throws -> [ActionPlan] {
        let conditions = ["published_on IS NULL"] + Within.condition("plans.place", span)
        return try plans(.all(conditions), "ORDER BY id LIMIT \(limit)")
    }

    /// How many plans of a territory are not published.
    package func draftCount(within span: Gazetteer.Span?) throws -> Int {
        let conditions = ["published_on IS NULL"] + Within.condition("plans.place", span)
        return try connection.count("SELECT count(*) AS count FROM plans WHERE \(.all(conditions))")
    }

    /// Published plans, the latest first.
    package func published(within span: Gazetteer.Span? = nil, after cursor: Cursor? = nil, limit: Int) throws -> [Summary] {
        var conditions = ["published_on IS NOT NULL"] + Within.condition("plans.place", span, isPage: true)
        if let cursor { conditions.append("(published_on, id) < (\(cursor.publishedOn), \(cursor.id))") }
        let rows = try connection.rows(
            """
            SELECT id, place, meeting, published_on, \
            (SELECT count(*) FROM plan_items WHERE plan = plans.id AND standing <> 'removed') AS item_count, \
            (SELECT count(*) FROM plan_items WHERE plan = plans.id AND standing = 'done') AS done_count \
            FROM plans WHERE \(.all(conditions)) ORDER BY published_on DESC, id DESC LIMIT \(limit)
            """)
        return try rows.map { row in
            Summary(
                id: try row.id("id"), place: try row.place("place"), meeting: try row.id("meeting"),
                publishedOn: try row.day("published_on"), itemCount: try row.integer("item_count"),
                doneCount: try row.integer("done_count"))
        }
    }

    package func publishedCount(within span: Gazetteer.Span? = nil) throws -> Int {
        let conditions = ["published_on IS NOT NULL"] + Within.condition("plans.place", span)
        return try connection.count("SELECT count(*) AS count FROM plans WHERE \(.all(conditions))")
    }

    /// Open items of the published plans of a place and below, the nearest deadline first, after an item.
    ///
    /// - Parameter day: the last deadline that is looked for; `nil` for all.
    package func openItems(
        within span: Gazetteer.Span?, dueBy day: Day? = nil, after item: PlanItem? = nil, limit: Int
    ) throws -> [PlannedItem] {
        var conditions = ActionPlanStore.open + Within.condition("plans.place", span, isPage: true)
        if let day { conditions.append("plan_items.deadline <= \(day)") }
        if let item { conditions.append("(plan_items.deadline, plan_items.id) > (\(item.deadline), \(item.id))") }
        return try items(.all(conditions), "ORDER BY plan_items.deadline, plan_items.id LIMIT \(limit)")
    }

    /// Open items of the published plans of one place, the nearest deadline first.
    package func openItems(of place: KATO) throws -> [PlannedItem] {
        try items(
            .all(ActionPlanStore.open + ["plans.place = \(place)"]), "ORDER BY plan_items.deadline, plan_items.id")
    }

    /// How many items of the published plans of a place and below are open, and how many of them past their deadline.
    package func openCounts(within span: Gazetteer.Span?, today: Day) throws -> (open: Int, late: Int) {
        let row = try connection.rows(
            """
            SELECT count(*) AS open, count(*) FILTER (WHERE plan_items.deadline < \(today)) AS late FROM plan_items \
            JOIN plans ON plans.id = plan_items.plan \
            WHERE \(.all(ActionPlanStore.open + Within.condition("plans.place", span)))
            """
        ).first.orNotFound()
        return (open: try row.integer("open"), late: try row.integer("late"))
    }

    /// Items of the published plans of a place and below that were done or removed from one day to another, the latest first.
    package func ended(from first: Day, to last: Day, within span: Gazetteer.Span?, limit: Int) throws -> [PlannedItem] {
        let conditions: [SQLText] =
            ["plan_items.ended_on BETWEEN \(first) AND \(last)", "plans.published_on IS NOT NULL"]
            + Within.condition("plans.place", span)
        return try items(.all(conditions), "ORDER BY plan_items.ended_on DESC, plan_items.id DESC LIMIT \(limit)")
    }

    /// On control: of a published plan, neither done nor removed.
    private static var open: [SQLText] {
        ["plan_items.standing IN ('planned', 'under-way', 'extended')", "plans.published_on IS NOT NULL"]
    }

    /// An item by its number; `nil` where there is none.
    package func item(_ id: PlanItem.ID) throws -> PlanItem? {
        try items("plan_items.id = \(id)", "ORDER BY plan_items.id").first?.item
    }

    /// Items of published plans of which something is asked and not decided, a later deadline or the removal from control, the nearest deadline first.
    package func awaitingDecision(within span: Gazetteer.Span?, limit: Int) throws -> [PlannedItem] {
        let conditions =
            ActionPlanStore.open + [recorded.awaitsDecision("plan_items.id")] + Within.condition("plans.place", span)
        return try items(.all(conditions), "ORDER BY plan_items.deadline, plan_items.id LIMIT \(limit)")
    }

    /// Items that stood on control on any day from one to another: given by the last of them, and ended, if at all, not before the first; by deadline, after an item.
    package func onControl(
        from first: Day, to last: Day, within span: Gazetteer.Span?, after item: PlanItem? = nil, limit: Int
    ) throws -> [PlannedItem] {
        var conditions = ActionPlanStore.controlled(from: first, to: last, within: span)
        if let item { conditions.append("(plan_items.deadline, plan_items.id) > (\(item.deadline), \(item.id))") }
        return try items(.all(conditions), "ORDER BY plan_items.deadline, plan_items.id LIMIT \(limit)")
    }

    /// How many items of each akimat these are, and how many of them are open after their deadline on a day.
    package func onControlCounts(
        from first: Day, to last: Day, within span: Gazetteer.Span?, today: Day
    ) throws -> [(place: KATO, count: Int, late: Int)] {
        let conditions = ActionPlanStore.controlled(from: first, to: last, within: span)
        return try connection.rows(
            """
            SELECT plans.place AS place, count(*) AS count, \
            count(*) FILTER (WHERE plan_items.ended_on IS NULL AND plan_items.deadline < \(today)) AS late \
            FROM plan_items JOIN plans ON plans.id = plan_items.plan WHERE \(.all(conditions)) GROUP BY plans.place
            """
        ).map { (try $0.place("place"), try $0.integer("count"), try $0.integer("late")) }
    }

    private static func controlled(from first: Day, to last: Day, within span: Gazetteer.Span?) -> [SQLText] {
        [
            "plans.published_on <= \(last)", "plan_items.given_on <= \(last)",
            "(plan_items.ended_on IS NULL OR plan_items.ended_on >= \(first))",
        ] + Within.condition("plans.place", span)
    }

    /// Items of published plans that are for a problem, in the order of plans.
    package func items(of problem: Problem.ID) throws -> [PlannedItem] {
        try items(
            "plan_items.problem = \(problem) AND plans.published_on IS NOT NULL", "ORDER BY plan_items.plan, plan_items.number")
    }

    /// The same for several problems; those without an item are missing.
    package func items(of problems: some Collection<Problem.ID>) throws -> [Problem.ID: [PlannedItem]] {
        let rows = try connection.rows(of: problems.map { .id($0) }) { list in
            """
            \(ActionPlanStore.itemsWithPlans) WHERE plan_items.problem IN (\(list)) AND plans.published_on IS NOT NULL \
            ORDER BY plan_items.plan, plan_items.number
            """
        }
        var found: [Problem.ID: [PlannedItem]] = [:]
        for item in try items(rows) {
            if let problem = item.item.problem { found[problem, default: []].append(item) }
        }
        return found
    }

    /// Every item of the published plans, after an id, in the order of ids: for open data.
    package func publishedItems(
        within span: Gazetteer.Span? = nil, after id: PlanItem.ID? = nil, limit: Int
    ) throws -> [PlannedItem] {
        try items(["plans.published_on IS NOT NULL"], within: span, after: id, limit: limit)
    }

    /// The same with the items of drafts: for those alone who write them.
    package func itemsWithDrafts(
        within span: Gazetteer.Span? = nil, after id: PlanItem.ID? = nil, limit: Int
    ) throws -> [PlannedItem] {
        try items([], within: span, after: id, limit: limit)
    }

    private func items(
        _ conditions: [SQLText], within span: Gazetteer.Span?, after id: PlanItem.ID?, limit: Int
    ) throws -> [PlannedItem] {
        var conditions = conditions + Within.condition("plans.place", span, isPage: true)
        if let id { conditions.append("plan_items.id > \(id)") }
        return try items(.all(conditions), "ORDER BY plan_items.id LIMIT \(limit)")
    }

    private func plan(_ condition: SQLText) throws -> ActionPlan? { try plans(condition, "ORDER BY id").first }

    private func plans(_ condition: SQLText, _ order: SQLText) throws -> [ActionPlan] {
        try plans(try connection.rows("SELECT id, place, meeting, published_on FROM plans WHERE \(condition) \(order)"))
    }

    private func plans(_ rows: [SQLRow]) throws -> [ActionPlan] {
        let ids = try rows.map { SQLValue.id(try $0.id("id") as ActionPlan.ID) }
        let found = try items(
            try connection.rows(of: ids) { list in
                """
                \(ActionPlanStore.itemsWithPlans) WHERE plan_items.plan IN (\(list)) \
                ORDER BY plan_items.plan, plan_items.number, plan_items.id
                """
            })
        let items = Dictionary(grouping: found, by: \.plan)
        return try rows.map { row in
            let id: ActionPlan.ID = try row.id("id")
            return ActionPlan(
                id: id, place: try row.place("place"), meeting: try row.id("meeting"),
                standing: try row.optionalDay("published_on").map { .published(on: $0) } ?? .draft,
                items: items[id]?.map(\.item) ?? [])
        }
    }

    private func items(_ condition: SQLText, _ order: SQLText) throws -> [PlannedItem] {
        try items(try connection.rows("\(ActionPlanStore.itemsWithPlans) WHERE \(condition) \(order)"))
    }

    private static var itemsWithPlans: SQLText {
        "SELECT plan_items.*, plans.place, plans.meeting FROM plan_items JOIN plans ON plans.id = plan_items.plan"
    }

    private func items(_ rows: [SQLRow]) throws -> [PlannedItem] {
        try zip(rows, recorded.items(rows)).map { row, item in
            PlannedItem(
                plan: try row.id("plan"), place: try row.place("place"), meeting: try row.id("meeting"), item: item)
        }
    }

    /// What was recorded of items.
    private var recorded: ItemRecords {
        ItemRecords(connection: connection, executions: "executions", extensions: "extensions")
    }

    private func numberItems(_ plans: inout [ActionPlan]) throws {
        let count = plans.reduce(0) { $0 + $1.items.count { $0.id.value == 0 } }
        guard count > 0 else { return }
        var next = try connection.takeNumbers("plan-items", count: count)
        for plan in plans.indices {
            for item in plans[plan].items.indices where plans[plan].items[item].id.value == 0 {
                plans[plan].items[item] = plans[plan].items[item].numbered(PlanItem.ID(next))
                next += 1
            }
        }
    }

    private func write(_ plans: [ActionPlan], _ clause: String) throws {
        let records = plans.flatMap { plan in plan.items.map { record($0, of: plan.id) } }
        guard try connection.insert(records, into: "plan_items", clause) == records.count else { throw StoreError.conflict }
        try recorded.write(plans.flatMap(\.items))
    }

    private func record(_ plan: ActionPlan) -> SQLRecord {
        [
            "place": .place(plan.place), "meeting": .id(plan.meeting), "published_on": .day(plan.publishedOn),
            "quarter": .optional(plan.publishedOn?.quarterNumber),
        ]
    }

    private func record(_ item: PlanItem, of plan: ActionPlan.ID) -> SQLRecord {
        var record = ItemRecords.record(item)
        record.add("id", .id(item.id))
        record.add("plan", .id(plan))
        record.add("problem", .id(item.problem))
        record.add("quarter", .integer(item.deadline.quarterNumber))
        record.add("money_needed", .optional(item.moneyNeeded?.amount))
        record.add("money_given", .optional(item.moneyGiven?.amount))
        record.add("money_source", item.moneySource)
        return record
    }

    /// The columns of an item that change when it is written again.
    private static let changeable: [String] = {
        let texts = ["action", "lead", "co_executors", "money_source", "removal"]
        return [
            "number", "problem", "deadline", "quarter", "given_on", "money_needed", "money_given", "standing", "ended_on",
            "rolled_from", "has_default_term",
        ] + texts.flatMap { text in Language.allCases.map { "\(text)_\($0.rawValue)" } }
    }()
}

extension PlanItem {
    fileprivate func numbered(_ id: ID) -> PlanItem { numbered(id, problem: problem) }
}
