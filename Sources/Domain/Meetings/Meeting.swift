/// A meeting of an akim with residents.
package struct Meeting: Hashable, Sendable {
    /// Its number in the register, which stands in its address.
    package typealias ID = Identifier<Meeting>

    /// Why it is held.
    package enum Kind: String, CaseIterable, Sendable {
        /// In the yearly calendar.
        case calendar
        /// Off the calendar, on the population's demand.
        case onDemand = "on-demand"
        /// Off the calendar, out of necessity.
        case ofNecessity = "of-necessity"
    }

    /// How far it has come.
    package enum Standing: Hashable, Sendable {
        case planned
        case held
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

    /// The longest venue or address, in characters.
    package static let longestText = 300
    /// The most addresses of broadcasts.
    package static let mostBroadcasts = 10

    /// Its number in the register; 0 for one of a table that names none.
    package let id: ID
    /// The place whose akim holds it.
    package var host: KATO
    /// The place in which it is held.
    package var place: KATO
    /// The local day on which it is held.
    package var day: Day
    /// The local time at which it begins.
    package var time: TimeOfDay
    /// Planned length in minutes.
    package var minutes: Int
    /// The building or hall.
    package var venue: Translated
    /// Street and house; empty where the venue says all.
    package var address: Translated
    /// In the calendar, or off it and why.
    package var kind: Kind
    /// Addresses of the online broadcast.
    package var broadcasts: [String]
    /// Planned, held or called off.
    package var standing: Standing
    /// `nil` until it was announced.
    package var announcement: Announcement?
    /// How it went; `nil` until that was recorded.
    package var holding: MeetingHolding?
    /// The text of results that were not published yet, for the desk alone; empty where there is none.
    package var draftedResults: Translated
    /// `nil` until they were published.
    package var results: MeetingResults?
    /// Where its results can be read besides, by day; nobody sees it before they are published.
    package var resultsPlaces: [Publication]
    /// The day of its minutes, which are kept apart since they name people; `nil` without any.
    package var minutesOn: Day?

    /// A meeting of its parts; what it is given is checked by `CalendarSheet` and by the decisions below.
    package init(
        id: ID, host: KATO, place: KATO, day: Day, time: TimeOfDay, minutes: Int = 120, venue: Translated, address: Translated,
        kind: Kind = .calendar, broadcasts: [String] = [], standing: Standing = .planned, announcement: Announcement? = nil,
        holding: MeetingHolding? = nil, draftedResults: Translated = Translated(), results: MeetingResults? = nil,
        resultsPlaces: [Publication] = [], minutesOn: Day? = nil
    ) {
        self.id = id
        self.host = host
        self.place = place
        self.day = day
        self.time = time
        self.minutes = minutes
        self.venue = venue
        self.address = address
        self.kind = kind
        self.broadcasts = broadcasts
        self.standing = standing
        self.announcement = announcement
        self.holding = holding
        self.draftedResults = draftedResults
        self.results = results
        self.resultsPlaces = resultsPlaces
        self.minutesOn = minutesOn
    }

    /// Whether it was reported as held.
    package var isHeld: Bool { standing == .held }
    /// Whether it was called off.
    package var isCancelled: Bool { if case .cancelled = standing { true } else { false } }
    /// The last day of the meeting and its reception, from which the term of results runs.
    package var lastDay: Day { max(day, results?.receptionEndedOn ?? day) }
    /// The planned end; 23:59 where it would be later.
    package var end: TimeOfDay { TimeOfDay(minutes: time.minutes + minutes) }

    /// The first day on which a publication can be the announcement of it: 13 months before its day. A calendar is published for the year that follows; what is older was written by mistake and would make every term look kept.
    package var earliestAnnouncement: Day { day.adding(months: -13) }

    /// Whether questions to it are still taken: until the end of its day, also where it was recorded already who came, unless it was cancelled or its results are out.
    package func takesQuestions(on today: Day) -> Bool { !isCancelled && results == nil && day >= today }

    /// The meeting announced in one channel.
    package func announced(
        on day: Day, evidence: String?, in channel: PublicationChannel = .other, today: Day
    ) throws(MeetingRefusal) -> Meeting {
        try announced([Publication(channel, on: day, evidence: evidence)], today: today)
    }

    /// The meeting announced to residents, with every publication there is; what is left out was recorded by mistake, and without any nothing was announced.
    ///
    /// Refused where the meeting was cancelled, or a day of publication lies ahead, after the meeting or before `earliestAnnouncement`. A publication that is added counts from its own day: one before the first is refused while that one stands.
    package func announced(_ publications: [Publication], today: Day) throws(MeetingRefusal) -> Meeting {
        guard !isCancelled else { throw .cancelled }
        guard !publications.isEmpty || announcement != nil else { throw .publicationMissing }
        try Publication.check(publications, today: today)
        guard publications.allSatisfy({ $0.on <= day }) else { throw .announcedAfterMeeting }
        guard publications.allSatisfy({ $0.on >= earliestAnnouncement }) else { throw .announcedTooEarly }
        let announcement = Announcement(publications)
        if let known = self.announcement?.first, let announcement, publications.contains(known),
            announcement.publishedOn < known.on
        {
            throw .beforeFirstPublication
        }
        var meeting = self
        meeting.announcement = announcement
        return meeting
    }

    /// The meeting as held, with how it went.
    ///
    /// - Parameter broadcasts: the addresses where it could be seen, and its records.
    package func recorded(_ holding: MeetingHolding, broadcasts: [String], today: Day) throws(MeetingRefusal) -> Meeting {
        try hasTakenPlace(today: today)
        if let presentation = holding.presentation, !(0...MeetingHolding.longestPresentation).contains(presentation) {
            throw .presentationOutOfRange
        }
        if let spoke = holding.spoke, !(0...Attendance.most).contains(spoke) { throw .spokeOutOfRange }
        guard !holding.saysTooManySpoke else { throw .moreSpokeThanCame }
        guard broadcasts.count <= Meeting.mostBroadcasts else { throw .tooManyBroadcasts }
        guard broadcasts.allSatisfy(WebAddress.isValid) else { throw .broadcastNotAnAddress }
        var meeting = self
        meeting.standing = .held
        meeting.holding = holding
        meeting.broadcasts = broadcasts
        return meeting
    }

    /// The meeting with the text of its results, for the desk alone until they are published; once they are, the published text is corrected.
    package func drafted(_ summary: Translated, today: Day) throws(MeetingRefusal) -> Meeting {
        try hasTakenPlace(today: today)
        guard !summary.isEmpty else { throw .resultsMissing }
        guard !summary.isLonger(than: MeetingResults.longestText) else { throw .resultsTooLong }
        var meeting = self
        if let results {
            meeting.results = MeetingResults(
                publishedOn: results.publishedOn, summary: summary, receptionEndedOn: results.receptionEndedOn,
                noProblemsOn: results.noProblemsOn)
        } else {
            meeting.draftedResults = summary
        }
        return meeting
    }

    /// The meeting with the places where its results can be read besides; what is left out was recorded by mistake.
    package func placed(_ publications: [Publication], today: Day) throws(MeetingRefusal) -> Meeting {
        try hasTakenPlace(today: today)
        try Publication.check(publications, today: today)
        guard publications.allSatisfy({ $0.on >= day }) else { throw .resultsBeforeMeeting }
        var meeting = self
        meeting.resultsPlaces = Publication.ordered(publications)
        return meeting
    }

    /// The meeting as held, with its results.
    package func held(_ results: MeetingResults, today: Day) throws(MeetingRefusal) -> Meeting {
        try hasTakenPlace(today: today)
        guard results.publishedOn <= today else { throw .dayAhead }
        guard results.publishedOn >= day else { throw .resultsBeforeMeeting }
        var meeting = self
        meeting.standing = .held
        meeting.results = results
        meeting.draftedResults = Translated()
        return meeting
    }

    /// The meeting with minutes, which are kept beside it. Source: regulation 135, p. 9.3 and 9.5.
    package func recorded(_ minutes: EventMinutes, today: Day) throws(EventRefusal) -> Meeting {
        guard !isCancelled else { throw .cancelled }
        guard day <= today else { throw .notYetHeld }
        try minutes.check(after: day, today: today)
        var meeting = self
        meeting.minutesOn = minutes.on
        return meeting
    }

    /// Refused where it was called off, or lies ahead.
    func hasTakenPlace(today: Day) throws(MeetingRefusal) {
        guard !isCancelled else { throw .cancelled }
        guard day <= today else { throw .notYetHeld }
    }

    /// Whether an action plan can be begun after it: from its day on, unless it was called off.
    package func beginsPlan(today: Day) throws(MeetingRefusal) { try hasTakenPlace(today: today) }

    /// Whether it takes hours of its day that begin at a time and last so many minutes: nobody holds two meetings at once.
    package func isUnderWay(at time: TimeOfDay, for minutes: Int) -> Bool {
        time == self.time
            || (time.minutes < self.time.minutes + self.minutes && self.time.minutes < time.minutes + minutes)
    }

    /// Where and when it is to be.
    package var slot: MeetingSlot { MeetingSlot(place: place, day: day, time: time) }

    /// The meeting put off or brought forward within its year. What was announced for the day before stands no more: it is announced anew.
    ///
    /// - Parameters:
    ///   - announceBy: the last day on which the law lets it be announced for the new day; `nil` where no rule binds its akim.
    ///   - acceptsLate: whether that the term has passed is known, and taken into the record for good.
    ///   - hour: the local time of today; `nil` where the hour does not matter.
    package func moved(
        to slot: MeetingSlot, reason: Translated, announceBy: Day?, acceptsLate: Bool, today: Day, hour: TimeOfDay? = nil
    ) throws(MeetingRefusal) -> Meeting {
        try mayMove()
        guard slot != self.slot else { throw .nothingMoved }
        guard slot.day >= today else { throw .dayPast }
        if let hour, slot.day == today, slot.time < hour { throw .hourPast }
        // A calendar is of one year; what stands in none is bound to no year.
        guard kind != .calendar || slot.day.year == day.year else { throw .otherYear }
        try Meeting.check(reason)
        if let announceBy, today > announceBy, !acceptsLate { throw .announcementTooLate }
        var meeting = self
        meeting.place = slot.place
        meeting.day = slot.day
        meeting.time = slot.time
        meeting.announcement = nil
        return meeting
    }

    /// Whether it may be moved at all: while it was neither held nor called off.
    package func mayMove() throws(MeetingRefusal) {
        guard !isHeld else { throw .alreadyHeld }
        guard !isCancelled else { throw .cancelled }
    }

    /// The meeting called off, with the reason that residents read.
    package func cancelled(on today: Day, reason: Translated) throws(MeetingRefusal) -> Meeting {
        guard !isHeld else { throw .alreadyHeld }
        guard !isCancelled else { throw .cancelled }
        try Meeting.check(reason)
        var meeting = self
        meeting.standing = .cancelled(on: today, reason: reason)
        return meeting
    }

    /// The meeting, which was called off, with another reason; the day on which it was called off stays.
    package func cancelled(correcting reason: Translated) throws(MeetingRefusal) -> Meeting {
        guard case .cancelled(let day, _) = standing else { throw .notCancelled }
        try Meeting.check(reason)
        var meeting = self
        meeting.standing = .cancelled(on: day, reason: reason)
        return meeting
    }

    /// The longest reason in one language, in characters.
    package static let longestReason = 1_000

    static func check(_ reason: Translated) throws(MeetingRefusal) {
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !reason.isLonger(than: longestReason) else { throw .reasonTooLong }
    }
}

/// What was published after a meeting.
package struct MeetingResults: Hashable, Sendable {
    /// The longest text in one language, in characters: in both it leaves the form light enough for a slow line.
    package static let longestText = 8_000

    /// The day on which they were published.
    package let publishedOn: Day
    /// What was said and promised.
    package let summary: Translated
    /// The last day of the reception that followed, where it was a later one.
    package let receptionEndedOn: Day?
    /// The day on which the office said that no problem question came up, so that no plan is owed; `nil` where it did not.
    package let noProblemsOn: Day?

    /// Results of their parts; `Meeting.held(_:today:)` checks them.
    package init(publishedOn: Day, summary: Translated, receptionEndedOn: Day? = nil, noProblemsOn: Day? = nil) {
        self.publishedOn = publishedOn
        self.summary = summary
        self.receptionEndedOn = receptionEndedOn
        self.noProblemsOn = noProblemsOn
    }
}

/// Why a change of a meeting is refused.
package enum MeetingRefusal: String, Error, CaseIterable, Sendable {
    case cancelled, dayAhead, announcedAfterMeeting, evidenceNotAnAddress, notYetHeld, resultsBeforeMeeting, attendanceOutOfRange
    case alreadyHeld, reasonMissing, nothingMoved, dayPast, otherYear, announcementTooLate, hourTaken, hourPast, announcedTooEarly
    case publicationMissing, publicationTwice, tooManyPublications, beforeFirstPublication
    case totalDiffers, presentationOutOfRange, spokeOutOfRange, moreSpokeThanCame, broadcastNotAnAddress, tooManyBroadcasts
    case resultsMissing, resultsTooLong, reasonTooLong
    /// Nothing is said of how it went.
    case holdingEmpty
    /// It was not called off: there is no reason to correct.
    case notCancelled
    /// It was never moved: there is no reason to correct.
    case notMoved
}

/// An address on the web, as far as it can be told from its letters.
package enum WebAddress {
    /// Whether the text is an `https://` or `http://` address of at most 500 characters without spaces.
    package static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= 500, !text.contains(where: \.isWhitespace) else { return false }
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
            return host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".") && !host.contains("@")
        }
        return false
    }
}
