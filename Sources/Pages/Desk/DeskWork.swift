import Domain

/// One line of work: how it stands, what it is and where it is done, by when.
struct DeskWork: Sendable {
    let badge: StatusBadge
    let title: LocalText
    let url: String
    let details: String
    let due: String
    let datetime: String
}
