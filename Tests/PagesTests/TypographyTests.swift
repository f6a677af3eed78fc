import Testing

@testable import Pages

@Suite("A line of text")
struct TypographyTests {
    @Test(
        "does not break between a number and what it belongs to",
        arguments: [
            ("№ 826 Жарлық", "№\u{A0}826\u{A0}Жарлық"), ("2024 жылғы 1 қаңтар", "2024\u{A0}жылғы 1\u{A0}қаңтар"),
            ("Қонаев көшесі, 41", "Қонаев көшесі,\u{A0}41"), ("ул. Абая, 12А", "ул. Абая,\u{A0}12А"),
            ("дом 5, кв. 3, во дворе", "дом 5, кв. 3, во дворе"), ("Су қашан келеді?", "Су қашан келеді?"),
        ])
    func tied(text: String, expected: String) {
        #expect(Typography.tied(text) == expected)
    }

    @Test("does not begin with a dot, and has none for what is not known")
    func dotted() {
        #expect(Typography.dotted(["Қордай ауданы", "", "Жол"]) == "Қордай ауданы\u{A0}· Жол")
        #expect(Typography.dotted([""]) == "")
    }
}
