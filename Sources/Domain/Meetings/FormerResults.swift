/// The words of published results as they stood before they were corrected: what residents have read does not vanish.
package struct FormerResults: Hashable, Sendable {
    /// The day from which they stood.
    package let publishedOn: Day
    /// The day on which they were replaced.
    package let replacedOn: Day
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
    /// - Parameter since: the day of the correction before; `nil` where there was none.
    package func formerResults(before corrected: Meeting, since: Day?, on today: Day) -> FormerResults? {
        guard let results, let other = corrected.results else { return nil }
        let isOtherwise = Language.allCases.contains { language in
            results.summary[language] != nil && results.summary[language] != other.summary[language]
        }
        return isOtherwise
            ? FormerResults(publishedOn: since ?? results.publishedOn, replacedOn: today, summary: results.summary) : nil
    }
}
