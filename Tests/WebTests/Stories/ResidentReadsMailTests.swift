import Domain
import Foundation
import Mail
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A resident who gave an address")
struct ResidentReadsMailTests {
    @Test("reads of each step and stops the mail with one click", arguments: Engine.available)
    func readsAndStops(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 14:00", mail: MailStory.settings) { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let resident = site.browser()
            // The form says what the address is used for.
            #expect(try await resident.get("/ru/meetings/\(meeting.id)/ask/").words.contains("напишем о каждом шаге"))
            #expect(try await resident.get("/ru/privacy/").words.contains("Письма о шагах вопроса"))
            let code = try await story.ask(resident, meeting)
            // Nobody has looked yet: whoever typed a stranger's address has no mail sent to it.
            _ = try await story.round()
            #expect(story.relay.taken.isEmpty)

            let clerk = site.browser()
            let token = try await signIn(clerk)
            func act(_ path: String, _ fields: [(String, String)] = []) async throws {
                #expect(try await clerk.submit(path, fields + [("form-token", token)]).status == 200, "\(path)")
            }
            try await act("/desk/questions/2026-000001/register/", [("category", "roads")])
            // Nothing is sent while the clerk waits for the page.
            #expect(story.relay.connections == 0)
            #expect(try await story.round().sent == 1)
            try await act("/desk/questions/2026-000001/publish/", [("text", "Когда будет свет?")])
            #expect(try await story.round().sent == 1)
            // Another round sends nothing twice.
            #expect(try await story.round() == Postman.Round())

            let mails = story.relay.taken
            #expect(mails.map(\.to) == ["asan@example.kz", "asan@example.kz"])
            #expect(mails.map(\.from) == ["kezdesu@akimat.example.kz", "kezdesu@akimat.example.kz"])
            #expect(mails.map(\.subject) == ["Вопрос № 2026-000001 зарегистрирован", "Вопрос № 2026-000001 опубликован"])
            #expect(mails[0].body.contains("Что дальше:\n- "))
            #expect(mails[1].body.contains("http://127.0.0.1:8080/ru/questions/2026-000001/"))
            for mail in mails {
                for secret in [code, code.replacing("-", with: ""), "Жамбыла", "701", "Құпиябаев", "Когда будет свет"] {
                    #expect(!mail.text.contains(secret) && !mail.body.contains(secret))
                }
            }
            #expect(Set(mails.map { $0.header("Message-ID") }).count == 2)

            // A program that follows every link of a mail stops nothing.
            let stop = try MailStory.stopPath(mails[1])
            let page = try await site.browser().get(stop)
            #expect(page.status == 200 && page.words.contains("Больше не присылать"))
            #expect(page.headers["cache-control"] == "no-store" && page.headers["referrer-policy"] == "no-referrer")
            #expect(try await resident.get("/ru/track/\(code)/").words.contains("вам приходит письмо"))

            // One click of a mail program: no cookie, no form token, whatever kind of form it sends.
            let boundary = "b0undary"
            let click = try await site.browser().send(
                "POST", stop, headers: ["Content-Type": "multipart/form-data; boundary=\(boundary)"],
                body: Data(
                    "--\(boundary)\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--\(boundary)--\r\n"
                        .utf8))
            #expect(click.status == 200 && click.words.contains("писем больше не будет"))
            try await act("/desk/questions/2026-000001/answer/", [("answer-kk", "Желтоқсанда"), ("answer-ru", "В декабре")])
            #expect(try await story.round() == Postman.Round())
            #expect(story.relay.taken.count == 2)

            // On the tracking page mail can be wanted again; what was missed is not told anew.
            let mine = try await resident.get("/ru/track/\(code)/")
            #expect(mine.words.contains("вам не приходят"))
            let form = try #require(mine.hidden("form-token"))
            let again = try await resident.submit("/ru/track/\(code)/mail/", [("form-token", form), ("wanted", "yes")])
            #expect(again.words.contains("вам приходит письмо"))
            #expect(try await story.round() == Postman.Round())

            // The journal knows what was done, and no address.
            let journal = try await site.database.read {
                try JournalStore($0).entries(.question(Question.Number(year: 2026, ordinal: 1)))
            }
            #expect(journal.map(\.act).contains("mail-stopped") && journal.map(\.act).contains("mail-wanted"))
            #expect(!journal.contains { $0.detail.contains("@") || $0.detail.contains("asan") })
            story.relay.close()
        }
    }

    @Test("gets the mail later, once, when the relay is down", arguments: Engine.available)
    func relayDown(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 14:00", mail: MailStory.settings) { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff(
                "admin@kordai.kz", and: [StaffMember.Grant(.administrator, at: Samples.kordai)])
            _ = try await story.ask(site.browser(), meeting)
            let desk = site.browser()
            var token = try await signIn(desk, email: "admin@kordai.kz")
            _ = try await desk.submit("/desk/questions/2026-000001/register/", [("form-token", token), ("category", "roads")])

            // Greylisted, then the connection breaks, then the relay breaks off after it took the text.
            story.relay.answer(.say("451 4.7.1 try later asan@example.kz", to: "RCPT"), .drop(at: "CONNECT"), .drop(at: "."))
            #expect(try await story.round().postponed == ["smtp-451"])
            // Not before its pause is over.
            #expect(try await story.round() == Postman.Round())
            #expect(story.relay.connections == 1)
            site.clock.set("2026-12-02 14:01")
            #expect(try await story.round().postponed.count == 1)
            site.clock.set("2026-12-02 14:05")
            #expect(try await story.round() == Postman.Round())
            site.clock.set("2026-12-02 14:06")
            #expect(try await story.round().postponed.count == 1)

            // Those who look after the server are told when it lasts; the measures count, and name nobody.
            site.clock.set("2026-12-02 15:20")
            #expect(try await desk.get("/desk/").words.contains("Пошта бір сағаттан бері"))
            let metrics = try await desk.get("/metrics").html
            #expect(metrics.contains("kezdesu_mail_letters{kind=\"question\",standing=\"waiting\"} 1"))
            #expect(metrics.contains("kezdesu_mail_oldest_waiting_seconds 4800"))
            #expect(!metrics.contains("@") && !metrics.contains("asan"))

            #expect(try await story.round().sent == 1)
            #expect(try await story.round() == Postman.Round())
            #expect(story.relay.taken.map(\.subject) == ["Вопрос № 2026-000001 зарегистрирован"])
            let mended = try await desk.get("/desk/")
            #expect(!mended.words.contains("Пошта бір сағаттан бері"))

            // A refusal for good ends it at once.
            token = try #require(try await desk.get("/desk/questions/2026-000001/").hidden("form-token"))
            _ = try await desk.submit("/desk/questions/2026-000001/publish/", [("form-token", token), ("text", "Свет")])
            story.relay.answer(.say("550 5.1.1 no such user asan@example.kz", to: "RCPT"))
            #expect(try await story.round().failed == ["smtp-550"])
            site.clock.set("2026-12-04 15:20")
            #expect(try await story.round().failed.isEmpty)
            let faults = try await site.database.read { try LetterStore($0).faults() }
            #expect(faults.map(\.code) == ["smtp-550"])
            story.relay.close()
        }
    }

    @Test("gets nothing any more once the contacts are forgotten, even what waits", arguments: Engine.available)
    func forgotten(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 14:00", mail: MailStory.settings) { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let resident = site.browser()
            let code = try await story.ask(resident, meeting)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            _ = try await clerk.submit("/desk/questions/2026-000001/register/", [("form-token", token), ("category", "roads")])
            let form = try #require(try await resident.get("/ru/track/\(code)/").hidden("form-token"))
            #expect(try await resident.post("/ru/track/\(code)/forget/", [("form-token", form)]).status == 303)
            #expect(try await story.round() == Postman.Round())
            #expect(story.relay.taken.isEmpty)
            story.relay.close()
        }
    }

    @Test("is promised nothing where the server sends no mail, and nothing waits", arguments: Engine.available)
    func noMail(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-02 14:00") { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            let resident = site.browser()
            let form = try await resident.get("/ru/meetings/\(meeting.id)/ask/")
            #expect(!form.words.contains("напишем о каждом шаге"))
            let code = try await story.ask(resident, meeting)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            _ = try await clerk.submit("/desk/questions/2026-000001/register/", [("form-token", token), ("category", "roads")])
            #expect(try await site.database.read { try LetterStore($0).counts() }.isEmpty)
            let mine = try await resident.get("/ru/track/\(code)/")
            #expect(!mine.words.contains("письм"))
            #expect(try await clerk.get("/desk/mail/").words.contains("хат жібермейді"))
            story.relay.close()
        }
    }

    @Test(
        "cannot stop the mail of another, and is told where a link is none",
        arguments: ["q1-", "q1", "s1-" + String(repeating: "0", count: 32), "x1-ab"])
    func strangers(sign: String) async throws {
        try await TestSite.serving(on: .sqlite, mail: MailStory.settings) { site in
            for path in ["/kk/mail/stop/\(sign)/", "/kk/mail/stop/"] {
                let page = try await site.browser().get(path)
                let click = try await site.browser().post(path, [("List-Unsubscribe", "One-Click")])
                #expect(page.status == 404 && click.status == 404)
            }
        }
    }
}
