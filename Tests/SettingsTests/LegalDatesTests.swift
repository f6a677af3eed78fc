import Domain
import Settings
import TestSupport
import Testing

@Suite("A legal date")
struct LegalDatesTests {
    @Test("of an announcement is 14 or 7 calendar days before, days off or not", arguments: announcements)
    func announcementDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of results and plan is 10 calendar days after, days off or not", arguments: results)
    func resultsDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of progress is the 25th after the quarter, of calendars 15 and 20 January", arguments: progressAndCalendars)
    func progressDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of a return, a forwarding, an answer, a decision is counted in working days", arguments: answers)
    func answerDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of a registration is the same working day until 18:30", arguments: registrations)
    func registrationDue(row: LegalDate) throws { try row.expectDue() }

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

    @Test("was worked out by hand at least 150 times over 2022 to 2027, its working days written out for 100 and more")
    func byHand() throws {
        let rows =
            Self.announcements + Self.results + Self.progressAndCalendars + Self.answers + Self.registrations
            + OfficeDatesTests.control + OfficeDatesTests.officeTerms + OfficeDatesTests.orderTerms + OfficeDatesTests.times
            + OfficeDatesTests.codeTerms
        #expect(rows.count >= 150 && Set(rows.map(\.testDescription)).count == rows.count)
        let written = rows.filter { $0.counted != nil }
        #expect(written.count >= 100)
        for row in written { #expect(try row.workingDays() == row.counted?.count, "\(row)") }
        #expect(Set(rows.map { $0.from.prefix(4) }) == ["2022", "2023", "2024", "2025", "2026", "2027"])
    }

    static let announcements = LegalDate.table(
        """
        # decree-826.announce-14: Decree 826, p. 3 (4), sixth indent
        2022-03-25 | 2022-03-11 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar
        2022-05-12 | 2022-04-28 | 0 | Unity Day 1 May, Unity Day (moved) 2 May, Defender Day 7 May, Victory Day 9 May, \
        Defender Day (moved) 10 May
        2022-07-20 | 2022-07-06 | 0 | Capital Day 6 Jul, Kurban Ait 9 Jul
        2022-09-05 | 2022-08-22 | 0 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug
        2022-11-03 | 2022-10-20 | 0 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct
        2023-01-13 | 2022-12-30 | 0 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan
        2023-03-31 | 2023-03-17 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar
        2023-05-18 | 2023-05-04 | 0 | Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May
        2023-07-14 | 2023-06-30 | 0 | worked Sat 1 Jul, Capital Day 6 Jul, day off for 1 July 7 Jul
        2023-12-28 | 2023-12-14 | 0 | Independence Day 16 Dec, Independence Day (moved) 18 Dec
        2024-01-10 | 2023-12-27 | 0 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2024-01-15 | 2024-01-01 | 0 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2024-03-13 | 2024-02-28 | 0 | Women's Day 8 Mar
        2024-04-04 | 2024-03-21 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar
        2024-05-17 | 2024-05-03 | 0 | worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May
        2024-06-25 | 2024-06-11 | 0 | Kurban Ait 16 Jun
        2024-07-19 | 2024-07-05 | 0 | Capital Day 6 Jul, Capital Day (moved) 8 Jul
        2025-01-16 | 2025-01-02 | 0 | New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan
        2025-01-21 | 2025-01-07 | 0 | Christmas 7 Jan
        2025-03-28 | 2025-03-14 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2025-05-14 | 2025-04-30 | 0 | Unity Day 1 May, Defender Day 7 May, Victory Day 9 May
        2025-06-18 | 2025-06-04 | 0 | Kurban Ait 6 Jun
        2025-09-10 | 2025-08-27 | 0 | Constitution Day 30 Aug, Constitution Day (moved) 1 Sep
        2026-01-09 | 2025-12-26 | 0 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2026-03-12 | 2026-02-26 | 0 | Women's Day 8 Mar, Women's Day (moved) 9 Mar
        2026-04-03 | 2026-03-20 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2026-06-03 | 2026-05-20 | 0 | Kurban Ait 27 May
        2026-09-11 | 2026-08-28 | 0
        2026-12-04 | 2026-11-20 | 0
        2027-01-14 | 2026-12-31 | 0 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan
        2027-03-26 | 2027-03-12 | 0 | Constitution Day 15 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, \
        Nauryz (moved) 24 Mar
        2027-05-20 | 2027-05-06 | 0 | Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 10 May, Kurban Ait 16 May
        # decree-826.announce-7: Decree 826, p. 3 (4), seventh indent
        2022-03-15 | 2022-03-08 | 0 | Women's Day 8 Mar
        2022-05-13 | 2022-05-06 | 0 | Defender Day 7 May, Victory Day 9 May, Defender Day (moved) 10 May
        2022-08-31 | 2022-08-24 | 0 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug
        2022-10-28 | 2022-10-21 | 0 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct
        2023-01-06 | 2022-12-30 | 0 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan
        2023-07-06 | 2023-06-29 | 0 | worked Sat 1 Jul, Capital Day 6 Jul
        2024-01-05 | 2023-12-29 | 0 | New Year 1 Jan, New Year 2 Jan
        2024-03-07 | 2024-02-29 | 0
        2024-05-10 | 2024-05-03 | 0 | worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May
        2025-01-06 | 2024-12-30 | 0 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan
        2025-03-26 | 2025-03-19 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2026-01-08 | 2026-01-01 | 0 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2026-05-29 | 2026-05-22 | 0 | Kurban Ait 27 May
        2026-09-04 | 2026-08-28 | 0
        2027-01-05 | 2026-12-29 | 0 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan
        2027-03-19 | 2027-03-12 | 0 | Constitution Day 15 Mar
        """)

    static let results = LegalDate.table(
        """
        # decree-826.results-10: Decree 826, p. 3 (5), fourth indent
        2022-03-14 | 2022-03-24 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar
        2022-04-29 | 2022-05-09 | 0 | Unity Day 1 May, Unity Day (moved) 2 May, Defender Day 7 May, Victory Day 9 May
        2022-08-25 | 2022-09-04 | 0 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug, \
        ends on a Sunday
        2022-10-17 | 2022-10-27 | 0 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct
        2022-12-23 | 2023-01-02 | 0 | New Year 1 Jan, New Year 2 Jan
        2023-03-15 | 2023-03-25 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, ends on a Saturday
        2023-04-28 | 2023-05-08 | 0 | Unity Day 1 May, Defender Day 7 May, Defender Day (moved) 8 May
        2023-12-22 | 2024-01-01 | 0 | New Year 1 Jan
        2023-12-29 | 2024-01-08 | 0 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2024-02-20 | 2024-03-01 | 0
        2024-02-21 | 2024-03-02 | 0 | ends on a Saturday
        2024-05-02 | 2024-05-12 | 0 | worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May, \
        ends on a Sunday
        2024-06-14 | 2024-06-24 | 0 | Kurban Ait 16 Jun
        2024-12-27 | 2025-01-06 | 0 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan
        2025-03-14 | 2025-03-24 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar
        2025-06-02 | 2025-06-12 | 0 | Kurban Ait 6 Jun
        2025-12-25 | 2026-01-04 | 0 | New Year 1 Jan, New Year 2 Jan, ends on a Sunday
        2026-03-13 | 2026-03-23 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar
        2026-05-22 | 2026-06-01 | 0 | Kurban Ait 27 May
        2026-08-28 | 2026-09-07 | 0
        2026-12-21 | 2026-12-31 | 0
        2027-02-19 | 2027-03-01 | 0
        2027-05-06 | 2027-05-16 | 0 | Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 10 May, Kurban Ait 16 May
        2027-12-24 | 2028-01-03 | 0
        """)

    static let progressAndCalendars = LegalDate.table(
        """
        # decree-826.progress-25: Decree 826, p. 3 (5), fifth indent
        2022-03-31 | 2022-04-25 | 0
        2022-06-30 | 2022-07-25 | 0
        2022-09-30 | 2022-10-25 | 0 | Republic Day 25 Oct
        2022-12-31 | 2023-01-25 | 0
        2023-03-31 | 2023-04-25 | 0
        2023-06-30 | 2023-07-25 | 0
        2023-09-30 | 2023-10-25 | 0 | Republic Day 25 Oct
        2023-12-31 | 2024-01-25 | 0
        2024-03-31 | 2024-04-25 | 0
        2024-09-30 | 2024-10-25 | 0 | Republic Day 25 Oct
        2024-12-31 | 2025-01-25 | 0 | ends on a Saturday
        2025-06-30 | 2025-07-25 | 0
        2025-09-30 | 2025-10-25 | 0 | Republic Day 25 Oct
        2026-03-31 | 2026-04-25 | 0 | ends on a Saturday
        2026-09-30 | 2026-10-25 | 0 | Republic Day 25 Oct
        2026-12-31 | 2027-01-25 | 0
        2027-06-30 | 2027-07-25 | 0 | ends on a Sunday
        2027-12-31 | 2028-01-25 | 0
        # decree-826.calendar-approved: Decree 826, p. 2 (1), first indent
        2023-01-01 | 2023-01-15 | 0 | ends on a Sunday
        2024-01-01 | 2024-01-15 | 0
        2025-01-01 | 2025-01-15 | 0
        2026-01-01 | 2026-01-15 | 0
        2027-01-01 | 2027-01-15 | 0
        # decree-826.calendar-submitted: Decree 826, p. 2 (2)
        2023-01-01 | 2023-01-20 | 0
        2024-01-01 | 2024-01-20 | 0 | ends on a Saturday
        2025-01-01 | 2025-01-20 | 0
        2026-01-01 | 2026-01-20 | 0
        2027-01-01 | 2027-01-20 | 0
        """)

    static let answers = LegalDate.table(
        """
        # appk.return-3: APPC, art. 64 (7)
        2022-03-03 | 2022-03-09 | 3 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar | counted 4 5 9
        2022-03-04 | 2022-03-10 | 3 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar | counted 5 9 10
        2022-08-25 | 2022-08-31 | 3 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug | counted 26 27 31
        2022-10-20 | 2022-10-26 | 3 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct | counted 21 22 26
        2022-12-30 | 2023-01-06 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan | counted 4-6
        2023-05-04 | 2023-05-11 | 4 | Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May | counted 5 10 11
        2023-06-27 | 2023-07-01 | 1 | Kurban Ait 28 Jun, worked Sat 1 Jul | counted 29 30 1
        2023-06-30 | 2023-07-04 | 1 | worked Sat 1 Jul | counted 1 3 4
        2023-07-05 | 2023-07-12 | 4 | Capital Day 6 Jul, day off for 1 July 7 Jul | counted 10-12
        2024-03-20 | 2024-03-28 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar | counted 26-28
        2024-05-03 | 2024-05-10 | 4 | worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May \
        | counted 4 6 10
        2024-05-06 | 2024-05-14 | 5 | Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May | counted 10 13 14
        2024-12-31 | 2025-01-08 | 5 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, \
        Christmas 7 Jan | counted 5 6 8
        2025-01-02 | 2025-01-08 | 3 | day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan | counted 5 6 8
        2025-01-03 | 2025-01-08 | 2 | worked Sun 5 Jan, Christmas 7 Jan | counted 5 6 8
        2025-06-04 | 2025-06-10 | 3 | Kurban Ait 6 Jun | counted 5 9 10
        2026-03-06 | 2026-03-12 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar | counted 10-12
        2026-03-19 | 2026-03-27 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 20 26 27
        2026-05-26 | 2026-06-01 | 3 | Kurban Ait 27 May | counted 28 29 1
        2026-08-28 | 2026-09-02 | 2 | no day off but weekends | counted 31 1 2
        2026-12-31 | 2027-01-08 | 5 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan | counted 5 6 8
        2027-03-12 | 2027-03-18 | 3 | Constitution Day 15 Mar | counted 16-18
        # appk.forward-3: APPC, art. 65
        2022-01-06 | 2022-01-12 | 3 | Christmas 7 Jan | counted 10-12
        2022-05-06 | 2022-05-13 | 4 | Defender Day 7 May, Victory Day 9 May, Defender Day (moved) 10 May | counted 11-13
        2022-12-15 | 2022-12-21 | 3 | Independence Day 16 Dec | counted 19-21
        2023-01-03 | 2023-01-06 | 0 | no day off but weekends | counted 4-6
        2023-12-15 | 2023-12-21 | 3 | Independence Day 16 Dec, Independence Day (moved) 18 Dec | counted 19-21
        2024-07-05 | 2024-07-11 | 3 | Capital Day 6 Jul, Capital Day (moved) 8 Jul | counted 9-11
        2025-03-07 | 2025-03-13 | 3 | Women's Day 8 Mar, Women's Day (moved) 10 Mar | counted 11-13
        2025-10-24 | 2025-10-30 | 3 | Republic Day 25 Oct, Republic Day (moved) 27 Oct | counted 28-30
        2026-01-06 | 2026-01-12 | 3 | Christmas 7 Jan | counted 8 9 12
        2026-05-08 | 2026-05-14 | 3 | Victory Day 9 May, Victory Day (moved) 11 May | counted 12-14
        2026-10-23 | 2026-10-29 | 3 | Republic Day 25 Oct, Republic Day (moved) 26 Oct | counted 27-29
        2027-05-07 | 2027-05-13 | 3 | Victory Day 9 May, Victory Day (moved) 10 May | counted 11-13
        # appk.answer-15: APPC, art. 76
        2022-02-21 | 2022-03-15 | 7 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar \
        | counted 22-25 28 1-5 9-11 14 15
        2022-03-14 | 2022-04-07 | 9 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar | counted 15-18 24 25 28-31 1 4-7
        2022-04-20 | 2022-05-16 | 11 | Unity Day 1 May, Unity Day (moved) 2 May, Defender Day 7 May, Victory Day 9 May, \
        Defender Day (moved) 10 May | counted 21 22 25-29 3-6 11-13 16
        2022-08-16 | 2022-09-07 | 7 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug \
        | counted 17-19 22-27 31 1 2 5-7
        2022-10-10 | 2022-11-01 | 7 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct \
        | counted 11-14 17-22 26-28 31 1
        2022-12-20 | 2023-01-12 | 8 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan \
        | counted 21-23 26-30 4-6 9-12
        2023-03-03 | 2023-03-30 | 12 | Women's Day 8 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar \
        | counted 6 7 9 10 13-17 20 24 27-30
        2023-04-24 | 2023-05-18 | 9 | Unity Day 1 May, Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May \
        | counted 25-28 2-5 10-12 15-18
        2023-06-20 | 2023-07-13 | 8 | Kurban Ait 28 Jun, worked Sat 1 Jul, Capital Day 6 Jul, day off for 1 July 7 Jul \
        | counted 21-23 26 27 29 30 1 3-5 10-13
        2023-12-11 | 2024-01-04 | 9 | Independence Day 16 Dec, Independence Day (moved) 18 Dec, New Year 1 Jan, New Year 2 Jan \
        | counted 12-15 19-22 25-29 3 4
        2023-12-28 | 2024-01-22 | 10 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan | counted 29 3-5 8-12 15-19 22
        2024-03-04 | 2024-03-29 | 10 | Women's Day 8 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar \
        | counted 5-7 11-15 18-20 26-29
        2024-04-22 | 2024-05-16 | 9 | Unity Day 1 May, worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, \
        Victory Day 9 May | counted 23-26 29 30 2-4 6 10 13-16
        2024-12-16 | 2025-01-09 | 9 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, \
        Christmas 7 Jan | counted 17-20 23-27 30 31 5 6 8 9
        2025-03-05 | 2025-04-01 | 12 | Women's Day 8 Mar, Women's Day (moved) 10 Mar, Nauryz 21 Mar, Nauryz 22 Mar, \
        Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar | counted 6 7 11-14 17-20 26-28 31 1
        2025-04-25 | 2025-05-21 | 11 | Unity Day 1 May, Defender Day 7 May, Victory Day 9 May | counted 28-30 2 5 6 8 12-16 19-21
        2025-12-12 | 2026-01-08 | 12 | Independence Day 16 Dec, New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan \
        | counted 15 17-19 22-26 29-31 5 6 8
        2025-12-30 | 2026-01-23 | 9 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan | counted 31 5 6 8 9 12-16 19-23
        2026-03-02 | 2026-03-27 | 10 | Women's Day 8 Mar, Women's Day (moved) 9 Mar, Nauryz 21 Mar, Nauryz 22 Mar, \
        Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar | counted 3-6 10-13 16-20 26 27
        2026-05-12 | 2026-06-03 | 7 | Kurban Ait 27 May | counted 13-15 18-22 25 26 28 29 1-3
        2026-08-20 | 2026-09-10 | 6 | no day off but weekends | counted 21 24-28 31 1-4 7-10
        2026-12-18 | 2027-01-13 | 11 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan \
        | counted 21-25 28-31 5 6 8 11-13
        2027-03-01 | 2027-03-29 | 13 | Women's Day 8 Mar, Constitution Day 15 Mar, Nauryz 21 Mar, Nauryz 22 Mar, \
        Nauryz 23 Mar, Nauryz (moved) 24 Mar | counted 2-5 9-12 16-19 25 26 29
        2027-04-26 | 2027-05-20 | 9 | Unity Day 1 May, Unity Day (moved) 3 May, Defender Day 7 May, Victory Day 9 May, \
        Victory Day (moved) 10 May, Kurban Ait 16 May | counted 27-30 4-6 11-14 17-20
        # appk.complaint-20: APPC, art. 91, 92, 99
        2022-02-25 | 2022-03-31 | 14 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar, Nauryz 21 Mar, \
        Nauryz 22 Mar, Nauryz 23 Mar | counted 28 1-5 9-11 14-18 24 25 28-31
        2022-12-09 | 2023-01-11 | 13 | Independence Day 16 Dec, New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, \
        Christmas 7 Jan | counted 12-15 19-23 26-30 4-6 9-11
        2024-04-19 | 2024-05-22 | 13 | Unity Day 1 May, worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, \
        Victory Day 9 May | counted 22-26 29 30 2-4 6 10 13-17 20-22
        2024-12-20 | 2025-01-22 | 13 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, \
        Christmas 7 Jan | counted 23-27 30 31 5 6 8-10 13-17 20-22
        2026-04-24 | 2026-05-28 | 14 | Unity Day 1 May, Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May, \
        Kurban Ait 27 May | counted 27-30 4-6 8 12-15 18-22 25 26 28
        2026-12-11 | 2027-01-14 | 14 | Independence Day 16 Dec, New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, \
        Christmas 7 Jan | counted 14 15 17 18 21-25 28-31 5 6 8 11-14
        # appk.extension-word-3: APPC, art. 76
        2024-05-03 | 2024-05-10 | 4 | worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May \
        | counted 4 6 10
        2026-05-26 | 2026-06-01 | 3 | Kurban Ait 27 May | counted 28 29 1
        2026-12-30 | 2027-01-06 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan | counted 31 5 6
        """)

    static let registrations = LegalDate.table(
        """
        # appk.register: APPC, art. 62, 64
        2022-03-04 18:29 | 2022-03-04 | 0
        2022-03-04 18:30 | 2022-03-05 | 0 | worked Sat 5 Mar
        2022-03-05 10:00 | 2022-03-05 | 0 | worked Sat 5 Mar
        2022-03-05 18:30 | 2022-03-09 | 3 | day off for 5 March 7 Mar, Women's Day 8 Mar
        2022-08-26 19:00 | 2022-08-27 | 0 | worked Sat 27 Aug
        2022-12-30 18:30 | 2023-01-04 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan
        2023-06-30 20:15 | 2023-07-01 | 0 | worked Sat 1 Jul
        2024-05-03 18:30 | 2024-05-04 | 0 | worked Sat 4 May
        2024-05-04 18:29 | 2024-05-04 | 0 | worked Sat 4 May
        2025-01-03 09:00 | 2025-01-05 | 2 | day off for 5 January 3 Jan, worked Sun 5 Jan
        2025-01-05 09:00 | 2025-01-05 | 0 | worked Sun 5 Jan
        2026-03-06 18:30 | 2026-03-10 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar
        2026-05-26 18:29 | 2026-05-26 | 0
        2026-05-26 18:30 | 2026-05-28 | 1 | Kurban Ait 27 May
        2026-12-31 23:59 | 2027-01-05 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan
        2027-03-19 18:31 | 2027-03-25 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar
        """)
}
