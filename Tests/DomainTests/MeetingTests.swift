import Domain
import TestSupport
import Testing

@Suite("A meeting")
struct MeetingTests {
    private let meeting = Samples.meeting(id: 1)
    private let summary = Samples.text("Қорытынды", "Итоги", nil)

    private func results(on day: String, receptionEndedOn: String? = nil) -> MeetingResults {
        MeetingResults(
            publishedOn: Samples.day(day), summary: summary, receptionEndedOn: receptionEndedOn.map(Samples.day))
    }

    private func called(off day: String = "2026-11-25") throws -> Meeting {
        try meeting.cancelled(on: Samples.day(day), reason: Samples.text("Боран", "Буран", nil))
    }

    @Test("is announced up to its day")
    func announced() throws {
        let announced = try meeting.announced(on: Samples.day("2026-12-04"), evidence: nil, today: Samples.day("2026-12-10"))
        #expect(announced.announcement?.publishedOn.iso == "2026-12-04")
    }

    @Test(
        "is not announced ahead of time, after it, or with an address that is none",
        arguments: [
            ("2026-11-21", nil, MeetingRefusal.dayAhead), ("2026-12-05", nil, .dayAhead),
            ("2026-11-20", "example.kz", .evidenceNotAnAddress),
            ("2026-11-20", "javascript:alert(1)", .evidenceNotAnAddress),
        ] as [(String, String?, MeetingRefusal)])
    func announcementRefused(day: String, evidence: String?, refusal: MeetingRefusal) {
        #expect(throws: refusal) {
            try meeting.announced(on: Samples.day(day), evidence: evidence, today: Samples.day("2026-11-20"))
        }
    }

    @Test("is not announced after its day, nor when cancelled")
    func announcementTooLate() throws {
        #expect(throws: MeetingRefusal.announcedAfterMeeting) {
            try meeting.announced(on: Samples.day("2026-12-05"), evidence: nil, today: Samples.day("2026-12-10"))
        }
        let cancelled = try called()
        #expect(throws: MeetingRefusal.cancelled) {
            try cancelled.announced(on: Samples.day("2026-11-25"), evidence: nil, today: Samples.day("2026-11-25"))
        }
    }

    @Test("is not announced more than 13 months before its day, which would make every term look kept")
    func announcementTooEarly() throws {
        let today = Samples.day("2026-11-20")
        #expect(throws: MeetingRefusal.announcedTooEarly) {
            try meeting.announced(on: Samples.day("2025-11-03"), evidence: nil, today: today)
        }
        #expect(try meeting.announced(on: Samples.day("2025-11-04"), evidence: nil, today: today).announcement != nil)
    }

    @Test("is held with its results")
    func held() throws {
        let held = try meeting.held(results(on: "2026-12-04"), today: Samples.day("2026-12-04"))
        #expect(held.isHeld && held.lastDay.iso == "2026-12-04")
        #expect(!held.takesQuestions(on: Samples.day("2026-12-04")))
    }

    @Test(
        "is not held before its day, nor with results from the future or from before it",
        arguments: [
            ("2026-12-04", "2026-12-03", MeetingRefusal.notYetHeld), ("2026-12-06", "2026-12-05", .dayAhead),
            ("2026-12-03", "2026-12-05", .resultsBeforeMeeting),
        ])
    func heldRefused(published: String, today: String, refusal: MeetingRefusal) {
        #expect(throws: refusal) { try meeting.held(results(on: published), today: Samples.day(today)) }
    }

    @Test("that was cancelled is not held, and one that was held is not cancelled")
    func either() throws {
        let cancelled = try called()
        #expect(throws: MeetingRefusal.cancelled) {
            try cancelled.held(results(on: "2026-12-04"), today: Samples.day("2026-12-04"))
        }
        #expect(throws: MeetingRefusal.cancelled) {
            try cancelled.cancelled(on: Samples.day("2026-11-26"), reason: summary)
        }
        let held = try meeting.held(results(on: "2026-12-04"), today: Samples.day("2026-12-04"))
        #expect(throws: MeetingRefusal.alreadyHeld) { try held.cancelled(on: Samples.day("2026-12-05"), reason: summary) }
        #expect(throws: MeetingRefusal.reasonMissing) {
            try meeting.cancelled(on: Samples.day("2026-11-25"), reason: Translated(kk: ""))
        }
    }

    @Test("ends with the last day of its reception, which is never before it")
    func lastDay() throws {
        let today = Samples.day("2026-12-10")
        #expect(
            try meeting.held(results(on: "2026-12-09", receptionEndedOn: "2026-12-07"), today: today).lastDay.iso == "2026-12-07")
        #expect(
            try meeting.held(results(on: "2026-12-09", receptionEndedOn: "2026-12-01"), today: today).lastDay.iso == "2026-12-04")
    }

    @Test("takes questions until the end of its day, unless cancelled")
    func questions() throws {
        #expect(meeting.takesQuestions(on: Samples.day("2026-12-04")))
        #expect(!meeting.takesQuestions(on: Samples.day("2026-12-05")))
        #expect(try !called().takesQuestions(on: Samples.day("2026-11-26")))
        // Who came may be recorded in the hall, while people still ask.
        let today = Samples.day("2026-12-04")
        let recorded = try meeting.recorded(
            MeetingHolding(recordedOn: today, attendance: .total(80)), broadcasts: [], today: today)
        #expect(recorded.isHeld && recorded.takesQuestions(on: today))
        #expect(!recorded.takesQuestions(on: Samples.day("2026-12-05")))
    }

    @Test("ends after its planned length")
    func end() {
        #expect(meeting.end.text == "17:00")
    }
}

@Suite("An address on the web")
struct WebAddressTests {
    @Test(
        "begins with a scheme and a host",
        arguments: ["https://example.kz", "http://a.b/с?д#е", "https://youtu.be/x_y-z", "https://example.kz:8443/a@b"])
    func valid(text: String) {
        #expect(WebAddress.isValid(text))
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "example.kz", "ftp://example.kz", "javascript:alert(1)", "https://", "https://kz", "https://.kz", "https://kz.",
            "https://user@example.kz", "https://example.kz/a b", "HTTPS://example.kz\n", "//example.kz", " https://example.kz",
        ])
    func invalid(text: String) {
        #expect(!WebAddress.isValid(text))
        #expect(!WebAddress.isValid("https://example.kz/" + String(repeating: "a", count: 500)))
    }
}
