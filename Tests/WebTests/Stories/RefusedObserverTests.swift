import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A refused observer reads why")
struct RefusedObserverTests {
    @Test("what was asked, who may do it, which roles there are, and whom to ask", arguments: Engine.available)
    func story(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("watch@zhambyl.kz", role: .observer, place: Samples.zhambyl)
            try await site.addStaff("timur@kordai.kz", role: .administrator, name: "Тимур Әбенов")
            try await site.addStaff("oblast@zhambyl.kz", role: .administrator, place: Samples.zhambyl, name: "Сара Қалиева")
            let observer = site.browser()
            let token = try await signIn(observer, email: "watch@zhambyl.kz")
            let refused = try await observer.post(
                "/desk/meetings/\(meeting.id)/announce/", [("form-token", token), ("day", "2026-11-21"), ("channel", "site")])
            #expect(refused.status == 403)
            let name = try #require(Samples.gazetteer[meeting.host]?.name.kk)
            for words in ["кездесулерді жүргізу", name, "маман", "аппарат басшысы", "бақылаушы, Жамбыл облысы"] {
                #expect(refused.words.contains(words), "\(words)")
            }
            // The nearest administrator, by name alone.
            #expect(refused.words.contains("Тимур Әбенов") && !refused.words.contains("Сара Қалиева"))
            #expect(!refused.html.contains("timur@kordai.kz"))
            _ = try await observer.get("/desk/language/ru/")
            #expect(try await observer.get("/desk/staff/").words.contains("приглашать сотрудников и давать роли"))
        }
    }

    @Test("sees no contact of a resident, and neither does a moderator; a clerk does")
    func contacts() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let resident = site.browser()
            let path = "/kk/meetings/\(meeting.id)/ask/"
            let door = try #require(try await resident.get(path).hidden("form-token"))
            let asked = try await resident.post(
                path,
                [
                    ("form-token", door), ("language", "kk"), ("text", "Жарық қашан болады?"), ("name", "Сәкен Мұратов"),
                    ("phone", "+7 701 000 11 22"),
                ])
            #expect(asked.status == 303)
            for (role, sees) in [(StaffMember.Role.clerk, true), (.moderator, false), (.observer, false), (.head, false)] {
                try await site.addStaff("\(role)@kordai.kz", role: role)
                let browser = site.browser()
                _ = try await signIn(browser, email: "\(role)@kordai.kz")
                let page = try await browser.get("/desk/questions/2026-000001/")
                #expect(page.status == 200 && page.html.contains("Сәкен Мұратов") == sees, "\(role)")
                // Those who work on questions get them as a table too, with no more than they may see.
                let table = try await browser.get("/desk/tables/questions.csv")
                #expect(table.status == (sees || role == .moderator ? 200 : 403), "\(role)")
                #expect(table.html.contains("Сәкен Мұратов") == sees && table.html.contains("701 000 11 22") == sees, "\(role)")
            }
        }
    }
}

@Suite("A person with roles in two territories")
struct TwoTerritoriesTests {
    @Test("works in the one they choose, and is offered in each what is allowed there", arguments: Engine.available)
    func story(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            let meetings = try await site.addMeetings(
                Samples.meeting(on: "2026-12-18"), Samples.meeting(host: Samples.merke, on: "2026-12-19"))
            try await site.addStaff(
                "aigul@kordai.kz", and: [StaffMember.Grant(.observer, at: Samples.merke)])
            let browser = site.browser()
            let token = try await signIn(browser)
            let (own, other) = ("/desk/meetings/\(meetings[0].id)/", "/desk/meetings/\(meetings[1].id)/")
            #expect(try await browser.get("/desk/meetings/").html.contains(own))
            #expect(try await !browser.get("/desk/meetings/").html.contains(other))
            // What a page offers is what the server takes, wherever one works now.
            #expect(try await browser.get(other).html.contains("бақылаушы"))
            #expect(try await !browser.get(other).html.contains(other + "announce/"))
            #expect(
                try await browser.post(other + "announce/", [("form-token", token), ("day", "2026-11-21"), ("channel", "site")])
                    .status == 403)
            let chosen = try await browser.submit(
                "/desk/account/territory/", [("form-token", token), ("place", Samples.merke.code)])
            #expect(chosen.status == 200 && chosen.words.contains("Жұмыс аумағы ауысты"))
            #expect(try await browser.get("/desk/meetings/").html.contains(other))
            #expect(try await !browser.get("/desk/meetings/").html.contains(own))
            #expect(try await browser.get(own).html.contains(own + "announce/"))
            #expect(
                try await browser.post(own + "announce/", [("form-token", token), ("day", "2026-11-21"), ("channel", "site")])
                    .status == 303)
            let stray = try await browser.post(
                "/desk/account/territory/", [("form-token", token), ("place", Samples.almaty.code)])
            #expect(stray.status == 403)
        }
    }
}

@Suite("A clerk looks after the own account")
struct OwnAccountTests {
    @Test("sees where they are signed in, and ends what is not wanted any more", arguments: Engine.available)
    func sessions(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let (first, second, third) = (site.browser(), site.telephone(), site.telephone())
            for browser in [first, second, third] { _ = try await signIn(browser) }
            site.clock.set("2026-11-21 10:25")
            let account = try await first.get("/desk/account/")
            let token = try #require(account.hidden("form-token"))
            #expect(account.words.contains("Firefox, Linux осы браузер") && account.words.contains("Chrome, Android"))
            #expect(account.words.contains("10:20") && !account.html.contains("Mozilla") && !account.html.contains("127.0.0.1"))
            let mark = try #require(account.hidden("session"))
            _ = try await first.submit("/desk/account/end/", [("form-token", token), ("session", mark)])
            let left = [try await second.get("/desk/").status, try await third.get("/desk/").status]
            #expect(left.sorted() == [200, 303])
            _ = try await first.submit("/desk/account/end-others/", [("form-token", token)])
            #expect(try await [second.get("/desk/").status, third.get("/desk/").status] == [303, 303])

            _ = try await signIn(second)
            func change(_ current: String, _ new: String, _ again: String) async throws -> TestBrowser.Page {
                try await first.post(
                    "/desk/account/password/",
                    [("form-token", token), ("current", current), ("password", new), ("again", again)])
            }
            #expect(try await change("қате құпия сөз", "жаңа құпия сөз", "жаңа құпия сөз").status == 422)
            #expect(try await change("жасырын сөз 42", "қысқа", "қысқа").status == 422)
            let differ = try await change("жасырын сөз 42", "жаңа құпия сөз", "басқа құпия сөз")
            #expect(differ.status == 422 && !differ.html.contains("жаңа құпия сөз"))
            #expect(try await change("жасырын сөз 42", "жаңа құпия сөз", "жаңа құпия сөз").status == 303)
            #expect(try await first.get("/desk/").status == 200)
            #expect(try await second.get("/desk/").status == 303)
            // A form of passwords that comes after the session is not repeated on the page of the door.
            _ = try await first.submit("/desk/sign-out/", [("form-token", token)])
            let late = try await change("жасырын сөз 42", "жаңа құпия сөз", "жаңа құпия сөз")
            #expect(late.status == 303 && !late.html.contains("құпия сөз"))
        }
    }

    @Test("writes neither names, addresses, passwords, secrets nor codes into the journal")
    func journalled() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff(
                "timur@kordai.kz", role: .administrator, name: "Тимур",
                and: [
                    StaffMember.Grant(.clerk, at: Samples.kordai)
                ])
            let browser = site.browser()
            let token = try await signIn(browser, email: "timur@kordai.kz")
            let invited = try await browser.post(
                "/desk/staff/invite/",
                [
                    ("form-token", token), ("name", "Дина Оспанова"), ("email", "dina@kordai.kz"), ("role", "head"),
                    ("place", Samples.kordai.code),
                ])
            let address = try link(invited)
            let telephone = try Telephone(try await browser.submit("/desk/account/begin-codes/", [("form-token", token)]))
            let code = try telephone.code(at: site.clock.now)
            let set = try await browser.post(
                "/desk/account/confirm-codes/", [("form-token", token), ("code", code), ("current", "жасырын сөз 42")])
            let recovery = recoveryCodes(set)
            try #require(recovery.count == 10)
            let off = try await browser.post(
                "/desk/account/turn-off-codes/",
                [("form-token", token), ("current", "жасырын сөз 42"), ("own-code", recovery[0])])
            #expect(off.status == 303)
            let text = try await journal(site).map { "\($0)" }.joined(separator: "\n")
            #expect(text.contains("codes-turned-off") && text.contains("recovery-code-used"))
            let secrets =
                ["Тимур", "Дина", "kordai.kz", "жасырын", code, String(address.split(separator: "/")[2])] + recovery
            for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
            // Nor do they stand in the tables: the link and the recovery codes as hashes, the secret sealed.
            let kept = try await site.database.read { try CodeStore($0).find(StaffMember.ID(1)) }
            #expect(kept == nil)
        }
    }
}
