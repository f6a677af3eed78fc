/// A person who works at the desk of an akimat.
package struct StaffMember: Hashable, Sendable {
    /// Its number in the register; the only trace of a person in the journal.
    package typealias ID = Identifier<StaffMember>

    /// What a person is there for; `may(_:)` says what that allows.
    package enum Role: String, CaseIterable, Sendable {
        case clerk, moderator, commission, head, observer, administrator
    }

    /// What can be done at the desk.
    package enum Act: String, CaseIterable, Sendable {
        case read, register, moderate, answer, formProblem, writePlan, publishPlan, recordExecution, runMeeting, draftCalendar
        /// Schedules receptions, enters bookings, sees who comes, records what came of it.
        case runReception
        /// Plans events, records their steps, minutes and results, approves schedules of trips.
        case runEvent
        /// To extend the term of an item or remove it from control. Source: regulation 135, p. 13.7 and 13.14.
        case decideControl
    }

    /// Its number in the register.
    package let id: ID
    /// As it was given when the account was made.
    package let name: String
    /// In lower case; by it one signs in.
    package let email: String
    /// What the person is there for.
    package let role: Role
    /// The territory: everything at and below it is theirs.
    package let place: KATO
    /// A closed account can do nothing and is kept for the journal's sake.
    package var isDisabled: Bool

    /// A person of these parts, unchecked.
    package init(id: ID, name: String, email: String, role: Role, place: KATO, isDisabled: Bool = false) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.place = place
        self.isDisabled = isDisabled
    }

    /// Whether the role may do it at all; the territory is asked about apart (`covers`).
    package func may(_ act: Act) -> Bool {
        guard !isDisabled else { return false }
        return switch role {
        case .administrator: true
        case .clerk: act != .decideControl
        case .moderator: [.read, .register, .moderate].contains(act)
        case .commission: [.read, .formProblem, .writePlan].contains(act)
        case .head: act != .register && act != .moderate
        case .observer: act == .read
        }
    }

    /// Whether a place is the person's territory or lies below it.
    package func covers(_ place: KATO, in gazetteer: Gazetteer) -> Bool { gazetteer.contains(self.place, place) }
}
