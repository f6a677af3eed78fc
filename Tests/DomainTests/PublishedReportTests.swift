import Domain
import TestSupport
import Testing

@Suite("A published report")
struct PublishedReportTests {
    private static let quarter = Period(year: 2026, part: .quarter(3))
    private static let reason = Samples.text("Себеп", "Причина", nil)

    private static func report(held: Int, on day: String = "2026-10-20") -> ProgressReport {
        var figures = ReportFigures()
        figures.meetingsHeld = held
        return ProgressReport(
            of: Samples.kordai, period: quarter, facts: [quarter: [Samples.kordai: figures]], gazetteer: Samples.gazetteer,
            countedOn: Samples.day(day))
    }

    @Test("is refused while the period is not over")
    func periodOver() throws {
        #expect(throws: ReportRefusal.periodNotOver) {
            _ = try PublishedReport(Self.report(held: 1), on: Samples.day("2026-09-30"))
        }
        let published = try PublishedReport(Self.report(held: 1), on: Samples.day("2026-10-01"))
        #expect(published.versions.map(\.number) == [1])
    }

    @Test("keeps its figures and its first day when it is corrected")
    func corrected() throws {
        let first = try PublishedReport(Self.report(held: 1), on: Samples.day("2026-10-20"))
        let second = try first.corrected(
            by: Self.report(held: 2, on: "2026-11-02"), reason: Self.reason, on: Samples.day("2026-11-02"))
        #expect(second.publishedOn == Samples.day("2026-10-20"))
        #expect(second.versions.map(\.number) == [1, 2])
        #expect(second[1] == first.latest && second[1]?.report.total.meetingsHeld == 1)
        #expect(second.latest?.report.total.meetingsHeld == 2 && second.latest?.reason == Self.reason)
        #expect(second[3] == nil)
    }

    @Test("is not corrected without a reason, with an endless one, or where nothing differs")
    func refused() throws {
        let first = try PublishedReport(Self.report(held: 1), on: Samples.day("2026-10-20"))
        let later = Samples.day("2026-11-02")
        #expect(throws: ReportRefusal.reasonMissing) {
            _ = try first.corrected(by: Self.report(held: 2), reason: Translated(), on: later)
        }
        #expect(throws: ReportRefusal.reasonTooLong) {
            _ = try first.corrected(
                by: Self.report(held: 2), reason: Translated(kk: String(repeating: "а", count: 1_001)), on: later)
        }
        // Another day of counting alone is no difference.
        #expect(throws: ReportRefusal.nothingDiffers) {
            _ = try first.corrected(by: Self.report(held: 1, on: "2026-11-02"), reason: Self.reason, on: later)
        }
    }

    @Test("has a second version where the first was published before figures were kept")
    func keptBefore() throws {
        let early = PublishedReport(publishedOn: Samples.day("2026-10-20"), versions: [])
        let corrected = try early.corrected(by: Self.report(held: 2), reason: Self.reason, on: Samples.day("2026-11-02"))
        #expect(corrected.versions.map(\.number) == [2])
        #expect(corrected.publishedOn == Samples.day("2026-10-20"))
    }
}
