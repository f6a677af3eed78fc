package import Domain

extension Duty.Standing {
    /// As in data: `due-soon`.
    package var code: String {
        switch self {
        case .upcoming: "upcoming"
        case .dueSoon: "due-soon"
        case .overdue: "overdue"
        case .met: "met"
        case .metLate: "met-late"
        }
    }

    /// Working days left where it is due soon, calendar days late where it is or was late; `nil` otherwise.
    package var days: Int? {
        switch self {
        case .upcoming, .met: nil
        case .dueSoon(let days): days
        case .overdue(let days): days
        case .metLate(_, let days): days
        }
    }
}
