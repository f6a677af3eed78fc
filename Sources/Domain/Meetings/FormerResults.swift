/// The words of published results as they stood before they were corrected: what residents have read does not vanish.
package struct FormerResults: Hashable, Sendable {
    /// Whose results.
    package enum Subject: Hashable, Sendable {
        case meeting(Meeting.ID)
        case event(Event.ID)
    }

    /// Published words, and when they came out first.
    package struct Published: Hashable, Sendable {
        package let on: Day
        package let summary: Translated

        package init(on: Day, summary: Translated) {
            self.on = on
            self.summary = summary
        }
    }

    /// The day from which they stood.
    package let publishedOn: Day
    /// The day on which they were replaced.
    package let replacedOn: Day
    /// Empty where they held somebody's own and are shown no more.
    package let summary: Translated

    /// Former words of their parts.
    package init(publishedOn: Day, replacedOn: Day, summary: Translated) {
        self.publishedOn = publishedOn
        self.replacedOn = replacedOn
        self.summary = summary
    }

    /// The words that stand otherwise in a correction; `nil` where a language was added alone.
    ///
    /// - Parameters:
    ///   - since: the day of the correction before; `nil` where there was none.
    ///   - hides: whether they held somebody's own. What surely is so and was taken out by the correction hides them besides; what the office left in stands in both.
    package init?(_ published: Published, before corrected: Translated, since: Day?, hides: Bool = false, on today: Day) {
        let before = published.summary
        let isOtherwise = Language.allCases.contains { before[$0] != nil && before[$0] != corrected[$0] }
        guard isOtherwise else { return nil }
        let isHidden = hides || !PersonalDataHint.sure(in: before).isSubset(of: PersonalDataHint.sure(in: corrected))
        self.init(publishedOn: since ?? published.on, replacedOn: today, summary: isHidden ? Translated() : before)
    }
}

extension Meeting {
    /// The words of its published results; `nil` where nothing was published.
    package var publishedResults: FormerResults.Published? {
        results.map { FormerResults.Published(on: $0.publishedOn, summary: $0.summary) }
    }
}

extension Event {
    /// The words of its published results; `nil` where nothing was published.
    package var publishedResults: FormerResults.Published? {
        results.map { FormerResults.Published(on: $0.publishedOn, summary: $0.summary) }
    }
}
