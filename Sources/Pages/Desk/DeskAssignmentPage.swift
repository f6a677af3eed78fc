package import Domain

/// One assignment of a reception at the desk: what was done about it, and the record of more. It stands there as an item of a plan does.
package struct DeskAssignmentPage: Page {
    package static let template = "desk/item"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let number: String
    let title: LocalText
    let badge: StatusBadge
    let facts: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let acts: [DeskAct]
    let hasActs: Bool
    let notNow: String?
    let history: DeskItemPage.History?
    let notes: DeskItemPage.Notes
    let noHistory: String?

    /// - Parameters:
    ///   - page: of what was recorded, from 1.
    ///   - booking: the turn at which it was given, with the name of the resident where it is known still.
    ///   - refused: the act that the rules refused, with what was typed.
    package init(
        _ assignment: Assignment, at reception: Reception, page: Int = 1, booking: (booking: Booking, person: BookedPerson?)?,
        question: Question.Number?, refused: (act: DeskPath.ItemAct, form: RefusedForm)? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, dates, item) = (context.words, context.dates, assignment.item)
        number = DeskAssignmentPage.name(of: assignment, at: reception, in: context)
        title = context.text(item.action)
        back = Link(
            words(
                .deskReceptionTitle,
                ["day": dates.dayAndWeekday(reception.day), "official": context.official(reception)]),
            DeskPath.reception(reception.id).text)
        badge = StatusBadge(item, in: context)
        notes = DeskItemPage.Notes(item, at: assignment.host, in: context)
        let turn = booking.map { booking, person in
            DeskFact(
                words(.deskAssignBooking),
                words(
                    .deskOutcomeWho,
                    [
                        "time": reception.time(of: booking.slot).text,
                        "name": person?.contact.name ?? words(.deskBookedGone),
                    ]))
        }
        let asked = question.map {
            DeskFact(words(.deskAssignmentQuestion), $0.text, DeskPath.question($0).text)
        }
        facts =
            DeskItemPage.facts(of: item, in: context) + [turn, asked].compactMap(\.self)
            + DeskItemPage.terms(of: item, in: context)

        let maker = DeskControlForms(
            item: item, subject: .assignment(reception.id, assignment.id), refused: refused, context: context)
        let remove =
            reception.canTakeOut(assignment) && visit.staff.may(.runReception)
            ? DeskAct(
                id: "act-remove", title: words(.deskAssignmentRemove), isOpen: refused?.act == .remove,
                form: DeskForm(
                    to: .assignmentAct(reception.id, assignment.id, .remove), lead: words(.deskAssignmentRemoveLead),
                    button: words(.deskAssignmentRemove), isQuiet: true)) : nil
        let control = DeskControlActs(maker, others: [remove].compactMap(\.self), visit: visit)
        acts = control.acts
        hasActs = !acts.isEmpty
        notNow = control.notNow
        errors = control.told.errors
        kept = control.told.kept
        history = DeskItemPage.History(item, page: page, in: context) { .assignment(reception.id, assignment.id, page: $0) }
        noHistory = item.executions.isEmpty ? words(.deskAssignmentNoHistory) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: number, visit: visit, section: .receptions)
    }

    /// What an assignment is called where its words are not told.
    static func name(of assignment: Assignment, at reception: Reception, in context: PageContext) -> String {
        context.words(
            .deskAssignmentTitle,
            ["number": String(assignment.item.number), "day": context.dates.day(reception.day, .of)])
    }

    /// A line of work: how it stands and where it is worked on.
    ///
    /// - Parameters:
    ///   - isNamed: whether its number stands in the place of its words, as wherever they could leave the desk.
    ///   - isShort: whether long words are cut, as in a list of many.
    static func work(
        _ assignment: Assignment, at reception: Reception, isNamed: Bool = false, isShort: Bool = false, in context: PageContext
    ) -> DeskWork {
        let item = assignment.item
        func short(_ text: String) -> String { isShort ? PageShare.beginning(of: text, upTo: 200) : text }
        return DeskWork(
            badge: StatusBadge(item, in: context),
            title: isNamed
                ? LocalText(name(of: assignment, at: reception, in: context))
                : LocalText(short(context.text(item.action).text), lang: context.text(item.action).lang),
            url: DeskPath.assignment(reception.id, assignment.id).text,
            details: Typography.dotted([
                isNamed ? context.name(assignment.host) : String(item.number), short(item.lead.text(for: context.language)),
            ]),
            due: context.dates.day(item.deadline), datetime: item.deadline.iso)
    }
}

extension PageContext {
    /// How many assignments were given and how far they have come, in one line.
    func figures(of assignments: AssignmentFigures) -> String {
        Typography.dotted(
            [
                words(.assignmentsGiven, count: assignments.given), words(.assignmentsDone, count: assignments.done),
                assignments.removed > 0 ? words(.assignmentsRemoved, count: assignments.removed) : nil,
                assignments.late > 0 ? words(.assignmentsLate, count: assignments.late) : nil,
            ].compactMap(\.self))
    }
}
