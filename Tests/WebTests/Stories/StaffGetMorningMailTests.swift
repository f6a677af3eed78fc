import Domain
import Foundation
import Mail
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("At the desk")
struct StaffGetMorningMailTests {
    @Test("a clerk gets what waits on a working morning, once, and not on a holiday", arguments: Engine.available)
    func digest(engine: Engine) async throws {
        // Wednesday 16 December 2026 is Independence Day.
        try await TestSite.serving(on: engine, at: "2026-12-14 17:00", mail: MailStory.settings) { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            let meetings = try await site.addMeetings(Samples.meeting(on: "2026-12-10"), Samples.meeting(on: "2026-12-25"))
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("watch@kordai.kz", role: .observer)
            // Who makes accounts and reads no register has no list; who was invited and never came gets no letter at all.
            try await site.addStaff("accounts@kordai.kz", role: .administrator)
            _ = try await site.database.write {
                try StaffStore($0).add(
                    name: "Дина", email: "invited@kordai.kz", role: .clerk, place: Samples.kordai, passwordHash: "")
            }
            _ = try await story.ask(site.browser(), meetings[1], email: "")
            // The evening before, and the night.
            for time in ["2026-12-14 17:00", "2026-12-14 23:30", "2026-12-15 03:00", "2026-12-15 08:59"] {
                site.clock.set(time)
                #expect(try await story.round() == Postman.Round(), "\(time)")
            }
            site.clock.set("2026-12-15 09:00")
            let round = try await story.round()
            #expect(round.sent == 1 && round.dropped == 2)
            let mail = try #require(story.relay.taken.first)
            #expect(mail.to == "aigul@kordai.kz" && mail.header("Content-Language") == "kk")
            #expect(mail.subject.contains("сізді") && mail.subject.contains("15 желтоқсан"))
            #expect(mail.body.contains("http://127.0.0.1:8080/desk/meetings/\(meetings[0].id)/"))
            #expect(mail.body.contains("Тіркелмеген: 1"))
            // What residents wrote stays at the desk.
            #expect(!mail.body.contains("Жамбыла") && !mail.body.contains("Құпиябаев"))
            // Once, however often the server asks or starts anew.
            for time in ["2026-12-15 09:00", "2026-12-15 10:30"] {
                site.clock.set(time)
                #expect(try await story.round() == Postman.Round())
            }

            // On the holiday nothing; on Thursday again, in the language chosen at the desk.
            let clerk = site.browser()
            let token = try await signIn(clerk)
            _ = try await clerk.get("/desk/language/ru/")
            site.clock.set("2026-12-16 09:30")
            #expect(try await story.round() == Postman.Round())
            site.clock.set("2026-12-17 09:30")
            #expect(try await story.round().sent == 1)
            let second = try #require(story.relay.taken.last)
            #expect(second.subject.contains("17 декабря") && second.header("Content-Language") == "ru")

            // A server that was down all morning does not write in the afternoon.
            site.clock.set("2026-12-18 14:00")
            #expect(try await story.round() == Postman.Round())

            // Stopped at the desk, then by a link, each for good until it is asked for again.
            site.clock.set("2026-12-18 09:00")
            let again = try await signIn(clerk)
            let form = try await clerk.get("/desk/mail/")
            #expect(form.words.contains("aigul@kordai.kz"))
            let saved = try await clerk.submit("/desk/mail/", [("form-token", again), ("wanted", "no"), ("language", "ru")])
            #expect(saved.words.contains("Сохранено"))
            #expect(try await story.round().sent == 0)
            _ = try await clerk.submit("/desk/mail/", [("form-token", again), ("wanted", "yes"), ("language", "ru")])
            #expect(try await story.round().sent == 1)
            let stop = try MailStory.stopPath(second)
            #expect(try await site.browser().post(stop, [("List-Unsubscribe", "One-Click")]).status == 200)
            site.clock.set("2026-12-21 09:00")
            #expect(try await story.round().sent == 0)
            _ = token
            story.relay.close()
        }
    }

    @Test("a clerk says where an executor is written to, who then gets one reminder of all items", arguments: Engine.available)
    func executors(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-14 08:00", mail: MailStory.settings) { site in
            let story = MailStory(site: site, relay: try ScriptedRelay())
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-04"))[0]
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("merke@merke.kz", place: Samples.merke)
            try await Self.addPlan(site, meeting)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let page = try await clerk.get("/desk/executors/")
            #expect(page.words.contains("Аудандық ТКШ бөлімі") && page.words.contains("2 шара"))
            func save(_ browser: TestBrowser, _ email: String, _ token: String) async throws -> TestBrowser.Page {
                try await browser.submit(
                    "/desk/executors/",
                    [
                        ("form-token", token), ("place", Samples.kordai.code), ("name-kk", "Аудандық ТКШ бөлімі"),
                        ("name-ru", "Районный отдел ЖКХ"), ("email", email), ("language", "ru"),
                    ])
            }
            // A wrong address comes back as it was typed; another district's clerk may not.
            let wrong = try await save(clerk, "zhkh@kordai", token)
            #expect(wrong.status == 422 && wrong.html.contains("zhkh@kordai"))
            // The same where the body stands on another page of the list meanwhile, or on none.
            let moved = try await clerk.post(
                "/desk/executors/",
                [
                    ("form-token", token), ("place", Samples.kordai.code), ("name-kk", "Су бөлімі"), ("name-ru", ""),
                    ("email", "su@kordai"), ("language", "kk"),
                ])
            #expect(moved.status == 422 && moved.html.contains("value=\"su@kordai\"") && moved.words.contains("Су бөлімі"))
            #expect(moved.html.contains("id=\"executor-0-email-error\""))
            let stranger = site.browser()
            let strange = try await signIn(stranger, email: "merke@merke.kz")
            #expect(try await save(stranger, "x@merke.kz", strange).status == 403)
            #expect(try await save(clerk, "zhkh@kordai.example.kz", token).words.contains("сақталды"))
            #expect(try await clerk.get("/desk/executors/").html.contains("zhkh@kordai.example.kz"))
            // Those who may not change an address do not read it, and find no form; told so whatever they type.
            for role in [StaffMember.Role.observer, .moderator] {
                try await site.addStaff("\(role)@kordai.kz", role: role)
                let other = site.browser()
                let token = try await signIn(other, email: "\(role)@kordai.kz")
                let page = try await other.get("/desk/executors/")
                #expect(page.status == 200 && page.words.contains("Аудандық ТКШ бөлімі"))
                #expect(!page.html.contains("zhkh@") && !page.html.contains("name=\"email\""))
                #expect(try await save(other, "zhkh@kordai", token).status == 403)
            }

            // Monday, three working days before Friday the 18th: one mail of both items.
            site.clock.set("2026-12-14 09:00")
            _ = try await story.round()
            let mails = story.relay.taken.filter { $0.to == "zhkh@kordai.example.kz" }
            #expect(mails.count == 1)
            #expect(mails[0].subject.contains("2 мероприятия"))
            #expect(mails[0].body.contains("Установить опоры") && mails[0].body.contains("Починить насос"))
            #expect(mails[0].body.contains("/ru/plans/"))

            // Nothing on the days between; on the day after the deadline again; then stopped by the executor.
            for time in ["2026-12-15 09:00", "2026-12-17 09:00", "2026-12-18 09:00"] {
                site.clock.set(time)
                _ = try await story.round()
            }
            #expect(story.relay.taken.count { $0.to == "zhkh@kordai.example.kz" } == 1)
            site.clock.set("2026-12-21 09:00")
            _ = try await story.round()
            #expect(story.relay.taken.count { $0.to == "zhkh@kordai.example.kz" } == 2)
            let stop = try MailStory.stopPath(mails[0])
            #expect(try await site.browser().get(stop).words.contains("Напоминаний о мероприятиях"))
            #expect(try await site.browser().post(stop, []).status == 200)
            site.clock.set("2026-12-28 09:00")
            _ = try await story.round()
            #expect(story.relay.taken.count { $0.to == "zhkh@kordai.example.kz" } == 2)

            let journal = try await site.database.read { try JournalStore($0).entries(.executors(of: Samples.kordai)) }
            #expect(journal.map(\.act) == ["executor-address-saved", "mail-stopped"])
            #expect(!journal.contains { $0.detail.contains("@") })
            story.relay.close()
        }
    }

    @Test("mail goes through a program that takes it as sendmail does")
    func program() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-12-14 09:00", mail: MailStory.settings) { site in
            let program = try ScriptedProgram()
            _ = try await site.addMeetings(Samples.meeting(on: "2026-12-10"))
            try await site.addStaff("aigul@kordai.kz")
            #expect(try await Postman(site.site, by: SendmailProgram(path: program.path)).round().sent == 1)
            let taken = try #require(program.taken.first)
            #expect(taken.arguments.suffix(2) == ["--", "aigul@kordai.kz"])
            #expect(MailText(taken.text).subject.contains("сізді"))
        }
    }

    /// A published plan with two items of one executor due on Friday 18 December 2026, and one of another.
    private static func addPlan(_ site: TestSite, _ meeting: Meeting) async throws {
        func item(_ number: Int, _ kk: String, _ ru: String, _ lead: Translated, due: String) -> PlanItem {
            PlanItem(
                id: PlanItem.ID(0), number: number, problem: nil, action: Samples.text(kk, ru, nil), lead: lead,
                coExecutors: Translated(), deadline: Samples.day(due), givenOn: Samples.day("2026-12-05"), moneyNeeded: nil,
                moneySource: Translated())
        }
        let housing = Samples.text("Аудандық ТКШ бөлімі", "Районный отдел ЖКХ", nil)
        let other = Samples.text("Жол бөлімі", "Отдел дорог", nil)
        let plan = ActionPlan(
            id: ActionPlan.ID(0), place: Samples.kordai, meeting: meeting.id, standing: .published(on: Samples.day("2026-12-07")),
            items: [
                item(1, "Бағандарды орнату", "Установить опоры", housing, due: "2026-12-18"),
                item(2, "Сорғыны жөндеу", "Починить насос", housing, due: "2026-12-18"),
                item(3, "Жолды жөндеу", "Починить дорогу", other, due: "2026-12-18"),
            ])
        let now = site.clock.now
        try await site.database.write { connection in
            let stored = try ActionPlanStore(connection).insert([plan])
            try JournalStore(connection).append(at: now, actor: .program, act: "sample", subject: .plan(stored[0].id), detail: "")
        }
    }
}
