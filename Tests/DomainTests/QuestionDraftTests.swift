import Domain
import TestSupport
import Testing

@Suite("A question as it is typed")
struct QuestionDraftTests {
    private let today = Samples.day("2026-11-20")

    private func draft(_ change: (inout QuestionDraft) -> Void = { _ in }) -> QuestionDraft {
        var draft = QuestionDraft(place: "314853000", language: "kk", text: "Жол қашан жөнделеді?")
        change(&draft)
        return draft
    }

    private func flaws(_ draft: QuestionDraft, meeting: Meeting? = nil) -> [QuestionDraft.Field: QuestionDraft.Flaw] {
        do {
            _ = try draft.accepted(meeting: meeting, gazetteer: Samples.gazetteer, today: today)
            return [:]
        } catch {
            return error.flaws
        }
    }

    @Test("is accepted with a place, a language and a text; the rest may be left out")
    func accepted() throws {
        let accepted = try draft { $0.text = "  Жол\r\nқашан?\u{2028} " }.accepted(
            meeting: nil, gazetteer: Samples.gazetteer, today: today)
        #expect(accepted.place == Samples.sarybulakOkrug && accepted.meeting == nil && accepted.language == .kk)
        #expect(accepted.text == "Жол\nқашан?")
        #expect(accepted.category == nil && accepted.contact.isEmpty)
    }

    @Test("takes its place from its meeting")
    func placeOfMeeting() throws {
        let accepted = try draft { ($0.place, $0.meeting) = ("", "1") }
            .accepted(meeting: Samples.meeting(id: 1), gazetteer: Samples.gazetteer, today: today)
        #expect(accepted.place == Samples.sarybulakOkrug && accepted.meeting == Meeting.ID(1))
    }

    @Test(
        "is held to 5,000 characters, whatever their bytes",
        arguments: [(5_000, "a"), (5_000, "қ"), (5_000, "👩‍👩‍👧"), (5_001, "a"), (5_001, "қ")])
    func length(count: Int, letter: String) {
        let found = flaws(draft { $0.text = String(repeating: letter, count: count) })
        #expect(found == (count > 5_000 ? [.text: .textTooLong] : [:]))
    }

    @Test(
        "names the field that is wrong",
        arguments: [
            DraftCase(.text, .textMissing) { $0.text = "" }, DraftCase(.text, .textMissing) { $0.text = " \n\t\u{00A0}" },
            DraftCase(.text, .textBinary) { $0.text = "a\u{0}b" }, DraftCase(.text, .textBinary) { $0.text = "a\u{FFFD}b" },
            DraftCase(.text, .textBinary) { $0.text = "PK\u{3}\u{4}" }, DraftCase(.text, .textBinary) { $0.text = "a\u{7F}" },
            DraftCase(.place, .placeMissing) { $0.place = "" }, DraftCase(.place, .placeUnknown) { $0.place = "999999999" },
            DraftCase(.place, .placeUnknown) { $0.place = "Қордай" }, DraftCase(.place, .placeUnknown) { $0.place = " " },
            DraftCase(.meeting, .meetingUnknown) { $0.meeting = "77" },
            DraftCase(.language, .languageUnknown) { $0.language = "de" },
            DraftCase(.language, .languageUnknown) { $0.language = "" },
            DraftCase(.category, .categoryUnknown) { $0.category = "weather" },
            DraftCase(.email, .emailWrong) { $0.email = "aliya" }, DraftCase(.email, .emailWrong) { $0.email = "a@b" },
            DraftCase(.email, .emailWrong) { $0.email = "a b@c.kz" }, DraftCase(.phone, .phoneWrong) { $0.phone = "12" },
            DraftCase(.phone, .phoneWrong) { $0.phone = "8 701 abc 00 00" },
            DraftCase(.name, .contactTooLong) { $0.name = String(repeating: "ә", count: 201) },
            DraftCase(.email, .contactBinary) { $0.email = "a@b.kz\r\nBcc: c@d.kz" },
            DraftCase(.name, .contactBinary) { $0.name = "a\u{1B}b" },
        ])
    func flaw(row: DraftCase) {
        #expect(flaws(draft(row.change)) == [row.field: row.flaw])
    }

    @Test("is not taken for a meeting that is over, cancelled, reported, or elsewhere")
    func meetings() throws {
        let typed = draft { $0.meeting = "1" }
        #expect(flaws(typed, meeting: Samples.meeting(id: 1, on: "2026-11-20")) == [:])
        #expect(flaws(typed, meeting: Samples.meeting(id: 1, on: "2026-11-19")) == [.meeting: .meetingPast])
        let cancelled = try Samples.meeting(id: 1).cancelled(on: today, reason: Samples.text("а", "а", nil))
        #expect(flaws(typed, meeting: cancelled) == [.meeting: .meetingCancelled])
        var held = Samples.meeting(id: 1, on: "2026-11-20")
        held.standing = .held
        // Who came is recorded in the hall; until the day ends, people ask.
        #expect(flaws(typed, meeting: held) == [:])
        held.results = MeetingResults(publishedOn: today, summary: Samples.text("Өтті", "Прошла", nil))
        #expect(flaws(typed, meeting: held) == [.meeting: .meetingPast])
        #expect(
            flaws(draft { ($0.place, $0.meeting) = ("315000000", "1") }, meeting: Samples.meeting(id: 1)) == [
                .meeting: .meetingElsewhere
            ])
    }

    @Test("names every wrong field at once")
    func several() {
        let typed = QuestionDraft(
            place: "999999999", meeting: "77", language: "de", text: "", category: "weather",
            name: String(repeating: "a", count: 201),
            email: "x", phone: "y")
        #expect(
            flaws(typed) == [
                .place: .placeUnknown, .meeting: .meetingUnknown, .language: .languageUnknown, .text: .textMissing,
                .category: .categoryUnknown,
                .name: .contactTooLong, .email: .emailWrong, .phone: .phoneWrong,
            ])
    }

    @Test(
        "keeps contacts that are right",
        arguments: [("aliya@example.kz", "+7 (701) 000-00-00"), ("a.b+c@mail.example.kz", "87010000000"), ("", "")])
    func contacts(email: String, phone: String) throws {
        let accepted = try draft { ($0.email, $0.phone) = (email, phone) }.accepted(
            meeting: nil, gazetteer: Samples.gazetteer, today: today)
        #expect(accepted.contact.email ?? "" == email && accepted.contact.phone ?? "" == phone)
    }
}

struct DraftCase: Sendable, CustomTestStringConvertible {
    let field: QuestionDraft.Field
    let flaw: QuestionDraft.Flaw
    let change: @Sendable (inout QuestionDraft) -> Void

    init(_ field: QuestionDraft.Field, _ flaw: QuestionDraft.Flaw, _ change: @escaping @Sendable (inout QuestionDraft) -> Void) {
        (self.field, self.flaw, self.change) = (field, flaw, change)
    }

    var testDescription: String { "\(field): \(flaw)" }
}
