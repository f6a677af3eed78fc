import Domain
import Foundation
import Mail
import TestSupport
import Testing

@Suite("A relay")
struct SMTPRelayTests {
    private static func relay(
        _ server: ScriptedRelay, user: String? = nil, security: SMTPRelay.Security = .none, patience: Int = 300
    ) -> SMTPRelay {
        SMTPRelay(
            host: "127.0.0.1", port: server.port, security: security, user: user, password: user.map { _ in "құпия сөз" },
            ownName: "kezdesu.example.kz", patience: patience)
    }

    @Test("takes a message as it was made, dots and all")
    func takes() async throws {
        let server = try ScriptedRelay()
        let message = MailMessageTests.message(body: ".\n.. екі нүкте\nсоңы")
        try await Self.relay(server).carry(message)
        let taken = try #require(server.taken.first)
        #expect(taken.from == "kezdesu@akimat.example.kz" && taken.to == "asan@example.kz")
        #expect(Array(taken.text.utf8) == message.bytes(.network))
        #expect(taken.body == ".\n.. екі нүкте\nсоңы\n")
        server.close()
    }

    @Test(
        "that refuses means it for now or for good, by what it says and of what",
        arguments: [
            (.say("550 5.1.1 no such user asan@example.kz", to: "RCPT"), MailFault(isPermanent: true, code: "smtp-550")),
            (.say("451 4.3.0 try later", to: "RCPT"), MailFault(isPermanent: false, code: "smtp-451")),
            (.say("452 full", to: "MAIL"), MailFault(isPermanent: false, code: "smtp-452")),
            (.say("554 5.7.1 refused as spam", to: "."), MailFault(isPermanent: true, code: "smtp-554")),
            (.say("451 4.7.1 greylisted", to: "."), MailFault(isPermanent: false, code: "smtp-451")),
            (.say("421 closing", to: "CONNECT"), MailFault(isPermanent: false, code: "smtp-421")),
            // At the door the relay speaks of this server, not of the letter.
            (.say("554 no SMTP service here", to: "CONNECT"), MailFault(isPermanent: false, code: "smtp-554")),
            (.drop(at: "CONNECT"), nil), (.drop(at: "MAIL"), nil), (.drop(at: "DATA"), nil), (.drop(at: "."), nil),
        ] as [(ScriptedRelay.Answer, MailFault?)])
    func refuses(answer: ScriptedRelay.Answer, expected: MailFault?) async throws {
        let server = try ScriptedRelay()
        server.answer(answer)
        do {
            try await Self.relay(server).carry(MailMessageTests.message())
            Issue.record("taken")
        } catch {
            if let expected { #expect(error == expected) }
            #expect(error.isPermanent == (expected?.isPermanent ?? false))
            #expect(!"\(error)".contains("@"))
        }
        #expect(server.taken.isEmpty)
        server.close()
    }

    @Test("that is not there is tried again")
    func absent() async throws {
        let server = try ScriptedRelay()
        server.close()
        await #expect(throws: MailFault(isPermanent: false, code: "curl-7")) {
            try await Self.relay(server).carry(MailMessageTests.message())
        }
    }

    @Test("is told name and password where it asks for them", arguments: ["PLAIN", "LOGIN"])
    func signsIn(way: String) async throws {
        let server = try ScriptedRelay(offers: ["AUTH \(way)", "8BITMIME"])
        server.answer(way == "PLAIN" ? .take : .say("535 5.7.8 wrong", to: "AUTH"))
        let relay = Self.relay(server, user: "kezdesu")
        if way == "PLAIN" {
            try await relay.carry(MailMessageTests.message())
            #expect(server.signIns == [" kezdesu құпия сөз"])
            #expect(server.taken.count == 1)
        } else {
            // A wrong password is a matter of settings: the letter waits until it is set right.
            await #expect(throws: MailFault(isPermanent: false, code: "smtp-535")) {
                try await relay.carry(MailMessageTests.message())
            }
        }
        server.close()
    }

    @Test("that offers no TLS is given nothing where TLS is asked for", arguments: [SMTPRelay.Security.startTLS, .tls])
    func noTLS(security: SMTPRelay.Security) async throws {
        let server = try ScriptedRelay(offers: ["AUTH PLAIN"])
        await #expect(throws: MailFault.self) {
            try await Self.relay(server, user: "kezdesu", security: security, patience: 3).carry(MailMessageTests.message())
        }
        #expect(server.taken.isEmpty && server.signIns.isEmpty)
        server.close()
    }
}

@Suite("A program that takes mail")
struct SendmailProgramTests {
    @Test("gets the sender and the recipient as arguments and the message on its input")
    func takes() async throws {
        let program = try ScriptedProgram()
        let message = MailMessageTests.message(body: ".\nсоңы")
        try await SendmailProgram(path: program.path).carry(message)
        let taken = try #require(program.taken.first)
        #expect(taken.arguments == ["-i", "-f", "kezdesu@akimat.example.kz", "--", "asan@example.kz"])
        #expect(Array(taken.text.utf8) == message.bytes(.system))
    }

    @Test(
        "that fails means it for now or for good, by its exit code",
        arguments: [
            (75, false), (71, false), (78, false), (1, false), (127, false), (64, true), (65, true), (67, true), (69, true),
        ])
    func fails(code: Int, isPermanent: Bool) async throws {
        let program = try ScriptedProgram(exit: code)
        await #expect(throws: MailFault(isPermanent: isPermanent, code: "exit-\(code)")) {
            try await SendmailProgram(path: program.path).carry(MailMessageTests.message())
        }
    }

    @Test("that is not there, or does not end, is tried again")
    func absent() async throws {
        await #expect(throws: MailFault(isPermanent: false, code: "program-missing")) {
            try await SendmailProgram(path: "/nowhere/sendmail").carry(MailMessageTests.message())
        }
        let program = try ScriptedProgram(body: "exec sleep 600")
        await #expect(throws: MailFault(isPermanent: false, code: "signal-9")) {
            try await SendmailProgram(path: program.path, patience: 0).carry(MailMessageTests.message())
        }
    }
}
