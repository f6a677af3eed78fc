extension Duty.Standing {
    /// How a duty stands, without its days.
    package enum Kind: String, CaseIterable, Sendable {
        case overdue
        case dueSoon = "due-soon"
        case upcoming
        case metLate = "met-late"
        case met

        /// From 0, in the order in which duties are listed.
        var position: Int {
            switch self {
            case .overdue: 0
            case .dueSoon: 1
            case .upcoming: 2
            case .metLate: 3
            case .met: 4
            }
        }
    }

    /// Without its days.
    package var kind: Kind {
        switch self {
        case .upcoming: .upcoming
        case .dueSoon: .dueSoon
        case .overdue: .overdue
        case .met: .met
        case .metLate: .metLate
        }
    }
}

extension Duty {
    /// In which order duties are listed.
    package enum Order: String, CaseIterable, Sendable {
        /// What is overdue first, the longest first; then what is near, what lies ahead, what was met late and what was met.
        case standing
        /// The earliest last day first.
        case due
        /// Rule by rule.
        case rule

        /// The duties in this order.
        package func sorted(_ duties: [Duty]) -> [Duty] {
            switch self {
            case .standing:
                duties.map { (key: Order.rank($0), duty: $0) }.sorted { $0.key < $1.key }.map(\.duty)
            case .due: duties.sorted { ($0.due, $0.rule.id, $0.place) < ($1.due, $1.rule.id, $1.place) }
            case .rule: duties.sorted { ($0.rule.id, $0.due, $0.place) < ($1.rule.id, $1.due, $1.place) }
            }
        }

        /// Open duties by their last day, met ones the latest first.
        private static func rank(_ duty: Duty) -> (Int, Int, DutyRule.ID, KATO) {
            (duty.standing.kind.position, duty.met == nil ? duty.due.number : -duty.due.number, duty.rule.id, duty.place)
        }
    }
}

/// How many duties stand how.
package struct DutyCounts: Hashable, Sendable {
    /// By the position of the kind.
    private var counts = [Int](repeating: 0, count: Duty.Standing.Kind.allCases.count)

    /// Of some duties.
    package init(_ duties: some Sequence<Duty> = []) {
        for duty in duties { add(duty) }
    }

    /// How many stand so.
    package subscript(kind: Duty.Standing.Kind) -> Int { counts[kind.position] }
    /// All of them.
    package var total: Int { counts.reduce(0, +) }

    /// Counts one more.
    package mutating func add(_ duty: Duty) { counts[duty.standing.kind.position] += 1 }
}

/// The duties of one part of a territory: of the akimat of a place and of all below it.
package struct DutyPart: Hashable, Sendable {
    /// The place just below the territory.
    package let place: KATO
    /// How many of its duties stand how.
    package var counts: DutyCounts
    /// Whole days of the longest delay that goes on.
    package var longestDelay: Int

    /// The parts of a territory that have an akimat, with its own duties left out; those with most overdue first.
    package static func all(of territory: KATO, _ duties: [Duty], gazetteer: Gazetteer) -> [DutyPart] {
        var parts = Dictionary(
            uniqueKeysWithValues: gazetteer.children(of: territory).map {
                ($0.code, DutyPart(place: $0.code, counts: DutyCounts(), longestDelay: 0))
            })
        // Place by place, since the duties of one come together.
        var place: KATO?
        var part: DutyPart?
        for duty in duties {
            if duty.place != place {
                if let part { parts[part.place] = part }
                place = duty.place
                part = gazetteer.part(of: territory, holding: duty.place).flatMap { parts[$0.code] }
            }
            guard var counted = part else { continue }
            counted.counts.add(duty)
            if case .overdue(let days) = duty.standing { counted.longestDelay = max(counted.longestDelay, days) }
            part = counted
        }
        if let part { parts[part.place] = part }
        let kept = parts.values.filter { part in
            part.counts.total > 0 || gazetteer.places(within: part.place).contains { $0.office != nil }
        }
        return kept.sorted {
            (-$0.counts[.overdue], -$0.longestDelay, $0.place) < (-$1.counts[.overdue], -$1.longestDelay, $1.place)
        }
    }
}
