import Domain
import TestSupport
import Testing

@Suite("A duty")
struct DutyTests {
    private func duties(
        of code: KATO = Samples.kordai, _ records: DutyRecords, on today: String, law: Law = Samples.law
    ) throws -> [Duty] {
        Duty.all(
            of: try #require(Samples.gazetteer[code]), records: records, law: law, calendar: Samples.calendar,
            today: Samples.day(today))
    }

    private func only(_ rule: String, in duties: [Duty]) throws -> Duty {
        let found = duties.filter { $0.rule.id.text == rule }
        #expect(found.count == 1)
        return try #require(found.first)
    }

    @Test(
        "to announce stands by the days that are left",
        arguments: [
            // The meeting is on Friday 4 December 2026, so the last day is Friday 20 November.
            ("2026-11-13", Duty.Standing.upcoming), ("2026-11-16", .upcoming), ("2026-11-17", .dueSoon(workingDays: 3)),
            ("2026-11-19", .dueSoon(workingDays: 1)), ("2026-11-20", .dueSoon(workingDays: 0)), ("2026-11-21", .overdue(days: 1)),
            ("2026-12-04", .overdue(days: 14)),
        ])
    func standing(today: String, standing: Duty.Standing) throws {
        let records = DutyRecords(meetings: [Samples.meeting(id: 1)])
        let duty = try only("decree-826.announce-14", in: try duties(records, on: today))
        #expect(duty.due.iso == "2026-11-20")
        #expect(duty.standing == standing)
        #expect(duty.subject == .meeting(Meeting.ID(1)))
        if case .overdue = standing { #expect(duty.isOverdue) } else { #expect(!duty.isOverdue) }
    }

    @Test(
        "once met stays met, or late for good",
        arguments: [
            ("2026-11-20", Duty.Standing.met(on: Samples.day("2026-11-20"))),
            ("2026-11-23", .metLate(on: Samples.day("2026-11-23"), days: 3)),
        ])
    func met(published: String, standing: Duty.Standing) throws {
        let meeting = try Samples.meeting(id: 1).announced(
            on: Samples.day(published), evidence: "https://example.kz/1", today: Samples.day(published))
        let duty = try only("decree-826.announce-14", in: try duties(DutyRecords(meetings: [meeting]), on: "2027-05-01"))
        #expect(duty.standing == standing)
        #expect(duty.met?.evidence == "https://example.kz/1")
    }

    @Test("is that of the level of office: seven days for a rural okrug, fourteen for a district")
    func office() throws {
        let meeting = Samples.meeting(id: 1, host: Samples.sarybulakOkrug)
        let found = try duties(of: Samples.sarybulakOkrug, DutyRecords(meetings: [meeting]), on: "2026-11-01")
        #expect(found.map(\.rule.id.text) == ["decree-826.announce-7"])
        #expect(found.map(\.due.iso) == ["2026-11-27"])
    }

    @Test("is none for a cancelled meeting, before it and after")
    func cancelled() throws {
        let meeting = try Samples.meeting(id: 1).cancelled(
            on: Samples.day("2026-11-25"), reason: Samples.text("Боран", "Буран", nil))
        #expect(try duties(DutyRecords(meetings: [meeting]), on: "2026-11-25").isEmpty)
        #expect(try duties(DutyRecords(meetings: [meeting]), on: "2027-02-25").isEmpty)
    }

    @Test("for results begins on the day of the meeting and needs both the results and the plan")
    func results() throws {
        let id = Meeting.ID(1)
        let rule = "decree-826.results-10"
        #expect(
            try duties(DutyRecords(meetings: [Samples.meeting(id: 1)]), on: "2026-12-03").allSatisfy { $0.rule.id.text != rule })
        #expect(
            try only(rule, in: try duties(DutyRecords(meetings: [Samples.meeting(id: 1)]), on: "2026-12-04")).standing
                == .upcoming)
        let held = try Samples.meeting(id: 1).held(
            MeetingResults(publishedOn: Samples.day("2026-12-08"), summary: Samples.text("а", "а", nil), attendance: 80),
            today: Samples.day("2026-12-08"))
        let without = try only(rule, in: try duties(DutyRecords(meetings: [held]), on: "2026-12-15"))
        #expect(without.due.iso == "2026-12-14")
        #expect(without.standing == .overdue(days: 1))
        let planOnly = DutyRecords(meetings: [Samples.meeting(id: 1)], plansPublished: [id: Samples.day("2026-12-09")])
        #expect(try only(rule, in: try duties(planOnly, on: "2026-12-15")).standing == .overdue(days: 1))
        let both = DutyRecords(meetings: [held], plansPublished: [id: Samples.day("2026-12-10")])
        #expect(try only(rule, in: try duties(both, on: "2026-12-15")).standing == .met(on: Samples.day("2026-12-10")))
        let late = DutyRecords(meetings: [held], plansPublished: [id: Samples.day("2026-12-16")])
        #expect(
            try only(rule, in: try duties(late, on: "2027-03-01")).standing == .metLate(on: Samples.day("2026-12-16"), days: 2))
    }

    @Test("for results runs from the last day of the reception")
    func reception() throws {
        let held = try Samples.meeting(id: 1).held(
            MeetingResults(
                publishedOn: Samples.day("2026-12-08"), summary: Samples.text("а", "а", nil), attendance: nil,
                receptionEndedOn: Samples.day("2026-12-07")), today: Samples.day("2026-12-08"))
        let duty = try only("decree-826.results-10", in: try duties(DutyRecords(meetings: [held]), on: "2026-12-09"))
        #expect(duty.due.iso == "2026-12-17")
    }

    @Test("for progress comes when a quarter with a meeting held in it has ended, once for all its meetings")
    func progress() throws {
        let rule = "decree-826.progress-25"
        var meetings = [
            Samples.meeting(id: 1), Samples.meeting(id: 2, on: "2026-11-06"), Samples.meeting(id: 3, on: "2026-09-10"),
        ]
        for index in 0..<2 { meetings[index].standing = .held }
        #expect(try duties(DutyRecords(meetings: meetings), on: "2026-12-31").allSatisfy { $0.rule.id.text != rule })
        let duty = try only(rule, in: try duties(DutyRecords(meetings: meetings), on: "2027-01-01"))
        #expect(duty.due.iso == "2027-01-25")
        let quarter = Period(year: 2026, part: .quarter(4))
        #expect(duty.subject == .progress(Samples.kordai, quarter))
        let records = DutyRecords(meetings: meetings, progressPublished: [quarter: Samples.day("2027-01-26")])
        #expect(
            try only(rule, in: try duties(records, on: "2027-02-01")).standing == .metLate(on: Samples.day("2027-01-26"), days: 1)
        )
    }

    @Test("for the calendar is that of akims who approve one")
    func calendar() throws {
        let found = try duties(of: Samples.zhambyl, DutyRecords(), on: "2026-01-10")
        #expect(found.map(\.rule.id.text) == ["decree-826.calendar-approved", "decree-826.calendar-submitted"])
        #expect(found.map(\.due.iso) == ["2026-01-15", "2026-01-20"])
        #expect(try duties(DutyRecords(), on: "2026-01-10").isEmpty)
        let own = MeetingCalendar(
            place: Samples.zhambyl, year: 2026, approvedOn: Samples.day("2026-01-14"), basis: Translated(), submittedOn: nil,
            versions: [])
        let records = DutyRecords(calendars: [own])
        let after = try duties(of: Samples.zhambyl, records, on: "2026-01-21")
        #expect(after.map(\.standing) == [.met(on: Samples.day("2026-01-14")), .overdue(days: 1)])
        #expect(try duties(of: Samples.zhambyl, records, on: "2027-01-10").allSatisfy { $0.met == nil })
    }

    @Test("is none where the place has no akim or no edition is in force")
    func none() throws {
        #expect(try duties(of: Samples.sarybulak, DutyRecords(meetings: [Samples.meeting(id: 1)]), on: "2026-11-20").isEmpty)
        let early = DutyRecords(meetings: [Samples.meeting(id: 1, on: "2023-12-31")])
        #expect(try duties(early, on: "2024-01-20").allSatisfy { $0.subject != .meeting(Meeting.ID(1)) })
    }

    @Test("stands after those that fall due earlier")
    func order() throws {
        let meetings = ["2026-12-18", "2026-11-27", "2026-12-04"].enumerated().map {
            Samples.meeting(id: $0.offset + 1, on: $0.element)
        }
        #expect(
            try duties(DutyRecords(meetings: meetings), on: "2026-11-01").map(\.due.iso) == [
                "2026-11-13", "2026-11-20", "2026-12-04",
            ])
    }
}
