import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A program")
struct ProgramAsksTests {
    /// What a program reads of a refusal.
    private struct Refusal: Decodable {
        struct Field: Decodable {
            let field: String
            let code: String
            let detail: String
        }

        let type: String
        let title: String
        let status: Int
        let detail: String
        let errors: [Field]?
    }

    private func refusal(_ page: TestBrowser.Page) throws -> Refusal {
        #expect(page.headers["content-type"] == "application/problem+json")
        let refusal = try JSONDecoder().decode(Refusal.self, from: page.body)
        #expect(refusal.status == page.status)
        return refusal
    }

    private func post(
        _ browser: TestBrowser, _ body: String, type: String = "application/json", language: String = "*"
    ) async throws -> TestBrowser.Page {
        try await browser.send(
            "POST", "/api/v1/questions", headers: ["Content-Type": type, "Accept-Language": language], body: Data(body.utf8))
    }

    @Test(
        "is told which parameter is wrong and what it must be",
        arguments: [
            ("meetings?limit=201", "limit", "notInRange", "1 мен 200"), ("places?limit=", "limit", "notInRange", "1 мен 200"),
            ("plans?place=999999999", "place", "placeUnknown", "/api/v1/places"),
            ("questions?after=zzz", "after", "cursorWrong", "next"), ("receptions?after=1", "after", "cursorWrong", "next"),
            ("reports?period=2026-Q5", "period", "periodWrong", "2026-Q3"),
            ("duties?rule=decree-1", "rule", "ruleUnknown", "decree-826.results-10"),
            ("duties?standing=late", "standing", "notOneOf", "overdue, due-soon, upcoming, met-late, met"),
            ("duties?order=x", "order", "notOneOf", "standing, due, rule"),
            ("duties?year=1", "year", "notInRange", "2022 мен 2100"),
            ("duties?after=-1", "after", "cursorWrong", "next"),
        ])
    func parameters(address: String, field: String, code: String, needed: String) async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let answer = try await site.browser().get("/api/v1/\(address)")
            #expect(answer.status == 400)
            let told = try refusal(answer)
            #expect(told.type.hasSuffix("/wrong-parameter") && told.title == "Сұраудың параметрі қате")
            let error = try #require(told.errors?.first)
            #expect(error.field == field && error.code == code && error.detail.contains(needed), "\(error)")
        }
    }

    @Test("is answered in the language that it asks for, and else in Kazakh")
    func languages() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            for (header, title) in [
                ("*", "Мұндай мекенжай жоқ"), ("ru", "Такого адреса нет"), ("en", "There is no such address"),
            ] {
                let answer = try await browser.get("/api/v1/nothing", headers: ["Accept-Language": header])
                #expect(answer.status == 404)
                #expect(try refusal(answer).title == title)
                #expect(answer.headers["content-language"] == (header == "*" ? "kk" : header))
            }
            // The language of a question goes before that of the program.
            let answer = try await post(browser, #"{"place": "314853000", "language": "en", "text": ""}"#, language: "ru")
            #expect(try refusal(answer).title == "The question was not accepted")
        }
    }

    @Test("is told which methods an address takes")
    func methods() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let browser = site.browser()
            let deleted = try await browser.send("DELETE", "/api/v1/questions")
            #expect(deleted.status == 405 && deleted.headers["allow"] == "GET, HEAD, POST")
            #expect(try refusal(deleted).detail.contains("GET, HEAD, POST"))
            #expect(try await browser.send("POST", "/api/v1/places", body: Data()).headers["allow"] == "GET, HEAD")
            #expect(try await browser.send("PUT", "/kk/meetings/", body: Data()).headers["allow"] == "GET, HEAD")
            #expect(
                try await browser.send("PUT", "/kk/places/314853000/ask/", body: Data()).headers["allow"] == "GET, HEAD, POST")
            #expect(try await browser.get("/api/v1/places").headers["access-control-allow-origin"] == "*")
            #expect(try await browser.get("/kk/").headers["access-control-allow-origin"] == nil)
        }
    }

    @Test(
        "is told what is wrong with a body",
        arguments: [
            ("{", 400, "wrong-body", ""), ("null", 400, "wrong-body", ""), ("[]", 400, "wrong-body", ""),
            (#"{"place": 314853000, "text": "Су"}"#, 422, "question-refused", "place=notText"),
            (
                #"{"place": "314853000", "language": "kk", "text": "Су", "phne": "1", "name": {}}"#, 422, "question-refused",
                "name=notText phne=fieldUnknown"
            ),
            (#"{"language": "ru"}"#, 422, "question-refused", "place=placeMissing text=textMissing"),
        ])
    func bodies(body: String, status: Int, type: String, errors: String) async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let answer = try await post(site.browser(), body)
            #expect(answer.status == status)
            let told = try refusal(answer)
            #expect(told.type.hasSuffix("/\(type)"))
            #expect((told.errors ?? []).map { "\($0.field)=\($0.code)" }.joined(separator: " ") == errors)
            #expect(try await site.database.read { try RegisterState($0).lastChange().number } == 0)
        }
    }

    @Test("is refused another kind of body, one that is too long, and too many")
    func limits() async throws {
        try await TestSite.serving(on: .sqlite, questionsPerHour: 1) { site in
            let browser = site.browser()
            let question = #"{"place": "314853000", "language": "kk", "text": "Су қашан келеді?"}"#
            #expect(try refusal(try await post(browser, question, type: "application/jsonp")).status == 415)
            let long = try await post(browser, #"{"text": ""# + String(repeating: "a", count: 65_536) + "\"}")
            #expect(try refusal(long).status == 413 && long.html.contains("65536"))
            #expect(try await post(browser, #"{"place": "1", "language": "kk", "text": "Су"}"#).status == 422)
            #expect(try await post(browser, question, type: "Application/JSON; charset=utf-8").status == 201)
            let late = try await post(browser, question)
            #expect(try refusal(late).type.hasSuffix("/too-many") && late.headers["retry-after"] == "3600")
        }
    }

    @Test("asks about a meeting by its number as the list gives it")
    func meetingNumber() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let answer = try await post(
                site.browser(), #"{"meeting": \#(meeting.id), "language": "kk", "text": "Су қашан келеді?"}"#)
            #expect(answer.status == 201)
        }
    }

    @Test("reads the schedule of receptions page by page, and never who booked", arguments: Engine.available)
    func receptions(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            var moved = Samples.reception(on: "2026-12-10")
            moved.moved = Reception.Move(
                from: Samples.day("2026-12-09"), time: moved.time, on: Samples.day("2026-11-20"),
                reason: Samples.text("Іссапар", "Командировка", nil))
            let stored = try await site.addReceptions(moved, Samples.reception())
            let browser = site.browser()
            let token = try #require(try await browser.get("/kk/receptions/314800000/").hidden("form-token"))
            let booked = try await browser.post(
                "/kk/receptions/314800000/",
                [
                    ("form-token", token), ("reception", "\(stored[1].id)"), ("slot", "0"), ("name", "Сәкен Құпиянов"),
                    ("phone", "+7 701 123 45 67"), ("topic", "Көшедегі жарық туралы"), ("language", "kk"),
                ])
            #expect(booked.status == 303)

            struct List: Decodable {
                struct Item: Decodable {
                    let id: Int
                    let host: String
                    let day: String
                    let slots: Int
                    let url: String
                }

                let items: [Item]
                let next: String?
            }
            func read(_ query: String) async throws -> List {
                let answer = try await browser.get("/api/v1/receptions?\(query)")
                #expect(answer.status == 200)
                for secret in ["Құпиянов", "701", "жарық"] { #expect(!answer.html.contains(secret)) }
                return try JSONDecoder().decode(List.self, from: answer.body)
            }
            let first = try await read("limit=1&place=310000000")
            #expect(first.items.map(\.day) == ["2026-12-03"] && first.items[0].host == "314800000")
            let address = try #require(first.items.first?.url.replacing("http://127.0.0.1:8080", with: ""))
            #expect(try await browser.get(address).status == 200)
            let second = try await read("limit=1&place=310000000&after=\(try #require(first.next))")
            #expect(second.items.map(\.id) == [stored[0].id.value])
            #expect(try await read("after=\(try #require(second.next))").items.isEmpty)
            #expect(try await read("place=315000000").items.isEmpty)
        }
    }
}
