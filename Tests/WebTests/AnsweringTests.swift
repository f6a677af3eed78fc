import Domain
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("The server")
struct AnsweringTests {
    @Test("answers what is known already with 304, compresses, and carries the security headers")
    func conditional() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            let page = try await browser.get("/kk/meetings/")
            let etag = try #require(page.headers["etag"])
            #expect(try await browser.get("/kk/meetings/", headers: ["If-None-Match": "\"other\", \(etag)"]).status == 304)
            #expect(try await browser.get("/kk/meetings/", headers: ["If-None-Match": "\"other\""]).status == 200)
            #expect(try await browser.send("HEAD", "/kk/meetings/").body.isEmpty)
            for name in ["content-security-policy", "x-content-type-options", "referrer-policy", "cache-control", "vary"] {
                #expect(page.headers[name] != nil, "\(name)")
            }
            #expect(page.headers["content-security-policy"]?.contains("unsafe") == false)
        }
    }

    @Test("shows a change at once in spite of the cache")
    func cache() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            #expect(!(try await browser.get("/kk/meetings/").html.contains("Мәдениет үйі")))
            _ = try await site.addMeetings(Samples.meeting())
            site.clock.set("2026-11-21 10:01")
            #expect(try await browser.get("/kk/meetings/").html.contains("Мәдениет үйі"))
        }
    }

    @Test(
        "sends to the address with a slash, and answers an unknown one in the reader's language",
        arguments: [
            ("/kk/meetings", 301), ("/kk/nothing/", 404), ("/ru/places/123/", 404), ("/en/questions/2026-1/", 404),
            ("/desk/nothing/", 404),
            ("/kk/../etc/passwd", 404), ("/kk/%00/", 400), ("/kk/meetings/99999999999999999999/", 404),
            ("/data/contacts.csv", 404),
            ("/kk/track/0000-0000-0000-0000-0/", 404), ("/kk/places/314800000/?q=%FF", 200),
        ])
    func addresses(path: String, status: Int) async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let answer = try await site.browser().get(path)
            #expect(answer.status == status, "\(path)")
        }
    }

    @Test("serves every general page in every language", arguments: Language.allCases)
    func pages(language: Language) async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            for path in [
                "", "places/", "places/000000000/", "places/314800000/", "meetings/", "calendars/310000000/2026/", "questions/",
                "track/",
                "plans/", "duties/314800000/", "reckon/", "reckon/?rule=decree-826.results-10&from=2026-12-04",
                "reports/",
                "reports/2026-Q3/000000000/", "guide/", "open-data/", "privacy/", "about/",
            ] {
                let answer = try await browser.get("/\(language.rawValue)/\(path)")
                #expect(answer.status == 200, "\(path)")
                #expect(answer.html.contains("<html lang=\"\(language.rawValue)\">"))
            }
        }
    }

    @Test("serves what monitors, crawlers and calendars read")
    func files() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            _ = try await site.addMeetings(Samples.meeting())
            let browser = site.browser()
            for (path, start) in [
                ("/healthz", "ok"), ("/readyz", "ready"), ("/robots.txt", "User-agent"), ("/sitemap.xml", "<?xml"),
                ("/.well-known/security.txt", "Contact:"), ("/calendar/314800000.ics?lang=kk", "BEGIN:VCALENDAR"),
                ("/feeds/314800000.atom?lang=ru", "<?xml"), ("/data/meetings.csv", "\u{FEFF}id,host"), ("/data/places.json", "["),
                ("/data/catalog.jsonld", "{"), ("/api/v1/places?limit=2", "{"), ("/api/v1/meetings", "{"),
                ("/api/v1/openapi.json", "{"),
            ] {
                let answer = try await browser.get(path)
                #expect(answer.status == 200, "\(path)")
                #expect(answer.html.hasPrefix(start), "\(path): \(answer.html.prefix(40))")
            }
        }
    }

    @Test(
        "takes the language that the browser asks for, Kazakh first",
        arguments: [
            ("", Language.kk), ("ru-RU,ru;q=0.9,en;q=0.8", .ru), ("en", .en), ("de-DE,de", .kk), ("ru;q=0.8, kk;q=0.8", .kk),
            ("ru;q=0, en;q=0.1", .en),
        ])
    func languages(header: String, expected: Language) {
        #expect(PreferredLanguage.of(header) == expected)
    }

    @Test(
        "reads a form over its bytes",
        arguments: [
            ("a=1&b=2", ["a": "1", "b": "2"]), ("t=%D2%9B+%2B", ["t": "қ +"]), ("t=100%", ["t": "100%"]), ("t=%4", ["t": "%4"]),
            ("t=%zz", ["t": "%zz"]),
            ("a", ["a": ""]), ("a=1=2&a=3", ["a": "1=2"]), ("", [:]), ("=x", ["": "x"]),
        ])
    func forms(body: String, expected: [String: String]) {
        #expect(FormBody(body.utf8).values == expected)
    }

    @Test(
        "compresses only where that is asked for",
        arguments: [
            ("gzip", true), ("gzip, br", true), ("br", false), ("", false), ("gzip;q=0", false), ("*", true),
            ("gzip;q=0, *", false), ("GZIP;q=0.5", true),
        ])
    func encodings(header: String, takes: Bool) {
        #expect(AcceptedEncodings.takesGzip(header) == takes)
    }

    @Test("lets one address try to sign in thirty times an hour, whoever's name is tried")
    func signInLimit() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            let token = try #require(try await browser.get("/desk/sign-in/").hidden("form-token"))
            var statuses: [Int] = []
            for number in 1...31 {
                statuses.append(
                    try await browser.post(
                        "/desk/sign-in/",
                        [("form-token", token), ("email", "\(number)@example.kz"), ("password", "қате құпия сөз")]
                    ).status)
            }
            #expect(statuses.prefix(30).allSatisfy { $0 == 422 })
            #expect(statuses.last == 429)
        }
    }
}
