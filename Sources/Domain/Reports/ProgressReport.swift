/// The figures of one place in one period, as counted from the register.
package struct ReportFigures: Hashable, Sendable {
    /// Meetings whose day lies in the period, those called off left out.
    package var meetingsPlanned = 0
    /// Of these, reported as held.
    package var meetingsHeld = 0
    /// Meetings whose day lies in the period, called off.
    package var meetingsCancelled = 0
    /// Questions received in the period, by category; those without one under `nil`.
    package var questionsByCategory: [Category?: Int] = [:]
    /// The same questions, by how they stand on the day of counting.
    package var questionsByStanding: [Question.Standing: Int] = [:]
    /// Settled questions by category.
    package var settledByCategory: [Category?: Int] = [:]
    /// Problem questions made in the period.
    package var problemsRaised = 0
    /// Action plans published in the period.
    package var plansPublished = 0
    /// Personal receptions of the period that were held.
    package var receptionsHeld = 0
    /// Residents received at them.
    package var peopleReceived = 0
    /// Items of published plans whose deadline lies in the period, those removed from control left out.
    package var itemsDue = 0
    /// Of these, marked as done, whenever that was.
    package var itemsDone = 0
    /// Done by the deadline.
    package var itemsOnTime = 0
    /// Not done, and the deadline has passed.
    package var itemsOverdue = 0
    /// What these items need.
    package var moneyNeeded = Tenge.zero
    /// What these items were given so far.
    package var moneyGiven = Tenge.zero

    /// No figures: everything is zero.
    package init() {}

    /// Questions received in the period.
    package var questions: Int { questionsByStanding.values.reduce(0, +) }
    /// Of these, settled by the word of the office or of the one who asked.
    package var settled: Int { questionsByStanding.filter(\.key.isSettled).values.reduce(0, +) }
    /// Settled questions of those received.
    package var settledShare: Share { Share(settled, of: questions) }
    /// Meetings held of those planned.
    package var heldShare: Share { Share(meetingsHeld, of: meetingsPlanned) }
    /// Money given of what is needed.
    package var moneyShare: Share { Share(moneyGiven.amount, of: moneyNeeded.amount) }
    /// Questions that the one who asked found done.
    package var confirmed: Int { questionsByStanding[.confirmed] ?? 0 }
    /// Questions that the one who asked found not done.
    package var disputed: Int { questionsByStanding[.disputed] ?? 0 }

    /// Whether nothing was counted.
    package var isEmpty: Bool { self == ReportFigures() }

    /// The same without counts of nothing by category and standing, which say nothing.
    package var withoutZeros: ReportFigures {
        var figures = self
        figures.questionsByCategory = questionsByCategory.filter { $0.value != 0 }
        figures.questionsByStanding = questionsByStanding.filter { $0.value != 0 }
        figures.settledByCategory = settledByCategory.filter { $0.value != 0 }
        return figures
    }

    /// The figures of both taken together.
    package static func + (a: ReportFigures, b: ReportFigures) -> ReportFigures {
        var sum = a
        sum.meetingsPlanned += b.meetingsPlanned
        sum.meetingsHeld += b.meetingsHeld
        sum.meetingsCancelled += b.meetingsCancelled
        sum.questionsByCategory.merge(b.questionsByCategory, uniquingKeysWith: +)
        sum.questionsByStanding.merge(b.questionsByStanding, uniquingKeysWith: +)
        sum.settledByCategory.merge(b.settledByCategory, uniquingKeysWith: +)
        sum.problemsRaised += b.problemsRaised
        sum.plansPublished += b.plansPublished
        sum.receptionsHeld += b.receptionsHeld
        sum.peopleReceived += b.peopleReceived
        sum.itemsDue += b.itemsDue
        sum.itemsDone += b.itemsDone
        sum.itemsOnTime += b.itemsOnTime
        sum.itemsOverdue += b.itemsOverdue
        sum.moneyNeeded = sum.moneyNeeded + b.moneyNeeded
        sum.moneyGiven = sum.moneyGiven + b.moneyGiven
        return sum
    }
}

/// A progress report: the figures of a place in a period, beside those of the period before and of the places just below.
package struct ProgressReport: Hashable, Sendable {
    /// A place just below, in the same period.
    package struct Part: Hashable, Sendable {
        /// The place just below.
        package let place: KATO
        /// Its figures and those of everything below it.
        package let figures: ReportFigures
        /// The same for the period just before.
        package let before: ReportFigures

        /// A place with its figures.
        package init(place: KATO, figures: ReportFigures, before: ReportFigures) {
            self.place = place
            self.figures = figures
            self.before = before
        }
    }

    /// One period of the trend.
    package struct TrendPoint: Hashable, Sendable {
        /// The period.
        package let period: Period
        /// Settled questions of those received in it.
        package let settled: Share

        /// A period with its share.
        package init(period: Period, settled: Share) {
            self.period = period
            self.settled = settled
        }
    }

    /// The place reported on.
    package let place: KATO
    /// The period reported on.
    package let period: Period
    /// The day on which it was counted.
    package let countedOn: Day
    /// The figures of the place and of everything below it.
    package let total: ReportFigures
    /// The same for the period just before.
    package let before: ReportFigures
    /// The places just below that have figures; what belongs to the place itself is in the total alone.
    package let parts: [Part]
    /// Settled shares of the last four periods with this one last.
    package let trend: [TrendPoint]

    /// A report of its parts, as it was kept.
    package init(
        place: KATO, period: Period, countedOn: Day, total: ReportFigures, before: ReportFigures, parts: [Part],
        trend: [TrendPoint]
    ) {
        self.place = place
        self.period = period
        self.countedOn = countedOn
        self.total = total
        self.before = before
        self.parts = parts
        self.trend = trend
    }

    /// Sums figures by place into those of one place and of its children. Pure: the same facts give the same report.
    ///
    /// - Parameters:
    ///   - facts: for each of the last four periods, the figures of every place that has any.
    package init(
        of place: KATO, period: Period, facts: [Period: [KATO: ReportFigures]], gazetteer: Gazetteer, countedOn: Day
    ) {
        func sum(_ period: Period, below code: KATO) -> ReportFigures {
            var total = ReportFigures()
            for (place, figures) in facts[period] ?? [:] where gazetteer.contains(code, place) { total = total + figures }
            return total
        }
        self.place = place
        self.period = period
        self.countedOn = countedOn
        total = sum(period, below: place)
        before = sum(period.previous, below: place)
        parts = gazetteer.children(of: place).compactMap { child in
            let part = Part(
                place: child.code, figures: sum(period, below: child.code), before: sum(period.previous, below: child.code))
            return part.figures.isEmpty && part.before.isEmpty ? nil : part
        }
        trend = ProgressReport.periods(for: period).reversed().map {
            TrendPoint(period: $0, settled: sum($0, below: place).settledShare)
        }
    }

    /// Whether another report says the same, whenever it was counted.
    package func hasFigures(of other: ProgressReport) -> Bool {
        func plain(_ parts: [Part]) -> [Part] {
            parts.map { Part(place: $0.place, figures: $0.figures.withoutZeros, before: $0.before.withoutZeros) }
        }
        return total.withoutZeros == other.total.withoutZeros && before.withoutZeros == other.before.withoutZeros
            && plain(parts) == plain(other.parts) && trend == other.trend
    }

    /// The periods whose figures a report on one needs: itself and the three before, latest first.
    package static func periods(for period: Period) -> [Period] {
        var periods = [period]
        for _ in 0..<3 { periods.append(periods[periods.count - 1].previous) }
        return periods
    }
}
