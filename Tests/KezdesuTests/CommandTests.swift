import ArgumentParser
import Domain
import Foundation
import Storage
import Testing

@testable import kezdesu

@Suite("A command")
struct CommandTests {
    /// The settings of this repository.
    private static let config = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../config")
        .standardizedFileURL.path

    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kezdesu-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.path)
    }

    private func run(_ arguments: [String], config: String = CommandTests.config) async throws {
        let parsed = try Kezdesu.parseAsRoot(arguments + ["--config", config])
        var command = try #require(parsed as? any AsyncParsableCommand)
        try await command.run()
    }

    @Test(
        "that only reads makes no database where there is none",
        arguments: [
            ["verify"], ["backup", "FOLDER/copy.db"], ["duties"], ["report", "--period", "2026-Q3"], ["export", "FOLDER/site"],
            ["staff", "list"], ["mail", "status"], ["staff", "disable", "--email", "aigul@kordai.kz"],
        ])
    func readsOnly(command: [String]) async throws {
        try await withFolder { folder in
            let arguments = command.map { $0.replacing("FOLDER", with: folder) } + ["--database", "sqlite:\(folder)/none.db"]
            await #expect(throws: Failure.self) { try await run(arguments) }
            let made = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(made.isEmpty)
        }
    }

    /// What a command is refused with.
    private func refusal(_ arguments: [String]) async throws -> String {
        do {
            try await run(arguments)
            return ""
        } catch let failure as Failure {
            return failure.description
        }
    }

    @Test("that takes a plan in cites the paragraph of a deadline that has passed")
    func pastDeadline() async throws {
        let table = try TableFile.parse(["plan.csv"])
        for flaw in [SheetFlaw.planItem(.deadlinePast), .planRefused(.deadlinePast(3))] {
            let refused = await #expect(throws: Failure.self) {
                try await table.telling(term: Translated(en: "paragraph 9")) { () async throws -> Void in
                    throw SheetRefusal.rows([SheetRowFlaw(row: 2, column: "deadline", flaw: flaw)])
                }
            }
            #expect(refused?.description.contains("See paragraph 9") == true, "\(refused?.description ?? "")")
        }
    }

    @Test("says what keeps the database from being opened, and never a password")
    func obstacles() async throws {
        try await withFolder { folder in
            try Data("host,place\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/table.csv"))
            for (address, reason) in [
                ("sqlite:\(folder)/none/register.db", "there is no folder \(folder)/none"),
                ("sqlite:\(folder)/table.csv", "\(folder)/table.csv is no SQLite database"),
                ("sqlite:\(folder)", "\(folder) is a folder"),
                ("postgres://clerk:secret@127.0.0.1:1/register", "Connection refused"),
                ("postgres://clerk:sec@ret@127.0.0.1:1/register", "the database is not available"),
            ] {
                let told = try await refusal(["demo", "--database", address])
                #expect(told.hasPrefix("the database could not be opened: ") && told.contains(reason), "\(told)")
                #expect(!told.contains("secret") && !told.contains("ret@") && !told.contains("\n"))
            }
        }
    }

    @Test("says that the port is taken")
    func portTaken() async throws {
        try await withFolder { folder in
            let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(socket) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let port = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer -> UInt16? in
                    guard bind(socket, pointer, length) == 0, listen(socket, 1) == 0,
                        getsockname(socket, pointer, &length) == 0
                    else { return nil }
                    return UnsafeRawPointer(pointer).load(as: sockaddr_in.self).sin_port.bigEndian
                }
            }
            let taken = try #require(port)
            let told = try await refusal(["serve", "--port", "\(taken)", "--database", "sqlite:\(folder)/register.db"])
            #expect(told.contains("another program listens there already"), "\(told)")
        }
    }

    @Test(
        "that serves is refused by a mistake in the law or the days, with file and line, before anything is made of them",
        arguments: [
            (
                "law/decree-826.2024.yaml", "    trigger: meeting\n", "    trigger: gathering\n",
                "rules[1].trigger: must be one of"
            ),
            (
                "law/decree-826.2024.yaml", "{from: 2024-01-01}", "{from: 2023-12-31}",
                "in-force: overlaps with law/decree-826.2022.yaml"
            ),
            ("days/2022.yaml", "worked:\n  - day: 2022-03-05", "worked:\n  - day: 2022-03-08", "2022-03-08 stands under off too"),
        ])
    func refusedAtStart(file: String, right: String, wrong: String, told: String) async throws {
        try await withFolder { folder in
            let config = "\(folder)/config"
            try FileManager.default.copyItem(atPath: CommandTests.config, toPath: config)
            let text = try String(contentsOfFile: "\(config)/\(file)", encoding: .utf8)
            try #require(text.contains(right))
            try text.replacing(right, with: wrong, maxReplacements: 1).write(
                toFile: "\(config)/\(file)", atomically: true, encoding: .utf8)
            let failure = await #expect(throws: Failure.self) {
                try await run(["serve", "--port", "0", "--database", "sqlite:\(folder)/none.db"], config: config)
            }
            let line = failure?.description.split(separator: "\n").first { $0.contains(told) }
            let number = line.flatMap { $0.components(separatedBy: "\(file):").last?.prefix { $0.isNumber } }
            #expect(number.flatMap { Int($0) } ?? 0 > 1, "\(failure?.description ?? "served")")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["config"])
        }
    }

    @Test("knows a place by the name that an office gave it")
    func namedPlaces() async throws {
        try await withFolder { folder in
            let database = "sqlite:\(folder)/register.db"
            try Data("code,name_kk\n314800000,Сынақ ауданы\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/names.csv"))
            try Data("host,place,date,time,venue_kk\nСынақ ауданы,Сынақ ауданы,2026-12-04,15:00,Клуб\n".utf8).write(
                to: URL(fileURLWithPath: "\(folder)/calendar.csv"))
            try await run(["import", "places", "\(folder)/names.csv", "--database", database])
            try await run(["import", "calendar", "\(folder)/calendar.csv", "--place", "310000000", "--database", database])
            let opened = try await Databases.open(database)
            let found = try await opened.read { try MeetingStore($0).list(MeetingFilter(), limit: 9) }
            await opened.close()
            #expect(found.map(\.host.code) == ["314800000"])
        }
    }
}
