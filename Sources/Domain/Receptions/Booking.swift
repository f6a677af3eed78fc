/// A resident's turn at a personal reception.
///
/// Who it is and what they come about is no part of it: that lies apart (`BookedPerson`), and nothing public is made from it.
package struct Booking: Hashable, Sendable {
    /// Its number in the register; people see `Number`.
    package typealias ID = Identifier<Booking>

    /// The number that the resident and the office call it by, as `2026-R-00014`.
    package struct Number: Hashable, Comparable, Sendable {
        /// The year in which it was made.
        package let year: Int
        /// From 1 within the year.
        package let ordinal: Int

        /// A number of its parts, unchecked.
        package init(year: Int, ordinal: Int) {
            self.year = year
            self.ordinal = ordinal
        }

        /// As `2026-R-00014`.
        package var text: String { "\(year)-R-\(padded(ordinal, to: 5))" }

        /// Older numbers first.
        package static func < (a: Number, b: Number) -> Bool { (a.year, a.ordinal) < (b.year, b.ordinal) }
    }

    /// How it was made. Raw values stand in the register.
    package enum Channel: String, CaseIterable, Sendable {
        case site, phone
        case inPerson = "in-person"
        /// The office asked the resident to come. Source: regulation 135, p. 15.2.
        case invited

        /// What a member of staff enters.
        package static let byOffice: [Channel] = [.phone, .inPerson, .invited]
    }

    /// With what the resident left.
    package enum Result: String, CaseIterable, Sendable {
        case explained, answered
        /// Made a question of the register, so that its terms run. Source: regulation 135, p. 15.4.
        case onControl = "on-control"
    }

    /// How far it has come.
    package enum Standing: Hashable, Sendable {
        case booked
        case cancelled(on: Day)
        case received(on: Day, Result)
        case absent(on: Day)

        /// Whether it holds its slot.
        package var isActive: Bool { if case .cancelled = self { false } else { true } }
    }

    /// Its number in the register.
    package let id: ID
    /// Never given twice.
    package let number: Number
    /// Where it is a turn.
    package let reception: Reception.ID
    /// Which turn, from 0.
    package let slot: Int
    /// How it was made.
    package let channel: Channel
    /// The language in which the resident wants to be spoken to.
    package let language: Language
    /// The instant at which it was made.
    package let bookedAt: Moment
    /// How far it has come.
    package var standing: Standing
    /// The question that was made of it.
    package var question: Question.ID?

    /// A booking of its parts; `BookingDraft` checks what a person types.
    package init(
        id: ID, number: Number, reception: Reception.ID, slot: Int, channel: Channel, language: Language, bookedAt: Moment,
        standing: Standing = .booked, question: Question.ID? = nil
    ) {
        self.id = id
        self.number = number
        self.reception = reception
        self.slot = slot
        self.channel = channel
        self.language = language
        self.bookedAt = bookedAt
        self.standing = standing
        self.question = question
    }

    /// Given back by the resident or the office; while booking is open another can take the slot.
    package func cancelled(on today: Day, of reception: Reception, byOffice: Bool) throws(BookingRefusal) -> Booking {
        switch standing {
        case .booked: break
        case .cancelled: throw .alreadyCancelled
        case .received, .absent: throw .alreadySettled
        }
        guard byOffice || reception.day >= today else { throw .receptionPast }
        var booking = self
        booking.standing = .cancelled(on: today)
        return booking
    }

    /// What came of it on the day. A recorded outcome can be corrected until a question was made of it.
    package func settled(_ outcome: Outcome, today: Day) throws(BookingRefusal) -> Booking {
        guard standing.isActive else { throw .alreadyCancelled }
        guard question == nil else { throw .alreadySettled }
        var booking = self
        booking.standing =
            switch outcome {
            case .absent: .absent(on: today)
            case .received(let result): .received(on: today, result)
            }
        return booking
    }

    /// Another outcome than the one that is closed; the day on which it was recorded stays. What becomes of the question that was made of it is asked apart.
    ///
    /// - Parameter isHeld: whether the protocol of its reception was made.
    package func corrected(to outcome: Outcome, isHeld: Bool) throws(BookingRefusal) -> Booking {
        let day: Day
        switch standing {
        case .booked: throw .notSettled
        case .cancelled: throw .alreadyCancelled
        case .received(let on, _), .absent(let on): day = on
        }
        guard isClosed(isHeld: isHeld) else { throw .outcomeOpen }
        guard outcome != self.outcome else { throw .outcomeSame }
        var booking = self
        booking.question = nil
        booking.standing =
            switch outcome {
            case .absent: .absent(on: day)
            case .received(let result): .received(on: day, result)
            }
        return booking
    }

    /// Whether what was recorded of it is changed no more but by a correction: since the protocol, or since a question was made of it.
    package func isClosed(isHeld: Bool) -> Bool { outcome != nil && (isHeld || question != nil) }

    /// What was recorded of it; `nil` before.
    package var outcome: Outcome? {
        switch standing {
        case .booked, .cancelled: nil
        case .received(_, let result): .received(result)
        case .absent: .absent
        }
    }

    /// Whether the resident came, and with what result.
    package enum Outcome: Hashable, Sendable {
        case absent
        case received(Result)

        /// Every outcome, as a form offers them.
        package static let all: [Outcome] = Result.allCases.map { .received($0) } + [.absent]

        /// As it stands in a form: `explained`, `answered`, `on-control` or `absent`.
        package var text: String {
            switch self {
            case .absent: "absent"
            case .received(let result): result.rawValue
            }
        }

        /// An outcome as `text` writes it; `nil` for anything else.
        package init?(text: String) {
            guard let found = Outcome.all.first(where: { $0.text == text }) else { return nil }
            self = found
        }
    }
}

/// Who booked, and about what. Kept apart from the booking; never public, never journalled, forgotten as contacts are.
package struct BookedPerson: Hashable, Sendable {
    /// As typed; the name is always there.
    package let contact: Contact
    /// What the resident comes about, as typed.
    package let topic: String

    /// A person of these parts; `BookingDraft` checks what is typed.
    package init(contact: Contact, topic: String) {
        self.contact = contact
        self.topic = topic
    }
}

/// Why a change of a booking is refused.
package enum BookingRefusal: String, Error, CaseIterable, Sendable {
    case closed, alreadyCancelled, alreadySettled, receptionPast, personForgotten
    /// Nothing was recorded that could be corrected.
    case notSettled
    /// The outcome can still be recorded anew, without a correction.
    case outcomeOpen
    /// The correction says what stands there.
    case outcomeSame
    /// The question that was made of it is public, was answered, sent on or taken into the pool: it was on control.
    case questionWentOn
    /// Something was recorded of an assignment that was given at the turn, or decided on it.
    case assignmentBegun
}
