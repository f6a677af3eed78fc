package import Domain

/// The progress report of a place: what was asked, what came of it, in words, figures and bars.
package struct ReportPage: Page {
    package static let template = "reports/report"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let edition: Edition
    let clock: DutyClock?
    /// What is said instead of figures where there are none.
    let empty: String?
    let figures: Figures?
    let since: Since?
    let versions: Versions?
    let files: [Link]
    let periods: [Link]

    struct Figures: Sendable {
        let share: String
        let settled: String
        let change: String?
        let trend: TrendChart?
        let meetingsHeld: String
        let meetingsPlanned: String
        let meetingsCancelled: String?
        let questions: String
        let problems: String
        let plans: String
        /// How many receptions were held and who came; `nil` where there was none.
        let receptions: String?
        let versus: Versus?
        let parts: Parts?
        let categories: Categories?
        let standings: Standings?
        let itemsText: String
        let itemStrip: Strip?
        let moneyHeading: String
        let moneyText: String
        let moneyStrip: Strip?
    }

    /// What the office says beside what the residents say.
    struct Versus: Sendable {
        let office: String
        let residents: String
        let residentsText: String
        let strip: Strip?
    }

    struct Parts: Sendable {
        let heading: String
        let bars: [ShareBar]
    }

    struct Categories: Sendable {
        let rows: [CategoryRow]
        let total: CategoryRow?
    }

    struct CategoryRow: Sendable {
        let name: String
        let asked: String
        let settled: String
        let share: String
        let before: String
        let change: String
        /// The change again, shown below the share on a narrow screen.
        let changeBelow: String?
    }

    struct Standings: Sendable {
        let caption: String
        let rows: [StandingRow]
    }

    struct StandingRow: Sendable {
        let name: String
        let count: String
    }

    /// - Parameters:
    ///   - shown: the figures, with what was published and what the register says.
    ///   - asked: which of them the address asked for.
    ///   - duty: the duty to publish it (`decree-826.progress-25`), where it is known.
    package init(
        _ shown: ShownReport, at asked: SitePath.ReportEdition = .published, duty: Duty?, in context: PageContext
    ) {
        let (words, dates, report) = (context.words, context.dates, shown.report)
        title = words(.reportTitle, ["place": context.heading(report.place), "period": dates.period(report.period)])
        lead = words(.reportLead, ["day": dates.day(report.countedOn, .of)])
        edition = Edition(shown, in: context)
        clock = duty.map { DutyClock($0, naming: false, in: context) }
        let isEmpty = report.total.isEmpty && report.before.isEmpty
        empty = isEmpty ? words(.reportEmpty) : nil
        figures = isEmpty ? nil : Figures(report, in: context)
        since = Since(shown, in: context)
        versions = Versions(shown.published, of: report, in: context)
        let path = SitePath.report(report.period, report.place, asked)
        files = ReportFile.FileKind.allCases.map { kind in
            Link(
                words(ReportFile.name(of: kind)),
                context.url(.reportFile(report.period, report.place, kind, asked)))
        }
        periods = ReportPage.otherPeriods(than: report.period, today: context.today).map { period in
            Link(dates.period(period), context.url(.report(period, report.place)))
        }
        t = words.plain
        frame = Frame(
            context, title: title, path: path, section: .reports,
            crumbs: context.crumbs(to: report.place, including: true) + [Link(words(.navigationReports), context.url(.reports))])
    }

    /// The period before and after, the longer ones around it and the parts of it, as far as they have begun.
    static func otherPeriods(than period: Period, today: Day) -> [Period] {
        let around: [Period] =
            switch period.part {
            case .quarter: [.half(of: period.firstDay), .year(of: period.firstDay)]
            case .half: [.quarter(of: period.firstDay), .quarter(of: period.lastDay), .year(of: period.firstDay)]
            case .year:
                (1...4).map { Period(year: period.year, part: .quarter($0)) }
                    + (1...2).map { Period(year: period.year, part: .half($0)) }
            }
        return ([period.previous, period.next] + around).filter { $0.firstDay <= today }
    }
}

extension ReportPage.Figures {
    init(_ report: ProgressReport, in context: PageContext) {
        let (words, numbers) = (context.words, context.numbers)
        let total = report.total
        let asked = total.questions
        if let percent = numbers.percent(total.settledShare) {
            share = percent
            settled = words(.reportSettledOf, count: total.settled, ["all": numbers.whole(asked)])
        } else {
            share = "0"
            settled = words(.reportNoQuestions)
        }
        change = ShareChange(from: report.before.settledShare, to: total.settledShare, in: context)?.text
        trend = TrendChart(report.trend, in: context)
        meetingsHeld = numbers.whole(total.meetingsHeld)
        meetingsPlanned = words(.reportMeetingsPlanned, count: total.meetingsPlanned)
        meetingsCancelled =
            total.meetingsCancelled == 0 ? nil : words(.reportMeetingsCancelled, count: total.meetingsCancelled)
        questions = numbers.whole(asked)
        problems = words(.reportProblemsRaised, count: total.problemsRaised)
        plans = numbers.whole(total.plansPublished)
        receptions =
            total.receptionsHeld == 0
            ? nil
            : words(
                .reportReceptions,
                [
                    "receptions": words(.receptionCount, count: total.receptionsHeld),
                    "people": words(.receptionPeople, count: total.peopleReceived),
                ])
        versus = ReportPage.Versus(total, in: context)
        parts = ReportPage.Parts(report, in: context)
        categories = ReportPage.Categories(report, in: context)
        standings = ReportPage.Standings(report, in: context)

        let late = max(total.itemsDone - total.itemsOnTime, 0)
        let open = max(total.itemsDue - total.itemsDone - total.itemsOverdue, 0)
        itemsText = total.itemsDue == 0 ? words(.reportItemsNone) : words(.reportItemsDue, count: total.itemsDue)
        itemStrip = Strip(
            label: itemsText,
            parts: [
                (total.itemsOnTime, .done, words(.reportItemsOnTime, ["count": numbers.whole(total.itemsOnTime)])),
                (late, .accent, words(.reportItemsDoneLate, ["count": numbers.whole(late)])),
                (total.itemsOverdue, .late, words(.reportItemsOverdue, ["count": numbers.whole(total.itemsOverdue)])),
                (open, .pale, words(.reportItemsOpen, ["count": numbers.whole(open)])),
            ])

        let missing = Tenge(max(total.moneyNeeded.amount - total.moneyGiven.amount, 0))
        if let percent = numbers.percent(total.moneyShare) {
            moneyHeading = words(.reportMoneyHeading, ["share": percent])
            moneyText = words(
                .reportMoneyText, ["needed": numbers.money(total.moneyNeeded), "given": numbers.money(total.moneyGiven)])
            moneyStrip = Strip(
                label: moneyText,
                parts: [
                    (total.moneyGiven.amount, .accent, words(.reportMoneyGiven, ["sum": numbers.money(total.moneyGiven)])),
                    (missing.amount, .pale, words(.reportMoneyMissing, ["sum": numbers.money(missing)])),
                ])
        } else {
            moneyHeading = words(.reportMoneyHeadingNone)
            moneyText = words(.reportMoneyNone)
            moneyStrip = nil
        }
    }
}

extension ReportPage.Versus {
    /// `nil` where the office has called nothing settled.
    fileprivate init?(_ total: ReportFigures, in context: PageContext) {
        let (words, numbers) = (context.words, context.numbers)
        let called = total.settled + total.disputed
        guard called > 0 else { return nil }
        let waiting = total.settled - total.confirmed
        office = numbers.whole(called)
        residents = numbers.whole(total.confirmed)
        residentsText = words(
            .reportVersusResidentsText, ["disputed": numbers.whole(total.disputed), "waiting": numbers.whole(waiting)])
        let parts: [(count: Int, colour: Strip.Colour, text: String)] = [
            (total.confirmed, .done, words(.reportVersusConfirmed, ["count": numbers.whole(total.confirmed)])),
            (total.disputed, .late, words(.reportVersusDisputed, ["count": numbers.whole(total.disputed)])),
            (waiting, .pale, words(.reportVersusWaiting, ["count": numbers.whole(waiting)])),
        ]
        strip = Strip(label: parts.map(\.text).joined(separator: ", "), parts: parts)
    }
}

extension ReportPage.Parts {
    /// `nil` where no place below has figures.
    fileprivate init?(_ report: ProgressReport, in context: PageContext) {
        guard !report.parts.isEmpty else { return nil }
        heading = context.words(report.place == .republic ? .reportPartsRegions : .reportPartsPlaces)
        let sorted = report.parts.sorted {
            ($0.figures.settledShare.permille ?? -1, $1.place) > ($1.figures.settledShare.permille ?? -1, $0.place)
        }
        bars = sorted.map { part in
            ShareBar(
                name: context.heading(part.place), url: context.url(.report(report.period, part.place)),
                share: part.figures.settledShare, before: part.before.settledShare, in: context)
        }
    }
}

extension ReportPage.Categories {
    /// `nil` where nothing was asked, now or before.
    fileprivate init?(_ report: ProgressReport, in context: PageContext) {
        let (now, before) = (report.total, report.before)
        guard now.questions + before.questions > 0 else { return nil }
        let categories = Category.allCases.map(Optional.some) + [nil]
        let present = categories.enumerated().filter {
            (now.questionsByCategory[$0.element] ?? 0) + (before.questionsByCategory[$0.element] ?? 0) > 0
        }
        // The most asked about first; what has no category, last.
        let sorted = present.sorted { a, b in
            if (a.element == nil) != (b.element == nil) { return b.element == nil }
            let (left, right) = (now.questionsByCategory[a.element] ?? 0, now.questionsByCategory[b.element] ?? 0)
            return left != right ? left > right : a.offset < b.offset
        }
        rows = sorted.map { _, category in
            ReportPage.CategoryRow(
                name: context.category(category),
                now: Share(now.settledByCategory[category] ?? 0, of: now.questionsByCategory[category] ?? 0),
                before: Share(before.settledByCategory[category] ?? 0, of: before.questionsByCategory[category] ?? 0), in: context
            )
        }
        total = ReportPage.CategoryRow(
            name: context.words(.reportTotal), now: now.settledShare, before: before.settledShare, in: context)
    }
}

extension ReportPage.CategoryRow {
    fileprivate init(name: String, now: Share, before: Share, in context: PageContext) {
        let numbers = context.numbers
        self.name = name
        asked = numbers.whole(now.whole)
        settled = numbers.whole(now.part)
        share = numbers.percent(now) ?? "–"
        self.before = numbers.percent(before) ?? "–"
        let change = now.percent.flatMap { percent in before.percent.map { numbers.signed(percent - $0) } }
        self.change = change ?? "–"
        changeBelow = change
    }
}

extension ReportPage.Standings {
    /// `nil` where nothing was asked.
    fileprivate init?(_ report: ProgressReport, in context: PageContext) {
        let counts = report.total.questionsByStanding
        rows = Question.Standing.allCases.compactMap { standing in
            guard let count = counts[standing], count > 0 else { return nil }
            return ReportPage.StandingRow(
                name: context.standing(standing), count: context.numbers.whole(count))
        }
        guard !rows.isEmpty else { return nil }
        caption = context.words(.reportStandingsCaption, ["day": context.dates.day(report.countedOn, .of)])
    }
}
