package import Domain

/// What a refusal about an event means to the one who typed, and what to do.
extension RefusalPhrases {
    /// Of texts of several lengths, told without a limit: a form tells that of its field.
    static let tooLong: Set<Phrase> = [.refusalEventTextTooLong, .refusalEventFieldTooLong]

    package static func phrase(for refusal: EventRefusal) -> Phrase {
        switch refusal {
        case .cancelled: .refusalEventCancelled
        case .alreadyHeld: .refusalEventHeld
        case .notYetHeld: .refusalEventNotYet
        case .notHeld: .refusalEventNotHeld
        case .dayAhead: .refusalDayAhead
        case .dayPast: .refusalDayPast
        case .eventPast: .refusalEventPast
        case .announcedAfterEvent: .refusalEventAnnouncedAfter
        case .evidenceNotAnAddress: .refusalNotAnAddress
        case .resultsBeforeEvent: .refusalEventResultsBefore
        case .summaryMissing: .refusalTextMissing
        case .textTooLong: .refusalEventTextTooLong
        case .figureOutOfRange: .refusalEventFigure
        case .moreResolvedThanRaised: .refusalEventResolved
        case .receivedWithoutReception: .refusalEventReceived
        case .morePresentThanMembers: .refusalMorePresent
        case .reasonMissing: .refusalReasonMissing
        case .reasonTooLong: .refusalReasonTooLong
        case .nothingMoved: .refusalEventUnchanged
        case .otherAway: .refusalOtherAway
        case .notOnAir: .refusalNotOnAir
        case .questionMissing: .refusalTextMissing
        case .tooManyQuestions: .refusalTooManyOpen
        case .questionUnknown: .refusalOpenUnknown
        case .alreadyAnswered: .refusalOpenAnswered
        case .questionWithdrawn: .refusalOpenWithdrawn
        case .questionRepeated: .refusalOpenRepeated
        case .announcedTooEarly: .refusalEventAnnouncedEarly
        case .moreOpenThanRaised: .refusalMoreOpen
        case .resolvedWhileOpen: .refusalResolvedOpen
        case .answerTooLong: .refusalExecutionTooLong
        case .answerMissing: .refusalAnswerMissing
        case .answerBeforeEvent: .refusalEventAnswerBefore
        case .stepUnknown: .refusalStepUnknown
        case .minutesMissing: .refusalMinutesMissing
        case .tooManyPoints: .refusalTooManyPoints
        case .pointMissing: .refusalPointMissing
        case .deadlineBeforeMinutes: .refusalPointDeadline
        case .minutesBeforeEvent: .refusalMinutesBefore
        case .membersMissing: .refusalMembersMissing
        case .noQuorum: .refusalNoQuorum
        case .minutesTooLong: .refusalMinutesTooLong
        case .notCancelled: .refusalNotCancelled
        case .notMoved: .refusalNotMoved
        }
    }

    /// The field of its form beside which a refusal stands; `nil` where it is about the event as a whole.
    package static func field(for refusal: EventRefusal, act: DeskPath.EventAct) -> String? {
        switch refusal {
        case .dayAhead, .announcedAfterEvent, .announcedTooEarly, .answerBeforeEvent, .minutesBeforeEvent: "day"
        case .notYetHeld: act == .step ? "day" : nil
        case .evidenceNotAnAddress: "evidence"
        case .summaryMissing: "summary-kk"
        case .reasonMissing, .reasonTooLong: "reason-kk"
        case .dayPast, .nothingMoved, .otherAway: EventDraft.Field.stop(1, .day).name
        case .questionMissing, .questionRepeated: "text-kk"
        case .answerMissing, .answerTooLong: act == .correctQuestion ? DeskOpenQuestionPage.answerField + "-kk" : "text-kk"
        case .moreOpenThanRaised: act == .hold ? "questions-raised" : "text-kk"
        case .resolvedWhileOpen: act == .hold ? "questions-resolved" : "text-kk"
        case .textTooLong: act == .hold ? "summary-kk" : act == .minutes ? nil : "text-kk"
        case .moreResolvedThanRaised: "questions-resolved"
        case .receivedWithoutReception: "received"
        case .membersMissing, .morePresentThanMembers, .noQuorum: "members-present"
        case .minutesMissing: "chair"
        case .eventPast, .cancelled, .alreadyHeld, .notHeld, .resultsBeforeEvent, .figureOutOfRange, .notOnAir, .tooManyQuestions,
            .questionUnknown, .alreadyAnswered, .questionWithdrawn, .stepUnknown, .tooManyPoints, .pointMissing,
            .deadlineBeforeMinutes,
            .notCancelled, .notMoved, .minutesTooLong:
            nil
        }
    }

    package static func phrase(for flaw: EventDraft.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalFieldMissing
        case .tooLong: .refusalEventFieldTooLong
        case .unknownPlace: .refusalPlaceUnknown
        case .ambiguousPlace: .refusalEventPlaceAmbiguous
        case .outsideHost: .refusalEventOutsideHost
        case .hostOutside: .refusalHostOutside
        case .notAChoice: .refusalNotAChoice
        case .notADate: .refusalNotADate
        case .notATime: .refusalNotATime
        case .dayTooFar: .refusalEventTooFar
        case .otherAway: .refusalOtherAway
        case .sameEvent: .refusalSameEvent
        case .phoneWrong: .refusalEventPhone
        case .notAnAddress: .refusalNotAnAddress
        case .unknownOfficial: .refusalEventOfficial
        case .akimHimself: .refusalEventAkim
        case .kindNotForHost: .refusalEventKind
        }
    }

    package static func phrase(for refusal: EventSchedule.Refusal) -> Phrase {
        switch refusal {
        case .dayAhead: .refusalDayAhead
        case .evidenceNotAnAddress: .refusalNotAnAddress
        case .nothingPlanned: .refusalScheduleEmpty
        case .otherAway: .refusalOtherAway
        case .noSchedule: .refusalNoSchedule
        case .unchanged: .refusalScheduleUnchanged
        case .dayTooEarly: .refusalScheduleEarly
        }
    }

    /// The field of the form of a schedule beside which a refusal stands; `nil` where it is about the schedule.
    package static func field(for refusal: EventSchedule.Refusal) -> String? {
        switch refusal {
        case .dayAhead, .dayTooEarly: "day"
        case .evidenceNotAnAddress: "evidence"
        case .nothingPlanned, .otherAway, .noSchedule, .unchanged: nil
        }
    }
}
