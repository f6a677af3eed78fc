package import Domain

/// What a refusal of the rules means to the one who typed, and what to do: one phrase for each.
package enum RefusalPhrases {
    package static func phrase(for refusal: QuestionRefusal) -> Phrase {
        switch refusal {
        case .alreadyRegistered: .refusalAlreadyRegistered
        case .notRegistered: .refusalNotRegistered
        case .reasonMissing: .refusalReasonMissing
        case .textMissing: .refusalTextMissing
        case .textTooLong: .refusalTextTooLong
        case .answerMissing: .refusalAnswerMissing
        case .alreadySettled: .refusalAlreadySettled
        case .placeUnchanged: .refusalPlaceUnchanged
        case .alreadyInProblem: .refusalAlreadyInProblem
        case .notPublishedYet: .refusalNotPublishedYet
        case .languageMissing: .refusalLanguageMissing
        case .notResolved: .refusalNotResolved
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
        }
    }

    /// `refusalPlanDeadlinePast` names the item as `{number}`: see `text(for:in:)`.
    package static func phrase(for refusal: ActionPlanRefusal) -> Phrase {
        switch refusal {
        case .alreadyPublished: .refusalPlanPublished
        case .withoutItems: .refusalPlanWithoutItems
        case .notPublished: .refusalPlanNotPublished
        case .deadlinePast: .refusalPlanDeadlinePast
        case .itemFlaws: .refusalPlanItemFlaws
        case .executionMissing: .refusalExecutionMissing
        case .executionTooLong: .refusalExecutionTooLong
        case .evidenceNotAnAddress: .refusalNotAnAddress
        case .executionAhead: .refusalDayAhead
        case .alreadyDone: .refusalItemDone
        case .moneyOutOfRange: .refusalMoneyOutOfRange
        case .itemUnknown: .refusalItemUnknown
        }
    }

    package static func phrase(for refusal: ProblemRefusal) -> Phrase {
        switch refusal {
        case .titleMissing: .refusalTitleMissing
        case .titleTooLong: .refusalTitleTooLong
        case .questionsMissing: .refusalQuestionsMissing
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

    /// The sentence with what it names filled in.
    package static func text(for refusal: ActionPlanRefusal, in words: Words) -> String {
        guard case .deadlinePast(let number) = refusal else { return words(phrase(for: refusal)) }
        return words(phrase(for: refusal), ["number": String(number)])
    }

    /// The field of its form beside which a refusal stands; `nil` where it is about the question as a whole.
    package static func field(for refusal: QuestionRefusal) -> String? {
        switch refusal {
        case .reasonMissing: "reason-kk"
        case .textMissing, .textTooLong: "text"
        case .answerMissing: "answer-kk"
        case .placeUnchanged: "place"
        case .alreadyRegistered, .notRegistered, .alreadySettled, .alreadyInProblem, .notPublishedYet, .languageMissing,
            .notResolved:
            nil
        }
    }

    /// The field of its form beside which a refusal stands; `nil` where it is about the meeting as a whole.
    package static func field(for refusal: MeetingRefusal, act: DeskPath.MeetingAct) -> String? {
        switch refusal {
        case .dayAhead, .announcedAfterMeeting: act == .announce ? "day" : nil
        case .evidenceNotAnAddress: "evidence"
        case .attendanceOutOfRange: "attendance"
        case .reasonMissing: "reason-kk"
        case .cancelled, .notYetHeld, .resultsBeforeMeeting, .alreadyHeld: nil
        }
    }

    /// The field of the form of execution beside which a refusal stands; `nil` where it is about the plan or the item as a whole.
    package static func field(for refusal: ActionPlanRefusal) -> String? {
        switch refusal {
        case .executionMissing, .executionTooLong: "text-kk"
        case .evidenceNotAnAddress: "evidence"
        case .moneyOutOfRange: "money-given"
        case .alreadyPublished, .withoutItems, .notPublished, .deadlinePast, .itemFlaws, .executionAhead, .alreadyDone,
            .itemUnknown:
            nil
        }
    }

    /// The field of the form of a problem question beside which a refusal stands.
    package static func field(for refusal: ProblemRefusal) -> String? {
        switch refusal {
        case .titleMissing, .titleTooLong: "title-kk"
        case .questionsMissing: nil
        }
    }
}
