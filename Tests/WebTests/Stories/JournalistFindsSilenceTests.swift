import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A journalist who looks for silence")
struct JournalistFindsSilenceTests {
    /// A meeting of the akim of Kordai on 18 September 2026 that was held and of which nothing was published.
    private func held(_ site: TestSite) async throws -> Meeting {
        var meeting = Samples.meeting(on: "2026-09-18")
        meeting.standing = .held
        return try await site.addMeetings(meeting)[0]
    }

    @Test(
        "reads who is silent and for how long, follows it to the akimat, and takes the same home as a table",
        arguments: Engine.available)
    func silence(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00") { site in
            _ = try await held(site)
            let browser = site.browser()
            let home = try await browser.get("/ru/")
            let list = try await browser.get(try #require(home.link("/silence/")))
            // Results were due on 28 September, progress of the third quarter on 25 October, the calendar on 15 January.
            #expect(list.words.contains("Кордайский район") && list.words.contains("53 дня"))
            #expect(list.words.contains("Итоги и план: 1, с 28 сентября"))
            #expect(list.words.contains("Ход исполнения: 1, с 25 октября"))
            let plans = try await browser.get("/ru/duties/310000000/silence/?kind=plan")
            #expect(plans.words.contains("1 акимат не опубликовал") && !plans.words.contains("Ход исполнения: 1"))
            let akimat = try await browser.get(
                try #require(plans.link("/ru/duties/314800000/?rule=")).replacing("&amp;", with: "&"))
            #expect(akimat.words.contains("1 обязанность") && akimat.words.contains("Нужно было опубликовать"))

            let csv = try await browser.get("/data/silence/310000000.csv")
            #expect(csv.headers["content-type"]?.hasPrefix("text/csv") == true)
            let rows = csv.html.components(separatedBy: "\r\n").filter { $0.contains("314800000") }
            #expect(
                rows.count == 2
                    && rows.contains { $0.contains("Кордайский район") && $0.contains(",plan,") && $0.hasSuffix(",53") })
            let whole = try await browser.get("/data/silence.json")
            let objects = try #require(try JSONSerialization.jsonObject(with: whole.body) as? [[String: Any]])
            #expect(objects.contains { $0["place"] as? String == "314800000" && $0["days"] as? Int == 53 })
            #expect(try await browser.get("/data/silence/999999999.csv").status == 404)
        }
    }

    @Test("sees that what was published late stays marked for good", arguments: Engine.available)
    func lateForGood(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00") { site in
            let meeting = try await held(site)
            let browser = site.browser()
            #expect(try await browser.get("/ru/duties/314800000/").words.contains("Просрочено на 53 дня"))
            let now = site.clock.now
            try await site.database.write { connection in
                var late = meeting
                late.results = MeetingResults(
                    publishedOn: Samples.day("2026-10-01"), summary: Samples.text("а", "а", nil))
                try MeetingStore(connection).save(late)
                let plans = ActionPlanStore(connection)
                var plan = try plans.create(place: Samples.kordai, meeting: meeting.id)
                plan.standing = .published(on: Samples.day("2026-10-01"))
                _ = try plans.save(plan)
                try JournalStore(connection).append(at: now, actor: .program, act: "sample", subject: .plan(plan.id))
            }
            site.clock.set("2026-11-21 10:00")
            for (moment, address) in [
                ("2026-11-21 10:00", "/ru/duties/314800000/?standing=met-late"),
                ("2029-03-01 10:00", "/ru/duties/314800000/?year=2026&standing=met-late"),
            ] {
                site.clock.set(moment)
                let page = try await browser.get(address)
                #expect(page.words.contains("Опубликовано с опозданием на 3 дня"), "\(address)")
            }
        }
    }

    @Test("asks the interface for one rule and one standing, and is told where it makes no sense", arguments: Engine.available)
    func interface(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00") { site in
            _ = try await held(site)
            let browser = site.browser()
            func items(_ query: String) async throws -> [[String: Any]] {
                let answer = try await browser.get("/api/v1/duties?\(query)")
                #expect(answer.status == 200, "\(query)")
                let object = try JSONSerialization.jsonObject(with: answer.body) as? [String: Any]
                return object?["items"] as? [[String: Any]] ?? []
            }
            let overdue = try await items("place=314800000&standing=overdue&order=standing")
            #expect(overdue.map { $0["rule"] as? String }.first == "decree-826.announce-14")
            #expect(overdue.allSatisfy { $0["standing"] as? String == "overdue" } && overdue.count == 3)
            let one = try await items("place=314800000&rule=decree-826.results-10")
            #expect(one.count == 1 && one.first?["due"] as? String == "2026-09-28" && one.first?["days"] as? Int == 53)
            #expect(try await items("place=314800000&year=2024").isEmpty)
            for wrong in ["standing=gone", "rule=no-such", "order=x", "year=99"] {
                #expect(try await browser.get("/api/v1/duties?\(wrong)").status == 400, "\(wrong)")
            }
        }
    }
}

@Suite("A resident who asks whether the akim came")
struct ResidentSeesCoverageTests {
    @Test("reads it on the page of the village, and what is missing on that of the district", arguments: Engine.available)
    func came(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00") { site in
            var meeting = Samples.meeting(place: Samples.sarybulak, on: "2026-09-18")
            meeting.standing = .held
            _ = try await site.addMeetings(meeting)
            let browser = site.browser()
            let village = try await browser.get("/ru/places/314853100/")
            #expect(village.words.contains("Кто должен приехать сюда"))
            #expect(village.words.contains("Аким Кордайского района") && village.words.contains("1 из 1"))
            #expect(village.words.contains("осталось 41 день") || village.words.contains("остался 41 день"))
            #expect(village.words.contains("Последняя прошла 18 сентября"))
            let district = try await browser.get(try #require(village.link("/ru/duties/314800000/coverage/")))
            #expect(district.words.contains("Норма не выполнена"), "the first half-year went by without a meeting")
            #expect(district.words.contains("Норма соблюдена"))
            let oblast = try await browser.get("/ru/duties/310000000/coverage/?only=missing")
            #expect(oblast.words.contains("Территорий, где норма не выполняется, нет"))

            // Next year nothing is planned yet, and the page says so.
            site.clock.set("2027-01-11 10:00")
            let next = try await browser.get("/ru/duties/310000000/coverage/?only=missing")
            #expect(next.words.contains("Кордайский район") && next.words.contains("Где встреча не запланирована"))
            let own = try await browser.get("/ru/duties/314800000/coverage/")
            #expect(own.words.contains("Не запланирована 1 встреча: норма не будет выполнена"))
            let last = try await browser.get("/ru/duties/314800000/coverage/?year=2026")
            #expect(last.words.contains("Норма не выполнена") && last.words.contains("Норма соблюдена"))
        }
    }

    @Test(
        "is told of the day that is set, in the table too, and nobody is blamed for what the register cannot know",
        arguments: Engine.available)
    func planned(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-20 10:00") { site in
            _ = try await site.addMeetings(Samples.meeting())
            let browser = site.browser()
            #expect(try await browser.get("/kk/places/314853000/").words.contains("4 желтоқсанға белгіленген"))
            let csv = try await browser.get("/data/coverage/314800000.csv")
            #expect(csv.html.contains("314800000,district,314853000,2026-H2,1,0,0,1,,2026-12-04,41,planned"))
            #expect(try await browser.get("/ru/duties/314800000/coverage/?year=2024").words.contains("В реестре нет данных"))
            #expect(try await browser.get("/ru/duties/999999999/coverage/").status == 404)
            let json = try await browser.get("/data/coverage.json")
            #expect(try JSONSerialization.jsonObject(with: json.body) is [[String: Any]])
        }
    }
}
