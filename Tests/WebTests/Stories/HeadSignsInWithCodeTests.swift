import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("A head signs in with a code, loses the telephone, uses a recovery code")
struct HeadSignsInWithCodeTests {
    private static let secret = "жасырын сөз 42"

    /// Sets codes up from the desk; returns the telephone and the recovery codes.
    private func setUp(_ browser: TestBrowser, _ token: String, _ site: TestSite) async throws -> (Telephone, [String]) {
        let page = try await browser.submit("/desk/account/begin-codes/", [("form-token", token)])
        let telephone = try Telephone(page)
        let wrong = try await browser.post(
            "/desk/account/confirm-codes/", [("form-token", token), ("code", "000000"), ("current", Self.secret)])
        #expect(wrong.status == 422)
        // What was left empty is told field by field, and counts as no try.
        for _ in 0..<6 {
            let empty = try await browser.post(
                "/desk/account/confirm-codes/", [("form-token", token), ("code", ""), ("current", "")])
            #expect(empty.status == 422 && empty.html.matches(of: /id="confirm-codes-(code|current)-error"/).count == 2)
        }
        let fields = [("form-token", token), ("code", try telephone.code(at: site.clock.now))]
        let stranger = try await browser.post("/desk/account/confirm-codes/", fields + [("current", "басқа біреу терді")])
        #expect(stranger.status == 422 && recoveryCodes(stranger).isEmpty)
        let done = try await browser.post("/desk/account/confirm-codes/", fields + [("current", Self.secret)])
        #expect(done.status == 200)
        return (telephone, recoveryCodes(done))
    }

    private func give(_ browser: TestBrowser, _ field: String, _ code: String, _ page: TestBrowser.Page) async throws
        -> TestBrowser.Page
    {
        let token = try #require(page.hidden("form-token"))
        return try await browser.post("/desk/sign-in/code/", [("form-token", token), (field, code)])
    }

    @Test("and sets a new telephone up", arguments: Engine.available)
    func story(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00", requiredCodes: .deciders) { site in
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let head = site.browser()
            // The office asks for codes: nothing else comes before them.
            let first = try await password(head, "erlan@kordai.kz")
            #expect(first.location == "/desk/account/codes/")
            let codes = try await head.get("/desk/account/codes/")
            let token = try #require(codes.hidden("form-token"))
            #expect(try await head.get("/desk/meetings/").location == "/desk/account/codes/")
            #expect(try await head.post("/desk/questions/2026-000001/answer/", [("form-token", token)]).status == 303)
            #expect(try await head.get("/desk/account/").status == 303)
            let (telephone, recovery) = try await setUp(head, token, site)
            #expect(Set(recovery).count == 10)
            #expect(try await head.get("/desk/meetings/").status == 200)
            // Shown once.
            #expect(try await recoveryCodes(head.get("/desk/account/codes/")).isEmpty)
            let kept = try await head.post("/desk/account/turn-off-codes/", [("form-token", token), ("current", Self.secret)])
            #expect(kept.status == 422 && kept.words.contains("өшіруге болмайды"))

            // In another browser: the password alone opens nothing.
            let other = site.browser()
            let half = try await password(other, "erlan@kordai.kz")
            #expect(half.status == 200 && half.html.contains("autocomplete=\"one-time-code\""))
            #expect(try await other.get("/desk/").status == 303)
            // Nothing typed is no wrong code, in either form.
            for field in ["code", "recovery"] {
                let empty = try await give(other, field, " ", half)
                #expect(empty.status == 422 && empty.words.contains("Кодты теріңіз") && !empty.words.contains("қате"))
                #expect(empty.html.contains("id=\"sign-in-\(field)-error\""))
            }
            // The code that set the telephone up was used.
            #expect(try await give(other, "code", telephone.code(at: site.clock.now), half).status == 422)
            site.clock.set("2026-11-21 10:01")
            #expect(try await give(other, "code", telephone.code(at: site.clock.now), half).location == "/desk/")
            #expect(try await other.get("/desk/").status == 200)
            // Whoever looked over the shoulder comes too late.
            let thief = site.browser()
            let seen = try await password(thief, "erlan@kordai.kz")
            #expect(try await give(thief, "code", telephone.code(at: site.clock.now), seen).status == 422)

            // The telephone is lost.
            site.clock.set("2026-11-21 12:00")
            let again = site.browser()
            let asked = try await password(again, "erlan@kordai.kz")
            #expect(try await give(again, "recovery", "0000-0000-0000-0000", asked).status == 422)
            #expect(try await give(again, "recovery", recovery[0].uppercased(), asked).status == 303)
            let account = try await again.get("/desk/account/")
            #expect(account.words.contains("коды: 9"))
            let mine = try #require(account.hidden("form-token"))
            // A code that was used opens nothing, neither the door nor a new telephone.
            let twice = site.browser()
            #expect(try await give(twice, "recovery", recovery[0], password(twice, "erlan@kordai.kz")).status == 422)
            let next = try Telephone(try await again.submit("/desk/account/begin-codes/", [("form-token", mine)]))
            #expect(next.secret != telephone.secret)
            func confirm(_ own: String) async throws -> TestBrowser.Page {
                try await again.post(
                    "/desk/account/confirm-codes/",
                    [
                        ("form-token", mine), ("current", Self.secret), ("code", try next.code(at: site.clock.now)),
                        ("own-code", own),
                    ])
            }
            #expect(try await confirm("").status == 422)
            #expect(try await confirm(recovery[0]).status == 422)
            let done = try await confirm(recovery[1])
            #expect(done.status == 200 && recoveryCodes(done).count == 10)
            // Those of before are worth nothing, and the old telephone neither.
            site.clock.set("2026-11-21 12:10")
            let late = site.browser()
            let last = try await password(late, "erlan@kordai.kz")
            #expect(try await give(late, "recovery", recovery[2], last).status == 422)
            #expect(try await give(late, "code", telephone.code(at: site.clock.now), last).status == 422)
            #expect(try await give(late, "code", next.code(at: site.clock.now), last).status == 303)
            let acts = try await journal(site).map(\.act)
            #expect(acts.filter { $0 == "codes-set-up" }.count == 2 && acts.filter { $0 == "recovery-code-used" }.count == 2)
        }
    }

    @Test("and is offered a recovery code alone after five wrong codes, and asked for the password again after ten minutes")
    func guesses() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            try await site.addStaff("erlan@kordai.kz", role: .head)
            let head = site.browser()
            let (telephone, recovery) = try await setUp(head, signIn(head, email: "erlan@kordai.kz"), site)
            let thief = site.browser()
            let half = try await password(thief, "erlan@kordai.kz")
            for _ in 1...4 { #expect(try await give(thief, "code", "000000", half).html.contains("name=\"code\"")) }
            let ended = try await give(thief, "code", "000000", half)
            func takesRecoveryAlone(_ page: TestBrowser.Page) -> Bool {
                page.status == 429 && page.html.contains("name=\"recovery\"") && !page.html.contains("name=\"code\"")
                    && page.words.contains("15 минуттан кейін")
            }
            #expect(takesRecoveryAlone(ended))
            // The pair waits, even with the right password and the right code.
            #expect(takesRecoveryAlone(try await give(thief, "code", telephone.code(at: site.clock.now), half)))
            let again = try await password(thief, "erlan@kordai.kz")
            #expect(takesRecoveryAlone(again))
            #expect(takesRecoveryAlone(try await give(thief, "code", telephone.code(at: site.clock.now), again)))
            // The head is not held up: his browser is known.
            site.clock.set("2026-11-21 10:02")
            _ = try await head.post("/desk/sign-out/", [("form-token", try #require(head.get("/desk/").hidden("form-token")))])
            let mine = try await password(head, "erlan@kordai.kz")
            #expect(mine.status == 200)
            site.clock.set("2026-11-21 10:13")
            let late = try await give(head, "code", telephone.code(at: site.clock.now), mine)
            #expect(late.status == 422 && late.html.contains("name=\"password\""))
            let anew = try await password(head, "erlan@kordai.kz")
            #expect(try await give(head, "recovery", recovery[0], anew).status == 303)
            #expect(try await journal(site).map(\.act).contains("codes-refused"))
        }
    }

    @Test("and what was typed before the session ended waits behind the code")
    func keeps() async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-21 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting(on: "2026-12-18"))[0]
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            let (telephone, _) = try await setUp(clerk, token, site)
            site.clock.set("2026-11-21 22:30")
            let path = "/desk/meetings/\(meeting.id)/cancel/"
            let ended = try await clerk.post(path, [("form-token", token), ("reason-kk", "Боран болды")])
            #expect(ended.status == 403 && ended.html.contains("Боран болды"))
            let fields = [
                ("form-token", try #require(ended.hidden("form-token"))), ("next", path), ("kept-reason-kk", "Боран болды"),
            ]
            let half = try await clerk.post(
                "/desk/sign-in/", fields + [("email", "aigul@kordai.kz"), ("password", Self.secret)])
            #expect(half.html.contains("Боран болды"))
            let page = try await clerk.post(
                "/desk/sign-in/code/", fields + [("code", try telephone.code(at: site.clock.now))])
            #expect(page.status == 200 && page.html.contains("Боран болды") && page.html.contains("reason-kk"))
        }
    }
}
