package import Domain

/// The summary of control of a territory in a quarter: as it was handed in, else as the register has it.
///
/// Source: regulation 135, p. 13.16.
package struct ControlSummaryPage: Page {
    /// One executor in the order of the columns.
    struct Row: Sendable {
        let name: LocalText
        let cells: [ControlFigure]
    }

    struct Table: Sendable {
        let headings: [String]
        let rows: [Row]
    }

    package static let template = "control/summary"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let clock: DutyClock?
    let empty: String?
    let figures: Figures?
    let executors: Table?
    let files: [Link]
    let quarters: [Link]
    let week: Link
    let source: String?

    struct Figures: Sendable {
        let rows: [ControlFigure]
    }

    /// - Parameters:
    ///   - handedOn: when it was handed in; `nil` where it was not.
    ///   - duty: the duty to hand it in, where the place has it.
    package init(_ summary: ControlSummary, handedOn: Day?, duty: Duty?, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let (code, period) = (summary.place, summary.period)
        let told = ["place": context.heading(code), "period": dates.period(period)]
        title = words(.controlSummaryTitle, told)
        lead = ControlSummaryPage.lead(summary, handedOn: handedOn, in: context)
        clock = duty.map { DutyClock($0, naming: false, in: context) }
        let isEmpty = summary.total == ControlSummary.Figures()
        empty = isEmpty ? words(.controlSummaryEmpty) : nil
        figures = isEmpty ? nil : Figures(rows: ControlFigure.all(summary.total, in: context))
        executors =
            isEmpty
            ? nil
            : Table(
                headings: ControlFigure.columns.map { words($0.phrase) },
                rows: summary.executors.map { executor in
                    Row(
                        name: ControlFigure.name(executor, in: context),
                        cells: ControlFigure.columns.map { ControlFigure($0, executor.figures, in: context) })
                })
        files = ControlSummaryFile.links(code, period, in: context)
        quarters = [period.previous, period.next].filter { $0.firstDay <= context.today }.map {
            Link(dates.period($0), context.url(.controlSummary(code, $0)))
        }
        week = Link(words(.controlWeekLink), context.url(.control(code)))
        source = ControlNotes.source(for: code, in: context)
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .controlSummary(code, period), section: .plans,
            crumbs: context.crumbs(to: code, including: true) + [Link(words(.controlTitleShort), context.url(.control(code)))])
    }

    /// Whether it was handed in, and of which day the figures are.
    static func lead(_ summary: ControlSummary, handedOn: Day?, in context: PageContext) -> String {
        let (words, dates) = (context.words, context.dates)
        if let handedOn { return words(.controlSummaryHanded, ["day": dates.day(handedOn, .on)]) }
        let isOver = summary.period.lastDay < context.today
        return words(
            isOver ? .controlSummaryNotHanded : .controlSummaryRunning, ["day": dates.day(summary.through, .of)])
    }
}

/// One figure of a summary of control, in words.
struct ControlFigure: Sendable {
    typealias Kind = (path: any KeyPath<ControlSummary.Figures, Int> & Sendable, phrase: Phrase)

    let name: String
    let count: String

    init(_ kind: Kind, _ figures: ControlSummary.Figures, in context: PageContext) {
        name = context.words(kind.phrase)
        count = context.numbers.whole(figures[keyPath: kind.path])
    }

    /// Those of a territory, in the order of the summary.
    static let kinds: [Kind] = [
        (\.onControl, .controlFigureOnControl), (\.taken, .controlFigureTaken), (\.doneInTime, .controlFigureInTime),
        (\.doneLate, .controlFigureLate), (\.impossible, .controlFigureImpossible), (\.open, .controlFigureOpen),
        (\.overdue, .controlFigureOverdue), (\.notExecuted, .controlFigureNotExecuted),
        (\.extendedOnce, .controlFigureExtendedOnce), (\.extendedTwice, .controlFigureExtendedTwice),
        (\.askedTooOften, .controlFigureTooOften),
    ]

    /// Those of one executor on a page; the files have all.
    static let columns: [Kind] = [
        (\.onControl, .controlColumnOnControl), (\.doneInTime, .controlColumnInTime), (\.doneLate, .controlColumnLate),
        (\.impossible, .controlColumnImpossible), (\.open, .controlColumnOpen), (\.overdue, .controlColumnOverdue),
    ]

    static func all(_ figures: ControlSummary.Figures, in context: PageContext) -> [ControlFigure] {
        kinds.map { ControlFigure($0, figures, in: context) }
    }

    /// The name of an executor, or a dash where none was named.
    static func name(_ executor: ControlSummary.Executor, in context: PageContext) -> LocalText {
        executor.name.isEmpty ? LocalText("–") : context.text(executor.name)
    }
}
