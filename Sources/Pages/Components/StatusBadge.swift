package import Domain

/// How something stands against its day, by shape and words: a tick, a ring, a half ring, a diamond; words alone where nothing is due.
package struct StatusBadge: Hashable, Sendable {
    package enum Shape: String, Sendable { case done, time, soon, late, none }

    /// The end of the class name, as `soon` in `status--soon`.
    let modifier: String
    let words: String

    package init(_ shape: Shape, _ words: String) {
        modifier = shape.rawValue
        self.words = words
    }

    /// A duty: kept, still to come, near, late.
    package init(_ duty: Duty, in context: PageContext) {
        let words = context.words
        switch duty.standing {
        case .upcoming: self.init(.time, words(.statusNotYet))
        case .dueSoon(let left): self.init(.soon, StatusBadge.left(left, until: duty.due, in: context))
        case .overdue(let days): self.init(.late, words(.statusLate, count: days))
        case .met: self.init(.done, words(.statusKept))
        case .metLate(_, let days):
            let phrase: Phrase =
                switch duty.rule.fulfilment {
                case .announcement, .resultsAndPlan, .progressReport: .statusPublishedLate
                case .calendarApproved: .statusApprovedLate
                case .calendarSubmitted, .controlSummary: .statusSubmittedLate
                default: .statusDoneLate
                }
            self.init(.late, words(phrase, count: days))
        }
    }

    /// An item of a plan by its traffic light.
    package init(_ item: PlanItem, in context: PageContext) {
        let words = context.words
        let late = item.daysLate(on: context.today)
        switch item.standing {
        case .removed(let day, _):
            let after = item.deadline.days(until: day)
            let told = ["day": context.dates.day(day)]
            self.init(.time, after > 0 ? words(.statusRemovedLate, count: after, told) : words(.statusRemoved, told))
        case .done(let day):
            if late > 0 {
                self.init(.late, words(.statusDoneLate, count: late))
            } else {
                self.init(.done, words(.statusDone, ["day": context.dates.day(day)]))
            }
        case .planned, .underWay, .extended:
            switch item.trafficLight(on: context.today, calendar: context.workingCalendar) {
            case .red: self.init(.late, words(.statusLate, count: late))
            case .amber:
                let left = context.workingCalendar.workingDays(after: context.today, through: item.deadline)
                self.init(.soon, StatusBadge.left(left, until: item.deadline, in: context))
            case .green: self.init(.time, words(.statusInTime))
            }
        }
    }

    /// A step that was made, against the last day of its term.
    init(madeOn day: Day, by term: Reckoning, in context: PageContext) {
        let late = term.due.days(until: day)
        self.init(.none, late > 0 ? context.words(.statusStepLate, count: late) : context.words(.statusKept))
    }

    /// A question by how far it has come.
    package init(_ standing: Question.Standing, in context: PageContext) {
        let shape: Shape =
            switch standing {
            case .answered, .resolved, .confirmed: .done
            case .disputed: .late
            default: .time
            }
        self.init(shape, context.standing(standing))
    }

    /// The working days that are left, or the last day itself where none is.
    private static func left(_ workingDays: Int, until due: Day, in context: PageContext) -> String {
        if due == context.today { return context.words(.statusToday) }
        if workingDays == 0 { return context.words(.statusLastDay, ["day": context.dates.day(due)]) }
        return context.words(.statusDaysLeft, count: workingDays)
    }
}

extension PageContext {
    /// How a question stands, in one or two words.
    package func standing(_ standing: Question.Standing) -> String {
        switch standing {
        case .received: words(.standingReceived)
        case .registered: words(.standingRegistered)
        case .returned: words(.standingReturned)
        case .forwarded: words(.standingForwarded)
        case .published: words(.standingPublished)
        case .answered: words(.standingAnswered)
        case .excluded: words(.standingExcluded)
        case .inPool: words(.standingInPool)
        case .merged: words(.standingMerged)
        case .inPlan: words(.standingInPlan)
        case .resolved: words(.standingResolved)
        case .confirmed: words(.standingConfirmed)
        case .disputed: words(.standingDisputed)
        }
    }

    /// What a step of a question was, in one or two words.
    func name(of step: QuestionStep) -> String {
        switch step.showing {
        case .published: words(.standingPublished)
        case .withheld: words(.standingWithheld)
        case .corrected: words(.trackStepCorrected)
        case nil:
            switch step.turn {
            case .joined: words(.standingMerged)
            case .separated: words(.trackStepSeparated)
            case .takenOut: words(.trackStepTakenOut)
            case nil: standing(step.standing)
            }
        }
    }
}
