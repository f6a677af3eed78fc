import Domain
import Testing

@Suite("A text out of which pieces are taken")
struct RedactionTests {
    private static let mark = "[…]"

    /// Takes out the pieces that hold one of some texts.
    private func taken(_ text: String, _ parts: [String]) -> String {
        let redaction = Redaction(text)
        let chosen = redaction.pieces.indices.filter { index in parts.contains { redaction.pieces[index].text.contains($0) } }
        return redaction.text(without: Set(chosen), mark: Self.mark)
    }

    @Test(
        "has a mark in place of neighbours, keeps what ends a sentence, and the lines",
        arguments: [
            ("Менің атым Айгүл, жарық жоқ.", ["Айгүл"], "Менің атым […], жарық жоқ."),
            ("Көршім Асан Серікұлы (12-үй) қарсы.", ["Асан", "Серікұлы"], "Көршім […] (12-үй) қарсы."),
            ("Көршім Асан Серікұлы (12-үй).", ["12-үй"], "Көршім Асан Серікұлы ([…])."),
            ("Аты Асан\nтел. 8 701 123 45 67, жазыңыз", ["Асан", "8 701"], "Аты […]\nтел. […], жазыңыз"),
            ("Асан\nСерік", ["Асан", "Серік"], "[…]\n[…]"),
            ("Звоните:+77011234567.", ["+7701"], "Звоните:[…]."),
            ("a@b.kz", ["a@"], "[…]"), ("Ештеңе", [], "Ештеңе"), ("", [], ""), ("  бос  жол \n", [], "  бос  жол \n"),
        ])
    func marks(text: String, parts: [String], expected: String) {
        #expect(taken(text, parts) == expected)
    }

    @Test("proposes what is surely personal, whole, and points at the words of an address")
    func proposes() {
        let redaction = Redaction("Абай көшесі, 5-үй. Тел: 8 701 123 45 67, пошта a@b.kz")
        #expect(redaction.proposed.map { redaction.pieces[$0].text }.sorted() == ["8 701 123 45 67", "a@b.kz"])
        #expect(redaction.pieces.filter { $0.kind == .address }.map(\.text) == ["Абай", "көшесі,", "5-үй."])
        #expect(
            redaction.text(without: redaction.proposed, mark: Self.mark) == "Абай көшесі, 5-үй. Тел: […], пошта […]")
    }

    @Test("is whole where nothing is taken out", arguments: ["Бір  екі\n\nүш — төрт!", "1", "« а »", "тел.+77011234567,я"])
    func whole(text: String) {
        let redaction = Redaction(text)
        #expect(redaction.text(without: [], mark: Self.mark) == text)
        #expect(redaction.text(without: [-1, 10_000], mark: Self.mark) == text)
    }

    @Test("takes several words as one piece where there are too many, and the telephone still whole")
    func long() {
        let text = String(repeating: "а ", count: 2_400) + "8 701 123 45 67"
        let redaction = Redaction(text)
        #expect(redaction.pieces.count <= Redaction.most)
        #expect(redaction.text(without: [], mark: Self.mark) == text)
        #expect(redaction.pieces.last?.text == "8 701 123 45 67")
        #expect(redaction.text(without: redaction.proposed, mark: Self.mark).hasSuffix("а […]"))
    }
}
