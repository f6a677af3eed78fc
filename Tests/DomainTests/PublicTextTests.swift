import Domain
import TestSupport
import Testing

@Suite("Public texts in two languages")
struct PublicTextTests {
    private static let (early, today) = (Samples.day("2026-11-10"), Samples.day("2026-11-20"))
    private static func stale(_ language: Language, _ since: Day = today) -> StaleTranslation {
        StaleTranslation(name: .summary, language: language, since: since)
    }

    struct Change: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let before: Translated
        let after: Translated
        var known: [StaleTranslation] = []
        let expected: [StaleTranslation]
    }

    @Test(
        "a language falls behind when the other gets new words, and until it gets its own",
        arguments: [
            Change(
                testDescription: "nothing changed", before: Translated(kk: "А", ru: "Б"), after: Translated(kk: "А", ru: "Б"),
                expected: []),
            Change(
                testDescription: "Kazakh changed", before: Translated(kk: "А", ru: "Б"), after: Translated(kk: "Ә", ru: "Б"),
                expected: [stale(.ru)]),
            Change(
                testDescription: "Russian changed", before: Translated(kk: "А", ru: "Б"), after: Translated(kk: "А", ru: "В"),
                expected: [stale(.kk)]),
            Change(
                testDescription: "both changed", before: Translated(kk: "А", ru: "Б"), after: Translated(kk: "Ә", ru: "В"),
                known: [stale(.ru, early)], expected: []),
            Change(
                testDescription: "the translation came", before: Translated(kk: "А"), after: Translated(kk: "А", ru: "Б"),
                expected: []),
            Change(
                testDescription: "behind stays behind, since the first day", before: Translated(kk: "А", ru: "Б"),
                after: Translated(kk: "Ә", ru: "Б"), known: [stale(.ru, early)], expected: [stale(.ru, early)]),
            Change(
                testDescription: "it was caught up", before: Translated(kk: "А", ru: "Б"), after: Translated(kk: "А", ru: "В"),
                known: [stale(.ru, early)], expected: []),
            Change(
                testDescription: "an original in English changed", before: Translated(kk: "А", ru: "Б", en: "C"),
                after: Translated(kk: "А", ru: "Б", en: "D"), expected: [stale(.kk), stale(.ru)]),
            Change(
                testDescription: "the translation was taken away", before: Translated(kk: "А", ru: "Б"),
                after: Translated(kk: "А"), known: [stale(.ru, early)], expected: []),
        ])
    func fallsBehind(change: Change) {
        let found = StaleTranslation.after(
            [PublicText(.summary, change.before)], [PublicText(.summary, change.after)], known: change.known, on: Self.today)
        #expect(found == change.expected)
    }

    @Test("a resident's own words fall behind no translation of them")
    func original() {
        func after(_ before: Translated, _ after: Translated) -> [StaleTranslation] {
            StaleTranslation.after(
                [PublicText(.text, before, original: .ru)], [PublicText(.text, after, original: .ru)], known: [], on: Self.today)
        }
        #expect(after(Translated(kk: "А", ru: "Б"), Translated(kk: "Ә", ru: "Б")) == [])
        #expect(after(Translated(kk: "А", ru: "Б"), Translated(kk: "А", ru: "В")).map(\.language) == [.kk])
    }

    @Test("a question shows its translation beside its own words, and personal data in it is refused")
    func question() throws {
        let question = Question(
            id: Question.ID(1), number: Question.Number(year: 2026, ordinal: 1), place: Samples.kordai, meeting: nil,
            language: .kk,
            original: "Жол қашан?", category: nil, channel: .site, receivedAt: Moment(seconds: 1_773_050_400),
            receivedOn: Self.early, registeredOn: Self.early, standing: .registered)
        let half = try question.published(text: "Жол қашан?", on: Self.today)
        #expect(half.missingOfficial == [.ru] && half.otherOfficial == [.ru])
        let whole = try question.published(
            text: "Жол қашан?", translation: Translated(kk: "басқа", ru: "Когда дорога?"), on: Self.today)
        #expect(whole.publicWords == Translated(kk: "Жол қашан?", ru: "Когда дорога?"))
        #expect(whole.missingOfficial.isEmpty)
        #expect(try whole.withheld(reason: Translated(kk: "С"), on: Self.today).translation.isEmpty)
        // A mistyped number that is called one in the original is one where it stands alone.
        let called = Question(
            id: question.id, number: question.number, place: question.place, meeting: nil, language: .kk,
            original: "ЖСН 850714300129, тапсырыс 850714300129", category: nil, channel: .site, receivedAt: question.receivedAt,
            receivedOn: Self.early, registeredOn: Self.early, standing: .registered)
        #expect(throws: QuestionRefusal.personalDataLeft) {
            try called.published(text: "Тапсырыс 850714300129", on: Self.today)
        }
        #expect(throws: QuestionRefusal.personalDataLeft) {
            try question.published(text: "Жол", translation: Translated(ru: "Мой телефон 8 701 123 45 67"), on: Self.today)
        }
    }

    @Test("only the language that an item lacks is added to it")
    func item() throws {
        let item = PlanItem(
            id: PlanItem.ID(1), number: 1, problem: nil, action: Translated(kk: "Жол салу"), lead: Translated(kk: "А", ru: "Б"),
            coExecutors: Translated(), deadline: Self.today, givenOn: Self.early, moneyNeeded: nil, moneySource: Translated(),
            executions: [Execution(on: Self.early, text: Translated(ru: "Начато"), evidence: nil)])
        #expect(item.halves.map(\.part) == [.action, .execution(1)])
        let done = try item.translated([.action: " Построить дорогу ", .lead: "Другой", .execution(1): "Басталды"])
        #expect(done.action == Translated(kk: "Жол салу", ru: "Построить дорогу") && done.lead == item.lead)
        #expect(done.executions.map(\.text) == [Translated(kk: "Басталды", ru: "Начато")] && done.halves.isEmpty)
        #expect(throws: ActionPlanRefusal.nothingTranslated) { try item.translated([.action: " ", .lead: "Другой"]) }
        #expect(throws: ActionPlanRefusal.translationTooLong) {
            try item.translated([.action: String(repeating: "ә", count: 2_001)])
        }
    }
}
