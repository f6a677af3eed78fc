import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The marks of coverage")
struct CoverageStoreTests {
    @Test("are those of the akims of a territory in some days, without what was called off", arguments: Engine.available)
    func marks(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                var held = Samples.meeting(on: "2026-09-18")
                held.standing = .held
                let cancelled = try Samples.meeting(on: "2026-12-11").cancelled(
                    on: Samples.day("2026-12-01"), reason: Samples.text("Боран", "Буран", nil))
                _ = try MeetingStore(connection).insert([
                    held, cancelled, Samples.meeting(on: "2026-12-04"), Samples.meeting(on: "2027-01-15"),
                    Samples.meeting(host: Samples.almaty, place: Samples.auezov, on: "2025-03-03"),
                    Samples.meeting(host: Samples.sarybulakOkrug, place: Samples.sarybulak, on: "2026-10-02"),
                ])
                let store = CoverageStore(connection)
                let year = (from: Samples.day("2026-01-01"), through: Samples.day("2026-12-31"))
                let kordai = [
                    CoverageMark(
                        host: Samples.kordai, place: Samples.sarybulakOkrug, day: Samples.day("2026-09-18"), isHeld: true),
                    CoverageMark(
                        host: Samples.kordai, place: Samples.sarybulakOkrug, day: Samples.day("2026-12-04"), isHeld: false),
                ]
                let all = try store.marks(
                    within: Samples.gazetteer.span(of: Samples.zhambyl), from: year.from, through: year.through)
                #expect(Set(all.keys) == [Samples.kordai, Samples.sarybulakOkrug])
                #expect(all[Samples.kordai] == kordai)
                #expect(try store.marks(within: nil, from: year.from, through: year.through) == all)
                let two = [Samples.kordai, Samples.almaty]
                #expect(try store.marks(of: two, from: year.from, through: year.through) == [Samples.kordai: kordai])
                #expect(try store.marks(of: [], from: year.from, through: year.through).isEmpty)
                #expect(try store.firstDay(within: Samples.gazetteer.span(of: Samples.zhambyl)) == Samples.day("2026-09-18"))
                #expect(try store.firstDay(within: nil) == Samples.day("2025-03-03"))
                #expect(try store.firstDay(within: Samples.gazetteer.span(of: Samples.merke)) == nil)
            }
        }
    }

    @Test("are old after a change of meetings, and not after a question", arguments: Engine.available)
    func version(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let (state, journal) = (RegisterState(connection), JournalStore(connection))
                #expect(try state.lastChangeOfDuties() == 0)
                func change(_ subject: JournalEntry.Subject) throws {
                    try journal.append(at: StoreSamples.moment, actor: .program, act: "sample", subject: subject)
                }
                try change(.question(Question.Number(year: 2026, ordinal: 1)))
                #expect(try state.lastChangeOfDuties() == 0)
                try change(.meeting(Meeting.ID(1)))
                try change(.staff(StaffMember.ID(1)))
                #expect(try state.lastChangeOfDuties() == 2)
                try change(.progress(Samples.kordai, Period(year: 2026, part: .quarter(3))))
                #expect(try state.lastChangeOfDuties() == 4)
                try change(.event(Event.ID(1)))
                #expect(try state.lastChangeOfDuties() == 5)
                try change(.assignment(Assignment.ID(1)))
                #expect(try state.lastChangeOfDuties() == 5)
            }
        }
    }
}
