import Domain

/// What a duty is about, as data names it and where its page is.
struct DutySubject: Sendable {
    /// `meeting`, `calendar`, `progress`, `event` or `control`.
    let kind: String
    /// As `12`, `310000000/2026` or `310000000/2026-Q3`.
    let id: String
    let path: SitePath

    init(_ duty: Duty) {
        switch duty.subject {
        case .meeting(let meeting): (kind, id, path) = ("meeting", meeting.description, .meeting(meeting))
        case .calendar(let place, let year): (kind, id, path) = ("calendar", "\(place)/\(year)", .calendar(place, year: year))
        case .event(let event): (kind, id, path) = ("event", event.description, .event(event))
        case .progress(let place, let period):
            (kind, id, path) = ("progress", "\(place)/\(period.code)", .report(period, place))
        case .control(let place, let period):
            (kind, id, path) = ("control", "\(place)/\(period.code)", .controlSummary(place, period))
        }
    }
}
