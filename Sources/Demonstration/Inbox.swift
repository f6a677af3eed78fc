import Domain

/// The questions as they came in, before anyone has looked at them.
struct Inbox: Sendable {
    /// Questions of one meeting about one thing.
    struct Matter: Sendable {
        let topic: Topic
        let slots: Slots
        /// Whether it takes more than an explanation.
        let needsPlan: Bool
    }

    struct Arrival: Sendable {
        /// The index of the meeting; `nil` where it was asked of the place alone.
        let meeting: Int?
        let matter: Int
        let text: String
        /// The text without personal data.
        let publicText: String
        /// The same in the other official language; empty where the office made none.
        let translation: Translated
        let place: KATO
        let host: KATO
        let language: Language
        let channel: Question.Channel
        let receivedAt: Moment
        let receivedOn: Day
    }

    /// In the order of receipt.
    let arrivals: [Arrival]
    let matters: [Matter]
    /// For each meeting, the indexes of its arrivals in their order.
    let byMeeting: [[Int]]

    init(
        _ setting: Setting, meetings: [Meeting], spoken: [ReceptionYear.Spoken], count: Int?, randomness: inout Randomness
    ) {
        var maker = ArrivalMaker(setting, spoken: spoken)
        let windows = meetings.map { Inbox.window(of: $0, setting) }
        var sums: [Int] = []
        var sum = 0
        for (meeting, window) in zip(meetings, windows) {
            if let window { sum += Inbox.weight(of: meeting, window, setting, &randomness) }
            sums.append(sum)
        }
        let total = count ?? Inbox.usual(meetings, windows)
        let direct = setting.horizon < setting.firstDay.adding(days: 8) ? 0 : sum == 0 ? total : total * 3 / 100
        let toMeetings = sum == 0 ? 0 : total - direct

        var given = 0
        for index in meetings.indices {
            guard let window = windows[index] else { continue }
            // Rounded down at every meeting from the running sum, so that the counts add up to the total.
            let until = Int(Double(toMeetings) * (Double(sums[index]) / Double(sum)))
            let upTo = index == meetings.count - 1 || sums[index] == sum ? toMeetings : min(until, toMeetings)
            if upTo > given { maker.ask(upTo - given, at: meetings[index], index: index, window: window, &randomness) }
            given = max(given, upTo)
        }
        for _ in 0..<direct { maker.askDirectly(&randomness) }

        let sorted = maker.arrivals.enumerated().sorted {
            ($0.element.receivedAt, $0.offset) < ($1.element.receivedAt, $1.offset)
        }.map(\.element)
        var byMeeting = [[Int]](repeating: [], count: meetings.count)
        for (index, arrival) in sorted.enumerated() { if let meeting = arrival.meeting { byMeeting[meeting].append(index) } }
        arrivals = sorted
        matters = maker.matters
        self.byMeeting = byMeeting
    }

    /// The days on which questions to a meeting could come in; `nil` where there were none.
    private static func window(of meeting: Meeting, _ setting: Setting) -> ClosedRange<Day>? {
        guard !meeting.isCancelled else { return nil }
        guard let open = meeting.announcement?.publishedOn ?? (meeting.isHeld ? meeting.day : nil) else { return nil }
        let close = min(meeting.day, setting.horizon)
        return setting.workingDay(from: open) <= close ? open...close : nil
    }

    /// Large meetings draw more questions, and chance does the rest.
    private static func weight(
        of meeting: Meeting, _ window: ClosedRange<Day>, _ setting: Setting, _ randomness: inout Randomness
    ) -> Int {
        let size =
            switch setting.gazetteer[meeting.host]?.office {
            case .oblast, .republicanCity, .capital: 600
            case .cityOblast, .districtInCity: 250
            case .district: 160
            default: 90
            }
        let chance = randomness.number(100...1000)
        let weight = size * chance * chance / 1_000_000 + 10
        guard !meeting.isHeld else { return weight }
        let whole = max(window.lowerBound.days(until: meeting.day), 1)
        return weight * (window.lowerBound.days(until: window.upperBound) + 1) / (whole * 2) + 5
    }

    /// Source: 63,000 questions at 28,300 meetings in 2022.
    private static func usual(_ meetings: [Meeting], _ windows: [ClosedRange<Day>?]) -> Int {
        var (held, coming) = (0, 0)
        for (meeting, window) in zip(meetings, windows) where window != nil {
            if meeting.isHeld { held += 1 } else { coming += 1 }
        }
        return held * 22 / 10 + coming * 9 / 10
    }
}

/// Makes arrivals one after another.
private struct ArrivalMaker {
    let setting: Setting
    var arrivals: [Inbox.Arrival] = []
    var matters: [Inbox.Matter] = []
    private let lists: [TopicList]
    /// Turns of receptions whose topics are still to be made.
    private var spoken: [ReceptionYear.Spoken]

    init(_ setting: Setting, spoken: [ReceptionYear.Spoken]) {
        self.spoken = spoken
        self.setting = setting
        lists = [TopicList(.rural), TopicList(.urban), TopicList(.anywhere)]
    }

    mutating func ask(
        _ count: Int, at meeting: Meeting, index: Int, window: ClosedRange<Day>, _ randomness: inout Randomness
    ) {
        let list = topics(at: setting.gazetteer[meeting.place], host: setting.gazetteer[meeting.host])
        var own: [(matter: Int, size: Int, pattern: Int)] = []
        let villages = setting.gazetteer.children(of: meeting.place).map(\.code)
        for _ in 0..<count {
            let chosen: Int
            var pattern = randomness.number(0...5)
            let known = own.isEmpty ? nil : Optional(randomness.number(0...(own.count - 1)))
            if let known, own[known].size < 6, randomness.happens(420) {
                // Another speaks of it in other words.
                pattern = own[known].pattern + own[known].size
                own[known].size += 1
                chosen = own[known].matter
            } else {
                chosen = newMatter(list, &randomness)
                own.append((chosen, 1, pattern))
            }
            let place = !villages.isEmpty && randomness.happens(250) ? randomness.one(of: villages) : meeting.place
            let isAtMeeting = meeting.isHeld && (window.lowerBound == meeting.day || randomness.happens(450))
            let channel: Question.Channel
            var (day, time): (Day, TimeOfDay)
            if isAtMeeting {
                channel = ChannelList.atMeeting(&randomness)
                day = meeting.day
                let share = setting.law.presentation(of: meeting, by: setting.gazetteer)
                let account = share?.minutes(of: meeting.minutes) ?? 0
                time = TimeOfDay(minutes: meeting.time.minutes + randomness.number(account...meeting.minutes))
            } else {
                channel = ChannelList.before(&randomness)
                let last = max(window.lowerBound, min(window.upperBound, meeting.day.adding(days: -1)))
                (day, time) = hour(in: window.lowerBound...last, &randomness)
            }
            add(
                chosen, pattern, meeting: index, place: place, host: meeting.host, channel: channel, day: day, time: time,
                latest: window, &randomness)
        }
    }

    /// A question asked of a place without a meeting: of many, at a personal reception.
    mutating func askDirectly(_ randomness: inout Randomness) {
        if !spoken.isEmpty, randomness.happens(450), let turn = spoken.popLast() {
            let matter = newMatter(topics(at: turn.host, host: turn.host), &randomness)
            add(
                matter, randomness.number(0...5), meeting: nil, place: turn.host.code, host: turn.host.code, channel: .reception,
                day: turn.day, time: turn.time, latest: turn.day...turn.day, &randomness)
            return
        }
        let host = randomness.one(of: setting.hosts)
        let matter = newMatter(topics(at: host, host: host), &randomness)
        let window = setting.firstDay.adding(days: 7)...min(setting.lastDay, setting.horizon)
        let (day, time) = hour(in: window, &randomness)
        add(
            matter, randomness.number(0...5), meeting: nil, place: host.code, host: host.code,
            channel: ChannelList.before(&randomness), day: day,
            time: time,
            latest: window, &randomness)
    }

    private mutating func add(
        _ matter: Int, _ pattern: Int, meeting: Int?, place: KATO, host: KATO, channel: Question.Channel, day: Day,
        time: TimeOfDay,
        latest window: ClosedRange<Day>, _ randomness: inout Randomness
    ) {
        let region = setting.region(of: place)
        var receivedAt = setting.clock.moment(day, time, in: region)
        var receivedOn = setting.clock.registrationDay(of: receivedAt, in: region, by: setting.calendar)
        if receivedOn > setting.today {
            let day = setting.workingDay(upTo: window.upperBound, notBefore: window.lowerBound)
            receivedAt = setting.clock.moment(day, TimeOfDay(minutes: randomness.number(560...700)), in: region)
            receivedOn = setting.clock.registrationDay(of: receivedAt, in: region, by: setting.calendar)
        }
        let language: Language = randomness.happens(600) ? .kk : .ru
        let (text, publicText, other) = words(matters[matter], pattern, in: language, &randomness)
        // Some offices leave the translation for later.
        let translation = arrivals.count % 9 == 4 ? Translated() : Translated(other, in: language == .kk ? .ru : .kk)
        arrivals.append(
            Inbox.Arrival(
                meeting: meeting, matter: matter, text: text, publicText: publicText, translation: translation, place: place,
                host: host,
                language: language, channel: channel, receivedAt: receivedAt, receivedOn: receivedOn))
    }

    /// An hour in a range of days: mostly of working ones, and in office hours.
    private func hour(in days: ClosedRange<Day>, _ randomness: inout Randomness) -> (Day, TimeOfDay) {
        var day = Day(number: randomness.number(days.lowerBound.number...days.upperBound.number))
        if !setting.calendar.isWorking(day), randomness.happens(700) {
            day = setting.workingDay(upTo: day, notBefore: days.lowerBound)
        }
        let minutes = randomness.happens(820) ? randomness.number(540...1080) : randomness.number(1110...1370)
        return (day, TimeOfDay(minutes: minutes))
    }

    private func topics(at place: Place?, host: Place?) -> TopicList {
        switch host?.office {
        case .republicanCity, .capital, .districtInCity, .cityOblast, .cityDistrict: lists[1]
        case .settlement: lists[2]
        default: place?.office == .cityOblast || place?.office == .cityDistrict ? lists[1] : lists[0]
        }
    }

    private mutating func newMatter(_ list: TopicList, _ randomness: inout Randomness) -> Int {
        let topic = list.topics[randomness.index(in: list.sums)]
        let slots = Slots(
            street: randomness.one(of: VenueTexts.streets), house: randomness.number(1...96), number: randomness.number(1...46),
            count: randomness.one(of: [15, 20, 25, 30, 40, 50, 60, 80, 120, 150]))
        matters.append(Inbox.Matter(topic: topic, slots: slots, needsPlan: randomness.happens(490)))
        return matters.count - 1
    }

    /// The words of one resident, and the same without what is personal in them.
    private func words(
        _ matter: Inbox.Matter, _ pattern: Int, in language: Language, _ randomness: inout Randomness
    ) -> (text: String, publicText: String, translation: String) {
        let other: Language = language == .kk ? .ru : .kk
        let parts = [
            randomness.one(of: QuestionTexts.openings), matter.topic.questions[pattern % matter.topic.questions.count],
            randomness.one(of: QuestionTexts.closings),
        ]
        func written(_ language: Language) -> String {
            parts.map { $0.filled(matter.slots, in: language) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        let (text, translation) = (written(language), written(other))
        guard randomness.happens(45) else { return (text, text, translation) }
        let personal = randomness.one(of: QuestionTexts.Personal.allCases)
        let detail =
            switch personal {
            case .phone: "+7 700 000 \(padded(randomness.number(0...99), to: 2)) \(padded(randomness.number(0...99), to: 2))"
            case .address: VenueTexts.address.filled(matter.slots, in: language)
            case .document: "000000\(padded(randomness.number(0...999_999), to: 6))"
            }
        let shown = personal.sentence(QuestionTexts.redacted)
        let whole = personal.sentence(detail)
        func inside(_ sentence: Wording, _ language: Language) -> String { language == .kk ? sentence.kk : sentence.ru }
        return (
            "\(text) \(inside(whole, language))", "\(text) \(inside(shown, language))", "\(translation) \(inside(shown, other))"
        )
    }
}

/// The topics raised in one kind of place, with the running sums of their weights.
private struct TopicList {
    let topics: [Topic]
    let sums: [Int]

    init(_ setting: Topic.Setting) {
        topics = Topic.all.filter { $0.setting == .anywhere || $0.setting == setting }
        var sum = 0
        sums = topics.map { topic in
            sum += topic.weight
            return sum
        }
    }
}

/// The channels by which questions come, with the running sums of their shares.
private enum ChannelList {
    private static let early: [(Question.Channel, Int)] = [
        (.site, 38), (.phone, 15), (.messenger, 16), (.paper, 12), (.socialNetwork, 8), (.openDataPortal, 5), (.blogPlatform, 4),
        (.api, 2),
    ]
    private static let spoken: [(Question.Channel, Int)] = [(.spoken, 70), (.broadcastComment, 20), (.paper, 10)]

    private static func one(of list: [(Question.Channel, Int)], _ randomness: inout Randomness) -> Question.Channel {
        var left = randomness.number(0...(list.reduce(0) { $0 + $1.1 } - 1))
        for (channel, share) in list {
            if left < share { return channel }
            left -= share
        }
        return .site
    }

    static func before(_ randomness: inout Randomness) -> Question.Channel { one(of: early, &randomness) }
    static func atMeeting(_ randomness: inout Randomness) -> Question.Channel {
        one(of: spoken, &randomness)
    }
}

extension Topic {
    static let all = roads + social + utilities + improvement + land + other
}
