import Domain
import Pages
import Settings
import Storage

/// Mail at the desk: what a person gets in the morning, where executors are written to, how mail fares.
extension DeskPages {
    /// Executors on the page.
    private static let executorRows = 30
    /// How long letters may wait before those who look after the server are told.
    private static let troubleSeconds = 3600

    func mail() async throws -> String {
        let (desk, mail) = (desk, settings.office.mail)
        let found = try await database.read { connection in
            (wish: try MailWishStore(connection).digest(of: desk.staff.id), counts: try LetterStore(connection).counts())
        }
        func count(_ standing: Letter.Standing) -> Int {
            found.counts.filter { $0.standing == standing }.reduce(0) { $0 + $1.count }
        }
        let condition = DeskMailPage.Condition(waiting: count(.waiting), sent: count(.sent), failed: count(.failed))
        return try html(
            DeskMailPage(
                isWanted: found.wish.isWanted, language: found.wish.language, opens: mail.isOn ? mail.morning.opens : nil,
                hasWork: desk.staff.territories.contains { desk.staff.working(in: $0, settings.gazetteer).hasWork },
                condition: looksAfterServer && mail.isOn ? condition : nil, trouble: try await mailTrouble(), visit: visit,
                in: context))
    }

    func executors(after: Int, refused: DeskExecutorsPage.Refused? = nil) async throws -> String {
        try desk.require(.read, at: desk.staff.place)
        let (span, rows) = (span, DeskPages.executorRows)
        let found = try await database.read { connection in
            let store = ExecutorAddressStore(connection)
            return (
                named: try store.named(within: span, skipping: after, limit: rows + 1),
                kept: try store.list(within: span)
            )
        }
        let entries = found.named.prefix(rows).map { named in
            DeskExecutorsPage.Entry(
                name: named.name, place: named.place, openItems: named.openItems, nextDeadline: named.nextDeadline,
                address: found.kept.first { $0.place == named.place && $0.isFor(named.name) },
                mayChange: desk.may(.recordExecution, at: named.place))
        }
        return try html(
            DeskExecutorsPage(
                entries, after: after, hasMore: found.named.count > rows, refused: refused, sendsMail: settings.office.mail.isOn,
                visit: visit,
                in: context))
    }

    /// Mail that has not gone out for long; `nil` where it goes, or for those who do not look after the server.
    func mailTrouble() async throws -> MailTrouble? {
        guard looksAfterServer, settings.office.mail.isOn else { return nil }
        let before = desk.now.adding(seconds: -DeskPages.troubleSeconds)
        return try await database.read { connection in
            let letters = LetterStore(connection)
            guard try letters.hasFailedSince(before: before) else { return nil }
            let waiting = try letters.counts().filter { $0.standing == .waiting }.reduce(0) { $0 + $1.count }
            let codes = try letters.faults().filter { $0.standing == .waiting }.map(\.code)
            return MailTrouble(waiting: waiting, codes: Array(Set(codes)).sorted())
        }
    }

    /// What waits for the person this morning in the territory of work; of questions, those with which the person may do something.
    func digestPart() async throws -> DigestLetter.Part {
        let (span, staff) = (span, desk.staff)
        let page = try await todayPage()
        let queues = DigestLetter.queues.filter { $0.acts.contains(where: staff.may) }.map(\.queue)
        return try await database.read { connection in
            let questions = QuestionStore(connection)
            let counts = try questions.counts(within: span)
            let waiting = try queues.map { queue in
                DigestLetter.Waiting(
                    queue: queue, count: counts[queue] ?? 0,
                    oldest: try questions.list(queue, within: span, limit: 1).first?.receivedOn)
            }
            return DigestLetter.Part(place: staff.place, page: page, waiting: waiting.filter { $0.count > 0 })
        }
    }

    private var looksAfterServer: Bool { !desk.staff.administered.isEmpty }
}
