/// An official as a clerk types it: an appointment, a person acting, or the correction of what was recorded.
package struct OfficialDraft: Sendable {
    /// A field of a form about an official, by its name there.
    package enum Field: String, CaseIterable, Sendable {
        case post
        case titleKk = "title-kk"
        case titleRu = "title-ru"
        case nameKk = "name-kk"
        case nameRu = "name-ru"
        case nameEn = "name-en"
        case since, until
        case acting
        /// Who acts, by number, of those in office.
        case person
        case category
        case chargeKk = "charge-kk"
        case chargeRu = "charge-ru"
        /// From when what one is in charge of holds.
        case from
    }

    /// What is wrong with a field.
    package enum Flaw: Hashable, Sendable {
        case missing, tooLong, notAChoice, notADate, unchanged
        /// Nobody knows yet who holds a post then.
        case dayAhead
        /// One acts from no later than a year ahead.
        case tooFarAhead
        case endsBeforeItBegins
        /// The place has no akim of its own.
        case noAkimHere
        /// Another holds the post at that time.
        case heldAlready
        /// Another acts in the post at that time.
        case actingAlready
        /// The post is not vacant: one acts for the person who holds it.
        case actingWithoutGap
        /// The one who is away is not in the post when the other begins.
        case absentNotInPost
        /// Nobody acts for themselves.
        case oneself
        /// The person left the post before.
        case hasLeft
        /// What one was in charge of changed later already.
        case beforeLastChange
    }

    /// What is wrong, by field.
    package struct Refusal: Error, Hashable, Sendable {
        /// Empty only where nothing was changed.
        package let flaws: [Field: Flaw]
        /// The person who stands in the way, where it is one.
        package let other: Official?
        /// Whether everything stands as it stood: no field is to blame.
        package let isUnchanged: Bool

        package init(_ flaws: [Field: Flaw], other: Official? = nil, isUnchanged: Bool = false) {
            self.flaws = flaws
            self.other = other
            self.isUnchanged = isUnchanged
        }
    }

    /// What comes of an appointment.
    package struct Appointment: Hashable, Sendable {
        package let official: Official
        /// Those who acted in the vacant post, or for one who has left it, whose acting ends with it, as they are then.
        package let ended: [Official]
        /// Those who were to act for one who has left it, and have not begun.
        package var takenBack: [Official] = []
    }

    /// What comes of a last day for those who act for the person who leaves.
    package struct Substitutes: Hashable, Sendable {
        /// Those whose acting ends with that day, and those who acted after it, in a post that was vacant then; as they are from now on.
        package fileprivate(set) var changed: [Official] = []
        /// Those who have not begun.
        package fileprivate(set) var takenBack: [Official] = []
    }

    /// As typed, without space at either end.
    private let typed: [Field: String]

    package init(_ typed: [Field: String]) { self.typed = typed.mapValues(\.trimmed) }

    private subscript(field: Field) -> String { typed[field] ?? "" }

    /// The days ahead for which somebody may be told to act.
    fileprivate static let farthest = 366

    /// A new official of an akimat, or one over what was recorded.
    ///
    /// - Parameters:
    ///   - before: what is corrected; `nil` for one who is new.
    ///   - officials: all of the akimat, those before too.
    package func accepted(
        over before: Official? = nil, at place: Place, among officials: [Official], register: PositionRegister, today: Day
    ) throws(Refusal) -> Appointment {
        var flaws: [Field: Flaw] = [:]
        let post = Official.Post(rawValue: self[.post])
        if post == nil { flaws[.post] = self[.post].isEmpty ? .missing : .notAChoice }
        if post == .akim, place.office == nil { flaws[.post] = .noAkimHere }
        var title = Translated(kk: self[.titleKk], ru: self[.titleRu])
        if post == .other, title.isEmpty { flaws[.titleKk] = .missing }
        // The table alone has a field for it.
        if post == before?.post { title.en = before?.title.en }
        let name = Translated(kk: self[.nameKk], ru: self[.nameRu], en: self[.nameEn])
        if name.missingOfficial.count == 2 { flaws[.nameKk] = .missing }
        let isActing = self[.acting] == "yes"
        let (since, until) = days(isActing: isActing, today: today, &flaws)
        var category: PositionCategory?
        if post == .other, !self[.category].isEmpty {
            category = PositionCategory(self[.category])
            let isOffered = category.map {
                register.offers($0, in: place.office, on: since ?? today, before: before?.category)
            }
            if isOffered != true { flaws[.category] = .notAChoice }
        }
        checkLengths(&flaws)
        guard flaws.isEmpty, let post, let since else { throw Refusal(flaws) }
        var official = Official(
            id: before?.id ?? Official.ID(0), place: place.code, post: post, title: title, name: name, since: since, until: until,
            isActing: isActing, actingFor: isActing && before?.post == post ? before?.actingFor : nil, category: category,
            inChargeOf: Translated(kk: self[.chargeKk], ru: self[.chargeRu], en: before?.inChargeOf.en),
            inChargeSince: before?.inChargeSince, formerCharges: before?.formerCharges ?? [])
        if official == before { throw Refusal([:], isUnchanged: true) }
        // Fields of work from before the first day began on it.
        if official.formerCharges.isEmpty { official.inChargeSince = official.inChargeSince.flatMap { $0 > since ? $0 : nil } }
        return try official.fitting(among: officials, isNew: before == nil, today: today)
    }

    /// One who acts for a person who is away.
    ///
    /// Source: regulation 135, p. 1.4: in the absence of the akim his powers are carried out by his deputy, as the akim orders.
    ///
    /// - Parameters:
    ///   - absent: who is away.
    ///   - officials: all of the akimat; the person who acts may be one of them.
    package func acting(for absent: Official, among officials: [Official], today: Day) throws(Refusal) -> Official {
        var flaws: [Field: Flaw] = [:]
        if absent.until.map({ $0 < today }) ?? false { throw Refusal([.since: .hasLeft], other: absent) }
        var name = Translated(kk: self[.nameKk], ru: self[.nameRu])
        if !self[.person].isEmpty {
            let chosen = officials.first { $0.id.description == self[.person] }
            if chosen?.id == absent.id { flaws[.person] = .oneself }
            if let chosen { name = chosen.name } else { flaws[.person] = .notAChoice }
        } else if name.isEmpty {
            flaws[.person] = .missing
        }
        let (since, until) = days(isActing: true, today: today, &flaws)
        checkLengths(&flaws)
        guard flaws.isEmpty, let since else { throw Refusal(flaws) }
        let official = Official(
            id: Official.ID(0), place: absent.place, post: absent.post, title: absent.title, name: name, since: since,
            until: until, isActing: true, actingFor: absent.id, category: absent.category)
        return try official.fitting(among: officials, isNew: true, today: today).official
    }

    /// The last day of a person in the post; of one who acts it may lie ahead.
    ///
    /// - Parameter officials: all of the akimat, those before too.
    package func leaving(_ official: Official, among officials: [Official], today: Day) throws(Refusal) -> Official {
        var flaws: [Field: Flaw] = [:]
        if official.until.map({ $0 < today }) ?? false { throw Refusal([.until: .hasLeft], other: official) }
        if self[.until].isEmpty { throw Refusal([.until: .missing]) }
        let until = day(.until, &flaws)
        let days = Official.dayFlaws(since: official.since, until: until, isActing: official.isActing, today: today)
        if let flaw = days[.until] { flaws[.until] = flaw }
        if let until, until == official.until { flaws[.until] = .unchanged }
        guard flaws.isEmpty, let until else { throw Refusal(flaws) }
        var left = official
        left.until = until
        // Fewer days stand in nobody's way, and are what mends days that overlap.
        guard let before = official.until, until > before else { return left }
        do {
            return try left.fitting(among: officials, isNew: false, today: today).official
        } catch {
            throw Refusal([.until: error.flaws[.since] ?? .heldAlready], other: error.other)
        }
    }

    /// What a person is in charge of from a day on; what it was before is kept.
    package func charging(_ official: Official, today: Day) throws(Refusal) -> Official {
        var flaws: [Field: Flaw] = [:]
        if official.until.map({ $0 < today }) ?? false { throw Refusal([.from: .hasLeft], other: official) }
        let fields = Translated(kk: self[.chargeKk], ru: self[.chargeRu])
        if fields.isEmpty { flaws[.chargeKk] = .missing }
        if fields == Translated(kk: official.inChargeOf.kk, ru: official.inChargeOf.ru) { flaws[.chargeKk] = .unchanged }
        checkLengths(&flaws)
        let from = Day(typed: self[.from])
        if let from {
            if from > today { flaws[.from] = .dayAhead }
            if from < official.since { flaws[.from] = .endsBeforeItBegins }
            let last = official.inChargeSince ?? (official.inChargeOf.isEmpty ? nil : official.since)
            if let last, from <= last { flaws[.from] = .beforeLastChange }
        } else {
            flaws[.from] = self[.from].isEmpty ? .missing : .notADate
        }
        guard flaws.isEmpty, let from else { throw Refusal(flaws) }
        return official.charged(with: fields, since: from)
    }

    private func days(isActing: Bool, today: Day, _ flaws: inout [Field: Flaw]) -> (since: Day?, until: Day?) {
        if self[.since].isEmpty { flaws[.since] = .missing }
        let (since, until) = (day(.since, &flaws), day(.until, &flaws))
        flaws.merge(Official.dayFlaws(since: since, until: until, isActing: isActing, today: today)) { first, _ in first }
        return (since, until)
    }

    private func day(_ field: Field, _ flaws: inout [Field: Flaw]) -> Day? {
        guard !self[field].isEmpty else { return nil }
        let day = Day(typed: self[field])
        if day == nil { flaws[field] = .notADate }
        return day
    }

    private func checkLengths(_ flaws: inout [Field: Flaw]) {
        for field in [Field.titleKk, .titleRu, .nameKk, .nameRu, .nameEn, .chargeKk, .chargeRu]
        where self[field].count > Official.longestText { flaws[field] = .tooLong }
    }
}

extension Official {
    /// The same with other fields of work from a day on, the former ones kept.
    package func charged(with fields: Translated, since day: Day) -> Official {
        var changed = self
        if !inChargeOf.isEmpty { changed.formerCharges.append(Charge(fields: inChargeOf, since: inChargeSince ?? since)) }
        changed.inChargeOf = fields
        changed.inChargeSince = day
        return changed
    }

    /// What is wrong with the days of a person in a post; those that are not known are passed over.
    fileprivate static func dayFlaws(
        since: Day?, until: Day?, isActing: Bool, today: Day
    ) -> [OfficialDraft.Field: OfficialDraft.Flaw] {
        var flaws: [OfficialDraft.Field: OfficialDraft.Flaw] = [:]
        if let since {
            if !isActing, since > today { flaws[.since] = .dayAhead }
            if isActing, since > today.adding(days: OfficialDraft.farthest) { flaws[.since] = .tooFarAhead }
        }
        if let until {
            if let since, until < since { flaws[.until] = .endsBeforeItBegins }
            if !isActing, until > today { flaws[.until] = .dayAhead }
        }
        return flaws
    }

    /// The same, where its days can be known today and follow each other. Throws every one that does not.
    package func checked(today: Day) throws(OfficialDraft.Refusal) -> Official {
        var flaws = Official.dayFlaws(since: since, until: until, isActing: isActing, today: today)
        if let inChargeSince {
            if inChargeSince < since { flaws[.from] = .endsBeforeItBegins }
            if inChargeSince > today { flaws[.from] = .dayAhead }
        }
        guard flaws.isEmpty else { throw OfficialDraft.Refusal(flaws) }
        return self
    }

    /// What a last day means for those who act for this person: who acts then acts no longer than that day, who is to begin later is taken back. Who began after that day, as it is recorded late, acted in a vacant post.
    ///
    /// - Parameter officials: all of the akimat.
    package func substitutes(among officials: [Official], today: Day) -> OfficialDraft.Substitutes {
        var found = OfficialDraft.Substitutes()
        guard !isActing, let last = until else { return found }
        for one in officials where one.isActing && one.actingFor == id && one.until.map({ $0 > last }) ?? true {
            var changed = one
            if one.since <= last {
                changed.until = last
            } else if one.since > today {
                found.takenBack.append(one)
                continue
            } else {
                changed.actingFor = nil
            }
            found.changed.append(changed)
        }
        return found
    }

    /// The person among the others of the akimat, with those whose acting ends. Throws what stands in the way.
    ///
    /// - Parameters:
    ///   - officials: the same person and those of other posts may be among them, and are passed over.
    ///   - isNew: whether the person begins now, so that who acted in the vacant post, or for one who has left it, acts no more.
    package func fitting(
        among officials: [Official], isNew: Bool, today: Day
    ) throws(OfficialDraft.Refusal) -> OfficialDraft.Appointment {
        let others = officials.filter { $0.id != id && $0.place == place && $0.post == post }
        if let other = others.first(where: { clashes(with: $0) }) {
            throw OfficialDraft.Refusal([.since: .heldAlready], other: other)
        }
        if isActing {
            if let actingFor {
                let absent = others.first { $0.id == actingFor }
                guard let absent, !absent.isActing, absent.holds(on: since) else {
                    throw OfficialDraft.Refusal([.since: .absentNotInPost], other: absent)
                }
            } else if post.isHeldByOne, let holder = others.first(where: { !$0.isActing && overlaps($0) }) {
                throw OfficialDraft.Refusal([.since: .actingWithoutGap], other: holder)
            }
            let others = others.filter { $0.isActing && (post.isHeldByOne || $0.actingFor == actingFor && actingFor != nil) }
            if let other = others.first(where: { overlaps($0) }) {
                throw OfficialDraft.Refusal([.since: .actingAlready], other: other)
            }
            return OfficialDraft.Appointment(official: self, ended: [])
        }
        guard post.isHeldByOne else { return OfficialDraft.Appointment(official: self, ended: []) }
        // Who held the post has left it, or both would hold it: nobody acts for that person any longer.
        var acting = others.filter { $0.isActing && (isNew || $0.actingFor == nil) && overlaps($0) }
        let takenBack = acting.filter { $0.actingFor != nil && $0.since >= since && $0.since > today }
        acting.removeAll { takenBack.contains($0) }
        if let other = acting.first(where: { $0.since >= since || !isNew }) {
            throw OfficialDraft.Refusal([.since: .actingAlready], other: other)
        }
        let ended = acting.map { one in
            var one = one
            one.until = since.adding(days: -1)
            return one
        }
        return OfficialDraft.Appointment(official: self, ended: ended, takenBack: takenBack)
    }
}
