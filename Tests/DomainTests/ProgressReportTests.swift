import Domain
import TestSupport
import Testing

@Suite("A progress report")
struct ProgressReportTests {
    private let quarter = Period(year: 2026, part: .quarter(4))
    private let today = Samples.day("2027-01-10")

    private func figures(held: Int, answered: Int, waiting: Int = 0, needed: Int = 0, given: Int = 0) -> ReportFigures {
        var figures = ReportFigures()
        figures.meetingsPlanned = held + 1
        figures.meetingsHeld = held
        figures.questionsByCategory = [.roads: answered, nil: waiting]
        figures.questionsByStanding = [.answered: answered, .received: waiting]
        figures.settledByCategory = [.roads: answered]
        (figures.itemsDue, figures.itemsDone, figures.itemsOnTime, figures.itemsOverdue) = (4, 3, 2, 1)
        (figures.moneyNeeded, figures.moneyGiven) = (Tenge(needed), Tenge(given))
        return figures
    }

    private var facts: [Period: [KATO: ReportFigures]] {
        [
            quarter: [
                Samples.sarybulak: figures(held: 1, answered: 2, needed: 1_000, given: 400),
                Samples.sarybulakOkrug: figures(held: 2, answered: 3, waiting: 5),
                Samples.kordai: figures(held: 4, answered: 1), Samples.merke: figures(held: 8, answered: 0, waiting: 2),
                Samples.auezov: figures(held: 16, answered: 10),
            ],
            quarter.previous: [
                Samples.sarybulak: figures(held: 1, answered: 1, waiting: 1), Samples.almaty: figures(held: 3, answered: 0),
            ],
        ]
    }

    private func report(of code: KATO) -> ProgressReport {
        ProgressReport(of: code, period: quarter, facts: facts, gazetteer: Samples.gazetteer, countedOn: today)
    }

    @Test(
        "adds up from the village to the republic",
        arguments: [
            ("314853100", 1, 2, 2), ("314853000", 3, 10, 5), ("314800000", 7, 11, 6), ("310000000", 15, 13, 6),
            ("750000000", 16, 10, 10),
            ("000000000", 31, 23, 16), ("311000000", 0, 0, 0),
        ])
    func sums(code: String, held: Int, questions: Int, settled: Int) {
        let total = report(of: Samples.code(code)).total
        #expect(total.meetingsHeld == held)
        #expect(total.questions == questions)
        #expect(total.settled == settled)
        #expect(total.questionsByCategory.values.reduce(0, +) == questions)
        #expect(total.isEmpty == (questions == 0))
    }

    @Test("sets beside it the period before, and the places just below that have figures")
    func parts() {
        let republic = report(of: .republic)
        #expect(republic.parts.map(\.place) == [Samples.zhambyl, Samples.almaty])
        #expect(republic.before.meetingsHeld == 4)
        #expect(republic.parts[1].figures.meetingsHeld == 16 && republic.parts[1].before.meetingsHeld == 3)
        // What belongs to the place itself is in the total alone.
        let kordai = report(of: Samples.kordai)
        #expect(kordai.parts.map(\.figures.meetingsHeld) == [3] && kordai.total.meetingsHeld == 7)
        #expect(report(of: Samples.zhambyl).parts.map(\.place) == [Samples.kordai, Samples.merke])
    }

    @Test("shows the settled share of four periods, this one last")
    func trend() {
        let trend = report(of: Samples.sarybulakOkrug).trend
        #expect(trend.map(\.period.code) == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"])
        #expect(trend.map(\.settled.percent) == [nil, nil, 50, 50])
    }

    @Test("adds every figure, and its shares are of the sums")
    func figuresSum() {
        let sum =
            figures(held: 1, answered: 2, needed: 1_000, given: 400)
            + figures(held: 3, answered: 1, waiting: 3, needed: 500, given: 200)
        #expect(sum.meetingsPlanned == 6 && sum.meetingsHeld == 4)
        #expect(sum.questionsByCategory == [.roads: 3, nil: 3])
        #expect(sum.settledByCategory == [.roads: 3])
        #expect([sum.itemsDue, sum.itemsDone, sum.itemsOnTime, sum.itemsOverdue] == [8, 6, 4, 2])
        #expect(sum.moneyShare.percent == 40 && sum.heldShare.percent == 67 && sum.settledShare.percent == 50)
    }
}

@Suite("An entry of the journal")
struct JournalEntryTests {
    @Test("is hashed from a text that no other entry has")
    func canonical() {
        func entry(act: String, detail: String) -> String {
            JournalEntry(
                sequence: 1, at: Moment(seconds: 0), actor: .program, act: act, subject: .calendar(Samples.zhambyl, year: 2026),
                detail: detail,
                previousHash: JournalEntry.firstHash
            ).canonical
        }
        #expect(entry(act: "a", detail: "b") != entry(act: "a\n1:b", detail: ""))
        #expect(entry(act: "ә", detail: "").contains("2:ә"))
        #expect(entry(act: "a", detail: "b").hasPrefix("1:1\n1:0\n7:program\n1:a\n8:calendar\n14:310000000/2026\n1:b\n64:"))
    }
}
