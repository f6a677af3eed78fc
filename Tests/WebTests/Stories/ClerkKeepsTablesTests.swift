import Domain
import Foundation
import Sheets
import Storage
import StorageTestSupport
import TestSupport
import Testing
import Web

@Suite("A clerk with a spreadsheet")
struct ClerkKeepsTablesTests {
    private static let header = "place\tpost\tname_kk\tname_ru\tsince\tuntil\tin_charge_kk"
    private static let akim = "Қордай ауданы\takim\tАйбек Сәрсенов\tАйбек Сарсенов\t15.03.2024\t\t"
    private static let deputy = "314800000\tdeputy\tГүлнар Оспанова\t\t2023-01-09\t\tБілім, денсаулық сақтау"

    /// The text of a hidden field, without its escapes.
    private func sent(_ page: TestBrowser.Page, _ name: String) throws -> String {
        let found = try #require(page.hidden(name))
        return found.replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }

    @Test("pastes who holds office, looks at the changes, keeps them, and everyone sees the akim", arguments: Engine.available)
    func officials(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            var token = try await signIn(clerk)
            #expect(try await clerk.get("/desk/").html.contains("/desk/tables/"))
            let address = "/desk/tables/officials/"

            // A wrong row: it is named, what was pasted stays, and nothing is kept.
            let wrong = [Self.header, Self.akim, Self.deputy.replacing("2023-01-09", with: "жақында")].joined(separator: "\n")
            let refused = try await clerk.post(address, [("form-token", token), ("table", wrong)])
            #expect(refused.status == 422)
            #expect(refused.words.contains("3-жол, since: «жақында»"))
            #expect(refused.html.contains("Айбек Сәрсенов\t"))

            let pasted = [Self.header, Self.akim, Self.deputy].joined(separator: "\n")
            let checked = try await clerk.post(address, [("form-token", token), ("table", pasted)])
            #expect(checked.status == 200)
            #expect(checked.words.contains("Жаңа: 2"))
            #expect(try await site.database.read { try OfficialStore($0).list(of: Samples.kordai) }.isEmpty)

            let again = try [
                ("form-token", token), ("step", "keep"), ("mark", sent(checked, "mark")), ("pending", sent(checked, "pending")),
            ]
            let kept = try await clerk.post(address, again)
            #expect(kept.words.contains("Кесте енгізілді"))
            let place = try await site.browser().get("/kk/places/314800000/")
            #expect(place.words.contains("Қордай ауданының әкімі: Айбек Сәрсенов , 2024 жылғы 15 наурыздан бастап"))
            #expect(place.words.contains("Білім, денсаулық сақтау"))
            #expect(try await site.browser().get("/ru/places/314800000/").words.contains("Айбек Сарсенов"))

            // A table is taken once: sent once more, it is no longer there.
            let late = try await clerk.post(address, again)
            #expect(late.status == 422 && late.words.contains("Бұл кесте серверде енді жоқ"))
            #expect(try await site.database.read { try OfficialStore($0).list(of: Samples.kordai) }.count == 2)

            // The session ends before a table is kept: signing in again brings it back, to be looked at anew.
            site.clock.set("2026-11-21 12:00")
            let edited = pasted.replacing(Self.akim, with: Self.akim + "Барлық саланы үйлестіру")
            let waiting = try await clerk.post(address, [("form-token", token), ("table", edited)])
            site.clock.set("2026-11-22 10:00")
            let door = try await clerk.post(
                address,
                [
                    ("form-token", token), ("step", "keep"), ("mark", try sent(waiting, "mark")),
                    ("pending", try sent(waiting, "pending")),
                ])
            let back = try await clerk.post(
                "/desk/sign-in/",
                [
                    ("form-token", try #require(door.hidden("form-token"))), ("email", "aigul@kordai.kz"),
                    ("password", "жасырын сөз 42"), ("next", try #require(door.hidden("next"))),
                    ("kept-pending", try sent(door, "kept-pending")),
                ])
            #expect(back.status == 200 && back.html.contains("Айбек Сәрсенов"))
            #expect(back.words.contains("тексеріп, қайта жіберіңіз"))
            #expect(try sent(back, "pending") == sent(waiting, "pending"))
            token = try #require(back.hidden("form-token"))

            // What is given out is taken in again without a change, as CSV and as XLSX.
            for kind in ["csv", "xlsx"] {
                let file = try await clerk.get("/desk/tables/officials.\(kind)")
                #expect(file.headers["content-disposition"] == "attachment; filename=\"officials.\(kind)\"")
                let same = try await upload(file.body, to: address, token, clerk)
                #expect(same.status == 200 && same.words.contains("Өзгеріссіз: 2"), "\(kind): \(same.words)")
            }

            // What is refused when it is to be kept is shown again, to be mended: meanwhile another akim was recorded.
            let more = [Self.header, Self.deputy.replacing("Гүлнар Оспанова", with: "Дана Сейітова")].joined(separator: "\n")
                .replacing("deputy", with: "head-of-office")
            let other = try await clerk.post(address, [("form-token", token), ("table", more)])
            #expect(other.status == 200)
            try await site.database.write { connection in
                _ = try OfficialStore(connection).insert([
                    Official(
                        id: Official.ID(0), place: Samples.kordai, post: .headOfOffice, name: Samples.text("Асан", "Асан", nil),
                        since: Samples.day("2022-01-10"))
                ])
            }
            let stale = try await clerk.post(
                address,
                [
                    ("form-token", token), ("step", "keep"), ("mark", try sent(other, "mark")),
                    ("pending", try sent(other, "pending")),
                ])
            #expect(stale.status == 422 && stale.html.contains("Дана Сейітова") && stale.html.contains("<textarea"))
        }
    }

    private func upload(
        _ file: Data, to address: String, _ token: String, _ browser: TestBrowser, fields: [(String, String)] = []
    ) async throws -> TestBrowser.Page {
        let boundary = "----test"
        var body = Data()
        for (name, value) in [("form-token", token), ("table", "")] + fields {
            body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        body += Data("--\(boundary)\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlsx\"\r\n\r\n".utf8)
        body += file + Data("\r\n--\(boundary)--\r\n".utf8)
        return try await browser.send(
            "POST", address, headers: ["Content-Type": "multipart/form-data; boundary=\(boundary)"], body: body)
    }

    @Test("brings questions from the hall, and hands out their codes once")
    func questions() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let address = "/desk/tables/questions/"
            let sheet = Sheet(
                name: "a", columns: ["place", "received_on", "channel", "language", "text", "phone"],
                rows: [
                    [
                        .text("314800000"), .day(Samples.day("2026-11-20")), .text("paper"), .text("kk"),
                        .text("Көшеде жарық қашан болады?"), .text("+7 701 123 45 67"),
                    ]
                ])
            let file = Data(try XLSXWriter.bytes(of: [sheet], madeOn: Samples.day("2026-11-20")))
            let checked = try await upload(file, to: address, token, clerk)
            #expect(checked.words.contains("Жаңа: 1"))
            let kept = try await clerk.post(
                address,
                [
                    ("form-token", token), ("step", "keep"), ("mark", try sent(checked, "mark")),
                    ("pending", try sent(checked, "pending")),
                ])
            let code = try #require(kept.html.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]/)).output
            let tracking = try await site.browser().get("/kk/track/\(code)/")
            #expect(tracking.words.contains("Көшеде жарық қашан болады?"))
            #expect(try await !site.browser().get("/kk/questions/2026-000001/").words.contains("жарық қашан"))
            #expect(try await clerk.get("/desk/questions/").html.contains("2026-000001"))
            // The table of the desk gives the telephone back, without a formula in it.
            #expect(try await clerk.get("/desk/tables/questions.csv").html.contains("'+7 701 123 45 67"))
            let same = try await upload(try await clerk.get("/desk/tables/questions.csv").body, to: address, token, clerk)
            #expect(same.words.contains("Өзгеріссіз: 1"))
        }
    }

    @Test("is refused where the role, the territory, the form or the file does not allow it")
    func refusals() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            try await site.addStaff("aigul@kordai.kz")
            try await site.addStaff("baqylau@kordai.kz", role: .observer)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let calendar = try await clerk.post(
                "/desk/tables/calendar/",
                [("form-token", token), ("table", "host,place,date,time\n314800000,314853000,2026-12-01,15:00")])
            #expect(
                calendar.status == 422 && calendar.words.contains("облыстың немесе республикалық маңызы бар қаланың әкімдігі"))
            #expect(try await clerk.post("/desk/tables/officials/", [("form-token", "x"), ("table", "a")]).status == 403)
            #expect(try await clerk.post("/desk/tables/officials/", [("form-token", token)]).words.contains("Файлды таңдаңыз"))
            #expect(try await upload(Data(), to: "/desk/tables/officials/", token, clerk).words.contains("Таңдалған файл бос"))
            let large = try await upload(Data(count: 9 << 20), to: "/desk/tables/officials/", token, clerk)
            #expect(large.status == 413 && large.words.contains("Файл 8 МБ-тан үлкен"))
            let old = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            #expect(try await upload(old, to: "/desk/tables/officials/", token, clerk).words.contains("ескі .xls"))
            let pdf = try await upload(Data("%PDF-1.4\n".utf8), to: "/desk/tables/officials/", token, clerk)
            #expect(pdf.status == 422 && pdf.words.contains("Бұл кесте емес"))
            // Whose plan it is, is told at its own field; the items of all plans, drafts too, are given out there.
            let plan = try await clerk.post(
                "/desk/tables/plan/", [("form-token", token), ("table", "number,deadline,action_kk,lead_kk\n1,,а,б")])
            #expect(plan.status == 422 && plan.words.contains("Кездесудің нөмірін көрсетіңіз"))
            #expect(plan.html.contains("meeting-error") && plan.html.contains("/desk/tables/plan-items.csv"))
            #expect(try await clerk.get("/desk/tables/nothing.xlsx").status == 404)

            let observer = site.browser()
            _ = try await signIn(observer, email: "baqylau@kordai.kz")
            #expect(try await observer.get("/desk/tables/officials.csv").status == 200)
            #expect(try await observer.get("/desk/tables/questions.csv").status == 403)
            #expect(try await observer.get("/desk/tables/questions/").status == 403)
            #expect(try await site.browser().get("/desk/tables/questions.csv").location?.hasPrefix("/desk/sign-in/") == true)
        }
    }

    @Test("gives a village its Kazakh name by a command, and the running site shows it", arguments: Engine.available)
    func names(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            #expect(try await site.browser().get("/kk/places/314853100/").words.contains("Сарыбұлақ ауылы"))
            let sheet = try PlaceSheet(
                rows: [["code", "name_kk"], ["314853100", "Жаңа ауыл"]], within: .republic, gazetteer: Samples.gazetteer)
            _ = try await ImportPlaces(sheet, classifier: Samples.gazetteer).carryOut(
                in: site.database, ActRun(now: site.clock.now, today: Samples.day("2026-11-21")), isDryRun: false)
            site.clock.set("2026-11-21 10:01")
            #expect(try await site.browser().get("/kk/places/314853100/").words.contains("Жаңа ауыл"))
            #expect(try await site.browser().get("/data/places.csv").html.contains("Жаңа ауыл"))
        }
    }

    private static let questionHeader = "place,received_on,channel,language,text"

    /// Tables of three hundred questions, each longer than a page, and the same with a wrong cell in every row.
    private static func manyQuestions(_ day: String) -> String {
        let text = String(repeating: "Көшеде «жарық» қашан болады & неге? ", count: 60)
        return ([questionHeader] + (1...300).map { "314800000,\(day),paper,kk,\($0) \(text)" }).joined(separator: "\n")
    }

    @Test("reads what a long table changes on a page of sixty kilobytes, and keeps all of it", arguments: Engine.available)
    func longTable(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let address = "/desk/tables/questions/"
            for language in ["kk", "ru"] {
                _ = try await clerk.get("/desk/language/\(language)/")
                let wrong = try await clerk.post(
                    address, [("form-token", token), ("table", Self.manyQuestions("жақында"))])
                #expect(wrong.status == 422 && wrong.body.count < 60_000, "\(language): \(wrong.body.count) bytes")
                #expect(wrong.words.contains(language == "kk" ? "қате." : "И ещё ошибок:"))
                #expect(try await site.database.read { try $0.rows("SELECT id FROM pending_tables", []) }.isEmpty)
            }
            var checked = try await clerk.post(address, [("form-token", token), ("table", Self.manyQuestions("2026-11-20"))])
            #expect(checked.words.contains("И ещё изменений:") && checked.body.count < 60_000, "\(checked.body.count) bytes")
            _ = try await clerk.get("/desk/language/kk/")
            checked = try await clerk.post(address, [("form-token", token), ("table", Self.manyQuestions("2026-11-20"))])
            #expect(checked.words.contains("Жаңа: 300") && checked.body.count < 60_000, "\(checked.body.count) bytes")
            // Each row says what is taken in: the place, the way, the day and the first words.
            for told in ["place: – → 314800000", "channel: – → paper", "received_on: – → 2026-11-20", "1 Көшеде «жарық»"] {
                #expect(checked.words.contains(told), "\(told)")
            }
            // Nobody else can keep it, nor as another table.
            try await site.addStaff("serik@kordai.kz")
            let other = site.browser()
            let otherToken = try await signIn(other, email: "serik@kordai.kz")
            let (mark, pending) = (try sent(checked, "mark"), try sent(checked, "pending"))
            #expect(pending.count == 32)
            func keep(_ browser: TestBrowser, _ token: String, at address: String) async throws -> TestBrowser.Page {
                try await browser.post(
                    address, [("form-token", token), ("step", "keep"), ("mark", mark), ("pending", pending)])
            }
            #expect(try await keep(other, otherToken, at: address).words.contains("серверде енді жоқ"))
            #expect(try await keep(clerk, token, at: "/desk/tables/problems/").words.contains("серверде енді жоқ"))
            let kept = try await keep(clerk, token, at: address)
            #expect(kept.words.contains("Кесте енгізілді") && kept.body.count < 60_000, "\(kept.body.count) bytes")
            // A hundred codes on a page, and none of them in the clear in the register.
            func codes(_ page: TestBrowser.Page) -> [String] {
                page.html.matches(of: /<td class="num">([0-9A-Z-]+)<\/td>/).map { String($0.1) }
            }
            var all = codes(kept)
            #expect(all.count == 100 && kept.words.contains("1-бет, 3 беттің ішінде"))
            let asks = [("form-token", token), ("step", "codes"), ("list", try sent(kept, "list"))]
            let key = ("key", try sent(kept, "key"))
            // A further table that waits does not drive them out.
            for count in 1...4 {
                _ = try await clerk.post(
                    address,
                    [("form-token", token), ("table", "\(Self.questionHeader)\n314800000,2026-11-20,paper,kk,Тағы \(count)")])
            }
            for (page, language) in [("2", "ru"), ("3", "en")] {
                _ = try await clerk.get("/desk/language/\(language)/")
                let next = try await clerk.post(address, asks + [key, ("page", page)])
                #expect(next.status == 200 && next.body.count < 60_000, "\(next.body.count) bytes")
                all += codes(next)
            }
            _ = try await clerk.get("/desk/language/kk/")
            #expect(Set(all).count == 300 && all.allSatisfy { TrackingCode(typed: $0) != nil })
            let file = try await clerk.post(address, asks + [key, ("file", "yes")])
            #expect(file.headers["content-type"]?.hasPrefix("text/csv") == true)
            #expect(
                file.html.split(whereSeparator: \.isNewline).dropFirst().compactMap {
                    $0.split(separator: ",").last.map(String.init)
                }
                    == all)
            let waiting = try await site.database.read {
                try $0.rows("SELECT content FROM pending_tables WHERE kind = 'codes'", [])
            }
            #expect(try waiting.count == 1 && all.allSatisfy { code in try !waiting[0].text("content").contains(code) })
            // Without the key, or for another person, they do not open.
            let gone = "Бұл кодтар енді ашылмайды"
            let closed = try await clerk.post(address, asks + [("key", "0"), ("page", "2")]).words
            // Nothing there can be corrected.
            #expect(closed.contains(gone) && closed.contains("Орындалмады") && !closed.contains("Мына жерлерді түзетіңіз"))
            let others = [("form-token", otherToken)] + asks.dropFirst() + [key, ("page", "2")]
            #expect(try await other.post(address, others).words.contains(gone))
            let questions = try await site.database.read {
                try QuestionStore($0).list(.all, within: nil, after: nil, limit: 1000).count
            }
            #expect(questions == 300)
        }
    }

    @Test("leaves a table that was not kept to be forgotten after a day")
    func forgotten() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func rows() async throws -> Int {
                try await site.database.read { try $0.rows("SELECT id FROM pending_tables", []).count }
            }
            for count in 1...4 {
                let text = [Self.questionHeader, "314800000,2026-11-2\(count == 4 ? 0 : 1),paper,kk,Сұрақ \(count)"]
                _ = try await clerk.post(
                    "/desk/tables/questions/", [("form-token", token), ("table", text.joined(separator: "\n"))])
            }
            #expect(try await rows() == 3)
            site.clock.set("2026-11-22 09:59")
            try await Housekeeping(site.site).sweep()
            #expect(try await rows() == 3)
            site.clock.set("2026-11-22 10:00")
            try await Housekeeping(site.site).sweep()
            #expect(try await rows() == 0)
        }
    }
}
