import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("The public list of control")
struct ControlPageTests {
    @Test("says so where it does not show everything that was taken off control")
    func manyEnded() {
        func page(_ count: Int) -> ControlPage {
            let ended = (1...count).map { number in
                ControlPage.Entry(
                    item: SampleRecords.item(number, standing: .done(on: Samples.day("2026-11-18"))),
                    plan: DeskSamples.publishedPlan.id, place: Samples.kordai, meeting: nil)
            }
            return ControlPage(
                SampleRecords.place(Samples.kordai), open: [], counts: (open: 0, late: 0), ended: ended, quarters: [],
                in: SamplePages.context(.en))
        }
        let (all, more) = (page(ControlPage.mostEnded).off, page(ControlPage.mostEnded + 1).off)
        #expect(all?.rows.count == ControlPage.mostEnded && all?.caption.contains("The last") == false)
        #expect(more?.rows.count == ControlPage.mostEnded && more?.caption.contains("The last 30 are shown here") == true)
    }
}
