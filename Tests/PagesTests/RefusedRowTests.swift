import Domain
import Pages
import TestSupport
import Testing

@Suite("The refusal of publications")
struct RefusedRowTests {
    private static let typed = [
        "channel": "site", "day": "2026-11-20", "evidence": "", "channel-2": "out", "day-2": "2020-01-01",
        "channel-3": "press", "day-3": "2026-11-25",
    ]

    @Test(
        "stands at the row that it is about, never at one that is taken out",
        arguments: [
            (.announcedAfterMeeting, ["channel-4": "radio", "day-4": "2026-12-05"], "day-4"),
            (.announcedTooEarly, ["channel-4": "radio", "day-4": "2025-01-01"], "day-4"),
            (.publicationTwice, ["channel-4": "press", "day-4": "2026-11-25"], "channel-4"),
            (.beforeFirstPublication, ["channel-4": "radio", "day-4": "2026-11-19"], "day-4"),
            (.resultsBeforeMeeting, ["day": "2026-12-04", "day-3": "2026-12-03"], "day-3"),
            (.publicationTwice, [:], nil), (.cancelled, [:], nil),
        ] as [(MeetingRefusal, [String: String], String?)])
    func rows(refusal: MeetingRefusal, changes: [String: String], field: String?) {
        var meeting = Samples.meeting()
        meeting.announcement = Announcement(publishedOn: Samples.day("2026-11-20"), evidence: nil, in: .site)
        let typed = Self.typed.merging(changes) { $1 }
        #expect(DeskPublicationRows.field(for: refusal, in: typed, of: meeting) == field)
    }
}
