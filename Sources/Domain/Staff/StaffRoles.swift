extension StaffMember {
    /// What a person is there for. Each allows what its work needs and nothing more; who does two kinds of work holds two roles.
    package enum Role: String, CaseIterable, Sendable {
        case clerk, moderator, commission, head, observer, administrator

        /// Whether the role is there for an act.
        package func allows(_ act: Act) -> Bool {
            switch self {
            // What a clerk prepares the head approves, and takes off control.
            case .clerk: ![.publishPlan, .decideControl, .manageStaff].contains(act)
            case .moderator: [.read, .register, .moderate].contains(act)
            case .commission: [.read, .formProblem, .writePlan].contains(act)
            case .head: ![.register, .moderate, .seeContacts, .manageStaff].contains(act)
            case .observer: act == .read
            case .administrator: act == .manageStaff
            }
        }
    }

    /// What can be done at the desk.
    package enum Act: String, CaseIterable, Sendable {
        case read, register, moderate, answer, formProblem, writePlan, publishPlan, recordExecution, runMeeting, draftCalendar
        /// Schedules receptions, enters bookings, sees who comes, records what came of it.
        case runReception
        /// Plans events, records their steps, minutes and results, approves schedules of trips.
        case runEvent
        /// Records who holds which post of the akimat, who acts for whom, who is in charge of what.
        case keepOfficials
        /// To extend the term of an item or remove it from control, done or not. Source: regulation 135, p. 13.7, 13.9 and 13.14.
        case decideControl
        /// To see how a resident who asked can be reached.
        case seeContacts
        /// To invite people to the desk, to give roles and to take them back.
        case manageStaff

        /// The roles that allow it, in their order.
        package var roles: [Role] { Role.allCases.filter { $0.allows(self) } }
    }

    /// A role for a territory: what the role allows is allowed at the place and at all below it.
    package struct Grant: Hashable, Sendable {
        package let role: Role
        package let place: KATO

        package init(_ role: Role, at place: KATO) {
            self.role = role
            self.place = place
        }
    }
}

/// Who has to sign in with a one-time code besides the password.
package enum CodePolicy: String, CaseIterable, Sendable {
    /// Everyone may, nobody has to.
    case none
    /// Those who decide or make accounts: heads of office and administrators.
    case deciders
    case all

    /// Whether a person has to.
    package func requires(of member: StaffMember) -> Bool {
        switch self {
        case .none: false
        case .deciders: member.decides
        case .all: true
        }
    }
}
