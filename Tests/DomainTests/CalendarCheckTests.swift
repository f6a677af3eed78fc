import Domain
import TestSupport
import Testing

/// The checker knows nothing of the drafter: whatever is spoilt in a proved calendar is found.
@Suite("The check of a calendar")
struct CalendarCheckTests {
    private static let country = DraftCountry(seed: 21, largest: 6)
    private static let scope = country.scope()
    private static let proved = CalendarDraft(scope).meetings

    private func findings(_ spoil: (inout [Meeting]) -> Void) -> [CalendarCheck.Finding] {
        var meetings = Self.proved
        spoil(&meetings)
        return CalendarCheck(Self.scope, meetings).findings
    }

    @Test(
        "finds every meeting that is taken out, by akim, place and period",
        arguments: Array(stride(from: 0, to: proved.count, by: 17)))
    func removed(position: Int) {
        let meeting = Self.proved[position]
        let found = findings { $0.remove(at: position) }
        #expect(found.count == 1)
        guard case .gap(let gap) = found.first else {
            Issue.record("no gap")
            return
        }
        #expect(gap.host == meeting.host && gap.period.contains(meeting.day) && gap.planned == 0 && gap.why == .missing)
        #expect(Self.country.gazetteer.contains(gap.place, meeting.place))
    }

    @Test("finds every meeting that is called off", arguments: [3, 50])
    func cancelled(position: Int) {
        let found = findings { $0[position].standing = .cancelled(on: $0[position].day, reason: Samples.text("а", "а", nil)) }
        #expect(found.count == 1 && CalendarCheck(Self.scope, Self.proved).isProved)
    }

    @Test("finds a meeting moved to a Sunday or a holiday", arguments: [0, 40, 200])
    func dayOff(position: Int) {
        for day in ["2026-10-25", "2026-10-26", "2026-12-16"] {
            let found = findings { $0[position].day = Samples.day(day) }
            #expect(found.contains { if case .dayOff(position, _) = $0 { true } else { false } }, "\(day)")
        }
    }

    @Test("finds a meeting moved out of working hours", arguments: [510, 1051, 1200])
    func hours(start: Int) {
        let found = findings { $0[9].time = TimeOfDay(minutes: start) }
        #expect(found.contains(.outOfHours(9)))
    }

    @Test("finds a meeting moved before the day from which it could be announced in time")
    func tooLate() throws {
        let position = try #require(Self.proved.firstIndex { Self.country.gazetteer[$0.host]?.office == .district })
        let (day, due) = (Samples.day("2026-01-28"), Samples.day("2026-01-14"))
        #expect(findings { $0[position].day = day }.contains(.tooLate(position, by: due)))
        #expect(!findings { $0[position].day = day.adding(days: 1) }.contains { if case .tooLate = $0 { true } else { false } })
        // One that stands in the register on that day has its own duty of announcement.
        var standing = Samples.meeting(id: 5, host: Self.proved[position].host, place: Self.proved[position].place, on: day.iso)
        standing.minutes = 60
        #expect(
            CalendarCheck(Self.scope, Self.proved + [standing], registered: [standing.id: standing]).flaws.isEmpty)
        #expect(!CalendarCheck(Self.scope, Self.proved + [standing]).flaws.isEmpty)
    }

    @Test("finds one akim at two meetings at once, and in two places without time for the way")
    func twoAtOnce() throws {
        let position = try #require(Self.proved.firstIndex { Self.country.gazetteer[$0.host]?.office == .district })
        let meeting = Self.proved[position]
        let other = try #require(
            Self.proved.lastIndex {
                $0.host == meeting.host && $0.place != meeting.place && $0.day != meeting.day
                    && Period.quarter(of: $0.day) != Period.quarter(of: meeting.day)
            })
        func moved(to start: Int) -> [CalendarCheck.Finding] {
            findings {
                $0[other].day = meeting.day
                $0[other].time = TimeOfDay(minutes: start)
            }
        }
        let start = meeting.time.minutes
        #expect(moved(to: start).contains(.twoAtOnce(position, other)))
        #expect(moved(to: start + 30).contains(.twoAtOnce(position, other)))
        #expect(moved(to: start - 149).contains(.noTimeForTheWay(position, other)))
        #expect(!moved(to: start - 150).contains(.noTimeForTheWay(position, other)))
    }

    @Test("finds a meeting beside that of an akim above, in the same place or where its akim has to receive him")
    func superior() throws {
        let gazetteer = Self.country.gazetteer
        let visit = try #require(Self.proved.firstIndex { gazetteer[$0.host]?.office == .oblast && $0.place != $0.host })
        let received = try #require(Self.proved.firstIndex { $0.host == Self.proved[visit].place })
        func moved(by minutes: Int) -> [CalendarCheck.Finding] {
            findings {
                $0[received].day = $0[visit].day
                $0[received].time = TimeOfDay(minutes: $0[visit].time.minutes + minutes)
            }
        }
        #expect(moved(by: 0).contains(.besideSuperior(received, visit)))
        #expect(moved(by: -89).contains(.besideSuperior(received, visit)))
        #expect(!moved(by: -90).contains(.besideSuperior(received, visit)))
        let same = try #require(Self.proved.firstIndex { gazetteer[$0.host]?.office == .district })
        let found = findings { meetings in
            var twin = meetings[same]
            twin.host = gazetteer[twin.host]?.parent ?? twin.host
            meetings.append(twin)
        }
        #expect(found.contains(.besideSuperior(same, Self.proved.count)))
    }

    @Test("finds a meeting outside the akim's own place")
    func outside() throws {
        let other = try #require(Self.country.gazetteer.places.last { $0.office == .districtInCity })
        #expect(findings { $0[0].place = other.code }.contains(.notHisPlace(0)))
    }

    @Test("counts and no longer judges what was held, and what lies before the first day")
    func past() {
        var held = Samples.meeting(id: 1, host: Self.proved[0].host, place: Self.proved[0].place, on: "2026-01-04")
        #expect(CalendarCheck(Self.scope, Self.proved + [held]).isProved)
        held.day = Samples.day("2026-02-01")
        #expect(!CalendarCheck(Self.scope, Self.proved + [held]).isProved)
        held.standing = .held
        #expect(CalendarCheck(Self.scope, Self.proved + [held]).isProved)
    }

    @Test("says of an empty calendar that everything is missing, and past its time that it is over")
    func empty() {
        let check = CalendarCheck(Self.scope, [])
        #expect(check.metCount == 0 && check.gaps.count == check.normCount && check.gaps.allSatisfy { $0.why == .missing })
        let late = CalendarCheck(Self.country.scope(from: "2027-01-01"), [])
        #expect(late.gaps.count == late.normCount && late.gaps.allSatisfy { $0.why == .over })
    }
}
