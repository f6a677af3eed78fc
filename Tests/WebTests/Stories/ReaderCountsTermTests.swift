import StorageTestSupport
import Testing

@Suite("A reader of the calculator")
struct ReaderCountsTermTests {
    @Test("picks a term of the list, is told what is missing beside its field, and reads how it is counted")
    func counts() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            let list = try await browser.get("/ru/reckon/")
            #expect(list.html.contains("href=\"/ru/reckon/?rule=decree-826.results-10\""))
            let picked = try await browser.get("/ru/reckon/?rule=decree-826.results-10")
            #expect(picked.html.contains("value=\"decree-826.results-10\" selected"))
            #expect(!picked.html.contains("Укажите день."))
            let sent = try await browser.get("/ru/reckon/?rule=decree-826.results-10&from=&at=")
            #expect(sent.html.contains("Укажите день."))
            let empty = try await browser.get("/ru/reckon/?rule=&from=&at=")
            #expect(empty.html.contains("Выберите правило."))
            let unknown = try await browser.get("/ru/reckon/?rule=no-such&from=2026-12-04")
            #expect(unknown.html.contains("Такого правила нет."))
            let counted = try await browser.get("/ru/reckon/?rule=decree-826.results-10&from=2026-12-04")
            #expect(counted.html.contains("<time datetime=\"2026-12-14\">"))
        }
    }
}
