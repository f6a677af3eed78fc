import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A calendar that is imported")
struct ImportCalendarTests {
    private static let header = ["id", "host", "place", "date", "time", "venue_kk"]
    private static let today = Samples.day("2026-01-10")

    private func run(
        _ rows: [[String]], in database: any Database, isDryRun: Bool = false, reason: Translated = Translated()
    ) async throws -> (added: Int, changed: Int) {
        let sheet = try CalendarSheet(
            rows: [Self.header] + rows, within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
        let approval = ImportCalendar.Approval(
            approvedOn: Samples.day("2026-01-09"), submittedOn: nil, basis: Samples.text("Шешім", "Решение", nil), reason: reason)
        let changes = try await ImportCalendar(sheet, territory: Samples.zhambyl, year: 2026, approval: approval).carryOut(
            in: database, ActRun(now: Moment(seconds: 1_768_000_000), today: Self.today), isDryRun: isDryRun)
        return (changes.count(.new), changes.count(.changed))
    }

    private static func refused(
        _ row: Int, _ column: CalendarSheet.Column, _ flaw: CalendarSheet.Flaw
    ) -> CalendarSheet.Refusal {
        .rows([CalendarSheet.RowFlaw(row: row, column: column, flaw: flaw)])
    }

    private static let first = ["", "314800000", "314853000", "2026-03-05", "15:00", "Клуб"]
    private static let second = ["", "Қордай ауданы", "314853000", "06.03.2026", "10:00", "Мектеп"]

    @Test("is kept whole with its first version, and again as a later version with what changed", arguments: Engine.available)
    func versions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let dry = try await run([Self.first, Self.second], in: database, isDryRun: true)
            #expect(dry == (2, 0))
            #expect(try await database.read { try MeetingStore($0).count(MeetingFilter()) } == 0)

            #expect(try await run([Self.first, Self.second], in: database) == (2, 0))
            let meetings = try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }
            #expect(meetings.map(\.day.iso) == ["2026-03-05", "2026-03-06"])

            var moved = Self.first
            moved[0] = meetings[0].id.description
            moved[3] = "2026-03-12"
            var same = Self.second
            same[0] = meetings[1].id.description
            #expect(try await run([moved, same], in: database, reason: Samples.text("Боран", "Буран", nil)) == (0, 1))
            let changed = try await database.read { try MeetingStore($0).find(meetings[0].id) }
            #expect(changed?.day.iso == "2026-03-12")
            let calendar = try #require(try await database.read { try CalendarStore($0).find(Samples.zhambyl, year: 2026) })
            #expect(calendar.versions.map(\.number) == [1, 2])
            #expect(calendar.versions[1].reason.kk == "Боран")
            #expect(calendar.approvedOn == Samples.day("2026-01-09"))
            #expect(calendar.versions.map(\.meetingCount) == [2, 2])
            let changes = try await database.read { try CalendarStore($0).changes(Samples.zhambyl, year: 2026) }
            let versions = CalendarVersions(changes)
            #expect(versions.entries(of: 1).map(\.slot.day.iso) == ["2026-03-05", "2026-03-06"])
            #expect(versions.entries(of: 2).map(\.slot.day.iso) == ["2026-03-06", "2026-03-12"])
            let moves = try await database.read { try MeetingStore($0).moves(of: meetings[0].id) }
            #expect(moves.map(\.from.day.iso) == ["2026-03-05"])
            #expect(moves.map(\.reason.ru) == ["Буран"])
        }
    }

    @Test("lets two meetings change their hours, and nobody hold two at once", arguments: Engine.available)
    func clashes(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            #expect(try await run([Self.first, Self.second], in: database) == (2, 0))
            let ids = try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }.map(\.id.description)
            func row(_ id: String, _ date: String, _ time: String) -> [String] {
                [id, "314800000", "314853000", date, time, "Клуб"]
            }
            let swapped = [row(ids[0], "2026-03-06", "10:00"), row(ids[1], "2026-03-05", "15:00")]
            #expect(try await run(swapped, in: database, reason: Samples.text("Боран", "Буран", nil)) == (0, 2))
            // How long they last is known where the table says it.
            func lasting(_ rows: [[String]]) async throws {
                let sheet = try CalendarSheet(
                    rows: [Self.header + ["minutes"]] + rows, within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
                let approval = ImportCalendar.Approval(
                    approvedOn: nil, submittedOn: nil, basis: Translated(), reason: Translated())
                _ = try await ImportCalendar(sheet, territory: Samples.zhambyl, year: 2026, approval: approval).carryOut(
                    in: database, ActRun(now: Moment(seconds: 1_768_000_000), today: Self.today), isDryRun: true)
            }
            await #expect(throws: Self.refused(2, .time, .meetingRefused(.hourTaken))) {
                try await lasting([row("", "2026-03-06", "09:00") + ["90"]])
            }
            await #expect(throws: Self.refused(3, .time, .meetingRefused(.hourTaken))) {
                try await lasting([row("", "2026-04-06", "09:00") + ["90"], row("", "2026-04-06", "10:00") + ["60"]])
            }
            try await lasting([row("", "2026-04-06", "09:00") + ["60"], row("", "2026-04-06", "10:00") + ["60"]])
        }
    }

    @Test("changes nothing when the same table comes again, and what differs when it was edited", arguments: Engine.available)
    func again(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            #expect(try await run([Self.first, Self.second], in: database) == (2, 0))
            #expect(try await run([Self.first, Self.second], in: database) == (0, 0))
            var edited = Self.second
            edited[5] = "Мәдениет үйі"
            let third = ["", "314800000", "314853000", "2026-04-01", "15:00", "Клуб"]
            #expect(try await run([Self.first, edited, third], in: database) == (1, 1))
            let meetings = try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }
            #expect(meetings.map(\.venue.kk) == ["Клуб", "Мәдениет үйі", "Клуб"])
            let calendar = try #require(try await database.read { try CalendarStore($0).find(Samples.zhambyl, year: 2026) })
            #expect(calendar.versions.map(\.meetingCount) == [2, 3])
        }
    }

    @Test("keeps the venue of a meeting where the table has no column of it")
    func columns() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await run([Self.first], in: database)
            let sheet = try CalendarSheet(
                rows: [["id", "host", "place", "date", "time"], ["1", "314800000", "314853000", "2026-03-05", "16:00"]],
                within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
            let approval = ImportCalendar.Approval(
                approvedOn: nil, submittedOn: nil, basis: Translated(), reason: Samples.text("Боран", "Буран", nil))
            _ = try await ImportCalendar(sheet, territory: Samples.zhambyl, year: 2026, approval: approval).carryOut(
                in: database, ActRun(now: Moment(seconds: 1_768_000_000), today: Self.today), isDryRun: false)
            let stored = try await database.read { try MeetingStore($0).find(Meeting.ID(1)) }
            #expect(stored?.time.text == "16:00" && stored?.venue.kk == "Клуб")
        }
    }

    @Test("is refused whole where an akim is busy at the hour, a meeting is unknown, or it was held already")
    func refusals() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await run([Self.first], in: database)
            let fresh = ["", "314800000", "314853000", "2026-04-01", "15:00", "Клуб"]
            var elsewhere = Self.first
            elsewhere[2] = "314800000"
            await #expect(throws: Self.refused(3, .time, .meetingRefused(.hourTaken))) {
                _ = try await run([fresh, elsewhere], in: database)
            }
            var unknown = fresh
            unknown[0] = "999"
            await #expect(throws: Self.refused(2, .id, .noSuchMeeting)) { _ = try await run([unknown], in: database) }
            // Whether there is such a meeting comes before whether its hour is free.
            var both = Self.first
            both[0] = "999"
            await #expect(throws: Self.refused(2, .id, .noSuchMeeting)) { _ = try await run([both], in: database) }
            let meeting = try #require(try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 1).first })
            let held = try meeting.held(
                MeetingResults(publishedOn: Samples.day("2026-03-10"), summary: Translated(kk: "Өтті")),
                today: Samples.day("2026-03-10"))
            try await database.write { try MeetingStore($0).save(held) }
            var moved = Self.first
            moved[0] = meeting.id.description
            moved[3] = "2026-05-05"
            await #expect(throws: Self.refused(2, .id, .meetingRefused(.alreadyHeld))) {
                _ = try await run([moved], in: database)
            }
            #expect(try await database.read { try MeetingStore($0).count(MeetingFilter()) } == 1)
        }
    }

    private func check(
        _ rows: [[String]], in database: any Database, header: [String] = Self.header, today: Day = Self.today,
        year: Int = 2026, reason: Translated = Samples.text("Боран", "Буран", nil)
    ) async throws -> TableChanges {
        let sheet = try CalendarSheet(
            rows: [header] + rows, within: Samples.zhambyl, year: nil, gazetteer: Samples.gazetteer, defersFlaws: true)
        let approval = ImportCalendar.Approval(
            approvedOn: nil, submittedOn: nil, basis: Translated(), reason: reason)
        return try await ImportCalendar(
            sheet, territory: Samples.zhambyl, year: year, approval: approval, settings: TestSite.settings()
        ).carryOut(in: database, ActRun(now: Moment(seconds: 1_768_000_000), today: today), isDryRun: true)
    }

    @Test("moves no meeting into the past or out of its year, once it is in force", arguments: Engine.available)
    func past(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            // What was held before the calendar came is brought in with it.
            let early = ["", "314800000", "314853000", "2026-01-08", "15:00", "Клуб"]
            _ = try await run([early, Self.first, Self.second], in: database)
            let meetings = try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 10) }
            let today = Samples.day("2026-02-20")
            var moved = Self.first
            moved[0] = meetings[1].id.description
            moved[3] = "2026-01-05"
            let fresh = ["", "314800000", "314853000", "2026-02-19", "15:00", "Клуб"]
            await #expect(
                throws: CalendarSheet.Refusal.rows([
                    CalendarSheet.RowFlaw(row: 2, column: .date, flaw: .meetingRefused(.dayPast)),
                    CalendarSheet.RowFlaw(row: 3, column: .date, flaw: .meetingRefused(.dayPast)),
                ])
            ) { _ = try await check([moved, fresh], in: database, today: today) }
            var nextYear = Self.second
            nextYear[0] = meetings[2].id.description
            nextYear[3] = "2027-01-06"
            await #expect(throws: Self.refused(2, .date, .meetingRefused(.otherYear))) {
                _ = try await check([nextYear], in: database, today: today, year: 2027)
            }
            // Where a meeting that has passed stays, its venue may still be mended.
            var past = early
            past[5] = "Мектеп"
            #expect(try await check([past], in: database, today: today).count(.changed) == 1)
        }
    }

    @Test("moves no meeting without a reason, once it is in force, and tells what becomes of the announcement")
    func reasons() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await run([Self.first], in: database)
            var meeting = try #require(try await database.read { try MeetingStore($0).list(MeetingFilter(), limit: 1).first })
            meeting.announcement = Announcement(publishedOn: Self.today, evidence: "https://example.kz/1")
            let announced = meeting
            try await database.write { try MeetingStore($0).save(announced) }
            var moved = Self.first
            moved[0] = meeting.id.description
            moved[3] = "2026-01-12"
            await #expect(throws: MeetingRefusal.reasonMissing) {
                _ = try await check([moved], in: database, reason: Translated())
            }
            let changes = try await check([moved], in: database)
            #expect(changes.changes.map(\.what.ru) == ["Кордайский район 2026-03-05 15:00"])
            #expect(changes.notes.contains(TableChanges.Note(row: 2, column: "date", kind: .announcementDropped)))
            #expect(
                changes.notes.contains {
                    if case .announcementLate = $0.kind { true } else { false }
                })
            // Another venue needs no reason.
            var venue = Self.first
            venue[5] = "Мектеп"
            #expect(try await check([venue], in: database, reason: Translated()).count(.changed) == 1)
        }
    }

    @Test("tells a day of another year with the other wrong cells")
    func years() throws {
        let rows = [
            Self.header, ["", "314800000", "314853000", "2027-03-05", "15:00", "Клуб"], Self.first, Self.second,
            ["", "314800000", "314853000", "2026-04-05", "түсте", "Клуб"],
        ]
        let sheet = try CalendarSheet.ofOneYear(rows: rows, within: Samples.zhambyl, gazetteer: Samples.gazetteer)
        #expect(sheet.year == 2026 && sheet.meetings.count == 2)
        #expect(
            sheet.flaws == [
                CalendarSheet.RowFlaw(row: 2, column: .date, flaw: .notInYear("2027-03-05", year: 2026)),
                CalendarSheet.RowFlaw(row: 5, column: .time, flaw: .notATime("түсте")),
            ])
    }

    @Test("says what is odd about a day or an hour, though nothing is wrong")
    func oddDays() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            let sunday = ["", "314800000", "314853000", "2026-03-15", "03:00", "Клуб"]
            let changes = try await check([Self.first, sunday], in: database)
            let practice = Samples.practice
            #expect(
                changes.notes.filter { $0.kind != .oneLanguage } == [
                    TableChanges.Note(row: 3, column: "date", kind: .dayOff(.weekend(.sunday))),
                    TableChanges.Note(row: 3, column: "time", kind: .outOfHours(from: practice.opens, to: practice.closes)),
                ])
            let far = try await check([["", "314800000", "314853000", "2031-03-05", "15:00", "Клуб"]], in: database, year: 2031)
            #expect(far.notes.contains(TableChanges.Note(row: 2, column: "date", kind: .farAhead)))
        }
    }

    @Test("names wrong cells and rows that the register refuses at once, and cells that it does not change")
    func allAtOnce() async throws {
        try await Engine.sqlite.withRegister { database async throws in
            _ = try await run([Self.first, Self.second], in: database)
            var unknown = Self.first
            unknown[0] = "999"
            let wrong = ["", "314800000", "314853000", "ертең", "15:00", "Клуб"]
            await #expect(
                throws: CalendarSheet.Refusal.rows([
                    CalendarSheet.RowFlaw(row: 2, column: .id, flaw: .noSuchMeeting),
                    CalendarSheet.RowFlaw(row: 3, column: .date, flaw: .notADate("ертең")),
                ])
            ) { _ = try await check([unknown, wrong], in: database) }
            let edited = Self.first + ["held", "2026-03-01", "12"]
            let told = try await check(
                [edited, Self.second + ["planned", "", ""]], in: database,
                header: Self.header + ["standing", "announced_on", "attendance"])
            #expect(
                told.isEmpty
                    && told.notes == [
                        TableChanges.Note(row: 2, column: "standing", kind: .notChanged(kept: "planned")),
                        TableChanges.Note(row: 2, column: "announced_on", kind: .notChanged(kept: "")),
                        TableChanges.Note(row: 2, column: "attendance", kind: .notChanged(kept: "")),
                    ])
        }
    }
}
