package import Domain
import Secrets
package import Settings
package import Storage

/// Questions taken on paper, by telephone or in the hall are taken over from a table: each arrives unmoderated, with its number, as one asked here.
///
/// A row with the number of a question registers, publishes or answers it, by the same decisions as the forms of the desk; what was asked, by whom and when stays. A row without one that the register has already, word for word, of the same day, place and way, is passed over too.
package struct ImportQuestions: TableImport {
    /// What the one who asked may be given.
    package struct Receipt: Sendable {
        /// The row of the table, as a spreadsheet counts.
        package let row: Int
        package let number: Question.Number
        package let code: TrackingCode
    }

    package let sheet: QuestionSheet
    package let territory: KATO
    package let settings: LoadedSettings
    /// Told of the receipts before the questions are kept; where it throws, nothing is. Told again where the transaction has to be tried again.
    package let deliver: @Sendable ([Receipt]) throws -> Void

    package init(
        _ sheet: QuestionSheet, within territory: KATO, settings: LoadedSettings,
        deliver: @escaping @Sendable ([Receipt]) throws -> Void
    ) {
        self.sheet = sheet
        self.territory = territory
        self.settings = settings
        self.deliver = deliver
    }

    package func carryOut(on connection: any SQLConnection, _ run: ActRun) throws -> TableChanges {
        let store = QuestionStore(connection)
        let meetings = try MeetingStore(connection).find(
            Array(Set(sheet.rows.compactMap { Meeting.ID(text: $0.draft.meeting) })))
        var taken = try store.taken(on: Set(sheet.rows.map(\.receivedOn)))
        var flaws = sheet.flaws
        var changes = TableChanges()
        try change(store, connection, &flaws, &changes, run)
        var fresh: [(row: QuestionSheet.Row, accepted: QuestionDraft.Accepted)] = []
        for row in sheet.rows {
            guard let accepted = accept(row, meetings, run.today, &flaws) else { continue }
            let one = TakenQuestion(
                place: accepted.place, meeting: accepted.meeting, channel: row.channel, receivedOn: row.receivedOn,
                text: accepted.text)
            if let count = taken[one], count > 0 {
                taken[one] = count - 1
                changes.keep()
                continue
            }
            if !run.allows(.register, accepted.place) { flaws.add(row.number, .place, .notAllowed) }
            fresh.append((row, accepted))
            changes.add(told(row, accepted, run))
        }
        try flaws.check()
        try deliver(try keep(fresh, store, connection, run))
        return changes
    }

    /// What is shown of a new question; its words at the desk alone.
    private func told(_ row: QuestionSheet.Row, _ accepted: QuestionDraft.Accepted, _ run: ActRun) -> TableChanges.Change {
        let cells: [QuestionSheet.Column: String] = [
            .place: accepted.place.code, .meeting: accepted.meeting?.description ?? "", .receivedOn: row.receivedOn.iso,
            .channel: row.channel.rawValue,
        ]
        return TableChanges.Change(
            row: row.number, kind: .new, known: run.desk == nil ? "" : accepted.text, fields: TableChanges.fields([:], cells))
    }

    private func accept(
        _ row: QuestionSheet.Row, _ meetings: [Meeting.ID: Meeting], _ today: Day,
        _ flaws: inout SheetFlaws<QuestionSheet.Column>
    ) -> QuestionDraft.Accepted? {
        do {
            let accepted = try row.draft.accepted(
                meeting: Meeting.ID(text: row.draft.meeting).flatMap { meetings[$0] }, gazetteer: settings.gazetteer,
                today: today,
                takenOn: row.receivedOn)
            guard settings.gazetteer.contains(territory, accepted.place) else {
                flaws.add(row.number, .meeting, .outside(accepted.place.code))
                return nil
            }
            return accepted
        } catch {
            for (field, flaw) in error.flaws.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                flaws.add(row.number, QuestionSheet.column(of: field), .question(flaw))
            }
            return nil
        }
    }

    private func keep(
        _ fresh: [(row: QuestionSheet.Row, accepted: QuestionDraft.Accepted)], _ store: QuestionStore,
        _ connection: any SQLConnection, _ run: ActRun
    ) throws -> [Receipt] {
        var receipts: [Receipt] = []
        var entries: [JournalStore.Draft] = []
        for (row, accepted) in fresh {
            guard let code = TrackingCode(bytes: Secrets.randomBytes(10)) else { throw StoreError.unavailable }
            let region = settings.gazetteer.region(of: accepted.place)?.code ?? .republic
            let question = try store.insert(
                accepted, channel: row.channel, receivedAt: settings.clock.moment(row.receivedOn, row.time, in: region),
                receivedOn: row.receivedOn, trackingHash: Secrets.sha256(code.symbols), year: row.receivedOn.year)
            receipts.append(Receipt(row: row.number, number: question.number, code: code))
            entries.append(
                JournalStore.Draft(
                    at: run.now, actor: run.actor, act: "question-received", subject: .question(question.number),
                    detail: "place=\(question.place) channel=\(row.channel.rawValue)"))
        }
        try JournalStore(connection).append(entries)
        return receipts
    }
}
