import Domain
import Foundation
import Secrets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A journalist")
struct JournalistReadsQuarterTests {
    @Test(
        "reads the same quarter on the page, in the table and in JSON, for a district and for the republic",
        arguments: Engine.available)
    func reads(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await fill(site)
            let browser = site.browser()
            for place in [KATO.republic, Samples.zhambyl, Samples.kordai] {
                let json = try await browser.get("/ru/reports/2026-Q3/\(place).json")
                #expect(json.status == 200)
                let object = try JSONSerialization.jsonObject(with: json.body) as? [String: Any]
                #expect(object?["place"] as? String == place.code || json.html.contains(place.code))
                let csv = try await browser.get("/ru/reports/2026-Q3/\(place).csv")
                let rows = csv.html.split(separator: "\r\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
                let header = try #require(rows.first).map { $0.trimmingPrefix("\u{FEFF}") }
                let total = try #require(rows.dropFirst().first { $0.contains("all") })
                func cell(_ name: String) throws -> Int? { Int(total[try #require(header.firstIndex { $0 == name })]) }
                #expect(try cell("questions") == 3)
                #expect(try cell("settled") == 2)
                #expect(try cell("meetings_planned") == 2)
                #expect(try cell("meetings_held") == 1)
                #expect(try cell("money_needed") == 18_400_000)
                #expect(try cell("items_overdue") == 1)
                let page = try await browser.get("/ru/reports/2026-Q3/\(place)/")
                #expect(page.status == 200)
                #expect(page.words.contains("67 %"))
            }
            // A place in which nothing happened says so, and a period that is none is not found.
            #expect(try await browser.get("/kk/reports/2026-Q3/750000000/").status == 200)
            #expect(try await browser.get("/kk/reports/2026-Q5/750000000/").status == 404)
        }
    }

    /// Two meetings, three questions of which two are settled, and a plan with an item that is late.
    private func fill(_ site: TestSite) async throws {
        var held = Samples.meeting(on: "2026-08-10")
        held.standing = .held
        held.results = MeetingResults(
            publishedOn: Samples.day("2026-08-15"), summary: Samples.text("Өтті", "Прошла", nil), attendance: 90)
        let meetings = try await site.addMeetings(held, Samples.meeting(on: "2026-09-20"))
        let now = site.clock.now
        try await site.database.write { connection in
            let questions = (1...3).map { ordinal in
                let day = Samples.day("2026-08-0\(ordinal)")
                let number = Question.Number(year: 2026, ordinal: ordinal)
                return QuestionStore.Ready(
                    question: Question(
                        id: Question.ID(0), number: number, place: Samples.kordai, meeting: meetings[0].id, language: .kk,
                        original: "Сұрақ", category: .roads, channel: .site, receivedAt: now, receivedOn: day, registeredOn: day,
                        standing: ordinal == 3 ? .published : .answered, moderation: .published(text: "Сұрақ", on: day),
                        answer: ordinal == 3 ? nil : Answer(text: Samples.text("Жауап", "Ответ", nil), givenOn: day)),
                    steps: [], trackingHash: Secrets.sha256(number.text))
            }
            _ = try QuestionStore(connection).insert(questions)
            let item = PlanItem(
                id: PlanItem.ID(0), number: 1, problem: nil, action: Samples.text("Жол", "Дорога", nil),
                lead: Samples.text("Бөлім", "Отдел", nil),
                coExecutors: Translated(), deadline: Samples.day("2026-09-15"), givenOn: Samples.day("2026-08-15"),
                moneyNeeded: Tenge(18_400_000),
                moneySource: Samples.text("бюджет", "бюджет", nil))
            _ = try ActionPlanStore(connection).insert([
                ActionPlan(
                    id: ActionPlan.ID(0), place: Samples.kordai, meeting: meetings[0].id,
                    standing: .published(on: Samples.day("2026-08-16")),
                    items: [item])
            ])
            try JournalStore(connection).append(
                at: now, actor: .program, act: "sample", subject: .meeting(meetings[0].id), detail: "")
        }
    }
}
