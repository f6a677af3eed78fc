/// How much of a long list stands on a page: the first of it, as far as they fit into a share of its bytes.
enum PageShare {
    /// The markup of one text, in bytes.
    private static let markup = 40

    /// What a text weighs on a page, in bytes, its escapes included.
    static func weight(of text: String) -> Int {
        text.utf8.reduce(0) { $0 + ([0x22, 0x26, 0x27, 0x3C, 0x3E].contains($1) ? 6 : 1) }
    }

    /// The first of a list that fit; one always does.
    ///
    /// - Parameters:
    ///   - share: in bytes.
    ///   - overhead: the markup of one element, in bytes.
    ///   - most: so many at most.
    ///   - texts: what of an element stands on the page.
    static func first<Element>(
        of list: some Sequence<Element>, within share: Int, overhead: Int, atMost most: Int = .max,
        texts: (Element) -> [String]
    ) -> [Element] {
        var (taken, left) = ([Element](), share)
        for element in list {
            left -= overhead + texts(element).reduce(0) { $0 + weight(of: $1) + markup }
            if left < 0 || taken.count == most, !taken.isEmpty { break }
            taken.append(element)
        }
        return taken
    }

    /// The whole of a long list in parts, each of them as full as a page may be; none is empty.
    ///
    /// - Parameters:
    ///   - share: of one page, in bytes.
    ///   - overhead: the markup of one element, in bytes.
    ///   - most: so many on a page at most.
    ///   - texts: what of an element stands on the page.
    static func parts<Element>(
        of list: [Element], within share: Int, overhead: Int, atMost most: Int = .max, texts: (Element) -> [String]
    ) -> [[Element]] {
        var (parts, left) = ([[Element]](), list[...])
        while !left.isEmpty {
            let part = first(of: left, within: share, overhead: overhead, atMost: most, texts: texts)
            parts.append(part)
            left = left.dropFirst(part.count)
        }
        return parts
    }

    /// As much of a text as fits into a share of a page, and how many characters of its end do not.
    static func fitting(_ text: String, within share: Int) -> (text: String, left: Int) {
        guard weight(of: text) > share else { return (text, 0) }
        var (kept, left) = ("", share)
        for character in text {
            left -= weight(of: String(character))
            if left < 0 { break }
            kept.append(character)
        }
        return (kept, text.count - kept.count)
    }

    /// The beginning of a text, not longer than a number of characters.
    static func beginning(of text: some StringProtocol, upTo limit: Int) -> String {
        text.count > limit ? text.prefix(limit - 1) + "…" : String(text)
    }

    /// Two texts from where they begin to differ, each not longer than a number of characters.
    static func difference(_ before: String, _ after: String, upTo limit: Int) -> (before: String, after: String) {
        guard before.count > limit || after.count > limit else { return (before, after) }
        // A little of what they share is left standing, so that the place is found again.
        let shared = max(0, zip(before, after).prefix { $0 == $1 }.count - limit / 4)
        func part(_ text: String) -> String {
            (shared > 0 ? "…" : "") + beginning(of: text.dropFirst(shared), upTo: limit)
        }
        return (part(before), part(after))
    }
}
