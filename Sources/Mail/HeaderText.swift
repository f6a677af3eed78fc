/// A text of people in a header: as it is where it is plain ASCII, else as encoded words.
///
/// Source: RFC 2047, 2 and 5: an encoded word has at most 75 characters, a line with one at most 76, and no letter is cut in two.
enum HeaderText {
    private static let (opening, closing) = ("=?utf-8?B?", "?=")
    private static let longestWord = 75
    private static let longestLine = 76

    /// - Parameter used: bytes of the first line that are taken already.
    static func encoded(_ text: String, after used: Int) -> String {
        // What could end a line of the header is a space in it.
        let text = String(
            String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
        if isPlain(text), text.utf8.count + used <= longestLine { return text }
        var words: [String] = []
        var part: [UInt8] = []
        func room() -> Int {
            let line = words.isEmpty ? longestLine - used : longestLine - 1
            return (min(line, longestWord) - opening.utf8.count - closing.utf8.count) / 4 * 3
        }
        for character in text {
            let bytes = Array(String(character).utf8)
            if part.count + bytes.count > room(), !part.isEmpty {
                words.append(opening + Base64.text(part) + closing)
                part = []
            }
            // A letter of many parts, as one under a heap of marks, may be longer than a line and is cut between its scalars.
            for scalar in bytes.count > 45 ? String(character).unicodeScalars.map({ Array(String($0).utf8) }) : [bytes] {
                if part.count + scalar.count > room(), !part.isEmpty {
                    words.append(opening + Base64.text(part) + closing)
                    part = []
                }
                part += scalar
            }
        }
        if !part.isEmpty { words.append(opening + Base64.text(part) + closing) }
        return words.joined(separator: "\n ")
    }

    /// Letters, digits, spaces and marks that need no quotes in a name.
    private static func isPlain(_ text: String) -> Bool {
        !text.contains("=?")
            && text.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x20 || $0 == 0x2D
            }
    }
}
