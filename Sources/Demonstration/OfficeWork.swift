import Domain

/// What the offices did with the questions: register, publish, answer, gather into problem questions, plan and carry out.
struct OfficeWork {
    private let setting: Setting
    /// By the index of the arrival.
    private(set) var asked: [Demonstration.AskedQuestion] = []
    private(set) var problems: [Demonstration.RaisedProblem] = []
    private(set) var plans: [ActionPlan] = []
    private var ways: [QuestionWay] = []
    private var itemCount = 0

    init(_ setting: Setting) { self.setting = setting }

    mutating func work(through inbox: Inbox, meetings: [Meeting], randomness: inout Randomness) throws {
        ways = inbox.arrivals.enumerated().map { index, arrival in
            QuestionWay(
                arrival, ordinal: index + 1, meeting: arrival.meeting.map { meetings[$0].id }, setting: setting)
        }
        for (index, arrival) in inbox.arrivals.enumerated() where arrival.meeting == nil {
            let isLast = index == inbox.arrivals.count - 1
            try treat(
                index, arrival, inbox.matters[arrival.matter], meeting: nil, goal: isLast ? .waiting : nil,
                randomness: &randomness)
        }
        for (index, meeting) in meetings.enumerated() where !inbox.byMeeting[index].isEmpty {
            try treat(inbox.byMeeting[index], of: meeting, in: inbox, randomness: &randomness)
        }
        asked = ways.map { Demonstration.AskedQuestion(question: $0.question, steps: $0.steps) }
    }

    /// How far an office takes one question by itself.
    private enum Goal { case waiting, returned, forwarded, answeredOnTheSpot, answered, problem }

    private mutating func treat(
        _ arrivals: [Int], of meeting: Meeting, in inbox: Inbox, randomness: inout Randomness
    ) throws {
        var matters: [(matter: Int, arrivals: [Int])] = []
        for index in arrivals {
            let matter = inbox.arrivals[index].matter
            if let known = matters.firstIndex(where: { $0.matter == matter }) {
                matters[known].arrivals.append(index)
            } else {
                matters.append((matter, [index]))
            }
        }
        var raised: [PlanMaker.Raised] = []
        for (number, group) in matters {
            let matter = inbox.matters[number]
            let day = setting.workingDay(from: meeting.day.adding(days: randomness.number(1...4)))
            let isRaised = meeting.isHeld && day <= setting.horizon && (matter.needsPlan || group.count > 3)
            var members: [Int] = []
            for index in group {
                try treat(
                    index, inbox.arrivals[index], matter, meeting: meeting, goal: isRaised ? .problem : nil,
                    randomness: &randomness)
                guard ways[index].isReadyForProblem else { continue }
                // One who asks the same in passing is told what is done already.
                if !members.isEmpty, randomness.happens(60) {
                    try exclude(index, matter, on: day, randomness: &randomness)
                } else {
                    members.append(index)
                }
            }
            guard isRaised, !members.isEmpty else { continue }
            raised.append(try raise(matter, members, at: meeting, on: day, randomness: &randomness))
        }
        guard !raised.isEmpty else { return }
        var maker = PlanMaker(setting, meeting: meeting, firstItem: itemCount + 1)
        guard let plan = try maker.plan(id: ActionPlan.ID(plans.count + 1), for: raised, randomness: &randomness) else { return }
        itemCount += plan.items.count
        plans.append(plan)
        try follow(plan, raised, randomness: &randomness)
    }

    /// Takes one question from receipt to where its office left it.
    private mutating func treat(
        _ index: Int, _ arrival: Inbox.Arrival, _ matter: Inbox.Matter, meeting: Meeting?, goal given: Goal?,
        randomness: inout Randomness
    ) throws {
        let goal = goal(given, meeting: meeting, randomness: &randomness)
        let slack = randomness.happens(80) ? randomness.number(1...2) : 0
        var registered = setting.calendar.day(afterWorkingDays: slack, from: arrival.receivedOn)
        if let meeting, meeting.isHeld, registered > meeting.day { registered = max(arrival.receivedOn, meeting.day) }
        // What came in last still lies there, and now and then one is forgotten.
        let isNew = arrival.receivedOn >= setting.calendar.day(afterWorkingDays: -1, from: setting.today)
        if registered > setting.horizon || (isNew && randomness.happens(500)) || randomness.happens(3) { return }
        if goal == .returned, randomness.happens(500) {
            try sendBack(index, on: registered, randomness: &randomness)
            return
        }
        ways[index].question = try ways[index].question.registered(on: registered, category: matter.topic.category)
        ways[index].add(.registered, on: registered, setting, &randomness)
        if goal == .returned {
            let day = setting.calendar.day(afterWorkingDays: randomness.number(1...3), from: registered)
            guard day <= setting.horizon else { return }
            try sendBack(index, on: day, randomness: &randomness)
            return
        }
        if try publish(index, arrival, goal, meeting: meeting, registered: registered, randomness: &randomness) == false {
            return
        }
        switch goal {
        case .waiting, .returned, .problem: return
        case .forwarded:
            try forward(index, arrival, matter, registered: registered, randomness: &randomness)
        case .answeredOnTheSpot:
            try answer(index, matter, on: max(meeting?.day ?? registered, registered), randomness: &randomness)
        case .answered:
            let days = randomness.happens(880) ? randomness.number(3...15) : randomness.number(16...32)
            try answer(
                index, matter, on: setting.calendar.day(afterWorkingDays: days, from: registered), randomness: &randomness)
        }
    }

    private mutating func sendBack(_ index: Int, on day: Day, randomness: inout Randomness) throws {
        let reason = randomness.one(of: QuestionTexts.returned).plain
        ways[index].question = try ways[index].question.returned(reason: reason)
        ways[index].add(.returned, on: day, note: reason, setting, &randomness)
    }

    private func goal(_ given: Goal?, meeting: Meeting?, randomness: inout Randomness) -> Goal {
        let chance = randomness.number(0...999)
        if chance < 20 { return .returned }
        if chance < 48 { return .forwarded }
        if let given { return given }
        if let meeting, !meeting.isHeld { return chance < 130 ? .answered : .waiting }
        if chance < 88 { return .waiting }
        return meeting != nil && chance < 640 ? .answeredOnTheSpot : .answered
    }

    /// Looks at a question and shows it, seldom withholds it; false where nobody has looked yet.
    private mutating func publish(
        _ index: Int, _ arrival: Inbox.Arrival, _ goal: Goal, meeting: Meeting?, registered: Day, randomness: inout Randomness
    ) throws -> Bool {
        let days = randomness.one(of: [0, 0, 1, 1, 1, 2, 3])
        var day = setting.calendar.day(afterWorkingDays: days, from: registered)
        if goal == .answeredOnTheSpot || goal == .problem, let meeting { day = max(registered, min(day, meeting.day)) }
        guard day <= setting.horizon else { return false }
        if goal == .waiting, randomness.happens(150) { return false }
        if goal != .problem, goal != .forwarded, randomness.happens(14) {
            ways[index].question = try ways[index].question.withheld(
                reason: randomness.one(of: QuestionTexts.withheld).plain, on: day)
            return true
        }
        ways[index].question = try ways[index].question.published(
            text: arrival.publicText, translation: arrival.translation, on: day)
        ways[index].question.supporterCount = 1 + QuestionWay.supporters(&randomness)
        ways[index].add(.published, on: day, setting, &randomness)
        return true
    }

    /// Hands a question to the akimat above, which answers it in time or has not yet.
    private mutating func forward(
        _ index: Int, _ arrival: Inbox.Arrival, _ matter: Inbox.Matter, registered: Day, randomness: inout Randomness
    ) throws {
        let days = randomness.number(1...3)
        let day = max(setting.calendar.day(afterWorkingDays: days, from: registered), ways[index].lastDay)
        let above = setting.gazetteer[arrival.host]?.parent.flatMap { setting.gazetteer.placeWithAkim(for: $0)?.code }
        let target = above ?? setting.gazetteer.placeWithAkim(for: arrival.place)?.code
        guard day <= setting.horizon, let target, target != arrival.place else { return }
        let reason = randomness.one(of: QuestionTexts.forwarded).plain
        ways[index].question = try ways[index].question.forwarded(to: target, reason: reason)
        ways[index].add(.forwarded, on: day, note: reason, setting, &randomness)
        guard randomness.happens(700) else { return }
        let more = randomness.number(6...15)
        try answer(index, matter, on: setting.calendar.day(afterWorkingDays: more, from: day), randomness: &randomness)
    }

    private mutating func answer(_ index: Int, _ matter: Inbox.Matter, on day: Day, randomness: inout Randomness) throws {
        guard day <= setting.horizon else { return }
        let day = max(day, ways[index].lastDay)
        ways[index].question = try ways[index].question.answered(matter.topic.answer.filled(matter.slots), on: day)
        ways[index].add(.answered, on: day, setting, &randomness)
    }

    /// Leaves a question out of the pool with a reason; mostly it is answered soon.
    private mutating func exclude(_ index: Int, _ matter: Inbox.Matter, on day: Day, randomness: inout Randomness) throws {
        let day = max(day, ways[index].lastDay)
        let reason = randomness.one(of: QuestionTexts.excluded).plain
        ways[index].question = try ways[index].question.excluded(reason: reason)
        ways[index].add(.excluded, on: day, note: reason, setting, &randomness)
        guard randomness.happens(600) else { return }
        let more = randomness.number(2...9)
        try answer(index, matter, on: setting.calendar.day(afterWorkingDays: more, from: day), randomness: &randomness)
    }

    /// Hands a problem question up where another level decides it; some are decided there by now.
    private func referred(_ problem: Problem, on day: Day, randomness: inout Randomness) throws -> Problem {
        let above = setting.gazetteer.ancestors(of: problem.place).filter { $0.office != nil || $0.code == .republic }
        let target: Place? =
            switch problem.competence {
            case .own: nil
            case .district: above.first
            case .oblast: above.first { $0.office == .oblast } ?? above.first
            case .central: above.first { $0.code == .republic }
            }
        guard let target else { return problem }
        let sentOn = setting.calendar.day(afterWorkingDays: randomness.number(1...3), from: day)
        guard sentOn <= setting.horizon else { return problem }
        let sent = try problem.sentUp(
            to: target.code, body: target.code == .republic ? QuestionTexts.ministry.plain : Translated(),
            proposal: QuestionTexts.proposal.plain, on: sentOn, in: setting.gazetteer)
        let decidedOn = setting.calendar.day(afterWorkingDays: randomness.number(12...60), from: sentOn)
        guard decidedOn <= setting.horizon else { return sent }
        let (disposition, word) = randomness.one(of: QuestionTexts.decisions)
        return try sent.decided(disposition, word.plain, on: decidedOn)
    }

    /// Makes one problem question of the members, some of them merged into the first.
    private mutating func raise(
        _ matter: Inbox.Matter, _ members: [Int], at meeting: Meeting, on day: Day, randomness: inout Randomness
    ) throws -> PlanMaker.Raised {
        let topic = matter.topic
        let office = setting.gazetteer[meeting.host]?.office
        let competence = PlanMaker.competence(of: topic, for: office)
        let id = Problem.ID(problems.count + 1)
        let made = try Problem(
            id: id, number: Problem.Number(year: setting.year, ordinal: id.value), place: meeting.host, meeting: meeting.id,
            title: topic.title.filled(matter.slots), category: topic.category, competence: competence,
            goesToMaslikhat: topic.work == .construction && randomness.happens(300), raisedOn: day)
        let problem = try referred(made, on: day, randomness: &randomness)
        for (position, index) in members.enumerated() {
            ways[index].question = try ways[index].question.taken(into: id)
            if position > 0, randomness.happens(250) {
                ways[index].question.standing = .merged
                ways[index].add(.merged, on: day, note: QuestionTexts.merged.plain, setting, &randomness)
            } else {
                ways[index].add(.inPool, on: day, note: QuestionTexts.inPool.plain, setting, &randomness)
            }
        }
        problems.append(
            Demonstration.RaisedProblem(problem: problem, questions: members.map { ways[$0].question.id }))
        return PlanMaker.Raised(problem: problem, matter: matter, members: members)
    }

    /// Moves the questions of a published plan on: into the plan, done, and judged by those who asked.
    private mutating func follow(_ plan: ActionPlan, _ raised: [PlanMaker.Raised], randomness: inout Randomness) throws {
        guard let published = plan.publishedOn else { return }
        for one in raised {
            let items = plan.items.filter { $0.problem == one.problem.id }
            let days = items.compactMap(\.doneOn)
            let resolvedOn = !items.isEmpty && days.count == items.count ? days.max() : nil
            for index in one.members where ways[index].question.standing == .inPool {
                ways[index].question = ways[index].question.planned()
                ways[index].add(.inPlan, on: published, setting, &randomness)
                guard let resolvedOn else { continue }
                ways[index].question = ways[index].question.resolved()
                ways[index].add(.resolved, on: resolvedOn, setting, &randomness)
                let day = resolvedOn.adding(days: randomness.number(1...25))
                let chance = randomness.number(0...999)
                guard day <= setting.horizon, chance < 380 else { continue }
                let isDone = chance < 320
                ways[index].question = try ways[index].question.judged(isDone: isDone)
                let note = randomness.one(of: isDone ? QuestionTexts.confirmed : QuestionTexts.disputed)
                ways[index].add(isDone ? .confirmed : .disputed, on: day, note: note.plain, setting, &randomness)
            }
        }
    }
}
