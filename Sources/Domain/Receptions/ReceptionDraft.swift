/// A reception, or a series of them, as it was typed, before anything is accepted.
package struct ReceptionDraft: Hashable, Sendable {
    /// The longest venue, address, post or telephone, in characters.
    package static let longestText = 300
    /// The most receptions of one series.
    package static let mostDays = 60
    /// How far ahead a schedule goes, in days.
    package static let furthest = 400
    /// The minutes that one resident may be given.
    package static let slotMinutes = 5...120

    /// The fields of the form, by the names that they have in it.
    package enum Field: String, CaseIterable, Sendable {
        case place, official
        case postKk = "post-kk"
        case postRu = "post-ru"
        case day, time, end, slot, every, until
        case daysOff = "days-off"
        case venueKk = "venue-kk"
        case venueRu = "venue-ru"
        case addressKk = "address-kk"
        case addressRu = "address-ru"
        case phone, meeting
    }

    /// What is wrong with a field.
    package enum Flaw: String, CaseIterable, Sendable {
        case missing, tooLong, unknownPlace, ambiguousPlace, hostOutside, notAChoice, notADate, notATime, dayPast, dayTooFar,
            hourPast, endBeforeStart, slotOutOfRange
        case untilBeforeDay, tooManyDays, noDayWorked, dayOff, sameHour, phoneWrong, unknownMeeting
    }

    /// Why a draft is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]

        /// The days on which another reception of the official stands in the way, soonest first.
        package let clashes: [Day]

        /// A refusal for these fields.
        package init(flaws: [Field: Flaw], clashes: [Day] = []) { (self.flaws, self.clashes) = (flaws, clashes) }
    }

    /// How often a reception of a series comes back.
    package enum Every: String, CaseIterable, Sendable {
        case once, week
        case twoWeeks = "two-weeks"
        /// The same weekday of each month, as the second Thursday.
        case month

        /// The days of the series from the first one through the last, days off among them.
        package func days(from first: Day, through last: Day) -> [Day] {
            switch self {
            case .once: return [first]
            case .week: return Array(stride(from: first.number, through: last.number, by: 7)).map { Day(number: $0) }
            case .twoWeeks: return Array(stride(from: first.number, through: last.number, by: 14)).map { Day(number: $0) }
            case .month:
                let week = (first.dayOfMonth - 1) / 7
                var days = [first]
                var start = first.adding(days: 1 - first.dayOfMonth).adding(months: 1)
                while start <= last {
                    let ahead = (first.weekday.rawValue - start.weekday.rawValue + 7) % 7
                    let day = start.adding(days: ahead + week * 7)
                    // A fifth Thursday is not in every month.
                    if day.month == start.month, day <= last { days.append(day) }
                    start = start.adding(months: 1)
                }
                return days
            }
        }
    }

    /// What happens where a day of a series is not worked.
    package enum OnDaysOff: String, CaseIterable, Sendable {
        /// A single one is refused, one of a series left out.
        case skip
        /// It moves to the next working day.
        case move
    }

    /// What was typed, by field.
    package let typed: [Field: String]

    /// A draft of what was typed; nothing is checked yet.
    package init(_ typed: [Field: String]) { self.typed = typed }

    /// Holds the draft against the calendar and the receptions there are. Every wrong field is named, not the first alone.
    ///
    /// - Parameters:
    ///   - host: the place typed, where there is one with an akim.
    ///   - hostFlaw: what is wrong with a place that was typed, where there is none.
    ///   - meeting: the meeting of the number typed, where there is one.
    ///   - others: receptions of the host in the days to come.
    ///   - hour: the local time of today; `nil` where the hour does not matter.
    package func accepted(
        host: KATO?, hostFlaw: Flaw = .unknownPlace, meeting: Meeting?, others: [Reception], today: Day,
        hour: TimeOfDay? = nil, calendar: WorkingCalendar
    ) throws(Refusal) -> ReceptionSeries {
        var flaws: [Field: Flaw] = [:]
        func text(_ field: Field) -> String { (typed[field] ?? "").trimmed }
        func both(_ kk: Field, _ ru: Field) -> Translated {
            for field in [kk, ru] where text(field).count > ReceptionDraft.longestText { flaws[field] = .tooLong }
            return Translated(kk: text(kk), ru: text(ru))
        }
        if text(.place).isEmpty { flaws[.place] = .missing } else if host == nil { flaws[.place] = hostFlaw }
        let official = Reception.Official(rawValue: text(.official))
        if official == nil { flaws[.official] = .notAChoice }
        let (post, venue, address) = (both(.postKk, .postRu), both(.venueKk, .venueRu), both(.addressKk, .addressRu))
        if venue.isEmpty { flaws[.venueKk] = .missing }

        let day = Day(iso: text(.day))
        if let day {
            if day < today { flaws[.day] = .dayPast }
            if day > today.adding(days: ReceptionDraft.furthest) { flaws[.day] = .dayTooFar }
        } else {
            flaws[.day] = text(.day).isEmpty ? .missing : .notADate
        }
        let (time, end) = (TimeOfDay(text: text(.time)), TimeOfDay(text: text(.end)))
        if time == nil { flaws[.time] = text(.time).isEmpty ? .missing : .notATime }
        if end == nil { flaws[.end] = text(.end).isEmpty ? .missing : .notATime }
        // On a day off nobody begins: the first one of the series is then another day.
        if let time, let hour, day == today, calendar.isWorking(today), time < hour { flaws[.time] = .hourPast }
        if let time, let end, end <= time { flaws[.end] = .endBeforeStart }
        let slot = Int(typed: text(.slot))
        if let slot, ReceptionDraft.slotMinutes.contains(slot) {
            if let time, let end, end > time, end.minutes - time.minutes < slot { flaws[.slot] = .slotOutOfRange }
        } else {
            flaws[.slot] = text(.slot).isEmpty ? .missing : .slotOutOfRange
        }
        let every = text(.every).isEmpty ? .once : Every(rawValue: text(.every))
        if every == nil { flaws[.every] = .notAChoice }
        let onDaysOff = text(.daysOff).isEmpty ? .skip : OnDaysOff(rawValue: text(.daysOff))
        if onDaysOff == nil { flaws[.daysOff] = .notAChoice }
        var until = day
        if let every, every != .once {
            until = Day(iso: text(.until))
            if let until {
                if let day, until < day { flaws[.until] = .untilBeforeDay }
                if until > today.adding(days: ReceptionDraft.furthest) { flaws[.until] = .dayTooFar }
            } else {
                flaws[.until] = text(.until).isEmpty ? .missing : .notADate
            }
        }
        let phone = text(.phone)
        if phone.count > ReceptionDraft.longestText {
            flaws[.phone] = .tooLong
        } else if !phone.isEmpty, !OfficePhone.isValid(phone) {
            flaws[.phone] = .phoneWrong
        }
        if !text(.meeting).isEmpty, meeting == nil || meeting?.host != host { flaws[.meeting] = .unknownMeeting }

        guard flaws.isEmpty, let host, let official, let day, let until, let time, let end, let slot, let every, let onDaysOff
        else { throw Refusal(flaws: flaws) }
        var (days, leftOut, moved) = ([] as [Day], [] as [ReceptionSeries.LeftOut], [] as [ReceptionSeries.Moved])
        for wanted in every.days(from: day, through: until) {
            guard let rest = calendar.rest(on: wanted) else {
                if days.last != wanted { days.append(wanted) }
                continue
            }
            let found = calendar.workingDay(from: wanted)
            if onDaysOff == .skip {
                leftOut.append(ReceptionSeries.LeftOut(day: wanted, rest: rest))
            } else if days.last == found {
                leftOut.append(ReceptionSeries.LeftOut(day: wanted, rest: rest, taken: found))
            } else {
                days.append(found)
                moved.append(ReceptionSeries.Moved(from: wanted, to: found, rest: rest))
            }
        }
        guard !days.isEmpty else { throw Refusal(flaws: [.day: every == .once ? .dayOff : .noDayWorked]) }
        guard days.count <= ReceptionDraft.mostDays else { throw Refusal(flaws: [.until: .tooManyDays]) }
        let minutes = (end.minutes - time.minutes) / slot * slot
        let receptions = days.map { day in
            Reception(
                id: Reception.ID(0), host: host, official: official, post: post, meeting: meeting?.id, day: day, time: time,
                minutes: minutes, slotMinutes: slot, venue: venue, address: address, phone: phone.isEmpty ? nil : phone)
        }
        let clashes = receptions.filter { one in others.contains { !$0.isCancelled && $0.clashes(with: one) } }
        guard clashes.isEmpty else { throw Refusal(flaws: [.day: .sameHour], clashes: clashes.map(\.day)) }
        return ReceptionSeries(receptions: receptions, leftOut: leftOut, moved: moved)
    }
}
