import Domain
import TestSupport
import Testing

/// The figures of the meetings of ministers in 2022. Source: the briefing material on the results of 2022.
@Suite("Figures of events")
struct EventFiguresTests {
    /// 55 planned in the first half-year and 172 in the second, of which the last fifteen were not held.
    private static let events: [Event] = (0..<227).map { number in
        let (raised, resolved, received) = (number % 212 < 195 ? 8 : 7, number % 212 < 181 ? 6 : 5, number % 212 < 14 ? 8 : 7)
        let results = EventResults(
            publishedOn: Samples.day("2023-01-10"), summary: Samples.text("Қорытынды", "Итоги", nil), questionsRaised: raised,
            questionsResolved: resolved, receptions: number < 4 ? 2 : 1, received: received)
        return Event(
            id: Event.ID(number + 1), kind: .ministerMeeting, host: .republic,
            body: Samples.text("Министрлік", "Министерство", nil),
            stops: [
                Event.Stop(
                    place: Samples.zhambyl, day: Samples.day(number < 55 ? "2022-05-20" : "2022-10-11"),
                    time: TimeOfDay(minutes: 900))
            ],
            standing: number < 212
                ? .held(results) : number < 220 ? .planned : .cancelled(on: Samples.day("2022-10-10"), reason: Translated()))
    }

    @Test("give those of 2022 from its events")
    func ofMinisters() {
        let year = EventFigures(Self.events, in: Period(year: 2022, part: .year))
        #expect(year.planned == 227 && year.held == 212 && year.cancelled == 7)
        #expect(year.receptions == 216 && year.received == 1_498)
        #expect(year.questionsRaised == 1_679 && year.questionsResolved == 1_241 && year.underWay == 438)
        #expect(Share(year.questionsResolved, of: year.questionsRaised).percent == 74)
    }

    @Test("of the half-years add up to those of the year", arguments: [(1, 55), (2, 172)])
    func ofHalves(half: Int, planned: Int) {
        #expect(EventFigures(Self.events, in: Period(year: 2022, part: .half(half))).planned == planned)
        #expect(EventFigures(Self.events, in: Period(year: 2023, part: .half(half))) == EventFigures())
    }
}
