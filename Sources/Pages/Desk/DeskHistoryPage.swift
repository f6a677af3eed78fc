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
    }

    struct Row: Sendable {
        let line: String
        /// `STANDING=before→after`, one for each thing that changed.
        let facts: [String]
    }

    package static let template = "desk/history"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let back: Link?
    let rows: [Row]
    let rest: String?

    /// - Parameters:
    ///   - entries: the latest first.
    ///   - isCut: whether there are older ones.
    ///   - record: where the record stands.
    package init(_ entries: [Entry], isCut: Bool, of record: DeskPath?, visit: DeskVisit, in context: PageContext) {
        let words = context.words
        title = words(.deskHistory)
        back = record.map { Link(words(.deskHistoryBack), $0.text) }
        rows = entries.map { one in
            Row(
                line: DeskMeanwhile(one.entry, by: one.name, on: one.day, at: one.time, in: context).line,
                facts: one.entry.detail.split(separator: " ").map(String.init))
        }
        rest = isCut ? words(.deskHistoryRest, count: entries.count) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit)
    }
}
