import Domain

/// A clerk calls a meeting off; it stays visible with the reason.
struct CancelMeeting: Sendable {
    let id: Meeting.ID
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        let (reason, today) = (reason, desk.today)
        try await desk.change(id, journal: "meeting-cancelled") { try $0.cancelled(on: today, reason: reason) }
    }
}
