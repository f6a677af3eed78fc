import Domain

/// What stands on control at the desk: an item of a plan, which everyone reads, or an assignment of a reception, which nobody reads outside.
enum DeskControlled {
    case item(ActionPlan.ID, PlanItem.ID)
    case assignment(Reception.ID, Assignment.ID)

    var isPublic: Bool { if case .item = self { true } else { false } }

    /// Where an act on it is sent to.
    func path(_ act: DeskPath.ItemAct) -> DeskPath {
        switch self {
        case .item(let plan, let item): .itemAct(plan, item, act)
        case .assignment(let reception, let assignment): .assignmentAct(reception, assignment, act)
        }
    }
}

/// The acts on what stands on control: records of what was done, an extension asked for and decided, and removal from control.
struct DeskControlForms {
    let item: PlanItem
    let subject: DeskControlled
    let refused: (act: DeskPath.ItemAct, form: RefusedForm)?
    let context: PageContext

    private var words: Words { context.words }

    private func fields(_ act: DeskPath.ItemAct) -> DeskFields {
        DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
    }

    /// The form of an act that the page may not show any more, so that what was typed is named as it was there.
    func form(_ act: DeskPath.ItemAct) -> DeskForm {
        switch act {
        case .done: doing.form
        case .askExtension: asking(context.control).form
        case .grantExtension: granting(item.pendingExtension, context.control, asksWhoAnswers: true).form
        case .declineExtension: declining(item.pendingExtension).form
        case .offControl: removing().form
        case .record, .remove, .translate, .withdrawExtension: recording.form
        }
    }

    /// Why an act is not offered that would be refused: it is too late to ask for a later deadline. Source: regulation 135, p. 13.6.
    func closed(for staff: StaffMember) -> String? {
        guard let rules = context.control, staff.may(.recordExecution), item.pendingExtension == nil, isTooLate(rules) else {
            return nil
        }
        return words(
            .deskBecause, ["act": words(.controlAsk), "why": words(.refusalExtensionLate, told(of: rules))])
    }

    private func isTooLate(_ rules: ControlRules) -> Bool { context.today > rules.due(rules.request, from: item.deadline) }

    /// The last day on which a later deadline can be asked for, with the paragraph.
    private func told(of rules: ControlRules) -> [String: String] {
        [
            "day": context.dates.day(rules.due(rules.request, from: item.deadline), .by),
            "cites": rules.request.cites.text(for: context.language),
        ]
    }

    /// Those that a person may do now with an item that is open.
    func acts(for staff: StaffMember) -> [DeskAct] {
        var acts: [DeskAct] = []
        if staff.may(.recordExecution) {
            acts.append(recording)
        }
        if staff.may(.decideControl), !item.executions.isEmpty { acts.append(doing) }
        guard let rules = context.control else { return acts }
        if staff.may(.recordExecution) {
            if let asked = item.pendingExtension {
                acts.append(withdrawing(asked, rules))
            } else if !isTooLate(rules) {
                acts.append(asking(rules))
            }
        }
        if staff.may(.decideControl) {
            if let asked = item.pendingExtension {
                if rules.extensions.allows(after: item.grantedExtensions.count) {
                    let asks = rules.extensions.asksWhoAnswers(after: item.grantedExtensions.count)
                    acts.append(granting(asked, rules, asksWhoAnswers: asks))
                }
                acts.append(declining(asked))
            }
            acts.append(removing())
        }
        return acts
    }

    private func act(_ act: DeskPath.ItemAct, _ title: Phrase, isOpen: Bool = false, _ form: DeskForm) -> DeskAct {
        DeskAct(id: "act-\(act.rawValue)", title: words(title), isOpen: refused.map { $0.act == act } ?? isOpen, form: form)
    }

    /// A text: in both languages where everyone reads it, else in the language of the desk.
    private func text(
        _ act: DeskPath.ItemAct, _ name: String, _ label: Phrase, rows: Int = 3, longest: Int = Extension.longestText
    ) -> DeskForm.Row {
        let kind = FormField.Kind.area(rows: rows, longest: longest)
        return subject.isPublic
            ? fields(act).pair(kind, name, label: words(label), hint: words(.deskBothLanguages))
            : fields(act).row(kind, "\(name)-\(context.language.officialBeside.rawValue)", label: words(label))
    }

    /// Whether more is to be done, or it asks to be removed from control.
    private var progress: [FormField.Choice] {
        let isFinal = fields(.record).typed(DeskItemPage.finalField) == "yes"
        return [
            FormField.Choice("no", words(.deskRecordGoesOn), isChosen: !isFinal),
            FormField.Choice("yes", words(.deskRecordFinal), isChosen: isFinal),
        ]
    }

    /// The record of what was done.
    var recording: DeskAct {
        let evidence = fields(.record).field(
            .text(longest: 500), "evidence", label: words(.deskRecordEvidence), hint: words(.deskRecordEvidenceHint),
            isOptional: true)
        let money = fields(.record).field(
            .number, "money-given", label: words(.deskRecordMoney), hint: words(.deskRecordMoneyHint),
            value: item.moneyGiven.map { NumberFormats(.kk).whole($0.amount) } ?? "", isOptional: true)
        return act(
            .record, .deskRecord, isOpen: item.executions.isEmpty,
            DeskForm(
                asking: fields(.record), to: subject.path(.record),
                lead: words(subject.isPublic ? .deskRecordHint : .deskAssignmentRecordHint),
                hidden: [fields(.record).mark(RecordMark(item))],
                rows: [
                    fields(.record).row(
                        .date, DeskItemPage.doneOnField, label: words(.deskRecordDay), hint: words(.deskRecordDayHint),
                        value: context.today.iso),
                    text(.record, "text", .deskRecordText, rows: 5, longest: Execution.longestText),
                    DeskForm.Row(fields: subject.isPublic ? [evidence, money] : [evidence], isPair: subject.isPublic),
                    fields(.record).row(.radios(progress), DeskItemPage.finalField, label: words(.deskRecordProgress)),
                ], button: words(.deskRecordSend)))
    }

    private var doing: DeskAct {
        act(
            .done, .deskItemDone, isOpen: item.reportedDoneOn != nil,
            DeskForm(
                to: subject.path(.done), lead: words(subject.isPublic ? .deskItemDoneLead : .deskAssignmentDoneLead),
                hidden: [fields(.done).mark(RecordMark(ending: item))], button: words(.deskItemDone)))
    }

    /// - Parameter rules: `nil` where the law files have none, and the form stands for its names alone.
    private func asking(_ rules: ControlRules?) -> DeskAct {
        let tooOften = tooOften(rules)
        return act(
            .askExtension, .controlAsk,
            DeskForm(
                asking: fields(.askExtension), to: subject.path(.askExtension),
                lead: rules.map { words(subject.isPublic ? .controlAskLead : .deskAssignmentAskLead, told(of: $0)) },
                warning: tooOften,
                rows: [
                    fields(.askExtension).row(
                        .date, "until", label: words(.controlAskDay), hint: words(.controlAskDayHint), isRequired: true),
                    text(.askExtension, "reason", .deskReason),
                ] + fields(.askExtension).farDeadline(), button: words(.controlAskSend), isQuiet: tooOften != nil))
    }

    /// Once it is too late to ask anew, it says so before anybody takes the request back. Source: regulation 135, p. 13.6.
    private func withdrawing(_ asked: Extension, _ rules: ControlRules) -> DeskAct {
        act(
            .withdrawExtension, .controlWithdraw,
            DeskForm(
                to: subject.path(.withdrawExtension),
                lead: words(.controlWithdrawLead, ["to": context.dates.day(asked.to, .by)]),
                warning: isTooLate(rules) ? words(.refusalExtensionLate, told(of: rules)) : nil,
                hidden: [DeskForm.Hidden(RecordMark(asked))], rows: [], button: words(.controlWithdraw), isQuiet: true))
    }

    /// That no more can be granted, with the paragraphs; `nil` where one can. Source: regulation 135, p. 13.7 and 13.8.
    private func tooOften(_ rules: ControlRules?) -> String? {
        rules.flatMap { rules in
            rules.extensions.allows(after: item.grantedExtensions.count)
                ? nil : ControlNotes.text(.tooOften(rules.extensions), in: context)
        }
    }

    /// - Parameters:
    ///   - asked: `nil` where a colleague decided meanwhile.
    ///   - rules: `nil` where the law files have none, and the form stands for its names alone.
    ///   - asksWhoAnswers: whether the term is extended once more, for which somebody answers.
    private func granting(_ asked: Extension?, _ rules: ControlRules?, asksWhoAnswers: Bool) -> DeskAct {
        let told = rules.map { ControlNotes.told(of: $0.extensions, in: context) }
        return act(
            .grantExtension, .controlGrant, isOpen: true,
            DeskForm(
                asking: fields(.grantExtension), to: subject.path(.grantExtension),
                lead: asked.map { asked in
                    [
                        words(.controlGrantLead, ["to": context.dates.day(asked.to, .by)]),
                        asksWhoAnswers ? nil : told.map { words(.controlGrantOnce, $0) },
                    ].compactMap(\.self).joined(separator: " ")
                },
                warning: asksWhoAnswers ? told.map { words(.controlGrantSecond, $0) } : nil,
                hidden: asked.map { [fields(.grantExtension).mark(RecordMark($0))] } ?? [],
                rows: (asksWhoAnswers ? [text(.grantExtension, "disciplinary", .controlGrantDisciplinary)] : [])
                    + [decider(.grantExtension)],
                button: words(.controlGrant)))
    }

    /// Who decided: the akim's word comes through the office. Source: regulation 135, p. 13.7 and 13.8.
    private func decider(_ act: DeskPath.ItemAct) -> DeskForm.Row {
        let chosen = fields(act).typed(DeskItemPage.deciderField, else: Extension.Decider.headOfOffice.rawValue)
        let choices = Extension.Decider.allCases.map { decider in
            FormField.Choice(
                decider.rawValue, words(decider == .akim ? .controlByAkim : .controlByHead),
                isChosen: chosen == decider.rawValue)
        }
        return fields(act).row(.radios(choices), DeskItemPage.deciderField, label: words(.controlWhoDecided))
    }

    private func declining(_ asked: Extension?) -> DeskAct {
        let tooOften = tooOften(context.control)
        return act(
            .declineExtension, .controlDecline, isOpen: tooOften != nil,
            DeskForm(
                asking: fields(.declineExtension), to: subject.path(.declineExtension),
                warning: tooOften,
                hidden: asked.map { [fields(.declineExtension).mark(RecordMark($0))] } ?? [],
                rows: [text(.declineExtension, "reason", .deskReason), decider(.declineExtension)],
                button: words(.controlDecline), isQuiet: true))
    }

    private func removing() -> DeskAct {
        let chosen = refused?.act == .offControl ? refused?.form.typed["ground"] : nil
        return act(
            .offControl, .controlRemove,
            DeskForm(
                asking: fields(.offControl), to: subject.path(.offControl), lead: words(.controlRemoveLead),
                hidden: [fields(.offControl).mark(RecordMark(ending: item))],
                rows: [
                    fields(.offControl).row(
                        .radios([
                            FormField.Choice("done", words(.controlGroundDone), isChosen: chosen == "done"),
                            FormField.Choice("impossible", words(.controlGroundImpossible), isChosen: chosen == "impossible"),
                        ]), "ground", label: words(.controlGround), isRequired: true),
                    text(.offControl, "reason", .controlRemoveReason),
                ], button: words(.controlRemove), isQuiet: true))
    }
}
