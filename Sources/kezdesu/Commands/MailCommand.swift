import ArgumentParser
import Domain
import Mail
import Pages
import Settings
import Storage

struct MailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mail",
        abstract: "Tells how mail fares, and sends a message to try it.",
        subcommands: [Status.self, Test.self])

    struct Status: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "status", abstract: "Tells what waits, what was sent and what failed, never to whom.",
            discussion: "Exit code 1 where letters were given up or wait for more than an hour. Example: kezdesu mail status")

        @OptionGroup var register: RegisterOptions

        func run() async throws {
            let settings = try register.settings()
            let mail = settings.office.mail
            print("way: \(mail.way.rawValue)")
            let now = Wiring.clock()
            let found = try await Wiring.reading(settings) { database in
                try await database.read { connection in
                    let letters = LetterStore(connection)
                    return (
                        counts: try letters.counts(), faults: try letters.faults(),
                        isLate: try letters.hasFailedSince(before: now.adding(seconds: -3600))
                    )
                }
            }
            for count in found.counts {
                print("\(count.kind.rawValue)\t\(count.standing.rawValue)\t\(count.count)\tsince \(count.oldest.iso)")
            }
            for fault in found.faults {
                print("\(fault.kind.rawValue)\t\(fault.standing.rawValue)\t\(fault.code)\t\(fault.count)")
            }
            if found.counts.isEmpty { print("the outbox is empty") }
            if found.isLate || found.counts.contains(where: { $0.standing == .failed }) { throw ExitCode(1) }
        }
    }

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test", abstract: "Sends one message to an address, at once.",
            discussion: "Example: kezdesu mail test --to office@akimat.example.kz")

        @OptionGroup var register: RegisterOptions
        @Option(help: "Where the message goes.") var to: String
        @Option(help: "kk, ru or en.") var language: Language = .kk

        func run() async throws {
            let settings = try register.settings()
            let office = settings.office
            guard let carrier = Wiring.carrier(settings), let from = office.mail.from else {
                throw Failure("no mail is sent: set mail-way and mail-from in \(register.config)/kezdesu.yaml")
            }
            guard let to = MailAddress(to) else { throw Failure("this is not an e-mail address that mail can be sent to") }
            let now = Wiring.clock()
            let context = PageContext(
                language: language, today: Wiring.today(settings), gazetteer: settings.gazetteer,
                workingCalendar: settings.calendar, phrasebook: try Phrasebook.shipped(),
                site: PageContext.Site(
                    address: office.baseURL, operatorName: office.operatorName, contactEmail: office.contactEmail,
                    isDemonstration: false, sendsMail: true, styles: [], scripts: []))
            let text = LetterText.test(in: context)
            do {
                try await carrier.carry(
                    MailMessage(
                        from: from, fromName: office.siteName.text(for: language), to: to, subject: text.subject, body: text.body,
                        language: language, mark: "test.\(now.seconds)", date: now))
            } catch {
                throw Failure("the message was not taken: \(error.code)")
            }
            print("the message was taken")
        }
    }
}
