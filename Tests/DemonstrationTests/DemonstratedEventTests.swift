import Demonstration
import Domain
import TestSupport
import Testing

@Suite("The demonstrated events")
struct DemonstratedEventTests {
    private let country = TestCountry.gazetteer

    @Test("are the same for the same seed, by day, and of the year alone")
    func isRepeatable() throws {
        let (one, same, other) = (try TestCountry.year(), try TestCountry.year(), try TestCountry.year(seed: 8))
        #expect(one.events == same.events && one.officials == same.officials && one.schedules == same.schedules)
        #expect(one.events != other.events)
        #expect(one.events.map(\.id.value) == Array(1...one.events.count))
        #expect(one.events.map(\.firstDay) == one.events.map(\.firstDay).sorted())
        #expect(one.events.allSatisfy { $0.firstDay.year == 2026 && country[$0.host] != nil })
    }

    @Test("never have two deputies of one akim away on one day, and stops inside the place of the host")
    func fits() throws {
        let data = try TestCountry.year()
        #expect(Set(data.events.map(\.kind)).isSuperset(of: [.deputyTrip, .inspectorTrip, .round, .hour, .briefing]))
        for event in data.events {
            #expect(event.othersAway(among: data.events).isEmpty)
            #expect(event.stops.allSatisfy { country.contains(event.host, $0.place) })
            #expect(event.official == nil || data.officials.contains { $0.id == event.official && $0.place == event.host })
        }
        let ministers = data.events.filter { $0.kind == .ministerMeeting }
        #expect(ministers.count == 227 && ministers.count { $0.firstDay.month <= 6 } == 55)
        #expect(ministers.allSatisfy { $0.host == .republic && !$0.body.isEmpty })
    }

    @Test("record nothing that lies ahead, and everything official in both languages")
    func isRecorded() throws {
        for event in try TestCountry.year().events {
            let days =
                [event.announcement?.publishedOn, event.results?.publishedOn, event.moved?.on, event.minutes?.on]
                + event.openQuestions.map { $0.answer?.on } + event.stepsDone.values.map { $0 }
            #expect(days.compactMap(\.self).allSatisfy { $0 < TestCountry.today })
            #expect(event.isHeld ? event.lastDay < TestCountry.today : true)
            let texts = [event.leader, event.topic, event.body] + event.openQuestions.map(\.text)
            #expect(texts.allSatisfy { $0.isEmpty || $0.missingOfficial.isEmpty })
        }
    }

    @Test("show some of everything: late answers, moved and cancelled events, late announcements")
    func isMixed() throws {
        let events = try TestCountry.year().events
        #expect(events.contains { $0.moved != nil } && events.contains(where: \.isCancelled))
        #expect(events.contains { $0.openQuestions.contains { $0.answer == nil } })
        #expect(events.contains { $0.openQuestions.contains { $0.answer != nil } })
        #expect(events.contains { $0.isHeld && $0.announcement == nil && $0.kind != .ruralRound })
    }
}
