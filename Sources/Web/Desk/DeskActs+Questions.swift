import Domain
import Pages
import Storage

/// Questions that staff enter, and what they take out of them.
extension DeskActs {
    /// The text without what was ticked, in the form by which it is published; nothing is kept by this step.
    func redact(_ number: Question.Number, _ form: FormBody) async throws -> Outcome {
        let ticked = ticks(form)
        let desk = desk
        let question = try await desk.site.database.read { try QuestionStore($0).find(number).orNotFound() }
        try desk.require(.moderate, at: question.place)
        guard RecordMark(question, for: .publish)?.fits(seen(form)) ?? true else { throw ChangedMeanwhile() }
        let text = Redaction(question.publicText ?? question.original).text(
            without: ticked, mark: pages.redactionMark(of: question))
        return .shown(
            try await pages.question(
                number, refused: (.publish, RefusedForm(typed: ["text": text, RecordMark.field: seen(form)])),
                prepared: .deskRedactReady))
    }

    func ticks(_ form: FormBody) -> Set<Int> { Set(form.all(DeskRedactionPage.tickField).compactMap { Int($0) }) }

    func enterQuestion(_ start: DeskPath.QuestionStart, _ form: FormBody) async throws -> Outcome {
        var typed: [QuestionEntry.Field: String] = [:]
        for field in QuestionEntry.Field.allCases { typed[field] = form[field.rawValue] }
        let isSlip = form[DeskNewQuestionPage.slipField] == "yes"
        do {
            let receipt = try await EnterQuestion(
                entry: QuestionEntry(typed), isAgain: form[DeskNewQuestionPage.againField] == "yes"
            ).carryOut(at: desk)
            let question = receipt.question
            let next = DeskPath.QuestionStart(
                meeting: question.meeting, channel: question.channel, day: question.receivedOn,
                time: TimeOfDay(text: form[QuestionEntry.Field.time.rawValue].trimmed), language: question.language,
                place: question.place, slip: isSlip, last: question.number)
            // The code stands in no address: the slip is the answer itself, shown once.
            if isSlip { return .shown(try pages.slip(receipt, next: next)) }
            return form[DeskNewQuestionPage.thenField] == DeskNewQuestionPage.thenNext
                ? .done(.newQuestion(next), .entered) : .done(.question(question.number), .entered)
        } catch let refusal as QuestionEntry.Refusal {
            return .refused(
                try await pages.newQuestion(
                    start,
                    refused: offering(RefusedForm(typed: self.typed(form), refusal), in: [QuestionEntry.Field.place.rawValue])))
        } catch let same as EnterQuestion.Same {
            let refused = RefusedForm(typed: self.typed(form), .deskEnterAgainAsk, field: DeskNewQuestionPage.againField)
            return .refused(try await pages.newQuestion(start, refused: refused, same: same.number))
        }
    }
}
