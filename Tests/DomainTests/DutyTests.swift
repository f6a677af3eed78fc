import Domain
import TestSupport
import Testing

@Suite("A duty")
struct DutyTests {
    private func duties(
        of code: KATO = Samples.kordai, _ records: DutyRecords, on today: String, law: Law = Samples.law
    ) throws -> [Duty] {
        Duty.all(
            of: try #require(Samples.gazetteer[code]), records: records, law: law, gazetteer: Samples.gazetteer,
            calendar: Samples.calendar,
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

    @Test("is none by a rule of which the register keeps no record, by an act of another territory, or for others than akims")
    func unrecorded() throws {
        let text = Samples.text("а", "б", "c")
        func law(_ fulfilment: DutyRule.Fulfilment, territory: KATO? = nil, addressee: Translated? = nil) -> Law {
            let rule = DutyRule(
                id: DutyRule.ID("act.rule"), cites: text, title: text, norm: text, offices: addressee == nil ? [.district] : [],
                addressee: addressee, trigger: .meeting, term: .daysBefore(5), rollsForward: false, fulfilment: fulfilment)
            return Law(editions: [
                Edition(
                    id: "act", act: Samples.act, inForceFrom: Samples.day("2022-01-01"), inForceTo: nil, territory: territory,
                    notes: text, coverage: [], rules: [rule])
            ])
        }
        let records = DutyRecords(meetings: [Samples.meeting(id: 1)])
        #expect(try duties(records, on: "2026-12-01", law: law(.announcement)).count == 1)
        #expect(try duties(records, on: "2026-12-01", law: law(.announcement, territory: Samples.kordai)).isEmpty)
        #expect(try duties(records, on: "2026-12-01", law: law(.announcement, addressee: text)).isEmpty)
        for fulfilment in DutyRule.Fulfilment.allCases where !fulfilment.isRecorded {
            #expect(try duties(records, on: "2026-12-01", law: law(fulfilment)).isEmpty)
        }
    }

    /// Regulation 135, p. 13.16: by the 20th. In the sample law it binds Merke district alone.
    @Test(
        "to hand in the summary of control stands by the 20th of the month after a quarter with something on control",
        arguments: [
            ("2026-09-30", nil, nil), ("2026-10-01", nil, Duty.Standing.upcoming), ("2026-10-20", nil, .dueSoon(workingDays: 0)),
            ("2026-10-21", nil, .overdue(days: 1)), ("2026-10-21", "2026-10-20", .met(on: Samples.day("2026-10-20"))),
            ("2027-03-01", "2026-10-22", .metLate(on: Samples.day("2026-10-22"), days: 2)),
        ] as [(String, String?, Duty.Standing?)])
    func controlSummary(today: String, handedOn: String?, standing: Duty.Standing?) throws {
        let quarter = Period(year: 2026, part: .quarter(3))
        let records = DutyRecords(
            onControl: [quarter], summariesHandedIn: handedOn.map { [quarter: Samples.day($0)] } ?? [:])
        let found = try duties(of: Samples.merke, records, on: today)
        #expect(found.map(\.standing) == (standing.map { [$0] } ?? []))
        #expect(found.allSatisfy { $0.subject == .control(Samples.merke, quarter) && $0.due == Samples.day("2026-10-20") })
        // Elsewhere nobody is bound by it, nor where nothing stood on control.
        #expect(try duties(records, on: today).isEmpty)
        #expect(try duties(of: Samples.merke, DutyRecords(), on: today).isEmpty)
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
            MeetingResults(publishedOn: Samples.day("2026-12-08"), summary: Samples.text("а", "а", nil)),
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

    @Test("for results is met without a plan on the day on which the office says that no problem question came up")
    func noProblems() throws {
        let rule = "decree-826.results-10"
        let held = try Samples.meeting(id: 1).held(
            MeetingResults(
                publishedOn: Samples.day("2026-12-08"), summary: Samples.text("а", "а", nil),
                noProblemsOn: Samples.day("2026-12-10")), today: Samples.day("2026-12-10"))
        #expect(
            try only(rule, in: try duties(DutyRecords(meetings: [held]), on: "2026-12-20")).standing
                == .met(on: Samples.day("2026-12-10")))
        // A plan that follows all the same counts from its own day.
        let planned = DutyRecords(meetings: [held], plansPublished: [Meeting.ID(1): Samples.day("2026-12-16")])
        #expect(
            try only(rule, in: try duties(planned, on: "2026-12-20")).standing
                == .metLate(on: Samples.day("2026-12-16"), days: 2))
    }

    @Test("for results runs from the last day of the reception")
    func reception() throws {
        let held = try Samples.meeting(id: 1).held(
            MeetingResults(
                publishedOn: Samples.day("2026-12-08"), summary: Samples.text("а", "а", nil),
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
        // A year later the calendar of that year is owed, and what was of the last one stays.
        let later = try duties(of: Samples.zhambyl, records, on: "2027-01-10")
        #expect(later.filter { $0.year == 2027 }.count == 2 && later.filter { $0.year == 2027 }.allSatisfy { $0.met == nil })
        #expect(later.filter { $0.year == 2026 }.map(\.standing) == [.met(on: Samples.day("2026-01-14")), .overdue(days: 355)])
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

    /// Overdue by 30 and by 3 days, near, far, met late, met in time.
    private func some() throws -> [Duty] {
        let met = try ["2026-10-02", "2026-10-30"].enumerated().map { index, day in
            try Samples.meeting(id: 10 + index, on: "2026-11-06").announced(
                on: Samples.day(day), evidence: nil, today: Samples.day("2026-11-06"))
        }
        let open = [("2026-11-15", 1), ("2026-12-12", 2), ("2026-12-21", 3), ("2027-01-29", 4)].map {
            Samples.meeting(id: $0.1, on: $0.0)
        }
        return try duties(DutyRecords(meetings: met + open), on: "2026-12-01").filter { $0.rule.id.text.contains("announce") }
    }

    @Test("is listed with what is overdue longest first, by its last day, or rule by rule")
    func listed() throws {
        func kinds(_ order: Duty.Order) throws -> [Duty.Standing.Kind] { order.sorted(try some()).map(\.standing.kind) }
        #expect(try kinds(.standing) == [.overdue, .overdue, .upcoming, .upcoming, .metLate, .met])
        #expect(Duty.Order.standing.sorted(try some()).first?.standing == .overdue(days: 30))
        #expect(Duty.Order.due.sorted(try some()).map(\.due) == (try some()).map(\.due).sorted())
        let all = try duties(DutyRecords(meetings: [Samples.meeting(id: 1, on: "2026-10-01")]), on: "2026-12-01")
        #expect(Duty.Order.rule.sorted(all).map(\.rule.id.text) == ["decree-826.announce-14", "decree-826.results-10"])
    }

    @Test("is counted by how it stands, territory by territory, those with most overdue first")
    func counted() throws {
        let counts = DutyCounts(try some())
        #expect(counts.total == 6 && counts[.overdue] == 2 && counts[.metLate] == 1 && counts[.met] == 1)
        let parts = DutyPart.all(of: Samples.zhambyl, try some(), gazetteer: Samples.gazetteer)
        #expect(parts.map(\.place) == [Samples.kordai, Samples.taraz, Samples.merke])
        #expect(parts.first?.counts == counts && parts.first?.longestDelay == 30)
        #expect(DutyPart.all(of: .republic, try some(), gazetteer: Samples.gazetteer).first?.place == Samples.zhambyl)
        #expect(DutyPart.all(of: Samples.kordai, try some(), gazetteer: Samples.gazetteer).first?.counts.total == 0)
    }
}

@Suite("Silence")
struct SilenceTests {
    private func duties(of code: KATO, _ records: DutyRecords, on today: String) throws -> [Duty] {
        Duty.all(
            of: try #require(Samples.gazetteer[code]), records: records, law: Samples.law, gazetteer: Samples.gazetteer,
            calendar: Samples.calendar,
            today: Samples.day(today))
    }

    @Test(
        "begins the day after the last one on which the law lets an akimat publish",
        arguments: [
            // Decree 826, p. 2 (1): the calendar by 15 January. P. 3 (5): results and plan in 10 days, progress by the 25th.
            (Samples.zhambyl, "2026-01-15", "2026-01-16", Silence.Kind.calendar),
            (Samples.kordai, "2026-12-14", "2026-12-15", .plan), (Samples.kordai, "2027-01-25", "2027-01-26", .progress),
        ])
    func begins(place: KATO, last: String, next: String, kind: Silence.Kind) throws {
        var meeting = Samples.meeting(id: 1, host: place, on: "2026-12-04")
        if kind == .progress {
            meeting.standing = .held
            meeting.results = MeetingResults(
                publishedOn: Samples.day("2026-12-08"), summary: Samples.text("а", "а", nil))
        }
        let records = DutyRecords(
            meetings: kind == .calendar ? [] : [meeting],
            plansPublished: kind == .progress ? [meeting.id: Samples.day("2026-12-09")] : [:])
        #expect(Silence.all(try duties(of: place, records, on: last)).isEmpty)
        let silent = Silence.all(try duties(of: place, records, on: next))
        #expect(silent.map(\.place) == [place] && silent.map(\.days) == [1])
        #expect(silent.first?.duties(kind).count == 1)
        #expect(Silence.all(try duties(of: place, records, on: next), kind: kind).count == 1)
        let others = Silence.Kind.allCases.filter { $0 != kind }
        #expect(try others.allSatisfy { Silence.all(try duties(of: place, records, on: next), kind: $0).isEmpty })
    }

    @Test("is listed with the longest first, and is none about an announcement or what was published late")
    func listed() throws {
        let kordai = try duties(
            of: Samples.kordai, DutyRecords(meetings: [Samples.meeting(id: 1, on: "2026-10-02")]), on: "2026-12-01")
        let merke = try duties(
            of: Samples.merke,
            DutyRecords(meetings: [
                Samples.meeting(id: 2, host: Samples.merke, on: "2026-09-04"),
                Samples.meeting(id: 3, host: Samples.merke, on: "2026-11-13"),
            ]), on: "2026-12-01")
        let all = Silence.all(kordai + merke)
        #expect(all.map(\.place) == [Samples.merke, Samples.kordai] && all.map(\.days) == [78, 50])
        #expect(all.map(\.duties.count) == [2, 1])
        let announced = try duties(
            of: Samples.kordai, DutyRecords(meetings: [Samples.meeting(id: 1, on: "2026-12-04")]), on: "2026-12-01")
        #expect(announced.contains(where: \.isOverdue) && Silence.all(announced).isEmpty)
    }
}
