package import Domain

/// What waits at the desk without a day of its own: for somebody to look, to decide, or to finish what was begun.
package struct DeskUnfinished: Sendable {
    /// Questions that nobody has looked at, the longest waiting first.
    package var moderation: [Question]
    /// Problem questions that were sent up to this office.
    package var referrals: [Problem]
    /// Action plans that are not published yet.
    package var plans: [ActionPlan]
    /// How many more of them there are.
    package var furtherPlans: Int
    /// Drafted calendars that were neither approved nor thrown away.
    package var calendars: [(place: KATO, year: Int)]

    /// Public texts that lack an official language or fell behind.
    package var translations: [UntranslatedText]

    package init(
        moderation: [Question] = [], referrals: [Problem] = [], plans: [ActionPlan] = [], furtherPlans: Int = 0,
        calendars: [(place: KATO, year: Int)] = [], translations: [UntranslatedText] = []
    ) {
        self.moderation = moderation
        self.referrals = referrals
        self.plans = plans
        self.furtherPlans = furtherPlans
        self.calendars = calendars
        self.translations = translations
    }

    /// The most lines of one kind that today's page shows.
    package static let most = 8
    /// The most lines of what presses least.
    package static let few = 3

    /// Questions by their age.
    func moderationWorks(in context: PageContext) -> [DeskWork] {
        let (words, dates, calendar) = (context.words, context.dates, context.workingCalendar)
        return moderation.map { question in
            let age = calendar.workingDays(after: question.receivedOn, through: context.today)
            return DeskWork(
                badge: StatusBadge(
                    .time, "\(context.numbers.whole(age))\u{A0}" + words(.deskWorkingDays, count: age)),
                title: LocalText(
                    DeskQuestionRow.opening(of: question.original, longest: 90), in: question.language, for: context.language),
                url: DeskPath.question(question.number).text,
                details: Typography.dotted([question.number.text, context.name(question.place)]),
                due: dates.day(question.receivedOn), datetime: question.receivedOn.iso)
        }
    }

    func referralWorks(in context: PageContext) -> [DeskWork] {
        referrals.compactMap { problem in
            problem.pendingReferral.map { referral in
                DeskWork(
                    badge: StatusBadge(.time, context.words(.referralWaiting)), title: context.text(problem.title),
                    url: DeskPath.problem(problem.number).text,
                    details: Typography.dotted([problem.number.text, context.name(problem.place)]),
                    due: context.words(.deskPoolSince, ["day": context.dates.day(referral.sentOn)]),
                    datetime: referral.sentOn.iso)
            }
        }
    }

    func draftWorks(in context: PageContext) -> [DeskWork] {
        let words = context.words
        let badge = StatusBadge(.time, words(.deskTodayDraft))
        let plans = plans.map { plan in
            DeskWork(
                badge: badge, title: LocalText(words(.deskPlanTitle, ["place": context.name(plan.place)])),
                url: DeskPath.plan(plan.id).text, details: words(.deskTodayDraftItems, count: plan.items.count), due: "",
                datetime: "")
        }
        let calendars = calendars.map { place, year in
            DeskWork(
                badge: badge, title: LocalText(words(.deskTodayDraftCalendar, ["year": String(year)])),
                url: DeskPath.calendar(place, year).text, details: context.name(place), due: "", datetime: "")
        }
        return calendars + plans
    }
}
