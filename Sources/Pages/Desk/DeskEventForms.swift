import Domain

/// The forms of the acts on an event.
struct DeskEventForms {
    let event: Event
    let steps: [Duty]
    let refused: (act: DeskPath.EventAct, form: RefusedForm)?
    /// Places to choose from.
    let names: [String]
    let context: PageContext

    func form(_ act: DeskPath.EventAct) -> DeskForm {
        let (words, dates) = (context.words, context.dates)
        let fields = fields(act.rawValue, for: act)
        var (lead, warning): (String?, String?) = (nil, nil)
        let rows: [DeskForm.Row]
        switch act {
        case .announce:
            lead =
                event.announcement.map {
                    words(.deskAnnounced, ["day": dates.day($0.publishedOn, .on)]) + " " + words(.deskCorrectionShown)
                } ?? words(.deskAnnounceLead)
            if let duty = steps.first(where: { $0.rule.fulfilment == .announcement }), duty.isOverdue {
                warning = words(.deskAnnounceLate, ["day": dates.day(duty.due, .by)])
            }
            rows = [
                fields.row(
                    .date, "day", label: words(.deskAnnounceDay),
                    value: (event.announcement?.publishedOn ?? min(context.today, event.firstDay)).iso, isRequired: true),
                fields.row(
                    .text(longest: 500), "evidence", label: words(.deskAnnounceEvidence),
                    hint: words(.deskAnnounceEvidenceHint), value: event.announcement?.evidence ?? "", isOptional: true),
            ]
        case .hold:
            lead =
                event.results == nil
                ? words(.deskEventHoldLead) : words(.deskHoldAgainLead) + " " + words(.deskCorrectionShown)
            rows = resultRows(fields)
        case .minutes:
            lead = words(.deskEventMinutesLead)
            rows = minutesRows(fields)
        case .leaveOpen:
            lead = words(.deskEventLeaveOpenLead)
            rows = [
                fields.pair(
                    .area(rows: 3, longest: OpenQuestion.longestText), "text", label: words(.deskEventOpenText),
                    hint: words(.deskEventOpenHint))
            ]
        case .move:
            lead = words(.deskEventMoveLead)
            let shown = min(EventDraft.mostStops, max(event.stops.count + 1, typedStops))
            rows =
                DeskNewEventPage.stops(1...shown, of: event.stops, fields, names: names, in: context) + [
                    fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason))
                ] + (event.moved == nil ? [] : [fields.formerReason()])
                + fields.unusualTime()
        case .cancel:
            lead = words(.deskPublicReason)
            rows = [fields.pair(.area(rows: 3), "reason", label: words(.deskReason))]
        case .reason:
            lead = words(.deskReasonAgainLead)
            rows = fields.reasonAgain(event.cancelledBecause ?? Translated())
        case .moveReason:
            lead = words(.deskReasonAgainLead)
            rows = fields.reasonAgain(event.moved?.reason ?? Translated())
        case .answer, .correctQuestion, .withdrawQuestion, .step: rows = []
        }
        return DeskForm(
            asking: fields, to: .eventAct(event.id, act), lead: lead, warning: warning,
            hidden: RecordMark(event, for: act).map { [fields.mark($0)] } ?? [], rows: rows,
            button: words(name(of: act)), isQuiet: [.cancel, .reason, .move, .moveReason].contains(act))
    }

    /// The day on which a step was done.
    func form(of step: Duty) -> DeskForm {
        let words = context.words
        let rule = step.rule.id.text
        let isRefused = refused?.act == .step && refused?.form.typed["rule"] == rule
        let fields = DeskFields(
            "step-\(rule.map { $0.isLetter || $0.isNumber ? String($0) : "-" }.joined())",
            refused: isRefused ? refused?.form : nil, words: words)
        return DeskForm(
            asking: fields, to: .eventAct(event.id, .step), hidden: [DeskForm.Hidden(name: "rule", value: rule)],
            rows: [
                fields.row(
                    .date, "day", label: words(.deskEventStepDay), value: (step.met?.on ?? context.today).iso, isRequired: true)
            ], button: words(.deskEventStep), isQuiet: true)
    }

    /// The answer to a question that was left open.
    func form(answering question: OpenQuestion) -> DeskForm {
        let words = context.words
        let number = String(question.number)
        let isRefused = refused?.act == .answer && refused?.form.typed["number"] == number
        let fields = DeskFields("answer-\(number)", refused: isRefused ? refused?.form : nil, words: words)
        return DeskForm(
            asking: fields, to: .eventAct(event.id, .answer), lead: words(.deskEventAnswerLead),
            hidden: [DeskForm.Hidden(name: "number", value: number)],
            rows: [
                fields.row(
                    .date, "day", label: words(.deskAnnounceDay), value: context.today.iso, isRequired: true),
                fields.pair(
                    .area(rows: 4, longest: OpenQuestion.longestText), "text", label: words(.deskEventAnswerText),
                    hint: words(.deskBothLanguages)),
                fields.row(
                    .text(longest: 500), "evidence", label: words(.deskEventAnswerEvidence),
                    hint: words(.deskAnnounceEvidenceHint), isOptional: true),
            ], button: words(.deskEventAnswer))
    }

    /// The form that was refused, wherever on the page it stands; `nil` where the page has it no more.
    var refusedForm: DeskForm? {
        guard let refused else { return nil }
        switch refused.act {
        case .step:
            return steps.first { $0.rule.id.text == refused.form.typed["rule"] }.map { form(of: $0) }
        case .answer:
            return event.openQuestions.first { String($0.number) == refused.form.typed["number"] }.map { form(answering: $0) }
        default: return form(refused.act)
        }
    }

    private func fields(_ prefix: String, for act: DeskPath.EventAct) -> DeskFields {
        DeskFields(prefix, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: context.words)
    }

    /// The last stop into which something was typed on a form that was refused.
    private var typedStops: Int {
        guard let refused, refused.act == .move else { return 0 }
        return (1...EventDraft.mostStops).last { number in
            EventDraft.StopField.allCases.contains {
                !(refused.form.typed[EventDraft.Field.stop(number, $0).name] ?? "").isEmpty
            }
        } ?? 0
    }

    private func resultRows(_ fields: DeskFields) -> [DeskForm.Row] {
        let (words, results) = (context.words, event.results)
        func figure(_ name: String, _ label: Phrase, _ value: Int?) -> FormField {
            fields.field(.number, name, label: words(label), value: value.map(String.init) ?? "", isOptional: true)
        }
        let former = results == nil ? [] : [fields.formerReason()]
        return [
            fields.pair(
                .area(rows: 6, longest: MeetingResults.longestText), "summary", label: words(.deskHoldSummary),
                hint: words(.deskBothLanguages),
                value: results?.summary ?? Translated()),
            DeskForm.Row(figure("attendance", .deskHoldAttendance, results?.attendance)),
            DeskForm.Row(
                fields: [
                    figure("questions-raised", .deskEventRaised, results?.questionsRaised),
                    figure("questions-resolved", .deskEventResolved, results?.questionsResolved),
                ], isPair: true),
            DeskForm.Row(
                fields: [
                    figure("receptions", .deskEventReceptions, results?.receptions),
                    figure("received", .deskEventReceived, results?.received),
                ], isPair: true),
        ] + former
    }

    private func minutesRows(_ fields: DeskFields) -> [DeskForm.Row] {
        let (words, minutes) = (context.words, event.minutes)
        func number(_ name: String, _ label: Phrase, _ value: Int?) -> FormField {
            fields.field(.number, name, label: words(label), value: value.map(String.init) ?? "", isRequired: true)
        }
        let members =
            event.kind == .session
            ? DeskForm.Row(
                fields: [
                    number("members", .deskEventMembers, minutes?.members),
                    number("members-present", .deskEventMembersPresent, minutes?.membersPresent),
                ], isPair: true) : nil
        return DeskMinutesForm.rows(
            minutes, chair: event.leader.text(for: context.language), agenda: event.topic.text(for: context.language),
            members: members, fields, in: context)
    }

    func name(of act: DeskPath.EventAct) -> Phrase {
        switch act {
        case .announce: event.announcement == nil ? .deskAnnounce : .deskAnnounceAgain
        case .hold: event.results == nil ? .deskHold : .deskHoldAgain
        case .minutes: event.minutes == nil ? .deskEventMinutes : .deskEventMinutesAgain
        case .leaveOpen: .deskEventLeaveOpen
        case .answer: .deskEventAnswer
        case .correctQuestion: .deskOpenCorrect
        case .withdrawQuestion: .deskOpenWithdraw
        case .step: .deskEventStep
        case .move: .deskEventMove
        case .cancel: .deskEventCancel
        case .moveReason: .deskMoveReasonAgain
        case .reason: .deskReasonAgain
        }
    }
}
