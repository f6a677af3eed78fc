package import Domain

/// A published plan as JSON.
package struct PlanObject: Encodable, Sendable {
    struct Item: Encodable, Sendable {
        let number: Int
        let problem: String?
        let action: TextObject
        let lead: TextObject
        let coExecutors: TextObject?
        let givenOn: String
        let deadline: String
        let standing: String
        let doneOn: String?
        let trafficLight: String
        let daysLate: Int
        /// Whole tenge.
        let moneyNeeded: Int?
        let moneyGiven: Int?
        let moneySource: TextObject?
        let executions: [Record]
    }

    struct Record: Encodable, Sendable {
        let on: String
        let enteredOn: String?
        let text: TextObject
        let evidence: String?
    }

    let id: Int
    let place: String
    let meeting: Int
    let publishedOn: String
    let items: [Item]

    /// `nil` for a draft, which nobody outside the office sees.
    package init?(_ plan: ActionPlan, problems: [Problem.ID: Problem.Number], today: Day, calendar: WorkingCalendar) {
        guard let publishedOn = plan.publishedOn else { return nil }
        id = plan.id.value
        place = plan.place.code
        meeting = plan.meeting.value
        self.publishedOn = publishedOn.iso
        items = plan.items.map { item in
            Item(
                number: item.number, problem: item.problem.flatMap { problems[$0]?.text }, action: TextObject(item.action),
                lead: TextObject(item.lead), coExecutors: TextObject(present: item.coExecutors), givenOn: item.givenOn.iso,
                deadline: item.deadline.iso, standing: item.standing.code, doneOn: item.doneOn?.iso,
                trafficLight: item.trafficLight(on: today, calendar: calendar).rawValue, daysLate: item.daysLate(on: today),
                moneyNeeded: item.moneyNeeded?.amount, moneyGiven: item.moneyGiven?.amount,
                moneySource: TextObject(present: item.moneySource),
                executions: item.executions.map {
                    Record(on: $0.on.iso, enteredOn: $0.enteredOn?.iso, text: TextObject($0.text), evidence: $0.evidence)
                })
        }
    }
}
