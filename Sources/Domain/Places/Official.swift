/// A person in a post of an akimat, from a day on. Officials are public persons: their names are shown to everyone.
package struct Official: Hashable, Sendable {
    /// Its number in the register.
    package typealias ID = Identifier<Official>

    /// The posts by which the public knows an akimat.
    package enum Post: String, CaseIterable, Sendable {
        case akim
        case firstDeputy = "first-deputy"
        case deputy
        case headOfOffice = "head-of-office"
        /// Of an oblast akim, who visits settlements. Source: order 70-ө, annex 2.
        case chiefInspector = "chief-inspector"
        /// Any other; its title says which.
        case other
    }

    /// What a person is in charge of from a day on.
    package struct Charge: Hashable, Sendable {
        package let fields: Translated
        package let since: Day

        package init(fields: Translated, since: Day) {
            self.fields = fields
            self.since = since
        }
    }

    /// The longest name, title or field of work in one language, in characters.
    package static let longestText = 300

    /// Its number in the register; 0 for one of a table that names none.
    package let id: ID
    /// The place whose akimat it is.
    package var place: KATO
    /// Which post it is.
    package var post: Post
    /// The post in the words of the office; empty where `post` says all.
    package var title: Translated
    /// The name as it is written in each language.
    package var name: Translated
    /// The first day in the post.
    package var since: Day
    /// The last day in the post; `nil` while in office.
    package var until: Day?
    /// Whether the duties are carried out until somebody is appointed or comes back.
    package var isActing: Bool
    /// The person in the post who is away and for whom this one acts; `nil` for one who acts in a vacant post, or does not act.
    package var actingFor: ID?
    /// The category of the register that the office gave; `nil` where the post itself has one, or none is known.
    package var category: PositionCategory?
    /// The fields of work this person answers for, as distributed last.
    package var inChargeOf: Translated
    /// From when these hold; `nil` for from the first day in the post.
    package var inChargeSince: Day?
    /// The fields of work before these, earliest first.
    package var formerCharges: [Charge]

    /// A person in a post, of their parts; `OfficialSheet` checks what an office writes.
    package init(
        id: ID, place: KATO, post: Post, title: Translated = Translated(), name: Translated, since: Day, until: Day? = nil,
        isActing: Bool = false, actingFor: ID? = nil, category: PositionCategory? = nil, inChargeOf: Translated = Translated(),
        inChargeSince: Day? = nil, formerCharges: [Charge] = []
    ) {
        self.id = id
        self.place = place
        self.post = post
        self.title = title
        self.name = name
        self.since = since
        self.until = until
        self.isActing = isActing
        self.actingFor = actingFor
        self.category = category
        self.inChargeOf = inChargeOf
        self.inChargeSince = inChargeSince
        self.formerCharges = formerCharges
    }

    /// The name, and in the languages in which the post has words of its own, these.
    package var nameWithTitle: Translated {
        func told(_ language: Language) -> String? {
            name[language].map { name in title[language].map { "\(name), \($0)" } ?? name }
        }
        return Translated(kk: told(.kk), ru: told(.ru), en: told(.en))
    }

    /// The same under a number of the register.
    package func numbered(_ id: ID) -> Official {
        Official(
            id: id, place: place, post: post, title: title, name: name, since: since, until: until, isActing: isActing,
            actingFor: actingFor, category: category, inChargeOf: inChargeOf, inChargeSince: inChargeSince,
            formerCharges: formerCharges)
    }

    /// Whether the person is in the post on a day.
    package func holds(on day: Day) -> Bool { since <= day && day <= until ?? day }

    /// Whether both are in office on some day.
    package func overlaps(_ other: Official) -> Bool {
        (until.map { other.since <= $0 } ?? true) && (other.until.map { since <= $0 } ?? true)
    }

    /// Whether both hold, neither only acting, a post of one akimat that one person holds at a time.
    package func clashes(with other: Official) -> Bool {
        guard post == other.post, post.isHeldByOne, place == other.place, !isActing, !other.isActing else { return false }
        return overlaps(other)
    }

    /// Who carries out the duties of the akim on a day: one who acts goes before the akim, who is away then, but not before the successor of the one who was away.
    package static func akim(of officials: [Official], on day: Day) -> Official? {
        let akims = officials.filter { $0.post == .akim && $0.holds(on: day) }
        let holder = akims.filter { !$0.isActing }.max { $0.since < $1.since }
        let acting = akims.filter { one in
            one.isActing && (holder.map { one.actingFor == nil || one.actingFor == $0.id } ?? true)
        }
        return acting.max { $0.since < $1.since } ?? holder
    }
}

extension Official.Post {
    /// Whether one person alone holds it in an akimat.
    package var isHeldByOne: Bool { self == .akim || self == .headOfOffice }
}
