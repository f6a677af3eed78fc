import Testing

@testable import Domain

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
            ("жеке сәйкестендіру нөмірім 850714300129", .iin, "850714300129"),
            ("индивидуальный идентификационный номер: 850714300129", .iin, "850714300129"),
            // Its first sum gives ten, so the second row of weights decides.
            ("850714300907", .iin, "850714300907"),
            ("поштам aigul.s@mail.kz.", .email, "aigul.s@mail.kz"),
            ("Пишите a-b@akimat.gov.kz, жду", .email, "a-b@akimat.gov.kz"),
            ("карта 4111 1111 1111 1111", .card, "4111 1111 1111 1111"),
            ("5500005555555559", .card, "5500005555555559"),
        ])
    func finds(text: String, kind: PersonalDataHint.Kind, excerpt: String) {
        #expect(sure(text) == [PersonalDataHint(kind: kind, excerpt: excerpt)])
    }

    @Test("finds a number that is called so once wherever it stands")
    func everywhere() {
        let text = Array("ИИН 850714300129 верно, заказ номер 850714300129, а это 850714300130")
        let found = PersonalDataHint.located(in: text).filter(\.kind.isSure)
        #expect(found.map { String(text[$0.range]) } == ["850714300129", "850714300129"])
    }

    private func sure(_ text: String) -> [PersonalDataHint] { PersonalDataHint.found(in: text).filter(\.kind.isSure) }

    private func excerpts(_ text: String, _ kind: PersonalDataHint.Kind) -> [String] {
        PersonalDataHint.found(in: text).filter { $0.kind == kind }.map(\.excerpt)
    }

    @Test(
        "leaves house numbers, dates, hours, sums and wrong check digits alone",
        arguments: [
            "", "Жамбыл көшесі, 12-үй, 45-пәтер", "Абая 77/12, кв. 8", "04.12.2026 күні 15:00-де", "2026-11-21 – 2026-12-04",
            "с 7.04.2026 по 8.07.2026", "18 400 000 теңге", "2024-2026 жылдары 10 км жол", "2026-000014 сұрағы",
            "850714300970", "бизнес-идентификационный номер 990340001234", "карта 4111 1111 1111 1112", "БСН 990340001234",
            "@akimat", "a@b", "7 777 м",
            "газопровод 1 000 000 000 000", "120 дом 8 подъезд 3 этаж",
        ])
    func leaves(text: String) {
        #expect(sure(text) == [])
    }

    @Test(
        "points at a street with its name, a house and a flat with their numbers",
        arguments: [
            ("Мен Жамбыл көшесі, 12-үй, 45-пәтерде тұрамын.", "Жамбыл көшесі, 12-үй, 45-пәтерде"),
            ("Абай даңғылы 7 үй алдында шұңқыр бар", "Абай даңғылы 7 үй"),
            ("Бауыржан Момышұлы көшесінде жарық жоқ", "Бауыржан Момышұлы көшесінде"),
            ("А. Молдағұлова көшесінің бойы", "А. Молдағұлова көшесінің"),
            ("Астана шағын ауданында су жоқ", "Астана шағын ауданында"),
            ("Самал-2 шағын ауданы, 14 үй, 3 пәтер.", "Самал-2 шағын ауданы, 14 үй, 3 пәтер"),
            ("Біздің Сәтбаев көшесінде қоқыс жатыр", "Сәтбаев көшесінде"),
            ("Біз Абай көше 12 тұрамыз", "Абай көше 12"),
            ("Үйім Абай көшесінде", "Абай көшесінде"),
            ("Мекенжайым: үй 5, пәтер 12.", "үй 5, пәтер 12"),
            ("Живу по адресу ул. Абая, д. 77, кв. 8, помогите", "ул. Абая, д. 77, кв. 8"),
            ("Когда починят свет на улице Желтоқсан?", "улице Желтоқсан"),
            ("ул Абая 77/12", "ул Абая 77/12"),
            ("По адресу Абая 77/12, кв. 8 течёт крыша", "Абая 77/12, кв. 8"),
            ("ул. 8 Марта, дом 5А", "ул. 8 Марта, дом 5А"),
            ("ул. им. А. Молдагуловой грязная", "ул. им. А. Молдагуловой"),
            ("в мкр. Самал-3 нет площадки", "мкр. Самал-3"),
            ("мкр 5, дом 14, квартира 20", "мкр 5, дом 14, квартира 20"),
            ("пер. Школьный, 3", "пер. Школьный, 3"),
            ("у дома № 12 упало дерево", "дома № 12"),
        ])
    func addresses(text: String, excerpt: String) {
        #expect(excerpts(text, .address) == [excerpt])
    }

    @Test(
        "sees no address in a street without a name, a house without a number, and numbers that count",
        arguments: [
            "Біздің көшеде жарық жоқ", "Ауыл көшесінде шам жанбайды", "Ауылдың көшелері тар", "5 үйде су жоқ",
            "үй 3 ай бойы сусыз",
            "12 қабатты үй салынды", "Жаңа көше салыңыздар", "көп пәтерлі үй", "3-пәтерлік үй",
            "На нашей улице темно. Когда починят?",
            "Дом культуры закрыт", "дом 3 года стоит пустой", "нужны дороги, свет и пр. Когда начнут?",
            "в нашем дворе 120 квартир",
            "Кордайский район, село Сарыбулак", "2 подъезд, 5 этаж", "от дома до школы 2 км", "18 400 000 теңге бөлінді",
        ])
    func noAddress(text: String) {
        #expect(excerpts(text, .address) == [])
    }

    @Test(
        "points at a name with a patronymic",
        arguments: [
            ("Көршім Асанова Айгүл Серікқызы қарсы", "Асанова Айгүл Серікқызы"),
            ("Серік Болатұлының малы жүр", "Серік Болатұлының"),
            ("Мен, Тоқаев Нұрлан Ермекұлы, сұраймын", "Тоқаев Нұрлан Ермекұлы"),
            ("Прошу помочь Иванову Ивану Ивановичу с водой", "Иванову Ивану Ивановичу"),
            ("Жалуюсь на соседку Марию Петровну", "Марию Петровну"),
            ("от А. Смагулова Ерлановича", "А. Смагулова Ерлановича"),
        ])
    func names(text: String, excerpt: String) {
        #expect(excerpts(text, .name) == [excerpt])
    }

    @Test(
        "sees no name without a patronymic, nor in what is called after somebody",
        arguments: [
            "Қордай ауданының әкімі", "Ұлы Отан соғысының ардагері", "оның қызы оқиды", "Таулы жер",
            "Исатай Тайманұлы атындағы мектеп",
            "школа имени Бауыржана Момышулы", "Бауыржан Момышұлы көшесінде шам жоқ", "Петрович помог", "Вода нужна всем",
        ])
    func noName(text: String) {
        #expect(excerpts(text, .name) == [])
    }

    @Test("is taken as sure for numbers and e-mails alone")
    func sureKinds() {
        #expect(PersonalDataHint.Kind.allCases.filter(\.isSure) == [.phone, .iin, .email, .card])
    }

    @Test("names each excerpt once, in the order of the text")
    func order() {
        let found = PersonalDataHint.found(in: "a@b.kz, 8 701 123 45 67, a@b.kz")
        #expect(found.map(\.kind) == [.email, .phone])
    }
}
