/// The progress of a place in a period as its akimat published it. What was published is frozen: a correction is a new version beside the old one.
///
/// Source: decree 826, paragraph 3 (5), fifth indent.
package struct PublishedReport: Hashable, Sendable {
    /// The figures as they were published once.
    package struct Version: Hashable, Sendable {
        /// 1 is the first.
        package let number: Int
        /// The day on which this version was published.
        package let publishedOn: Day
        /// What was wrong before; empty for the first.
        package let reason: Translated
        /// The figures of that day.
        package let report: ProgressReport

        /// A version of its parts.
        package init(number: Int, publishedOn: Day, reason: Translated, report: ProgressReport) {
            self.number = number
            self.publishedOn = publishedOn
            self.reason = reason
            self.report = report
        }
    }

    /// The longest reason in one language, in characters.
    package static let longestReason = 1_000

    /// The day of the first publication, which meets the duty; corrections do not move it.
    package let publishedOn: Day
    /// Oldest first. Empty where it was published before figures were kept.
    package private(set) var versions: [Version]

    /// A published report of its parts.
    package init(publishedOn: Day, versions: [Version]) {
        self.publishedOn = publishedOn
        self.versions = versions
    }

    /// The figures published for the first time. Refused while the period is not over.
    package init(_ report: ProgressReport, on today: Day) throws(ReportRefusal) {
        guard report.period.lastDay < today else { throw .periodNotOver }
        publishedOn = today
        versions = [Version(number: 1, publishedOn: today, reason: Translated(), report: report)]
    }

    /// The version that holds: the last.
    package var latest: Version? { versions.last }

    /// A version by its number.
    package subscript(number: Int) -> Version? { versions.first { $0.number == number } }

    /// The report with one more version. Refused without a reason, and where the figures are those published last.
    package func corrected(by report: ProgressReport, reason: Translated, on today: Day) throws(ReportRefusal) -> PublishedReport
    {
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !reason.isLonger(than: PublishedReport.longestReason) else { throw .reasonTooLong }
        if let latest, latest.report.hasFigures(of: report) { throw .nothingDiffers }
        var corrected = self
        // The first version of a report that was published before figures were kept has its number all the same.
        let number = (latest?.number ?? 1) + 1
        corrected.versions.append(Version(number: number, publishedOn: today, reason: reason, report: report))
        return corrected
    }
}

/// Why the progress of a period is not published, or not corrected.
package enum ReportRefusal: Error, Hashable, Sendable {
    case periodNotOver, nothingPublished, reasonMissing, reasonTooLong, nothingDiffers
}
