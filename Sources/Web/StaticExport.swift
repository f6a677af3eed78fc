import Domain
package import Foundation
import Pages

/// The whole public site as files: a plain copy that any web server serves, each file beside its gzip, with a manifest of hashes.
///
/// What is written is what is served: both ask `PublicSite` and `FileSite`.
package struct StaticExport: Sendable {
    /// The name of the manifest: `{"files": {"kk/index.html": "SHA-256"}}`, sorted.
    package static let manifest = "manifest.json"

    private struct Manifest: Codable {
        var files: [String: String]
    }

    private let site: Site
    private let folder: URL

    package init(_ site: Site, to folder: URL) {
        self.site = site
        self.folder = folder
    }

    /// Writes what is not there already as it should be, and removes what an earlier export wrote and is no more.
    ///
    /// - Parameter progress: told how many of how many addresses are done, now and then.
    /// - Returns: how many files there are, and how many were written now.
    package func write(progress: @escaping @Sendable (Int, Int) -> Void) async throws -> (files: Int, written: Int) {
        let files = ExportedFiles(folder: folder, known: known())
        let addresses = try await PublicSite(site).everyAddress()
        let workers = 4
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<workers {
                group.addTask {
                    for index in stride(from: worker, to: addresses.count, by: workers) {
                        try await write(addresses[index], to: files)
                        if (index + 1) % 1000 == 0 { progress(index + 1, addresses.count) }
                    }
                }
            }
            try await group.waitForAll()
        }
        for (path, bytes) in site.assets.files {
            try files.keep(String(path.dropFirst()), bytes, compresses: !path.hasSuffix(".png"))
        }
        // The root has no reader to ask: Kazakh is first.
        try files.keep("index.html", Array(try await PublicSite(site).page(at: .home, in: .kk).text.utf8))
        files.removeTheRest()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        try encoder.encode(Manifest(files: files.hashes)).write(
            to: folder.appendingPathComponent(StaticExport.manifest), options: .atomic)
        return (files.hashes.count, files.written)
    }

    /// What an earlier export wrote; nothing where there was none.
    private func known() -> [String: String] {
        let file = folder.appendingPathComponent(StaticExport.manifest)
        return (try? JSONDecoder().decode(Manifest.self, from: Data(contentsOf: file)))?.files ?? [:]
    }

    private func write(_ address: PublicSite.Address, to files: ExportedFiles) async throws {
        for language in address.isCommon ? [.kk] : Language.allCases {
            let made =
                switch address {
                case .page(let path): try await PublicSite(site).page(at: path, in: language)
                case .file(let path): try await FileSite(site: site).text(at: path, in: language)
                }
            try files.keep(StaticExport.path(of: address, in: language), made.bytes, compresses: made.compresses)
        }
    }

    /// Where an address stands in the folder: what ends in a slash is an `index.html`; a subscription in another language than Kazakh lies in the folder of that language.
    static func path(of address: PublicSite.Address, in language: Language) -> String {
        let text = address.text(in: language)
        let path = String((text.split(separator: "?").first ?? "").dropFirst())
        if path.hasSuffix("/") { return path + "index.html" }
        guard case .file = address, !address.isCommon, language != .kk else { return path }
        return "\(language.rawValue)/" + path
    }
}
