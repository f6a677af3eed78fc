import HTTPTypes
import Hummingbird

/// A form with one file, as browsers send it (`multipart/form-data`). Source: RFC 7578.
///
/// Strict: every part names its field, one part at most is a file, nothing is decoded but what browsers escape in names.
struct UploadedForm: Sendable {
    /// The largest form with its file, in bytes.
    static let longest = 8 << 20

    /// The fields that are no files.
    let fields: FormBody
    /// The bytes of the file; empty where none was chosen.
    let file: [UInt8]
    /// Whether a file was chosen, which may be empty.
    let hasFile: Bool

    init(fields: FormBody) {
        self.fields = fields
        file = []
        hasFile = false
    }

    /// `nil` for what is no such form.
    init?(_ bytes: [UInt8], boundary: String) {
        let mark = Array("--\(boundary)".utf8)
        guard (1...70).contains(boundary.utf8.count), bytes.starts(with: mark) else { return nil }
        var fields: [(name: String, value: String)] = []
        var file: [UInt8]?
        var hasFile = false
        var position = mark.count
        while true {
            // After a boundary stands a line end, or two hyphens after the last.
            if bytes[position...].starts(with: [0x2D, 0x2D]) { break }
            guard bytes[position...].starts(with: [0x0D, 0x0A]),
                let head = UploadedForm.find([0x0D, 0x0A, 0x0D, 0x0A], in: bytes, from: position),
                let end = UploadedForm.find([0x0D, 0x0A] + mark, in: bytes, from: head + 2)
            else { return nil }
            guard let lines = String(validating: bytes[min(position + 2, head)..<head], as: UTF8.self),
                let disposition = UploadedForm.disposition(lines)
            else { return nil }
            let content = bytes[min(head + 4, end)..<end]
            if disposition.isFile {
                guard file == nil else { return nil }
                file = Array(content)
                hasFile = disposition.hasFileName
            } else {
                guard let value = String(validating: content, as: UTF8.self) else { return nil }
                fields.append((disposition.name, value))
            }
            position = end + 2 + mark.count
        }
        self.fields = FormBody(fields)
        self.file = file ?? []
        self.hasFile = hasFile
    }

    /// The field that a part names, and whether it is a file.
    private static func disposition(_ head: String) -> (name: String, isFile: Bool, hasFileName: Bool)? {
        for line in head.split(separator: "\r\n") {
            let parts = line.split(separator: ";", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
            guard parts[0].lowercased() == "content-disposition: form-data" else { continue }
            func value(_ name: String) -> String? {
                for part in parts.dropFirst() where part.lowercased().hasPrefix("\(name)=\"") && part.hasSuffix("\"") {
                    return String(part.dropFirst(name.count + 2).dropLast())
                }
                return nil
            }
            // A semicolon in the name of a file cuts it, which does not matter: the name is not used.
            guard let name = value("name"), !name.isEmpty else { return nil }
            let file = parts.first { $0.lowercased().hasPrefix("filename=") || $0.lowercased().hasPrefix("filename*=") }
            // Browsers send an empty name where no file was chosen.
            return (name, file != nil, file.map { $0.lowercased() != "filename=\"\"" } ?? false)
        }
        return nil
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard start >= 0, bytes.count - start >= wanted.count else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in start...(bytes.count - wanted.count) where bytes[index] == wanted[0] {
                var offset = 1
                while offset < wanted.count, bytes[index + offset] == wanted[offset] { offset += 1 }
                if offset == wanted.count { return index }
            }
            return nil
        }
    }
}

extension Request {
    /// A form that may hold a file, of either kind of encoding. Throws where it is not one, or too long.
    func uploadedForm() async throws -> UploadedForm {
        let kind = headers[.contentType] ?? ""
        if kind.lowercased().hasPrefix("application/x-www-form-urlencoded") {
            return UploadedForm(fields: FormBody(try await bytes(upTo: 3 * UploadedForm.longest).readableBytesView))
        }
        guard kind.lowercased().hasPrefix("multipart/form-data"),
            let parameter = kind.split(separator: ";").map({ $0.drop { $0 == " " } }).first(where: {
                $0.lowercased().hasPrefix("boundary=")
            })
        else { throw RequestRefusal.malformed }
        let boundary = parameter.dropFirst("boundary=".count).filter { $0 != "\"" }
        let bytes = Array(try await bytes(upTo: UploadedForm.longest).readableBytesView)
        guard let form = UploadedForm(bytes, boundary: String(boundary)) else { throw RequestRefusal.malformed }
        return form
    }
}
