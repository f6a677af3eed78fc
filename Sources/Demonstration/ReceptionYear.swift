import Domain

/// The personal receptions of the year: a schedule for every akimat of one oblast, for those of regions and districts alone where it is the whole country.
struct ReceptionYear {
    /// A turn whose topic was taken on control: what comes in then is a question of the inbox.
    struct Spoken: Sendable {
        let host: Place
        let day: Day
        let time: TimeOfDay
        fileprivate let reception: Int
        fileprivate let slot: Int
    }

    /// With identifiers from 1, by day and hour.
    private(set) var receptions: [Reception] = []
    /// In an order that is none, so that those of the whole year are taken.
    private(set) var spoken: [Spoken] = []
    /// Who came with what by telephone or site; those taken on control are added when their questions are known.
    private var turns: [(reception: Int, slot: Int, standing: Booking.Standing)] = []
    private let setting: Setting
    private var randomness: Randomness

    init(_ setting: Setting, seed: UInt64) {
        self.setting = setting
        randomness = Randomness(seed: Randomness.mixed(seed ^ 0x7265_6365_7074) ^ UInt64(setting.year))
        schedule()
        receptions.sort { ($0.day, $0.time, $0.host) < ($1.day, $1.time, $1.host) }
        receptions = receptions.enumerated().map { $1.numbered(Reception.ID($0 + 1)) }
        for index in receptions.indices { fill(index) }
        spoken = randomness.shuffled(spoken)
    }

    /// One weekday of a week of every month for the large akimats, of every third month for the others.
    private mutating func schedule() {
        let isCountry = setting.hosts.count > 1_000
        for (number, host) in setting.hosts.enumerated() {
            let isLarge: Bool =
                switch host.office {
                case .oblast, .republicanCity, .capital, .district, .cityOblast, .districtInCity: true
                default: false
                }
            if isCountry, !isLarge { continue }
            let (week, weekday) = (randomness.number(0...2), randomness.number(0...4))
            let hour = randomness.one(of: [10, 11, 15, 16])
            let address = VenueTexts.address.filled(
                Slots(
                    street: randomness.one(of: VenueTexts.streets), house: randomness.number(1...60), number: 1, count: 15))
            let room = randomness.one(of: PeopleTexts.rooms).plain
            let phone = "8 (726) 000-\(padded(number % 100, to: 2))-\(padded(randomness.number(10...99), to: 2))"
            for month in 1...12 where isLarge || month % 3 == number % 3 {
                guard let first = Day(year: setting.year, month: month, day: 1) else { continue }
                let ahead = (weekday + 1 - first.weekday.rawValue + 7) % 7
                let day = setting.workingDay(from: first.adding(days: ahead + week * 7))
                receptions.append(
                    Reception(
                        id: Reception.ID(0), host: host.code, day: day, time: TimeOfDay(minutes: hour * 60),
                        minutes: isLarge ? 120 : 60, slotMinutes: 15, venue: room, address: address, phone: phone))
            }
        }
    }

    /// Who booked, what came of it, and how the reception stands on the last recorded day.
    private mutating func fill(_ index: Int) {
        var reception = receptions[index]
        let isPast = reception.day <= setting.horizon
        if isPast, randomness.happens(30) {
            reception.standing = .cancelled(
                on: setting.workingDay(upTo: reception.day.adding(days: -1), notBefore: setting.firstDay),
                reason: randomness.one(of: PeopleTexts.off).plain)
            receptions[index] = reception
            return
        }
        guard reception.day <= setting.today.adding(days: 35) else { return }
        let most = isPast ? reception.slotCount : reception.slotCount / 2
        // Yesterday's is still to be reported: something for the clerk of the demonstration.
        let isReported = isPast && reception.day < setting.horizon
        for slot in 0..<most where randomness.happens(isPast ? 600 : 450) {
            var standing = Booking.Standing.booked
            if isReported {
                let chance = randomness.number(0...999)
                if chance < 80 {
                    standing = .absent(on: reception.day)
                } else {
                    standing = .received(on: reception.day, chance < 620 ? .explained : .answered)
                    if chance >= 850, let host = setting.gazetteer[reception.host] {
                        spoken.append(
                            Spoken(
                                host: host, day: reception.day, time: reception.time(of: slot), reception: index, slot: slot))
                    }
                }
            }
            turns.append((index, slot, standing))
        }
        if isReported {
            let before = setting.calendar.day(afterWorkingDays: -1, from: reception.day)
            reception.listHandedOverOn = before
            let text = randomness.one(of: PeopleTexts.protocols)
            reception.standing = .held(ReceptionProtocol(on: reception.day, present: "", text: "\(text.kk)\n\n\(text.ru)"))
        }
        receptions[index] = reception
    }

    /// The bookings, once it is known which topics became questions.
    ///
    /// - Parameter asked: the questions of the year.
    mutating func bookings(_ asked: [Question]) -> [Demonstration.BookedTurn] {
        var questions: [Key: Question] = [:]
        for question in asked where question.channel == .reception {
            questions[Key(place: question.place, at: question.receivedAt)] = question
        }
        let lastKept = setting.today.adding(months: -3)
        let topics = Topic.all
        let made = turns.map { turn -> (booking: Booking, person: BookedPerson?) in
            let reception = receptions[turn.reception]
            let region = setting.region(of: reception.host)
            let at = setting.clock.moment(reception.day, reception.time(of: turn.slot), in: region)
            let question = questions[Key(place: reception.host, at: at)]
            let isOnControl = question != nil && turn.standing.isActive && turn.standing != .booked
            let early = reception.day.adding(days: -randomness.number(2...12))
            let bookedOn = setting.workingDay(upTo: min(early, setting.horizon), notBefore: setting.firstDay)
            let language: Language = question?.language ?? (randomness.happens(600) ? .kk : .ru)
            let booking = Booking(
                id: Booking.ID(0), number: Booking.Number(year: setting.year, ordinal: 1), reception: reception.id,
                slot: turn.slot, channel: randomness.one(of: [.site, .site, .phone, .phone, .inPerson, .invited]),
                language: language,
                bookedAt: setting.clock.moment(bookedOn, TimeOfDay(minutes: randomness.number(540...1080)), in: region),
                standing: isOnControl ? .received(on: reception.day, .onControl) : turn.standing, question: question?.id)
            let topic = randomness.one(of: topics).title
            let name = PeopleTexts.name(&randomness)
            let contact = Contact(name: name, email: nil, phone: PeopleTexts.phone(&randomness))
            guard reception.day >= lastKept else { return (booking, nil) }
            let slots = Slots(
                street: VenueTexts.streets[turn.slot % VenueTexts.streets.count], house: 1 + turn.slot, number: 1 + turn.slot,
                count: 15)
            return (
                booking,
                BookedPerson(contact: contact, topic: question?.original ?? topic.filled(slots, in: language))
            )
        }
        return made.sorted {
            ($0.booking.bookedAt, $0.booking.reception, $0.booking.slot) < (
                $1.booking.bookedAt, $1.booking.reception, $1.booking.slot
            )
        }
        .enumerated().map { position, one in
            Demonstration.BookedTurn(booking: one.booking.numbered(setting.year, position + 1), person: one.person)
        }
    }

    private struct Key: Hashable {
        let place: KATO
        let at: Moment
    }
}

extension Booking {
    fileprivate func numbered(_ year: Int, _ ordinal: Int) -> Booking {
        Booking(
            id: ID(ordinal), number: Number(year: year, ordinal: ordinal), reception: reception, slot: slot, channel: channel,
            language: language, bookedAt: bookedAt, standing: standing, question: question)
    }
}
