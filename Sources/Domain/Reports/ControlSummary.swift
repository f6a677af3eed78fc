/// How the assignments of a territory stood on control in a quarter.
///
/// Every figure comes from days on record, so that the summary of a quarter that is over is the same whenever it is counted.
///
/// Source: regulation 135, p. 13.16.
package struct ControlSummary: Hashable, Sendable {
    /// The figures of a territory or of one lead executor.
    package struct Figures: Hashable, Sendable {
        /// Items that stood on control on any day of the quarter; the four ways in which they ended it add up to them.
        package var onControl = 0
        /// Of these, put on control within the quarter.
        package var taken = 0
        /// Done by the deadline: removed as carried out. Source: regulation 135, p. 13.9 (1).
        package var doneInTime = 0
        /// Done after the deadline.
        package var doneLate = 0
        /// Removed, since objective reasons made them impossible. Source: regulation 135, p. 13.9 (2).
        package var impossible = 0
        /// Still on control at the end.
        package var open = 0
        /// Of the open ones, those whose deadline had passed.
        package var overdue = 0
        /// Of the overdue ones, those without a record: not executed. Source: regulation 135, p. 10.23.
        package var notExecuted = 0
        /// Items whose deadline had been moved once by then. Source: regulation 135, p. 13.7.
        package var extendedOnce = 0
        /// Twice, with the question of responsibility considered. Source: regulation 135, p. 13.8.
        package var extendedTwice = 0
        /// Items for which a later deadline had been asked for more than twice. Source: regulation 135, p. 13.8.
        package var askedTooOften = 0

        /// No figures: everything is zero.
        package init() {}

        /// Those removed as carried out, in time or not.
        package var done: Int { doneInTime + doneLate }

        /// The figures of both taken together.
        package static func + (a: Figures, b: Figures) -> Figures {
            var sum = a
            for path in Figures.all { sum[keyPath: path] += b[keyPath: path] }
            return sum
        }

        /// Every figure, in the order in which they are shown.
        package static let all: [any WritableKeyPath<Figures, Int> & Sendable] = [
            \.onControl, \.taken, \.doneInTime, \.doneLate, \.impossible, \.open, \.overdue, \.notExecuted, \.extendedOnce,
            \.extendedTwice, \.askedTooOften,
        ]
    }

    /// A lead executor with its figures. Bodies are named as in the plans.
    package struct Executor: Hashable, Sendable {
        /// As in its plans; empty where none was named.
        package let name: Translated
        /// The figures of the items that it leads.
        package let figures: Figures

        /// An executor with its figures.
        package init(name: Translated, figures: Figures) {
            self.name = name
            self.figures = figures
        }
    }

    /// The territory: published plans of the place and of everything below it.
    package let place: KATO
    /// A quarter.
    package let period: Period
    /// The last day that was counted: of the quarter, or the day of counting while it runs.
    package let through: Day
    /// Of the whole territory.
    package let total: Figures
    /// By lead executor: the most overdue first, then the most on control.
    package let executors: [Executor]

    /// A summary of its parts, as it was kept.
    package init(place: KATO, period: Period, through: Day, total: Figures, executors: [Executor]) {
        self.place = place
        self.period = period
        self.through = through
        self.total = total
        self.executors = executors
    }

    /// Sums the figures of executors; those whose names read alike are one.
    package init(of place: KATO, _ period: Period, countedOn today: Day, facts: [Executor]) {
        self.place = place
        self.period = period
        through = ControlSummary.through(period, on: today)
        var order: [String] = []
        var known: [String: Executor] = [:]
        for fact in facts {
            let key = FoldedText.of(fact.name.text(for: .kk))
            guard let before = known[key] else {
                order.append(key)
                known[key] = fact
                continue
            }
            let name = Translated(
                kk: before.name.kk ?? fact.name.kk, ru: before.name.ru ?? fact.name.ru, en: before.name.en ?? fact.name.en)
            known[key] = Executor(name: name, figures: before.figures + fact.figures)
        }
        let summed = order.enumerated().compactMap { position, key in known[key].map { (position: position, executor: $0) } }
        executors = summed.sorted {
            (-$0.executor.figures.overdue, -$0.executor.figures.onControl, $0.position)
                < (-$1.executor.figures.overdue, -$1.executor.figures.onControl, $1.position)
        }.map(\.executor)
        total = facts.reduce(Figures()) { $0 + $1.figures }
    }

    /// The last day that is counted of a quarter.
    package static func through(_ period: Period, on today: Day) -> Day { min(period.lastDay, today) }

    /// The day by which a deadline has passed: the day after a quarter that is over, else the day of counting, whose own deadlines are not late yet.
    package static func lateBefore(_ period: Period, on today: Day) -> Day { min(period.lastDay.adding(days: 1), today) }

    /// The summary as it was handed in to the head of the office. Refused while the quarter is not over.
    package func handedIn(on today: Day) throws(ReportRefusal) -> HandedSummary {
        guard period.lastDay < today else { throw .periodNotOver }
        return HandedSummary(handedOn: today, summary: self)
    }
}

/// A summary of control with the day on which it was handed in. What was handed in is frozen.
///
/// Source: regulation 135, p. 13.16.
package struct HandedSummary: Hashable, Sendable {
    /// The day that meets the duty.
    package let handedOn: Day
    /// The figures of that day.
    package let summary: ControlSummary

    /// A summary handed in on a day.
    package init(handedOn: Day, summary: ControlSummary) {
        self.handedOn = handedOn
        self.summary = summary
    }
}
