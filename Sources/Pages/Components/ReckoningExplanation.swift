package import Domain

/// How a legal date was reckoned, told in one language.
package enum ReckoningExplanation {
    /// The event, the days counted, the days off passed over, the move of the last day, and the paragraph, in whole sentences.
    package static func text(_ reckoning: Reckoning, words: Words, dates: DateFormats) -> String {
        var sentences = [event(reckoning, words, dates)].compactMap { $0 }
        sentences += count(reckoning, words, dates)
        if !reckoning.workedWeekends.isEmpty {
            let days = reckoning.workedWeekends.map { named($0, dates) }.joined(separator: "; ")
            sentences.append(words(.reckoningWorkedWeekends, ["days": days]))
        }
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

    /// Why a day was passed over, in a few words: the day of the weekend, or the name of the day off.
    package static func reason(_ skipped: Reckoning.Skipped, words: Words, dates: DateFormats) -> String {
        switch skipped.why {
        case .weekend: words(.reckoningWeekend, ["weekday": dates.weekday(skipped.day)])
        case .dayOff(let off): off.name.text(for: words.language)
        }
    }

    /// The law or the resolution by which a day is off; `nil` for a plain weekend.
    package static func source(_ skipped: Reckoning.Skipped, in language: Language) -> String? {
        guard case .dayOff(let off) = skipped.why, !off.source.isEmpty else { return nil }
        return off.source.text(for: language)
    }

    private static func event(_ reckoning: Reckoning, _ words: Words, _ dates: DateFormats) -> String? {
        let from = reckoning.from
        switch reckoning.rule.trigger {
        case .meeting: return words(.reckoningFromMeeting, ["day": named(from, dates)])
        case .meetingEnd: return words(.reckoningFromMeetingEnd, ["day": named(from, dates)])
        case .quarterEnd: return words(.reckoningFromQuarter, ["day": dates.day(Period.quarter(of: from).lastDay)])
        case .year: return words(.reckoningFromYear)
        case .questionReceived: return words(.reckoningFromReceived, ["day": dates.day(from, .on)])
        case .questionRegistered: return words(.reckoningFromRegistered, ["day": dates.day(from, .on)])
        case .extension: return words(.reckoningFromExtension, ["day": dates.day(from, .on)])
        case .complaint: return words(.reckoningFromComplaint, ["day": dates.day(from, .on)])
        case .answerReceived: return words(.reckoningFromAnswer, ["day": dates.day(from, .on)])
        case .monthEnd:
            return words(.reckoningFromMonth, ["day": dates.day(DutyRule.Frequency.month.lastDay(with: from))])
        case .period: return nil
        case .event: return words(.reckoningFromEvent, ["day": named(from, dates)])
        case .trip: return words(.reckoningFromTrip, ["day": named(from, dates)])
        case .tripEnd: return words(.reckoningFromTripEnd, ["day": named(from, dates)])
        case .session: return words(.reckoningFromSession, ["day": named(from, dates)])
        case .reception: return words(.reckoningFromReception, ["day": named(from, dates)])
        case .broadcast: return words(.reckoningFromBroadcast, ["day": named(from, dates)])
        case .briefing: return words(.reckoningFromBriefing, ["day": named(from, dates)])
        case .papers: return words(.reckoningFromPapers, ["day": dates.day(from, .on)])
        case .finding: return words(.reckoningFromFinding, ["day": dates.day(from, .on)])
        case .assignment: return words(.reckoningFromAssignment, ["day": dates.day(from, .on)])
        case .deadline: return words(.reckoningFromDeadline, ["day": named(from, dates)])
        }
    }

    private static func count(_ reckoning: Reckoning, _ words: Words, _ dates: DateFormats) -> [String] {
        let last = ["last": named(reckoning.rolledFrom ?? reckoning.due, dates)]
        switch reckoning.rule.term {
        case .daysAfter(let number):
            let first = dates.day(reckoning.from.adding(days: 1), .from)
            return [
                words(.reckoningDaysAfter, count: number, last.merging(["first": first]) { one, _ in one }),
                words(.reckoningCalendarDays),
            ]
        case .daysBefore(let number):
            return [words(.reckoningDaysBefore, count: number, last), words(.reckoningCalendarDays)]
        case .workingDaysAfter(let number): return [words(.reckoningWorkingDaysAfter, count: number, last)]
        case .workingDaysBefore(let number): return [words(.reckoningWorkingDaysBefore, count: number, last)]
        case .monthsAfter(let number): return [words(.reckoningMonthsAfter, count: number, last)]
        case .dayOfNextMonth:
            return [words(reckoning.rule.trigger == .monthEnd ? .reckoningAfterMonth : .reckoningNextMonth, last)]
        case .times(let number, let period): return [words(phrase(of: period), count: number, last)]
        case .date: return [words(.reckoningDate, last)]
        case .sameDayInOfficeHours:
            return [words(reckoning.due == reckoning.from ? .reckoningSameDay : .reckoningNextDay)]
        }
    }

    private static func phrase(of period: DutyRule.Frequency) -> Phrase {
        switch period {
        case .week: .reckoningTimesAWeek
        case .month: .reckoningTimesAMonth
        case .quarter: .reckoningTimesAQuarter
        case .halfYear: .reckoningTimesAHalfYear
        case .year: .reckoningTimesAYear
        }
    }

    /// Weekends summed up, holidays by their names, in the order of the days.
    private static func skipped(_ days: [Reckoning.Skipped], _ words: Words, _ dates: DateFormats) -> String {
        let weekends = days.count { if case .weekend = $0.why { true } else { false } }
        var parts = weekends == 0 ? [] : [words(.reckoningWeekends, count: weekends)]
        for skipped in days {
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
