package import Domain

/// Addresses outside the languages: files to subscribe to, data, and what crawlers and monitors read.
package enum FilePath: Hashable, Sendable {
    case calendar(KATO)
    case feed(KATO)
    case data(OpenData, OpenData.FileKind)
    /// What the law asks of a place and all below it, as a file.
    case placeData(PlaceData, KATO, OpenData.FileKind)
    /// The description of all data files.
    case catalog
    case api(APIList)
    /// The description of the interface.
    case apiDescription
    case health, readiness, metrics, robots, sitemap, securityText

    /// The data that are offered for each territory too.
    package enum PlaceData: String, CaseIterable, Sendable { case duties, coverage, silence }

    /// The lists of the interface for programs.
    package enum APIList: String, CaseIterable, Sendable {
        case places, meetings, receptions, questions, problems, plans, reports, duties, events, officials
    }

    /// Where the interface for programs begins.
    static let apiRoot = "/api/v1"

    package func text(in language: Language) -> String {
        switch self {
        case .calendar(let code): "/calendar/\(code).ics?lang=\(language.rawValue)"
        case .feed(let code): "/feeds/\(code).atom?lang=\(language.rawValue)"
        case .data(let name, let kind): "/data/\(name.rawValue).\(kind.rawValue)"
        case .placeData(let name, let code, let kind): "/data/\(name.rawValue)/\(code).\(kind.rawValue)"
        case .catalog: "/data/catalog.jsonld"
        case .api(let list): "\(FilePath.apiRoot)/\(list.rawValue)"
        case .apiDescription: "\(FilePath.apiRoot)/openapi.json"
        case .health: "/healthz"
        case .readiness: "/readyz"
        case .metrics: "/metrics"
        case .robots: "/robots.txt"
        case .sitemap: "/sitemap.xml"
        case .securityText: "/.well-known/security.txt"
        }
    }

    /// Reads an address outside the languages; `nil` where there is none such.
    package init?(segments: [String]) {
        func place(_ name: String, ending: String) -> KATO? { name.hasSuffix(ending) ? KATO(name.dropLast(ending.count)) : nil }
        switch (segments.first ?? "", segments.count) {
        case ("calendar", 2):
            guard let code = place(segments[1], ending: ".ics") else { return nil }
            self = .calendar(code)
        case ("feeds", 2):
            guard let code = place(segments[1], ending: ".atom") else { return nil }
            self = .feed(code)
        case ("data", 2):
            if segments[1] == "catalog.jsonld" {
                self = .catalog
                return
            }
            let parts = segments[1].split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count == 2, let data = OpenData(rawValue: String(parts[0])),
                let kind = OpenData.FileKind(rawValue: String(parts[1]))
            else { return nil }
            self = .data(data, kind)
        case ("data", 3):
            let parts = segments[2].split(separator: ".", omittingEmptySubsequences: false)
            guard let data = PlaceData(rawValue: segments[1]), parts.count == 2, let code = KATO(parts[0]),
                let kind = OpenData.FileKind(rawValue: String(parts[1]))
            else { return nil }
            self = .placeData(data, code, kind)
        case ("api", 3) where segments[1] == "v1":
            if segments[2] == "openapi.json" {
                self = .apiDescription
            } else {
                guard let list = APIList(rawValue: segments[2]) else { return nil }
                self = .api(list)
            }
        case ("healthz", 1): self = .health
        case ("readyz", 1): self = .readiness
        case ("metrics", 1): self = .metrics
        case ("robots.txt", 1): self = .robots
        case ("sitemap.xml", 1): self = .sitemap
        case (".well-known", 2) where segments[1] == "security.txt": self = .securityText
        default: return nil
        }
    }
}
