package import Domain

/// The figures of progress reports, counted from the register in six grouped queries.
package struct ReportFacts {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// For each period, the figures of every place within a span that has any; meetings count for the place of the host, items for that of the plan.
    ///
    /// Items count where their plan is published and they were not removed.
    ///
    /// - Parameter today: the day by which open items are late.
    package func figures(
        _ periods: some Collection<Period>, within span: Gazetteer.Span?, today: Day
    ) throws -> [Period: [KATO: ReportFigures]] {
        var found: [Period: [KATO: ReportFigures]] = [:]
        guard let first = periods.map(\.quarterNumbers.lowerBound).min(),
            let last = periods.map(\.quarterNumbers.upperBound).max()
        else { return found }
        for period in periods { found[period] = [:] }

        /// Adds the figures of a row to each period that has its quarter.
        func add(_ row: SQLRow, _ change: (inout ReportFigures) throws -> Void) throws {
            let quarter = try row.integer("quarter")
            let place = try row.place("place")
            for period in periods where period.quarterNumbers.contains(quarter) {
                try change(&found[period, default: [:]][place, default: ReportFigures()])
            }
        }
        func conditions(_ quarter: SQLText, _ place: String) -> SQLText {
            .all(["\(quarter) BETWEEN \(first) AND \(last)"] + Within.condition(place, span))
        }

        let meetings = try connection.rows(
            """
            SELECT quarter, host AS place, standing, count(*) AS count FROM meetings \
            WHERE \(conditions("quarter", "meetings.host")) GROUP BY quarter, host, standing
            """)
        for row in meetings {
            let count = try row.integer("count")
            let standing = try row.text("standing")
            try add(row) { figures in
                switch standing {
                case "cancelled": figures.meetingsCancelled += count
                case "held":
                    figures.meetingsPlanned += count
                    figures.meetingsHeld += count
                default: figures.meetingsPlanned += count
                }
            }
        }

        let questions = try connection.rows(
            """
            SELECT quarter, place, category, standing, count(*) AS count FROM questions \
            WHERE \(conditions("quarter", "questions.place")) GROUP BY quarter, place, category, standing
            """)
        for row in questions {
            let count = try row.integer("count")
            let category: Category? = try row.optionalChoice("category")
            let standing: Question.Standing = try row.choice("standing")
            try add(row) { figures in
                figures.questionsByCategory[category, default: 0] += count
                figures.questionsByStanding[standing, default: 0] += count
                if standing.isSettled { figures.settledByCategory[category, default: 0] += count }
            }
        }

        let problems = try connection.rows(
            """
            SELECT quarter, place, count(*) AS count FROM problems \
            WHERE \(conditions("quarter", "problems.place")) AND closed_on IS NULL GROUP BY quarter, place
            """)
        for row in problems {
            let count = try row.integer("count")
            try add(row) { $0.problemsRaised += count }
        }

        let plans = try connection.rows(
            """
            SELECT quarter, place, count(*) AS count FROM plans \
            WHERE published_on IS NOT NULL AND \(conditions("quarter", "plans.place")) GROUP BY quarter, place
            """)
        for row in plans {
            let count = try row.integer("count")
            try add(row) { $0.plansPublished += count }
        }

        let receptions = try connection.rows(
            """
            SELECT quarter, host AS place, count(DISTINCT receptions.id) AS held, \
            count(*) FILTER (WHERE bookings.standing = 'received') AS received \
            FROM receptions LEFT JOIN bookings ON bookings.reception = receptions.id \
            WHERE receptions.standing = 'held' AND \(conditions("quarter", "receptions.host")) GROUP BY quarter, host
            """)
        for row in receptions {
            let (held, received) = (try row.integer("held"), try row.integer("received"))
            try add(row) { figures in
                figures.receptionsHeld += held
                figures.peopleReceived += received
            }
        }

        let items = try connection.rows(
            """
            SELECT plan_items.quarter, plans.place, count(*) AS due, \
            count(*) FILTER (WHERE plan_items.standing = 'done') AS done, \
            count(*) FILTER (WHERE plan_items.standing = 'done' AND plan_items.ended_on <= plan_items.deadline) AS on_time, \
            count(*) FILTER (WHERE plan_items.standing <> 'done' AND plan_items.deadline < \(today)) AS overdue, \
            coalesce(sum(plan_items.money_needed), 0) AS needed, coalesce(sum(plan_items.money_given), 0) AS given \
            FROM plan_items JOIN plans ON plans.id = plan_items.plan \
            WHERE plans.published_on IS NOT NULL AND plan_items.standing <> 'removed' \
            AND \(conditions("plan_items.quarter", "plans.place")) GROUP BY plan_items.quarter, plans.place
            """)
        for row in items {
            let (due, done, onTime) = (try row.integer("due"), try row.integer("done"), try row.integer("on_time"))
            let overdue = try row.integer("overdue")
            let (needed, given) = (Tenge(try row.integer("needed")), Tenge(try row.integer("given")))
            try add(row) { figures in
                figures.itemsDue += due
                figures.itemsDone += done
                figures.itemsOnTime += onTime
                figures.itemsOverdue += overdue
                figures.moneyNeeded = figures.moneyNeeded + needed
                figures.moneyGiven = figures.moneyGiven + given
            }
        }
        return found
    }
}
