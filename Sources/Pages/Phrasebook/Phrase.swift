/// Every text of the product that is not written by people who use it, by its key in `Strings/*.json`.
///
/// Keys begin with the subject whose page they stand on. A phrase without values is named in templates as `{{t.key}}`.
package enum Phrase: String, CaseIterable, Sendable {
    // The frame of every page
    case siteName, siteTagline, siteDescription, skipToContent, navigation, navigationPlaces, navigationMeetings, navigationPlans
    case navigationReports, navigationTrack, languages, breadcrumbs, home, demonstration
    case footOpenData, footReckon, footGuide, footPrivacy, footAbout, footDesk

    // Words that many pages share
    case more, next, previous, show, search, optional, kazakhNameMissing, otherLanguage, errorSummary, yes, no

    // Offices and places
    case akimOf, akimOfRepublic

    // How a promise stands: the badge
    case statusDone, statusDoneLate, statusRemoved, statusLate, statusDaysLeft, statusToday, statusLastDay, statusInTime
    case statusNotYet, statusKept, statusPublishedLate, statusApprovedLate, statusSubmittedLate

    // How a date was reckoned
    case reckoningHow, reckoningFromMeeting, reckoningFromMeetingEnd, reckoningFromQuarter, reckoningFromYear
    case reckoningFromReceived, reckoningFromRegistered, reckoningFromEvent, reckoningDaysAfter, reckoningDaysBefore
    case reckoningCalendarDays, reckoningWorkingDaysAfter, reckoningWorkingDaysBefore, reckoningNextMonth, reckoningDate
    case reckoningSameDay, reckoningNextDay, reckoningSkipped, reckoningWeekends, reckoningHoliday
    case reckoningHolidayEstimated, reckoningRolled, reckoningDue, reckoningCites

    // The clock of the law
    case dutyAnnouncement, dutyResults, dutyProgress, dutyCalendarApproved, dutyCalendarSubmitted, dutyMeetingOf
    case dutyCalendarOf, dutyPublished, dutyResultsPublished, dutyAnnounced, dutyApproved, dutySubmitted, dutyMet, dutyPublishBy,
        dutyApproveBy
    case dutySubmitBy, dutyMeetBy, dutyPublishWasDue, dutyApproveWasDue, dutySubmitWasDue, dutyMeetWasDue, dutyEvidence

    // A meeting in a row
    case meetingQuestionCount, meetingNoQuestions, meetingNoneAsked, meetingAsk, meetingAskAbout, meetingHeld
    case meetingNotReported, meetingCancelled, meetingToday

    // A question in a row
    case questionSupporters, questionMine, questionMineLabel, questionNumber, questionNotShown, questionWithheld

    // How a question stands
    case standingReceived, standingRegistered, standingReturned, standingForwarded, standingPublished, standingAnswered
    case standingInPool, standingMerged, standingInPlan, standingResolved, standingConfirmed, standingDisputed

    // Pages of a list
    case paginationLabel

    // Regions as tiles
    case tilesKey, tilesLabel, tilesBelow, tilesAbove, tilesRange, tilesNone, tilesPercent

    // Kinds of places
    case levelRepublic, levelOblast, levelCityRepublican, levelCapital, levelDistrict, levelCity, levelDistrictInCity
    case levelSettlement, levelRuralOkrug, levelVillage

    // The home page
    case homeTitleWhen, homeTitleWhat, homeLead, homeTrackAsk, homeTrackLink, homeNext, homeNextAll, homeNextNone
    case homeFigures, homeFiguresNone, homeHeld, homePlanned, homeSettled, homeSettledOf, homeSettledNone, homeMoney
    case homeMoneyOf, homeMoneyNone, homeRegions, homeRegionsHow, homeRegionsNone, homeRegionsFile

    // Finding a place
    case placesTitle, placesLead, placesLabel, placesHint, placesAll, placesMap, placesFoundTitle, placesFound, placesNone
    case placesNoneAdvice, placesNoneLetters

    // The page of a place
    case placeOwnAkim, placeAkimAbove, placeOfCountry, placeNext, placeNextMore, placeNextNone, placeNextNoneText
    case placeOtherMeetings, placeAllMeetings, placeAsk, placeSubscribe, placeSubscribeCalendar, placeSubscribeFeed
    case placeCoverage, placeCoverageOf, placeCoverageNone, placeCoverageOneMet, placeCoverageOnePlanned
    case placeCoverageOneMissing, placeCoverageAhead, placeCoverageMissing, placeDuties, placeDutiesAll, placeProblems
    case placeProblemNotPlanned, placePlans, placePlansAll, placePlanOf, placePlanNamed, placePlanDone, placePlanDoneNone
    case placePlanLate, placePlanInTime, placeReports, placeChildren, placeCalendar, placeYearReport, placePartsText,
        placeQuestions, placeMore

    // The list of meetings
    case meetingsTitle, meetingsTitleOf, meetingsLead, meetingsFilter, meetingsPlace, meetingsWholeCountry, meetingsFrom
    case meetingsTo, meetingsKind, meetingsAnyKind, kindCalendar, kindOnDemand, kindOfNecessity, meetingsNone
    case meetingsNoneText, meetingsReset

    // The page of a meeting
    case meetingTitleAhead, meetingTitleToday, meetingTitleHeld, meetingTitlePast, meetingTitleCancelled, meetingHour
    case meetingWhere, meetingKind, meetingOnline, meetingOnlineHeld, meetingOnlineText, meetingOnlineNone, meetingRemember
    case meetingRememberLink, meetingAttendance, meetingAttendanceCount, meetingCancelledWhy, meetingCancelledOn
    case meetingCancelledAsk, meetingCancelledAskLink, meetingResults, meetingResultsOn, meetingResultsNone, meetingPlan
    case meetingPlanNone, meetingPlanLink, meetingProblems, meetingAskTitle, meetingAskPrivate, meetingAskButton
    case meetingAskAfter, meetingQuestionsJoin, meetingQuestionsChecked, meetingQuestionsFirst, meetingQuestionsAll
    case meetingClock, meetingAgenda, meetingAgendaHeld, meetingAgendaShare, meetingAgendaTerm, meetingAgendaAccount
    case meetingAgendaQuestions, meetingAgendaAfter, meetingAgendaReception

    // The yearly calendar
    case calendarTitle, calendarLead, calendarNoMeetings, calendarOwnOnly, calendarBelow, calendarStatus, calendarOf,
        calendarApproved, calendarSubmitted
    case calendarBasis, calendarNotApproved, calendarNotSubmitted, calendarMissing, calendarMissingText, calendarVersions
    case calendarVersion, calendarVersionCount, calendarVersionFirst, calendarMeetings, calendarColumnDay
    case calendarColumnAkim, calendarColumnPlace, calendarColumnState, calendarAhead, calendarYears, calendarYear

    // The form for a question
    case askTitle, askMeetingLead, askPlaceLead, askAbout, askText, askTextHint, askCategory, askLanguage, askContacts
    case askContactsWhy, askName, askEmail, askPhone, askSend, askNotAppeal, askNotAppealText, askRead, askClosed
    case askClosedLink, flawTextMissing, flawTextTooLong, flawTextBinary, flawPlaceMissing, flawPlaceUnknown
    case flawMeetingUnknown, flawMeetingPast, flawMeetingCancelled, flawMeetingElsewhere, flawLanguageUnknown
    case flawCategoryUnknown, flawContactTooLong, flawContactBinary, flawEmailWrong, flawPhoneWrong

    // The receipt
    case receiptTitle, receiptNumber, receiptNumberUse, receiptCode, receiptCodeUse, receiptTrack, receiptNext
    case receiptRegister, receiptRegisterText, receiptModerate, receiptModerateText, receiptForward, receiptForwardText
    case receiptMeeting, receiptMeetingText

    // Following a question
    case trackTitle, trackLead, trackCode, trackHint, trackWrong, trackShow, trackLost, trackLostText, trackLostLink
    case trackNowReceived, trackNowRegistered, trackNowReturned, trackNowForwarded, trackNowPublished, trackNowAnswered
    case trackNowInPool, trackNowMerged, trackNowInPlan, trackNowDueBy, trackNowLate, trackNowResolved, trackNowConfirmed
    case trackNowDisputed, trackYours, trackOthers, trackPath, trackStepReceived, trackStepRegistered, trackStepReturned
    case trackStepForwarded, trackStepPublished, trackStepAnswered, trackStepInPool, trackStepMerged, trackStepInPlan
    case trackStepResolved, trackStepConfirmed, trackStepDisputed, trackNow, trackNowExecuting, trackNowWaiting
    case trackNowYourWord, trackNowYourWordText, trackDeadline, trackDeadlineName, trackExecutionOn, trackExecutionNone
    case trackNextRegister, trackNextRegisterText, trackNextPublish, trackNextPublishText, trackNextMeeting
    case trackNextMeetingText, trackNextPlan, trackNextPlanText, trackNextAnswer, trackNextAnswerText, trackNextAsk,
        trackNextAskText, trackNextReport
    case trackNextReportText, trackBy, trackAfter, trackJudgeTitle, trackJudgeText, trackJudgeYes, trackJudgeNo
    case trackJudgeExpired, trackAnswer, trackAnswerOn, trackWho, trackExecutor, trackAkim, trackAction, trackMoney
    case trackMoneyOf, trackMoneyNone, trackMeeting, trackProblem, trackPlan, trackPlanLink, trackPublic, trackPublicLink
    case trackWithheld, trackPublicNone, trackIfLate, trackIfLateText, trackDisagree, trackDisagreeText, trackPrivate
    case trackForget, trackForgetText

    // Categories of questions
    case categoryHousingUtilities, categoryImprovementEcology, categoryRoads, categorySocialFacilities, categoryLandHousing,
        categoryOther
    case categoryNone

    // The desk: frame and sign-in
    case deskMark, deskNavigation, deskToday, deskQuestions, deskMeetings, deskProgress, deskSignOut, deskWho, deskPublicPage
    case deskFoot, deskRoleClerk, deskRoleModerator, deskRoleCommission, deskRoleHead, deskRoleObserver, deskRoleAdministrator
    case signInTitle, signInLead, signInSite, signInEmail, signInPassword, signInSend, signInWrong, signInForgotten

    // The desk: what was just done
    case deskDoneRegister, deskDoneReturn, deskDoneForward, deskDonePublish, deskDoneWithhold, deskDoneAnswer, deskDoneProblem
    case deskDoneAnnounce, deskDoneHold, deskDoneCancel, deskDonePlan, deskDoneAdd, deskDoneRemove, deskDonePlanPublish
    case deskDoneRecord, deskDoneItemDone, deskDoneProgress, deskDoneTakenBack

    // The desk: words of many pages
    case deskRoleCannot, deskReadOnly, deskActs, deskNotNow, deskBecause, deskKazakh, deskRussian, deskOneLanguageEnough
    case deskPublicReason, deskReason, deskChoose, deskDue, deskToFirst, deskFormExpired, deskSessionEnded, deskChangedMeanwhile
    case deskKept, deskKeptNote

    // The desk: today
    case deskTodayNothing, deskTodayQueues, deskTodayLate, deskTodaySoon, deskTodayLater, deskTodayComing, deskTodayHold,
        deskTodayAllLate, deskTodayLateShown
    case deskTodayMeetingOf, deskQueueReceived, deskQueueModeration, deskQueueOpen, deskQueueAll

    // The desk: lists of questions
    case deskQueueReceivedTitle, deskQueueModerationTitle, deskQueueOpenTitle, deskQueueAllTitle, deskQuestionsEmpty
    case deskQuestionsOldest, deskQuestionsNewest, deskQuestionsOfAll, deskWorkingDays, deskSelect, deskSelectedToProblem,
        deskNoMeeting, deskForMeeting
    case deskTermRegister, deskTermForward, deskTermReturn, deskTermAnswer, deskTermGone, deskTermBy

    // The desk: one question
    case deskQuestionTitle, deskQuestionReceived, deskQuestionPlace, deskQuestionMeeting, deskQuestionCategory
    case deskQuestionChannel, deskQuestionLanguage, deskQuestionSupport, deskQuestionOriginal, deskQuestionOriginalNote
    case deskQuestionContact, deskQuestionContactNote, deskQuestionNoContact, deskContactName, deskContactEmail
    case deskContactPhone, deskQuestionTerms, deskQuestionSteps, deskQuestionSimilar, deskQuestionAnswer, deskQuestionProblem
    case deskQuestionWithheld, deskHintsNone, deskHintsFound, deskHintsAlso, deskHintPhone, deskHintIIN, deskHintEmail
    case deskHintCard, deskRegister, deskRegisterLead, deskReturn, deskReturnHint, deskForward, deskForwardPlace
    case deskForwardHint, deskForwardExamples, deskPublish, deskPublishText, deskPublishHint, deskPublishAgain, deskWithhold
    case deskAnswerAgain, deskAnswer, deskAnswerText, deskAnswerHint, deskMakeProblem, deskMakeProblemLead, deskChannelSite,
        deskChannelApi
    case deskChannelOpenDataPortal, deskChannelBlogPlatform, deskChannelPhone, deskChannelPaper, deskChannelSpoken
    case deskChannelBroadcastComment, deskChannelMessenger, deskChannelSocialNetwork, deskLanguageKk, deskLanguageRu
    case deskLanguageEn, deskPublishedNow, deskQuestionNext

    // The desk: problem questions
    case deskProblemNew, deskProblemNewLead, deskProblemNone, deskProblemTitle, deskProblemTitleHint, deskProblemCompetence
    case deskCompetenceOwn, deskCompetenceDistrict, deskCompetenceOblast, deskCompetenceCentral, deskProblemMaslikhat
    case deskProblemMake, deskProblemQuestions, deskProblemRaised, deskProblemItems, deskProblemNoItems, deskProblemToPlan
    case deskProblemToMeeting, deskProblemToMeetings

    // The desk: meetings
    case deskMeetingComing, deskMeetingsMoreComing, deskMeetingsMorePast, deskMeetingsComing, deskMeetingsPast, deskMeetingsNone,
        deskNeedsAnnounce, deskNeedsResults, deskNeedsPlan
    case deskNeedsPlanPublish, deskNeedsNothing, deskNeedsWait, deskMeetingCancelled, deskMeetingTitle, deskMeetingWhen
    case deskMeetingWhere, deskMeetingHost, deskMeetingQuestions, deskMeetingNoQuestions, deskMeetingQuestionPart
    case deskMeetingTerms, deskAnnounce, deskAnnounceAgain, deskAnnounceLead, deskAnnounceLate, deskAnnounceDay
    case deskAnnounceEvidence, deskAnnounceEvidenceHint, deskAnnounced, deskHold, deskHoldAgain, deskHoldAgainLead, deskHoldLead,
        deskHoldSummary
    case deskHoldAttendance, deskCancel, deskPlanBegin, deskPlanBeginLead, deskPlanOpen, deskPlanExists

    // The desk: a plan
    case deskPlanTitle, deskPlanOf, deskPlanDraft, deskPlanPublishedOn, deskPlanItems, deskPlanItemAction, deskPlanItemState
    case deskPlanItemLead, deskPlanItemMoney, deskPlanItemRemove, deskPlanItemRemoveLabel, deskPlanNoItems, deskPlanAdd
    case deskPlanAddSend, deskPlanProblem, deskPlanProblemNone, deskPlanAction, deskPlanLead, deskPlanLeadHint
    case deskPlanCoExecutors, deskPlanDeadline, deskPlanMoney, deskPlanMoneyHint, deskPlanSource, deskPlanPublish
    case deskPlanPublishBy, deskPlanReady, deskPlanMissing, deskPlanAdvised, deskPlanMissingItems, deskPlanMissingDeadline
    case deskPlanMissingProblem, deskPlanMissingKazakh, deskPlanMissingRussian

    // The desk: an item
    case deskItemTitle, deskItemLead, deskItemWith, deskItemGiven, deskItemNeeded, deskItemMoneyGiven, deskItemProblem
    case deskItemHistory, deskItemNoHistory, deskItemEvidence, deskRecord, deskRecordText, deskRecordHint, deskRecordEvidence
    case deskRecordEvidenceHint, deskRecordMoney, deskRecordSend, deskItemDone, deskItemDoneLead

    // The desk: progress of a quarter
    case deskProgressTitle, deskProgressPublish, deskProgressPublishLead, deskProgressPublishedOn, deskProgressNotEnded
    case deskProgressFigures, deskProgressFigure, deskProgressNow, deskProgressBefore, deskProgressHeld, deskProgressQuestions
    case deskProgressSettled, deskProgressDue, deskProgressDone, deskProgressOnTime, deskProgressOverdue, deskProgressWhole,
        deskQuarterNotOver

    // Refusals of the rules
    case refusalAlreadyRegistered, refusalNotRegistered, refusalReasonMissing, refusalTextMissing, refusalTextTooLong
    case refusalAnswerMissing, refusalAlreadySettled, refusalPlaceUnchanged, refusalPlaceUnknown, refusalAlreadyInProblem
    case refusalNotPublishedYet, refusalLanguageMissing, refusalNotResolved, refusalMeetingCancelled, refusalDayAhead
    case refusalAnnouncedAfterMeeting, refusalNotAnAddress, refusalNotYetHeld, refusalResultsBeforeMeeting
    case refusalAttendanceOutOfRange, refusalAlreadyHeld, refusalDayMissing, refusalPlanPublished, refusalPlanWithoutItems
    case refusalPlanNotPublished, refusalPlanDeadlinePast, refusalPlanItemFlaws, refusalExecutionMissing
    case refusalExecutionTooLong, refusalItemDone, refusalMoneyOutOfRange, refusalItemUnknown, refusalTitleMissing
    case refusalTitleTooLong, refusalQuestionsMissing, refusalFieldMissing, refusalFieldTooLong, refusalNotADate
    case refusalDeadlinePast, refusalNotMoney, refusalSourceMissing, refusalUnknownProblem, refusalCellMissing
    case refusalCellUnknownPlace, refusalCellAmbiguousPlace, refusalCellNoAkim, refusalCellNotBelowHost, refusalCellNotADate
    case refusalCellNotInYear, refusalCellNotATime, refusalCellNotMinutes, refusalCellUnknownKind, refusalCellNotAnAddress
    case refusalCellTooLong, refusalCellSameHour, refusalSheetEmpty, refusalSheetColumnMissing, refusalSheetColumnTwice
    case refusalSheetColumnUnknown, refusalSheetRow, refusalSheetRows, refusalCellNotAnIdentifier
    // Reports
    case reportTitle, reportLead, reportPublished, reportEmpty, reportSettledOf, reportNoQuestions, reportChangeUp
    case reportChangeDown, reportChangeNone, reportTrendLabel, reportBarLabel, reportMeetingsHeading, reportMeetingsHeld
    case reportMeetingsPlanned, reportMeetingsCancelled, reportQuestionsAsked, reportProblemsRaised, reportPlansPublished
    case reportVersusHeading, reportVersusOffice, reportVersusOfficeText, reportVersusResidents, reportVersusResidentsText
    case reportVersusConfirmed, reportVersusDisputed, reportVersusWaiting, reportVersusNote, reportPartsRegions
    case reportPartsPlaces, reportPartsText, reportCategoriesHeading, reportCategoriesCaption, reportCategory, reportAsked
    case reportSettled, reportShare, reportBefore, reportChange, reportTotal, reportStandingsHeading, reportStandingsCaption
    case reportStanding, reportQuestionsColumn, reportItemsHeading, reportItemsDue, reportItemsNone, reportItemsOnTime
    case reportItemsDoneLate, reportItemsOverdue, reportItemsOpen, reportMoneyHeading, reportMoneyHeadingNone
    case reportMoneyText, reportMoneyNone, reportMoneyGiven, reportMoneyMissing, reportFilesHeading, reportFileCSV
    case reportFileJSON, reportPeriodsHeading, reportsTitle, reportsLead, reportsPlacesHeading, reportsPlacesText

    // Action plans
    case planTitle, planLead, planMeeting, planChainHeading, planChainQuestions, planChainProblems, planChainItems
    case planChainDone, planItemsHeading, planCaption, planItem, planStanding, planDeadline, planLeadExecutor
    case planCoExecutors, planMoney, planItemQuestions, planItemNumber, planItemDayOff, planItemMoneyNeeded
    case planItemMoneyGiven, planItemNoMoney, planLateHeading, planLateWord, planLateNoWord, planRecordsHeading, planRecordsOlder
    case planEvidence, planMoneyHeading, planMoneyHeadingNone, planMoneyText, planMoneyNone, planMoneyGiven
    case planMoneyMissing, plansTitle, plansTitleOf, plansLead, plansEmpty, plansLate
    case plansAllDone, plansInTime

    // Questions, for everyone
    case questionsTitle, questionsLead, questionsSearchLabel, questionsSearchField, questionsCategoryField
    case questionsAnyCategory, questionsOfPlace, questionsOfMeeting, questionsFilterRemove, questionsFound, questionsLatest
    case questionsNoneFound, questionsNoneYet, questionTitle, questionDetails, questionWaiting, questionWithheldOn
    case questionAnswerHeading, questionPathHeading, questionSupportHeading, questionSupportText, questionFactsHeading
    case factPlace, factMeeting, factCategory, factChannel, factProblem, factPlan, factPlanLink, channelSite, channelAPI
    case channelOpenDataPortal, channelBlogPlatform, channelPhone, channelPaper, channelSpoken, channelBroadcastComment
    case channelMessenger, channelSocialNetwork

    // Problem questions
    case problemLead, problemCompetence, competenceOwn, competenceDistrict, competenceOblast, competenceCentral
    case problemMaslikhat, problemItemsHeading, problemItemDetails, problemNoItems, problemQuestionsHeading
    case problemNoQuestions

    // Duties and coverage
    case termHeading, dutiesTitle, dutiesNoneOverdue, dutiesOverdueCount, dutiesEmpty, dutiesLateHeading, dutiesAheadHeading
    case dutiesMetHeading, coverageHeading, coverageText, coverageCount, coverageMet, coveragePlanned, coverageMissing
    case editionsHeading, editionInForce, editionInForceUntil, editionNotes

    // The calculator of terms
    case reckonTitle, reckonLead, reckonFormHeading, reckonRule, reckonRuleChoose, reckonFrom, reckonFromHint, reckonAt
    case reckonAtHint, reckonButton, reckonLastDay, reckonHow, reckonNorm, reckonRuleMissing, reckonRuleUnknown
    case reckonRuleNotInForce, reckonDateMissing, reckonDateWrong, reckonTimeWrong

    // About
    case aboutTitle, aboutLead, aboutWhatHeading, aboutWhatText, aboutPromiseText, aboutLawText, aboutSourcesHeading
    case aboutPlacesText, aboutDaysText, aboutOperatorHeading, aboutContact

    // The guide for citizens
    case guideTitle, guideLead, guideAkimatHeading, guideAkimatText, guideDutyAppeals, guideDutyBudget, guideDutySupport
    case guideDutyStreets, guideDutyTransport, guideDutyEmergency, guideWaysHeading, guideWaysText, guideWayDialogue
    case guideWayDialogueText, guideWayAppeal, guideWayAppealText, guideWayReception, guideWayReceptionText, guideWayLetter
    case guideWayLetterText, guideWaySocial, guideWaySocialText, guideMeetingHeading, guideMeetingText, guideFindPlace
    case guideTermsHeading, guideTermsText, guideReckon, guideReckonLabel

    // Privacy
    case privacyTitle, privacyLead, privacyOperatorHeading, privacyContact, privacyContactMissing, privacyCollectedHeading
    case privacyCollectedCaption, privacyWhat, privacyWhy, privacyTerm, privacyText, privacyTextWhy, privacyTextTerm
    case privacyContacts, privacyContactsWhy, privacyContactsTerm, privacyCode, privacyCodeWhy, privacyCodeTerm
    case privacyAddress, privacyAddressWhy, privacyAddressTerm, privacySharedHeading, privacySharedText
    case privacyPublishedText, privacyCookiesText, privacyRightsHeading, privacyWithdrawText, privacyTakedownText
    case privacySource

    // Open data
    case openDataTitle, openDataLead, openDataFilesHeading, openDataFilesText, openDataCSV, openDataJSON, openDataColumns
    case openDataPlaces, openDataPlacesWhat, openDataMeetings, openDataMeetingsWhat, openDataQuestions
    case openDataQuestionsWhat, openDataProblems, openDataProblemsWhat, openDataPlanItems, openDataPlanItemsWhat
    case openDataDuties, openDataDutiesWhat, openDataInterfaceHeading, openDataInterfaceText, openDataDescription
    case openDataCatalog, openDataSubscribeHeading, openDataSubscribeText, openDataReportsText, openDataLicenceHeading
    case openDataLicenceText, openDataPrivacyText

    // Calendars and feeds to subscribe to
    case feedCalendarName, feedMeeting, feedMeetingCancelled, feedName, feedAnnounced, feedHeld, feedCancelled, feedPlan
    case feedPlanItems

    // Errors
    case errorNotFoundTitle, errorNotFoundText, errorNotAllowedTitle, errorNotAllowedText, errorConflictTitle, errorConflictText
    case errorBusyTitle, errorBusyText, errorInternalTitle, errorInternalText, errorReference, errorTooLargeTitle,
        errorTooLargeText
    case errorTooManyTitle, errorTooManyText, errorFormExpiredTitle, errorFormExpiredText, errorForbiddenTitle, errorForbiddenText
    case errorWhatNow
}
