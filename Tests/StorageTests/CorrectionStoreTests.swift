import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Corrections")
struct CorrectionStoreTests {
    private static let reason = Correction.Former.reason(Translated(kk: "Боран", ru: "Буран"))

    @Test("are kept of receptions, and listed of several at once, the latest of all", arguments: Engine.available)
    func ofReceptions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CorrectionStore(connection)
                let receptions = try ReceptionStore(connection).insert([
                    Samples.reception(), Samples.reception(), Samples.reception(),
                ]).map(\.id)
                func correction(_ day: String, _ kk: String) -> Correction {
                    Correction(on: Samples.day(day), before: .reason(Translated(kk: kk)))
                }
                let (first, second) = (correction("2026-12-09", "Боран"), correction("2026-12-10", "Тұман"))
                let other = correction("2026-12-08", "Іссапар")
                try store.keep([first], of: .reception(receptions[0]))
                try store.keep([second], of: .reception(receptions[0]))
                try store.keep([other], of: .reception(receptions[1]))
                #expect(try store.list(of: .reception(receptions[0]), limit: 50) == [second, first])
                #expect(
                    try store.list(of: receptions, limit: 50) == [receptions[0]: [second, first], receptions[1]: [other]])
                #expect(try store.list(of: receptions, limit: 2) == [receptions[0]: [second, first]])
                #expect(try store.list(of: [Reception.ID](), limit: 50).isEmpty)
                try store.hideReasons(of: .reception(receptions[0]))
                #expect(
                    try store.list(of: .reception(receptions[0]), limit: 50).map(\.before)
                        == [.reason(Translated()), .reason(Translated())])
                #expect(try store.list(of: .reception(receptions[1]), limit: 50) == [other])
            }
        }
    }

    @Test("are kept of what came of a reception, with the figures before and why", arguments: Engine.available)
    func ofOutcomes(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CorrectionStore(connection)
                let reception = try ReceptionStore(connection).insert([Samples.reception()])[0].id
                let day = Samples.day("2026-12-03")
                let figures = ReceptionFigures([
                    Samples.booking(1, slot: 0, standing: .received(on: day, .onControl)),
                    Samples.booking(2, slot: 1, standing: .received(on: day, .explained)),
                    Samples.booking(3, slot: 2, standing: .absent(on: day)),
                ])
                let why = Translated(kk: "Қате белгіленді", ru: "Отмечено по ошибке")
                let corrections = [
                    Correction(on: day, before: .outcomes(figures, because: why)),
                    Correction(on: day, before: .outcomes(ReceptionFigures(), because: why)),
                ]
                try store.keep(corrections, of: .reception(reception))
                #expect(try store.list(of: .reception(reception), limit: 50) == corrections.reversed())
                // Why it was called off is another thing.
                try store.hideReasons(of: .reception(reception))
                #expect(try store.list(of: [reception], limit: 50) == [reception: corrections.reversed()])
            }
        }
    }

    @Test(
        "are kept of the moves of an event and of its questions on the air, whose words alone are hidden",
        arguments: Engine.available)
    func ofQuestions(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CorrectionStore(connection)
                let event = try EventStore(connection).insert([Samples.event(.hour)])[0].id
                let (day, words) = (Samples.day("2026-12-09"), Translated(kk: "Су қашан?", ru: "Когда вода?"))
                let all: [Correction.Former] = [
                    .moved(from: Samples.day("2026-12-01"), reason: words), .openQuestion(1, words), .openAnswer(1, words),
                    .openAnsweredOn(1, Samples.day("2026-12-08")), .openQuestion(2, words), Self.reason,
                    .moveReason(nil, words),
                ]
                try store.keep(all.map { Correction(on: day, before: $0) }, of: .event(event))
                #expect(try store.list(of: .event(event), limit: 50).map(\.before) == all.reversed())
                try store.hideOpenQuestion(1, of: event)
                #expect(
                    try store.list(of: .event(event), limit: 50).map(\.before)
                        == [all[0], all[1].hidden, all[2].hidden, all[3], all[4], all[5], all[6]].reversed())
                try store.hideReasons(of: .event(event))
                #expect(
                    try store.list(of: .event(event), limit: 50).map(\.before)
                        == [all[0], all[1].hidden, all[2].hidden, all[3], all[4], all[5].hidden, all[6]].reversed())
                try store.hideMoves(of: .event(event))
                #expect(
                    try store.list(of: .event(event), limit: 50).map(\.before)
                        == [
                            all[0].hidden, all[1].hidden, all[2].hidden, all[3], all[4], all[5].hidden, all[6].hidden,
                        ].reversed())
            }
        }
    }

    @Test("of the moves of events are listed in their order and counted", arguments: Engine.available)
    func movesOfEvents(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CorrectionStore(connection)
                var events = try EventStore(connection).insert([Samples.event(), Samples.event(), Samples.event()])
                func move(_ from: String, on day: String, _ kk: String) -> Event.Move {
                    Event.Move(from: Samples.day(from), on: Samples.day(day), reason: Translated(kk: kk))
                }
                let (first, second) = (move("2026-12-01", on: "2026-11-20", "Боран"), move("2026-12-02", on: "2026-11-20", ""))
                let other = move("2026-12-03", on: "2026-11-19", "Тұман")
                for (event, move) in [(0, first), (0, second), (1, other)] {
                    events[event].moved = move
                    try store.keep(
                        [Correction(on: move.on, before: .moved(from: move.from, reason: move.reason))],
                        of: .event(events[event].id))
                }
                let ids = events.map(\.id)
                try store.keep([Correction(on: Samples.day("2026-12-09"), before: Self.reason)], of: .event(ids[2]))
                #expect(try store.formerMoves(of: ids, limit: 50) == [ids[0]: [first, second], ids[1]: [other]])
                #expect(try store.formerMoves(of: ids, limit: 1) == [ids[0]: [second]])
                #expect(try store.moveCounts(events) == [ids[0]: 3, ids[1]: 2])
            }
        }
    }

    @Test("are kept of meetings and of events apart, the last ones first", arguments: Engine.available)
    func kept(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = CorrectionStore(connection)
                let meetings = try MeetingStore(connection).insert([Samples.meeting(), Samples.meeting()]).map(\.id)
                let events = try EventStore(connection).insert([Samples.event(), Samples.event()]).map(\.id)
                let (first, second) = (Samples.day("2026-12-09"), Samples.day("2026-12-10"))
                let announced = Correction(on: first, before: .announcedOn(Samples.day("2026-11-20")))
                let attendance = Correction(on: first, before: .figure(.attendance, 120))
                let reason = Correction(on: second, before: Self.reason)
                let ofMeeting = [.presentation, .spoke].map { Correction(on: second, before: .figure($0, 0)) }
                let ofEvent = [.questionsRaised, .questionsResolved, .receptions, .received].map {
                    Correction(on: second, before: .figure($0, 100_000))
                }
                for (subject, others) in [
                    (Correction.Subject.meeting(meetings[0]), ofMeeting), (.event(events[0]), ofEvent),
                ] {
                    #expect(try store.list(of: subject, limit: 50).isEmpty)
                    try store.keep([], of: subject)
                    try store.keep([announced, attendance], of: subject)
                    try store.keep([reason] + others, of: subject)
                    #expect(
                        try store.list(of: subject, limit: 50)
                            == ([announced, attendance, reason] + others).reversed())
                    #expect(try store.list(of: subject, limit: 1) == [others[others.count - 1]])
                    // Words that held somebody's own are taken out; the days and figures stay.
                    try store.hideReasons(of: subject)
                    #expect(
                        try store.list(of: subject, limit: 50)
                            == ([announced, attendance, Correction(on: second, before: .reason(Translated()))] + others)
                            .reversed())
                }
                #expect(try store.list(of: .meeting(meetings[1]), limit: 50).isEmpty)
                #expect(try store.list(of: .event(events[1]), limit: 50).isEmpty)
            }
        }
    }
}
