import Domain
import TestSupport
import Testing

@Suite("The name of a place")
struct PlaceNameTests {
    @Test(
        "is compared with Kazakh letters as their Russian look-alikes, in both directions",
        arguments: [
            ("Қордай", "Кордай"), ("Сарыбұлақ", "Сарыбулак"), ("Үржар", "Уржар"), ("Әуезов", "Ауезов"), ("Өскемен", "Оскемен"),
            ("Меркі", "Мерки"), ("Ғабит", "Габит"), ("Маңғыстау", "Мангистау"), ("Шаһар", "Шахар"), ("ҚҰРЫҚ", "курык"),
            ("Жетіқара", "жетикара"), ("Ақ-Жар", "ак жар"), ("«Нұра»", "нура"), ("Орёл", "орел"), ("Йе\u{308}л", "Ие\u{301}л"),
            ("Аи\u{306}тей", "Айтей"), ("№ 5 ауыл", "5-ауыл"),
        ])
    func lookAlikes(kazakh: String, typed: String) {
        #expect(FoldedText.of(kazakh) == FoldedText.of(typed))
    }

    @Test("is empty where no letter stands", arguments: ["", " ", "—«»", "..."])
    func empty(text: String) {
        #expect(FoldedText.of(text).isEmpty)
    }

    @Test("stays different for different letters")
    func different() {
        #expect(FoldedText.of("Абай") != FoldedText.of("Обай"))
        #expect(FoldedText.of("Kordai") != FoldedText.of("Кордай"))
    }
}

@Suite("The gazetteer")
struct GazetteerTests {
    private let gazetteer = Samples.gazetteer

    @Test(
        "finds a place by any of its names, whole or in part, with either kind of letters",
        arguments: [
            ("қордай", "314800000"), ("кордай", "314800000"), ("Кордайский", "314800000"), ("Qorday", "314800000"),
            ("сарыбулак ауыл", "314853000"), ("Меркенский", "315000000"), ("меркі", "315000000"), ("мерки", "315000000"),
            ("ауэзов", "751110000"), ("Ауезов", "751110000"), ("әуезов", "751110000"), ("тараз", "311000000"),
            ("город Тараз", "311000000"),
        ])
    func search(text: String, code: String) {
        #expect(gazetteer.search(text, limit: 5).first?.code.code == code)
    }

    @Test("puts higher places first among those that fit alike, and keeps to the limit")
    func order() {
        #expect(gazetteer.search("сарыбұлақ", limit: 9).map(\.code) == [Samples.sarybulakOkrug, Samples.sarybulak])
        #expect(gazetteer.search("а", limit: 2).count == 2)
        #expect(gazetteer.search("ауданы", limit: 9).count == 3)
        #expect(gazetteer.search("булак", limit: 9).count == 2)
    }

    @Test("finds nothing for nothing", arguments: ["", "  ", "«»", "Атлантида", "қордайй"])
    func nothing(text: String) {
        #expect(gazetteer.search(text, limit: 5).isEmpty)
        #expect(gazetteer.search("тараз", limit: 0).isEmpty)
    }

    @Test("knows the way up and down")
    func ways() {
        #expect(
            gazetteer.ancestors(of: Samples.sarybulak).map(\.code) == [
                Samples.sarybulakOkrug, Samples.kordai, Samples.zhambyl, .republic,
            ])
        #expect(gazetteer.regions.map(\.code) == [Samples.zhambyl, Samples.almaty])
        #expect(gazetteer.region(of: Samples.sarybulak)?.code == Samples.zhambyl)
        #expect(gazetteer.region(of: Samples.almaty)?.code == Samples.almaty)
        #expect(gazetteer.region(of: .republic) == nil)
        #expect(gazetteer.placeWithAkim(for: Samples.sarybulak)?.code == Samples.sarybulakOkrug)
        #expect(
            gazetteer.places(within: Samples.kordai).map(\.code) == [Samples.kordai, Samples.sarybulakOkrug, Samples.sarybulak])
        #expect(gazetteer.contains(Samples.zhambyl, Samples.sarybulak) && gazetteer.contains(.republic, Samples.auezov))
        #expect(!gazetteer.contains(Samples.merke, Samples.sarybulak) && !gazetteer.contains(Samples.sarybulak, Samples.kordai))
    }

    @Test("numbers places so that all below one are a range")
    func numbers() throws {
        for place in gazetteer.places {
            let span = try #require(gazetteer.span(of: place.code))
            let below = (span.first...span.last).compactMap { gazetteer.place(number: $0)?.code }
            #expect(below == gazetteer.places(within: place.code).map(\.code))
            #expect(gazetteer.number(of: place.code) == span.first)
        }
        #expect(gazetteer.place(number: -1) == nil && gazetteer.place(number: gazetteer.places.count) == nil)
    }

    @Test("knows nothing of a code that is in none")
    func unknown() {
        let code = Samples.code("999999999")
        #expect(gazetteer[code] == nil && gazetteer.span(of: code) == nil && gazetteer.children(of: code).isEmpty)
        #expect(gazetteer.places(within: code).isEmpty && gazetteer.ancestors(of: code).isEmpty)
        #expect(!gazetteer.contains(code, code) && gazetteer.placeWithAkim(for: code) == nil)
    }

    @Test("refuses a country that does not hang together")
    func flaws() {
        func place(_ code: String, in parent: String?) -> Place {
            Place(
                code: Samples.code(code), parent: parent.map(Samples.code), level: .district, office: nil,
                name: Samples.text("а", "а", "a"), hasKazakhName: true)
        }
        let republic = place("000000000", in: nil)
        let one = Samples.code("100000001"), two = Samples.code("100000002")
        #expect(throws: Gazetteer.Flaw.noRepublic) { try Gazetteer([]) }
        #expect(throws: Gazetteer.Flaw.twice(one)) {
            try Gazetteer([republic, place("100000001", in: "000000000"), place("100000001", in: "000000000")])
        }
        #expect(throws: Gazetteer.Flaw.parentUnknown(one, parent: two)) {
            try Gazetteer([republic, place("100000001", in: "100000002")])
        }
        // Two that lie in each other.
        #expect(throws: Gazetteer.Flaw.unreachable(one)) {
            try Gazetteer([republic, place("100000001", in: "100000002"), place("100000002", in: "100000001")])
        }
        // A second top.
        #expect(throws: Gazetteer.Flaw.unreachable(one)) { try Gazetteer([republic, place("100000001", in: nil)]) }
    }

    @Test(
        "takes a code of nine digits only",
        arguments: ["", "31480000", "3148000000", "31480000x", "３14800000", " 31480000", "-31480000"])
    func codes(text: String) {
        #expect(KATO(text) == nil)
    }
}
