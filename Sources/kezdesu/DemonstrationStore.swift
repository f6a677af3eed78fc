import Demonstration
import Domain
import Secrets
import Storage

/// Keeps a demonstration in an empty register, with the journal of it.
struct DemonstrationStore: Sendable {
    let demonstration: Demonstration
    let key: DemonstrationKey
    let now: Moment

    /// Rows written in one transaction.
    private static let part = 5000

    func keep(in database: any Database) async throws {
        let (demonstration, key, now) = (demonstration, key, now)
        try await database.write { connection in
            try FactStore(connection).save(.demonstration, key.kept)
            let calendars = CalendarStore(connection)
            for calendar in demonstration.calendars { try calendars.save(calendar) }
        }
        try await database.write { connection in
            let stored = try OfficialStore(connection).insert(demonstration.officials)
            guard stored.map(\.id) == demonstration.officials.map(\.id) else { throw StoreError.conflict }
            try EventStore(connection).insert(demonstration.schedules)
        }
        for part in DemonstrationStore.parts(demonstration.events) {
            try await database.write { connection in
                let stored = try EventStore(connection).insert(Array(part))
                guard stored.map(\.id) == part.map(\.id) else { throw StoreError.conflict }
            }
        }
        for part in DemonstrationStore.parts(demonstration.progress) {
            try await database.write { connection in
                try ProgressStore(connection).insert(
                    part.map { published in
                        PublishedReport.Version(
                            number: 1, publishedOn: published.on, reason: Translated(), report: published.report)
                    })
            }
        }
        for part in DemonstrationStore.parts(demonstration.meetings) {
            try await database.write { connection in
                let stored = try MeetingStore(connection).insert(Array(part))
                guard stored.map(\.id) == part.map(\.id) else { throw StoreError.conflict }
            }
        }
        for part in DemonstrationStore.parts(demonstration.minutes.sorted { $0.key < $1.key }) {
            try await database.write { connection in
                try MeetingStore(connection).insert(Dictionary(uniqueKeysWithValues: part.map { ($0.key, $0.value) }))
            }
        }
        try await database.write { connection in
            for contents in demonstration.contents {
                try CalendarStore(connection).add(contents.changes, to: contents.place, year: contents.year)
                for (meeting, move) in contents.moves.sorted(by: { $0.key < $1.key }) {
                    try MeetingStore(connection).add([move], to: meeting)
                }
            }
        }
        let ids = Dictionary(
            uniqueKeysWithValues: demonstration.problems.map { ($0.problem.id, ProblemStore.id(of: $0.problem.number)) })
        for part in DemonstrationStore.parts(demonstration.problems) {
            try await database.write {
                try ProblemStore($0).insert(try part.map { try $0.problem.numbered(ProblemStore.id(of: $0.problem.number)) })
            }
        }
        let followed = demonstration.questions.last { $0.question.standing == .inPlan }?.question.id
        for part in DemonstrationStore.parts(demonstration.questions) {
            let ready = part.map { asked in
                var question = asked.question
                question.problem = question.problem.flatMap { ids[$0] }
                // Nobody holds the codes of made-up questions but of one: their hashes are those of random bytes.
                let hash = question.id == followed ? Secrets.sha256(key.code.symbols) : Secrets.sha256(Secrets.randomBytes(32))
                return QuestionStore.Ready(question: question, steps: asked.steps, trackingHash: hash)
            }
            try await database.write { connection in
                _ = try QuestionStore(connection).insert(ready)
                _ = try JournalStore(connection).append(
                    ready.map { one in
                        JournalStore.Draft(
                            at: one.question.receivedAt, actor: .program, act: "question-made",
                            subject: .question(one.question.number),
                            detail: "standing=\(one.question.standing.rawValue)")
                    })
            }
        }
        for part in DemonstrationStore.parts(demonstration.receptions) {
            try await database.write { connection in
                let stored = try ReceptionStore(connection).insert(Array(part))
                guard stored.map(\.id) == part.map(\.id) else { throw StoreError.conflict }
            }
        }
        let asked = Dictionary(
            uniqueKeysWithValues: demonstration.questions.map { ($0.question.id, QuestionStore.id(of: $0.question.number)) })
        for part in DemonstrationStore.parts(demonstration.bookings) {
            let ready = part.map { turn in
                var booking = turn.booking
                booking.question = booking.question.flatMap { asked[$0] }
                return BookingStore.Ready(
                    booking: booking, person: turn.person, trackingHash: Secrets.sha256(Secrets.randomBytes(32)))
            }
            try await database.write { try BookingStore($0).insert(ready) }
        }
        for part in DemonstrationStore.parts(demonstration.plans) {
            let plans = part.map { plan in
                var plan = plan
                plan.items = plan.items.map { $0.numbered($0.id, problem: $0.problem.flatMap { ids[$0] }) }
                return plan
            }
            try await database.write { _ = try ActionPlanStore($0).insert(plans) }
        }
        try await database.write { connection in
            _ = try JournalStore(connection).append(
                at: now, actor: .program, act: "demonstration-made",
                subject: .calendar(.republic, year: demonstration.meetings.first?.day.year ?? 0),
                detail: "meetings=\(demonstration.meetings.count) questions=\(demonstration.questions.count)")
        }
    }

    private static func parts<Element>(_ all: [Element]) -> [ArraySlice<Element>] {
        stride(from: 0, to: all.count, by: part).map { all[$0..<min($0 + part, all.count)] }
    }
}

extension Problem {
    /// The same under the id that the register gives its number.
    fileprivate func numbered(_ id: ID) throws(ProblemRefusal) -> Problem {
        try Problem(
            id: id, number: number, place: place, meeting: meeting, title: title, category: category, competence: competence,
            goesToMaslikhat: goesToMaslikhat, raisedOn: raisedOn)
    }
}
