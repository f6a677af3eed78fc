package import Domain

/// How a legal date was reckoned, told in one language.
package enum ReckoningExplanation {
    /// The event, the days counted, the days off passed over, the move of the last day, and the paragraph, in whole sentences.
    package static func text(_ reckoning: Reckoning, words: Words, dates: DateFormats) -> String {
        var sentences = [event(reckoning, words, dates)]
        sentences += count(reckoning, words, dates)
        if !reckoning.skipped.isEmpty {
            sentences.append(words(.reckoningSkipped, ["days": skipped(reckoning.skipped, words, dates)]))
        }
        if let rolledFrom = reckoning.rolledFrom, reckoning.rule.term != .sameDayInOfficeHours {
            sentences.append(words(.reckoningRolled, ["day": named(rolledFrom, dates)]))
        }
        if reckoning.rolledFrom != nil || reckoning.rule.term == .sameDayInOfficeHours {
            sentences.append(words(.reckoningDue, ["day": named(reckoning.due, dates)]))
        }
        let cites = Typography.tied(reckoning.rule.cites.text(for: words.language))
        if !cites.isEmpty { sentences.append(words(.reckoningCites, ["cites": cites])) }
        return sentences.joined(separator: " ")
    }

    private static func event(_ reckoning: Reckoning, _ words: Words, _ dates: DateFormats) -> String {
        let from = reckoning.from
        switch reckoning.rule.trigger {
        case .meeting: return words(.reckoningFromMeeting, ["day": named(from, dates)])
        case .meetingEnd: return words(.reckoningFromMeetingEnd, ["day": named(from, dates)])
        case .quarterEnd: return words(.reckoningFromQuarter, ["day": dates.day(Period.quarter(of: from).lastDay)])
        case .year: return words(.reckoningFromYear)
        case .questionReceived: return words(.reckoningFromReceived, ["day": dates.day(from, .on)])
        case .questionRegistered: return words(.reckoningFromRegistered, ["day": dates.day(from, .on)])
        default: return words(.reckoningFromEvent, ["day": named(from, dates)])
        }
    }

    private static func count(_ reckoning: Reckoning, _ words: Words, _ dates: DateFormats) -> [String] {
        let last = ["last": named(reckoning.rolledFrom ?? reckoning.due, dates)]
        switch reckoning.rule.term {
        case .daysAfter(let number):
            let first = dates.day(reckoning.from.adding(days: 1))
            return [
                words(.reckoningDaysAfter, count: number, last.merging(["first": first]) { one, _ in one }),
                words(.reckoningCalendarDays),
            ]
        case .daysBefore(let number):
            return [words(.reckoningDaysBefore, count: number, last), words(.reckoningCalendarDays)]
        case .workingDaysAfter(let number): return [words(.reckoningWorkingDaysAfter, count: number, last)]
        case .workingDaysBefore(let number): return [words(.reckoningWorkingDaysBefore, count: number, last)]
        case .dayOfNextMonth: return [words(.reckoningNextMonth, last)]
        case .date: return [words(.reckoningDate, last)]
        case .sameDayInOfficeHours:
            return [words(reckoning.due == reckoning.from ? .reckoningSameDay : .reckoningNextDay)]
        }
    }

    /// Weekends summed up, holidays by their names, in the order of the days.
    private static func skipped(_ days: [Reckoning.Skipped], _ words: Words, _ dates: DateFormats) -> String {
        let weekends = days.count { if case .weekend = $0.why { true } else { false } }
        var parts = weekends == 0 ? [] : [words(.reckoningWeekends, count: weekends)]
        for skipped in days.sorted(by: { $0.day < $1.day }) {
            guard case .dayOff(let off) = skipped.why else { continue }
            parts.append(
                words(
                    off.isEstimated ? .reckoningHolidayEstimated : .reckoningHoliday,
                    ["day": dates.day(skipped.day), "name": off.name.text(for: words.language)]))
        }
        return parts.joined(separator: ", ")
    }

    private static func named(_ day: Day, _ dates: DateFormats) -> String { dates.dayAndWeekday(day) }
}
