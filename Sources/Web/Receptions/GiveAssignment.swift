import Domain
import Pages
import Storage

/// What was ordered at a reception is put on control. Source: regulation 135, p. 15.4.
struct GiveAssignment: Sendable {
    let reception: Reception.ID
    let draft: PlanItemDraft
    /// The turn at which it was given; `nil` where it is about no one resident.
    let booking: Booking.ID?

    /// Throws `ReceptionRefusal`, and `ActionPlanRefusal.itemFlaws` with every wrong field.
    func carryOut(at desk: Desk) async throws {
        let (id, draft, booking) = (reception, draft, booking)
        let rules = desk.site.control(on: desk.today)
        try await desk.site.change { connection in
            let reception = try ReceptionStore(connection).find(id).orNotFound()
            try desk.require(.runReception, at: reception.host)
            try reception.takesAssignments(today: desk.today)
            if let booking {
                guard try BookingStore(connection).find(booking)?.reception == id else { throw ReceptionRefusal.turnElsewhere }
            }
            let store = AssignmentStore(connection)
            let others = try store.list(of: id)
            let assignment = try reception.assignment(draft, booking: booking, number: try store.nextNumber(at: id), rules: rules)
            guard !Reception.isRepeated(assignment, among: others) else { throw ReceptionRefusal.assignmentRepeated }
            try desk.askWhetherFar(assignment.item.deadline)
            let given = try store.insert([assignment]).first.orNotFound()
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "assignment-given", subject: .assignment(given.id),
                detail: "reception=\(id) deadline=\(given.item.deadline)")
        }
    }
}
