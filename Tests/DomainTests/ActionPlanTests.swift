import Domain
import TestSupport
import Testing

@Suite("An action plan")
struct ActionPlanTests {
    private let today = Samples.day("2026-11-20")
    private let plan = ActionPlan(id: ActionPlan.ID(1), place: Samples.kordai, meeting: Meeting.ID(1))

    private func draft(_ change: [PlanItemDraft.Field: String] = [:], foundProblem: Problem.ID? = nil) -> PlanItemDraft {
        let right: [PlanItemDraft.Field: String] = [.actionKk: "Жолды жөндеу", .leadKk: "Жол бөлімі", .deadline: "2026-12-20"]
        return PlanItemDraft(right.merging(change) { $1 }, foundProblem: foundProblem)
    }

    private func adding(_ draft: PlanItemDraft, to plan: ActionPlan? = nil, id: Int = 1) throws(ActionPlanRefusal) -> ActionPlan {
        try (plan ?? self.plan).adding(draft, id: PlanItem.ID(id), today: today)
    }

    @Test("takes items and numbers them")
    func adding() throws {
        let two = try adding(
            draft([.moneyNeeded: "18 400 000", .moneySourceRu: "Бюджет района"]), to: try adding(draft()), id: 2)
        #expect(two.items.map(\.number) == [1, 2])
        #expect(two.items[1].moneyNeeded == Tenge(18_400_000) && two.items[1].givenOn == today)
        #expect(try two.removing(PlanItem.ID(1)).items.map(\.number) == [1])
        #expect(try two.removing(PlanItem.ID(9)) == two)
        // A button that was pressed twice.
        #expect(throws: ActionPlanRefusal.itemRepeated) { try adding(draft(), to: two, id: 3) }
        #expect(try adding(draft([.deadline: "2026-12-21"]), to: two, id: 3).items.count == 3)
    }

    @Test(
        "names every wrong field of an item",
        arguments: [
            ([.actionKk: " "], [.actionKk: .missing]), ([.leadKk: ""], [.leadKk: .missing]),
            ([.deadline: ""], [.deadline: .missing]),
            ([.deadline: "20.12.2026"], [.deadline: .notADate]), ([.deadline: "2026-02-30"], [.deadline: .notADate]),
            ([.deadline: "2026-11-19"], [.deadline: .deadlinePast]), ([.moneyNeeded: "много"], [.moneyNeeded: .notMoney]),
            ([.moneyNeeded: "5000"], [.moneySourceKk: .sourceMissing]), ([.problem: "2026-P-00001"], [.problem: .unknownProblem]),
            ([.leadRu: String(repeating: "б", count: 1_001)], [.leadRu: .tooLong]),
            (
                [.actionKk: "", .deadline: "x", .moneyNeeded: "-1"],
                [.actionKk: .missing, .deadline: .notADate, .moneyNeeded: .notMoney]
            ),
        ] as [([PlanItemDraft.Field: String], [PlanItemDraft.Field: PlanItemDraft.Flaw])])
    func itemFlaws(change: [PlanItemDraft.Field: String], flaws: [PlanItemDraft.Field: PlanItemDraft.Flaw]) {
        #expect(throws: ActionPlanRefusal.itemFlaws(flaws)) { try adding(draft(change)) }
    }

    @Test("takes an item due today, with no money and a problem that was found")
    func rightItems() throws {
        #expect(try adding(draft([.deadline: "2026-11-20"])).items.count == 1)
        #expect(try adding(draft([.moneyNeeded: "0"])).items[0].moneyNeeded == .zero)
        #expect(try adding(draft([.problem: "2026-P-00001"], foundProblem: Problem.ID(5))).items[0].problem == Problem.ID(5))
        #expect(try adding(draft([.actionKk: "", .actionRu: "Ремонт"])).items[0].action.ru == "Ремонт")
    }

    @Test("is published once, with items whose deadlines have not passed")
    func published() throws {
        #expect(throws: ActionPlanRefusal.withoutItems) { try plan.published(on: today) }
        let ready = try adding(draft())
        #expect(throws: ActionPlanRefusal.deadlinePast(1)) { try ready.published(on: Samples.day("2026-12-21")) }
        let published = try ready.published(on: today)
        #expect(published.publishedOn == today)
        #expect(throws: ActionPlanRefusal.alreadyPublished) { try published.published(on: today) }
        #expect(throws: ActionPlanRefusal.alreadyPublished) { try adding(draft(), to: published) }
        #expect(throws: ActionPlanRefusal.alreadyPublished) { try published.removing(PlanItem.ID(1)) }
    }
}

@Suite("A plan that is published late")
struct LatePlanTests {
    /// Regulation 135, p. 13.1 and 13.2. A month from Friday 20 November ends on a Sunday; after the New Year the first working day is 5 January.
    @Test(
        "puts its items on control from that day on, and counts default terms from it",
        arguments: [("2026-11-20", "2026-12-21"), ("2026-12-02", "2027-01-05")])
    func onControl(published: String, deadline: String) throws {
        let written = Samples.day("2026-11-10")
        let rules = Samples.control
        var plan = ActionPlan(id: ActionPlan.ID(1), place: Samples.kordai, meeting: Meeting.ID(1))
        let drafts: [[PlanItemDraft.Field: String]] = [[:], [.deadline: "2026-12-25"]]
        for (position, fields) in drafts.enumerated() {
            let draft = PlanItemDraft(fields.merging([.actionKk: "Жол", .leadKk: "Бөлім"]) { $1 })
            plan = try plan.adding(draft, id: PlanItem.ID(position + 1), today: written, rules: rules)
        }
        #expect(plan.items.map(\.givenOn) == [written, written] && plan.items[0].deadline == Samples.day("2026-12-10"))
        let out = try plan.published(on: Samples.day(published), rules: rules)
        #expect(out.items.map(\.givenOn) == [Samples.day(published), Samples.day(published)])
        #expect(out.items.map(\.deadline) == [Samples.day(deadline), Samples.day("2026-12-25")])
    }
}

@Suite("An item of a plan")
struct PlanItemTests {
    private let today = Samples.day("2026-11-20")

    private func item(_ standing: PlanItem.Standing = .planned, due: String = "2026-12-04", executions: [Execution] = [])
        -> PlanItem
    {
        PlanItem(
            id: PlanItem.ID(1), number: 1, problem: nil, action: Samples.text("Жолды жөндеу", "Ремонт дороги", nil),
            lead: Samples.text("Жол бөлімі", "Отдел дорог", nil), coExecutors: Translated(), deadline: Samples.day(due),
            givenOn: Samples.day("2026-11-02"), moneyNeeded: Tenge(5_000), moneySource: Samples.text("Бюджет", "Бюджет", nil),
            standing: standing, executions: executions)
    }

    private func execution(on day: String = "2026-11-20", _ text: String = "Басталды", evidence: String? = nil) -> Execution {
        Execution(on: Samples.day(day), text: Translated(text, in: .kk), evidence: evidence)
    }

    @Test("takes the very same record of execution once")
    func recordedTwice() throws {
        let record = execution()
        let once = try item().recording(record, moneyGiven: nil, today: today)
        #expect(throws: ActionPlanRefusal.executionRepeated) { try once.recording(record, moneyGiven: nil, today: today) }
        #expect(try once.recording(execution(on: "2026-11-20", "Жалғасты"), moneyGiven: nil, today: today).executions.count == 2)
    }

    @Test("keeps the day on which a record of an earlier day was entered, and none where it is the same")
    func enteredLater() throws {
        let earlier = try item().recording(execution(on: "2026-11-18"), moneyGiven: nil, today: today)
        #expect(earlier.executions.map(\.on) == [Samples.day("2026-11-18")])
        #expect(earlier.executions.map(\.enteredOn) == [today])
        #expect(try item().recording(execution(), moneyGiven: nil, today: today).executions[0].enteredOn == nil)
        // Entered again on another day it is the same record.
        #expect(throws: ActionPlanRefusal.executionRepeated) {
            try earlier.recording(execution(on: "2026-11-18"), moneyGiven: nil, today: today.adding(days: 2))
        }
        // Done late and entered under a day in time, the item is late all the same.
        let done = try item().recording(execution(), moneyGiven: nil, today: Samples.day("2026-12-06")).done(
            on: Samples.day("2026-12-06"))
        #expect(done.daysLate(on: Samples.day("2027-03-01")) == 2)
    }

    @Test("is under way from the first record, and done after one")
    func way() throws {
        let underWay = try item().recording(
            execution(evidence: "https://example.kz/1.jpg"), moneyGiven: Tenge(2_000), today: today)
        #expect(underWay.standing == .underWay && underWay.executions.count == 1 && underWay.moneyGiven == Tenge(2_000))
        let more = try underWay.recording(execution(), moneyGiven: nil, today: today)
        #expect(more.moneyGiven == Tenge(2_000) && more.executions.count == 2)
        let done = try more.done(on: today)
        #expect(done.doneOn == today && !done.isOpen)
        #expect(try item(.extended).recording(execution(), moneyGiven: nil, today: today).standing == .extended)
    }

    @Test("refuses a record that is empty, too long, from the future, or with an address that is none")
    func recordRefused() {
        func record(_ execution: Execution, _ item: PlanItem? = nil) throws {
            _ = try (item ?? self.item()).recording(execution, moneyGiven: nil, today: today)
        }
        #expect(throws: ActionPlanRefusal.executionMissing) { try record(execution(on: "2026-11-20", "")) }
        #expect(throws: ActionPlanRefusal.executionTooLong) {
            try record(execution(on: "2026-11-20", String(repeating: "ә", count: 2_001)))
        }
        #expect(throws: ActionPlanRefusal.executionAhead) { try record(execution(on: "2026-11-21")) }
        #expect(throws: ActionPlanRefusal.executionBeforeGiven) { try record(execution(on: "2026-11-01")) }
        #expect(throws: ActionPlanRefusal.evidenceNotAnAddress) { try record(execution(evidence: "фото")) }
        #expect(throws: ActionPlanRefusal.alreadyDone) { try record(execution(), item(.done(on: today))) }
        #expect(throws: ActionPlanRefusal.alreadyDone) {
            try record(execution(), item(.removed(on: today, reason: Samples.text("а", "а", nil))))
        }
    }

    @Test("is not done without a record, nor twice")
    func doneRefused() {
        #expect(throws: ActionPlanRefusal.executionMissing) { try item(.underWay).done(on: today) }
        #expect(throws: ActionPlanRefusal.alreadyDone) { try item(.done(on: today), executions: [execution()]).done(on: today) }
    }

    @Test(
        "shows its light by the days that are left",
        arguments: [
            // Due on Friday 4 December 2026.
            (PlanItem.Standing.planned, "2026-11-30", PlanItem.TrafficLight.green, 0), (.planned, "2026-12-01", .amber, 0),
            (.underWay, "2026-12-04", .amber, 0), (.extended, "2026-12-05", .red, 1), (.planned, "2026-12-14", .red, 10),
            (.done(on: Samples.day("2026-12-04")), "2027-03-01", .green, 0),
            (.done(on: Samples.day("2026-12-06")), "2027-03-01", .red, 2),
            (.removed(on: Samples.day("2026-12-20"), reason: Translated()), "2027-03-01", .green, 0),
        ])
    func light(standing: PlanItem.Standing, today: String, light: PlanItem.TrafficLight, late: Int) {
        let item = item(standing)
        #expect(item.trafficLight(on: Samples.day(today), calendar: Samples.calendar) == light)
        #expect(item.daysLate(on: Samples.day(today)) == late)
    }
}
