import Domain
import Pages
import Settings
import Storage

/// What a table does with the questions that the register has.
extension ImportQuestions {
    private typealias Column = QuestionSheet.Column

    /// Registers, publishes and answers what the rows say, and notes in the flaws what is not to be done by a table.
    func change(
        _ store: QuestionStore, _ connection: any SQLConnection, _ flaws: inout SheetFlaws<QuestionSheet.Column>,
        _ changes: inout TableChanges, _ run: ActRun
    ) throws {
        let known = try store.find(sheet.known.map(\.question))
        let contacts = try ContactStore(connection).find(known.values.map(\.id))
        var entries: [JournalStore.Draft] = []
        for row in sheet.known {
            guard let before = known[row.question] else {
                flaws.add(row.number, .number, .notInRegister(row.question.text))
                continue
            }
            guard settings.gazetteer.contains(territory, before.place) else {
                flaws.add(row.number, .number, .outside(before.place.code))
                continue
            }
            let stored = cells(before, contacts[before.id])
            let found = flaws.found.count
            // What was asked and by whom is not told again, not even to say that it differs.
            flaws.fixed(row.number, row.fixed, stored) { $0 != .text && !Column.contact.contains($0) }
            changes.noteKept(row.number, row.led, stored)
            noteAdded(row, before, &changes)
            let steps = steps(row, before, stored, &flaws, &changes, run)
            guard flaws.found.count == found else { continue }
            guard let after = steps.last?.question else {
                changes.keep()
                continue
            }
            let cells = cells(after, contacts[after.id])
            let fields = TableChanges.fields(told(stored), told(cells))
            changes.add(TableChanges.Change(row: row.number, kind: .changed, known: row.question.text, fields: fields))
            changes.noteTexts(row.number, cells, changed: fields)
            noteTranslations(row.number, after, changed: fields, &changes)
            var question = before
            for step in steps {
                let taken = QuestionStep(to: step.question, from: question, on: run.today, at: run.now)
                try store.save(step.question, step: step.question.isStep(from: question) ? taken : nil)
                entries.append(run.entry(step.verb, .question(row.question), from: question, to: step.question))
                question = step.question
            }
            try TranslationStore(connection).follow(before, after, of: .question(row.question), at: after.place, on: run.today)
        }
        try JournalStore(connection).append(entries)
    }

    /// The acts that a row comes to, in their order; each is asked of the decisions of the question and of the roles.
    private func steps(
        _ row: QuestionSheet.KnownRow, _ before: Question, _ stored: [QuestionSheet.Column: String],
        _ flaws: inout SheetFlaws<QuestionSheet.Column>, _ changes: inout TableChanges, _ run: ActRun
    ) -> [(verb: String, question: Question)] {
        var steps: [(verb: String, question: Question)] = []
        var question = before
        func take(
            _ verb: String, _ act: StaffMember.Act, _ column: QuestionSheet.Column,
            _ flaws: inout SheetFlaws<QuestionSheet.Column>,
            _ decide: (Question) throws(QuestionRefusal) -> Question
        ) {
            guard run.allows(act, before.place) else { return flaws.add(row.number, column, .notAllowed) }
            do throws(QuestionRefusal) {
                question = try decide(question)
                steps.append((verb, question))
            } catch {
                flaws.add(row.number, error == .notRegistered ? column : QuestionSheet.column(of: error), .questionRefused(error))
            }
        }
        let category = row.category.flatMap { Category(rawValue: $0) }
        let registers = row.isRegistered == true && before.waitsForRegister
        if registers {
            let day = RegisterQuestion.day(for: before, settings, today: run.today)
            take("question-registered", .register, .registered, &flaws) { (question) throws(QuestionRefusal) in
                try question.registered(on: day, category: category)
            }
        } else if let text = row.category, text != stored[.category] ?? "" {
            // A category is given when a question is registered.
            flaws.add(
                row.number, .category,
                before.waitsForRegister ? .questionRefused(.notRegistered) : .fixed(kept: stored[.category] ?? ""))
        }
        if row.isRegistered == false { changes.noteKept(row.number, [Column.registered: "false"], stored) }
        let shown = (before.publicText ?? "").withPlainLineEnds
        let text = row.publicText ?? shown
        var translation = row.translation(over: before.translation)
        translation[before.language] = nil
        if text != shown || !translation.says(before.translation) {
            if case .withheld = before.moderation {
                // Why it was withheld is known to a person, not to a table that may be older.
                flaws.add(row.number, .publicText, .withheld)
            } else if text.isEmpty {
                flaws.add(row.number, .publicText, .fixed(kept: ""))
            } else {
                take("question-published", .moderate, .publicText, &flaws) { (question) throws(QuestionRefusal) in
                    try question.published(text: text, translation: translation, on: run.today)
                }
            }
        }
        let answer = row.answer(over: before.answer?.text)
        if !answer.says(before.answer?.text ?? Translated()) {
            take("question-answered", .answer, answer.kk == before.answer?.text.kk ? .answerRu : .answerKk, &flaws) {
                (question) throws(QuestionRefusal) in
                try question.answered(answer, on: run.today)
            }
        }
        return steps
    }

    private func noteAdded(_ row: QuestionSheet.KnownRow, _ question: Question, _ changes: inout TableChanges) {
        changes.noteAdded(
            row.number, row.added,
            as: QuestionRowRecord(
                question, contact: Contact(name: nil, email: nil, phone: nil), time: TimeOfDay(minutes: 0),
                gazetteer: settings.gazetteer))
    }

    /// Notes that words for everyone are published without a translation.
    private func noteTranslations(
        _ row: Int, _ after: Question, changed fields: [TableChanges.Field], _ changes: inout TableChanges
    ) {
        let columns: [Column] = [.publicText, .kkTranslation, .ruTranslation]
        guard fields.contains(where: { field in columns.contains { $0.rawValue == field.column } }) else { return }
        for language in after.publicWords?.missingOfficial ?? [] {
            changes.note(row, QuestionSheet.column(of: language, in: after), .oneLanguage)
        }
    }

    private func cells(_ question: Question, _ contact: Contact?) -> [QuestionSheet.Column: String] {
        let region = settings.gazetteer.region(of: question.place)?.code ?? .republic
        return QuestionSheet.cells(
            question, contact: contact ?? Contact(name: nil, email: nil, phone: nil),
            time: settings.clock.local(question.receivedAt, in: region).time)
    }

    /// What the page of changes shows: what a table changes, never what was asked or by whom.
    private func told(_ cells: [QuestionSheet.Column: String]) -> [QuestionSheet.Column: String] {
        cells.filter {
            [.category, .registered, .publicText, .kkTranslation, .ruTranslation, .answerKk, .answerRu].contains($0.key)
        }
    }
}

extension Translated {
    /// Whether it says the same in Kazakh and Russian, whatever the line ends.
    fileprivate func says(_ other: Translated) -> Bool {
        [(kk, other.kk), (ru, other.ru)].allSatisfy { ($0 ?? "").withPlainLineEnds == ($1 ?? "").withPlainLineEnds }
    }
}
