import Domain
import Testing

@Suite("A hint at personal data")
struct PersonalDataHintTests {
    @Test(
        "finds telephones, identification numbers, e-mails and cards",
        arguments: [
            ("Нөмірім 8 701 123 45 67.", PersonalDataHint.Kind.phone, "8 701 123 45 67"),
            ("тел. +77011234567", .phone, "+77011234567"),
            ("+7 (701) 123-45-67 хабарласыңыз", .phone, "+7 (701) 123-45-67"),
            ("87471234567", .phone, "87471234567"),
            ("8-747-123-45-67", .phone, "8-747-123-45-67"),
            ("701 123 45 67", .phone, "701 123 45 67"),
            ("8 (7172) 55-66-77", .phone, "8 (7172) 55-66-77"),
            ("үй 12, 8 701 123 45 67", .phone, "8 701 123 45 67"),
            ("звоните +49 30 1234567", .phone, "+49 30 1234567"),
            ("ЖСН 850714300127", .iin, "850714300127"),
            ("иин: 850714 300127", .iin, "850714 300127"),
            ("Менің ЖСН нөмірім: 850714300129", .iin, "850714300129"),
            // Its first sum gives ten, so the second row of weights decides.
            ("850714300907", .iin, "850714300907"),
            ("поштам aigul.s@mail.kz.", .email, "aigul.s@mail.kz"),
            ("Пишите a-b@akimat.gov.kz, жду", .email, "a-b@akimat.gov.kz"),
            ("карта 4111 1111 1111 1111", .card, "4111 1111 1111 1111"),
            ("5500005555555559", .card, "5500005555555559"),
        ])
    func finds(text: String, kind: PersonalDataHint.Kind, excerpt: String) {
        #expect(PersonalDataHint.found(in: text) == [PersonalDataHint(kind: kind, excerpt: excerpt)])
    }

    @Test(
        "leaves house numbers, dates, hours, sums and wrong check digits alone",
        arguments: [
            "", "Жамбыл көшесі, 12-үй, 45-пәтер", "Абая 77/12, кв. 8", "04.12.2026 күні 15:00-де", "2026-11-21 – 2026-12-04",
            "с 7.04.2026 по 8.07.2026", "18 400 000 теңге", "2024-2026 жылдары 10 км жол", "2026-000014 сұрағы",
            "850714300970", "карта 4111 1111 1111 1112", "БСН 990340001234", "@akimat", "a@b", "7 777 м",
            "газопровод 1 000 000 000 000", "120 дом 8 подъезд 3 этаж",
        ])
    func leaves(text: String) {
        #expect(PersonalDataHint.found(in: text) == [])
    }

    @Test("names each excerpt once, in the order of the text")
    func order() {
        let found = PersonalDataHint.found(in: "a@b.kz, 8 701 123 45 67, a@b.kz")
        #expect(found.map(\.kind) == [.email, .phone])
    }
}
