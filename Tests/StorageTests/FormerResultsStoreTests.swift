import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("Former words of results")
struct FormerResultsStoreTests {
    private static let former = [("2026-12-07", "2026-12-09"), ("2026-12-09", "2026-12-09"), ("2026-12-09", "2026-12-10")].map {
        FormerResults(publishedOn: Samples.day($0), replacedOn: Samples.day($1), summary: Translated(kk: "Су", ru: "Вода"))
    }

    @Test("are kept of meetings and of events apart, and hidden where they held somebody's own", arguments: Engine.available)
    func kept(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = FormerResultsStore(connection)
                let meetings = try MeetingStore(connection).insert([Samples.meeting(), Samples.meeting()]).map(\.id)
                let events = try EventStore(connection).insert([Samples.event(), Samples.event()]).map(\.id)
                let (first, second) = (
                    [FormerResults.Subject.meeting(meetings[0]), .event(events[0])],
                    [FormerResults.Subject.meeting(meetings[1]), .event(events[1])]
                )
                #expect(try store.counts().isEmpty)
                for subject in first {
                    for one in Self.former { try store.keep(one, of: subject) }
                    #expect(try store.list(of: subject, limit: 9) == Self.former.reversed())
                    #expect(try store.list(of: subject, from: 1, limit: 1) == [Self.former[1]])
                    #expect(try store.list(of: subject, from: 3, limit: 9).isEmpty)
                    #expect(try store.correctedOn(subject) == Samples.day("2026-12-10"))
                }
                for subject in second {
                    #expect(try store.correctedOn(subject) == nil)
                    try store.keep(Self.former[0], of: subject)
                }
                #expect(try store.counts() == [first[0]: 3, first[1]: 3, second[0]: 1, second[1]: 1])

                // Words that held somebody's own are taken out of all that stood before; the days stay.
                for subject in first {
                    try store.hide(subject)
                    let hidden = try store.list(of: subject, limit: 9)
                    #expect(hidden.allSatisfy { $0.summary.isEmpty })
                    #expect(hidden.map(\.replacedOn) == Self.former.reversed().map(\.replacedOn))
                }
                for subject in second { #expect(try store.list(of: subject, limit: 9) == [Self.former[0]]) }
            }
        }
    }
}
