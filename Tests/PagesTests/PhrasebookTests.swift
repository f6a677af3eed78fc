import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("A file of phrases")
struct PhraseFileTests {
    @Test("has one phrase on a line, in the order of the enum", arguments: Language.allCases)
    func order(language: Language) throws {
        let file = Phrasebook.shippedFolder.appendingPathComponent("\(language.rawValue).json")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().dropLast()
        #expect(lines.map { $0.split(separator: "\"")[1] } == Phrase.allCases.map { $0.rawValue[...] })
    }
}

@Suite("A number in a phrase")
struct PhraseNumberTests {
    @Test("is grouped by thousands, with a space at which no line breaks", arguments: Language.allCases)
    func grouped(language: Language) throws {
        let file = Phrasebook.shippedFolder.appendingPathComponent("\(language.rawValue).json")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        // Telephones are written as they are dialled, days as in a table, years without a space.
        let wrong = lines.filter { line in
            guard !["flawPhoneWrong", "refusalEventPhone"].contains(where: line.contains) else { return false }
            let text = (line.split(separator: "\"", maxSplits: 2).last ?? "").replacing("\\u00a0", with: "\u{A0}")
            return text.contains(/[^0-9-](?!19[0-9]{2}|20[1-4][0-9])[0-9]{4,}/)
                || text.contains(/[0-9]\ [0-9]{3}/)
        }
        #expect(wrong.isEmpty, "\(wrong)")
    }
}

@Suite("A number beside a noun")
struct PluralFormTests {
    @Test(
        "takes the Russian form of its last digits",
        arguments: [
            (0, "0\u{A0}рабочих дней"), (1, "1\u{A0}рабочий день"), (2, "2\u{A0}рабочих дня"), (5, "5\u{A0}рабочих дней"),
            (11, "11\u{A0}рабочих дней"), (12, "12\u{A0}рабочих дней"), (14, "14\u{A0}рабочих дней"),
            (21, "21\u{A0}рабочий день"),
            (22, "22\u{A0}рабочих дня"), (25, "25\u{A0}рабочих дней"), (101, "101\u{A0}рабочий день"),
            (111, "111\u{A0}рабочих дней"), (1002, "1\u{A0}002\u{A0}рабочих дня"),
        ])
    func russian(count: Int, expected: String) {
        #expect(SamplePages.phrasebook[.ru](.statusDaysLeft, count: count).hasSuffix(expected))
    }

    @Test("asks questions in three languages", arguments: [(1, "Задан"), (21, "Задан"), (22, "Задано"), (25, "Задано")])
    func questions(count: Int, verb: String) {
        #expect(SamplePages.phrasebook[.ru](.meetingQuestionCount, count: count).hasPrefix("\(verb) \(count)\u{A0}вопрос"))
        #expect(SamplePages.phrasebook[.kk](.meetingQuestionCount, count: count) == "\(count)\u{A0}сұрақ қойылды")
    }

    @Test("has a singular in English for one only", arguments: [(0, "0 questions"), (1, "1 question"), (2, "2 questions")])
    func english(count: Int, expected: String) {
        let text = SamplePages.phrasebook[.en](.meetingQuestionCount, count: count).replacing("\u{A0}", with: " ")
        #expect(text == expected + " asked")
    }

    @Test(
        "takes the Kazakh ending of its last word",
        arguments: [
            (0, "0-інде"), (1, "1-інде"), (2, "2-сінде"), (3, "3-інде"), (4, "4-інде"), (5, "5-інде"), (6, "6-сында"),
            (7, "7-сінде"), (8, "8-інде"), (9, "9-ында"), (10, "10-ында"), (20, "20-сында"), (30, "30-ында"), (50, "50-інде"),
            (60, "60-ында"), (70, "70-інде"), (100, "100-інде"), (1000, "1\u{A0}000-ында"), (1002, "1\u{A0}002-сінде"),
        ])
    func kazakh(number: Int, expected: String) {
        #expect(KazakhNumber.inOf(number) == expected)
        #expect(KazakhNumber.of(number) == String(expected.dropLast(3)))
    }
}

@Suite("A name of a place")
struct PlaceGrammarTests {
    @Test(
        "of every region stands in the genitive",
        arguments: zip(
            SampleRecords.regions.map { ($0.kk, $0.ru) },
            [
                ("Абай облысының", "области Абай"), ("Ақмола облысының", "Акмолинской области"),
                ("Ақтөбе облысының", "Актюбинской области"), ("Алматы облысының", "Алматинской области"),
                ("Атырау облысының", "Атырауской области"), ("Батыс Қазақстан облысының", "Западно-Казахстанской области"),
                ("Жамбыл облысының", "Жамбылской области"), ("Жетісу облысының", "области Жетісу"),
                ("Қарағанды облысының", "Карагандинской области"), ("Қостанай облысының", "Костанайской области"),
                ("Қызылорда облысының", "Кызылординской области"), ("Маңғыстау облысының", "Мангистауской области"),
                ("Павлодар облысының", "Павлодарской области"), ("Солтүстік Қазақстан облысының", "Северо-Казахстанской области"),
                ("Түркістан облысының", "Туркестанской области"), ("Ұлытау облысының", "области Ұлытау"),
                ("Шығыс Қазақстан облысының", "Восточно-Казахстанской области"), ("Астана қаласының", "города Астана"),
                ("Алматы қаласының", "города Алматы"), ("Шымкент қаласының", "города Шымкент"),
            ]))
    func genitive(name: (String, String), expected: (String, String)) {
        #expect(PlaceGrammar.genitive(name.0, in: .kk) == expected.0)
        #expect(PlaceGrammar.genitive(name.1, in: .ru) == expected.1)
    }

    @Test(
        "keeps its own part in Russian",
        arguments: [
            ("Сарыбулакский сельский округ", "Сарыбулакского сельского округа"), ("село Красный Яр", "села Красный Яр"),
            ("посёлок Жарык", "посёлка Жарык"), ("Кордайский район", "Кордайского района"), ("Байконыр", "Байконыр"),
        ])
    func russian(name: String, expected: String) {
        #expect(PlaceGrammar.genitive(name, in: .ru) == expected)
    }

    @Test(
        "takes the ending of its last sounds in Kazakh",
        arguments: [
            ("Қордай ауданы", "Қордай ауданының"), ("Сарыбұлақ ауылдық округі", "Сарыбұлақ ауылдық округінің"),
            ("Жарық кенті", "Жарық кентінің"), ("Абай", "Абайдың"), ("Шымкент", "Шымкенттің"), ("Тараз", "Тараздың"),
        ])
    func kazakh(name: String, expected: String) {
        #expect(PlaceGrammar.genitive(name, in: .kk) == expected)
    }
}

@Suite("A day as it is written")
struct DateFormatsTests {
    private func formats(_ language: Language) -> DateFormats { DateFormats(language, today: Samples.day("2026-11-21")) }

    @Test(
        "takes the case endings of every Kazakh month",
        arguments: [
            (1, "қаңтарға", "қаңтарда", "қаңтардан", "қаңтардағы"), (2, "ақпанға", "ақпанда", "ақпаннан", "ақпандағы"),
            (3, "наурызға", "наурызда", "наурыздан", "наурыздағы"), (4, "сәуірге", "сәуірде", "сәуірден", "сәуірдегі"),
            (5, "мамырға", "мамырда", "мамырдан", "мамырдағы"), (6, "маусымға", "маусымда", "маусымнан", "маусымдағы"),
            (7, "шілдеге", "шілдеде", "шілдеден", "шілдедегі"), (8, "тамызға", "тамызда", "тамыздан", "тамыздағы"),
            (9, "қыркүйекке", "қыркүйекте", "қыркүйектен", "қыркүйектегі"), (10, "қазанға", "қазанда", "қазаннан", "қазандағы"),
            (11, "қарашаға", "қарашада", "қарашадан", "қарашадағы"),
            (12, "желтоқсанға", "желтоқсанда", "желтоқсаннан", "желтоқсандағы"),
        ])
    func kazakhMonths(month: Int, by: String, on: String, from: String, of: String) throws {
        let day = try #require(Day(year: 2026, month: month, day: 5))
        let formats = formats(.kk)
        #expect(formats.day(day, .by) == "5\u{A0}\(by)")
        #expect(formats.day(day, .on) == "5\u{A0}\(on)")
        #expect(formats.day(day, .from) == "5\u{A0}\(from)")
        #expect(formats.day(day, .of) == "5\u{A0}\(of)")
    }

    @Test(
        "stands around a large number as it is said, with the year of another year where the language has it",
        arguments: [
            (Language.kk, "2027-03-02", "2027\u{A0}жылғы", "наурыз"), (.kk, "2026-03-02", "", "наурыз"),
            (.ru, "2027-03-02", "", "марта 2027\u{A0}года"), (.en, "2027-03-02", "", "March 2027"),
        ])
    func around(language: Language, day: String, before: String, after: String) {
        let around = formats(language).around(Samples.day(day))
        #expect(around.before ?? "" == before && around.after == after)
    }

    @Test("names the year only where it is another")
    func years() {
        let (near, far) = (Samples.day("2026-12-04"), Samples.day("2027-01-25"))
        #expect(formats(.kk).day(near) == "4\u{A0}желтоқсан")
        #expect(formats(.kk).day(far, .by) == "2027\u{A0}жылғы 25\u{A0}қаңтарға")
        #expect(formats(.ru).day(far) == "25\u{A0}января 2027\u{A0}года")
        #expect(formats(.en).day(far) == "25\u{A0}January 2027")
        #expect(formats(.en).fullDay(near) == "4\u{A0}December 2026")
        #expect(formats(.ru).dayAndWeekday(near) == "4\u{A0}декабря, пятница")
    }

    @Test("is the same in every case in Russian and English", arguments: [Language.ru, .en])
    func cases(language: Language) {
        let day = Samples.day("2026-09-18")
        #expect(Set([DateFormats.Case.plain, .by, .on, .from, .of].map { formats(language).day(day, $0) }).count == 1)
    }
}

@Suite("A number as it is written")
struct NumberFormatsTests {
    @Test("has spaces between thousands, commas in English")
    func whole() {
        #expect(NumberFormats(.kk).whole(28300) == "28\u{A0}300")
        #expect(NumberFormats(.ru).whole(1_284_002) == "1\u{A0}284\u{A0}002")
        #expect(NumberFormats(.en).whole(28300) == "28,300")
        #expect(NumberFormats(.ru).whole(999) == "999")
        #expect(NumberFormats(.ru).whole(-1000) == "\u{2212}1\u{A0}000")
    }

    @Test("is a share only where there is something to divide by")
    func shares() {
        #expect(NumberFormats(.kk).percent(Share(1002, of: 1284)) == "78\u{202F}%")
        #expect(NumberFormats(.en).percent(Share(1, of: 3)) == "33%")
        #expect(NumberFormats(.ru).percent(Share(0, of: 0)) == nil)
        #expect(NumberFormats(.ru).finePercent(Share(755, of: 1000)) == "75,5\u{202F}%")
        #expect(NumberFormats(.en).finePercent(Share(1, of: 2)) == "50%")
    }

    @Test(
        "says money in the largest unit that fits",
        arguments: [
            (0, "0\u{A0}₸"), (999_999, "999\u{A0}999\u{A0}₸"), (18_400_000, "18,4\u{A0}млн\u{A0}₸"),
            (253_800_000_000, "253,8\u{A0}млрд\u{A0}₸"),
        ])
    func money(amount: Int, expected: String) { #expect(NumberFormats(.ru).money(Tenge(amount)) == expected) }
}
