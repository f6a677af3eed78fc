import Domain

/// The trips, rounds, broadcasts and briefings of the demonstrated oblast in the year, the officials who hold them, and the meetings of ministers in all regions.
struct EventYear {
    /// With identifiers from 1.
    private(set) var officials: [Official] = []
    /// By day, with identifiers from 1.
    private(set) var events: [Event] = []
    private(set) var schedules: [EventSchedule] = []
    private let setting: Setting
    private let remote: Set<KATO>
    private var randomness: Randomness

    /// Ministers met residents so many times in each half of 2022. Source: the briefing material on the results of 2022.
    private static let ministers = [55, 172]
    private static let inspectors = 4
    private static let deputies = 5

    init(_ setting: Setting, remote: Set<KATO>, seed: UInt64) throws {
        self.setting = setting
        self.remote = remote
        randomness = Randomness(seed: Randomness.mixed(seed ^ 0x6576_656E_7473) ^ UInt64(setting.year))
        if let oblast = setting.gazetteer[Demonstration.oblast], oblast.office == .oblast {
            try fill(oblast)
        }
        try meetMinisters()
        events = events.enumerated().sorted { ($0.element.firstDay, $0.offset) < ($1.element.firstDay, $1.offset) }
            .enumerated().map { $1.element.numbered(Event.ID($0 + 1)) }
    }

    private mutating func fill(_ oblast: Place) throws {
        let children = setting.gazetteer.children(of: oblast.code).filter { $0.office != nil }
        _ = appoint(.akim, oblast.code)
        let deputies = EventTexts.fields.prefix(EventYear.deputies).enumerated().map { number, field in
            appoint(number == 0 ? .firstDeputy : .deputy, oblast.code, inChargeOf: field.plain)
        }
        let inspectors = (0..<EventYear.inspectors).map { _ in appoint(.chiefInspector, oblast.code) }
        for child in children {
            _ = appoint(.akim, child.code)
            for field in [1, 2] { _ = appoint(.deputy, child.code, inChargeOf: EventTexts.fields[field].plain) }
        }
        approve([.deputyTrip, .inspectorTrip], of: oblast.code)
        try trips(of: deputies, oblast)
        try inspect(inspectors, oblast)
        try air(oblast, deputies)
        for (number, child) in children.enumerated() { try district(child, number: number) }
        // Weekly rounds of every okrug would drown the rest: one district shows them.
        if let shown = children.first(where: { $0.office == .district }) { try ruralRounds(shown) }
    }

    // MARK: People and schedules

    private mutating func appoint(_ post: Official.Post, _ place: KATO, inChargeOf field: Translated = Translated()) -> Official {
        let (family, given) = (randomness.one(of: EventTexts.families), randomness.one(of: EventTexts.given))
        let ending = given.isWoman ? "а" : ""
        let since = Day(year: setting.year - randomness.number(1...4), month: randomness.number(1...12), day: 15)
        let official = Official(
            id: Official.ID(officials.count + 1), place: place, post: post,
            name: Translated(kk: "\(given.kk) \(family.kk)\(ending)", ru: "\(given.ru) \(family.ru)\(ending)"),
            since: since ?? setting.firstDay, inChargeOf: field)
        officials.append(official)
        return official
    }

    /// The name with the post, as residents read it.
    private func leader(_ official: Official) -> Translated {
        let post: Wording =
            switch official.post {
            case .firstDeputy: Wording("облыс әкімінің бірінші орынбасары", "первый заместитель акима области")
            case .deputy: Wording("облыс әкімінің орынбасары", "заместитель акима области")
            default: Wording("облыс әкімінің бас инспекторы", "главный инспектор акима области")
            }
        let name = official.name
        return Translated(kk: "\(name.kk ?? ""), \(post.kk)", ru: "\(name.ru ?? ""), \(post.ru)")
    }

    /// Before each quarter; the second one a few days into it.
    private mutating func approve(_ kinds: [Event.Kind], of host: KATO) {
        for number in 1...4 {
            let quarter = Period(year: setting.year, part: .quarter(number))
            for kind in kinds {
                let offset = number == 2 && kind == .inspectorTrip ? 4 : -randomness.number(3...9)
                let day = setting.workingDay(from: quarter.firstDay.adding(days: offset))
                guard day <= setting.horizon else { continue }
                schedules.append(
                    EventSchedule(
                        host: host, kind: kind, quarter: quarter, approvedOn: day,
                        evidence: "https://akimat.example/\(host.code)/schedules/\(quarter.code)-\(kind.rawValue)"))
            }
        }
    }

    // MARK: The oblast

    private mutating func trips(of deputies: [Official], _ oblast: Place) throws {
        let scope = CalendarScope(
            territory: oblast.code, year: setting.year, from: setting.firstDay.adding(days: 8), gazetteer: setting.gazetteer,
            law: setting.law, calendar: setting.calendar,
            practice: CalendarPractice(
                opens: TimeOfDay(minutes: 540), closes: TimeOfDay(minutes: 1140), starts: [TimeOfDay(minutes: 600)],
                minutes: 90, wayMinutes: 60, placesADay: 1, remote: remote, deputies: deputies.count, venue: Translated()))
        let plan = DeputyTrips(of: oblast, deputies: deputies.count, scope)
        for trip in plan.trips {
            let official = deputies[trip.deputy - 1]
            let stops = zip(trip.places, trip.days).map { place, day in
                Event.Stop(place: place, day: day, time: time(randomness.one(of: [10, 11, 15])), venue: EventTexts.hall.plain)
            }
            try add(
                Event(
                    id: Event.ID(0), kind: .deputyTrip, host: oblast.code, official: official.id, leader: leader(official),
                    stops: stops, topic: topic(.deputyTrip), phone: phone(oblast.code)))
        }
    }

    /// Twice a month each, through all settlements in the order of the list, so that one trip stays among neighbours.
    private mutating func inspect(_ inspectors: [Official], _ oblast: Place) throws {
        let levels: Set<PlaceLevel> = [.city, .settlement, .village]
        let places = setting.gazetteer.places(within: oblast.code).filter { levels.contains($0.level) }.map(\.code)
        let count = inspectors.count * 24
        for month in 1...12 {
            guard let first = Day(year: setting.year, month: month, day: 1) else { continue }
            for (number, inspector) in inspectors.enumerated() {
                for half in 0...1 {
                    let trip = number * 24 + (month - 1) * 2 + half
                    let own = places[trip * places.count / count..<(trip + 1) * places.count / count]
                    let day = setting.workingDay(from: first.adding(days: 4 + half * 14 + number * 2))
                    let stops = own.enumerated().map { order, place in
                        Event.Stop(
                            place: place, day: setting.workingDay(from: day.adding(days: order / 4)),
                            time: time([10, 12, 15, 17][order % 4]), venue: EventTexts.school.plain)
                    }
                    guard !stops.isEmpty else { continue }
                    try add(
                        Event(
                            id: Event.ID(0), kind: .inspectorTrip, host: oblast.code, official: inspector.id,
                            leader: leader(inspector), stops: stops, topic: topic(.inspectorTrip), phone: phone(oblast.code)))
                }
            }
        }
    }

    /// The Hour of every month and the briefings of every quarter.
    private mutating func air(_ oblast: Place, _ deputies: [Official]) throws {
        for month in 1...12 {
            guard let first = Day(year: setting.year, month: month, day: 1) else { continue }
            let speaker = deputies[(month - 1) % deputies.count]
            try add(
                hour(
                    oblast, on: setting.workingDay(from: first.adding(days: 13 + randomness.number(0...12))), leader(speaker),
                    official: speaker.id, EventTexts.channel))
        }
        for quarter in 1...4 {
            let first = Period(year: setting.year, part: .quarter(quarter)).firstDay
            for (number, deputy) in deputies.enumerated() {
                let day = setting.workingDay(from: first.adding(days: 15 + number * 15))
                try add(
                    Event(
                        id: Event.ID(0), kind: .briefing, host: oblast.code, official: deputy.id, leader: leader(deputy),
                        stops: [Event.Stop(place: oblast.code, day: day, time: time(11), venue: EventTexts.service.plain)],
                        topic: topic(.briefing), link: live(oblast.code, day)))
            }
        }
    }

    private mutating func hour(
        _ host: Place, on day: Day, _ leader: Translated, official: Official.ID? = nil, _ channel: Wording
    ) -> Event {
        Event(
            id: Event.ID(0), kind: .hour, host: host.code, official: official, leader: leader,
            stops: [Event.Stop(place: host.code, day: day, time: time(18), venue: channel.plain)], topic: topic(.hour),
            phone: phone(host.code), link: live(host.code, day))
    }

    // MARK: Districts

    private mutating func district(_ host: Place, number: Int) throws {
        let okrugs = setting.gazetteer.children(of: host.code).filter { $0.office != nil }.map(\.code)
        for month in 1...12 {
            guard let first = Day(year: setting.year, month: month, day: 1) else { continue }
            for half in 0...1 where !okrugs.isEmpty && !randomness.happens(40) {
                let place = okrugs[((month - 1) * 2 + half) % okrugs.count]
                try add(
                    simple(.round, host, place, on: first.adding(days: 3 + half * 13 + (number + month) % 9), at: 15))
            }
            let kinds: [(Event.Kind, Int)] = [(.productionMeeting, 6), (.socialMeeting, 12), (.vulnerableMeeting, 19)]
            for (kind, offset) in kinds where !randomness.happens(50) {
                try add(simple(kind, host, host.code, on: first.adding(days: offset + (number + month) % 6), at: 11))
            }
            if month % 3 == number % 3 {
                try add(
                    hour(
                        host, on: setting.workingDay(from: first.adding(days: 8 + number)), Translated(), EventTexts.localChannel)
                )
            }
        }
    }

    private mutating func simple(_ kind: Event.Kind, _ host: Place, _ place: KATO, on day: Day, at hour: Int) -> Event {
        let isRound = kind == .round || kind == .ruralRound
        return Event(
            id: Event.ID(0), kind: kind, host: host.code,
            stops: [
                Event.Stop(
                    place: place, day: setting.workingDay(from: day), time: time(hour),
                    venue: (isRound ? EventTexts.hall : EventTexts.office).plain)
            ], topic: topic(kind))
    }

    private mutating func ruralRounds(_ district: Place) throws {
        for okrug in setting.gazetteer.children(of: district.code) where okrug.office == .ruralOkrug {
            let villages = setting.gazetteer.places(within: okrug.code).dropFirst().map(\.code)
            let weekday = randomness.number(0...4)
            var monday = setting.firstDay.adding(days: 15 - setting.firstDay.weekday.rawValue)
            while monday.adding(days: weekday) <= min(setting.lastDay, setting.today.adding(days: 21)) {
                let day = setting.workingDay(from: monday.adding(days: weekday))
                if !randomness.happens(60) {
                    let stops = (villages.isEmpty ? [okrug.code] : Array(villages.prefix(4))).enumerated().map { order, place in
                        Event.Stop(place: place, day: day, time: time(10 + order * 2))
                    }
                    try add(Event(id: Event.ID(0), kind: .ruralRound, host: okrug.code, stops: stops, topic: topic(.ruralRound)))
                }
                monday = monday.adding(days: 7)
            }
        }
    }

    // MARK: Ministers

    private mutating func meetMinisters() throws {
        let regions = setting.gazetteer.regions
        guard !regions.isEmpty else { return }
        for (half, count) in EventYear.ministers.enumerated() {
            let period = Period(year: setting.year, part: .half(half + 1))
            let length = period.firstDay.days(until: period.lastDay)
            for number in 0..<count {
                let body = EventTexts.bodies[number % EventTexts.bodies.count].plain
                let (family, given) = (randomness.one(of: EventTexts.families), randomness.one(of: EventTexts.given))
                let post = number % 3 == 0 ? EventTexts.minister : EventTexts.vice
                let ending = given.isWoman ? "а" : ""
                let day = setting.workingDay(from: period.firstDay.adding(days: number * length / count))
                try add(
                    Event(
                        id: Event.ID(0), kind: .ministerMeeting, host: .republic,
                        leader: Translated(
                            kk: "\(given.kk) \(family.kk)\(ending), \(post.kk.lowercased())",
                            ru: "\(given.ru) \(family.ru)\(ending), \(post.ru.lowercased())"), body: body,
                        stops: [
                            Event.Stop(
                                place: regions[(number * 7 + half) % regions.count].code, day: min(day, period.lastDay),
                                time: time(15), venue: EventTexts.hall.plain)
                        ], topic: topic(.ministerMeeting)))
            }
        }
    }

    // MARK: What became of it

    /// An event with what became of it by the last recorded day.
    private mutating func add(_ planned: Event) throws {
        var event = planned
        let kind = event.kind
        // Ministers and rural akims have their own ways; others are sometimes moved from another day.
        if kind != .ministerMeeting, kind != .ruralRound, randomness.happens(35) { event = try movedHere(event) }
        event = try announced(event)
        let isPast = event.lastDay <= setting.horizon
        if kind != .ruralRound, isPast, randomness.happens(kind == .ministerMeeting ? 66 : 25) {
            let day = setting.workingDay(upTo: event.firstDay.adding(days: -1), notBefore: event.firstDay.adding(days: -4))
            let known = max(day, event.announcement?.publishedOn ?? day)
            event = try event.cancelled(on: known, reason: randomness.one(of: EventTexts.cancelled).plain)
        } else if isPast {
            event = try held(event)
        }
        events.append(event)
    }

    private mutating func movedHere(_ event: Event) throws -> Event {
        let before = setting.workingDay(from: event.firstDay.adding(days: -randomness.number(4...9)))
        let on = setting.workingDay(upTo: before.adding(days: -2), notBefore: before.adding(days: -6))
        guard on <= setting.horizon, before < event.firstDay else { return event }
        var first = event
        first.stops = event.stops.map { Event.Stop(place: $0.place, day: before, time: $0.time, venue: $0.venue) }
        return try first.moved(to: event.stops, reason: randomness.one(of: EventTexts.moved).plain, others: [], today: on)
    }

    private mutating func announced(_ event: Event) throws -> Event {
        guard event.kind != .ruralRound else { return event }
        var notice = 3
        for rule in rules(of: event) where rule.fulfilment == .announcement {
            if case .daysBefore(let days) = rule.term { notice = days }
        }
        let chance = randomness.number(0...999)
        let before = chance < 890 ? notice + randomness.number(0...6) : chance < 960 ? randomness.number(1...notice - 1) : -1
        guard before >= 0 else { return event }
        let wanted = setting.workingDay(upTo: event.firstDay.adding(days: -before), notBefore: setting.firstDay.adding(days: -20))
        let day = max(wanted, event.moved.map(\.on) ?? wanted)
        guard day <= setting.horizon, day <= event.firstDay else { return event }
        return try event.announced(
            on: day, evidence: "https://akimat.example/\(event.host.code)/news/\(events.count + 1)", today: setting.horizon)
    }

    private mutating func held(_ event: Event) throws -> Event {
        let day = setting.workingDay(from: event.lastDay.adding(days: randomness.number(1...5)))
        guard day <= setting.horizon, !randomness.happens(20) else { return event }
        let isLarge = event.kind == .ministerMeeting
        // Of a broadcast some were left open.
        let open = event.kind.isOnAir ? EventYear.mostOpen : 0
        let raised = open + (isLarge ? randomness.number(4...11) : randomness.number(2...14))
        let hasQuestions = event.kind != .briefing && event.kind != .ruralRound
        let results = EventResults(
            publishedOn: day, summary: randomness.one(of: EventTexts.summaries).plain,
            attendance: event.kind == .hour || event.kind == .briefing ? nil : randomness.number(12...140),
            questionsRaised: hasQuestions ? raised : nil,
            questionsResolved: hasQuestions ? min(raised * randomness.number(600...900) / 1000, raised - open) : nil,
            receptions: isLarge ? 1 : nil, received: isLarge ? randomness.number(3...11) : nil)
        var event = try event.held(results, today: setting.horizon)
        for rule in rules(of: event) {
            if case .workingDaysAfter(let days) = rule.term, rule.fulfilment != .onAirAnswers, rule.fulfilment != .minutes {
                let done = setting.calendar.day(
                    afterWorkingDays: days - randomness.number(0...2) + (randomness.happens(80) ? 3 : 0), from: event.lastDay)
                if done <= setting.horizon { event.stepsDone[rule.id] = done }
            }
        }
        if event.kind == .deputyTrip { event = try recorded(event) }
        if event.kind.isOnAir { event = try answered(event) }
        return event
    }

    /// The minutes of a deputy's trip. Source: order 70-ө, annex 1, p. 16.
    private mutating func recorded(_ event: Event) throws -> Event {
        let day = setting.workingDay(from: event.lastDay.adding(days: randomness.number(1...3)))
        guard day <= setting.horizon else { return event }
        let minutes = EventMinutes(
            on: day, chair: event.leader.kk ?? "", present: "", agenda: event.topic.kk ?? "", speakers: "",
            points: [
                EventMinutes.Point(
                    text: "Көтерілген мәселелер бойынша ұсыныс енгізу.", executors: "Басқармалардың басшылары",
                    deadline: setting.workingDay(from: day.adding(days: 20)), control: "Әкім аппараты")
            ])
        return try event.recorded(minutes, quorum: nil, today: setting.horizon)
    }

    /// The most questions that a broadcast leaves open.
    private static let mostOpen = 4

    /// What was left open on the air: mostly answered within ten working days, some late, some not yet.
    private mutating func answered(_ event: Event) throws -> Event {
        var event = event
        for pair in randomness.shuffled(EventTexts.open).prefix(randomness.number(0...EventYear.mostOpen)) {
            event = try event.leavingOpen(pair.question.plain, today: setting.horizon)
            let chance = randomness.number(0...999)
            let after = chance < 820 ? randomness.number(3...10) : chance < 940 ? randomness.number(11...17) : -1
            guard after >= 0, let number = event.openQuestions.last?.number else { continue }
            let day = setting.calendar.day(afterWorkingDays: after, from: event.lastDay)
            guard day <= setting.horizon else { continue }
            let answer = OpenQuestion.Answer(
                on: day, text: pair.answer.plain,
                evidence: "https://gazeta.example/\(event.host.code)/\(day.iso)-\(number)")
            event = try event.answering(number, answer, today: setting.horizon)
        }
        return event
    }

    /// What the acts in force ask of an event.
    private func rules(of event: Event) -> [DutyRule] {
        guard let office = setting.gazetteer[event.host]?.office else { return [] }
        return EventDuties.rules(of: event, office, law: setting.law, gazetteer: setting.gazetteer)
    }

    private mutating func topic(_ kind: Event.Kind) -> Translated { randomness.one(of: EventTexts.topics(kind)).plain }

    private func time(_ hour: Int) -> TimeOfDay { TimeOfDay(minutes: hour * 60) }

    private func phone(_ host: KATO) -> String {
        "8 (726) 000-\(padded((setting.gazetteer.number(of: host) ?? 0) % 100, to: 2))-70"
    }

    private func live(_ host: KATO, _ day: Day) -> String { "https://live.akimat.example/\(host.code)/\(day.iso)" }
}
