package import Domain

/// What a refusal of the rules means to the one who typed, and what to do: one phrase for each.
package enum RefusalPhrases {
    package static func phrase(for refusal: QuestionRefusal) -> Phrase {
        switch refusal {
        case .alreadyRegistered: .refusalAlreadyRegistered
        case .notRegistered: .refusalNotRegistered
        case .reasonMissing: .refusalReasonMissing
        case .reasonTooLong: .refusalExecutionTooLong
        case .textMissing: .refusalTextMissing
        case .textTooLong: .refusalTextTooLong
        case .answerTooLong: .refusalAnswerTooLong
        case .answerMissing: .refusalAnswerMissing
        case .answerUnfilled: .refusalAnswerUnfilled
        case .alreadySettled: .refusalAlreadySettled
        case .placeUnchanged: .refusalPlaceUnchanged
        case .alreadyInProblem: .refusalAlreadyInProblem
        case .notPublishedYet: .refusalNotPublishedYet
        case .languageMissing: .refusalLanguageMissing
        case .notResolved: .refusalNotResolved
        case .notInProblem: .refusalNotInProblem
        case .outsideProblem: .refusalOutsideProblem
        case .personalDataLeft: .refusalPersonalDataLeft
        }
    }

    /// The phrase beside a field of a question that staff enter; those with a number in them are told without it.
    package static func phrase(for flaw: QuestionEntry.Flaw) -> Phrase {
        switch flaw {
        case .channelUnknown: .deskEnterChannelUnknown
        case .dayMissing: .refusalDayMissing
        case .notADate: .refusalNotADate
        case .dayAhead: .refusalDayAhead
        case .longAgo: .deskEnterLongAgo
        case .notATime: .refusalNotATime
        case .hourAhead: .deskEnterHourAhead
        case .outside: .deskEnterOutside
        case .ambiguous: .deskEnterAmbiguous
        case .asInQuestion(let flaw):
            switch flaw {
            case .textMissing: .refusalTextMissing
            case .textTooLong: .refusalTextTooLong
            case .textBinary: .flawTextBinary
            case .placeMissing: .flawPlaceMissing
            case .placeUnknown: .flawPlaceUnknown
            case .meetingUnknown: .flawMeetingUnknown
            case .meetingPast: .deskEnterMeetingPast
            case .meetingCancelled: .flawMeetingCancelled
            case .meetingElsewhere: .flawMeetingElsewhere
            case .languageUnknown: .flawLanguageUnknown
            case .categoryUnknown: .flawCategoryUnknown
            case .contactTooLong: .refusalLongText
            case .contactBinary: .flawContactBinary
            case .emailWrong: .flawEmailWrong
            case .phoneWrong: .flawPhoneWrong
            }
        }
    }

    package static func phrase(for flaw: AnswerTemplate.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalFieldMissing
        case .nameTooLong: .refusalLongText
        case .textTooLong: .refusalAnswerTooLong
        case .notAKind: .refusalNotAChoice
        case .unknownMark: .refusalTemplateMark
        case .nameTaken: .refusalTemplateName
        }
    }

    package static func phrase(for refusal: MeetingRefusal) -> Phrase {
        switch refusal {
        case .cancelled: .refusalMeetingCancelled
        case .dayAhead: .refusalDayAhead
        case .announcedAfterMeeting: .refusalAnnouncedAfterMeeting
        case .evidenceNotAnAddress: .refusalNotAnAddress
        case .notYetHeld: .refusalNotYetHeld
        case .resultsBeforeMeeting: .refusalResultsBeforeMeeting
        case .attendanceOutOfRange: .refusalAttendanceOutOfRange
        case .alreadyHeld: .refusalAlreadyHeld
        case .reasonMissing: .refusalReasonMissing
        case .nothingMoved: .refusalNothingMoved
        case .dayPast: .refusalDayPast
        case .otherYear: .refusalOtherYear
        case .announcementTooLate: .refusalAnnouncementTooLate
        case .hourTaken: .refusalHourTaken
        case .hourPast: .refusalHourPast
        case .announcedTooEarly: .refusalAnnouncedTooEarly
        case .publicationMissing: .refusalDayMissing
        case .publicationTwice: .refusalPublicationTwice
        case .tooManyPublications: .refusalTooManyPublications
        case .beforeFirstPublication: .refusalBeforeFirstPublication
        case .totalDiffers: .refusalTotalDiffers
        case .presentationOutOfRange: .refusalPresentationOutOfRange
        case .spokeOutOfRange: .refusalAttendanceOutOfRange
        case .moreSpokeThanCame: .refusalMoreSpoke
        case .broadcastNotAnAddress: .refusalBroadcasts
        case .tooManyBroadcasts: .refusalTooManyBroadcasts
        case .resultsMissing: .refusalTextMissing
        case .resultsTooLong: .refusalResultsTooLong
        case .reasonTooLong: .refusalReasonTooLong
        case .holdingEmpty: .refusalHoldingEmpty
        case .notCancelled: .refusalNotCancelled
        case .notMoved: .refusalNotMoved
        }
    }

    package static func phrase(for flaw: MeetingDraft.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalFieldMissing
        case .tooLong: .refusalLongText
        case .unknownHost, .unknownPlace: .refusalPlaceUnknown
        case .hostOutside: .refusalHostOutside
        case .ambiguousPlace: .refusalEventPlaceAmbiguous
        case .placeOutside: .refusalPlaceNotOfHost
        case .notAChoice: .refusalNotAChoice
        case .notADate: .refusalNotADate
        case .notATime: .refusalNotATime
        case .dayPast: .refusalDayPast
        case .dayTooFar: .refusalMeetingTooFar
        case .minutesOutOfRange: .refusalMinutesOutOfRange
        case .notAnAddress: .refusalBroadcasts
        case .tooManyBroadcasts: .refusalTooManyBroadcasts
        case .hourTaken: .refusalHourTaken
        case .hourPast: .refusalHourPast
        case .announcementTooLate: .refusalAnnouncementTooLate
        }
    }

    package static func phrase(for refusal: CalendarRefusal) -> Phrase {
        switch refusal {
        case .dayAhead: .refusalDayAhead
        case .evidenceNotAnAddress: .refusalNotAnAddress
        case .nothingPublished: .deskCalendarNone
        case .alreadyConsented: .refusalAlreadyConsented
        case .alreadyApproved: .refusalAlreadyApproved
        case .agreementMissing: .refusalAgreementMissing
        case .noticeMissing: .refusalNoticeMissing
        case .beforeConsent: .refusalBeforeConsent
        case .alreadySubmitted: .refusalAlreadySubmitted
        case .notApproved: .refusalNotApproved
        case .beforeApproval: .refusalBeforeApproval
        }
    }

    /// The field of the form of a calendar's step beside which a refusal stands; `nil` where it is about the calendar.
    package static func field(for refusal: CalendarRefusal) -> String? {
        switch refusal {
        case .dayAhead, .beforeConsent, .beforeApproval: "day"
        case .evidenceNotAnAddress: "evidence"
        case .nothingPublished, .alreadyConsented, .alreadyApproved, .agreementMissing, .noticeMissing, .alreadySubmitted,
            .notApproved:
            nil
        }
    }

    /// `refusalPlanDeadlinePast` names the item as `{number}`: see `text(for:in:)`.
    package static func phrase(for refusal: ActionPlanRefusal) -> Phrase {
        switch refusal {
        case .alreadyPublished: .refusalPlanPublished
        case .withoutItems: .refusalPlanWithoutItems
        case .notPublished: .refusalPlanNotPublished
        case .deadlinePast: .refusalPlanDeadlinePast
        case .itemFlaws, .rowFlaws: .refusalPlanItemFlaws
        case .executionMissing: .refusalExecutionMissing
        case .nothingTranslated: .refusalNothingToTranslate
        case .translationTooLong: .refusalTextTooLong
        case .executionTooLong: .refusalExecutionTooLong
        case .evidenceNotAnAddress: .refusalNotAnAddress
        case .executionAhead: .refusalDayAhead
        case .executionBeforeGiven: .refusalExecutionBeforeGiven
        case .executionDayUnreadable: .refusalNotADate
        case .itemRepeated: .refusalItemRepeated
        case .executionRepeated: .refusalExecutionRepeated
        case .alreadyDone: .refusalItemDone
        case .moneyOutOfRange: .refusalMoneyOutOfRange
        case .itemUnknown: .refusalItemUnknown
        case .control(let refusal): phrase(for: refusal)
        }
    }

    package static func phrase(for refusal: ReceptionRefusal) -> Phrase {
        switch refusal {
        case .cancelled: .refusalReceptionCancelled
        case .alreadyHeld: .refusalReceptionHeld
        case .notYetHeld: .refusalReceptionNotYet
        case .dayOff: .refusalReceptionDayOff
        case .dayPast: .refusalReceptionDayPast
        case .hourPast: .refusalHourPast
        case .dayTooFar: .refusalReceptionTooFar
        case .sameHour: .refusalReceptionSameHour
        case .reasonMissing: .refusalReasonMissing
        case .unchanged: .refusalReceptionUnchanged
        case .listHandedOver: .refusalListHandedOver
        case .outcomesMissing: .refusalOutcomesMissing
        case .assignmentsGiven: .refusalAssignmentsGiven
        case .protocolMissing: .refusalProtocolMissing
        case .protocolTooLong: .refusalProtocolTooLong
        case .presentTooLong: .refusalMinutesText
        case .assignmentRecorded: .refusalAssignmentRecorded
        case .reasonTooLong: .refusalReasonTooLong
        case .endsNextDay: .refusalReceptionEndsNextDay
        case .notCancelled: .refusalNotCancelled
        case .notMoved: .refusalNotMoved
        case .turnElsewhere: .refusalTurnElsewhere
        case .assignmentRepeated: .refusalAssignmentRepeated
        }
    }

    /// The same where the act is known: outcomes that are closed can be corrected.
    package static func phrase(for refusal: ReceptionRefusal, of act: DeskPath.ReceptionAct) -> Phrase {
        act == .outcomes && refusal == .alreadyHeld ? .refusalOutcomesHeld : phrase(for: refusal)
    }

    package static func phrase(for refusal: BookingRefusal) -> Phrase {
        switch refusal {
        case .closed: .refusalBookingClosed
        case .alreadyCancelled: .refusalBookingCancelled
        case .alreadySettled: .refusalBookingSettled
        case .receptionPast: .refusalReceptionDayPast
        case .personForgotten: .refusalPersonForgotten
        case .notSettled: .refusalOutcomeMissing
        case .outcomeOpen: .refusalOutcomeOpen
        case .outcomeSame: .refusalOutcomeSame
        case .questionWentOn: .refusalOutcomeWentOn
        case .assignmentBegun: .refusalAssignmentBegun
        }
    }

    package static func phrase(for flaw: ReceptionDraft.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalFieldMissing
        case .tooLong: .refusalLongText
        case .unknownPlace: .refusalPlaceUnknown
        case .ambiguousPlace: .refusalEventPlaceAmbiguous
        case .hostOutside: .refusalHostOutside
        case .notAChoice: .refusalNotAChoice
        case .notADate: .refusalNotADate
        case .notATime: .refusalNotATime
        case .dayPast: .refusalReceptionDayPast
        case .dayTooFar: .refusalReceptionTooFar
        case .hourPast: .refusalHourPast
        case .endBeforeStart: .refusalEndBeforeStart
        case .slotOutOfRange: .refusalSlotOutOfRange
        case .untilBeforeDay: .refusalUntilBeforeDay
        case .tooManyDays: .refusalTooManyDays
        case .noDayWorked: .refusalNoDayWorked
        case .dayOff: .refusalReceptionDayOff
        case .sameHour: .refusalReceptionClash
        case .phoneWrong: .flawPhoneWrong
        case .unknownMeeting: .refusalUnknownMeeting
        }
    }

    /// The phrase beside a field of a booking that staff enter; those with a number in them are told without it.
    package static func phrase(for flaw: BookingDraft.Flaw) -> Phrase {
        switch flaw {
        case .slotMissing: .flawSlotMissing
        case .slotUnknown: .flawSlotUnknown
        case .slotTaken: .flawSlotTaken
        case .phoneBooked: .refusalBookingPhone
        case .nameMissing: .refusalFieldMissing
        case .contactMissing: .flawBookingContactMissing
        case .topicMissing: .refusalFieldMissing
        case .topicTooLong: .refusalFieldTooLong
        case .asInQuestion(let flaw):
            switch flaw {
            case .textBinary: .flawTextBinary
            case .contactTooLong: .refusalLongText
            case .contactBinary: .flawContactBinary
            case .emailWrong: .flawEmailWrong
            case .phoneWrong: .flawPhoneWrong
            case .languageUnknown: .flawLanguageUnknown
            case .textMissing, .textTooLong, .placeMissing, .placeUnknown, .meetingUnknown, .meetingPast, .meetingCancelled,
                .meetingElsewhere, .categoryUnknown:
                .refusalFieldMissing
            }
        }
    }

    /// The field of its form beside which a refusal stands; `nil` where it is about the reception as a whole.
    package static func field(for refusal: ReceptionRefusal, act: DeskPath.ReceptionAct) -> String? {
        switch refusal {
        case .reasonMissing, .reasonTooLong: "reason-kk"
        case .endsNextDay, .hourPast: act == .move ? "time" : nil
        case .dayOff, .dayPast, .dayTooFar, .sameHour, .unchanged: act == .move ? "day" : nil
        case .protocolMissing, .protocolTooLong: "protocol"
        case .presentTooLong: "present"
        case .turnElsewhere: DeskReceptionPage.bookingField
        case .cancelled, .alreadyHeld, .notYetHeld, .listHandedOver, .outcomesMissing, .assignmentsGiven,
            .assignmentRecorded, .notCancelled, .notMoved, .assignmentRepeated:
            nil
        }
    }

    package static func phrase(for refusal: LoneText.Refusal) -> Phrase {
        switch refusal {
        case .missing: .refusalTranslationMissing
        case .tooLong: .refusalEventTextTooLong
        }
    }

    package static func phrase(for refusal: ProblemRefusal) -> Phrase {
        switch refusal {
        case .titleMissing: .refusalTitleMissing
        case .titleTooLong: .refusalTitleTooLong
        case .questionsMissing: .refusalQuestionsMissing
        case .placesApart: .refusalPlacesApart
        case .moneyWithoutSum: .refusalMoneyWithoutSum
        case .sourceTooLong: .refusalLongText
        case .closed: .refusalProblemClosed
        case .notMerged: .refusalNotMerged
        case .mergedIntoItself: .refusalMergedIntoItself
        case .mergedIntoClosed: .refusalMergeTarget
        case .mergedIntoOtherPlace: .refusalMergePlace
        case .joinedToClosed: .refusalJoinedToClosed
        case .standsInPlan: .refusalStandsInPlan
        case .atHigherBody: .refusalAtHigherBody
        case .ownCompetence: .refusalOwnCompetence
        case .placeNotAbove: .refusalPlaceNotAbove
        case .proposalMissing: .refusalProposalMissing
        case .bodyMissing: .refusalBodyMissing
        case .notSentUp: .refusalNotSentUp
        case .textMissing: .refusalTextMissing
        case .textTooLong: .refusalText2000
        case .reasonMissing: .refusalReasonMissing
        case .dispositionMissing: .refusalFieldMissing
        case .dayAhead: .refusalDayAhead
        case .beforeRaised: .refusalBeforeRaised
        case .notForMaslikhat: .refusalNotForMaslikhat
        case .questionNotThere: .refusalQuestionNotThere
        case .lastQuestion: .refusalLastQuestion
        }
    }

    /// Some name a day, a number and the paragraph: see `ControlNotes.text(_:in:)`.
    package static func phrase(for refusal: ControlRefusal) -> Phrase {
        switch refusal {
        case .rulesMissing: .refusalControlRules
        case .reasonMissing: .refusalReasonMissing
        case .textTooLong: .refusalReasonTooLong
        case .dayMissing: .refusalDayMissing
        case .notADate: .refusalNotADate
        case .notLater: .refusalExtensionNotLater
        case .pending: .refusalExtensionPending
        case .tooLate: .refusalExtensionLate
        case .nothingAsked: .refusalExtensionNothing
        case .disciplinaryMissing: .refusalExtensionSecond
        case .tooOften: .refusalExtensionTooOften
        case .groundMissing: .refusalGroundMissing
        }
    }

    package static func phrase(for refusal: ReportRefusal) -> Phrase {
        switch refusal {
        case .periodNotOver: .deskQuarterNotOver
        case .nothingPublished: .refusalReportNotPublished
        case .reasonMissing: .refusalReasonMissing
        case .reasonTooLong: .refusalReasonTooLong
        case .nothingDiffers: .refusalNothingDiffers
        }
    }

    package static func phrase(for flaw: PlanItemDraft.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalFieldMissing
        case .tooLong: .refusalFieldTooLong
        case .notADate: .refusalNotADate
        case .deadlinePast: .refusalDeadlinePast
        case .notMoney: .refusalNotMoney
        case .sourceMissing: .refusalSourceMissing
        case .unknownProblem: .refusalUnknownProblem
        }
    }

    package static func phrase(for flaw: CalendarSheet.Flaw) -> Phrase {
        switch flaw {
        case .missing: .refusalCellMissing
        case .unknownPlace: .refusalCellUnknownPlace
        case .ambiguousPlace: .refusalCellAmbiguousPlace
        case .noAkim: .refusalCellNoAkim
        case .notBelowHost: .refusalCellNotBelowHost
        case .notADate: .refusalCellNotADate
        case .notInYear: .refusalCellNotInYear
        case .notATime: .refusalCellNotATime
        case .notMinutes: .refusalCellNotMinutes
        case .unknownKind: .refusalCellUnknownKind
        case .notAnAddress: .refusalCellNotAnAddress
        case .notAnIdentifier: .refusalCellNotAnIdentifier
        case .tooLong: .refusalCellTooLong
        case .sameHostSameHour: .refusalCellSameHour
        case .beyondColumns: .refusalCellBeyond
        case .noSuchMeeting: .refusalCellNoSuchMeeting
        case .meetingRefused(let refusal): phrase(for: refusal)
        }
    }

    package static func phrase(for refusal: CalendarSheet.Refusal) -> Phrase {
        switch refusal {
        case .empty: .refusalSheetEmpty
        case .columnMissing: .refusalSheetColumnMissing
        case .columnTwice: .refusalSheetColumnTwice
        case .columnUnknown: .refusalSheetColumnUnknown
        case .rows: .refusalSheetRows
        }
    }

    /// The sentence with what it names filled in; where a deadline has passed, with the paragraph from which the term of an item runs.
    ///
    /// - Parameter term: the paragraph; `nil` where none is known.
    package static func text(for refusal: ActionPlanRefusal, in words: Words, term: Translated? = nil) -> String {
        guard case .deadlinePast(let number) = refusal else { return words(phrase(for: refusal)) }
        let why = words(phrase(for: refusal), ["number": String(number)])
        return term.map { words(.deskCited, ["why": why, "cites": $0.text(for: words.language)]) } ?? why
    }

    /// The same with the paragraph that holds on the day of the page.
    package static func text(for refusal: ActionPlanRefusal, in context: PageContext) -> String {
        text(for: refusal, in: context.words, term: context.control?.byDefault.cites)
    }

    /// The field of its form beside which a refusal stands; `nil` where it is about the question as a whole.
    package static func field(for refusal: QuestionRefusal) -> String? {
        switch refusal {
        case .reasonMissing, .reasonTooLong: "reason-kk"
        case .textMissing, .textTooLong: "text"
        case .answerMissing, .answerTooLong: "answer-kk"
        case .answerUnfilled(let language): "answer-\(language.rawValue)"
        case .placeUnchanged: "place"
        case .personalDataLeft: "leave-in"
        case .alreadyRegistered, .notRegistered, .alreadySettled, .alreadyInProblem, .notPublishedYet, .languageMissing,
            .notResolved, .notInProblem, .outsideProblem:
            nil
        }
    }

    /// The field of its form beside which a refusal stands; `nil` where it is about the meeting as a whole.
    package static func field(for refusal: MeetingRefusal, act: DeskPath.MeetingAct) -> String? {
        switch refusal {
        case .dayAhead, .announcedAfterMeeting, .beforeFirstPublication: act == .announce ? "day" : nil
        case .evidenceNotAnAddress: "evidence"
        case .attendanceOutOfRange, .totalDiffers, .holdingEmpty: "attended"
        case .presentationOutOfRange: "presentation"
        case .spokeOutOfRange, .moreSpokeThanCame: "spoke"
        case .broadcastNotAnAddress, .tooManyBroadcasts: "broadcasts"
        case .resultsMissing, .resultsTooLong: "summary-kk"
        case .publicationMissing: "day"
        case .publicationTwice, .tooManyPublications, .announcedTooEarly: nil
        case .reasonMissing, .reasonTooLong: "reason-kk"
        case .nothingMoved, .dayPast, .otherYear: "day"
        case .hourTaken, .hourPast: "time"
        case .announcementTooLate: "late"
        case .cancelled, .notYetHeld, .resultsBeforeMeeting, .alreadyHeld, .notCancelled, .notMoved: nil
        }
    }

    /// The field of the form of execution beside which a refusal stands; `nil` where it is about the plan or the item as a whole.
    package static func field(for refusal: ActionPlanRefusal) -> String? {
        switch refusal {
        case .executionMissing, .executionTooLong: "text-kk"
        case .nothingTranslated, .translationTooLong: nil
        case .evidenceNotAnAddress: "evidence"
        case .executionAhead, .executionBeforeGiven, .executionDayUnreadable: DeskItemPage.doneOnField
        case .moneyOutOfRange: "money-given"
        case .alreadyPublished, .withoutItems, .notPublished, .deadlinePast, .itemFlaws, .rowFlaws, .alreadyDone,
            .itemUnknown, .itemRepeated, .executionRepeated:
            nil
        case .control(let refusal): field(for: refusal)
        }
    }

    /// The field of a form of control beside which a refusal stands; `nil` where it is about the item as a whole.
    package static func field(for refusal: ControlRefusal) -> String? {
        switch refusal {
        case .reasonMissing, .textTooLong: "reason-kk"
        case .dayMissing, .notADate, .notLater: "until"
        case .disciplinaryMissing: "disciplinary-kk"
        case .groundMissing: "ground"
        case .rulesMissing, .pending, .tooLate, .nothingAsked, .tooOften: nil
        }
    }

    /// The field of the form of a problem question beside which a refusal stands.
    package static func field(for refusal: ProblemRefusal) -> String? {
        switch refusal {
        case .titleMissing, .titleTooLong: "title-kk"
        case .moneyWithoutSum: "money"
        case .sourceTooLong: "source-kk"
        case .mergedIntoItself, .mergedIntoClosed, .mergedIntoOtherPlace: "into"
        case .placeNotAbove: "place"
        case .bodyMissing: "body-kk"
        case .proposalMissing: "proposal-kk"
        case .textMissing: "text-kk"
        case .reasonMissing: "reason-kk"
        case .dispositionMissing: "disposition"
        case .dayAhead, .beforeRaised: "day"
        case .questionNotThere: "which"
        case .textTooLong, .questionsMissing, .placesApart, .closed, .notMerged, .joinedToClosed, .standsInPlan, .atHigherBody,
            .ownCompetence,
            .notSentUp,
            .notForMaslikhat, .lastQuestion:
            nil
        }
    }
}
