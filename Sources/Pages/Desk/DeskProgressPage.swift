package import Domain

/// The progress of a quarter: its figures before they are published, and the act of publishing.
package struct DeskProgressPage: Page {
    struct Row: Sendable {
        let name: String
        let now: String
        let before: String
        /// As it was published last.
        let frozen: String?
    }

    package static let template = "desk/progress"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let placeName: String
    let errors: DeskErrors?
    let published: String?
    let notYet: String?
    let publish: DeskForm?
    let correct: DeskForm?
    let same: String?
    let hasFrozen: Bool
    let readOnly: String?
    let rows: [Row]
    let clock: DutyClock?
    let earlier: Link
    let later: Link?
    let whole: Link

    /// - Parameters:
    ///   - report: the figures of the register.
    ///   - given: what was published; `nil` while nothing was.
    ///   - refused: why publishing or correcting was refused, with what was typed.
    ///   - duty: the progress by the 25th, where a meeting was held in the quarter.
    package init(
        _ period: Period, place: KATO, report: ProgressReport, published given: PublishedReport?, duty: Duty?,
        refused: RefusedForm? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let latest = given?.latest
        title = words(.deskProgressTitle, ["period": dates.period(period)])
        placeName = context.name(place)
        published = given.map { words(.deskProgressPublishedOn, ["day": dates.day(latest?.publishedOn ?? $0.publishedOn, .on)]) }
        let hasEnded = period.lastDay < context.today
        notYet = hasEnded ? nil : words(.deskProgressNotEnded, ["day": dates.day(period.lastDay, .from)])
        let may = visit.staff.may(.publishPlan)
        publish =
            given == nil && hasEnded && may
            ? DeskForm(
                to: .progress(period), lead: words(.deskProgressPublishLead),
                hidden: [DeskForm.Hidden(name: "place", value: place.code)], button: words(.deskProgressPublish)) : nil
        readOnly =
            may ? nil : visit.readOnly(.publishPlan, words)
        let isSame = latest.map { $0.report.hasFigures(of: report) } ?? false
        same = isSame ? words(.deskProgressSame) : nil
        let fields = DeskFields("correct", refused: refused, words: words)
        correct =
            given != nil && !isSame && may
            ? DeskForm(
                asking: fields, to: .correctProgress(period), lead: words(.deskProgressCorrectLead),
                hidden: [DeskForm.Hidden(name: "place", value: place.code)],
                rows: [
                    fields.pair(
                        .area(rows: 3, longest: PublishedReport.longestReason), "reason", label: words(.deskProgressReason),
                        hint: words(.deskBothLanguages))
                ], button: words(.deskProgressCorrect), isQuiet: true) : nil
        errors = DeskForm.errors(
            correct?.fields ?? [], refusal: refused?.refusalText(words), at: "#publish", words: words)
        hasFrozen = latest != nil
        rows = ReportChanges.figures(in: context).map { name, text in
            Row(name: name, now: text(report.total), before: text(report.before), frozen: latest.map { text($0.report.total) })
        }
        clock = duty.map { DutyClock($0, naming: false, in: context) }
        earlier = Link(dates.period(period.previous), DeskPath.progress(period.previous).text)
        later =
            period.next.firstDay <= context.today ? Link(dates.period(period.next), DeskPath.progress(period.next).text) : nil
        whole = Link(words(.deskProgressWhole), context.url(.report(period, place)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .progress)
    }
}
