/// The part of a long list that stands on one page of it.
struct ListPart<Element> {
    let shown: [Element]
    /// From 1.
    let number: Int
    let count: Int

    /// - Parameters:
    ///   - number: of the page, from 1; beyond the last one, that.
    ///   - share: what the list may weigh on a page, in bytes.
    ///   - overhead: the markup of one element, in bytes.
    ///   - texts: what of an element stands on the page.
    init(
        _ number: Int, of list: [Element], within share: Int, overhead: Int, texts: (Element) -> [String]
    ) {
        self.init(number, of: PageShare.parts(of: list, within: share, overhead: overhead, texts: texts))
    }

    /// The first part that holds an element that is looked for, else the first of all.
    ///
    /// - Parameter number: of the page that was asked for; `nil` where none was.
    init(
        _ number: Int?, of list: [Element], within share: Int, overhead: Int, texts: (Element) -> [String],
        orWith isLookedFor: (Element) -> Bool
    ) {
        let parts = PageShare.parts(of: list, within: share, overhead: overhead, texts: texts)
        self.init(number ?? (parts.firstIndex { $0.contains(where: isLookedFor) } ?? 0) + 1, of: parts)
    }

    private init(_ number: Int, of parts: [[Element]]) {
        count = max(parts.count, 1)
        self.number = min(max(number, 1), count)
        shown = parts.isEmpty ? [] : parts[self.number - 1]
    }

    /// Links to the parts before and after; `nil` where there is one alone.
    ///
    /// - Parameter path: of a part, by its number.
    func pagination(in context: PageContext, _ path: (Int) -> DeskPath) -> Pagination? {
        Pagination(
            previous: number > 1 ? path(number - 1) : nil, next: number < count ? path(number + 1) : nil, in: context)
    }
}
