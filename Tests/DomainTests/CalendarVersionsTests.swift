import Domain
import TestSupport
import Testing

@Suite("A yearly calendar")
struct CalendarVersionsTests {
    private static let today = Samples.day("2026-01-14")

    private func calendar(versions: Int = 1, basis: Translated = Translated()) -> MeetingCalendar {
        MeetingCalendar(
            place: Samples.zhambyl, year: 2026, approvedOn: nil, basis: basis, submittedOn: nil,
            versions: (0..<versions).map {
                MeetingCalendar.Version(
                    number: $0 + 1, publishedOn: Samples.day("2026-01-09"), reason: Translated(), meetingCount: 3)
            })
    }

    private func step(_ day: String, _ evidence: String? = nil) -> MeetingCalendar.Step {
        MeetingCalendar.Step(on: Samples.day(day), evidence: evidence)
    }

    @Test("goes from the maslikhat to the akim and on to the Government. Source: decree 826, p. 2 (1)")
    func way() throws {
        let draft = calendar()
        #expect(draft.standing == .draft)
        let consented = try draft.consented(step("2026-01-10", "https://example.kz/1"), today: Self.today)
        #expect(consented.versions[0].consent == step("2026-01-10", "https://example.kz/1"))
        #expect(consented.versionWithoutConsent == nil)
        let approved = try consented.approved(step("2026-01-12"), asked: .notified, today: Self.today)
        #expect(approved.standing == .approved)
        #expect(try approved.submitted(step("2026-01-14"), today: Self.today).standing == .submitted)
    }

    @Test("is not moved on before its time, twice, or without proof that can be opened")
    func refusals() throws {
        let consented = try calendar().consented(step("2026-01-10"), today: Self.today)
        let approved = try consented.approved(step("2026-01-12"), asked: .notified, today: Self.today)
        let submitted = try approved.submitted(step("2026-01-13"), today: Self.today)
        func refusal(_ body: () throws(CalendarRefusal) -> MeetingCalendar) -> CalendarRefusal? {
            do {
                _ = try body()
                return nil
            } catch { return error }
        }
        let today = Self.today
        let (day10, day12, ahead) = (step("2026-01-10"), step("2026-01-12"), step("2026-01-15"))
        let rows: [(CalendarRefusal?, CalendarRefusal)] = [
            (refusal { () throws(CalendarRefusal) in try calendar().consented(ahead, today: today) }, .dayAhead),
            (
                refusal { () throws(CalendarRefusal) in try calendar().consented(step("2026-01-10", "file"), today: today) },
                .evidenceNotAnAddress
            ),
            (
                refusal { () throws(CalendarRefusal) in try calendar(versions: 0).approved(day10, asked: .notified, today: today)
                },
                .nothingPublished
            ),
            (refusal { () throws(CalendarRefusal) in try consented.consented(day12, today: today) }, .alreadyConsented),
            (
                refusal { () throws(CalendarRefusal) in try calendar().approved(day10, asked: .notified, today: today) },
                .noticeMissing
            ),
            (
                refusal { () throws(CalendarRefusal) in try calendar().approved(day10, asked: .agreed, today: today) },
                .agreementMissing
            ),
            (
                refusal { () throws(CalendarRefusal) in try consented.approved(step("2026-01-09"), asked: .notified, today: today)
                },
                .beforeConsent
            ),
            (
                refusal { () throws(CalendarRefusal) in try approved.approved(day12, asked: .notified, today: today) },
                .alreadyApproved
            ),
            (refusal { () throws(CalendarRefusal) in try consented.submitted(day12, today: today) }, .notApproved),
            (refusal { () throws(CalendarRefusal) in try approved.submitted(day10, today: today) }, .beforeApproval),
            (refusal { () throws(CalendarRefusal) in try submitted.submitted(day12, today: today) }, .alreadySubmitted),
        ]
        for (found, expected) in rows { #expect(found == expected) }
    }

    @Test("with a decision written in it needs no other word on its first version, and each later one does")
    func basis() throws {
        let written = Samples.text("Шешім", "Решение", nil)
        #expect(calendar(basis: written).versionWithoutConsent == nil)
        #expect(calendar(versions: 3, basis: written).versionWithoutConsent?.number == 3)
        let later = try calendar(versions: 3, basis: written).consented(step("2026-01-12"), today: Self.today)
        #expect(later.versionWithoutConsent?.number == 2)
    }

    @Test(
        "is approved as it stands: the word on an earlier version does not do for a newer one, and where none is asked none is needed"
    )
    func newest() throws {
        let first = try calendar(versions: 1).consented(step("2026-01-10"), today: Self.today)
        var changed = first
        changed.versions.append(
            MeetingCalendar.Version(
                number: 2, publishedOn: Samples.day("2026-01-11"), reason: Translated(), meetingCount: 3))
        #expect(throws: CalendarRefusal.noticeMissing) {
            try changed.approved(step("2026-01-12"), asked: .notified, today: Self.today)
        }
        #expect(try changed.approved(step("2026-01-12"), asked: nil, today: Self.today).standing == .approved)
        let told = try changed.consented(step("2026-01-11"), today: Self.today)
        #expect(try told.approved(step("2026-01-12"), asked: .notified, today: Self.today).standing == .approved)
    }

    @Test("asks the law of the day of its approval what it needs of the maslikhat, and for a later change that of the change")
    func lawDay() throws {
        let draft = calendar(versions: 1)
        #expect(draft.lawDay(of: draft.versions[0], today: Self.today) == Self.today)
        var approved = try draft.consented(step("2026-01-10"), today: Self.today).approved(
            step("2026-01-12"), asked: .notified, today: Self.today)
        approved.versions.append(
            MeetingCalendar.Version(
                number: 2, publishedOn: Samples.day("2026-03-02"), reason: Translated(), meetingCount: 3))
        #expect(approved.lawDay(of: approved.versions[0], today: Self.today) == Samples.day("2026-01-12"))
        #expect(approved.lawDay(of: approved.versions[1], today: Self.today) == Samples.day("2026-03-02"))
    }

    private static func slot(_ day: String) -> MeetingSlot {
        MeetingSlot(place: Samples.sarybulakOkrug, day: Samples.day(day), time: TimeOfDay(minutes: 900))
    }

    private static func change(_ version: Int, _ meeting: Int, _ kind: CalendarChange.Kind, _ day: String) -> CalendarChange {
        CalendarChange(
            version: version, meeting: Meeting.ID(meeting), host: Samples.kordai, kind: kind, slot: slot(day))
    }

    /// Three meetings; the second moved, a fourth added; the first called off, the second moved back.
    private static let versions = CalendarVersions([
        change(1, 1, .added, "2026-03-02"), change(1, 2, .added, "2026-03-09"), change(1, 3, .added, "2026-03-16"),
        change(2, 2, .moved, "2026-03-20"), change(2, 4, .added, "2026-03-05"), change(3, 1, .cancelled, "2026-03-02"),
        change(3, 2, .moved, "2026-03-09"),
    ])

    @Test("has the contents of each version", arguments: [(1, [1, 2, 3]), (2, [1, 4, 3, 2]), (3, [4, 2, 3])])
    func contents(version: Int, meetings: [Int]) {
        #expect(Self.versions.entries(of: version).map(\.meeting) == meetings.map { Meeting.ID($0) })
    }

    @Test(
        "is held against any version before",
        arguments: [
            (0, 1, ["added 1", "added 2", "added 3"]), (1, 2, ["added 4", "moved 2"]),
            (2, 3, ["cancelled 1", "moved 2"]), (1, 3, ["cancelled 1", "added 4"]),
        ])
    func differences(from: Int, to: Int, expected: [String]) {
        let found = Self.versions.differences(from: from, to: to)
        #expect(found.map { "\($0.kind.rawValue) \($0.meeting)" } == expected)
        for difference in found where difference.kind == .moved { #expect(difference.before != difference.after) }
    }

    @Test("that is missing for the quarter is a finding")
    func gap() throws {
        let place = try #require(Samples.gazetteer[Samples.kordai])
        let today = Samples.day("2026-11-21")
        func gap(_ calendar: MeetingCalendar?, _ meetings: [Meeting]) -> CalendarGap? {
            CalendarGap(of: place, region: Samples.zhambyl, calendar: calendar, meetings: meetings, today: today)
        }
        let quarter = Period(year: 2026, part: .quarter(4))
        #expect(gap(nil, [Samples.meeting()]) == .notPublished(region: Samples.zhambyl, year: 2026))
        #expect(gap(calendar(versions: 0), []) == .notPublished(region: Samples.zhambyl, year: 2026))
        #expect(gap(calendar(), [Samples.meeting(on: "2026-09-30")]) == .noMeetings(quarter))
        #expect(gap(calendar(), [Samples.meeting(on: "2026-10-01")]) == nil)
        let village = try #require(Samples.gazetteer[Samples.sarybulak])
        #expect(CalendarGap(of: village, region: Samples.zhambyl, calendar: nil, meetings: [], today: today) == nil)
    }
}

@Suite("A meeting that is moved")
struct MovedMeetingTests {
    private static let today = Samples.day("2026-11-16")
    private static let reason = Samples.text("Боран", "Буран", nil)

    private func moved(
        _ meeting: Meeting = Samples.meeting(id: 1), to day: String, reason: Translated = reason, by due: String? = "2026-11-20",
        acceptsLate: Bool = false
    ) throws(MeetingRefusal) -> Meeting {
        try meeting.moved(
            to: MeetingSlot(place: meeting.place, day: Samples.day(day), time: meeting.time), reason: reason,
            announceBy: due.map(Samples.day), acceptsLate: acceptsLate, today: Self.today)
    }

    @Test("keeps its number and has to be announced anew")
    func announcedAnew() throws {
        let announced = try Samples.meeting(id: 7).announced(
            on: Samples.day("2026-11-10"), evidence: nil, today: Self.today)
        let meeting = try moved(announced, to: "2026-12-11")
        #expect(meeting.id == Meeting.ID(7))
        #expect(meeting.day == Samples.day("2026-12-11"))
        #expect(meeting.announcement == nil)
    }

    @Test("is refused with a reason")
    func refusals() throws {
        let meeting = Samples.meeting(id: 1)
        let cancelled = try meeting.cancelled(on: Self.today, reason: Self.reason)
        #expect(throws: MeetingRefusal.nothingMoved) { try moved(to: "2026-12-04") }
        #expect(throws: MeetingRefusal.dayPast) { try moved(to: "2026-11-15") }
        #expect(throws: MeetingRefusal.otherYear) { try moved(to: "2027-01-15") }
        #expect(throws: MeetingRefusal.reasonMissing) { try moved(to: "2026-12-11", reason: Translated()) }
        #expect(throws: MeetingRefusal.cancelled) { try moved(cancelled, to: "2026-12-11") }
        let long = Translated(kk: "А", ru: String(repeating: "а", count: Meeting.longestReason + 1))
        #expect(throws: MeetingRefusal.reasonTooLong) { try moved(to: "2026-12-11", reason: long) }
        #expect(throws: MeetingRefusal.reasonTooLong) { try meeting.cancelled(on: Self.today, reason: long) }
        // A calendar is of one year; what stands in none is bound to no year.
        var onDemand = meeting
        onDemand.kind = .onDemand
        #expect(try moved(onDemand, to: "2027-01-15").day == Samples.day("2027-01-15"))
    }

    @Test("is not moved to an hour of today that is past")
    func hourPast() throws {
        func moved(to time: Int, now: Int) throws(MeetingRefusal) -> Meeting {
            let meeting = Samples.meeting(id: 1)
            return try meeting.moved(
                to: MeetingSlot(place: meeting.place, day: Self.today, time: TimeOfDay(minutes: time)), reason: Self.reason,
                announceBy: nil, acceptsLate: true, today: Self.today, hour: TimeOfDay(minutes: now))
        }
        #expect(throws: MeetingRefusal.hourPast) { try moved(to: 1, now: 1_230) }
        #expect(try moved(to: 1_260, now: 1_230).day == Self.today)
    }

    @Test("too late to be announced in time is moved only by one who knows it. Source: decree 826, p. 3 (4)")
    func late() throws {
        #expect(throws: MeetingRefusal.announcementTooLate) { try moved(to: "2026-11-25", by: "2026-11-11") }
        #expect(try moved(to: "2026-11-25", by: "2026-11-11", acceptsLate: true).day == Samples.day("2026-11-25"))
        #expect(try moved(to: "2026-11-30", by: "2026-11-16").day == Samples.day("2026-11-30"))
        #expect(try moved(to: "2026-11-25", by: nil).day == Samples.day("2026-11-25"))
    }
}
