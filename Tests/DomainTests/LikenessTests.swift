import Domain
import TestSupport
import Testing

@Suite("The likeness of questions")
struct LikenessTests {
    private static let lexicon = Lexicon(
        matters: [
            ["жарық", "фонар", "освещен", "=свет", "=света"], ["көше", "улиц"], ["=су", "=суы", "вод"],
            ["мектеп", "мектеб", "школ"],
            ["жол", "дорог"], ["жөнде", "ремонт", "отремонт"],
        ], common: ["қашан", "когда", "сұра", "прос", "бола", "бар"])

    private static func question(_ id: Int, _ text: String, place: KATO = Samples.kordai, meeting: Int? = nil) -> Question {
        Question(
            id: Question.ID(id), number: Question.Number(year: 2026, ordinal: id), place: place,
            meeting: meeting.map { Meeting.ID($0) }, language: .kk, original: text, category: nil, channel: .site,
            receivedAt: Moment(seconds: 1_773_050_400), receivedOn: Samples.day("2026-11-20"))
    }

    private static let asked = [
        question(1, "Абай көшесінде жарық қашан болады?"),
        question(2, "Когда на улице Абая будет свет?"),
        question(3, "Ауыз су келмейді, суы лай."),
        question(4, "Мектепке баратын жолды жөндеуді сұраймыз."),
        question(5, "Просим отремонтировать дорогу к школе."),
        question(6, "Абай көшесінде түнгі жарық жоқ, балалар қорқады"),
        question(7, "Когда на улице Абая будет свет?", place: Samples.merke),
        question(8, "?!"),
    ]

    @Test("gathers what asks the same in both languages, each question once, in the order of the first")
    func groups() {
        let groups = Likeness(Self.asked, lexicon: Self.lexicon, gazetteer: Samples.gazetteer).groups().map { $0.map(\.id.value) }
        #expect(groups == [[1, 2, 6], [3], [4, 5], [7], [8]])
    }

    @Test("shows the most alike first, and no stranger")
    func similar() {
        let likeness = Likeness(Self.asked, lexicon: Self.lexicon, gazetteer: Samples.gazetteer)
        #expect(Set(likeness.similar(to: Self.asked[0], limit: 5).map(\.id.value)) == [2, 6])
        #expect(likeness.similar(to: Self.asked[0], limit: 1).count == 1)
        #expect(likeness.similar(to: Self.asked[2], limit: 5).isEmpty)
        #expect(likeness.similar(to: Self.asked[7], limit: 5).isEmpty)
        #expect(likeness.similar(to: Self.question(99, "Абай"), limit: 5).isEmpty)
    }

    @Test("holds within one place, and at one meeting for places within each other")
    func near() {
        let (here, there) = ("Абай көшесінде жарық жоқ", "На улице Абая нет света")
        let asked = Self.question(1, here, place: Samples.kordai, meeting: 4)
        func isAlike(_ place: KATO, _ meeting: Int?) -> Bool {
            let likeness = Likeness(
                [asked, Self.question(2, there, place: place, meeting: meeting)], lexicon: Self.lexicon,
                gazetteer: Samples.gazetteer)
            return likeness.groups().count == 1
        }
        #expect(isAlike(Samples.sarybulakOkrug, 4))
        #expect(!isAlike(Samples.sarybulakOkrug, 5))
        #expect(!isAlike(Samples.merke, 4))
        #expect(isAlike(Samples.kordai, 5))
        #expect(!isAlike(Samples.merke, 5))
        #expect(!isAlike(Samples.merke, nil))
    }

    @Test("knows a whole word from a beginning")
    func whole() {
        let asked = [Self.question(1, "Су келмейді ме екен"), Self.question(2, "Сурет галереясы ашыла ма")]
        #expect(Likeness(asked, lexicon: Self.lexicon, gazetteer: Samples.gazetteer).groups().count == 2)
        #expect(Lexicon(matters: [["=су"]]) != Lexicon(matters: [["су"]]))
    }

    @Test("does not fail without questions")
    func none() { #expect(Likeness([], lexicon: Lexicon(), gazetteer: Samples.gazetteer).groups().isEmpty) }
}
