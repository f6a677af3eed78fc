import Domain
import Pages
import Storage

/// The one who gets mail stops it, from a link in it: of one question, of the mornings, of an executor.
///
/// Source: RFC 8058: without a cookie, a password or a form token; the sign alone.
struct StopMail: Sendable {
    let sign: StopSign

    /// Stops it, where that was not done before.
    func carryOut(on site: Site) async throws {
        let (subject, now) = (sign.subject, site.now())
        try await site.change { connection in
            let (wishes, journal) = (MailWishStore(connection), JournalStore(connection))
            switch subject {
            case .question(let id):
                guard let question = try QuestionStore(connection).find(id) else { throw StoreError.notFound }
                guard try wishes.set(about: id, isWanted: false) else { return }
                try journal.append(at: now, actor: .citizen, act: "mail-stopped", subject: .question(question.number), detail: "")
            case .staff(let id):
                guard try StaffStore(connection).find(id) != nil else { throw StoreError.notFound }
                var digest = try wishes.digest(of: id)
                digest.isWanted = false
                guard try wishes.set(digest, of: id) else { return }
                try journal.append(at: now, actor: .staff(id), act: "mail-stopped", subject: .staff(id), detail: "by=link")
            case .executor(let id):
                let store = ExecutorAddressStore(connection)
                guard let executor = try store.find(id) else { throw StoreError.notFound }
                guard try store.stop(id) else { return }
                try journal.append(
                    at: now, actor: .citizen, act: "mail-stopped", subject: .executors(of: executor.place), detail: "")
            }
        }
    }

    /// Whether it was stopped before.
    func isDone(on site: Site) async throws -> Bool {
        let subject = sign.subject
        return try await site.database.read { connection in
            switch subject {
            case .question(let id): try MailWishStore(connection).wish(about: id) != .wanted
            case .staff(let id): try !MailWishStore(connection).digest(of: id).isWanted
            case .executor(let id): try ExecutorAddressStore(connection).find(id)?.isStopped ?? false
            }
        }
    }

    /// What the page says is stopped. Throws `StoreError.notFound` where there is no such thing any more.
    func subject(on site: Site) async throws -> StopMailPage.Subject {
        let subject = sign.subject
        switch subject {
        case .staff: return .digest
        case .executor: return .control
        case .question(let id):
            guard let question = try await site.database.read({ try QuestionStore($0).find(id) }) else {
                throw StoreError.notFound
            }
            return .question(question.number)
        }
    }
}
