package import Domain

/// An official as JSON: who holds or held which post of an akimat.
package struct OfficialObject: Encodable, Sendable {
    struct Charge: Encodable, Sendable {
        let since: String
        let fields: TextObject?
    }

    let id: Int
    let place: String
    let post: String
    /// The post in the words of the office.
    let title: TextObject?
    let name: TextObject
    let since: String
    /// The last day in the post.
    let until: String?
    let acting: Bool
    /// The number of the one who is away.
    let actingFor: Int?
    /// Of the register of posts.
    let category: String?
    let inChargeOf: TextObject?
    /// From when; left out for from the first day in the post.
    let inChargeSince: String?
    /// What was before, earliest first.
    let formerCharges: [Charge]
    let url: String

    /// - Parameters:
    ///   - address: the public address of the site, without a slash at its end.
    ///   - day: on which the register of posts is asked.
    package init(_ official: Official, gazetteer: Gazetteer, register: PositionRegister, address: String, on day: Day) {
        id = official.id.value
        place = official.place.code
        post = official.post.rawValue
        title = TextObject(present: official.title)
        name = TextObject(official.name)
        since = official.since.iso
        until = official.until?.iso
        acting = official.isActing
        actingFor = official.actingFor?.value
        category = register.category(of: official, in: gazetteer, on: day)?.code
        inChargeOf = TextObject(present: official.inChargeOf)
        inChargeSince = official.inChargeSince?.iso
        formerCharges = official.formerCharges.map { Charge(since: $0.since.iso, fields: TextObject(present: $0.fields)) }
        url = address + SitePath.officials(official.place).text(in: .kk)
    }
}
