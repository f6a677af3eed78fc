import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("A clerk and minutes")
struct ClerkWritesMinutesTests {
    @Test("writes them on a page of their own, where each limit is named and nothing typed is lost", arguments: Engine.available)
    func limits(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-05 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let own = "/desk/meetings/\(meeting.id)/"
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("observer@kordai.kz", role: .observer)
            let (clerk, observer) = (site.browser(), site.browser())
            let token = try await signIn(clerk)
            _ = try await signIn(observer, email: "observer@kordai.kz")
            #expect(try await observer.get(own + "minutes/").status == 403)
            let record = try await clerk.get(own)
            #expect(record.html.contains("href=\"\(own)minutes/\"") && !record.html.contains("name=\"point-1-text\""))
            #expect(try await clerk.get(own + "minutes/").html.contains("name=\"point-1-text\""))

            let head = [("day", "2026-12-05"), ("chair", "Аудан әкімі"), ("agenda", "Есеп")]
            func post(_ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(own + "minutes/", head + fields + [("form-token", token)])
            }
            func long(_ count: Int) -> String { String(repeating: "ә", count: count) }
            let point = try await post([("point-1-text", long(EventMinutes.longestPoint + 1)), ("present", "Бөлім басшылары")])
            #expect(point.status == 422 && point.html.contains("id=\"minutes-point-1-text-error\""))
            #expect(point.words.contains("1 000 таңбаға дейін") && point.words.contains("Бөлім басшылары"))
            let name = try await post([("point-1-text", "Жол"), ("point-1-executors", long(EventMinutes.longestName + 1))])
            #expect(name.status == 422 && name.html.contains("id=\"minutes-point-1-executors-error\""))
            let many = (1...EventMinutes.mostPoints + 1).map { ("point-\($0)-text", "Жол") }
            let tooMany = try await post(many)
            #expect(tooMany.status == 422 && tooMany.words.contains("30-дан көп тармақ"))
            #expect(tooMany.html.contains("id=\"minutes-point-31-text-error\""))
            let whole = try await post((1...13).map { ("point-\($0)-text", long(EventMinutes.longestPoint)) })
            #expect(whole.status == 422 && whole.words.contains("12 000 таңбадан аспасын"))
            // Beside the longest of the long fields; where they are empty, beside the longest point.
            #expect(whole.html.contains("id=\"minutes-agenda-error\""))
            let texts = (1...11).map { ("point-\($0)-text", long(EventMinutes.longestPoint)) }
            let present = try await post(texts + [("present", long(1_200)), ("speakers", long(300))])
            #expect(present.status == 422 && present.html.contains("id=\"minutes-present-error\""))

            let kept = try await post(many.dropLast())
            #expect(kept.status == 200 && kept.path.hasPrefix(own + "?"))
            let again = try await clerk.get(own + "minutes/")
            #expect(again.html.contains("name=\"point-30-text\"") && !again.html.contains("name=\"point-31-text\""))
        }
    }

    @Test("adds a meeting on a day off only where it is meant")
    func dayOff() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-18 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func add(_ meant: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(
                    "/desk/meetings/new/",
                    [
                        ("kind", "on-demand"), ("host", "Қордай ауданы"), ("place", "Қордай ауданы"), ("day", "2026-12-13"),
                        ("time", "15:00"), ("minutes", "90"), ("venue-kk", "Мектеп"), ("venue-ru", "Школа"),
                        ("form-token", token),
                    ] + meant)
            }
            let asked = try await add([])
            #expect(asked.status == 422 && asked.words.contains("демалыс күні: жексенбі"))
            #expect(asked.html.contains("id=\"new-unusual-time-error\"") && asked.html.contains("Мектеп"))
            #expect(try await add([("unusual-time", "no")]).status == 422)
            let added = try await add([("unusual-time", "yes")])
            #expect(added.status == 200 && added.path.hasPrefix("/desk/meetings/"))
        }
    }
}
