/// The words of published results as they stood before they were corrected: what residents have read does not vanish.
package struct FormerResults: Hashable, Sendable {
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
}

extension Meeting {
    /// The published words of this meeting that stand otherwise in its corrected one; `nil` where nothing was published, and where a language was added alone.
    ///
    /// - Parameters:
    ///   - since: the day of the correction before; `nil` where there was none.
    ///   - hides: whether they held somebody's own. What surely is so and was taken out by the correction hides them besides; what the office left in stands in both.
    package func formerResults(before corrected: Meeting, since: Day?, hides: Bool = false, on today: Day) -> FormerResults? {
        guard let results, let other = corrected.results else { return nil }
        let isOtherwise = Language.allCases.contains { language in
            results.summary[language] != nil && results.summary[language] != other.summary[language]
        }
        guard isOtherwise else { return nil }
        let isHidden =
            hides || !PersonalDataHint.sure(in: results.summary).isSubset(of: PersonalDataHint.sure(in: other.summary))
        return FormerResults(
            publishedOn: since ?? results.publishedOn, replacedOn: today, summary: isHidden ? Translated() : results.summary)
    }
}
