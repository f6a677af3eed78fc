import Domain
import StorageTestSupport
import TestSupport
import Testing

@testable import Storage

@Suite("The register of one place to a question")
struct FirstPlaceMigrationTests {
    @Test("learns from the journal where a question was asked before it was sent on first", arguments: Engine.available)
    func migrates(engine: Engine) async throws {
        try await engine.withEmptyDatabase { database in
            try await Migrator.shipped().through("0043-reception-corrections.sql").migrate(database)
            let numbers = [1, 2, 3, 1_000_004].map { Question.Number(year: 2026, ordinal: $0) }
            try await database.write { connection in
                try PlaceStore(connection).sync(Samples.gazetteer)
                for (index, number) in numbers.enumerated() {
                    try connection.insert(
                        [
                            "id": .id(QuestionStore.id(of: number)), "place": .place(Samples.merke), "language": .text("kk"),
                            "original": .text("Жол қашан жөнделеді?"), "channel": .text("site"), "received_at": .integer(0),
                            "received_on": .text("2026-09-07"), "quarter": .integer(8_106), "standing": .text("forwarded"),
                            "moderation": .text("waiting"), "supporter_count": .integer(1), "folded": .text(""),
                            "tracking_hash": .text(String(repeating: String(index), count: 64)),
                        ], into: "questions")
                }
                func sent(_ number: Question.Number, _ detail: String) -> JournalStore.Draft {
                    JournalStore.Draft(
                        at: Moment(seconds: 0), actor: .program, act: "question-forwarded", subject: .question(number),
                        detail: detail)
                }
                let (first, then, merke) = (Samples.sarybulakOkrug, Samples.kordai, Samples.merke)
                try JournalStore(connection).append([
                    sent(numbers[0], "to=\(then) standing=received→forwarded place=\(first)→\(then) meeting=12→"),
                    sent(numbers[0], "to=\(merke) place=\(then)→\(merke)"),
                    // An entry of a register that did not tell what was before.
                    sent(numbers[1], "to=\(merke)"),
                    sent(numbers[3], "left=phone to=\(merke) standing=registered→forwarded place=\(then)→\(merke)"),
                ])
            }
            try await Migrator.shipped().migrate(database)
            try await database.read { connection in
                let places = try numbers.map { try QuestionStore(connection).find($0)?.firstPlace }
                #expect(places == [Samples.sarybulakOkrug, nil, nil, Samples.kordai])
            }
        }
    }
}
