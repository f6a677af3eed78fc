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
    /// What is uncertain about the text.
    package let notes: Translated
    /// How often akims must meet, and where.
    package let coverage: [CoverageNorm]
    /// What is due, and by when.
    package let rules: [DutyRule]

    /// An edition of its parts, as read from a law file.
    package init(
        id: String, act: LegalSource, inForceFrom: Day, inForceTo: Day?, notes: Translated, coverage: [CoverageNorm],
        rules: [DutyRule]
    ) {
        self.id = id
        self.act = act
        self.inForceFrom = inForceFrom
        self.inForceTo = inForceTo
        self.notes = notes
        self.coverage = coverage
        self.rules = rules
    }

    /// Whether it is in force on a day, both ends included.
    package func isInForce(on day: Day) -> Bool {
        day >= inForceFrom && (inForceTo.map { day <= $0 } ?? true)
    }
}

/// Everything the law asks, act by act, edition by edition.
package struct Law: Sendable {
    /// All editions that were read, of all acts.
    package let editions: [Edition]

    /// The law of these editions; that those of one act do not overlap is for whoever reads them to check.
    package init(editions: [Edition]) { self.editions = editions }

    /// The editions in force on a day, one for each act.
    package func editions(on day: Day) -> [Edition] { editions.filter { $0.isInForce(on: day) } }

    /// A rule as it stands in the edition in force on a day; `nil` where no edition of that day has it.
    package func rule(_ id: DutyRule.ID, on day: Day) -> DutyRule? {
        for edition in editions where edition.isInForce(on: day) {
            if let rule = edition.rules.first(where: { $0.id == id }) { return rule }
        }
        return nil
    }

    /// The coverage norms in force on a day.
    package func coverage(on day: Day) -> [CoverageNorm] { editions(on: day).flatMap(\.coverage) }

    /// The rules in force on a day that bind an office and are set off by an event.
    package func rules(on day: Day, binding office: Office, trigger: DutyRule.Trigger) -> [DutyRule] {
        editions(on: day).flatMap(\.rules).filter { $0.trigger == trigger && $0.binds(office) }
    }
}
