package import Domain

/// A place as JSON.
package struct PlaceObject: Encodable, Sendable {
    let code: String
    let parent: String?
    let level: String
    let office: String?
    let name: TextObject
    let hasKazakhName: Bool

    package init(_ place: Place) {
        code = place.code.code
        parent = place.parent?.code
        level = place.level.rawValue
        office = place.office?.rawValue
        name = TextObject(place.name)
        hasKazakhName = place.hasKazakhName
    }
}
