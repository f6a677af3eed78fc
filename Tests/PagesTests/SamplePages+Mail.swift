import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Pages about mail, public ones and those of the desk.
    static var mail: [Sample] {
        let (context, clerk, administrator) = (context(), DeskSamples.visit(.clerk), DeskSamples.visit(.administrator))
        let number = Question.Number(year: 2026, ordinal: 14)
        let name = Samples.text("Аудандық ТКШ бөлімі", "Районный отдел ЖКХ", nil)
        func entry(_ address: ExecutorAddress?, mayChange: Bool = true) -> DeskExecutorsPage.Entry {
            DeskExecutorsPage.Entry(
                name: name, place: Samples.kordai, openItems: 3, nextDeadline: Samples.day("2026-12-04"), address: address,
                mayChange: mayChange)
        }
        guard let email = MailAddress("zhkh@kordai.kz") else { preconditionFailure("an address") }
        let stopped = ExecutorAddress(
            id: ExecutorAddress.ID(1), place: Samples.kordai, name: name, email: email, language: .ru, isStopped: true)
        let wrong = DeskExecutorsPage.Refused(
            place: Samples.kordai, name: name, form: RefusedForm(typed: ["email": "zhkh"], .flawEmailWrong, field: "email"))
        return [
            Sample(StopMailPage(.question(number), sign: "q1-ab", isDone: false, in: context)),
            Sample(StopMailPage(.digest, sign: "s1-ab", isDone: true, in: context), "done"),
            Sample(StopMailPage(.control, sign: "e1-ab", isDone: false, in: context), "executor"),
            Sample(
                DeskMailPage(
                    isWanted: true, language: .ru, opens: TimeOfDay(minutes: 540),
                    condition: DeskMailPage.Condition(waiting: 12, sent: 340, failed: 1),
                    trouble: MailTrouble(waiting: 12, codes: ["curl-7", "smtp-451"]), visit: administrator, in: context)),
            Sample(DeskMailPage(isWanted: false, language: .kk, opens: nil, visit: clerk, in: context), "off"),
            Sample(
                DeskExecutorsPage(
                    [entry(stopped), entry(nil)], after: 30, hasMore: true, refused: wrong, sendsMail: false, visit: clerk,
                    in: context)),
            Sample(DeskExecutorsPage([], sendsMail: true, visit: clerk, in: context), "empty"),
            Sample(
                DeskExecutorsPage(
                    [entry(stopped, mayChange: false)], sendsMail: true, visit: DeskSamples.visit(.observer), in: context),
                "observer"),
        ]
    }
}
