/// The secret by which a citizen follows a question: 80 bits and a check character, in groups for reading aloud, as `7K2M-9XQ4-HB3T-WN6P-V`.
///
/// Only a hash of it is stored.
package struct TrackingCode: Hashable, Sendable {
    /// 16 symbols and the check symbol, in capital letters, without hyphens.
    package let symbols: String

    /// A code of 10 random bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 10 else { return nil }
        var values: [Int] = []
        var (buffer, bits) = (0, 0)
        for byte in bytes {
            buffer = buffer << 8 | Int(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                values.append(buffer >> bits & 31)
            }
            buffer &= (1 << bits) - 1
        }
        symbols = String(values.map { TrackingCode.alphabet[$0] } + [TrackingCode.check(values)])
    }

    /// A code as a person types it: any case, with or without hyphens and spaces, O for 0, I and L for 1, U for V, and letters of the Kazakh and Russian keyboard that look like those of a code; `nil` where its check character is wrong.
    package init?(typed text: some StringProtocol) {
        var found: [Character] = []
        for character in text.uppercased() where !"-–— ".contains(character) {
            found.append(TrackingCode.misread[character] ?? character)
        }
        guard found.count == 17, let check = found.popLast() else { return nil }
        let values = found.compactMap { TrackingCode.alphabet.firstIndex(of: $0) }
        guard values.count == 16, TrackingCode.check(values) == check else { return nil }
        symbols = String(found) + String(check)
    }

    /// In groups of four: `7K2M-9XQ4-HB3T-WN6P-V`.
    package var text: String {
        var result = ""
        for (index, character) in symbols.enumerated() {
            if index > 0, index % 4 == 0 { result.append("-") }
            result.append(character)
        }
        return result
    }

    /// Thirty-two symbols without those that are taken for one another. Source: Crockford's base 32.
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    private static let misread: [Character: Character] = [
        "O": "0", "I": "1", "L": "1", "U": "V",
        // Cyrillic.
        "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "Һ": "H", "К": "K", "М": "M", "О": "0", "Р": "P", "Т": "T", "У": "Y",
        "Ү": "Y", "Х": "X", "З": "3", "І": "1", "Ѕ": "S", "Ј": "J",
    ]

    /// A sum in the field of 32 elements (x⁵ + x² + 1): finds every single wrong symbol and every swap of two neighbours.
    private static func check(_ values: [Int]) -> Character {
        var sum = 0
        for value in values { sum = doubled(sum ^ value) }
        return alphabet[sum]
    }

    private static func doubled(_ value: Int) -> Int {
        let shifted = value << 1
        return shifted & 32 == 0 ? shifted : shifted ^ 0b100101
    }
}
