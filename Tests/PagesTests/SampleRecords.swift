import Domain
import TestSupport

@testable import Pages

/// Meetings, questions, plans and problems of the samples, around 21 November 2026.
enum SampleRecords {
    /// The akim and a deputy of Kordai, and the akim before.
    static let officials = [
        official(.akim, "Айбек Сәрсенов", "2024-03-15"),
        official(.akim, "Марат <Бекенов>", "2020-01-20", until: "2024-03-14"),
        official(.deputy, "Гүлнар Оспанова", "2023-01-09", acting: true),
        official(.other, "Ерлан Жұмабаев", "2022-05-01", title: Samples.text("Бас сәулетші", "Главный архитектор", nil)),
    ]

    private static func official(
        _ post: Official.Post, _ name: String, _ since: String, until: String? = nil, acting: Bool = false,
        title: Translated = Translated()
    ) -> Official {
        Official(
            id: Official.ID(Samples.day(since).number), place: Samples.kordai, post: post, title: title,
            name: Translated(kk: name),
            since: Samples.day(since), until: until.map { Samples.day($0) }, isActing: acting,
            inChargeOf: acting ? Samples.text("Білім, денсаулық сақтау", "Образование, здравоохранение", nil) : Translated())
    }

    static let secret = "Жазған Айгүл Сәрсенова, 8 701 555 44 33"
    static let bytes: [UInt8] = [57, 5, 78, 159, 36, 137, 17, 77, 229, 70]

    static let code: TrackingCode = {
        guard let code = TrackingCode(bytes: bytes) else { preconditionFailure("ten bytes make a code") }
        return code
    }()

    static func ahead() -> Meeting {
        var meeting = Samples.meeting(id: 12)
        meeting.announcement = Announcement(publishedOn: Samples.day("2026-11-18"), evidence: "https://www.gov.kz/article/1")
        meeting.broadcasts = ["https://www.youtube.com/live/abc", "https://facebook.com/kordai"]
        meeting.kind = .onDemand
        return meeting
    }

    /// In another year than this one.
    static func nextYear() -> Meeting { Samples.meeting(id: 13, on: "2027-03-02") }

    static func held() -> Meeting {
        var meeting = Samples.meeting(id: 7, on: "2026-09-18")
        meeting.announcement = Announcement(publishedOn: Samples.day("2026-09-09"), evidence: nil)
        meeting.standing = .held
        meeting.broadcasts = ["https://www.youtube.com/watch?v=abc"]
        meeting.results = MeetingResults(
            publishedOn: Samples.day("2026-09-28"),
            summary: Samples.text(
                "Әкім көше жарығы, су құбыры және таңғы автобус туралы сұрақтарға жауап берді.\nБес мәселе жоспарға енді.",
                "Аким ответил на вопросы об освещении, водопроводе и утреннем автобусе.\nПять проблем вошли в план.", nil))
        meeting.holding = MeetingHolding(
            recordedOn: Samples.day("2026-09-23"),
            attendance: .byGroup([.residents: 160, .deputies: 6, .parties: 3, .associations: 9, .opposition: 1, .media: 5]),
            hadOpenMicrophone: true, presentation: 47, spoke: 21)
        meeting.resultsPlaces = [
            Publication(.site, on: Samples.day("2026-09-28"), evidence: "https://www.gov.kz/r/1"),
            Publication(.press, on: Samples.day("2026-09-30"), evidence: nil),
        ]
        meeting.minutesOn = Samples.day("2026-09-24")
        return meeting
    }

    /// What pages said before it was corrected, the last correction first.
    static let corrections = [
        Correction(on: Samples.day("2026-11-12"), before: .reason(Translated())),
        Correction(on: Samples.day("2026-11-12"), before: .reason(Samples.text("Боран <b>", "Буран", nil))),
        Correction(on: Samples.day("2026-11-12"), before: .figure(.attendance, 120)),
        Correction(on: Samples.day("2026-11-11"), before: .figure(.presentation, 21)),
        Correction(on: Samples.day("2026-11-10"), before: .figure(.spoke, 9)),
        Correction(on: Samples.day("2026-11-10"), before: .figure(.questionsRaised, 14)),
        Correction(on: Samples.day("2026-11-10"), before: .announcedOn(Samples.day("2026-11-09"))),
    ]

    static func cancelled() -> Meeting {
        var meeting = Samples.meeting(id: 9, on: "2026-12-11")
        meeting.standing = .cancelled(
            on: Samples.day("2026-11-20"),
            reason: Samples.text("Ауылда карантин жарияланды.", "В селе объявлен карантин.", nil))
        return meeting
    }

    static func question(
        _ ordinal: Int = 14, _ standing: Question.Standing = .inPlan, moderation: Moderation? = nil, language: Language = .kk,
        supporters: Int = 47, answer: Answer? = nil
    ) -> Question {
        Question(
            id: Question.ID(ordinal), number: Question.Number(year: 2026, ordinal: ordinal), place: Samples.sarybulak,
            meeting: Meeting.ID(12), language: language,
            original: "Жамбыл көшесінде жарық қашан болады? Балалар мектептен қараңғыда қайтады. \(secret)", category: .roads,
            channel: .site, receivedAt: Moment(seconds: 1_788_000_000), receivedOn: Samples.day("2026-09-07"),
            registeredOn: Samples.day("2026-09-07"), standing: standing,
            moderation: moderation
                ?? .published(
                    text: language == .ru
                        ? "Когда на улице Жамбыла будет свет? Дети возвращаются из школы в темноте."
                        : "Мектеп жанындағы өткелге бағдаршам қашан қойылады? Балалар үлкен жолды өтіп барады.",
                    on: Samples.day("2026-09-09")), answer: answer, supporterCount: supporters)
    }

    static func item(
        _ number: Int = 1, deadline: String = "2026-11-25", standing: PlanItem.Standing = .underWay, executions: Bool = true
    ) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(number), number: number, problem: Problem.ID(3),
            action: Samples.text(
                "Жамбыл көшесіне 24 жарық бағанын орнату", "Установить 24 опоры освещения на улице Жамбыла", nil),
            lead: Samples.text("Қордай аудандық ТКШ бөлімі", "Отдел ЖКХ Кордайского района", nil), coExecutors: Translated(),
            deadline: Samples.day(deadline), givenOn: Samples.day("2026-09-28"), moneyNeeded: Tenge(18_400_000),
            moneyGiven: Tenge(18_400_000), moneySource: Samples.text("Аудан бюджеті", "Бюджет района", nil), standing: standing,
            executions: executions
                ? [
                    Execution(
                        on: Samples.day("2026-10-12"), text: Samples.text("Бағандар жеткізілді.", "Опоры завезены.", nil),
                        evidence: nil),
                    Execution(
                        on: Samples.day("2026-11-19"), text: Samples.text("24 бағанның 17-сі тұр.", "Стоят 17 из 24 опор.", nil),
                        evidence: "https://example.kz/photo"),
                ] : [])
    }

    static func plan() -> ActionPlan {
        ActionPlan(
            id: ActionPlan.ID(5), place: Samples.kordai, meeting: Meeting.ID(7),
            standing: .published(on: Samples.day("2026-09-28")),
            items: [
                item(), item(2, deadline: "2026-11-09"),
                item(3, deadline: "2026-10-01", standing: .done(on: Samples.day("2026-09-29"))),
            ])
    }

    static func problem() -> Problem {
        do {
            return try Problem(
                id: Problem.ID(3), number: Problem.Number(year: 2026, ordinal: 3), place: Samples.kordai, meeting: Meeting.ID(7),
                title: Samples.text("Сарыбұлақта көше жарығы жоқ", "В Сарыбулаке нет уличного освещения", nil), category: .roads,
                competence: .district, goesToMaslikhat: false, raisedOn: Samples.day("2026-09-19"))
        } catch { preconditionFailure("\(error)") }
    }

    static func place(_ code: KATO) -> Place {
        guard let place = Samples.gazetteer[code] else { preconditionFailure("no place: \(code)") }
        return place
    }

    static func duties(_ meetings: [Meeting], plans: [Meeting.ID: Day] = [:], today: String = "2026-11-21") -> [Duty] {
        Duty.all(
            of: place(Samples.kordai),
            records: DutyRecords(
                meetings: meetings, plansPublished: plans, calendars: [], progressPublished: [:]), law: Samples.law,
            gazetteer: Samples.gazetteer,
            calendar: Samples.calendar, today: Samples.day(today))
    }

    static func reckoning(_ id: String, from day: String) -> Reckoning {
        guard let rule = Samples.law.rule(DutyRule.ID(id), on: Samples.day(day)) else { preconditionFailure("no rule: \(id)") }
        return Reckoning(rule, from: Samples.day(day), calendar: Samples.calendar)
    }

    static func figures() -> ReportFigures {
        var figures = ReportFigures()
        figures.meetingsPlanned = 31_200
        figures.meetingsHeld = 28_300
        figures.questionsByStanding = [.inPlan: 15_400, .answered: 40_600, .resolved: 7_000]
        figures.moneyNeeded = Tenge(485_000_000_000)
        figures.moneyGiven = Tenge(253_800_000_000)
        return figures
    }

    /// The republic with its 17 oblasts and 3 cities, and a share of settled questions for each.
    static let regions: [(code: String, kk: String, ru: String, en: String, percent: Int)] = [
        ("100000000", "Абай облысы", "область Абай", "Abay Region", 71),
        ("110000000", "Ақмола облысы", "Акмолинская область", "Akmola Region", 80),
        ("150000000", "Ақтөбе облысы", "Актюбинская область", "Aktobe Region", 95),
        ("190000000", "Алматы облысы", "Алматинская область", "Almaty Region", 29),
        ("230000000", "Атырау облысы", "Атырауская область", "Atyrau Region", 55),
        ("270000000", "Батыс Қазақстан облысы", "Западно-Казахстанская область", "West Kazakhstan Region", 51),
        ("310000000", "Жамбыл облысы", "Жамбылская область", "Zhambyl Region", 78),
        ("330000000", "Жетісу облысы", "область Жетісу", "Zhetysu Region", 66),
        ("350000000", "Қарағанды облысы", "Карагандинская область", "Karagandy Region", 81),
        ("390000000", "Қостанай облысы", "Костанайская область", "Kostanay Region", 93),
        ("430000000", "Қызылорда облысы", "Кызылординская область", "Kyzylorda Region", 75),
        ("470000000", "Маңғыстау облысы", "Мангистауская область", "Mangystau Region", 70),
        ("550000000", "Павлодар облысы", "Павлодарская область", "Pavlodar Region", 86),
        ("590000000", "Солтүстік Қазақстан облысы", "Северо-Казахстанская область", "North Kazakhstan Region", 88),
        ("610000000", "Түркістан облысы", "Туркестанская область", "Turkestan Region", 77),
        ("620000000", "Ұлытау облысы", "область Ұлытау", "Ulytau Region", 64),
        ("630000000", "Шығыс Қазақстан облысы", "Восточно-Казахстанская область", "East Kazakhstan Region", 83),
        ("710000000", "Астана қаласы", "город Астана", "Astana", 80),
        ("750000000", "Алматы қаласы", "город Алматы", "Almaty", 93),
        ("790000000", "Шымкент қаласы", "город Шымкент", "Shymkent", 77),
    ]

    static let country: Gazetteer = {
        let republic = Samples.gazetteer.republic
        let places = regions.map { region in
            let isCity = region.code >= "700000000"
            return Place(
                code: Samples.code(region.code), parent: republic.code, level: isCity ? .cityRepublican : .oblast,
                office: region.code == "710000000" ? .capital : isCity ? .republicanCity : .oblast,
                name: Translated(kk: region.kk, ru: region.ru, en: region.en), hasKazakhName: true)
        }
        do { return try Gazetteer([republic] + places) } catch { preconditionFailure("\(error)") }
    }()

    static var shares: [KATO: Share] {
        Dictionary(uniqueKeysWithValues: regions.map { (Samples.code($0.code), Share($0.percent, of: 100)) })
    }

    /// A calendar that was changed twice, with the word of the maslikhat on the second version alone.
    static let amended = MeetingCalendar(
        place: Samples.zhambyl, year: 2026, approvedOn: Samples.day("2026-01-12"), approvalEvidence: "https://example.kz/3",
        basis: Samples.text("Шешім", "Решение", nil), submittedOn: Samples.day("2026-01-14"),
        submissionEvidence: "https://example.kz/4",
        versions: [
            MeetingCalendar.Version(
                number: 1, publishedOn: Samples.day("2026-01-12"), reason: Translated(), meetingCount: 2),
            MeetingCalendar.Version(
                number: 2, publishedOn: Samples.day("2026-03-02"), publishedAt: Moment(seconds: 1_772_430_000),
                reason: Samples.text("Боран", "Буран", nil), meetingCount: 3,
                consent: MeetingCalendar.Step(on: Samples.day("2026-03-01"), evidence: "https://example.kz/5")),
            MeetingCalendar.Version(
                number: 3, publishedOn: Samples.day("2026-04-02"), publishedAt: Moment(seconds: 1_775_110_000),
                reason: Samples.text("Карантин", "Карантин", nil), meetingCount: 2),
        ])

    /// What its versions changed.
    static let changes: [CalendarChange] = [
        (1, 1, CalendarChange.Kind.added, "2026-03-12"), (1, 2, .added, "2026-04-09"), (2, 2, .moved, "2026-04-16"),
        (2, 3, .added, "2026-05-07"), (3, 1, .cancelled, "2026-03-12"),
    ].map { version, meeting, kind, day in
        CalendarChange(
            version: version, meeting: Meeting.ID(meeting), host: Samples.kordai, kind: kind,
            slot: MeetingSlot(
                place: Samples.sarybulakOkrug, day: Samples.day(day), time: TimeOfDay(minutes: 900)))
    }
}
