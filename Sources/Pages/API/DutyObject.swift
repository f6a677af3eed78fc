package import Domain

/// A duty as JSON.
package struct DutyObject: Encodable, Sendable {
    struct Subject: Encodable, Sendable {
        let kind: String
        let id: String
        let url: String
    }

    struct Met: Encodable, Sendable {
        let on: String
        let evidence: String?
    }

    struct Reckoned: Encodable, Sendable {
        let from: String
        /// The last day before it moved, where it was off.
        let rolledFrom: String?
        let skipped: [ReckoningObject.Skipped]
        let explanation: TextObject
    }

    let rule: String
    let cites: String
    let place: String
    let office: String
    let subject: Subject
    let due: String
    let standing: String
    /// Working days left where it is due soon, calendar days late where it is or was late; `null` otherwise.
    let days: Int?
    let met: Met?
    let reckoning: Reckoned

    package init(_ duty: Duty, address: String, phrasebook: Phrasebook, in language: Language, today: Day) {
        let subject = DutySubject(duty)
        let reckoned = ReckoningObject(duty.reckoning, phrasebook: phrasebook, in: language, today: today)
        rule = reckoned.rule
        cites = reckoned.cites
        place = duty.place.code
        office = duty.office.rawValue
        self.subject = Subject(kind: subject.kind, id: subject.id, url: address + subject.path.text(in: language))
        due = reckoned.due
        standing = duty.standing.code
        days = duty.standing.days
        met = duty.met.map { Met(on: $0.on.iso, evidence: $0.evidence) }
        reckoning = Reckoned(
            from: reckoned.from, rolledFrom: duty.reckoning.rolledFrom?.iso, skipped: reckoned.skipped,
            explanation: reckoned.explanation)
    }

    private enum Key: String, CodingKey {
        case rule, cites, place, office, subject, due, standing, days, met, reckoning
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(rule, forKey: .rule)
        try container.encode(cites, forKey: .cites)
        try container.encode(place, forKey: .place)
        try container.encode(office, forKey: .office)
        try container.encode(subject, forKey: .subject)
        try container.encode(due, forKey: .due)
        try container.encode(standing, forKey: .standing)
        // Always there, so that a reader of the data need not ask whether it is.
        try container.encode(days, forKey: .days)
        try container.encodeIfPresent(met, forKey: .met)
        try container.encode(reckoning, forKey: .reckoning)
    }
}
