import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A clerk is asked before")
struct ClerkIsAskedTests {
    private static let typed = [
        ("place", "Қордай ауданы"), ("official", "akim"), ("day", "2026-12-03"), ("time", "15:00"), ("end", "17:00"),
        ("slot", "15"), ("every", "once"), ("venue-kk", "Әкімдік"), ("venue-ru", "Акимат"),
    ]

    private static func with(_ changes: (String, String)...) -> [(String, String)] {
        typed.filter { field in !changes.contains { $0.0 == field.0 } } + changes
    }

    @Test("a reception at an odd hour is scheduled or moved")
    func hours() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let form = ("form-token", try await signIn(clerk))
            let night = Self.with(("time", "03:00"), ("end", "04:00"))
            let asked = try await clerk.post("/desk/receptions/new/", night + [form])
            #expect(asked.status == 422 && asked.words.contains("Басталуы — 03:00"))
            #expect(asked.html.contains("name=\"unusual-time\"") && asked.html.contains("Әкімдік"))
            #expect(try await clerk.post("/desk/receptions/new/", night + [form, ("unusual-time", "no")]).status == 422)
            let done = try await clerk.submit("/desk/receptions/new/", night + [form, ("unusual-time", "yes")])
            #expect(done.path.hasPrefix("/desk/receptions/1/"))
            let move = [form, ("day", "2026-12-04"), ("time", "22:00"), ("reason-kk", "Боран"), ("reason-ru", "Буран")]
            let moved = try await clerk.post("/desk/receptions/1/move/", move)
            #expect(moved.status == 422 && moved.words.contains("Басталуы — 22:00") && moved.html.contains("Боран"))
            #expect(try await clerk.post("/desk/receptions/1/move/", move + [("unusual-time", "yes")]).status == 303)
        }
    }

    @Test("an event is planned on a day off or at an odd hour", arguments: [("2026-12-05", "10:00"), ("2026-12-03", "03:00")])
    func events(day: String, time: String) async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00", law: EventLaw.law) { site in
            try await site.addStaff("press@zhambyl.kz", place: Samples.zhambyl)
            let press = site.browser()
            let typed = [
                ("form-token", try await signIn(press, email: "press@zhambyl.kz")), ("kind", "deputy-trip"),
                ("host", "310000000"), ("leader-kk", "Асанов А."), ("topic-kk", "Ауыз су"), ("place-1", "Қордай ауданы"),
                ("day-1", day), ("time-1", time), ("venue-kk-1", "Мәдениет үйі"),
            ]
            let asked = try await press.post("/desk/events/new/", typed)
            #expect(asked.status == 422 && asked.html.contains("name=\"unusual-time\""))
            #expect(asked.html.contains("Мәдениет үйі") && asked.html.contains(day))
            #expect(try await press.post("/desk/events/new/", typed + [("unusual-time", "yes")]).status == 303)
        }
    }

    @Test("the name of a person, or a home, stands in a reason that everyone reads")
    func names() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            _ = try await site.addReceptions(Samples.reception())
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-15"))[0].id
            let clerk = site.browser()
            let form = ("form-token", try await signIn(clerk))
            let move = "/desk/receptions/1/move/"
            let named = [form, ("day", "2026-12-10"), ("time", "10:00"), ("reason-kk", "Айгүл Серікқызы ауырды")]
            let asked = try await clerk.post(move, named)
            #expect(asked.status == 422 && asked.words.contains("Мәтінде қалған дерек: Айгүл Серікқызы"))
            #expect(try await clerk.post(move, named + [("leave-in", "yes")]).status == 303)
            let journal = try await site.database.read { try JournalStore($0).entries(.reception(Reception.ID(1))) }
            #expect(journal.last?.detail.contains("left=name") == true && journal.last?.detail.contains("Айгүл") == false)
            let home = try await clerk.post(
                "/desk/meetings/\(meeting)/cancel/", [form, ("reason-ru", "Пожар: ул. Абая, 12, кв. 5")])
            #expect(home.status == 422 && home.html.contains("name=\"leave-in\""))
            // The building of a venue is nobody's home.
            let venue = ("reason-ru", "Ремонт в здании на улице Абая, 12")
            #expect(try await clerk.post("/desk/meetings/\(meeting)/cancel/", [form, venue]).status == 303)
        }
    }

    @Test("an assignment has a deadline of years ahead")
    func deadlines() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-23 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            _ = try await site.addReceptions(Samples.reception())
            site.clock.set("2026-12-03 17:00")
            let clerk = site.browser()
            let assign = "/desk/receptions/1/assign/"
            let typed = [
                ("form-token", try await signIn(clerk)), ("booking", ""), ("action-kk", "Жарық орнату"), ("lead-kk", "Бөлім"),
            ]
            let asked = try await clerk.post(assign, typed + [("deadline", "2036-12-25")])
            #expect(asked.status == 422 && asked.words.contains("2036 жылғы 25 желтоқсан"))
            #expect(asked.html.contains("name=\"far-deadline\"") && asked.html.contains("Жарық орнату"))
            #expect(try await clerk.post(assign, typed + [("deadline", "2036-12-25"), ("far-deadline", "yes")]).status == 303)
            #expect(try await clerk.post(assign, typed + [("deadline", "2027-11-30")]).status == 303)
            let asking = "/desk/receptions/1/assignments/2/ask-extension/"
            let until = [typed[0], ("reason-kk", "Кешікті"), ("until", "2036-12-25")]
            let later = try await clerk.post(asking, until)
            #expect(later.status == 422 && later.html.contains("name=\"far-deadline\"") && later.html.contains("Кешікті"))
            #expect(try await clerk.post(asking, until + [("far-deadline", "yes")]).status == 303)
        }
    }
}

@Suite("A clerk with a schedule of receptions")
struct ClerkSchedulesReceptionsTests {
    private static let typed = [
        ("place", "Қордай ауданы"), ("official", "akim"), ("day", "2026-12-03"), ("time", "15:00"), ("end", "17:00"),
        ("slot", "15"), ("every", "month"), ("until", "2027-02-28"), ("venue-kk", "Әкімдік"), ("venue-ru", "Акимат"),
    ]

    @Test("is told how many were entered, and which days were left out and why; a clash names its days")
    func series() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let form = ("form-token", try await signIn(clerk))
            let done = try await clerk.post("/desk/receptions/new/", Self.typed + [form])
            #expect(done.status == 200 && done.words.contains("Кестеге 2 қабылдау қосылды"))
            let off = try #require(Samples.calendar.rest(on: Samples.day("2027-01-07")))
            guard case .dayOff(let holiday) = off else { throw StoreError.notFound }
            let name = try #require(holiday.name.kk)
            #expect(done.words.contains("7 қаңтар") && done.words.contains(name))
            let twice = try await clerk.post("/desk/receptions/new/", Self.typed + [form])
            #expect(twice.status == 422 && twice.words.contains("басқа қабылдауы бар: 3 желтоқсан; 2027 жылғы 4 ақпан"))
        }
    }

    @Test("who chooses another akimat sees the place and telephone that it had last; what was typed stays")
    func elsewhere() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let near = Reception(
                id: Reception.ID(0), host: Samples.sarybulakOkrug, day: Samples.day("2026-12-04"), time: TimeOfDay(minutes: 600),
                minutes: 120, slotMinutes: 15, venue: Samples.text("Мәдениет үйі", "Дом культуры", nil),
                phone: "8 (72636) 3-33-44")
            _ = try await site.addReceptions(Samples.reception(), near)
            let clerk = site.browser()
            let form = ("form-token", try await signIn(clerk))
            let page = try await clerk.get("/desk/receptions/new/")
            let own = try #require(page.hidden("own"))
            #expect(own == "314800000" && page.html.contains("12-бөлме"))
            func typed(_ fields: (String, String)...) -> [(String, String)] {
                [
                    form, ("place", "314853000"), ("official", "akim"), ("day", "2026-12-10"), ("time", "15:00"),
                    ("end", "17:00"), ("slot", "15"), ("every", "once"), ("address-kk", "Басқа көше"),
                    ("address-ru", "Другая улица"),
                ] + fields
            }
            let asked = try await clerk.post(
                "/desk/receptions/new/",
                typed(
                    ("own", own), ("venue-kk", "Әкімдік, 12-бөлме"), ("venue-ru", "Акимат, кабинет 12"),
                    ("phone", "8 (72636) 2-11-22")))
            #expect(asked.status == 422 && asked.words.contains("Басқа әкімдік таңдалды"))
            #expect(asked.hidden("own") == "314853000")
            for kept in ["Мәдениет үйі", "Дом культуры", "3-33-44", "Басқа көше"] {
                #expect(asked.html.contains(kept), "\(kept)")
            }
            for gone in ["12-бөлме", "кабинет 12", "2-11-22"] { #expect(!asked.html.contains(gone), "\(gone)") }
            let done = try await clerk.submit(
                "/desk/receptions/new/",
                typed(
                    ("own", "314853000"), ("venue-kk", "Мәдениет үйі"), ("venue-ru", "Дом культуры"),
                    ("phone", "8 (72636) 3-33-44")))
            #expect(done.path.hasPrefix("/desk/receptions/3/") && done.words.contains("Мәдениет үйі"))
        }
    }
}
