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

    struct Row: Sendable {
        let dayOfMonth: String
        let month: String
        let datetime: String
        let time: String
        let title: String
        let url: String
        let details: String
        let needs: [StatusBadge]
    }

    struct Group: Sendable {
        let id: String
        let heading: String
        let rows: [Row]
    }

    package static let template = "desk/receptions"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let new: Link?
    let nothing: String?
    let groups: [Group]

    /// - Parameters:
    ///   - waiting: those that passed and have no protocol, oldest first.
    ///   - coming: soonest first.
    ///   - past: held or called off, the latest first.
    package init(waiting: [Entry], coming: [Entry], past: [Entry], visit: DeskVisit, in context: PageContext) {
        let words = context.words
        new =
            visit.staff.may(.runReception)
            ? Link(words(.deskReceptionNew), DeskPath.newReception().text) : nil
        let parts: [(String, Phrase, [Entry])] = [
            ("waiting", .deskReceptionsWaiting, waiting), ("coming", .deskReceptionsComing, coming),
            ("past", .deskReceptionsPast, past),
        ]
        groups = parts.filter { !$0.2.isEmpty }.map { id, heading, entries in
            Group(id: id, heading: words(heading), rows: entries.map { DeskReceptionsPage.row($0, in: context) })
        }
        nothing = coming.isEmpty ? words(.deskReceptionsNone) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskReceptions), visit: visit, section: .receptions)
    }

    private static func row(_ entry: Entry, in context: PageContext) -> Row {
        let reception = entry.reception
        return Row(
            dayOfMonth: String(reception.day.dayOfMonth), month: context.dates.month(reception.day),
            datetime: "\(reception.day.iso)T\(reception.time.text)", time: reception.time.text,
            title: context.official(reception), url: DeskPath.reception(reception.id).text,
            details: [reception.post, reception.venue].map { $0.text(for: context.language) }.filter { !$0.isEmpty }
                .joined(separator: " · "), needs: needs(of: entry, in: context))
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
