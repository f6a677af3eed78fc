import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("The week of control at the desk")
struct DeskControlPageTests {
    private func page(_ counts: [(place: KATO, count: Int, late: Int)], within: KATO? = nil) -> DeskControlPage {
        DeskControlPage(
            week: Samples.day("2026-11-16"), entries: [], counts: counts, within: within, isFirst: true, next: nil,
            visit: DeskSamples.visit(.clerk), in: SamplePages.context(.en))
    }

    @Test("sums up every territory below, and of one that is chosen its own alone")
    func parts() {
        let counts = [(place: Samples.kordai, count: 3, late: 1), (place: Samples.sarybulakOkrug, count: 40, late: 0)]
        let whole = page(counts)
        #expect(whole.sum == "43 items on control\u{A0}· 1 late" && whole.hasParts && whole.whole == nil)
        #expect(whole.parts.map(\.count) == ["3", "40"])
        #expect(whole.parts.map(\.url) == [nil, "/desk/control/2026-11-16/?of=314853000"])
        let part = page(counts, within: Samples.sarybulakOkrug)
        #expect(part.sum == "40 items on control\u{A0}· none late" && !part.hasParts && part.whole != nil)
        #expect(part.file.url == "/desk/control/2026-11-16.csv?of=314853000")
        #expect(page([]).sum == nil)
    }
}

@Suite("The page of executors")
struct DeskExecutorsPageTests {
    @Test(
        "says of the earliest deadline whether it has passed, with the year where that is another",
        arguments: [
            ("2026-11-21", "3\u{A0}мероприятия, ближайший срок: 21\u{A0}ноября"),
            ("2026-03-06", "3\u{A0}мероприятия, самый ранний срок прошёл: 6\u{A0}марта"),
            ("2025-03-06", "3\u{A0}мероприятия, самый ранний срок прошёл: 6\u{A0}марта 2025\u{A0}года"),
        ])
    func deadline(day: String, text: String) {
        let entry = DeskExecutorsPage.Entry(
            name: Samples.text("ТКШ бөлімі", "Отдел ЖКХ", nil), place: Samples.kordai, openItems: 3,
            nextDeadline: Samples.day(day), address: nil, mayChange: true)
        let page = DeskExecutorsPage([entry], sendsMail: true, visit: DeskSamples.visit(.clerk), in: SamplePages.context(.ru))
        #expect(page.executors.map(\.items) == [text])
    }
}

@Suite("The stops of a new event")
struct SharedSuggestionsTests {
    @Test("share one list of places")
    func shared() async throws {
        let page = DeskNewEventPage(
            stops: 20, officials: [], names: ["Қордай ауданы"], visit: DeskSamples.visit(.clerk), in: SamplePages.context())
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.split(separator: "<datalist").count == 3)
        #expect(html.split(separator: " list=\"new-place-1-list\"").count == 21)
    }
}
