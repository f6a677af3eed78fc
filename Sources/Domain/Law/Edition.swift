/// An act as it stands in force from one day to another: its coverage norms and its rules.
///
/// The edition in force on the day of the event rules.
package struct Edition: Hashable, Sendable {
    /// As `decree-826.2024`.
    package let id: String
    /// The act of which it is an edition.
    package let act: LegalSource
    /// The first day in force.
    package let inForceFrom: Day
    /// The last day in force; `nil` while no end is known.
    package let inForceTo: Day?
    /// The territory whose bodies the act binds; `nil` where it binds those of the whole country.
    package let territory: KATO?
    /// What is uncertain about the text.
    package let notes: Translated
    /// How often akims must meet, and where.
    package let coverage: [CoverageNorm]
    /// What is due, and by when.
    package let rules: [DutyRule]
    /// What is asked of the maslikhat for a calendar; `nil` where the act says nothing of calendars.
    package let calendarConsent: CalendarConsent?
    /// The share of members without whom a session decides nothing; `nil` where the act says nothing of sessions.
    package let quorum: Quorum?
    /// The part of a meeting that the akim's account may take at most; `nil` where the act says nothing of it.
    package let presentation: PresentationShare?
    /// How often a deadline on control is extended; `nil` where the act says nothing of control.
    package let extensions: ExtensionLimit?
    /// What one trip to remote places takes in; `nil` where the act says nothing of it.
    package let remoteTrip: RemoteTrip?

    /// An edition of its parts, as read from a law file.
    package init(
        id: String, act: LegalSource, inForceFrom: Day, inForceTo: Day?, territory: KATO? = nil, notes: Translated,
        coverage: [CoverageNorm], rules: [DutyRule], calendarConsent: CalendarConsent? = nil,
        quorum: Quorum? = nil, presentation: PresentationShare? = nil, extensions: ExtensionLimit? = nil,
        remoteTrip: RemoteTrip? = nil
    ) {
        self.id = id
        self.act = act
        self.inForceFrom = inForceFrom
        self.inForceTo = inForceTo
        self.territory = territory
        self.notes = notes
        self.coverage = coverage
        self.rules = rules
        self.calendarConsent = calendarConsent
        self.quorum = quorum
        self.presentation = presentation
        self.extensions = extensions
        self.remoteTrip = remoteTrip
    }

    /// Whether it is in force on a day, both ends included.
    package func isInForce(on day: Day) -> Bool {
        day >= inForceFrom && (inForceTo.map { day <= $0 } ?? true)
    }

    /// Whether the act binds the bodies of a place.
    package func holds(in place: KATO, by gazetteer: Gazetteer) -> Bool {
        territory.map { gazetteer.contains($0, place) } ?? true
    }
}

/// How many members must be present that a session may decide: two of three. Source: regulation 135, p. 5.4.
package struct Quorum: Hashable, Sendable {
    /// So many,
    package let present: Int
    /// of so many.
    package let of: Int
    /// The paragraph, as it is cited.
    package let cites: Translated

    /// A share with its paragraph; `of` positive, unchecked.
    package init(present: Int, of whole: Int, cites: Translated) {
        self.present = present
        self.of = whole
        self.cites = cites
    }

    /// Whether those present are enough.
    package func isMet(by present: Int, of members: Int) -> Bool { present * of >= members * self.present }
}

/// The part of a meeting's planned time that the akim's account may take at most; the rest is for questions and answers. Source: decree 826, paragraph 3 (3).
package struct PresentationShare: Hashable, Sendable {
    /// So many parts,
    package let part: Int
    /// of so many.
    package let of: Int
    /// The paragraph, as it is cited.
    package let cites: Translated

    /// A share with its paragraph; `of` positive and `part` at most that, unchecked.
    package init(part: Int, of whole: Int, cites: Translated) {
        self.part = part
        self.of = whole
        self.cites = cites
    }

    /// Whole minutes of an account at most, in a meeting planned for so many.
    package func minutes(of planned: Int) -> Int { planned * part / of }

    /// Minutes by which an account took more than its part, above the whole ones; `nil` where it did not.
    package func excess(of took: Int, in planned: Int) -> Int? {
        took * of > planned * part ? took - minutes(of: planned) : nil
    }

    /// In hundredths of the planned time, cut to a whole one.
    package var percent: Int { 100 * part / of }
}

/// How often the deadline of what is on control is extended. Source: regulation 135, p. 13.7 and 13.8.
package struct ExtensionLimit: Hashable, Sendable {
    /// Never more often than this.
    package let atMost: Int
    /// So many times without the question who answers for it; at most `atMost`.
    package let freely: Int
    /// The paragraphs, as they are cited.
    package let cites: Translated

    /// A limit with its paragraphs; unchecked.
    package init(atMost: Int, freely: Int, cites: Translated) {
        self.atMost = atMost
        self.freely = freely
        self.cites = cites
    }

    /// Whether one more can be granted.
    package func allows(after granted: Int) -> Bool { granted < atMost }

    /// Whether one more needs the question who answers for it to be considered.
    package func asksWhoAnswers(after granted: Int) -> Bool { granted >= freely }
}

/// How many places one trip of a deputy to remote places takes in, a day each. Source: order 70-ө, annex 1, p. 19.
package struct RemoteTrip: Hashable, Sendable {
    /// Positive.
    package let places: Int
    /// The paragraph, as it is cited.
    package let cites: Translated

    /// A trip of so many places; unchecked.
    package init(places: Int, cites: Translated) {
        self.places = places
        self.cites = cites
    }
}

/// Whether a rule binds the akimat of a place, and why not where it does not.
package enum RuleReach: Hashable, Sendable {
    case binds
    /// The act holds within this territory alone.
    case otherTerritory(KATO)
    /// It is for akims of other levels.
    case otherOffice
    /// It binds no akim; it is for others.
    case others(Translated)
}

extension Edition {
    /// Whether one of its rules binds the akimat of a place, or the one over a place without an akim of its own.
    package func reach(of rule: DutyRule, at place: KATO, by gazetteer: Gazetteer) -> RuleReach {
        if let territory, !holds(in: place, by: gazetteer) { return .otherTerritory(territory) }
        if rule.offices.isEmpty, let addressee = rule.addressee { return .others(addressee) }
        let office = gazetteer.placeWithAkim(for: place)?.office
        return office.map(rule.binds) == true ? .binds : .otherOffice
    }
}

/// Everything the law asks, act by act, edition by edition.
package struct Law: Sendable {
    /// Which rules are asked for by event: see `rules(on:binding:trigger:)`.
    private struct Asked: Hashable {
        let office: Office
        let trigger: DutyRule.Trigger
    }

    /// All editions that were read, of all acts.
    package let editions: [Edition]
    /// Those that ask for a summary of control, whose acts bind one territory: asked place by place, they are found once.
    package let askingForSummaries: [Edition]
    /// The rules by which duties are made, found once: every meeting of the country asks for them.
    private let recorded: [Asked: [(from: Day, to: Day?, rules: [DutyRule])]]

    /// The law of these editions; that those of one act do not overlap is for whoever reads them to check.
    package init(editions: [Edition]) {
        self.editions = editions
        var recorded: [Asked: [(from: Day, to: Day?, rules: [DutyRule])]] = [:]
        for edition in editions where edition.territory == nil {
            for trigger in Set(edition.rules.map(\.trigger)) {
                let rules = edition.rules.filter { $0.trigger == trigger && $0.fulfilment.isRecorded }
                for office in Office.allCases {
                    let binding = rules.filter { $0.binds(office) }
                    if binding.isEmpty { continue }
                    recorded[Asked(office: office, trigger: trigger), default: []].append(
                        (edition.inForceFrom, edition.inForceTo, binding))
                }
            }
        }
        self.recorded = recorded
        askingForSummaries = editions.filter { $0.rules.contains { $0.fulfilment == .controlSummary } }
    }

    /// The editions in force on a day, one for each act.
    package func editions(on day: Day) -> [Edition] { editions.filter { $0.isInForce(on: day) } }

    /// The editions in force on a day whose acts bind the bodies of a place.
    package func editions(on day: Day, in place: KATO, by gazetteer: Gazetteer) -> [Edition] {
        editions(on: day).filter { $0.holds(in: place, by: gazetteer) }
    }

    /// A rule as it stands in the edition in force on a day; `nil` where no edition of that day has it.
    package func rule(_ id: DutyRule.ID, on day: Day) -> DutyRule? {
        for edition in editions where edition.isInForce(on: day) {
            if let rule = edition.rules.first(where: { $0.id == id }) { return rule }
        }
        return nil
    }

    /// The edition in force on a day in which a rule stands.
    package func edition(of id: DutyRule.ID, on day: Day) -> Edition? {
        editions.first { $0.isInForce(on: day) && $0.rules.contains { $0.id == id } }
    }

    /// What is asked of the maslikhat for a calendar on a day; `nil` where no edition in force says it.
    package func calendarConsent(on day: Day) -> CalendarConsent? {
        editions(on: day).compactMap(\.calendarConsent).first
    }

    /// The rule by which a yearly calendar is approved, as it stands on a day: what says how the maslikhat takes part, and where.
    package func calendarApproval(on day: Day) -> DutyRule? {
        editions(on: day).flatMap(\.rules).first { $0.fulfilment == .calendarApproved }
    }

    /// The coverage norms in force on a day.
    package func coverage(on day: Day) -> [CoverageNorm] { editions(on: day).flatMap(\.coverage) }

    /// Every coverage norm in every period that ends in a year, as the edition in force on its last day has it; quarter by quarter.
    package func coverage(in year: Int) -> [CoverageNorm.Asked] {
        (1...4).map { Period(year: year, part: .quarter($0)).lastDay }.flatMap { last in
            editions(on: last).flatMap { edition in
                edition.coverage.compactMap { norm in
                    let period = norm.every.period(of: last)
                    guard period.lastDay == last else { return nil }
                    return CoverageNorm.Asked(norm: norm, period: period, days: max(period.firstDay, edition.inForceFrom)...last)
                }
            }
        }
    }

    /// The rules in force on a day that bind an office in the whole country, are set off by an event, and are met by something that the register keeps.
    package func rules(on day: Day, binding office: Office, trigger: DutyRule.Trigger) -> [DutyRule] {
        var found: [DutyRule] = []
        for (from, to, rules) in recorded[Asked(office: office, trigger: trigger)] ?? [] {
            if day >= from, to.map({ day <= $0 }) ?? true { found += rules }
        }
        return found
    }

    /// The quorum of sessions of an akimat on a day; `nil` where no edition that binds it has one.
    package func quorum(on day: Day, in place: KATO, by gazetteer: Gazetteer) -> Quorum? {
        editions(on: day, in: place, by: gazetteer).compactMap(\.quorum).first
    }

    /// What one trip to remote places takes in on a day; `nil` where no edition in force says it.
    package func remoteTrip(on day: Day) -> RemoteTrip? { editions(on: day).compactMap(\.remoteTrip).first }

    /// The part of a meeting that the account of its akim may take; `nil` where no edition in force on its day says it.
    package func presentation(of meeting: Meeting, by gazetteer: Gazetteer) -> PresentationShare? {
        editions(on: meeting.day, in: meeting.host, by: gazetteer).compactMap(\.presentation).first
    }
}
