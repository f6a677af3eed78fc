/// A running deadline that falls on another day when the days off change. Computed, never stored.
package struct MovedTerm: Hashable, Sendable {
    /// What the deadline is of.
    package enum Subject: Hashable, Sendable {
        case duty(Duty.Subject)
        case question(Question.Number)
        case item(PlanItem.ID, plan: ActionPlan.ID)
    }

    /// Whose akimat it binds.
    package let place: KATO
    /// The rule by which it is counted; `nil` where the deadline was set by a person and only moves from a day off.
    package let rule: DutyRule.ID?
    /// What it is of.
    package let subject: Subject
    /// The last day by the days off as they are.
    package let from: Day
    /// The last day by the days off as they would be.
    package let to: Day

    /// Of two that move alike: duties, then questions, then items, each in the order of their numbers.
    private var order: String {
        let text =
            switch subject {
            case .duty(.meeting(let id)): "1 \(padded(id.value, to: 12))"
            case .duty(.calendar(_, let year)): "2 \(year)"
            case .duty(.progress(_, let period)): "3 \(period.code)"
            case .duty(.event(let id)): "3 \(padded(id.value, to: 12))"
            case .duty(.control(_, let period)): "3 \(period.code)"
            case .question(let number): "4 \(number.year) \(padded(number.ordinal, to: 8))"
            case .item(let id, _): "5 \(padded(id.value, to: 12))"
            }
        return "\(text) \(rule?.text ?? "")"
    }

    /// A move of its parts.
    package init(place: KATO, rule: DutyRule.ID?, subject: Subject, from: Day, to: Day) {
        self.place = place
        self.rule = rule
        self.subject = subject
        self.from = from
        self.to = to
    }
}

extension MovedTerm {
    /// The duties of an akimat that are not met yet and whose last day moves.
    package static func duties(
        of place: Place, records: DutyRecords, law: Law, gazetteer: Gazetteer, today: Day, from old: WorkingCalendar,
        to new: WorkingCalendar
    ) -> [MovedTerm] {
        struct Key: Hashable {
            let rule: DutyRule.ID
            let subject: Duty.Subject
            let event: Day
        }
        func due(_ calendar: WorkingCalendar) -> [Key: Day] {
            var found: [Key: Day] = [:]
            let duties = Duty.all(
                of: place, records: records, law: law, gazetteer: gazetteer, calendar: calendar, today: today)
            for duty in duties where duty.met == nil {
                found[Key(rule: duty.rule.id, subject: duty.subject, event: duty.reckoning.from)] = duty.due
            }
            return found
        }
        let after = due(new)
        return due(old).compactMap { key, day in
            guard let moved = after[key], moved != day else { return nil }
            return MovedTerm(place: place.code, rule: key.rule, subject: .duty(key.subject), from: day, to: moved)
        }
    }

    /// The terms that run for a question and whose last day moves.
    package static func terms(
        of question: Question, law: Law, gazetteer: Gazetteer, today: Day, from old: WorkingCalendar, to new: WorkingCalendar
    ) -> [MovedTerm] {
        func running(_ calendar: WorkingCalendar) -> [QuestionTerm] {
            QuestionTerm.running(for: question, law: law, gazetteer: gazetteer, calendar: calendar, today: today)
        }
        let after = Dictionary(running(new).map { ($0.reckoning.rule.id, $0.due) }, uniquingKeysWith: { first, _ in first })
        let place = gazetteer.placeWithAkim(for: question.place)?.code ?? question.place
        return running(old).compactMap { term in
            guard let moved = after[term.reckoning.rule.id], moved != term.due else { return nil }
            return MovedTerm(
                place: place, rule: term.reckoning.rule.id, subject: .question(question.number), from: term.due, to: moved)
        }
    }

    /// The deadline of an open item, where its last day moves: one that is off ends on the next working day.
    ///
    /// Source: regulation 135, p. 13.15.
    package static func deadline(
        of item: PlanItem, in plan: ActionPlan.ID, place: KATO, from old: WorkingCalendar, to new: WorkingCalendar
    ) -> MovedTerm? {
        let (before, after) = (old.workingDay(from: item.deadline), new.workingDay(from: item.deadline))
        guard item.isOpen, before != after else { return nil }
        return MovedTerm(place: place, rule: nil, subject: .item(item.id, plan: plan), from: before, to: after)
    }

    /// In the order of the days on which they fall now.
    package static func inOrder(_ terms: [MovedTerm]) -> [MovedTerm] {
        terms.sorted { ($0.from, $0.to, $0.place.code, $0.order) < ($1.from, $1.to, $1.place.code, $1.order) }
    }
}
