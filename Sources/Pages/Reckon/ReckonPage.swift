package import Domain

/// The calculator of legal terms: a rule, a day, and how the last day is counted.
package struct ReckonPage: Page {
    package static let template = "reckon/reckon"
    package let frame: Frame
    package let t: [String: String]
    let action: String
    let errors: ErrorSummary?
    let rule: RuleField
    let fields: [FormField]
    let result: Result?

    /// What is wrong with what was typed.
    package enum Flaw: String, CaseIterable, Sendable {
        case ruleMissing, ruleUnknown
        /// No edition of the day has the rule.
        case ruleNotInForce
        case dateMissing, dateWrong, timeWrong
    }

    /// A choice of rules, grouped by act.
    struct RuleField: Sendable {
        let error: String?
        let isNoneChosen: Bool
        let groups: [RuleGroup]
    }

    struct RuleGroup: Sendable {
        let act: String
        let rules: [RuleChoice]
    }

    struct RuleChoice: Sendable {
        let id: String
        let title: String
        let isChosen: Bool
    }

    struct Result: Sendable {
        let title: LocalText
        let iso: String
        let day: String
        let weekday: String
        let explanation: String
        let norm: LocalText
        let cites: LocalText
    }

    /// - Parameters:
    ///   - query: what was typed; it stays in the form.
    ///   - editions: whose rules can be chosen, as a rule those in force today.
    ///   - flaw: why there is no result; `nil` also where nothing was asked yet.
    package init(
        query: SitePath.ReckonQuery, editions: [Edition], flaw: Flaw?, reckoning: Reckoning?, in context: PageContext
    ) {
        let words = context.words
        action = context.url(.reckon(SitePath.ReckonQuery()))
        let message = flaw.map { words(ReckonPage.phrase(for: $0)) }
        func error(_ flaws: [Flaw]) -> String? { flaw.map(flaws.contains) == true ? message : nil }
        // A rule may stand in several editions of its act: the day asked about chooses between them, so it is offered once.
        var offered: Set<DutyRule.ID> = []
        let groups = editions.sorted { $0.inForceFrom > $1.inForceFrom }.map { edition in
            RuleGroup(
                act: edition.act.title.text(for: context.language),
                rules: edition.rules.filter { offered.insert($0.id).inserted }.map { rule in
                    RuleChoice(
                        id: rule.id.text, title: rule.title.text(for: context.language), isChosen: rule.id.text == query.rule)
                })
        }
        rule = RuleField(
            error: error([.ruleMissing, .ruleUnknown, .ruleNotInForce]),
            isNoneChosen: !editions.contains { $0.rules.contains { $0.id.text == query.rule } },
            groups: groups.filter { !$0.rules.isEmpty })
        // What is no day stays as it was typed: a field for days would show nothing.
        fields = [
            FormField(
                query.from.isEmpty || Day(iso: query.from) != nil ? .date : .text(), name: "from", label: words(.reckonFrom),
                value: query.from, hint: words(.reckonFromHint),
                error: error([.dateMissing, .dateWrong])),
            FormField(
                query.at.isEmpty || TimeOfDay(text: query.at) != nil ? .time : .text(), name: "at", label: words(.reckonAt),
                value: query.at, note: words(.optional),
                hint: words(.reckonAtHint), error: error([.timeWrong])),
        ]
        let wrongRule = FormField(.text(), name: "rule", label: words(.reckonRule), error: rule.error)
        errors = ErrorSummary([wrongRule] + fields, words: words)
        result = reckoning.map { reckoning in
            Result(
                title: context.text(reckoning.rule.title), iso: reckoning.due.iso,
                day: context.dates.fullDay(reckoning.due), weekday: context.dates.weekday(reckoning.due),
                explanation: ReckoningExplanation.text(reckoning, words: words, dates: context.dates),
                norm: context.text(reckoning.rule.norm), cites: context.lawText(reckoning.rule.cites))
        }
        t = words.plain
        frame = Frame(
            context, title: words(.reckonTitle), description: words(.reckonLead), path: .reckon(query),
            crumbs: [Link(words(.home), context.url(.home))])
    }

    private static func phrase(for flaw: Flaw) -> Phrase {
        switch flaw {
        case .ruleMissing: .reckonRuleMissing
        case .ruleUnknown: .reckonRuleUnknown
        case .ruleNotInForce: .reckonRuleNotInForce
        case .dateMissing: .reckonDateMissing
        case .dateWrong: .reckonDateWrong
        case .timeWrong: .reckonTimeWrong
        }
    }
}
