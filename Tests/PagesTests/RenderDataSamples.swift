import Domain
import Foundation
import Testing

@testable import Pages

@Suite("Samples of data")
struct RenderDataSamples {
    @Test(
        "are written to a folder to be looked at",
        .enabled(if: ProcessInfo.processInfo.environment["KEZDESU_RENDER_TO"] != nil), arguments: Language.allCases)
    func writes(language: Language) async throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["KEZDESU_RENDER_TO"] ?? "/dev/null")
        let library = try await PageLibrary.shipped()
        var seen: [String: Int] = [:]
        for sample in SamplePages.dataPages(in: language) {
            let name = sample.template.replacingOccurrences(of: "/", with: "-")
            seen[name, default: 0] += 1
            let file = "\(name)-\(seen[name] ?? 0)-\(language.rawValue).html"
            let html = try library.html(sample.page).replacingOccurrences(
                of: "<link rel=\"stylesheet\" href=\"/css/base.css\">",
                with: ["tokens", "base", "components", "data"].map { "<link rel=\"stylesheet\" href=\"/css/\($0).css\">" }
                    .joined())
            try html.write(to: folder.appendingPathComponent(file), atomically: true, encoding: .utf8)
        }
    }
}
