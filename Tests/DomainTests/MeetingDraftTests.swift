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
        _ changes: [MeetingDraft.Field: String] = [:], host: TypedPlaces.Answer = found(Samples.kordai),
        place: TypedPlaces.Answer = found(Samples.sarybulak), others: [Meeting] = [],
        announceBy: Day? = Samples.day("2026-12-06"), hour: TimeOfDay? = nil
    ) throws(MeetingDraft.Refusal) -> Meeting {
        try MeetingDraft(whole.merging(changes) { $1 }).accepted(
            host: host, place: place, others: others, announceBy: announceBy, today: today, hour: hour)
    }

    private static func found(_ code: KATO) -> TypedPlaces.Answer {
        Samples.gazetteer[code].map { .found($0) } ?? .unknown
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

    @Test(
        "is refused where its hours and those of another meeting of the akim overlap",
        arguments: [
            // The other one is from 15:00 to 16:30.
            ("13:30", "90", nil), ("13:30", "91", .hourTaken), ("14:00", "180", .hourTaken), ("15:30", "10", .hourTaken),
            ("16:29", "90", .hourTaken), ("16:30", "90", nil), ("15:00", "10", .hourTaken),
        ] as [(String, String, MeetingDraft.Flaw?)])
    func overlap(time: String, minutes: String, flaw: MeetingDraft.Flaw?) throws {
        let other = try Self.accept()
        var found: MeetingDraft.Flaw?
        do { _ = try Self.accept([.time: time, .minutes: minutes], others: [other]) } catch { found = error.flaws[.time] }
        #expect(found == flaw)
        let cancelled = try other.cancelled(on: Self.today, reason: Samples.text("Боран", "Буран", nil))
        #expect(throws: Never.self) { try Self.accept([.time: time, .minutes: minutes], others: [cancelled]) }
    }

    @Test("is refused for an hour of today that is past")
    func hourPast() throws {
        let evening = TimeOfDay(minutes: 20 * 60 + 30)
        let today: [MeetingDraft.Field: String] = [.day: Self.today.iso, .late: "yes"]
        for (time, isPast) in [("00:01", true), ("20:29", true), ("20:31", false)] {
            var found: MeetingDraft.Flaw?
            do { _ = try Self.accept(today.merging([.time: time]) { $1 }, hour: evening) } catch { found = error.flaws[.time] }
            #expect(found == (isPast ? .hourPast : nil), "\(time)")
        }
        #expect(try Self.accept([.time: "00:01"], hour: evening).time.text == "00:01")
    }

    @Test("is refused for places that do not fit, an hour that is taken, and a term that has passed")
    func refused() throws {
        #expect(throws: MeetingDraft.Refusal(flaws: [.host: .unknownHost, .place: .unknownPlace])) {
            try Self.accept(host: .unknown, place: .unknown)
        }
        #expect(throws: MeetingDraft.Refusal(flaws: [.place: .placeOutside])) { try Self.accept(place: .outside) }
        #expect(throws: MeetingDraft.Refusal(flaws: [.host: .hostOutside])) { try Self.accept(host: .outside) }
        // Each of the two is told by itself.
        #expect(throws: MeetingDraft.Refusal(flaws: [.host: .unknownHost, .place: .placeOutside])) {
            try Self.accept(host: Self.found(Samples.sarybulak), place: .outside)
        }
        #expect(throws: MeetingDraft.Refusal(flaws: [.host: .ambiguousPlace, .place: .ambiguousPlace])) {
            try Self.accept(host: .ambiguous([]), place: .ambiguous([]))
        }
        let other = try Self.accept([.place: "Қордай"])
        #expect(throws: MeetingDraft.Refusal(flaws: [.time: .hourTaken])) { try Self.accept(others: [other]) }
        // Announced by law 14 days before; a later one is a deliberate act.
        #expect(throws: MeetingDraft.Refusal(flaws: [.late: .announcementTooLate])) {
            try Self.accept(announceBy: Samples.day("2026-12-01"))
        }
        #expect(try Self.accept([.late: "yes"], announceBy: Samples.day("2026-12-01")).kind == .onDemand)
    }
}
