import Domain
import Settings
import TestSupport
import Testing

/// A legal date worked out from the paragraph and the lists of days off, before the program was asked.
struct LegalDate: Sendable, CustomTestStringConvertible {
    let rule: String
    let from: String
    let time: String?
    let due: String
    /// Days off passed over, weekends among them.
    let skipping: Int

    init(_ rule: String, _ from: String, at time: String? = nil, due: String, skipping: Int = 0) {
        self.rule = rule
        self.from = from
        self.time = time
        self.due = due
        self.skipping = skipping
    }

    var testDescription: String { "\(rule) from \(from) \(time ?? "")" }
}

@Suite("A legal date")
struct LegalDatesTests {
    private func expectDue(_ row: LegalDate) throws {
        let settings = try RealConfig.loaded()
        let from = Samples.day(row.from)
        let rule = try #require(settings.law.rule(DutyRule.ID(row.rule), on: from))
        let reckoning = Reckoning(
            rule, from: from, at: row.time.flatMap { TimeOfDay(text: $0) }, calendar: settings.calendar,
            closing: settings.clock.registersUntil)
        #expect(reckoning.due.iso == row.due)
        #expect(reckoning.skipped.count == row.skipping)
    }

    @Test("of an announcement is 14 or 7 calendar days before, days off or not", arguments: announcements)
    func announcementDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of results and plan is 10 calendar days after, days off or not", arguments: results)
    func resultsDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of progress is the 25th after the quarter, of calendars 15 and 20 January", arguments: progressAndCalendars)
    func progressDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of a return, a forwarding, an answer, a decision is counted in working days", arguments: answers)
    func answerDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of a registration is the same working day until 18:30", arguments: registrations)
    func registrationDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of a meeting under the edition of its own day is the same rule in other words")
    func editions() throws {
        let law = try RealConfig.loaded().law
        for id in ["announce-14", "announce-7", "results-10", "progress-25", "calendar-approved", "calendar-submitted"] {
            let rule = DutyRule.ID("decree-826.\(id)")
            let before = try #require(law.rule(rule, on: Samples.day("2023-12-31")))
            let after = try #require(law.rule(rule, on: Samples.day("2024-01-01")))
            #expect(before.term == after.term && before.offices == after.offices)
            #expect(before.cites != after.cites)
            #expect(law.rule(rule, on: Samples.day("2022-03-06")) == nil)
        }
    }

    static let announcements: [LegalDate] = [
        // Decree 826, p. 3 (4), sixth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("decree-826.announce-14", "2022-03-25", due: "2022-03-11"),
        // Decree 826, p. 3 (4), sixth indent; Unity Day 1 May, Unity Day (moved) 2 May, Defender Day 7 May, Victory Day 9
        // May, Defender Day (moved) 10 May.
        LegalDate("decree-826.announce-14", "2022-05-12", due: "2022-04-28"),
        // Decree 826, p. 3 (4), sixth indent; Capital Day 6 Jul, Kurban Ait 9 Jul.
        LegalDate("decree-826.announce-14", "2022-07-20", due: "2022-07-06"),
        // Decree 826, p. 3 (4), sixth indent; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("decree-826.announce-14", "2022-09-05", due: "2022-08-22"),
        // Decree 826, p. 3 (4), sixth indent; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("decree-826.announce-14", "2022-11-03", due: "2022-10-20"),
        // Decree 826, p. 3 (4), sixth indent; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2023-01-13", due: "2022-12-30"),
        // Decree 826, p. 3 (4), sixth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("decree-826.announce-14", "2023-03-31", due: "2023-03-17"),
        // Decree 826, p. 3 (4), sixth indent; Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May.
        LegalDate("decree-826.announce-14", "2023-05-18", due: "2023-05-04"),
        // Decree 826, p. 3 (4), sixth indent; worked Sat 1 Jul, Capital Day 6 Jul, day off for 1 July 7 Jul.
        LegalDate("decree-826.announce-14", "2023-07-14", due: "2023-06-30"),
        // Decree 826, p. 3 (4), sixth indent; Independence Day 16 Dec, Independence Day (moved) 18 Dec.
        LegalDate("decree-826.announce-14", "2023-12-28", due: "2023-12-14"),
        // Decree 826, p. 3 (4), sixth indent; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2024-01-10", due: "2023-12-27"),
        // Decree 826, p. 3 (4), sixth indent; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2024-01-15", due: "2024-01-01"),
        // Decree 826, p. 3 (4), sixth indent; Women's Day 8 Mar.
        LegalDate("decree-826.announce-14", "2024-03-13", due: "2024-02-28"),
        // Decree 826, p. 3 (4), sixth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar.
        LegalDate("decree-826.announce-14", "2024-04-04", due: "2024-03-21"),
        // Decree 826, p. 3 (4), sixth indent; worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9
        // May.
        LegalDate("decree-826.announce-14", "2024-05-17", due: "2024-05-03"),
        // Decree 826, p. 3 (4), sixth indent; Kurban Ait 16 Jun.
        LegalDate("decree-826.announce-14", "2024-06-25", due: "2024-06-11"),
        // Decree 826, p. 3 (4), sixth indent; Capital Day 6 Jul, Capital Day (moved) 8 Jul.
        LegalDate("decree-826.announce-14", "2024-07-19", due: "2024-07-05"),
        // Decree 826, p. 3 (4), sixth indent; New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2025-01-16", due: "2025-01-02"),
        // Decree 826, p. 3 (4), sixth indent; Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2025-01-21", due: "2025-01-07"),
        // Decree 826, p. 3 (4), sixth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz
        // (moved) 25 Mar.
        LegalDate("decree-826.announce-14", "2025-03-28", due: "2025-03-14"),
        // Decree 826, p. 3 (4), sixth indent; Unity Day 1 May, Defender Day 7 May, Victory Day 9 May.
        LegalDate("decree-826.announce-14", "2025-05-14", due: "2025-04-30"),
        // Decree 826, p. 3 (4), sixth indent; Kurban Ait 6 Jun.
        LegalDate("decree-826.announce-14", "2025-06-18", due: "2025-06-04"),
        // Decree 826, p. 3 (4), sixth indent; Constitution Day 30 Aug, Constitution Day (moved) 1 Sep.
        LegalDate("decree-826.announce-14", "2025-09-10", due: "2025-08-27"),
        // Decree 826, p. 3 (4), sixth indent; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2026-01-09", due: "2025-12-26"),
        // Decree 826, p. 3 (4), sixth indent; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("decree-826.announce-14", "2026-03-12", due: "2026-02-26"),
        // Decree 826, p. 3 (4), sixth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz
        // (moved) 25 Mar.
        LegalDate("decree-826.announce-14", "2026-04-03", due: "2026-03-20"),
        // Decree 826, p. 3 (4), sixth indent; Kurban Ait 27 May.
        LegalDate("decree-826.announce-14", "2026-06-03", due: "2026-05-20"),
        // Decree 826, p. 3 (4), sixth indent.
        LegalDate("decree-826.announce-14", "2026-09-11", due: "2026-08-28"),
        // Decree 826, p. 3 (4), sixth indent.
        LegalDate("decree-826.announce-14", "2026-12-04", due: "2026-11-20"),
        // Decree 826, p. 3 (4), sixth indent; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-14", "2027-01-14", due: "2026-12-31"),
        // Decree 826, p. 3 (4), sixth indent; Constitution Day 15 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz
        // (moved) 24 Mar.
        LegalDate("decree-826.announce-14", "2027-03-26", due: "2027-03-12"),
        // Decree 826, p. 3 (4), sixth indent; Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 10 May, Kurban Ait
        // 16 May.
        LegalDate("decree-826.announce-14", "2027-05-20", due: "2027-05-06"),
        // Decree 826, p. 3 (4), seventh indent; Women's Day 8 Mar.
        LegalDate("decree-826.announce-7", "2022-03-15", due: "2022-03-08"),
        // Decree 826, p. 3 (4), seventh indent; Defender Day 7 May, Victory Day 9 May, Defender Day (moved) 10 May.
        LegalDate("decree-826.announce-7", "2022-05-13", due: "2022-05-06"),
        // Decree 826, p. 3 (4), seventh indent; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("decree-826.announce-7", "2022-08-31", due: "2022-08-24"),
        // Decree 826, p. 3 (4), seventh indent; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("decree-826.announce-7", "2022-10-28", due: "2022-10-21"),
        // Decree 826, p. 3 (4), seventh indent; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan.
        LegalDate("decree-826.announce-7", "2023-01-06", due: "2022-12-30"),
        // Decree 826, p. 3 (4), seventh indent; worked Sat 1 Jul, Capital Day 6 Jul.
        LegalDate("decree-826.announce-7", "2023-07-06", due: "2023-06-29"),
        // Decree 826, p. 3 (4), seventh indent; New Year 1 Jan, New Year 2 Jan.
        LegalDate("decree-826.announce-7", "2024-01-05", due: "2023-12-29"),
        // Decree 826, p. 3 (4), seventh indent.
        LegalDate("decree-826.announce-7", "2024-03-07", due: "2024-02-29"),
        // Decree 826, p. 3 (4), seventh indent; worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9
        // May.
        LegalDate("decree-826.announce-7", "2024-05-10", due: "2024-05-03"),
        // Decree 826, p. 3 (4), seventh indent; New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5
        // Jan.
        LegalDate("decree-826.announce-7", "2025-01-06", due: "2024-12-30"),
        // Decree 826, p. 3 (4), seventh indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz
        // (moved) 25 Mar.
        LegalDate("decree-826.announce-7", "2025-03-26", due: "2025-03-19"),
        // Decree 826, p. 3 (4), seventh indent; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("decree-826.announce-7", "2026-01-08", due: "2026-01-01"),
        // Decree 826, p. 3 (4), seventh indent; Kurban Ait 27 May.
        LegalDate("decree-826.announce-7", "2026-05-29", due: "2026-05-22"),
        // Decree 826, p. 3 (4), seventh indent.
        LegalDate("decree-826.announce-7", "2026-09-04", due: "2026-08-28"),
        // Decree 826, p. 3 (4), seventh indent; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan.
        LegalDate("decree-826.announce-7", "2027-01-05", due: "2026-12-29"),
        // Decree 826, p. 3 (4), seventh indent; Constitution Day 15 Mar.
        LegalDate("decree-826.announce-7", "2027-03-19", due: "2027-03-12"),
    ]

    static let results: [LegalDate] = [
        // Decree 826, p. 3 (5), fourth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("decree-826.results-10", "2022-03-14", due: "2022-03-24"),
        // Decree 826, p. 3 (5), fourth indent; Unity Day 1 May, Unity Day (moved) 2 May, Defender Day 7 May, Victory Day 9
        // May.
        LegalDate("decree-826.results-10", "2022-04-29", due: "2022-05-09"),
        // Decree 826, p. 3 (5), fourth indent; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug, ends
        // on a Sunday.
        LegalDate("decree-826.results-10", "2022-08-25", due: "2022-09-04"),
        // Decree 826, p. 3 (5), fourth indent; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("decree-826.results-10", "2022-10-17", due: "2022-10-27"),
        // Decree 826, p. 3 (5), fourth indent; New Year 1 Jan, New Year 2 Jan.
        LegalDate("decree-826.results-10", "2022-12-23", due: "2023-01-02"),
        // Decree 826, p. 3 (5), fourth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, ends on a Saturday.
        LegalDate("decree-826.results-10", "2023-03-15", due: "2023-03-25"),
        // Decree 826, p. 3 (5), fourth indent; Unity Day 1 May, Defender Day 7 May, Defender Day (moved) 8 May.
        LegalDate("decree-826.results-10", "2023-04-28", due: "2023-05-08"),
        // Decree 826, p. 3 (5), fourth indent; New Year 1 Jan.
        LegalDate("decree-826.results-10", "2023-12-22", due: "2024-01-01"),
        // Decree 826, p. 3 (5), fourth indent; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("decree-826.results-10", "2023-12-29", due: "2024-01-08"),
        // Decree 826, p. 3 (5), fourth indent.
        LegalDate("decree-826.results-10", "2024-02-20", due: "2024-03-01"),
        // Decree 826, p. 3 (5), fourth indent; ends on a Saturday.
        LegalDate("decree-826.results-10", "2024-02-21", due: "2024-03-02"),
        // Decree 826, p. 3 (5), fourth indent; worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9
        // May, ends on a Sunday.
        LegalDate("decree-826.results-10", "2024-05-02", due: "2024-05-12"),
        // Decree 826, p. 3 (5), fourth indent; Kurban Ait 16 Jun.
        LegalDate("decree-826.results-10", "2024-06-14", due: "2024-06-24"),
        // Decree 826, p. 3 (5), fourth indent; New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan.
        LegalDate("decree-826.results-10", "2024-12-27", due: "2025-01-06"),
        // Decree 826, p. 3 (5), fourth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar.
        LegalDate("decree-826.results-10", "2025-03-14", due: "2025-03-24"),
        // Decree 826, p. 3 (5), fourth indent; Kurban Ait 6 Jun.
        LegalDate("decree-826.results-10", "2025-06-02", due: "2025-06-12"),
        // Decree 826, p. 3 (5), fourth indent; New Year 1 Jan, New Year 2 Jan, ends on a Sunday.
        LegalDate("decree-826.results-10", "2025-12-25", due: "2026-01-04"),
        // Decree 826, p. 3 (5), fourth indent; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("decree-826.results-10", "2026-03-13", due: "2026-03-23"),
        // Decree 826, p. 3 (5), fourth indent; Kurban Ait 27 May.
        LegalDate("decree-826.results-10", "2026-05-22", due: "2026-06-01"),
        // Decree 826, p. 3 (5), fourth indent.
        LegalDate("decree-826.results-10", "2026-08-28", due: "2026-09-07"),
        // Decree 826, p. 3 (5), fourth indent.
        LegalDate("decree-826.results-10", "2026-12-21", due: "2026-12-31"),
        // Decree 826, p. 3 (5), fourth indent.
        LegalDate("decree-826.results-10", "2027-02-19", due: "2027-03-01"),
        // Decree 826, p. 3 (5), fourth indent; Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 10 May, Kurban Ait
        // 16 May.
        LegalDate("decree-826.results-10", "2027-05-06", due: "2027-05-16"),
        // Decree 826, p. 3 (5), fourth indent.
        LegalDate("decree-826.results-10", "2027-12-24", due: "2028-01-03"),
    ]

    static let progressAndCalendars: [LegalDate] = [
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2022-03-31", due: "2022-04-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2022-06-30", due: "2022-07-25"),
        // Decree 826, p. 3 (5), fifth indent; Republic Day 25 Oct.
        LegalDate("decree-826.progress-25", "2022-09-30", due: "2022-10-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2022-12-31", due: "2023-01-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2023-03-31", due: "2023-04-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2023-06-30", due: "2023-07-25"),
        // Decree 826, p. 3 (5), fifth indent; Republic Day 25 Oct.
        LegalDate("decree-826.progress-25", "2023-09-30", due: "2023-10-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2023-12-31", due: "2024-01-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2024-03-31", due: "2024-04-25"),
        // Decree 826, p. 3 (5), fifth indent; Republic Day 25 Oct.
        LegalDate("decree-826.progress-25", "2024-09-30", due: "2024-10-25"),
        // Decree 826, p. 3 (5), fifth indent; ends on a Saturday.
        LegalDate("decree-826.progress-25", "2024-12-31", due: "2025-01-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2025-06-30", due: "2025-07-25"),
        // Decree 826, p. 3 (5), fifth indent; Republic Day 25 Oct.
        LegalDate("decree-826.progress-25", "2025-09-30", due: "2025-10-25"),
        // Decree 826, p. 3 (5), fifth indent; ends on a Saturday.
        LegalDate("decree-826.progress-25", "2026-03-31", due: "2026-04-25"),
        // Decree 826, p. 3 (5), fifth indent; Republic Day 25 Oct.
        LegalDate("decree-826.progress-25", "2026-09-30", due: "2026-10-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2026-12-31", due: "2027-01-25"),
        // Decree 826, p. 3 (5), fifth indent; ends on a Sunday.
        LegalDate("decree-826.progress-25", "2027-06-30", due: "2027-07-25"),
        // Decree 826, p. 3 (5), fifth indent.
        LegalDate("decree-826.progress-25", "2027-12-31", due: "2028-01-25"),
        // Decree 826, p. 2 (1), first indent; ends on a Sunday.
        LegalDate("decree-826.calendar-approved", "2023-01-01", due: "2023-01-15"),
        // Decree 826, p. 2 (1), first indent.
        LegalDate("decree-826.calendar-approved", "2024-01-01", due: "2024-01-15"),
        // Decree 826, p. 2 (1), first indent.
        LegalDate("decree-826.calendar-approved", "2025-01-01", due: "2025-01-15"),
        // Decree 826, p. 2 (1), first indent.
        LegalDate("decree-826.calendar-approved", "2026-01-01", due: "2026-01-15"),
        // Decree 826, p. 2 (1), first indent.
        LegalDate("decree-826.calendar-approved", "2027-01-01", due: "2027-01-15"),
        // Decree 826, p. 2 (2).
        LegalDate("decree-826.calendar-submitted", "2023-01-01", due: "2023-01-20"),
        // Decree 826, p. 2 (2); ends on a Saturday.
        LegalDate("decree-826.calendar-submitted", "2024-01-01", due: "2024-01-20"),
        // Decree 826, p. 2 (2).
        LegalDate("decree-826.calendar-submitted", "2025-01-01", due: "2025-01-20"),
        // Decree 826, p. 2 (2).
        LegalDate("decree-826.calendar-submitted", "2026-01-01", due: "2026-01-20"),
        // Decree 826, p. 2 (2).
        LegalDate("decree-826.calendar-submitted", "2027-01-01", due: "2027-01-20"),
    ]

    static let answers: [LegalDate] = [
        // APPC, art. 64 (7); worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("appk.return-3", "2022-03-03", due: "2022-03-09", skipping: 3),
        // APPC, art. 64 (7); worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("appk.return-3", "2022-03-04", due: "2022-03-10", skipping: 3),
        // APPC, art. 64 (7); worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("appk.return-3", "2022-08-25", due: "2022-08-31", skipping: 3),
        // APPC, art. 64 (7); worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("appk.return-3", "2022-10-20", due: "2022-10-26", skipping: 3),
        // APPC, art. 64 (7); New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan.
        LegalDate("appk.return-3", "2022-12-30", due: "2023-01-06", skipping: 4),
        // APPC, art. 64 (7); Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May.
        LegalDate("appk.return-3", "2023-05-04", due: "2023-05-11", skipping: 4),
        // APPC, art. 64 (7); Kurban Ait 28 Jun, worked Sat 1 Jul.
        LegalDate("appk.return-3", "2023-06-27", due: "2023-07-01", skipping: 1),
        // APPC, art. 64 (7); worked Sat 1 Jul.
        LegalDate("appk.return-3", "2023-06-30", due: "2023-07-04", skipping: 1),
        // APPC, art. 64 (7); Capital Day 6 Jul, day off for 1 July 7 Jul.
        LegalDate("appk.return-3", "2023-07-05", due: "2023-07-12", skipping: 4),
        // APPC, art. 64 (7); Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar.
        LegalDate("appk.return-3", "2024-03-20", due: "2024-03-28", skipping: 5),
        // APPC, art. 64 (7); worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May.
        LegalDate("appk.return-3", "2024-05-03", due: "2024-05-10", skipping: 4),
        // APPC, art. 64 (7); Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May.
        LegalDate("appk.return-3", "2024-05-06", due: "2024-05-14", skipping: 5),
        // APPC, art. 64 (7); New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan.
        LegalDate("appk.return-3", "2024-12-31", due: "2025-01-08", skipping: 5),
        // APPC, art. 64 (7); day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan.
        LegalDate("appk.return-3", "2025-01-02", due: "2025-01-08", skipping: 3),
        // APPC, art. 64 (7); worked Sun 5 Jan, Christmas 7 Jan.
        LegalDate("appk.return-3", "2025-01-03", due: "2025-01-08", skipping: 2),
        // APPC, art. 64 (7); Kurban Ait 6 Jun.
        LegalDate("appk.return-3", "2025-06-04", due: "2025-06-10", skipping: 3),
        // APPC, art. 64 (7); Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("appk.return-3", "2026-03-06", due: "2026-03-12", skipping: 3),
        // APPC, art. 64 (7); Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("appk.return-3", "2026-03-19", due: "2026-03-27", skipping: 5),
        // APPC, art. 64 (7); Kurban Ait 27 May.
        LegalDate("appk.return-3", "2026-05-26", due: "2026-06-01", skipping: 3),
        // APPC, art. 64 (7); no day off but weekends.
        LegalDate("appk.return-3", "2026-08-28", due: "2026-09-02", skipping: 2),
        // APPC, art. 64 (7); New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("appk.return-3", "2026-12-31", due: "2027-01-08", skipping: 5),
        // APPC, art. 64 (7); Constitution Day 15 Mar.
        LegalDate("appk.return-3", "2027-03-12", due: "2027-03-18", skipping: 3),
        // APPC, art. 65; Christmas 7 Jan.
        LegalDate("appk.forward-3", "2022-01-06", due: "2022-01-12", skipping: 3),
        // APPC, art. 65; Defender Day 7 May, Victory Day 9 May, Defender Day (moved) 10 May.
        LegalDate("appk.forward-3", "2022-05-06", due: "2022-05-13", skipping: 4),
        // APPC, art. 65; Independence Day 16 Dec.
        LegalDate("appk.forward-3", "2022-12-15", due: "2022-12-21", skipping: 3),
        // APPC, art. 65; no day off but weekends.
        LegalDate("appk.forward-3", "2023-01-03", due: "2023-01-06"),
        // APPC, art. 65; Independence Day 16 Dec, Independence Day (moved) 18 Dec.
        LegalDate("appk.forward-3", "2023-12-15", due: "2023-12-21", skipping: 3),
        // APPC, art. 65; Capital Day 6 Jul, Capital Day (moved) 8 Jul.
        LegalDate("appk.forward-3", "2024-07-05", due: "2024-07-11", skipping: 3),
        // APPC, art. 65; Women's Day 8 Mar, Women's Day (moved) 10 Mar.
        LegalDate("appk.forward-3", "2025-03-07", due: "2025-03-13", skipping: 3),
        // APPC, art. 65; Republic Day 25 Oct, Republic Day (moved) 27 Oct.
        LegalDate("appk.forward-3", "2025-10-24", due: "2025-10-30", skipping: 3),
        // APPC, art. 65; Christmas 7 Jan.
        LegalDate("appk.forward-3", "2026-01-06", due: "2026-01-12", skipping: 3),
        // APPC, art. 65; Victory Day 9 May, Victory Day (moved) 11 May.
        LegalDate("appk.forward-3", "2026-05-08", due: "2026-05-14", skipping: 3),
        // APPC, art. 65; Republic Day 25 Oct, Republic Day (moved) 26 Oct.
        LegalDate("appk.forward-3", "2026-10-23", due: "2026-10-29", skipping: 3),
        // APPC, art. 65; Victory Day 9 May, Victory Day (moved) 10 May.
        LegalDate("appk.forward-3", "2027-05-07", due: "2027-05-13", skipping: 3),
        // APPC, art. 76; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("appk.answer-15", "2022-02-21", due: "2022-03-15", skipping: 7),
        // APPC, art. 76; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("appk.answer-15", "2022-03-14", due: "2022-04-07", skipping: 9),
        // APPC, art. 76; Unity Day 1 May, Unity Day (moved) 2 May, Defender Day 7 May, Victory Day 9 May, Defender Day
        // (moved) 10 May.
        LegalDate("appk.answer-15", "2022-04-20", due: "2022-05-16", skipping: 11),
        // APPC, art. 76; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("appk.answer-15", "2022-08-16", due: "2022-09-07", skipping: 7),
        // APPC, art. 76; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("appk.answer-15", "2022-10-10", due: "2022-11-01", skipping: 7),
        // APPC, art. 76; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan.
        LegalDate("appk.answer-15", "2022-12-20", due: "2023-01-12", skipping: 8),
        // APPC, art. 76; Women's Day 8 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("appk.answer-15", "2023-03-03", due: "2023-03-30", skipping: 12),
        // APPC, art. 76; Unity Day 1 May, Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May.
        LegalDate("appk.answer-15", "2023-04-24", due: "2023-05-18", skipping: 9),
        // APPC, art. 76; Kurban Ait 28 Jun, worked Sat 1 Jul, Capital Day 6 Jul, day off for 1 July 7 Jul.
        LegalDate("appk.answer-15", "2023-06-20", due: "2023-07-13", skipping: 8),
        // APPC, art. 76; Independence Day 16 Dec, Independence Day (moved) 18 Dec, New Year 1 Jan, New Year 2 Jan.
        LegalDate("appk.answer-15", "2023-12-11", due: "2024-01-04", skipping: 9),
        // APPC, art. 76; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("appk.answer-15", "2023-12-28", due: "2024-01-22", skipping: 10),
        // APPC, art. 76; Women's Day 8 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar.
        LegalDate("appk.answer-15", "2024-03-04", due: "2024-03-29", skipping: 10),
        // APPC, art. 76; Unity Day 1 May, worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May.
        LegalDate("appk.answer-15", "2024-04-22", due: "2024-05-16", skipping: 9),
        // APPC, art. 76; New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan.
        LegalDate("appk.answer-15", "2024-12-16", due: "2025-01-09", skipping: 9),
        // APPC, art. 76; Women's Day 8 Mar, Women's Day (moved) 10 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz
        // (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("appk.answer-15", "2025-03-05", due: "2025-04-01", skipping: 12),
        // APPC, art. 76; Unity Day 1 May, Defender Day 7 May, Victory Day 9 May.
        LegalDate("appk.answer-15", "2025-04-25", due: "2025-05-21", skipping: 11),
        // APPC, art. 76; Independence Day 16 Dec, New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("appk.answer-15", "2025-12-12", due: "2026-01-08", skipping: 12),
        // APPC, art. 76; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("appk.answer-15", "2025-12-30", due: "2026-01-23", skipping: 9),
        // APPC, art. 76; Women's Day 8 Mar, Women's Day (moved) 9 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz
        // (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("appk.answer-15", "2026-03-02", due: "2026-03-27", skipping: 10),
        // APPC, art. 76; Kurban Ait 27 May.
        LegalDate("appk.answer-15", "2026-05-12", due: "2026-06-03", skipping: 7),
        // APPC, art. 76; no day off but weekends.
        LegalDate("appk.answer-15", "2026-08-20", due: "2026-09-10", skipping: 6),
        // APPC, art. 76; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("appk.answer-15", "2026-12-18", due: "2027-01-13", skipping: 11),
        // APPC, art. 76; Women's Day 8 Mar, Constitution Day 15 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz
        // (moved) 24 Mar.
        LegalDate("appk.answer-15", "2027-03-01", due: "2027-03-29", skipping: 13),
        // APPC, art. 76; Unity Day 1 May, Unity Day (moved) 3 May, Defender Day 7 May, Victory Day 9 May, Victory Day (moved)
        // 10 May, Kurban Ait 16 May.
        LegalDate("appk.answer-15", "2027-04-26", due: "2027-05-20", skipping: 9),
        // APPC, art. 91, 92, 99; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar, Nauryz 21 Mar, Nauryz 22
        // Mar, Nauryz 23 Mar.
        LegalDate("appk.complaint-20", "2022-02-25", due: "2022-03-31", skipping: 14),
        // APPC, art. 91, 92, 99; Independence Day 16 Dec, New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7
        // Jan.
        LegalDate("appk.complaint-20", "2022-12-09", due: "2023-01-11", skipping: 13),
        // APPC, art. 91, 92, 99; Unity Day 1 May, worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day
        // 9 May.
        LegalDate("appk.complaint-20", "2024-04-19", due: "2024-05-22", skipping: 13),
        // APPC, art. 91, 92, 99; New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7
        // Jan.
        LegalDate("appk.complaint-20", "2024-12-20", due: "2025-01-22", skipping: 13),
        // APPC, art. 91, 92, 99; Unity Day 1 May, Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May, Kurban
        // Ait 27 May.
        LegalDate("appk.complaint-20", "2026-04-24", due: "2026-05-28", skipping: 14),
        // APPC, art. 91, 92, 99; Independence Day 16 Dec, New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7
        // Jan.
        LegalDate("appk.complaint-20", "2026-12-11", due: "2027-01-14", skipping: 14),
        // APPC, art. 76; worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May.
        LegalDate("appk.extension-word-3", "2024-05-03", due: "2024-05-10", skipping: 4),
        // APPC, art. 76; Kurban Ait 27 May.
        LegalDate("appk.extension-word-3", "2026-05-26", due: "2026-06-01", skipping: 3),
        // APPC, art. 76; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan.
        LegalDate("appk.extension-word-3", "2026-12-30", due: "2027-01-06", skipping: 4),
    ]

    static let registrations: [LegalDate] = [
        // APPC, art. 62, 64.
        LegalDate("appk.register", "2022-03-04", at: "18:29", due: "2022-03-04"),
        // APPC, art. 62, 64; worked Sat 5 Mar.
        LegalDate("appk.register", "2022-03-04", at: "18:30", due: "2022-03-05"),
        // APPC, art. 62, 64; worked Sat 5 Mar.
        LegalDate("appk.register", "2022-03-05", at: "10:00", due: "2022-03-05"),
        // APPC, art. 62, 64; day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("appk.register", "2022-03-05", at: "18:30", due: "2022-03-09", skipping: 3),
        // APPC, art. 62, 64; worked Sat 27 Aug.
        LegalDate("appk.register", "2022-08-26", at: "19:00", due: "2022-08-27"),
        // APPC, art. 62, 64; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan.
        LegalDate("appk.register", "2022-12-30", at: "18:30", due: "2023-01-04", skipping: 4),
        // APPC, art. 62, 64; worked Sat 1 Jul.
        LegalDate("appk.register", "2023-06-30", at: "20:15", due: "2023-07-01"),
        // APPC, art. 62, 64; worked Sat 4 May.
        LegalDate("appk.register", "2024-05-03", at: "18:30", due: "2024-05-04"),
        // APPC, art. 62, 64; worked Sat 4 May.
        LegalDate("appk.register", "2024-05-04", at: "18:29", due: "2024-05-04"),
        // APPC, art. 62, 64; day off for 5 January 3 Jan, worked Sun 5 Jan.
        LegalDate("appk.register", "2025-01-03", at: "09:00", due: "2025-01-05", skipping: 2),
        // APPC, art. 62, 64; worked Sun 5 Jan.
        LegalDate("appk.register", "2025-01-05", at: "09:00", due: "2025-01-05"),
        // APPC, art. 62, 64; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("appk.register", "2026-03-06", at: "18:30", due: "2026-03-10", skipping: 3),
        // APPC, art. 62, 64.
        LegalDate("appk.register", "2026-05-26", at: "18:29", due: "2026-05-26"),
        // APPC, art. 62, 64; Kurban Ait 27 May.
        LegalDate("appk.register", "2026-05-26", at: "18:30", due: "2026-05-28", skipping: 1),
        // APPC, art. 62, 64; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan.
        LegalDate("appk.register", "2026-12-31", at: "23:59", due: "2027-01-05", skipping: 4),
        // APPC, art. 62, 64; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar.
        LegalDate("appk.register", "2027-03-19", at: "18:31", due: "2027-03-25", skipping: 5),
    ]
}
