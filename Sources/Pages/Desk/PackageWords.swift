import Domain

/// What is published after a meeting, and what is missing of it, in words.
enum PackageWords {
    static func phrase(for part: ResultsPackage.Part) -> Phrase {
        switch part {
        case .holding: .packageHolding
        case .results: .packageResults
        case .questions: .deskTableQuestions
        case .problems: .packageProblems
        case .plan: .meetingPlan
        case .places: .packagePlaces
        case .minutes: .eventMinutes
        }
    }

    /// A deadline that has passed is told with the paragraph from which the term of an item runs.
    static func text(_ lack: ResultsPackage.Lack, in context: PageContext) -> String {
        let words = context.words
        return switch lack {
        case .notRecorded: words(.lackNotRecorded)
        case .resultsMissing: words(.lackResults)
        case .problemsMissing: words(.lackProblems)
        case .planMissing: words(.lackPlan)
        case .deadlinePast(let number): deadlinePast(number, in: context)
        case .notCounted: words(.lackNotCounted)
        case .presentationUnknown: words(.lackPresentation)
        case .resultsIn(let language): words(language == .kk ? .lackResultsKk : .lackResultsRu)
        case .questionsOpen(let count): words(.lackQuestionsOpen, count: count)
        case .withoutItem(let number): words(.lackWithoutItem, ["number": number.text])
        case .itemsInOneLanguage(let count): words(.lackItemLanguages, count: count)
        case .placesMissing: words(.lackPlaces)
        case .placesWithoutEvidence(let count): words(.lackPlacesEvidence, count: count)
        case .minutesMissing: words(.lackMinutes)
        }
    }

    private static func deadlinePast(_ number: Int, in context: PageContext) -> String {
        let why = context.words(.packageDeadlinePast, ["number": String(number)])
        guard let cites = context.control?.byDefault.cites else { return why }
        return context.words(.packageDeadlineCited, ["why": why, "cites": cites.text(for: context.language)])
    }

    static func phrase(for refusal: ResultsPackage.Refusal) -> Phrase {
        switch refusal {
        case .lacking: .refusalPackageLacking
        case .alreadyOut: .refusalPackageOut
        case .planOwed: .refusalPlanOwed
        case .problemsStand: .refusalProblemsStand
        case .questionsWait: .refusalQuestionsWait
        case .meeting(let refusal): RefusalPhrases.phrase(for: refusal)
        case .plan(let refusal): RefusalPhrases.phrase(for: refusal)
        }
    }

    /// A refusal with what is missing, and the day and the paragraph of the duty, where a rule binds the office.
    static func text(
        _ phrase: Phrase, _ refusal: ResultsPackage.Refusal, _ term: Duty?, in context: PageContext
    ) -> String {
        let words = context.words
        var values: [String: String] = [:]
        if case .lacking(let lacks) = refusal { values["what"] = lacks.map { text($0, in: context) }.joined(separator: "; ") }
        if case .plan(let refusal) = refusal { return RefusalPhrases.text(for: refusal, in: context) }
        let why = words(phrase, values)
        guard let term else { return why }
        return words(
            .packageCited,
            ["why": why, "day": context.dates.day(term.due, .by), "cites": term.rule.cites.text(for: context.language)])
    }
}
