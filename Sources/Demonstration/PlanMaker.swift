import Domain

/// Writes the action plan of one meeting and lets it be carried out.
struct PlanMaker {
    /// A problem question with what it is about and the arrivals of which it was made.
    struct Raised {
        let problem: Problem
        let matter: Inbox.Matter
        let members: [Int]
    }

    private let setting: Setting
    private let meeting: Meeting
    private let host: Place?
    private var nextItem: Int

    init(_ setting: Setting, meeting: Meeting, firstItem: Int) {
        self.setting = setting
        self.meeting = meeting
        host = setting.gazetteer[meeting.host]
        nextItem = firstItem
    }

    /// Who decides it, seen from the akimat that took it up.
    static func competence(of topic: Topic, for office: Office?) -> Problem.Competence {
        switch (topic.competence, office) {
        case (.central, _): .central
        case (_, .oblast), (_, .republicanCity), (_, .capital), (.own, _): .own
        case (.oblast, _): .oblast
        case (.district, .district), (.district, .cityOblast), (.district, .districtInCity): .own
        case (.district, _): .district
        }
    }

    /// The plan as it stands on the horizon: published in time or late, still a draft, or `nil` where there is none yet.
    mutating func plan(id: ActionPlan.ID, for raised: [Raised], randomness: inout Randomness) throws -> ActionPlan? {
        let chance = randomness.number(0...999)
        let offset = chance < 780 ? randomness.number(5...10) : randomness.number(12...30)
        let formed = raised.map(\.problem.raisedOn).max() ?? meeting.day
        let published = setting.workingDay(
            upTo: meeting.lastDay.adding(days: offset), notBefore: max(formed, meeting.lastDay.adding(days: 2)))
        let drafted = min(formed, setting.horizon)
        let isDraft = published > setting.horizon || chance >= 960
        if chance >= 985 { return nil }

        var plan = ActionPlan(id: id, place: meeting.host, meeting: meeting.id)
        for one in raised {
            plan.items.append(item(one, number: plan.items.count + 1, from: isDraft ? drafted : published, &randomness))
            if one.matter.topic.work != .service, randomness.happens(250) {
                plan.items.append(second(one, number: plan.items.count + 1, from: isDraft ? drafted : published, &randomness))
            }
        }
        if isDraft { return plan }
        plan = try plan.published(on: published)
        for index in plan.items.indices {
            let work = raised.first { $0.problem.id == plan.items[index].problem }?.matter.topic.work ?? .service
            plan.items[index] = try carriedOut(plan.items[index], work, randomness: &randomness)
        }
        return plan
    }

    // MARK: Items as they were planned

    private mutating func item(_ one: Raised, number: Int, from given: Day, _ randomness: inout Randomness) -> PlanItem {
        let topic = one.matter.topic
        let (lead, coExecutors) = executors(topic)
        let money: Tenge? =
            switch topic.work {
            case .service: randomness.happens(250) ? Tenge(randomness.number(3...30) * 100_000) : nil
            case .repair: Tenge(randomness.number(8...140) * 100_000)
            case .construction: Tenge(randomness.number(8...130) * 1_000_000)
            }
        return item(
            one, number: number, from: given, days: days(topic.work, &randomness), action: topic.action.filled(one.matter.slots),
            lead: lead, coExecutors: coExecutors, money: money,
            source: money == nil ? Translated() : source(one.problem.competence))
    }

    /// A lesser measure of the host's own office beside the main one.
    private mutating func second(_ one: Raised, number: Int, from given: Day, _ randomness: inout Randomness) -> PlanItem {
        let topic = one.matter.topic
        return item(
            one, number: number, from: given, days: days(topic.work, &randomness) * 3 / 4,
            action: PlanTexts.second(topic.work).plain, lead: ownOffice, coExecutors: topic.body.name(at: level(topic)),
            money: nil,
            source: Translated())
    }

    private mutating func item(
        _ one: Raised, number: Int, from given: Day, days: Int, action: Translated, lead: Translated, coExecutors: Translated,
        money: Tenge?, source: Translated
    ) -> PlanItem {
        defer { nextItem += 1 }
        return PlanItem(
            id: PlanItem.ID(nextItem), number: number, problem: one.problem.id, action: action, lead: lead,
            coExecutors: coExecutors, deadline: setting.workingDay(from: given.adding(days: days)), givenOn: given,
            moneyNeeded: money, moneySource: source)
    }

    private func days(_ work: Topic.Work, _ randomness: inout Randomness) -> Int {
        switch work {
        case .service: randomness.number(14...50)
        case .repair: randomness.number(25...110)
        case .construction: randomness.happens(450) ? randomness.number(60...150) : randomness.number(150...365)
        }
    }

    /// The level of the department that takes it up.
    private func level(_ topic: Topic) -> Body.Level {
        switch host?.office {
        case .republicanCity, .capital, .districtInCity: return .republicanCity
        case .oblast: return .oblast
        default: break
        }
        if topic.competence == .oblast || topic.competence == .central { return .oblast }
        if host?.office == .cityOblast { return .city }
        let above = host?.parent.flatMap { setting.gazetteer[$0]?.office }
        return above == .cityOblast ? .city : .district
    }

    private func executors(_ topic: Topic) -> (lead: Translated, coExecutors: Translated) {
        let level = level(topic)
        let department = topic.body.name(at: level)
        let other = topic.coBody?.name(at: level)
        if topic.competence == .own, level == .district || level == .city, host?.office != .district, host?.office != .cityOblast
        {
            return (ownOffice, other ?? department)
        }
        return (department, other ?? ownOffice)
    }

    private var ownOffice: Translated {
        let name =
            switch host?.office {
            case .oblast: PlanTexts.oblastOffice
            case .republicanCity, .capital, .cityOblast, .cityDistrict: PlanTexts.cityOffice
            case .district, .districtInCity: PlanTexts.districtOffice
            case .settlement: PlanTexts.settlementOffice
            case .village: PlanTexts.villageOffice
            case .ruralOkrug, nil: PlanTexts.okrugOffice
            }
        return name.plain
    }

    private func source(_ competence: Problem.Competence) -> Translated {
        switch (competence, host?.office) {
        case (.central, _): PlanTexts.republicBudget.plain
        case (_, .republicanCity), (_, .capital), (_, .districtInCity): PlanTexts.cityBudget.plain
        case (.oblast, _), (.own, .oblast): PlanTexts.oblastBudget.plain
        case (.own, .cityOblast): PlanTexts.cityBudget.plain
        case (.district, _), (.own, .district): PlanTexts.districtBudget.plain
        case (.own, _): PlanTexts.okrugBudget.plain
        }
    }

    // MARK: How they were carried out

    private enum Outcome { case inTime, late, never, extended, removed }

    private func carriedOut(_ planned: PlanItem, _ work: Topic.Work, randomness: inout Randomness) throws -> PlanItem {
        var item = planned
        let term = max(item.givenOn.days(until: item.deadline), 2)
        var outcome: Outcome =
            switch randomness.number(0...999) {
            case ..<650: .inTime
            case ..<790: .late
            case ..<870: .extended
            case ..<900: .removed
            default: .never
            }
        // Small matters are dropped or put off seldom enough to be left out.
        if work == .service, outcome == .extended { outcome = .late }

        var end = item.deadline
        switch outcome {
        case .inTime: end = item.deadline.adding(days: -randomness.number(0...(term / 2)))
        case .late: end = item.deadline.adding(days: randomness.number(2...40))
        case .removed: end = item.deadline.adding(days: -randomness.number(0...(term / 3)))
        case .extended, .never: break
        }
        end = setting.workingDay(upTo: end, notBefore: item.givenOn.adding(days: 1))
        let isClosed = outcome != .never && outcome != .extended && end <= setting.horizon

        try record(work, of: &item, until: end, outcome: outcome, isClosed: isClosed, &randomness)
        if outcome == .extended {
            try extend(&item, work, &randomness)
        } else if isClosed {
            try close(&item, work, outcome, on: end, &randomness)
        }
        return item
    }

    /// The records on the way, evenly spread; where nothing was ever done, at most the first.
    private func record(
        _ work: Topic.Work, of item: inout PlanItem, until end: Day, outcome: Outcome, isClosed: Bool,
        _ randomness: inout Randomness
    ) throws {
        let stages = PlanTexts.stages(work)
        let span = item.givenOn.days(until: end)
        let reached = outcome == .never ? randomness.number(0...1) : stages.count
        for (index, texts) in stages.prefix(reached).enumerated() {
            let day = setting.workingDay(
                upTo: item.givenOn.adding(days: span * (index + 1) / (stages.count + 1)), notBefore: item.givenOn)
            let text = randomness.one(of: texts).plain
            // Short matters are often reported once, at their end.
            if span < 20 && isClosed { continue }
            guard day <= setting.horizon else { return }
            try record(text, on: day, of: &item, &randomness)
        }
    }

    private func record(_ text: Translated, on day: Day, of item: inout PlanItem, _ randomness: inout Randomness) throws {
        let isShown = randomness.happens(600)
        let evidence =
            isShown ? "https://akimat.example/\(meeting.host.code)/plans/\(meeting.id)/items/\(item.number)/\(day.iso)" : nil
        var given: Tenge?
        // Money for what must first be designed comes after the first word of it.
        if let needed = item.moneyNeeded, item.moneyGiven == nil, needed < Tenge(15_000_000) || !item.executions.isEmpty {
            switch randomness.number(0...99) {
            case ..<40: given = needed
            case ..<75: given = Tenge(needed.amount * randomness.number(3...8) / 10)
            default: given = nil
            }
        }
        item = try item.recording(Execution(on: day, text: text, evidence: evidence), moneyGiven: given, today: day)
    }

    private func close(
        _ item: inout PlanItem, _ work: Topic.Work, _ outcome: Outcome, on day: Day, _ randomness: inout Randomness
    ) throws {
        if outcome == .removed {
            item = try item.removedFromControl(reason: randomness.one(of: PlanTexts.removed).plain, on: day)
            return
        }
        try record(randomness.one(of: PlanTexts.finished(work)).plain, on: day, of: &item, &randomness)
        if item.moneyGiven == nil, let needed = item.moneyNeeded { item.moneyGiven = needed }
        item = try item.done(on: day)
    }

    /// A term put off once, asked for some days before its end; later done, or still open.
    private func extend(_ item: inout PlanItem, _ work: Topic.Work, _ randomness: inout Randomness) throws {
        let asked = setting.workingDay(
            upTo: item.deadline.adding(days: -randomness.number(5...9)), notBefore: item.executions.last?.on ?? item.givenOn)
        let reason = randomness.one(of: PlanTexts.extended).plain
        let later = setting.workingDay(from: item.deadline.adding(months: randomness.number(1...3)))
        let isDone = randomness.happens(600)
        guard asked <= setting.horizon else { return }
        guard let rules = setting.control, asked <= rules.due(rules.request, from: item.deadline), later > item.deadline else {
            return
        }
        item = try item.askingExtension(to: later, reason: reason, today: asked, by: rules)
        let decided = setting.calendar.day(afterWorkingDays: randomness.number(1...2), from: asked)
        guard decided <= setting.horizon else { return }
        item = try item.grantingExtension(disciplinary: Translated(), today: decided, following: rules)
        let end = setting.workingDay(upTo: later.adding(days: -randomness.number(0...12)), notBefore: decided)
        if isDone, end <= setting.horizon { try close(&item, work, .inTime, on: end, &randomness) }
    }
}
