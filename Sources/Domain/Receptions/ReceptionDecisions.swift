/// Why a change of a reception is refused.
package enum ReceptionRefusal: String, Error, CaseIterable, Sendable {
    case cancelled, alreadyHeld, notYetHeld, dayOff, dayPast, hourPast, dayTooFar, sameHour, reasonMissing, unchanged,
        listHandedOver
    /// What was given at it stands on control: it has been held.
    case assignmentsGiven
    case outcomesMissing, protocolMissing, protocolTooLong, presentTooLong
    /// Something was recorded of the assignment.
    case assignmentRecorded
    case reasonTooLong
    /// It would last into the next day.
    case endsNextDay
    /// There is no reason of a cancellation to correct.
    case notCancelled
    /// It was never moved: there is no reason to correct.
    case notMoved
    /// An assignment names a turn of another reception.
    case turnElsewhere
    /// The very same assignment was given already.
    case assignmentRepeated
}

extension Reception {
    /// Whether residents can still book: until the list is handed over, and at the latest until the day on which that is due has ended.
    package func takesBookings(on today: Day, list: ReceptionList?) -> Bool {
        standing == .planned && listHandedOverOn == nil && today <= lastBookingDay(list)
    }

    /// Whether staff can still write down those who came without a turn: from the day of the reception on, until the protocol is made. Booking is closed by then. Source: regulation 135, p. 15.4.
    package func takesWalkIns(on today: Day) -> Bool { standing == .planned && today >= day }

    /// Whether its list can no longer be handed over in time, as where it was scheduled too late. Source: regulation 135, p. 15.2.
    package func isListLate(on today: Day, list: ReceptionList?) -> Bool {
        standing == .planned && listHandedOverOn == nil && lastBookingDay(list) < today
    }

    /// The last day on which residents can book.
    package func lastBookingDay(_ list: ReceptionList?) -> Day { list?.due ?? day.adding(days: -1) }

    /// The reception on another day or at another hour. Those who booked keep their turn.
    ///
    /// - Parameters:
    ///   - others: receptions of the same akimat on the new day.
    ///   - hasAssignments: whether any was given at it.
    ///   - hour: the local time of today; `nil` where the hour does not matter.
    package func moved(
        to day: Day, at time: TimeOfDay, reason: Translated, others: [Reception] = [], hasAssignments: Bool = false, today: Day,
        hour: TimeOfDay? = nil, calendar: WorkingCalendar
    ) throws(ReceptionRefusal) -> Reception {
        try isPlanned()
        guard !hasAssignments else { throw .assignmentsGiven }
        try Reception.check(reason)
        guard day >= today, self.day >= today else { throw .dayPast }
        guard day <= today.adding(days: ReceptionDraft.furthest) else { throw .dayTooFar }
        guard day != self.day || time != self.time else { throw .unchanged }
        guard calendar.isWorking(day) else { throw .dayOff }
        if let hour, day == today, time < hour { throw .hourPast }
        guard time.minutes + minutes < 24 * 60 else { throw .endsNextDay }
        var reception = self
        reception.day = day
        reception.time = time
        guard !others.contains(where: { $0.id != id && !$0.isCancelled && $0.clashes(with: reception) }) else { throw .sameHour }
        reception.moved = Move(from: self.day, time: self.time, on: today, reason: reason)
        // A list handed over for the old day is a list of the old day.
        if day != self.day { reception.listHandedOverOn = nil }
        return reception
    }

    /// Everything that is wrong with what was typed to move it, so that all of it is told at once; whether it may be moved at all is asked by `moved`.
    ///
    /// - Parameters:
    ///   - day: `nil` where it cannot be read.
    ///   - time: `nil` where it cannot be read.
    package func flaws(
        ofMoveTo day: Day?, at time: TimeOfDay?, reason: Translated, today: Day, hour: TimeOfDay? = nil,
        calendar: WorkingCalendar
    ) -> [ReceptionRefusal] {
        var flaws: [ReceptionRefusal] = []
        do { try Reception.check(reason) } catch { flaws.append(error) }
        if let day {
            if day < today {
                flaws.append(.dayPast)
            } else if day > today.adding(days: ReceptionDraft.furthest) {
                flaws.append(.dayTooFar)
            } else if day == self.day, time == self.time {
                flaws.append(.unchanged)
            } else if !calendar.isWorking(day) {
                flaws.append(.dayOff)
            }
        }
        if let time {
            if let hour, day == today, time < hour { flaws.append(.hourPast) }
            if time.minutes + minutes >= 24 * 60 { flaws.append(.endsNextDay) }
        }
        return flaws
    }

    /// The move that another one follows, as it is kept to be read beside it; `nil` where none was, or none follows.
    ///
    /// - Parameter hidesReason: whether its words held somebody's own, as a person of the desk said; where it is found, they are left out too.
    package func formerMove(before moved: Reception, hidesReason: Bool = false) -> Move? {
        guard let former = self.moved, let next = moved.moved, day != moved.day || time != moved.time, next != former else {
            return nil
        }
        let words = Correction.kept(former.reason, next.reason, hides: hidesReason)
        return Move(from: former.from, time: former.time, on: former.on, reason: words)
    }

    /// The words of the last move that are corrected, as they are kept to be read beside those after them; `nil` where none were, and where a language was added alone.
    ///
    /// - Parameter hidesReason: whether they held somebody's own, as of a former move.
    package func formerMoveReason(before corrected: Reception, hidesReason: Bool = false, on today: Day) -> Move? {
        guard let former = moved, let next = corrected.moved, day == corrected.day, time == corrected.time,
            former.reason.isChanged(by: next.reason)
        else { return nil }
        let words = Correction.kept(former.reason, next.reason, hides: hidesReason)
        return Move(from: former.from, time: former.time, on: former.on, reason: words, correctedOn: today)
    }

    /// The reception with another reason of its last move; days and hours stay.
    package func moved(correcting reason: Translated) throws(ReceptionRefusal) -> Reception {
        guard let last = moved else { throw .notMoved }
        try Reception.check(reason)
        var reception = self
        reception.moved = Move(from: last.from, time: last.time, on: last.on, reason: reason)
        return reception
    }

    /// The reception called off, with the reason that residents read.
    ///
    /// - Parameter hasAssignments: whether any was given at it.
    package func cancelled(
        on today: Day, reason: Translated, hasAssignments: Bool = false
    ) throws(ReceptionRefusal) -> Reception {
        try isPlanned()
        guard !hasAssignments else { throw .assignmentsGiven }
        try Reception.check(reason)
        var reception = self
        reception.standing = .cancelled(on: today, reason: reason)
        return reception
    }

    /// The reception, which was called off, with another reason; the day on which it was called off stays.
    package func cancelled(correcting reason: Translated) throws(ReceptionRefusal) -> Reception {
        guard case .cancelled(let day, _) = standing else { throw .notCancelled }
        try Reception.check(reason)
        var reception = self
        reception.standing = .cancelled(on: day, reason: reason)
        return reception
    }

    /// The list of those booked handed over, which closes booking. Source: regulation 135, p. 15.2.
    package func withListHandedOver(on today: Day) throws(ReceptionRefusal) -> Reception {
        try isPlanned()
        guard listHandedOverOn == nil else { throw .listHandedOver }
        guard today <= day else { throw .dayPast }
        var reception = self
        reception.listHandedOverOn = today
        return reception
    }

    /// Whether outcomes of bookings can be recorded: from the day of the reception on, until the protocol is made.
    package func recordsOutcomes(today: Day) throws(ReceptionRefusal) {
        try isPlanned()
        guard day <= today else { throw .notYetHeld }
    }

    /// Whether outcomes that are closed can be corrected for a reason that everyone reads.
    package func correctsOutcomes(because reason: Translated) throws(ReceptionRefusal) {
        if isCancelled { throw .cancelled }
        try Reception.check(reason)
    }

    /// The reception as held, with its protocol. Refused while it is not known of everyone booked whether they came. Source: regulation 135, p. 15.4.
    package func held(_ minutes: ReceptionProtocol, bookings: some Sequence<Booking>, today: Day) throws(ReceptionRefusal)
        -> Reception
    {
        try recordsOutcomes(today: today)
        guard !bookings.contains(where: { $0.standing == .booked }) else { throw .outcomesMissing }
        guard !minutes.text.isEmpty else { throw .protocolMissing }
        guard minutes.text.count <= ReceptionProtocol.longestText else { throw .protocolTooLong }
        guard minutes.present.count <= ReceptionProtocol.longestPresent else { throw .presentTooLong }
        var reception = self
        reception.standing = .held(minutes)
        return reception
    }

    /// The longest reason in one language, in characters.
    package static let longestReason = 1_000

    private static func check(_ reason: Translated) throws(ReceptionRefusal) {
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !reason.isLonger(than: longestReason) else { throw .reasonTooLong }
    }

    private func isPlanned() throws(ReceptionRefusal) {
        switch standing {
        case .planned: return
        case .held: throw .alreadyHeld
        case .cancelled: throw .cancelled
        }
    }
}
