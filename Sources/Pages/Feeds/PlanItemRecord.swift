package import Domain

/// An item of a published plan as open data. Money is in whole tenge.
package struct PlanItemRecord: DataRecord {
    package static let columns = [
        "plan", "place", "meeting", "number", "problem", "action_kk", "action_ru", "lead_kk", "lead_ru", "co_executors_kk",
        "co_executors_ru", "given_on", "deadline", "standing", "done_on", "traffic_light", "days_late", "money_needed",
        "money_given", "money_source_kk", "money_source_ru", "executions", "last_execution_on", "last_entered_on", "evidence",
        "first_deadline", "extensions", "removed_on", "removal_kk", "removal_ru",
    ]
    package let cells: [DataCell]

    /// `nil` for an item of a draft, which nobody outside the office sees.
    package init?(_ item: PlanItem, of plan: ActionPlan, problem: Problem.Number?, today: Day, calendar: WorkingCalendar) {
        guard plan.publishedOn != nil else { return nil }
        let removal: (day: Day, reason: Translated)? =
            if case .removed(let day, let reason) = item.standing { (day, reason) } else { nil }
        cells = [
            .number(plan.id.value), .text(plan.place.code), .number(plan.meeting.value), .number(item.number),
            DataCell(problem?.text), DataCell(item.action.kk), DataCell(item.action.ru), DataCell(item.lead.kk),
            DataCell(item.lead.ru), DataCell(item.coExecutors.kk), DataCell(item.coExecutors.ru), .text(item.givenOn.iso),
            .text(item.deadline.iso), .text(item.standing.code), DataCell(item.doneOn?.iso),
            .text(item.trafficLight(on: today, calendar: calendar).rawValue), .number(item.daysLate(on: today)),
            DataCell(item.moneyNeeded?.amount), DataCell(item.moneyGiven?.amount), DataCell(item.moneySource.kk),
            DataCell(item.moneySource.ru), .number(item.executions.count), DataCell(item.executions.last?.on.iso),
            DataCell(item.executions.last?.enteredOn?.iso),
            DataCell(item.executions.last { $0.evidence != nil }?.evidence), .text(item.firstDeadline.iso),
            .number(item.grantedExtensions.count), DataCell(removal?.day.iso), DataCell(removal?.reason.kk),
            DataCell(removal?.reason.ru),
        ]
    }
}
