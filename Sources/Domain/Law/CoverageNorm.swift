/// How often an akim of a level must meet residents in each of the places that are his.
package struct CoverageNorm: Hashable, Sendable {
    /// In which period the meetings are counted; the shortest first.
    package enum Frequency: String, CaseIterable, Sendable {
        case quarter
        case halfYear = "half-year"
        case year

        /// The period of this length in which a day lies.
        package func period(of day: Day) -> Period {
            switch self {
            case .quarter: .quarter(of: day)
            case .halfYear: .half(of: day)
            case .year: .year(of: day)
            }
        }
    }

    /// Which places are meant, seen from the host's own.
    package enum Relation: String, CaseIterable, Sendable {
        case own = "self"
        case child
        case descendant
    }

    /// A norm in one period.
    package struct Asked: Hashable, Sendable {
        /// What is asked.
        package let norm: CoverageNorm
        /// In which meetings are counted.
        package let period: Period
        /// Those of its days on which the edition is in force.
        package let days: ClosedRange<Day>
    }

    /// As `decree-826.coverage-district`.
    package let id: String
    /// The levels of akim who must meet.
    package let hosts: [Office]
    /// Where the places lie, seen from the host's own.
    package let relation: Relation
    /// The offices of the places meant; empty where any is.
    package let placeOffices: [Office]
    /// The levels of the places meant; empty where any is.
    package let placeLevels: [PlaceLevel]
    /// Offices whose places below the host's are another's to visit: what lies in one of them is left out. The host's own is never one of them.
    package let outside: [Office]
    /// Meetings in each place and period; at least 1.
    package let atLeast: Int
    /// The period in which they are counted.
    package let every: Frequency
    /// Whether the akim has to travel to the place.
    package let isOnSite: Bool
    /// The paragraph, as it is cited.
    package let cites: Translated
    /// A short name, for lists.
    package let title: Translated

    /// A norm of its parts, as read from a law file.
    package init(
        id: String, hosts: [Office], relation: Relation, placeOffices: [Office], placeLevels: [PlaceLevel],
        outside: [Office] = [], atLeast: Int, every: Frequency, isOnSite: Bool, cites: Translated, title: Translated
    ) {
        self.id = id
        self.hosts = hosts
        self.relation = relation
        self.placeOffices = placeOffices
        self.placeLevels = placeLevels
        self.outside = outside
        self.atLeast = atLeast
        self.every = every
        self.isOnSite = isOnSite
        self.cites = cites
        self.title = title
    }

    /// The places in which the akim of `host` must meet under this norm; empty where it does not bind him.
    package func places(for host: Place, in gazetteer: Gazetteer) -> [Place] {
        guard let office = host.office, hosts.contains(office) else { return [] }
        let candidates: [Place] =
            switch relation {
            case .own: [host]
            case .child: gazetteer.children(of: host.code)
            case .descendant: descendants(of: host, in: gazetteer)
            }
        return candidates.filter { place in
            (placeOffices.isEmpty || place.office.map(placeOffices.contains) ?? false)
                && (placeLevels.isEmpty || placeLevels.contains(place.level))
        }
    }

    /// Everything below a host but what lies in the place of an office of `outside`; such a place itself stays.
    private func descendants(of host: Place, in gazetteer: Gazetteer) -> [Place] {
        let all = gazetteer.places(within: host.code).dropFirst()
        if outside.isEmpty { return Array(all) }
        var found: [Place] = []
        // The places come in the order of a walk, so what lies in another's place follows it without a gap.
        var closedUntil = -1
        for (number, place) in zip(all.indices, all) where number > closedUntil {
            found.append(place)
            if let office = place.office, outside.contains(office), let span = gazetteer.span(of: place.code) {
                closedUntil = span.last
            }
        }
        return found
    }
}
