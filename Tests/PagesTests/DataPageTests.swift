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
        // A record that was entered later than the day it tells of says so.
        #expect(page.late?.items.map { $0.word?.entered } == ["(запись внесена 13\u{A0}ноября)", nil])
        #expect(page.records?.items.first?.latest.entered == nil)
        #expect(page.items[3].deadlineNote?.contains("17\u{A0}декабря") == true, "16 December is a day off")
        #expect(page.items[0].deadlineNote == nil)
        #expect(page.moneyText == "Нужно 624,6\u{A0}млн\u{A0}₸, выделено 259,9\u{A0}млн\u{A0}₸.")
    }

    @Test("of duties puts what is overdue first and says what the law leaves uncertain")
    func duties() throws {
        let kordai = try #require(Samples.gazetteer[Samples.kordai])
        func page(_ query: SitePath.DutyQuery) -> DutiesPage {
            DutiesPage(
                place: kordai, query: query, own: Facts.duties, within: Facts.duties, years: [2026], editions: Facts.editions,
                in: SamplePages.context(.ru))
        }
        let page = page(SitePath.DutyQuery())
        #expect(page.lead == "По состоянию на 21\u{A0}ноября просрочены 3\u{A0}обязанности.")
        #expect(page.list?.rows.count == Facts.duties.count && page.list?.hasAkimats == false)
        #expect(page.list?.rows.prefix(3).allSatisfy { $0.badge.modifier == "late" } == true)
        #expect(page.editions.first?.notes?.text == "Полного текста мы не читали.")
        #expect(page.list?.rows.count { $0.badge.words == "Опубликовано с опозданием на 2\u{A0}дня" } == 1, "stays marked")
    }

    @Test("of duties shows what is asked for: one rule, one standing, those below, in another order")
    func filteredDuties() throws {
        let republic = Samples.gazetteer.republic
        func page(_ query: SitePath.DutyQuery) -> DutiesPage {
            DutiesPage(
                place: republic, query: query, own: [], within: Facts.manyDuties, years: [2026], editions: [],
                in: SamplePages.context(.en))
        }
        let all = page(SitePath.DutyQuery())
        #expect(
            all.list?.caption == "96\u{A0}duties" && all.list?.rows.count == DutiesPage.pageLength && all.list?.hasAkimats == true
        )
        #expect(all.pagination?.next?.url == "/en/duties/000000000/?page=2" && all.pagination?.previous == nil)
        #expect(page(SitePath.DutyQuery(page: 5)).list?.rows.count == 96 - 4 * DutiesPage.pageLength)
        let rule = DutyRule.ID("decree-826.results-10")
        let byRule = page(SitePath.DutyQuery(rule: rule, order: .due))
        #expect(byRule.list?.caption == "48\u{A0}duties")
        #expect(byRule.list?.rows.map(\.iso) == byRule.list?.rows.map(\.iso).sorted())
        let none = page(SitePath.DutyQuery(standing: .met))
        #expect(none.list == nil && none.nothingFound?.url == "/en/duties/000000000/")
        #expect(all.parts?.rows.map(\.name.text) == ["Zhambyl Region", "Almaty"])
        #expect(all.parts?.rows.first?.cells.first?.text == "96")
    }

    @Test("of coverage says for each place and period what was held, what is set and what will be missed")
    func coverage() throws {
        let kordai = try #require(Samples.gazetteer[Samples.kordai])
        func page(_ marks: [Meeting], on today: String, missingOnly: Bool = false) -> CoveragePage {
            let coverage = Coverage.of(
                kordai, marks: marks.compactMap { CoverageMark($0) }, year: 2026, law: Samples.law, gazetteer: Samples.gazetteer,
                today: Samples.day(today), knownFrom: Samples.day("2026-01-01"))
            return CoveragePage(
                place: kordai, query: SitePath.CoverageQuery(isMissingOnly: missingOnly), coverage: coverage, visits: [],
                years: [2026], editions: Facts.editions, in: SamplePages.context(.en, today: today))
        }
        let cells = try #require(page([Facts.meeting], on: "2026-11-20").own?.tables.first?.rows.first?.cells)
        #expect(cells.map(\.label) == ["Half-year\u{A0}I", "Half-year\u{A0}II"])
        #expect(cells.map(\.badge.modifier) == ["late", "done"] && cells.map(\.count) == ["0 of 1", "1 of 1"])
        #expect(cells[1].note == "The last on 18\u{A0}September.")
        #expect(page([Facts.meeting], on: "2026-11-20").own?.tables.first?.columns[1].left == "41\u{A0}days left")
        let planned = try #require(page([Samples.meeting(id: 1)], on: "2026-11-20").own?.tables.first?.rows.first?.cells.last)
        #expect(planned.badge.words == "Set for 4\u{A0}December")
        let missing = try #require(page([], on: "2026-11-20", missingOnly: true).own?.tables.first?.rows.first?.cells.last)
        #expect(missing.badge.words == "1\u{A0}meeting not planned: the norm will be missed" && missing.badge.modifier == "soon")
        let kept = page([Facts.meeting], on: "2026-11-20", missingOnly: true).own?.tables.first
        #expect(kept?.rows.isEmpty == true && kept?.none != nil)
    }

    @Test("of silence names the akimats, for how long, and what is missing")
    func silence() {
        let page = SilencePage(
            place: Samples.gazetteer.republic, query: SitePath.SilenceQuery(), silences: Silence.all(Facts.duties),
            editions: Facts.editions, in: SamplePages.context(.ru))
        #expect(page.list?.rows.map(\.akimat.text) == ["Кордайский район"])
        #expect(page.list?.rows.first?.badge.words == "22\u{A0}дня")
        #expect(page.list?.rows.first?.missing.map(\.text) == ["Итоги и план: 1, с 30\u{A0}октября"])
        #expect(page.parts?.rows.map(\.name.url) == ["/ru/duties/310000000/silence/"])
        #expect(page.norms.count == 3)
    }

    @Test("of the calculator keeps what was typed and names the wrong field", arguments: ReckonPage.Flaw.allCases)
    func flaws(flaw: ReckonPage.Flaw) {
        let page = ReckonPage(
            query: SitePath.ReckonQuery(rule: "no-such", from: "31 ақпан", at: "25:00", place: "<Жер"), editions: Facts.editions,
            flaw: flaw,
            reckoning: nil, in: SamplePages.context())
        #expect(page.errors?.items.count == 1)
        #expect(page.result?.day == nil)
        #expect(page.fields.map { $0.input?.value } == ["31 ақпан", "25:00", "<Жер"])
    }

    @Test("of the calculator offers the places that a name may mean, and its fields stay as they are")
    func meant() async throws {
        let page = ReckonPage(
            query: SitePath.ReckonQuery(rule: "decree-826.results-10", from: "2026-12-04", place: "ауданы"),
            editions: Facts.editions, flaw: .placeUnclear, reckoning: nil,
            meant: [SampleRecords.place(Samples.kordai), SampleRecords.place(Samples.merke)], in: SamplePages.context())
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.components(separatedBy: "<select").count == 2)
        #expect(page.meantPlaces.count == 2 && page.meantPlaces.allSatisfy { html.contains(">\($0.text)</a>") })
    }

    @Test("of the calculator says who acts, where the act holds, and that no record is kept")
    func local() throws {
        let page = ReckonPage(
            query: SitePath.ReckonQuery(rule: "x.note", from: "2026-12-18"), editions: Facts.editions, flaw: nil,
            reckoning: Facts.localReckoning, territory: Samples.kordai, in: SamplePages.context(.en))
        let result = try #require(page.result)
        #expect(result.who?.text == "Department" && result.unrecorded != nil)
        #expect(result.territory?.contains(SamplePages.context(.en).name(Samples.kordai)) == true)
        #expect(result.skipped.map(\.why) == ["Independence Day"] && result.skipped.map(\.iso) == ["2026-12-16"])
        #expect(page.acts.flatMap(\.terms).count == page.rule.groups.flatMap(\.rules).count)
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
