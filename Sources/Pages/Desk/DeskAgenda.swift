import Domain

/// A part of a list by the day, as the meetings to come or the receptions of the past.
package struct DeskAgenda: Sendable {
    struct Row: Sendable {
        let dayOfMonth: String
        let month: String
        let datetime: String
        let time: String
        let title: String
        let url: String
        let details: String
        let needs: [StatusBadge]

        /// - Parameter needs: what is still to be done, in its order; at least one word.
        init(
            _ day: Day, _ time: TimeOfDay, title: String, path: DeskPath, details: String, needs: [StatusBadge],
            in context: PageContext
        ) {
            dayOfMonth = String(day.dayOfMonth)
            month = context.dates.month(day)
            datetime = "\(day.iso)T\(time.text)"
            self.time = time.text
            self.title = PageShare.beginning(of: title, upTo: DeskWork.longestTitle)
            url = path.text
            self.details = PageShare.beginning(of: details, upTo: DeskWork.longestDetails)
            self.needs = needs
        }
    }

    let id: String
    let heading: String
    let rows: [Row]
    /// To those further away.
    var more: Link?

    /// Which part of what is to come and what has passed is shown.
    package enum Part: Hashable, Sendable {
        /// The first of all.
        case whole
        /// A page of what is to come, from 1 on.
        case coming(page: Int)
        /// A page of what has passed, from 1 on.
        case past(page: Int)

        /// The page of what is to come; `nil` where none is shown.
        package var comingPage: Int? {
            switch self {
            case .whole: 1
            case .coming(let page): page
            case .past: nil
            }
        }

        /// The page of what has passed; `nil` where none is shown.
        package var pastPage: Int? {
            switch self {
            case .whole: 1
            case .coming: nil
            case .past(let page): page
            }
        }
    }

    /// A page of a list, with whether more follow.
    package struct Rows<Element: Sendable>: Sendable {
        package let shown: [Element]
        package let hasMore: Bool

        package init(_ shown: [Element] = [], hasMore: Bool = false) {
            self.shown = shown
            self.hasMore = hasMore
        }

        /// A page of so many of a list from its beginning.
        ///
        /// - Parameter page: from 1; `nil` for none.
        package init(_ list: [Element], page: Int?, of rows: Int) {
            let rest = page.map { list.dropFirst(($0 - 1) * rows) } ?? []
            self.init(Array(rest.prefix(rows)), hasMore: rest.count > rows)
        }

        package func map<Other>(_ change: (Element) -> Other) -> Rows<Other> {
            Rows<Other>(shown.map(change), hasMore: hasMore)
        }
    }

    /// The parts of a list by the day that have a row: what waits, what is to come, what has passed.
    ///
    /// - Parameter path: where a part stands.
    static func groups<Element>(
        waiting: [Element], coming: Rows<Element>, past: Rows<Element>, part: Part, in context: PageContext,
        path: (Part) -> DeskPath, row: (Element) -> Row
    ) -> [DeskAgenda] {
        func more(_ rows: Rows<Element>, _ phrase: Phrase, _ next: Part?) -> Link? {
            rows.hasMore ? next.map { Link(context.words(phrase), path($0).text) } : nil
        }
        let parts: [(String, Phrase, [Element], Link?)] = [
            ("waiting", .deskReceptionsWaiting, waiting, nil),
            (
                "coming", .deskComing, coming.shown,
                more(coming, .deskAgendaLater, part.comingPage.map { .coming(page: $0 + 1) })
            ),
            ("past", .deskPast, past.shown, more(past, .deskAgendaEarlier, part.pastPage.map { .past(page: $0 + 1) })),
        ]
        return parts.filter { !$0.2.isEmpty }.map { id, heading, elements, more in
            DeskAgenda(id: id, heading: context.words(heading), rows: elements.map(row), more: more)
        }
    }
}
