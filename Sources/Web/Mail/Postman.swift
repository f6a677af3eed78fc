package import Domain
package import Mail
import Settings
import Storage

/// Sends what waits in the outbox, apart from every request.
///
/// A letter is taken before it is sent and marked after: where the program ends between the two it is sent once more, with the same `Message-ID`, by which mail programs know it again. The other way round it would be lost.
package struct Postman: Sendable {
    /// What one round did.
    package struct Round: Hashable, Sendable {
        package internal(set) var sent = 0
        package internal(set) var dropped = 0
        /// Codes of those put off, and of those given up.
        package internal(set) var postponed: [String] = []
        package internal(set) var failed: [String] = []
    }

    /// The most letters of a round, so that a stop of the server waits for few.
    private static let most = 50
    /// A letter that was taken and never marked is tried again after this, well after any try has ended.
    private static let leaseSeconds = 300

    private let site: Site
    private let carrier: any MailCarrier

    package init(_ site: Site, by carrier: any MailCarrier) {
        self.site = site
        self.carrier = carrier
    }

    /// One round: makes the letters of the morning where one has begun, then sends what is due. Throws where the database cannot be reached.
    package func round() async throws -> Round {
        try await Mornings(site).queue()
        var round = Round()
        let now = site.now()
        let due = try await site.database.read { try LetterStore($0).due(at: now, limit: Postman.most) }
        for letter in due {
            guard !Task.isCancelled else { break }
            guard let fault = try await deliver(letter, &round) else { continue }
            // A relay that cannot be spoken to is asked with one letter of a round, not with all of them.
            if fault.code.hasPrefix("curl") || fault.code.hasPrefix("program") { break }
        }
        return round
    }

    /// Sends one letter and notes what became of it. Returns why it was not taken.
    private func deliver(_ letter: Letter, _ round: inout Round) async throws -> MailFault? {
        let now = site.now()
        let retry = LetterPauses.next(after: letter.attempts + 1, at: now, until: letter.until)
        let lease = max(retry ?? now, now.adding(seconds: Postman.leaseSeconds))
        let taken = try await site.database.write { try LetterStore($0).take(letter, at: now, next: lease) }
        guard let taken else { return nil }
        guard now <= letter.until else {
            round.failed.append("too-late")
            try await end(letter.id, .failed, fault: "too-late")
            return nil
        }
        let message: MailMessage
        switch try await LetterComposing(site: site, now: now).composed(taken) {
        case .message(let composed): message = composed
        case .nothing:
            round.dropped += 1
            try await end(letter.id, .dropped)
            return nil
        case .noAddress:
            round.failed.append("address")
            try await end(letter.id, .failed, fault: "address")
            return nil
        }
        do {
            try await carrier.carry(message)
        } catch {
            let fault = error
            if !fault.isPermanent, let retry {
                round.postponed.append(fault.code)
                try await site.database.write { try LetterStore($0).postpone(letter.id, to: retry, fault: fault.code) }
            } else {
                round.failed.append(fault.code)
                try await end(letter.id, .failed, fault: fault.code)
            }
            return fault
        }
        round.sent += 1
        try await end(letter.id, .sent)
        return nil
    }

    private func end(_ id: Letter.ID, _ standing: Letter.Standing, fault: String? = nil) async throws {
        let now = site.now()
        try await site.database.write { try LetterStore($0).end(id, standing, at: now, fault: fault) }
    }
}
