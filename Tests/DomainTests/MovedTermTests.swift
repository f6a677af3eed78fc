import Domain
import TestSupport
import Testing

@Suite("A deadline that other days off move")
struct MovedTermTests {
    private static let added = Samples.day("2026-12-14")
    private let draft = WorkingCalendar(
        daysOff: [
            MovedTermTests.added: WorkingCalendar.DayOff(name: Samples.text("Қосымша", "Новый", "Added"), isEstimated: false)
        ], workedWeekends: [], years: nil)
    private let plain = WorkingCalendar(daysOff: [:], workedWeekends: [], years: nil)

    private func item(_ deadline: String, _ standing: PlanItem.Standing = .planned) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(3), number: 1, problem: nil, action: Samples.text("а", "б", "c"), lead: Samples.text("а", "б", "c"),
            coExecutors: Translated(), deadline: Samples.day(deadline), givenOn: Samples.day("2026-11-02"), moneyNeeded: nil,
            moneyGiven: nil, moneySource: Translated(), standing: standing, executions: [])
    }

    private func moved(_ item: PlanItem) -> MovedTerm? {
        MovedTerm.deadline(of: item, in: ActionPlan.ID(1), place: Samples.kordai, from: plain, to: draft)
    }

    @Test("is one of an open item that ends on the new day off, also by way of a weekend")
    func items() {
        let expected = MovedTerm(
            place: Samples.kordai, rule: nil, subject: .item(PlanItem.ID(3), plan: ActionPlan.ID(1)), from: Self.added,
            to: Samples.day("2026-12-15"))
        #expect(moved(item("2026-12-14")) == expected)
        #expect(moved(item("2026-12-12")) == expected)
        #expect(moved(item("2026-12-11")) == nil && moved(item("2026-12-15")) == nil)
        #expect(moved(item("2026-12-14", .done(on: Samples.day("2026-12-01")))) == nil)
    }

    @Test("is one of a term counted in working days, never one counted in calendar days")
    func duties() throws {
        let kordai = try #require(Samples.gazetteer[Samples.kordai])
        let records = DutyRecords(meetings: [Samples.meeting(id: 7, on: "2026-12-24"), Samples.meeting(id: 8, on: "2026-12-04")])
        func moves(_ term: DutyRule.Term) -> [MovedTerm] {
            let rule = Samples.rule("act.word", [.district], .meeting, term, .announcement)
            let law = Law(editions: [
                Edition(
                    id: "act", act: LegalSource(id: "act", title: Samples.text("а", "б", "c"), number: nil, date: nil),
                    inForceFrom: Samples.day("2022-01-01"), inForceTo: nil, notes: Translated(), coverage: [], rules: [rule])
            ])
            return MovedTerm.duties(
                of: kordai, records: records, law: law, gazetteer: Samples.gazetteer, today: Samples.day("2026-11-20"),
                from: plain, to: draft)
        }
        let found = moves(.workingDaysBefore(10))
        #expect(found.map(\.subject) == [.duty(.meeting(Meeting.ID(7)))])
        #expect(found.map { "\($0.from) \($0.to)" } == ["2026-12-10 2026-12-09"])
        #expect(moves(.daysBefore(10)).isEmpty)
    }

    @Test("stands in the order of the days on which it falls now")
    func order() {
        func term(_ from: String, _ subject: MovedTerm.Subject) -> MovedTerm {
            MovedTerm(place: Samples.kordai, rule: nil, subject: subject, from: Samples.day(from), to: Samples.day("2026-12-30"))
        }
        let second = MovedTerm.Subject.question(Question.Number(year: 2026, ordinal: 20))
        let first = MovedTerm.Subject.question(Question.Number(year: 2026, ordinal: 3))
        let found = MovedTerm.inOrder([term("2026-12-15", first), term("2026-12-14", second), term("2026-12-14", first)])
        #expect(found.map(\.subject) == [first, second, first])
    }
}
