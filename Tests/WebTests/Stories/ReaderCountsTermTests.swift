import Domain
import StorageTestSupport
import TestSupport
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

    @Test("names a place by code or name, and reads whether the rule binds there and by which clock it was counted")
    func place() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            func counted(_ place: String, rule: String = "decree-826.announce-14", at: String = "") async throws -> String {
                let query = "rule=\(rule)&from=2026-12-04&at=\(at)&place=\(place)"
                return try await browser.get("/ru/reckon/?\(query)").html
            }
            let district = "%D0%9A%D0%BE%D1%80%D0%B4%D0%B0%D0%B9%D1%81%D0%BA%D0%B8%D0%B9%20%D1%80%D0%B0%D0%B9%D0%BE%D0%BD"
            for typed in [Samples.kordai.code, district] {
                #expect(try await counted(typed).contains("Это правило обязательно. Место: Кордайский"))
            }
            // An okrug announces by another rule.
            #expect(try await counted(Samples.sarybulakOkrug.code).contains("касается акимов другого уровня"))
            let unknown = try await counted("%D0%9D%D0%B5%D1%82")
            #expect(unknown.contains("Такого места нет.") && unknown.contains("value=\"Нет\""))
            #expect(!unknown.contains("2026-11-20\">"))
            let several = try await counted("%D1%80%D0%B0%D0%B9%D0%BE%D0%BD")
            #expect(several.contains("отвечает несколько мест") && several.contains("place=\(Samples.kordai.code)"))
        }
    }
}
