package import Domain

/// Who works at the desk, and what every page of the desk is made with besides.
package struct DeskVisit: Sendable {
    /// With the roles at hand at the place that the page is about.
    package let staff: StaffMember
    /// The same person with the roles of the territory of work.
    let home: StaffMember
    /// Stands in every form as `form-token`.
    package let formToken: String
    /// What was just done.
    package let notice: DeskNotice?
    /// Whether the person decides and signs in without a code, which every page says quietly.
    private(set) var isReminded: Bool
    /// Who else has the record open.
    package private(set) var colleagues: [DeskColleague]
    /// What a colleague did while the form that is refused was open.
    package private(set) var meanwhile: DeskMeanwhile?
    /// The record that the page is about, where the journal tells of one.
    private(set) var subject: JournalEntry.Subject?

    /// - Parameter staff: at work in a territory.
    package init(
        staff: StaffMember, formToken: String, notice: DeskNotice? = nil, isReminded: Bool = false,
        colleagues: [DeskColleague] = [], meanwhile: DeskMeanwhile? = nil
    ) {
        self.init(staff: staff, home: staff, formToken: formToken, notice: notice, isReminded: isReminded)
        self.colleagues = colleagues
        self.meanwhile = meanwhile
    }

    private init(staff: StaffMember, home: StaffMember, formToken: String, notice: DeskNotice?, isReminded: Bool) {
        self.staff = staff
        self.home = home
        self.formToken = formToken
        self.notice = notice
        self.isReminded = isReminded
        colleagues = []
    }

    /// Why nothing can be done on a page, for those who may not act on it, and who can.
    func readOnly(_ act: StaffMember.Act, _ words: Words) -> String {
        staff.onlyLooksOn ? words(.deskReadOnly) : words.forbidden(act)
    }

    /// The same visit just after an act.
    package func noticing(_ notice: DeskNotice) -> DeskVisit {
        var visit = DeskVisit(staff: staff, home: home, formToken: formToken, notice: notice, isReminded: isReminded)
        visit.colleagues = colleagues
        return visit
    }

    /// The same visit on a page about a place: what is offered there is what the roles that reach it allow.
    ///
    /// - Parameter subject: the record that the page is about.
    package func at(_ place: KATO, about subject: JournalEntry.Subject? = nil, in gazetteer: Gazetteer) -> DeskVisit {
        var visit = DeskVisit(
            staff: home.acting(at: place, in: gazetteer), home: home, formToken: formToken, notice: notice,
            isReminded: isReminded)
        visit.colleagues = colleagues
        visit.meanwhile = meanwhile
        visit.subject = subject
        return visit
    }

    /// The same visit on the page of a record.
    package func about(_ subject: JournalEntry.Subject) -> DeskVisit {
        var visit = self
        visit.subject = subject
        return visit
    }

    /// The same visit once the codes are set up, or not any more.
    package func reminded(_ isReminded: Bool) -> DeskVisit {
        var visit = self
        visit.isReminded = isReminded
        return visit
    }

    /// The same visit, told what a colleague did meanwhile.
    package func telling(_ meanwhile: DeskMeanwhile?) -> DeskVisit {
        var visit = self
        visit.meanwhile = meanwhile
        return visit
    }
}

/// What was just done, told on the next page. The raw value may travel in an address.
package enum DeskNotice: String, CaseIterable, Sendable {
    case register, `return`, forward, publish, withhold, answer
    /// The words of a question that everyone reads already.
    case corrected
    case exclude
    case problem
    case problemChanged = "problem-changed"
    case included
    case takenOut = "taken-out"
    case merged, separated, withdrawn, maslikhat
    case sentUp = "sent-up"
    case referralNoted = "referral-noted"
    case referralDecided = "referral-decided"
    case referralReturned = "referral-returned"
    case announce, recorded, drafted, placed, package, hold, cancel, plan, move, consent, approve, submit
    case add, remove
    case planPublish = "plan-publish"
    case meetingAdded = "meeting-added"
    case planRows = "plan-rows"
    case record, done, progress, correct
    case scheduled
    case scheduledLate = "scheduled-late"
    case receptionMoved = "reception-moved"
    case receptionMovedLate = "reception-moved-late"
    case receptionCancelled = "reception-cancelled"
    case handedOver = "handed-over"
    case outcomes
    case outcomeCorrected = "outcome-corrected"
    case receptionHeld = "reception-held"
    case assignmentGiven = "assignment-given"
    case assignmentTakenOut = "assignment-taken-out"
    case assignmentDone = "assignment-done"
    case assignmentOffControl = "assignment-off-control"
    case bookingCancelled = "booking-cancelled"
    case eventPlanned = "event-planned"
    case eventAnnounced = "event-announced"
    case eventHeld = "event-held"
    case eventMinutes = "event-minutes"
    case eventLeftOpen = "event-left-open"
    case eventAnswered = "event-answered"
    case openCorrected = "open-corrected"
    case openWithdrawn = "open-withdrawn"
    case eventStep = "event-step"
    case eventMoved = "event-moved"
    case eventCancelled = "event-cancelled"
    case scheduleApproved = "schedule-approved"
    case askExtension = "ask-extension"
    /// The day that was typed is off.
    case extensionRolled = "extension-rolled"
    case withdrawExtension = "withdraw-extension"
    case grantExtension = "grant-extension"
    case declineExtension = "decline-extension"
    case offControl = "off-control"
    case translate
    case translationFits = "translation-fits"
    case summaryHandedIn = "summary-handed-in"
    /// Taken out, with its words in the form of a new item.
    case takenBack = "taken-back"
    case calendarDrafted = "calendar-drafted"
    case calendarApproved = "calendar-approved"
    case calendarDiscarded = "calendar-discarded"
    case draftChanged = "draft-changed"
    case draftRemoved = "draft-removed"
    case passwordSet = "password-set"
    case territoryChosen = "territory-chosen"
    case sessionEnded = "session-ended"
    case codesBegun = "codes-begun"
    case codesOff = "codes-off"
    case roleGranted = "role-granted"
    case roleWithdrawn = "role-withdrawn"
    case staffDisabled = "staff-disabled"
    case staffEnabled = "staff-enabled"
    case staffCodesOff = "staff-codes-off"
    case entered
    case templateKept = "template-kept"
    case templateLone = "template-lone"
    case templateRemoved = "template-removed"
    case mail, executor
    case officialRecorded = "official-recorded"
    case officialActing = "official-acting"
    case officialCharged = "official-charged"
    case officialLeft = "official-left"
    case officialCorrected = "official-corrected"
    case reasonCorrected = "reason-corrected"
    case nothingChanged = "nothing-changed"

    package init(_ act: DeskPath.QuestionAct) {
        self =
            switch act {
            case .register: .register
            case .return: .return
            case .forward: .forward
            case .publish: .publish
            case .withhold: .withhold
            case .answer: .answer
            case .exclude: .exclude
            }
    }

    package init(_ act: DeskPath.ProblemAct) {
        self =
            switch act {
            case .change: .problemChanged
            case .include: .included
            case .takeOut: .takenOut
            case .merge: .merged
            case .separate: .separated
            case .withdraw: .withdrawn
            case .maslikhat: .maslikhat
            case .sendUp: .sentUp
            case .note: .referralNoted
            case .decide: .referralDecided
            case .sendBack: .referralReturned
            }
    }

    package init(_ act: DeskPath.MeetingAct) {
        self =
            switch act {
            case .announce: .announce
            case .hold: .recorded
            case .results: .drafted
            case .places: .placed
            case .minutes: .eventMinutes
            case .package: .package
            case .alone: .hold
            case .move: .move
            case .cancel: .cancel
            case .reason, .moveReason: .reasonCorrected
            case .plan: .plan
            }
    }

    package init(_ act: DeskPath.EventAct) {
        self =
            switch act {
            case .announce: .eventAnnounced
            case .hold: .eventHeld
            case .minutes: .eventMinutes
            case .leaveOpen: .eventLeftOpen
            case .answer: .eventAnswered
            case .correctQuestion: .openCorrected
            case .withdrawQuestion: .openWithdrawn
            case .step: .eventStep
            case .move: .eventMoved
            case .cancel: .eventCancelled
            case .reason, .moveReason: .reasonCorrected
            }
    }

    package init(_ act: DeskPath.CalendarStepAct) {
        self =
            switch act {
            case .consent: .consent
            case .approve: .approve
            case .submit: .submit
            }
    }

    package init(_ act: DeskPath.PlanAct) { self = act == .add ? .add : .planPublish }

    package init(_ act: DeskPath.ItemAct) {
        self =
            switch act {
            case .remove: .remove
            case .record: .record
            case .done: .done
            case .askExtension: .askExtension
            case .withdrawExtension: .withdrawExtension
            case .grantExtension: .grantExtension
            case .declineExtension: .declineExtension
            case .offControl: .offControl
            case .translate: .translate
            }
    }

    /// Of an act on an assignment of a reception.
    package init(ofAssignment act: DeskPath.ItemAct) {
        self =
            switch act {
            case .remove: .assignmentTakenOut
            case .done: .assignmentDone
            case .offControl: .assignmentOffControl
            case .record, .askExtension, .withdrawExtension, .grantExtension, .declineExtension, .translate: DeskNotice(act)
            }
    }

    package init(_ act: DeskPath.OfficialAct) {
        self =
            switch act {
            case .acting: .officialActing
            case .charge: .officialCharged
            case .leave: .officialLeft
            case .correct: .officialCorrected
            }
    }

    package init(_ act: DeskPath.CalendarAct) {
        self =
            switch act {
            case .draft: .calendarDrafted
            case .approve: .calendarApproved
            case .discard: .calendarDiscarded
            }
    }

    package var phrase: Phrase {
        switch self {
        case .register: .deskDoneRegister
        case .return: .deskDoneReturn
        case .forward: .deskDoneForward
        case .publish: .deskDonePublish
        case .withhold: .deskDoneWithhold
        case .corrected: .deskDoneCorrected
        case .answer: .deskDoneAnswer
        case .exclude: .deskDoneExclude
        case .problem: .deskDoneProblem
        case .problemChanged: .deskDoneProblemChanged
        case .included: .deskDoneIncluded
        case .takenOut: .deskDoneTakenOut
        case .merged: .deskDoneMerged
        case .separated: .deskDoneSeparated
        case .withdrawn: .deskDoneWithdrawn
        case .maslikhat: .deskDoneMaslikhat
        case .sentUp: .deskDoneSentUp
        case .referralNoted: .deskDoneReferralNoted
        case .referralDecided: .deskDoneReferralDecided
        case .referralReturned: .deskDoneReferralReturned
        case .announce: .deskDoneAnnounce
        case .recorded: .deskDoneRecorded
        case .drafted: .deskDoneDrafted
        case .placed: .deskDonePlaced
        case .package: .deskDonePackage
        case .hold: .deskDoneHold
        case .cancel: .deskDoneCancel
        case .plan: .deskDonePlan
        case .move: .deskDoneMove
        case .consent: .deskDoneConsent
        case .approve: .deskDoneApprove
        case .submit: .deskDoneSubmit
        case .add: .deskDoneAdd
        case .remove: .deskDoneRemove
        case .planPublish: .deskDonePlanPublish
        case .meetingAdded: .deskDoneMeetingAdded
        case .planRows: .deskDonePlanRows
        case .record: .deskDoneRecord
        case .done: .deskDoneItemDone
        case .progress: .deskDoneProgress
        case .correct: .deskDoneCorrect
        case .askExtension: .deskDoneAsk
        case .extensionRolled: .deskDoneAskRolled
        case .withdrawExtension: .deskDoneWithdrawExtension
        case .grantExtension: .deskDoneGrant
        case .declineExtension: .deskDoneDecline
        case .offControl: .deskDoneOffControl
        case .translate: .deskDoneTranslate
        case .translationFits: .deskDoneTranslationFits
        case .summaryHandedIn: .deskDoneSummary
        case .takenBack: .deskDoneTakenBack
        case .calendarDrafted: .deskDoneCalendarDrafted
        case .calendarApproved: .deskDoneCalendarApproved
        case .calendarDiscarded: .deskDoneCalendarDiscarded
        case .draftChanged: .deskDoneDraftChanged
        case .draftRemoved: .deskDoneDraftRemoved
        case .entered: .deskDoneEntered
        case .templateKept: .deskDoneTemplateKept
        case .templateLone: .deskDoneTemplateLone
        case .templateRemoved: .deskDoneTemplateRemoved
        case .scheduled: .deskDoneScheduled
        case .scheduledLate: .deskDoneScheduledLate
        case .receptionMoved: .deskDoneReceptionMoved
        case .receptionMovedLate: .deskDoneReceptionMovedLate
        case .receptionCancelled: .deskDoneReceptionCancelled
        case .handedOver: .deskDoneHandedOver
        case .outcomes: .deskDoneOutcomes
        case .outcomeCorrected: .deskDoneOutcomeCorrected
        case .receptionHeld: .deskDoneReceptionHeld
        case .assignmentGiven: .deskDoneAssignmentGiven
        case .assignmentTakenOut: .deskDoneAssignmentTakenOut
        case .assignmentDone: .deskDoneAssignmentDone
        case .assignmentOffControl: .deskDoneAssignmentOffControl
        case .bookingCancelled: .deskDoneBookingCancelled
        case .eventPlanned: .deskDoneEventPlanned
        case .eventAnnounced: .deskDoneAnnounce
        case .eventHeld: .deskDoneEventHeld
        case .eventMinutes: .deskDoneEventMinutes
        case .eventLeftOpen: .deskDoneEventLeftOpen
        case .eventAnswered: .deskDoneEventAnswered
        case .openCorrected: .deskDoneOpenCorrected
        case .openWithdrawn: .deskDoneOpenWithdrawn
        case .eventStep: .deskDoneEventStep
        case .eventMoved: .deskDoneEventMoved
        case .eventCancelled: .deskDoneEventCancelled
        case .scheduleApproved: .deskDoneScheduleApproved
        case .passwordSet: .deskDonePasswordSet
        case .territoryChosen: .deskDoneTerritory
        case .sessionEnded: .deskDoneSessionEnded
        case .codesBegun: .deskDoneCodesBegun
        case .codesOff: .deskDoneCodesOff
        case .roleGranted: .deskDoneRoleGranted
        case .roleWithdrawn: .deskDoneRoleWithdrawn
        case .staffDisabled: .deskDoneStaffDisabled
        case .staffCodesOff: .deskDoneStaffCodesOff
        case .staffEnabled: .deskDoneStaffEnabled
        case .mail: .deskDoneMail
        case .executor: .deskDoneExecutor
        case .officialRecorded: .deskDoneOfficialRecorded
        case .officialActing: .deskDoneOfficialActing
        case .officialCharged: .deskDoneOfficialCharged
        case .officialLeft: .deskDoneOfficialLeft
        case .officialCorrected: .deskDoneOfficialCorrected
        case .reasonCorrected: .deskDoneReason
        case .nothingChanged: .deskDoneNothing
        }
    }
}
