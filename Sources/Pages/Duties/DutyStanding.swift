package import Domain

extension Duty.Standing {
    /// As in data: `due-soon`.
    package var code: String { kind.rawValue }

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
