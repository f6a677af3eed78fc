import Domain

/// A part of a list by the day, as the meetings to come or the receptions of the past.
struct DeskAgenda: Sendable {
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
            self.title = title
            url = path.text
            self.details = details
            self.needs = needs
        }
    }

    let id: String
    let heading: String
    let rows: [Row]
    /// To those further away.
    var more: Link?
}
