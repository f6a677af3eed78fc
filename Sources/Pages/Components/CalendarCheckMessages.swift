package import Domain

/// What the check of a calendar found, in words: for the desk and for the terminal.
package struct CalendarCheckMessages: Sendable {
    private let scope: CalendarScope
    private let meetings: [Meeting]
    private let context: PageContext

    /// - Parameter meetings: the list that was checked.
    package init(_ scope: CalendarScope, _ meetings: [Meeting], in context: PageContext) {
        self.scope = scope
        self.meetings = meetings
        self.context = context
    }

    private var words: Words { context.words }
    private var dates: DateFormats { context.dates }

    /// "Every norm is met: 48 of 48."
    package func proof(_ check: CalendarCheck) -> String {
        let numbers = context.numbers
        if check.normCount == 0 { return words(.calendarNoNorms) }
        return words(
            check.gaps.isEmpty ? .calendarNormsMet : .calendarNormsUnmet,
            ["met": numbers.whole(check.metCount), "count": numbers.whole(check.normCount)])
    }

    /// Whether the meetings lie as they should.
    package func order(_ check: CalendarCheck) -> String {
        check.flaws.isEmpty ? words(.calendarNoFlaws) : words(.calendarFlawCount, count: check.flaws.count)
    }

    /// One sentence for one finding.
    package func text(_ finding: CalendarCheck.Finding) -> String {
        switch finding {
        case .gap(let gap): text(gap)
        case .notHisPlace(let one): flaw(one, words(.calendarFlawPlace))
        case .dayOff(let one, .weekend): flaw(one, words(.calendarFlawDayOff, ["why": dates.weekday(meetings[one].day)]))
        case .dayOff(let one, .dayOff(let off)):
            flaw(one, words(.calendarFlawDayOff, ["why": off.name.text(for: context.language)]))
        case .outOfHours(let one):
            flaw(one, words(.calendarFlawHours, ["from": scope.practice.opens.text, "to": scope.practice.closes.text]))
        case .tooLate(let one, let due):
            flaw(
                one,
                words(
                    .calendarFlawLate,
                    ["due": dates.fullDay(due, .by), "from": dates.fullDay(scope.from, context.language == .kk ? .from : .plain)])
            )
        case .twoAtOnce(let one, let other): flaw(one, words(.calendarFlawTwoAtOnce, ["other": name(other)]))
        case .noTimeForTheWay(let one, let other):
            flaw(
                one, words(.calendarFlawWay, ["minutes": context.numbers.whole(scope.practice.wayMinutes), "other": name(other)]))
        case .besideSuperior(let one, let other): flaw(one, words(.calendarFlawSuperior, ["other": name(other)]))
        }
    }

    private func text(_ gap: CalendarCheck.Gap) -> String {
        let why: Phrase =
            switch gap.why {
            case .over: .calendarGapOver
            case .busy: .calendarGapBusy
            case .missing: .calendarGapMissing
            }
        return words(
            .calendarGap,
            [
                "akim": context.akim(of: gap.host), "place": context.name(gap.place), "period": dates.period(gap.period),
                "planned": context.numbers.whole(gap.planned), "needed": context.numbers.whole(gap.norm.atLeast),
                "why": words(why),
            ])
    }

    private func flaw(_ position: Int, _ flaw: String) -> String {
        words(.calendarFlaw, ["meeting": name(position), "flaw": flaw])
    }

    private func name(_ position: Int) -> String {
        let meeting = meetings[position]
        return words(
            .calendarFlawMeeting,
            [
                "akim": context.akim(of: meeting.host), "place": context.name(meeting.place),
                "day": dates.fullDay(meeting.day), "time": meeting.time.text,
            ])
    }
}
