import Domain

/// The forms of the acts on a problem question.
struct DeskProblemForms {
    let problem: Problem
    /// Those of its questions that the page shows.
    let questions: [Question]
    /// How many questions it is made of.
    let count: Int
    /// Those to which it may be joined.
    let targets: [Problem]
    /// Places above the one that has it, whose offices can decide it.
    let above: [Place]
    /// By when it is to be handed up.
    let proposalTerm: Reckoning?
    let refused: (act: DeskPath.ProblemAct, form: RefusedForm)?
    let context: PageContext

    private var words: Words { context.words }

    private func fields(_ act: DeskPath.ProblemAct) -> DeskFields {
        DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
    }

    private func form(
        _ act: DeskPath.ProblemAct, lead: String? = nil, hidden: [DeskForm.Hidden] = [], _ rows: [DeskForm.Row], button: Phrase
    ) -> DeskAct {
        let isQuiet =
            switch act {
            case .takeOut, .merge, .withdraw, .sendBack, .separate: true
            default: false
            }
        return DeskAct(
            id: "act-\(act.rawValue)", title: words(button), isOpen: refused.map { $0.act == act } ?? false,
            form: DeskForm(
                asking: fields(act), to: .problemAct(problem.number, act), lead: lead, hidden: hidden, rows: rows,
                button: words(button),
                isQuiet: isQuiet))
    }

    private func text(
        _ act: DeskPath.ProblemAct, _ name: String, _ label: Phrase, value: Translated = Translated()
    ) -> DeskForm.Row {
        fields(act).pair(
            .area(rows: 4, longest: Referral.longestText), name, label: words(label), hint: words(.deskBothLanguages),
            value: value)
    }

    /// Those of the akimat that works on it.
    func ofAkimat() -> [DeskAct] {
        if let closing = problem.closing {
            if case .merged = closing { return [separating()] }
            return []
        }
        let isHere = problem.pendingReferral == nil
        return [
            changing(), isHere && problem.competence != .own ? sendingUp() : nil,
            problem.goesToMaslikhat ? considering() : nil, count > 1 ? takingOut() : nil,
            isHere && !targets.isEmpty ? merging() : nil, isHere ? withdrawing() : nil,
        ].compactMap(\.self)
    }

    /// Those of the body above that has it.
    func ofBodyAbove() -> [DeskAct] {
        guard problem.pendingReferral != nil, problem.closing == nil else { return [] }
        return [deciding(), noting(), above.isEmpty ? nil : sendingUp(), sendingBack()].compactMap(\.self)
    }

    /// What was typed into the form of an act that is not offered any more; `nil` where nothing was.
    func kept() -> DeskKept? {
        guard let refused else { return nil }
        let act: DeskAct? =
            switch refused.act {
            case .change: changing()
            case .takeOut: takingOut()
            case .withdraw: withdrawing()
            case .maslikhat: considering()
            case .sendUp: sendingUp()
            case .note: noting()
            case .decide: deciding()
            case .sendBack: sendingBack()
            case .include, .merge, .separate: nil
            }
        return act.flatMap { DeskKept($0.form, refused: refused.form) }
    }

    private func separating() -> DeskAct {
        form(.separate, lead: words(.deskProblemSeparateLead), [], button: .deskProblemSeparate)
    }

    private func whole(_ act: DeskPath.ProblemAct) -> DeskForm.Hidden {
        fields(act).mark(RecordMark(whole: problem, questions: count))
    }

    private func withdrawing() -> DeskAct {
        form(
            .withdraw, lead: words(.deskProblemWithdrawLead), hidden: [whole(.withdraw)],
            [text(.withdraw, "reason", .deskReason)],
            button: .deskProblemWithdraw)
    }

    private func deciding() -> DeskAct {
        let dispositions = fields(.decide).list(
            "disposition", of: Referral.Disposition.allCases.map { ($0.rawValue, words(ReferralSteps.phrase(for: $0))) })
        return form(
            .decide,
            [
                fields(.decide).row(
                    dispositions, "disposition", label: words(.deskReferralDisposition), isRequired: true),
                text(.decide, "text", .deskReferralDecision),
            ], button: .deskReferralDecide)
    }

    private func noting() -> DeskAct {
        form(.note, [text(.note, "text", .deskReferralNoteText)], button: .deskReferralNote)
    }

    private func sendingBack() -> DeskAct {
        form(.sendBack, [text(.sendBack, "reason", .deskReason)], button: .deskReferralBack)
    }

    private func changing() -> DeskAct {
        let fields = fields(.change)
        return form(
            .change, hidden: [fields.mark(RecordMark(problem))],
            DeskProblemForms.rows(
                fields, title: problem.title, category: problem.category, competence: problem.competence,
                goesToMaslikhat: problem.goesToMaslikhat, money: problem.money, in: context), button: .deskProblemChange)
    }

    /// The fields by which a problem question is made and changed.
    static func rows(
        _ fields: DeskFields, title: Translated = Translated(), category: Category?, competence: Problem.Competence = .own,
        goesToMaslikhat: Bool = false, money: Problem.Money = Problem.Money(), in context: PageContext
    ) -> [DeskForm.Row] {
        let words = context.words
        let chosen = fields.typed("competence", else: competence.rawValue)
        let levels = Problem.Competence.allCases.map {
            FormField.Choice($0.rawValue, words(DeskProblemPage.phrase(for: $0)), isChosen: $0.rawValue == chosen)
        }
        return [
            fields.pair(
                .area(rows: 3, longest: Problem.longestTitle), "title", label: words(.deskProblemTitle),
                hint: words(.deskProblemTitleHint), value: title),
            fields.row(
                fields.categories(category, in: context), "category", label: words(.deskQuestionCategory), isRequired: true),
            fields.row(.select(levels), "competence", label: words(.deskProblemCompetence)),
            fields.row(
                .number, "money", label: words(.deskPlanMoney), hint: words(.deskPlanMoneyHint),
                value: money.needed.map { NumberFormats(.kk).whole($0.amount) } ?? "", isOptional: true),
            fields.pair(
                .text(longest: Problem.longestTitle), "source", label: words(.deskProblemSource), value: money.source,
                isOptional: true),
            DeskForm.Row(
                fields.noYes(
                    "to-maslikhat", label: words(.deskProblemMaslikhat), no: .no, yes: .yes, isYes: goesToMaslikhat)),
        ]
    }

    private func sendingUp() -> DeskAct {
        let fields = fields(.sendUp)
        let places = fields.list("place", of: above.map { ($0.code.code, context.name($0.code)) })
        return form(
            .sendUp,
            lead: [
                words(.deskProblemSendUpLead),
                proposalTerm.map {
                    words(
                        .deskProblemSendUpBy,
                        ["day": context.dates.day($0.due, .by), "cites": $0.rule.cites.text(for: context.language)])
                },
            ].compactMap(\.self).joined(separator: " "), hidden: [fields.mark(RecordMark(problem))],
            [
                fields.row(places, "place", label: words(.deskProblemTo), isRequired: true),
                fields.pair(
                    .text(longest: Referral.longestBody), "body", label: words(.deskProblemBody),
                    hint: words(.deskProblemBodyHint), isOptional: true),
                text(.sendUp, "proposal", .deskProblemProposal),
            ], button: .deskProblemSendUp)
    }

    private func considering() -> DeskAct {
        let (fields, word) = (fields(.maslikhat), problem.maslikhatWord)
        return form(
            .maslikhat, hidden: [fields.mark(RecordMark(word))],
            [
                fields.row(
                    .date, "day", label: words(.deskProblemSessionDay), value: word?.on.iso ?? "", isRequired: true),
                text(.maslikhat, "text", .deskProblemSessionText, value: word?.text ?? Translated()),
            ], button: .deskProblemSession)
    }

    private func takingOut() -> DeskAct {
        let fields = fields(.takeOut)
        let list = fields.list(
            "which",
            of: questions.map {
                ($0.number.text, "\($0.number.text): \(DeskQuestionRow.opening(of: $0.original, longest: 60))")
            })
        return form(
            .takeOut, lead: words(.deskProblemTakeOutLead),
            [
                fields.row(list, "which", label: words(.deskProblemWhich), isRequired: true),
                text(.takeOut, "reason", .deskReason),
            ], button: .deskProblemTakeOut)
    }

    private func merging() -> DeskAct {
        let fields = fields(.merge)
        let list = fields.list(
            "into",
            of: targets.map { problem in
                let title = DeskQuestionRow.opening(of: problem.title.text(for: context.language), longest: 40)
                return (problem.number.text, "\(problem.number.text): \(title)")
            })
        return form(
            .merge, lead: words(.deskProblemMergeLead), hidden: [whole(.merge)],
            [fields.row(list, "into", label: words(.deskProblemInto), isRequired: true)],
            button: .deskProblemMerge)
    }
}
