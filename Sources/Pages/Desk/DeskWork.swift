import Domain

/// One line of work: how it stands, what it is and where it is done, by when.
struct DeskWork: Sendable {
    struct Due: Sendable {
        let text: String
        let datetime: String
    }

    let badge: StatusBadge
    let title: LocalText
    let url: String
    let details: String
    /// `nil` where it has no day.
    let day: Due?

    /// - Parameter due: empty where it has no day.
    init(badge: StatusBadge, title: LocalText, url: String, details: String, due: String, datetime: String) {
        self.badge = badge
        self.title = title
        self.url = url
        self.details = details
        day = due.isEmpty ? nil : Due(text: due, datetime: datetime)
    }
}
