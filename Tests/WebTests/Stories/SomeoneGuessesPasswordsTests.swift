import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("Someone guesses passwords and the clerk still gets in")
struct SomeoneGuessesPasswordsTests {
    @Test("from the very address of the clerk, whose browser is known", arguments: Engine.available)
    func story(engine: Engine) async throws {
        try await TestSite.serving(on: engine) { site in
            try await site.addStaff("aigul@kordai.kz")
            let (clerk, thief) = (site.browser(), site.browser())
            let token = try await signIn(clerk)
            _ = try await clerk.post("/desk/sign-out/", [("form-token", token)])
            var statuses: [Int] = []
            for number in 1...8 {
                statuses.append(try await password(thief, "aigul@kordai.kz", "қате құпия сөз \(number)").status)
            }
            // Four mistakes are free, then the pauses begin; they name the time.
            #expect(statuses == [422, 422, 422, 422, 422, 429, 429, 429])
            let held = try await password(thief, "aigul@kordai.kz")
            #expect(held.status == 429 && held.headers["retry-after"] == "30" && held.words.contains("минут күтіп"))
            #expect(held.html.contains("value=\"aigul@kordai.kz\""))
            // The clerk types it wrong once, and then right.
            #expect(try await password(clerk, "aigul@kordai.kz", "шатасып кеттім").status == 422)
            #expect(try await password(clerk, "aigul@kordai.kz").status == 303)
            #expect(try await clerk.get("/desk/").status == 200)
            site.clock.set("2026-11-21 10:01")
            #expect(try await password(thief, "aigul@kordai.kz", "тағы қате сөз").status == 422)
            #expect(try await password(thief, "aigul@kordai.kz", "тағы қате сөз").headers["retry-after"] == "60")
        }
    }

    @Test("by whatever names, thirty times an hour from one address; those who succeed do not count")
    func address() async throws {
        try await TestSite.serving(on: .sqlite) { site in
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            _ = try await signIn(clerk)
            let thief = site.browser()
            var statuses: [Int] = []
            for number in 1...31 { statuses.append(try await password(thief, "\(number)@kordai.kz", "қате құпия сөз").status) }
            #expect(statuses.prefix(30).allSatisfy { $0 == 422 } && statuses.last == 429)
            #expect(try await password(clerk, "aigul@kordai.kz").status == 303)
        }
    }
}

@Suite("The guard of the door")
struct SignInGuardTests {
    private static let now = Moment(seconds: 1_800_000_000)

    private static func attempt(_ key: String, isKnown: Bool = false, account: String = "7") -> SignInGuard.Attempt {
        SignInGuard.Attempt(account: account, browser: KnownBrowser(isKnown: isKnown, key: key, kind: ""))
    }

    @Test(
        "pauses longer each time, to an hour for passwords and to a day for codes",
        arguments: [
            (4, .password, 0), (5, .password, 30), (6, .password, 60), (9, .password, 480), (12, .password, 3_600),
            (500, .password, 3_600), (4, .code, 0), (5, .code, 900), (6, .code, 0), (10, .code, 1_800), (60, .code, 86_400),
        ] as [(Int, SignInGuard.Kind, Int)])
    func pauses(wrong: Int, kind: SignInGuard.Kind, seconds: Int) {
        #expect(SignInGuard.pause(after: wrong, kind) == seconds)
    }

    @Test("holds one pair and no other")
    func pairs() {
        let door = SignInGuard()
        for _ in 1...5 { #expect(door.wait(Self.attempt("10.0.0.1"), .password, at: Self.now) == nil) }
        #expect(door.wait(Self.attempt("10.0.0.1"), .password, at: Self.now) == 30)
        #expect(door.wait(Self.attempt("10.0.0.2"), .password, at: Self.now) == nil)
        #expect(door.wait(Self.attempt("mark", isKnown: true), .password, at: Self.now) == nil)
        #expect(door.wait(Self.attempt("10.0.0.1", account: "8"), .password, at: Self.now) == nil)
        #expect(door.wait(Self.attempt("10.0.0.1"), .password, at: Self.now.adding(seconds: 30)) == nil)
        door.succeeded(Self.attempt("10.0.0.1"), .password, at: Self.now.adding(seconds: 30))
        #expect(door.wait(Self.attempt("10.0.0.1"), .password, at: Self.now.adding(seconds: 31)) == nil)
    }

    @Test("makes guessing six digits hopeless from however many addresses, and leaves known browsers and recovery codes open")
    func strangers() {
        let door = SignInGuard()
        var looked = 0
        for number in 0..<1_000 where door.wait(Self.attempt("10.0.\(number / 250).\(number % 250)"), .code, at: Self.now) == nil
        {
            looked += 1
        }
        #expect(looked == SignInGuard.mostStrangersCodes)
        #expect(door.wait(Self.attempt("mark", isKnown: true), .code, at: Self.now) == nil)
        #expect(door.wait(Self.attempt("10.9.9.9"), .recovery, at: Self.now) == nil)
        #expect(door.wait(Self.attempt("10.9.9.9", account: "8"), .code, at: Self.now) == nil)
        #expect(door.wait(Self.attempt("10.9.9.9"), .code, at: Self.now.adding(seconds: 86_400)) == nil)
    }
}

@Suite("The mark of a browser")
struct KnownDeviceTests {
    @Test(
        "is told in a few words",
        arguments: [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Safari/537.36 Edg/142.0",
                "Edge, Windows"
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0 YaBrowser/25.8 Safari/537.36",
                "Yandex, Windows"
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Mobile Safari/604.1",
                "Safari, iPhone"
            ),
            ("curl/8.5", ""), ("", ""),
        ])
    func kinds(text: String, kind: String) { #expect(BrowserKind.text(of: text) == kind) }

    @Test("is kept for five accounts of a browser, and adds none twice")
    func marks() {
        let device = KnownDevice(key: Array("key".utf8))
        var marks: String?
        for id in 1...7 { marks = device.marks(adding: StaffMember.ID(id), to: marks) }
        #expect(marks?.split(separator: "~").count == 5)
        #expect(device.marks(adding: StaffMember.ID(7), to: marks) == marks)
        let other = KnownDevice(key: Array("other".utf8))
        #expect(other.marks(adding: StaffMember.ID(7), to: marks) != marks)
    }
}
