package import Domain

/// The templates of answers of an akimat: its own, which are changed here, and those that it has from above.
package struct DeskTemplatesPage: Page {
    struct Row: Sendable {
        let name: String
        /// Where it is changed; `nil` where it is not this akimat's.
        let url: String?
        let kind: String
        /// What official language it lacks.
        let lacks: [StatusBadge]
        let texts: [Text]
    }

    struct Text: Sendable {
        let text: String
        let lang: String
    }

    struct Group: Sendable {
        let id: String
        let title: String
        let rows: [Row]
    }

    /// What the texts of a page may weigh, in bytes; less where what was typed comes back.
    private static let (share, shareBesideTyped) = (38_000, 26_000)
    /// The most characters of a text in the list.
    private static let longestText = 500

    package static let template = "desk/templates"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let groups: [Group]
    let pagination: Pagination?
    let none: String?
    /// The form of a new one, or of the one that is changed; `nil` for those who may not.
    let form: DeskForm?
    let title: String
    let formTitle: String
    let remove: DeskForm?
    let isList: Bool

    /// - Parameters:
    ///   - templates: all that the akimat may use; left out where one is changed.
    ///   - page: from 1.
    ///   - changed: the one that is changed.
    package init(
        _ templates: [AnswerTemplate], page: Int = 1, changed: AnswerTemplate? = nil, refused: RefusedForm? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        let home = visit.staff.place
        isList = changed == nil
        title = words(changed == nil ? .deskTemplates : .deskTemplateChange)
        back =
            changed == nil
            ? Link(words(.deskQuestions), DeskPath.questions(.received).text)
            : Link(words(.deskTemplates), DeskPath.templates().text)
        let mayWrite = visit.staff.may(.answer)
        func beginning(_ text: String) -> String { PageShare.beginning(of: text, upTo: DeskTemplatesPage.longestText) }
        func row(_ template: AnswerTemplate) -> Row {
            Row(
                name: template.name,
                url: mayWrite && template.place == home ? template.id.map { DeskPath.template($0).text } : nil,
                kind: words(DeskTemplatesPage.phrase(for: template.kind)),
                lacks: template.missing.map {
                    StatusBadge(.soon, words($0 == .kk ? .deskTemplateLacksKk : .deskTemplateLacksRu))
                },
                texts: [Language.kk, .ru].compactMap { language in
                    template.text[language].map { Text(text: beginning($0), lang: language.rawValue) }
                })
        }
        let own = templates.filter { $0.place == home && $0.id != nil }
        let above = context.gazetteer.ancestors(of: home).map(\.code)
        let places = [home] + above
        let inOrder =
            places.flatMap { place in templates.filter { $0.place == place && $0.id != nil } }
            + templates.filter { $0.id == nil }
        let part = ListPart(
            page, of: inOrder, within: refused == nil ? DeskTemplatesPage.share : DeskTemplatesPage.shareBesideTyped,
            overhead: 300
        ) {
            [$0.name, beginning($0.text.kk ?? ""), beginning($0.text.ru ?? "")]
        }
        groups =
            places.map { place in (place, part.shown.filter { $0.place == place && $0.id != nil }) }.filter { !$0.1.isEmpty }
            .map { place, list in Group(id: "h-\(place)", title: context.name(place), rows: list.map(row)) }
            + [part.shown.filter { $0.id == nil }].filter { !$0.isEmpty }.map {
                Group(id: "h-shared", title: words(.deskTemplateShared), rows: $0.map(row))
            }
        pagination = part.pagination(in: context) { .templates(page: $0) }
        none = own.isEmpty && changed == nil ? words(.deskTemplateNone) : nil
        let fields = DeskFields("template", refused: refused, words: words)
        let kind = fields.typed(AnswerTemplate.Field.kind.rawValue, else: (changed?.kind ?? .answer).rawValue)
        let marks = Dictionary(
            AnswerTemplate.Placeholder.allCases.map { ($0.rawValue, "{\($0.rawValue)}") }, uniquingKeysWith: { first, _ in first }
        )
        form =
            mayWrite
            ? DeskForm(
                to: changed?.id.map { .template($0) } ?? .templates(),
                hidden: changed.map { [fields.mark(RecordMark($0))] } ?? [],
                rows: [
                    DeskForm.Row(
                        fields: [
                            fields.field(
                                .select(
                                    AnswerTemplate.Kind.allCases.map {
                                        FormField.Choice(
                                            $0.rawValue, words(DeskTemplatesPage.phrase(for: $0)), isChosen: $0.rawValue == kind)
                                    }), AnswerTemplate.Field.kind.rawValue, label: words(.deskTemplateKind)),
                            fields.field(
                                .text(longest: AnswerTemplate.longestName), AnswerTemplate.Field.name.rawValue,
                                label: words(.deskTemplateName), value: changed?.name ?? "", isRequired: true),
                        ], isPair: true),
                    fields.pair(
                        .area(rows: 6, longest: AnswerTemplate.longestText), "text", label: words(.deskTemplateText),
                        hint: words(.deskTemplateHint, marks), value: changed?.text ?? Translated()),
                ], button: words(.deskTemplateSave)) : nil
        formTitle = words(changed == nil ? .deskTemplateNew : .deskTemplateChange)
        remove = changed.flatMap { template in
            template.id.map {
                DeskForm(
                    to: .removeTemplate($0), lead: words(.deskTemplateRemoveLead),
                    hidden: [DeskForm.Hidden(RecordMark(template))],
                    button: words(.deskTemplateRemove), isQuiet: true)
            }
        }
        errors = DeskForm.errors(
            form?.fields ?? [], refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .questions)
    }

    static func phrase(for kind: AnswerTemplate.Kind) -> Phrase {
        switch kind {
        case .answer: .deskAnswer
        case .return: .deskReturn
        case .forward: .deskForward
        case .withhold: .deskWithhold
        }
    }
}
