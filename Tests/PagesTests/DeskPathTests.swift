import Domain
import Pages
import TestSupport
import Testing

@Suite("An address of the desk")
struct DeskPathTests {
    @Test(
        "is read back as it was written",
        arguments: [
            DeskPath.today, .signIn, .signOut, .pressing(.late), .pressing(.requests), .pressing(.today, page: 3),
            .pressing(.drafts),
            .questions(.received),
            .questions(.all, meeting: Meeting.ID(214), after: Question.Number(year: 2026, ordinal: 14)), .newProblem,
            .templates(), .templates(page: 2), .template(AnswerTemplate.ID(5)), .removeTemplate(AnswerTemplate.ID(5)),
            .history(.question(Question.Number(year: 2026, ordinal: 14))),
            .history(.plan(ActionPlan.ID(3)), page: 2),
            .newQuestion(),
            .newQuestion(
                DeskPath.QuestionStart(
                    meeting: Meeting.ID(7), channel: .messenger, day: Samples.day("2026-11-16"), time: TimeOfDay(minutes: 930),
                    language: .ru, place: Samples.kordai, slip: false, last: Question.Number(year: 2026, ordinal: 14))),
            .redaction(Question.Number(year: 2026, ordinal: 14)),
            .meetings, .meetingsAfter(Meeting.ID(7)), .meetingsBefore(Meeting.ID(7)), .meeting(Meeting.ID(7)),
            .meetingAct(Meeting.ID(7), .move), .plan(ActionPlan.ID(3)), .planAct(ActionPlan.ID(3), .publish),
            .newMeeting, .planRows(ActionPlan.ID(3)), .planRows(ActionPlan.ID(3), page: 2), .plan(ActionPlan.ID(3), page: 2),
            .translations(),
            .translations(.stale, page: 2), .translations(.missing(.meetingVenue)), .translation(.meetingMove, key: "7.1"),
            .item(ActionPlan.ID(3), PlanItem.ID(5)), .item(ActionPlan.ID(3), PlanItem.ID(5), page: 3),
            .itemAct(ActionPlan.ID(3), PlanItem.ID(5), .askExtension),
            .pool(), .pool(meeting: Meeting.ID(7)), .newProblem, .problem(Problem.Number(year: 2026, ordinal: 3)),
            .problem(Problem.Number(year: 2026, ordinal: 3), page: 2),
            .problemAct(Problem.Number(year: 2026, ordinal: 3), .sendUp),
            .questionAct(Question.Number(year: 2026, ordinal: 3), .exclude),
            .receptions(), .receptions(.coming(page: 1)), .receptions(.past(page: 2)), .reception(Reception.ID(9), page: 1),
            .receptionSheet(Reception.ID(9), page: 2), .assignment(Reception.ID(9), Assignment.ID(2), page: 2), .newReception(),
            .newReception(after: Meeting.ID(7)), .reception(Reception.ID(9)),
            .receptionSheet(Reception.ID(9)), .receptionAct(Reception.ID(9), .handOver),
            .cancelBooking(Reception.ID(9), Booking.ID(11)), .language(.kk),
            .events(), .events(.coming(page: 3)), .events(kind: .hour, .past(page: 2)), .events(kind: .hour), .newEvent(),
            .newEvent(stops: 20), .event(Event.ID(5)),
            .eventSchedule(.deputyTrip, Period(year: 2026, part: .quarter(4)), page: 2),
            .eventAct(Event.ID(5), .leaveOpen), .eventSchedule(.deputyTrip, Period(year: 2026, part: .quarter(4))),
            .officials(), .officials(place: Samples.kordai, page: 3), .newOfficial(), .official(Official.ID(5)),
            .newOfficial(place: Samples.kordai, post: .headOfOffice), .officialAct(Official.ID(5), .acting),
            .control(week: Samples.day("2026-11-16")),
            .control(week: Samples.day("2026-11-16"), after: PlanItem.ID(5)), .controlFile(week: Samples.day("2026-11-16")),
            .control(week: Samples.day("2026-11-16"), after: PlanItem.ID(5), within: Samples.kordai),
            .controlFile(week: Samples.day("2026-11-16"), within: Samples.kordai),
            .controlSummary(.quarter(of: Samples.day("2026-11-16"))),
            .progress(.quarter(of: Samples.day("2026-11-16"))), .correctProgress(.quarter(of: Samples.day("2026-11-16"))),
            .calendar(Samples.taraz, 2026),
            .calendar(Samples.taraz, 2026, DeskPath.CalendarPart(month: 5, within: Samples.taraz, page: 2)),
            .calendarAct(Samples.taraz, 2026, .draft), .calendarSteps(Samples.taraz, 2026),
            .calendarStep(Samples.taraz, 2026, .submit),
            .calendarFile(Samples.taraz, 2026), .calendarTrips(Samples.taraz, 2026),
            .draftMeeting(Samples.taraz, 2026, 4),
            .draftMeetingAct(Samples.taraz, 2026, 4, .remove),
            .tables, .table(.officials), .table(.plan, meeting: Meeting.ID(214)), .tableFile(.calendar(year: 2026), .xlsx),
            .tableFile(.officials, .csv), .tableFile(.questions, .xlsx), .tableFile(.problems, .csv),
            .tableFile(.planItems, .csv), .tableFile(.plan(Meeting.ID(214)), .xlsx), .tableFile(.executions, .xlsx),
            .table(.problems), .table(.executions), .tableFile(.template(.executions), .xlsx),
            .signInCode, .welcome(String(repeating: "a", count: 64)), .account, .accountCodes, .accountAct(.endOthers),
            .staff(), .staff(page: 2), .inviteStaff, .staffMember(StaffMember.ID(4)), .staffAct(StaffMember.ID(4), .withdraw),
        ])
    func roundTrip(path: DeskPath) {
        let parts = path.text.split(separator: "?")
        let pairs = parts.dropFirst().flatMap { $0.split(separator: "&") }.map { $0.split(separator: "=").map(String.init) }
        let query = Dictionary(pairs.map { ($0[0], $0[1]) }) { first, _ in first }
        #expect(DeskPath(segments: parts[0].split(separator: "/").dropFirst().map(String.init), query: query) == path)
        #expect(parts[0].hasSuffix("/") == !path.isFile)
    }

    @Test(
        "is none for another file",
        arguments: [
            "officials.json", "calendar-1.csv", "plan-0.csv", "plan-.csv", "people.xlsx", "template-.xlsx",
            "template-people.xlsx", "officials.csv.xlsx", ".csv",
        ])
    func none(name: String) { #expect(DeskPath(segments: ["tables", name], query: [:]) == nil) }

    @Test(
        "is none where something follows that is no act",
        arguments: [
            "tables/plan/x", "questions/2026-000014/x", "meetings/7/move/x", "plans/3/items", "plans/3/x/5",
            "receptions/9/bookings/11", "receptions/9/x/11/cancel", "control", "progress/2026-Q3/x", "calendars",
            "calendars/310000000", "calendars/31/2027", "calendars/310000000/1999", "calendars/310000000/2027/meetings",
            "calendars/310000000/2027/meetings/x", "calendars/310000000/2027/meetings/1/burn",
            "calendars/310000000/2027/publish", "language", "today", "events/5/x", "events/0", "events/schedules/deputy-trip",
            "problems/2026-P-00001/x", "problems/new/x", "problems/1", "pool/x",
            "events/schedules/x/2026-Q4", "sign-in/x", "welcome", "welcome/short", "account/x", "staff/0", "staff/4/x",
            "events/schedules/deputy-trip/2026", "events/5/announce/x",
        ])
    func noAct(text: String) { #expect(DeskPath(segments: text.split(separator: "/").map(String.init), query: [:]) == nil) }

    @Test("never asks for a page that cannot be counted", arguments: [["late"], ["calendars", "310000000", "2026"]])
    func page(segments: [String]) {
        let path = DeskPath(segments: segments, query: ["page": String(Int.max)])
        #expect(path?.text.hasSuffix("?page=10000") == true)
    }
}
