import Domain
import Settings
import TestSupport
import Testing

/// A legal date worked out from the paragraph and the lists of days off, before the program was asked.
struct LegalDate: Sendable, CustomTestStringConvertible {
    let rule: String
    /// The paragraph from which it was worked out.
    let paragraph: String
    let from: String
    let time: String?
    let due: String
    /// Days off passed over, weekends among them.
    let skipping: Int
    /// The days counted, one by one as they were written out by hand: their days of the month, from the event to the last day. `nil` where the term is not one of working days, or is plain.
    let counted: [Int]?

    var testDescription: String { "\(rule) from \(from) \(time ?? "") by \(paragraph)" }

    /// The dates of a table: `# rule: paragraph` begins those of a rule, and every line below it is one of them, as `day and hour of the event | last day | days off passed over | what is crossed | counted 4 5 9-11`. The hour may be left out, what is crossed, and the days counted.
    static func table(_ text: String) -> [LegalDate] {
        var dates: [LegalDate] = []
        var (rule, paragraph) = ("", "")
        for line in text.split(separator: "\n") {
            if line.hasPrefix("# "), let colon = line.firstIndex(of: ":") {
                rule = String(line[..<colon].dropFirst(2))
                paragraph = String(line[colon...].dropFirst(2))
                continue
            }
            let cells = line.split(separator: " | ").map(String.init)
            let written = cells.last.flatMap { $0.hasPrefix("counted ") ? $0.dropFirst(8).split(separator: " ") : nil }
            let counted = written.map { parts in
                parts.flatMap { part in
                    let ends = part.split(separator: "-").compactMap { Int($0) }
                    guard let first = ends.first, let last = ends.last, first <= last else {
                        preconditionFailure("no days: \(line)")
                    }
                    return Array(first...last)
                }
            }
            let event = cells[0].split(separator: " ").map(String.init)
            guard !rule.isEmpty, (3...5).contains(cells.count), (1...2).contains(event.count), let skipping = Int(cells[2]) else {
                preconditionFailure("no legal date: \(line)")
            }
            dates.append(
                LegalDate(
                    rule: rule, paragraph: paragraph, from: event[0], time: event.dropFirst().first, due: cells[1],
                    skipping: skipping, counted: counted))
        }
        return dates
    }

    /// Counts it by the real law, days off and hours, and holds it against the day worked out.
    func expectDue() throws {
        let settings = try RealConfig.loaded()
        let from = Samples.day(from)
        let rule = try #require(settings.law.rule(DutyRule.ID(rule), on: from))
        let time = try time.map { try #require(TimeOfDay(text: $0)) }
        let reckoning = Reckoning(
            rule, from: from, at: time, calendar: settings.calendar, closing: settings.clock.registersUntil)
        #expect(reckoning.due.iso == due)
        #expect(reckoning.skipped.count == skipping)
        guard let counted else { return }
        // The days between the event and the last day that the explanation does not pass over, in the order of counting.
        let off = Set(reckoning.skipped.map(\.day))
        let span = from < reckoning.due ? from.number + 1...reckoning.due.number : reckoning.due.number...from.number - 1
        let days = span.map { Day(number: $0) }.filter { !off.contains($0) }.map(\.dayOfMonth)
        #expect((from < reckoning.due ? days : days.reversed()) == counted)
    }

    /// How many days the term of a rule counts, where it counts working days; `nil` elsewhere.
    func workingDays() throws -> Int? {
        switch try RealConfig.loaded().law.rule(DutyRule.ID(rule), on: Samples.day(from))?.term {
        case .workingDaysAfter(let count), .workingDaysBefore(let count): count
        default: nil
        }
    }
}
