package import Domain

/// A meeting as JSON.
package struct MeetingObject: Encodable, Sendable {
    struct Announced: Encodable, Sendable {
        let publishedOn: String
        let evidence: String?
    }

    struct Results: Encodable, Sendable {
        let publishedOn: String
        let summary: TextObject?
        let attendance: Int?
        let receptionEndedOn: String?
    }

    struct Cancelled: Encodable, Sendable {
        let on: String
        let reason: TextObject?
    }

    let id: Int
    let host: String
    let place: String
    let day: String
    /// The local time of day.
    let time: String
    /// The same instant in UTC.
    let startsAt: String
    let minutes: Int
    let venue: TextObject?
    let address: TextObject?
    let kind: String
    let broadcasts: [String]
    /// `planned`, `held` or `cancelled`.
    let standing: String
    let cancelled: Cancelled?
    let announcement: Announced?
    let results: Results?

    package init(_ meeting: Meeting, clock: LocalClock, gazetteer: Gazetteer) {
        id = meeting.id.value
        host = meeting.host.code
        place = meeting.place.code
        day = meeting.day.iso
        time = meeting.time.text
        startsAt =
            clock.moment(meeting.day, meeting.time, in: gazetteer.region(of: meeting.place)?.code ?? meeting.place).iso
        minutes = meeting.minutes
        venue = TextObject(present: meeting.venue)
        address = TextObject(present: meeting.address)
        kind = meeting.kind.rawValue
        broadcasts = meeting.broadcasts
        switch meeting.standing {
        case .planned: (standing, cancelled) = ("planned", nil)
        case .held: (standing, cancelled) = ("held", nil)
        case .cancelled(let day, let reason):
            (standing, cancelled) = ("cancelled", Cancelled(on: day.iso, reason: TextObject(present: reason)))
        }
        announcement = meeting.announcement.map { Announced(publishedOn: $0.publishedOn.iso, evidence: $0.evidence) }
        results = meeting.results.map {
            Results(
                publishedOn: $0.publishedOn.iso, summary: TextObject(present: $0.summary), attendance: $0.attendance,
                receptionEndedOn: $0.receptionEndedOn?.iso)
        }
    }
}
