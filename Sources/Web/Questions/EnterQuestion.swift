import Domain
import Secrets
import Settings
import Storage

/// A clerk enters a question that came on paper, by telephone or in the hall: it counts from the day on which it came in, and is registered in the same act, since the clerk has read it.
struct EnterQuestion: Sendable {
    /// The register has the same question already, and nobody said that another person asked it.
    struct Same: Error {
        let number: Question.Number
    }

    /// What the one who asked may be given; the code is known to nobody afterwards.
    struct Receipt: Sendable {
        let question: Question
        let meeting: Meeting?
        let code: TrackingCode
    }

    let entry: QuestionEntry
    /// Whether it is entered although the same question stands there.
    let isAgain: Bool

    /// Throws `QuestionEntry.Refusal` with every wrong field, or `Same`.
    func carryOut(at desk: Desk) async throws -> Receipt {
        guard let code = TrackingCode(bytes: Secrets.randomBytes(10)) else { throw StoreError.unavailable }
        let hash = Secrets.sha256(code.symbols)
        let (entry, isAgain, settings) = (entry, isAgain, desk.site.settings)
        let home = settings.gazetteer.region(of: desk.staff.place)?.code ?? .republic
        let local = settings.clock.local(desk.now, in: home)
        let entered = try await desk.site.change { connection in
            let store = QuestionStore(connection)
            let meeting = try Meeting.ID(text: (entry.typed[.meeting] ?? "").trimmed).flatMap {
                try MeetingStore(connection).find($0)
            }
            let accepted = try entry.accepted(
                meeting: meeting, within: desk.staff.place, gazetteer: settings.gazetteer, today: local.day, now: local.time)
            let asked = accepted.question
            try desk.require(.register, at: asked.place)
            if !isAgain,
                let same = try store.same(as: asked, channel: accepted.channel, receivedOn: accepted.receivedOn)
            {
                throw Same(number: same)
            }
            let region = settings.gazetteer.region(of: asked.place)?.code ?? .republic
            let received = try store.insert(
                asked, channel: accepted.channel,
                receivedAt: settings.clock.moment(accepted.receivedOn, accepted.time, in: region),
                receivedOn: accepted.receivedOn, trackingHash: hash, year: accepted.receivedOn.year)
            let question = try received.registered(on: RegisterQuestion.day(for: received, at: desk), category: asked.category)
            try store.save(question, step: QuestionStep(to: question, from: received, on: desk.today, at: desk.now))
            let subject = JournalEntry.Subject.question(question.number)
            try JournalStore(connection).append([
                JournalStore.Draft(
                    at: desk.now, actor: desk.actor, act: "question-entered", subject: subject,
                    detail: "place=\(question.place) channel=\(question.channel.rawValue) received=\(question.receivedOn)"
                        + (question.meeting.map { " meeting=\($0)" } ?? "")),
                JournalStore.Draft(
                    at: desk.now, actor: desk.actor, act: "question-registered", subject: subject,
                    detail: Desk.detail("", from: received, to: question)),
            ])
            return (question: question, meeting: meeting)
        }
        desk.site.requests.countQuestion()
        return Receipt(question: entered.question, meeting: entered.meeting, code: code)
    }
}
