import Domain
import TestSupport
import Testing

@Suite("An announcement in channels")
struct AnnouncementTests {
    private let meeting = Samples.meeting(id: 1)
    private let today = Samples.day("2026-12-04")

    private func on(_ channel: PublicationChannel, _ day: String, _ evidence: String? = nil) -> Publication {
        Publication(channel, on: Samples.day(day), evidence: evidence)
    }

    @Test("counts from its first publication, whatever the order of typing")
    func first() throws {
        let announced = try meeting.announced(
            [on(.press, "2026-11-20"), on(.site, "2026-11-18", "https://a.kz/1"), on(.radio, "2026-11-19")], today: today)
        let announcement = try #require(announced.announcement)
        #expect(announcement.publishedOn.iso == "2026-11-18" && announcement.evidence == "https://a.kz/1")
        #expect(announcement.publications.map(\.channel) == [.site, .radio, .press])
    }

    @Test("takes channels later, which never change its first day; one recorded by mistake is left out")
    func added() throws {
        let first = on(.site, "2026-11-18", "https://a.kz/1")
        let announced = try meeting.announced([first], today: today)
        let more = try announced.announced([first, on(.messenger, "2026-11-25")], today: today)
        #expect(more.announcement?.publishedOn.iso == "2026-11-18")
        #expect(throws: MeetingRefusal.beforeFirstPublication) {
            try more.announced([first, on(.press, "2026-11-10")], today: today)
        }
        // The first row itself was wrong: then another day counts.
        #expect(try more.announced([on(.site, "2026-11-10")], today: today).announcement?.publishedOn.iso == "2026-11-10")
        #expect(try more.announced([on(.messenger, "2026-11-25")], today: today).announcement?.first.channel == .messenger)
        #expect(try more.announced([], today: today).announcement == nil)
    }

    @Test(
        "is refused",
        arguments: [
            ([], MeetingRefusal.publicationMissing), ([("2026-12-05", nil)], .dayAhead),
            ([("2026-11-18", "a.kz")], .evidenceNotAnAddress), ([("2026-11-18", nil), ("2026-11-18", nil)], .publicationTwice),
            ((1...13).map { ("2026-11-\($0 + 10)", nil) }, .tooManyPublications),
        ] as [([(String, String?)], MeetingRefusal)])
    func refused(publications: [(String, String?)], refusal: MeetingRefusal) {
        #expect(throws: refusal) {
            try meeting.announced(publications.map { on(.site, $0.0, $0.1) }, today: today)
        }
    }

    @Test("tells the journal channels and days, and of addresses only that there is one")
    func journal() throws {
        let announced = try meeting.announced([on(.site, "2026-11-18", "https://a.kz/1")], today: today)
        let more = try announced.announced(
            [on(.site, "2026-11-18", "https://a.kz/1"), on(.press, "2026-11-20")], today: today)
        #expect(
            JournalFact.changes(from: announced, to: more)
                == "channels=site:2026-11-18+→site:2026-11-18+,press:2026-11-20")
    }
}

@Suite("The record of a meeting held")
struct MeetingHoldingTests {
    private let meeting = Samples.meeting(id: 1)
    private let today = Samples.day("2026-12-04")

    private func holding(presentation: Int? = nil, spoke: Int? = nil) -> MeetingHolding {
        MeetingHolding(recordedOn: today, presentation: presentation, spoke: spoke)
    }

    @Test("sums the groups that were counted, else holds the total alone")
    func attendance() throws {
        let counted = try #require(try Attendance([.residents: 80, .deputies: 3, .opposition: 0], total: nil))
        #expect(counted.total == 83 && counted[.opposition] == 0 && counted[.media] == nil)
        #expect(counted.groups.map(\.group) == [.residents, .deputies, .opposition])
        #expect(try Attendance([:], total: 120) == .total(120))
        #expect(try Attendance([.residents: 120], total: 120) == .byGroup([.residents: 120]))
        #expect(try Attendance([:], total: nil) == nil)
    }

    @Test(
        "refuses impossible numbers",
        arguments: [
            ([.residents: -1], nil, MeetingRefusal.attendanceOutOfRange),
            ([.residents: 60_000, .others: 60_000], nil, .attendanceOutOfRange), ([:], 100_001, .attendanceOutOfRange),
            ([.residents: 10], 11, .totalDiffers),
        ] as [([Attendance.Group: Int], Int?, MeetingRefusal)])
    func impossible(groups: [Attendance.Group: Int], total: Int?, refusal: MeetingRefusal) {
        #expect(throws: refusal) { try Attendance(groups, total: total) }
    }

    @Test("marks the meeting as held, and corrects its broadcasts")
    func recorded() throws {
        let held = try meeting.recorded(holding(presentation: 30), broadcasts: ["https://a.kz/v"], today: today)
        #expect(held.isHeld && held.broadcasts == ["https://a.kz/v"] && held.results == nil)
        #expect(throws: MeetingRefusal.notYetHeld) {
            try meeting.recorded(holding(), broadcasts: [], today: Samples.day("2026-12-03"))
        }
        #expect(throws: MeetingRefusal.broadcastNotAnAddress) {
            try meeting.recorded(holding(), broadcasts: ["a.kz"], today: today)
        }
        #expect(throws: MeetingRefusal.presentationOutOfRange) {
            try meeting.recorded(holding(presentation: 1441), broadcasts: [], today: today)
        }
        #expect(throws: MeetingRefusal.spokeOutOfRange) {
            try meeting.recorded(holding(spoke: -1), broadcasts: [], today: today)
        }
    }

    @Test(
        "says by how much the presentation took more than a quarter (decree 826, paragraph 3 (3))",
        arguments: [(120, 30, nil), (120, 31, 1), (90, 22, nil), (90, 23, 1), (120, 0, nil)] as [(Int, Int, Int?)])
    func excess(planned: Int, took: Int, excess: Int?) throws {
        var meeting = meeting
        meeting.minutes = planned
        let held = try meeting.recorded(holding(presentation: took), broadcasts: [], today: today)
        #expect(held.presentationExcess == excess)
    }

    @Test("has minutes that are checked as those of an event are")
    func minutes() throws {
        func minutes(on day: String, chair: String = "Әкім") -> EventMinutes {
            EventMinutes(on: Samples.day(day), chair: chair, present: "", agenda: "Есеп", speakers: "", points: [])
        }
        #expect(try meeting.recorded(minutes(on: "2026-12-04"), today: today).minutesOn == today)
        #expect(throws: EventRefusal.minutesBeforeEvent) { try meeting.recorded(minutes(on: "2026-12-03"), today: today) }
        #expect(throws: EventRefusal.minutesMissing) {
            try meeting.recorded(minutes(on: "2026-12-04", chair: ""), today: today)
        }
        #expect(throws: EventRefusal.notYetHeld) {
            try meeting.recorded(minutes(on: "2026-12-04"), today: Samples.day("2026-12-03"))
        }
    }
}
