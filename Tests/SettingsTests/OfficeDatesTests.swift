import Domain
import Settings
import TestSupport
import Testing

/// The terms of regulation 135, order 70-ө and the rest of the code, worked out from the paragraph and the list of days off, apart from the program.
@Suite("A legal date of an office")
struct OfficeDatesTests {
    private func expectDue(_ row: LegalDate) throws {
        let settings = try RealConfig.loaded()
        let from = Samples.day(row.from)
        let rule = try #require(settings.law.rule(DutyRule.ID(row.rule), on: from))
        let reckoning = Reckoning(rule, from: from, calendar: settings.calendar, closing: settings.clock.registersUntil)
        #expect(reckoning.due.iso == row.due)
        #expect(reckoning.skipped.count == row.skipping)
    }

    @Test("of control moves from a day off, and asks are made working days before", arguments: control)
    func controlDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of events, trips, sessions and receptions is counted in working days", arguments: officeTerms)
    func officeDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of trips, rounds and broadcasts is counted in days as the order says", arguments: orderTerms)
    func orderDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of what is done a number of times is the end of the period, of a named day that day", arguments: times)
    func timesDue(row: LegalDate) throws { try expectDue(row) }

    @Test("of an extension and a complaint is counted in months and working days", arguments: appkMore)
    func codeDue(row: LegalDate) throws { try expectDue(row) }

    static let control: [LegalDate] = [
        // Regulation 135, p. 13.2; Capital Day 6 Jul, Capital Day (moved) 7 Jul.
        LegalDate("regulation-135.very-urgent-3", "2025-07-03", due: "2025-07-09", skipping: 3),
        // Regulation 135, p. 13.2; Constitution Day 30 Aug, Constitution Day (moved) 1 Sep.
        LegalDate("regulation-135.very-urgent-3", "2025-08-28", due: "2025-09-03", skipping: 3),
        // Regulation 135, p. 13.2; Republic Day 25 Oct, Republic Day (moved) 27 Oct.
        LegalDate("regulation-135.very-urgent-3", "2025-10-23", due: "2025-10-29", skipping: 3),
        // Regulation 135, p. 13.2; Independence Day 16 Dec.
        LegalDate("regulation-135.very-urgent-3", "2025-12-15", due: "2025-12-19", skipping: 1),
        // Regulation 135, p. 13.2; New Year 1 Jan, New Year 2 Jan.
        LegalDate("regulation-135.very-urgent-3", "2025-12-30", due: "2026-01-06", skipping: 4),
        // Regulation 135, p. 13.2; Christmas 7 Jan.
        LegalDate("regulation-135.very-urgent-3", "2026-01-05", due: "2026-01-09", skipping: 1),
        // Regulation 135, p. 13.2; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("regulation-135.very-urgent-3", "2026-03-05", due: "2026-03-11", skipping: 3),
        // Regulation 135, p. 13.2; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.very-urgent-3", "2026-03-19", due: "2026-03-27", skipping: 5),
        // Regulation 135, p. 13.2; Victory Day 9 May, Victory Day (moved) 11 May.
        LegalDate("regulation-135.very-urgent-3", "2026-05-07", due: "2026-05-13", skipping: 3),
        // Regulation 135, p. 13.2; Kurban Ait 27 May.
        LegalDate("regulation-135.very-urgent-3", "2026-05-26", due: "2026-06-01", skipping: 3),
        // Regulation 135, p. 13.2; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.very-urgent-3", "2026-12-31", due: "2027-01-08", skipping: 5),
        // Regulation 135, p. 13.2; Constitution Day 15 Mar.
        LegalDate("regulation-135.very-urgent-3", "2027-03-12", due: "2027-03-18", skipping: 3),
        // Regulation 135, p. 13.2; Constitution Day 30 Aug, Constitution Day (moved) 1 Sep.
        LegalDate("regulation-135.urgent-10", "2025-08-22", due: "2025-09-08", skipping: 7),
        // Regulation 135, p. 13.2; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.urgent-10", "2025-12-24", due: "2026-01-12", skipping: 9),
        // Regulation 135, p. 13.2; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.urgent-10", "2026-03-12", due: "2026-03-31", skipping: 9),
        // Regulation 135, p. 13.2; Unity Day 1 May, Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May.
        LegalDate("regulation-135.urgent-10", "2026-04-28", due: "2026-05-15", skipping: 7),
        // Regulation 135, p. 13.2; Kurban Ait 27 May.
        LegalDate("regulation-135.urgent-10", "2026-05-20", due: "2026-06-04", skipping: 5),
        // Regulation 135, p. 13.2; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.urgent-10", "2026-12-23", due: "2027-01-11", skipping: 9),
        // Regulation 135, p. 13.2; Constitution Day 15 Mar, Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar.
        LegalDate("regulation-135.urgent-10", "2027-03-10", due: "2027-03-30", skipping: 10),
        // Regulation 135, p. 13.2; Unity Day 1 May, Unity Day (moved) 3 May, Defender Day 7 May, Victory Day 9 May, Victory Day
        // (moved) 10 May.
        LegalDate("regulation-135.urgent-10", "2027-04-27", due: "2027-05-14", skipping: 7),
        // Regulation 135, p. 13.2, 13.15.
        LegalDate("regulation-135.default-month", "2025-08-31", due: "2025-09-30"),
        // Regulation 135, p. 13.2, 13.15; Republic Day 25 Oct, Republic Day (moved) 27 Oct; rolls from Saturday 25 Oct.
        LegalDate("regulation-135.default-month", "2025-09-25", due: "2025-10-28", skipping: 3),
        // Regulation 135, p. 13.2, 13.15; New Year 1 Jan, New Year 2 Jan; rolls from Thursday 1 Jan.
        LegalDate("regulation-135.default-month", "2025-12-01", due: "2026-01-05", skipping: 4),
        // Regulation 135, p. 13.2, 13.15; Christmas 7 Jan; rolls from Wednesday 7 Jan.
        LegalDate("regulation-135.default-month", "2025-12-07", due: "2026-01-08", skipping: 1),
        // Regulation 135, p. 13.2, 13.15; rolls from Saturday 28 Feb.
        LegalDate("regulation-135.default-month", "2026-01-31", due: "2026-03-02", skipping: 2),
        // Regulation 135, p. 13.2, 13.15; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25
        // Mar; rolls from Saturday 21 Mar.
        LegalDate("regulation-135.default-month", "2026-02-21", due: "2026-03-26", skipping: 5),
        // Regulation 135, p. 13.2, 13.15; rolls from Saturday 28 Mar.
        LegalDate("regulation-135.default-month", "2026-02-28", due: "2026-03-30", skipping: 2),
        // Regulation 135, p. 13.2, 13.15; Victory Day 9 May, Victory Day (moved) 11 May; rolls from Saturday 9 May.
        LegalDate("regulation-135.default-month", "2026-04-09", due: "2026-05-12", skipping: 3),
        // Regulation 135, p. 13.2, 13.15; rolls from Sunday 30 Aug.
        LegalDate("regulation-135.default-month", "2026-07-30", due: "2026-08-31", skipping: 1),
        // Regulation 135, p. 13.2, 13.15; Republic Day 25 Oct, Republic Day (moved) 26 Oct; rolls from Sunday 25 Oct.
        LegalDate("regulation-135.default-month", "2026-09-25", due: "2026-10-27", skipping: 2),
        // Regulation 135, p. 13.2, 13.15; Constitution Day 15 Mar; rolls from Monday 15 Mar.
        LegalDate("regulation-135.default-month", "2027-02-15", due: "2027-03-16", skipping: 1),
        // Regulation 135, p. 13.2, 13.15; Kurban Ait 16 May; rolls from Sunday 16 May.
        LegalDate("regulation-135.default-month", "2027-04-16", due: "2027-05-17", skipping: 1),
        // Regulation 135, p. 13.2, 13.15.
        LegalDate("regulation-135.short-month", "2026-11-07", due: "2026-12-07"),
        // Regulation 135, p. 13.2, 13.15; Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Monday 22 Mar.
        LegalDate("regulation-135.short-month", "2027-02-22", due: "2027-03-25", skipping: 3),
        // Regulation 135, p. 13.2, 13.15; rolls from Saturday 28 Feb.
        LegalDate("regulation-135.medium-6-months", "2025-08-31", due: "2026-03-02", skipping: 2),
        // Regulation 135, p. 13.2, 13.15; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25
        // Mar; rolls from Saturday 21 Mar.
        LegalDate("regulation-135.medium-6-months", "2025-09-21", due: "2026-03-26", skipping: 5),
        // Regulation 135, p. 13.2, 13.15; New Year 2 Jan, New Year (moved) 4 Jan; rolls from Saturday 2 Jan.
        LegalDate("regulation-135.medium-6-months", "2026-07-02", due: "2027-01-05", skipping: 3),
        // Regulation 135, p. 13.2, 13.15; Victory Day (moved) 10 May; rolls from Monday 10 May.
        LegalDate("regulation-135.medium-6-months", "2026-11-10", due: "2027-05-11", skipping: 1),
        // Regulation 135, p. 13.4; Capital Day 6 Jul, Capital Day (moved) 7 Jul.
        LegalDate("regulation-135.reminder-3", "2025-07-09", due: "2025-07-03", skipping: 3),
        // Regulation 135, p. 13.4; Constitution Day 30 Aug, Constitution Day (moved) 1 Sep.
        LegalDate("regulation-135.reminder-3", "2025-09-03", due: "2025-08-28", skipping: 3),
        // Regulation 135, p. 13.4; New Year 1 Jan, New Year 2 Jan.
        LegalDate("regulation-135.reminder-3", "2026-01-06", due: "2025-12-30", skipping: 4),
        // Regulation 135, p. 13.4; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.reminder-3", "2026-03-26", due: "2026-03-18", skipping: 5),
        // Regulation 135, p. 13.4; Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May.
        LegalDate("regulation-135.reminder-3", "2026-05-12", due: "2026-05-05", skipping: 4),
        // Regulation 135, p. 13.4; Kurban Ait 27 May.
        LegalDate("regulation-135.reminder-3", "2026-05-29", due: "2026-05-25", skipping: 1),
        // Regulation 135, p. 13.4; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.reminder-3", "2027-01-08", due: "2026-12-31", skipping: 5),
        // Regulation 135, p. 13.4; Constitution Day 15 Mar.
        LegalDate("regulation-135.reminder-3", "2027-03-17", due: "2027-03-11", skipping: 3),
        // Regulation 135, p. 13.6; Constitution Day 30 Aug, Constitution Day (moved) 1 Sep.
        LegalDate("regulation-135.extension-request-3", "2025-09-02", due: "2025-08-27", skipping: 3),
        // Regulation 135, p. 13.6; Independence Day 16 Dec.
        LegalDate("regulation-135.extension-request-3", "2025-12-18", due: "2025-12-12", skipping: 3),
        // Regulation 135, p. 13.6; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.extension-request-3", "2026-01-08", due: "2025-12-31", skipping: 5),
        // Regulation 135, p. 13.6; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("regulation-135.extension-request-3", "2026-03-11", due: "2026-03-05", skipping: 3),
        // Regulation 135, p. 13.6; Republic Day 25 Oct, Republic Day (moved) 26 Oct.
        LegalDate("regulation-135.extension-request-3", "2026-10-28", due: "2026-10-22", skipping: 3),
        // Regulation 135, p. 13.6; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan.
        LegalDate("regulation-135.extension-request-3", "2027-01-05", due: "2026-12-29", skipping: 4),
        // Regulation 135, p. 13.6; Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 10 May.
        LegalDate("regulation-135.extension-request-3", "2027-05-11", due: "2027-05-04", skipping: 4),
        // Regulation 135, p. 13.13; Independence Day 16 Dec.
        LegalDate("regulation-135.information-5", "2025-12-19", due: "2025-12-11", skipping: 3),
        // Regulation 135, p. 13.13; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.information-5", "2026-03-27", due: "2026-03-17", skipping: 5),
        // Regulation 135, p. 13.13; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.information-5", "2027-01-11", due: "2026-12-30", skipping: 7),
        // Regulation 135, p. 13.13; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.co-information-7", "2025-12-25", due: "2026-01-08", skipping: 7),
        // Regulation 135, p. 13.13; Kurban Ait 27 May.
        LegalDate("regulation-135.co-information-7", "2026-05-21", due: "2026-06-02", skipping: 5),
        // Regulation 135, p. 13.3; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.assignment-plan-5", "2026-03-17", due: "2026-03-27", skipping: 5),
        // Regulation 135, p. 13.3; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.assignment-plan-5", "2026-12-29", due: "2027-01-08", skipping: 5),
        // Regulation 135, p. 13.14; New Year 1 Jan, New Year 2 Jan.
        LegalDate("regulation-135.memo-1", "2025-12-31", due: "2026-01-05", skipping: 4),
        // Regulation 135, p. 13.14; Republic Day 25 Oct, Republic Day (moved) 26 Oct.
        LegalDate("regulation-135.memo-1", "2026-10-23", due: "2026-10-27", skipping: 3),
        // Regulation 135, p. 13.16.
        LegalDate("regulation-135.control-summary-20", "2025-09-30", due: "2025-10-20"),
        // Regulation 135, p. 13.16.
        LegalDate("regulation-135.control-summary-20", "2025-12-31", due: "2026-01-20"),
        // Regulation 135, p. 13.16.
        LegalDate("regulation-135.control-summary-20", "2026-06-30", due: "2026-07-20"),
        // Regulation 135, p. 13.16.
        LegalDate("regulation-135.control-summary-20", "2026-12-01", due: "2027-01-20"),
    ]

    static let officeTerms: [LegalDate] = [
        // Regulation 135, p. 3.2; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.event-word-5", "2026-01-08", due: "2025-12-29", skipping: 5),
        // Regulation 135, p. 3.2; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.event-word-5", "2026-03-27", due: "2026-03-17", skipping: 5),
        // Regulation 135, p. 3.3; Defender Day 7 May, Victory Day 9 May, Victory Day (moved) 11 May.
        LegalDate("regulation-135.event-materials-4", "2026-05-13", due: "2026-05-05", skipping: 4),
        // Regulation 135, p. 3.11.
        LegalDate("regulation-135.media-3", "2025-08-29", due: "2025-08-26"),
        // Regulation 135, p. 3.11; New Year 1 Jan, New Year 2 Jan.
        LegalDate("regulation-135.media-3", "2026-01-05", due: "2025-12-29", skipping: 4),
        // Regulation 135, p. 3.11; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.media-3", "2026-03-26", due: "2026-03-18", skipping: 5),
        // Regulation 135, p. 3.11; Kurban Ait 27 May.
        LegalDate("regulation-135.media-3", "2026-05-28", due: "2026-05-22", skipping: 3),
        // Regulation 135, p. 3.11; Republic Day 25 Oct, Republic Day (moved) 26 Oct.
        LegalDate("regulation-135.media-3", "2026-10-27", due: "2026-10-21", skipping: 3),
        // Regulation 135, p. 3.11; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan.
        LegalDate("regulation-135.media-3", "2027-01-06", due: "2026-12-30", skipping: 4),
        // Regulation 135, p. 3.11; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar.
        LegalDate("regulation-135.media-3", "2027-03-26", due: "2027-03-18", skipping: 5),
        // Regulation 135, p. 4.4; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("regulation-135.trip-word-7", "2026-01-12", due: "2025-12-29", skipping: 7),
        // Regulation 135, p. 4.4; Unity Day 1 May, Unity Day (moved) 3 May, Defender Day 7 May, Victory Day 9 May, Victory Day
        // (moved) 10 May.
        LegalDate("regulation-135.trip-word-7", "2027-05-12", due: "2027-04-28", skipping: 7),
        // Regulation 135, p. 4.11; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.trip-protocol-1", "2026-03-20", due: "2026-03-26", skipping: 5),
        // Regulation 135, p. 4.11; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan.
        LegalDate("regulation-135.trip-protocol-1", "2026-12-31", due: "2027-01-05", skipping: 4),
        // Regulation 135, p. 5.6; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.session-materials-5", "2026-03-30", due: "2026-03-18", skipping: 7),
        // Regulation 135, p. 5.11; Victory Day 9 May.
        LegalDate("regulation-135.session-handover-1", "2026-05-08", due: "2026-05-09"),
        // Regulation 135, p. 5.11; Kurban Ait 27 May.
        LegalDate("regulation-135.session-register-2", "2026-05-26", due: "2026-05-29", skipping: 1),
        // Regulation 135, p. 9.7; Capital Day 6 Jul, Capital Day (moved) 7 Jul.
        LegalDate("regulation-135.protocol-1", "2025-07-04", due: "2025-07-08", skipping: 3),
        // Regulation 135, p. 9.7; New Year 1 Jan, New Year 2 Jan.
        LegalDate("regulation-135.protocol-1", "2025-12-31", due: "2026-01-05", skipping: 4),
        // Regulation 135, p. 9.7; Christmas 7 Jan.
        LegalDate("regulation-135.protocol-1", "2026-01-06", due: "2026-01-08", skipping: 1),
        // Regulation 135, p. 9.7; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("regulation-135.protocol-1", "2026-03-06", due: "2026-03-10", skipping: 3),
        // Regulation 135, p. 9.7; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.protocol-1", "2026-03-20", due: "2026-03-26", skipping: 5),
        // Regulation 135, p. 9.7; Kurban Ait 27 May.
        LegalDate("regulation-135.protocol-1", "2026-05-26", due: "2026-05-28", skipping: 1),
        // Regulation 135, p. 9.7; Republic Day 25 Oct, Republic Day (moved) 26 Oct.
        LegalDate("regulation-135.protocol-1", "2026-10-23", due: "2026-10-27", skipping: 3),
        // Regulation 135, p. 9.7; Constitution Day 15 Mar.
        LegalDate("regulation-135.protocol-1", "2027-03-12", due: "2027-03-16", skipping: 3),
        // Regulation 135, p. 9.5; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.protocol-2", "2026-03-19", due: "2026-03-26", skipping: 5),
        // Regulation 135, p. 9.5; Victory Day 9 May, Victory Day (moved) 10 May.
        LegalDate("regulation-135.protocol-2", "2027-05-07", due: "2027-05-12", skipping: 3),
        // Regulation 135, p. 15.2; Constitution Day 30 Aug, Constitution Day (moved) 1 Sep.
        LegalDate("regulation-135.reception-list-1", "2025-09-02", due: "2025-08-29", skipping: 3),
        // Regulation 135, p. 15.2; Independence Day 16 Dec.
        LegalDate("regulation-135.reception-list-1", "2025-12-17", due: "2025-12-15", skipping: 1),
        // Regulation 135, p. 15.2; New Year 1 Jan, New Year 2 Jan.
        LegalDate("regulation-135.reception-list-1", "2026-01-05", due: "2025-12-31", skipping: 4),
        // Regulation 135, p. 15.2; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("regulation-135.reception-list-1", "2026-03-10", due: "2026-03-06", skipping: 3),
        // Regulation 135, p. 15.2; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("regulation-135.reception-list-1", "2026-03-26", due: "2026-03-20", skipping: 5),
        // Regulation 135, p. 15.2; Kurban Ait 27 May.
        LegalDate("regulation-135.reception-list-1", "2026-05-28", due: "2026-05-26", skipping: 1),
        // Regulation 135, p. 15.2; Christmas 7 Jan.
        LegalDate("regulation-135.reception-list-1", "2027-01-08", due: "2027-01-06", skipping: 1),
        // Regulation 135, p. 8.9; Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("regulation-135.hall-word-2", "2026-03-24", due: "2026-03-22"),
    ]

    static let orderTerms: [LegalDate] = [
        // Order 70-ө, annex 1, p. 10; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("order-70.trip-notice-5", "2022-03-10", due: "2022-03-05"),
        // Order 70-ө, annex 1, p. 10; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("order-70.trip-notice-5", "2022-09-01", due: "2022-08-27"),
        // Order 70-ө, annex 1, p. 10; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan.
        LegalDate("order-70.trip-notice-5", "2023-01-06", due: "2023-01-01"),
        // Order 70-ө, annex 1, p. 10; day off for 4 May 8 May, Victory Day 9 May.
        LegalDate("order-70.trip-notice-5", "2024-05-13", due: "2024-05-08"),
        // Order 70-ө, annex 1, p. 10; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar.
        LegalDate("order-70.trip-notice-5", "2026-03-25", due: "2026-03-20"),
        // Order 70-ө, annex 1, p. 10; New Year 1 Jan, New Year 2 Jan.
        LegalDate("order-70.trip-notice-5", "2027-01-04", due: "2026-12-30"),
        // Order 70-ө, annex 3, p. 12; day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("order-70.round-notice-3", "2022-10-27", due: "2022-10-24"),
        // Order 70-ө, annex 3, p. 12; Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May.
        LegalDate("order-70.round-notice-3", "2023-05-10", due: "2023-05-07"),
        // Order 70-ө, annex 3, p. 12; Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("order-70.round-notice-3", "2024-03-25", due: "2024-03-22"),
        // Order 70-ө, annex 3, p. 12; New Year 1 Jan.
        LegalDate("order-70.round-notice-3", "2026-01-02", due: "2025-12-30"),
        // Order 70-ө, annex 1, p. 26; Victory Day 9 May, Defender Day (moved) 10 May; ends on a Sunday.
        LegalDate("order-70.hour-notice-3", "2022-05-11", due: "2022-05-08"),
        // Order 70-ө, annex 1, p. 26; New Year 2 Jan, day off for 5 January 3 Jan.
        LegalDate("order-70.hour-notice-3", "2025-01-05", due: "2025-01-02"),
        // Order 70-ө, annex 3, p. 23; Capital Day 6 Jul, day off for 1 July 7 Jul.
        LegalDate("order-70.hour-notice-2", "2023-07-08", due: "2023-07-06"),
        // Order 70-ө, annex 3, p. 23; Republic Day 25 Oct, Republic Day (moved) 26 Oct.
        LegalDate("order-70.hour-notice-2", "2026-10-27", due: "2026-10-25"),
        // Order 70-ө, annex 1, p. 27; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("order-70.hour-answers-10", "2022-02-25", due: "2022-03-14", skipping: 7),
        // Order 70-ө, annex 1, p. 27; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("order-70.hour-answers-10", "2022-08-19", due: "2022-09-05", skipping: 7),
        // Order 70-ө, annex 1, p. 27; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("order-70.hour-answers-10", "2022-10-14", due: "2022-10-31", skipping: 7),
        // Order 70-ө, annex 1, p. 27; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan.
        LegalDate("order-70.hour-answers-10", "2022-12-26", due: "2023-01-11", skipping: 6),
        // Order 70-ө, annex 1, p. 27; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("order-70.hour-answers-10", "2023-03-14", due: "2023-03-31", skipping: 7),
        // Order 70-ө, annex 1, p. 27; Kurban Ait 28 Jun, worked Sat 1 Jul, Capital Day 6 Jul, day off for 1 July 7 Jul.
        LegalDate("order-70.hour-answers-10", "2023-06-23", due: "2023-07-11", skipping: 8),
        // Order 70-ө, annex 1, p. 27; Unity Day 1 May, worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory
        // Day 9 May.
        LegalDate("order-70.hour-answers-10", "2024-04-26", due: "2024-05-15", skipping: 9),
        // Order 70-ө, annex 1, p. 27; New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7
        // Jan.
        LegalDate("order-70.hour-answers-10", "2024-12-27", due: "2025-01-15", skipping: 9),
        // Order 70-ө, annex 1, p. 27; Kurban Ait 6 Jun.
        LegalDate("order-70.hour-answers-10", "2025-05-28", due: "2025-06-12", skipping: 5),
        // Order 70-ө, annex 1, p. 27; New Year 1 Jan, New Year 2 Jan, New Year (moved) 4 Jan, Christmas 7 Jan.
        LegalDate("order-70.hour-answers-10", "2026-12-24", due: "2027-01-12", skipping: 9),
        // Order 70-ө, annex 1, p. 31; Nauryz 22 Mar, Nauryz 23 Mar.
        LegalDate("order-70.briefing-notice-3", "2022-03-25", due: "2022-03-22"),
        // Order 70-ө, annex 1, p. 31; Kurban Ait 6 Jun.
        LegalDate("order-70.briefing-notice-3", "2025-06-09", due: "2025-06-06"),
        // Order 70-ө, annex 2, p. 2; Capital Day 6 Jul, Kurban Ait 9 Jul.
        LegalDate("order-70.inspector-notice-5", "2022-07-11", due: "2022-07-06"),
        // Order 70-ө, annex 2, p. 2; Women's Day 8 Mar, Women's Day (moved) 9 Mar.
        LegalDate("order-70.inspector-notice-5", "2026-03-10", due: "2026-03-05"),
        // Order 70-ө, annex 2, p. 7; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("order-70.inspector-note-5", "2022-03-02", due: "2022-03-10", skipping: 3),
        // Order 70-ө, annex 2, p. 7; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("order-70.inspector-note-5", "2022-08-24", due: "2022-09-01", skipping: 3),
        // Order 70-ө, annex 2, p. 7; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("order-70.inspector-note-5", "2022-10-19", due: "2022-10-27", skipping: 3),
        // Order 70-ө, annex 2, p. 7; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan, Christmas 7 Jan.
        LegalDate("order-70.inspector-note-5", "2022-12-30", due: "2023-01-10", skipping: 6),
        // Order 70-ө, annex 2, p. 7; worked Sat 4 May, Defender Day 7 May, day off for 4 May 8 May, Victory Day 9 May.
        LegalDate("order-70.inspector-note-5", "2024-05-02", due: "2024-05-13", skipping: 6),
        // Order 70-ө, annex 2, p. 7; day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7 Jan.
        LegalDate("order-70.inspector-note-5", "2025-01-02", due: "2025-01-10", skipping: 3),
        // Order 70-ө, annex 2, p. 7; Kurban Ait 27 May.
        LegalDate("order-70.inspector-note-5", "2026-05-22", due: "2026-06-01", skipping: 5),
        // Order 70-ө, annex 2, p. 7; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar.
        LegalDate("order-70.inspector-note-5", "2027-03-19", due: "2027-03-31", skipping: 7),
        // Order 70-ө, annex 2, p. 10; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("order-70.inspector-report-7", "2022-03-02", due: "2022-03-14", skipping: 5),
        // Order 70-ө, annex 2, p. 10; Defender Day 7 May, Victory Day 9 May, Defender Day (moved) 10 May.
        LegalDate("order-70.inspector-report-7", "2022-05-04", due: "2022-05-17", skipping: 6),
        // Order 70-ө, annex 2, p. 10; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("order-70.inspector-report-7", "2022-08-24", due: "2022-09-05", skipping: 5),
        // Order 70-ө, annex 2, p. 10; Capital Day 6 Jul, day off for 1 July 7 Jul.
        LegalDate("order-70.inspector-report-7", "2023-07-03", due: "2023-07-14", skipping: 4),
        // Order 70-ө, annex 2, p. 10; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 25 Mar.
        LegalDate("order-70.inspector-report-7", "2024-03-18", due: "2024-04-01", skipping: 7),
        // Order 70-ө, annex 2, p. 10; New Year 1 Jan, New Year 2 Jan, Christmas 7 Jan.
        LegalDate("order-70.inspector-report-7", "2025-12-30", due: "2026-01-13", skipping: 7),
        // Order 70-ө, annex 1, p. 7; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("order-70.proposal-up-3", "2022-03-04", due: "2022-03-10", skipping: 3),
        // Order 70-ө, annex 1, p. 7; worked Sat 22 Oct, day off for 22 October 24 Oct, Republic Day 25 Oct.
        LegalDate("order-70.proposal-up-3", "2022-10-21", due: "2022-10-27", skipping: 3),
        // Order 70-ө, annex 1, p. 7; Defender Day 7 May, Defender Day (moved) 8 May, Victory Day 9 May.
        LegalDate("order-70.proposal-up-3", "2023-05-05", due: "2023-05-12", skipping: 4),
        // Order 70-ө, annex 1, p. 7; New Year 1 Jan, New Year 2 Jan, day off for 5 January 3 Jan, worked Sun 5 Jan, Christmas 7
        // Jan.
        LegalDate("order-70.proposal-up-3", "2024-12-31", due: "2025-01-08", skipping: 5),
        // Order 70-ө, annex 1, p. 7; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar, Nauryz (moved) 25 Mar.
        LegalDate("order-70.proposal-up-3", "2026-03-20", due: "2026-03-30", skipping: 7),
        // Order 70-ө, annex 3, p. 20; day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("order-70.proposal-body-3", "2022-03-05", due: "2022-03-08"),
        // Order 70-ө, annex 3, p. 20; New Year 1 Jan, New Year 2 Jan; ends on a Sunday.
        LegalDate("order-70.proposal-body-3", "2026-12-31", due: "2027-01-03"),
        // Order 70-ө, annex 1, p. 1 (3).
        LegalDate("order-70.deputy-indicators-10", "2022-12-15", due: "2023-01-10"),
        // Order 70-ө, annex 1, p. 1 (3).
        LegalDate("order-70.deputy-indicators-10", "2026-04-01", due: "2026-05-10"),
    ]

    static let times: [LegalDate] = [
        // Order 70-ө, annex 3, p. 10.
        LegalDate("order-70.round", "2024-02-10", due: "2024-02-29"),
        // Order 70-ө, annex 3, p. 10.
        LegalDate("order-70.round", "2026-12-31", due: "2026-12-31"),
        // Order 70-ө, annex 4, p. 3; New Year 1 Jan.
        LegalDate("order-70.rural-round", "2022-12-31", due: "2023-01-01"),
        // Order 70-ө, annex 4, p. 3.
        LegalDate("order-70.rural-round", "2026-11-20", due: "2026-11-22"),
        // Order 70-ө, annex 1, p. 29.
        LegalDate("order-70.briefing-quarterly", "2024-02-29", due: "2024-03-31"),
        // Order 70-ө, annex 1, p. 29.
        LegalDate("order-70.briefing-quarterly", "2026-11-20", due: "2026-12-31"),
        // Order 70-ө, annex 4, p. 17.
        LegalDate("order-70.passport-yearly", "2026-01-01", due: "2026-12-31"),
        // Briefing material on 2022.
        LegalDate("central-bodies.half-year-results", "2026-06-30", due: "2026-06-30"),
        // Briefing material on 2022.
        LegalDate("central-bodies.half-year-results", "2026-07-01", due: "2026-12-31"),
        // Decree 826, p. 5 (1).
        LegalDate("decree-826.calendars-handed-on", "2023-06-01", due: "2023-02-01"),
        // Decree 826, p. 5 (1).
        LegalDate("decree-826.calendars-handed-on", "2026-06-01", due: "2026-02-01"),
        // Decree 826, p. 5 (2).
        LegalDate("decree-826.central-list-february", "2026-03-01", due: "2026-02-15"),
        // Decree 826, p. 5 (2).
        LegalDate("decree-826.central-list-august", "2026-03-01", due: "2026-08-15"),
    ]

    static let appkMore: [LegalDate] = [
        // APPC, art. 91, 92; worked Sat 5 Mar, day off for 5 March 7 Mar, Women's Day 8 Mar.
        LegalDate("appk.complaint-up-3", "2022-03-04", due: "2022-03-10", skipping: 3),
        // APPC, art. 91, 92; worked Sat 27 Aug, day off for 27 August 29 Aug, Constitution Day 30 Aug.
        LegalDate("appk.complaint-up-3", "2022-08-26", due: "2022-09-01", skipping: 3),
        // APPC, art. 91, 92; New Year 1 Jan, New Year 2 Jan, New Year (moved) 3 Jan.
        LegalDate("appk.complaint-up-3", "2022-12-30", due: "2023-01-06", skipping: 4),
        // APPC, art. 91, 92; Kurban Ait 27 May.
        LegalDate("appk.complaint-up-3", "2026-05-26", due: "2026-06-01", skipping: 3),
        // APPC, art. 91, 92; Constitution Day 15 Mar.
        LegalDate("appk.complaint-up-3", "2027-03-12", due: "2027-03-18", skipping: 3),
        // APPC, art. 76; Victory Day 9 May, Defender Day (moved) 10 May; rolls from Monday 9 May.
        LegalDate("appk.extension", "2022-03-09", due: "2022-05-11", skipping: 2),
        // APPC, art. 76.
        LegalDate("appk.extension", "2022-12-31", due: "2023-02-28"),
        // APPC, art. 76.
        LegalDate("appk.extension", "2023-07-01", due: "2023-09-01"),
        // APPC, art. 76.
        LegalDate("appk.extension", "2024-12-31", due: "2025-02-28"),
        // APPC, art. 76; Kurban Ait 27 May; rolls from Wednesday 27 May.
        LegalDate("appk.extension", "2026-03-27", due: "2026-05-28", skipping: 1),
        // APPC, art. 76.
        LegalDate("appk.extension", "2026-07-23", due: "2026-09-23"),
        // APPC, art. 76; Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Monday 22 Mar.
        LegalDate("appk.extension", "2027-01-22", due: "2027-03-25", skipping: 3),
        // APPC, art. 92.
        LegalDate("appk.complaint-filing-3-months", "2022-11-30", due: "2023-02-28"),
        // APPC, art. 92.
        LegalDate("appk.complaint-filing-3-months", "2023-11-30", due: "2024-02-29"),
        // APPC, art. 92.
        LegalDate("appk.complaint-filing-3-months", "2022-05-27", due: "2022-08-27"),
        // APPC, art. 92; Victory Day 9 May, Victory Day (moved) 11 May; rolls from Saturday 9 May.
        LegalDate("appk.complaint-filing-3-months", "2026-02-09", due: "2026-05-12", skipping: 3),
        // APPC, art. 92; Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Monday 22 Mar.
        LegalDate("appk.complaint-filing-3-months", "2026-12-22", due: "2027-03-25", skipping: 3),
        // APPC, art. 92.
        LegalDate("appk.complaint-filing-6-months", "2022-08-31", due: "2023-02-28"),
        // APPC, art. 92.
        LegalDate("appk.complaint-filing-6-months", "2023-08-31", due: "2024-02-29"),
        // APPC, art. 92; Christmas 7 Jan; rolls from Thursday 7 Jan.
        LegalDate("appk.complaint-filing-6-months", "2026-07-07", due: "2027-01-08", skipping: 1),
        // APPC, art. 92; Nauryz 21 Mar, Nauryz 22 Mar, Nauryz 23 Mar, Nauryz (moved) 24 Mar; rolls from Sunday 21 Mar.
        LegalDate("appk.complaint-filing-6-months", "2026-09-21", due: "2027-03-25", skipping: 4),
    ]
}
