/// Where something is published for residents.
///
/// Source: decree 826, paragraph 3 (4), fourth indent; groups in messengers: word of the ministry on 2022.
package enum PublicationChannel: String, CaseIterable, Sendable {
    /// The official site of the akimat.
    case site
    /// The web portal of electronic government.
    case eGov = "egov"
    /// The open data portal.
    case openData = "open-data"
    /// The official account of the akimat in a social network.
    case socialNetwork = "social-network"
    case press, television, radio
    /// A notice board, or another place where everyone comes.
    case publicPlace = "public-place"
    case messenger
    /// Another one, or one of which the register does not know.
    case other
}

/// One publication: where, when, and how it can be seen.
package struct Publication: Hashable, Sendable {
    /// The most publications of one announcement, or of the results of one meeting.
    package static let most = 12

    package let channel: PublicationChannel
    /// The day on which it came out.
    package let on: Day
    /// Its own address; `nil` where it has none, as on a notice board.
    package let evidence: String?

    /// A publication of its parts, unchecked.
    package init(_ channel: PublicationChannel, on day: Day, evidence: String?) {
        self.channel = channel
        self.on = day
        self.evidence = evidence
    }

    /// In the order of their days; of one day, as they were given.
    static func ordered(_ publications: [Publication]) -> [Publication] {
        publications.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }

    /// Refused where one lies ahead, one has an address that is none, or one stands there twice.
    static func check(_ publications: [Publication], today: Day) throws(MeetingRefusal) {
        guard publications.count <= most else { throw .tooManyPublications }
        for publication in publications {
            guard publication.on <= today else { throw .dayAhead }
            if let evidence = publication.evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
        }
        guard Set(publications).count == publications.count else { throw .publicationTwice }
    }
}

/// When and where a meeting or an event was announced. By the law the first publication counts.
package struct Announcement: Hashable, Sendable {
    /// The one whose day the law asks for.
    package let first: Publication
    /// Those after it, by day.
    package let further: [Publication]

    /// The day of the first publication.
    package var publishedOn: Day { first.on }
    /// The address of the first publication.
    package var evidence: String? { first.evidence }
    /// All of them, the first one first.
    package var publications: [Publication] { [first] + further }

    /// An announcement in one channel.
    package init(publishedOn: Day, evidence: String?, in channel: PublicationChannel = .other) {
        first = Publication(channel, on: publishedOn, evidence: evidence)
        further = []
    }

    /// An announcement of its publications in any order; `nil` without one.
    package init?(_ publications: [Publication]) {
        let ordered = Publication.ordered(publications)
        guard let first = ordered.first else { return nil }
        self.first = first
        further = Array(ordered.dropFirst())
    }
}
