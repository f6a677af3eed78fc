import Domain

/// Which language a reader without a choice gets: what the browser asks for, Kazakh first.
enum PreferredLanguage {
    /// - Parameter header: `Accept-Language`, as `ru-RU,ru;q=0.9,en;q=0.8`.
    static func of(_ header: String) -> Language {
        var best: (language: Language, weight: Double)?
        for part in header.lowercased().split(separator: ",") {
            let fields = part.split(separator: ";").map { field in field.filter { !$0.isWhitespace } }
            guard let tag = fields.first?.split(separator: "-").first, let language = Language(rawValue: String(tag)) else {
                continue
            }
            let weight = fields.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
            guard weight > 0 else { continue }
            // Kazakh wins a tie, and stands in for every language that the product does not have.
            if let known = best, weight < known.weight || (weight == known.weight && language != .kk) { continue }
            best = (language, weight)
        }
        return best?.language ?? .kk
    }
}
