import Domain
import TestSupport
import Testing

@Suite("A meeting off the calendar as it was typed")
struct MeetingDraftTests {
    private static let today = Samples.day("2026-12-02")
    private static let whole: [MeetingDraft.Field: String] = [
        .kind: "on-demand", .host: "Қордай ауданы", .place: "Сарыбұлақ ауылы", .day: "2026-12-20", .time: "15:00",
        .minutes: "90", .venueKk: " Клуб ", .venueRu: "Клуб", .broadcasts: "https://www.youtube.com/live/1",
    ]

    private static func accept(
        _ changes: [MeetingDraft.Field: String] = [:], host: KATO? = Samples.kordai, place: KATO? = Samples.sarybulak,
        isWithin: Bool = true, others: [Meeting] = [], announceBy: Day? = Samples.day("2026-12-06")
    ) throws(MeetingDraft.Refusal) -> Meeting {
        try MeetingDraft(whole.merging(changes) { $1 }).accepted(
            host: host, place: place, isWithin: isWithin, others: others, announceBy: announceBy, today: today)
    }

    @Test("is taken with everything that was typed")
    func taken() throws {
        let meeting = try Self.accept()
        #expect(meeting.kind == .onDemand && meeting.host == Samples.kordai && meeting.place == Samples.sarybulak)
        #expect(meeting.day == Samples.day("2026-12-20") && meeting.time.text == "15:00" && meeting.minutes == 90)
        #expect(meeting.venue == Translated(kk: "Клуб", ru: "Клуб") && meeting.broadcasts.count == 1)
    }

    struct Wrong: Sendable, CustomTestStringConvertible {
        let changes: [MeetingDraft.Field: String]
        let flaws: [MeetingDraft.Field: MeetingDraft.Flaw]
        var testDescription: String { "\(changes)" }

        init(_ field: MeetingDraft.Field, _ text: String, _ flaw: MeetingDraft.Flaw) {
            changes = [field: text]
            flaws = [field: flaw]
        }
    }

    @Test(
        "names what is wrong",
        arguments: [
            Wrong(.kind, "", .missing), Wrong(.kind, "calendar", .notAChoice), Wrong(.host, "", .missing),
            Wrong(.place, "", .missing), Wrong(.day, "", .missing), Wrong(.day, "20.12.2026", .notADate),
            Wrong(.day, "2026-12-01", .dayPast), Wrong(.day, "2028-03-01", .dayTooFar), Wrong(.time, "25:00", .notATime),
            Wrong(.minutes, "5", .minutesOutOfRange), Wrong(.minutes, "екі сағат", .minutesOutOfRange),
            Wrong(.venueRu, String(repeating: "ә", count: 301), .tooLong), Wrong(.broadcasts, "youtube", .notAnAddress),
        ])
    func wrong(_ wrong: Wrong) {
        #expect(throws: MeetingDraft.Refusal(flaws: wrong.flaws)) { try Self.accept(wrong.changes) }
    }

    @Test("is refused for places that do not fit, an hour that is taken, and a term that has passed")
    func refused() throws {
        #expect(throws: MeetingDraft.Refusal(flaws: [.host: .unknownHost, .place: .unknownPlace])) {
            try Self.accept(host: nil, place: nil)
        }
        #expect(throws: MeetingDraft.Refusal(flaws: [.place: .placeOutside])) { try Self.accept(isWithin: false) }
        let other = try Self.accept([.place: "Қордай"])
        #expect(throws: MeetingDraft.Refusal(flaws: [.time: .hourTaken])) { try Self.accept(others: [other]) }
        // Announced by law 14 days before; a later one is a deliberate act.
        #expect(throws: MeetingDraft.Refusal(flaws: [.late: .announcementTooLate])) {
            try Self.accept(announceBy: Samples.day("2026-12-01"))
        }
        #expect(try Self.accept([.late: "yes"], announceBy: Samples.day("2026-12-01")).kind == .onDemand)
    }
}
