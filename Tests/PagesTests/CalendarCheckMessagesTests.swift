import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("What the check of a calendar found")
struct CalendarCheckMessagesTests {
    @Test("is said in every language, without a gap left", arguments: Language.allCases)
    func everyFinding(language: Language) throws {
        let content = CalendarSamples.content(breaking: true)
        let messages = CalendarCheckMessages(content.scope, content.meetings, in: SamplePages.context(language))
        let norm = try #require(content.scope.asked.first?.norm)
        func gap(_ why: CalendarCheck.Gap.Why) -> CalendarCheck.Finding {
            .gap(
                CalendarCheck.Gap(
                    norm: norm, host: Samples.kordai, place: Samples.sarybulakOkrug,
                    period: Period(year: 2027, part: .half(1)), planned: 0, why: why))
        }
        let findings: [CalendarCheck.Finding] = [
            gap(.over), gap(.busy), gap(.missing), .notHisPlace(1), .dayOff(1, .weekend(.sunday)), .outOfHours(1),
            .dayOff(1, .dayOff(WorkingCalendar.DayOff(name: Samples.text("Наурыз", "Наурыз", "Nauryz"), isEstimated: false))),
            .tooLate(1, by: Samples.day("2027-01-10")), .twoAtOnce(1, 2), .noTimeForTheWay(1, 2), .besideSuperior(1, 0),
        ]
        for finding in findings {
            let text = messages.text(finding)
            #expect(text.count > 20 && !text.contains("{") && text.hasSuffix("."), "\(text)")
        }
        #expect(messages.proof(content.check).contains("2"))
    }

    @Test(
        "of a proved calendar is that every norm is met",
        arguments: [
            (Language.kk, "Барлық норма орындалады: 2 (барлығы 2)."), (.ru, "Все нормы выполнены: 2 из 2."),
            (.en, "Every norm is met: 2 of 2."),
        ])
    func proved(language: Language, text: String) {
        let content = CalendarSamples.content()
        let messages = CalendarCheckMessages(content.scope, content.meetings, in: SamplePages.context(language))
        #expect(messages.proof(content.check) == text)
        #expect(!messages.order(content.check).contains("1"))
    }

    @Test("is said of the trips of deputies too", arguments: Language.allCases)
    func trips(language: Language) throws {
        let akim = CalendarSamples.trips(findings: [
            .twoAway(Samples.day("2027-02-04")), .dayOff(Samples.day("2027-02-07")), .tooLate(Samples.day("2027-01-16")),
            .besideMeeting(Samples.day("2027-02-05"), Samples.merke), .apart(Samples.day("2027-02-03")),
            .missed(deputy: 1, month: 12), .missed(deputy: 3, month: 12),
        ])
        let messages = TripMessages(in: SamplePages.context(language))
        for finding in akim.findings {
            let text = messages.text(finding, of: akim)
            #expect(text.count > 20 && !text.contains("{") && text.hasSuffix("."), "\(text)")
        }
        #expect(messages.proof(akim).contains("7") && messages.proof(CalendarSamples.trips()).contains("2"))
    }

    @Test("links to the meeting that has to be moved, and keeps the draft from being approved")
    func obstacles() {
        let broken = CalendarSamples.content(breaking: true)
        #expect(!broken.obstacles.isEmpty && CalendarSamples.content().obstacles.isEmpty)
        let page = DeskCalendarPage(broken, visit: DeskSamples.visit(.clerk), in: SamplePages.context())
        #expect(page.acts.map(\.id) == ["act-discard"] && page.notApprove != nil)
        #expect(page.proof.findings?.list.first?.url == "/desk/calendars/310000000/2027/meetings/1/")
    }
}
