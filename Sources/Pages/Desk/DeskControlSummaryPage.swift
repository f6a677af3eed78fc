package import Domain

/// The summary of control of a quarter at the desk: its figures, and the act of handing it in. Source: regulation 135, p. 13.16.
package struct DeskControlSummaryPage: Page {
    package static let template = "desk/control-summary"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let placeName: String
    let lead: String
    let errors: DeskErrors?
    let rows: [ControlFigure]
    let handed: String?
    let notYet: String?
    let handIn: DeskForm?
    let readOnly: String?
    let due: String?
    let clock: DutyClock?
    let earlier: Link
    let later: Link?
    let whole: Link
    let files: [Link]
    let source: String?

    /// - Parameters:
    ///   - handedOn: when it was handed in; `nil` where it was not.
    ///   - duty: the duty to hand it in, where the place has it.
    ///   - refused: why it could not be handed in.
    package init(
        _ summary: ControlSummary, handedOn: Day?, duty: Duty?, refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let (place, period) = (summary.place, summary.period)
        title = words(.deskSummaryTitle, ["period": dates.period(period)])
        placeName = context.name(place)
        lead = ControlSummaryPage.lead(summary, handedOn: handedOn, in: context)
        rows = ControlFigure.all(summary.total, in: context)
        handed = handedOn.map { words(.deskSummaryHandedOn, ["day": dates.day($0, .on)]) }
        let hasEnded = period.lastDay < context.today
        notYet = hasEnded ? nil : words(.deskSummaryNotEnded, ["day": dates.day(period.lastDay, .from)])
        let may = visit.staff.may(.recordExecution)
        handIn =
            handedOn == nil && hasEnded && may
            ? DeskForm(
                to: .controlSummary(period), lead: words(.deskSummaryHandInLead),
                hidden: [DeskForm.Hidden(name: "place", value: place.code)], button: words(.deskSummaryHandIn)) : nil
        readOnly = may ? nil : visit.readOnly(.recordExecution, words)
        errors = DeskForm.errors([], refusal: refused?.refusalText(words), at: "#hand-in", words: words)
        due =
            duty == nil
            ? context.control.map { rules in
                words(
                    .deskControlSummary,
                    [
                        "period": dates.period(period),
                        "day": dates.day(rules.due(rules.summary, from: period.lastDay), .by),
                        "cites": rules.summary.cites.text(for: context.language),
                    ])
            } : nil
        clock = duty.map { DutyClock($0, naming: false, in: context) }
        earlier = Link(dates.period(period.previous), DeskPath.controlSummary(period.previous).text)
        later =
            period.next.firstDay <= context.today
            ? Link(dates.period(period.next), DeskPath.controlSummary(period.next).text) : nil
        whole = Link(words(.deskProgressWhole), context.url(.controlSummary(place, period)))
        files = ControlSummaryFile.links(place, period, in: context)
        source = ControlNotes.source(for: place, in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .control)
    }
}
