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

    @Test(
        "finds what was published unchanged, beside what has changed since and beside a correction", arguments: Engine.available)
    func frozen(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-10-20 10:00") { site in
            try await fill(site)
            try await site.addStaff("aigul@kordai.kz", role: .head)
            let (reader, head) = (site.browser(), site.browser())
            let report = "/ru/reports/2026-Q3/\(Samples.kordai)/"
            #expect(try await reader.get(report).words.contains("ещё не опубликовал"))
            #expect(try await reader.get(report + "1/").status == 404)

            var token = try await signIn(head)
            func post(_ path: String, _ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await head.post(path, [("form-token", token), ("place", Samples.kordai.code)] + fields)
            }
            // Nothing is published yet, so nothing can be corrected.
            #expect(try await post("/desk/progress/2026-Q3/correct/", [("reason-kk", "Себеп")]).status == 422)
            #expect(try await post("/desk/progress/2026-Q3/", []).status == 303)
            let first = try await reader.get(report)
            #expect(first.words.contains("опубликованный 20 октября") && first.words.contains("числа не изменились"))
            // With the same figures there is nothing to correct.
            #expect(try await post("/desk/progress/2026-Q3/correct/", [("reason-kk", "Себеп")]).status == 422)

            // A third answer comes; the published share stays as it was, and the page says what has changed.
            site.clock.set("2026-11-05 10:00")
            let now = site.clock.now
            try await site.database.write { connection in
                let number = Question.Number(year: 2026, ordinal: 3)
                let store = QuestionStore(connection)
                var question = try #require(try store.find(number))
                question = try question.answered(Samples.text("Жауап", "Ответ", nil), on: Samples.day("2026-11-05"))
                try store.save(question, step: nil)
                try JournalStore(connection).append(
                    at: now, actor: .program, act: "sample", subject: .question(number), detail: "")
            }
            let since = try await reader.get(report)
            #expect(since.words.contains("67 %") && !since.words.contains("100 %"))
            #expect(since.words.contains("После публикации") && since.words.contains("Решено 2 3"))
            #expect(try await reader.get(report + "now/").words.contains("100 %"))
            #expect(try await reader.get("/ru/reports/2026-Q3/\(Samples.kordai).json").html.contains(#""settled":2"#))
            #expect(try await reader.get("/ru/reports/2026-Q3/\(Samples.kordai)/now.json").html.contains(#""settled":3"#))

            // The correction needs a reason, and stands beside the first version.
            token = try await signIn(head)
            let refused = try await post("/desk/progress/2026-Q3/correct/", [("reason-kk", " ")])
            #expect(refused.status == 422)
            #expect(
                try await post(
                    "/desk/progress/2026-Q3/correct/",
                    [("reason-kk", "Кеш келген жауап қосылды."), ("reason-ru", "Добавлен поздний ответ.")]
                ).status == 303)
            let corrected = try await reader.get(report)
            #expect(corrected.words.contains("100 %") && corrected.words.contains("Добавлен поздний ответ."))
            let old = try await reader.get(report + "1/")
            #expect(old.words.contains("67 %") && old.words.contains("Позже эта версия была исправлена"))
            #expect(try await reader.get("/ru/reports/2026-Q3/\(Samples.kordai)/1.csv").html.contains(",2026-10-20,1,2026-10-20"))
            #expect(try await reader.get(report + "3/").status == 404)
            // The day that meets the duty is the first one.
            let days = try await site.database.read { try ProgressStore($0).days(Samples.kordai) }
            #expect(days.values.map(\.iso) == ["2026-10-20"])
            let (journal, versions) = try await site.database.read {
                (try JournalStore($0).verify(), try ProgressStore($0).verify())
            }
            #expect(journal == nil && versions == nil)
        }
    }

    /// Two meetings, three questions of which two are settled, and a plan with an item that is late.
    private func fill(_ site: TestSite) async throws {
        var held = Samples.meeting(on: "2026-08-10")
        held.standing = .held
        held.results = MeetingResults(
            publishedOn: Samples.day("2026-08-15"), summary: Samples.text("Өтті", "Прошла", nil))
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
