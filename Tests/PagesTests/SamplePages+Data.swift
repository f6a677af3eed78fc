import Domain
import Foundation
import TestSupport

@testable import Pages

/// Samples of reports, plans, questions, duties and pages to read.
extension SamplePages {
    static let data: [Sample] = dataPages(in: .kk) + dataPages(in: .en)

    static func dataPages(in language: Language) -> [Sample] {
        let context = context(language)
        let plan = Facts.plan
        let found: [(any Page)?] = [
            Facts.shown(.published, of: Facts.published(twice: true)).map {
                ReportPage($0, duty: Facts.progressDuty, in: context)
            },
            Facts.shown(.published, of: Facts.published(twice: false)).map { ReportPage($0, duty: nil, in: context) },
            Facts.shown(.version(1), of: Facts.published(twice: true)).map {
                ReportPage($0, at: .version(1), duty: nil, in: context)
            },
            Facts.shown(.live, of: Facts.published(twice: true)).map { ReportPage($0, at: .live, duty: nil, in: context) },
            Facts.shown(.published, live: Facts.countryReport).map { ReportPage($0, duty: nil, in: context) },
            Facts.shown(.published, live: Facts.emptyReport).map { ReportPage($0, duty: nil, in: context) },
            ReportsPage(
                places: Samples.gazetteer.regions,
                periods: [Period(year: 2026, part: .quarter(3)), Period(year: 2026, part: .half(1))], in: context),
            PlanPage(
                plan: plan, meeting: Facts.meeting, problems: [Facts.problem], questionCounts: [Facts.problem.id: 24],
                duty: Facts.resultsDuty, in: context),
            PlanPage(
                plan: Facts.reversedPlan, meeting: Facts.meeting, problems: [], questionCounts: [:], duty: nil, in: context),
            PlanPage(
                plan: Facts.dayOffPlan, meeting: Facts.meeting, problems: [], questionCounts: [:], duty: nil, in: context),
            PlanPage(
                plan: DeskSamples.controlledPlan, meeting: Facts.meeting, problems: [], questionCounts: [:], duty: nil,
                in: context),
            PlansPage(
                place: Samples.gazetteer[Samples.kordai], plans: [(plan, Facts.meeting)], next: ActionPlan.ID(3), in: context),
            PlansPage(place: nil, plans: [], next: nil, in: context),
            QuestionsPage(
                query: SitePath.QuestionQuery(text: "жарық", place: Samples.kordai, category: .roads),
                questions: [Facts.published, Facts.withheld], nextAfter: Facts.published.number, total: 2, in: context),
            QuestionsPage(query: SitePath.QuestionQuery(), questions: [], nextAfter: nil, total: nil, in: context),
            QuestionPage(
                question: Facts.published, steps: Facts.steps, meeting: Facts.meeting, problem: Facts.problem, plan: plan.id,
                formToken: "t0k3n", in: context),
            QuestionPage(
                question: Facts.answered, steps: Facts.steps.reversed(), meeting: nil, problem: nil, plan: nil,
                formToken: "t0k3n",
                in: context),
            QuestionPage(
                question: Facts.translated(for: context.language), steps: Facts.steps, meeting: nil, problem: nil, plan: nil,
                stale: Language.official.flatMap { language in
                    [PublicText.Name.text, .answer].map {
                        StaleTranslation(name: $0, language: language, since: Samples.day("2026-09-20"))
                    }
                }, formToken: "t0k3n", in: context),
            QuestionPage(
                question: Facts.withheld, steps: Facts.steps, meeting: nil, problem: nil, plan: nil, formToken: "t0k3n",
                in: context),
            ProblemPage(
                problem: Facts.problem, questions: [Facts.published, Facts.withheld], items: [(plan.items[0], plan.id)],
                meeting: Facts.meeting, in: context),
            ProblemPage(
                problem: Facts.problem, questions: [], items: [], meeting: nil,
                stale: Language.official.map {
                    StaleTranslation(name: .title, language: $0, since: Samples.day("2026-09-20"))
                }, in: context),
            DutiesPage(
                place: Samples.gazetteer.republic, query: SitePath.DutyQuery(page: 1), own: [], within: Facts.manyDuties,
                years: [2025, 2026], editions: [], in: context),
            DutiesPage(
                place: Samples.gazetteer.republic, query: SitePath.DutyQuery(order: .due, page: 2), own: [],
                within: Facts.manyDuties, years: [2026], editions: [], in: context),
            Samples.gazetteer[Samples.kordai].map { kordai in
                DutiesPage(
                    place: kordai, query: SitePath.DutyQuery(), own: Facts.duties, within: Facts.duties, years: [2026],
                    editions: Facts.editions, in: context)
            },
            Samples.gazetteer[Samples.auezov].map { place in
                DutiesPage(
                    place: place, query: SitePath.DutyQuery(), own: [], within: [], years: [2026], editions: [], in: context)
            },
            Samples.gazetteer[Samples.merke].map { place in
                DutiesPage(
                    place: place, query: SitePath.DutyQuery(standing: .overdue), own: [], within: [], years: [2026],
                    editions: [], in: context)
            },
            Samples.gazetteer[Samples.sarybulak].map { place in
                DutiesPage(
                    place: place, query: SitePath.DutyQuery(), own: [], within: [], years: [2026], editions: [], in: context)
            },
            Samples.gazetteer[Samples.kordai].map { kordai in
                CoveragePage(
                    place: kordai, query: SitePath.CoverageQuery(), coverage: Facts.yearCoverage(2026, of: [Samples.kordai]),
                    visits: Facts.visits, years: [2025, 2026], editions: Facts.editions, in: context)
            },
            CoveragePage(
                place: Samples.gazetteer.republic, query: SitePath.CoverageQuery(),
                coverage: Facts.yearCoverage(2026, of: [Samples.kordai]), visits: [], years: [2026], editions: Facts.editions,
                in: context),
            CoveragePage(
                place: Samples.gazetteer.republic, query: SitePath.CoverageQuery(year: 2025, isMissingOnly: true, order: .place),
                coverage: Facts.yearCoverage(2025, of: [Samples.kordai]), visits: [], years: [2025, 2026],
                editions: Facts.editions, in: context),
            CoveragePage(
                place: Samples.gazetteer.republic, query: SitePath.CoverageQuery(), coverage: Facts.manyGaps, visits: [],
                years: [2026], editions: Facts.editions, in: context),
            CoveragePage(
                place: Samples.gazetteer.republic, query: SitePath.CoverageQuery(isMissingOnly: true),
                coverage: Facts.yearCoverage(2026, of: [Samples.kordai]), visits: [], years: [2026], editions: Facts.editions,
                in: context),
            Samples.gazetteer[Samples.auezov].map { place in
                CoveragePage(
                    place: place, query: SitePath.CoverageQuery(), coverage: [], visits: [], years: [2026], editions: [],
                    in: context)
            },
            SilencePage(
                place: Samples.gazetteer.republic, query: SitePath.SilenceQuery(), silences: Silence.all(Facts.duties),
                editions: Facts.editions, in: context),
            SilencePage(
                place: Samples.gazetteer.republic, query: SitePath.SilenceQuery(kind: .calendar, page: 2), silences: [],
                editions: Facts.editions, in: context),
            ReckonPage(
                query: SitePath.ReckonQuery(rule: "decree-826.results-10", from: "2026-12-04"), editions: Facts.editions,
                flaw: nil, reckoning: Facts.reckoning, in: context),
            ReckonPage(
                query: SitePath.ReckonQuery(rule: "x.note", from: "2026-12-18"), editions: Facts.editions, flaw: nil,
                reckoning: Facts.localReckoning, territory: Samples.kordai, in: context),
            ReckonPage(
                query: SitePath.ReckonQuery(rule: "no-such", from: "2026-12-04"), editions: Facts.editions, flaw: .ruleUnknown,
                reckoning: nil, in: context),
            ReckonPage(
                query: SitePath.ReckonQuery(from: "31 ақпан"), editions: Facts.editions, flaw: .dateWrong, reckoning: nil,
                in: context),
            ReckonPage(
                query: SitePath.ReckonQuery(rule: "decree-826.results-10", from: "2026-12-04", place: "ауданы"),
                editions: Facts.editions, flaw: .placeUnclear, reckoning: nil,
                meant: [SampleRecords.place(Samples.kordai), SampleRecords.place(Samples.merke)], in: context),
            ReckonPage(
                query: SitePath.ReckonQuery(rule: "decree-826.results-10", from: "2026-12-04", place: Samples.kordai.code),
                editions: Facts.editions, flaw: nil, reckoning: Facts.reckoning,
                place: PlaceReckoned(
                    SampleRecords.place(Samples.kordai), reach: .binds, offset: 300, registersUntil: TimeOfDay(minutes: 1_110),
                    gazetteer: Samples.gazetteer, phrasebook: SamplePages.phrasebook), in: context),
            AboutPage(editions: Facts.editions, in: context),
            GuidePage(editions: Facts.editions, in: context),
            PrivacyPage(in: context),
            PrivacyPage(in: contextWithoutContact(language)),
            OpenDataPage(in: context),
        ]
        return found.compactMap { $0.map { Sample($0) } }
    }

    private static func contextWithoutContact(_ language: Language) -> PageContext {
        PageContext(
            language: language, today: Samples.day("2026-11-21"), gazetteer: Samples.gazetteer,
            workingCalendar: Samples.calendar, phrasebook: phrasebook,
            site: PageContext.Site(
                address: "http://127.0.0.1:8080", operatorName: Samples.text("Кеңсе", "Канцелярия", "Office"),
                contactEmail: nil, isDemonstration: false, styles: [], scripts: []))
    }
}

/// Records by hand for pages of data. What must never be public is marked by words of its own.
enum Facts {
    static let secretText = "Менің атым Сәкен Құпиянов, телефоным 87010001122"
    static let today = Samples.day("2026-11-21")

    static let meeting: Meeting = {
        var meeting = Samples.meeting(id: 12, on: "2026-09-18")
        meeting.standing = .held
        meeting.announcement = Announcement(publishedOn: Samples.day("2026-09-02"), evidence: "https://example.kz/a?b=1&c=2")
        meeting.results = MeetingResults(
            publishedOn: Samples.day("2026-09-28"), summary: Samples.text("180 адам келді", "Пришли 180 человек", nil))
        meeting.holding = MeetingHolding(
            recordedOn: Samples.day("2026-09-18"), attendance: .byGroup([.residents: 172, .deputies: 5, .media: 3]),
            hadOpenMicrophone: true, presentation: 28, spoke: 14)
        meeting.resultsPlaces = [Publication(.site, on: Samples.day("2026-09-28"), evidence: "https://example.kz/r")]
        meeting.minutesOn = Samples.day("2026-09-21")
        return meeting
    }()

    static let problem: Problem = {
        do {
            return try Problem(
                id: Problem.ID(7), number: Problem.Number(year: 2026, ordinal: 14), place: Samples.sarybulakOkrug,
                meeting: meeting.id, title: Samples.text("Көше жарығы", "Освещение улиц", nil), category: .improvementEcology,
                competence: .district, goesToMaslikhat: true, raisedOn: Samples.day("2026-09-20"))
        } catch { preconditionFailure("\(error)") }
    }()

    static let plan = ActionPlan(
        id: ActionPlan.ID(5), place: Samples.kordai, meeting: meeting.id, standing: .published(on: Samples.day("2026-09-28")),
        items: [
            item(
                1, "Жамбыл көшесіне 24 жарық бағанын орнату", "Установить 24 опоры на улице Жамбыла", "2026-11-25",
                needed: 18_400_000,
                given: 18_400_000, standing: .underWay,
                executions: [
                    Execution(
                        on: Samples.day("2026-10-12"), enteredOn: Samples.day("2026-10-14"),
                        text: Samples.text("Бағандар жеткізілді", "Опоры завезены", nil),
                        evidence: nil),
                    Execution(
                        on: Samples.day("2026-11-02"), text: Samples.text("16 баған орнатылды", "Поставлено 16 опор", nil),
                        evidence: "https://example.kz/photo"),
                ], problem: problem.id),
            item(
                2, "Мектеп ауласына су құбырын тарту", "Провести воду во двор школы", "2026-11-09", needed: 62_000_000,
                given: 31_500_000, standing: .underWay,
                executions: [
                    Execution(
                        on: Samples.day("2026-11-12"), enteredOn: Samples.day("2026-11-13"),
                        text: Samples.text(
                            "Екінші бөлік қаражат мәслихат сессиясында қаралады", "Вторая часть денег — на сессии маслихата", nil),
                        evidence: nil)
                ]),
            item(
                3, "Дәрігерлік пунктке балалар дәрігерін жіберу", "Направить педиатра", "2026-10-01", needed: nil, given: nil,
                standing: .done(on: Samples.day("2026-09-29"))),
            item(
                4, "Жолды жөндеу", "Отремонтировать дорогу", "2026-12-16", needed: 540_000_000, given: 210_000_000,
                standing: .planned),
            item(
                5, "Автобус жүргізу", "Пустить автобус", "2026-11-05", needed: 4_200_000, given: nil, standing: .planned),
            item(
                6, "Алаңды жабу", "Закрыть площадку", "2026-12-20", needed: nil, given: nil,
                standing: .removed(
                    on: Samples.day("2026-11-01"),
                    reason: Samples.text("Облыс бағдарламасына енді", "Вошла в программу области", nil))),
        ])

    /// The same plan with its removed item first.
    static let reversedPlan: ActionPlan = {
        var plan = Facts.plan
        plan.items.reverse()
        return plan
    }()

    /// The item alone whose deadline is a day off; it needs no money that is known.
    static let dayOffPlan: ActionPlan = {
        var plan = Facts.plan
        plan.items = [plan.items[3]]
        return plan
    }()

    private static func item(
        _ number: Int, _ kk: String, _ ru: String, _ deadline: String, needed: Int?, given: Int?, standing: PlanItem.Standing,
        executions: [Execution] = [], problem: Problem.ID? = nil
    ) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(number), number: number, problem: problem, action: Samples.text(kk, ru, nil),
            lead: Samples.text("Аудандық ТКШ бөлімі", "Районный отдел ЖКХ", nil),
            coExecutors: Samples.text("Электр желілері", "Электросети", nil), deadline: Samples.day(deadline),
            givenOn: Samples.day("2026-09-28"), moneyNeeded: needed.map { Tenge($0) }, moneyGiven: given.map { Tenge($0) },
            moneySource: Samples.text("аудан бюджеті", "бюджет района", nil), standing: standing, executions: executions)
    }

    static let published = asked(
        14, standing: .inPlan,
        moderation: .published(
            text: "Көше жарығы қашан жанады?\nҚыста балалар қараңғыда жүр, \"жақында\" дейді.", on: Samples.day("2026-09-11")),
        problem: problem.id)
    /// Asked in another language than the reader's, and translated for them.
    static func translated(for reader: Language) -> Question {
        var question = answered
        question.language = reader == .kk ? .ru : .kk
        question.translation = Translated("Почему опаздывает автобус?", in: reader)
        return question
    }
    static let answered: Question = {
        var question = asked(
            15, standing: .answered, moderation: .published(text: "Автобус неге кешігеді?", on: Samples.day("2026-09-11")))
        question.answer = Answer(
            text: Samples.text("Кесте өзгереді.\nҚарашадан бастап.", "Расписание изменится.", nil),
            givenOn: Samples.day("2026-09-18"))
        return question
    }()
    static let withheld: Question = {
        var question = asked(
            16, standing: .returned,
            moderation: .withheld(
                reason: Samples.text("Жеке адамның денсаулығы туралы", "О здоровье частного лица", nil),
                on: Samples.day("2026-09-12")))
        question.answer = Answer(text: Translated("Сәкен, жауап: \(secretText)", in: .kk), givenOn: Samples.day("2026-09-18"))
        return question
    }()
    static let waiting = asked(17, standing: .received, moderation: .waiting)

    private static func asked(
        _ ordinal: Int, standing: Question.Standing, moderation: Moderation, problem: Problem.ID? = nil
    ) -> Question {
        Question(
            id: Question.ID(ordinal), number: Question.Number(year: 2026, ordinal: ordinal), place: Samples.sarybulakOkrug,
            meeting: meeting.id, language: .kk, original: secretText, category: .roads, channel: .site,
            receivedAt: Moment(seconds: 1_789_000_000), receivedOn: Samples.day("2026-09-10"),
            registeredOn: Samples.day("2026-09-10"), standing: standing, moderation: moderation, problem: problem,
            supporterCount: 24)
    }

    static let steps: [QuestionStep] = [
        QuestionStep(standing: .received, on: Samples.day("2026-09-10"), at: Moment(seconds: 1_789_000_000)),
        QuestionStep(
            standing: .returned, on: Samples.day("2026-09-10"), at: Moment(seconds: 1_789_000_100),
            note: Translated(secretText, in: .kk)),
        QuestionStep(
            standing: .inPool, on: Samples.day("2026-09-20"), at: Moment(seconds: 1_789_900_000),
            note: Samples.text("24 сұрақ біріктірілді", "Объединены 24 вопроса", nil)),
    ]

    static let period = Period(year: 2026, part: .quarter(3))

    /// Of Zhambyl: 120 questions, 90 of them settled, 8 disputed; the quarter before 100 and 60.
    static let report = ProgressReport(
        of: Samples.zhambyl, period: period,
        facts: [
            period: [
                Samples.kordai: figures(roads: (60, 48), none: (20, 12), disputed: 5, confirmed: 30),
                Samples.taraz: figures(roads: (40, 30), none: (0, 0), disputed: 3, confirmed: 11),
            ],
            period.previous: [
                Samples.kordai: figures(roads: (50, 20), none: (0, 0), disputed: 0, confirmed: 0),
                Samples.merke: figures(roads: (50, 40), none: (0, 0), disputed: 0, confirmed: 0),
            ],
        ], gazetteer: Samples.gazetteer, countedOn: Samples.day("2026-10-20"))

    /// Of the republic, with one region.
    static let countryReport = ProgressReport(
        of: .republic, period: period,
        facts: [
            period: [Samples.kordai: figures(roads: (60, 48), none: (20, 12), disputed: 5, confirmed: 30)],
            period.previous: [Samples.kordai: figures(roads: (50, 20), none: (0, 0), disputed: 0, confirmed: 0)],
        ], gazetteer: Samples.gazetteer, countedOn: Samples.day("2026-10-20"))

    static let emptyReport = ProgressReport(
        of: Samples.zhambyl, period: period, facts: [:], gazetteer: Samples.gazetteer, countedOn: today)

    /// What Zhambyl published: five settled questions and one meeting fewer than there are now; a second version with the meeting.
    static func published(twice: Bool) -> PublishedReport {
        var figures = Facts.report.total
        figures.questionsByStanding[.resolved] = 44
        figures.questionsByStanding[.inPlan] = 27
        let second = frozen(figures)
        figures.meetingsHeld -= 1
        let first = PublishedReport.Version(
            number: 1, publishedOn: Samples.day("2026-10-23"), reason: Translated(), report: frozen(figures))
        let correction = PublishedReport.Version(
            number: 2, publishedOn: Samples.day("2026-10-30"),
            reason: Samples.text("Бір кездесу енгізілмей қалған.", "Не была внесена одна встреча.", nil), report: second)
        return PublishedReport(publishedOn: first.publishedOn, versions: twice ? [first, correction] : [first])
    }

    private static func frozen(_ total: ReportFigures) -> ProgressReport {
        ProgressReport(
            place: report.place, period: report.period, countedOn: Samples.day("2026-10-23"), total: total,
            before: report.before, parts: report.parts, trend: report.trend)
    }

    static func shown(
        _ edition: SitePath.ReportEdition, of published: PublishedReport? = nil, live: ProgressReport = report
    ) -> ShownReport? {
        ShownReport(edition, of: published, live: live)
    }

    private static func figures(
        roads: (asked: Int, settled: Int), none: (asked: Int, settled: Int), disputed: Int, confirmed: Int
    ) -> ReportFigures {
        var figures = ReportFigures()
        figures.meetingsPlanned = 12
        figures.meetingsHeld = 10
        figures.meetingsCancelled = 1
        figures.questionsByCategory = none.asked > 0 ? [.roads: roads.asked, nil: none.asked] : [.roads: roads.asked]
        figures.settledByCategory = none.asked > 0 ? [.roads: roads.settled, nil: none.settled] : [.roads: roads.settled]
        let settled = roads.settled + none.settled
        let asked = roads.asked + none.asked
        figures.questionsByStanding = [
            .confirmed: confirmed, .resolved: settled - confirmed, .disputed: disputed,
            .inPlan: asked - settled - disputed,
        ]
        figures.problemsRaised = 9
        figures.plansPublished = 8
        figures.itemsDue = 20
        figures.itemsDone = 14
        figures.itemsOnTime = 12
        figures.itemsOverdue = 4
        figures.moneyNeeded = Tenge(600_000_000)
        figures.moneyGiven = Tenge(264_100_000)
        return figures
    }

    static let editions = Samples.law.editions.map { edition in
        Edition(
            id: edition.id, act: edition.act, inForceFrom: edition.inForceFrom, inForceTo: edition.inForceTo,
            notes: Samples.text("Толық мәтінді оқыған жоқпыз.", "Полного текста мы не читали.", "The full text was not read."),
            coverage: edition.coverage, rules: edition.rules)
    }

    static let duties: [Duty] = {
        guard let kordai = Samples.gazetteer[Samples.kordai] else { return [] }
        let late = Samples.meeting(id: 13, on: "2026-10-20")
        let soon = Samples.meeting(id: 14, on: "2026-12-04")
        let ahead = Samples.meeting(id: 15, on: "2026-12-25")
        let records = DutyRecords(
            meetings: [meeting, late, soon, ahead], plansPublished: [meeting.id: Samples.day("2026-09-28")],
            progressPublished: [period: Samples.day("2026-10-27")])
        return Duty.all(
            of: kordai, records: records, law: Samples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar, today: today
        )
    }()

    static let progressDuty = duties.first { $0.rule.id.text == "decree-826.progress-25" }
    static let resultsDuty = duties.first { $0.rule.id.text == "decree-826.results-10" && $0.met != nil }

    /// More than one page of them, of two akimats.
    static let manyDuties: [Duty] = [Samples.kordai, Samples.sarybulakOkrug].flatMap { code -> [Duty] in
        guard let place = Samples.gazetteer[code] else { return [] }
        let meetings = (1...24).map { Samples.meeting(id: 100 + $0, host: code, on: "2026-10-\(padded($0, to: 2))") }
        return Duty.all(
            of: place, records: DutyRecords(meetings: meetings), law: Samples.law, gazetteer: Samples.gazetteer,
            calendar: Samples.calendar, today: today)
    }

    /// Of some akims in a year: one meeting held in September 2026, none else.
    static func yearCoverage(_ year: Int, of hosts: [KATO]) -> [Coverage] {
        hosts.flatMap { code -> [Coverage] in
            guard let host = Samples.gazetteer[code] else { return [] }
            return Coverage.of(
                host, marks: [meeting].compactMap { CoverageMark($0) }, year: year, law: Samples.law,
                gazetteer: Samples.gazetteer, today: today, knownFrom: Samples.day("2025-01-01"))
        }
    }

    /// Of a norm by which an akim must meet in every place below, of which there are more than a row names.
    static let manyGaps: [Coverage] = {
        guard let norm = Samples.law.editions.first?.coverage.first else { return [] }
        let period = Period(year: 2026, part: .half(2))
        return Samples.gazetteer.places.filter { $0.code != .republic }.map {
            Coverage(
                norm: norm, host: Samples.kordai, place: $0.code, period: period, held: 0, planned: 0, today: today,
                knownFrom: nil)
        }
    }()

    /// A visit that was held, and one whose meeting passed without word.
    static let visits: [Coverage] =
        yearCoverage(2026, of: [Samples.kordai]).suffix(1)
        + yearCoverage(2026, of: [Samples.kordai]).suffix(1).map {
            Coverage(
                norm: $0.norm, host: $0.host, place: $0.place, period: $0.period, held: 0, unreported: 1, planned: 0,
                today: today,
                knownFrom: nil)
        }

    static let coverage: [Coverage] = {
        guard let kordai = Samples.gazetteer[Samples.kordai] else { return [] }
        return Coverage.of(kordai, meetings: [meeting], law: Samples.law, gazetteer: Samples.gazetteer, today: today)
    }()

    static let reckoning: Reckoning? = Samples.law.rule(DutyRule.ID("decree-826.results-10"), on: Samples.day("2026-12-04")).map {
        Reckoning($0, from: Samples.day("2026-12-04"), calendar: Samples.calendar)
    }

    /// Of a rule of which no record is kept, that binds a department.
    static let localReckoning = Reckoning(
        DutyRule(
            id: DutyRule.ID("x.note"), cites: Samples.text("1-т.", "п. 1", "p. 1"), title: Samples.text("Хабар", "Слово", "Word"),
            norm: Samples.text("Хабарлау.", "Сообщить.", "Tell."), offices: [],
            addressee: Samples.text("Бөлім", "Отдел", "Department"), trigger: .deadline, term: .workingDaysBefore(3),
            rollsForward: false, fulfilment: .reminder),
        from: Samples.day("2026-12-18"), calendar: calendarWithSources)

    /// Independence Day with the law by which it is off.
    private static let calendarWithSources = WorkingCalendar(
        daysOff: [
            Samples.day("2026-12-16"): WorkingCalendar.DayOff(
                name: Samples.text("Тәуелсіздік күні", "День Независимости", "Independence Day"), isEstimated: false,
                source: Samples.text("Мерекелер туралы заң", "Закон о праздниках", "Law on holidays"))
        ], workedWeekends: [], years: nil)
}
