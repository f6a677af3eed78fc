import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("An administrator invites a clerk")
struct AdministratorInvitesClerkTests {
    private static let invitation = [
        ("name", "Дина Оспанова"), ("email", "Dina@kordai.kz"), ("role", "clerk"), ("place", "Қордай ауданы"),
    ]

    @Test("who sets a password by the link, works, and gets a further role", arguments: Engine.available)
    func invites(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            try await site.addStaff("timur@kordai.kz", role: .administrator, name: "Тимур")
            let administrator = site.browser()
            let token = try await administrates(administrator)
            // Accounts are the whole work of an administrator: the register is not.
            #expect(try await administrator.get("/desk/questions/").status == 403)

            let refused = try await administrator.post(
                "/desk/staff/invite/", [("form-token", token), ("name", "Дина"), ("email", "dina"), ("role", "clerk")])
            #expect(refused.status == 422)
            #expect(refused.html.contains("value=\"Дина\"") && refused.html.contains("value=\"dina\""))
            // Every wrong field is named at once, an empty place as one to be filled in.
            let empty = try await administrator.post("/desk/staff/invite/", [("form-token", token), ("name", " ")])
            #expect(empty.status == 422)
            for field in ["name", "email", "role", "place"] {
                #expect(empty.html.contains("id=\"invite-\(field)-error\""), "\(field)")
            }
            let place = try #require(empty.html.firstMatch(of: /invite-place-error"[^>]*>([^<]*)</)?.1)
            #expect(place.contains("толтырыңыз"), "\(place)")

            let invited = try await administrator.post(
                "/desk/staff/invite/", Self.invitation + [("form-token", token)])
            #expect(invited.status == 200)
            let address = try link(invited)
            #expect(try await !administrator.get("/desk/staff/").html.contains(address))
            let again = try await administrator.post("/desk/staff/invite/", Self.invitation + [("form-token", token)])
            #expect(again.status == 422 && again.words.contains("есептік жазба бар"))

            let clerk = site.browser()
            // Nobody signs in to an account without a password, with an empty one either.
            #expect(try await password(clerk, "dina@kordai.kz", "").status == 422)
            let welcome = try await clerk.get(address)
            #expect(welcome.status == 200 && welcome.words.contains("Дина Оспанова"))
            #expect(welcome.headers["referrer-policy"] == "no-referrer")
            // The page speaks as the browser asks until its reader chooses; the choice leads back to it, not away from the link.
            let asked = try await site.browser().get(address, headers: ["Accept-Language": "ru-RU,ru;q=0.9"])
            #expect(asked.html.contains("<html lang=\"ru\">"))
            let chosen = try await clerk.open(address + "?language=ru")
            #expect(chosen.path == address && chosen.html.contains("<html lang=\"ru\">"))
            #expect(chosen.html.contains("href=\"\(address)?language=kk\""))
            _ = try await clerk.open(address + "?language=kk")
            let door = try #require(welcome.hidden("form-token"))
            func set(_ first: String, _ second: String) async throws -> TestBrowser.Page {
                try await clerk.post(address, [("form-token", door), ("password", first), ("again", second)])
            }
            #expect(try await set("қысқа", "қысқа").status == 422)
            #expect(try await set("төрт сөзден тұрады", "басқа сөздер болды").status == 422)
            // What is easily guessed is refused, with what to do instead.
            for weak in ["дина оспанова 1", "менің dina сөзім", "сөзсөзсөзсөз", "7777777777"] {
                let page = try await set(weak, weak)
                #expect(page.status == 422 && page.words.contains("қатысы жоқ бірнеше сөзді алыңыз"), "\(weak)")
                #expect(!page.html.contains(weak))
            }
            let entered = try await set("төрт сөзден тұрады", "төрт сөзден тұрады")
            #expect(entered.status == 303 && entered.location?.hasPrefix("/desk/account/codes/") == true)
            #expect(try await clerk.get("/desk/questions/").status == 200)
            // The link has done its work.
            #expect(try await site.browser().get(address).status == 404)
            #expect(try await set("тағы бір сөз керек", "тағы бір сөз керек").status == 404)

            let id = try #require(try await administrator.get("/desk/staff/").link("/desk/staff/2/"))
            let given = try await administrator.submit(
                id + "grant/", [("form-token", token), ("role", "observer"), ("place", Samples.sarybulakOkrug.code)])
            #expect(given.status == 200 && given.words.contains("Рөл берілді"))
            let outside = try await administrator.post(
                id + "grant/", [("form-token", token), ("role", "head"), ("place", Samples.merke.code)])
            #expect(outside.status == 422 && outside.words.contains("басқармайсыз"))
            let taken = try await administrator.submit(
                id + "withdraw/", [("form-token", token), ("role", "clerk"), ("place", Samples.kordai.code)])
            #expect(taken.words.contains("Рөл алынды"))
            #expect(try await clerk.get("/desk/questions/").status == 200)
            let closed = try await administrator.submit(id + "disable/", [("form-token", token)])
            #expect(closed.status == 200)
            #expect(try await clerk.get("/desk/questions/").status == 303)

            // Who did what with the account, and when, stands in its history.
            #expect(try await administrator.get(id).html.contains("/desk/history/staff/2/"))
            let history = try await administrator.get("/desk/history/staff/2/")
            #expect(history.status == 200)
            for line in [
                "Адам шақырылды.", "Құпиясөз қоятын бір реттік сілтеме берілді.", "Не үшін: шақыру", "Рөл берілді.",
                "Рөл алынды.",
                "Рөл: маман", "Есептік жазба жабылды.", "Тимур",
            ] { #expect(history.words.contains(line), "\(line)") }
            for secret in ["dina@kordai.kz", address] { #expect(!history.html.contains(secret)) }

            let acts = try await journal(site).map(\.act)
            for act in ["staff-invited", "link-made", "password-set", "role-granted", "role-withdrawn", "staff-disabled"] {
                #expect(acts.contains(act), "\(act)")
            }
        }
    }

    @Test("and cannot take away the last administrator, nor reach into another territory", arguments: Engine.available)
    func limits(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            try await site.addStaff("timur@kordai.kz", role: .administrator)
            try await site.addStaff("merke@merke.kz", role: .head, place: Samples.merke)
            try await site.addStaff("both@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.merke)])
            let administrator = site.browser()
            let token = try await administrates(administrator)
            let list = try await administrator.get("/desk/staff/").words
            #expect(list.contains("both@kordai.kz") && !list.contains("merke@merke.kz"))
            let last = try await administrator.post(
                "/desk/staff/1/withdraw/", [("form-token", token), ("role", "administrator"), ("place", Samples.kordai.code)])
            #expect(last.status == 422 && last.words.contains("соңғы жүйе әкімшісі"))
            #expect(try await administrator.post("/desk/staff/1/disable/", [("form-token", token)]).status == 422)
            for path in ["/desk/staff/2/", "/desk/staff/2/link/"] {
                #expect(try await administrator.post(path, [("form-token", token)]).status != 200)
            }
            #expect(try await administrator.get("/desk/staff/2/").status == 403)
            // Whoever has a link has the account: not where a role of it lies elsewhere.
            let reset = try await administrator.post("/desk/staff/3/link/", [("form-token", token)])
            #expect(reset.status == 422 && !reset.html.contains("/desk/welcome/"))
            #expect(try await administrator.get("/desk/staff/99/").status == 404)
            #expect(try await administrator.get("/desk/history/staff/2/").status == 403)
            #expect(try await administrator.get("/desk/history/staff/99/").status == 404)
            // A clerk has no business there.
            let clerk = site.browser()
            let their = try await signIn(clerk, email: "both@kordai.kz")
            #expect(try await clerk.get("/desk/staff/").status == 403)
            // The history of one's own account alone.
            #expect(try await clerk.get("/desk/account/").html.contains("/desk/history/staff/3/"))
            #expect(try await clerk.get("/desk/history/staff/3/").status == 200)
            #expect(try await clerk.get("/desk/history/staff/1/").status == 403)
            let invited = try await clerk.post("/desk/staff/invite/", Self.invitation + [("form-token", their)])
            #expect(invited.status == 403)
        }
    }

    @Test("and gives a link to a new password, which ends every session and works for a day")
    func resets() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("timur@kordai.kz", role: .administrator)
            try await site.addStaff("aigul@kordai.kz")
            let (administrator, clerk) = (site.browser(), site.browser())
            let token = try await administrates(administrator)
            _ = try await signIn(clerk)
            let first = try link(try await administrator.post("/desk/staff/2/link/", [("form-token", token)]))
            let second = try link(try await administrator.post("/desk/staff/2/link/", [("form-token", token)]))
            #expect(try await clerk.get("/desk/").status == 200)
            #expect(try await site.browser().get(first).status == 404)
            let person = site.browser()
            let door = try #require(try await person.get(second).hidden("form-token"))
            let fields = [("form-token", door), ("password", "жаңа сөздер тізбегі"), ("again", "жаңа сөздер тізбегі")]
            #expect(try await person.post(second, fields).status == 303)
            #expect(try await clerk.get("/desk/").status == 303)
            #expect(try await password(clerk, "aigul@kordai.kz").status == 422)
            let third = try link(try await administrator.post("/desk/staff/2/link/", [("form-token", token)]))
            site.clock.set("2026-11-22 10:01")
            #expect(try await site.browser().get(third).status == 404)
        }
    }

    @Test("and turns codes off for one who lost the telephone and the recovery codes", arguments: Engine.available)
    func codesOff(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00", mail: MailStory.settings) { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            try await site.addStaff("timur@kordai.kz", role: .administrator)
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("both@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.merke)])
            try await site.addStaff("dina@kordai.kz")
            try await site.database.write { connection in
                for number in [2, 3] {
                    let (store, id) = (CodeStore(connection), StaffMember.ID(number))
                    try store.begin(id, sealed: "sealed")
                    _ = try store.confirm(id, sealed: "sealed", period: 1)
                }
            }
            let administrator = site.browser()
            let token = try await administrates(administrator)
            let page = try await administrator.get("/desk/staff/2/")
            #expect(page.html.contains("action=\"/desk/staff/2/codes-off/\"") && page.words.contains("Бір реттік кодтарын өшіру"))
            #expect(try await !administrator.get("/desk/staff/4/").html.contains("codes-off"))
            #expect(try await !administrator.get("/desk/staff/1/").html.contains("codes-off"))
            for (id, why) in [(1, "Өз кодтарыңызды"), (3, "басқармайсыз"), (4, "кодтар қосылмаған")] {
                let refused = try await administrator.post("/desk/staff/\(id)/codes-off/", [("form-token", token)])
                #expect(refused.status == 422, "\(id)")
                if id != 3 { #expect(refused.words.contains(why), "\(id)") }
            }
            let done = try await administrator.submit("/desk/staff/2/codes-off/", [("form-token", token)])
            #expect(done.status == 200 && done.words.contains("кодтары өшірілді"))
            let entry = try #require(try await journal(site).last { $0.act == "codes-turned-off" })
            #expect(entry.actor == .staff(StaffMember.ID(1)) && entry.subject == .staff(StaffMember.ID(2)))
            // Its owner is told, once: who was refused above changed nothing and wrote to nobody.
            let round = try await story.round()
            let again = try await story.round()
            #expect(round.sent == 1 && again == Postman.Round())
            let mail = try #require(story.relay.taken.first)
            #expect(mail.to == "aigul@kordai.kz" && mail.header("Content-Language") == "kk")
            #expect(mail.subject.contains("кодтарыңыз өшірілді") && mail.body.contains("Қордай"))
            #expect(mail.body.contains("10:00") && mail.body.contains("/desk/account/"))
            #expect(!mail.body.contains("timur@") && mail.header("List-Unsubscribe") == nil)
            // Signing in asks for the password alone again.
            let person = site.browser()
            #expect(try await password(person, "aigul@kordai.kz").status == 303)
            #expect(try await person.get("/desk/questions/").status == 200)
        }
    }

    /// Signs in as the administrator, whose desk is the list of accounts.
    private func administrates(_ browser: TestBrowser) async throws -> String {
        #expect(try await password(browser, "timur@kordai.kz").status == 303)
        let page = try await browser.open("/desk/")
        #expect(page.path == "/desk/staff/" && page.status == 200)
        return try #require(page.hidden("form-token"))
    }
}
