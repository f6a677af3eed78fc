/// One change, in a chain: each entry carries the hash of the one before. Personal data never enters it.
package struct JournalEntry: Hashable, Sendable {
    /// Who made a change.
    package enum Actor: Hashable, Sendable {
        case citizen
        case staff(StaffMember.ID)
        case program

        /// As it stands in the journal: `citizen`, `staff:7` or `program`; never a name.
        package var text: String {
            switch self {
            case .citizen: "citizen"
            case .staff(let id): "staff:\(id)"
            case .program: "program"
            }
        }
    }

    /// What was changed, as `question:2026-000014`.
    package struct Subject: Hashable, Sendable {
        /// As `question`, `plan` or `staff`.
        package let kind: String
        /// The public number or the stored number; for a calendar `KATO/year`, for progress and a summary of control `KATO/period`, for a schedule `KATO/kind/quarter`.
        package let id: String

        /// A subject by its kind and number, unchecked.
        package init(kind: String, id: String) {
            self.kind = kind
            self.id = id
        }

        /// A question by its public number.
        package static func question(_ number: Question.Number) -> Subject { Subject(kind: "question", id: number.text) }
        /// A problem question by its public number.
        package static func problem(_ number: Problem.Number) -> Subject { Subject(kind: "problem", id: number.text) }
        /// A meeting.
        package static func meeting(_ id: Meeting.ID) -> Subject { Subject(kind: "meeting", id: id.description) }
        /// An action plan.
        package static func plan(_ id: ActionPlan.ID) -> Subject { Subject(kind: "plan", id: id.description) }
        /// The yearly calendar of a territory.
        package static func calendar(_ place: KATO, year: Int) -> Subject { Subject(kind: "calendar", id: "\(place)/\(year)") }
        /// The progress of a place in a period.
        package static func progress(_ place: KATO, _ period: Period) -> Subject {
            Subject(kind: progressKind, id: "\(place)/\(period.code)")
        }
        /// The kind of every progress.
        package static let progressKind = "progress"
        /// The summary of control of a place in a quarter.
        package static func control(_ place: KATO, _ period: Period) -> Subject {
            Subject(kind: controlKind, id: "\(place)/\(period.code)")
        }
        /// The kind of every summary of control.
        package static let controlKind = "control"
        /// A personal reception.
        package static func reception(_ id: Reception.ID) -> Subject { Subject(kind: "reception", id: id.description) }
        /// An assignment of a reception, by number alone.
        package static func assignment(_ id: Assignment.ID) -> Subject { Subject(kind: "assignment", id: id.description) }
        /// A booking by its number, which says nothing of who booked.
        package static func booking(_ number: Booking.Number) -> Subject { Subject(kind: "booking", id: number.text) }
        /// A trip, a round, a broadcast or another event.
        package static func event(_ id: Event.ID) -> Subject { Subject(kind: "event", id: id.description) }
        /// The schedule of the trips of one kind in a quarter, as `310000000/deputy-trip/2026-Q4`.
        package static func eventSchedule(_ host: KATO, _ kind: Event.Kind, _ quarter: Period) -> Subject {
            Subject(kind: "event-schedule", id: "\(host)/\(kind.rawValue)/\(quarter.code)")
        }
        /// An official, by number alone.
        package static func official(_ id: Official.ID) -> Subject { Subject(kind: "official", id: id.description) }
        /// A template of answers.
        package static func template(_ id: AnswerTemplate.ID) -> Subject { Subject(kind: "template", id: id.description) }
        /// The addresses of the executors of an akimat's plans; never the addresses themselves.
        package static func executors(of place: KATO) -> Subject { Subject(kind: "executors", id: place.code) }
        /// A person of the desk, by number alone.
        package static func staff(_ id: StaffMember.ID) -> Subject { Subject(kind: staffKind, id: id.description) }
        /// The kind of every account.
        package static let staffKind = "staff"
    }

    /// From 1, without gaps.
    package let sequence: Int
    /// When it was changed.
    package let at: Moment
    /// Who changed it.
    package let actor: Actor
    /// A verb in the past, as `question-registered`.
    package let act: String
    /// What was changed.
    package let subject: Subject
    /// Facts without personal data, as `standing=registered`.
    package let detail: String
    /// 64 hexadecimal digits; of the first entry, zeros.
    package let previousHash: String

    /// An entry of its parts; the chain is checked by whoever holds all entries.
    package init(sequence: Int, at: Moment, actor: Actor, act: String, subject: Subject, detail: String, previousHash: String) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.act = act
        self.subject = subject
        self.detail = detail
        self.previousHash = previousHash
    }

    /// What stands in place of a hash before the first entry: 64 zeros.
    package static let firstHash = String(repeating: "0", count: 64)

    /// What is hashed: every field with its length before it, so that no two entries read alike.
    package var canonical: String {
        [String(sequence), String(at.seconds), actor.text, act, subject.kind, subject.id, detail, previousHash]
            .map { "\($0.utf8.count):\($0)" }.joined(separator: "\n")
    }
}
