import Domain

/// The acts of control over one item: an extension asked for and decided, and removal from control.
struct DeskControlForms {
    let item: PlanItem
    let plan: ActionPlan.ID
    let refused: (act: DeskPath.ItemAct, form: RefusedForm)?
    let context: PageContext

    private var words: Words { context.words }

    private func fields(_ act: DeskPath.ItemAct) -> DeskFields {
        DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
    }

    /// Those that a person may do now.
    func acts(for staff: StaffMember) -> [DeskAct] {
        guard let rules = context.control else { return [] }
        var acts: [DeskAct] = []
        if staff.may(.recordExecution), item.pendingExtension == nil { acts.append(asking(rules)) }
        if staff.may(.decideControl) {
            if let asked = item.pendingExtension {
                if item.grantedExtensions.count < 2 { acts.append(granting(asked)) }
                acts.append(declining(asked))
            }
            acts.append(removing())
        }
        return acts
    }

    private func act(_ act: DeskPath.ItemAct, _ title: Phrase, isOpen: Bool = false, _ form: DeskForm) -> DeskAct {
        DeskAct(id: "act-\(act.rawValue)", title: words(title), isOpen: refused.map { $0.act == act } ?? isOpen, form: form)
    }

    private func text(_ act: DeskPath.ItemAct, _ name: String, _ label: Phrase) -> DeskForm.Row {
        fields(act).pair(
            .area(rows: 3, longest: Extension.longestText), name, label: words(label), hint: words(.deskBothLanguages))
    }

    private func asking(_ rules: ControlRules) -> DeskAct {
        let lastDay = rules.due(rules.request, from: item.deadline)
        let told: [String: String] = [
            "day": context.dates.day(lastDay, .by), "cites": rules.request.cites.text(for: context.language),
        ]
        let isLate = context.today > lastDay
        return act(
            .askExtension, .controlAsk,
            DeskForm(
                to: .itemAct(plan, item.id, .askExtension), lead: isLate ? nil : words(.controlAskLead, told),
                warning: isLate ? words(.refusalExtensionLate, told) : nil,
                rows: [
                    fields(.askExtension).row(.date, "until", label: words(.controlAskDay), isRequired: true),
                    text(.askExtension, "reason", .deskReason),
                ], button: words(.controlAskSend), isQuiet: isLate))
    }

    private func granting(_ asked: Extension) -> DeskAct {
        let isSecond = !item.grantedExtensions.isEmpty
        return act(
            .grantExtension, .controlGrant, isOpen: true,
            DeskForm(
                to: .itemAct(plan, item.id, .grantExtension),
                lead: words(.controlGrantLead, ["to": context.dates.day(asked.to, .by)]),
                warning: isSecond ? words(.controlGrantSecond) : nil,
                rows: isSecond ? [text(.grantExtension, "disciplinary", .controlGrantDisciplinary)] : [],
                button: words(.controlGrant)))
    }

    private func declining(_ asked: Extension) -> DeskAct {
        let isThird = item.grantedExtensions.count >= 2
        return act(
            .declineExtension, .controlDecline, isOpen: isThird,
            DeskForm(
                to: .itemAct(plan, item.id, .declineExtension),
                warning: isThird ? words(.refusalExtensionThird) : nil,
                rows: [text(.declineExtension, "reason", .deskReason)], button: words(.controlDecline), isQuiet: true))
    }

    private func removing() -> DeskAct {
        let chosen = refused?.act == .offControl ? refused?.form.typed["ground"] : nil
        return act(
            .offControl, .controlRemove,
            DeskForm(
                to: .itemAct(plan, item.id, .offControl), lead: words(.controlRemoveLead),
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
