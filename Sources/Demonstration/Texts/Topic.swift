import Domain

/// One thing that residents raise, with all that is said and done about it.
struct Topic: Sendable {
    /// Where it is raised.
    enum Setting: Sendable { case anywhere, rural, urban }

    /// What it takes, hence how long it lasts and what it costs.
    enum Work: Sendable {
        /// Decided and organised, at little cost.
        case service
        /// Repaired or put up within a season.
        case repair
        /// Designed, tendered and built.
        case construction
    }

    let category: Category
    /// Of a thousand questions, about how many.
    let weight: Int
    let setting: Setting
    let work: Work
    let competence: Problem.Competence
    let body: Body
    let coBody: Body?
    let title: Wording
    /// As residents put it, each in several sentences.
    let questions: [Wording]
    let action: Wording
    /// The explanation given where no plan is needed.
    let answer: Wording

    init(
        _ category: Category, weight: Int, in setting: Setting = .anywhere, _ work: Work, _ competence: Problem.Competence,
        _ body: Body, with coBody: Body? = nil, title: Wording, questions: [Wording], action: Wording, answer: Wording
    ) {
        self.category = category
        self.weight = weight
        self.setting = setting
        self.work = work
        self.competence = competence
        self.body = body
        self.coBody = coBody
        self.title = title
        self.questions = questions
        self.action = action
        self.answer = answer
    }
}

/// The line of work of a department, from which its name is built at every level.
enum Body: CaseIterable, Sendable {
    case roads, utilities, education, health, land, social, culture, nature, architecture, construction, farming, veterinary
    case digital, police, business, emergencies

    private var work: Wording {
        switch self {
        case .roads: Wording("жолаушылар көлігі және автомобиль жолдары", "пассажирского транспорта и автомобильных дорог")
        case .utilities: Wording("тұрғын үй-коммуналдық шаруашылық", "жилищно-коммунального хозяйства")
        case .education: Wording("білім", "образования")
        case .health: Wording("денсаулық сақтау", "здравоохранения")
        case .land: Wording("жер қатынастары", "земельных отношений")
        case .social: Wording("жұмыспен қамту және әлеуметтік бағдарламалар", "занятости и социальных программ")
        case .culture: Wording("мәдениет, дене шынықтыру және спорт", "культуры, физической культуры и спорта")
        case .nature: Wording("табиғи ресурстар", "природных ресурсов")
        case .architecture: Wording("сәулет және қала құрылысы", "архитектуры и градостроительства")
        case .construction: Wording("құрылыс", "строительства")
        case .farming: Wording("ауыл шаруашылығы", "сельского хозяйства")
        case .veterinary: Wording("ветеринария", "ветеринарии")
        case .digital: Wording("цифрлық технологиялар", "цифровых технологий")
        case .police: Wording("полиция", "полиции")
        case .business: Wording("кәсіпкерлік", "предпринимательства")
        case .emergencies: Wording("төтенше жағдайлар", "по чрезвычайным ситуациям")
        }
    }

    /// Whose department it is.
    enum Level: Sendable { case district, city, oblast, republicanCity }

    func name(at level: Level) -> Translated {
        let work = work
        return switch level {
        case .district: Translated(kk: "Аудандық \(work.kk) бөлімі", ru: "Районный отдел \(work.ru)")
        case .city: Translated(kk: "Қалалық \(work.kk) бөлімі", ru: "Городской отдел \(work.ru)")
        case .oblast: Translated(kk: "Облыстық \(work.kk) басқармасы", ru: "Областное управление \(work.ru)")
        case .republicanCity: Translated(kk: "Қалалық \(work.kk) басқармасы", ru: "Городское управление \(work.ru)")
        }
    }
}
