/// A question that came in on paper, by telephone or in the hall, as a clerk types it in.
package struct QuestionEntry: Hashable, Sendable {
    /// The fields of the form, by the names that they have in it.
    package enum Field: String, CaseIterable, Sendable {
        case meeting, channel
        case receivedOn = "received-on"
        case time, place, language, text, category, name, email, phone

        init(_ field: QuestionDraft.Field) {
            self =
                switch field {
                case .place: .place
                case .meeting: .meeting
                case .language: .language
                case .text: .text
                case .category: .category
                case .name: .name
                case .email: .email
                case .phone: .phone
                }
        }
    }

    /// What is wrong with a field.
    package enum Flaw: Hashable, Sendable {
        case asInQuestion(QuestionDraft.Flaw)
        case channelUnknown
        case dayMissing, notADate, dayAhead
        /// It lay longer than `QuestionSheet.longestDelay`.
        case longAgo
        case notATime, hourAhead
        /// The place, or that of the meeting, lies outside the territory of the one who enters.
        case outside
        /// Several places of the territory bear the name.
        case ambiguous
    }

    /// Why an entry is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]
    }

    /// What an entry becomes when nothing is wrong with it.
    package struct Accepted: Hashable, Sendable {
        package let question: QuestionDraft.Accepted
        /// One of those by which questions come through staff.
        package let channel: Question.Channel
        /// The day on which it came in; not the day of entry.
        package let receivedOn: Day
        /// The hour of that day.
        package let time: TimeOfDay
    }

    /// What a question that came in without an hour gets: the beginning of the office hours.
    package static let unknownHour = TimeOfDay(minutes: 9 * 60)

    /// By the fields; what is not given is empty.
    package var typed: [Field: String]

    /// An entry of what was typed; nothing is checked yet.
    package init(_ typed: [Field: String]) { self.typed = typed }

    /// Holds the entry against the places, the meeting and the clock. Every wrong field is named.
    ///
    /// - Parameters:
    ///   - meeting: the meeting of the identifier typed, where there is one. What came in by its last day belongs to it, also where it is entered later.
    ///   - territory: that of the one who enters.
    ///   - now: the local time of today.
    package func accepted(
        meeting: Meeting?, within territory: KATO, gazetteer: Gazetteer, today: Day, now: TimeOfDay
    ) throws(Refusal) -> Accepted {
        func typed(_ field: Field) -> String { (self.typed[field] ?? "").trimmed }
        var flaws: [Field: Flaw] = [:]
        let channel = Question.Channel(rawValue: typed(.channel)).flatMap { QuestionSheet.channels.contains($0) ? $0 : nil }
        if channel == nil { flaws[.channel] = .channelUnknown }
        let day = Day(iso: typed(.receivedOn))
        if typed(.receivedOn).isEmpty {
            flaws[.receivedOn] = .dayMissing
        } else if let day {
            if day > today { flaws[.receivedOn] = .dayAhead }
            if day.days(until: today) > QuestionSheet.longestDelay { flaws[.receivedOn] = .longAgo }
        } else {
            flaws[.receivedOn] = .notADate
        }
        var time = day == today ? now : QuestionEntry.unknownHour
        if !typed(.time).isEmpty {
            if let given = TimeOfDay(text: typed(.time)) {
                if day == today, given > now { flaws[.time] = .hourAhead }
                time = given
            } else {
                flaws[.time] = .notATime
            }
        }

        var draft = QuestionDraft(
            meeting: typed(.meeting), language: typed(.language), text: typed(.text), category: typed(.category),
            name: typed(.name), email: typed(.email), phone: typed(.phone))
        if !typed(.place).isEmpty {
            var places = TypedPlaces(gazetteer)
            switch places.find(typed(.place), within: territory) {
            case .found(let place):
                // A whole territory, as the form begins with it, says less than the meeting that was chosen.
                let isWider = meeting.map { $0.place != place.code && gazetteer.contains(place.code, $0.place) } ?? false
                draft.place = isWider ? "" : place.code.code
            case .unknown: flaws[.place] = .asInQuestion(.placeUnknown)
            case .outside: flaws[.place] = .outside
            case .ambiguous: flaws[.place] = .ambiguous
            }
        }
        if let meeting, !gazetteer.contains(territory, meeting.place), !gazetteer.contains(territory, meeting.host) {
            flaws[.meeting] = .outside
        }

        var accepted: QuestionDraft.Accepted?
        do throws(QuestionDraft.Refusal) {
            accepted = try draft.accepted(meeting: meeting, gazetteer: gazetteer, today: today, takenOn: day ?? today)
        } catch {
            for (field, flaw) in error.flaws where flaws[Field(field)] == nil {
                // A place that was not found is no place that is missing.
                if flaw == .placeMissing, !typed(.place).isEmpty { continue }
                flaws[Field(field)] = .asInQuestion(flaw)
            }
        }
        if let accepted, flaws[.meeting] == nil, flaws[.place] == nil, !gazetteer.contains(territory, accepted.place) {
            flaws[typed(.place).isEmpty ? .meeting : .place] = .outside
        }
        guard flaws.isEmpty, let accepted, let channel, let day else { throw Refusal(flaws: flaws) }
        return Accepted(question: accepted, channel: channel, receivedOn: day, time: time)
    }
}
