import Domain

/// The forms of the acts on a question.
struct DeskQuestionForms {
    let question: Question
    let refused: (act: DeskPath.QuestionAct, form: RefusedForm)?
    let forwardPlaces: [Place]
    let forwardNames: [String]
    let context: PageContext

    init(
        _ question: Question, refused: (act: DeskPath.QuestionAct, form: RefusedForm)?, forwardPlaces: [Place],
        forwardNames: [String], context: PageContext
    ) {
        self.question = question
        self.refused = refused
        self.forwardPlaces = forwardPlaces
        self.forwardNames = forwardNames
        self.context = context
    }

    func form(_ act: DeskPath.QuestionAct) -> DeskForm {
        let words = context.words
        let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
        var lead: String?
        var rows: [DeskForm.Row]
        switch act {
        case .register:
            lead = words(.deskRegisterLead)
            rows = [
                fields.row(
                    fields.categories(question.category, in: context), "category", label: words(.deskQuestionCategory),
                    isOptional: true)
            ]
        case .return:
            rows = [fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskReturnHint))]
        case .forward:
            let examples = forwardPlaces.prefix(3).map { $0.name.text(for: context.language) }
            rows = [
                fields.row(
                    .text(longest: 200), "place", label: words(.deskForwardPlace),
                    hint: examples.isEmpty
                        ? words(.deskForwardHint)
                        : words(.deskForwardExamples, ["places": examples.joined(separator: ", ")]), isRequired: true,
                    suggestions: forwardNames),
                fields.pair(.area(rows: 3), "reason", label: words(.deskReason)),
            ]
        case .publish:
            rows = [
                fields.row(
                    .area(rows: 9, longest: QuestionDraft.longestText), "text", label: words(.deskPublishText),
                    hint: words(.deskPublishHint), value: question.publicText ?? question.original, isRequired: true)
            ]
            rows += translations(fields)
        case .withhold:
            lead = words(.deskPublicReason)
            rows = [fields.pair(.area(rows: 3), "reason", label: words(.deskReason))]
        case .exclude:
            lead = words(.deskExcludeLead)
            rows = [fields.pair(.area(rows: 3, longest: Question.longestReason), "reason", label: words(.deskReason))]
        case .answer:
            lead = words(.deskAnswerHint)
            rows = [
                fields.pair(
                    .area(rows: 5, longest: Question.longestAnswer), "answer", label: words(.deskAnswerText),
                    value: question.answer?.text ?? Translated())
            ]
        }
        return DeskForm(
            asking: fields, to: .questionAct(question.number, act), lead: lead,
            hidden: RecordMark(question, for: act).map { [fields.mark($0)] } ?? [], rows: rows,
            button: words(title(of: act)),
            isQuiet: act == .return || act == .forward || act == .withhold || act == .exclude)
    }

    /// The fields of the translations, and below them, while one of them is empty, whether it is left out on purpose.
    private func translations(_ fields: DeskFields) -> [DeskForm.Row] {
        let words = context.words
        let names = question.otherOfficial.map { ($0, "\(OneLanguage.translation)-\($0.rawValue)") }
        let rows = names.map { language, name in
            fields.row(
                .area(rows: 5, longest: QuestionDraft.longestText), name,
                label: words(language == .kk ? .deskPublishTranslationKk : .deskPublishTranslationRu),
                hint: words(.deskPublishTranslationHint), value: question.translation[language] ?? "")
        }
        guard names.contains(where: { fields.typed($0.1, else: question.translation[$0.0] ?? "").trimmed.isEmpty }) else {
            return rows
        }
        let without = fields.oneLanguageField(OneLanguage.translation, label: words(.deskPublishWithout))
        return rows + [DeskForm.Row(without)]
    }

    /// What an act is called on this question: a second time it corrects.
    func title(of act: DeskPath.QuestionAct) -> Phrase {
        switch act {
        case .publish where question.publicText != nil: .deskPublishAgain
        case .answer where question.answer != nil: .deskAnswerAgain
        default: DeskQuestionForms.name(of: act)
        }
    }

    static func name(of act: DeskPath.QuestionAct) -> Phrase {
        switch act {
        case .register: .deskRegister
        case .return: .deskReturn
        case .forward: .deskForward
        case .publish: .deskPublish
        case .withhold: .deskWithhold
        case .answer: .deskAnswer
        case .exclude: .deskExclude
        }
    }
}
