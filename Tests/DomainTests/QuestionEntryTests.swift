import Domain
import TestSupport
import Testing

@Suite("A question that a clerk types in")
struct QuestionEntryTests {
    typealias Field = QuestionEntry.Field

    private static let good: [Field: String] = [
        .channel: "paper", .receivedOn: "2026-11-18", .time: "15:30", .place: "Сарыбұлақ ауылдық округі", .language: "kk",
        .text: "Жол қашан жөнделеді?",
    ]

    private func accept(
        _ typed: [Field: String], meeting: Meeting? = nil, within territory: KATO = Samples.kordai
    ) throws(QuestionEntry.Refusal) -> QuestionEntry.Accepted {
        try QuestionEntry(typed).accepted(
            meeting: meeting, within: territory, gazetteer: Samples.gazetteer, today: Samples.day("2026-11-20"),
            now: TimeOfDay(minutes: 11 * 60))
    }

    private func flaws(_ change: [Field: String], meeting: Meeting? = nil, within territory: KATO = Samples.kordai)
        -> [Field: QuestionEntry.Flaw]
    {
        do {
            _ = try accept(Self.good.merging(change) { $1 }, meeting: meeting, within: territory)
            return [:]
        } catch {
            return error.flaws
        }
    }

    @Test("keeps the day and hour on which it came in, its way and its place")
    func accepted() throws {
        let accepted = try accept(Self.good)
        #expect(accepted.channel == .paper && accepted.receivedOn == Samples.day("2026-11-18"))
        #expect(accepted.time == TimeOfDay(text: "15:30"))
        #expect(accepted.question.place == Samples.sarybulakOkrug && accepted.question.contact.isEmpty)
    }

    @Test(
        "without an hour came at the beginning of the office hours, today now",
        arguments: [("2026-11-18", "09:00"), ("2026-11-20", "11:00")])
    func hour(day: String, time: String) throws {
        let accepted = try accept(Self.good.merging([.receivedOn: day, .time: ""]) { $1 })
        #expect(accepted.time.text == time)
    }

    @Test("belongs to a meeting that was held since, where it came in by its day, and takes its place from it")
    func late() throws {
        let meeting = Samples.meeting(id: 1, on: "2026-11-18")
        let accepted = try accept(
            Self.good.merging([.meeting: "1", .place: ""]) { $1 }, meeting: meeting)
        #expect(accepted.question.meeting == Meeting.ID(1) && accepted.question.place == meeting.place)
        #expect(
            flaws([.meeting: "1", .receivedOn: "2026-11-19"], meeting: meeting) == [.meeting: .asInQuestion(.meetingPast)])
    }

    @Test(
        "names the field that is wrong",
        arguments: [
            ([.text: " "], [.text: .asInQuestion(.textMissing)]),
            ([.text: String(repeating: "ж", count: 5_001)], [.text: .asInQuestion(.textTooLong)]),
            ([.phone: "көршіде"], [.phone: .asInQuestion(.phoneWrong)]),
            ([.email: "a@b"], [.email: .asInQuestion(.emailWrong)]),
            ([.channel: "pigeon"], [.channel: .channelUnknown]), ([.channel: ""], [.channel: .channelUnknown]),
            // What comes by the site comes by itself.
            ([.channel: "site"], [.channel: .channelUnknown]), ([.channel: "api"], [.channel: .channelUnknown]),
            ([.receivedOn: ""], [.receivedOn: .dayMissing]), ([.receivedOn: "18.11.2026"], [.receivedOn: .notADate]),
            ([.receivedOn: "2026-11-21"], [.receivedOn: .dayAhead]), ([.receivedOn: "2025-11-18"], [.receivedOn: .longAgo]),
            ([.time: "кешке"], [.time: .notATime]), ([.receivedOn: "2026-11-20", .time: "11:01"], [.time: .hourAhead]),
            ([.place: ""], [.place: .asInQuestion(.placeMissing)]), ([.place: "Жоқ жер"], [.place: .asInQuestion(.placeUnknown)]),
            ([.place: "Меркі ауданы"], [.place: .outside]), ([.language: "de"], [.language: .asInQuestion(.languageUnknown)]),
            ([.category: "weather"], [.category: .asInQuestion(.categoryUnknown)]),
            ([.meeting: "77"], [.meeting: .asInQuestion(.meetingUnknown)]),
        ] as [([Field: String], [Field: QuestionEntry.Flaw])])
    func wrong(change: [Field: String], expected: [Field: QuestionEntry.Flaw]) {
        #expect(flaws(change) == expected)
    }

    @Test("for a meeting of another territory is refused")
    func elsewhere() {
        let meeting = Samples.meeting(id: 1, on: "2026-11-18")
        #expect(flaws([.meeting: "1", .place: ""], meeting: meeting, within: Samples.merke) == [.meeting: .outside])
    }
}
