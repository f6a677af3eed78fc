/// When a letter that was not taken is tried again.
///
/// The product's own rule: quickly at first, since most mail servers are away for minutes, then seldom, so that one that is away for a weekend is not stormed.
package enum LetterPauses {
    /// Seconds after the first, second, third try and so on; the last of them for all later ones.
    package static let seconds = [60, 5 * 60, 15 * 60, 60 * 60, 4 * 3600, 12 * 3600]
    /// How long a letter about a question is tried: three days, over a weekend.
    package static let questionSeconds = 3 * 86_400

    /// When to try again; `nil` where the letter is given up, since that would be later than it is worth.
    ///
    /// - Parameters:
    ///   - attempts: tries made so far, from 1 on.
    ///   - now: when the last of them was made.
    ///   - until: when the letter is news no longer.
    package static func next(after attempts: Int, at now: Moment, until: Moment) -> Moment? {
        let pause = seconds[min(max(attempts, 1), seconds.count) - 1]
        let next = now.adding(seconds: pause)
        return next <= until ? next : nil
    }
}
