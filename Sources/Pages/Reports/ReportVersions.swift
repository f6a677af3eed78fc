package import Domain

/// The report that a page or a file shows: a version as it was published, or the figures of the register.
package struct ShownReport: Sendable {
    /// The figures shown.
    package let report: ProgressReport
    /// The version to which they belong; `nil` for those of the register.
    package let version: PublishedReport.Version?
    /// What was published of the period.
    let published: PublishedReport?
    /// The figures of the register.
    let live: ProgressReport

    /// `nil` where there is no such version.
    package init?(_ edition: SitePath.ReportEdition, of published: PublishedReport?, live: ProgressReport) {
        switch edition {
        case .published: version = published?.latest
        case .live: version = nil
        case .version(let number):
            guard let found = published?[number] else { return nil }
            version = found
        }
        self.published = published
        self.live = live
        report = version?.report ?? live
    }

    /// Whether it is the version that holds.
    var isLatest: Bool { version != nil && version?.number == published?.latest?.number }
}

extension ReportPage {
    /// What the figures of the page are: published and frozen, or those of the register on a day.
    struct Edition: Sendable {
        let text: String
        let link: Link?
    }

    /// How the register has moved on since the report was published.
    struct Since: Sendable {
        let text: String
        let table: Table?
        let link: Link?
    }

    struct Table: Sendable {
        let rows: [ReportChanges.Row]
    }

    struct Versions: Sendable {
        let list: [Version]
    }

    struct Version: Sendable {
        let title: String
        let datetime: String
        let url: String
        let reason: LocalText
    }
}

extension ReportPage.Edition {
    init(_ shown: ShownReport, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let (period, place) = (shown.report.period, shown.report.place)
        let latest = context.url(.report(period, place))
        if let version = shown.version {
            let day = dates.day(version.publishedOn, .on)
            let frozen =
                version.number == 1
                ? words(.reportFrozen, ["day": day])
                : words(.reportFrozenVersion, ["day": day, "number": String(version.number)])
            text = shown.isLatest ? frozen : frozen + " " + words(.reportReplaced)
            link =
                if !shown.isLatest {
                    Link(words(.reportLatest), latest)
                } else if !shown.report.hasFigures(of: shown.live) {
                    Link(words(.reportSinceChanged), "#h-since")
                } else { nil }
            return
        }
        let day = ["day": dates.day(shown.report.countedOn, .of)]
        if let published = shown.published {
            let isKept = published.latest != nil
            text =
                isKept
                ? words(.reportNow, day) : words(.reportKeptBefore, ["day": dates.day(published.publishedOn, .on)])
            link = isKept ? Link(words(.reportPublishedLink), latest) : nil
            return
        }
        let isOver = period.lastDay < context.today
        let hasOffice = context.gazetteer[place]?.office != nil
        text = words(!isOver ? .reportNotOver : hasOffice ? .reportNotPublished : .reportRollUp, day)
        link = nil
    }
}

extension ReportPage.Since {
    /// `nil` but for the version that holds.
    init?(_ shown: ShownReport, in context: PageContext) {
        guard shown.isLatest else { return nil }
        let words = context.words
        let isSame = shown.report.hasFigures(of: shown.live)
        let rows = isSame ? [] : ReportChanges(from: shown.report, to: shown.live, in: context).rows
        table = rows.isEmpty ? nil : ReportPage.Table(rows: rows)
        text =
            if isSame {
                words(.reportSinceNone)
            } else if rows.isEmpty {
                words(.reportSinceParts)
            } else { words(.reportSinceText, ["day": context.dates.day(shown.live.countedOn, .of)]) }
        link =
            isSame
            ? nil : Link(words(.reportSinceLink), context.url(.report(shown.report.period, shown.report.place, .live)))
    }
}

extension ReportPage.Versions {
    /// `nil` where no version was kept.
    init?(_ published: PublishedReport?, of report: ProgressReport, in context: PageContext) {
        guard let versions = published?.versions, !versions.isEmpty else { return nil }
        list = versions.reversed().map { version in
            ReportPage.Version(
                title: context.words(
                    .calendarVersion, ["number": String(version.number), "day": context.dates.fullDay(version.publishedOn)]),
                datetime: version.publishedOn.iso,
                url: context.url(.report(report.period, report.place, .version(version.number))),
                reason: version.reason.isEmpty
                    ? LocalText(context.words(version.number == 1 ? .calendarVersionFirst : .calendarVersionNoReason))
                    : context.text(version.reason))
        }
    }
}
