import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("Pages of events")
struct EventPagesTests {
    private let russian = SamplePages.context(.ru)

    @Test("show the telephone for questions before a broadcast")
    func phone() {
        let page = EventSamples.page(EventSamples.hour, in: russian)
        #expect(page.asking?.phone == "8 (726) 000-00-70" && page.asking?.link?.text == "live.example.kz")
        #expect(page.results == nil && page.questions.isEmpty)
        #expect(page.duties.map(\.badge.modifier) == ["done"])
    }

    @Test("say of each question left open whether it was answered, and how late")
    func openQuestions() {
        // Ten working days after Friday 23 October, without Republic Day, end on Monday 9 November.
        let page = EventSamples.page(EventSamples.heldHour, in: russian)
        #expect(page.questions.map { $0.badge?.words } == ["Ответ опоздал на 2\u{A0}дня", "Ответ опаздывает на 12\u{A0}дней"])
        #expect(page.questions.first?.answer?.text == "В следующем году.")
        #expect(page.duties.contains { $0.badge.modifier == "late" })
    }

    @Test("tell of every move, the last one first, and of what a question said before")
    func corrected() {
        let moves = EventSamples.page(EventSamples.trip, in: russian).moved?.list ?? []
        #expect(moves.map(\.before).count == 3 && moves.first?.reason?.text == "Буран")
        #expect(moves.first?.before?.hasPrefix("Было назначено") == true)
        #expect(moves.dropFirst().first?.before?.hasPrefix("День остался прежним") == true)
        let question = EventSamples.page(EventSamples.heldHour, in: russian).questions.first
        #expect(question?.corrections.count == 3 && question?.corrections.last?.contains("«Прежние слова»") == true)
    }

    @Test("say of a question that was withdrawn why, and not what it was")
    func withdrawn() {
        var event = EventSamples.heldHour
        event.openQuestions[1].withdrawal = OpenQuestion.Withdrawal(
            on: Samples.day("2026-11-19"), reason: Samples.text("Екі рет", "Записан дважды", nil))
        let page = EventSamples.page(event, in: russian)
        #expect(page.questions[1].text.text == "Вопрос снят 19\u{A0}ноября")
        #expect(page.questions[1].answer?.text == "Записан дважды" && page.questions[1].badge == nil)
        #expect(EventRow(event, in: russian).note == "1 вопрос остался в эфире без ответа")
    }

    @Test("say which trips came after the approval of a schedule, and when it was approved before")
    func schedule() {
        let page = EventSamples.programme(Samples.zhambyl, in: russian)
        let notes = page.schedules?.rows.flatMap(\.lines).flatMap(\.notes) ?? []
        #expect(notes.contains { $0.hasPrefix("Прежде был утверждён 20\u{A0}сентября") })
        #expect(notes.contains { $0.hasPrefix("После утверждения добавлен") })
        #expect(notes.contains { $0.hasPrefix("После утверждения отменён") })
    }

    @Test("name the terms of work within the office without judging it")
    func steps() throws {
        let page = EventSamples.page(EventSamples.held, in: russian)
        #expect(page.steps.map(\.sentence) == ["Сделано 12\u{A0}ноября.", "Срок: до 16\u{A0}ноября."])
        #expect(page.steps.allSatisfy { $0.who?.text == "Главные инспекторы" && $0.explanation.contains("№\u{A0}70-ө") })
        #expect(page.duties.map(\.title.text) == ["Обязанность inspector-notice-5"])
    }

    @Test("give the day of the minutes and never a word of them", arguments: Language.allCases)
    func minutes(language: Language) async throws {
        let context = SamplePages.context(language)
        let library = try await PageLibrary.shipped()
        let event = EventSamples.held
        let page = EventSamples.page(event, in: context)
        #expect(page.minutes != nil)
        let outputs = [
            try library.html(page),
            try library.html(
                EventsPage(query: SitePath.EventQuery(), coming: [], past: [event], hasMore: false, in: context)),
            DataFile.csv([EventRecord(event, moves: 0)]), DataFile.json([EventRecord(event, moves: 0)]),
            try JSONText.of(
                EventObject(event, clock: Samples.clock, gazetteer: Samples.gazetteer, address: "https://kezdesu.kz")),
            PlaceCalendar(
                of: Samples.kordai, meetings: [], events: [event], clock: Samples.clock, stamp: Moment(seconds: 0), in: context
            ).text,
            PlaceFeed(of: Samples.kordai, meetings: [], plans: [], events: [event], clock: Samples.clock, in: context).text,
        ]
        for output in outputs { #expect(!output.contains("Қасымов") && !output.contains("хаттама: ")) }
        #expect(outputs.dropFirst(2).prefix(3).allSatisfy { $0.contains("2026-11-06") })
    }

    @Test("count what is done a number of times, and name the settlements not visited")
    func programme() {
        let page = EventSamples.programme(Samples.zhambyl, in: russian)
        let rows = page.own?.rows ?? []
        #expect(rows.map(\.now.count) == ["0 из 1", "1 из 2"])
        #expect(rows.map(\.now.badge?.words) == ["Остальное назначено", "Остальное не назначено"])
        // In October a broadcast was held, and no inspector went anywhere.
        #expect(rows.map { $0.before?.count } == ["1 из 1", "0 из 2"])
        #expect(page.settlements?.groups.map(\.summary) == ["Город Тараз: 1 населённый пункт"])
        #expect(
            page.schedules?.rows.first?.lines.map(\.text).first == "IV\u{A0}квартал 2026\u{A0}года: утверждён 25\u{A0}сентября")
        #expect(page.below?.rows.map { $0.cells.map(\.count) } == [["0 из 1", "0"], ["0 из 2", "1"]])
    }

    @Test("sum up the meetings of ministers by half-year and body")
    func ministers() {
        let page = EventSamples.ministers(in: russian)
        let periods = page.ministers?.periods ?? []
        #expect(periods.map(\.name.text).map { $0.hasPrefix("I") } == [false, true, true])
        #expect(periods.first?.cells.map(\.number) == ["2", "1", "1", "7", "8", "6", "2", "75\u{202F}%"])
        #expect(page.ministers?.bodies.map(\.name.text) == ["Министерство транспорта"])
    }

    @Test("keep one name in calendars, whatever moves")
    func calendar() {
        func text(_ event: Event, _ place: KATO) -> String {
            PlaceCalendar(
                of: place, meetings: [], events: [event], clock: Samples.clock, stamp: Moment(seconds: 0),
                moves: PlaceCalendar.Moves(events: [EventSamples.trip.id: 2]), in: russian
            ).text
        }
        let trip = text(EventSamples.trip, Samples.zhambyl)
        #expect(trip.contains("UID:event-2@127.0.0.1") && trip.contains("UID:event-2-2@127.0.0.1"))
        #expect(trip.contains("SEQUENCE:2") && trip.contains("DTSTART:20261203T050000Z"))
        // A village sees its own stop alone.
        #expect(text(EventSamples.trip, Samples.sarybulak).components(separatedBy: "BEGIN:VEVENT").count == 2)
        #expect(text(EventSamples.cancelled, Samples.zhambyl).contains("SEQUENCE:1\r\nSTATUS:CANCELLED"))
    }

    @Test("name an event in a duty by its kind and day")
    func duty() throws {
        let event = EventSamples.heldHour
        let host = try #require(Samples.gazetteer[Samples.zhambyl])
        let owed = EventDuties.owed(
            by: event, host: host, law: EventSamples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar,
            today: russian.today)
        let duty = try #require(owed.last)
        let clock = DutyClock(duty, naming: true, in: russian)
        #expect(clock.about == "«Час акимата», 23\u{A0}октября" && clock.aboutURL == "/ru/events/4/")
        #expect(DutySubject(duty).path == .event(event.id))
    }
}
