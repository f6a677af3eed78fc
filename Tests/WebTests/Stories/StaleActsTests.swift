import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("An act on a page that a colleague has changed meanwhile")
struct StaleActsTests {
    private static let why = [("reason-kk", "Боран"), ("reason-ru", "Буран")]

    /// Two clerks of one office, the first of whom writes before the second sends.
    private struct Clerks {
        let first: TestBrowser
        let second: TestBrowser
        let one: String
        let two: String

        init(_ site: TestSite) async throws {
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("serik@kordai.kz")
            (first, second) = (site.browser(), site.browser())
            one = try await signIn(first)
            two = try await signIn(second, email: "serik@kordai.kz")
        }

        /// The mark in the form of an act, as the second clerk reads it.
        func mark(_ act: String, at page: String) async throws -> (String, String) {
            let html = try await second.get(page).html
            let form = try Regex(act + #"">.*?name="seen" value="([0-9a-f]+)""#)
                .dotMatchesNewlines()
            let found = try #require(html.firstMatch(of: form), "\(act): no mark")
            return ("seen", String(found.output[1].substring ?? ""))
        }

        func write(_ path: String, _ fields: [(String, String)]) async throws {
            let page = try await first.submit(path, fields + [("form-token", one)])
            #expect(page.status == 200, "\(path): \(page.words.suffix(1500))")
        }

        /// The second sends, is told what the colleague did, and reads it; then the act goes through.
        func sendsTwice(_ path: String, _ fields: [(String, String)], seen: (String, String), told: String) async throws {
            let late = try await second.post(path, fields + [("form-token", two), seen])
            #expect(late.status == 422, "\(path): \(late.status)")
            #expect(late.words.contains("Айгүл") && late.words.contains(told), "\(path): \(late.words.suffix(2500))")
            for (_, typed) in fields { #expect(late.html.contains(typed), "\(path): \(typed)") }
            let page = late.html
            let form = try Regex(path + #"">.*?name="seen" value="([0-9a-f]+)""#)
                .dotMatchesNewlines()
            let read = try #require(page.firstMatch(of: form)?.output[1].substring)
            let done = try await second.submit(path, fields + [("form-token", two), ("seen", String(read))])
            #expect(done.status == 200, "\(path): \(done.words.suffix(1500))")
        }
    }

    @Test("calls no meeting, event or reception off that was moved", arguments: Engine.available)
    func cancels(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00", law: EventLaw.law) { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            let event = try await site.addEvents([
                Samples.event(.deputyTrip, host: Samples.kordai, place: Samples.kordai, on: "2026-12-08")
            ])[0]
            _ = try await site.addReceptions(Samples.reception())
            let clerks = try await Clerks(site)

            let ofMeeting = "/desk/meetings/\(meeting.id)/"
            let seen = try await clerks.mark("cancel/", at: ofMeeting)
            try await clerks.write(
                ofMeeting + "move/", [("day", "2026-12-11"), ("time", "11:00"), ("late", "yes")] + Self.why)
            try await clerks.sendsTwice(ofMeeting + "cancel/", Self.why, seen: seen, told: "Кездесу ауыстырылды.")

            let ofEvent = "/desk/events/\(event.id)/"
            let read = try await clerks.mark("cancel/", at: ofEvent)
            try await clerks.write(
                ofEvent + "move/", [("place-1", "Қордай ауданы"), ("day-1", "2026-12-15"), ("time-1", "11:00")] + Self.why)
            try await clerks.sendsTwice(ofEvent + "cancel/", Self.why, seen: read, told: "Айгүл, 23 қараша, 10:00")

            let ofReception = "/desk/receptions/1/"
            let known = try await clerks.mark("cancel/", at: ofReception)
            try await clerks.write(ofReception + "move/", [("day", "2026-12-10"), ("time", "15:00")] + Self.why)
            try await clerks.sendsTwice(ofReception + "cancel/", Self.why, seen: known, told: "Қабылдау ауыстырылды.")
        }
    }

    @Test("hands over no list that has grown since", arguments: Engine.available)
    func handsOver(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            _ = try await site.addReceptions(Samples.reception())
            let clerks = try await Clerks(site)
            let own = "/desk/receptions/1/"
            func book(_ slot: String, _ name: String) async throws {
                try await clerks.write(
                    own + "book/",
                    [("slot", slot), ("name", name), ("topic", "Жол туралы"), ("channel", "phone"), ("language", "ru")])
            }
            try await book("0", "Сәкен")
            let seen = try await clerks.mark("hand-over/", at: own)
            try await book("1", "Гүлнар")
            try await clerks.sendsTwice(own + "hand-over/", [], seen: seen, told: "Гүлнар")
        }
    }

    @Test("takes no item out of a draft that now says something else", arguments: Engine.available)
    func removes(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-05 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            let clerks = try await Clerks(site)
            try await site.addStaff("commission@kordai.kz", role: .commission)
            let plan = "/desk/plans/1/"
            try await clerks.write("/desk/meetings/\(meeting.id)/plan/", [])
            func rows(_ action: String, _ key: String, _ more: [(String, String)] = []) async throws {
                try await clerks.write(
                    plan + "rows/",
                    [
                        ("action-kk.\(key)", action), ("action-ru.\(key)", "Починить"), ("lead-kk.\(key)", "Бөлім"),
                        ("lead-ru.\(key)", "Отдел"), ("deadline.\(key)", "2026-12-25"),
                    ] + more)
            }
            try await rows("Жөндеу", "new0")
            let item = try await site.database.read { try ActionPlanStore($0).find(ActionPlan.ID(1)) }?.items.first
            let id = try #require(item?.id)
            let seen = try await clerks.mark("remove/", at: plan)
            try await rows("Қайта салу", "\(id)")
            try await clerks.sendsTwice(plan + "items/\(id)/remove/", [], seen: seen, told: "Қайта салу")
        }
    }

    @Test("takes back no problem question that another question has joined", arguments: Engine.available)
    func withdraws(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-23 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let clerks = try await Clerks(site)
            for (ordinal, text) in ["Жарық қашан болады?", "Шам қашан жанады?"].enumerated() {
                _ = try await ask(site.browser(), meeting, text)
                let path = "/desk/questions/2026-00000\(ordinal + 1)/"
                try await clerks.write(path + "register/", [("category", "roads")])
                try await clerks.write(path + "publish/", [("text", text)])
            }
            try await clerks.write(
                "/desk/problems/new/",
                [
                    ("question", "2026-000001"), ("title-kk", "Жарық"), ("title-ru", "Свет"), ("category", "roads"),
                    ("competence", "own"), ("to-maslikhat", "no"),
                ])
            let own = "/desk/problems/2026-P-00001/"
            let seen = try await clerks.mark("withdraw/", at: own)
            try await clerks.write(own + "include/", [("question", "2026-000002")])
            try await clerks.sendsTwice(own + "withdraw/", Self.why, seen: seen, told: "2026-000002")
        }
    }
}
