import Domain
import Foundation
import Pages
import Settings
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("Whoever runs the server")
struct OperationsTests {
    /// The values of the measures, by name and labels.
    private func measures(_ browser: TestBrowser, headers: [String: String] = [:]) async throws -> [String: Double] {
        let page = try await browser.get(FilePath.metrics.text(in: .kk), headers: headers)
        try #require(page.status == 200)
        #expect(page.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        #expect(page.headers["cache-control"] == "no-store")
        var found: [String: Double] = [:]
        for line in page.html.split(separator: "\n") where !line.hasPrefix("#") {
            let space = try #require(line.lastIndex(of: " "))
            let name = String(line[..<space])
            #expect(found[name] == nil, "twice: \(name)")
            let value: Double = try #require(Double(line[line.index(after: space)...]), "\(line)")
            found[name] = value
        }
        return found
    }

    @Test("reads how many asked for what, and how it went", arguments: Engine.available)
    func counts(engine: Engine) async throws {
        try await TestSite.serving(on: engine, questionsPerHour: 1) { server in
            let browser = server.browser()
            let path = SitePath.askPlace(Samples.sarybulakOkrug).text(in: .kk)
            let form = try await browser.get(path)
            #expect(try await browser.get(path).status == 200)
            let fields = [
                ("form-token", try #require(form.hidden("form-token"))), ("language", "kk"),
                ("text", "Ауылға су қашан тартылады, айтыңызшы?"),
            ]
            #expect(try await browser.post(path, fields).status == 303)
            #expect(try await browser.post(path, fields).status == 429)
            #expect(try await browser.get("/kk/nothing/").status == 404)
            let found = try await measures(browser)
            #expect(found["kezdesu_requests_total{kind=\"page\",status=\"2xx\"}"] == 2)
            #expect(found["kezdesu_requests_total{kind=\"page\",status=\"4xx\"}"] == 1)
            #expect(found["kezdesu_requests_total{kind=\"form\",status=\"3xx\"}"] == 1)
            #expect(found["kezdesu_requests_total{kind=\"form\",status=\"4xx\"}"] == 1)
            #expect(found["kezdesu_request_duration_seconds_count{kind=\"page\"}"] == 3)
            #expect(found["kezdesu_request_duration_seconds_bucket{kind=\"page\",le=\"+Inf\"}"] == 3)
            #expect(found["kezdesu_questions_received_total"] == 1)
            #expect(found["kezdesu_refused_by_limit_total"] == 1)
            #expect(found["kezdesu_page_cache_total{result=\"hit\"}"] == 1)
            #expect(found["kezdesu_page_cache_total{result=\"miss\"}"] == 1)
            #expect(found["kezdesu_database_queue{kind=\"write\"}"] == 0)
            #expect(found["kezdesu_database_up"] == 1)
            #expect(found["kezdesu_register_version"] == 1)
            #expect((found["process_resident_memory_bytes"] ?? 0) > 1_000_000)
            #expect(found["kezdesu_uptime_seconds"] == 0)
        }
    }

    @Test("is told that the database is away, and the server lives", arguments: Engine.available)
    func away(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { server in
            let browser = server.browser()
            #expect(try await browser.get(FilePath.readiness.text(in: .kk)).status == 200)
            await server.database.close()
            let ready = try await browser.get(FilePath.readiness.text(in: .kk))
            #expect(ready.status == 503)
            #expect(ready.headers["retry-after"] == "5")
            #expect(ready.headers["content-type"]?.hasPrefix("text/plain") == true)
            #expect(try await browser.get(FilePath.health.text(in: .kk)).status == 200)
            server.clock.set("2026-11-21 10:05")
            let found = try await measures(browser)
            #expect(found["kezdesu_database_up"] == 0)
            #expect(found["kezdesu_uptime_seconds"] == 300)
        }
    }

    @Test(
        "keeps the measures from the public",
        arguments: [
            (OfficeSettings.MetricsReaders.local, String?.none, 200), (.local, "X-Forwarded-For", 404),
            (.local, "Forwarded", 404),
            (.local, "X-Real-IP", 404), (.local, "Via", 404), (.public, nil, 200), (.public, "X-Forwarded-For", 200),
            (.off, nil, 404),
        ])
    func readers(readers: OfficeSettings.MetricsReaders, ofProxy header: String?, status: Int) async throws {
        try await TestSite.serving(on: .sqlite, metrics: readers) { server async throws in
            let headers = header.map { [$0: "203.0.113.7"] } ?? [:]
            #expect(try await server.browser().get(FilePath.metrics.text(in: .kk), headers: headers).status == status)
        }
    }

    @Test("has a contact for breaches that has not run out", arguments: ["2026-11-21 10:00", "2027-12-31 23:00"])
    func securityText(now: String) async throws {
        try await TestSite.serving(on: .sqlite, at: now) { server in
            let page = try await server.browser().get(FilePath.securityText.text(in: .kk))
            #expect(page.headers["content-type"] == "text/plain; charset=utf-8")
            let fields = page.html.split(separator: "\n").map { $0.split(separator: ": ", maxSplits: 1).map(String.init) }
            #expect(fields.allSatisfy { $0.count == 2 })
            func only(_ name: String) throws -> String {
                let found = fields.filter { $0[0] == name }
                #expect(found.count == 1)
                return try #require(found.first?[1])
            }
            // Source: RFC 9116, 2.5.3, 2.5.5 and 2.5.2.
            let (contact, languages, canonical) = (try only("Contact"), try only("Preferred-Languages"), try only("Canonical"))
            #expect(contact.hasPrefix("http"))
            #expect(languages == "kk, ru, en")
            #expect(canonical == "http://127.0.0.1:8080/.well-known/security.txt")
            let ending = try only("Expires")
            let expires = try #require(ISO8601DateFormatter().date(from: ending))
            let left = expires.timeIntervalSince1970 - Double(server.clock.now.seconds)
            #expect((30 * 86_400...365 * 86_400).contains(left))
        }
    }

    @Test("tells crawlers what is public and every page that they should know")
    func crawlers() async throws {
        try await TestSite.serving(on: .sqlite) { server in
            let browser = server.browser()
            let robots = try await browser.get(FilePath.robots.text(in: .kk))
            #expect(robots.html.contains("User-agent: *\n"))
            for path in ["/desk/", "/kk/track/", "/ru/track/", "/en/track/"] {
                #expect(robots.html.contains("Disallow: \(path)\n"))
            }
            let base = "http://127.0.0.1:8080"
            #expect(robots.html.contains("Sitemap: \(base)\(FilePath.sitemap.text(in: .kk))\n"))
            let sitemap = try await browser.get(FilePath.sitemap.text(in: .kk))
            #expect(sitemap.headers["content-type"] == "application/xml; charset=utf-8")
            let addresses = sitemap.html.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
            #expect(addresses.count == Set(addresses).count)
            for address in addresses {
                #expect(address.hasPrefix(base + "/"))
                #expect(try await browser.get(String(address.dropFirst(base.count))).status == 200, "\(address)")
            }
        }
    }
}
