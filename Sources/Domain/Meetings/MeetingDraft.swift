/// A meeting off the calendar as it was typed, before anything is accepted. Source: decree 826, the duties of akims of all levels, (2): on the population's demand and out of necessity.
package struct MeetingDraft: Hashable, Sendable {
    /// The fields of the form, by the names that they have in it.
    package enum Field: String, CaseIterable, Sendable {
        case kind, host, place, day, time, minutes
        case venueKk = "venue-kk"
        case venueRu = "venue-ru"
        case addressKk = "address-kk"
        case addressRu = "address-ru"
        case broadcasts
        /// Whether it is known that the term of the announcement has passed.
        case late
    }

    /// What is wrong with a field.
    package enum Flaw: String, CaseIterable, Sendable {
        case missing, tooLong, unknownHost, hostOutside, unknownPlace, ambiguousPlace, placeOutside, notAChoice, notADate,
            notATime, dayPast,
            dayTooFar
        case minutesOutOfRange, notAnAddress, tooManyBroadcasts, hourTaken, hourPast, announcementTooLate
    }

    /// Why a draft is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]

        /// A refusal for these fields.
        package init(flaws: [Field: Flaw]) { self.flaws = flaws }
    }

    /// The planned length in minutes.
    package static let lengths = 10...720
    /// How far ahead a meeting may lie, in days.
    package static let furthest = 400

    /// What was typed, without space at either end.
    package let typed: [Field: String]

    /// A draft of what was typed; nothing is checked yet.
    package init(_ typed: [Field: String]) { self.typed = typed.mapValues(\.trimmed) }

    /// What was typed in a field; empty where nothing was.
    package subscript(field: Field) -> String { typed[field] ?? "" }

    /// The meeting, or every field that is wrong.
    ///
    /// - Parameters:
    ///   - host: what came of looking for the place whose akim holds it.
    ///   - place: the same of the place in which it is held, in that of the host, or of the office where the host is not known.
    ///   - others: the akim's meetings of that day.
    ///   - announceBy: the last day on which the law lets it be announced; `nil` where no rule binds its akim.
    ///   - hour: the local time of today; `nil` where the hour does not matter.
    package func accepted(
        host: TypedPlaces.Answer, place: TypedPlaces.Answer, others: [Meeting], announceBy: Day?, today: Day,
        hour: TimeOfDay? = nil
    ) throws(Refusal) -> Meeting {
        var flaws: [Field: Flaw] = [:]
        func both(_ kk: Field, _ ru: Field) -> Translated {
            for field in [kk, ru] where self[field].count > Meeting.longestText { flaws[field] = .tooLong }
            return Translated(kk: self[kk], ru: self[ru])
        }
        let kind = Meeting.Kind(rawValue: self[.kind])
        if kind == nil || kind == .calendar { flaws[.kind] = self[.kind].isEmpty ? .missing : .notAChoice }
        var (hostCode, placeCode): (KATO?, KATO?)
        switch host {
        case _ where self[.host].isEmpty: flaws[.host] = .missing
        case .found(let found) where found.office != nil: hostCode = found.code
        case .found, .unknown: flaws[.host] = .unknownHost
        // Another territory's, whose meetings the person may not run.
        case .outside: flaws[.host] = .hostOutside
        case .ambiguous: flaws[.host] = .ambiguousPlace
        }
        switch place {
        case _ where self[.place].isEmpty: flaws[.place] = .missing
        case .found(let found): placeCode = found.code
        case .unknown: flaws[.place] = .unknownPlace
        case .outside: flaws[.place] = .placeOutside
        case .ambiguous: flaws[.place] = .ambiguousPlace
        }
        let day = Day(iso: self[.day])
        if let day {
            if day < today { flaws[.day] = .dayPast }
            if day > today.adding(days: MeetingDraft.furthest) { flaws[.day] = .dayTooFar }
        } else {
            flaws[.day] = self[.day].isEmpty ? .missing : .notADate
        }
        let time = TimeOfDay(text: self[.time])
        if time == nil { flaws[.time] = self[.time].isEmpty ? .missing : .notATime }
        let minutes = Int(typed: self[.minutes])
        if minutes.map({ !MeetingDraft.lengths.contains($0) }) ?? true {
            flaws[.minutes] = self[.minutes].isEmpty ? .missing : .minutesOutOfRange
        }
        let (venue, address) = (both(.venueKk, .venueRu), both(.addressKk, .addressRu))
        if venue.isEmpty { flaws[.venueKk] = .missing }
        let broadcasts = self[.broadcasts].split(whereSeparator: \.isWhitespace).map(String.init)
        if !broadcasts.allSatisfy(WebAddress.isValid) { flaws[.broadcasts] = .notAnAddress }
        if broadcasts.count > Meeting.mostBroadcasts { flaws[.broadcasts] = .tooManyBroadcasts }
        if let time, let hour, day == today, time < hour { flaws[.time] = .hourPast }
        if let time, others.contains(where: { !$0.isCancelled && $0.isUnderWay(at: time, for: minutes ?? 0) }) {
            flaws[.time] = .hourTaken
        }
        if flaws.isEmpty, let announceBy, today > announceBy, self[.late] != "yes" { flaws[.late] = .announcementTooLate }
        guard flaws.isEmpty, let kind, let hostCode, let placeCode, let day, let time, let minutes else {
            throw Refusal(flaws: flaws)
        }
        return Meeting(
            id: Meeting.ID(0), host: hostCode, place: placeCode, day: day, time: time, minutes: minutes, venue: venue,
            address: address, kind: kind, broadcasts: broadcasts)
    }
}
