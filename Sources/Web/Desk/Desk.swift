import Domain
import Settings
import Storage

/// Somebody changed a record between the opening and the sending of a form.
struct ChangedMeanwhile: Error {}

/// A person at work: who, where, when. Every act of the desk is carried out through it.
struct Desk: Sendable {
    let site: Site
    let staff: StaffMember
    let now: Moment

    var today: Day { site.today(at: now) }
    var actor: JournalEntry.Actor { .staff(staff.id) }

    /// Refused where the role does not allow the act, or the place lies outside the territory.
    func require(_ act: StaffMember.Act, at place: KATO) throws {
        guard staff.may(act), staff.covers(place, in: site.settings.gazetteer) else { throw RequestRefusal.forbidden }
    }

    /// The terms of control; refused where the law files have none.
    func control() throws(ActionPlanRefusal) -> ControlRules {
        guard let rules = site.control(on: today) else { throw .control(.rulesMissing) }
        return rules
    }

    /// One change of a question: loaded, decided by a domain method, saved with its step, journalled.
    ///
    /// - Parameters:
    ///   - note: what the citizen reads beside the step.
    ///   - detail: facts for the journal; no personal data.
    func change(
        _ number: Question.Number, _ act: StaffMember.Act, journal verb: String, note: Translated = Translated(),
        detail: String = "",
        _ decide: @escaping @Sendable (Question) throws -> Question
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = QuestionStore(connection)
            guard let question = try store.find(number) else { throw StoreError.notFound }
            try desk.require(act, at: question.place)
            let changed = try decide(question)
            // A step is what moves the question on; deciding whether it is shown is one too, correcting its words is none.
            let isStep =
                changed.standing != question.standing
                || (changed.moderation != question.moderation && (changed.publicText == nil || question.publicText == nil))
            try store.save(
                changed, step: isStep ? QuestionStep(standing: changed.standing, on: desk.today, at: desk.now, note: note) : nil)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .question(number),
                detail: detail.isEmpty ? "standing=\(changed.standing.rawValue)" : detail)
        }
    }

    /// One change of a meeting.
    func change(
        _ id: Meeting.ID, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (Meeting, any SQLConnection) throws -> Meeting
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = MeetingStore(connection)
            guard let meeting = try store.find(id) else { throw StoreError.notFound }
            try desk.require(.runMeeting, at: meeting.host)
            try store.save(try decide(meeting, connection))
            try JournalStore(connection).append(at: desk.now, actor: desk.actor, act: verb, subject: .meeting(id), detail: detail)
        }
    }

    /// One change of an action plan.
    func change(
        _ id: ActionPlan.ID, _ act: StaffMember.Act, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (ActionPlan, any SQLConnection) throws -> ActionPlan
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = ActionPlanStore(connection)
            guard let plan = try store.find(id) else { throw StoreError.notFound }
            try desk.require(act, at: plan.place)
            _ = try store.save(try decide(plan, connection))
            try JournalStore(connection).append(at: desk.now, actor: desk.actor, act: verb, subject: .plan(id), detail: detail)
        }
    }

    /// One change of an event.
    func change(
        _ id: Event.ID, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (Event, any SQLConnection) throws -> Event
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = EventStore(connection)
            guard let event = try store.find(id) else { throw StoreError.notFound }
            try desk.require(.runEvent, at: event.host)
            try store.save(try decide(event, connection))
            try JournalStore(connection).append(at: desk.now, actor: desk.actor, act: verb, subject: .event(id), detail: detail)
        }
    }

    /// One change of a reception.
    func change(
        _ id: Reception.ID, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (Reception, any SQLConnection) throws -> Reception
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = ReceptionStore(connection)
            guard let reception = try store.find(id) else { throw StoreError.notFound }
            try desk.require(.runReception, at: reception.host)
            try store.save(try decide(reception, connection))
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .reception(id), detail: detail)
        }
    }
}
