import Domain
import Pages
import Settings

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
            try desk.requireBegun(meeting)
            let says = [
                record.attendance == nil, record.hadOpenMicrophone == nil, record.presentation == nil, record.spoke == nil,
            ]
            guard meeting.isHeld || says.contains(false) || !record.broadcasts.isEmpty else { throw MeetingRefusal.holdingEmpty }
            let holding = MeetingHolding(
                recordedOn: meeting.holding?.recordedOn ?? today, attendance: record.attendance,
                hadOpenMicrophone: record.hadOpenMicrophone, presentation: record.presentation, spoke: record.spoke)
            return try meeting.recorded(holding, broadcasts: record.broadcasts, today: today)
        }
    }
}

extension Desk {
    /// Refused on the day of a meeting before its hour, as the clock stands where it is held.
    func requireBegun(_ meeting: Meeting) throws(MeetingRefusal) {
        let settings = site.settings
        let local = settings.clock.local(now, in: settings.gazetteer.region(of: meeting.host)?.code ?? .republic)
        guard !meeting.isCancelled, local.day == meeting.day, local.time < meeting.time else { return }
        throw .notYetHeld
    }

    /// The same of a reception.
    func requireBegun(_ reception: Reception) throws(ReceptionRefusal) {
        let settings = site.settings
        let local = settings.clock.local(now, in: settings.gazetteer.region(of: reception.host)?.code ?? .republic)
        guard !reception.isCancelled, local.day == reception.day, local.time < reception.time else { return }
        throw .notYetHeld
    }
}
