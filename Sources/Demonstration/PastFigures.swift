import Domain

/// The figures of the made-up register as they stood on a day gone by, counted as the register itself counts them: what an akimat published then.
///
/// Money counts as given from the first record of execution on, since the day of a payment is not kept.
struct PastFigures {
    private let gazetteer: Gazetteer
    private let meetings: [KATO: [Meeting]]
    private let questions: [KATO: [Demonstration.AskedQuestion]]
    private let problems: [KATO: [Problem]]
    private let plans: [KATO: [ActionPlan]]
    private let receptions: [KATO: [Reception]]
    private let received: [Reception.ID: Int]

    init(
        meetings: [Meeting], questions: [Demonstration.AskedQuestion], problems: [Demonstration.RaisedProblem],
        plans: [ActionPlan], receptions: [Reception], bookings: [Demonstration.BookedTurn], gazetteer: Gazetteer
    ) {
        self.gazetteer = gazetteer
        self.meetings = Dictionary(grouping: meetings, by: \.host)
        self.questions = Dictionary(grouping: questions, by: \.question.place)
        self.problems = Dictionary(grouping: problems.map(\.problem), by: \.place)
        self.plans = Dictionary(grouping: plans, by: \.place)
        self.receptions = Dictionary(grouping: receptions.filter(\.isHeld), by: \.host)
        received = bookings.reduce(into: [:]) { counts, turn in
            if case .received = turn.booking.standing { counts[turn.booking.reception, default: 0] += 1 }
        }
    }

    /// The report of a place on a period as it was on a day.
    func report(of place: KATO, _ period: Period, on day: Day) -> ProgressReport {
        var facts: [Period: [KATO: ReportFigures]] = [:]
        let places = gazetteer.places(within: place)
        for known in ProgressReport.periods(for: period) {
            for place in places {
                let figures = figures(of: place.code, in: known, on: day)
                if !figures.isEmpty { facts[known, default: [:]][place.code] = figures }
            }
        }
        return ProgressReport(of: place, period: period, facts: facts, gazetteer: gazetteer, countedOn: day)
    }

    private func figures(of place: KATO, in period: Period, on day: Day) -> ReportFigures {
        var figures = ReportFigures()
        for meeting in meetings[place] ?? [] where period.contains(meeting.day) { figures.add(meeting, on: day) }
        for asked in questions[place] ?? [] where period.contains(asked.question.receivedOn) { figures.add(asked, on: day) }
        for problem in problems[place] ?? [] where problem.raisedOn <= day && period.contains(problem.raisedOn) {
            figures.problemsRaised += 1
        }
        for reception in receptions[place] ?? [] where reception.day <= day && period.contains(reception.day) {
            figures.receptionsHeld += 1
            figures.peopleReceived += received[reception.id] ?? 0
        }
        for plan in plans[place] ?? [] {
            guard let published = plan.publishedOn, published <= day else { continue }
            if period.contains(published) { figures.plansPublished += 1 }
            for item in plan.items where period.contains(item.deadline) { figures.add(item, on: day) }
        }
        return figures
    }
}

extension ReportFigures {
    fileprivate mutating func add(_ meeting: Meeting, on day: Day) {
        if case .cancelled(let cancelled, _) = meeting.standing, cancelled <= day {
            meetingsCancelled += 1
            return
        }
        meetingsPlanned += 1
        if meeting.isHeld, meeting.day <= day { meetingsHeld += 1 }
    }

    fileprivate mutating func add(_ asked: Demonstration.AskedQuestion, on day: Day) {
        guard let standing = asked.steps.last(where: { $0.on <= day })?.standing else { return }
        let category = asked.question.category
        questionsByCategory[category, default: 0] += 1
        questionsByStanding[standing, default: 0] += 1
        if standing.isSettled { settledByCategory[category, default: 0] += 1 }
    }

    fileprivate mutating func add(_ item: PlanItem, on day: Day) {
        if case .removed(let removed, _) = item.standing, removed <= day { return }
        itemsDue += 1
        if let done = item.doneOn, done <= day {
            itemsDone += 1
            if done <= item.deadline { itemsOnTime += 1 }
        } else if item.deadline < day {
            itemsOverdue += 1
        }
        moneyNeeded = moneyNeeded + (item.moneyNeeded ?? .zero)
        if item.executions.contains(where: { $0.on <= day }) { moneyGiven = moneyGiven + (item.moneyGiven ?? .zero) }
    }
}
