import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("The calendar of a place")
struct PlaceCalendarTests {
    private func text(_ meetings: [Meeting], moves: [Meeting.ID: Int] = [:]) -> String {
        PlaceCalendar(
            of: Samples.kordai, meetings: meetings, clock: Samples.clock, stamp: Moment(seconds: 1_790_000_000),
            moves: PlaceCalendar.Moves(meetings: moves), in: SamplePages.context()
        ).text
    }

    @Test("folds lines at 75 octets and never inside a letter")
    func folding() throws {
        var meeting = Samples.meeting(id: 12)
        meeting.address = Samples.text(String(repeating: "Жамбыл көшесі, ", count: 12), "", nil)
        let text = text([meeting])
        #expect(text.hasSuffix("END:VCALENDAR\r\n"))
        for line in text.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 75) }
        let unfolded = text.replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains(String(repeating: "Жамбыл көшесі\\, ", count: 12)))
    }

    @Test("folds at exactly 75", arguments: [(74, 1), (75, 1), (76, 2), (149, 2), (150, 3)])
    func boundary(length: Int, lines: Int) {
        let folded = PlaceCalendar.folded(String(repeating: "a", count: length))
        #expect(folded.components(separatedBy: "\r\n ").count == lines)
    }

    @Test("gives times in UTC by the zone of the region on that day")
    func zones() {
        let text = text([Samples.meeting(id: 12), Samples.meeting(id: 13, on: "2023-09-18")])
        #expect(text.contains("DTSTART:20261204T100000Z\r\nDTEND:20261204T120000Z\r\n"))
        #expect(text.contains("DTSTART:20230918T090000Z\r\n"))
        #expect(text.contains("UID:meeting-12@127.0.0.1\r\n"))
        #expect(text.contains("DTSTAMP:20260921T141320Z\r\n"))
    }

    @Test("marks a meeting that was called off, with its reason")
    func cancelled() {
        var meeting = Samples.meeting(id: 12)
        meeting.standing = .cancelled(on: Facts.today, reason: Samples.text("Боран; жол жабық", "Буран", nil))
        let text = text([meeting], moves: [meeting.id: 2])
        #expect(text.contains("STATUS:CANCELLED\r\n") && text.contains("SEQUENCE:3\r\n"))
        #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains("Боран\\; жол жабық\\n"))
        #expect(text.contains("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n"))
    }

    @Test("escapes what iCalendar gives a meaning")
    func escaping() { #expect(PlaceCalendar.escaped("a,b;c\\d\r\ne") == "a\\,b\\;c\\\\d\\ne") }
}

@Suite("The feed of a place")
struct PlaceFeedTests {
    private func feed(_ meetings: [Meeting], _ plans: [(plan: ActionPlan, meeting: Meeting)] = []) -> String {
        PlaceFeed(of: Samples.kordai, meetings: meetings, plans: plans, clock: Samples.clock, in: SamplePages.context(.ru)).text
    }

    @Test("is well-formed XML, latest first, with stable marks")
    func entries() throws {
        var draft = Facts.plan
        draft.standing = .draft
        let text = feed([Facts.meeting], [(Facts.plan, Facts.meeting), (draft, Facts.meeting)])
        let ids = text.components(separatedBy: "<id>").dropFirst().map { $0.prefix { $0 != "<" } }
        #expect(
            ids == [
                "tag:127.0.0.1,2022:place/314800000", "tag:127.0.0.1,2022:plan/5", "tag:127.0.0.1,2022:meeting/12/held",
                "tag:127.0.0.1,2022:meeting/12/announced",
            ])
        #expect(text.contains("<updated>2026-09-27T19:00:00Z</updated>"))
        #expect(try isWellFormed(text))
    }

    @Test("escapes what people wrote")
    func escapes() throws {
        var meeting = Facts.meeting
        meeting.results = MeetingResults(
            publishedOn: Samples.day("2026-09-28"), summary: Samples.text("", "<b>\"А & Б\"</b>\u{1}", nil))
        let text = feed([meeting])
        #expect(text.contains("&lt;b&gt;&quot;А &amp; Б&quot;&lt;/b&gt;"))
        #expect(text.contains("180\u{A0}"))
        #expect(try isWellFormed(text))
    }

    @Test("tells every move apart, also two of one day, with the day to which it led")
    func moves() throws {
        var meeting = Samples.meeting(id: 12)
        meeting.announcement = nil
        func move(_ day: String, on moved: String, _ ru: String) -> MeetingMove {
            MeetingMove(
                from: MeetingSlot(place: meeting.place, day: Samples.day(day), time: meeting.time), on: Samples.day(moved),
                reason: Translated(ru: ru))
        }
        let moves = [
            move("2026-11-19", on: "2026-11-02", "Буран"), move("2026-11-26", on: "2026-11-02", "Ремонт"),
            move("2026-11-30", on: "2026-11-09", "Праздник"),
        ]
        let trip = EventSamples.trip
        let last = try #require(trip.moved)
        let before = Event.Move(from: Samples.day("2026-11-25"), on: last.on, reason: Translated(ru: "Перелёт"))
        let text = PlaceFeed(
            of: Samples.kordai, meetings: [meeting], plans: [], events: [trip],
            moves: PlaceFeed.Moves(meetings: [meeting.id: moves], formerOfEvents: [trip.id: [before]]), clock: Samples.clock,
            in: SamplePages.context(.ru)
        ).text
        let entries = text.components(separatedBy: "<entry>").dropFirst()
        func entry(_ mark: String) -> String { entries.first { $0.contains("\(mark)</id>") } ?? "" }
        let dates = SamplePages.context(.ru).dates
        for (mark, day, reason) in [
            ("meeting/12/moved-2026-11-02", "2026-11-26", "Буран"), ("meeting/12/moved-2026-11-02-2", "2026-11-30", "Ремонт"),
            ("meeting/12/moved-2026-11-09", meeting.day.iso, "Праздник"),
            ("event/2/moved-\(last.on.iso)", last.from.iso, "Перелёт"),
            ("event/2/moved-\(last.on.iso)-2", trip.firstDay.iso, last.reason.ru ?? "-"),
        ] {
            #expect(entry(mark).contains(dates.fullDay(Samples.day(day))) && entry(mark).contains(reason), "\(mark)")
        }
        #expect(try isWellFormed(text))
    }

    @Test("is valid without entries")
    func empty() throws { #expect(try isWellFormed(feed([]))) }

    /// Whether every element that is opened is closed in its turn.
    private func isWellFormed(_ xml: String) throws -> Bool {
        var open: [Substring] = []
        for piece in xml.split(separator: "<").dropFirst(xml.hasPrefix("<?xml") ? 1 : 0) {
            guard let end = piece.firstIndex(of: ">") else { return false }
            let tag = piece[..<end]
            if tag.hasSuffix("/") { continue }
            let name = tag.prefix { $0 != " " }
            if name.hasPrefix("/") {
                guard open.popLast() == name.dropFirst() else { return false }
            } else {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
