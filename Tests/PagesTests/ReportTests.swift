import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("A report")
struct ReportTests {
    let page = ReportPage(report: Facts.report, publishedOn: nil, duty: nil, in: SamplePages.context(.ru))

    @Test("says the share, the sums and the change of the period")
    func hero() throws {
        let figures = try #require(page.figures)
        #expect(figures.share == "75\u{202F}%")
        #expect(figures.settled == "Решено 90\u{A0}вопросов из 120")
        #expect(figures.change == "В прошлом периоде было 60\u{202F}%: рост на 15\u{A0}процентных пунктов.")
        #expect(figures.meetingsHeld == "20")
        #expect(figures.meetingsPlanned == "По календарю запланировано 24\u{A0}встречи.")
        #expect(figures.moneyText == "Нужно 1,2\u{A0}млрд\u{A0}₸, выделено 528,2\u{A0}млн\u{A0}₸.")
    }

    @Test("puts the office's word and the residents' side by side, disputed ones among the office's")
    func versus() throws {
        let versus = try #require(page.figures?.versus)
        #expect(versus.office == "98")
        #expect(versus.residents == "41")
        #expect(versus.residentsText.contains("8") && versus.residentsText.contains("49"))
        let strip = try #require(versus.strip)
        #expect(strip.segments.map(\.x) == ["0.0%", "41.8%", "50.0%"])
    }

    @Test("has a bar for each place below, highest share first, with a tick for the period before")
    func parts() throws {
        let bars = try #require(page.figures?.parts?.bars)
        #expect(bars.map(\.share) == ["75\u{202F}%", "75\u{202F}%", "–"])
        #expect(bars.map(\.url).contains("/ru/reports/2026-Q3/314800000/"))
        let kordai = try #require(bars.first { $0.name.hasPrefix("Кордай") })
        #expect(kordai.width == "75%" && kordai.tick == "40%" && kordai.change == "+35")
        let merke = try #require(bars.last)
        #expect(merke.width == "0%" && merke.tick == "80%" && merke.change == nil)
        #expect(merke.label == "За этот период вопросов не было.")
    }

    @Test("counts questions by category, most asked first, those without one last")
    func categories() throws {
        let categories = try #require(page.figures?.categories)
        #expect(categories.rows.map(\.asked) == ["100", "20"])
        #expect(categories.rows.map(\.settled) == ["78", "12"])
        #expect(categories.rows[0].change == "+18")
        #expect(categories.rows[1].before == "–" && categories.rows[1].change == "–")
        #expect(categories.total?.asked == "120")
    }

    @Test("says in words that a period is empty")
    func empty() {
        let page = ReportPage(report: Facts.emptyReport, publishedOn: nil, duty: nil, in: SamplePages.context())
        #expect(page.figures == nil && page.empty != nil)
    }

    @Test(
        "leads to the periods around it that have begun",
        arguments: [
            ("2026-Q3", ["2026-Q2", "2026-Q4", "2026-H2", "2026"]), ("2026-Q4", ["2026-Q3", "2026-H2", "2026"]),
            ("2026-H1", ["2025-H2", "2026-H2", "2026-Q1", "2026-Q2", "2026"]),
            ("2026", ["2025", "2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026-H1", "2026-H2"]),
        ])
    func periods(code: String, others: [String]) throws {
        let period = try #require(Period(code: code))
        #expect(ReportPage.otherPeriods(than: period, today: Facts.today).map(\.code) == others)
    }

    @Test("is a CSV with a row for each place and category")
    func csv() {
        let text = ReportFile.csv(Facts.report, gazetteer: Samples.gazetteer)
        #expect(text.hasPrefix("\u{FEFF}period,place,"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(
            lines[1]
                == "2026-Q3,310000000,Жамбыл облысы,Жамбылская область,all,120,90,100,60,24,20,2,41,8,18,16,40,28,24,8,1200000000,528200000"
        )
        #expect(
            lines[2] == "2026-Q3,310000000,Жамбыл облысы,Жамбылская область,roads,100,78,100,60"
                + String(repeating: ",", count: 13))
        #expect(lines[3].contains(",none,20,12,0,0,"))
        for line in lines.dropLast() {
            #expect(line.components(separatedBy: ",").count == ReportFile.columns.count)
        }
    }

    @Test("is the same JSON each time, with its figures")
    func json() throws {
        let text = try ReportFile.json(Facts.report, gazetteer: Samples.gazetteer)
        #expect(try ReportFile.json(Facts.report, gazetteer: Samples.gazetteer) == text)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let total = try #require(object["total"] as? [String: Any])
        #expect(object["period"] as? String == "2026-Q3")
        #expect(total["settled"] as? Int == 90 && total["settledPermille"] as? Int == 750)
        #expect((total["questionsByCategory"] as? [String: Int]) == ["roads": 100, "none": 20])
        #expect((object["trend"] as? [Any])?.count == 4)
    }
}
