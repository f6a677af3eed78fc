package import Domain

/// An action plan at the desk: its items, a form for one more, and what publishing still lacks.
package struct DeskPlanPage: Page {
    struct Row: Sendable {
        let number: String
        let action: LocalText
        let url: String
        let badge: StatusBadge
        let deadline: String
        let datetime: String
        let lead: LocalText
        let money: String
        let problem: String?
        let remove: Remove?
    }

    /// The form that takes an item out of a draft.
    struct Remove: Sendable {
        let url: String
        let label: String
        let mark: DeskForm.Hidden
    }

    struct Table: Sendable {
        let rows: [Row]
        let canRemove: Bool
        let pagination: Pagination?
    }

    struct Missing: Sendable {
        let list: [String]

        /// The first of them, and how many more there are; `nil` where there is none.
        init?(_ all: [String], in context: PageContext) {
            guard !all.isEmpty else { return nil }
            let shown = PageShare.first(of: all, within: DeskPlanPage.missingShare, overhead: 10) { [$0] }
            list = shown + [context.more(all.count - shown.count)].compactMap(\.self)
        }
    }

    /// What the items may weigh on a page, in bytes; less where what was typed comes back.
    private static let (rowShare, rowShareBesideTyped) = (30_000, 16_000)
    /// The same of the choice of problem questions and of a list of what is missing.
    private static let (choiceShare, missingShare) = (7_000, 2_500)
    /// The most characters of a text in the table: a row leads to the whole of it.
    private static let longestText = 200

    package static let template = "desk/plan"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let lead: String
    let badge: StatusBadge
    let errors: DeskErrors?
    let kept: DeskKept?
    let table: Table?
    let noItems: String?
    let add: DeskAct?
    let publishTitle: String
    let publishBy: String?
    let clock: DutyClock?
    /// What hinders publishing.
    let missing: Missing?
    /// What does not hinder it and yet should be looked at.
    let advised: Missing?
    let publish: DeskForm?
    let readOnly: String?
    let publicPage: Link?
    /// The items as a table, to take out and in.
    let tables: [Link]

    /// - Parameters:
    ///   - page: of the items, from 1.
    ///   - problems: those that items may be for: of the meeting, or of the place.
    ///   - typed: what stands in the form of a new item; the number of a problem question may be given alone.
    ///   - refusal: why adding or publishing was refused.
    ///   - formRefusal: why a form was not taken before the rules were asked.
    ///   - far: deadlines after this day are named before the plan is published: the year may be a slip of the pen.
    ///   - leaveIn: what was said of personal data in an item that is added, where that is asked; empty where nothing was.
    ///   - seen: the mark of the items as they were read by who published them and was refused.
    ///   - duty: results and plan within ten days, of the meeting.
    package init(
        _ plan: ActionPlan, page: Int = 1, meeting: Meeting, problems: [Problem], typed: [PlanItemDraft.Field: String] = [:],
        flaws: [PlanItemDraft.Field: PlanItemDraft.Flaw] = [:], refusal: ActionPlanRefusal? = nil, formRefusal: Phrase? = nil,
        leaveIn: String? = nil,
        seen: String? = nil, duty: Duty?, far: Day? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates, staff) = (context.words, context.dates, visit.staff)
        let isDraft = plan.standing == .draft
        title = words(.deskPlanTitle, ["place": context.name(meeting.place)])
        lead = words(.deskPlanOf, ["day": dates.day(meeting.day, .of)])
        back = Link(
            words(.deskMeetingTitle, ["place": context.name(meeting.place), "day": dates.day(meeting.day)]),
            DeskPath.meeting(meeting.id).text)
        badge =
            plan.publishedOn.map { StatusBadge(.done, words(.deskPlanPublishedOn, ["day": dates.day($0)])) }
            ?? StatusBadge(.time, words(.deskPlanDraft))

        let numbers = Dictionary(problems.map { ($0.id, $0.number.text) }, uniquingKeysWith: { first, _ in first })
        let mayRemove = isDraft && staff.may(.writePlan)
        func short(_ text: Translated) -> LocalText {
            let text = context.text(text)
            return LocalText(PageShare.beginning(of: text.text, upTo: DeskPlanPage.longestText), lang: text.lang)
        }
        let rows = plan.items.map { item in
            Row(
                number: String(item.number), action: short(item.action), url: DeskPath.item(plan.id, item.id).text,
                badge: isDraft ? StatusBadge(.time, words(.statusNotOnControl)) : StatusBadge(item, in: context),
                deadline: dates.day(item.deadline), datetime: item.deadline.iso,
                lead: short(item.lead), money: item.moneyNeeded.map(context.numbers.money) ?? "–",
                problem: item.problem.flatMap { numbers[$0] },
                remove: mayRemove
                    ? Remove(
                        url: DeskPath.itemAct(plan.id, item.id, .remove).text,
                        label: words(.deskPlanItemRemoveLabel, ["number": String(item.number)]),
                        mark: DeskForm.Hidden(RecordMark(draft: item))) : nil)
        }
        let rowShare = typed.isEmpty ? DeskPlanPage.rowShare : DeskPlanPage.rowShareBesideTyped
        let part = ListPart(page, of: rows, within: rowShare, overhead: mayRemove ? 800 : 500) {
            [$0.action.text, $0.lead.text, $0.badge.words]
        }
        table =
            rows.isEmpty
            ? nil
            : Table(
                rows: part.shown, canRemove: mayRemove, pagination: part.pagination(in: context) { .plan(plan.id, page: $0) })
        noItems = rows.isEmpty ? words(.deskPlanNoItems) : nil

        let refusedItem = DeskPlanPage.refused(typed, flaws, leaveIn: leaveIn, in: context)
        let form = DeskPlanPage.addForm(plan, problems: problems, typed: typed, refused: refusedItem, in: context)
        let isTyped = !typed.isEmpty || !flaws.isEmpty
        add =
            isDraft && staff.may(.writePlan)
            ? DeskAct(id: "add", title: words(.deskPlanAdd), isOpen: isTyped || plan.items.isEmpty, form: form) : nil
        let whole = refusal.flatMap { refusal -> String? in
            if case .itemFlaws = refusal, !flaws.isEmpty { nil } else { RefusalPhrases.text(for: refusal, in: context) }
        }
        let isAddRefused = add != nil && !typed.isEmpty
        // The word that texts stay in one language is asked for at its own field.
        let lacksWord = formRefusal == .deskPlanOneLanguage && plan.isHalf
        let wordAsked =
            lacksWord
            ? RefusedForm(typed: [:], flaws: [OneLanguage.field(of: OneLanguage.items): .deskPlanOneLanguage]) : nil
        let word =
            plan.isHalf
            ? [DeskForm.Row(DeskFields("publish", refused: wordAsked, words: words).oneLanguageField(OneLanguage.items))] : []
        kept = add == nil ? DeskKept(form, refused: DeskPlanPage.refused(typed, [:], in: context)) : nil

        let hindrances = isDraft ? DeskPlanPage.hindrances(of: plan, in: context) : []
        missing = Missing(hindrances, in: context)
        advised =
            isDraft
            ? Missing(DeskPlanPage.advice(on: plan, of: meeting, problems: problems, far: far, in: context), in: context) : nil
        publishTitle = words(isDraft ? .deskPlanPublish : .deskMeetingTerms)
        publishBy = isDraft ? duty.map { words(.deskPlanPublishBy, ["day": dates.day($0.due, .by)]) } : nil
        clock = duty.map { DutyClock($0, naming: false, in: context) }
        publish =
            isDraft && staff.may(.publishPlan) && hindrances.isEmpty
            ? DeskForm(
                to: .planAct(plan.id, .publish), lead: words(.deskPlanReady),
                hidden: [DeskForm.Hidden(RecordMark(plan), seen: seen)],
                rows: word, button: words(.deskPlanPublish)) : nil
        let standsAtWord = lacksWord && publish != nil
        errors = DeskForm.errors(
            (add == nil ? [] : form.fields) + (standsAtWord ? word.flatMap(\.fields) : []),
            refusal: whole ?? (standsAtWord ? nil : formRefusal.map { words($0) }),
            at: isAddRefused ? "#add" : "#publish", words: words)
        readOnly =
            staff.onlyLooksOn
            ? words(.deskReadOnly)
            : isDraft && !staff.may(.publishPlan)
                ? words(.deskBecause, ["act": words(.deskPlanPublish), "why": words.forbidden(.publishPlan)]) : nil
        publicPage = isDraft ? nil : Link(words(.deskPublicPage), context.url(.plan(plan.id)))
        tables =
            DeskTableFile.FileKind.allCases.map {
                Link(
                    words(.deskTableOutAs, ["format": $0 == .xlsx ? "Excel" : "CSV"]),
                    DeskPath.tableFile(.plan(meeting.id), $0).text)
            }
            + (isDraft && visit.home.may(.writePlan)
                ? [Link(words(.deskTableTake), DeskPath.table(.plan, meeting: meeting.id).text)] : [])
            + (isDraft && staff.may(.writePlan) ? [Link(words(.deskPlanRows), DeskPath.planRows(plan.id).text)] : [])
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .meetings)
    }

    /// What was typed into the form of an item, with the paragraph from which its term runs.
    private static func refused(
        _ typed: [PlanItemDraft.Field: String], _ flaws: [PlanItemDraft.Field: PlanItemDraft.Flaw], leaveIn: String? = nil,
        in context: PageContext
    ) -> RefusedForm {
        var words = Dictionary(typed.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first })
        var wrong = Dictionary(
            flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }, uniquingKeysWith: { first, _ in first })
        if let leaveIn {
            words[PersonalDataLeft.field] = leaveIn
            wrong[PersonalDataLeft.field] = .refusalPersonalDataLeft
        }
        var form = RefusedForm(typed: words, flaws: wrong)
        form.citeDeadline(in: context)
        return form
    }

    private static func addForm(
        _ plan: ActionPlan, problems: [Problem], typed: [PlanItemDraft.Field: String], refused: RefusedForm,
        in context: PageContext
    ) -> DeskForm {
        let words = context.words
        let fields = DeskFields("item", refused: refused, words: words)
        let chosen = typed[.problem] ?? ""
        let named = problems.map { (number: $0.number.text, text: DeskPlanRowsPage.named($0, in: context)) }
        let offered = PageShare.first(of: named, within: DeskPlanPage.choiceShare, overhead: 20) { [$0.text] }
        // Where they are too many for a list, any other number may be typed.
        let problem =
            offered.count < named.count
            ? fields.row(
                .text(longest: 100), PlanItemDraft.Field.problem.rawValue, label: words(.deskPlanProblem),
                value: named.first { $0.number == chosen }?.text ?? chosen, isOptional: true, suggestions: offered.map(\.text))
            : fields.row(
                .select(
                    [FormField.Choice("", words(.deskPlanProblemNone), isChosen: chosen.isEmpty)]
                        + offered.map { FormField.Choice($0.number, $0.text, isChosen: chosen == $0.number) }),
                PlanItemDraft.Field.problem.rawValue, label: words(.deskPlanProblem))
        func name(_ field: PlanItemDraft.Field) -> String { String(field.rawValue.dropLast(3)) }
        return DeskForm(
            asking: fields, to: .planAct(plan.id, .add), lead: words(.deskBothLanguages),
            rows: [
                problem,
                fields.pair(
                    .area(rows: 3, longest: PlanItemDraft.longestText), name(.actionKk), label: words(.deskPlanAction)),
                fields.pair(
                    .text(longest: PlanItemDraft.longestText), name(.leadKk), label: words(.deskItemLead),
                    hint: words(.deskPlanLeadHint)),
                fields.pair(
                    .text(longest: PlanItemDraft.longestText), name(.coExecutorsKk), label: words(.deskItemWith),
                    isOptional: true),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .date, PlanItemDraft.Field.deadline.rawValue, label: words(.deskPlanDeadline),
                            hint: context.control.map { rules in
                                words(
                                    .deskPlanDeadlineHint,
                                    [
                                        "day": context.dates.day(rules.due(rules.byDefault, from: context.today)),
                                        "cites": rules.byDefault.cites.text(for: context.language),
                                    ])
                            }, isRequired: context.control == nil),
                        fields.field(
                            .number, PlanItemDraft.Field.moneyNeeded.rawValue, label: words(.deskPlanMoney),
                            hint: words(.deskPlanMoneyHint), isOptional: true),
                    ], isPair: true),
                fields.pair(
                    .text(longest: PlanItemDraft.longestText), name(.moneySourceKk), label: words(.deskPlanSource),
                    isOptional: true),
            ], button: words(.deskPlanAddSend))
    }

    /// What the rules would refuse on publishing.
    private static func hindrances(of plan: ActionPlan, in context: PageContext) -> [String] {
        let words = context.words
        if plan.items.isEmpty { return [words(.deskPlanMissingItems)] }
        // A default term is counted anew on publication.
        return plan.items.filter { !$0.hasDefaultTerm && $0.deadline < context.today }.map {
            let why = words(.deskPlanMissingDeadline, ["number": String($0.number)])
            return context.control.map {
                words(.deskCited, ["why": why, "cites": $0.byDefault.cites.text(for: context.language)])
            } ?? why
        }
    }

    /// What readers will miss: problem questions without an item, items in one official language.
    private static func advice(
        on plan: ActionPlan, of meeting: Meeting, problems: [Problem], far: Day?, in context: PageContext
    ) -> [String] {
        let words = context.words
        let covered = Set(plan.items.compactMap(\.problem))
        let open = problems.filter { $0.meeting == plan.meeting && !covered.contains($0.id) }.map {
            words(.deskPlanMissingProblem, ["title": DeskPlanRowsPage.named($0, in: context)])
        }
        let halves = plan.items.flatMap { item in
            [(Language.kk, Phrase.deskPlanMissingKazakh), (.ru, .deskPlanMissingRussian)].filter { language, _ in
                item.action[language] == nil || item.lead[language] == nil
            }.map { words($0.1, ["number": String(item.number)]) }
        }
        let said = meeting.results?.noProblemsOn.map {
            words(.deskPlanNoProblemsSaid, ["day": context.dates.day($0, .on)])
        }
        let distant = plan.items.filter { item in far.map { item.deadline > $0 } ?? false }.map { item in
            words(
                .deskPlanFarDeadline, ["number": String(item.number), "day": context.dates.fullDay(item.deadline)])
        }
        return [said].compactMap(\.self) + open + halves + distant
    }
}
