import Testing

/// The terms of regulation 135, order 70-ө and the rest of the code, worked out from the paragraph and the list of days off, apart from the program.
@Suite("A legal date of an office")
struct OfficeDatesTests {
    @Test("of control moves from a day off, and asks are made working days before", arguments: control)
    func controlDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of events, trips, sessions and receptions is counted in working days", arguments: officeTerms)
    func officeDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of trips, rounds and broadcasts is counted in days as the order says", arguments: orderTerms)
    func orderDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of what is done a number of times is the end of the period, of a named day that day", arguments: times)
    func timesDue(row: LegalDate) throws { try row.expectDue() }

    @Test("of an extension and a complaint is counted in months and working days", arguments: codeTerms)
    func codeDue(row: LegalDate) throws { try row.expectDue() }

    static let control = LegalDate.table(
        """
        # regulation-135.very-urgent-3: Regulation 135, p. 13.2
        2025-07-03 | 2025-07-09 | 3 | Capital Day 6 Jul, Capital Day (moved) 7 Jul | counted 4 8 9
        2025-08-28 | 2025-09-03 | 3 | Constitution Day 30 Aug, Constitution Day (moved) 1 Sep | counted 29 2 3
        2025-10-23 | 2025-10-29 | 3 | Republic Day 25 Oct, Republic Day (moved) 27 Oct | counted 24 28 29
        2025-12-15 | 2025-12-19 | 1 | Independence Day 16 Dec | counted 17-19
        2025-12-30 | 2026-01-06 | 4 | New Year 1 Jan, New Year 2 Jan | counted 31 5 6
        2026-01-05 | 2026-01-09 | 1 | Christmas 7 Jan | counted 6 8 9
        2026-03-05 | 2026-03-11 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar | counted 6 10 11
        2026-03-19 | 2026-03-27 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 20 26 27
        2026-05-07 | 2026-05-13 | 3 | Victory Day 9 May, Victory Day (moved) 11 May | counted 8 12 13
        2026-05-26 | 2026-06-01 | 3 | Kurban Ait 27 May | counted 28 29 1
        2026-12-31 | 2027-01-08 | 5 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan | counted 5 6 8
        2027-03-12 | 2027-03-18 | 3 | Constitution Day 15 Mar | counted 16-18
        # regulation-135.urgent-10: Regulation 135, p. 13.2
        2025-08-22 | 2025-09-08 | 7 | Constitution Day 30 Aug, Constitution Day (moved) 1 Sep | counted 25-29 2-5 8
        2025-12-24 | 2026-01-12 | 9 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan | counted 25 26 29-31 5 6 8 9 12
        2026-03-12 | 2026-03-31 | 9 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 13 16-20 26 27 30 31
        2026-04-28 | 2026-05-15 | 7 | Unity Day 1 May, Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May \
        | counted 29 30 4-6 8 12-15
        2026-05-20 | 2026-06-04 | 5 | Kurban Ait 27 May | counted 21 22 25 26 28 29 1-4
        2026-12-23 | 2027-01-11 | 9 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan \
        | counted 24 25 28-31 5 6 8 11
        2027-03-10 | 2027-03-30 | 10 | Constitution Day 15 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, \
        Nauryz (moved) 24 Mar | counted 11 12 16-19 25 26 29 30
        2027-04-27 | 2027-05-14 | 7 | Unity Day 1 May, Unity Day (moved) 3 May, Defender Day 7 May, Victory Day 9 May, \
        Victory Day (moved) 10 May | counted 28-30 4-6 11-14
        # regulation-135.default-month: Regulation 135, p. 13.2, 13.15
        2025-08-31 | 2025-09-30 | 0
        2025-09-25 | 2025-10-28 | 3 | Republic Day 25 Oct, Republic Day (moved) 27 Oct; rolls from Saturday 25 Oct
        2025-12-01 | 2026-01-05 | 4 | New Year 1 Jan, New Year 2 Jan; rolls from Thursday 1 Jan
        2025-12-07 | 2026-01-08 | 1 | Christmas 7 Jan; rolls from Wednesday 7 Jan
        2026-01-31 | 2026-03-02 | 2 | rolls from Saturday 28 Feb
        2026-02-21 | 2026-03-26 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar; rolls from Saturday 21 Mar
        2026-02-28 | 2026-03-30 | 2 | rolls from Saturday 28 Mar
        2026-04-09 | 2026-05-12 | 3 | Victory Day 9 May, Victory Day (moved) 11 May; rolls from Saturday 9 May
        2026-07-30 | 2026-08-31 | 1 | rolls from Sunday 30 Aug
        2026-09-25 | 2026-10-27 | 2 | Republic Day 25 Oct, Republic Day (moved) 26 Oct; rolls from Sunday 25 Oct
        2027-02-15 | 2027-03-16 | 1 | Constitution Day 15 Mar; rolls from Monday 15 Mar
        2027-04-16 | 2027-05-17 | 1 | Kurban Ait 16 May; rolls from Sunday 16 May
        # regulation-135.short-month: Regulation 135, p. 13.2, 13.15
        2026-11-07 | 2026-12-07 | 0
        2027-02-22 | 2027-03-25 | 3 | Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Monday 22 Mar
        # regulation-135.medium-6-months: Regulation 135, p. 13.2, 13.15
        2025-08-31 | 2026-03-02 | 2 | rolls from Saturday 28 Feb
        2025-09-21 | 2026-03-26 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar; rolls from Saturday 21 Mar
        2026-07-02 | 2027-01-05 | 3 | New Year 2 Jan, New Year (moved) 4 Jan; rolls from Saturday 2 Jan
        2026-11-10 | 2027-05-11 | 1 | Victory Day (moved) 10 May; rolls from Monday 10 May
        # regulation-135.reminder-3: Regulation 135, p. 13.4
        2025-07-09 | 2025-07-03 | 3 | Capital Day 6 Jul, Capital Day (moved) 7 Jul | counted 8 4 3
        2025-09-03 | 2025-08-28 | 3 | Constitution Day 30 Aug, Constitution Day (moved) 1 Sep | counted 2 29 28
        2026-01-06 | 2025-12-30 | 4 | New Year 1 Jan, New Year 2 Jan | counted 5 31 30
        2026-03-26 | 2026-03-18 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 20 19 18
        2026-05-12 | 2026-05-05 | 4 | Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May | counted 8 6 5
        2026-05-29 | 2026-05-25 | 1 | Kurban Ait 27 May | counted 28 26 25
        2027-01-08 | 2026-12-31 | 5 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan | counted 6 5 31
        2027-03-17 | 2027-03-11 | 3 | Constitution Day 15 Mar | counted 16 12 11
        # regulation-135.extension-request-3: Regulation 135, p. 13.6
        2025-09-02 | 2025-08-27 | 3 | Constitution Day 30 Aug, Constitution Day (moved) 1 Sep | counted 29 28 27
        2025-12-18 | 2025-12-12 | 3 | Independence Day 16 Dec | counted 17 15 12
        2026-01-08 | 2025-12-31 | 5 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan | counted 6 5 31
        2026-03-11 | 2026-03-05 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar | counted 10 6 5
        2026-10-28 | 2026-10-22 | 3 | Republic Day 25 Oct, Republic Day (moved) 26 Oct | counted 27 23 22
        2027-01-05 | 2026-12-29 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan | counted 31 30 29
        2027-05-11 | 2027-05-04 | 4 | Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 10 May | counted 6 5 4
        # regulation-135.information-5: Regulation 135, p. 13.13
        2025-12-19 | 2025-12-11 | 3 | Independence Day 16 Dec | counted 18 17 15 12 11
        2026-03-27 | 2026-03-17 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 26 20 19 18 17
        2027-01-11 | 2026-12-30 | 7 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan \
        | counted 8 6 5 31 30
        # regulation-135.co-information-7: Regulation 135, p. 13.13
        2025-12-25 | 2026-01-08 | 7 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan | counted 26 29-31 5 6 8
        2026-05-21 | 2026-06-02 | 5 | Kurban Ait 27 May | counted 22 25 26 28 29 1 2
        2026-11-10 | 2026-11-19 | 2 | no day off but weekends | counted 11-13 16-19
        2026-12-10 | 2026-12-22 | 5 | Independence Day 16 Dec | counted 11 14 15 17 18 21 22
        # regulation-135.co-executors-3: Regulation 135, p. 13.5
        2025-07-03 | 2025-07-09 | 3 | Capital Day 6 Jul, Capital Day (moved) 7 Jul | counted 4 8 9
        2026-03-05 | 2026-03-11 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar | counted 6 10 11
        2026-12-15 | 2026-12-21 | 3 | Independence Day 16 Dec | counted 17 18 21
        2026-12-31 | 2027-01-08 | 5 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan \
        | counted 5 6 8
        # regulation-135.assignment-plan-5: Regulation 135, p. 13.3
        2026-03-17 | 2026-03-27 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 18-20 26 27
        2026-12-29 | 2027-01-08 | 5 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan \
        | counted 30 31 5 6 8
        # regulation-135.memo-1: Regulation 135, p. 13.14
        2025-12-31 | 2026-01-05 | 4 | New Year 1 Jan, New Year 2 Jan
        2026-10-23 | 2026-10-27 | 3 | Republic Day 25 Oct, Republic Day (moved) 26 Oct
        # regulation-135.control-summary-20: Regulation 135, p. 13.16
        2025-09-30 | 2025-10-20 | 0
        2025-12-31 | 2026-01-20 | 0
        2026-06-30 | 2026-07-20 | 0
        2026-12-01 | 2027-01-20 | 0
        2027-03-31 | 2027-04-20 | 0
        2026-08-15 | 2026-10-20 | 0 | any day of the quarter
        2027-05-10 | 2027-07-20 | 0
        """)

    static let officeTerms = LegalDate.table(
        """
        # regulation-135.event-word-5: Regulation 135, p. 3.2
        2026-01-08 | 2025-12-29 | 5 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2026-03-27 | 2026-03-17 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        # regulation-135.event-materials-4: Regulation 135, p. 3.3
        2026-05-13 | 2026-05-05 | 4 | Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May
        # regulation-135.media-3: Regulation 135, p. 3.11
        2025-08-29 | 2025-08-26 | 0
        2026-01-05 | 2025-12-29 | 4 | New Year 1 Jan, New Year 2 Jan
        2026-03-26 | 2026-03-18 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2026-05-28 | 2026-05-22 | 3 | Kurban Ait 27 May
        2026-10-27 | 2026-10-21 | 3 | Republic Day 25 Oct, Republic Day (moved) 26 Oct
        2027-01-06 | 2026-12-30 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan
        2027-03-26 | 2027-03-18 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar
        # regulation-135.trip-word-7: Regulation 135, p. 4.4
        2026-01-12 | 2025-12-29 | 7 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan
        2027-05-12 | 2027-04-28 | 7 | Unity Day 1 May, Unity Day (moved) 3 May, Defender Day 7 May, Victory Day 9 May, \
        Victory Day (moved) 10 May
        # regulation-135.trip-protocol-1: Regulation 135, p. 4.11
        2026-03-20 | 2026-03-26 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2026-12-31 | 2027-01-05 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan
        # regulation-135.session-materials-5: Regulation 135, p. 5.6
        2026-03-30 | 2026-03-18 | 7 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        # regulation-135.session-handover-1: Regulation 135, p. 5.11
        2026-05-08 | 2026-05-09 | 0 | Victory Day 9 May
        # regulation-135.session-register-2: Regulation 135, p. 5.11
        2026-05-26 | 2026-05-29 | 1 | Kurban Ait 27 May
        # regulation-135.protocol-1: Regulation 135, p. 9.7
        2025-07-04 | 2025-07-08 | 3 | Capital Day 6 Jul, Capital Day (moved) 7 Jul
        2025-12-31 | 2026-01-05 | 4 | New Year 1 Jan, New Year 2 Jan
        2026-01-06 | 2026-01-08 | 1 | Christmas 7 Jan
        2026-03-06 | 2026-03-10 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar
        2026-03-20 | 2026-03-26 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2026-05-26 | 2026-05-28 | 1 | Kurban Ait 27 May
        2026-10-23 | 2026-10-27 | 3 | Republic Day 25 Oct, Republic Day (moved) 26 Oct
        2027-03-12 | 2027-03-16 | 3 | Constitution Day 15 Mar
        # regulation-135.protocol-2: Regulation 135, p. 9.5
        2026-03-19 | 2026-03-26 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2027-05-07 | 2027-05-12 | 3 | Victory Day 9 May, Victory Day (moved) 10 May
        # regulation-135.reception-list-1: Regulation 135, p. 15.2
        2025-09-02 | 2025-08-29 | 3 | Constitution Day 30 Aug, Constitution Day (moved) 1 Sep
        2025-12-17 | 2025-12-15 | 1 | Independence Day 16 Dec
        2026-01-05 | 2025-12-31 | 4 | New Year 1 Jan, New Year 2 Jan
        2026-03-10 | 2026-03-06 | 3 | Women's Day 8 Mar, Women's Day (moved) 9 Mar
        2026-03-26 | 2026-03-20 | 5 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar
        2026-05-28 | 2026-05-26 | 1 | Kurban Ait 27 May
        2027-01-08 | 2027-01-06 | 1 | Christmas 7 Jan
        # regulation-135.hall-word-2: Regulation 135, p. 8.9
        2026-03-24 | 2026-03-22 | 0 | Nauryz 22 Mar, Nauryz 23 Mar
        """)

    static let orderTerms = LegalDate.table(
        """
        # order-70.trip-notice-5: Order 70-ө, annex 1, p. 10
        2022-03-10 | 2022-03-05 | 0 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar
        2022-09-01 | 2022-08-27 | 0 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug
        2023-01-06 | 2023-01-01 | 0 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan
        2024-05-13 | 2024-05-08 | 0 | day off for 4 May 8 May, Victory Day 9 May
        2026-03-25 | 2026-03-20 | 0 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar
        2027-01-04 | 2026-12-30 | 0 | New Year 1 Jan, New Year 2 Jan
        # order-70.round-notice-3: Order 70-ө, annex 3, p. 12
        2022-10-27 | 2022-10-24 | 0 | day off for 22 October 24 Oct, Republic Day 25 Oct
        2023-05-10 | 2023-05-07 | 0 | Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May
        2024-03-25 | 2024-03-22 | 0 | Nauryz 22 Mar, Nauryz 23 Mar
        2026-01-02 | 2025-12-30 | 0 | New Year 1 Jan
        # order-70.hour-notice-3: Order 70-ө, annex 1, p. 26
        2022-05-11 | 2022-05-08 | 0 | Victory Day 9 May, Defender Day (moved) 10 May; ends on a Sunday
        2025-01-05 | 2025-01-02 | 0 | New Year 2 Jan, day off for 5 January 3 Jan
        # order-70.hour-notice-2: Order 70-ө, annex 3, p. 23
        2023-07-08 | 2023-07-06 | 0 | Capital Day 6 Jul, day off for 1 July 7 Jul
        2026-10-27 | 2026-10-25 | 0 | Republic Day 25 Oct, Republic Day (moved) 26 Oct
        # order-70.hour-answers-10: Order 70-ө, annex 1, p. 27
        2022-02-25 | 2022-03-14 | 7 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar | counted 28 1-5 9-11 14
        2022-08-19 | 2022-09-05 | 7 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug \
        | counted 22-27 31 1 2 5
        2022-10-14 | 2022-10-31 | 7 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct \
        | counted 17-22 26-28 31
        2022-12-26 | 2023-01-11 | 6 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan \
        | counted 27-30 4-6 9-11
        2023-03-14 | 2023-03-31 | 7 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar | counted 15-17 20 24 27-31
        2023-06-23 | 2023-07-11 | 8 | Kurban Ait 28 Jun, worked Sat 1 Jul, Capital Day 6 Jul, day off for 1 July 7 Jul \
        | counted 26 27 29 30 1 3-5 10 11
        2024-04-26 | 2024-05-15 | 9 | Unity Day 1 May, worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, \
        Victory Day 9 May | counted 29 30 2-4 6 10 13-15
        2024-12-27 | 2025-01-15 | 9 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, \
        Christmas 7 Jan | counted 30 31 5 6 8-10 13-15
        2025-05-28 | 2025-06-12 | 5 | Kurban Ait 6 Jun | counted 29 30 2-5 9-12
        2026-12-24 | 2027-01-12 | 9 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan \
        | counted 25 28-31 5 6 8 11 12
        # order-70.briefing-notice-3: Order 70-ө, annex 1, p. 31
        2022-03-25 | 2022-03-22 | 0 | Nauryz 22 Mar, Nauryz 23 Mar
        2025-06-09 | 2025-06-06 | 0 | Kurban Ait 6 Jun
        # order-70.inspector-notice-5: Order 70-ө, annex 2, p. 2
        2022-07-11 | 2022-07-06 | 0 | Capital Day 6 Jul, Kurban Ait 9 Jul
        2026-03-10 | 2026-03-05 | 0 | Women's Day 8 Mar, Women's Day (moved) 9 Mar
        # order-70.inspector-note-5: Order 70-ө, annex 2, p. 7
        2022-03-02 | 2022-03-10 | 3 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar | counted 3-5 9 10
        2022-08-24 | 2022-09-01 | 3 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug \
        | counted 25-27 31 1
        2022-10-19 | 2022-10-27 | 3 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct | counted 20-22 26 27
        2022-12-30 | 2023-01-10 | 6 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan | counted 4-6 9 10
        2024-05-02 | 2024-05-13 | 6 | worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May \
        | counted 3 4 6 10 13
        2025-01-02 | 2025-01-10 | 3 | day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan | counted 5 6 8-10
        2026-05-22 | 2026-06-01 | 5 | Kurban Ait 27 May | counted 25 26 28 29 1
        2027-03-19 | 2027-03-31 | 7 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar | counted 25 26 29-31
        # order-70.inspector-report-7: Order 70-ө, annex 2, p. 10
        2022-03-02 | 2022-03-14 | 5 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar | counted 3-5 9-11 14
        2022-05-04 | 2022-05-17 | 6 | Defender Day 7 May, Victory Day 9 May, Defender Day (moved) 10 May | counted 5 6 11-13 16 17
        2022-08-24 | 2022-09-05 | 5 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug \
        | counted 25-27 31 1 2 5
        2023-07-03 | 2023-07-14 | 4 | Capital Day 6 Jul, day off for 1 July 7 Jul | counted 4 5 10-14
        2024-03-18 | 2024-04-01 | 7 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar | counted 19 20 26-29 1
        2025-12-30 | 2026-01-13 | 7 | New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan | counted 31 5 6 8 9 12 13
        # order-70.proposal-up-3: Order 70-ө, annex 1, p. 7
        2022-03-04 | 2022-03-10 | 3 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar | counted 5 9 10
        2022-10-21 | 2022-10-27 | 3 | worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct | counted 22 26 27
        2023-05-05 | 2023-05-12 | 4 | Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May | counted 10-12
        2024-12-31 | 2025-01-08 | 5 | New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, \
        Christmas 7 Jan | counted 5 6 8
        2026-03-20 | 2026-03-30 | 7 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, \
        Nauryz (moved) 25 Mar | counted 26 27 30
        # order-70.proposal-body-3: Order 70-ө, annex 3, p. 20
        2022-03-05 | 2022-03-08 | 0 | day off for 5 March 7 Mar, Women's Day 8 Mar
        2026-12-31 | 2027-01-03 | 0 | New Year 1 Jan, New Year 2 Jan; ends on a Sunday
        # order-70.deputy-indicators-10: Order 70-ө, annex 1, p. 1 (3)
        2022-12-15 | 2023-01-10 | 0
        2026-04-01 | 2026-05-10 | 0
        """)

    static let times = LegalDate.table(
        """
        # order-70.round: Order 70-ө, annex 3, p. 10
        2024-02-10 | 2024-02-29 | 0
        2026-12-31 | 2026-12-31 | 0
        # order-70.rural-round: Order 70-ө, annex 4, p. 3
        2022-12-31 | 2023-01-01 | 0 | New Year 1 Jan
        2026-11-20 | 2026-11-22 | 0
        # order-70.briefing-quarterly: Order 70-ө, annex 1, p. 29
        2024-02-29 | 2024-03-31 | 0
        2026-11-20 | 2026-12-31 | 0
        # order-70.passport-yearly: Order 70-ө, annex 4, p. 17
        2026-01-01 | 2026-12-31 | 0
        # central-bodies.half-year-results: Briefing material on 2022
        2026-06-30 | 2026-06-30 | 0
        2026-07-01 | 2026-12-31 | 0
        # decree-826.calendars-handed-on: Decree 826, p. 5 (1)
        2023-06-01 | 2023-02-01 | 0
        2026-06-01 | 2026-02-01 | 0
        # decree-826.central-list-february: Decree 826, p. 5 (2)
        2026-03-01 | 2026-02-15 | 0
        # decree-826.central-list-august: Decree 826, p. 5 (2)
        2026-03-01 | 2026-08-15 | 0
        """)

    static let codeTerms = LegalDate.table(
        """
        # appk.complaint-up-3: APPC, art. 91, 92
        2022-03-04 | 2022-03-10 | 3 | worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar
        2022-08-26 | 2022-09-01 | 3 | worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug
        2022-12-30 | 2023-01-06 | 4 | New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan
        2026-05-26 | 2026-06-01 | 3 | Kurban Ait 27 May
        2027-03-12 | 2027-03-18 | 3 | Constitution Day 15 Mar
        # appk.extension: APPC, art. 76
        2022-03-09 | 2022-05-11 | 2 | Victory Day 9 May, Defender Day (moved) 10 May; rolls from Monday 9 May
        2022-12-31 | 2023-02-28 | 0
        2023-07-01 | 2023-09-01 | 0
        2024-12-31 | 2025-02-28 | 0
        2026-03-27 | 2026-05-28 | 1 | Kurban Ait 27 May; rolls from Wednesday 27 May
        2026-07-23 | 2026-09-23 | 0
        2027-01-22 | 2027-03-25 | 3 | Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Monday 22 Mar
        # appk.complaint-filing-3-months: APPC, art. 92
        2022-11-30 | 2023-02-28 | 0
        2023-11-30 | 2024-02-29 | 0
        2022-05-27 | 2022-08-27 | 0
        2026-02-09 | 2026-05-12 | 3 | Victory Day 9 May, Victory Day (moved) 11 May; rolls from Saturday 9 May
        2026-12-22 | 2027-03-25 | 3 | Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Monday 22 Mar
        # appk.complaint-filing-6-months: APPC, art. 92
        2022-08-31 | 2023-02-28 | 0
        2023-08-31 | 2024-02-29 | 0
        2026-07-07 | 2027-01-08 | 1 | Christmas 7 Jan; rolls from Thursday 7 Jan
        2026-09-21 | 2027-03-25 | 4 | Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; \
        rolls from Sunday 21 Mar
        """)
}
