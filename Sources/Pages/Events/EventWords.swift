package import Domain

extension PageContext {
    /// What an event is, in a few words.
    package func kind(_ kind: Event.Kind) -> String {
        switch kind {
        case .deputyTrip: words(.eventKindDeputyTrip)
        case .inspectorTrip: words(.eventKindInspectorTrip)
        case .round: words(.eventKindRound)
        case .ruralRound: words(.eventKindRuralRound)
        case .productionMeeting: words(.eventKindProductionMeeting)
        case .socialMeeting: words(.eventKindSocialMeeting)
        case .vulnerableMeeting: words(.eventKindVulnerableMeeting)
        case .hour: words(.eventKindHour)
        case .briefing: words(.eventKindBriefing)
        case .ministerMeeting: words(.eventKindMinisterMeeting)
        case .officialEvent: words(.eventKindOfficialEvent)
        case .workTrip: words(.eventKindWorkTrip)
        case .session: words(.eventKindSession)
        }
    }

    /// The name of the only kind of event that a rule is about, with a comma; nothing where it is about several.
    func kind(of rule: DutyRule) -> String {
        guard rule.events.count == 1, let only = rule.events.first else { return "" }
        return kind(only) + ", "
    }

    /// The approvals that another one took the place of, the last one first.
    func former(of schedule: EventSchedule) -> [String] {
        schedule.former.map {
            words(
                .programmeScheduleFormer, ["before": dates.day($0.approvedOn, .on), "day": dates.day($0.replacedOn, .on)])
        }
    }

    /// How the trips differ from those that were approved.
    ///
    /// - Parameter events: of the host, of the quarter of the schedule and those around.
    func changes(of schedule: EventSchedule, among events: [Event]) -> [String] {
        let (changed, dropped) = (schedule.changes(among: events).count, schedule.dropped(among: events))
        return (changed > 0 ? [words(.programmeScheduleChanged, count: changed)] : [])
            + (dropped > 0 ? [words(.programmeScheduleDropped, count: dropped)] : [])
    }

    /// Who goes or speaks: the one who is named, else the central body, else the akim.
    func who(_ event: Event) -> LocalText {
        if !event.leader.isEmpty { return text(event.leader) }
        if !event.body.isEmpty { return text(event.body) }
        return LocalText(akim(of: event.host))
    }

    /// Where it takes place, each place once: the first two by name, the others by their number.
    func places(of event: Event) -> String {
        var codes: [KATO] = []
        for stop in event.stops where !codes.contains(stop.place) { codes.append(stop.place) }
        let named = codes.prefix(codes.count == 3 ? 3 : 2).map { heading($0) }
        let rest = codes.count - named.count
        return named.joined(separator: ", ") + (rest > 0 ? " " + words(.eventPlacesMore, count: rest) : "")
    }
}

extension StatusBadge {
    /// Held, called off, today, or past and not reported; `nil` for one that lies ahead.
    init?(_ event: Event, in context: PageContext) {
        let words = context.words
        switch event.standing {
        case .held: self.init(.done, words(.eventHeld))
        case .cancelled: self.init(.late, words(.eventCancelled))
        case .planned where event.lastDay < context.today: self.init(.time, words(.eventNotReported))
        case .planned where event.firstDay <= context.today: self.init(.soon, words(.eventToday))
        case .planned: return nil
        }
    }
}
