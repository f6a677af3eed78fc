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

    @Test("tells the journal that a text stands in another language now, or that its parts were divided otherwise")
    func languages() throws {
        func written(_ kk: String?, _ ru: String?) throws -> Problem {
            try Problem(
                id: Problem.ID(1), number: Problem.Number(year: 2026, ordinal: 1), place: Samples.kordai, meeting: nil,
                title: Translated(kk: kk, ru: ru), category: .roads, competence: .own, goesToMaslikhat: false, raisedOn: today)
        }
        #expect(try JournalFact.changes(from: written("Дорога", nil), to: written(nil, "Дорога")) == "title=kk:6→ru:6")
        #expect(try JournalFact.changes(from: written("AB", "C"), to: written("A", "BC")) == "title=kk:2,ru:1→kk:1,ru:2")
        #expect(try JournalFact.changes(from: written("AB", "C"), to: written("AB", "C")).isEmpty)
    }
}

@Suite("The record of a meeting held")
struct MeetingHoldingTests {
    private let meeting = Samples.meeting(id: 1)
    private let today = Samples.day("2026-12-04")

    private func holding(_ attendance: Attendance? = nil, presentation: Int? = nil, spoke: Int? = nil) -> MeetingHolding {
        MeetingHolding(recordedOn: today, attendance: attendance, presentation: presentation, spoke: spoke)
    }

    @Test(
        "lets no more speak than came, where all who came were counted",
        arguments: [
            (.total(12), 12, true), (.total(12), 13, false), (.total(0), 1, false), (nil, 13, true),
            (.byGroup([.residents: 10, .deputies: 2]), 12, true), (.byGroup([.residents: 10, .deputies: 2]), 13, false),
            // Residents were not counted: they may have spoken.
            (.byGroup([.deputies: 2]), 13, true),
        ] as [(Attendance?, Int, Bool)])
    func spoke(attendance: Attendance?, spoke: Int, isTaken: Bool) {
        let held = Result { () throws(MeetingRefusal) in
            try meeting.recorded(holding(attendance, spoke: spoke), broadcasts: [], today: today)
        }
        switch held {
        case .success: #expect(isTaken)
        case .failure(let refusal): #expect(!isTaken && refusal == .moreSpokeThanCame)
        }
    }

    @Test("keeps an account that lasted longer than the meeting was planned")
    func longAccount() throws {
        let held = try meeting.recorded(holding(presentation: meeting.minutes + 30), broadcasts: [], today: today)
        #expect(held.holding?.presentation == 150)
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
            try meeting.recorded(holding(presentation: 721), broadcasts: [], today: today)
        }
        #expect(throws: MeetingRefusal.spokeOutOfRange) {
            try meeting.recorded(holding(spoke: -1), broadcasts: [], today: today)
        }
    }

    @Test(
        "has an account that took more than its part by so many minutes (decree 826, paragraph 3 (3): a quarter)",
        arguments: [
            (1, 4, 120, 30, nil), (1, 4, 120, 31, 1), (1, 4, 90, 22, nil), (1, 4, 90, 23, 1), (1, 4, 120, 0, nil),
            (1, 3, 90, 30, nil), (1, 3, 100, 34, 1), (2, 5, 90, 36, nil), (2, 5, 90, 37, 1), (1, 1, 60, 60, nil),
        ] as [(Int, Int, Int, Int, Int?)])
    func excess(part: Int, whole: Int, planned: Int, took: Int, excess: Int?) {
        let share = PresentationShare(part: part, of: whole, cites: Translated())
        #expect(share.excess(of: took, in: planned) == excess)
    }

    @Test("is asked for the part of the edition of its day, and for none where no edition has one")
    func presentationOfItsDay() throws {
        func edition(_ id: String, from: String, to: String?, _ share: PresentationShare?, in territory: KATO? = nil) -> Edition {
            Edition(
                id: id, act: Samples.act, inForceFrom: Samples.day(from), inForceTo: to.map(Samples.day), territory: territory,
                notes: Translated(), coverage: [], rules: [], presentation: share)
        }
        let third = PresentationShare(part: 1, of: 3, cites: Translated())
        let law = Law(editions: [
            edition("a.2022", from: "2022-03-07", to: "2026-12-03", Samples.presentation),
            edition("a.2027", from: "2026-12-04", to: "2027-06-30", third),
            edition("b", from: "2027-01-01", to: nil, Samples.presentation, in: Samples.merke),
        ])
        func share(_ day: String) -> PresentationShare? {
            var meeting = meeting
            meeting.day = Samples.day(day)
            return law.presentation(of: meeting, by: Samples.gazetteer)
        }
        #expect(share("2026-12-03") == Samples.presentation && share("2026-12-04") == third)
        #expect(share("2022-03-06") == nil && share("2027-07-01") == nil)
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
