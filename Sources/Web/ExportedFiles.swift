import Foundation
import Secrets
import Synchronization

/// The files of an export as they are written, by several tasks at once.
final class ExportedFiles: Sendable {
    private struct State {
        var hashes: [String: String] = [:]
        var written = 0
    }

    private let folder: URL
    /// The hashes of what an earlier export wrote, by path.
    private let known: [String: String]
    private let state = Mutex(State())

    init(folder: URL, known: [String: String]) {
        self.folder = folder
        self.known = known
    }

    /// The hash of every file, by path.
    var hashes: [String: String] { state.withLock { $0.hashes } }
    /// How many were not there as they should be.
    var written: Int { state.withLock { $0.written } }

    /// Writes a file and its gzip, unless they are there as they should be.
    func keep(_ path: String, _ bytes: [UInt8], compresses: Bool = true) throws {
        let hash = Secrets.sha256(bytes)
        let isThere = known[path] == hash && FileManager.default.fileExists(atPath: folder.appendingPathComponent(path).path)
        if !isThere { try store(bytes, at: path, compresses: compresses) }
        state.withLock { state in
            state.hashes[path] = hash
            if !isThere { state.written += 1 }
        }
    }

    /// Removes what an earlier export wrote and this one did not.
    func removeTheRest() {
        let kept = hashes
        for gone in known.keys where kept[gone] == nil {
            for path in [gone, gone + ".gz"] { try? FileManager.default.removeItem(at: folder.appendingPathComponent(path)) }
        }
    }

    private func store(_ bytes: [UInt8], at path: String, compresses: Bool) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file, options: .atomic)
        let twin = file.appendingPathExtension("gz")
        if compresses, let gzipped = Gzip.compressed(bytes, level: 9) {
            try Data(gzipped).write(to: twin, options: .atomic)
        } else {
            try? FileManager.default.removeItem(at: twin)
        }
    }
}
