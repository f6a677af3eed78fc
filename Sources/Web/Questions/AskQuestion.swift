package import Domain
import Secrets
import Settings
import Storage

/// A resident asks: the draft is held against the places and the meeting, numbered, and kept with the hash of its tracking code.
package struct AskQuestion: Sendable {
    /// What the one who asked is given.
    package struct Receipt: Sendable {
        package let number: Question.Number
        package let code: TrackingCode
        package let question: Question
    }

    package let draft: QuestionDraft
    package let channel: Question.Channel

    package init(_ draft: QuestionDraft, channel: Question.Channel) {
        self.draft = draft
        self.channel = channel
    }

    /// Throws `QuestionDraft.Refusal` with every wrong field.
    package func carryOut(on site: Site) async throws -> Receipt {
        guard let code = TrackingCode(bytes: Secrets.randomBytes(10)) else { throw StoreError.unavailable }
        let now = site.now()
        let today = site.today(at: now)
        let hash = Secrets.sha256(code.symbols)
        let (draft, channel, settings) = (draft, channel, site.settings)
        let question = try await site.change { connection in
            let meeting = try Meeting.ID(text: draft.meeting).flatMap { try MeetingStore(connection).find($0) }
            let accepted = try draft.accepted(meeting: meeting, gazetteer: settings.gazetteer, today: today)
            let region = settings.gazetteer.region(of: accepted.place)?.code ?? .republic
            let question = try QuestionStore(connection).insert(
                accepted, channel: channel, receivedAt: now, receivedOn: settings.clock.local(now, in: region).day,
                trackingHash: hash,
                year: today.year)
            if settings.office.mail.isOn { try MailWishStore(connection).set(about: question.id, isWanted: true) }
            try JournalStore(connection).append(
                at: now, actor: .citizen, act: "question-received", subject: .question(question.number),
                detail: "place=\(question.place) channel=\(channel.rawValue)")
            return question
        }
        site.requests.countQuestion()
        return Receipt(number: question.number, code: code, question: question)
    }
}
