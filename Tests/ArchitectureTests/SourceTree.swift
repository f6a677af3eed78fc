import Foundation

/// The sources of the package, as text.
struct SourceTree {
    struct File {
        /// From the root of the package, as `Sources/Domain/Basics/Day.swift`.
        let path: String
        let text: String

        var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
        /// The second part of the path: the room.
        var room: String { String(path.split(separator: "/").dropFirst().first ?? "") }
        /// The lines without comments, each with its number.
        var code: [(number: Int, text: String)] {
            lines.enumerated().compactMap { index, line in
                let trimmed = line.drop { $0 == " " }
                return trimmed.hasPrefix("//") ? nil : (index + 1, String(line))
            }
        }
    }

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Every file below a folder with an ending, in the order of paths.
    static func files(in folder: String, ending: String) -> [File] {
        let start = root.appendingPathComponent(folder)
        let names = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: start.appendingPathComponent(name), encoding: .utf8) else { return nil }
            return File(path: "\(folder)/\(name)", text: text)
        }
    }
}
