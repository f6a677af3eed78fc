import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("A badge")
struct StatusBadgeTests {
    private func duty(_ id: String, from: String, met: String?, today: String, _ language: Language = .kk) -> (Duty, PageContext)
    {
        let duty = Duty(
            place: Samples.kordai, office: .district, subject: .meeting(Meeting.ID(1)),
            reckoning: SampleRecords.reckoning(id, from: from), met: met.map { Duty.Met(on: Samples.day($0)) },
            today: Samples.day(today), calendar: Samples.calendar)
        return (duty, SamplePages.context(language, today: today))
    }

    @Test(
        "tells how a duty stands: results are due on 14 December",
        arguments: [
            (nil, "2026-12-05", "time", "Мерзімі әлі келмеді"),
            (nil, "2026-12-09", "soon", "3\u{A0}жұмыс күні қалды"),
            (nil, "2026-12-13", "soon", "1\u{A0}жұмыс күні қалды"),
            (nil, "2026-12-14", "soon", "Соңғы күні — бүгін"),
            (nil, "2026-12-15", "late", "1\u{A0}күнге кешікті"),
            (nil, "2026-12-26", "late", "12\u{A0}күнге кешікті"),
            ("2026-12-14", "2026-12-20", "done", "Уақытында"),
            ("2026-12-19", "2026-12-20", "late", "5\u{A0}күнге кеш жарияланды"),
        ] as [(String?, String, String, String)])
    func duties(met: String?, today: String, shape: String, words: String) {
        let (duty, context) = duty("decree-826.results-10", from: "2026-12-04", met: met, today: today)
        let badge = StatusBadge(duty, in: context)
        #expect(badge.modifier == shape)
        #expect(badge.words == words)
    }

    @Test("names the last day where only days off are left: the 10th day is Sunday, 13 December")
    func lastDayOff() {
        let (duty, context) = duty("decree-826.results-10", from: "2026-12-03", met: nil, today: "2026-12-12")
        #expect(StatusBadge(duty, in: context).words == "Соңғы күні — 13\u{A0}желтоқсан")
    }

    @Test(
        "tells lateness in three languages",
        arguments: [
            (Language.kk, "12\u{A0}күнге кешікті"), (.ru, "Просрочено на 12\u{A0}дней"), (.en, "12\u{A0}days late"),
        ])
    func languages(language: Language, words: String) {
        let (duty, context) = duty("decree-826.results-10", from: "2026-12-04", met: nil, today: "2026-12-26", language)
        #expect(StatusBadge(duty, in: context).words == words)
    }

    @Test("tells of a plan what is done, and that something in it is late")
    func plan() {
        let standing = PlanStanding(SampleRecords.plan(), in: SamplePages.context(today: "2026-11-21"))
        #expect(standing.badge == StatusBadge(.late, "1\u{A0}шара кешікті"))
        #expect(standing.counts == "3\u{A0}шараның 1-і орындалды")
    }

    @Test("does not call a plan done where items were removed as impossible")
    func endedPlan() {
        let day = Samples.day("2026-09-29")
        let removed = PlanItem.Standing.removed(on: day, reason: Samples.text("Жер сотта", "Земля в суде", nil))
        func standing(_ items: [PlanItem.Standing]) -> PlanStanding {
            var plan = SampleRecords.plan()
            plan.items = items.enumerated().map { SampleRecords.item($0 + 1, deadline: "2026-10-01", standing: $1) }
            return PlanStanding(plan, in: SamplePages.context(.en, today: "2026-11-21"))
        }
        #expect(standing([.done(on: day), .done(on: day)]).badge == StatusBadge(.done, "All done"))
        #expect(standing([.done(on: day), removed]).badge == StatusBadge(.time, "1 done, 1 removed as impossible"))
        #expect(standing([removed]).badge == StatusBadge(.time, "0 done, 1 removed as impossible"))
        #expect(standing([removed]).counts == "0 of 1\u{A0}item done")
    }

    @Test("says what came late: a calendar is approved, not published")
    func calendar() {
        let duty = Duty(
            place: Samples.zhambyl, office: .oblast, subject: .calendar(Samples.zhambyl, year: 2026),
            reckoning: SampleRecords.reckoning("decree-826.calendar-approved", from: "2026-01-01"),
            met: Duty.Met(on: Samples.day("2026-01-17")), today: Samples.day("2026-11-21"), calendar: Samples.calendar)
        #expect(StatusBadge(duty, in: SamplePages.context(.ru)).words == "Утверждено с опозданием на 2\u{A0}дня")
    }

    @Test(
        "shows the traffic light of an item",
        arguments: [
            ("2026-12-20", PlanItem.Standing.underWay, "time", "Мерзімінде жүріп жатыр"),
            ("2026-11-25", .underWay, "soon", "3\u{A0}жұмыс күні қалды"),
            ("2026-11-21", .planned, "soon", "Соңғы күні — бүгін"),
            ("2026-11-09", .planned, "late", "12\u{A0}күнге кешікті"),
            ("2026-10-01", .done(on: Samples.day("2026-09-29")), "done", "Орындалды, 29\u{A0}қыркүйек"),
            ("2026-10-01", .done(on: Samples.day("2026-10-04")), "late", "3\u{A0}күнге кеш орындалды"),
            (
                "2026-10-01", .removed(on: Samples.day("2026-09-30"), reason: Translated("қ", in: .kk)), "time",
                "Бақылаудан алынды, 30\u{A0}қыркүйек"
            ),
        ])
    func items(deadline: String, standing: PlanItem.Standing, shape: String, words: String) {
        let badge = StatusBadge(SampleRecords.item(deadline: deadline, standing: standing), in: SamplePages.context())
        #expect(badge.modifier == shape)
        #expect(badge.words == words)
    }

    @Test("has words for every standing of a question", arguments: Question.Standing.allCases)
    func questions(standing: Question.Standing) {
        for language in Language.allCases {
            #expect(!StatusBadge(standing, in: SamplePages.context(language)).words.isEmpty)
        }
    }
}

@Suite("How a date was reckoned")
struct ReckoningExplanationTests {
    private func text(_ reckoning: Reckoning, _ language: Language) -> String {
        ReckoningExplanation.text(
            reckoning, words: SamplePages.phrasebook[language], dates: DateFormats(language, today: Samples.day("2026-11-21"))
        ).replacing("\u{A0}", with: " ")
    }

    @Test(
        "tells the event, the count and the paragraph in each language",
        arguments: [
            (
                Language.kk,
                "Кездесу мен қабылдаудың соңғы күні — 4 желтоқсан, жұма. Бұл күн саналмайды, санау келесі күннен, яғни "
                    + "5 желтоқсаннан басталады; 10 күнтізбелік күннің соңғысы — 14 желтоқсан, дүйсенбі. Мерзім күнтізбелік күнмен берілген, "
                    + "сондықтан демалыс күндері де саналады. Негізі: № 826 Жарлық."
            ),
            (
                .ru,
                "Последний день встречи и приёма — 4 декабря, пятница. Сам этот день не считается, счёт идёт со следующего, "
                    + "5 декабря; последний из 10 календарных дней — 14 декабря, понедельник. Срок дан в календарных днях, "
                    + "поэтому нерабочие дни тоже считаются. Основание: Указ № 826."
            ),
            (
                .en,
                "The meeting and its reception end on 4 December, Friday. That day is not counted; counting begins the next day, "
                    + "5 December, and the last of 10 calendar days is 14 December, Monday. The term is given in calendar days, "
                    + "so days off count too. Source: Decree 826."
            ),
        ])
    func calendarDays(language: Language, expected: String) {
        #expect(text(SampleRecords.reckoning("decree-826.results-10", from: "2026-12-04"), language) == expected)
    }

    /// From Monday 14 December three working days pass over Independence Day; from 30 December over New Year, Christmas and weekends.
    @Test("sums up weekends and names holidays")
    func workingDays() {
        let rule = Samples.rule("appk.forward-3", [], .questionRegistered, .workingDaysAfter(3), .forwarding)
        let short = text(Reckoning(rule, from: Samples.day("2026-12-14"), calendar: Samples.calendar), .ru)
        #expect(short.contains("Пропущены нерабочие дни: 16 декабря (День Независимости)."))
        #expect(!short.contains("выходные ("))
        let long = text(Reckoning(rule, from: Samples.day("2026-12-30"), calendar: Samples.calendar), .ru)
        #expect(long.contains("выходные (2 дня), 1 января 2027 года (Новый год), 4 января 2027 года (Новый год)"))
        #expect(
            text(Reckoning(rule, from: Samples.day("2026-12-30"), calendar: Samples.calendar), .kk).contains(
                "сенбі мен жексенбі (2 күн)"))
    }

    @Test("names the Saturday that is worked in place of another day")
    func worked() {
        let rule = Samples.rule("x.one", [], .complaint, .workingDaysAfter(2), .decision)
        let told = text(Reckoning(rule, from: Samples.day("2022-03-04"), calendar: Samples.calendar), .ru)
        #expect(told.contains("Посчитаны как рабочие, потому что выходной перенесён: 5 марта 2022 года, суббота."))
        #expect(told.contains("последний из 2 рабочих дней — 9 марта 2022 года, среда"))
    }

    @Test("tells that the last day moved from a day off")
    func rolls() {
        let rule = Samples.rule("x.ten", [], .complaint, .daysAfter(12), .decision, rolls: true)
        let told = text(Reckoning(rule, from: Samples.day("2026-12-04"), calendar: Samples.calendar), .ru)
        #expect(told.contains("Жалоба поступила 4 декабря."))
        #expect(told.contains("Последний день, 16 декабря, среда, нерабочий"))
        #expect(told.contains("Последний день срока: 17 декабря, четверг."))
    }

    @Test("tells what comes after hours apart from what comes in time")
    func officeHours() {
        let rule = Samples.rule("appk.register", [], .questionReceived, .sameDayInOfficeHours, .registration)
        let (day, closing) = (Samples.day("2026-11-20"), TimeOfDay(minutes: 18 * 60 + 30))
        let inTime = Reckoning(rule, from: day, at: TimeOfDay(minutes: 600), calendar: Samples.calendar, closing: closing)
        let late = Reckoning(rule, from: day, at: TimeOfDay(minutes: 1200), calendar: Samples.calendar, closing: closing)
        #expect(text(inTime, .ru).contains("регистрируется в тот же день"))
        #expect(text(late, .ru).contains("регистрируется в следующий рабочий день"))
        #expect(text(late, .ru).contains("Последний день срока: 23 ноября, понедельник."))
        #expect(text(late, .kk).hasPrefix("Сұрақ 20 қарашада келіп түсті."))
    }

    @Test("has a sentence for every kind of term", arguments: Language.allCases)
    func terms(language: Language) {
        let terms: [DutyRule.Term] = [
            .daysBefore(14), .daysAfter(1), .workingDaysBefore(2), .workingDaysAfter(3), .dayOfNextMonth(25),
            .date(month: 1, day: 15),
            .sameDayInOfficeHours, .monthsAfter(1), .monthsAfter(2), .times(1, per: .week), .times(2, per: .month),
            .times(1, per: .quarter), .times(1, per: .halfYear), .times(1, per: .year),
        ]
        for trigger in DutyRule.Trigger.allCases {
            for term in terms {
                let rule = Samples.rule("x", [], trigger, term, .notice)
                let told = text(Reckoning(rule, from: Samples.day("2026-11-20"), calendar: Samples.calendar), language)
                #expect(told.count > 40 && !told.contains("{") && !told.contains("  "), "\(trigger) \(term): \(told)")
            }
        }
    }
}

@Suite("The tiles of the regions")
struct RegionTilesTests {
    private func tiles(_ language: Language, _ shares: [KATO: Share] = SampleRecords.shares) -> RegionTiles {
        RegionTiles(shares, in: SamplePages.countryContext(SamplePages.context(language))) { .place($0) }
    }

    @Test("give every region a place of its own", arguments: Language.allCases)
    func positions(language: Language) {
        let tiles = tiles(language)
        #expect(tiles.tiles.count == 20)
        #expect(Set(tiles.tiles.map { $0.position.split(separator: " ").dropFirst().joined(separator: " ") }).count == 20)
        #expect(tiles.tiles.allSatisfy { $0.position.split(separator: " ").count == 3 })
        #expect(Set(tiles.tiles.map(\.short)).count == 20)
    }

    @Test(
        "are shaded by the rounded share",
        arguments: [
            (nil, "k0"), (0, "k1"), (49, "k1"), (50, "k2"), (64, "k2"), (65, "k3"), (79, "k3"), (80, "k4"), (89, "k4"),
            (90, "k5"),
            (100, "k5"),
        ] as [(Int?, String)])
    func shades(percent: Int?, shade: String) { #expect(RegionTiles.shade(percent) == shade) }

    @Test("say that there are no figures")
    func none() {
        let tiles = tiles(.ru, [Samples.zhambyl: Share(0, of: 0)])
        #expect(!tiles.hasFigures)
        #expect(tiles.tiles.allSatisfy { $0.percent.isEmpty && $0.position.hasPrefix("k0") })
    }
}
