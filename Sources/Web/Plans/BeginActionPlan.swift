import Domain
import Storage

/// The commission begins the action plan of a meeting that has taken place; where there is one already, that is it.
struct BeginActionPlan: Sendable {
    let meeting: Meeting.ID

    func carryOut(at desk: Desk) async throws -> ActionPlan.ID {
        let (id, today) = (meeting, desk.today)
        return try await desk.site.change { connection in
            guard let meeting = try MeetingStore(connection).find(id) else { throw StoreError.notFound }
            try desk.require(.writePlan, at: meeting.host)
            try meeting.beginsPlan(today: today)
            let store = ActionPlanStore(connection)
            if let plan = try store.find(meeting: id) { return plan.id }
            let plan = try store.create(place: meeting.host, meeting: id)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "plan-begun", subject: .plan(plan.id), detail: "meeting=\(id)")
            return plan.id
        }
    }
}
