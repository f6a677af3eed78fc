import Domain
import TestSupport
import Testing

@Suite("An item on control")
struct ControlTests {
    private static let rules = Samples.control
    private static let reason = Samples.text("Мердігер кешікті", "Подрядчик опоздал", nil)
    private static let word = Samples.text("Ескерту берілді", "Объявлено замечание", nil)

    /// Due on Friday 4 December 2026, so an extension is asked for by Tuesday the 1st.
    private static func item(due: String = "2026-12-04", executions: [Execution] = []) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(1), number: 1, problem: nil, action: Samples.text("Жол", "Дорога", nil),
            lead: Samples.text("Бөлім", "Отдел", nil), coExecutors: Translated(), deadline: Samples.day(due),
            givenOn: Samples.day("2026-11-02"), moneyNeeded: nil, moneySource: Translated(), executions: executions)
    }

    private static func asked(_ item: PlanItem, to day: String, on today: String) throws -> PlanItem {
        try item.askingExtension(to: Samples.day(day), reason: reason, today: Samples.day(today), by: rules)
    }

    private static func granted(_ item: PlanItem, on today: String, _ word: Translated = Translated()) throws -> PlanItem {
        try item.grantingExtension(disciplinary: word, today: Samples.day(today))
    }

    private static func refusal(_ body: () throws -> Void) -> ControlRefusal? {
        do {
            try body()
        } catch ActionPlanRefusal.control(let refusal) {
            return refusal
        } catch {}
        return nil
    }

    /// Regulation 135, p. 13.2 and 13.15.
    @Test(
        "has the month of the rules where no deadline was given, past a day off",
        arguments: [
            ("2026-11-02", "", "2026-12-02", true), ("2026-11-12", "", "2026-12-14", true),
            ("2026-11-02", "2026-12-04", "2026-12-04", false), ("2026-11-02", "2026-12-05", "2026-12-07", false),
            ("2026-11-02", "2026-12-16", "2026-12-17", false),
        ])
    func deadlines(given: String, typed: String, deadline: String, isDefault: Bool) throws {
        let plan = ActionPlan(id: ActionPlan.ID(1), place: Samples.kordai, meeting: Meeting.ID(1))
        let draft = PlanItemDraft([.actionKk: "Жол", .leadKk: "Бөлім", .deadline: typed])
        let item = try plan.adding(draft, id: PlanItem.ID(1), today: Samples.day(given), rules: Self.rules).items[0]
        #expect(item.deadline == Samples.day(deadline))
        #expect(item.hasDefaultTerm == isDefault)
        #expect(item.rolledFrom == (isDefault || typed == deadline ? nil : Samples.day(typed)))
        // Without rules of control a deadline must be given.
        if isDefault {
            #expect(throws: ActionPlanRefusal.itemFlaws([.deadline: .missing])) {
                try plan.adding(draft, id: PlanItem.ID(1), today: Samples.day(given))
            }
        }
    }

    /// Regulation 135, p. 13.6.
    @Test(
        "can be given a later deadline when it is asked for in time, once a time, with a reason",
        arguments: [("2026-12-01", true), ("2026-12-02", false), ("2026-12-05", false)])
    func inTime(today: String, isTaken: Bool) throws {
        let refusal = Self.refusal { _ = try Self.asked(Self.item(), to: "2026-12-25", on: today) }
        #expect(
            refusal
                == (isTaken
                    ? nil
                    : .tooLate(lastDay: Samples.day("2026-12-01"), rule: DutyRule.ID("regulation-135.extension-request-3"))))
        guard isTaken else { return }
        let asked = try Self.asked(Self.item(), to: "2026-12-26", on: today)
        // 26 December is a Saturday. Source: regulation 135, p. 13.15.
        #expect(asked.pendingExtension?.to == Samples.day("2026-12-28") && asked.deadline == Samples.day("2026-12-04"))
        #expect(Self.refusal { _ = try Self.asked(asked, to: "2027-01-20", on: today) } == .pending)
        #expect(Self.refusal { _ = try Self.asked(Self.item(), to: "2026-12-04", on: today) } == .notLater)
        #expect(
            Self.refusal {
                _ = try Self.item().askingExtension(
                    to: Samples.day("2026-12-25"), reason: Translated(), today: Samples.day(today), by: Self.rules)
            } == .reasonMissing)
        #expect(
            Self.refusal {
                _ = try Self.item().askingExtension(
                    to: Samples.day("2026-12-25"), reason: Translated(kk: String(repeating: "а", count: 1_001)),
                    today: Samples.day(today), by: Self.rules)
            } == .textTooLong)
    }

    /// Regulation 135, p. 13.7 and 13.8.
    @Test("is extended once, a second time with the question of responsibility, and never a third")
    func thrice() throws {
        #expect(Self.refusal { _ = try Self.granted(Self.item(), on: "2026-12-01") } == .nothingAsked)
        let once = try Self.granted(Self.asked(Self.item(), to: "2026-12-25", on: "2026-12-01"), on: "2026-12-02")
        #expect(once.deadline == Samples.day("2026-12-25") && once.standing == .extended)
        #expect(once.firstDeadline == Samples.day("2026-12-04") && once.grantedExtensions.count == 1)

        let again = try Self.asked(once, to: "2027-01-29", on: "2026-12-10")
        #expect(Self.refusal { _ = try Self.granted(again, on: "2026-12-11") } == .disciplinaryMissing)
        let twice = try Self.granted(again, on: "2026-12-11", Self.word)
        #expect(twice.grantedExtensions.map(\.disciplinary) == [Translated(), Self.word])
        #expect(!twice.isAskedTooOften)

        let third = try Self.asked(twice, to: "2027-03-30", on: "2027-01-12")
        #expect(third.isAskedTooOften)
        #expect(Self.refusal { _ = try Self.granted(third, on: "2027-01-13", Self.word) } == .third)
        let declined = try third.decliningExtension(reason: Self.reason, today: Samples.day("2027-01-13"))
        #expect(declined.deadline == Samples.day("2027-01-29") && declined.pendingExtension == nil)
        #expect(
            Self.refusal { _ = try third.decliningExtension(reason: Translated(), today: Samples.day("2027-01-13")) }
                == .reasonMissing)
    }

    /// Regulation 135, p. 13.9.
    @Test("is removed from control where it is impossible, with the reason, and then stays so")
    func removed() throws {
        let today = Samples.day("2026-12-01")
        #expect(Self.refusal { _ = try Self.item().removedFromControl(reason: Translated(), on: today) } == .reasonMissing)
        let removed = try Self.item().removedFromControl(reason: Self.reason, on: today)
        #expect(removed.standing == .removed(on: today, reason: Self.reason))
        #expect(throws: ActionPlanRefusal.alreadyDone) { try removed.removedFromControl(reason: Self.reason, on: today) }
        #expect(throws: ActionPlanRefusal.alreadyDone) { try Self.asked(removed, to: "2026-12-25", on: "2026-12-01") }
    }

    /// Regulation 135, p. 10.23 and 13.4.
    @Test(
        "counts as not executed without a record after its deadline, and is reminded of before it",
        arguments: [
            ("2026-11-30", false, false), ("2026-12-01", true, false), ("2026-12-04", true, false), ("2026-12-05", false, true),
        ])
    func days(today: String, isReminded: Bool, isNotExecuted: Bool) {
        let today = Samples.day(today)
        #expect(Self.item().isReminded(on: today, by: Self.rules) == isReminded)
        #expect(Self.item().isNotExecuted(on: today) == isNotExecuted)
        let record = Execution(on: Samples.day("2026-11-20"), text: Self.word, evidence: nil)
        #expect(!Self.item(executions: [record]).isNotExecuted(on: today))
    }

    @Test("is under the rules of one district, and elsewhere under the product's own")
    func territory() {
        #expect(Self.rules.binds(Samples.merke, by: Samples.gazetteer))
        #expect(!Self.rules.binds(Samples.kordai, by: Samples.gazetteer))
        #expect(ControlRules(Law(editions: []), on: Samples.day("2026-11-20"), calendar: Samples.calendar) == nil)
        // Before any edition those of the first hold.
        #expect(ControlRules(Samples.law, on: Samples.day("2024-11-20"), calendar: Samples.calendar) != nil)
    }
}
