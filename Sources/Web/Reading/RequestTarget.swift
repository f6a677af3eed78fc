/// The path of a request, taken apart: its segments without escapes, its query, and whether it ends in a slash.
struct RequestTarget: Sendable {
    let segments: [String]
    let query: [String: String]
    let endsInSlash: Bool
    /// The path as it came, without the query.
    let path: String
    /// The query as it came, with its question mark; empty where there is none.
    let rawQuery: String

    /// `nil` for a path that is not one: too long, not from the root, with an escape that is no text.
    init?(_ text: String) {
        guard text.utf8.count <= 4096, text.hasPrefix("/") else { return nil }
        let cut = text.firstIndex(of: "?") ?? text.endIndex
        path = String(text[..<cut])
        rawQuery = String(text[cut...])
        query = rawQuery.isEmpty ? [:] : FormBody(rawQuery.utf8.dropFirst()).values
        endsInSlash = path.hasSuffix("/")
        var segments: [String] = []
        for part in path.split(separator: "/") {
            guard let segment = String(part).removingPercents, !segment.contains("\0"), segment != "..", segment != "." else {
                return nil
            }
            segments.append(segment)
        }
        self.segments = segments
    }
}

extension String {
    /// The text without percent escapes; `nil` where an escape is wrong or the bytes are no text.
    fileprivate var removingPercents: String? {
        guard utf8.contains(0x25) else { return self }
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == 0x25 else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst(), let low = rest.popFirst(),
                let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
