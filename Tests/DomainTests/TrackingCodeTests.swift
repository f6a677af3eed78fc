import Domain
import Testing

@Suite("A tracking code")
struct TrackingCodeTests {
    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static func code(seed: UInt64) throws -> TrackingCode {
        var numbers = SeededNumbers(seed: seed)
        let bytes = (0..<10).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        return try #require(TrackingCode(bytes: bytes))
    }

    @Test("carries every bit of its ten bytes in groups of four")
    func groups() throws {
        #expect(TrackingCode(bytes: [UInt8](repeating: 0, count: 10))?.text == "0000-0000-0000-0000-0")
        #expect(TrackingCode(bytes: [UInt8](repeating: 255, count: 10))?.text.hasPrefix("ZZZZ-ZZZZ-ZZZZ-ZZZZ-") == true)
        let all = try (0..<80).map { bit in
            var bytes = [UInt8](repeating: 0, count: 10)
            bytes[bit / 8] = 1 << (bit % 8)
            return try #require(TrackingCode(bytes: bytes))
        }
        #expect(Set(all.map { $0.symbols.prefix(16) }).count == 80)
    }

    @Test("is made of exactly ten bytes", arguments: [0, 1, 9, 11, 16])
    func size(count: Int) {
        #expect(TrackingCode(bytes: [UInt8](repeating: 7, count: count)) == nil)
    }

    @Test("is read as a person types it", arguments: 0..<20)
    func typed(seed: Int) throws {
        let code = try Self.code(seed: UInt64(seed))
        #expect(TrackingCode(typed: code.text) == code)
        #expect(TrackingCode(typed: code.symbols.lowercased()) == code)
        #expect(TrackingCode(typed: " \(code.text.replacing("-", with: " – ")) ") == code)
        let misread = String(code.text.map { ["0": "o", "1": "l", "V": "u"][$0] ?? $0 })
        #expect(TrackingCode(typed: misread) == code)
        #expect(TrackingCode(typed: code.text.replacing("1", with: "I")) == code)
    }

    @Test("is read from a Cyrillic keyboard, whose letters look the same", arguments: 0..<20)
    func cyrillic(seed: Int) throws {
        let code = try Self.code(seed: UInt64(seed))
        let alike: [Character: Character] = [
            "A": "А", "B": "В", "C": "С", "E": "Е", "H": "Н", "K": "К", "M": "М", "0": "О", "P": "Р", "T": "Т", "Y": "У",
            "X": "Х", "3": "З", "1": "І",
        ]
        let typed = String(code.text.map { alike[$0] ?? $0 })
        #expect(TrackingCode(typed: typed) == code)
        #expect(TrackingCode(typed: typed.lowercased()) == code)
    }

    @Test("finds every single wrong symbol", arguments: 0..<20)
    func wrongSymbol(seed: Int) throws {
        let symbols = Array(try Self.code(seed: UInt64(seed) + 100).symbols)
        var missed = 0
        for position in symbols.indices {
            for symbol in Self.alphabet where symbol != symbols[position] {
                var wrong = symbols
                wrong[position] = symbol
                if TrackingCode(typed: String(wrong)) != nil { missed += 1 }
            }
        }
        #expect(missed == 0)
    }

    @Test("finds every swap of two neighbours", arguments: 0..<200)
    func swap(seed: Int) throws {
        let symbols = Array(try Self.code(seed: UInt64(seed) + 1_000).symbols)
        var missed = 0
        for position in 0..<16 where symbols[position] != symbols[position + 1] {
            var wrong = symbols
            wrong.swapAt(position, position + 1)
            if TrackingCode(typed: String(wrong)) != nil { missed += 1 }
        }
        #expect(missed == 0)
    }

    @Test(
        "is refused with too few or too many symbols or with others",
        arguments: [
            "", "-", "0000-0000-0000-0000", "0000-0000-0000-0000-00", "0000-0000-0000-0000-?", "ЖЖЖЖ-0000-0000-0000-0",
            "ß000000000000000",
        ])
    func refused(text: String) {
        #expect(TrackingCode(typed: text) == nil)
    }
}
