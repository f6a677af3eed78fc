package import Foundation
import Hummingbird
import Secrets

/// The files of `public/`, read once and kept ready.
package struct Assets: Sendable {
    private let payloads: [String: Payload]
    /// The bytes of every file, by path.
    let files: [String: [UInt8]]
    /// The mark that follows an address, so that a changed file has a new one: by path.
    private let marks: [String: String]

    /// Reads every file below a folder; hidden ones are left out.
    package init(folder: URL) throws {
        var payloads: [String: Payload] = [:]
        var files: [String: [UInt8]] = [:]
        var marks: [String: String] = [:]
        let manager = FileManager.default
        guard let names = manager.enumerator(atPath: folder.path) else { throw AssetsMissing(folder: folder.path) }
        for case let name as String in names {
            guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }), let kind = Assets.contentType(of: name)
            else { continue }
            let bytes = try Array(Data(contentsOf: folder.appendingPathComponent(name)))
            let compresses = !kind.hasPrefix("image/png")
            payloads["/" + name] = Payload(
                bytes, contentType: kind, lastModified: nil, cacheControl: "public, max-age=31536000, immutable",
                compresses: compresses)
            files["/" + name] = bytes
            marks["/" + name] = String(Secrets.sha256(bytes).prefix(10))
        }
        self.payloads = payloads
        self.files = files
        self.marks = marks
    }

    /// The address of a file with its mark, for a page to name.
    package func address(of path: String) -> String { marks[path].map { "\(path)?v=\($0)" } ?? path }

    package func contains(_ path: String) -> Bool { payloads[path] != nil }

    func payload(at path: String) -> Payload? { payloads[path] }

    private static func contentType(of name: String) -> String? {
        guard let point = name.lastIndex(of: ".") else { return nil }
        return switch name[name.index(after: point)...] {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "txt": "text/plain; charset=utf-8"
        default: nil
        }
    }
}

/// The folder of public files is not where it was said to be.
package struct AssetsMissing: Error, CustomStringConvertible {
    package let folder: String

    package var description: String { "there is no folder of public files at \(folder)" }
}
