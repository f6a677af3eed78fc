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

    var testDescription: String { "\(rule) from \(from) \(time ?? "") by \(paragraph)" }

    /// The dates of a table: `# rule: paragraph` begins those of a rule, and every line below it is one of them, as `day and hour of the event | last day | days off passed over | what is crossed`. The hour may be left out, and what is crossed.
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
            let event = cells[0].split(separator: " ").map(String.init)
            guard !rule.isEmpty, (3...4).contains(cells.count), (1...2).contains(event.count), let skipping = Int(cells[2]) else {
                preconditionFailure("no legal date: \(line)")
            }
            dates.append(
                LegalDate(
                    rule: rule, paragraph: paragraph, from: event[0], time: event.dropFirst().first, due: cells[1],
                    skipping: skipping))
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
    }
}
