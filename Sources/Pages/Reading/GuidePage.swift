package import Domain

/// For citizens: what an akimat does, how to reach it, what answer is due when.
package struct GuidePage: Page {
    package static let template = "reading/guide"
    package let frame: Frame
    package let t: [String: String]
    let duties: [String]
    let ways: [Way]
    let terms: [Term]
    let placesURL: String
    let trackURL: String
    let reckonURL: String

    struct Way: Sendable {
        let name: String
        let text: String
    }

    /// A term of the law in the words of its file, with its calculator.
    struct Term: Sendable {
        let title: LocalText
        let norm: LocalText
        let cites: LocalText
        let url: String
        let label: String
    }

    /// - Parameter editions: those in force; the terms are told in their words.
    package init(editions: [Edition], in context: PageContext) {
        let words = context.words
        duties = [
            .guideDutyAppeals, .guideDutyBudget, .guideDutySupport, .guideDutyStreets, .guideDutyTransport,
            .guideDutyEmergency,
        ].map { (phrase: Phrase) in words(phrase) }
        let ways: [(Phrase, Phrase)] = [
            (.guideWayDialogue, .guideWayDialogueText), (.guideWayAppeal, .guideWayAppealText),
            (.guideWayReception, .guideWayReceptionText), (.guideWayLetter, .guideWayLetterText),
            (.guideWaySocial, .guideWaySocialText),
        ]
        self.ways = ways.map { Way(name: words($0.0), text: words($0.1)) }
        let rules = editions.flatMap(\.rules)
        terms = GuidePage.told.compactMap { id in
            guard let rule = rules.first(where: { $0.id.text == id }) else { return nil }
            return Term(
                title: context.text(rule.title), norm: context.text(rule.norm), cites: context.text(rule.cites),
                url: context.url(.reckon(SitePath.ReckonQuery(rule: id))),
                label: words(.guideReckonLabel, ["rule": rule.title.text(for: context.language)]))
        }
        placesURL = context.url(.places(search: ""))
        trackURL = context.url(.track)
        reckonURL = context.url(.reckon(SitePath.ReckonQuery()))
        t = words.plain
        frame = Frame(context, title: words(.guideTitle), path: .guide, crumbs: [Link(words(.home), context.url(.home))])
    }

    /// The rules that matter to one who asks, in the order in which they are met.
    private static let told = [
        "decree-826.announce-14", "decree-826.announce-7", "appk.register", "appk.return-3", "appk.forward-3",
        "appk.answer-15", "appk.extension-word-3", "decree-826.results-10", "decree-826.progress-25", "appk.complaint-20",
    ]
}
