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
    case reckoningFromExtension, reckoningFromComplaint, reckoningFromAnswer, reckoningFromMonth, reckoningFromTrip
    case reckoningFromTripEnd, reckoningFromSession, reckoningFromReception, reckoningFromBroadcast, reckoningFromBriefing
    case reckoningFromPapers, reckoningFromFinding, reckoningFromAssignment, reckoningFromDeadline, reckoningMonthsAfter
    case reckoningAfterMonth, reckoningTimesAWeek, reckoningTimesAMonth, reckoningTimesAQuarter, reckoningTimesAHalfYear
    case reckoningTimesAYear, reckoningWorkedWeekends, reckoningWeekend

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
    case placeReports, placeChildren, placeCalendar, placeYearReport, placePartsText,
        placeQuestions, placeMore

    // Who holds office
    case placeOfficials, placeOfficialsBefore, placeOfficialCharge, officialAkim, officialFirstDeputy
    case officialDeputy, officialHeadOfOffice, officialOther, officialActing, officialSince, officialBetween

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
    case calendarStandingDraft, calendarStandingApproved, calendarStandingSubmitted, calendarConsentAgreed
    case calendarConsentNotified, calendarConsentMissing, calendarEvidence, calendarPublishedOn, calendarPublishedAt
    case calendarVersionTitle, calendarVersionShort, calendarVersionAgainst, calendarVersionWith
    case calendarVersionReason, calendarVersionMeetings, calendarVersionNow, calendarNoDifference, calendarAdded
    case calendarMoved, calendarCancelled, calendarBefore, calendarColumnChange, calendarColumnSlot
    case calendarColumnRegion, calendarColumnContents, calendarRegionsTitle, calendarRegionsLead
    case calendarQuarterGap, calendarQuarterGapText, calendarQuarterGapMeetings, calendarQuarterGapMeetingsText
    case meetingMoved, meetingMovedFrom, meetingMovedOn

    // The check of a calendar, drafted or edited
    case calendarNormsMet, calendarNormsUnmet, calendarNoNorms, calendarNoFlaws, calendarFlawCount, calendarFindingsMore
    case calendarGap, calendarGapOver, calendarGapBusy, calendarGapMissing, calendarFlaw, calendarFlawMeeting
    case calendarFlawPlace, calendarFlawDayOff, calendarFlawHours, calendarFlawLate, calendarFlawTwoAtOnce, calendarFlawWay
    case calendarFlawSuperior

    // The form for a question
    case askTitle, askMeetingLead, askPlaceLead, askAbout, askText, askTextHint, askCategory, askLanguage, askContacts
    case askContactsWhy, askName, askEmail, askPhone, askSend, askNotAppeal, askNotAppealText, askRead, askClosed
    case askClosedLink, flawTextMissing, flawTextTooLong, flawTextBinary, flawPlaceMissing, flawPlaceUnknown
    case flawMeetingUnknown, flawMeetingPast, flawMeetingCancelled, flawMeetingElsewhere, flawLanguageUnknown
    case flawCategoryUnknown, flawContactTooLong, flawContactBinary, flawEmailWrong, flawPhoneWrong

    // Personal reception
    case receptionsTitle, receptionsLead, receptionsAbove, receptionsNext, receptionsNone, receptionsNoneText, receptionDeputy
    case receptionHead, receptionSlotLength, receptionFree, receptionFull, receptionClosed, receptionBookUntil, receptionBook
    case receptionBookOn, receptionCancelled, receptionMoved, receptionReason, receptionListBy, receptionListNotBinding
    case receptionFormTitle, receptionFormLead, receptionFormSlot, receptionFormName, receptionFormContactHint
    case receptionFormTopic, receptionFormTopicHint, receptionFormPrivate, receptionFormLanguage, receptionFormSend
    case receptionHow, receptionHowOnline, receptionHowPhone, receptionHowOffice, receptionHowBring, receptionsPast
    case receptionsYear, receptionCount, receptionPeople, receptionReceived, receptionNobody, receptionNotReported
    case resultExplained, resultAnswered, resultOnControl, resultAbsent, bookingTitle, bookingTitleCancelled
    case bookingTitleReceived, bookingTitleAbsent, bookingNumber, bookingWho, bookingWhen, bookingWhere, bookingPhone
    case bookingName, bookingTopic, bookingResult, bookingCodeUse, bookingFollow, bookingCancel, bookingCancelText
    case bookingForgetText, bookingSettledForgetText, bookingForgotten, bookingAll, bookingClosedText, flawSlotMissing
    case flawSlotTaken, flawSlotUnknown, flawNameMissing, flawBookingContactMissing, flawTopicMissing, flawTopicTooLong
    case placeReceptions, meetingReceptions, meetingReceptionOn, feedReception, feedReceptionCancelled, reportReceptions
    case reportFigureReceptions, reportFigureReceived, openDataReceptions, openDataReceptionsWhat, privacyBooking
    case privacyBookingWhy, privacyBookingTerm, channelReception

    // The receipt
    case receiptTitle, receiptNumber, receiptNumberUse, receiptCode, receiptCodeUse, receiptTrack, receiptNext
    case receiptRegister, receiptRegisterText, receiptModerate, receiptModerateText, receiptForward, receiptForwardText
    case receiptMeeting, receiptMeetingText

    // Following a question
    case trackTitle, trackLead, trackCode, trackHint, trackMissing, trackWrong, trackShow, trackLost, trackLostText, trackLostLink
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

    // The desk: tables
    case deskTables, deskTablesLead, deskTableCalendar, deskTableCalendarText, deskTableOfficials
    case deskTableOfficialsText, deskTableQuestions, deskTableQuestionsText, deskTableProblems
    case deskTableProblemsText, deskTablePlan, deskTablePlanText, deskTableTake, deskTableOut, deskTableOutAs
    case deskTableFile, deskTableFileHint, deskTablePaste, deskTablePasteHint, deskTableCheck, deskTableKeep
    case deskTableChecked, deskTableNothing, deskTableKept, deskTableChangedMeanwhile, deskTableNew
    case deskTableChanged, deskTableRemoved, deskTableUnchanged, deskTableKindNew, deskTableKindChanged
    case deskTableKindRemoved, deskTableMore, deskTableRow, deskTableKind, deskTableWhat, deskTableMeeting
    case deskTableMeetingHint, deskTableReason, deskTableColumns, deskTableRequired, deskTableCodes
    case deskTableCodesText, deskTableNumber, deskTableCode, deskTableNoFile, deskTableNoMeeting
    case deskTableNotApprover, deskTableManyYears, deskTableRowTaken, deskTableRowUnknown, deskTableRowClosed

    // The desk: frame and sign-in
    case deskMark, deskNavigation, deskToday, deskQuestions, deskMeetings, deskCalendar, deskProgress, deskSignOut, deskWho
    case deskPublicPage, deskFoot, deskRoleClerk, deskRoleModerator, deskRoleCommission, deskRoleHead, deskRoleObserver,
        deskRoleAdministrator
    case signInTitle, signInLead, signInSite, signInEmail, signInPassword, signInSend, signInWrong, signInForgotten

    // The desk: what was just done
    case deskDoneRegister, deskDoneReturn, deskDoneForward, deskDonePublish, deskDoneWithhold, deskDoneAnswer, deskDoneProblem
    case deskDoneAnnounce, deskDoneHold, deskDoneCancel, deskDonePlan, deskDoneAdd, deskDoneRemove, deskDonePlanPublish
    case deskDoneRecord, deskDoneItemDone, deskDoneProgress, deskDoneTakenBack
    case deskDoneCalendarDrafted, deskDoneCalendarApproved, deskDoneCalendarDiscarded, deskDoneDraftChanged
    case deskDoneDraftRemoved

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

    // The desk: the yearly calendar and its draft
    case deskCalendarTitle, deskCalendarLead, deskCalendarNoDaysOff, deskCalendarDraft, deskCalendarFill, deskCalendarProof
    case deskCalendarDraftProof, deskCalendarRegistered, deskCalendarInDraft, deskCalendarAll, deskCalendarOf
    case deskCalendarMonthEmpty, deskCalendarVenue, deskCalendarAddress, deskCalendarTime, deskCalendarMinutes
    case deskCalendarNew, deskCalendarWrong, deskCalendarRight, deskCalendarChange, deskCalendarOpen
    case deskCalendarSave, deskCalendarRemove, deskCalendarRemoveLead, deskCalendarTable, deskCalendarApprove
    case deskCalendarApproveLead, deskCalendarApprovedOn, deskCalendarBasisHint, deskCalendarReason, deskCalendarNotApprover
    case deskCalendarChooseRegion, deskCalendarNotProved, deskCalendarTaken, deskCalendarDiscard, deskCalendarDiscardLead

    // The desk: receptions
    case deskReceptions, deskReceptionsLead, deskReceptionsNone, deskReceptionsComing, deskReceptionsPast
    case deskReceptionsWaiting, deskReceptionNew, deskReceptionNewTitle, deskReceptionNewLead, deskReceptionAfter
    case deskReceptionPlace, deskReceptionOfficial, deskOfficialAkim, deskOfficialDeputy, deskOfficialHead, deskReceptionPost
    case deskReceptionDay, deskReceptionTime, deskReceptionEnd, deskReceptionSlot, deskReceptionEvery, deskEveryOnce
    case deskEveryWeek, deskEveryTwoWeeks, deskEveryMonth, deskReceptionUntil, deskReceptionDaysOff, deskDaysOffSkip
    case deskDaysOffMove, deskReceptionVenue, deskReceptionAddress, deskReceptionPhone, deskReceptionTitle
    case deskReceptionComing, deskReceptionHeld, deskReceptionBooked, deskReceptionListBy, deskReceptionListLate
    case deskReceptionListOn, deskReceptionWhen, deskReceptionWhere, deskReceptionList, deskReceptionBookings
    case deskReceptionNoBookings, deskReceptionNamesHidden, deskReceptionPrint, deskReceptionPrintProtocol
    case deskReceptionPublic, deskBook, deskBookLead, deskBookChannel, deskBookPhone, deskBookInPerson, deskBookInvited
    case deskBookSite, deskBookName, deskBookTopic, deskBookDone, deskBookCode, deskBookCancel, deskBookCancelLabel
    case deskBookedGone, deskBookedOff, deskHandOver, deskHandOverLead, deskOutcomes, deskOutcomesLead, deskOutcomeNone
    case deskOutcomeWho, deskOutcomeAbsent, deskHoldReception, deskHoldReceptionLead, deskProtocolPresent, deskProtocolText
    case deskProtocolOn, deskMoveReception, deskMoveReceptionLead, deskMoveDay, deskMoveTime, deskCancelReception
    case deskSheetListTitle, deskSheetProtocolTitle, deskSheetNumber, deskSheetTime, deskSheetPhone, deskSheetResult
    case deskSheetHandedTo, deskSheetBack, deskSheetPrint, deskTodayReceptionList, deskTodayReceptionReport
    case deskMeetingReception, deskDoneScheduled, deskDoneReceptionMoved, deskDoneReceptionCancelled, deskDoneHandedOver
    case deskDoneOutcomes, deskDoneReceptionHeld, deskDoneBookingCancelled, refusalReceptionCancelled, refusalReceptionHeld
    case refusalReceptionNotYet, refusalReceptionDayOff, refusalReceptionDayPast, refusalReceptionSameHour
    case refusalReceptionUnchanged, refusalListHandedOver, refusalOutcomesMissing, refusalProtocolMissing
    case refusalProtocolTooLong, refusalBookingClosed, refusalBookingCancelled, refusalBookingSettled, refusalPersonForgotten
    case refusalNotAChoice, refusalNotATime, refusalReceptionTooFar, refusalEndBeforeStart, refusalSlotOutOfRange
    case refusalUntilBeforeDay, refusalTooManyDays, refusalNoDayWorked, refusalUnknownMeeting, refusalLongText

    // The desk: a meeting is moved, and the steps of a calendar
    case deskMove, deskMoveLead, deskMoveLate, deskMoveLateNo, deskMoveLateYes
    case deskDoneMove, deskCalendarSteps, deskCalendarNone, deskConsentAgreed, deskConsentNotified, deskApprove, deskSubmit
    case deskStepDay, deskStepEvidence, deskDoneConsent, deskDoneApprove, deskDoneSubmit

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

    // Control of plan items
    case controlClass, controlVeryUrgent, controlUrgent, controlShort, controlMedium, controlLong, controlDefault
    case controlRolled, controlNotExecuted, controlReminder, controlExtended, controlDeclined, controlAsked
    case controlDisciplinary, controlWord, controlTooOften, controlOwnRule, controlLaw, controlExtensions, controlBy
    case controlCoWord, controlLeadWord, controlReminderDay, controlRequestBy, controlAsk, controlAskLead, controlAskDay
    case controlReason, controlAskSend, controlGrant, controlGrantLead, controlGrantSecond, controlGrantDisciplinary
    case controlDecline, controlRemove, controlRemoveLead, controlRemoveReason, controlGround, controlGroundDone
    case controlGroundImpossible, controlColumnKind, controlColumnGiven, controlColumnContent, controlColumnExecutors
    case controlColumnDeadline, controlColumnRemoved, controlColumnGround, controlColumnExtended, controlColumnWarning
    case controlKind, deskControl, deskControlTitle, deskControlCaption, deskControlEarlier, deskControlLater
    case deskControlFile, deskControlNothing, deskControlSummary, deskTodayRequests, deskTodayRequest, deskPlanDeadlineHint
    case deskDoneAsk, deskDoneGrant, deskDoneDecline, deskDoneOffControl, refusalControlRules, refusalExtensionNotLater
    case refusalExtensionPending, refusalExtensionLate, refusalExtensionNothing, refusalExtensionSecond
    case refusalExtensionThird, refusalGroundMissing

    // The desk: progress of a quarter
    case deskProgressTitle, deskProgressPublish, deskProgressPublishLead, deskProgressPublishedOn, deskProgressNotEnded
    case deskProgressFigures, deskProgressFigure, deskProgressNow, deskProgressBefore, deskProgressHeld, deskProgressQuestions
    case deskProgressSettled, deskProgressDue, deskProgressDone, deskProgressOnTime, deskProgressOverdue, deskProgressWhole,
        deskQuarterNotOver
    case deskProgressPublishedColumn, deskProgressCorrect, deskProgressCorrectLead, deskProgressReason, deskProgressSame
    case deskDoneCorrect, refusalReportNotPublished, refusalReasonTooLong, refusalNothingDiffers

    // Refusals of the rules
    case refusalAlreadyRegistered, refusalNotRegistered, refusalReasonMissing, refusalTextMissing, refusalTextTooLong
    case refusalAnswerMissing, refusalAlreadySettled, refusalPlaceUnchanged, refusalPlaceUnknown, refusalAlreadyInProblem
    case refusalNotPublishedYet, refusalLanguageMissing, refusalNotResolved, refusalMeetingCancelled, refusalDayAhead
    case refusalAnnouncedAfterMeeting, refusalNotAnAddress, refusalNotYetHeld, refusalResultsBeforeMeeting
    case refusalAttendanceOutOfRange, refusalAlreadyHeld, refusalDayMissing, refusalPlanPublished, refusalPlanWithoutItems
    case refusalNothingMoved, refusalDayPast, refusalOtherYear, refusalAnnouncementTooLate, refusalHourTaken
    case refusalAlreadyConsented, refusalAlreadyApproved, refusalConsentMissing
    case refusalBeforeConsent, refusalAlreadySubmitted, refusalNotApproved, refusalBeforeApproval
    case refusalPlanNotPublished, refusalPlanDeadlinePast, refusalPlanItemFlaws, refusalExecutionMissing
    case refusalExecutionTooLong, refusalItemDone, refusalMoneyOutOfRange, refusalItemUnknown, refusalTitleMissing
    case refusalTitleTooLong, refusalQuestionsMissing, refusalFieldMissing, refusalFieldTooLong, refusalNotADate
    case refusalDeadlinePast, refusalNotMoney, refusalSourceMissing, refusalUnknownProblem, refusalCellMissing
    case refusalCellUnknownPlace, refusalCellAmbiguousPlace, refusalCellNoAkim, refusalCellNotBelowHost, refusalCellNotADate
    case refusalCellNotInYear, refusalCellNotATime, refusalCellNotMinutes, refusalCellUnknownKind, refusalCellNotAnAddress
    case refusalCellTooLong, refusalCellSameHour, refusalSheetEmpty, refusalSheetColumnMissing, refusalSheetColumnTwice
    case refusalSheetColumnUnknown, refusalSheetRow, refusalSheetRows, refusalCellNotAnIdentifier

    // What is wrong with a table of another kind, or with its file
    case refusalFileNotText, refusalFileQuote, refusalFileOld, refusalFileTooLarge, refusalFileErrorCell
    case refusalFileBroken
    case refusalTableEmpty, refusalCellOutside, refusalCellNotANumber, refusalCellNotTruth, refusalCellUnknownChoice
    case refusalCellTwice, refusalCellNotInRegister, refusalCellFixed, refusalCellFixedTo, refusalCellDayAhead
    case refusalCellLongAgo, refusalCellEndsBefore, refusalCellAkimAlready
    // Reports
    case reportTitle, reportLead, reportEmpty, reportSettledOf, reportNoQuestions, reportChangeUp
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

    // Reports: what was published, and the register since
    case reportFrozen, reportSinceChanged, reportFrozenVersion, reportReplaced, reportLatest, reportNow, reportPublishedLink,
        reportNotPublished
    case reportNotOver, reportRollUp, reportKeptBefore, reportSinceHeading, reportSinceText, reportSinceParts, reportSinceNone
    case reportSinceThen, reportSinceNow, reportSinceLink, reportVersionsHeading, reportFigureCancelled
    case reportFigureConfirmed, reportFigureDisputed, reportFigureProblems, reportFigurePlans

    // A report as a workbook
    case reportFileXLSX, reportSheetPlaces, reportSheetData, reportColumnPlace, reportColumnPlanned
    case reportColumnHeld, reportColumnCancelled, reportColumnQuestions, reportColumnConfirmed, reportColumnDisputed
    case reportColumnProblems, reportColumnPlans, reportColumnItemsDue, reportColumnItemsOnTime
    case reportColumnItemsLate, reportColumnItemsOverdue, reportColumnNeeded, reportColumnGiven

    // Action plans
    case planTitle, planLead, planMeeting, planChainHeading, planChainQuestions, planChainProblems, planChainItems
    case planChainDone, planItemsHeading, planCaption, planItem, planStanding, planDeadline, planLeadExecutor
    case planCoExecutors, planMoney, planItemQuestions, planItemDayOff, planItemMoneyNeeded
    case planItemMoneyGiven, planItemNoMoney, planLateHeading, planLateWord, planLateNoWord, planRecordsHeading, planRecordsOlder
    case planEvidence, planMoneyHeading, planMoneyHeadingNone, planMoneyText, planMoneyNone, planMoneyGiven
    case planMoneyMissing, plansTitle, plansTitleOf, plansLead, plansEmpty, plansLate
    case plansAllDone, plansInTime

    // Questions, for everyone
    case questionsTitle, questionsLead, questionsSearchLabel, questionsSearchField, questionsCategoryField
    case questionsAnyCategory, questionsOfPlace, questionsOfMeeting, questionsFilterRemove, questionsFound, questionsLatest
    case questionsNoneFound, questionsNoneYet, questionTitle, questionDetails, questionWaiting, questionWithheldOn,
        questionReturnedOn
    case questionAnswerHeading, questionPathHeading, questionSupportHeading, questionSupportText, questionFactsHeading
    case factPlace, factMeeting, factCategory, factChannel, factProblem, factPlan, factPlanLink, channelSite, channelAPI
    case channelOpenDataPortal, channelBlogPlatform, channelPhone, channelPaper, channelSpoken, channelBroadcastComment
    case channelMessenger, channelSocialNetwork

    // Problem questions
    case problemLead, problemNumber, problemCompetence, competenceOwn, competenceDistrict, competenceOblast, competenceCentral
    case problemMaslikhat, problemItemsHeading, problemItemDetails, problemNoItems, problemQuestionsHeading
    case problemNoQuestions

    // Duties and coverage
    case termHeading, dutiesTitle, dutiesNoneOverdue, dutiesOverdueCount, dutiesEmpty
    case coverageCount, coverageMet, coveragePlanned
    case editionsHeading, editionInForce, editionInForceUntil, editionNotes

    // Whole territories: duties, coverage, silence
    case dutiesBelowOverdue, dutiesNoAkim, dutiesBelowHeading, dutiesBelowText, dutiesTerritory, dutiesAkimat, dutiesDuty
    case dutiesDue, dutiesStanding, dutiesLongest, dutiesDays, dutyKindOverdue, dutyKindDueSoon, dutyKindUpcoming
    case dutyKindMetLate, dutyKindMet, dutiesListHeading, dutiesFilter, dutiesRule, dutiesAnyRule, dutiesAnyStanding
    case dutiesWhose, dutiesWhoseOwn, dutiesWhoseAll, dutiesOrder, dutiesOrderStanding, dutiesOrderDue, dutiesOrderRule
    case dutiesYear, dutiesYearLatest, dutiesFound, dutiesNoneFound, dutiesReset, dutiesCoverageLink, dutiesSilenceLink
    case dutiesFilesHeading, dutiesFileCSV, dutiesFileJSON, coverageTitle, coverageLead, coverageOnce
    case coverageVisitsHeading, coverageOwnHeading, coverageBelowHeading, coveragePlannedOn, coverageHeldOn
    case coverageLacking, coverageMissed, coverageAhead, coverageUnknown, coverageUnreported, coverageDaysLeft
    case coverageLastDay, coverageSumPlanned, coverageSumMissed, coverageSumAhead, coverageGaps
    case coverageGapsPast, coverageGapsNone, coverageMore, coverageFilter, coverageShow, coverageShowAll
    case coverageShowMissing, coverageOrderStanding, coverageOrderPlace, coverageNone, coverageNoneMissing, coverageLink
    case silenceTitle, silenceLead, silenceNone, silenceWhatHeading, silencePartsHeading, silenceListHeading
    case silenceAkimats, silenceDays, silenceMissing, silenceItem, silenceKind, silenceAny, silenceHomeHeading, silenceHomeText

    // The calculator of terms
    case reckonTitle, reckonLead, reckonFormHeading, reckonRule, reckonRuleChoose, reckonFrom, reckonFromHint, reckonAt
    case reckonAtHint, reckonButton, reckonLastDay, reckonHow, reckonNorm, reckonRuleMissing, reckonRuleUnknown
    case reckonRuleNotInForce, reckonDateMissing, reckonDateWrong, reckonTimeWrong
    case reckonChoice, reckonSkippedHeading, reckonWho, reckonUnrecorded, reckonTerritory, reckonAllHeading, reckonAllLead
    case reckonBinds, reckonOtherTerritory, reckonOtherOffice, reckonOtherAddressee, reckonClock

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
    case openDataDuties, openDataDutiesWhat, openDataCoverage, openDataCoverageWhat, openDataSilence, openDataSilenceWhat
    case openDataInterfaceHeading, openDataInterfaceText, openDataDescription
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
    case errorWhatNow, errorBackToDesk, errorNotFoundAtDesk
}
