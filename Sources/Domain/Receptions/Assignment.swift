/// What was ordered at a personal reception: what is to be done, by whom, by when. On control until it is carried out.
///
/// Its words may name the resident: they stay at the desk, and nothing public is made of them. Source: regulation 135, p. 15.4.
package struct Assignment: Hashable, Sendable {
    /// Its number in the register, which stands in its address at the desk.
    package typealias ID = Identifier<Assignment>

    /// Its number in the register; 0 for one that is not in it yet.
    package let id: ID
    /// The reception at which it was given.
    package let reception: Reception.ID
    /// The akimat of the reception.
    package let host: KATO
    /// The turn at which it was given; `nil` where it is about no one resident.
    package let booking: Booking.ID?
    /// What is to be done, by whom and by when: it stands on control as an item of a plan does, by the same rules. Its number is counted within the reception; its id is that of the assignment.
    package var item: PlanItem

    /// An assignment of its parts; `Reception.assignment(_:booking:number:rules:)` checks what a person types.
    package init(id: ID, reception: Reception.ID, host: KATO, booking: Booking.ID?, item: PlanItem) {
        self.id = id
        self.reception = reception
        self.host = host
        self.booking = booking
        self.item = item.numbered(PlanItem.ID(id.value), problem: nil)
    }

    /// Whether it can be taken out as if it had not been given: nothing was recorded of it, nothing asked for, and it stands on control.
    package var isUntouched: Bool { item.isOpen && item.executions.isEmpty && item.extensions.isEmpty }

    /// The same under another number of the register.
    package func numbered(_ id: ID) -> Assignment {
        Assignment(id: id, reception: reception, host: host, booking: booking, item: item)
    }

    /// The same with its item changed by a rule of control.
    package func changing(_ change: (PlanItem) throws(ActionPlanRefusal) -> PlanItem) throws(ActionPlanRefusal) -> Assignment {
        var assignment = self
        assignment.item = try change(item)
        return assignment
    }
}

/// How many assignments receptions brought, and how far they have come: what everyone may know of them.
package struct AssignmentFigures: Hashable, Sendable {
    package var given: Int
    package var done: Int
    /// Removed from control, since they cannot be carried out.
    package var removed: Int
    /// Open after their deadline.
    package var late: Int

    /// None, or so many.
    package init(given: Int = 0, done: Int = 0, removed: Int = 0, late: Int = 0) {
        self.given = given
        self.done = done
        self.removed = removed
        self.late = late
    }

    /// Those of a list, on a day.
    package init(_ assignments: some Sequence<Assignment>, on today: Day) {
        self.init()
        for item in assignments.map(\.item) {
            given += 1
            if item.removal != nil { removed += 1 }
            if item.doneOn != nil { done += 1 }
            if item.isOpen && item.daysLate(on: today) > 0 { late += 1 }
        }
    }
}

extension Reception {
    /// Refused before the day of the reception, and where it was called off.
    package func takesAssignments(today: Day) throws(ReceptionRefusal) {
        if isCancelled { throw .cancelled }
        guard day <= today else { throw .notYetHeld }
    }

    /// An assignment given at the reception, from its day on: without a deadline it has the term of the rules. Throws `ActionPlanRefusal.itemFlaws` with every field that is wrong.
    ///
    /// - Parameter number: after all that were ever given at the reception, from 1; one that was taken out leaves its number to none.
    package func assignment(_ draft: PlanItemDraft, booking: Booking.ID?, number: Int, rules: ControlRules?)
        throws(ActionPlanRefusal) -> Assignment
    {
        let item = try draft.item(id: PlanItem.ID(0), number: number, today: day, rules: rules)
        return Assignment(id: Assignment.ID(0), reception: id, host: host, booking: booking, item: item)
    }

    /// Whether an assignment is the very same as another one: of the same turn, to the same bodies, by the same day.
    package static func isRepeated(_ assignment: Assignment, among others: [Assignment]) -> Bool {
        others.contains { other in
            other.booking == assignment.booking && other.item.action == assignment.item.action
                && other.item.lead == assignment.item.lead && other.item.deadline == assignment.item.deadline
        }
    }

    /// Whether an assignment that was typed wrongly can still be taken out: until the protocol is written, and until something was recorded of it or it was removed from control.
    package func canTakeOut(_ assignment: Assignment) -> Bool { (try? takesOut(assignment)) != nil }

    /// Refused where an assignment can be taken out no more, with the cause.
    package func takesOut(_ assignment: Assignment) throws(ReceptionRefusal) {
        switch standing {
        case .planned: break
        case .cancelled: throw .cancelled
        case .held: throw .alreadyHeld
        }
        guard assignment.isUntouched else { throw .assignmentRecorded }
    }

    /// Those of the assignments that a corrected outcome takes out: given at a turn that was not on control after all, or to which nobody came.
    ///
    /// Throws `BookingRefusal.assignmentBegun` where something was recorded of one of them.
    package static func takenOut(
        with booking: Booking, correctedTo outcome: Booking.Outcome, among assignments: [Assignment]
    ) throws(BookingRefusal) -> [Assignment] {
        guard booking.outcome == .received(.onControl) || outcome == .absent else { return [] }
        let own = assignments.filter { $0.booking == booking.id }
        guard own.allSatisfy(\.isUntouched) else { throw .assignmentBegun }
        return own
    }
}
