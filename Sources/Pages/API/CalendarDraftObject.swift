package import Domain

/// A drafted or checked calendar as JSON: its meetings and the proof.
package struct CalendarDraftObject: Encodable, Sendable {
    struct Row: Encodable, Sendable {
        /// `null` for a meeting that is not in the register yet.
        let id: Int?
        let host: String
        let place: String
        let day: String
        let time: String
        let minutes: Int
        let venue: TextObject?
        let address: TextObject?
    }

    struct Gap: Encodable, Sendable {
        let norm: String
        let cites: String
        let host: String
        let place: String
        let period: String
        let planned: Int
        let needed: Int
        /// `over`, `busy` or `missing`.
        let why: String
    }

    struct Trip: Encodable, Sendable {
        let host: String
        /// From 1; the first is the first deputy.
        let deputy: Int
        /// The days, which follow one another, and the place of each.
        let days: [String]
        let places: [String]
    }

    let place: String
    let year: Int
    /// The day from which announcements are counted.
    let from: String
    let norms: Int
    let met: Int
    let isProved: Bool
    let gaps: [Gap]
    /// What is wrong with meetings, a sentence each.
    let flaws: [String]
    let meetings: [Row]
    /// Of deputies, where an act asks them to travel.
    let trips: [Trip]
    /// What is wrong with them, a sentence each.
    let tripFlaws: [String]

    /// - Parameters:
    ///   - rows: the meetings of the calendar.
    ///   - plan: the trips of deputies beside them.
    ///   - messages: of the list that was checked.
    package init(
        _ scope: CalendarScope, rows: [Meeting], check: CalendarCheck, trips plan: TripPlan, messages: CalendarCheckMessages,
        in context: PageContext
    ) {
        let (language, tripMessages) = (context.language, TripMessages(in: context))
        trips = plan.akims.flatMap { akim in
            akim.trips.map { trip in
                Trip(
                    host: akim.host.place.code.code, deputy: trip.deputy, days: trip.days.map(\.iso),
                    places: trip.places.map(\.code))
            }
        }
        tripFlaws = plan.akims.flatMap { akim in akim.findings.map { tripMessages.text($0, of: akim) } }

        place = scope.territory.code
        year = scope.year
        from = scope.from.iso
        norms = check.normCount
        met = check.metCount
        isProved = check.isProved && plan.isProved
        gaps = check.gaps.map { gap in
            Gap(
                norm: gap.norm.id, cites: gap.norm.cites.text(for: language), host: gap.host.code, place: gap.place.code,
                period: gap.period.code, planned: gap.planned, needed: gap.norm.atLeast, why: gap.why.rawValue)
        }
        flaws = check.flaws.map { messages.text($0) }
        meetings = rows.map { meeting in
            Row(
                id: meeting.id.value == 0 ? nil : meeting.id.value, host: meeting.host.code, place: meeting.place.code,
                day: meeting.day.iso, time: meeting.time.text, minutes: meeting.minutes,
                venue: TextObject(present: meeting.venue),
                address: TextObject(present: meeting.address))
        }
    }
}
