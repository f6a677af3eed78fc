/// A person who works at the desk of an akimat.
package struct StaffMember: Hashable, Sendable {
    /// Its number in the register; the only trace of a person in the journal.
    package typealias ID = Identifier<StaffMember>

    /// Its number in the register.
    package let id: ID
    /// As it was given when the account was made.
    package let name: String
    /// In lower case; by it one signs in.
    package let email: String
    /// The roles that the person holds, each for a territory, in the order in which they were given. None: the person may do nothing.
    package let grants: [Grant]
    /// The territory in which the person works just now: what lists show. In the register the one for which the account was made.
    package private(set) var place: KATO
    /// The roles at hand: those that reach the place that is looked at (`acting`), else the territory of work.
    package private(set) var roles: [Role]
    /// A closed account can do nothing and is kept for the journal's sake.
    package var isDisabled: Bool

    /// A person of these parts, unchecked; at hand are the roles given for the place itself.
    package init(id: ID, name: String, email: String, grants: [Grant], place: KATO, isDisabled: Bool = false) {
        self.id = id
        self.name = name
        self.email = email
        self.grants = grants
        self.place = place
        self.isDisabled = isDisabled
        roles = Role.allCases.filter { grants.contains(Grant($0, at: place)) }
    }

    /// A person with one role for one territory, unchecked.
    package init(id: ID, name: String, email: String, role: Role, place: KATO, isDisabled: Bool = false) {
        self.init(
            id: id, name: name, email: email, grants: [Grant(role, at: place)], place: place, isDisabled: isDisabled)
    }

    /// Whether a role at hand allows it.
    package func may(_ act: Act) -> Bool { !isDisabled && roles.contains { $0.allows(act) } }

    /// Whether any role allows it at a place.
    package func may(_ act: Act, at place: KATO, in gazetteer: Gazetteer) -> Bool { acting(at: place, in: gazetteer).may(act) }

    /// Whether the roles at hand are there to look on and for nothing else.
    package var onlyLooksOn: Bool { !roles.isEmpty && roles.allSatisfy { $0 == .observer } }

    /// Whether lists of work are for the person: one who reads the register, and does more than look on.
    package var hasWork: Bool { may(.read) && !onlyLooksOn }

    /// Whether the office is to keep this account most carefully: its holder decides, or makes accounts.
    package var decides: Bool { grants.contains { $0.role == .head || $0.role == .administrator } }

    /// The same person with the roles at hand that reach a place; the territory of work stays.
    package func acting(at place: KATO, in gazetteer: Gazetteer) -> StaffMember {
        var person = self
        person.roles = Role.allCases.filter { role in
            grants.contains { $0.role == role && gazetteer.contains($0.place, place) }
        }
        return person
    }

    /// The same person at work in a territory: the chosen one where it is one of `territories`, else the first of them.
    package func working(in chosen: KATO?, _ gazetteer: Gazetteer) -> StaffMember {
        var person = self
        if let place = chosen.flatMap({ territories.contains($0) ? $0 : nil }) ?? territories.first { person.place = place }
        return person.acting(at: person.place, in: gazetteer)
    }

    /// Where the person can choose to work: the places of grants by which the register is read, in their order; where there are none, of all grants.
    package var territories: [KATO] {
        let reading = grants.filter { $0.role.allows(.read) }
        return (reading.isEmpty ? grants : reading).reduce(into: []) { places, grant in
            if !places.contains(grant.place) { places.append(grant.place) }
        }
    }

    /// Whether a place lies in a territory of the person.
    package func covers(_ place: KATO, in gazetteer: Gazetteer) -> Bool {
        grants.contains { gazetteer.contains($0.place, place) }
    }

    /// The territories whose accounts the person manages.
    package var administered: [KATO] { isDisabled ? [] : grants.filter { $0.role == .administrator }.map(\.place) }
}
