import Domain

/// Names of people who are not: first names and surnames put together at random.
enum PeopleTexts {
    private static let given = [
        "Айгүл", "Сәуле", "Гүлнар", "Жанар", "Бақыт", "Мадина", "Ерлан", "Нұрлан", "Серік", "Асқар", "Бауыржан", "Қанат",
        "Светлана",
        "Ольга", "Сергей", "Виктор",
    ]
    private static let families = [
        "Үлгібаев", "Сынақов", "Мысалов", "Көрсетбаев", "Болжамов", "Ойданбаев", "Нақышев", "Жобаев", "Үлгенов", "Қалыпов",
    ]

    static func name(_ randomness: inout Randomness) -> String {
        let given = randomness.one(of: given)
        let family = randomness.one(of: families)
        let isWoman = ["Айгүл", "Сәуле", "Гүлнар", "Жанар", "Мадина", "Светлана", "Ольга"].contains(given)
        return "\(given) \(family)\(isWoman ? "а" : "")"
    }

    /// A number of a range that no operator gives out.
    static func phone(_ randomness: inout Randomness) -> String {
        "+7 700 000 \(padded(randomness.number(0...99), to: 2)) \(padded(randomness.number(0...99), to: 2))"
    }

    static let rooms: [Wording] = [
        Wording("Әкімдік ғимараты, 1-қабат, азаматтарды қабылдау бөлмесі", "Здание акимата, 1 этаж, приёмная граждан"),
        Wording("Әкімдік ғимараты, 2-қабат, 12-бөлме", "Здание акимата, 2 этаж, кабинет 12"),
        Wording("Әкім аппараты, мәжіліс залы", "Аппарат акима, зал заседаний"),
    ]

    static let off: [Wording] = [
        Wording("Әкім облыстық кеңеске шақырылды.", "Акима вызвали на областное совещание."),
        Wording("Ауа райының қолайсыздығына байланысты.", "Из-за непогоды."),
        Wording("Әкім іссапарда.", "Аким в командировке."),
    ]

    static let protocols: [Wording] = [
        Wording(
            "Келген тұрғындар тыңдалды. Бақылауға алынған мәселелер бойынша жауапты бөлімдерге тапсырма берілді.",
            "Заслушаны все, кто пришёл. По вопросам, взятым на контроль, даны поручения ответственным отделам."),
        Wording(
            "Әр мәселе бойынша түсіндірме берілді. Қайта қаралатын мәселелер хаттамаға енгізілді.",
            "По каждому вопросу даны разъяснения. Вопросы, требующие проверки, внесены в протокол."),
    ]
}
