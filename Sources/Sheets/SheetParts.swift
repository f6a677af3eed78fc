import CZip
import Foundation

/// The parts of an XLSX container, unpacked one after another within a limit on all of them together.
struct SheetParts: ~Copyable {
    private let archive: OpaquePointer
    private let limit: Int
    private var unpacked = 0

    private static let chunk = 1 << 16

    /// - Parameter limit: the most bytes that all parts read may unpack to.
    init(_ bytes: [UInt8], limit: Int) throws(XLSXReader.Flaw) {
        guard let copy = malloc(max(bytes.count, 1)) else { throw .tooLarge }
        bytes.withUnsafeBytes { if let start = $0.baseAddress { memcpy(copy, start, $0.count) } }
        var flaw = zip_error_t()
        zip_error_init(&flaw)
        defer { zip_error_fini(&flaw) }
        // The source frees the copy when it is closed.
        guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &flaw) else {
            free(copy)
            throw .notAnArchive
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &flaw) else {
            zip_source_free(source)
            throw .notAnArchive
        }
        self.archive = archive
        self.limit = limit
    }

    deinit { zip_discard(archive) }

    /// The bytes of a part; `nil` where there is none of that name, or no name.
    mutating func part(_ name: String?) throws(XLSXReader.Flaw) -> [UInt8]? {
        guard let name else { return nil }
        let index = zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE))
        guard index >= 0 else { return nil }
        guard let file = zip_fopen_index(archive, UInt64(index), 0) else { throw .notAnArchive }
        defer { zip_fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: SheetParts.chunk)
        while true {
            // What the container says of the length is not believed: the bytes are counted as they come.
            let count = buffer.withUnsafeMutableBytes { zip_fread(file, $0.baseAddress, UInt64($0.count)) }
            if count == 0 { return bytes }
            guard count > 0 else { throw .notAnArchive }
            unpacked += Int(count)
            guard unpacked <= limit else { throw .tooLarge }
            bytes += buffer[..<Int(count)]
        }
    }
}
