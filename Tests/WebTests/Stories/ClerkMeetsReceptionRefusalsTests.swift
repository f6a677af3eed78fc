import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

/// An act on receptions that is refused, where the refusal stands and what it says.
struct ReceptionRefused: Sendable, CustomTestStringConvertible {
    /// The local time at which it is tried; the reception is on Thursday 3 December at 15:00, with one turn taken.
    var at = "2026-11-23 10:00"
    /// What was done before, at the same time.
    var before: [(path: String, fields: [(String, String)])] = []
    let path: String
    var fields: [(String, String)] = []
    /// The field beside which it stands, `{}` for the language of the desk; `nil` where it stands above the form.
    let field: String?
    let kk: String
    let ru: String

    var testDescription: String { "\(path) \(field ?? "") \(ru)" }

    static let day = "2026-12-03 17:00"
    private static let one = "/desk/receptions/1/"
    private static let outcome = (path: one + "outcomes/", fields: [("outcome-{booking}", "explained")])
    private static let cancelled = (path: one + "cancel/", fields: [("reason-kk", "Боран"), ("reason-ru", "Буран")])
    private static let held = (path: one + "hold/", fields: [("protocol", "Өтті")])
    private static let assignment = (path: one + "assign/", fields: assigned())

    private static func with(_ right: [(String, String)], _ changes: [(String, String)]) -> [(String, String)] {
        right.filter { field in !changes.contains { $0.0 == field.0 } } + changes
    }
    private static func scheduled(_ changes: (String, String)...) -> [(String, String)] {
        let right = [
            ("place", "Қордай ауданы"), ("official", "akim"), ("day", "2026-12-10"), ("time", "15:00"), ("end", "17:00"),
            ("slot", "15"), ("every", "once"), ("venue-kk", "Әкімдік"), ("phone", "8 (72636) 2-11-22"),
        ]
        return with(right, changes)
    }
    private static func booked() -> [(String, String)] {
        [("slot", "2"), ("name", "Гүлнар"), ("topic", "Су туралы"), ("channel", "phone"), ("language", "kk")]
    }
    private static func moved() -> [(String, String)] {
        [("day", "2026-12-10"), ("time", "10:00"), ("reason-kk", "Боран"), ("reason-ru", "Буран")]
    }
    /// In both languages: the form has those of the desk.
    private static func assigned(_ changes: (String, String)...) -> [(String, String)] {
        let right = [
            ("booking", ""), ("action-kk", "Жарық орнату"), ("action-ru", "Поставить свет"), ("lead-kk", "Бөлім"),
            ("lead-ru", "Отдел"), ("deadline", "2026-12-25"),
        ]
        return with(right, changes)
    }
    private static let long = String(repeating: "x", count: ReceptionProtocol.longestText + 1)

    private typealias Row = (changes: [(String, String)], field: String, kk: String, ru: String)

    private static let scheduleRows: [Row] = [
        ([("place", "")], "new-place", "Бұл жолды толтырыңыз", "Заполните это поле"),
        ([("official", "minister")], "new-official", "Тізімнен таңдаңыз", "Выберите из списка"),
        ([("day", "")], "new-day", "Бұл жолды толтырыңыз", "Заполните это поле"),
        ([("day", "ертең")], "new-day", "Күнін мынадай етіп жазыңыз", "Напишите день так"),
        ([("day", "2026-11-20")], "new-day", "Бұл күн өтіп кетті", "Этот день уже прошёл"),
        ([("day", "2028-03-01")], "new-day", "Кесте 13 айдан әріге жасалмайды", "не дальше чем на 13 месяцев"),
        ([("day", "2026-12-05")], "new-day", "Бұл күн демалыс", "Это выходной"),
        ([("day", "2026-12-03")], "new-day", "басқа қабылдауы бар", "уже есть приём"),
        ([("time", "25:00")], "new-time", "Уақытты мынадай етіп жазыңыз", "Напишите время так"),
        ([("end", "14:00")], "new-end", "Аяқталуы басталуынан кейін", "Конец должен быть позже"),
        ([("slot", "1,5")], "new-slot", "5-тен 120 минутқа дейін", "От 5 до 120 минут"),
        ([("slot", "-3")], "new-slot", "5-тен 120 минутқа дейін", "От 5 до 120 минут"),
        ([("slot", "1.000")], "new-slot", "5-тен 120 минутқа дейін", "От 5 до 120 минут"),
        ([("every", "week")], "new-until", "Бұл жолды толтырыңыз", "Заполните это поле"),
        ([("venue-kk", "")], "new-venue-kk", "Бұл жолды толтырыңыз", "Заполните это поле"),
        ([("phone", "телефон")], "new-phone", "", ""),
    ]

    static let schedule: [ReceptionRefused] = [
        ReceptionRefused(
            path: "/desk/receptions/new/", fields: scheduled(("day", "2026-11-23"), ("time", "09:59")), field: "new-time",
            kk: "Бұл уақыт өтіп кетті", ru: "Этот час уже прошёл"),
        ReceptionRefused(
            path: "/desk/receptions/new/", fields: scheduled(("every", "week"), ("until", "2026-12-01")), field: "new-until",
            kk: "Алғашқы күннен кейінгі күнді жазыңыз", ru: "Напишите день позже первого"),
        ReceptionRefused(
            path: "/desk/receptions/new/", fields: scheduled(("every", "week"), ("until", "2028-03-01")), field: "new-until",
            kk: "Кесте 13 айдан әріге жасалмайды", ru: "не дальше чем на 13 месяцев"),
    ]

    private static let moveRows: [Row] = [
        ([("day", "")], "move-day", "Күнін мынадай етіп жазыңыз", "Напишите день так"),
        ([("time", "x")], "move-time", "Уақытты мынадай етіп жазыңыз", "Напишите время так"),
        ([("day", "2026-12-12")], "move-day", "Бұл күн демалыс", "Это выходной"),
        ([("day", "2026-11-20")], "move-day", "Бұл күн өтіп кетті", "Этот день уже прошёл"),
        ([("day", "2028-03-01")], "move-day", "Кесте 13 айдан әріге жасалмайды", "не дальше чем на 13 месяцев"),
        ([("day", "2026-11-23"), ("time", "09:59")], "move-time", "Бұл уақыт өтіп кетті", "Этот час уже прошёл"),
        ([("time", "23:30")], "move-time", "түн ортасынан аспауы керек", "не может перейти за полночь"),
        ([("day", "2026-12-03"), ("time", "15:00")], "move-day", "Күнін немесе уақытын өзгертіңіз", "Измените день или время"),
        ([("day", "2026-12-08"), ("time", "15:30")], "move-day", "басқа қабылдауы бар", "уже есть приём"),
        ([("reason-kk", ""), ("reason-ru", "")], "move-reason-kk", "Себебін жазыңыз", "Напишите причину"),
        (
            [("reason-ru", String(repeating: "x", count: Reception.longestReason + 1))], "move-reason-ru", "Себебі тым ұзын",
            "Причина слишком длинная"
        ),
    ]

    static let moves: [ReceptionRefused] = [
        ReceptionRefused(
            before: [cancelled], path: one + "move/", fields: moved(), field: nil, kk: "Қабылдау өтпейтін болған",
            ru: "Приём отменён"),
        ReceptionRefused(
            path: one + "cancel/", field: "cancel-reason-kk", kk: "Себебін жазыңыз", ru: "Напишите причину"),
        ReceptionRefused(
            at: day, before: [assignment], path: one + "cancel/", fields: cancelled.fields, field: nil,
            kk: "Осы қабылдауда тапсырма берілген", ru: "На этом приёме даны поручения"),
    ]

    static let reasons: [ReceptionRefused] = [
        ReceptionRefused(
            path: one + "reason/", fields: cancelled.fields, field: nil, kk: "түзететін себеп жоқ", ru: "исправлять нечего"),
        ReceptionRefused(
            before: [cancelled], path: one + "reason/", field: "reason-reason-kk", kk: "Себебін жазыңыз",
            ru: "Напишите причину"),
        ReceptionRefused(
            before: [cancelled], path: one + "reason/",
            fields: [
                ("reason-kk", "Боран"), ("reason-ru", String(repeating: "x", count: Reception.longestReason + 1)),
            ], field: "reason-reason-ru", kk: "Себебі тым ұзын", ru: "Причина слишком длинная"),
    ]

    private static func corrected(_ changes: (String, String)...) -> [(String, String)] {
        let right = [
            ("booking", "{booking}"), ("outcome", "absent"), ("reason-kk", "Қате белгіленді"),
            ("reason-ru", "Отмечено по ошибке"),
        ]
        return with(right, changes)
    }
    private static let onControl = (path: one + "outcomes/", fields: [("outcome-{booking}", "on-control")])
    private static let ofTurn = (path: one + "assign/", fields: assigned(("booking", "{booking}")))
    private static let record = (
        path: one + "assignments/1/record/", fields: [("text-kk", "Бағандар"), ("text-ru", "Столбы")]
    )

    static let corrections: [ReceptionRefused] = [
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "outcomes/", fields: outcome.fields, field: nil,
            kk: "«Нәтижені түзету» әрекетімен", ru: "действием «Исправить итог»"),
        ReceptionRefused(
            at: day, before: [onControl], path: one + "outcomes/", fields: outcome.fields, field: nil,
            kk: "«Нәтижені түзету» әрекетімен", ru: "действием «Исправить итог»"),
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "correct/", fields: corrected(("outcome", "explained")),
            field: "correct-outcome", kk: "Дәл осы нәтиже жазылған", ru: "Именно этот итог и внесён"),
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "correct/", fields: corrected(("outcome", "came")),
            field: "correct-outcome", kk: "Тізімнен таңдаңыз", ru: "Выберите из списка"),
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "correct/", fields: corrected(("booking", "")),
            field: "correct-booking", kk: "Тізімнен таңдаңыз", ru: "Выберите из списка"),
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "correct/", fields: corrected(("booking", "7")),
            field: "correct-booking", kk: "осы қабылдауға қатысты емес", ru: "не относится к этому приёму"),
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "correct/",
            fields: corrected(("reason-kk", ""), ("reason-ru", "")), field: "correct-reason-kk", kk: "Себебін жазыңыз",
            ru: "Напишите причину"),
        ReceptionRefused(
            at: day, before: [onControl, ofTurn, record, held], path: one + "correct/", fields: corrected(),
            field: "correct-booking", kk: "Тапсырманы өз бетінде аяқтаңыз", ru: "Завершите поручение на его странице"),
        ReceptionRefused(
            at: day, before: [assignment, outcome, held], path: one + "assignments/1/remove/", field: nil,
            kk: "бақылаудан алыңыз", ru: "снимите его с контроля"),
        ReceptionRefused(
            path: one + "move-reason/", fields: cancelled.fields, field: nil, kk: "Ол ауыстырылмаған",
            ru: "Переноса не было"),
        ReceptionRefused(
            before: [(one + "move/", moved())], path: one + "move-reason/", field: "move-reason-reason-kk",
            kk: "Себебін жазыңыз", ru: "Напишите причину"),
    ]

    private static let turnRows: [Row] = [
        ([("slot", "")], "book-slot", "Уақытты таңдаңыз", "Выберите время"),
        ([("slot", "0")], "book-slot", "Бұл уақыт бос емес", "Это время уже занято"),
        ([("slot", "99")], "book-slot", "Мұндай уақыт жоқ", "Такого времени нет"),
        ([("name", "")], "book-name", "Бұл жолды толтырыңыз", "Заполните это поле"),
        ([("topic", "")], "book-topic", "Бұл жолды толтырыңыз", "Заполните это поле"),
        ([("phone", "x")], "book-phone", "", ""),
        ([("channel", "dove")], "book-channel", "Тізімнен таңдаңыз", "Выберите из списка"),
        ([("language", "x")], "book-language", "", ""),
    ]

    static let turns: [ReceptionRefused] = [
        // The list was due the day before: the paragraph closes booking.
        ReceptionRefused(
            at: "2026-12-03 09:00", path: one + "book/", fields: booked(), field: nil,
            kk: "Бұл қабылдауға жазылу аяқталған. Негізі:", ru: "Запись на этот приём окончена. Основание:"),
        ReceptionRefused(
            before: [(one + "hand-over/", [])], path: one + "book/", fields: booked(), field: nil,
            kk: "Бұл қабылдауға жазылу аяқталған. Негізі:", ru: "Запись на этот приём окончена. Основание:"),
        ReceptionRefused(
            before: [(one + "hand-over/", [])], path: one + "hand-over/", field: nil, kk: "Тізім беріліп қойған",
            ru: "Список уже передан"),
        ReceptionRefused(
            at: "2026-12-04 09:00", path: one + "hand-over/", field: nil, kk: "Бұл күн өтіп кетті", ru: "Этот день уже прошёл"),
        ReceptionRefused(
            before: [(one + "bookings/{booking}/cancel/", [])], path: one + "bookings/{booking}/cancel/", field: nil,
            kk: "Бұл жазылудан бас тартылған", ru: "Эта запись уже отменена"),
    ]

    static let ends: [ReceptionRefused] = [
        ReceptionRefused(
            path: one + "outcomes/", fields: outcome.fields, field: nil, kk: "Қабылдау әлі басталған жоқ",
            ru: "Приём ещё не начался"),
        ReceptionRefused(
            at: day, path: one + "outcomes/", fields: [("outcome-{booking}", "")], field: nil, kk: "Ештеңе таңдалмаған",
            ru: "Ничего не выбрано"),
        ReceptionRefused(
            at: day, path: one + "outcomes/", fields: [("outcome-{booking}", "came")], field: "outcomes-outcome-{booking}",
            kk: "Тізімнен таңдаңыз", ru: "Выберите из списка"),
        ReceptionRefused(
            at: day, before: [(one + "bookings/{booking}/cancel/", [])], path: one + "outcomes/", fields: outcome.fields,
            field: nil,
            kk: "2026-R-00001", ru: "2026-R-00001"),
        ReceptionRefused(
            at: day, path: one + "hold/", fields: held.fields, field: nil, kk: "Алдымен жазылғандардың бәрі бойынша",
            ru: "Сначала отметьте о каждом"),
        ReceptionRefused(
            at: day, before: [outcome], path: one + "hold/", fields: [("protocol", " ")], field: "hold-protocol",
            kk: "Хаттаманы жазыңыз", ru: "Напишите протокол"),
        ReceptionRefused(
            at: day, before: [outcome], path: one + "hold/", fields: [("protocol", long)], field: "hold-protocol",
            kk: "Мәтін тым ұзын", ru: "Слишком длинно"),
        ReceptionRefused(
            at: day, before: [outcome], path: one + "hold/", fields: [("present", long), ("protocol", "Өтті")],
            field: "hold-present", kk: "Мәтінді 2", ru: "Сократите текст до 2"),
        ReceptionRefused(
            at: day, before: [outcome, held], path: one + "hold/", fields: held.fields, field: nil,
            kk: "Қабылдау өтіп кеткен", ru: "Приём уже проведён"),
        ReceptionRefused(
            path: one + "assign/", fields: assigned(), field: nil, kk: "Қабылдау әлі басталған жоқ",
            ru: "Приём ещё не начался"),
        ReceptionRefused(
            at: day, path: one + "assign/", fields: assigned(("deadline", "2026-12-02")), field: "assign-deadline",
            kk: "Мерзім қабылдау күнінен ерте болмайды", ru: "Срок не может быть раньше дня приёма"),
        ReceptionRefused(
            at: day, path: one + "assign/", fields: assigned(("action-kk", ""), ("action-ru", "")),
            field: "assign-action-{}", kk: "Бұл жолды толтырыңыз", ru: "Заполните это поле"),
        ReceptionRefused(
            at: day, path: one + "assign/", fields: assigned(("booking", "x")), field: "assign-booking",
            kk: "Тізімнен таңдаңыз", ru: "Выберите из списка"),
        ReceptionRefused(
            at: day, path: one + "assign/", fields: assigned(("booking", "7")), field: "assign-booking",
            kk: "осы қабылдауға қатысты емес", ru: "не относится к этому приёму"),
        ReceptionRefused(
            at: "2026-12-08 17:00", path: "/desk/receptions/2/assign/", fields: assigned(("booking", "{booking}")),
            field: "assign-booking", kk: "осы қабылдауға қатысты емес", ru: "не относится к этому приёму"),
        ReceptionRefused(
            at: day, before: [assignment], path: one + "assignments/1/record/", field: "record-text-{}", kk: "", ru: ""),
        ReceptionRefused(
            at: day, before: [assignment], path: one + "assignments/1/ask-extension/",
            fields: [("until", "ертең"), ("reason-kk", "Кешікті"), ("reason-ru", "Задержка")], field: "ask-extension-until",
            kk: "Күнін мынадай етіп жазыңыз", ru: "Напишите день так"),
    ]

    static let all: [ReceptionRefused] = [
        scheduleRows.map { row in
            ReceptionRefused(
                path: "/desk/receptions/new/", fields: with(scheduled(), row.changes), field: row.field, kk: row.kk, ru: row.ru)
        },
        moveRows.map { row in
            ReceptionRefused(
                path: one + "move/", fields: with(moved(), row.changes), field: row.field, kk: row.kk, ru: row.ru)
        },
        turnRows.map { row in
            ReceptionRefused(
                path: one + "book/", fields: with(booked(), row.changes), field: row.field, kk: row.kk, ru: row.ru)
        },
        schedule, moves, reasons, corrections, turns, ends,
    ].flatMap { $0 }
}

@Suite("A clerk whose reception is refused")
struct ClerkMeetsReceptionRefusalsTests {
    @Test(
        "is told why in the language of the desk, beside the field", arguments: [Language.kk, .ru],
        ReceptionRefused.all)
    func refused(language: Language, wrong: ReceptionRefused) async throws {
        try await TestSite.serving(on: .sqlite, at: "2026-11-23 09:00") { site in
            try await site.addStaff("aigul@kordai.kz")
            _ = try await site.addReceptions(Samples.reception(), Samples.reception(on: "2026-12-08"))
            let clerk = site.browser()
            var token = try await signIn(clerk)
            let turn = [("slot", "0"), ("name", "Сәкен"), ("topic", "Жол туралы"), ("channel", "phone"), ("language", "kk")]
            #expect(try await clerk.submit("/desk/receptions/1/book/", turn + [("form-token", token)]).status == 200)
            let booking = try #require(try await site.database.read { try BookingStore($0).list(of: Reception.ID(1)) }.first)
            func named(_ text: String) -> String {
                text.replacing("{booking}", with: booking.id.description).replacing("{}", with: language.rawValue)
            }
            func named(_ fields: [(String, String)]) -> [(String, String)] { fields.map { (named($0.0), named($0.1)) } }
            site.clock.set(wrong.at)
            token = try await signIn(clerk)
            _ = try await clerk.get("/desk/language/\(language.rawValue)/")
            for (path, fields) in wrong.before {
                #expect(try await clerk.submit(named(path), named(fields) + [("form-token", token)]).status == 200, "\(path)")
            }
            let page = try await clerk.post(named(wrong.path), named(wrong.fields) + [("form-token", token)])
            #expect(page.status == 422)
            #expect(page.words.contains(language == .kk ? wrong.kk : wrong.ru) || wrong.kk.isEmpty)
            // What was typed stays; the form of assignments stands in the language of the desk alone.
            let kept = ["name", "topic", "venue-kk", "day", "until", "deadline", "action-\(language.rawValue)"]
            for (name, value) in wrong.fields where kept.contains(name) && wrong.field != nil {
                #expect(page.html.contains(value), "lost \(value)")
            }
            if let field = wrong.field.map({ named($0) }) {
                #expect(page.html.contains("id=\"\(field)-error\""))
            }
            for link in page.html.matches(of: /href="#([^"]+)"/) {
                #expect(page.html.contains("id=\"\(link.1)\""), "#\(link.1)")
            }
        }
    }
}
