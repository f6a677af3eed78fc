import Domain
import Settings
import Storage

/// Somebody changed a record between the opening and the sending of a form.
struct ChangedMeanwhile: Error {}

/// An act that no role of a person allows at a place. The page that answers it says so, and whom to ask.
struct ActRefused: Error, Hashable {
    let act: StaffMember.Act
    let place: KATO
}

/// From where a person works: the session, by the hash of its token, and the browser as it is counted.
struct DeskSeat: Sendable {
    let session: String
    let browser: KnownBrowser

    /// Of the server itself, which reads for a person who is not there, as for the morning letter.
    static let server = DeskSeat(session: "", browser: KnownBrowser(isKnown: false, key: "", kind: ""))
}

/// A person at work: who, where, when. Every act of the desk is carried out through it.
struct Desk: Sendable {
    let site: Site
    let staff: StaffMember
    let now: Moment
    let seat: DeskSeat

    var today: Day { site.today(at: now) }
    /// The day and hour of an instant where this desk stands.
    func local(_ moment: Moment) -> (day: Day, time: TimeOfDay) {
        let settings = site.settings
        return settings.clock.local(moment, in: settings.gazetteer.region(of: staff.place)?.code ?? .republic)
    }
    var actor: JournalEntry.Actor { .staff(staff.id) }

    /// Refused where no role of the person allows the act at the place.
    func require(_ act: StaffMember.Act, at place: KATO) throws {
        guard may(act, at: place) else { throw ActRefused(act: act, place: place) }
    }

    /// Whether a role of the person allows the act at a place.
    func may(_ act: StaffMember.Act, at place: KATO) -> Bool { staff.may(act, at: place, in: site.settings.gazetteer) }

    /// The terms of control; refused where the law files have none.
    func control() throws(ActionPlanRefusal) -> ControlRules {
        guard let rules = site.control(on: today) else { throw .control(.rulesMissing) }
        return rules
    }

    /// What the journal tells of a change: what the act says of itself, then what was before and what is after.
    static func detail(_ own: String, from before: some Journalled, to after: some Journalled) -> String {
        [own, JournalFact.changes(from: before, to: after)].filter { !$0.isEmpty }.joined(separator: " ")
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
                detail: Desk.detail(detail, from: question, to: changed))
        }
    }

    /// One change of a problem question, by whoever may at the place of `holder`.
    ///
    /// - Parameter holder: the place whose office acts: of the problem question, or of the body above that has it.
    func change(
        _ number: Problem.Number, at holder: @escaping @Sendable (Problem) -> KATO = \.place, journal verb: String,
        _ decide: @escaping @Sendable (Problem, any SQLConnection) throws -> Problem
    ) async throws {
        let desk = self
        try await site.change { connection in
            let store = ProblemStore(connection)
            guard let problem = try store.find(number) else { throw StoreError.notFound }
            try desk.require(.formProblem, at: holder(problem))
            let changed = try decide(problem, connection)
            try store.save(changed)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .problem(number),
                detail: Desk.detail("", from: problem, to: changed))
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
            let changed = try decide(meeting, connection)
            try store.save(changed)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .meeting(id),
                detail: Desk.detail(detail, from: meeting, to: changed))
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
            let changed = try store.save(try decide(plan, connection))
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .plan(id),
                detail: Desk.detail(detail, from: plan, to: changed))
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
            let changed = try decide(event, connection)
            try store.save(changed)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .event(id),
                detail: Desk.detail(detail, from: event, to: changed))
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
            let changed = try decide(reception, connection)
            try store.save(changed)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .reception(id),
                detail: Desk.detail(detail, from: reception, to: changed))
        }
    }
}
