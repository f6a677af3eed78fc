package import Domain

/// A meeting as JSON.
package struct MeetingObject: Encodable, Sendable {
    struct Announced: Encodable, Sendable {
        let publishedOn: String
        let evidence: String?
        /// The first one among them.
        let publications: [Published]
    }

    struct Published: Encodable, Sendable {
        /// By `PublicationChannel`.
        let channel: String
        let on: String
        let evidence: String?

        init(_ publication: Publication) {
            (channel, on, evidence) = (publication.channel.rawValue, publication.on.iso, publication.evidence)
        }
    }

    struct Holding: Encodable, Sendable {
        /// Everyone who came.
        let attendance: Int?
        /// By group, where groups were counted.
        let groups: [String: Int]?
        let openMicrophone: Bool?
        /// Minutes of the presentation, and the most that the law of its day allows; without it where the law says nothing.
        let presentationMinutes: Int?
        let presentationLimit: Int?
        let spoke: Int?

        init(_ holding: MeetingHolding, limit: Int?) {
            attendance = holding.attendance?.total
            let counted = holding.attendance?.groups ?? []
            groups =
                counted.isEmpty
                ? nil : Dictionary(counted.map { ($0.group.rawValue, $0.count) }, uniquingKeysWith: { first, _ in first })
            openMicrophone = holding.hadOpenMicrophone
            presentationMinutes = holding.presentation
            presentationLimit = limit
            spoke = holding.spoke
        }
    }

    struct Results: Encodable, Sendable {
        let publishedOn: String
        let summary: TextObject?
        let attendance: Int?
        let receptionEndedOn: String?
        /// Where they can be read besides.
        let places: [Published]
        /// The day on which the office said that no problem question came up.
        let noProblemsOn: String?
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
    let holding: Holding?
    let results: Results?
    /// The day of the minutes; their text is not public.
    let minutesOn: String?

    package init(_ meeting: Meeting, law: Law, clock: LocalClock, gazetteer: Gazetteer) {
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
        announcement = meeting.announcement.map {
            Announced(
                publishedOn: $0.publishedOn.iso, evidence: $0.evidence, publications: $0.publications.map { Published($0) })
        }
        holding = meeting.holding.map { holding in
            Holding(holding, limit: law.presentation(of: meeting, by: gazetteer)?.minutes(of: meeting.minutes))
        }
        results = meeting.results.map {
            Results(
                publishedOn: $0.publishedOn.iso, summary: TextObject(present: $0.summary),
                attendance: meeting.holding?.attendance?.total, receptionEndedOn: $0.receptionEndedOn?.iso,
                places: meeting.resultsPlaces.map { Published($0) }, noProblemsOn: $0.noProblemsOn?.iso)
        }
        minutesOn = meeting.minutesOn?.iso
    }
}
