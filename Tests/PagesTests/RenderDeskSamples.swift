import Domain
import Foundation
import Testing

@testable import Pages

/// Writes the pages of the desk as files to look at, where `KEZDESU_RENDER_TO` names a folder.
@Suite("Samples of the desk")
struct RenderDeskSamples {
    @Test(
        "are written to a folder to be looked at",
        .enabled(if: ProcessInfo.processInfo.environment["KEZDESU_RENDER_TO"] != nil), arguments: Language.allCases)
    func writes(language: Language) async throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["KEZDESU_RENDER_TO"] ?? "/dev/null")
        let library = try await PageLibrary.shipped()
        var seen: [String: Int] = [:]
        let context = SamplePages.context(language)
        for sample in SamplePages.desk(in: context) + SamplePages.accounts(in: context) {
            let name = sample.template.replacingOccurrences(of: "/", with: "-")
            seen[name, default: 0] += 1
            let file = "\(name)-\(seen[name] ?? 0)-\(language.rawValue).html"
            try library.html(sample.page).write(to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
        }
    }
}
