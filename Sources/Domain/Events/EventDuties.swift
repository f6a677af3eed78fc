/// What the law asks of one event, and how each step stands.
package enum EventDuties {
    /// Every step that the law asks of an event, by its last day: from the first word to departments to the answers after a broadcast. Empty where no act in force binds the akimat, and for an event that was called off.
    ///
    /// - Parameter host: the place whose akimat holds it.
    package static func steps(
        of event: Event, host: Place, law: Law, gazetteer: Gazetteer, calendar: WorkingCalendar, today: Day
    ) -> [Duty] {
        guard let office = host.office, !event.isCancelled else { return [] }
        return rules(of: event, office, law: law, gazetteer: gazetteer).compactMap { rule in
            let isAfter = rule.term.isAfter
            if isAfter, event.lastDay > today { return nil }
            // Nothing was left open, so nothing is to be answered.
            if rule.fulfilment == .onAirAnswers, event.leftOpen.isEmpty { return nil }
            return Duty(
                place: host.code, office: office, subject: .event(event.id),
                reckoning: Reckoning(rule, from: isAfter ? event.lastDay : event.firstDay, calendar: calendar),
                met: met(rule, event), today: today, calendar: calendar)
        }.sorted { ($0.due, $0.rule.id) < ($1.due, $1.rule.id) }
    }

    /// What the acts in force ask of an event, whatever became of it.
    ///
    /// - Parameter office: of the akim whose akimat holds it.
    package static func rules(of event: Event, _ office: Office, law: Law, gazetteer: Gazetteer) -> [DutyRule] {
        law.editions(on: event.firstDay, in: event.host, by: gazetteer).flatMap(\.rules).filter {
            $0.concerns(event) && $0.trigger != .period && ($0.offices.isEmpty || $0.binds(office))
        }
    }

    /// Those that are owed to residents, and stand with everything else that the akimat owes them.
    package static func owed(
        by event: Event, host: Place, law: Law, gazetteer: Gazetteer, calendar: WorkingCalendar, today: Day
    ) -> [Duty] {
        steps(of: event, host: host, law: law, gazetteer: gazetteer, calendar: calendar, today: today).filter {
            isOwed($0.rule)
        }
    }

    /// Whether a rule is owed to residents; what is not, is work within the office, of which pages show the terms alone.
    package static func isOwed(_ rule: DutyRule) -> Bool { !isStep(rule) && rule.fulfilment != .minutes }

    /// Whether a step is done by people of the office among themselves, and recorded by the day alone.
    package static func isStep(_ rule: DutyRule) -> Bool {
        switch rule.fulfilment {
        case .announcement, .onAirAnswers, .minutes: false
        default: true
        }
    }

    private static func met(_ rule: DutyRule, _ event: Event) -> Duty.Met? {
        switch rule.fulfilment {
        case .announcement: event.announcement.map { Duty.Met(on: $0.publishedOn, evidence: $0.evidence) }
        case .onAirAnswers: event.allAnsweredOn.map { Duty.Met(on: $0) }
        case .minutes: event.minutes.map { Duty.Met(on: $0.on) }
        default: event.stepsDone[rule.id].map { Duty.Met(on: $0) }
        }
    }
}
