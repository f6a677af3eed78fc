package import Domain

/// A small country of real places, a working calendar and law in two editions, for tests that need some.
package enum Samples {
    package static let zhambyl = code("310000000")
    package static let taraz = code("311000000")
    package static let kordai = code("314800000")
    package static let sarybulakOkrug = code("314853000")
    package static let sarybulak = code("314853100")
    package static let merke = code("315000000")
    package static let almaty = code("750000000")
    package static let auezov = code("751110000")

    package static let gazetteer: Gazetteer = {
        func place(
            _ code: KATO, _ parent: KATO?, _ level: PlaceLevel, _ office: Office?, _ kk: String, _ ru: String, _ en: String
        ) -> Place {
            Place(
                code: code, parent: parent, level: level, office: office, name: Translated(kk: kk, ru: ru, en: en),
                hasKazakhName: true)
        }
        let places = [
            place(.republic, nil, .republic, nil, "Қазақстан Республикасы", "Республика Казахстан", "Republic of Kazakhstan"),
            place(zhambyl, .republic, .oblast, .oblast, "Жамбыл облысы", "Жамбылская область", "Zhambyl Region"),
            place(taraz, zhambyl, .cityAdmin, .cityOblast, "Тараз қаласы", "город Тараз", "Taraz"),
            place(kordai, zhambyl, .district, .district, "Қордай ауданы", "Кордайский район", "Qorday District"),
            place(
                sarybulakOkrug, kordai, .ruralOkrug, .ruralOkrug, "Сарыбұлақ ауылдық округі", "Сарыбулакский сельский округ",
                "Sarybulaq Rural Okrug"),
            place(sarybulak, sarybulakOkrug, .village, nil, "Сарыбұлақ ауылы", "село Сарыбулак", "Sarybulaq village"),
            place(merke, zhambyl, .district, .district, "Меркі ауданы", "Меркенский район", "Merki District"),
            place(almaty, .republic, .cityRepublican, .republicanCity, "Алматы қаласы", "город Алматы", "Almaty"),
            place(auezov, almaty, .districtInCity, .districtInCity, "Әуезов ауданы", "Ауэзовский район", "Auezov District"),
        ]
        do { return try Gazetteer(places) } catch { preconditionFailure("\(error)") }
    }()

    /// Days off of the last quarter of 2026 and the first of 2027 that the samples cross, and one worked Saturday of 2022.
    package static let calendar = WorkingCalendar(
        daysOff: [
            day("2026-10-26"): off("Республика күні", "День Республики", "Republic Day"),
            day("2026-12-16"): off("Тәуелсіздік күні", "День Независимости", "Independence Day"),
            day("2027-01-01"): off("Жаңа жыл", "Новый год", "New Year"),
            day("2027-01-04"): off("Жаңа жыл", "Новый год", "New Year"),
            day("2027-01-07"): off("Рождество", "Рождество", "Christmas"),
            day("2022-03-07"): off("Демалыс күні", "Перенос выходного", "Moved day off"),
            day("2022-03-08"): off("Халықаралық әйелдер күні", "Международный женский день", "Women's Day"),
        ],
        workedWeekends: [day("2022-03-05")], years: 2022...2027)

    package static let clock = LocalClock(
        rules: [
            LocalClock.Rule(from: day("2024-03-01"), offset: 300, exceptions: [:]),
            LocalClock.Rule(from: day("2018-12-21"), offset: 360, exceptions: [code("150000000"): 300]),
        ],
        registersUntil: TimeOfDay(minutes: 18 * 60 + 30))

    /// The hours of `config/calendar.yaml`, and no remote place.
    package static let practice = CalendarPractice(
        opens: TimeOfDay(minutes: 540), closes: TimeOfDay(minutes: 1140),
        starts: [1050, 900, 690, 540].map { TimeOfDay(minutes: $0) }, minutes: 90, wayMinutes: 60, placesADay: 2, remote: [],
        deputies: 5, venue: text("Хабарландыруда көрсетіледі", "Указывается в объявлении", "Named in the announcement"))

    package static let act = LegalSource(
        id: "decree-826", title: text("№ 826 Жарлық", "Указ № 826", "Decree 826"), number: "826", date: day("2022-03-03"))

    /// A quarter of the time, as decree 826 has it.
    package static let presentation = PresentationShare(
        part: 1, of: 4, cites: text("№ 826 Жарлық, 3-тармақтың 3) тармақшасы", "Указ № 826, пункт 3, подпункт 3)", nil))

    package static let law = Law(editions: [
        Edition(
            id: "decree-826.2024", act: act, inForceFrom: day("2024-01-01"), inForceTo: nil, notes: Translated(),
            coverage: [
                CoverageNorm(
                    id: "decree-826.coverage-district", hosts: [.district], relation: .child,
                    placeOffices: [.ruralOkrug, .village, .settlement, .cityDistrict], placeLevels: [], atLeast: 1,
                    every: .halfYear,
                    isOnSite: true, cites: text("1-тармақ", "п. 1", "p. 1"),
                    title: text("Аудан әкімі әр округте", "Аким района в каждом округе", "District akim in every okrug"))
            ],
            rules: [
                rule(
                    "decree-826.announce-14", [.oblast, .district, .cityOblast, .republicanCity], .meeting, .daysBefore(14),
                    .announcement),
                rule(
                    "decree-826.announce-7", [.ruralOkrug, .village, .settlement, .districtInCity], .meeting, .daysBefore(7),
                    .announcement),
                rule("decree-826.results-10", [], .meetingEnd, .daysAfter(10), .resultsAndPlan),
                rule("decree-826.progress-25", [], .quarterEnd, .dayOfNextMonth(25), .progressReport),
                rule(
                    "decree-826.calendar-approved", [.oblast, .republicanCity, .capital], .year, .date(month: 1, day: 15),
                    .calendarApproved),
                rule(
                    "decree-826.calendar-submitted", [.oblast, .republicanCity, .capital], .year, .date(month: 1, day: 20),
                    .calendarSubmitted),
            ], calendarConsent: .notified, presentation: presentation),
        receptionLaw,
        Edition(
            id: "kazygurt-135", act: regulation, inForceFrom: day("2025-07-01"), inForceTo: nil, territory: merke,
            notes: Translated(), coverage: [],
            rules: [
                term("very-urgent-3", .assignment, .workingDaysAfter(3), rolls: true),
                term("urgent-10", .assignment, .workingDaysAfter(10), rolls: true),
                term("short-month", .assignment, .monthsAfter(1), rolls: true),
                term("medium-6-months", .assignment, .monthsAfter(6), rolls: true),
                term("default-month", .assignment, .monthsAfter(1), rolls: true),
                term("co-information-7", .assignment, .workingDaysAfter(7)),
                term("information-5", .deadline, .workingDaysBefore(5)),
                term("reminder-3", .deadline, .workingDaysBefore(3)),
                term("extension-request-3", .deadline, .workingDaysBefore(3)),
                term("co-executors-3", .assignment, .workingDaysAfter(3)),
                term("memo-1", .deadline, .workingDaysAfter(1)),
                term("control-summary-20", .quarterEnd, .dayOfNextMonth(20), .controlSummary),
            ], extensions: extensions),
    ])

    /// Regulation 135, p. 13.7 and 13.8.
    package static let extensions = ExtensionLimit(
        atMost: 2, freely: 1, cites: text("№ 135 регламент, 13.7 және 13.8-тармақтар", "Регламент № 135, пункты 13.7 и 13.8", nil)
    )

    /// The list of those booked for a reception is due one working day before; the regulation binds Kordai district alone.
    package static let receptionLaw = Edition(
        id: "kazygurt-135",
        act: LegalSource(id: "regulation-135", title: text("Регламент", "Регламент", nil), number: "135", date: nil),
        inForceFrom: day("2025-07-01"), inForceTo: nil, territory: kordai, notes: Translated(), coverage: [],
        rules: [
            DutyRule(
                id: ReceptionList.rule, cites: text("№ 135 регламент, 15.2-тармақ", "Регламент № 135, пункт 15.2", nil),
                title: text("Тізім", "Список", nil), norm: text("Норма.", "Норма.", nil), offices: [.district],
                trigger: .reception, term: .workingDaysBefore(1), rollsForward: false, fulfilment: .list)
        ])

    /// A reception of the akim of Kordai district on Thursday 3 December 2026: eight turns of a quarter of an hour.
    package static func reception(
        id: Int = 0, host: KATO = kordai, on date: String = "2026-12-03", at hour: Int = 15, minutes: Int = 120,
        official: Reception.Official = .akim, standing: Reception.Standing = .planned
    ) -> Reception {
        Reception(
            id: Reception.ID(id), host: host, official: official, day: day(date), time: TimeOfDay(minutes: hour * 60),
            minutes: minutes, slotMinutes: 15, venue: text("Әкімдік, 12-бөлме", "Акимат, кабинет 12", nil),
            address: text("Жібек жолы көшесі, 4", "улица Жибек жолы, 4", nil), phone: "8 (72636) 2-11-22", standing: standing)
    }

    /// A trip of a deputy akim of Zhambyl oblast to Kordai district on Thursday 3 December 2026.
    package static func event(
        _ kind: Event.Kind = .deputyTrip, id: Int = 0, host: KATO = zhambyl, official: Official.ID? = nil,
        place: KATO = kordai, on date: String = "2026-12-03", at hour: Int = 10, through last: String? = nil,
        standing: Event.Standing = .planned
    ) -> Event {
        let time = TimeOfDay(minutes: hour * 60)
        let venue = text("Мәдениет үйі", "Дом культуры", nil)
        return Event(
            id: Event.ID(id), kind: kind, host: host, official: official,
            leader: text("Әкімнің орынбасары", "Заместитель акима", nil),
            stops: ([date] + (last.map { [$0] } ?? [])).map { Event.Stop(place: place, day: day($0), time: time, venue: venue) },
            topic: text("Ауыз су", "Питьевая вода", nil), phone: "8 (7262) 43-11-22", standing: standing)
    }

    package static func booking(
        _ ordinal: Int, slot: Int, of reception: Int = 1, channel: Booking.Channel = .site,
        standing: Booking.Standing = .booked, question: Question.ID? = nil, language: Language = .kk
    ) -> Booking {
        Booking(
            id: Booking.ID(2_026_000_000_000 + ordinal), number: Booking.Number(year: 2026, ordinal: ordinal),
            reception: Reception.ID(reception), slot: slot, channel: channel, language: language,
            bookedAt: Moment(seconds: 1_795_000_000), standing: standing, question: question)
    }

    package static let regulation = LegalSource(
        id: "regulation-135", title: text("№ 135 регламент", "Регламент № 135", "Regulation 135"), number: "135",
        date: day("2025-06-20"))

    /// The terms of control in these samples; the regulation binds Merke alone.
    package static let control: ControlRules = {
        guard let rules = ControlRules(law, on: day("2026-11-20"), calendar: calendar) else { preconditionFailure("no control") }
        return rules
    }()

    /// A term of the regulation on control.
    private static func term(
        _ id: String, _ trigger: DutyRule.Trigger, _ term: DutyRule.Term, _ fulfilment: DutyRule.Fulfilment = .execution,
        rolls: Bool = false
    ) -> DutyRule {
        DutyRule(
            id: DutyRule.ID("regulation-135.\(id)"),
            cites: text("№ 135 регламент, 13-тармақ", "Регламент № 135, пункт 13", "Regulation 135, paragraph 13"),
            title: text("Мерзім", "Срок", "Term"), norm: text("Норма.", "Норма.", "A norm."), offices: [.district],
            trigger: trigger, term: term, rollsForward: rolls, fulfilment: fulfilment)
    }

    package static func rule(
        _ id: String, _ offices: [Office], _ trigger: DutyRule.Trigger, _ term: DutyRule.Term, _ fulfilment: DutyRule.Fulfilment,
        rolls: Bool = false
    ) -> DutyRule {
        DutyRule(
            id: DutyRule.ID(id), cites: text("№ 826 Жарлық", "Указ № 826", "Decree 826"), title: text("Мерзім", "Срок", "Term"),
            norm: text("Норма.", "Норма.", "A norm."), offices: offices, trigger: trigger, term: term, rollsForward: rolls,
            fulfilment: fulfilment)
    }

    /// A meeting of the akim of Kordai district in Sarybulak on 4 December 2026.
    package static func meeting(
        id: Int = 0, host: KATO = kordai, place: KATO = sarybulakOkrug, on date: String = "2026-12-04", at hour: Int = 15
    ) -> Meeting {
        Meeting(
            id: Meeting.ID(id), host: host, place: place, day: day(date), time: TimeOfDay(minutes: hour * 60),
            venue: text("Мәдениет үйі", "Дом культуры", nil), address: text("Жамбыл көшесі, 12", "улица Жамбыла, 12", nil))
    }

    package static func text(_ kk: String, _ ru: String, _ en: String?) -> Translated { Translated(kk: kk, ru: ru, en: en) }

    package static func day(_ iso: String) -> Day {
        guard let day = Day(iso: iso) else { preconditionFailure("no day: \(iso)") }
        return day
    }

    package static func code(_ text: String) -> KATO {
        guard let code = KATO(text) else { preconditionFailure("no code: \(text)") }
        return code
    }

    private static func off(_ kk: String, _ ru: String, _ en: String) -> WorkingCalendar.DayOff {
        WorkingCalendar.DayOff(name: text(kk, ru, en), isEstimated: false)
    }
}
