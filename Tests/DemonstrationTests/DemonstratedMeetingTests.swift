import Demonstration
import Domain
import TestSupport
import Testing

@Suite("The meetings of a demonstration")
struct DemonstratedMeetingTests {
    @Test("meet nearly every coverage norm of the edition in force, and miss a few", arguments: [2022, 2026])
    func meetNorms(year: Int) throws {
        let data = try TestCountry.year(year)
        let kept = data.meetings.map { meeting in
            var meeting = meeting
            if !meeting.isCancelled { meeting.standing = .held }
            return meeting
        }
        var (met, all) = (0, 0)
        for quarter in 1...4 {
            let last = Period(year: year, part: .quarter(quarter)).lastDay
            for host in TestCountry.gazetteer.places(within: Demonstration.oblast) {
                let coverage = Coverage.of(
                    host, meetings: kept, law: TestCountry.law, gazetteer: TestCountry.gazetteer, today: last)
                met += coverage.count(where: \.isMet)
                all += coverage.count
            }
        }
        #expect(met > all * 95 / 100 && met < all, "\(met) of \(all)")
    }

    @Test("lie on working days between nine and eighteen, never two of one host at a time")
    func areApart() throws {
        for data in [try TestCountry.usual.get(), try TestCountry.year(meetings: 3_000, questions: 0)] {
            var ends: [KATO: (day: Day, end: TimeOfDay)] = [:]
            for meeting in data.meetings {
                #expect(TestCountry.calendar.isWorking(meeting.day))
                #expect(meeting.time >= TimeOfDay(minutes: 540) && meeting.end <= TimeOfDay(minutes: 1080))
                if let last = ends[meeting.host], last.day == meeting.day { #expect(last.end <= meeting.time) }
                ends[meeting.host] = (meeting.day, meeting.end)
            }
        }
    }

    @Test("stand in order, where their akim may hold them, held before today and planned after")
    func areOrdered() throws {
        let data = try TestCountry.usual.get()
        #expect(data.meetings.map(\.id.value) == Array(1...data.meetings.count))
        #expect(data.meetings.map(\.day) == data.meetings.map(\.day).sorted())
        for meeting in data.meetings {
            #expect(TestCountry.gazetteer.contains(meeting.host, meeting.place))
            #expect(meeting.isCancelled || meeting.isHeld == (meeting.day < TestCountry.today))
            #expect(meeting.venue.missingOfficial.isEmpty && meeting.address.missingOfficial.isEmpty)
            #expect(meeting.broadcasts.allSatisfy { WebAddress.isValid($0) })
        }
        #expect(data.meetings.contains { $0.isCancelled })
        for kind in Meeting.Kind.allCases { #expect(data.meetings.contains { $0.kind == kind }) }
    }

    @Test("were announced and written up as the domain allows, mostly in time")
    func areAccepted() throws {
        let data = try TestCountry.usual.get()
        for meeting in data.meetings {
            var bare = meeting
            bare.standing = .planned
            bare.announcement = nil
            bare.results = nil
            bare.holding = nil
            if let announcement = meeting.announcement {
                bare = try bare.announced(announcement.publications, today: TestCountry.today)
            }
            if let holding = meeting.holding {
                bare = try bare.recorded(holding, broadcasts: meeting.broadcasts, today: TestCountry.today)
            }
            #expect(!meeting.isHeld || meeting.holding != nil)
            #expect((meeting.minutesOn == nil) == (data.minutes[meeting.id] == nil))
            if let results = meeting.results {
                bare = try bare.held(results, today: TestCountry.today)
                #expect(results.summary.missingOfficial.isEmpty)
                #expect((20...440).contains(meeting.holding?.attendance?.total ?? 0))
                #expect(bare == meeting)
            }
            if case .cancelled(let day, let reason) = meeting.standing {
                #expect(day < meeting.day && day < TestCountry.today)
                #expect(reason.missingOfficial.isEmpty)
            }
        }
        let held = data.meetings.filter(\.isHeld)
        let inTime = held.count(where: Self.isInTime)
        #expect(inTime > held.count * 7 / 10 && inTime < held.count)
        #expect(held.contains { $0.results == nil } && held.contains { $0.announcement == nil })
    }

    private static func isInTime(_ meeting: Meeting) -> Bool {
        meeting.results.map { meeting.lastDay.days(until: $0.publishedOn) <= 10 } ?? false
    }
}
