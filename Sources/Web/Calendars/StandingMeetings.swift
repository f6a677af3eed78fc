package import Domain
package import Storage

/// What the register knows for the calendar of a territory and year.
package struct StandingMeetings: Sendable {
    /// Every meeting in the territory and year, of its akims and of those above, by day and hour.
    package let meetings: [Meeting]
    /// The last meeting that was registered in each place, for its venue.
    package let venues: [KATO: Meeting]
    /// The deputies in office, by the place of their akim: of those akims whose deputies have to travel.
    package let deputies: [KATO: [Translated]]

    package init(of scope: CalendarScope, _ connection: any SQLConnection) throws {
        let days = Period(year: scope.year, part: .year).days
        let (span, store) = (scope.gazetteer.span(of: scope.territory), MeetingStore(connection))
        meetings = try store.list(
            MeetingFilter(within: span, from: days.lowerBound, through: days.upperBound), limit: 1_000_000)
        venues = try store.latest(within: span)
        let officials = OfficialStore(connection)
        deputies = Dictionary(
            uniqueKeysWithValues: try TripPlan.hosts(of: scope).map { host in
                let inOffice = try officials.list(of: host.place.code).filter {
                    ($0.post == .firstDeputy || $0.post == .deputy) && $0.holds(on: scope.from)
                }
                return (host.place.code, inOffice.map(\.name))
            })
    }

    /// By their numbers in the register.
    package var byID: [Meeting.ID: Meeting] { Dictionary(meetings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first }) }

    /// Those of the calendar itself: of akims of the territory, not called off, not held off the calendar.
    package func inCalendar(of scope: CalendarScope) -> [Meeting] {
        meetings.filter { $0.kind == .calendar && !$0.isCancelled && scope.covers($0) }
    }
}
