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
        try item.grantingExtension(disciplinary: word, today: Samples.day(today), following: rules)
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

    /// Regulation 135, p. 13.5.
    @Test(
        "is led by the first body named, or by the one marked as collecting",
        arguments: [
            ("Жол бөлімі", "Отдел дорог", "", "Жол бөлімі", "Отдел дорог", nil, nil),
            ("Жол бөлімі; Округ", "Отдел дорог; Округ;", "", "Жол бөлімі", "Отдел дорог", "Округ", "Округ"),
            ("Жол бөлімі; Округ", "Отдел дорог; Округ (сбор)", "ТКШ", "Округ", "Округ", "Жол бөлімі; ТКШ", "Отдел дорог"),
            ("Жол бөлімі; Округ (Жинақтау)", "", "", "Округ", nil, "Жол бөлімі", nil),
            ("", "Отдел дорог Сбор; Отдел ЖКХ", "", nil, "Отдел дорог", nil, "Отдел ЖКХ"),
            ("Бөлім", "Отдел; Округ сбор", "", "Бөлім", "Округ", nil, "Отдел"),
        ] as [(String, String, String, String?, String?, String?, String?)])
    func executors(kk: String, ru: String, others: String, lead: String?, leadRu: String?, rest: String?, restRu: String?) {
        let found = Executors(lead: Translated(kk: kk, ru: ru), others: Translated(kk: others))
        #expect(found.lead == Translated(kk: lead, ru: leadRu))
        #expect(found.others == Translated(kk: rest, ru: restRu))
    }

    @Test("is refused where its lead is named by nothing but separators")
    func noLead() throws {
        let plan = ActionPlan(id: ActionPlan.ID(1), place: Samples.kordai, meeting: Meeting.ID(1))
        let draft = PlanItemDraft([.actionKk: "Жол", .leadKk: "; ;", .deadline: "2026-12-04"])
        #expect(throws: ActionPlanRefusal.itemFlaws([.leadKk: .missing])) {
            try plan.adding(draft, id: PlanItem.ID(1), today: Samples.day("2026-11-02"), rules: Self.rules)
        }
    }

    /// Regulation 135, p. 13.4, 13.5, 13.6, 13.13 and 13.14. Given on Monday 2 November 2026; 16 December is off.
    @Test(
        "has the days of its lead and of its co-executors, as far as they lie within its term",
        arguments: [
            // A month and more: co-executors are told by the 5th and give word by the 11th, the lead five working days before.
            (
                "2026-12-04", true,
                [
                    "co-executors-3 2026-11-05", "co-information-7 2026-11-11", "information-5 2026-11-27",
                    "reminder-3 2026-12-01",
                    "extension-request-3 2026-12-01", "memo-1 2026-12-07",
                ]
            ),
            (
                "2026-12-17", false,
                [
                    "information-5 2026-12-09", "reminder-3 2026-12-11", "extension-request-3 2026-12-11", "memo-1 2026-12-18",
                ]
            ),
            // Three working days: nothing of it lies within the term but the co-executors' part.
            ("2026-11-05", true, ["co-executors-3 2026-11-05", "memo-1 2026-11-06"]),
        ])
    func terms(due: String, hasOthers: Bool, expected: [String]) {
        let item = PlanItem(
            id: PlanItem.ID(1), number: 1, problem: nil, action: Self.reason, lead: Self.reason,
            coExecutors: hasOthers ? Self.reason : Translated(), deadline: Samples.day(due),
            givenOn: Samples.day("2026-11-02"), moneyNeeded: nil, moneySource: Translated())
        #expect(
            Self.rules.terms(of: item).map { "\($0.rule.id.text) \($0.due)" } == expected.map { "regulation-135.\($0)" })
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
        // Taken back, it was never asked for.
        #expect(try asked.withdrawingExtension().extensions.isEmpty)
        #expect(Self.refusal { _ = try asked.withdrawingExtension().withdrawingExtension() } == .nothingAsked)
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
        #expect(Self.refusal { _ = try Self.granted(again, on: "2026-12-11") } == .disciplinaryMissing(Samples.extensions))
        let twice = try Self.granted(again, on: "2026-12-11", Self.word)
        #expect(twice.grantedExtensions.map(\.disciplinary) == [Translated(), Self.word])
        #expect(!twice.isAskedTooOften(by: Self.rules))

        let third = try Self.asked(twice, to: "2027-03-30", on: "2027-01-12")
        #expect(third.isAskedTooOften(by: Self.rules))
        #expect(Self.refusal { _ = try Self.granted(third, on: "2027-01-13", Self.word) } == .tooOften(Samples.extensions))
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
