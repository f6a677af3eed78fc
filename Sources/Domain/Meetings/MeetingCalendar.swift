/// The yearly calendar of meetings of a territory, and its versions.
package struct MeetingCalendar: Hashable, Sendable {
    /// The calendar as it was published once.
    package struct Version: Hashable, Sendable {
        /// 1 is the first.
        package let number: Int
        /// The day on which this version was published.
        package let publishedOn: Day
        /// Why it was changed; empty for the first.
        package let reason: Translated
        /// Meetings that were in it.
        package let meetingCount: Int

        /// A version of its parts.
        package init(number: Int, publishedOn: Day, reason: Translated, meetingCount: Int) {
            self.number = number
            self.publishedOn = publishedOn
            self.reason = reason
            self.meetingCount = meetingCount
        }
    }

    /// The oblast or city that approves it.
    package let place: KATO
    /// The year whose meetings it holds.
    package let year: Int
    /// `nil` until it is approved.
    package var approvedOn: Day?
    /// The decision of the maslikhat or the notice to it, as it is written.
    package var basis: Translated
    /// The day on which it was submitted to the Government; `nil` until then.
    package var submittedOn: Day?
    /// Oldest first.
    package var versions: [Version]

    /// A calendar of its parts.
    package init(place: KATO, year: Int, approvedOn: Day?, basis: Translated, submittedOn: Day?, versions: [Version]) {
        self.place = place
        self.year = year
        self.approvedOn = approvedOn
        self.basis = basis
        self.submittedOn = submittedOn
        self.versions = versions
    }
}
