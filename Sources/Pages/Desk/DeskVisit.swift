package import Domain

/// Who works at the desk, and what every page of the desk is made with besides.
package struct DeskVisit: Sendable {
    package let staff: StaffMember
    /// Stands in every form as `form-token`.
    package let formToken: String
    /// What was just done.
    package let notice: DeskNotice?

    package init(staff: StaffMember, formToken: String, notice: DeskNotice? = nil) {
        self.staff = staff
        self.formToken = formToken
        self.notice = notice
    }

    /// Why nothing can be done on a page, for those who may not act on it.
    var readOnly: Phrase { staff.role == .observer ? .deskReadOnly : .deskRoleCannot }

    /// The same visit just after an act.
    package func noticing(_ notice: DeskNotice) -> DeskVisit { DeskVisit(staff: staff, formToken: formToken, notice: notice) }
}

/// What was just done, told on the next page. The raw value may travel in an address.
package enum DeskNotice: String, CaseIterable, Sendable {
    case register, `return`, forward, publish, withhold, answer
    case problem
    case announce, hold, cancel, plan, move, consent, approve, submit
    case add, remove
    case planPublish = "plan-publish"
    case record, done, progress, correct
    case scheduled
    case receptionMoved = "reception-moved"
    case receptionCancelled = "reception-cancelled"
    case handedOver = "handed-over"
    case outcomes
    case receptionHeld = "reception-held"
    case bookingCancelled = "booking-cancelled"
    case eventPlanned = "event-planned"
    case eventAnnounced = "event-announced"
    case eventHeld = "event-held"
    case eventMinutes = "event-minutes"
    case eventLeftOpen = "event-left-open"
    case eventAnswered = "event-answered"
    case eventStep = "event-step"
    case eventMoved = "event-moved"
    case eventCancelled = "event-cancelled"
    case scheduleApproved = "schedule-approved"
    case askExtension = "ask-extension"
    case grantExtension = "grant-extension"
    case declineExtension = "decline-extension"
    case offControl = "off-control"
    case summaryHandedIn = "summary-handed-in"
    /// Taken out, with its words in the form of a new item.
    case takenBack = "taken-back"
    case calendarDrafted = "calendar-drafted"
    case calendarApproved = "calendar-approved"
    case calendarDiscarded = "calendar-discarded"
    case draftChanged = "draft-changed"
    case draftRemoved = "draft-removed"

    package init(_ act: DeskPath.QuestionAct) {
        self =
            switch act {
            case .register: .register
            case .return: .return
            case .forward: .forward
            case .publish: .publish
            case .withhold: .withhold
            case .answer: .answer
            }
    }

    package init(_ act: DeskPath.MeetingAct) {
        self =
            switch act {
            case .announce: .announce
            case .hold: .hold
            case .move: .move
            case .cancel: .cancel
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
            case .step: .eventStep
            case .move: .eventMoved
            case .cancel: .eventCancelled
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
            case .grantExtension: .grantExtension
            case .declineExtension: .declineExtension
            case .offControl: .offControl
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
        case .answer: .deskDoneAnswer
        case .problem: .deskDoneProblem
        case .announce: .deskDoneAnnounce
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
        case .record: .deskDoneRecord
        case .done: .deskDoneItemDone
        case .progress: .deskDoneProgress
        case .correct: .deskDoneCorrect
        case .askExtension: .deskDoneAsk
        case .grantExtension: .deskDoneGrant
        case .declineExtension: .deskDoneDecline
        case .offControl: .deskDoneOffControl
        case .summaryHandedIn: .deskDoneSummary
        case .takenBack: .deskDoneTakenBack
        case .calendarDrafted: .deskDoneCalendarDrafted
        case .calendarApproved: .deskDoneCalendarApproved
        case .calendarDiscarded: .deskDoneCalendarDiscarded
        case .draftChanged: .deskDoneDraftChanged
        case .draftRemoved: .deskDoneDraftRemoved
        case .scheduled: .deskDoneScheduled
        case .receptionMoved: .deskDoneReceptionMoved
        case .receptionCancelled: .deskDoneReceptionCancelled
        case .handedOver: .deskDoneHandedOver
        case .outcomes: .deskDoneOutcomes
        case .receptionHeld: .deskDoneReceptionHeld
        case .bookingCancelled: .deskDoneBookingCancelled
        case .eventPlanned: .deskDoneEventPlanned
        case .eventAnnounced: .deskDoneAnnounce
        case .eventHeld: .deskDoneEventHeld
        case .eventMinutes: .deskDoneEventMinutes
        case .eventLeftOpen: .deskDoneEventLeftOpen
        case .eventAnswered: .deskDoneEventAnswered
        case .eventStep: .deskDoneEventStep
        case .eventMoved: .deskDoneEventMoved
        case .eventCancelled: .deskDoneEventCancelled
        case .scheduleApproved: .deskDoneScheduleApproved
        }
    }
}
