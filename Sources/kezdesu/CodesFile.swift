import Domain
import Foundation
import Web

/// A file of tracking codes, for those who asked: written once, readable by its owner alone.
final class CodesFile: Sendable {
    private let path: String
    private let file: FileHandle

    /// Throws where the file is there already: codes are never written over.
    init(path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard descriptor >= 0 else {
            throw Failure(errno == EEXIST ? "\(path) is there already; name a new file" : "\(path) cannot be written")
        }
        self.path = path
        file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Writes all codes, over those of a transaction that had to be tried again.
    func write(_ receipts: [ImportQuestions.Receipt]) throws {
        let rows = receipts.map { "\($0.row),\($0.number.text),\($0.code.text)\r\n" }
        do {
            try file.truncate(atOffset: 0)
            try file.write(contentsOf: Data(("row,number,tracking_code\r\n" + rows.joined()).utf8))
            try file.synchronize()
        } catch {
            throw Failure("\(path) cannot be written; nothing was imported")
        }
    }

    /// Takes the file away where nothing was imported.
    func remove() { unlink(path) }
}
