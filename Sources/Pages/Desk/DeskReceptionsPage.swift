package import Domain

/// The schedule of personal receptions of the territory, with what each still needs.
package struct DeskReceptionsPage: Page {
    /// A reception with its figures and the term of its list.
    package struct Entry: Sendable {
        package let reception: Reception
        package let figures: ReceptionFigures
        package let list: ReceptionList?

        package init(reception: Reception, figures: ReceptionFigures, list: ReceptionList?) {
            self.reception = reception
            self.figures = figures
            self.list = list
        }
    }

    /// How many receptions of a series were scheduled, and the days that were left out or moved.
    struct Series: Sendable {
        let title: String
        let lines: [String]

        init(_ series: ReceptionSeries, in context: PageContext) {
            let (words, dates) = (context.words, context.dates)
            title = words(.deskSeriesDone, count: series.receptions.count)
            func facts(_ day: Day, _ rest: WorkingCalendar.Rest, _ next: Day?) -> [String: String] {
                [
                    "day": dates.day(day), "why": context.name(of: rest),
                    "next": next.map { dates.dayAndWeekday($0) } ?? "",
                ]
            }
            let leftOut = series.leftOut.map { one in
                (one.day, words(one.taken == nil ? .deskSeriesLeftOut : .deskSeriesTaken, facts(one.day, one.rest, one.taken)))
            }
            let moved = series.moved.map { ($0.from, words(.deskSeriesMoved, facts($0.from, $0.rest, $0.to))) }
            let found = (leftOut + moved).sorted { $0.0 < $1.0 }.map(\.1)
            lines = found.isEmpty ? [words(.deskSeriesWhole)] : found
        }
    }

    package static let template = "desk/receptions"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let new: Link?
    let nothing: String?
    /// What became of the days of a series that was just scheduled.
    let series: Series?
    let groups: [DeskAgenda]
    let back: Link?

    /// - Parameters:
    ///   - part: what of them is shown.
    ///   - waiting: those that passed and have no protocol, oldest first.
    ///   - coming: soonest first.
    ///   - past: held or called off, the latest first.
    ///   - series: one that was just scheduled.
    package init(
        _ part: DeskAgenda.Part = .whole, waiting: [Entry], coming: DeskAgenda.Rows<Entry>, past: DeskAgenda.Rows<Entry>,
        series: ReceptionSeries? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        self.series = series.map { Series($0, in: context) }
        back = part == .whole ? nil : Link(words(.deskReceptions), DeskPath.receptions().text)
        new = visit.staff.may(.runReception) ? Link(words(.deskReceptionNew), DeskPath.newReception().text) : nil
        groups = DeskAgenda.groups(
            waiting: waiting, coming: coming, past: past, part: part, in: context, path: { .receptions($0) },
            row: { DeskReceptionsPage.row($0, in: context) })
        nothing = coming.shown.isEmpty && part.comingPage != nil ? words(.deskReceptionsNone) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskReceptions), visit: visit, section: .receptions)
    }

    private static func row(_ entry: Entry, in context: PageContext) -> DeskAgenda.Row {
        let reception = entry.reception
        return DeskAgenda.Row(
            reception.day, reception.time, title: context.official(reception), path: .reception(reception.id),
            details: Typography.dotted([reception.post, reception.venue].map { context.text($0).text }),
            needs: needs(of: entry, in: context), in: context)
    }

    /// How full it is, and what is to be done next.
    static func needs(of entry: Entry, in context: PageContext) -> [StatusBadge] {
        let (words, dates, today) = (context.words, context.dates, context.today)
        let reception = entry.reception
        if reception.isCancelled { return [StatusBadge(.late, words(.receptionCancelled))] }
        if reception.isHeld { return [StatusBadge(.done, context.outcome(entry.figures))] }
        let booked = StatusBadge(
            .time,
            words(
                .deskReceptionBooked,
                [
                    "count": context.numbers.whole(entry.figures.booked), "all": context.numbers.whole(reception.slotCount),
                ]))
        let isSettled = entry.figures.booked > 0 && entry.figures.received + entry.figures.absent == entry.figures.booked
        if reception.day <= today, isSettled { return [StatusBadge(.soon, words(.deskReceptionNoProtocol))] }
        if reception.day < today { return [StatusBadge(.soon, words(.receptionNotReported))] }
        if let day = reception.listHandedOverOn {
            return [booked, StatusBadge(.done, words(.deskReceptionListOn, ["day": dates.day(day, .on)]))]
        }
        return [booked] + (entry.list.map { [listBadge($0, in: context)] } ?? [])
    }

    /// How the term of a list that was not handed over stands.
    static func listBadge(_ list: ReceptionList, in context: PageContext) -> StatusBadge {
        let (words, dates, today) = (context.words, context.dates, context.today)
        if list.due < today { return StatusBadge(.late, words(.deskReceptionListLate, ["day": dates.day(list.due)])) }
        let left = context.workingCalendar.workingDays(after: today, through: list.due)
        return StatusBadge(left <= 3 ? .soon : .time, words(.deskReceptionListBy, ["day": dates.day(list.due, .by)]))
    }
}
