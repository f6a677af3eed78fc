import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The outbox")
struct LetterStoreTests {
    private static let now = StoreSamples.moment
    private static let later = now.adding(seconds: 3 * 86_400)

    /// A question whose asker left an address.
    private static func ask(_ connection: any SQLConnection, wantsMail: Bool = true, email: String = "asan@example.kz") throws
        -> Question
    {
        let question = try QuestionStore(connection).insert(
            StoreSamples.accepted(email: email), channel: .site, receivedAt: now, receivedOn: Samples.day("2026-11-20"),
            trackingHash: String(repeating: "a", count: 64), year: 2026)
        if wantsMail { try MailWishStore(connection).set(about: question.id, isWanted: true) }
        return question
    }

    private static func register(_ question: Question, _ connection: any SQLConnection) throws -> Question {
        let registered = try question.registered(on: Samples.day("2026-11-20"), category: nil)
        try QuestionStore(connection).save(
            registered, step: QuestionStep(standing: .registered, on: Samples.day("2026-11-20"), at: now))
        return registered
    }

    @Test("gets a letter with the step of a question, in the same transaction", arguments: Engine.available)
    func steps(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let question = try await database.write { try Self.ask($0) }
            // Asking is told on the receipt alone.
            #expect(try await database.read { try LetterStore($0).due(at: Self.later, limit: 9) }.isEmpty)
            let registered = try await database.write { try Self.register(question, $0) }
            let letter = try #require(try await database.read { try LetterStore($0).due(at: Self.now, limit: 9) }.first)
            #expect(letter.occasion == .question(question.id, step: 2, .registered))
            #expect(letter.attempts == 0 && letter.queuedAt == Self.now && letter.until == Self.later)
            // A step that is taken back with its transaction leaves no letter.
            await #expect(throws: StoreError.conflict) {
                try await database.write { connection in
                    try QuestionStore(connection).save(
                        try registered.published(text: "Жол", on: Samples.day("2026-11-20")),
                        step: QuestionStep(standing: .published, on: Samples.day("2026-11-20"), at: Self.now))
                    throw StoreError.conflict
                }
            }
            #expect(try await database.read { try LetterStore($0).due(at: Self.later, limit: 9) }.count == 1)
        }
    }

    @Test("gets none where nobody wants one, or the one who asked did it", arguments: Engine.available)
    func unwanted(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let unwanted = try Self.register(try Self.ask(connection, wantsMail: false), connection)
                #expect(try MailWishStore(connection).wish(about: unwanted.id) == .unwanted)
                var resolved = unwanted
                resolved.standing = .resolved
                try QuestionStore(connection).save(resolved)
                try MailWishStore(connection).set(about: unwanted.id, isWanted: true)
                try QuestionStore(connection).save(
                    try resolved.judged(isDone: true),
                    step: QuestionStep(standing: .confirmed, on: Samples.day("2026-11-20"), at: Self.now))
                #expect(try LetterStore(connection).counts().isEmpty)
            }
        }
    }

    @Test("tells each occasion once, whatever became of the letter", arguments: Engine.available)
    func once(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let letters = LetterStore(connection)
                let morning = Letter.Occasion.digest(StaffMember.ID(7), on: Samples.day("2026-11-20"))
                #expect(try letters.queue(morning, at: Self.now, until: Self.later))
                #expect(try !letters.queue(morning, at: Self.now, until: Self.later))
                #expect(
                    try letters.known([morning, .control(ExecutorAddress.ID(7), on: Samples.day("2026-11-20"))]) == [morning])
                let letter = try #require(try letters.due(at: Self.now, limit: 9).first)
                try letters.end(letter.id, .sent, at: Self.now)
                #expect(try !letters.queue(morning, at: Self.later, until: Self.later))
                #expect(try letters.due(at: Self.later, limit: 9).isEmpty)
                // The same number of an executor, and another day, are other occasions.
                #expect(
                    try letters.queue(
                        .control(ExecutorAddress.ID(7), on: Samples.day("2026-11-20")), at: Self.now, until: Self.later))
                #expect(
                    try letters.queue(.digest(StaffMember.ID(7), on: Samples.day("2026-11-23")), at: Self.now, until: Self.later))
            }
        }
    }

    @Test("gives a letter to one server at a time, and again when that one does not come back", arguments: Engine.available)
    func taking(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            let question = try await database.write { try Self.register(try Self.ask($0), $0) }
            let letter = try #require(try await database.read { try LetterStore($0).due(at: Self.now, limit: 9) }.first)
            let lease = Self.now.adding(seconds: 60)
            let taken = try await database.write { try LetterStore($0).take(letter, at: Self.now, next: lease) }
            #expect(taken?.attempts == 1)
            #expect(try await database.write { try LetterStore($0).take(letter, at: Self.now, next: lease) } == nil)
            #expect(try await database.read { try LetterStore($0).due(at: Self.now, limit: 9) }.isEmpty)
            // The server ended before it could say what became of it.
            let again = try #require(try await database.read { try LetterStore($0).due(at: lease, limit: 9) }.first)
            #expect(again.id == letter.id && again.occasion == .question(question.id, step: 2, .registered))
        }
    }

    @Test("says why letters wait, never to whom", arguments: Engine.available)
    func faults(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                _ = try Self.register(try Self.ask(connection), connection)
                let letters = LetterStore(connection)
                let letter = try #require(try letters.due(at: Self.now, limit: 9).first)
                try letters.postpone(letter.id, to: Self.now.adding(seconds: 60), fault: "smtp-451")
                #expect(try letters.due(at: Self.now, limit: 9).isEmpty)
                #expect(try letters.due(at: Self.now.adding(seconds: 60), limit: 9).count == 1)
                #expect(try letters.faults().map(\.code) == ["smtp-451"])
                #expect(try !letters.hasFailedSince(before: Self.now))
                #expect(try letters.hasFailedSince(before: Self.now.adding(seconds: 1)))
                try letters.end(letter.id, .failed, at: Self.now, fault: "smtp-550")
                let count = try #require(try letters.counts().first)
                #expect(count.kind == .question && count.standing == .failed && count.count == 1 && count.oldest == Self.now)
                #expect(try letters.sweep(endedBefore: Self.now) == 0)
                #expect(try letters.sweep(endedBefore: Self.now.adding(seconds: 1)) == 1)
                #expect(try letters.counts().isEmpty)
            }
        }
    }

    @Test("loses what waits when the contact is forgotten or mail is stopped", arguments: Engine.available, [true, false])
    func withdrawn(engine: Engine, isForgotten: Bool) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let question = try Self.register(try Self.ask(connection), connection)
                let (letters, wishes) = (LetterStore(connection), MailWishStore(connection))
                if isForgotten {
                    #expect(try ContactStore(connection).forget(question.id))
                    #expect(try wishes.wish(about: question.id) == .noAddress)
                } else {
                    #expect(try wishes.set(about: question.id, isWanted: false))
                    #expect(try !wishes.set(about: question.id, isWanted: false))
                }
                #expect(try letters.counts().isEmpty)
                try QuestionStore(connection).save(
                    try question.published(text: "Жол", on: Samples.day("2026-11-20")),
                    step: QuestionStep(standing: .published, on: Samples.day("2026-11-20"), at: Self.now))
                #expect(try letters.counts().isEmpty)
            }
        }
    }

    @Test("keeps what a person of the desk wants of mornings", arguments: Engine.available)
    func mornings(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let staff = try StaffStore(connection).add(
                    name: "Сәуле", email: "clerk@kordai.kz", role: .clerk, place: Samples.kordai, passwordHash: "$argon2id$…")
                let closed = try StaffStore(connection).add(
                    name: "Асан", email: "closed@kordai.kz", role: .clerk, place: Samples.kordai, passwordHash: "$argon2id$…")
                try StaffStore(connection).setDisabled(closed.id)
                let wishes = MailWishStore(connection)
                #expect(try wishes.digest(of: staff.id) == MailWishStore.Digest(isWanted: true, language: .kk))
                #expect(try wishes.digestReaders().map(\.id) == [staff.id])
                #expect(try wishes.set(MailWishStore.Digest(isWanted: true, language: .ru), of: staff.id))
                #expect(try wishes.digest(of: staff.id).language == .ru)
                try LetterStore(connection).queue(
                    .digest(staff.id, on: Samples.day("2026-11-20")), at: Self.now, until: Self.later)
                #expect(try wishes.set(MailWishStore.Digest(isWanted: false, language: .ru), of: staff.id))
                #expect(try LetterStore(connection).counts().isEmpty)
                #expect(try wishes.digestReaders().isEmpty)
            }
        }
    }

    @Test("keeps one address for each executor of an akimat", arguments: Engine.available)
    func executors(engine: Engine) async throws {
        try await engine.withRegister { database async throws in
            try await database.write { connection throws in
                let store = ExecutorAddressStore(connection)
                func save(_ email: String, _ language: Language = .ru) throws {
                    try store.save(
                        ExecutorAddress(
                            id: ExecutorAddress.ID(0), place: Samples.kordai, name: Samples.text("ТКШ бөлімі", "Отдел ЖКХ", nil),
                            email: try #require(MailAddress(email)), language: language))
                }
                try save("zhkh@example.kz")
                let first = try #require(try store.list(within: Samples.gazetteer.span(of: Samples.zhambyl)).first)
                #expect(try store.stop(first.id))
                #expect(try !store.stop(first.id))
                #expect(try store.readers().isEmpty)
                // Another language alone does not begin again what the executor stopped; another address does.
                try save("zhkh@example.kz", .kk)
                let kept = try #require(try store.find(first.id))
                #expect(kept.isStopped && kept.language == .kk)
                try save("new@example.kz")
                #expect(try store.readers().map(\.id) == [first.id])
                #expect(try store.list(within: nil).map(\.email.text) == ["new@example.kz"])
                try store.remove(Samples.text("Тқш бөлімі", "", nil), at: Samples.kordai)
                #expect(try store.list(within: nil).isEmpty)
            }
        }
    }
}
