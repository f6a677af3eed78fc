/// What residents should be able to read and cannot: an akimat that has not published what the law asks, and for how long.
package struct Silence: Hashable, Sendable {
    /// What is not published.
    package enum Kind: String, CaseIterable, Sendable {
        /// The yearly calendar of meetings.
        case calendar
        /// The results of a meeting and the action plan.
        case plan
        /// The progress of a quarter.
        case progress

        /// What meets a duty, where silence about it is counted; announcements are not, for once the meeting is held nobody waits for them.
        package init?(_ fulfilment: DutyRule.Fulfilment) {
            switch fulfilment {
            case .calendarApproved: self = .calendar
            case .resultsAndPlan: self = .plan
            case .progressReport: self = .progress
            default: return nil
            }
        }
    }

    /// The place whose akimat is silent.
    package let place: KATO
    /// The level of its akim.
    package let office: Office
    /// What it has not published, the longest overdue first; never empty.
    package let duties: [Duty]
    /// Calendar days since the oldest of them was due.
    package let days: Int

    /// The duties about one kind of publication.
    package func duties(_ kind: Kind) -> [Duty] { duties.filter { Kind($0.rule.fulfilment) == kind } }

    /// The akimats that are silent, the longest silence first.
    ///
    /// - Parameter kind: only about this; `nil` for all.
    package static func all(_ duties: [Duty], kind: Kind? = nil) -> [Silence] {
        var order: [KATO] = []
        var open: [KATO: [Duty]] = [:]
        for duty in duties where duty.isOverdue {
            guard let own = Kind(duty.rule.fulfilment), kind == nil || kind == own else { continue }
            if open[duty.place] == nil { order.append(duty.place) }
            open[duty.place, default: []].append(duty)
        }
        return order.compactMap { place in
            let sorted = Duty.Order.standing.sorted(open[place] ?? [])
            guard let first = sorted.first, case .overdue(let days) = first.standing else { return nil }
            return Silence(place: place, office: first.office, duties: sorted, days: days)
        }.sorted { (-$0.days, -$0.duties.count, $0.place) < (-$1.days, -$1.duties.count, $1.place) }
    }
}
