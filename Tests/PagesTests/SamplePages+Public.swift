import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Pages of the public way: home, places, meetings, questions being asked and followed.
    static let publicPages: [Sample] = publicPages(in: context()) + publicPages(in: context(.en))

    static func publicPages(in context: PageContext) -> [Sample] {
        let (ahead, held, cancelled) = (SampleRecords.ahead(), SampleRecords.held(), SampleRecords.cancelled())
        let listed = [
            (meeting: ahead, questionCount: 31), (meeting: cancelled, questionCount: 1), (meeting: held, questionCount: 0),
        ]
        let regions: [KATO: Share] = [Samples.zhambyl: Share(1002, of: 1284)]
        let duties = SampleRecords.duties([ahead, held], plans: [held.id: Samples.day("2026-09-28")])
        return [
            Sample(
                HomePage(next: listed, year: 2026, figures: SampleRecords.figures(), regions: regions, in: context), "full"),
            Sample(HomePage(next: [], year: 2026, figures: ReportFigures(), regions: [:], in: context), "empty"),
            Sample(
                HomePage(
                    next: [], year: 2026, figures: SampleRecords.figures(), regions: SampleRecords.shares,
                    in: countryContext(context)
                ), "map"),
            Sample(PlacesPage(search: "", found: [], regions: regions, in: context), "all"),
            Sample(
                PlacesPage(
                    search: "сары",
                    found: [SampleRecords.place(Samples.sarybulak), SampleRecords.place(Samples.sarybulakOkrug)],
                    regions: regions,
                    in: context), "found"),
            Sample(PlacesPage(search: "Лондон", found: [], regions: regions, in: context), "none"),
        ] + places(listed, duties, in: context) + meetings(listed, duties, in: context) + questions(duties, in: context)
    }

    /// The same reader with all regions of the country.
    static func countryContext(_ context: PageContext) -> PageContext {
        PageContext(
            language: context.language, today: context.today, gazetteer: SampleRecords.country,
            workingCalendar: context.workingCalendar, control: context.control, law: context.law, phrasebook: phrasebook,
            site: context.site)
    }

    private static func places(
        _ listed: [(meeting: Meeting, questionCount: Int?)], _ duties: [Duty], in context: PageContext
    ) -> [Sample] {
        let kordai = SampleRecords.place(Samples.kordai)
        let coverage = Coverage.of(
            kordai, meetings: listed.map(\.meeting), law: Samples.law, gazetteer: Samples.gazetteer, today: context.today)
        let widened =
            coverage
            + coverage.map {
                Coverage(
                    norm: $0.norm, host: $0.host, place: Samples.taraz, period: $0.period, held: 0, planned: 1,
                    today: context.today, knownFrom: nil)
            }
            + coverage.map {
                Coverage(
                    norm: $0.norm, host: $0.host, place: Samples.merke, period: $0.period, held: 0, planned: 0,
                    today: context.today, knownFrom: nil)
            }
        let unnamed = Place(
            code: Samples.sarybulak, parent: Samples.sarybulakOkrug, level: .village, office: nil,
            name: Samples.text("Сарыбулак ауылы", "село Сарыбулак", nil), hasKazakhName: false)
        let period = Period(year: 2026, part: .year)
        func year(of code: KATO, _ facts: [KATO: ReportFigures]) -> ProgressReport {
            ProgressReport(
                of: code, period: period, facts: [period: facts], gazetteer: Samples.gazetteer, countedOn: context.today)
        }
        let zhambyl = SampleRecords.place(Samples.zhambyl)
        return [
            Sample(
                PlacePage(
                    zhambyl, upcoming: listed, coverage: coverage, duties: Array(duties.prefix(3)),
                    plans: [(SampleRecords.plan(), SampleRecords.held())],
                    problems: [(SampleRecords.problem(), SampleRecords.plan().items)],
                    reportPeriods: [Period.quarter(of: Samples.day("2026-09-01"))],
                    year: year(of: Samples.zhambyl, [Samples.kordai: SampleRecords.figures()]),
                    children: Samples.gazetteer.children(of: Samples.zhambyl), in: context), "oblast"),
            Sample(
                PlacePage(
                    kordai, upcoming: [listed[0], listed[1]], coverage: widened, duties: Array(duties.prefix(3)),
                    plans: [(SampleRecords.plan(), SampleRecords.held())],
                    problems: [(SampleRecords.problem(), SampleRecords.plan().items), (SampleRecords.problem(), [])],
                    reportPeriods: [Period.quarter(of: Samples.day("2026-09-01"))],
                    year: year(of: Samples.kordai, [Samples.sarybulakOkrug: SampleRecords.figures()]),
                    children: Samples.gazetteer.children(of: Samples.kordai), officials: SampleRecords.officials, in: context),
                "district"),
            Sample(
                PlacePage(
                    unnamed, upcoming: [], coverage: [], visits: Facts.visits, duties: [], plans: [], problems: [],
                    reportPeriods: [], children: [], events: [EventSamples.trip, EventSamples.hour], in: context), "village"),
            Sample(
                PlacePage(
                    unnamed, upcoming: [(SampleRecords.nextYear(), 0)], coverage: [], duties: [], plans: [], problems: [],
                    reportPeriods: [], children: [], events: [EventSamples.nextYear], in: context), "next-year"),
            Sample(
                PlacePage(
                    Samples.gazetteer.republic, upcoming: listed, coverage: [], duties: [], plans: [], problems: [],
                    reportPeriods: [period], year: year(of: .republic, [Samples.kordai: SampleRecords.figures()]),
                    children: Samples.gazetteer.regions, in: context),
                "republic"),
            Sample(
                PlacePage(
                    Samples.gazetteer.republic, upcoming: [], coverage: [], duties: [], plans: [], problems: [],
                    reportPeriods: [], year: year(of: .republic, [:]), children: Samples.gazetteer.regions, in: context),
                "republic-empty"),
        ]
    }

    private static func meetings(
        _ listed: [(meeting: Meeting, questionCount: Int?)], _ duties: [Duty], in context: PageContext
    ) -> [Sample] {
        let (ahead, held, cancelled) = (SampleRecords.ahead(), SampleRecords.held(), SampleRecords.cancelled())
        var unpublished = held
        unpublished.results = nil
        func own(_ meeting: Meeting) -> [Duty] { duties.filter { $0.subject == .meeting(meeting.id) } }
        let asked = [
            SampleRecords.question(14, .published), SampleRecords.question(15, .inPlan, language: .ru, supporters: 22),
            SampleRecords.question(16, .registered, moderation: .waiting, supporters: 1),
        ]
        let calendar = MeetingCalendar(
            place: Samples.zhambyl, year: 2026, approvedOn: Samples.day("2026-01-14"),
            basis: Samples.text("Облыс әкімінің 14 қаңтардағы № 3 шешімі", "Решение акима области № 3 от 14 января", nil),
            submittedOn: nil,
            versions: [
                MeetingCalendar.Version(
                    number: 1, publishedOn: Samples.day("2026-01-14"), reason: Translated(), meetingCount: 46),
                MeetingCalendar.Version(
                    number: 2, publishedOn: Samples.day("2026-06-02"),
                    reason: Samples.text("Екі күн өзгерді", "Два дня изменены", nil),
                    meetingCount: 46),
            ])
        let zhambyl = SampleRecords.place(Samples.zhambyl)
        return [
            Sample(
                MeetingsPage(
                    query: SitePath.MeetingQuery(place: Samples.kordai, from: context.today, page: 2), meetings: listed,
                    hasMore: true, in: context), "full"),
            Sample(MeetingsPage(query: SitePath.MeetingQuery(), meetings: [], hasMore: false, in: context), "empty"),
            Sample(
                MeetingsPage(
                    query: SitePath.MeetingQuery(), meetings: [(SampleRecords.nextYear(), 0)], hasMore: false, in: context),
                "next-year"),
            Sample(
                MeetingPage(
                    SampleRecords.nextYear(), questions: [], questionCount: 0, duties: [], plan: nil, problems: [],
                    formToken: nil, in: context), "next-year"),
            Sample(
                MeetingPage(
                    unpublished, questions: [], questionCount: 0, duties: SampleRecords.duties([unpublished]), plan: nil,
                    problems: [], formToken: nil, in: context), "held-unpublished"),
            Sample(
                MeetingPage(
                    ahead, questions: asked, questionCount: 31, duties: own(ahead), plan: nil, problems: [], formToken: "abc",
                    in: context), "ahead"),
            Sample(
                MeetingPage(
                    ahead, questions: [], questionCount: 0, duties: own(ahead), plan: nil, problems: [],
                    moves: [
                        MeetingMove(
                            from: MeetingSlot(
                                place: Samples.kordai, day: Samples.day("2026-11-27"), time: TimeOfDay(minutes: 600)),
                            on: Samples.day("2026-11-12"), reason: Samples.text("Боран", "Буран", nil))
                    ], formToken: nil, in: context), "ahead-empty"),
            Sample(
                MeetingPage(
                    held, questions: asked, questionCount: 3, duties: own(held), plan: SampleRecords.plan(),
                    problems: [SampleRecords.problem()],
                    correctedOn: Samples.day("2026-10-05"), corrections: SampleRecords.corrections, akim: OfficialSamples.acting,
                    formToken: nil, in: context), "held"),
            Sample(
                FormerResultsPage(
                    .meeting(held),
                    [
                        FormerResults(
                            publishedOn: Samples.day("2026-10-02"), replacedOn: Samples.day("2026-10-05"), summary: Translated()),
                        FormerResults(
                            publishedOn: Samples.day("2026-09-25"), replacedOn: Samples.day("2026-10-02"),
                            summary: Samples.text("Жол туралы айтылды", "Говорили о дороге", nil)),
                    ], page: 2, hasMore: true, in: context), "former-results"),
            Sample(
                MeetingPage(
                    held, questions: [], questionCount: 0, duties: SampleRecords.duties([held]), plan: nil, problems: [],
                    formToken: nil, in: context), "held-owing"),
            Sample(
                MeetingPage(
                    cancelled, questions: [], questionCount: 2, duties: [], plan: nil, problems: [],
                    corrections: SampleRecords.corrections, formToken: nil, in: context),
                "cancelled"),
            Sample(
                CalendarPage(
                    place: SampleRecords.place(Samples.kordai), year: 2026, calendar: SampleRecords.amended,
                    meetings: listed.map(\.meeting) + [Samples.meeting(id: 30, on: "2026-03-12")],
                    gap: .noMeetings(Period(year: 2026, part: .quarter(4))), law: Samples.law, clock: Samples.clock, in: context),
                "full"),
            Sample(
                CalendarPage(
                    place: zhambyl, year: 2026, calendar: calendar, meetings: [],
                    duties: Duty.all(
                        of: zhambyl, records: DutyRecords(calendars: [calendar]), law: Samples.law, gazetteer: Samples.gazetteer,
                        calendar: Samples.calendar,
                        today: context.today), in: context), "oblast"),
            Sample(
                CalendarPage(
                    place: zhambyl, year: 2026, calendar: nil, meetings: [],
                    gap: .notPublished(region: Samples.zhambyl, year: 2026), in: context), "missing"),
            Sample(
                RegionCalendarsPage(
                    year: 2026, regions: context.gazetteer.regions, calendars: [calendar],
                    republic: SampleRecords.place(.republic), in: context)),
        ]
            + [(2, nil), (3, 1), (1, nil)].compactMap { number, since in
                CalendarVersionPage(
                    place: SampleRecords.place(Samples.kordai), calendar: SampleRecords.amended, number: number, since: since,
                    versions: CalendarVersions(SampleRecords.changes), consent: .notified, clock: Samples.clock, in: context
                ).map { Sample($0, "version-\(number)") }
            }
    }

    private static func questions(_ duties: [Duty], in context: PageContext) -> [Sample] {
        let (ahead, held) = (SampleRecords.ahead(), SampleRecords.held())
        let answer = Answer(
            text: Samples.text("Бағдаршам желтоқсанда қойылады.", "Светофор установят в декабре.", nil),
            givenOn: Samples.day("2026-09-18"))
        func step(_ standing: Question.Standing, _ day: String, _ note: Translated = Translated()) -> QuestionStep {
            QuestionStep(standing: standing, on: Samples.day(day), at: Moment(seconds: 1_788_000_000), note: note)
        }
        let way = [
            step(.received, "2026-09-07"), step(.registered, "2026-09-07"), step(.published, "2026-09-09"),
            step(
                .inPool, "2026-09-19",
                Samples.text("24 сұрақ бір мәселеге біріктірілді.", "24 вопроса объединены в одну проблему.", nil)),
            step(.inPlan, "2026-09-28"),
        ]
        func tracking(
            _ name: String, _ question: Question, _ steps: [QuestionStep], _ meeting: Meeting? = nil, items: [PlanItem] = [],
            token: String? = nil
        ) -> Sample {
            let isPlanned = !items.isEmpty
            return Sample(
                TrackingPage(
                    question, code: SampleRecords.code, steps: steps, meeting: meeting,
                    problem: isPlanned ? SampleRecords.problem() : nil, plan: isPlanned ? SampleRecords.plan() : nil,
                    others: isPlanned ? 23 : 0, items: items,
                    duties: duties.filter { duty in meeting.map { duty.subject == .meeting($0.id) } ?? false },
                    terms: TrackingPage.Terms(
                        registration: SampleRecords.reckoning("decree-826.results-10", from: "2026-09-07"),
                        answer: SampleRecords.reckoning("decree-826.results-10", from: "2026-09-08"),
                        results: SampleRecords.reckoning("decree-826.results-10", from: "2026-12-04"),
                        progress: SampleRecords.reckoning("decree-826.progress-25", from: "2026-12-31")),
                    hasContact: isPlanned, wantsMail: isPlanned, formToken: token, in: context), name)
        }
        return [
            Sample(
                AskPage(
                    draft: QuestionDraft(language: "kk", text: "", category: "roads", email: "aigul"),
                    flaws: [.text: .textMissing, .email: .emailWrong, .language: .languageUnknown, .category: .categoryUnknown],
                    target: .meeting(ahead), formToken: "abc", in: context), "flaws"),
            Sample(
                AskPage(
                    draft: QuestionDraft(text: "Су"), flaws: [.meeting: .meetingPast], target: .meeting(held), formToken: "abc",
                    in: context), "closed"),
            Sample(
                AskPage(
                    draft: QuestionDraft(text: "Су"), flaws: [:], refusal: .errorTooManyText, target: .meeting(ahead),
                    formToken: "abc", in: context), "refused"),
            Sample(
                AskPage(
                    draft: QuestionDraft(), flaws: [:], target: .place(SampleRecords.place(Samples.sarybulak)), formToken: "abc",
                    in: context), "place"),
            Sample(
                ReceiptPage(
                    number: Question.Number(year: 2026, ordinal: 14), code: SampleRecords.code, meeting: ahead,
                    registration: SampleRecords.reckoning("decree-826.results-10", from: "2026-11-21"),
                    forwarding: SampleRecords.reckoning("decree-826.results-10", from: "2026-11-23"), in: context)),
            Sample(TrackPage(typed: "7K2M-9XQ4", isWrong: true, in: context), "wrong"),
            Sample(TrackPage(typed: "", isWrong: false, in: context), "first"),
            tracking("plan", SampleRecords.question(), way, held, items: SampleRecords.plan().items),
            tracking(
                "removed", SampleRecords.question(), way, held,
                items: [
                    SampleRecords.item(
                        standing: .removed(
                            on: Samples.day("2026-11-10"), reason: Samples.text("Жер сотта", "Земля в суде", nil)))
                ]),
            tracking(
                "late", SampleRecords.question(), way, held,
                items: [SampleRecords.item(2, deadline: "2026-11-09", executions: false)]),
            tracking("received", SampleRecords.question(14, .received, moderation: .waiting), Array(way.prefix(1)), ahead),
            tracking("no-meeting", SampleRecords.question(14, .registered, moderation: .waiting), Array(way.prefix(2))),
            tracking(
                "resolved", SampleRecords.question(14, .resolved), way + [step(.resolved, "2026-11-20")], held,
                items: [SampleRecords.item(standing: .done(on: Samples.day("2026-11-20")))], token: "abc"),
            tracking(
                "answered", SampleRecords.question(14, .answered, language: .ru, answer: answer),
                Array(way.prefix(3)) + [step(.answered, "2026-09-18")], held),
            tracking(
                "withheld",
                SampleRecords.question(
                    14, .returned,
                    moderation: .withheld(
                        reason: Samples.text("Сұрақта біреудің жеке деректері бар.", "", nil), on: Samples.day("2026-09-09"))),
                [
                    step(.received, "2026-09-07"),
                    step(.returned, "2026-09-09", Samples.text("Қай көше екені жазылмаған.", "", nil)),
                ]),
        ]
    }
}
