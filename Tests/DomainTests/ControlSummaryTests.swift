import Domain
import TestSupport
import Testing

@Suite("A summary of control")
struct ControlSummaryTests {
    private static let quarter = Period(year: 2026, part: .quarter(3))

    private static func executor(_ kk: String?, _ ru: String?, onControl: Int, overdue: Int = 0) -> ControlSummary.Executor {
        var figures = ControlSummary.Figures()
        figures.onControl = onControl
        figures.open = onControl
        figures.overdue = overdue
        return ControlSummary.Executor(name: Translated(kk: kk, ru: ru), figures: figures)
    }

    private static func summary(_ facts: [ControlSummary.Executor], on today: String = "2026-10-15") -> ControlSummary {
        ControlSummary(of: Samples.merke, quarter, countedOn: Samples.day(today), facts: facts)
    }

    @Test("adds up what reads alike, and names the most overdue first")
    func sums() {
        let summary = Self.summary([
            Self.executor("Жол бөлімі", nil, onControl: 4), Self.executor("ТКШ бөлімі", "Отдел ЖКХ", onControl: 2, overdue: 1),
            Self.executor("жол  бөлімі", "Отдел дорог", onControl: 3), Self.executor(nil, nil, onControl: 1),
        ])
        #expect(summary.total.onControl == 10 && summary.total.overdue == 1)
        #expect(summary.executors.map(\.figures.onControl) == [2, 7, 1])
        #expect(summary.executors[1].name == Translated(kk: "Жол бөлімі", ru: "Отдел дорог"))
        #expect(summary.executors.map(\.figures).reduce(ControlSummary.Figures(), +) == summary.total)
    }

    /// Regulation 135, p. 13.16: of a quarter that is over.
    @Test(
        "counts a quarter to its end, and one that runs to today",
        arguments: [
            ("2026-08-10", "2026-08-10", "2026-08-10", false), ("2026-09-30", "2026-09-30", "2026-09-30", false),
            ("2026-10-01", "2026-09-30", "2026-10-01", true), ("2027-05-01", "2026-09-30", "2026-10-01", true),
        ])
    func through(today: String, through: String, late: String, isOver: Bool) throws {
        let summary = Self.summary([], on: today)
        #expect(summary.through == Samples.day(through))
        #expect(ControlSummary.lateBefore(Self.quarter, on: Samples.day(today)) == Samples.day(late))
        if isOver {
            #expect(try summary.handedIn(on: Samples.day(today)).handedOn == Samples.day(today))
        } else {
            #expect(throws: ReportRefusal.periodNotOver) { try summary.handedIn(on: Samples.day(today)) }
        }
    }
}
