import Domain
import Foundation
import Testing

@testable import Pages

/// Writes the sample pages as files to look at, where `KEZDESU_RENDER_TO` names a folder; style sheets are asked from `/css/`.
@Suite("The public samples")
struct RenderPublicSamples {
    static let folder = ProcessInfo.processInfo.environment["KEZDESU_RENDER_TO"]

    @Test("are written where they can be looked at", .enabled(if: folder != nil), arguments: Language.allCases)
    func write(language: Language) async throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder)).appendingPathComponent(language.rawValue)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let library = try await PageLibrary.shipped()
        for sample in SamplePages.publicPages(in: SamplePages.context(language)) {
            let name = sample.testDescription.replacing("/", with: "-") + ".html"
            try library.html(sample.page).write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
    }
}
