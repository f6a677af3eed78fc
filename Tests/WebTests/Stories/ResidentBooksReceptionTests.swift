import Domain
import Secrets
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A resident at a reception")
struct ResidentBooksReceptionTests {
    private static let typed = [
        ("name", "Сәкен Құпиянов"), ("phone", "+7 701 000 11 22"), ("topic", "Көшедегі жарық туралы"), ("language", "kk"),
    ]

    @Test("books a turn and gives it back", arguments: Engine.available)
    func booksAndCancels(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            let resident = site.browser()
            // Nothing is published yet: said plainly.
            let empty = try await resident.get("/kk/receptions/314800000/")
            #expect(empty.status == 200 && empty.words.contains("Жеке қабылдау кестесі жарияланбаған."))
            #expect(try await resident.get("/kk/receptions/314853100/").link("/kk/receptions/314853000/") != nil)
            #expect(try await resident.get("/kk/receptions/000000000/").status == 404)

            let reception = try await site.addReceptions(Samples.reception())[0]
            // What was written beside the server shows within a second.
            site.clock.set("2026-11-21 10:01")
            let page = try await resident.get("/kk/receptions/314800000/")
            #expect(page.words.contains("8 бос орын бар"))
            #expect(page.words.contains("Жазылудың соңғы күні: 2 желтоқсан"))
            let token = try #require(page.hidden("form-token"))
            @Sendable func lastChangeOfDuties() async throws -> Int {
                try await site.database.read { try RegisterState($0).lastChangeOfDuties() }
            }
            let before = try await lastChangeOfDuties()
            func book(_ slot: String, _ fields: [(String, String)] = Self.typed) async throws -> TestBrowser.Page {
                try await resident.post(
                    "/kk/receptions/314800000/",
                    [("form-token", token), ("reception", "\(reception.id)"), ("slot", slot)] + fields)
            }

            // What is missing is named, what was typed stays.
            let wrong = try await book("2", [("topic", "Көшедегі жарық туралы")])
            #expect(wrong.status == 422)
            #expect(wrong.words.contains("Көшедегі жарық туралы") && wrong.words.contains("Аты-жөніңізді жазыңыз"))
            #expect(
                try await resident.post("/kk/receptions/314800000/", [("form-token", "x"), ("topic", "Жол")]).status == 403)

            let booked = try await book("2")
            #expect(booked.status == 303)
            let receipt = try await resident.get(try #require(booked.location))
            #expect(receipt.words.contains("15:30") && receipt.words.contains("2026-R-00001"))
            #expect(receipt.headers["cache-control"]?.contains("no-store") == true)
            let code = try #require(booked.location?.split(separator: "/").dropFirst(2).first.map(String.init))

            // The turn is gone for the next one; nobody learns whose it is.
            #expect(try await book("2").status == 422)
            let shown = try await site.browser().get("/kk/receptions/314800000/")
            #expect(shown.words.contains("7 бос орын бар"))
            for secret in ["Құпиянов", "701", "жарық", code] { #expect(!shown.html.contains(secret)) }
            let journal = try await site.database.read {
                try JournalStore($0).entries(.booking(Booking.Number(year: 2026, ordinal: 1)))
            }
            #expect(journal.map(\.act) == ["booking-made"])
            // What the law asks of akimats is not computed anew for it.
            #expect(try await lastChangeOfDuties() == before)
            #expect(!journal[0].canonical.contains("Құпиянов") && !journal[0].canonical.contains("701"))

            // By the code the resident sees it, and gives it back.
            let mine = try await resident.get("/kk/track/\(code)/")
            #expect(mine.words.contains("Сіз қабылдауға жазылдыңыз") && mine.words.contains("Көшедегі жарық туралы"))
            let off = try await resident.submit("/kk/track/\(code)/cancel/", [("form-token", token)])
            #expect(off.words.contains("Бұл жазылудан бас тартылған"))
            #expect(try await resident.post("/kk/track/\(code)/cancel/", [("form-token", token)]).status == 409)
            #expect(try await site.browser().get("/kk/receptions/314800000/").words.contains("8 бос орын бар"))
            let forgotten = try await resident.submit("/kk/track/\(code)/forget/", [("form-token", token)])
            #expect(!forgotten.words.contains("Құпиянов"))

            // The day before the list is due it is still open, the day of the reception no more.
            site.clock.set("2026-12-02 17:00")
            let late = try #require(try await resident.get("/kk/receptions/314800000/").hidden("form-token"))
            let last = try await resident.post(
                "/kk/receptions/314800000/",
                [("form-token", late), ("reception", "\(reception.id)"), ("slot", "0")] + Self.typed)
            #expect(last.status == 303)
            site.clock.set("2026-12-03 09:00")
            let closed = try await resident.post(
                "/kk/receptions/314800000/",
                [("form-token", late), ("reception", "\(reception.id)"), ("slot", "1")] + Self.typed)
            #expect(closed.status == 422 && closed.words.contains("Көшедегі жарық туралы"))
        }
    }

    @Test("is not let to book without end from one address")
    func limit() async throws {
        try await TestSite.serving(on: .sqlite, questionsPerHour: 2) { site in
            let reception = try await site.addReceptions(Samples.reception())[0]
            let resident = site.browser()
            let token = try #require(try await resident.get("/ru/receptions/314800000/").hidden("form-token"))
            // What was refused does not count.
            for _ in 1...5 {
                let path = "/ru/receptions/314800000/"
                let wrong = [("form-token", token), ("reception", "\(reception.id)"), ("slot", "0"), ("name", "")]
                #expect(try await resident.post(path, wrong).status == 422)
            }
            var statuses: [Int] = []
            // One telephone takes one turn, however it is written; trying telephones counts.
            for (slot, phone) in [(0, "+7 701 000 11 22"), (1, "8 (701) 000-11-22"), (1, "+7 701 000 11 23")] {
                let page = try await resident.post(
                    "/ru/receptions/314800000/",
                    [("form-token", token), ("reception", "\(reception.id)"), ("slot", "\(slot)")]
                        + Self.typed.map { $0.0 == "phone" ? ("phone", phone) : $0 })
                statuses.append(page.status)
                if page.status == 422 {
                    #expect(page.words.contains("С одного телефона на приём записываются один раз"))
                    #expect(page.html.contains(phone) && page.words.contains("Көшедегі жарық туралы"))
                }
            }
            #expect(statuses == [303, 422, 429])
        }
    }

    @Test("books again with the same telephone once the turn before is given back; staff may, once they are asked")
    func samePhone() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let reception = try await site.addReceptions(Samples.reception())[0]
            let resident = site.browser()
            let token = try #require(try await resident.get("/kk/receptions/314800000/").hidden("form-token"))
            func book(_ slot: String) async throws -> TestBrowser.Page {
                try await resident.post(
                    "/kk/receptions/314800000/",
                    [("form-token", token), ("reception", "\(reception.id)"), ("slot", slot)] + Self.typed)
            }
            let first = try await book("0")
            #expect(first.status == 303)
            #expect(try await book("1").words.contains("Бір телефонмен бір қабылдауға бір рет қана жазылады"))

            let clerk = site.browser()
            let form = try await signIn(clerk)
            let path = "/desk/receptions/\(reception.id)/book/"
            let typed = [
                ("form-token", form), ("slot", "2"), ("name", "Гүлнар"), ("phone", "87010001122"), ("topic", "Су туралы"),
                ("channel", "phone"), ("language", "kk"),
            ]
            let asked = try await clerk.post(path, typed)
            #expect(asked.status == 422 && asked.words.contains("Бұл телефонмен осы қабылдауға бұрын жазылған"))
            #expect(asked.html.contains("name=\"same-phone\"") && asked.html.contains("Гүлнар"))
            #expect(try await clerk.post(path, typed + [("same-phone", "no")]).status == 422)
            #expect(try await clerk.post(path, typed + [("same-phone", "yes")]).status == 200)

            // Both give back: the telephone is free again.
            let bookings = try await site.database.read { try BookingStore($0).list(of: reception.id) }
            for booking in bookings {
                _ = try await clerk.submit(
                    "/desk/receptions/\(reception.id)/bookings/\(booking.id)/cancel/", [("form-token", form)])
            }
            #expect(try await book("1").status == 303)

            // The first reads that the office took it off, and who to ask; giving it back again changes nothing.
            let mine = try #require(first.location).replacing("receipt/", with: "").replacing("/kk/", with: "/ru/")
            let off = try await resident.get(mine)
            #expect(off.words.contains("Эту запись 21 ноября снял акимат.") && off.words.contains("8 (72636) 2-11-22"))
            #expect(!off.words.contains("удостоверение"))
            let again = try await resident.post(mine + "cancel/", [("form-token", token)])
            #expect(again.status == 409 && again.words.contains("Эта запись уже отменена."))
        }
    }

    @Test("reads every move of it in order, also once it is called off")
    func movedTwice() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let id = try await site.addReceptions(Samples.reception())[0].id
            let (clerk, resident) = (site.browser(), site.browser())
            let door = try #require(try await resident.get("/ru/receptions/314800000/").hidden("form-token"))
            let booked = try await resident.post(
                "/ru/receptions/314800000/", [("form-token", door), ("reception", "\(id)"), ("slot", "1")] + Self.typed)
            let mine = try #require(booked.location).replacing("receipt/", with: "")
            let token = try await signIn(clerk)
            let path = "/desk/receptions/\(id)/"
            func move(_ fields: [(String, String)]) async throws -> TestBrowser.Page {
                try await clerk.submit(path + "move/", [("form-token", token)] + fields)
            }
            // Everything that is wrong is told at once.
            let wrong = try await move([("day", "ертең"), ("time", "25:00"), ("reason-kk", "")])
            #expect(wrong.status == 422)
            for field in ["day", "time", "reason-kk"] { #expect(wrong.html.contains("id=\"move-\(field)-error\""), "\(field)") }

            let first = [("day", "2026-12-10"), ("time", "10:00"), ("reason-ru", "Аким в командировке")]
            #expect(try await move(first).status == 200)
            #expect(
                try await move([("day", "2026-12-11"), ("time", "11:00"), ("reason-ru", "Ремонт зала")]).status == 200)
            _ = try await clerk.submit(path + "cancel/", [("form-token", token), ("reason-ru", "Буран")])
            site.clock.set("2026-11-21 10:01")
            for page in [try await site.browser().get("/ru/receptions/314800000/"), try await resident.get(mine)] {
                var rest = page.words[...]
                for told in [
                    "Приём отменён", "Буран", "Перенесён 21 ноября. Было: 3 декабря, 15:00. Стало: 10 декабря, 10:00.",
                    "Аким в командировке", "Перенесён 21 ноября. Было: 10 декабря, 10:00. Стало: 11 декабря, 11:00.",
                    "Ремонт зала",
                ] {
                    let found = try #require(rest.firstRange(of: told), "\(told)")
                    rest = rest[found.upperBound...]
                }
            }
            #expect(try await clerk.get(path).words.contains("Аким в командировке"))
        }
    }

    @Test("follows by the same code what was taken on control", arguments: Engine.available)
    func clerkHolds(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            var token = try await signIn(clerk)
            func act(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                let page = try await clerk.submit(path, fields + [("form-token", token)])
                #expect(page.status == 200, "\(path): \(page.status)")
                return page
            }
            let schedule = [
                ("place", "Қордай ауданы"), ("official", "akim"), ("day", "2026-12-05"), ("time", "15:00"), ("end", "16:00"),
                ("slot", "15"), ("every", "once"), ("venue-kk", "Әкімдік"), ("phone", "8 (72636) 2-11-22"),
            ]
            // A day off is refused, with what was typed; or moved, where that is asked for.
            let refused = try await clerk.post("/desk/receptions/new/", schedule + [("form-token", token)])
            #expect(refused.status == 422 && refused.html.contains("Әкімдік") && refused.words.contains("Бұл күн демалыс"))
            let scheduled = try await act("/desk/receptions/new/", schedule + [("days-off", "move")])
            #expect(scheduled.path.hasPrefix("/desk/receptions/1/") && scheduled.words.contains("7 желтоқсан"))

            // A booking by telephone: the code is shown to be told, once.
            let booked = try await act(
                "/desk/receptions/1/book/",
                [
                    ("slot", "0"), ("name", "Сәкен Құпиянов"), ("topic", "Көшедегі жарық туралы"), ("channel", "phone"),
                    ("language", "kk"),
                ])
            let groups = booked.html.matches(of: /<span>([0-9A-Z]{1,4})<\/span>/).map { String($0.1) }
            let code = groups.joined(separator: "-")
            #expect(groups.count == 5)
            #expect(try await clerk.get("/desk/receptions/1/").html.contains(code) == false)
            let incomplete = try await clerk.post(
                "/desk/receptions/1/book/", [("form-token", token), ("channel", "phone"), ("topic", "Су туралы")])
            #expect(incomplete.status == 422 && incomplete.html.contains("Су туралы"))
            _ = try await act(
                "/desk/receptions/1/book/",
                [("slot", "2"), ("name", "Гүлнар"), ("topic", "Су туралы"), ("channel", "invited"), ("language", "kk")])

            // The list is printed and handed over; then nobody is added.
            let early = try await clerk.get("/desk/receptions/1/")
            #expect(
                early.words.contains("Тізімді тапсырудың соңғы күні — 4 желтоқсан") && early.words.contains("біржола жабылады"))
            let sheet = try await clerk.get("/desk/receptions/1/sheet/")
            #expect(sheet.words.contains("Құпиянов") && sheet.words.contains("Гүлнар"))
            _ = try await act("/desk/receptions/1/hand-over/")
            #expect(
                try await clerk.post(
                    "/desk/receptions/1/book/",
                    [
                        ("form-token", token), ("slot", "1"), ("name", "А"), ("topic", "Б"), ("channel", "phone"),
                        ("language", "kk"),
                    ]
                ).status == 422)
            #expect(try await site.browser().get("/kk/receptions/314800000/").words.contains("Жазылу аяқталды"))

            // Results before the day, and a protocol without results, are refused.
            let bookings = try await site.database.read { try BookingStore($0).list(of: Reception.ID(1)) }
            let outcomes = [("outcome-\(bookings[0].id)", "on-control"), ("outcome-\(bookings[1].id)", "absent")]
            #expect(
                try await clerk.post("/desk/receptions/1/outcomes/", outcomes + [("form-token", token)]).status == 422)
            site.clock.set("2026-12-07 17:00")
            token = try await signIn(clerk)
            #expect(
                try await clerk.post(
                    "/desk/receptions/1/hold/", [("form-token", token), ("protocol", "Тапсырма берілді")]
                ).status == 422)
            let none = try await clerk.post(
                "/desk/receptions/1/outcomes/", [("form-token", token)] + outcomes.map { ($0.0, "") })
            #expect(none.status == 422 && none.words.contains("Ештеңе таңдалмаған"))
            _ = try await act("/desk/receptions/1/outcomes/", outcomes)
            // A form that was opened before tells what was done since: not the schedule, but these outcomes.
            let stale = try await clerk.post(
                "/desk/receptions/1/outcomes/", [("form-token", token), ("seen", "0")] + outcomes)
            #expect(stale.status == 422 && stale.words.contains("Нәтижелер жазылды"))
            #expect(try await clerk.get("/desk/receptions/1/").words.contains("Нәтижесі жазылды, хаттама әлі жоқ"))
            let held = try await act(
                "/desk/receptions/1/hold/", [("present", "Аппарат басшысы"), ("protocol", "Тапсырма берілді")])
            #expect(held.words.contains("Тапсырма берілді"))
            // The history tells of every booking by its number, and names nobody.
            let told = try await clerk.get("/desk/history/reception/1/")
            for words in [
                "Адам қабылдауға жазылды.", "Нәтижелер жазылды", bookings[0].number.text, "бақылауға алынды", "келмеді",
            ] {
                #expect(told.words.contains(words), "\(words)")
            }
            #expect(!told.html.contains("Құпиянов") && !told.html.contains("in-person"))

            // What was taken on control is a question: its term runs, and the resident follows it.
            let question = try #require(
                try await site.database.read { try QuestionStore($0).find(trackingHash: Secrets.sha256(groups.joined())) })
            #expect(question.channel == .reception && question.standing == .registered)
            #expect(question.receivedOn == Samples.day("2026-12-07"))
            #expect(try await site.browser().get("/kk/track/\(code)/").words.contains("Көшедегі жарық туралы"))

            // Everyone reads counts alone.
            site.clock.set("2026-12-08 10:00")
            let page = try await site.browser().get("/ru/receptions/314800000/")
            #expect(page.words.contains("проведено 1 приём, принято 1 человек"))
            for secret in ["Құпиянов", "Гүлнар", "жарық", "Тапсырма"] { #expect(!page.html.contains(secret)) }
            let journal = try await site.database.read { try JournalStore($0).entries(.reception(Reception.ID(1))) }
            #expect(journal.map(\.act) == ["reception-scheduled", "reception-list-handed-over", "reception-held"])

            // Three months later nobody knows any more who came.
            site.clock.set("2027-03-08 03:00")
            try await Housekeeping(site.site).sweep()
            #expect(try await site.database.read { try BookingStore($0).people(of: Reception.ID(1)).isEmpty })
        }
    }

    @Test("who came without a turn is written down by staff, in a free one, until the protocol is made")
    func walkIn() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-03 09:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let id = try await site.addReceptions(Samples.reception())[0].id
            let (clerk, resident) = (site.browser(), site.browser())
            let token = try await signIn(clerk)
            let path = "/desk/receptions/\(id)/"
            #expect(try await clerk.get(path).words.contains("Жазылмай келген адамды"))
            let typed = [
                ("form-token", token), ("slot", "3"), ("name", "Гүлнар"), ("topic", "Су туралы"), ("language", "kk"),
            ]
            // By telephone nobody books any more, nor on the site.
            #expect(try await clerk.post(path + "book/", typed + [("channel", "phone")]).status == 422)
            #expect(try await clerk.post(path + "book/", typed + [("channel", "in-person")]).status == 200)
            #expect(try await clerk.post(path + "book/", typed + [("channel", "in-person")]).status == 422)
            #expect(try await resident.get("/kk/receptions/314800000/").words.contains("Жазылу аяқталды"))
            let booking = try #require(try await site.database.read { try BookingStore($0).list(of: id) }.first)
            #expect(booking.channel == .inPerson && booking.slot == 3)
            // Before its hour nobody came, and it was not held.
            let outcome = [("form-token", token), ("outcome-\(booking.id)", "explained")]
            let soon = try await clerk.submit(path + "outcomes/", outcome)
            #expect(soon.status == 422 && soon.words.contains("Қабылдау әлі басталған жоқ"))
            let early = try await clerk.submit(path + "hold/", [("form-token", token), ("protocol", "Өтті")])
            #expect(early.status == 422 && early.html.contains("Өтті"))
            site.clock.set("2026-12-03 17:00")
            _ = try await clerk.submit(path + "outcomes/", outcome)
            _ = try await clerk.submit(path + "hold/", [("form-token", token), ("protocol", "Өтті")])
            let late = typed.filter { $0.0 != "slot" } + [("slot", "4"), ("channel", "in-person")]
            #expect(try await clerk.post(path + "book/", late).status == 422)
        }
    }

    @Test("that is scheduled or moved too late for its list is so with a word to the clerk")
    func tooLateForList() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-02 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let id = try await site.addReceptions(Samples.reception(on: "2026-12-24"))[0].id
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func schedule(_ day: String) async throws -> TestBrowser.Page {
                try await clerk.submit(
                    "/desk/receptions/new/",
                    [
                        ("form-token", token), ("place", "Қордай ауданы"), ("official", "akim"), ("day", day), ("time", "10:00"),
                        ("end", "11:00"), ("slot", "15"), ("every", "once"), ("venue-kk", "Әкімдік"),
                    ])
            }
            let word = "Тізімді тапсыру мерзімі өтіп кеткен"
            #expect(!(try await schedule("2026-12-03").words.contains(word)))
            #expect(try await schedule("2026-12-02").words.contains(word))
            let moved = try await clerk.submit(
                "/desk/receptions/\(id)/move/",
                [("form-token", token), ("day", "2026-12-02"), ("time", "15:00"), ("reason-kk", "Іссапар")])
            #expect(moved.words.contains(word) && moved.words.contains("15.2"))
        }
    }

    @Test("is told of a move and of a reception called off, with the reason")
    func moved() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("watch@kordai.kz", role: .observer)
            try await site.addStaff("merke@merke.kz", place: Samples.merke)
            let reception = try await site.addReceptions(Samples.reception())[0]
            let resident = site.browser()
            let door = try #require(try await resident.get("/ru/receptions/314800000/").hidden("form-token"))
            let booked = try await resident.post(
                "/ru/receptions/314800000/",
                [("form-token", door), ("reception", "\(reception.id)"), ("slot", "1")] + Self.typed)
            let mine = try #require(booked.location).replacing("receipt/", with: "")

            let clerk = site.browser()
            let token = try await signIn(clerk)
            let move = "/desk/receptions/\(reception.id)/move/"
            let reason = ("reason-ru", "Аким в командировке")
            let seen = try #require(try await clerk.get("/desk/receptions/\(reception.id)/").hidden("seen"))
            #expect(
                try await clerk.post(move, [("form-token", token), ("day", "2026-12-12"), ("time", "10:00"), reason]).status
                    == 422)
            _ = try await clerk.submit(move, [("form-token", token), ("day", "2026-12-10"), ("time", "10:00"), reason])
            // A colleague whose page is older is told so, and moves nothing.
            let late = try await clerk.post(
                move, [("form-token", token), ("day", "2026-12-09"), ("time", "10:00"), ("seen", seen), reason])
            #expect(late.status == 422 && late.html.contains("value=\"2026-12-09\""))
            let told = try await resident.get(mine)
            #expect(told.words.contains("10 декабря") && told.words.contains("Аким в командировке"))
            #expect(told.words.contains("10:15"))
            _ = try await clerk.submit(
                "/desk/receptions/\(reception.id)/cancel/", [("form-token", token), ("reason-ru", "Буран")])
            #expect(try await resident.get(mine).words.contains("Буран"))
            #expect(try await resident.get("/calendar/314800000.ics").html.contains("STATUS:CANCELLED"))

            // An observer sees no names, another district's clerk nothing at all.
            let observer = site.browser()
            _ = try await signIn(observer, email: "watch@kordai.kz")
            let watched = try await observer.get("/desk/receptions/\(reception.id)/")
            #expect(watched.status == 200 && !watched.html.contains("Құпиянов") && !watched.words.contains("701"))
            #expect(try await observer.get("/desk/receptions/\(reception.id)/sheet/").status == 403)
            #expect(try await observer.get("/desk/receptions/new/").status == 403)
            let stranger = site.browser()
            let other = try await signIn(stranger, email: "merke@merke.kz")
            #expect(try await stranger.get("/desk/receptions/\(reception.id)/").status == 403)
            #expect(
                try await stranger.post(
                    "/desk/receptions/\(reception.id)/cancel/", [("form-token", other), ("reason-kk", "Боран")]
                ).status == 403)
        }
    }
}
