import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Pages of trips, broadcasts and meetings of ministers.
    static var events: [Sample] {
        let context = context()
        let kordai = SitePath.EventQuery(place: Samples.kordai, page: 2)
        return [
            Sample(
                EventsPage(
                    query: kordai, coming: [EventSamples.hour, EventSamples.trip],
                    past: [EventSamples.held, EventSamples.heldHour, EventSamples.cancelled], hasMore: true, in: context)),
            Sample(
                EventsPage(
                    query: SitePath.EventQuery(), coming: [], past: [EventSamples.held], hasMore: false,
                    isWithoutRuralRounds: true, in: context), "past"),
            Sample(EventsPage(query: SitePath.EventQuery(), coming: [], past: [], hasMore: false, in: context), "none"),
            Sample(
                EventsPage(
                    query: SitePath.EventQuery(), coming: [EventSamples.nextYear], past: [], hasMore: false, in: context),
                "next-year"),
            Sample(EventSamples.page(EventSamples.nextYear, in: context), "next-year"),
            Sample(EventSamples.page(EventSamples.hour, in: context)),
            Sample(EventSamples.page(EventSamples.trip, in: context), "trip"),
            Sample(EventSamples.page(EventSamples.held, in: context), "held"),
            Sample(EventSamples.page(EventSamples.heldHour, in: context), "answers"),
            Sample(EventSamples.page(EventSamples.cancelled, in: context), "cancelled"),
            Sample(EventSamples.page(EventSamples.minister, in: context), "minister"),
            Sample(EventSamples.programme(Samples.zhambyl, in: context)),
            Sample(EventSamples.programme(Samples.sarybulak, in: context), "above"),
            Sample(EventSamples.ministers(in: context), "ministers"),
        ]
    }
}

/// Events as pages show them, seen on 21 November 2026.
enum EventSamples {
    static let secret = "Құпия хаттама: Қасымов"

    /// Tomorrow's broadcast of the oblast, with a telephone.
    static let hour = event(.hour, id: 1, on: "2026-11-27", link: "https://live.example.kz/hour")
    /// In another year than this one.
    static let nextYear = event(.hour, id: 9, on: "2027-03-02", link: "https://live.example.kz/hour")
    /// An inspector in two villages, moved, and not announced yet.
    static let trip = event(
        .inspectorTrip, id: 2, official: Official.ID(7), on: "2026-12-03", places: [Samples.sarybulak, Samples.kordai],
        moved: Event.Move(
            from: Samples.day("2026-11-30"), on: Samples.day("2026-11-20"), reason: Samples.text("Боран", "Буран", nil)),
        isAnnounced: false)
    static let held = event(
        .inspectorTrip, id: 3, official: Official.ID(7), on: "2026-11-05", places: [Samples.sarybulak],
        standing: .held(
            EventResults(
                publishedOn: Samples.day("2026-11-09"),
                summary: Samples.text("Екі ұсыныс енгізілді.", "Внесены два предложения.", nil),
                attendance: 34, questionsRaised: 8, questionsResolved: 5, receptions: 1, received: 6)),
        steps: [DutyRule.ID("order-70.inspector-note-5"): Samples.day("2026-11-12")],
        minutes: EventMinutes(
            on: Samples.day("2026-11-06"), chair: secret, present: secret, agenda: secret, speakers: secret,
            points: [EventMinutes.Point(text: secret, executors: secret, deadline: nil, control: secret)]))
    /// Two questions were left open: one answered late, one not at all.
    static let heldHour = event(
        .hour, id: 4, on: "2026-10-23", link: "https://live.example.kz/hour",
        standing: .held(
            EventResults(publishedOn: Samples.day("2026-10-26"), summary: Samples.text("Эфир өтті.", "Эфир прошёл.", nil))),
        questions: [
            OpenQuestion(
                number: 1, text: Samples.text("Газ қашан?", "Когда газ?", nil),
                answer: OpenQuestion.Answer(
                    on: Samples.day("2026-11-11"), text: Samples.text("Келер жылы.", "В следующем году.", nil),
                    evidence: "https://gazeta.example.kz/1")),
            OpenQuestion(number: 2, text: Samples.text("Жарық қашан?", "Когда свет?", nil)),
        ])
    static let cancelled = event(
        .briefing, id: 5, on: "2026-11-19",
        standing: .cancelled(on: Samples.day("2026-11-18"), reason: Samples.text("Штаб отырысы", "Заседание штаба", nil)))
    static let minister = event(.ministerMeeting, id: 6, host: .republic, on: "2026-12-10", places: [Samples.zhambyl])

    static func event(
        _ kind: Event.Kind, id: Int, host: KATO = Samples.zhambyl, official: Official.ID? = nil, on date: String,
        places: [KATO] = [Samples.zhambyl], link: String? = nil, standing: Event.Standing = .planned, moved: Event.Move? = nil,
        isAnnounced: Bool = true, questions: [OpenQuestion] = [], steps: [DutyRule.ID: Day] = [:], minutes: EventMinutes? = nil
    ) -> Event {
        let day = Samples.day(date)
        return Event(
            id: Event.ID(id), kind: kind, host: host, official: official,
            leader: Samples.text("Мысал Үлгібаев", "Мысал Улгибаев", nil),
            body: kind == .ministerMeeting ? Samples.text("Көлік министрлігі", "Министерство транспорта", nil) : Translated(),
            stops: places.enumerated().map { order, place in
                Event.Stop(
                    place: place, day: day, time: TimeOfDay(minutes: 600 + order * 120),
                    venue: Samples.text("Клуб", "Клуб", nil))
            }, topic: Samples.text("Ауыз су", "Питьевая вода", nil), phone: "8 (726) 000-00-70", link: link,
            standing: standing, moved: moved,
            announcement: isAnnounced
                ? Announcement(publishedOn: day.adding(days: -5), evidence: "https://akimat.example.kz/news/\(id)") : nil,
            openQuestions: questions, stepsDone: steps, minutes: minutes)
    }

    static let officials = [
        Official(
            id: Official.ID(7), place: Samples.zhambyl, post: .chiefInspector,
            name: Samples.text("Мысал Үлгібаев", "Мысал Улгибаев", nil),
            since: Samples.day("2025-01-15"))
    ]

    static let law = Law(editions: [Samples.order70])

    static func page(_ event: Event, in context: PageContext) -> EventPage {
        EventPage(
            event,
            duties: EventDuties.steps(
                of: event, host: Samples.gazetteer[event.host] ?? Samples.gazetteer.republic, law: law,
                gazetteer: Samples.gazetteer, calendar: Samples.calendar, today: context.today),
            corrections: (event.isHeld || event.isCancelled ? SampleRecords.corrections : []) + corrections(of: event),
            in: context)
    }

    /// A move before the last one; of a question its words, its answer and the day of it.
    private static func corrections(of event: Event) -> [Correction] {
        let (day, words) = (Samples.day("2026-11-19"), Samples.text("Бұрынғы сөз", "Прежние слова", nil))
        let former: [Correction.Former] =
            (event.moved == nil
                ? []
                : [
                    .moveReason(nil, words), .moved(from: Samples.day("2026-11-30"), reason: words),
                    .moved(from: day, reason: words), .moveReason(nil, Translated()),
                ])
            + (event.openQuestions.isEmpty
                ? [] : [.openAnsweredOn(1, day), .openAnswer(1, Translated()), .openQuestion(1, words)])
        return former.map { Correction(on: day, before: $0) }
    }

    static func programme(_ code: KATO, in context: PageContext) -> ProgrammePage {
        let place = Samples.gazetteer[code] ?? Samples.gazetteer.republic
        let ahead = event(
            .inspectorTrip, id: 9, official: Official.ID(7), on: "2026-12-04", places: [Samples.taraz])
        let events = [hour, trip, held, heldHour, cancelled, ahead].filter { $0.host == code }
        let schedules = [
            EventSchedule(
                host: Samples.zhambyl, kind: .inspectorTrip, quarter: Period(year: 2026, part: .quarter(4)),
                approvedOn: Samples.day("2026-09-25"), evidence: "https://akimat.example.kz/schedule",
                trips: [trip.id: "", Event.ID(99): ""],
                former: [EventSchedule.Former(approvedOn: Samples.day("2026-09-20"), replacedOn: Samples.day("2026-09-28"))])
        ]
        return ProgrammePage(
            of: place,
            lines: ProgrammeCount.lines(
                of: place, events: events, officials: officials, schedules: schedules, law: law, gazetteer: Samples.gazetteer,
                today: context.today, knownFrom: Samples.day("2026-10-01")), schedules: schedules, events: events,
            below: place.office == .oblast
                ? [Samples.kordai, Samples.merke].compactMap { Samples.gazetteer[$0] }.enumerated().map { number, district in
                    ProgrammePage.Part(
                        place: district,
                        counts: ProgrammeCount.of(
                            district, events: [], officials: [], law: law, gazetteer: Samples.gazetteer, on: context.today,
                            today: context.today), hours: number)
                } : [], editions: place.office == nil ? [] : law.editions, in: context)
    }

    static func ministers(in context: PageContext) -> ProgrammePage {
        var past = event(.ministerMeeting, id: 8, host: .republic, on: "2026-05-14", places: [Samples.zhambyl])
        past.standing = .held(
            EventResults(
                publishedOn: Samples.day("2026-05-18"), summary: Samples.text("Өтті", "Прошла", nil), questionsRaised: 8,
                questionsResolved: 6, receptions: 1, received: 7))
        return ProgrammePage(
            ofMinisters: [past, minister], territories: [Samples.gazetteer[Samples.zhambyl]].compactMap(\.self), in: context)
    }
}
