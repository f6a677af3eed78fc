package import Domain

/// Places found by name; without a name, the regions.
package struct PlacesPage: Page {
    struct Found: Sendable {
        let name: String
        let url: String
        /// Its kind and the places above it.
        let details: String
    }

    package static let template = "places/places"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let findURL: String
    let search: String
    let isSearch: Bool
    let foundCount: String
    let found: [Found]
    let isFound: Bool
    let allURL: String
    let all: [Link]
    let regions: RegionTiles

    /// - Parameters:
    ///   - search: what was typed; empty where nothing was.
    ///   - found: the places of that name, best first.
    ///   - regions: settled questions of each region this year.
    package init(search: String, found: [Place], regions: [KATO: Share], in context: PageContext) {
        let words = context.words
        isSearch = !search.isEmpty
        title = isSearch ? words(.placesFoundTitle, ["search": search]) : words(.placesTitle)
        frame = Frame(
            context, title: title, path: .places(search: search), section: .places,
            crumbs: [Link(words(.home), context.url(.home))])
        t = words.plain
        findURL = context.url(.places(search: ""))
        self.search = search
        foundCount = words(.placesFound, count: found.count)
        isFound = !found.isEmpty
        self.found = found.map { place in
            let details = [context.kindUnlessNamed(place), context.wayUp(from: place.code)].compactMap(\.self)
            return Found(
                name: context.heading(place), url: context.url(.place(place.code)),
                details: Typography.dotted(details))
        }
        allURL = findURL
        all = context.gazetteer.regions.map { Link(context.heading($0), context.url(.place($0.code))) }
        self.regions = RegionTiles(regions, in: context) { .place($0) }
    }
}
