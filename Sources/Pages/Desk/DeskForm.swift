import Domain

/// A form of the desk as it stands on a page: its fields in rows of one or two.
struct DeskForm: Sendable {
    struct Hidden: Sendable {
        let name: String
        let value: String

        init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        /// - Parameter seen: the mark that a refused form came with. What its sender had read stays what they have read: the mark of now would let them write over what they never saw.
        init(_ mark: RecordMark, seen: String? = nil) { self.init(name: RecordMark.field, value: seen ?? mark.text) }
    }

    /// One field, or the Kazakh and the Russian one beside it; below these, whether one of them is left out on purpose.
    struct Row: Sendable {
        let fields: [FormField]
        let isPair: Bool

        init(fields: [FormField], isPair: Bool) {
            self.fields = fields
            self.isPair = isPair
        }

        init(_ field: FormField) { self.init(fields: [field], isPair: false) }
    }

    let url: String
    let lead: String?
    /// A warning above the fields.
    let warning: String?
    let hidden: [Hidden]
    let rows: [Row]
    let button: String
    let isQuiet: Bool
    /// A second button, which sends the same form with a word of its own.
    let other: Other?
    /// Templates that fill the form; `nil` where there are none.
    private(set) var templates: DeskTemplateChoice?

    struct Other: Sendable {
        let name: String
        let value: String
        let text: String
    }

    /// - Parameter fields: what the rows were made with, where they hold texts for everyone: below them stands whether somebody's own stays there, once that was asked.
    init(
        asking fields: DeskFields? = nil, to path: DeskPath, lead: String? = nil, warning: String? = nil, hidden: [Hidden] = [],
        rows: [Row] = [], button: String,
        isQuiet: Bool = false, other: Other? = nil
    ) {
        self.other = other
        url = path.text
        self.lead = lead
        self.warning = warning
        self.hidden = hidden
        self.rows = rows + (fields?.leaveIn(rows.flatMap(\.fields)) ?? [])
        self.button = button
        self.isQuiet = isQuiet
    }

    var fields: [FormField] { rows.flatMap(\.fields) }

    /// The same with templates to choose from.
    func with(_ templates: DeskTemplateChoice?) -> DeskForm {
        var form = self
        form.templates = templates
        return form
    }

    /// What must be corrected: the refusal of the whole first, then every field by its label, since fields share words like "fill this in". Where nothing that was typed is wrong, the title asks for no correction.
    ///
    /// - Parameter isOfField: whether the refusal itself is about what was typed, though it is told without the label of a field.
    static func errors(
        _ fields: [FormField], refusal: String?, at target: String, isOfField: Bool = false, words: Words
    ) -> DeskErrors? {
        let wrong = fields.compactMap { field in
            field.error.map { Link(words(.deskBecause, ["act": field.label, "why": $0]), field.target) }
        }
        let items = (refusal.map { [Link($0, target)] } ?? []) + wrong
        return items.isEmpty
            ? nil : DeskErrors(title: words(wrong.isEmpty && !isOfField ? .errorNotDone : .errorSummary), items: items)
    }
}

/// The summary of errors of a form that may be refused as a whole.
struct DeskErrors: Sendable {
    let title: String
    let items: [Link]
}

/// Makes the fields of one form: with ids of its own, what was typed, and what is wrong.
package struct DeskFields {
    /// Begins the id of every field, since forms of one page share names.
    let prefix: String
    let refused: RefusedForm?
    let words: Words

    init(_ prefix: String, refused: RefusedForm? = nil, words: Words) {
        self.prefix = prefix
        self.refused = refused
        self.words = words
    }

    /// The mark of what the form writes over.
    func mark(_ mark: RecordMark) -> DeskForm.Hidden { DeskForm.Hidden(mark, seen: refused?.seen) }

    func field(
        _ kind: FormField.Kind, _ name: String, label: String, hint: String? = nil, value: String = "", isRequired: Bool = false,
        isOptional: Bool = false, suggestions: [String] = [], suggestionsOf other: String? = nil
    ) -> FormField {
        FormField(
            kind, name: name, id: "\(prefix)-\(name)", label: label, value: refused?.typed[name] ?? value,
            note: isOptional ? words(.optional) : nil, hint: hint,
            error: error(kind, name), isRequired: isRequired,
            suggestions: refused?.fitting[name].map { $0.prefix(FittingPlaces.offered).map { $0.text(for: words.language) } }
                ?? suggestions,
            suggestionsOf: other.map { "\(prefix)-\($0)" })
    }

    /// What is wrong with a field; of a text that is too long, with the limit of the field.
    private func error(_ kind: FormField.Kind, _ name: String) -> String? {
        guard let refused, let flaw = refused.flaws[name] else { return nil }
        if RefusalPhrases.tooLong.contains(flaw), let longest = kind.longest { return words(.flawTooLong, count: longest) }
        return refused.error(in: name, words)
    }

    func row(
        _ kind: FormField.Kind, _ name: String, label: String, hint: String? = nil, value: String = "", isRequired: Bool = false,
        isOptional: Bool = false, suggestions: [String] = []
    ) -> DeskForm.Row {
        DeskForm.Row(
            field(
                kind, name, label: label, hint: hint, value: value, isRequired: isRequired, isOptional: isOptional,
                suggestions: suggestions))
    }

    /// The field in Kazakh and in Russian side by side, named `…-kk` and `…-ru`; the hint stands once, with the first.
    func pair(
        _ kind: FormField.Kind, _ name: String, label: String, hint: String? = nil, value: Translated = Translated(),
        isOptional: Bool = false
    ) -> DeskForm.Row {
        DeskForm.Row(
            fields: [
                field(
                    kind, name + "-kk", label: words(.deskKazakh, ["label": label]), hint: hint, value: value.kk ?? "",
                    isOptional: isOptional),
                field(
                    kind, name + "-ru", label: words(.deskRussian, ["label": label]), value: value.ru ?? "",
                    isOptional: isOptional),
            ] + (oneLanguage(name).map { [$0] } ?? []), isPair: true)
    }

    /// What was typed, or a value to begin with.
    func typed(_ name: String, else value: String = "") -> String { refused?.typed[name] ?? value }

    /// A list to choose from, in which it is seen that nothing was chosen.
    ///
    /// - Parameter first: what stands where nothing was chosen.
    func list(
        _ name: String, of choices: [(value: String, text: String)], chosen: String = "", first: Phrase = .deskChoose
    ) -> FormField.Kind {
        let value = typed(name, else: chosen)
        return .select(
            [FormField.Choice("", words(first), isChosen: value.isEmpty)]
                + choices.map { FormField.Choice($0.value, $0.text, isChosen: $0.value == value) })
    }

    /// A question that is answered with no or yes. No is chosen at first, so that nobody agrees by sending what stands there.
    ///
    /// - Parameter isYes: what is known already.
    func noYes(
        _ name: String, label: String, hint: String? = nil, no: Phrase, yes: Phrase, isYes: Bool = false
    ) -> FormField {
        let isYes = typed(name, else: isYes ? "yes" : "no") == "yes"
        return field(
            .radios([
                FormField.Choice("no", words(no), isChosen: !isYes), FormField.Choice("yes", words(yes), isChosen: isYes),
            ]), name, label: label, hint: hint)
    }

    /// Whether it is meant that the term of the announcement has passed: asked only once the rules have said that it has.
    func late(_ name: String = "late") -> [DeskForm.Row] {
        guard refused?.flaws[name] != nil else { return [] }
        return [DeskForm.Row(noYes(name, label: words(.deskMoveLate), no: .deskMoveLateNo, yes: .deskMoveLateYes))]
    }

    /// The field in which it is said that a day off or an unusual hour is meant.
    package static let unusual = "unusual-time"

    /// Whether a day off or an unusual hour is meant: asked only once it was found that it is one.
    func unusualTime() -> [DeskForm.Row] {
        let name = DeskFields.unusual
        guard refused?.flaws[name] != nil || refused?.typed[name] != nil else { return [] }
        return [
            DeskForm.Row(noYes(name, label: words(.deskUnusualTime), no: .deskUnusualTimeNo, yes: .deskUnusualTimeYes))
        ]
    }

    /// The field in which it is said that a deadline years ahead is meant.
    package static let far = "far-deadline"

    /// Whether a deadline years ahead is meant: asked only once it was found that it is one.
    func farDeadline() -> [DeskForm.Row] {
        let name = DeskFields.far
        guard refused?.flaws[name] != nil || refused?.typed[name] != nil else { return [] }
        return [DeskForm.Row(noYes(name, label: words(.deskFarDeadline), no: .deskFarDeadlineNo, yes: .deskFarDeadlineYes))]
    }

    /// The reason of a cancellation, to be corrected, and whether the words before held somebody's own.
    func reasonAgain(_ reason: Translated) -> [DeskForm.Row] {
        [
            pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason), value: reason),
            formerReason(),
        ]
    }

    /// Whether the words before held somebody's own.
    func formerReason() -> DeskForm.Row {
        DeskForm.Row(
            noYes(
                DeskMeetingPage.formerField, label: words(.deskResultsFormer), no: .deskResultsFormerStays,
                yes: .deskResultsFormerHidden))
    }

    /// A list of the categories.
    func categories(_ chosen: Category?, in context: PageContext) -> FormField.Kind {
        list("category", of: Category.allCases.map { ($0.rawValue, context.category($0)) }, chosen: chosen?.rawValue ?? "")
    }
}

/// An act that opens on a page: what it is called, and its form.
struct DeskAct: Sendable {
    let id: String
    let title: String
    let isOpen: Bool
    let form: DeskForm
    /// Said where the form was filled by a step before.
    let ready: String?

    init(
        id: String, title: String, isOpen: Bool, form: DeskForm, templates: DeskTemplateChoice? = nil, ready: String? = nil
    ) {
        self.id = id
        self.title = title
        self.isOpen = isOpen
        self.form = form.with(templates)
        self.ready = ready
    }
}

/// The choice of a template within a form; its button sends the form, and the answer is the page with the words of the template after those that were typed.
package struct DeskTemplateChoice: Sendable {
    /// The list, and the button that asks for its words.
    package static let (field, button) = ("template", "insert")

    struct Option: Sendable {
        let key: String
        let name: String
        let isChosen: Bool
    }

    let field = DeskTemplateChoice.field
    let button = DeskTemplateChoice.button
    /// The words of the button of the form, which Enter presses.
    let send: String
    /// Of the list.
    let id: String
    let options: [Option]

    /// `nil` where there is none for the act.
    ///
    /// - Parameters:
    ///   - chosen: the key of the one that was chosen before.
    ///   - send: the words of the button of the form.
    init?(_ templates: [AnswerTemplate], for act: DeskPath.QuestionAct, chosen: String?, send: String, words: Words) {
        let kind: AnswerTemplate.Kind? =
            switch act {
            case .answer: .answer
            case .return: .return
            case .forward: .forward
            case .withhold: .withhold
            case .register, .publish, .exclude: nil
            }
        options = templates.filter { $0.kind == kind }.map { template in
            let lacks = template.missing.map { words($0 == .kk ? .deskTemplateLacksKk : .deskTemplateLacksRu) }
            return Option(
                key: template.key, name: template.name + (lacks.isEmpty ? "" : " (\(lacks.joined(separator: ", ")))"),
                isChosen: template.key == chosen)
        }
        guard !options.isEmpty else { return nil }
        self.send = send
        id = "template-\(act.rawValue)"
    }
}

/// Why acts are not possible now: "Publish: register the question first", acts with one reason together.
struct DeskClosedActs: Sendable {
    let list: [String]

    /// `nil` where every act is open.
    init?(_ offers: [(act: Phrase, offer: DeskQuestionActs.Offer)], words: Words) {
        var reasons: [(why: String, acts: [String])] = []
        for (act, offer) in offers {
            guard let why = offer.why(words) else { continue }
            if let index = reasons.firstIndex(where: { $0.why == why }) {
                reasons[index].acts.append(words(act))
            } else {
                reasons.append((why, [words(act)]))
            }
        }
        guard !reasons.isEmpty else { return nil }
        list = reasons.map { reason in
            words(.deskBecause, ["act": reason.acts.joined(separator: "; "), "why": reason.why])
        }
    }
}

/// A fact in a list of facts: its name, its text, and a link where there is one.
struct DeskFact: Sendable {
    let name: String
    let text: String
    let url: String?
    /// Whether it is a paragraph, which a column among others would squeeze.
    let isWide: Bool

    init(_ name: String, _ text: String, _ url: String? = nil, isWide: Bool = false) {
        self.name = name
        self.text = text
        self.url = url
        self.isWide = isWide
    }
}
