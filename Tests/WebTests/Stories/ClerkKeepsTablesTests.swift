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
                ("form-token", token), ("step", "keep"), ("mark", sent(checked, "mark")), ("table", sent(checked, "table")),
            ]
            let kept = try await clerk.post(address, again)
            #expect(kept.words.contains("Кесте енгізілді"))
            let place = try await site.browser().get("/kk/places/314800000/")
            #expect(place.words.contains("Қордай ауданының әкімі: Айбек Сәрсенов , 2024 жылғы 15 наурыздан бастап"))
            #expect(place.words.contains("Білім, денсаулық сақтау"))
            #expect(try await site.browser().get("/ru/places/314800000/").words.contains("Айбек Сарсенов"))

            // Sent once more, the changes are no longer those that were shown.
            let late = try await clerk.post(address, again)
            #expect(late.status == 422 && late.words.contains("Өзгеріс жоқ"))

            // The session ends before a table is kept: signing in again brings it back, to be looked at anew.
            site.clock.set("2026-11-22 10:00")
            let door = try await clerk.post(address, again)
            let back = try await clerk.post(
                "/desk/sign-in/",
                [
                    ("form-token", try #require(door.hidden("form-token"))), ("email", "aigul@kordai.kz"),
                    ("password", "жасырын сөз 42"), ("next", try #require(door.hidden("next"))),
                    ("kept-table", try sent(door, "kept-table")),
                ])
            #expect(back.status == 200 && back.html.contains("Айбек Сәрсенов"))
            token = try #require(back.hidden("form-token"))

            // What is given out is taken in again without a change, as CSV and as XLSX.
            for kind in ["csv", "xlsx"] {
                let file = try await clerk.get("/desk/tables/officials.\(kind)")
                #expect(file.headers["content-disposition"] == "attachment; filename=\"officials.\(kind)\"")
                let same = try await upload(file.body, to: address, token, clerk)
                #expect(same.status == 200 && same.words.contains("Өзгеріссіз: 2"), "\(kind): \(same.words)")
            }
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
                    ("table", try sent(checked, "table")),
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
            let old = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
            #expect(try await upload(old, to: "/desk/tables/officials/", token, clerk).words.contains("ескі .xls"))
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
                in: site.database, TableRun(now: site.clock.now, today: Samples.day("2026-11-21")), isDryRun: false)
            site.clock.set("2026-11-21 10:01")
            #expect(try await site.browser().get("/kk/places/314853100/").words.contains("Жаңа ауыл"))
            #expect(try await site.browser().get("/data/places.csv").html.contains("Жаңа ауыл"))
        }
    }
}
