/// The yearly calendar of meetings of a territory, and its versions.
package struct MeetingCalendar: Hashable, Sendable {
    /// A step that was taken on a day, and the address at which that can be seen.
    package struct Step: Hashable, Sendable {
        /// The day on which it was taken.
        package let on: Day
        /// `nil` where no address was given.
        package let evidence: String?

        /// A step of its parts; `MeetingCalendar.checked` says whether it may be recorded.
        package init(on: Day, evidence: String? = nil) {
            self.on = on
            self.evidence = evidence
        }
    }

    /// The calendar as it was published once.
    package struct Version: Hashable, Sendable {
        /// 1 is the first.
        package let number: Int
        /// The day on which this version was published.
        package let publishedOn: Day
        /// The same to the second; `nil` where only the day is known.
        package let publishedAt: Moment?
        /// Why it was changed; empty for the first.
        package let reason: Translated
        /// Meetings that were in it, without those called off.
        package let meetingCount: Int
        /// The agreement of the maslikhat, or the notice to it, as the law in force asks; `nil` until it is recorded.
        package var consent: Step?

        /// A version of its parts.
        package init(
            number: Int, publishedOn: Day, publishedAt: Moment? = nil, reason: Translated, meetingCount: Int, consent: Step? = nil
        ) {
            self.number = number
            self.publishedOn = publishedOn
            self.publishedAt = publishedAt
            self.reason = reason
            self.meetingCount = meetingCount
            self.consent = consent
        }
    }

    /// How far it has come.
    package enum Standing: String, CaseIterable, Sendable {
        /// There, and not approved yet.
        case draft
        case approved
        /// Approved and handed to the Government.
        case submitted
    }

    /// The oblast or city that approves it.
    package let place: KATO
    /// The year whose meetings it holds.
    package let year: Int
    /// `nil` until it is approved.
    package var approvedOn: Day?
    /// Where the approval can be seen.
    package var approvalEvidence: String?
    /// The decision of the maslikhat or the notice to it, as it is written.
    package var basis: Translated
    /// The day on which it was submitted to the Government; `nil` until then.
    package var submittedOn: Day?
    /// Where the submission can be seen.
    package var submissionEvidence: String?
    /// Oldest first.
    package var versions: [Version]

    /// A calendar of its parts.
    package init(
        place: KATO, year: Int, approvedOn: Day?, approvalEvidence: String? = nil, basis: Translated, submittedOn: Day?,
        submissionEvidence: String? = nil, versions: [Version]
    ) {
        self.place = place
        self.year = year
        self.approvedOn = approvedOn
        self.approvalEvidence = approvalEvidence
        self.basis = basis
        self.submittedOn = submittedOn
        self.submissionEvidence = submissionEvidence
        self.versions = versions
    }

    /// How far it has come.
    package var standing: Standing { approvedOn == nil ? .draft : submittedOn == nil ? .approved : .submitted }
    /// The newest version that the maslikhat has neither agreed to nor been told of, as far as is recorded; `nil` where there is none.
    package var versionWithoutConsent: Version? { versions.last { !hasWord($0) } }

    /// Whether the word of the maslikhat on a version is recorded; for the first a basis that names it is enough, as an imported one does.
    private func hasWord(_ version: Version) -> Bool { version.consent != nil || (version.number == 1 && !basis.isEmpty) }

    /// The day whose law says what a version needs of the maslikhat: what was changed after the approval is an event of its own, and all before it is approved at once.
    package func lawDay(of version: Version, today: Day) -> Day {
        guard let approvedOn else { return today }
        return version.number > 1 && version.publishedOn > approvedOn ? version.publishedOn : approvedOn
    }

    /// With the word of the maslikhat on the newest version that lacks it. Source: decree 826, p. 2 (1), editions of 2022 and 2024.
    package func consented(_ step: Step, today: Day) throws(CalendarRefusal) -> MeetingCalendar {
        try MeetingCalendar.check(step, today: today)
        guard let open = versionWithoutConsent, let index = versions.firstIndex(where: { $0.number == open.number }) else {
            throw versions.isEmpty ? .nothingPublished : .alreadyConsented
        }
        var calendar = self
        calendar.versions[index].consent = step
        return calendar
    }

    /// Approved by the akim, after the word of the maslikhat on what is approved: the newest version.
    ///
    /// - Parameter asked: what the law in force on the day of the step asks of the maslikhat; `nil` where it asks nothing.
    package func approved(_ step: Step, asked: CalendarConsent?, today: Day) throws(CalendarRefusal) -> MeetingCalendar {
        try MeetingCalendar.check(step, today: today)
        guard approvedOn == nil else { throw .alreadyApproved }
        guard let newest = versions.max(by: { $0.number < $1.number }) else { throw .nothingPublished }
        if let asked, !hasWord(newest) {
            switch asked {
            case .agreed: throw .agreementMissing
            case .notified: throw .noticeMissing
            }
        }
        if let consent = newest.consent, step.on < consent.on { throw .beforeConsent }
        var calendar = self
        calendar.approvedOn = step.on
        calendar.approvalEvidence = step.evidence
        return calendar
    }

    /// Handed to the Government, after it was approved.
    package func submitted(_ step: Step, today: Day) throws(CalendarRefusal) -> MeetingCalendar {
        try MeetingCalendar.check(step, today: today)
        guard submittedOn == nil else { throw .alreadySubmitted }
        guard let approvedOn else { throw .notApproved }
        guard step.on >= approvedOn else { throw .beforeApproval }
        var calendar = self
        calendar.submittedOn = step.on
        calendar.submissionEvidence = step.evidence
        return calendar
    }

    private static func check(_ step: Step, today: Day) throws(CalendarRefusal) {
        guard step.on <= today else { throw .dayAhead }
        if let evidence = step.evidence, !WebAddress.isValid(evidence) { throw .evidenceNotAnAddress }
    }
}

/// What the law asks of the maslikhat before a calendar is approved or changed. Source: decree 826, p. 2 (1).
package enum CalendarConsent: String, CaseIterable, Sendable {
    /// Its agreement: the edition of 2022.
    case agreed
    /// That it is told: the edition of 2024.
    case notified
}

/// Why a step of a calendar is refused.
package enum CalendarRefusal: String, Error, CaseIterable, Sendable {
    case dayAhead, evidenceNotAnAddress, nothingPublished, alreadyConsented, alreadyApproved, agreementMissing, noticeMissing
    case beforeConsent, alreadySubmitted, notApproved, beforeApproval
}
