package import Domain

/// The figures of control, counted from the register in one grouped query.
package struct ControlFacts {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// The figures of each lead executor of a territory in a quarter, in the order of their names.
    ///
    /// Items count where their plan was published by then. A deadline counts as it stood then: one moved since is the old one.
    ///
    /// - Parameter today: the day by which a quarter that runs is counted.
    package func figures(_ period: Period, within span: Gazetteer.Span?, today: Day) throws -> [ControlSummary.Executor] {
        let (first, through) = (period.firstDay, ControlSummary.through(period, on: today))
        let late = ControlSummary.lateBefore(period, on: today)
        let conditions: [SQLText] =
            [
                "plans.published_on <= \(through)", "plan_items.given_on <= \(through)",
                "(plan_items.ended_on IS NULL OR plan_items.ended_on >= \(first))",
            ] + Within.condition("plans.place", span)
        let rows = try connection.rows(
            """
            SELECT lead_kk, lead_ru, lead_en, count(*) AS on_control, \
            count(*) FILTER (WHERE given_on >= \(first) OR published_on >= \(first)) AS taken, \
            count(*) FILTER (WHERE ended = 'done' AND ended_on <= deadline) AS done_in_time, \
            count(*) FILTER (WHERE ended = 'done' AND ended_on > deadline) AS done_late, \
            count(*) FILTER (WHERE ended = 'removed') AS impossible, \
            count(*) FILTER (WHERE ended = 'open') AS open, \
            count(*) FILTER (WHERE ended = 'open' AND deadline < \(late)) AS overdue, \
            count(*) FILTER (WHERE ended = 'open' AND deadline < \(late) AND recorded = 0) AS not_executed, \
            count(*) FILTER (WHERE granted = 1) AS extended_once, \
            count(*) FILTER (WHERE granted >= 2) AS extended_twice, \
            count(*) FILTER (WHERE asked > 2) AS asked_too_often \
            FROM (SELECT plan_items.lead_kk, plan_items.lead_ru, plan_items.lead_en, plan_items.given_on, plans.published_on, \
            plan_items.ended_on, CASE WHEN plan_items.ended_on <= \(through) THEN plan_items.standing ELSE 'open' END AS ended, \
            coalesce((SELECT min(old_deadline) FROM extensions WHERE item = plan_items.id AND decision = 'granted' \
            AND decided_on > \(through)), plan_items.deadline) AS deadline, \
            (SELECT count(*) FROM extensions WHERE item = plan_items.id AND decision = 'granted' \
            AND decided_on <= \(through)) AS granted, \
            (SELECT count(*) FROM extensions WHERE item = plan_items.id AND asked_on <= \(through)) AS asked, \
            (SELECT count(*) FROM executions WHERE item = plan_items.id AND coalesce(entered_on, day) <= \(through)) AS recorded \
            FROM plan_items JOIN plans ON plans.id = plan_items.plan WHERE \(.all(conditions))) AS controlled \
            GROUP BY lead_kk, lead_ru, lead_en ORDER BY lead_kk, lead_ru, lead_en
            """)
        return try rows.map { row in
            var figures = ControlSummary.Figures()
            for (path, column) in zip(ControlSummary.Figures.all, ControlFacts.columns) {
                figures[keyPath: path] = try row.integer(column)
            }
            return ControlSummary.Executor(name: try row.translated("lead"), figures: figures)
        }
    }

    /// The names of the figures in a row, in the order of `ControlSummary.Figures.all`.
    private static let columns = [
        "on_control", "taken", "done_in_time", "done_late", "impossible", "open", "overdue", "not_executed", "extended_once",
        "extended_twice", "asked_too_often",
    ]

    /// The quarters of some years in which anything of the plans of each place stood on control.
    package func quarters(years: ClosedRange<Int>, within span: Gazetteer.Span?) throws -> [KATO: Set<Period>] {
        try quarters(years: years, .all(Within.condition("plans.place", span)))
    }

    /// The same of one place alone.
    package func quarters(years: ClosedRange<Int>, of place: KATO) throws -> Set<Period> {
        try quarters(years: years, "plans.place = \(place)")[place] ?? []
    }

    private func quarters(years: ClosedRange<Int>, _ condition: SQLText) throws -> [KATO: Set<Period>] {
        let (first, last) = ("\(padded(years.lowerBound, to: 4))-01-01", "\(padded(years.upperBound, to: 4))-12-31")
        let rows = try connection.rows(
            """
            SELECT DISTINCT place, begins, ends FROM (SELECT plans.place, \
            substr(CASE WHEN plans.published_on > plan_items.given_on THEN plans.published_on ELSE plan_items.given_on END, 1, 7) \
            AS begins, substr(plan_items.ended_on, 1, 7) AS ends \
            FROM plan_items JOIN plans ON plans.id = plan_items.plan \
            WHERE \(condition) AND plans.published_on <= \(last) AND plan_items.given_on <= \(last) \
            AND (plan_items.ended_on IS NULL OR plan_items.ended_on >= \(first))) AS controlled
            """)
        var found: [KATO: Set<Period>] = [:]
        for row in rows {
            guard let begins = Day(iso: try row.text("begins") + "-01"), let bound = Day(iso: last),
                let ends = try row.optionalText("ends").map({ Day(iso: $0 + "-01") }) ?? bound
            else { throw StoreError.corrupt(column: "given_on") }
            var quarter = Period.quarter(of: max(begins, Day(iso: first) ?? begins))
            let end = min(ends, bound)
            while quarter.firstDay <= end {
                found[try row.place("place"), default: []].insert(quarter)
                quarter = quarter.next
            }
        }
        return found
    }
}
