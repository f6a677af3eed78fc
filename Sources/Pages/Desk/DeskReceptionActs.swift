package import Domain

/// Which acts a reception offers to a person, and why it does not offer the others. The rules are asked themselves, by trying the act.
package enum DeskReceptionActs {
    /// - Parameter hasBegun: whether the hour of the reception has come.
    package static func offer(
        _ act: DeskPath.ReceptionAct, on reception: Reception, hasBegun: Bool = true, bookings: [Booking], list: ReceptionList?,
        by staff: StaffMember, today: Day, calendar: WorkingCalendar
    ) -> DeskQuestionActs.Offer {
        guard staff.may(.runReception) else { return .forbidden(.runReception) }
        let reason = Translated("-", in: .kk)
        do throws(ReceptionRefusal) {
            switch act {
            case .book:
                guard reception.takesBookings(on: today, list: list) || reception.takesWalkIns(on: today) else {
                    return .closed(.refusalBookingClosed)
                }
                let taken = bookings.filter(\.standing.isActive).count
                if taken >= reception.slotCount { return .closed(.receptionFull) }
            case .handOver: _ = try reception.withListHandedOver(on: today)
            case .outcomes:
                try reception.recordsOutcomes(today: today)
                guard hasBegun else { throw .notYetHeld }
                if !bookings.contains(where: DeskReceptionForms.isOpen) { return .closed(.receptionNobody) }
            case .correct:
                try reception.correctsOutcomes(because: reason)
                if !bookings.contains(where: { $0.isClosed(isHeld: reception.isHeld) }) { return .closed(.receptionNobody) }
            case .assign: try reception.takesAssignments(today: today)
            case .hold:
                let minutes = ReceptionProtocol(on: today, present: "", text: "-")
                _ = try reception.held(minutes, bookings: bookings, today: today)
                guard hasBegun else { throw .notYetHeld }
            case .move:
                var day = calendar.workingDay(from: today.adding(days: 1))
                if day == reception.day { day = calendar.workingDay(from: day.adding(days: 1)) }
                _ = try reception.moved(to: day, at: reception.time, reason: reason, today: today, calendar: calendar)
            case .moveReason: _ = try reception.moved(correcting: reason)
            case .cancel: _ = try reception.cancelled(on: today, reason: reason)
            case .reason: _ = try reception.cancelled(correcting: reason)
            }
            return .open
        } catch {
            return .closed(RefusalPhrases.phrase(for: error, of: act))
        }
    }
}
