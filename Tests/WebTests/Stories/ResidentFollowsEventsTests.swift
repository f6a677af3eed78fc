import Domain
import Foundation
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

/// Trips and broadcasts as those read them for whom they are held.
@Suite("Visits and broadcasts")
struct ResidentFollowsEventsTests {
    private static let law = Law(editions: Samples.law.editions + [Samples.order70])

    private static func inspector(on date: String) -> Event {
        Event(
            id: Event.ID(0), kind: .inspectorTrip, host: Samples.zhambyl,
            leader: Samples.text("Мысал Үлгібаев, бас инспектор", "Мысал Улгибаев, главный инспектор", nil),
            stops: [Samples.sarybulak, Samples.kordai].enumerated().map { order, place in
                Event.Stop(
                    place: place, day: Samples.day(date), time: TimeOfDay(minutes: 600 + 150 * order),
                    venue: Samples.text("Мектеп", "Школа", nil))
            })
    }

    private static func hour(on date: String) -> Event {
        Event(
            id: Event.ID(0), kind: .hour, host: Samples.zhambyl,
            leader: Samples.text("Айгүл Сынақова, облыс әкімінің орынбасары", "Айгуль Сынакова, заместитель акима области", nil),
            stops: [Event.Stop(place: Samples.zhambyl, day: Samples.day(date), time: TimeOfDay(minutes: 1080))],
            phone: "8 (726) 000-00-70", link: "https://live.example.kz/hour",
            announcement: Announcement(publishedOn: Samples.day("2026-11-20"), evidence: "https://akimat.example.kz/1"))
    }

    @Test(
        "tell a villager when the inspector comes, by which telephone to ask, and how what stayed open was answered",
        arguments: Engine.available)
    func villager(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00", law: Self.law) { site in
            let stored = try await site.addEvents([Self.inspector(on: "2026-12-03"), Self.hour(on: "2026-11-27")])
            let resident = site.browser()
            let village = try await resident.get("/kk/places/314853100/")
            #expect(village.words.contains("Бас инспектордың сапары") && village.words.contains("3 желтоқсан"))
            #expect(village.words.contains("8 (726) 000-00-70"))
            let trip = try await resident.get(try #require(village.link("/kk/events/\(stored[0].id)/")))
            #expect(trip.words.contains("Сарыбұлақ ауылы") && trip.words.contains("3 желтоқсан, бейсенбі, 10:00"))
            #expect(trip.words.contains("Әлі жарияланбаған."))
            let broadcast = try await resident.get(try #require(village.link("/kk/events/\(stored[1].id)/")))
            #expect(broadcast.words.contains("Эфирде сұрақ қою") && broadcast.words.contains("8 (726) 000-00-70"))

            // The next week: one question was left open, and is answered after a while.
            site.clock.set("2026-11-28 10:00")
            var event = try stored[1].held(
                EventResults(publishedOn: Samples.day("2026-11-27"), summary: Samples.text("Эфир өтті.", "Эфир прошёл.", nil)),
                today: Samples.day("2026-11-28"))
            event = try event.leavingOpen(
                Samples.text("Газ қашан келеді?", "Когда будет газ?", nil), today: Samples.day("2026-11-28"))
            try await site.save(event)
            let open = try await resident.get("/kk/events/\(event.id)/")
            #expect(open.words.contains("Газ қашан келеді?") && open.words.contains("Жауап 11 желтоқсанға дейін берілуге тиіс"))
            let data = try await resident.get("/api/v1/events?place=310000000&kind=hour")
            #expect(data.html.contains("Газ қашан келеді?") && !data.html.contains("answeredOn"))

            site.clock.set("2026-12-04 10:00")
            event = try event.answering(
                1,
                OpenQuestion.Answer(
                    on: Samples.day("2026-12-03"), text: Samples.text("Келер жылы.", "В следующем году.", nil),
                    evidence: "https://gazeta.example.kz/7"), today: Samples.day("2026-12-04"))
            try await site.save(event)
            let answered = try await resident.get("/kk/events/\(event.id)/")
            #expect(answered.words.contains("3 желтоқсанда жауап берілді") && answered.words.contains("Келер жылы."))
            #expect(try await resident.get("/feeds/310000000.atom?lang=kk").html.contains("answer-1"))
            #expect(try await resident.get("/calendar/314853100.ics").html.contains("UID:event-\(stored[0].id)@"))
            let list = try await resident.get("/kk/events/?place=310000000&kind=hour")
            #expect(list.words.contains("Өткен іс-шаралар") && list.words.contains("1 сұрақ эфирде жауапсыз қалды"))
            #expect(try await resident.get("/kk/events/999/").status == 404)
            #expect(try await resident.get("/kk/events/?kind=nothing&place=1&page=0").status == 200)
        }
    }

    @Test("show a journalist what the oblast does a number of times, and what is missing", arguments: Engine.available)
    func journalist(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-11-21 10:00", law: Self.law) { site in
            let now = site.clock.now
            var held = Self.inspector(on: "2026-11-05")
            held.standing = .held(
                EventResults(publishedOn: Samples.day("2026-11-06"), summary: Samples.text("Болды.", "Был.", nil)))
            _ = try await site.addEvents([held, Self.hour(on: "2026-11-27")])
            try await site.database.write { connection in
                try EventStore(connection).save(
                    EventSchedule(
                        host: Samples.zhambyl, kind: .inspectorTrip, quarter: Period(year: 2026, part: .quarter(4)),
                        approvedOn: Samples.day("2026-09-28"), evidence: nil))
                try JournalStore(connection).append(
                    at: now, actor: .program, act: "sample", subject: .calendar(Samples.zhambyl, year: 2026), detail: "")
            }
            let journalist = site.browser()
            let duties = try await journalist.get("/ru/duties/310000000/")
            let page = try await journalist.get(try #require(duties.link("/ru/programmes/310000000/")))
            #expect(page.words.contains("1 из 2") && page.words.contains("Остальное не назначено"))
            #expect(page.words.contains("0 из 1") && page.words.contains("Остальное назначено"))
            // Of the two settlements one was visited; the city was not.
            #expect(page.words.contains("Инспекторы были в 1 из 2 населённых пунктов."))
            #expect(page.words.contains("Город Тараз: 1 населённый пункт"))
            #expect(page.words.contains("утверждён 28 сентября"))
            #expect(page.words.contains("Кордайский район") && page.words.contains("0 из 2"))
            let republic = try await journalist.get("/ru/programmes/000000000/")
            #expect(republic.words.contains("Встреч министров в реестре нет."))
            #expect(republic.link("/ru/programmes/310000000/") != nil)
            let village = try await journalist.get("/ru/programmes/314853100/")
            #expect(village.link("/ru/programmes/314853000/") != nil)
            let csv = try await journalist.get("/data/events.csv")
            #expect(csv.html.components(separatedBy: "\r\n").count { $0.contains("310000000") } == 2)
        }
    }
}
