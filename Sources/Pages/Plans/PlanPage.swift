package import Domain

/// A published action plan: from questions to deeds, by whom, by when, with what money.
package struct PlanPage: Page {
    package static let template = "plans/plan"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let meeting: Link
    let badge: StatusBadge
    let clock: DutyClock?
    let chain: [ChainStep]
    let caption: String
    let items: [Item]
    let late: Late?
    let records: Records?
    let moneyHeading: String
    let moneyText: String
    let moneyStrip: Strip?
    /// By which paragraph the days of lead and co-executors are counted, where some are named.
    let daysNote: String?
    /// By whose rules the terms of control are reckoned.
    let source: String?

    struct ChainStep: Sendable {
        let count: String
        let text: String
    }

    struct Item: Sendable {
        let anchor: String
        let number: String
        let action: LocalText
        let problem: ProblemLink?
        let badge: StatusBadge
        let deadlineISO: String
        let deadline: String
        let deadlineNote: String?
        let lead: LocalText
        let coExecutors: LocalText?
        /// By which days the co-executors and the lead have to give word.
        let days: [String]
        let money: String
        let given: String?
        let source: LocalText?
        let removed: LocalText?
        let controlClass: String?
        let origin: String?
        let notExecuted: String?
        let reminder: String?
        let extensions: Extensions?
    }

    /// How its deadline moved: each time the old and the new day.
    struct Extensions: Sendable {
        let list: [ControlNotes.Step]
    }

    /// The problem question that an item is for, and how many asked about it.
    struct ProblemLink: Sendable {
        let url: String
        let count: String
        let title: LocalText
    }

    struct Late: Sendable {
        let items: [LateItem]
    }

    struct LateItem: Sendable {
        let url: String
        let number: String
        let action: LocalText
        let days: String
        /// The last word of the office on it; `nil` where there is none.
        let word: Record?
    }

    struct Records: Sendable {
        let items: [RecordedItem]
    }

    struct RecordedItem: Sendable {
        let number: String
        let action: LocalText
        let latest: Record
        let older: Older?
    }

    struct Older: Sendable {
        let summary: String
        let records: [Record]
    }

    struct Record: Sendable {
        let iso: String
        let day: String
        let entered: String?
        let text: LocalText
        let evidence: Link?
    }

    /// `nil` for a draft, which nobody outside the office sees.
    ///
    /// - Parameters:
    ///   - problems: the problem questions of its items.
    ///   - questionCounts: how many questions became part of each.
    ///   - duty: the duty to publish results and plan (`decree-826.results-10`), where it is known.
    package init?(
        plan: ActionPlan, meeting: Meeting, problems: [Problem], questionCounts: [Problem.ID: Int], duty: Duty?,
        in context: PageContext
    ) {
        guard let publishedOn = plan.publishedOn else { return nil }
        let (words, dates, numbers) = (context.words, context.dates, context.numbers)
        let known = Dictionary(problems.map { ($0.id, $0) }) { first, _ in first }
        let place = context.heading(meeting.place)
        title = words(.planTitle, ["place": place])
        lead = words(
            .planLead,
            [
                "akim": context.akim(of: meeting.host), "theAkim": context.akimInSentence(of: meeting.host),
                "day": dates.day(meeting.day, .on),
                "published": dates.day(publishedOn, .on),
            ])
        self.meeting = Link(words(.planMeeting, ["day": dates.day(meeting.day, .of)]), context.url(.meeting(meeting.id)))
        let standing = PlanStanding(plan, in: context)
        badge = standing.badge
        clock = duty.map { DutyClock($0, naming: false, in: context) }

        let asked = problems.map { questionCounts[$0.id] ?? 0 }.reduce(0, +)
        chain = [
            ChainStep(count: numbers.whole(asked), text: words(.planChainQuestions, count: asked)),
            ChainStep(count: numbers.whole(problems.count), text: words(.planChainProblems, count: problems.count)),
            ChainStep(count: numbers.whole(standing.items.count), text: words(.planChainItems, count: standing.items.count)),
            ChainStep(count: numbers.whole(standing.done), text: words(.planChainDone, count: standing.done)),
        ]
        caption = words(.planCaption, ["day": dates.fullDay(context.today, .of)])
        items = plan.items.map { item in
            Item(item, problem: item.problem.flatMap { known[$0] }, questionCounts: questionCounts, in: context)
        }

        let lateItems = plan.items.filter { $0.isOpen && $0.daysLate(on: context.today) > 0 }.map { item in
            LateItem(
                url: "#item-\(item.number)", number: numbers.whole(item.number), action: context.text(item.action),
                days: words(.statusLate, count: item.daysLate(on: context.today)),
                word: item.executions.last.map { Record($0, in: context) })
        }
        late = lateItems.isEmpty ? nil : Late(items: lateItems)
        let recorded = plan.items.compactMap { item in
            item.executions.last.map { last in
                let older = item.executions.dropLast().reversed().map { Record($0, in: context) }
                return RecordedItem(
                    number: numbers.whole(item.number), action: context.text(item.action), latest: Record(last, in: context),
                    older: older.isEmpty
                        ? nil
                        : Older(summary: words(.planRecordsOlder, ["count": numbers.whole(older.count)]), records: older))
            }
        }
        records = recorded.isEmpty ? nil : Records(items: recorded)

        let needed = standing.items.compactMap(\.moneyNeeded).reduce(Tenge.zero, +)
        let given = standing.items.compactMap(\.moneyGiven).reduce(Tenge.zero, +)
        let missing = Tenge(max(needed.amount - given.amount, 0))
        if let percent = numbers.percent(Share(given.amount, of: needed.amount)) {
            moneyHeading = words(.planMoneyHeading, ["share": percent])
            moneyText = words(.planMoneyText, ["needed": numbers.money(needed), "given": numbers.money(given)])
            moneyStrip = Strip(
                label: moneyText,
                parts: [
                    (given.amount, .accent, words(.planMoneyGiven, ["sum": numbers.money(given)])),
                    (missing.amount, .pale, words(.planMoneyMissing, ["sum": numbers.money(missing)])),
                ])
        } else {
            moneyHeading = words(.planMoneyHeadingNone)
            moneyText = words(.planMoneyNone)
            moneyStrip = nil
        }
        daysNote = items.contains { !$0.days.isEmpty } ? ControlNotes.daysNote(in: context) : nil
        source = ControlNotes.source(for: plan.place, in: context)
        t = words.plain
        frame = Frame(
            context, title: title, description: lead, path: .plan(plan.id), section: .plans,
            crumbs: context.crumbs(to: meeting.place, including: true) + [self.meeting])
    }
}

extension PlanPage.Item {
    fileprivate init(_ item: PlanItem, problem: Problem?, questionCounts: [Problem.ID: Int], in context: PageContext) {
        let (words, dates, numbers) = (context.words, context.dates, context.numbers)
        anchor = "item-\(item.number)"
        number = numbers.whole(item.number)
        action = context.noted(item.action)
        self.problem = problem.map { problem in
            PlanPage.ProblemLink(
                url: context.url(.problem(problem.number)),
                count: words(.planItemQuestions, count: questionCounts[problem.id] ?? 0),
                title: context.text(problem.title))
        }
        badge = StatusBadge(item, in: context)
        deadlineISO = item.deadline.iso
        deadline = dates.day(item.deadline)
        if item.isOpen, !context.workingCalendar.isWorking(item.deadline) {
            let next = context.workingCalendar.workingDay(from: item.deadline)
            deadlineNote = words(.planItemDayOff, ["day": dates.dayAndWeekday(next)])
        } else {
            deadlineNote = nil
        }
        lead = context.noted(item.lead)
        coExecutors = item.coExecutors.isEmpty ? nil : context.noted(item.coExecutors)
        if let needed = item.moneyNeeded, needed > .zero {
            money = words(.planItemMoneyNeeded, ["sum": numbers.money(needed)])
            given = words(.planItemMoneyGiven, ["sum": numbers.money(item.moneyGiven ?? .zero)])
        } else {
            money = words(.planItemNoMoney)
            given = nil
        }
        source = item.moneySource.isEmpty ? nil : context.noted(item.moneySource)
        let notes = ControlNotes(item, isPublic: true, in: context)
        controlClass = notes.kind
        origin = notes.origin
        notExecuted = notes.notExecuted
        reminder = notes.reminder
        days = notes.days
        extensions = notes.steps.isEmpty ? nil : PlanPage.Extensions(list: notes.steps)
        removed = if case .removed(_, let reason) = item.standing, !reason.isEmpty { context.noted(reason) } else { nil }
    }
}

extension PageContext {
    /// That a record was entered after the day that it tells of; `nil` where it was not.
    func entered(_ execution: Execution) -> String? {
        execution.enteredOn.map { words(.planRecordEntered, ["day": dates.day($0, .on)]) }
    }
}

extension PlanPage.Record {
    fileprivate init(_ execution: Execution, in context: PageContext) {
        iso = execution.on.iso
        day = context.dates.day(execution.on)
        entered = context.entered(execution)
        text = context.noted(execution.text)
        evidence = execution.evidence.map {
            Link(context.words(.planEvidence, ["day": context.dates.day(execution.on)]), $0)
        }
    }
}
