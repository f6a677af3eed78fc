import Domain
import Pages
import TestSupport
import Testing

@testable import Web

@Suite("Who has a record open")
struct OpenRecordsTests {
    private let record = DeskPath.question(Question.Number(year: 2026, ordinal: 1))

    private func staff(_ id: Int) -> StaffMember {
        StaffMember(id: StaffMember.ID(id), name: "№ \(id)", email: "\(id)@a.kz", role: .clerk, place: Samples.kordai)
    }

    private func moment(_ minutes: Int) -> Moment { Moment(seconds: 1_790_000_000 + minutes * 60) }

    @Test("is told to others for ten minutes after the last look, with the first look's hour")
    func patience() {
        let open = OpenRecords()
        func names(_ minutes: Int, for id: Int = 2) -> [String] {
            open.others(than: StaffMember.ID(id), at: record, now: moment(minutes)).map { "\($0.name) \($0.openedAt.text)" }
        }
        open.open(record, by: staff(1), at: moment(0), time: TimeOfDay(minutes: 600))
        open.open(record, by: staff(1), at: moment(8), time: TimeOfDay(minutes: 608))
        #expect(names(9) == ["№ 1 10:00"] && names(9, for: 1) == [])
        #expect(names(17) == ["№ 1 10:00"] && names(18) == [])
        open.open(record, by: staff(1), at: moment(30), time: TimeOfDay(minutes: 630))
        #expect(names(30) == ["№ 1 10:30"])
    }

    @Test("ends by acting on it, and by signing out")
    func ends() {
        let open = OpenRecords()
        for id in [1, 2] { open.open(record, by: staff(id), at: moment(0), time: TimeOfDay(minutes: 600)) }
        #expect(open.others(than: StaffMember.ID(3), at: record, now: moment(1)).count == 2)
        open.leave(record, by: StaffMember.ID(1))
        #expect(open.others(than: StaffMember.ID(3), at: record, now: moment(1)).map(\.name) == ["№ 2"])
        open.leaveAll(by: StaffMember.ID(2))
        #expect(open.others(than: StaffMember.ID(3), at: record, now: moment(1)).isEmpty)
    }

    @Test("is one for all pages of it, and for no list")
    func records() {
        let number = Question.Number(year: 2026, ordinal: 1)
        for path in [DeskPath.questionAct(number, .publish), .redaction(number)] {
            #expect(path.record == record)
        }
        #expect(DeskPath.itemAct(ActionPlan.ID(3), PlanItem.ID(5), .done).record == .item(ActionPlan.ID(3), PlanItem.ID(5)))
        let assignment = DeskPath.assignment(Reception.ID(2), Assignment.ID(7))
        #expect(DeskPath.assignmentAct(Reception.ID(2), Assignment.ID(7), .record).record == assignment)
        for path in [DeskPath.today, .questions(.received), .newQuestion(), .templates(), .meetings] {
            #expect(path.record == nil)
        }
    }
}
