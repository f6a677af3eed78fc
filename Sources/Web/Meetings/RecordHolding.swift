import Domain
import Pages

/// A clerk records how a meeting was held. Source: decree 826, paragraphs 3 (2), 3 (3) and 4.
struct RecordHolding: Sendable {
    let id: Meeting.ID
    let attendance: Attendance?
    let hadOpenMicrophone: Bool?
    /// Minutes.
    let presentation: Int?
    let spoke: Int?
    let broadcasts: [String]
    /// The mark of what was recorded before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (record, today) = (self, desk.today)
        try await desk.change(id, journal: "meeting-held") { meeting, _ in
            guard RecordMark(meeting, for: .hold)?.fits(record.seen) ?? true else { throw ChangedMeanwhile() }
            let holding = MeetingHolding(
                recordedOn: meeting.holding?.recordedOn ?? today, attendance: record.attendance,
                hadOpenMicrophone: record.hadOpenMicrophone, presentation: record.presentation, spoke: record.spoke)
            return try meeting.recorded(holding, broadcasts: record.broadcasts, today: today)
        }
    }
}
