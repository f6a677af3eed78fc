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

    private func run(_ arguments: [String]) async throws {
        let parsed = try Kezdesu.parseAsRoot(arguments + ["--config", CommandTests.config])
        var command = try #require(parsed as? any AsyncParsableCommand)
        try await command.run()
    }

    @Test("that only reads makes no database where there is none", arguments: [["verify"], ["backup", "FOLDER/copy.db"]])
    func readsOnly(command: [String]) async throws {
        try await withFolder { folder in
            let arguments = command.map { $0.replacing("FOLDER", with: folder) } + ["--database", "sqlite:\(folder)/none.db"]
            await #expect(throws: Failure.self) { try await run(arguments) }
            let made = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(made.isEmpty)
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
