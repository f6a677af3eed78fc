import Domain
import Synchronization

/// Holds up whoever guesses passwords or codes, without holding up anyone else.
///
/// Wrong tries are counted for an account and a browser together: a browser that has signed in to the account before is known by its mark (`KnownDevice`), any other by its address. So a stranger's mistakes never stop the owner, and no account can be locked by trying its name. Kept in memory: neither addresses nor counts are written anywhere.
final class SignInGuard: Sendable {
    enum Kind: String, Sendable {
        case password, code
        /// Sixty-four bits that nobody guesses: counted, and never closed to strangers.
        case recovery
    }

    /// One who tries to get in.
    struct Attempt: Sendable {
        /// An e-mail address as typed, in lower case, or the number of an account.
        let account: String
        let browser: KnownBrowser
    }

    private struct Count {
        var wrong = 0
        /// No try is looked at before.
        var until = Moment(seconds: 0)
        var last = Moment(seconds: 0)
    }

    private struct State {
        var counts: [String: Count] = [:]
        /// Wrong codes of unknown browsers by account, on one day.
        var strangers: [String: Int] = [:]
        var day = -1
    }

    private let state = Mutex(State())
    /// Wrong tries of one address in an hour, whoever's name is tried.
    private let addresses = RateLimit(limit: SignInGuard.mostOfAddress)

    static let mostOfAddress = 30
    /// Wrong passwords of one pair after which the pauses begin.
    static let freePasswords = 4
    /// Wrong codes after which the password is asked again, and the pair waits.
    static let codesAtOnce = 5
    /// Wrong codes of one account from browsers that never signed in to it, in a day: whoever tries them knows the password.
    static let mostStrangersCodes = 50
    /// Pairs that are remembered; beyond that new ones are counted by their address alone.
    private static let mostPairs = 100_000
    /// Seconds after which wrong tries are forgotten.
    private static let memory = 86_400

    /// Whether a try is looked at: `nil`, and then it counts as wrong until `succeeded`; else the seconds to wait, and it does not count.
    func wait(_ attempt: Attempt, _ kind: Kind, at now: Moment) -> Int? {
        let (key, isStranger) = (SignInGuard.key(attempt, kind), !attempt.browser.isKnown)
        let hold: Int? = state.withLock { state in
            if state.day != now.seconds / SignInGuard.memory {
                state.day = now.seconds / SignInGuard.memory
                state.strangers = [:]
            }
            if let count = state.counts[key], count.until > now { return count.until.seconds - now.seconds }
            guard kind == .code, isStranger else { return nil }
            guard state.strangers[attempt.account, default: 0] < SignInGuard.mostStrangersCodes else {
                return SignInGuard.memory - now.seconds % SignInGuard.memory
            }
            state.strangers[attempt.account, default: 0] += 1
            return nil
        }
        if let hold { return hold }
        if isStranger, !addresses.admits(attempt.browser.key, at: now) { return RateLimit.secondsToWait(at: now) }
        state.withLock { state in
            if state.counts.count >= SignInGuard.mostPairs {
                state.counts = state.counts.filter { $0.value.last.adding(seconds: SignInGuard.memory) > now }
            }
            guard state.counts[key] != nil || state.counts.count < SignInGuard.mostPairs else { return }
            var count = state.counts[key, default: Count()]
            if count.last.adding(seconds: SignInGuard.memory) <= now { count = Count() }
            count.wrong += 1
            count.last = now
            count.until = now.adding(seconds: SignInGuard.pause(after: count.wrong, kind))
            state.counts[key] = count
        }
        return nil
    }

    /// The seconds that a pair still has to wait; nothing is counted.
    func rest(_ attempt: Attempt, _ kind: Kind, at now: Moment) -> Int? {
        state.withLock { state in
            state.counts[SignInGuard.key(attempt, kind)].flatMap { $0.until > now ? $0.until.seconds - now.seconds : nil }
        }
    }

    /// The try was right: the pair begins anew, and the address has one try more.
    func succeeded(_ attempt: Attempt, _ kind: Kind, at now: Moment) {
        state.withLock { state in
            state.counts[SignInGuard.key(attempt, kind)] = nil
            if kind == .code, !attempt.browser.isKnown, let count = state.strangers[attempt.account], count > 0 {
                state.strangers[attempt.account] = count - 1
            }
        }
        if !attempt.browser.isKnown { addresses.giveBack(attempt.browser.key, at: now) }
    }

    /// Seconds of pause after so many wrong tries: passwords from half a minute, doubling to an hour; codes a quarter of an hour after each five, doubling to a day.
    static func pause(after wrong: Int, _ kind: Kind) -> Int {
        switch kind {
        case .password, .recovery:
            wrong <= freePasswords ? 0 : min(3_600, 30 << min(wrong - freePasswords - 1, 10))
        case .code:
            wrong.isMultiple(of: codesAtOnce) ? min(86_400, 900 << min(wrong / codesAtOnce - 1, 10)) : 0
        }
    }

    private static func key(_ attempt: Attempt, _ kind: Kind) -> String {
        "\(kind.rawValue) \(attempt.account) \(attempt.browser.key)"
    }
}
