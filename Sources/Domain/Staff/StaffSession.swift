/// A browser in which a person is signed in.
package struct StaffSession: Hashable, Sendable {
    /// How far signing in has come.
    package enum Stage: String, Sendable {
        /// The password was right, a code is awaited.
        case code
        /// Codes have to be set up before anything else.
        case setUp = "set-up"
        case open
    }

    /// The use of a session is noted to so many seconds, so that reading a page writes nothing as a rule.
    package static let precision = 600

    /// Names it to its owner; opens nothing.
    package let mark: String
    package let stage: Stage
    package let startedAt: Moment
    /// Rounded down to `precision`.
    package let usedAt: Moment
    /// In a few words, as "Firefox, Windows"; empty for one that nobody knows.
    package let browser: String
    /// The territory that was chosen to work in.
    package let place: KATO?

    package init(mark: String, stage: Stage, startedAt: Moment, usedAt: Moment, browser: String, place: KATO?) {
        self.mark = mark
        self.stage = stage
        self.startedAt = startedAt
        self.usedAt = usedAt
        self.browser = browser
        self.place = place
    }

    /// A moment as the use of a session is noted.
    package static func rounded(_ moment: Moment) -> Moment { Moment(seconds: moment.seconds - moment.seconds % precision) }
}

/// What a one-time link is for.
package enum StaffLinkPurpose: String, Sendable {
    case invitation, reset

    /// Seconds for which the link works: a person is invited before a journey or a leave, a forgotten password is wanted at once.
    package var seconds: Int { self == .invitation ? 7 * 86_400 : 86_400 }
}
