import Hummingbird
import Synchronization

/// How many requests came, of which kind, how they were answered and how long that took. Nothing in it says who asked for what.
///
/// One short lock for a request; see `Tests/Load/pages.sh` for what it costs.
final class RequestCounts: Sendable {
    /// What was asked for, as far as it is counted.
    enum Kind: Int, CaseIterable, Sendable {
        case page, form, desk, interface, file, asset, operations

        /// By the first part of the address and the method.
        init(first: String, method: HTTPRequest.Method) {
            switch first {
            case "", "kk", "ru", "en": self = method == .post ? .form : .page
            case "desk": self = .desk
            case "api": self = .interface
            case "css", "js", "images": self = .asset
            case "calendar", "feeds", "data": self = .file
            default: self = .operations
            }
        }
    }

    /// The upper ends of the classes of durations, in seconds.
    static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

    /// The requests of one kind.
    struct Counts: Sendable {
        /// By the first digit of the status, from 1 to 5.
        var answers = [Int](repeating: 0, count: 5)
        /// By the class of the duration; the last is beyond all bounds.
        var durations = [Int](repeating: 0, count: RequestCounts.bounds.count + 1)
        var nanoseconds = 0
    }

    struct State: Sendable {
        var kinds = [Counts](repeating: Counts(), count: Kind.allCases.count)
        /// Answered with 429.
        var refusedByLimit = 0
        var questions = 0
    }

    private let state = Mutex(State())

    private static let nanosecondBounds = bounds.map { Int($0 * 1e9) }

    var current: State { state.withLock { $0 } }

    func count(_ kind: Kind, status: Int, nanoseconds: Int) {
        let duration = RequestCounts.nanosecondBounds.firstIndex { nanoseconds <= $0 } ?? RequestCounts.bounds.count
        let answer = min(max(status / 100, 1), 5) - 1
        state.withLock { state in
            state.kinds[kind.rawValue].answers[answer] += 1
            state.kinds[kind.rawValue].durations[duration] += 1
            state.kinds[kind.rawValue].nanoseconds += nanoseconds
            if status == 429 { state.refusedByLimit += 1 }
        }
    }

    func countQuestion() { state.withLock { $0.questions += 1 } }
}
