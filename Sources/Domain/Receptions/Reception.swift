/// A personal reception: the hours in which one official of an akimat receives residents who have booked.
///
/// Source: regulation 135, section 15; decree 826, the duties of akims of all levels, (5): receptions after meetings.
package struct Reception: Hashable, Sendable {
    /// Its number in the register, which stands in its address.
    package typealias ID = Identifier<Reception>

    /// Who receives. Source: regulation 135, p. 18.8.
    package enum Official: String, CaseIterable, Sendable {
        case akim
        case deputyAkim = "deputy-akim"
        case headOfOffice = "head-of-office"
    }

    /// How far it has come.
    package enum Standing: Hashable, Sendable {
        case planned
        case held(ReceptionProtocol)
        case cancelled(on: Day, reason: Translated)

        /// As it stands in the journal and in data.
        package var code: String {
            switch self {
            case .planned: "planned"
            case .held: "held"
            case .cancelled: "cancelled"
            }
        }
    }

    /// When it was to be held before it was moved, and why.
    package struct Move: Hashable, Sendable {
        /// The day on which it was to be held.
        package let from: Day
        /// The time at which it was to begin.
        package let time: TimeOfDay
        /// The day on which it was moved.
        package let on: Day
        /// As residents read it.
        package let reason: Translated
        /// The day on which its words were corrected, of words kept to be read before those of the same move that follow; `nil` of a move itself.
        package let correctedOn: Day?

        /// A move of its parts.
        package init(from: Day, time: TimeOfDay, on: Day, reason: Translated, correctedOn: Day? = nil) {
            self.from = from
            self.time = time
            self.on = on
            self.reason = reason
            self.correctedOn = correctedOn
        }
    }

    /// Its number in the register; 0 for one that is not in it yet.
    package let id: ID
    /// The place whose akimat holds it.
    package let host: KATO
    /// Who receives.
    package let official: Official
    /// What the official is in charge of, or a name, as residents read it; empty where the office says all.
    package let post: Translated
    /// The meeting after which it is held; `nil` where it stands in the schedule alone.
    package let meeting: Meeting.ID?
    /// The local day on which it is held.
    package var day: Day
    /// The local time at which it begins.
    package var time: TimeOfDay
    /// Its whole length in minutes.
    package let minutes: Int
    /// Minutes for one resident.
    package let slotMinutes: Int
    /// The building and room.
    package let venue: Translated
    /// Street and house; empty where the venue says all.
    package let address: Translated
    /// The telephone by which staff enter bookings; `nil` where none was given.
    package let phone: String?
    /// Planned, held or called off.
    package var standing: Standing
    /// The last move; those before it are kept apart. `nil` where it stands where it was set.
    package var moved: Move?
    /// The day on which the list of those booked was handed over; `nil` until then.
    package var listHandedOverOn: Day?

    /// A reception of its parts; what a person types is checked by `ReceptionDraft`.
    package init(
        id: ID, host: KATO, official: Official = .akim, post: Translated = Translated(), meeting: Meeting.ID? = nil, day: Day,
        time: TimeOfDay, minutes: Int, slotMinutes: Int, venue: Translated, address: Translated = Translated(),
        phone: String? = nil, standing: Standing = .planned, moved: Move? = nil, listHandedOverOn: Day? = nil
    ) {
        self.id = id
        self.host = host
        self.official = official
        self.post = post
        self.meeting = meeting
        self.day = day
        self.time = time
        self.minutes = minutes
        self.slotMinutes = slotMinutes
        self.venue = venue
        self.address = address
        self.phone = phone
        self.standing = standing
        self.moved = moved
        self.listHandedOverOn = listHandedOverOn
    }

    /// The same under another number of the register.
    package func numbered(_ id: ID) -> Reception {
        Reception(
            id: id, host: host, official: official, post: post, meeting: meeting, day: day, time: time, minutes: minutes,
            slotMinutes: slotMinutes, venue: venue, address: address, phone: phone, standing: standing, moved: moved,
            listHandedOverOn: listHandedOverOn)
    }

    /// How many residents can book.
    package var slotCount: Int { slotMinutes > 0 ? minutes / slotMinutes : 0 }
    /// When a slot begins; slots are counted from 0.
    package func time(of slot: Int) -> TimeOfDay { TimeOfDay(minutes: time.minutes + slot * slotMinutes) }
    /// The planned end.
    package var end: TimeOfDay { TimeOfDay(minutes: time.minutes + minutes) }
    /// Whether it was reported as held.
    package var isHeld: Bool { if case .held = standing { true } else { false } }
    /// Whether it was called off.
    package var isCancelled: Bool { if case .cancelled = standing { true } else { false } }

    /// Whether both are of one official, on one day, at hours that overlap.
    package func clashes(with other: Reception) -> Bool {
        host == other.host && official == other.official && post == other.post && day == other.day
            && time.minutes < other.time.minutes + other.minutes && other.time.minutes < time.minutes + minutes
    }
}

/// What was written down of a reception. For the desk alone: it may name people.
package struct ReceptionProtocol: Hashable, Sendable {
    /// The longest text, in characters.
    package static let longestText = 10_000
    /// The longest list of those present, in characters.
    package static let longestPresent = 2_000

    /// The day on which it was made.
    package let on: Day
    /// Who was present beside the official. Source: regulation 135, p. 15.3.
    package let present: String
    /// What was said and assigned, to whom, by when.
    package let text: String

    /// A protocol of its parts; `Reception.held(_:bookings:today:)` checks it.
    package init(on day: Day, present: String, text: String) {
        self.on = day
        self.present = present
        self.text = text
    }
}

/// By when the list of those booked is handed over, and how that day was counted.
///
/// Source: regulation 135, p. 15.2: one working day before the reception.
package struct ReceptionList: Hashable, Sendable {
    /// The rule of the term, as it stands in the law files.
    package static let rule = DutyRule.ID("regulation-135.reception-list-1")

    /// The day, and how it was counted.
    package let reckoning: Reckoning
    /// Whether the act binds the place; where it does not, its term serves as the site's own.
    package let isBinding: Bool

    /// The last day on which the list is handed over in time.
    package var due: Day { reckoning.due }

    /// `nil` where no law file has the rule on the day of the reception: then booking closes with the day itself.
    package init?(of reception: Reception, law: Law, gazetteer: Gazetteer, calendar: WorkingCalendar) {
        guard let edition = law.edition(of: ReceptionList.rule, on: reception.day),
            let rule = edition.rules.first(where: { $0.id == ReceptionList.rule })
        else { return nil }
        reckoning = Reckoning(rule, from: reception.day, calendar: calendar)
        let office = gazetteer[reception.host]?.office
        isBinding = edition.holds(in: reception.host, by: gazetteer) && (office.map(rule.binds) ?? false)
    }
}

/// How many residents came to a reception, and with what result.
package struct ReceptionFigures: Hashable, Sendable {
    /// Bookings that were not called off.
    package var booked = 0
    /// Residents received.
    package var received = 0
    /// Residents who had booked and did not come.
    package var absent = 0
    /// Residents received, by result.
    package var byResult: [Booking.Result: Int] = [:]

    /// No figures: everything is zero.
    package init() {}

    /// The figures of bookings.
    package init(_ bookings: some Sequence<Booking>) {
        for booking in bookings {
            switch booking.standing {
            case .cancelled: continue
            case .booked: break
            case .absent: absent += 1
            case .received(_, let result):
                received += 1
                byResult[result, default: 0] += 1
            }
            booked += 1
        }
    }
}
