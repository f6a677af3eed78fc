/// What the number formats of a workbook make of a number: a day, a time, a number with leading zeros, or just itself.
struct CellStyles {
    enum Kind: Hashable {
        case plain
        case day, time, dayAndTime
        /// Digits at least, as in codes that begin with zeros.
        case digits(Int)
    }

    private var kinds: [Kind] = []

    init(_ bytes: [UInt8]?) throws(XLSXReader.Flaw) {
        guard let bytes else { return }
        var formats: [Int: String] = [:]
        var used: [Int] = []
        var isInCells = false
        try SheetElements.read(bytes) { name, attributes in
            switch name {
            case "numFmt":
                if let id = attributes["numFmtId"].flatMap({ Int($0) }) { formats[id] = attributes["formatCode"] ?? "" }
            case "cellXfs": isInCells = true
            case "xf" where isInCells: used.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
            default: break
            }
        } end: { name, _ in
            if name == "cellXfs" { isInCells = false }
        }
        kinds = used.map { id in formats[id].map(CellStyles.kind(of:)) ?? CellStyles.builtIn(id) }
    }

    /// The kind of a style by its number.
    subscript(style: Int?) -> Kind { style.flatMap { kinds.indices.contains($0) ? kinds[$0] : nil } ?? .plain }

    /// The formats that every workbook has. Source: ECMA-376, part 1, 18.8.30.
    private static func builtIn(_ id: Int) -> Kind {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: .day
        case 18...21, 32...35, 45...47, 55, 56: .time
        case 22: .dayAndTime
        default: .plain
        }
    }

    /// What a format of the office itself shows, by the letters in its first section outside quotes.
    static func kind(of code: String) -> Kind {
        var letters = ""
        var characters = code.lowercased().makeIterator()
        outer: while let character = characters.next() {
            switch character {
            case "\"": while let quoted = characters.next(), quoted != "\"" {}
            case "\\", "_", "*": _ = characters.next()
            case "[":
                var inside = ""
                while let next = characters.next(), next != "]" { inside.append(next) }
                // Hours, minutes or seconds beyond a day; anything else in brackets is a colour, a language or a condition.
                if !inside.isEmpty, inside.allSatisfy({ "hms".contains($0) }) { letters += inside }
            case ";": break outer
            default: letters.append(character)
            }
        }
        if letters.count > 1, letters.allSatisfy({ $0 == "0" }) { return .digits(letters.count) }
        if letters.hasPrefix("general") { return .plain }
        let hasDay = letters.contains { "dy".contains($0) }
        let hasTime = letters.contains { "hs".contains($0) }
        if hasDay { return hasTime ? .dayAndTime : .day }
        if hasTime { return .time }
        return letters.contains("m") ? .day : .plain
    }
}
