/// An event as it was typed, before anything is accepted.
package struct EventDraft: Hashable, Sendable {
    /// The longest leader, body, venue, telephone, in characters.
    package static let longestText = 300
    /// The longest topic, in characters.
    package static let longestTopic = 2_000
    /// The most stops of one event.
    package static let mostStops = 20
    /// How far ahead it may begin, and how far back one that was forgotten may be entered, in days.
    package static let furthest = 400

    /// The fields of the form, by the names that they have in it.
    package enum Field: Hashable, Sendable {
        case kind, host, official, leaderKk, leaderRu, bodyKk, bodyRu, topicKk, topicRu, phone, link
        /// Of one stop, from 1.
        case stop(Int, StopField)

        /// As `leader-kk` or `day-2`.
        package var name: String {
            switch self {
            case .kind: "kind"
            case .host: "host"
            case .official: "official"
            case .leaderKk: "leader-kk"
            case .leaderRu: "leader-ru"
            case .bodyKk: "body-kk"
            case .bodyRu: "body-ru"
            case .topicKk: "topic-kk"
            case .topicRu: "topic-ru"
            case .phone: "phone"
            case .link: "link"
            case .stop(let number, let field): "\(field.rawValue)-\(number)"
            }
        }

        /// Those that are no stop's, in the order of the form.
        package static let single: [Field] = [
            .kind, .host, .official, .leaderKk, .leaderRu, .bodyKk, .bodyRu, .topicKk, .topicRu, .phone, .link,
        ]
        /// All, in the order of the form.
        package static let all: [Field] =
            single + (1...mostStops).flatMap { number in StopField.allCases.map { .stop(number, $0) } }
    }

    /// The fields of a stop.
    package enum StopField: String, CaseIterable, Sendable {
        case place, day, time
        case venueKk = "venue-kk"
        case venueRu = "venue-ru"
    }

    /// What is wrong with a field.
    package enum Flaw: String, CaseIterable, Sendable {
        case missing, tooLong, unknownPlace, ambiguousPlace, outsideHost, hostOutside, notAChoice, notADate, notATime, dayTooFar,
            otherAway, sameEvent
        case phoneWrong, notAnAddress, unknownOfficial, kindNotForHost
        /// The akim, of whom a trip of deputies or inspectors is not.
        case akimHimself
    }

    /// Why a draft is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]

        /// A refusal for these fields.
        package init(flaws: [Field: Flaw]) { self.flaws = flaws }
    }

    /// What was typed, by field.
    package let typed: [Field: String]

    /// A draft of what was typed; nothing is checked yet.
    package init(_ typed: [Field: String]) { self.typed = typed }

    /// What was typed into a field, without space around it.
    package func text(_ field: Field) -> String { (typed[field] ?? "").trimmed }

    /// The numbers of the stops into which something was typed; the first one always.
    package var stopNumbers: [Int] {
        [1] + (2...EventDraft.mostStops).filter { number in StopField.allCases.contains { !text(.stop(number, $0)).isEmpty } }
    }

    /// Holds the draft against the register. Every wrong field is named, not the first alone.
    ///
    /// - Parameters:
    ///   - host: the place typed, where there is one with an akim, or the republic.
    ///   - hostFlaw: what is wrong with a host that was typed, where there is none.
    ///   - places: to find the places of the stops by code or name.
    ///   - officials: of the host.
    ///   - others: events of the host in the days around.
    package func accepted(
        host: Place?, hostFlaw: Flaw = .unknownPlace, places: inout TypedPlaces, officials: [Official], others: [Event],
        today: Day
    ) throws(Refusal) -> Event {
        var flaws: [Field: Flaw] = [:]
        let kind = Event.Kind(rawValue: text(.kind))
        if kind == nil { flaws[.kind] = text(.kind).isEmpty ? .missing : .notAChoice }
        if text(.host).isEmpty { flaws[.host] = .missing } else if host == nil { flaws[.host] = hostFlaw }
        if let kind, let host, (kind == .ministerMeeting) != (host.code == .republic) { flaws[.kind] = .kindNotForHost }
        func both(_ kk: Field, _ ru: Field, longest: Int = EventDraft.longestText) -> Translated {
            for field in [kk, ru] where text(field).count > longest { flaws[field] = .tooLong }
            return Translated(kk: text(kk), ru: text(ru))
        }
        let (typedLeader, body) = (both(.leaderKk, .leaderRu), both(.bodyKk, .bodyRu))
        let topic = both(.topicKk, .topicRu, longest: EventDraft.longestTopic)
        if kind == .ministerMeeting, body.isEmpty { flaws[.bodyKk] = .missing }
        var person: Official?
        if !text(.official).isEmpty {
            person = officials.first { $0.place == host?.code && "\($0.id)" == text(.official) }
            if person == nil { flaws[.official] = .unknownOfficial }
            if person?.post == .akim, kind == .deputyTrip || kind == .inspectorTrip { flaws[.official] = .akimHimself }
        }
        let official = person?.id
        // Without words of its own, everyone reads the name from the register, with the post where it has words there; of the akim, the post says who it is.
        let leader = typedLeader.isEmpty && person?.post != .akim ? person?.nameWithTitle ?? typedLeader : typedLeader
        if kind == .deputyTrip || kind == .inspectorTrip, official == nil, leader.isEmpty, flaws[.official] == nil {
            flaws[.official] = .missing
        }
        let phone = text(.phone)
        if phone.count > EventDraft.longestText {
            flaws[.phone] = .tooLong
        } else if !phone.isEmpty, !OfficePhone.isValid(phone) {
            flaws[.phone] = .phoneWrong
        }
        if kind?.isOnAir == true, phone.isEmpty { flaws[.phone] = .missing }
        let link = text(.link)
        if !link.isEmpty, !WebAddress.isValid(link) { flaws[.link] = .notAnAddress }
        let stops = self.stops(host: host, &places, today: today, &flaws)

        guard flaws.isEmpty, let kind, let host else { throw Refusal(flaws: flaws) }
        let event = Event(
            id: Event.ID(0), kind: kind, host: host.code, official: official, leader: leader, body: body, stops: stops,
            topic: topic, phone: phone.isEmpty ? nil : phone, link: link.isEmpty ? nil : link)
        let isThere = others.contains {
            !$0.isCancelled && $0.kind == kind && $0.official == official && $0.leader == leader && $0.body == body
                && $0.stops == event.stops
        }
        if isThere { throw Refusal(flaws: [.stop(1, .day): .sameEvent]) }
        guard event.othersAway(among: others).isEmpty else { throw Refusal(flaws: [.stop(1, .day): .otherAway]) }
        return event
    }

    /// The stops alone, for an event that is moved.
    package func acceptedStops(
        host: Place, places: inout TypedPlaces, today: Day
    ) throws(Refusal) -> [Event.Stop] {
        var flaws: [Field: Flaw] = [:]
        let stops = self.stops(host: host, &places, today: today, &flaws)
        guard flaws.isEmpty else { throw Refusal(flaws: flaws) }
        return stops
    }

    private func stops(host: Place?, _ places: inout TypedPlaces, today: Day, _ flaws: inout [Field: Flaw]) -> [Event.Stop] {
        var stops: [Event.Stop] = []
        for number in stopNumbers {
            let typed = text(.stop(number, .place))
            var found = host
            if !typed.isEmpty {
                switch places.find(typed, within: host?.code ?? .republic) {
                case .found(let place): found = place
                case .unknown: flaws[.stop(number, .place)] = .unknownPlace
                case .outside: flaws[.stop(number, .place)] = .outsideHost
                case .ambiguous: flaws[.stop(number, .place)] = .ambiguousPlace
                }
            }
            let day = Day(typed: text(.stop(number, .day)))
            if let day {
                if abs(today.days(until: day)) > EventDraft.furthest { flaws[.stop(number, .day)] = .dayTooFar }
            } else {
                flaws[.stop(number, .day)] = text(.stop(number, .day)).isEmpty ? .missing : .notADate
            }
            let time = TimeOfDay(text: text(.stop(number, .time)))
            if time == nil { flaws[.stop(number, .time)] = text(.stop(number, .time)).isEmpty ? .missing : .notATime }
            for field in [StopField.venueKk, .venueRu] where text(.stop(number, field)).count > EventDraft.longestText {
                flaws[.stop(number, field)] = .tooLong
            }
            guard let found, let day, let time else { continue }
            stops.append(
                Event.Stop(
                    place: found.code, day: day, time: time,
                    venue: Translated(kk: text(.stop(number, .venueKk)), ru: text(.stop(number, .venueRu)))))
        }
        return stops
    }
}
