import Domain

/// One line of work: how it stands, what it is and where it is done, by when.
struct DeskWork: Sendable {
    struct Due: Sendable {
        let text: String
        let datetime: String
    }

    /// The most characters of a title and of the details: a line leads to the whole of it.
    static let (longestTitle, longestDetails) = (110, 160)

    let badge: StatusBadge
    let title: LocalText
    let url: String
    let details: String
    /// `nil` where it has no day.
    let day: Due?

    /// - Parameter due: empty where it has no day.
    init(badge: StatusBadge, title: LocalText, url: String, details: String, due: String, datetime: String) {
        self.badge = badge
        self.title = LocalText(PageShare.beginning(of: title.text, upTo: DeskWork.longestTitle), lang: title.lang)
        self.url = url
        self.details = PageShare.beginning(of: details, upTo: DeskWork.longestDetails)
        day = due.isEmpty ? nil : Due(text: due, datetime: datetime)
    }
}
