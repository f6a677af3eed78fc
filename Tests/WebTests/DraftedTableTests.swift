import Domain
import Pages
import Sheets
import TestSupport
import Testing

@Suite("The table of a drafted calendar")
struct DraftedTableTests {
    private static let scope = CalendarScope(
        territory: Samples.zhambyl, year: 2026, from: Samples.day("2026-01-15"), gazetteer: Samples.gazetteer, law: Samples.law,
        calendar: Samples.calendar, practice: Samples.practice)

    private func read(_ text: String) throws -> CalendarSheet {
        try CalendarSheet(
            rows: try CSVReader.rows(of: text), within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
    }

    @Test("is read by an import as the very meetings that were drafted, and proved again")
    func roundTrip() throws {
        let standing = Samples.meeting(id: 7, on: "2026-09-10")
        let drafted = CalendarDraft(Self.scope, standing: [standing]).meetings
        let sheet = try read(DataFile.csv((drafted + [standing]).map { CalendarRow($0) }))
        #expect(sheet.meetings.map { [$0.host, $0.place] } == (drafted + [standing]).map { [$0.host, $0.place] })
        #expect(sheet.meetings.map(\.day) == (drafted + [standing]).map(\.day))
        #expect(sheet.meetings.map(\.time) == (drafted + [standing]).map(\.time))
        #expect(sheet.meetings.last?.id == standing.id && sheet.meetings.first?.venue.ru == drafted[0].venue.ru)
        #expect(CalendarCheck(Self.scope, sheet.meetings, registered: [standing.id: standing]).isProved)
    }

    @Test("is found to be broken where somebody edited it so, with the row that a spreadsheet shows")
    func edited() throws {
        let drafted = CalendarDraft(Self.scope).meetings
        let text = DataFile.csv(drafted.map { CalendarRow($0) }).replacing(drafted[1].day.iso, with: "2026-12-16")
        let sheet = try read(text)
        let flaw = try #require(CalendarCheck(Self.scope, sheet.meetings).flaws.first)
        #expect(sheet.rowNumbers[flaw.meetings[0]] == 3)
        guard case .dayOff(_, .dayOff(let off)) = flaw else {
            Issue.record("\(flaw)")
            return
        }
        #expect(off.name.ru == "День Независимости")
    }
}
