import Domain
import Foundation
import Sheets
import TestSupport
import Testing

@testable import Pages

@Suite("A report")
struct ReportTests {
    static func page(
        _ edition: SitePath.ReportEdition = .published, of published: PublishedReport? = nil,
        live: ProgressReport = Facts.report
    ) throws -> ReportPage {
        let shown = try #require(Facts.shown(edition, of: published, live: live))
        return ReportPage(shown, at: edition, duty: nil, in: SamplePages.context(.ru))
    }

    let page: ReportPage

    init() throws { page = try Self.page() }

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

    @Test("is a workbook in the reader's words, with the rows of the CSV on its last sheet")
    func workbook() throws {
        let context = SamplePages.context(.ru)
        let shown = try #require(Facts.shown(.published))
        let bytes = try ReportWorkbook.bytes(shown, in: context)
        #expect(try ReportWorkbook.bytes(shown, in: context) == bytes)
        let places = try SheetFile.rows(of: bytes)
        #expect(places[4].prefix(3) == ["Территория", "Встреч запланировано", "Встреч проведено"])
        #expect(Array(places[5][1...6]) == ["24", "20", "2", "120", "90", "0.75"])
        #expect(places.count == 6 + Facts.report.parts.count)
        let data = try SheetFile.rows(of: bytes, sheet: "Данные")
        let csv = try CSVReader.rows(of: ReportFile.csv(shown, gazetteer: context.gazetteer))
        #expect(data.map { $0.prefix(9) } == csv.filter { $0.count > 1 }.map { $0.prefix(9) })
    }

    @Test("says in words that a period is empty")
    func empty() throws {
        let page = try Self.page(live: Facts.emptyReport)
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
    func csv() throws {
        let text = ReportFile.csv(try #require(Facts.shown(.published)), gazetteer: Samples.gazetteer)
        #expect(text.hasPrefix("\u{FEFF}period,place,"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(
            lines[1]
                == "2026-Q3,310000000,Жамбыл облысы,Жамбылская область,all,120,90,100,60,24,20,2,41,8,18,16,40,28,24,8,1200000000,528200000,0,0,2026-10-20,,"
        )
        #expect(
            lines[2] == "2026-Q3,310000000,Жамбыл облысы,Жамбылская область,roads,100,78,100,60"
                + String(repeating: ",", count: 16) + "2026-10-20,,")
        #expect(lines[3].contains(",none,20,12,0,0,"))
        for line in lines.dropLast() {
            #expect(line.components(separatedBy: ",").count == ReportFile.columns.count)
        }
    }

    @Test("is the same JSON each time, with its figures")
    func json() throws {
        let shown = try #require(Facts.shown(.published))
        let text = try ReportFile.json(shown, gazetteer: Samples.gazetteer)
        #expect(try ReportFile.json(shown, gazetteer: Samples.gazetteer) == text)
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let total = try #require(object["total"] as? [String: Any])
        #expect(object["period"] as? String == "2026-Q3")
        #expect(total["settled"] as? Int == 90 && total["settledPermille"] as? Int == 750)
        #expect((total["questionsByCategory"] as? [String: Int]) == ["roads": 100, "none": 20])
        #expect((object["trend"] as? [Any])?.count == 4)
    }

    @Test("shows what was published, and beside it what has changed in the register since")
    func frozen() throws {
        let page = try Self.page(of: Facts.published(twice: true))
        #expect(page.edition.text.contains("версия 2") && page.edition.link?.url == "#h-since")
        #expect(page.figures?.settled == "Решено 85\u{A0}вопросов из 120")
        let rows = try #require(page.since?.table?.rows)
        #expect(rows.map(\.then) == ["85"] && rows.map(\.now) == ["90"])
        #expect(page.since?.link?.url == "/ru/reports/2026-Q3/310000000/now/")
        #expect(
            page.versions?.list.map(\.url) == ["/ru/reports/2026-Q3/310000000/2/", "/ru/reports/2026-Q3/310000000/1/"])
        #expect(page.versions?.list.map(\.reason.text) == ["Не была внесена одна встреча.", "Первая версия"])
    }

    @Test("says of an old version that it was corrected, and of the register's figures what was published")
    func editions() throws {
        let published = Facts.published(twice: true)
        let old = try Self.page(.version(1), of: published)
        #expect(old.figures?.meetingsHeld == "19" && old.since == nil)
        #expect(old.edition.text.contains("исправлена") && old.edition.link?.url == "/ru/reports/2026-Q3/310000000/")
        #expect(old.files.map(\.url).contains("/ru/reports/2026-Q3/310000000/1.csv"))
        let now = try Self.page(.live, of: published)
        #expect(now.figures?.settled == "Решено 90\u{A0}вопросов из 120" && now.since == nil)
        #expect(now.edition.text.contains("20\u{A0}октября"))
        #expect(Facts.shown(.version(3), of: published) == nil)
        #expect(Facts.shown(.version(1)) == nil)
    }

    @Test("says of the register's figures why they are shown: not published, not over, published by nobody")
    func live() throws {
        #expect(try Self.page().edition.text.contains("ещё не опубликовал"))
        #expect(try Self.page(live: Facts.countryReport).edition.text.contains("не публикует ни один акимат"))
        let running = ProgressReport(
            of: Samples.zhambyl, period: Period(year: 2026, part: .quarter(4)), facts: [:], gazetteer: Samples.gazetteer,
            countedOn: Facts.today)
        #expect(try Self.page(live: running).edition.text.contains("не закончился"))
        // Published before figures were kept.
        let early = PublishedReport(publishedOn: Samples.day("2026-10-23"), versions: [])
        let page = try Self.page(of: early)
        #expect(page.edition.text.contains("не сохранены") && page.versions == nil && page.since == nil)
    }

    @Test("says in its files which version it is")
    func filesOfVersions() throws {
        let shown = try #require(Facts.shown(.published, of: Facts.published(twice: true)))
        #expect(ReportFile.csv(shown, gazetteer: Samples.gazetteer).contains(",2026-10-23,2,2026-10-30\r\n"))
        let json = try ReportFile.json(shown, gazetteer: Samples.gazetteer)
        #expect(json.contains(#""published":{"on":"2026-10-30","reason":{"#) && json.contains(#""version":2}"#))
        #expect(
            !(try ReportFile.json(try #require(Facts.shown(.published)), gazetteer: Samples.gazetteer)).contains("published\":{"))
    }
}
