import Domain
import TestSupport
import Testing

@Suite("A template of answers")
struct AnswerTemplateTests {
    private func flaws(kind: String = "answer", name: String = "Жауап", kk: String? = "Мәтін", ru: String? = nil)
        -> [AnswerTemplate.Field: AnswerTemplate.Flaw]
    {
        do throws(AnswerTemplate.Refusal) {
            _ = try AnswerTemplate.accepted(
                key: "", place: Samples.kordai, kind: kind, name: name, text: Translated(kk: kk, ru: ru))
            return [:]
        } catch { return error.flaws }
    }

    @Test("needs a kind, a name and the words of one language, and knows what stands in braces")
    func accepted() {
        #expect(flaws() == [:] && flaws(kk: nil, ru: "Текст {number} {place} {deadline} {") == [:])
        #expect(flaws(kind: "x", name: " ", kk: nil) == [.kind: .notAKind, .name: .missing, .textKk: .missing])
        #expect(flaws(name: String(repeating: "а", count: 301)) == [.name: .nameTooLong])
        #expect(flaws(kk: String(repeating: "а", count: AnswerTemplate.longestText + 1)) == [.textKk: .textTooLong])
        #expect(flaws(ru: "Уважаемый {name}") == [.textRu: .unknownMark])
    }

    private static let kept = [
        AnswerTemplate(
            key: "1", place: Samples.kordai, kind: .answer, name: "Жол жөндеу", text: Translated(kk: "Мәтін")),
        AnswerTemplate(key: "2", place: Samples.kordai, kind: .answer, name: "Су", text: Translated(kk: "Мәтін")),
    ]

    @Test(
        "has a name that no other of its place and kind has",
        arguments: [
            ("", Samples.kordai, "answer", "Жол жөндеу", true), ("", Samples.kordai, "answer", "  ЖОЛ жөндеу ", true),
            ("2", Samples.kordai, "answer", "жол жөндеу", true), ("1", Samples.kordai, "answer", "жол ЖӨНДЕУ", false),
            ("", Samples.kordai, "return", "Жол жөндеу", false), ("", Samples.merke, "answer", "Жол жөндеу", false),
            ("", Samples.kordai, "answer", "Жол", false), ("", Samples.kordai, "x", "Су", false),
        ] as [(String, KATO, String, String, Bool)])
    func name(key: String, place: KATO, kind: String, name: String, isTaken: Bool) {
        var found: AnswerTemplate.Flaw?
        do throws(AnswerTemplate.Refusal) {
            _ = try AnswerTemplate.accepted(
                key: key, place: place, kind: kind, name: name, text: Translated(kk: "Мәтін"), beside: Self.kept)
        } catch { found = error.flaws[.name] }
        #expect(found == (isTaken ? .nameTaken : nil))
    }

    @Test("is filled in each language with its own words, and what is not known stays to be seen")
    func filled() {
        let template = AnswerTemplate(
            key: "5", place: Samples.kordai, kind: .answer, name: "Жауап",
            text: Translated(kk: "№ {number}, {place}: {deadline} дейін {", ru: "№ {number}{number}"))
        let text = template.filled { [.number: "14", .place: $0 == .kk ? "Қордай" : "Кордай"] }
        #expect(text == Translated(kk: "№ 14, Қордай: {deadline} дейін {", ru: "№ 1414"))
        #expect(template.id == AnswerTemplate.ID(5) && template.missing.isEmpty)
        let shared = AnswerTemplate(key: "appk-64", place: .republic, kind: .return, name: "A", text: Translated(kk: "б"))
        #expect(shared.id == nil && shared.missing == [.ru])
    }
}
