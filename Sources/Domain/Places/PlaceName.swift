/// How well a typed name fits the name of a place.
enum PlaceName {
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
}
