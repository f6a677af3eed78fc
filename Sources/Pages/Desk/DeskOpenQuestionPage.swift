package import Domain

/// One question that was left open on the air, with what corrects it or takes it out, on a page of its own: the page of the broadcast holds many.
package struct DeskOpenQuestionPage: Page {
    package static let template = "desk/open-question"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let badge: StatusBadge
    let text: LocalText
    let answer: LocalText?
    /// Why it was withdrawn.
    let reason: LocalText?
    let errors: DeskErrors?
    let kept: DeskKept?
    let acts: [DeskAct]
    let readOnly: String?

    /// - Parameter refused: of correcting or of withdrawing the question.
    package init(
        _ question: OpenQuestion, of event: Event, refused: (act: DeskPath.EventAct, form: RefusedForm)? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        title = words(.deskOpenTitle, ["number": String(question.number)])
        back = Link(
            words(
                .deskEventTitle, ["day": context.dates.dayAndWeekday(event.firstDay), "kind": context.kind(event.kind)]),
            DeskPath.event(event.id).text)
        badge = DeskOpenQuestionsPage.badge(question, in: context)
        text = context.text(question.text)
        answer = question.answer.map { context.text($0.text) }
        reason = question.withdrawal.map { context.text($0.reason) }
        let mayAct = visit.staff.may(.runEvent)
        let possible: [DeskPath.EventAct] =
            !mayAct || event.isCancelled || question.withdrawal != nil
            ? [] : question.answer == nil ? [.correctQuestion, .withdrawQuestion] : [.correctQuestion]
        func form(_ act: DeskPath.EventAct) -> DeskForm {
            DeskOpenQuestionPage.form(act, question, of: event, refused: refused, in: context)
        }
        acts = possible.map { act in
            DeskAct(
                id: "act-\(act.rawValue)", title: words(DeskOpenQuestionPage.name(of: act)),
                isOpen: refused.map { $0.act == act } ?? (act == .correctQuestion), form: form(act))
        }
        let target = refused.flatMap { possible.contains($0.act) ? "#act-\($0.act.rawValue)" : nil }
        let told = DeskRefusedAct(refused?.form, form: refused.map { form($0.act) }, at: target, in: context)
        (errors, kept) = (told.errors, told.kept)
        readOnly = mayAct ? nil : visit.readOnly(.runEvent, words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: "\(title). \(back.text)", visit: visit, section: .events)
    }

    /// The field with the number of the question.
    package static let numberField = "number"
    /// The answer as it is right, beside the question itself in `text`.
    package static let answerField = "answer"

    private static func name(of act: DeskPath.EventAct) -> Phrase {
        act == .withdrawQuestion ? .deskOpenWithdraw : .deskOpenCorrect
    }

    private static func form(
        _ act: DeskPath.EventAct, _ question: OpenQuestion, of event: Event,
        refused: (act: DeskPath.EventAct, form: RefusedForm)?, in context: PageContext
    ) -> DeskForm {
        let words = context.words
        let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
        let hidden = [
            DeskForm.Hidden(name: numberField, value: String(question.number)), fields.mark(RecordMark(question)),
        ]
        if act == .withdrawQuestion {
            return DeskForm(
                asking: fields, to: .eventAct(event.id, act), lead: words(.deskOpenWithdrawLead), hidden: hidden,
                rows: [fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason))],
                button: words(.deskOpenWithdraw), isQuiet: true)
        }
        let answer = question.answer.map { answer in
            [
                fields.row(.date, "day", label: words(.deskAnnounceDay), value: answer.on.iso, isRequired: true),
                fields.pair(
                    .area(rows: 4, longest: OpenQuestion.longestText), answerField, label: words(.deskEventAnswerText),
                    hint: words(.deskBothLanguages), value: answer.text),
                fields.row(
                    .text(longest: 500), "evidence", label: words(.deskEventAnswerEvidence),
                    hint: words(.deskAnnounceEvidenceHint), value: answer.evidence ?? "", isOptional: true),
            ]
        }
        return DeskForm(
            asking: fields, to: .eventAct(event.id, act), lead: words(.deskOpenCorrectLead), hidden: hidden,
            rows: [
                fields.pair(
                    .area(rows: 3, longest: OpenQuestion.longestText), "text", label: words(.deskEventOpenText),
                    hint: words(.deskEventOpenHint), value: question.text)
            ] + (answer ?? []) + [fields.formerReason()], button: words(.deskOpenCorrect))
    }
}
