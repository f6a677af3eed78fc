import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("A page of data")
struct DataPageTests {
    @Test("is whole in every language", arguments: Language.allCases)
    func languages(language: Language) async throws {
        let library = try await PageLibrary.shipped()
        for sample in SamplePages.dataPages(in: language) {
            let html = try library.html(sample.page)
            #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
            #expect(!html.contains("{") && !html.contains("}"), "\(sample.template) leaves a brace")
            #expect(html.components(separatedBy: "<h1>").count == 2, "\(sample.template)")
        }
    }

    @Test("of a plan says what is late and when nothing was recorded")
    func plan() throws {
        let page = try #require(
            PlanPage(
                plan: Facts.plan, meeting: Facts.meeting, problems: [Facts.problem], questionCounts: [Facts.problem.id: 24],
                duty: nil, in: SamplePages.context(.ru)))
        #expect(page.chain.map(\.count) == ["24", "1", "5", "1"])
        #expect(page.late?.items.map { $0.word == nil } == [false, true])
        #expect(page.items[3].deadlineNote?.contains("17\u{A0}декабря") == true, "16 December is a day off")
        #expect(page.items[0].deadlineNote == nil)
        #expect(page.moneyText == "Нужно 624,6\u{A0}млн\u{A0}₸, выделено 259,9\u{A0}млн\u{A0}₸.")
    }

    @Test("of duties puts what is overdue first and says what the law leaves uncertain")
    func duties() throws {
        let kordai = try #require(Samples.gazetteer[Samples.kordai])
        let page = DutiesPage(
            place: kordai, duties: Facts.duties, coverage: Facts.coverage, editions: Facts.editions, in: SamplePages.context(.ru))
        #expect(page.groups.map(\.anchor) == ["late", "ahead", "met"])
        #expect(page.lead == "По состоянию на 21\u{A0}ноября просрочены 3\u{A0}обязанности.")
        #expect(page.coverage?.norms.first?.places.first?.count == "1 из 1")
        #expect(page.editions.first?.notes?.text == "Полного текста мы не читали.")
    }

    @Test("of the calculator keeps what was typed and names the wrong field", arguments: ReckonPage.Flaw.allCases)
    func flaws(flaw: ReckonPage.Flaw) {
        let page = ReckonPage(
            query: SitePath.ReckonQuery(rule: "no-such", from: "31 ақпан", at: "25:00"), editions: Facts.editions, flaw: flaw,
            reckoning: nil, in: SamplePages.context())
        #expect(page.errors?.items.count == 1)
        #expect(page.result?.day == nil)
        #expect(page.fields.map { $0.input?.value } == ["31 ақпан", "25:00"])
    }

    @Test("of the calculator shows the last day and how it is counted")
    func reckoned() throws {
        let page = ReckonPage(
            query: SitePath.ReckonQuery(rule: "decree-826.results-10", from: "2026-12-04"), editions: Facts.editions, flaw: nil,
            reckoning: Facts.reckoning, in: SamplePages.context(.en))
        let result = try #require(page.result)
        #expect(result.iso == "2026-12-14" && result.day == "14\u{A0}December 2026")
        #expect(page.rule.groups.flatMap(\.rules).filter(\.isChosen).map(\.id) == ["decree-826.results-10"])
    }
}
