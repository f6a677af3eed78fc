import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("An address of the site")
struct SitePathTests {
    static let all: [SitePath] = [
        .home, .places(search: ""), .places(search: "Сары бұлақ & co?"), .place(Samples.kordai),
        .meetings(SitePath.MeetingQuery()),
        .meetings(
            SitePath.MeetingQuery(
                place: Samples.kordai, from: Samples.day("2026-01-01"), to: Samples.day("2026-12-31"), kind: .onDemand, page: 3)),
        .officials(Samples.kordai), .events(SitePath.EventQuery()),
        .events(
            SitePath.EventQuery(
                place: Samples.kordai, kind: .inspectorTrip, from: Samples.day("2026-01-01"), to: Samples.day("2026-12-31"),
                page: 3)), .event(Event.ID(17)), .programme(.republic), .programme(Samples.zhambyl),
        .meeting(Meeting.ID(12)), .calendar(Samples.zhambyl, year: 2026),
        .calendarVersion(Samples.zhambyl, year: 2026, number: 2, since: nil),
        .calendarVersion(Samples.zhambyl, year: 2026, number: 3, since: 1), .askMeeting(Meeting.ID(12)),
        .askPlace(Samples.kordai),
        .questions(SitePath.QuestionQuery()),
        .questions(
            SitePath.QuestionQuery(
                text: "жол", place: Samples.kordai, category: .roads, meeting: Meeting.ID(12),
                after: Question.Number(year: 2026, ordinal: 14))),
        .question(Question.Number(year: 2026, ordinal: 14)), .support(Question.Number(year: 2026, ordinal: 14)), .track,
        .tracking("7K2M-9XQ4-HB3T-WN6P-V"), .judge("7K2M-9XQ4-HB3T-WN6P-V"), .problem(Problem.Number(year: 2026, ordinal: 3)),
        .cancelBooking("7K2M-9XQ4-HB3T-WN6P-V"), .receptions(Samples.kordai, nil), .receptions(Samples.kordai, Reception.ID(7)),
        .plans(place: nil, after: nil), .plans(place: Samples.kordai, after: ActionPlan.ID(5)), .plan(ActionPlan.ID(5)),
        .control(Samples.kordai), .control(.republic, after: PlanItem.ID(41)),
        .controlSummary(Samples.kordai, Period(year: 2026, part: .quarter(3))),
        .controlSummaryFile(Samples.kordai, Period(year: 2026, part: .quarter(3)), .csv),
        .controlSummaryFile(.republic, Period(year: 2026, part: .quarter(4)), .xlsx),
        .duties(Samples.kordai),
        .duties(
            Samples.kordai,
            SitePath.DutyQuery(
                rule: DutyRule.ID("decree-826.results-10"), standing: .metLate, isWithBelow: true, order: .due, year: 2026,
                page: 3)
        ), .coverage(Samples.kordai),
        .coverage(.republic, SitePath.CoverageQuery(year: 2025, isMissingOnly: true, order: .place)), .silence(.republic),
        .silence(Samples.zhambyl, SitePath.SilenceQuery(kind: .plan, page: 2)), .reckon(SitePath.ReckonQuery()),
        .reckon(SitePath.ReckonQuery(rule: "appk.answer-15")),
        .reckon(SitePath.ReckonQuery(rule: "appk.forward-3", from: "2026-11-21", at: "10:00")), .reports,
        .report(Period(year: 2026, part: .quarter(3)), Samples.kordai), .report(Period(year: 2026, part: .year), .republic),
        .report(Period(year: 2026, part: .quarter(3)), Samples.kordai, .version(1)),
        .report(Period(year: 2026, part: .quarter(3)), Samples.kordai, .live),
        .reportFile(Period(year: 2026, part: .quarter(3)), Samples.kordai, .csv, .version(12)),
        .reportFile(Period(year: 2026, part: .quarter(3)), Samples.kordai, .json, .live),
        .reportFile(Period(year: 2026, part: .half(2)), .republic, .csv),
        .reportFile(Period(year: 2026, part: .half(2)), .republic, .json),
        .reportFile(Period(year: 2026, part: .year), .republic, .xlsx), .guide, .openData, .privacy, .about,
    ]

    /// Takes an address apart as a server does.
    private func parsed(_ text: String) -> SitePath? {
        let parts = text.split(separator: "?", maxSplits: 1)
        let segments = parts[0].split(separator: "/").map { String($0).removingPercentEncoding ?? String($0) }
        var query: [String: String] = [:]
        for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
            let sides = pair.split(separator: "=", maxSplits: 1).map { String($0).removingPercentEncoding ?? String($0) }
            if sides.count == 2 { query[sides[0]] = sides[1] }
        }
        return SitePath(segments: Array(segments.dropFirst()), query: query)
    }

    @Test("is read back as it was written", arguments: all)
    func roundTrip(path: SitePath) {
        for language in Language.allCases {
            let text = path.text(in: language)
            #expect(text.hasPrefix("/\(language.rawValue)/"))
            #expect(parsed(text) == path)
        }
    }

    @Test(
        "is none where it makes no sense",
        arguments: [
            "/kk/nonsense/", "/kk/places/31480000/", "/kk/places/3148000000/", "/kk/places/31480000a/", "/kk/places/../etc/",
            "/kk/meetings/0/", "/kk/meetings/-1/", "/kk/meetings/1e3/", "/kk/meetings/9999999999999999999/",
            "/kk/meetings/12/ask/more/", "/kk/calendars/310000000/1999/", "/kk/calendars/310000000/20266/",
            "/kk/calendars/310000000/2026/0/",
            "/kk/calendars/310000000/2026/02/",
            "/kk/questions/2026-14/", "/kk/questions/2026-000000/", "/kk/questions/2026-0000014/",
            "/kk/questions/%27%20OR%201=1/",
            "/kk/problems/2026-00003/", "/kk/reports/2026-Q5/000000000/", "/kk/reports/2026-Q3/000000000.exe/",
            "/kk/reports/2026-Q3/000000000.csv.csv/", "/kk/reports/2026-Q3/000000000/0/", "/kk/reports/2026-Q3/000000000/01/",
            "/kk/reports/2026-Q3/000000000/then.csv", "/kk/reports/2026-Q3/000000000.csv/1/",
            "/kk/reports/2026-Q3/000000000/1/1/",
            "/kk/plans/%00/", "/kk/duties/", "/kk/duties/314800000/none/", "/kk/duties/31480000/silence/", "/kk/track/a/b/",
            "/kk/guide/x/",
        ])
    func hostile(text: String) { #expect(parsed(text) == nil) }

    @Test("leaves out what a query says wrongly")
    func wrongQuery() {
        #expect(
            parsed("/kk/meetings/?place=12&from=2026-02-30&to=x&kind=party&page=-4") == .meetings(SitePath.MeetingQuery()))
        #expect(parsed("/kk/questions/?category=none&after=1&meeting=0") == .questions(SitePath.QuestionQuery()))
        #expect(
            parsed("/kk/duties/314800000/?standing=gone&order=x&year=1999&whose=me&page=0&rule=") == .duties(Samples.kordai))
        #expect(
            parsed("/kk/duties/314800000/coverage/?year=12026&only=all&order=x") == .coverage(Samples.kordai))
        #expect(parsed("/kk/meetings/?page=99999999") == .meetings(SitePath.MeetingQuery(page: 10_000)))
    }

    @Test("is private where it belongs to one citizen")
    func privacy() {
        #expect(Self.all.filter(\.isPrivate).count == 4)
    }

    @Test("escapes what would end it")
    func escapes() {
        #expect(SitePath.tracking("a/b?c#d").text(in: .kk) == "/kk/track/a%2Fb%3Fc%23d/")
        #expect(SitePath.places(search: "қ&x=1").text(in: .kk) == "/kk/places/?q=%D2%9B%26x%3D1")
    }
}
