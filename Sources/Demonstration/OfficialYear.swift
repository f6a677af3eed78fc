import Domain

/// Who holds which post besides those who hold the demonstrated events: akims of every place, heads of office, those before, those who act, and posts that stand open.
struct OfficialYear {
    /// With identifiers from 1; those given first, under theirs.
    private(set) var officials: [Official]
    private let setting: Setting
    private var randomness: Randomness

    private static let districts: Set<Office> = [.district, .cityOblast, .districtInCity]

    init(_ setting: Setting, _ officials: [Official], seed: UInt64) {
        self.setting = setting
        self.officials = officials
        randomness = Randomness(seed: Randomness.mixed(seed ^ 0x6F66_6669_6365) ^ UInt64(setting.year))
        let known = Set(officials.filter { $0.post == .akim }.map(\.place))
        for host in setting.hosts { fill(host, hasAkim: known.contains(host.code)) }
        redistribute()
    }

    private mutating func fill(_ host: Place, hasAkim: Bool) {
        let isLarge = host.office?.approvesCalendar ?? false
        let isMiddle = host.office.map { OfficialYear.districts.contains($0) } ?? false
        var akim = officials.first { $0.place == host.code && $0.post == .akim }
        if !hasAkim {
            if !isLarge, randomness.happens(25) {
                open(host, isMiddle: isMiddle)
            } else {
                akim = appoint(.akim, host, since: since())
            }
        }
        if isLarge || isMiddle {
            if !hasAkim { for field in isLarge ? [0, 1, 2] : [1, 2] { deputy(host, field) } }
            // One office in twelve looks for its head.
            if isLarge || !randomness.happens(80) { _ = appoint(.headOfOffice, host, since: since()) }
            if isLarge { heads(host) }
        }
        if let akim, isLarge || isMiddle || randomness.happens(250) { before(akim, host) }
        if let akim { away(akim, host, isLarge: isLarge || isMiddle) }
    }

    /// The post of an akim that stands open: the one before has gone, mostly somebody acts.
    private mutating func open(_ host: Place, isMiddle: Bool) {
        let left = setting.horizon.adding(days: -randomness.number(10...120))
        var akim = person(.akim, host, since: left.adding(days: -randomness.number(400...1400)))
        akim.until = left
        officials.append(akim)
        guard !randomness.happens(300) else { return }
        var acting = person(.akim, host, since: left.adding(days: 1))
        acting.isActing = true
        officials.append(acting)
    }

    private mutating func deputy(_ host: Place, _ field: Int) {
        var official = person(.deputy, host, since: since())
        official.inChargeOf = EventTexts.fields[field].plain
        officials.append(official)
    }

    /// Heads of departments, whose category the office gives.
    private mutating func heads(_ host: Place) {
        for (number, title) in OfficialTexts.departments.enumerated() {
            var official = person(.other, host, since: since())
            official.title = title.plain
            if host.office == .oblast { official.category = PositionCategory(number == 3 ? "D-3" : "D-O-1") }
            officials.append(official)
        }
    }

    /// Who was akim before; there may have been some days between, in which somebody acted.
    private mutating func before(_ akim: Official, _ host: Place) {
        let gap = randomness.happens(300) ? randomness.number(8...30) : 0
        var former = person(.akim, host, since: akim.since.adding(days: -randomness.number(500...1460)))
        former.until = akim.since.adding(days: -1 - gap)
        officials.append(former)
        guard gap > 0 else { return }
        var acting = person(.akim, host, since: akim.since.adding(days: -gap))
        acting.until = akim.since.adding(days: -1)
        acting.isActing = true
        officials.append(acting)
    }

    /// Two weeks of leave in summer, and now and then some days right now; a deputy acts where there is one.
    private mutating func away(_ akim: Official, _ host: Place, isLarge: Bool) {
        let deputy = officials.first { $0.place == host.code && ($0.post == .firstDeputy || $0.post == .deputy) }
        func acting(_ name: Translated, _ first: Day, _ last: Day) -> Official {
            Official(
                id: Official.ID(officials.count + 1), place: host.code, post: .akim, name: name, since: first, until: last,
                isActing: true, actingFor: akim.id)
        }
        let name = deputy?.name ?? person(.akim, host, since: akim.since).name
        if isLarge || randomness.happens(150),
            let first = Day(year: setting.year, month: randomness.number(6...8), day: randomness.number(1...14)),
            first.adding(days: 13) < setting.horizon.adding(days: -14), first > akim.since
        {
            officials.append(acting(name, first, first.adding(days: 13)))
        }
        let isShown = host.code == setting.gazetteer.children(of: Demonstration.oblast).first { $0.office == .district }?.code
        if isShown || randomness.happens(15) {
            let first = setting.horizon.adding(days: -randomness.number(1...6))
            if first > akim.since { officials.append(acting(name, first, first.adding(days: randomness.number(9...20)))) }
        }
    }

    /// One deputy in three had other fields of work until this year.
    private mutating func redistribute() {
        for index in officials.indices
        where !officials[index].inChargeOf.isEmpty && randomness.happens(330) {
            let official = officials[index]
            let day = setting.firstDay.adding(days: randomness.number(14...60))
            guard day > official.since, day <= setting.horizon else { continue }
            let other = randomness.one(of: EventTexts.fields).plain
            guard other != official.inChargeOf else { continue }
            var former = official
            former.inChargeOf = other
            officials[index] = former.charged(with: official.inChargeOf, since: day)
        }
    }

    private mutating func appoint(_ post: Official.Post, _ host: Place, since: Day) -> Official {
        let official = person(post, host, since: since)
        officials.append(official)
        return official
    }

    private mutating func person(_ post: Official.Post, _ host: Place, since: Day) -> Official {
        let (family, given) = (randomness.one(of: EventTexts.families), randomness.one(of: EventTexts.given))
        let ending = given.isWoman ? "а" : ""
        return Official(
            id: Official.ID(officials.count + 1), place: host.code, post: post,
            name: Translated(kk: "\(given.kk) \(family.kk)\(ending)", ru: "\(given.ru) \(family.ru)\(ending)"), since: since)
    }

    /// A working day of one of the years before.
    private mutating func since() -> Day {
        let day = Day(year: setting.year - randomness.number(1...4), month: randomness.number(1...12), day: 10)
        return (day ?? setting.firstDay).adding(days: randomness.number(0...18))
    }
}
