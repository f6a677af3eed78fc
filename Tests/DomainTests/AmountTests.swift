import Domain
import Testing

@Suite("A whole number")
struct WholeNumberTests {
    @Test(
        "is read as a person types it",
        arguments: [
            ("0", 0), ("15", 15), ("1000", 1_000), ("1 000", 1_000), ("1\u{00A0}000", 1_000), ("1\u{202F}000", 1_000),
            ("1000 ", 1_000), (" 12  345 678", 12_345_678),
        ])
    func typed(text: String, number: Int) {
        #expect(Int(typed: text) == number)
    }

    @Test(
        "is refused where it is none, or where its groups are not of three",
        arguments: ["", " ", "-3", "+3", "1,5", "1.5", "1.000", "1,000", "abc", "12 адам", "1 2", "1 00", "1000 000", "٣"])
    func refused(text: String) {
        #expect(Int(typed: text) == nil)
    }
}

@Suite("An amount of money")
struct TengeTests {
    @Test(
        "is read as a person types it",
        arguments: [
            ("0", 0), ("18400000", 18_400_000), ("18 400 000", 18_400_000), (" 5\u{00A0}000 ", 5_000), ("007", 7),
            ("999999999999999", 999_999_999_999_999),
        ])
    func typed(text: String, amount: Int) {
        #expect(Tenge(typed: text)?.amount == amount)
    }

    @Test(
        "is refused when it is no whole number of tenge",
        arguments: ["", " ", "-5", "+5", "1,5", "1.5", "5 тг", "1000000000000000", "٣"])
    func refused(text: String) {
        #expect(Tenge(typed: text) == nil)
    }

    @Test("adds up, and stays at the largest there is instead of failing")
    func sum() {
        #expect((Tenge(2) + Tenge(3)).amount == 5)
        #expect((Tenge(.max) + Tenge(1)).amount == .max)
    }
}

@Suite("A share")
struct ShareTests {
    @Test(
        "is rounded half up",
        arguments: [
            (1_002, 1_284, 780, 78), (1, 3, 333, 33), (2, 3, 667, 67), (1, 8, 125, 13), (1, 2_000, 1, 0), (0, 7, 0, 0),
            (7, 7, 1_000, 100), (3, 2, 1_500, 150), (1, 200, 5, 1),
        ])
    func rounding(part: Int, whole: Int, permille: Int, percent: Int) {
        #expect(Share(part, of: whole).permille == permille)
        #expect(Share(part, of: whole).percent == percent)
    }

    @Test("of nothing has no percent")
    func nothing() {
        #expect(Share(0, of: 0).percent == nil)
        #expect(Share(5, of: 0).permille == nil)
    }

    @Test("of sums as large as can be is still found")
    func large() {
        #expect(Share(4_999_999_999_999_995, of: 9_999_999_999_999_990).permille == 500)
        #expect(Share(.max, of: .max).percent == 100)
        #expect(Share(.max, of: 1).percent ?? 0 > 100)
    }
}
