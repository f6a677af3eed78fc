import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// The yearly calendar at the desk: nothing yet, a draft that holds, one that does not, one that somebody else approves.
    static func calendars(in context: PageContext) -> [Sample] {
        let clerk = DeskSamples.visit(.clerk, notice: .draftChanged)
        let proved = CalendarSamples.content()
        let broken = CalendarSamples.content(breaking: true)
        let calendar = MeetingCalendar(
            place: Samples.zhambyl, year: 2027, approvedOn: Samples.day("2027-01-12"),
            basis: Samples.text("Мәслихаттың шешімі, № 4", "Решение маслихата № 4", nil), submittedOn: nil,
            versions: [
                MeetingCalendar.Version(
                    number: 1, publishedOn: Samples.day("2027-01-12"), reason: Translated(), meetingCount: 2)
            ])
        let row = proved.draft?.rows[0] ?? DraftedCalendar.Row(number: 1, meeting: Samples.meeting())
        let wrong = broken.draft?.rows[0] ?? row
        let places = context.gazetteer.children(of: Samples.kordai)
        let typed = DeskDraftMeetingPage.Refused(
            typed: [.date: "<ертең>", .minutes: "5"], flaws: [.date: .notADate("<ертең>"), .minutes: .notMinutes("5")],
            refusal: .deskChangedMeanwhile)
        return [
            Sample(DeskCalendarPage(CalendarSamples.content(isDrafted: false), visit: clerk, in: context)),
            Sample(DeskCalendarPage(proved, visit: clerk, in: context), "proved"),
            Sample(
                DeskCalendarPage(
                    CalendarSamples.content(trips: CalendarSamples.trips()), visit: clerk, in: context), "trips"),
            Sample(
                DeskCalendarPage(
                    CalendarSamples.content(
                        trips: CalendarSamples.trips(named: false, findings: [.twoAway(Samples.day("2027-02-04"))])),
                    visit: clerk, in: context), "trips-wrong"),
            Sample(
                DeskCalendarPage(
                    CalendarSamples.content(calendar: calendar),
                    refused: (.approve, RefusedForm(typed: ["day": "ертең"], .refusalNotADate, field: "day")), visit: clerk,
                    in: context), "refused"),
            Sample(
                DeskCalendarPage(
                    broken, part: DeskPath.CalendarPart(month: 3, page: 2),
                    refused: (.discard, RefusedForm(typed: [:], refusal: .deskFormExpired)), visit: clerk, in: context), "broken"),
            Sample(
                DeskCalendarPage(
                    broken, part: DeskPath.CalendarPart(month: 3, within: Samples.kordai), visit: clerk, in: context), "first"),
            Sample(
                DeskCalendarPage(broken, part: DeskPath.CalendarPart(month: 8), visit: DeskSamples.visit(.observer), in: context),
                "empty"),
            Sample(DeskCalendarPage(CalendarSamples.content(of: Samples.kordai), visit: clerk, in: context), "district"),
            Sample(DeskDraftMeetingPage(row, of: proved, places: places, visit: clerk, in: context)),
            Sample(DeskDraftMeetingPage(wrong, of: broken, places: places, refused: typed, visit: clerk, in: context), "refused"),
            Sample(
                DeskDraftMeetingPage(wrong, of: broken, places: places, visit: DeskSamples.visit(.moderator), in: context), "read"
            ),
        ]
    }
}

/// Calendars of 2027 as a desk works on them.
enum CalendarSamples {
    static func content(
        of territory: KATO = Samples.zhambyl, calendar: MeetingCalendar? = nil, isDrafted: Bool = true, breaking: Bool = false,
        trips: TripPlan.OfAkim? = nil
    ) -> DeskCalendarPage.Content {
        let scope = CalendarScope(
            territory: territory, year: 2027, from: Samples.day("2027-01-15"), gazetteer: Samples.gazetteer, law: Samples.law,
            calendar: Samples.calendar, practice: Samples.practice)
        let standing = [Samples.meeting(id: 9, on: "2027-03-18")]
        var draft = DraftedCalendar(CalendarDraft(scope, standing: standing), of: scope, madeOn: Samples.day("2026-11-20"))
        if breaking {
            // A Sunday, and so many meetings that neither the month nor what is wrong with it fits on a page.
            draft.rows = (1...70).map { number in
                DraftedCalendar.Row(number: number, meeting: Samples.meeting(on: "2027-03-07", at: 8 + number % 12))
            }
        }
        let meetings = standing + (isDrafted ? draft.rows.map(\.meeting) : [])
        return DeskCalendarPage.Content(
            scope: scope, calendar: calendar, standing: standing, draft: isDrafted ? draft : nil,
            check: CalendarCheck(scope, meetings, registered: [standing[0].id: standing[0]]),
            trips: TripPlan(akims: trips.map { [$0] } ?? []))
    }

    /// Two trips of the deputies of the akim of the oblast, one of them of two days.
    static func trips(named: Bool = true, findings: [TripFinding] = []) -> TripPlan.OfAkim {
        TripPlan.OfAkim(
            host: TripPlan.Host(
                place: SampleRecords.place(Samples.zhambyl),
                rule: Samples.rule("order-70.deputy-trip", [.oblast], .period, .times(1, per: .month), .holding)),
            deputies: 2, names: named ? [Samples.text("Асан Үсенов", "Асан Усенов", nil)] : [],
            trips: [
                DeputyTrips.Trip(
                    deputy: 1, days: [Samples.day("2027-02-03"), Samples.day("2027-02-04")],
                    places: [Samples.kordai, Samples.merke]),
                DeputyTrips.Trip(deputy: 2, days: [Samples.day("2027-02-10")], places: [Samples.taraz]),
            ], findings: findings)
    }
}
