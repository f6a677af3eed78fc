package import Domain

/// Bookings of receptions, and apart from them who made them.
package struct BookingStore {
    /// A booking to be stored with everything that belongs to it, as a demonstration makes them.
    package struct Ready: Sendable {
        /// Its id is given by its number, whatever stands in it.
        package let booking: Booking
        /// `nil` where it is forgotten already.
        package let person: BookedPerson?
        /// 64 hexadecimal digits.
        package let trackingHash: String

        package init(booking: Booking, person: BookedPerson?, trackingHash: String) {
            self.booking = booking
            self.person = person
            self.trackingHash = trackingHash
        }
    }

    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// Stores a booking under the next number of a year. Throws `StoreError.conflict` where the slot is taken.
    ///
    /// - Parameter trackingHash: of the resident's code, 64 hexadecimal digits.
    package func insert(
        _ accepted: BookingDraft.Accepted, of reception: Reception.ID, channel: Booking.Channel, at moment: Moment,
        trackingHash: String, year: Int
    ) throws -> Booking {
        let number = Booking.Number(year: year, ordinal: try connection.takeNumbers("bookings", year: year))
        let booking = Booking(
            id: BookingStore.id(of: number), number: number, reception: reception, slot: accepted.slot, channel: channel,
            language: accepted.language, bookedAt: moment)
        try write([Ready(booking: booking, person: accepted.person, trackingHash: trackingHash)])
        return booking
    }

    /// Stores bookings that carry their numbers already.
    package func insert(_ ready: [Ready]) throws {
        for (year, numbers) in Dictionary(grouping: ready.map(\.booking.number), by: \.year) {
            try connection.noteNumber("bookings", year: year, last: numbers.map(\.ordinal).max() ?? 0)
        }
        try write(ready)
    }

    package func find(_ id: Booking.ID) throws -> Booking? { try bookings("id = \(id)").first }

    /// The booking of a code, by the code's hash.
    package func find(trackingHash: String) throws -> Booking? { try bookings("tracking_hash = \(trackingHash)").first }

    /// The hash of the code of a booking, so that the question made of it is followed by the same code.
    package func trackingHash(of id: Booking.ID) throws -> String {
        try connection.rows("SELECT tracking_hash FROM bookings WHERE id = \(id)").first.orNotFound().text("tracking_hash")
    }

    /// The bookings of a reception in the order of slots, those called off among them.
    package func list(of reception: Reception.ID) throws -> [Booking] {
        try bookings("reception = \(reception)", "ORDER BY slot, id")
    }

    /// The slots of receptions that are taken.
    package func taken(_ receptions: some Collection<Reception.ID>) throws -> [Reception.ID: Set<Int>] {
        let rows = try connection.rows(of: receptions.map { .id($0) }) {
            "SELECT reception, slot FROM bookings WHERE reception IN (\($0)) AND standing <> 'cancelled'"
        }
        var taken: [Reception.ID: Set<Int>] = [:]
        for row in rows { taken[try row.id("reception"), default: []].insert(try row.integer("slot")) }
        return taken
    }

    /// Writes a booking over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ booking: Booking) throws { try connection.update("bookings", booking.id, with: record(booking)) }

    /// Who booked; `nil` where that is forgotten. For the desk and the holder of the code alone.
    package func person(of id: Booking.ID) throws -> BookedPerson? { try people("booking = \(id)")[id] }

    /// Who booked turns of a reception. For the desk alone.
    package func people(of reception: Reception.ID) throws -> [Booking.ID: BookedPerson] {
        try people("booking IN (SELECT id FROM bookings WHERE reception = \(reception))")
    }

    /// Forgets who booked. Returns whether there was anything.
    @discardableResult
    package func forgetPerson(of id: Booking.ID) throws -> Bool {
        try connection.run("DELETE FROM booked_people WHERE booking = \(id)") > 0
    }

    /// Forgets those whose reception lies before a day, and those whose booking or reception was called off before it. Returns how many.
    @discardableResult
    package func forgetPeople(before day: Day) throws -> Int {
        try connection.run(
            """
            DELETE FROM booked_people WHERE booking IN (SELECT bookings.id FROM bookings \
            JOIN receptions ON receptions.id = bookings.reception \
            WHERE receptions.day < \(day) OR bookings.settled_on < \(day) OR receptions.cancelled_on < \(day))
            """)
    }

    private func people(_ condition: SQLText) throws -> [Booking.ID: BookedPerson] {
        var people: [Booking.ID: BookedPerson] = [:]
        for row in try connection.rows("SELECT * FROM booked_people WHERE \(condition)") {
            people[try row.id("booking")] = BookedPerson(
                contact: Contact(
                    name: try row.optionalText("name"), email: try row.optionalText("email"),
                    phone: try row.optionalText("phone")), topic: try row.text("topic"))
        }
        return people
    }

    private func bookings(_ condition: SQLText, _ order: SQLText = "") throws -> [Booking] {
        try connection.rows("SELECT * FROM bookings WHERE \(condition) \(order)").map { try Booking(row: $0) }
    }

    private func write(_ ready: [Ready]) throws {
        try connection.insert(
            ready.map { one in
                var record = record(one.booking)
                record.add("id", .id(BookingStore.id(of: one.booking.number)))
                record.add("tracking_hash", .text(one.trackingHash))
                return record
            }, into: "bookings")
        try connection.insert(
            ready.compactMap { one in
                one.person.map { person in
                    [
                        "booking": .id(BookingStore.id(of: one.booking.number)), "name": .optional(person.contact.name),
                        "email": .optional(person.contact.email), "phone": .optional(person.contact.phone),
                        "topic": .text(person.topic),
                    ]
                }
            }, into: "booked_people")
    }

    /// The id of the booking with a number, whether it exists or not.
    private static func id(of number: Booking.Number) -> Booking.ID {
        Booking.ID(NumberedID.value(year: number.year, ordinal: number.ordinal))
    }

    private func record(_ booking: Booking) -> SQLRecord {
        let (standing, settledOn, result): (String, Day?, Booking.Result?) =
            switch booking.standing {
            case .booked: ("booked", nil, nil)
            case .cancelled(let day): ("cancelled", day, nil)
            case .absent(let day): ("absent", day, nil)
            case .received(let day, let result): ("received", day, result)
            }
        return [
            "reception": .id(booking.reception), "slot": .integer(booking.slot), "channel": .text(booking.channel.rawValue),
            "language": .text(booking.language.rawValue), "booked_at": .moment(booking.bookedAt), "standing": .text(standing),
            "settled_on": .day(settledOn), "result": .optional(result?.rawValue), "question": .id(booking.question),
        ]
    }
}

extension Booking {
    init(row: SQLRow) throws(StoreError) {
        let standing: Standing =
            switch try row.text("standing") {
            case "booked": .booked
            case "cancelled": .cancelled(on: try row.day("settled_on"))
            case "absent": .absent(on: try row.day("settled_on"))
            case "received": .received(on: try row.day("settled_on"), try row.choice("result"))
            default: throw .corrupt(column: "standing")
            }
        let id: ID = try row.id("id")
        let (year, ordinal) = NumberedID.parts(id.value)
        self.init(
            id: id, number: Number(year: year, ordinal: ordinal), reception: try row.id("reception"),
            slot: try row.integer("slot"), channel: try row.choice("channel"), language: try row.choice("language"),
            bookedAt: try row.moment("booked_at"), standing: standing, question: try row.optionalID("question"))
    }
}
