package import Domain

/// One item of a plan at the desk: what was done about it, and the record of more.
package struct DeskItemPage: Page {
    struct Record: Sendable {
        let day: String
        let datetime: String
        let text: LocalText
        let evidence: String?
    }

    struct History: Sendable {
        let list: [Record]
    }

    /// How it stands on control.
    struct Notes: Sendable {
        let warnings: [String]
        let origin: String?
        let steps: Steps?
        let source: String?
    }

    struct Steps: Sendable {
        let list: [ControlNotes.Step]
    }

    package static let template = "desk/item"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let number: String
    let title: LocalText
    let badge: StatusBadge
    let facts: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let acts: [DeskAct]
    let hasActs: Bool
    let notNow: String?
    let history: History?
    let notes: Notes
    let noHistory: String?

    /// - Parameters:
    ///   - problem: the one that it is for.
    ///   - refused: the act that the rules refused, with what was typed.
    package init(
        _ item: PlanItem, of plan: ActionPlan, problem: Problem?,
        refused: (act: DeskPath.ItemAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        number = words(.deskItemTitle, ["number": String(item.number)])
        title = context.text(item.action)
        back = Link(words(.deskPlanTitle, ["place": context.name(plan.place)]), DeskPath.plan(plan.id).text)
        badge = StatusBadge(item, in: context)
        let control = ControlNotes(item, isPublic: false, in: context)
        notes = Notes(
            warnings: [control.reminder, control.notExecuted, control.tooOften].compactMap(\.self), origin: control.origin,
            steps: control.steps.isEmpty ? nil : Steps(list: control.steps),
            source: ControlNotes.source(for: plan.place, in: context))
        let coExecutors = item.coExecutors.text(for: context.language)
        let known: [DeskFact?] = [
            DeskFact(words(.deskDue), dates.day(item.deadline)),
            DeskFact(words(.deskItemLead), item.lead.text(for: context.language)),
            coExecutors.isEmpty ? nil : DeskFact(words(.deskItemWith), coExecutors),
            DeskFact(words(.deskItemGiven), dates.day(item.givenOn)),
            control.kind.map { DeskFact(words(.controlClass), $0) },
            item.moneyNeeded.map {
                DeskFact(
                    words(.deskItemNeeded),
                    [context.numbers.money($0), item.moneySource.text(for: context.language)].filter { !$0.isEmpty }
                        .joined(separator: ", "))
            },
            item.moneyGiven.map { DeskFact(words(.deskItemMoneyGiven), context.numbers.money($0)) },
            problem.map {
                DeskFact(
                    words(.deskItemProblem), "\($0.number.text): \($0.title.text(for: context.language))",
                    DeskPath.problem($0.number).text)
            },
        ]
        let terms = item.isOpen ? ControlNotes.terms(of: item, in: context) : []
        facts = known.compactMap(\.self) + terms.map { DeskFact($0.name, $0.by) }

        let fields = DeskFields("record", refused: refused.flatMap { $0.act == .record ? $0.form : nil }, words: words)
        let record = DeskForm(
            to: .itemAct(plan.id, item.id, .record), lead: words(.deskRecordHint), hidden: [DeskForm.Hidden(RecordMark(item))],
            rows: [
                fields.pair(
                    .area(rows: 5, longest: Execution.longestText), "text", label: words(.deskRecordText),
                    hint: words(.deskBothLanguages)),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .text(longest: 500), "evidence", label: words(.deskRecordEvidence),
                            hint: words(.deskRecordEvidenceHint), isOptional: true),
                        fields.field(
                            .number, "money-given", label: words(.deskRecordMoney), hint: words(.deskPlanMoneyHint),
                            value: item.moneyGiven.map { NumberFormats(.kk).whole($0.amount) } ?? "", isOptional: true),
                    ], isPair: true),
            ], button: words(.deskRecordSend))
        let isOnControl = plan.publishedOn != nil && item.isOpen
        let may = visit.staff.may(.recordExecution)
        let done = DeskForm(
            to: .itemAct(plan.id, item.id, .done), lead: words(.deskItemDoneLead), button: words(.deskItemDone))
        var ofControl =
            isOnControl
            ? DeskControlForms(item: item, plan: plan.id, refused: refused, context: context).acts(for: visit.staff) : []
        var open: [DeskAct] = []
        if isOnControl, may {
            let isRecordOpen = refused.map { $0.act == .record || item.executions.isEmpty } ?? item.executions.isEmpty
            open.append(DeskAct(id: "act-record", title: words(.deskRecord), isOpen: isRecordOpen, form: record))
            if !item.executions.isEmpty {
                let isDoneOpen = refused.map { $0.act == .done } ?? true
                open.append(DeskAct(id: "act-done", title: words(.deskItemDone), isOpen: isDoneOpen, form: done))
            }
        }
        if plan.publishedOn != nil, may, let translate = DeskItemPage.translate(item, of: plan.id, refused, in: context) {
            ofControl.append(translate)
        }
        acts = open + ofControl
        hasActs = !acts.isEmpty
        notNow =
            if !may {
                words(visit.readOnly)
            } else if plan.publishedOn == nil {
                words(.refusalPlanNotPublished)
            } else if !item.isOpen {
                words(.refusalItemDone)
            } else { nil }
        let target = refused.map { "act-\($0.act.rawValue)" }
        let isShown = acts.contains { $0.id == target }
        let shown = isShown ? target : ofControl.isEmpty && open.isEmpty ? nil : acts.first?.id
        errors = DeskForm.errors(
            hasActs ? acts.flatMap(\.form.fields) : [], refusal: refused?.form.refusalText(in: context),
            at: "#\(shown ?? "main")", words: words)
        kept = isShown || !open.isEmpty ? nil : refused.flatMap { DeskKept(record, refused: $0.form) }
        history =
            item.executions.isEmpty
            ? nil
            : History(
                list: item.executions.reversed().map {
                    Record(
                        day: dates.day($0.on), datetime: $0.on.iso, text: context.text($0.text), evidence: $0.evidence)
                })
        noHistory = item.executions.isEmpty ? words(.deskItemNoHistory) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: number, visit: visit, section: .meetings)
    }

    /// The form that completes what stands in one official language; `nil` where nothing does.
    private static func translate(
        _ item: PlanItem, of plan: ActionPlan.ID, _ refused: (act: DeskPath.ItemAct, form: RefusedForm)?,
        in context: PageContext
    ) -> DeskAct? {
        let words = context.words
        let refused = refused.flatMap { $0.act == .translate ? $0.form : nil }
        let fields = DeskFields("translate", refused: refused, words: words)
        let rows = item.halves.map { half in
            fields.row(
                .area(rows: 3, longest: Execution.longestText), half.part.code,
                label: words(half.wanted == .kk ? .deskPublishTranslationKk : .deskPublishTranslationRu),
                hint: half.text.text(for: context.language))
        }
        guard !rows.isEmpty else { return nil }
        return DeskAct(
            id: "act-translate", title: words(.deskItemTranslate), isOpen: refused != nil,
            form: DeskForm(
                to: .itemAct(plan, item.id, .translate), lead: words(.deskItemTranslateLead), rows: rows,
                button: words(.deskItemTranslate)))
    }
}
