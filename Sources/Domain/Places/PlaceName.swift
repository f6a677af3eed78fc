/// How names of places are compared: lower case, Kazakh letters as their Russian look-alikes, й and ы as и, ё as е, Latin ones left as they are.
package enum PlaceName {
    /// The form in which names are compared.
    package static func folded(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        var gap = false
        // By scalars, which costs less than by characters: three names of each of 12,000 places are folded at every start.
        for scalar in text.lowercased().unicodeScalars {
            if isLetterOrNumber(scalar) {
                if gap && !result.isEmpty { result.append(" ") }
                gap = false
                result.append(plain(scalar))
            } else if scalar.properties.generalCategory != .nonspacingMark {
                // A mark of its own, as the breve of a й in two parts, is part of its letter.
                gap = true
            }
        }
        return String(result)
    }

    private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Latin and Cyrillic small letters and digits, of which nearly every name is made.
        case 0x30...0x39, 0x61...0x7A, 0x0430...0x045F, 0x048A...0x052F: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// How well `wanted` fits a folded name: 0 the whole name or its first word, 1 its beginning, 2 the beginning of a word, 3 inside a word, `nil` not at all.
    ///
    /// Both as the bytes of UTF-8.
    static func rank(of needle: [UInt8], in hay: [UInt8]) -> Int? {
        guard let place = position(of: needle, in: hay) else { return nil }
        if place == 0 {
            let end = needle.count
            return end == hay.count || hay[end] == 0x20 ? 0 : 1
        }
        var next: Int? = place
        while let at = next {
            if hay[at - 1] == 0x20 { return 2 }
            next = position(of: needle, in: hay, from: at + 1)
        }
        return 3
    }

    private static func position(of needle: [UInt8], in hay: [UInt8], from start: Int = 0) -> Int? {
        guard needle.count <= hay.count - start else { return nil }
        outer: for offset in start...(hay.count - needle.count) {
            for index in needle.indices where hay[offset + index] != needle[index] { continue outer }
            return offset
        }
        return nil
    }

    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "ұ", "ү": "у"
        case "қ": "к"
        case "ә": "а"
        case "ө": "о"
        case "і", "й", "ы": "и"
        case "ғ": "г"
        case "ң": "н"
        case "һ": "х"
        case "ё": "е"
        default: scalar
        }
    }
}
