package import Domain

/// What the journal tells of one record: who did what and when, and what was before and after. It holds no personal data, and of texts no more than their languages and lengths.
package struct DeskHistoryPage: Page {
    /// An entry with the name of the person of the desk who made it.
    package struct Entry: Sendable {
        package let entry: JournalEntry
        /// `nil` for a resident or a program.
        package let name: String?
        /// Where the desk stands.
        package let day: Day
        package let time: TimeOfDay

        package init(_ entry: JournalEntry, by name: String?, on day: Day, at time: TimeOfDay) {
            self.entry = entry
            self.name = name
            self.day = day
            self.time = time
        }

        /// "Айгүл, 21 қараша, 10:05: Сұрақ тіркелді."
        func line(in context: PageContext) -> String { DeskMeanwhile(entry, by: name, on: day, at: time, in: context).line }
    }

    struct Row: Sendable {
        let line: String
        /// In words, `Срок исполнения: before → after`, one for each thing that changed; `name=before→after` where there are none.
        let facts: [String]
        /// Leads to all of them, where some do not stand on the page or are cut.
        let more: Link?
    }

    package static let template = "desk/history"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let back: Link?
    let rows: [Row]
    let pagination: Pagination?

    /// Entries on a page.
    package static let entriesOnPage = 30
    /// What the facts of one entry may weigh, in bytes: a table of many rows changes a plan in one entry.
    private static let share = 1_200
    /// The most characters of one fact.
    private static let longestFact = 300

    /// - Parameters:
    ///   - entries: the latest first.
    ///   - page: from 1.
    ///   - hasMore: whether there are older ones.
    ///   - record: where the record stands.
    ///   - names: of what the journal has by ids and codes.
    package init(
        _ entries: [Entry], of subject: JournalEntry.Subject, page: Int = 1, hasMore: Bool, record: DeskPath?,
        names: HistoryNames = HistoryNames(), visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        title = words(.deskHistory)
        back = record.map { Link(words(.deskHistoryBack), $0.text) }
        rows = entries.map { one in
            let whole = HistoryFact.facts(of: one.entry).map(
                HistoryFact(names: names, context: context).text)
            let facts = whole.map { PageShare.beginning(of: $0, upTo: DeskHistoryPage.longestFact) }
            let shown = PageShare.first(of: facts, within: DeskHistoryPage.share, overhead: 0) { [$0] }
            let left = facts.count - shown.count
            let isCut = zip(whole, shown).contains { $0 != $1 }
            let more = context.more(left) ?? (isCut ? words(.deskHistoryWhole) : nil)
            return Row(
                line: one.line(in: context), facts: shown,
                more: more.map { Link($0, DeskPath.historyEntry(subject, sequence: one.entry.sequence).text) })
        }
        pagination = Pagination(
            previous: page > 1 ? .history(subject, page: page - 1) : nil,
            next: hasMore ? .history(subject, page: page + 1) : nil, in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit)
    }
}
