import Domain
import Foundation
import Hummingbird
import Logging
import Pages
import Secrets
import Settings
import Storage
import StorageTestSupport
import Synchronization
import TestSupport

@testable import Web

/// A whole server on a free port of the loopback, with its clock in the test's hand.
struct TestSite: Sendable {
    let site: Site
    let database: any Database
    let clock: TestClock
    let port: Int

    /// A browser that has not been here before.
    /// - Parameter meansOneLanguage: whether forms of the desk that stand in one official language say that this is meant.
    func browser(meansOneLanguage: Bool = true) -> TestBrowser {
        TestBrowser(base: "http://127.0.0.1:\(port)", meansOneLanguage: meansOneLanguage)
    }

    /// A telephone.
    func telephone() -> TestBrowser {
        TestBrowser(
            base: "http://127.0.0.1:\(port)",
            name: "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0 Mobile Safari/537.36")
    }

    /// Serves while the body runs, on an engine of its own.
    static func serving(
        on engine: Engine, at moment: String = "2026-11-21 10:00", questionsPerHour: Int = 100,
        metrics: OfficeSettings.MetricsReaders = .local, law: Law = Samples.law, requiredCodes: CodePolicy = .none,
        mail: MailSettings = MailSettings(),
        _ body: @escaping @Sendable (TestSite) async throws -> Void
    ) async throws {
        try await engine.withRegister { database in
            let clock = TestClock(moment)
            let site = try await Site(
                database: database,
                settings: settings(
                    questionsPerHour: questionsPerHour, metrics: metrics, law: law, requiredCodes: requiredCodes, mail: mail),
                phrasebook: Phrasebook.shipped(),
                library: PageLibrary.shipped(), assets: Assets(folder: publicFolder), passwords: Passwords(cost: .least),
                formKey: Array("a key for tests".utf8), codeKey: Array("another key for tests".utf8), isDemonstration: false,
                logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
                clock: { clock.now })
            let (ports, announce) = AsyncStream.makeStream(of: Int.self)
            let application = Application(
                responder: Routes(site), configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
                onServerRunning: { channel in announce.yield(channel.localAddress?.port ?? 0) },
                logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await application.run() }
                group.addTask {
                    var iterator = ports.makeAsyncIterator()
                    guard let port = await iterator.next() else { throw StoreError.unavailable }
                    try await body(TestSite(site: site, database: database, clock: clock, port: port))
                }
                // The body ends first, or the server fails; either way the other is ended.
                defer { group.cancelAll() }
                try await group.next()
            }
        }
    }

    static let publicFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("public")

    static func settings(
        questionsPerHour: Int = 100, metrics: OfficeSettings.MetricsReaders = .local, law: Law = Samples.law,
        requiredCodes: CodePolicy = .none, mail: MailSettings = MailSettings()
    ) -> LoadedSettings {
        LoadedSettings(
            gazetteer: Samples.gazetteer, calendar: Samples.calendar, clock: Samples.clock, law: law,
            practice: Samples.practice,
            lexicon: Lexicon(
                matters: [["жарық", "свет", "освещен"], ["көше", "улиц"], ["көпір", "мост"]],
                common: ["қашан", "когда", "бола", "будет"]),
            office: OfficeSettings(
                host: "127.0.0.1", port: 0, database: "", siteName: Samples.text("Кездесу", "Кездесу", "Kezdesu"),
                baseURL: "http://127.0.0.1:8080", operatorName: Samples.text("Кеңсе", "Канцелярия", "Office"), contactEmail: nil,
                questionsPerHour: questionsPerHour, sessionHours: 12, isBehindProxy: false, metrics: metrics,
                requiredCodes: requiredCodes, mail: mail), positions: Samples.positions)
    }

    /// Adds a person with a password of their own.
    func addStaff(
        _ email: String, role: StaffMember.Role = .clerk, place: KATO = Samples.kordai, password: String = "жасырын сөз 42",
        name: String = "Айгүл", and further: [StaffMember.Grant] = []
    ) async throws {
        guard let hash = PasswordHash(of: password, cost: .least) else { throw StoreError.unavailable }
        try await database.write { connection in
            let store = StaffStore(connection)
            let member = try store.add(name: name, email: email, role: role, place: place, passwordHash: hash.text)
            try store.setGrants(member.grants + further, of: member.id)
        }
    }

    /// Puts meetings into the register.
    func addMeetings(_ meetings: Meeting...) async throws -> [Meeting] {
        let meetings = meetings
        let now = clock.now
        return try await database.write { connection in
            let stored = try MeetingStore(connection).insert(meetings)
            try JournalStore(connection).append(
                at: now, actor: .program, act: "sample", subject: .meeting(stored[0].id), detail: "")
            return stored
        }
    }

    /// Puts events into the register, each with what the journal says of it.
    func addEvents(_ events: [Event]) async throws -> [Event] {
        let now = clock.now
        return try await database.write { connection in
            let stored = try EventStore(connection).insert(events)
            try JournalStore(connection).append(
                at: now, actor: .program, act: "sample", subject: .event(stored[0].id), detail: "")
            return stored
        }
    }

    /// Writes what became of an event.
    func save(_ event: Event) async throws {
        let now = clock.now
        try await database.write { connection in
            try EventStore(connection).save(event)
            try JournalStore(connection).append(at: now, actor: .program, act: "sample", subject: .event(event.id), detail: "")
        }
    }

    /// Puts receptions into the register.
    func addReceptions(_ receptions: Reception...) async throws -> [Reception] {
        let (receptions, now) = (receptions, clock.now)
        return try await database.write { connection in
            let stored = try ReceptionStore(connection).insert(receptions)
            try JournalStore(connection).append(
                at: now, actor: .program, act: "sample", subject: .reception(stored[0].id), detail: "")
            return stored
        }
    }
}

/// A clock that a test sets.
final class TestClock: Sendable {
    private let moment: Mutex<Moment>

    /// - Parameter text: local time of the capital, as `2026-11-21 10:00`.
    init(_ text: String) { moment = Mutex(TestClock.moment(text)) }

    var now: Moment { moment.withLock { $0 } }

    func set(_ text: String) { moment.withLock { $0 = TestClock.moment(text) } }

    private static func moment(_ text: String) -> Moment {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let day = Day(iso: parts[0]), let time = TimeOfDay(text: parts[1]) else {
            preconditionFailure(text)
        }
        return Moment(day, time, offset: 300)
    }
}
