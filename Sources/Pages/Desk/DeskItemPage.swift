package import Domain

/// One item of a plan at the desk: what was done about it, and the record of more.
package struct DeskItemPage: Page {
    /// The field that says that everything is done.
    package static let finalField = "final"
    /// The name of the field of the day on which something was done.
    package static let doneOnField = "on"

    struct Record: Sendable {
        let day: String
        let entered: String?
        let datetime: String
        let text: LocalText
        let evidence: String?
    }

    struct History: Sendable {
        let list: [Record]
        let pagination: Pagination?
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

    /// What the records of execution, the extensions and what waits for a translation may weigh on a page, in bytes.
    static let (historyShare, stepShare, translationShare) = (13_000, 9_000, 9_000)

    package static let template = "desk/item"
    /// The field with the post of the one who decides on a later deadline.
    package static let deciderField = "decided-by"
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
    ///   - page: of what was recorded, from 1.
    ///   - problem: the one that it is for.
    ///   - refused: the act that the rules refused, with what was typed.
    package init(
        _ item: PlanItem, of plan: ActionPlan, page: Int = 1, problem: Problem?,
        refused: (act: DeskPath.ItemAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        number = words(.deskItemTitle, ["number": String(item.number)])
        title = context.text(item.action)
        back = Link(words(.deskPlanTitle, ["place": context.name(plan.place)]), DeskPath.plan(plan.id).text)
        let isDraft = plan.publishedOn == nil
        badge = isDraft ? StatusBadge(.time, words(.statusNotOnControl)) : StatusBadge(item, in: context)
        notes = Notes(item, at: plan.place, isDraft: isDraft, in: context)
        let served = problem.map {
            DeskFact(
                words(.deskItemProblem), "\($0.number.text): \($0.title.text(for: context.language))",
                DeskPath.problem($0.number).text)
        }
        facts =
            DeskItemPage.facts(of: item, isDraft: isDraft, in: context) + [served].compactMap(\.self)
            + (isDraft ? [] : DeskItemPage.terms(of: item, in: context))

        let maker = DeskControlForms(item: item, subject: .item(plan.id, item.id), refused: refused, context: context)
        let translate =
            !isDraft && visit.staff.may(.recordExecution)
            ? DeskItemPage.translate(item, of: plan.id, refused, in: context) : nil
        let control = DeskControlActs(
            maker, others: [translate].compactMap(\.self), closed: isDraft ? words(.refusalPlanNotPublished) : nil, visit: visit)
        acts = control.acts
        hasActs = !acts.isEmpty
        notNow = control.notNow
        errors = control.told.errors
        kept = control.told.kept
        history = History(item, page: page, in: context) { .item(plan.id, item.id, page: $0) }
        noHistory = item.executions.isEmpty && item.isOpen ? words(.deskItemNoHistory) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: number, visit: visit, section: .meetings)
    }

    /// What is known of an item: by when, by whom, in which class, for how much money, and why it was removed from control.
    ///
    /// - Parameter isDraft: whether its plan is not out: nothing of it is on control then. Source: regulation 135, p. 13.1 and 13.2.
    static func facts(of item: PlanItem, isDraft: Bool = false, in context: PageContext) -> [DeskFact] {
        let (words, dates) = (context.words, context.dates)
        let coExecutors = item.coExecutors.text(for: context.language)
        let known: [DeskFact?] = [
            DeskFact(words(.deskDue), dates.day(item.deadline)),
            DeskFact(words(.deskItemLead), item.lead.text(for: context.language)),
            coExecutors.isEmpty ? nil : DeskFact(words(.deskItemWith), coExecutors),
            DeskFact(words(.deskItemGiven), isDraft ? words(.deskItemNotGiven) : dates.day(item.givenOn)),
            isDraft ? nil : ControlNotes(item, isPublic: false, in: context).kind.map { DeskFact(words(.controlClass), $0) },
            item.moneyNeeded.map {
                DeskFact(
                    words(.deskItemNeeded),
                    [context.numbers.money($0), item.moneySource.text(for: context.language)].filter { !$0.isEmpty }
                        .joined(separator: ", "))
            },
            item.moneyGiven.map { DeskFact(words(.deskItemMoneyGiven), context.numbers.money($0)) },
            item.removal.map { _ in DeskFact(words(.controlGround), words(.controlGroundImpossible)) },
            item.removal.map { DeskFact(words(.controlRemoveReason), $0.reason.text(for: context.language), isWide: true) },
        ]
        return known.compactMap(\.self)
    }

    /// The terms of control that run until an open item is done.
    static func terms(of item: PlanItem, in context: PageContext) -> [DeskFact] {
        item.isOpen ? ControlNotes.terms(of: item, in: context).map { DeskFact($0.name, $0.by) } : []
    }

    /// The form that completes what stands in one official language; `nil` where nothing does.
    private static func translate(
        _ item: PlanItem, of plan: ActionPlan.ID, _ refused: (act: DeskPath.ItemAct, form: RefusedForm)?,
        in context: PageContext
    ) -> DeskAct? {
        let words = context.words
        let refused = refused.flatMap { $0.act == .translate ? $0.form : nil }
        let fields = DeskFields("translate", refused: refused, words: words)
        // Those that do not fit come up once the first have their translation.
        let halves = PageShare.first(of: item.halves, within: translationShare, overhead: 500) {
            let text = $0.text.text(for: context.language)
            return [text, refused == nil ? "" : text]
        }
        let rows = halves.map { half in
            fields.row(
                .area(rows: 3, longest: Execution.longestText), half.part.code,
                label: words(half.wanted == .kk ? .deskPublishTranslationKk : .deskPublishTranslationRu),
                hint: half.text.text(for: context.language))
        }
        guard !rows.isEmpty else { return nil }
        return DeskAct(
            id: "act-translate", title: words(.deskItemTranslate), isOpen: refused != nil,
            form: DeskForm(
                asking: fields, to: .itemAct(plan, item.id, .translate), lead: words(.deskItemTranslateLead), rows: rows,
                button: words(.deskItemTranslate)))
    }
}

extension DeskItemPage.Notes {
    /// - Parameters:
    ///   - place: whose office answers for the item.
    ///   - isDraft: whether its plan is not out, so that no term of it runs.
    init(_ item: PlanItem, at place: KATO, isDraft: Bool = false, in context: PageContext) {
        let control = ControlNotes(item, isPublic: false, in: context)
        warnings =
            isDraft
            ? context.control.flatMap { rules in
                item.hasDefaultTerm
                    ? [context.words(.deskItemTermAnew, ["cites": rules.byDefault.cites.text(for: context.language)])] : nil
            } ?? []
            : [ControlNotes.reportedDone(item, in: context), control.reminder, control.notExecuted, control.tooOften]
                .compactMap(\.self)
        origin = control.origin
        // The latest, where there are very many: the history of the record tells of all.
        let latest = PageShare.first(of: control.steps.reversed(), within: DeskItemPage.stepShare, overhead: 200) {
            [$0.text, $0.reason.text, $0.disciplinary?.text ?? "", $0.word?.text ?? ""]
        }
        steps = latest.isEmpty ? nil : DeskItemPage.Steps(list: latest.reversed())
        source = ControlNotes.source(for: place, in: context)
    }
}

extension DeskItemPage.History {
    /// A page of what was recorded of an item, the latest first; `nil` where nothing was.
    ///
    /// - Parameter path: of a page, by its number.
    init?(_ item: PlanItem, page: Int, in context: PageContext, _ path: (Int) -> DeskPath) {
        guard !item.executions.isEmpty else { return nil }
        let records = item.executions.reversed().map {
            DeskItemPage.Record(
                day: context.dates.day($0.on),
                entered: context.entered($0),
                datetime: $0.on.iso, text: context.text($0.text), evidence: $0.evidence)
        }
        let part = ListPart(page, of: records, within: DeskItemPage.historyShare, overhead: 200) {
            [$0.text.text, $0.evidence ?? ""]
        }
        list = part.shown
        pagination = part.pagination(in: context, path)
    }
}
