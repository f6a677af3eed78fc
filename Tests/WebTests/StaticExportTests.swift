import Domain
import Foundation
import Pages
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("An export")
struct StaticExportTests {
    @Test("holds what the server serves, writes only what changed, and removes what is gone")
    func export() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kezdesu-\(UInt64.random(in: .min ... .max))")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await TestSite.serving(on: .sqlite) { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            let export = StaticExport(site.site, to: folder)
            let first = try await export.write { _, _ in }
            #expect(first.files == first.written && first.files > 100)
            let browser = site.browser()
            for (path, file) in [
                ("/kk/", "kk/index.html"), ("/ru/meetings/\(meeting.id)/", "ru/meetings/\(meeting.id)/index.html"),
                ("/en/places/314800000/", "en/places/314800000/index.html"), ("/data/meetings.csv", "data/meetings.csv"),
                ("/kk/reports/2026-Q3/314800000.json", "kk/reports/2026-Q3/314800000.json"),
                ("/calendar/314800000.ics?lang=ru", "ru/calendar/314800000.ics"), ("/css/base.css", "css/base.css"),
            ] {
                let served = try await browser.get(path)
                #expect(try Data(contentsOf: folder.appendingPathComponent(file)) == served.body, "\(path)")
            }
            #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("kk/index.html.gz").path))
            #expect(try await export.write { _, _ in }.written == 0)

            // A page that is no more goes; one that was added comes.
            let gone = folder.appendingPathComponent("kk/gone/index.html")
            try FileManager.default.createDirectory(at: gone.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("old".utf8).write(to: gone)
            let manifest = folder.appendingPathComponent(StaticExport.manifest)
            let text = try String(contentsOf: manifest, encoding: .utf8)
            try text.replacing("\"files\" : {", with: "\"files\" : {\"kk/gone/index.html\": \"0\",", maxReplacements: 1)
                .write(to: manifest, atomically: true, encoding: .utf8)
            let added = try await site.addMeetings(Samples.meeting(on: "2026-12-18"))[0]
            #expect(try await export.write { _, _ in }.written > 0)
            #expect(!FileManager.default.fileExists(atPath: gone.path))
            #expect(
                FileManager.default.fileExists(atPath: folder.appendingPathComponent("kk/meetings/\(added.id)/index.html").path))
        }
    }
}
