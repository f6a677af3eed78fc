package import Domain

/// Another person who has the same record open.
package struct DeskColleague: Hashable, Sendable {
    package let name: String
    /// The local time.
    package let openedAt: TimeOfDay

    package init(name: String, openedAt: TimeOfDay) {
        self.name = name
        self.openedAt = openedAt
    }
}

/// What became of a record while a form was open: who did what and when, and the words that stand there now, beside those that were typed.
package struct DeskMeanwhile: Sendable {
    struct Text: Sendable {
        let text: String
        let lang: String
    }

    let title: String
    /// Whether the person at the desk did it, in another window or by sending twice.
    package let isOwn: Bool
    /// "Айгүл, 21 қараша, 10:05: Сұрақ тіркелді."
    let line: String
    let texts: [Text]
    let hasTexts: Bool

    /// - Parameters:
    ///   - who: the name of a colleague; `nil` for the resident, or a program.
    ///   - isOwn: whether it was the person at the desk.
    ///   - now: what stands there now, where the form would have written over it.
    package init(
        _ entry: JournalEntry, by who: String?, isOwn: Bool = false, on day: Day, at time: TimeOfDay,
        now: [(Language, String)] = [], in context: PageContext
    ) {
        let words = context.words
        title = words(isOwn ? .deskMeanwhileOwn : .deskMeanwhile)
        self.isOwn = isOwn
        let name =
            who
            ?? {
                switch entry.actor {
                case .citizen: words(.deskMeanwhileResident)
                case .program, .staff: words(.deskMeanwhileProgram)
                }
            }()
        line = words(
            .deskMeanwhileBy,
            ["name": name, "day": context.dates.day(day), "time": time.text, "what": words(DeskMeanwhile.phrase(for: entry.act))])
        texts = now.filter { !$0.1.isEmpty }.map { Text(text: $0.1, lang: $0.0.rawValue) }
        hasTexts = !texts.isEmpty
    }

    /// What an act of the journal is in words: that it was done, never what is to be done next.
    static func phrase(for act: String) -> Phrase {
        switch act {
        case "question-received", "question-made": .standingReceived
        case "question-entered": .deskDoneEntered
        case "question-registered": .deskDoneRegister
        case "question-returned": .deskDoneReturn
        case "question-forwarded": .deskDoneForward
        case "question-published": .deskDonePublish
        case "question-corrected": .deskDoneCorrected
        case "question-withheld": .deskDoneWithhold
        case "question-answered": .deskDoneEventAnswered
        case "question-taken", "problem-formed": .deskDoneProblem
        case "meeting-announced": .deskDoneAnnounce
        case "meeting-moved": .historyMeetingMoved
        case "meeting-cancelled": .deskDoneCancel
        case "meeting-reason-corrected", "event-reason-corrected", "reception-reason-corrected",
            "meeting-move-reason-corrected", "event-move-reason-corrected", "reception-move-reason-corrected":
            .deskDoneReason
        case "meeting-held": .deskDoneRecorded
        case "results-written": .deskDoneDrafted
        case "former-results-hidden": .meetingResultsHidden
        case "results-placed": .deskDonePlaced
        case "meeting-minutes-recorded": .deskDoneEventMinutes
        case "results-published": .deskDoneHold
        case "package-published": .deskDonePackage
        case "plan-begun": .deskDonePlan
        case "plan-item-added": .deskDoneAdd
        case "plan-item-removed": .deskDoneRemove
        case "plan-published": .deskDonePlanPublish
        case "execution-recorded": .deskDoneRecord
        case "item-done": .deskDoneItemDone
        case "item-removed": .deskDoneOffControl
        case "extension-asked": .deskDoneAsk
        case "extension-withdrawn": .deskDoneWithdrawExtension
        case "extension-granted": .deskDoneGrant
        case "extension-declined": .deskDoneDecline
        case "assignment-given": .deskDoneAssignmentGiven
        case "assignment-recorded": .deskDoneRecord
        case "assignment-done": .deskDoneAssignmentDone
        case "assignment-removed": .deskDoneAssignmentOffControl
        case "assignment-taken-out": .deskDoneAssignmentTakenOut
        case "plan-rows-written": .deskDonePlanRows
        case "item-translated", "text-completed": .deskDoneTranslate
        case "meeting-added": .historyMeetingAdded
        case "reception-scheduled": .deskDoneScheduled
        case "reception-moved": .historyReceptionMoved
        case "reception-cancelled": .historyReceptionCancelled
        case "reception-list-handed-over": .deskDoneHandedOver
        case "reception-held": .deskDoneReceptionHeld
        case "booking-made": .historyBooked
        case "booking-settled": .deskDoneOutcomes
        case "booking-corrected": .deskDoneOutcomeCorrected
        case "booking-cancelled": .deskDoneBookingCancelled
        case "event-planned": .historyEventPlanned
        case "event-announced": .deskDoneAnnounce
        case "event-results-published": .deskDoneEventHeld
        case "event-minutes-recorded": .deskDoneEventMinutes
        case "event-question-left-open": .deskDoneEventLeftOpen
        case "event-question-answered": .deskDoneEventAnswered
        case "event-question-corrected": .deskDoneOpenCorrected
        case "event-question-withdrawn": .deskDoneOpenWithdrawn
        case "event-step-done": .deskDoneEventStep
        case "event-moved": .deskDoneEventMoved
        case "event-cancelled": .deskDoneEventCancelled
        case "outcome-confirmed": .standingConfirmed
        case "outcome-disputed": .standingDisputed
        case "question-excluded": .deskDoneExclude
        case "problem-changed": .deskDoneProblemChanged
        case "questions-included": .deskDoneIncluded
        case "question-supported": .historySupported
        case "contact-forgotten": .historyContactForgotten
        case "meeting-changed": .historyMeetingChanged
        case "official-changed": .historyOfficialChanged
        case "plan-imported": .historyPlanImported
        case "problem-considered": .deskDoneMaslikhat
        case "referral-noted": .deskDoneReferralNoted
        case "referral-decided": .deskDoneReferralDecided
        case "referral-returned": .deskDoneReferralReturned
        case "problem-merged", "problem-joined", "question-moved": .historyMerged
        case "problem-separated", "question-moved-back": .deskDoneSeparated
        case "problem-withdrawn": .deskDoneWithdrawn
        case "problem-sent-up": .deskDoneSentUp
        case "question-taken-out": .deskDoneTakenOut
        case "official-recorded": .deskDoneOfficialRecorded
        case "official-acting": .historyOfficialActing
        case "official-left": .deskDoneOfficialLeft
        case "official-charged": .deskDoneOfficialCharged
        case "official-corrected": .deskDoneOfficialCorrected
        case "official-taken-back": .historyOfficialTakenBack
        case "calendar-drafted": .deskDoneCalendarDrafted
        case "draft-meeting-changed": .deskDoneDraftChanged
        case "draft-meeting-removed": .deskDoneDraftRemoved
        case "calendar-draft-discarded": .deskDoneCalendarDiscarded
        case "calendar-draft-approved": .deskDoneCalendarApproved
        case "calendar-imported": .historyCalendarImported
        case "calendar-consented": .deskDoneConsent
        case "calendar-approved": .deskDoneApprove
        case "calendar-submitted": .deskDoneSubmit
        case "event-schedule-approved": .deskDoneScheduleApproved
        case "progress-published": .deskDoneProgress
        case "progress-corrected": .deskDoneCorrect
        case "control-summary-handed-in": .deskDoneSummary
        case "template-added", "template-changed": .deskDoneTemplateKept
        case "template-removed": .deskDoneTemplateRemoved
        case "executor-address-saved": .deskDoneExecutor
        case "executor-address-removed": .historyExecutorRemoved
        case "place-named": .historyPlaceNamed
        case "translation-confirmed": .deskDoneTranslationFits
        case "staff-added": .historyAccountMade
        case "staff-invited": .historyInvited
        case "link-made": .historyLinkMade
        case "password-set": .deskDonePasswordSet
        case "role-granted": .deskDoneRoleGranted
        case "role-withdrawn": .deskDoneRoleWithdrawn
        case "staff-disabled": .deskDoneStaffDisabled
        case "staff-enabled": .deskDoneStaffEnabled
        case "codes-set-up": .historyCodesSetUp
        case "codes-turned-off": .deskDoneCodesOff
        case "codes-refused": .historyCodesRefused
        case "recovery-codes-renewed": .historyRecoveryRenewed
        case "recovery-code-used": .historyRecoveryUsed
        case "session-ended": .deskDoneSessionEnded
        default: .deskMeanwhileChanged
        }
    }
}
