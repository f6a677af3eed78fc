/// A whole divided into parts that lie in one line, with a key in words.
struct Strip: Sendable {
    struct Segment: Sendable {
        let barClass: String
        let x: String
        let width: String
    }

    struct Key: Sendable {
        let keyClass: String
        let text: String
    }

    enum Colour: Sendable {
        case done, late, accent, pale

        var barClass: String {
            switch self {
            case .done: "bar-done"
            case .late: "bar-late"
            case .accent: "bar"
            case .pale: "bar-2"
            }
        }

        var keyClass: String {
            switch self {
            case .done: "kd"
            case .late: "kl"
            case .accent: "k4"
            case .pale: "k3"
            }
        }
    }

    let label: String
    let segments: [Segment]
    let keys: [Key]

    /// `nil` where there is nothing to divide.
    init?(label: String, parts: [(count: Int, colour: Colour, text: String)]) {
        let whole = parts.map(\.count).reduce(0, +)
        guard whole > 0 else { return nil }
        self.label = label
        keys = parts.map { Key(keyClass: $0.colour.keyClass, text: $0.text) }
        var start = 0
        segments = parts.compactMap { part in
            guard part.count > 0 else { return nil }
            let (from, to) = (Strip.permille(start, of: whole), Strip.permille(start + part.count, of: whole))
            start += part.count
            // A hair of paper between two parts.
            let end = to == 1000 ? to : max(from + 1, to - 4)
            return Segment(
                barClass: part.colour.barClass, x: Strip.percent(from), width: Strip.percent(max(end - from, 1)))
        }
    }

    private static func permille(_ part: Int, of whole: Int) -> Int { (part * 2000 + whole) / (whole * 2) }

    private static func percent(_ permille: Int) -> String { "\(permille / 10).\(permille % 10)%" }
}
