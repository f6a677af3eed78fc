package import Domain

/// The progress of a quarter: its figures before they are published, and the act of publishing.
package struct DeskProgressPage: Page {
    struct Row: Sendable {
        let name: String
        let now: String
        let before: String
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
    let readOnly: String?
    let rows: [Row]
    let clock: DutyClock?
    let earlier: Link
    let later: Link?
    let whole: Link

    /// - Parameters:
    ///   - publishedOn: `nil` while the progress of the period is not published.
    ///   - refused: why publishing was refused.
    ///   - duty: the progress by the 25th, where a meeting was held in the quarter.
    package init(
        _ period: Period, place: KATO, report: ProgressReport, publishedOn: Day?, duty: Duty?, refused: RefusedForm? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates, numbers) = (context.words, context.dates, context.numbers)
        title = words(.deskProgressTitle, ["period": dates.period(period)])
        placeName = context.name(place)
        errors = DeskForm.errors([], refusal: refused?.refusalText(words), at: "#publish", words: words)
        published = publishedOn.map { words(.deskProgressPublishedOn, ["day": dates.day($0, .on)]) }
        let hasEnded = period.lastDay < context.today
        notYet = hasEnded ? nil : words(.deskProgressNotEnded, ["day": dates.day(period.lastDay, .from)])
        let may = visit.staff.may(.publishPlan)
        publish =
            publishedOn == nil && hasEnded && may
            ? DeskForm(
                to: .progress(period), lead: words(.deskProgressPublishLead),
                hidden: [DeskForm.Hidden(name: "place", value: place.code)], button: words(.deskProgressPublish)) : nil
        readOnly =
            may || publishedOn != nil ? nil : words(visit.staff.role == .observer ? .deskReadOnly : .deskRoleCannot)

        func share(_ a: Int, _ b: Int) -> String { "\(numbers.whole(a)) / \(numbers.whole(b))" }
        func row(_ phrase: Phrase, _ text: (ReportFigures) -> String) -> Row {
            Row(name: words(phrase), now: text(report.total), before: text(report.before))
        }
        rows = [
            row(.deskProgressHeld) { share($0.meetingsHeld, $0.meetingsPlanned) },
            row(.deskProgressQuestions) { numbers.whole($0.questions) },
            row(.deskProgressSettled) { numbers.whole($0.settled) },
            row(.deskProgressDue) { numbers.whole($0.itemsDue) },
            row(.deskProgressDone) { numbers.whole($0.itemsDone) },
            row(.deskProgressOnTime) { numbers.whole($0.itemsOnTime) },
            row(.deskProgressOverdue) { numbers.whole($0.itemsOverdue) },
            row(.deskItemNeeded) { numbers.money($0.moneyNeeded) },
            row(.deskItemMoneyGiven) { numbers.money($0.moneyGiven) },
        ]
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
