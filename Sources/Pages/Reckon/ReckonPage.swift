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
    /// The same question for each place that may have been meant.
    let meantPlaces: [Link]
    let hasMeant: Bool
    let result: Result?
    let acts: [ActTerms]

    /// What is wrong with what was typed.
    package enum Flaw: String, CaseIterable, Sendable {
        case ruleMissing, ruleUnknown
        /// No edition of the day has the rule.
        case ruleNotInForce
        case dateMissing, dateWrong, timeWrong
        case placeUnknown
        /// Several places fit the name.
        case placeUnclear
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
        /// Who has to act, where it is not the akim himself.
        let who: LocalText?
        /// That the register keeps no record of it.
        let unrecorded: String?
        /// That the act holds in one territory only.
        let territory: String?
        /// Whether the rule binds the place that was asked about, and by which clock it was counted.
        let place: String?
        let skipped: [SkippedDay]
        let hasSkipped: Bool
    }

    /// A day passed over, with the law by which it is off.
    struct SkippedDay: Sendable {
        let iso: String
        let day: String
        let why: String
        let source: String?
    }

    /// The terms of an act, each with its paragraph and its calculator.
    struct ActTerms: Sendable {
        let act: String
        let terms: [TermLink]
    }

    struct TermLink: Sendable {
        let title: String
        let cites: String
        let url: String
    }

    /// - Parameters:
    ///   - query: what was typed; it stays in the form.
    ///   - editions: whose rules can be chosen.
    ///   - flaw: why there is no result; `nil` also where nothing was asked yet.
    ///   - place: what the term means for the place that was asked about; `nil` where none was.
    ///   - meant: places of which one may have been meant, where the name was not clear.
    ///   - territory: where alone the act of the rule holds; `nil` where it holds in the whole country.
    package init(
        query: SitePath.ReckonQuery, editions: [Edition], flaw: Flaw?, reckoning: Reckoning?, territory: KATO? = nil,
        place: PlaceReckoned? = nil, meant: [Place] = [], in context: PageContext
    ) {
        let words = context.words
        action = context.url(.reckon(SitePath.ReckonQuery()))
        let message = flaw.map { words(ReckonPage.phrase(for: $0)) }
        func error(_ flaws: [Flaw]) -> String? { flaw.map(flaws.contains) == true ? message : nil }
        // A rule may stand in several editions of its act: the day asked about chooses between them, so it is offered once.
        var offered: Set<DutyRule.ID> = []
        let offers = ReckonPage.order(editions).map { edition in
            (act: edition.act.title.text(for: context.language), rules: edition.rules.filter { offered.insert($0.id).inserted })
        }.filter { !$0.rules.isEmpty }
        func cited(_ rule: DutyRule) -> String { Typography.tied(rule.cites.text(for: context.language)) }
        let groups = offers.map { offer in
            RuleGroup(
                act: offer.act,
                rules: offer.rules.map { rule in
                    let title = rule.title.text(for: context.language)
                    return RuleChoice(
                        id: rule.id.text, title: words(.reckonChoice, ["title": title, "cites": cited(rule)]),
                        isChosen: rule.id.text == query.rule)
                })
        }
        acts = offers.map { offer in
            ActTerms(
                act: offer.act,
                terms: offer.rules.map { rule in
                    TermLink(
                        title: rule.title.text(for: context.language), cites: cited(rule),
                        url: context.url(.reckon(SitePath.ReckonQuery(rule: rule.id.text))))
                })
        }
        rule = RuleField(
            error: error([.ruleMissing, .ruleUnknown, .ruleNotInForce]),
            isNoneChosen: !editions.contains { $0.rules.contains { $0.id.text == query.rule } },
            groups: groups)
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
            FormField(
                .text(longest: 200), name: "place", label: words(.reckonPlace), value: query.place, note: words(.optional),
                hint: words(.reckonPlaceHint), error: error([.placeUnknown, .placeUnclear]),
                suggestions: context.gazetteer.regions.map { context.name($0.code) }),
        ]
        meantPlaces = meant.map { place in
            var asked = query
            asked.place = place.code.code
            return Link(
                ([place] + context.gazetteer.ancestors(of: place.code)).filter { $0.code != .republic }.map { context.name($0) }
                    .joined(separator: ", "), context.url(.reckon(asked)))
        }
        hasMeant = !meantPlaces.isEmpty
        let wrongRule = FormField(.text(), name: "rule", label: words(.reckonRule), error: rule.error)
        errors = ErrorSummary([wrongRule] + fields, words: words)
        result = reckoning.map { reckoning in
            Result(
                title: context.text(reckoning.rule.title), iso: reckoning.due.iso,
                day: context.dates.fullDay(reckoning.due), weekday: context.dates.weekday(reckoning.due),
                explanation: ReckoningExplanation.text(reckoning, words: words, dates: context.dates),
                norm: context.text(reckoning.rule.norm), cites: context.text(reckoning.rule.cites),
                who: reckoning.rule.addressee.map(context.text),
                unrecorded: reckoning.rule.isKept ? nil : words(.reckonUnrecorded),
                territory: territory.map { words(.reckonTerritory, ["territory": context.name($0)]) },
                place: place?.text(of: reckoning.rule, in: context.language),
                skipped: reckoning.skipped.map { skipped in
                    SkippedDay(
                        iso: skipped.day.iso, day: context.dates.fullDay(skipped.day),
                        why: ReckoningExplanation.reason(skipped, words: words, dates: context.dates),
                        source: ReckoningExplanation.source(skipped, in: context.language))
                },
                hasSkipped: !reckoning.skipped.isEmpty)
        }
        t = words.plain
        frame = Frame(
            context, title: words(.reckonTitle), description: words(.reckonLead), path: .reckon(query),
            crumbs: [Link(words(.home), context.url(.home))])
    }

    /// Acts of the whole country that make duties, then the others, those of one territory last; the newest edition of each first.
    private static func order(_ editions: [Edition]) -> [Edition] {
        func rank(_ edition: Edition) -> Int {
            edition.territory != nil ? 2 : edition.rules.contains { $0.isKept } ? 0 : 1
        }
        return editions.sorted { (rank($0), $0.act.id, $1.inForceFrom) < (rank($1), $1.act.id, $0.inForceFrom) }
    }

    private static func phrase(for flaw: Flaw) -> Phrase {
        switch flaw {
        case .ruleMissing: .reckonRuleMissing
        case .ruleUnknown: .reckonRuleUnknown
        case .ruleNotInForce: .reckonRuleNotInForce
        case .dateMissing: .reckonDateMissing
        case .dateWrong: .reckonDateWrong
        case .timeWrong: .reckonTimeWrong
        case .placeUnknown: .reckonPlaceUnknown
        case .placeUnclear: .reckonPlaceUnclear
        }
    }
}
