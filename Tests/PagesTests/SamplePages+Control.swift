import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// The public pages of control.
    static var control: [Sample] {
        let context = context()
        func entry(_ item: PlanItem, _ meeting: Meeting?) -> ControlPage.Entry {
            ControlPage.Entry(item: item, plan: DeskSamples.publishedPlan.id, place: Samples.kordai, meeting: meeting)
        }
        let removed = SampleRecords.item(
            7, standing: .removed(on: Samples.day("2026-11-17"), reason: Samples.text("Жер сотта", "Земля в суде", nil)))
        let kordai = SampleRecords.place(Samples.kordai)
        return [
            Sample(
                ControlPage(
                    kordai,
                    open: [
                        entry(DeskSamples.controlled, SampleRecords.held()), entry(SampleRecords.item(), SampleRecords.held()),
                        entry(SampleRecords.item(2, deadline: "2027-03-01"), nil),
                    ], counts: (open: 132, late: 21),
                    ended: [
                        entry(removed, SampleRecords.held()),
                        entry(SampleRecords.item(8, standing: .done(on: Samples.day("2026-11-18"))), SampleRecords.held()),
                    ], after: PlanItem.ID(4), next: PlanItem.ID(9),
                    quarters: [DeskSamples.quarter.next, DeskSamples.quarter], in: context), "full"),
            Sample(
                ControlPage(
                    SampleRecords.place(.republic), open: [], counts: (open: 0, late: 0), ended: [], quarters: [], in: context),
                "nothing"),
            Sample(
                ControlSummaryPage(
                    DeskSamples.summary, handedOn: Samples.day("2026-10-22"), duty: DeskSamples.summaryDuty, in: context),
                "handed in"),
            Sample(
                ControlSummaryPage(DeskSamples.summary(of: DeskSamples.quarter.next), handedOn: nil, duty: nil, in: context),
                "running"),
            Sample(
                ControlSummaryPage(
                    DeskSamples.summary(of: DeskSamples.quarter, isEmpty: true), handedOn: nil, duty: nil, in: context), "empty"),
        ]
    }
}
