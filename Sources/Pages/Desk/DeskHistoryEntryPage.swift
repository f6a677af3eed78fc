package import Domain

/// One entry of the journal about a record, with everything that changed: a table of many rows changes much at once.
package struct DeskHistoryEntryPage: Page {
    package static let template = "desk/history-entry"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let back: Link
    let line: String
    /// In words, one for each thing that changed; a long one in pieces.
    let facts: [String]
    let pagination: Pagination?

    /// What the facts of a page may weigh, in bytes.
    private static let share = 30_000
    /// The most characters of one piece.
    private static let longestPiece = 2_000

    /// - Parameters:
    ///   - page: from 1; beyond the last one stands the last.
    ///   - names: of what the journal has by ids and codes.
    package init(
        _ entry: DeskHistoryPage.Entry, of subject: JournalEntry.Subject, page: Int = 1, names: HistoryNames = HistoryNames(),
        visit: DeskVisit, in context: PageContext
    ) {
        let fact = HistoryFact(names: names, context: context)
        let pages = DeskHistoryEntryPage.pages(
            of: HistoryFact.facts(of: entry.entry).flatMap { DeskHistoryEntryPage.pieces(fact.text($0)[...]) })
        let page = min(page, max(pages.count, 1))
        facts = pages.isEmpty ? [] : pages[page - 1]
        line = entry.line(in: context)
        title = context.words(.deskHistory)
        back = Link(title, DeskPath.history(subject).text)
        func other(_ page: Int) -> DeskPath { .historyEntry(subject, sequence: entry.entry.sequence, page: page) }
        pagination = Pagination(
            previous: page > 1 ? other(page - 1) : nil, next: page < pages.count ? other(page + 1) : nil, in: context)
        formToken = visit.formToken
        t = context.words.plain
        frame = DeskFrame(context, title: title, visit: visit)
    }

    private static func pages(of facts: [String]) -> [[String]] {
        var (pages, left) = ([[String]](), facts[...])
        while !left.isEmpty {
            pages.append(PageShare.first(of: left, within: share, overhead: 0) { [$0] })
            left = left.dropFirst(pages[pages.count - 1].count)
        }
        return pages
    }

    private static func pieces(_ fact: Substring) -> [String] {
        var (pieces, left) = ([String](), fact)
        while left.count > longestPiece {
            pieces.append(String(left.prefix(longestPiece)))
            left = left.dropFirst(longestPiece)
        }
        return pieces + [String(left)]
    }
}
