import Domain
import TestSupport
import Testing

@Suite("A question")
struct QuestionTests {
    private let day = Samples.day("2026-11-20")
    private let reason = Samples.text("Себебі", "Причина", nil)

    private func question(_ standing: Question.Standing = .received, registered: Bool? = nil, problem: Problem.ID? = nil)
        -> Question
    {
        Question(
            id: Question.ID(1), number: Question.Number(year: 2026, ordinal: 14), place: Samples.sarybulakOkrug,
            meeting: Meeting.ID(1),
            language: .kk, original: "Жол қашан жөнделеді? Әлия, 8 701 000 00 00", category: nil, channel: .site,
            receivedAt: Moment(seconds: 1_773_050_400), receivedOn: day,
            registeredOn: registered ?? (standing != .received) ? day : nil,
            standing: standing, problem: problem)
    }

    @Test("is shown to nobody until a person has looked, and then in other words than its own")
    func hidden() throws {
        #expect(question().publicText == nil)
        let published = try question(.registered).published(text: " Жол қашан жөнделеді? ", on: day)
        #expect(published.publicText == "Жол қашан жөнделеді?")
        #expect(published.standing == .published)
        let withheld = try published.withheld(reason: reason, on: day)
        #expect(withheld.publicText == nil)
    }

    @Test("is registered once, and again after it was returned, keeping its first day")
    func registered() throws {
        let registered = try question().registered(on: day, category: .roads)
        #expect(registered.standing == .registered && registered.registeredOn == day && registered.category == .roads)
        #expect(throws: QuestionRefusal.alreadyRegistered) { try registered.registered(on: day, category: nil) }
        let again = try registered.returned(reason: reason).registered(on: day.adding(days: 5), category: nil)
        #expect(again.registeredOn == day && again.category == .roads)
    }

    @Test("is returned with a reason, before anything else was done with it")
    func returned() throws {
        #expect(try question(.registered).returned(reason: reason).standing == .returned)
        #expect(throws: QuestionRefusal.reasonMissing) { try question().returned(reason: Translated(kk: "")) }
        for standing in [Question.Standing.published, .answered, .inPool, .inPlan, .resolved, .returned] {
            #expect(throws: QuestionRefusal.alreadySettled) { try question(standing).returned(reason: reason) }
        }
    }

    @Test("is forwarded to another place with a reason, and leaves its meeting")
    func forwarded() throws {
        let forwarded = try question(.registered).forwarded(to: Samples.merke, reason: reason)
        #expect(forwarded.place == Samples.merke && forwarded.meeting == nil && forwarded.standing == .forwarded)
        // Sent on once more is one more step, of which the one who asked is told. Source: Administrative Procedural Code, art. 65.
        #expect(forwarded.firstPlace == Samples.sarybulakOkrug)
        let again = try forwarded.forwarded(to: Samples.kordai, reason: reason)
        #expect(again.place == Samples.kordai && again.firstPlace == Samples.sarybulakOkrug)
        #expect(again.isStep(from: forwarded) && QuestionNews(from: forwarded, to: again) == .forwarded)
        #expect(!forwarded.isStep(from: forwarded))
        #expect(throws: QuestionRefusal.placeUnchanged) {
            try question(.registered).forwarded(to: Samples.sarybulakOkrug, reason: reason)
        }
        #expect(throws: QuestionRefusal.reasonMissing) {
            try question(.registered).forwarded(to: Samples.merke, reason: Translated())
        }
        #expect(throws: QuestionRefusal.alreadySettled) { try question(.answered).forwarded(to: Samples.merke, reason: reason) }
        #expect(throws: QuestionRefusal.alreadySettled) {
            try question(.inPool, problem: Problem.ID(1)).forwarded(to: Samples.merke, reason: reason)
        }
    }

    @Test("is published after it was registered, with a text that is neither empty nor too long")
    func published() throws {
        #expect(throws: QuestionRefusal.notRegistered) { try question().published(text: "а", on: day) }
        #expect(throws: QuestionRefusal.textMissing) { try question(.registered).published(text: " \n", on: day) }
        #expect(throws: QuestionRefusal.textTooLong) {
            try question(.registered).published(text: String(repeating: "ә", count: 5_001), on: day)
        }
        #expect(
            try question(.registered).published(text: String(repeating: "ә", count: 5_000), on: day).publicText?.count == 5_000)
        // A form ends its lines otherwise than a spreadsheet.
        let lines = try question(.registered).published(
            text: "Су\r\nқашан?", translation: Translated(ru: "Когда\r\nвода?", en: "When?"), on: day)
        #expect(lines.publicText == "Су\nқашан?" && lines.publicWords?.best(for: .en).text == "When?")
        #expect([lines.publicWords?.kk, lines.publicWords?.ru].allSatisfy { $0?.contains("\r") != true })
        // What is further on its way stays there.
        #expect(try question(.inPlan).published(text: "а", on: day).standing == .inPlan)
        #expect(throws: QuestionRefusal.reasonMissing) { try question(.registered).withheld(reason: Translated(), on: day) }
    }

    @Test("keeps in its step what was decided about showing it, where it moved nowhere")
    func showing() throws {
        func step(_ before: Question, _ after: Question) -> QuestionStep.Showing? {
            QuestionStep(to: after, from: before, on: day, at: Moment(seconds: 0)).showing
        }
        let (registered, pooled) = (try question(.registered), try question(.inPool, problem: Problem.ID(1)))
        #expect(step(registered, try registered.withheld(reason: reason, on: day)) == .withheld)
        #expect(step(pooled, try pooled.published(text: "а", on: day)) == .published)
        // Other words of what everyone reads already are a correction; after it was withheld, they are published anew.
        let shown = try registered.published(text: "а", on: day)
        #expect(try step(shown, shown.published(text: "б", on: day)) == .corrected)
        let hidden = try shown.withheld(reason: reason, on: day)
        #expect(try step(hidden, hidden.published(text: "б", on: day)) == .published)
        // Where it moved it on, the standing says it; and what is no decision about it says nothing.
        #expect(try step(registered, registered.published(text: "а", on: day)) == nil)
        #expect(step(pooled, pooled.planned()) == nil)
    }

    @Test("is answered after it was registered, where no problem question was made of it")
    func answered() throws {
        let answered = try question(.published).answered(reason, on: day)
        #expect(answered.standing == .answered && answered.standing.isSettled && answered.answer?.givenOn == day)
        // A corrected answer keeps its day, and its lines end in one way.
        let corrected = try answered.answered(Translated(kk: "Ертең\r\nбіз"), on: day.adding(days: 3))
        #expect(corrected.answer == Answer(text: Translated(kk: "Ертең\nбіз"), givenOn: day))
        #expect(!corrected.isStep(from: answered) && answered.isStep(from: try question(.published)))
        #expect(throws: QuestionRefusal.notRegistered) { try question().answered(reason, on: day) }
        #expect(throws: QuestionRefusal.answerMissing) { try question(.registered).answered(Translated(), on: day) }
        #expect(throws: QuestionRefusal.alreadyInProblem) {
            try question(.inPool, problem: Problem.ID(1)).answered(reason, on: day)
        }
    }

    @Test("goes into one problem question, into its plan, and is resolved")
    func problem() throws {
        let taken = try question(.published).taken(into: Problem.ID(3))
        #expect(taken.problem == Problem.ID(3) && taken.standing == .inPool)
        #expect(taken.planned().standing == .inPlan)
        #expect(taken.planned().resolved().standing.isSettled)
        #expect(throws: QuestionRefusal.alreadyInProblem) { try taken.taken(into: Problem.ID(4)) }
        #expect(throws: QuestionRefusal.notRegistered) { try question().taken(into: Problem.ID(3)) }
        #expect(throws: QuestionRefusal.alreadySettled) { try question(.returned).taken(into: Problem.ID(3)) }
        #expect(throws: QuestionRefusal.alreadySettled) { try question(.answered).taken(into: Problem.ID(3)) }
    }

    @Test("is judged by the one who asked when it is said to be done, and may be judged anew")
    func judged() throws {
        let disputed = try question(.resolved).judged(isDone: false)
        #expect(disputed.standing == .disputed && !disputed.standing.isSettled)
        #expect(try disputed.judged(isDone: true).standing == .confirmed)
        #expect(try question(.answered).judged(isDone: true).standing == .confirmed)
        for standing in [Question.Standing.received, .registered, .returned, .forwarded, .published, .inPool, .inPlan, .merged] {
            #expect(throws: QuestionRefusal.notResolved) { try question(standing).judged(isDone: true) }
        }
    }

    @Test("has a number that reads back", arguments: ["2026-000001", "2026-000014", "2026-1000000"])
    func number(text: String) {
        #expect(Question.Number(text: text)?.text == text)
    }

    @Test(
        "has no other number",
        arguments: [
            "", "2026", "2026-14", "2026-000000", "26-000014", "2026-0000014", "2026-00001x", "2026-000014-", "+026-000014",
            "2026-P-00014",
        ])
    func noNumber(text: String) {
        #expect(Question.Number(text: text) == nil)
    }

    @Test("is left out of the pool with a reason, is still to be answered, and can be taken after all")
    func excluded() throws {
        let excluded = try question(.published).excluded(reason: reason)
        let shown = try excluded.published(text: "Жол", on: day)
        #expect(shown.standing == .excluded && QuestionQueue.open.holds(shown))
        #expect(try excluded.answered(reason, on: day).standing == .answered)
        #expect(try excluded.taken(into: Problem.ID(3)).standing == .inPool)
        #expect(throws: QuestionRefusal.alreadySettled) { try excluded.excluded(reason: reason) }
        #expect(throws: QuestionRefusal.reasonMissing) { try question(.published).excluded(reason: Translated()) }
        #expect(throws: QuestionRefusal.notRegistered) { try question().excluded(reason: reason) }
        #expect(throws: QuestionRefusal.alreadyInProblem) {
            try question(.inPool, problem: Problem.ID(1)).excluded(reason: reason)
        }
        #expect(throws: QuestionRefusal.alreadySettled) { try question(.answered).excluded(reason: reason) }
    }

    @Test("is taken out of a problem question with a reason, and waits as before")
    func takenOut() throws {
        let out = try question(.inPlan, problem: Problem.ID(1)).takenOut(reason: reason)
        #expect(out.problem == nil && out.standing == .registered)
        let shown = try question(.inPool, problem: Problem.ID(1)).published(text: "Жол", on: day).takenOut(reason: reason)
        #expect(shown.standing == .published)
        #expect(throws: QuestionRefusal.notInProblem) { try question(.published).takenOut(reason: reason) }
        #expect(throws: QuestionRefusal.reasonMissing) {
            try question(.inPool, problem: Problem.ID(1)).takenOut(reason: Translated())
        }
        #expect(throws: QuestionRefusal.alreadySettled) {
            try question(.resolved, problem: Problem.ID(1)).takenOut(reason: reason)
        }
    }

    @Test("goes with its problem question to another one, keeping what was asked")
    func moved() {
        let asked = question(.inPool, problem: Problem.ID(1))
        let moved = asked.moved(to: Problem.ID(2), isPlanned: true)
        #expect(moved.problem == Problem.ID(2) && moved.standing == .inPlan && moved.original == asked.original)
        #expect(moved.moved(to: Problem.ID(1), isPlanned: false) == asked)
        #expect(question(.confirmed, problem: Problem.ID(1)).moved(to: Problem.ID(2), isPlanned: false).standing == .confirmed)
    }
}

@Suite("An identifier")
struct IdentifierTests {
    @Test("is a positive number in digits", arguments: [("1", 1), ("42", 42), ("999999999999999999", 999_999_999_999_999_999)])
    func valid(text: String, value: Int) {
        #expect(Meeting.ID(text: text)?.value == value)
    }

    @Test("is nothing else", arguments: ["", "0", "-1", "+1", " 1", "1.0", "x", "9999999999999999999", "１"])
    func invalid(text: String) {
        #expect(Meeting.ID(text: text) == nil)
    }
}

@Suite("A text in three languages")
struct TranslatedTests {
    @Test("is shown in the language there is, Kazakh first, and marked with it")
    func best() {
        let text = Translated(kk: "", ru: "Дорога", en: "Road")
        #expect(text.best(for: .kk).text == "Дорога" && text.best(for: .kk).language == .ru)
        #expect(text.best(for: .en).language == .en)
        #expect(text.missingOfficial == [.kk])
        #expect(Translated().isEmpty && Translated().text(for: .en).isEmpty)
        #expect(Translated("а", in: .kk).best(for: .en).language == .kk)
    }
}
