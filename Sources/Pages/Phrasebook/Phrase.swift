/// Every text of the product that is not written by people who use it, by its key in `Strings/*.json`.
///
/// Keys begin with the subject whose page they stand on. A phrase without values is named in templates as `{{t.key}}`.
package enum Phrase: String, CaseIterable, Sendable {
    // The frame of every page
    case siteName, siteTagline, siteDescription, skipToContent, navigation, navigationPlaces, navigationMeetings
    case navigationPlans, navigationReports, navigationTrack, languages, breadcrumbs, home, demonstration, footOpenData
    case footReckon, footGuide, footPrivacy, footAbout, footDesk

    // Words that many pages share
    case next, previous, show, search, optional, kazakhNameMissing, errorSummary, errorNotDone, yes, no, filesHeading

    // Offices and places
    case akimOf, akimOfRepublic

    // How a promise stands: the badge
    case statusDone, statusDoneLate, statusRemoved
    case statusRemovedLate
    case statusLate, statusDaysLeft, statusToday, statusLastDay, statusInTime
    case statusNotYet, statusKept, statusPublishedLate, statusApprovedLate, statusSubmittedLate, statusStepLate

    // How a date was reckoned
    case reckoningHow, reckoningFromMeeting, reckoningFromMeetingEnd, reckoningFromQuarter, reckoningFromYear
    case reckoningFromReceived, reckoningFromRegistered, reckoningFromEvent, reckoningDaysAfter, reckoningDaysBefore
    case reckoningCalendarDays, reckoningWorkingDaysAfter, reckoningWorkingDaysBefore, reckoningNextMonth, reckoningDate
    case reckoningSameDay, reckoningNextDay, reckoningSkipped, reckoningWeekends, reckoningHoliday
    case reckoningHolidayEstimated, reckoningRolled, reckoningDue, reckoningCites, reckoningFromExtension
    case reckoningFromComplaint, reckoningFromAnswer, reckoningFromMonth, reckoningFromTrip, reckoningFromTripEnd
    case reckoningFromSession, reckoningFromReception, reckoningFromBroadcast, reckoningFromBriefing
    case reckoningFromPapers, reckoningFromFinding, reckoningFromAssignment, reckoningFromDeadline, reckoningMonthsAfter
    case reckoningAfterMonth, reckoningTimesAWeek, reckoningTimesAMonth, reckoningTimesAQuarter, reckoningTimesAHalfYear
    case reckoningTimesAYear, reckoningWorkedWeekends, reckoningWeekend

    // The clock of the law
    case dutyAnnouncement, dutyResults, dutyProgress, dutyCalendarApproved, dutyCalendarSubmitted, dutyMeetingOf
    case dutyCalendarOf, dutyPublished, dutyResultsPublished, dutyAnnounced, dutyApproved, dutySubmitted, dutyMet
    case dutyAnnouncedBefore
    case dutyPublishBy, dutyApproveBy, dutySubmitBy, dutyMeetBy, dutyPublishWasDue, dutyApproveWasDue, dutySubmitWasDue
    case dutyMeetWasDue, dutyEvidence

    // A meeting in a row
    case meetingQuestionCount, meetingNoQuestions, meetingNoneAsked, meetingAsk, meetingAskAbout, meetingHeld
    case meetingNotReported, meetingCancelled, meetingToday

    // A question in a row
    case questionSupporters, questionMine, questionMineLabel, questionNumber, questionNotShown, questionWithheld

    // How a question stands
    case standingReceived, standingRegistered, standingReturned, standingForwarded, standingPublished, standingAnswered
    case standingExcluded
    case standingInPool, standingMerged, standingInPlan, standingResolved, standingConfirmed, standingDisputed
    case standingWithheld

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
    case placesTitle, placesLead, placesLabel, placesHint, placesAll, placesMap, placesFoundTitle, placesFound
    case placesNone, placesNoneAdvice, placesNoneLetters

    // The page of a place
    case placeOwnAkim, placeAkimAbove, placeOfCountry, placeNext, placeNextNone, placeNextNoneText, placeOtherMeetings
    case placeAllMeetings, placeAsk, placeSubscribeCalendar, placeSubscribeFeed, placeCoverage, placeCoverageOf
    case placeCoverageNone, placeCoverageOneMet, placeCoverageOnePlanned, placeCoverageOneMissing, placeCoverageAhead
    case placeCoverageMissing, placeDuties, placeDutiesAll, placeProblems, placeProblemNotPlanned, placePlans
    case placePlansAll, placePlanOf, placePlanNamed, placePlanDone, placePlanDoneNone, placeReports, placeChildren
    case placeCalendar, placeYearReport, placePartsText, placeQuestions, placeMore, placeReceptions

    // Who holds office
    case placeOfficials, placeOfficialsBefore, placeOfficialCharge, officialAkim, officialFirstDeputy, officialDeputy
    case placeOfficialsAll
    case officialHeadOfOffice, officialChiefInspector, officialOther, officialActing, officialSince, officialBetween

    // Who holds which post, for residents
    case officialCategory, officialActsNow, officialActsVacant, officialActsFor, officialHalf, officialVacant, officialInOffice
    case officialAway, officialLeft, officialComing, officialsTitle, officials, officialsLead, officialsNone, officialsNow
    case officialsVacant, officialsVacantSince, officialsComing, officialsBefore, officialsFormerFirst
    case officialsFormerDeputies, officialsFormerHeads, officialsFormerInspectors, officialsFormerOthers, officialsData
    case officialsSource

    // The list of meetings
    case meetingsTitle, meetingsTitleOf, meetingsLead, meetingsFilter, meetingsPlace, meetingsWholeCountry, meetingsFrom
    case meetingsTo, meetingsKind, meetingsAnyKind, kindCalendar, kindOnDemand, kindOfNecessity, meetingsNone
    case meetingsNoneText, meetingsReset

    // The page of a meeting
    case meetingTitleAhead, meetingTitleToday, meetingTitleHeld, meetingTitlePast, meetingTitleCancelled, meetingHour
    case meetingWhere, meetingKind, meetingOnline, meetingOnlineHeld, meetingOnlineText, meetingOnlineNone
    case meetingRemember, meetingRememberLink, meetingAttendance, meetingAttendanceCount, meetingCancelledWhy
    case meetingCancelledOn, meetingCancelledAsk, meetingCancelledAskLink, meetingMoved, meetingMovedFrom
    case meetingResultsCorrected, meetingResultsStood, meetingResultsFormer, meetingQuestionsCame
    case meetingResultsHidden
    case meetingMovedOn, meetingResults, meetingResultsOn, meetingResultsNone, meetingPlan, meetingPlanNone
    case meetingPlanLink, meetingProblems, meetingAskTitle, meetingAskPrivate, meetingAskButton, meetingAskAfter
    case meetingQuestionsJoin, meetingQuestionsChecked, meetingQuestionsFirst, meetingQuestionsAll, meetingClock
    case meetingAgenda, meetingAgendaHeld, meetingAgendaShare, meetingAgendaTerm, meetingAgendaAccount
    case meetingAgendaQuestions, meetingAgendaAfter, meetingAgendaReception, meetingReceptions, meetingReceptionOn

    // Channels of publication, and who took part in a meeting.
    case publicationSite, publicationEGov, publicationOpenData, publicationSocialNetwork, publicationPress
    case publicationTelevision, publicationRadio, publicationPublicPlace, publicationMessenger, publicationOther
    case publicationOn, groupResidents, groupDeputies, groupParties, groupAssociations, groupOpposition, groupMedia
    case groupOthers, groupPart, meetingAttendanceGroups, meetingMicrophone, meetingMicrophoneYes, meetingMicrophoneNo
    case meetingSpoke, meetingPresentation, meetingPresentationKept, meetingPresentationLong, meetingAnnouncedIn
    case meetingPresentationTook
    case correctionAnnounced, correctionFigure, correctionReason
    case correctionOutcomes
    case correctionOpenAnswered
    case correctionTakenOut
    case meetingMinutesMade, meetingResultsPlaces, meetingPlanOwed, meetingPlanOwedLate
    case meetingNoProblems
    case meetingNoProblemsBefore

    // The yearly calendar
    case calendarTitle, calendarLead, calendarNoMeetings, calendarOwnOnly, calendarBelow, calendarStatus, calendarOf
    case calendarApproved, calendarSubmitted, calendarBasis, calendarNotApproved, calendarNotSubmitted, calendarMissing
    case calendarMissingText, calendarVersions, calendarVersion, calendarVersionCount, calendarVersionFirst
    case calendarVersionNoReason
    case calendarMeetings, calendarColumnDay, calendarColumnAkim, calendarColumnPlace, calendarColumnState
    case calendarAhead, calendarYears, calendarYear, calendarStandingDraft, calendarStandingApproved
    case calendarStandingSubmitted, calendarConsentAgreed, calendarConsentNotified, calendarConsentMissing
    case calendarEvidence, calendarPublishedOn, calendarPublishedAt, calendarVersionTitle, calendarVersionShort
    case calendarVersionAgainst, calendarVersionWith, calendarVersionReason, calendarVersionMeetings, calendarVersionNow
    case calendarNoDifference, calendarAdded, calendarMoved, calendarBefore, calendarColumnChange, calendarColumnSlot
    case calendarColumnRegion, calendarColumnContents, calendarRegionsTitle, calendarRegionsLead, calendarQuarterGap
    case calendarQuarterGapText, calendarQuarterGapMeetings, calendarQuarterGapMeetingsText

    // The check of a calendar, drafted or edited
    case calendarNormsMet, calendarNormsUnmet, calendarNoNorms, calendarNoFlaws, calendarFlawCount, calendarFindingsMore
    case calendarGap, calendarGapOver, calendarGapBusy, calendarGapMissing, calendarFlaw, calendarFlawMeeting
    case calendarFlawPlace, calendarFlawDayOff, calendarFlawHours, calendarFlawLate, calendarFlawTwoAtOnce
    case calendarFlawWay, calendarFlawSuperior

    // The form for a question
    case askTitle, askMeetingLead, askPlaceLead, askAbout, askText, askTextHint, askCategory, askLanguage, askContacts
    case askContactsWhy, askName, askEmail, askEmailHint, askPhone, askSend, askNotAppeal, askNotAppealText, askRead
    case askClosed, askClosedLink, flawTextMissing, flawTextTooLong, flawTextBinary, flawPlaceMissing, flawPlaceUnknown
    case flawMeetingUnknown, flawMeetingPast, flawMeetingCancelled, flawMeetingElsewhere, flawLanguageUnknown
    case flawCategoryUnknown, flawTooLong, flawContactBinary, flawEmailWrong, flawPhoneWrong

    // Personal reception
    case receptionsTitle, receptionsLead, receptionsAbove, receptionsNext, receptionsNone, receptionsNoneText
    case receptionDeputy, receptionHead, receptionSlotLength, receptionFree, receptionFull, receptionClosed
    case receptionBookUntil, receptionBook, receptionBookOn, receptionCancelled, receptionMoved, receptionReason
    case receptionListBy, receptionListNotBinding, receptionFormTitle, receptionFormLead, receptionFormSlot
    case receptionFormName, receptionFormContactHint, receptionFormTopic, receptionFormTopicHint, receptionFormPrivate
    case receptionFormLanguage, receptionFormSend, receptionHow, receptionHowOnline, receptionHowPhone
    case receptionHowOffice, receptionHowBring, receptionsPast, receptionsYear, receptionCount, receptionPeople
    case receptionReceived, receptionNobody, receptionNotReported, resultExplained, resultAnswered, resultOnControl
    case resultAbsent, bookingTitle, bookingTitleCancelled, bookingTitleReceived, bookingTitleAbsent, bookingNumber
    case bookingWho, bookingWhere, bookingPhone, bookingName, bookingTopic, bookingResult, bookingCodeUse, bookingFollow
    case bookingCancel, bookingCancelText, bookingForgetText, bookingSettledForgetText, bookingForgotten, bookingAll
    case bookingTakenOff, bookingTakenOffPhone, bookingTakenOffOffice
    case bookingCorrected
    case bookingClosedText, flawSlotMissing, flawSlotTaken, flawSlotUnknown, flawNameMissing, flawBookingContactMissing
    case flawPhoneBooked
    case flawTopicMissing

    // What officials do among residents beside meetings: events
    case eventKindDeputyTrip, eventKindInspectorTrip, eventKindRound, eventKindRuralRound, eventKindProductionMeeting
    case eventKindSocialMeeting, eventKindVulnerableMeeting, eventKindHour, eventKindBriefing, eventKindMinisterMeeting
    case eventKindOfficialEvent, eventKindWorkTrip, eventKindSession

    // Events in a list
    case eventsTitle, eventsTitleOf, eventsLead, eventsFilter, eventsKind, eventsComing, eventsPast, eventsComingNone
    case eventsNone, eventsReset, eventsAll, eventPlacesMore, eventPhone, eventOpenCount, eventHeld, eventCancelled
    case eventsNoRuralRounds, eventsRuralRounds
    case eventsHere
    case eventPhoneLabel
    case eventNotReported, eventToday

    // One event
    case eventHost, eventBody, eventTopic, eventStops, eventAnnouncement, eventAnnouncedOn
    case eventNotAnnounced
    case eventNeverAnnounced
    case eventBroadcast, eventMinutes, eventMinutesOn, eventHourAhead, eventHourAheadText
    case eventPhoneNone, eventMoved, eventMovedFrom
    case eventMovedSameDay
    case eventCancelledWhy, eventResults, eventResultsNone
    case eventFigureAttendance, eventFigureRaised, eventFigureResolved, eventFigureUnderWay, eventFigureReceptions
    case eventFigureReceived, eventOpenTitle, eventOpenAnswered, eventOpenWaiting, eventOpenUnanswered, eventOpenLate
    case eventOpenOverdue, eventOpenEvidence
    case eventOpenWithdrawn
    case eventSteps, eventStepsText, eventStepBy, eventStepDone
    case eventMore

    // Programmes: what is done a number of times in a period
    case programmeTitle, programmeLead, programmeLink, programmeEvents, programmeOwn, programmeWhat
    case programmeNow, programmeBefore, programmeMet, programmeMissed, programmePlanned, programmeOpen, programmeUnknown
    case programmeUnreported
    case programmeSet, programmeNotSet, programmeTotal
    case programmeBelow
    case programmeBelowText, programmeHours, programmeSettlements
    case programmeSettlementsSum, programmeSettlementsPlanned, programmeSettlementsMissing, programmeSettlementsOf
    case programmeSchedules, programmeScheduleApproved
    case programmeScheduleNone
    case programmeScheduleFormer, programmeScheduleChanged, programmeScheduleDropped
    case programmeNone, programmeAbove, programmeMinisters, programmeMinistersText
    case programmeMinistersNone, programmePeriod, programmePlannedCount, programmeHeldCount, programmeShare
    case programmePeriods
    case programmeBodies, programmeRegions

    // The receipt
    case receiptTitle, receiptNumber, receiptNumberUse, receiptCode, receiptCodeUse, receiptTrack, receiptNext
    case receiptRegister, receiptRegisterText, receiptModerate, receiptModerateText, receiptForward, receiptForwardText
    case receiptMeeting, receiptMeetingText

    // Following a question
    case trackTitle, trackLead, trackCode, trackHint, trackMissing, trackWrong, trackShow, trackLost, trackLostText
    case trackLostLink, trackNowReceived, trackNowRegistered, trackNowReturned, trackNowForwarded, trackNowPublished
    case trackNowWithheld
    case trackNowAnswered, trackNowInPool, trackNowMerged, trackNowInPlan, trackNowDueBy, trackNowLate, trackNowResolved
    case trackNowExcluded, trackNowAbove
    case trackNowDecidedAbove, trackNowReturnedAbove
    case trackNowConfirmed, trackNowDisputed, trackYours
    case trackYoursSentOn, trackSentOn
    case trackOthers, trackPath, trackStepReceived, trackStepRegistered
    case trackRegisteredLater
    case trackStepReturned, trackStepForwarded, trackStepPublished, trackStepAnswered, trackStepInPool, trackStepMerged
    case trackStepWithheld
    case trackStepCorrected
    case trackStepExcluded
    case trackStepSeparated, trackStepTakenOut
    case trackStepInPlan, trackStepResolved, trackStepConfirmed, trackStepDisputed, trackNow, trackNowExecuting
    case trackNowWaiting, trackNowYourWord, trackNowYourWordText, trackDeadline, trackDeadlineName, trackExecutionOn
    case trackExecutionNone, trackNextRegister, trackNextRegisterText, trackNextPublish, trackNextPublishText
    case trackNextMeeting, trackNextMeetingText, trackNextPlan, trackNextPlanText
    case trackNextPlanHeldText
    case trackNextAnswer, trackNextAnswerText
    case trackNextAnswerExcluded
    case trackNextAsk, trackNextAskText, trackNextReport, trackNextReportText, trackBy, trackAfter, trackJudgeTitle
    case trackNowRemoved, trackRemoved, trackRemovedGround, trackNextAgain, trackNextAgainText
    case trackJudgeText, trackJudgeYes, trackJudgeNo, trackJudgeExpired, trackAnswer, trackAnswerOn, trackWho
    case trackExecutor, trackAkim, trackAction, trackMoney, trackMoneyOf, trackMoneyNone, trackMeeting, trackProblem
    case trackPlan, trackPlanLink, trackPublic, trackPublicLink, trackWithheld, trackPublicNone, trackIfLate
    case trackIfLateText, trackDisagree, trackDisagreeText, trackPrivate, trackForget, trackForgetText
    case trackDisagreeReturned
    case trackMailText, trackMailStop, trackMailOffText, trackMailStart

    // Categories of questions
    case categoryHousingUtilities, categoryImprovementEcology, categoryRoads, categorySocialFacilities
    case categoryLandHousing, categoryOther, categoryNone

    // The desk: frame and sign-in
    case deskMark, deskNavigation, deskToday, deskQuestions, deskMeetings, deskCalendar, deskProgress, deskSignOut
    case deskWho, deskPublicPage, deskFoot, deskRoleClerk, deskRoleModerator, deskRoleCommission, deskRoleHead
    case deskRoleObserver, deskRoleAdministrator, signInTitle, signInLead, signInSite, signInEmail, signInPassword
    case signInSend, signInWrong, signInForgotten

    // The desk: codes, one's own account, the accounts of a territory, refused acts
    case signInWait, codeTitle, codeLead, codeLabel, codeHint, codeRecovery, codeRecoveryHint, codeLost, codeLostAll
    case codeBack, codeWrong, codeMissing, recoveryWrong, codeEnded, codeWait
    case codeWaitRecovery
    case welcomeTitle, welcomeLead, welcomeSend
    case welcomeGoneTitle, welcomeGone, accountTitle, accountReminder, accountTerritory, accountTerritoryChoose
    case accountName, accountRoles, accountNoRoles, accountCodes, accountCodesOn, accountCodesAdvised
    case accountCodesNone, accountCodesChange, accountCodesSetUp, accountSessions, accountSession, accountSessionThis
    case accountSessionEnd, accountSessionEndNamed, accountSessionEndOthers, accountBrowserUnknown, accountTime
    case accountPassword, accountPasswordLead, accountPasswordCurrent, accountPasswordNew, accountPasswordAgain
    case accountPasswordHint, accountPasswordSet, codesLead, codesLeadRequired, codesBegin, codesLater, codesStepApp
    case codesStepScan, codesStepKeep, codesScan, codesOpenApp, codesSquare, codesByHand, codesConfirmTitle
    case codesConfirm, codesOwn, codesOwnOld, codesNewPhone, codesNewPhoneLead, codesRenewRecovery
    case codesRenewRecoveryLead, codesTurnOff, codesTurnOffLead, recoveryTitle, recoveryLead, recoveryOnce
    case recoveryDone, staffTitle, staffLead, staffCodes, staffLastSignIn, staffState, staffStateOpen
    case staffStateClosed, staffStateInvited, staffInviteTitle, staffInviteLead, staffInvite, staffRole, staffPlace
    case staffPlaceHint, staffRoleClerk, staffRoleModerator, staffRoleCommission, staffRoleHead, staffRoleObserver
    case staffRoleAdministrator, staffLinkMade, staffLinkOnce, staffGrant, staffGrantLead, staffWithdraw, staffReset
    case staffResetLead, staffInviteAgain, staffInviteAgainLead, staffDisable, staffDisableLead, staffEnable
    case staffCodesOff, staffCodesOffLead
    case staffEnableLead, deskDonePasswordSet, deskDoneTerritory, deskDoneSessionEnded, deskDoneCodesBegun
    case deskDoneCodesOff, deskDoneRoleGranted, deskDoneRoleWithdrawn, deskDoneStaffDisabled, deskDoneStaffEnabled
    case deskDoneStaffCodesOff
    case refusedLead, refusedAct, refusedPlace, refusedWho, refusedYours, refusedAsk, refusedAskOperator, actRead
    case actRegister, actModerate, actAnswer, actFormProblem, actWritePlan, actPublishPlan, actRecordExecution
    case actRunMeeting, actDraftCalendar, actRunReception, actRunEvent, actDecideControl, actSeeContacts
    case actKeepOfficials
    case actManageStaff, refusalPasswordWrong, refusalPasswordTooShort, refusalPasswordTooLong, refusalPasswordsDiffer
    case refusalPasswordOwnName, refusalPasswordRepeated, refusalPasswordSequence, refusalPasswordCommon
    case refusalPasswordNumbers
    case refusalCodeWrong, refusalFirstCodeWrong, refusalNothingBegun, refusalCodesRequired, refusalStaffOutside
    case refusalStaffElsewhere, refusalLastAdministrator, refusalAlreadyGranted, refusalNotGranted, refusalEmailTaken
    case refusalStaffTooLong
    case refusalEmailWrong, refusalStaffDisabled, refusalNotApprover
    case refusalStaffOwnCodes, refusalStaffNoCodes

    // The desk: what was just done
    case deskDoneRegister, deskDoneReturn, deskDoneForward, deskDonePublish
    case deskDoneCorrected
    case deskDoneWithhold, deskDoneAnswer
    case deskDoneProblem, deskDoneAnnounce, deskDoneHold, deskDoneCancel, deskDonePlan, deskDoneAdd, deskDoneRemove
    case deskDoneRecorded, deskDoneDrafted, deskDonePlaced, deskDonePackage
    case deskDonePlanPublish, deskDoneRecord, deskDoneItemDone, deskDoneProgress, deskDoneTakenBack
    case deskDoneCalendarDrafted, deskDoneCalendarApproved, deskDoneCalendarDiscarded, deskDoneDraftChanged
    case deskDoneScheduledLate, deskDoneReceptionMovedLate
    case deskDoneDraftRemoved, deskDoneScheduled, deskDoneReceptionMoved, deskDoneReceptionCancelled, deskDoneHandedOver
    case deskDoneOutcomes, deskDoneReceptionHeld, deskDoneBookingCancelled, deskDoneMove, deskDoneConsent
    case deskDoneAssignmentGiven, deskDoneAssignmentTakenOut
    case deskDoneAssignmentDone, deskDoneAssignmentOffControl
    case deskDoneApprove, deskDoneSubmit, deskDoneAsk
    case deskDoneAskRolled
    case deskDoneGrant, deskDoneDecline, deskDoneOffControl
    case deskDoneWithdrawExtension
    case deskDoneCorrect
    case deskDoneExclude, deskDoneProblemChanged, deskDoneIncluded, deskDoneTakenOut, deskDoneMerged, deskDoneSeparated
    case deskDoneWithdrawn, deskDoneMaslikhat, deskDoneSentUp, deskDoneReferralNoted, deskDoneReferralDecided
    case deskDoneReferralReturned

    // The desk: words of many pages
    case deskRoleCannot, deskReadOnly, deskActs, deskNotNow, deskBecause, deskKazakh, deskRussian, deskBothLanguages
    case deskOneLanguageMissing, deskOneLanguage, deskOneLanguageNo, deskOneLanguageYes
    case deskPublicReason, deskReason
    case deskReasonMoved, deskReasonCancelled
    case deskChoose, deskDue, deskToFirst, deskFormExpired, deskSessionEnded
    case deskSecretExpired
    case deskChangedMeanwhile
    case deskChangedByYou
    case deskKept, deskKeptNote, deskAddress, deskComing, deskPast

    // The desk: today
    case deskTodayNothing, deskTodayQueues, deskTodayLate, deskTodayLater, deskTodayComing, deskTodayHold
    case deskTodayAllLate, deskTodayLateShown, deskTodayMeetingOf, deskQueueReceived, deskQueueModeration, deskQueueOpen
    case deskTodayAll, deskTodayShown
    case deskQueueAll, deskTodayReceptionList, deskTodayReceptionReport, deskTodayRequests, deskTodayRequest
    case deskTodayRegister, deskTodayAnswer
    case deskTodayDue, deskTodayWeek, deskTodayModeration, deskTodayDrafts, deskTodayDraft, deskTodayDraftItems
    case deskTranslations, deskTranslationsLead, deskTranslationsStale, deskTranslationsAll
    case deskTranslationsNone, deskTranslationFits, deskTranslationFitsLabel
    case deskTranslationsNoneHere, deskTranslationsTotal, deskTranslationAddLead, deskTranslationInKk
    case deskTranslationInRu, deskTranslationRecord, refusalTranslationMissing

    // What public texts are called that may stand in one language.
    case loneTextQuestion, loneTextAnswer, loneTextWithheld, loneTextStep, loneTextTitle, loneTextMoney
    case loneTextMaslikhat, loneTextWithdrawal, loneTextReferralBody, loneTextProposal, loneTextReferralWord
    case loneTextReferralNote, loneTextResults, loneTextMeetingVenue, loneTextMeetingAddress
    case loneTextMeetingCancellation, loneTextMeetingMove, loneTextCalendarBasis, loneTextCalendarReason, loneTextAction
    case loneTextLead, loneTextCoExecutors, loneTextItemMoney, loneTextExecution, loneTextRemoval
    case loneTextExtensionReason, loneTextResponsibility, loneTextReportReason
    case loneTextReceptionPost, loneTextReceptionVenue, loneTextReceptionAddress, loneTextReceptionCancellation
    case loneTextReceptionMove, loneTextEvent, loneTextEventLeader, loneTextEventBody, loneTextEventTopic
    case loneTextEventVenue, loneTextEventCancellation, loneTextEventMove, loneTextEventAnswer, loneTextPost
    case loneTextInCharge, loneTextFormerCharge
    case deskTranslationWantsKk, deskTranslationWantsRu, deskTranslationOldKk, deskTranslationOldRu
    case deskDoneTranslationFits
    case deskTodayDraftCalendar, deskTodayAllModeration

    // The desk: lists of questions
    case deskQueueReceivedTitle, deskQueueModerationTitle, deskQueueOpenTitle, deskQueueAllTitle, deskQuestionsEmpty
    case deskQuestionsOldest, deskQuestionsNewest, deskQuestionsOfAll, deskWorkingDays, deskSelect
    case deskSelectedToProblem, deskNoMeeting, deskForMeeting, deskTermRegister, deskTermForward, deskTermReturn
    case deskQuestionsGather
    case deskTermAnswer, deskTermGone, deskTermBy

    // The desk: one question
    case deskQuestionTitle, deskQuestionReceived, deskQuestionPlace
    case deskQuestionFirstPlace, deskQuestionSentOn
    case deskQuestionMeeting, deskQuestionCategory
    case deskQuestionChannel, deskQuestionLanguage, deskQuestionSupport, deskQuestionOriginal, deskQuestionOriginalNote
    case deskQuestionContact, deskQuestionContactNote, deskQuestionNoContact, deskContactName, deskContactEmail
    case deskContactPhone, deskQuestionTerms, deskQuestionSteps, deskQuestionSimilar, deskQuestionAnswer
    case deskQuestionProblem, deskQuestionWithheld, deskHintsNone, deskHintsFound, deskHintsAlso, deskHintPhone
    case deskHintIIN, deskHintEmail, deskHintCard, deskRegister, deskRegisterLead, deskReturn, deskReturnHint
    case deskForward, deskForwardPlace, deskForwardHint, deskForwardExamples, deskPublish, deskPublishText
    case deskPublishHint, deskPublishAgain, deskWithhold, deskAnswerAgain, deskAnswer, deskAnswerText, deskAnswerHint
    case deskPublishTranslationKk, deskPublishTranslationRu, deskPublishTranslationHint, deskPublishWithout
    case deskMakeProblem, deskMakeProblemLead, deskChannelSite, deskChannelApi, deskChannelOpenDataPortal
    case deskExclude, deskExcludeLead
    case deskChannelBlogPlatform, deskChannelPhone, deskChannelPaper, deskChannelSpoken, deskChannelBroadcastComment
    case deskChannelMessenger, deskChannelSocialNetwork
    case deskChannelReception
    case deskLanguageKk, deskLanguageRu, deskLanguageEn
    case deskPublishedNow, deskQuestionNext

    // The desk: a question entered by hand, and its slip
    case deskEnter, deskEnterLead, deskEnterHour, deskEnterHourHint, deskEnterPlaceHint, deskEnterText
    case deskEnterTextHint, deskEnterEmailHint, deskEnterSlip, deskEnterSlipYes, deskEnterSlipNo, deskEnterSave, deskEnterNext
    case deskEnterTextCut
    case deskEnterLast, deskEnterSame, deskEnterAgain, deskEnterAgainAsk, deskEnterAgainNo, deskEnterAgainYes
    case deskEnterChannelUnknown, deskEnterLongAgo, deskEnterHourAhead, deskEnterMeetingPast, deskEnterOutside
    case deskEnterAmbiguous, deskDoneEntered, slipTitle, slipLead, slipCodeUse, slipWhere, slipFacts, slipAnswer
    case slipResults, slipNext, slipOpen

    // The desk: what is taken out of a question
    case deskRedact, deskRedactTitle, deskRedactLead, deskRedactNote, deskRedactSend
    case deskRedactLegend
    case deskRedactMark, deskRedactReady
    case deskRedactSelection, deskHintAddress, deskHintName, deskHintWhyPhone, deskHintWhyIIN, deskHintWhyEmail
    case deskHintWhyCard, deskHintWhyAddress, deskHintWhyName, deskLeaveIn, deskLeaveInNo, deskLeaveInYes
    case refusalPersonalDataLeft

    // The desk: two people on one thing
    case deskColleague, deskMeanwhile
    case deskMeanwhileOwn
    case deskMeanwhileBy, deskMeanwhileNow, deskMeanwhileYours, deskMeanwhileResident

    // The history of a record.
    case deskHistory, deskHistoryLead, deskHistoryBack
    case deskMore
    case deskHistoryWhole
    case historyMerged
    case historySupported, historyContactForgotten, historyMeetingChanged, historyOfficialChanged, historyPlanImported
    case historyCalendarImported, historyOfficialTakenBack, historyExecutorRemoved, historyPlaceNamed
    case historyReferral
    case historyOpenQuestion
    case historyStanding, historyRecords, historyReported, historyBy, historyMergedInto
    case historyClosed, historySent, historyDecided, historyWord, historyPlanned, historyExtended, historyRemoved
    case historyRecord, historyRegistered, historyModeration, historyModerated, historyWaiting, historyShown
    case historyWithheld, historyAnswered, historyBroadcasts, historyChannels, historyDrafted, historyNoProblems
    case historyPlaces, historyRecorded, historyMinutesOn, historyPublished, historyReception, historyBooking
    case historyBooked
    case historyStop, historyPoints, historyList, historyActing, historyActingFor, historyInChargeSince, historyFrom
    case historyFromDay, historyToDay
    /// Lines of a history that say what was done, where the notice says more to whoever does it.
    case historyMeetingMoved, historyMeetingAdded, historyReceptionMoved, historyReceptionCancelled, historyEventPlanned,
        historyOfficialActing
    /// What was done with an account, and facts about it.
    case historyAccountMade, historyInvited, historyLinkMade, historyCodesSetUp, historyCodesRefused, historyRecoveryRenewed,
        historyRecoveryUsed, historyCodesLeft, historyTimes, historySessionsEnded, historyPurpose, historyForInvitation,
        historyForReset
    case historyQuestions, historyProblems, historyWithResults, historyFormerHidden
    case historyPlanOwed, historySuccessor, historyLeaver, historyReceived, historyLeft, historyWithout, historyNew
    case historyChanged, historyTakenOut, historyLanguage, historyByTable, historyWithAddress, historyItemNew
    case historyItemGone
    case deskMeanwhileProgram, deskMeanwhileChanged

    // The desk: templates of answers
    case deskTemplates, deskTemplatesLead, deskTemplateShared, deskTemplateKind, deskTemplateName, deskTemplateText
    case deskTemplateHint, deskTemplateLacksKk, deskTemplateLacksRu, deskTemplateNew, deskTemplateChange
    case deskTemplateSave, deskTemplateRemove, deskTemplateRemoveLead, deskTemplateInsert, deskTemplateChoose
    case deskTemplateNone, deskTemplateReady, deskDoneTemplateKept
    case deskDoneTemplateLone
    case deskDoneTemplateRemoved, refusalTemplateMark, refusalTemplateName
    case refusalTemplateGone

    // The desk: problem questions
    case deskProblemNew, deskProblemNewLead, deskProblemNone, deskProblemTitle, deskProblemTitleHint
    case deskProblemNewPlace
    case deskProblemCompetence, deskCompetenceOwn, deskCompetenceDistrict, deskCompetenceOblast, deskCompetenceCentral
    case deskProblemMaslikhat, deskProblemMake, deskProblemQuestions, deskProblemRaised, deskProblemItems
    case deskProblemNoItems, deskProblemToPlan, deskProblemToMeeting, deskProblemToMeetings
    case deskProblemSource, deskProblemChange, deskProblemInclude, deskProblemIncludeSend, deskProblemTakeOut
    case deskProblemTakeOutLead, deskProblemWhich, deskProblemMerge, deskProblemMergeLead, deskProblemInto
    case deskProblemSeparate, deskProblemSeparateLead, deskProblemWithdraw, deskProblemWithdrawLead, deskProblemSession
    case deskProblemSessionDay, deskProblemSessionText, deskProblemSendUp, deskProblemSendUpLead, deskProblemSendUpBy
    case deskProblemTo, deskProblemBody, deskProblemBodyHint, deskProblemProposal, deskReferralNote
    case deskReferralNoteText, deskReferralDecide, deskReferralDisposition, deskReferralDecision, deskReferralBack
    case deskReferralElsewhere

    // The desk: the pool
    case deskPool, deskPoolLead, deskPoolSame, deskPoolMake, deskPoolAdd, deskPoolLike, deskPoolAlone, deskPoolAbove
    case deskPoolAway
    case deskPoolSince, deskPoolNothing, deskPoolRest

    // The desk: meetings
    case deskMeetingComing, deskAgendaLater, deskAgendaEarlier, deskMeetingsNone, deskNeedsAnnounce
    case deskNewMeeting, deskNewMeetingLead, deskNewMeetingHost, deskNewMeetingPlace
    case deskEnterPlaceHintShort, deskNewMeetingMinutes, deskNewMeetingVenue, deskNewMeetingSend
    case deskDoneMeetingAdded, refusalMinutesOutOfRange, refusalPlaceNotOfHost
    case refusalMeetingTooFar
    case deskNeedsResults, deskNeedsPlan, deskNeedsPlanPublish, deskNeedsNothing, deskNeedsWait, deskMeetingTitle
    case deskMeetingWhen, deskMeetingWhere, deskMeetingHost, deskMeetingQuestions, deskMeetingNoQuestions
    case deskMeetingQuestionPart, deskMeetingTerms, deskAnnounce, deskAnnounceAgain, deskAnnounceLead, deskAnnounceLate
    case deskAnnounceDay, deskAnnounceEvidence, deskAnnounceEvidenceHint, deskAnnounced, deskHold, deskHoldAgain
    case deskMeetingAnnounceLead, deskAnnounceLeft, deskAnnounceToday, deskMeetingAnnounced, deskPublicationLabel
    case deskPublicationChannel, deskPublicationDay, deskPublicationEvidence, deskPublicationNone, deskPublicationOut
    case deskMeetingRecord, deskMeetingRecordAgain, deskHoldTotal, deskHoldTotalHint, deskHoldSpoke, deskHoldPresentation
    case deskHoldPresentationHint, deskHoldMicrophone, deskHoldNotNoted, deskHoldBroadcasts, deskHoldBroadcastsHint
    case deskResults, deskResultsAgain, deskResultsLead, deskPlaces, deskPlacesLead, deskMeetingMinutesLead
    case deskMinutesNoResidents, deskMinutesHidden, deskAlone, deskAloneLead, deskAloneLeadBy, deskAloneOwed, deskAloneNo,
        deskAloneYes
    case packageTitle, packageLead, packageLeadBy, packageOut, packageHolding, packageResults
    case packageProblems, packagePlaces, packageReady, packageMissing, packageAdvised
    case packageDrafted, packageProblemCount, packageNoProblemsOn, packageToQuestions, packageToPool
    case packageCorrect
    case packageFill, packageOwed, packageOwedBy, packageHindered, packagePublish, packageByHead, packageProblemsAsk
    case packageDeadlinePast, packageDeadlineCited
    case packageProblemsHint, packageProblemsCome, packageNoProblems, packageSendAll, packageSendResults
    case packageSendPlan, packageSendNoProblems, packageCited, lackNotRecorded, lackResults, lackProblems, lackPlan,
        lackNotCounted
    case lackPresentation, lackResultsKk, lackResultsRu, lackQuestionsOpen, lackWithoutItem, lackItemLanguages
    case lackPlaces, lackPlacesEvidence, lackMinutes
    case deskHoldAgainLead, deskHoldLead, deskHoldSummary, deskHoldAttendance, deskCancel, deskMove, deskMoveLead
    case deskResultsFormer, deskResultsFormerStays, deskResultsFormerHidden
    case deskMoveDay, deskMoveTime, deskMoveLate, deskMoveLateNo, deskMoveLateYes, deskPlanBegin, deskPlanBeginLead
    case deskUnusualTime, deskUnusualTimeNo, deskUnusualTimeYes
    case deskFarDeadline, deskFarDeadlineNo, deskFarDeadlineYes
    case deskCorrectionShown, deskReasonAgain
    case deskReasonAgainLead
    case deskMoveReasonAgain
    case deskPlanOpen, deskPlanExists, deskMeetingReception

    // The desk: the yearly calendar and its draft
    case deskCalendarTitle, deskCalendarLead, deskCalendarNoDaysOff, deskCalendarDraft, deskCalendarFill
    case deskCalendarProof, deskCalendarDraftProof, deskCalendarRegistered, deskCalendarInDraft, deskCalendarAll
    case deskCalendarOf, deskCalendarMonthEmpty, deskCalendarVenue, deskCalendarTime, deskCalendarMinutes
    case deskCalendarNew, deskCalendarWrong, deskCalendarRight, deskCalendarChange, deskCalendarOpen, deskCalendarSave
    case deskCalendarRemove, deskCalendarRemoveLead, deskCalendarTable, deskCalendarApprove, deskCalendarApproveLead
    case deskCalendarApprovedOn, deskCalendarBasisHint, deskCalendarReason, deskCalendarNotApprover
    case deskCalendarChooseRegion, deskCalendarNotProved, deskCalendarTaken, deskCalendarDiscard
    case deskCalendarDiscardLead, deskCalendarSteps, deskCalendarNone, deskConsentAgreed, deskConsentNotified
    case deskApprove, deskSubmit, deskStepDay, deskStepEvidence, deskConsentLawAgreed, deskConsentLawNotified
    case deskConsentDayAgreed, deskConsentDayNotified, deskConsentEvidence, deskCalendarAsked, deskCalendarMissing
    case tripsTitle, tripsProved, tripsFlawed, tripsLead, tripsUnnamed, tripsTable, tripsShow, tripDeputy, tripColumnDeputy
    case tripTwoAway, tripDayOff, tripTooLate, tripBesideMeeting, tripApart, tripMissed

    // The desk: receptions
    case deskReceptions, deskReceptionsLead, deskReceptionsNone
    case deskSeriesDone, deskSeriesWhole, deskSeriesLeftOut, deskSeriesTaken, deskSeriesMoved
    case deskReceptionsWaiting, deskReceptionNew
    case deskReceptionNewTitle, deskReceptionNewLead, deskReceptionAfter, deskReceptionPlace, deskReceptionOfficial
    case deskOfficialAkim, deskOfficialDeputy, deskOfficialHead, deskReceptionPost, deskReceptionDay, deskReceptionTime
    case deskReceptionEnd, deskReceptionSlot, deskReceptionEvery, deskEveryOnce, deskEveryWeek, deskEveryTwoWeeks
    case deskEveryMonth, deskReceptionUntil, deskReceptionDaysOff, deskDaysOffSkip, deskDaysOffMove, deskReceptionVenue
    case deskReceptionPhone, deskReceptionTitle, deskReceptionBooked, deskReceptionListBy, deskReceptionListLate
    case deskReceptionListOn, deskReceptionNoProtocol, deskReceptionWhen, deskReceptionWhere, deskReceptionList
    case deskReceptionBookings, deskReceptionNoBookings, deskReceptionNamesHidden, deskReceptionPrint, deskReceptionPrintProtocol,
        deskBook
    case deskBookLead, deskBookChannel
    case deskBookSamePhone, deskBookSamePhoneNo, deskBookSamePhoneYes
    case deskBookPhone, deskBookInPerson, deskBookInvited, deskBookSite, deskBookName
    case deskBookTopic, deskBookDone, deskBookCode, deskBookCancel, deskBookCancelLabel, deskBookedGone, deskBookedOff
    case deskHandOverEarly, deskWalkInLead
    case deskHandOver, deskHandOverLead, deskOutcomes, deskOutcomesLead, deskOutcomeNone, deskOutcomeWho
    case deskOutcomeAgain, deskOutcomeAgainLead, deskOutcomeAgainTurn, deskOutcomeAgainWas, deskOutcomeAgainRight
    case deskOutcomeAbsent, deskHoldReception, deskHoldReceptionLead, deskProtocolPresent, deskProtocolText
    case deskProtocolOn, deskMoveReception, deskMoveReceptionLead, deskCancelReception, deskSheetListTitle
    case deskSheetProtocolTitle, deskSheetNumber, deskSheetTime, deskSheetPhone, deskSheetResult, deskSheetHandedTo
    case deskSheetBack, deskSheetPrint

    // Assignments of receptions.
    case deskAssign, deskAssignLead, deskAssignBooking, deskAssignNoBooking, deskAssignments, deskAssignmentTitle
    case deskAssignmentQuestion, deskAssignmentRecordHint, deskAssignmentDoneLead, deskAssignmentAskLead
    case deskAssignmentNoHistory, deskAssignmentRemove, deskAssignmentRemoveLead, deskControlAssignments
    case deskControlMoreAssignments
    case controlAssignmentKind, assignmentsGiven, assignmentsDone
    case assignmentsRemoved
    case assignmentsLate, refusalAssignmentDeadline

    // The desk: events
    case deskEvents, deskEventsLead, deskEventsNone, deskEventNew, deskEventNewTitle, deskEventNewLead

    // Officials at the desk
    case deskOfficialsLead, deskOfficialsNobody, deskOfficialsPublic
    case deskOfficialsShort, deskOfficialsTable
    case deskOfficialsBelow, deskOfficialsGaps, deskOfficialNew, deskOfficialNewTitle, deskOfficialNewLead
    case deskOfficialNotRecorded, deskOfficialActs, deskOfficialPost
    case deskOfficialOtherPost, deskOfficialTitle, deskOfficialTitleHint, deskOfficialName, deskOfficialNameEn
    case deskOfficialHow, deskOfficialAppointed, deskOfficialActsInVacant, deskOfficialSince, deskOfficialLast
    case deskOfficialFrom, deskOfficialTerm, deskOfficialCategory, deskOfficialCategoryNone
    case deskOfficialCategoryHint, deskOfficialAppointment, deskOfficialInsteadOf, deskOfficialSubstitute
    case deskOfficialWho, deskOfficialAnother, deskOfficialOtherName, deskOfficialActing, deskOfficialActingLead
    case deskOfficialActsAlready, deskOfficialCharge, deskOfficialChargeLead, deskOfficialCharges, deskOfficialLeave
    case deskOfficialLeaveLead, deskOfficialEnd, deskOfficialEndLead, deskOfficialCorrect, deskOfficialCorrectLead
    case deskOfficialOthers
    case deskEventMoreStops, deskEventAllKinds, deskEventKind, deskEventOfficial, deskEventOfficialHint
    case deskEventOfficialNone, deskEventLeader, deskEventLeaderHint, deskEventBody, deskEventTopic, deskEventPhone
    case deskEventPhoneHint, deskEventLink, deskEventStop, deskEventStopPlace, deskEventStopHint, deskEventStopDay
    case deskEventStopTime, deskEventStopVenue, deskEventTitle, deskEventAnnouncedOn, deskEventAnnounceBy
    case deskEventAnnounceLate, deskEventOpenBy, deskEventPlanned, deskEventHost, deskEventWho, deskEventAnnouncement
    case deskEventMovedFrom, deskEventCancelledOn, deskEventStops, deskEventSteps, deskEventNoSteps, deskEventStep
    case deskEventStepAgain, deskEventStepDay, deskEventOpen, deskEventUnanswered
    case deskEventAnsweredOn
    case deskEventHoldLead, deskEventRaised, deskEventResolved, deskEventReceptions, deskEventReceived
    case deskEventResultsOn, deskEventMinutes, deskEventMinutesAgain, deskEventMinutesLead, deskEventMinutesDay
    case deskEventChair, deskEventMembers, deskEventMembersPresent, deskEventOf
    case deskEventAgenda, deskEventSpeakers, deskEventPoint, deskEventPointText, deskEventPointExecutors
    case deskEventPointDeadline, deskEventPointControl, deskEventControlled, deskEventLeaveOpen
    case deskEventLeaveOpenLead, deskEventOpenText
    case deskEventOpenHint
    case deskEventAnswer, deskEventAnswerLead, deskEventAnswerText
    case deskEventAnswerEvidence
    case deskOpenTitle, deskOpenAll, deskOpenNone, deskOpenEdit, deskOpenCorrect
    case deskOpenCorrectLead
    case deskOpenWithdraw, deskOpenWithdrawLead
    case deskEventMove, deskEventMoveLead, deskEventCancel, deskTodayEventReport, deskCited
    case deskQuorumCited, deskScheduleTitle, deskScheduleApprove, deskScheduleApproveLead, deskScheduleApproveAgain
    case deskScheduleApproveChanged
    case deskScheduleApprovedOn, deskScheduleNotApproved, deskScheduleEmpty, deskScheduleClash
    case deskScheduleAdded, deskScheduleMoved
    case deskScheduleDay
    case deskScheduleWhere, deskSchedulePrint
    case deskDoneEventPlanned, deskDoneEventHeld, deskDoneEventMinutes, deskDoneEventLeftOpen, deskDoneEventAnswered
    case deskDoneOpenCorrected, deskDoneOpenWithdrawn
    case deskDoneEventStep, deskDoneEventMoved, deskDoneEventCancelled, deskDoneScheduleApproved

    // Refusals about events
    case refusalEventCancelled, refusalEventHeld
    case refusalEventPast
    case refusalEventNotYet, refusalEventNotHeld, refusalEventAnnouncedAfter
    case refusalEventAnnouncedEarly
    case refusalEventResultsBefore, refusalEventTextTooLong
    case refusalSameEvent
    case refusalEventFigure, refusalEventResolved
    case refusalEventReceived
    case refusalEventUnchanged, refusalOtherAway, refusalNotOnAir, refusalTooManyOpen, refusalOpenUnknown
    case refusalOpenAnswered
    case refusalOpenWithdrawn
    case refusalOpenRepeated
    case refusalMoreOpen, refusalResolvedOpen
    case refusalEventAnswerBefore, refusalStepUnknown, refusalMinutesMissing
    case refusalTooManyPoints, refusalPointMissing, refusalPointDeadline, refusalPointNotADate, refusalMinutesBefore
    case refusalMeetingMinutesBefore
    case refusalMinutesText, refusalPointText, refusalMinutesTooLong
    case refusalMembersMissing, refusalMorePresent, refusalNoQuorum, refusalEventFieldTooLong, refusalEventPlaceAmbiguous
    case refusalPlacesFit, fittingPlacesMore, refusalHostOutside
    case refusalEventOutsideHost, refusalEventTooFar, refusalEventPhone, refusalEventOfficial
    case refusalEventAkim
    case refusalEventKind
    case refusalScheduleEmpty
    case refusalScheduleUnchanged
    case refusalScheduleEarly
    case refusalNoSchedule

    // The desk: a plan
    case deskPlanTitle, deskPlanOf, deskPlanDraft, deskPlanPublishedOn, deskPlanItems, deskPlanItemAction
    case deskPlanItemState, deskPlanItemRemove, deskPlanItemRemoveLabel, deskPlanNoItems, deskPlanAdd, deskPlanAddSend
    case deskPlanRows, deskPlanRowsTitle, deskPlanRowsLead, deskPlanRowsTerm, deskPlanRowsKk
    case deskPlanRowsMoney, deskPlanRowsProblem, deskPlanRowsSum, deskPlanRowsRemove
    case deskPlanRowsRu, deskPlanRowsSave, deskDonePlanRows
    case deskPlanProblem, deskPlanProblemNone, deskPlanAction, deskPlanLeadHint, deskPlanDeadline, deskPlanDeadlineHint
    case deskPlanMoney, deskPlanMoneyHint, deskPlanSource, deskPlanPublish, deskPlanPublishBy, deskPlanReady
    case deskPlanMissing, deskPlanAdvised, deskPlanMissingItems, deskPlanMissingDeadline, deskPlanMissingProblem
    case deskPlanNoProblemsSaid
    case deskPlanFarDeadline
    case deskPlanMissingKazakh, deskPlanMissingRussian
    case deskPlanOneLanguage, deskItemTranslate, deskItemTranslateLead, deskDoneTranslate, refusalNothingToTranslate

    // The desk: an item
    case deskItemTitle, deskItemLead, deskItemWith, deskItemGiven, deskItemNeeded, deskItemMoneyGiven, deskItemProblem
    case deskItemNotGiven, deskItemTermAnew, statusNotOnControl
    case deskItemHistory, deskItemNoHistory, deskItemEvidence, deskRecord, deskRecordText, deskRecordHint
    case deskRecordDay, deskRecordDayHint, deskRecordProgress, deskRecordGoesOn, deskRecordFinal
    case deskRecordEvidence, deskRecordEvidenceHint, deskRecordMoney
    case deskRecordMoneyHint
    case deskRecordSend, deskItemDone, deskItemDoneLead

    // Control of plan items
    case controlClass, controlVeryUrgent, controlUrgent, controlShort, controlMedium, controlLong, controlDefault
    case controlRolled, controlNotExecuted, controlReminder, controlExtended, controlDeclined, controlAsked
    case controlReportedDone
    case controlDisciplinary, controlWord, controlTooOften, controlOwnRule, controlLaw, controlExtensions, controlBy
    case controlCoWord, controlLeadWord, controlReminderDay, controlRequestBy, controlAsk, controlAskLead, controlAskDay
    case controlAskDayHint
    case controlAskSend, controlGrant, controlGrantLead
    case controlGrantOnce
    case controlGrantSecond, controlGrantDisciplinary, controlDecline
    case controlWithdraw, controlWithdrawLead
    case controlRemove, controlRemoveLead, controlRemoveReason, controlGround, controlGroundDone
    case controlGroundImpossible, controlColumnKind, controlColumnGiven, controlColumnContent, controlColumnExecutors
    case controlColumnDeadline, controlColumnRemoved, controlColumnGround, controlColumnExtended, controlColumnWarning
    case controlExtensionNumber, controlDecidedByAkim, controlDecidedByHead, controlWhoDecided, controlByAkim
    case controlByHead
    case controlKind, deskControl, deskControlTitle, deskControlCaption, deskControlEarlier, deskControlLater
    case deskControlCount, deskControlItems, deskControlLate, deskControlNoneLate, deskControlWhole
    case deskControlFile, deskControlNothing, deskControlSummary
    case controlTitle, controlTitleShort, controlLead, controlLateCount, controlLateNone, controlCaption, controlNothing
    case controlOpenHeading, controlOffHeading, controlOffCaption, controlOffMore, controlQuarters, controlWeekLink
    case controlReminderOn
    case controlNotExecutedShort, controlCoDay, controlLeadDay, controlDaysNote, controlColumnOnControl, controlColumnInTime
    case controlColumnLate, controlColumnImpossible, controlColumnOpen, controlColumnOverdue, controlPassOn, controlMemo
    case controlItems, controlSummary, controlSummaryTitle
    case controlSummaryHanded
    case controlSummaryNotHanded, controlSummaryRunning, controlSummaryEmpty, controlSummaryFigures, controlSummaryNote
    case controlByExecutor, controlByExecutorText, controlFigureOnControl, controlFigureTaken, controlFigureInTime
    case controlFigureLate, controlFigureImpossible, controlFigureOpen, controlFigureOverdue, controlFigureNotExecuted
    case controlFigureExtendedOnce, controlFigureExtendedTwice, controlFigureTooOften, deskSummaryTitle, deskSummaryHandIn
    case deskSummaryHandInLead, deskSummaryHandedOn, deskSummaryNotEnded, deskDoneSummary

    // The desk: progress of a quarter
    case deskProgressTitle, deskProgressPublish, deskProgressPublishLead, deskProgressPublishedOn, deskProgressNotEnded
    case deskProgressFigures, deskProgressNow, deskProgressBefore, deskProgressWhole, deskQuarterNotOver
    case deskProgressPublishedColumn, deskProgressCorrect, deskProgressCorrectLead, deskProgressReason, deskProgressSame

    // The desk: tables
    case deskTables, deskTablesLead, deskTableCalendar, deskTableCalendarText
    case deskTableOfficialsText, deskTableQuestions, deskTableQuestionsText, deskTableProblems, deskTableProblemsText
    case deskTablePlan, deskTablePlanText, deskTableExecutions, deskTableExecutionsText, deskTableTake, deskTableOut
    case deskTableOutAs, deskTableWho, deskTableTemplate, deskTableChoices, deskTableNotes, deskTableNoteLanguage
    case deskTableNotePersonal
    case deskTableNoteLate, deskTableNoteDropped
    case deskTableNoteKept, deskTableNotesMore, deskTableFile, deskTableFileHint, deskTablePaste, deskTablePasteHint
    case deskTableNoteFinal
    case deskTableCheck, deskTableKeep, deskTableChecked, deskTableNothing, deskTableKept, deskTableChangedMeanwhile
    case deskTableNew, deskTableChanged, deskTableRemoved, deskTableUnchanged, deskTableKindNew, deskTableKindChanged
    case deskTableKindRemoved, deskTableMore, deskTableRow, deskTableKind, deskTableWhat, deskTableMeeting
    case deskTableMeetingHint, deskTableColumns, deskTableRequired, deskTableCodes, deskTableCodesText, deskTableNumber
    case deskTableCodesPage, deskTableCodesFile, deskTableCodesGone
    case deskTableNoFile, deskTableNoMeeting, deskTableNotApprover, deskTableGone
    case deskTableMeetingMissing
    case deskTableErrorsMore, deskTablePasteLong, deskTableFileEmpty, deskTableFileLarge
    case deskTableChangedDone, deskTableRemovedDone

    // Refusals of the rules
    case refusalAlreadyRegistered, refusalNotRegistered, refusalReasonMissing, refusalTextMissing, refusalTextTooLong
    case refusalAnswerTooLong
    case refusalAnswerMissing, refusalAlreadySettled, refusalPlaceUnchanged, refusalPlaceUnknown
    case refusalPlaceNoAkim
    case refusalAnswerUnfilled
    case refusalAlreadyInProblem, refusalNotPublishedYet, refusalLanguageMissing, refusalNotResolved
    case refusalNotInProblem, refusalMoneyWithoutSum, refusalProblemClosed, refusalNotMerged, refusalMergedIntoItself
    case refusalOutsideProblem
    case refusalMergeTarget, refusalStandsInPlan, refusalAtHigherBody, refusalOwnCompetence, refusalPlaceNotAbove
    case refusalMergePlace
    case refusalJoinedToClosed
    case refusalProposalMissing, refusalBodyMissing, refusalNotSentUp, refusalText2000, refusalBeforeRaised
    case refusalNotForMaslikhat, refusalQuestionNotThere, refusalLastQuestion
    case refusalMeetingCancelled, refusalDayAhead, refusalAnnouncedAfterMeeting, refusalNotAnAddress, refusalNotYetHeld
    case refusalResultsBeforeMeeting, refusalAttendanceOutOfRange, refusalAlreadyHeld, refusalDayMissing
    case refusalChannelMissing, refusalPublicationTwice, refusalTooManyPublications, refusalBeforeFirstPublication
    case refusalTotalDiffers, refusalPresentationOutOfRange, refusalBroadcasts, refusalTooManyBroadcasts
    case refusalMoreSpoke
    case refusalHoldingEmpty
    case refusalNotCancelled, refusalNotMoved, refusalMeetingDayOff, refusalMeetingHour
    case refusalDeadlineFar
    case refusalResultsTooLong, refusalPackageLacking, refusalPackageOut, refusalPlanOwed, refusalProblemsStand
    case refusalQuestionsWait
    case refusalPlanPublished, refusalPlanWithoutItems, refusalNothingMoved, refusalDayPast, refusalOtherYear
    case refusalAnnouncementTooLate, refusalHourTaken, refusalAlreadyConsented, refusalAlreadyApproved
    case refusalHourPast, refusalAnnouncedTooEarly
    case refusalAgreementMissing, refusalNoticeMissing, refusalBeforeConsent, refusalAlreadySubmitted, refusalNotApproved
    case refusalBeforeApproval
    case refusalPlanNotPublished, refusalPlanDeadlinePast, refusalPlanItemFlaws, refusalExecutionMissing
    case refusalExecutionTooLong, refusalExecutionBeforeGiven, refusalItemDone
    case refusalItemRepeated, refusalExecutionRepeated
    case refusalMoneyOutOfRange, refusalItemUnknown, refusalTitleMissing
    case refusalAssignmentDone, refusalAssignmentRecorded, refusalAssignmentHeld, refusalAssignmentBegun
    case refusalTitleTooLong, refusalQuestionsMissing, refusalFieldMissing, refusalFieldTooLong, refusalNotADate
    case refusalPlacesApart

    // Officials
    case refusalOfficialTooLong, refusalOfficialUnchanged, refusalOfficialTooFar, refusalOfficialEnds
    case refusalOfficialNoAkim, refusalOfficialHeld, refusalOfficialActing, refusalOfficialNoGap, refusalOfficialAbsent
    case refusalOfficialOneself, refusalOfficialLeft, refusalOfficialCharge
    case refusalDeadlinePast, refusalNotMoney, refusalSourceMissing, refusalUnknownProblem, refusalControlRules
    case refusalExtensionNotLater, refusalExtensionPending, refusalExtensionLate, refusalExtensionNothing
    case refusalExtensionSecond, refusalExtensionTooOften, refusalGroundMissing, refusalReportNotPublished
    case refusalReasonTooLong, refusalNothingDiffers

    // Refusals of receptions
    case refusalReceptionCancelled, refusalReceptionHeld, refusalReceptionNotYet, refusalReceptionDayOff
    case refusalReceptionDayPast, refusalReceptionSameHour
    case refusalReceptionClash
    case refusalReceptionElsewhere
    case refusalReceptionUnchanged, refusalListHandedOver
    case refusalReceptionEndsNextDay, refusalTurnElsewhere
    case refusalAssignmentRepeated
    case refusalOutcomesNone
    case refusalOutcomesMissing, refusalProtocolMissing, refusalProtocolTooLong, refusalBookingClosed
    case refusalAssignmentsGiven
    case refusalBookingCancelled
    case refusalBookingPhone
    case refusalBookingSettled, refusalPersonForgotten, refusalNotAChoice, refusalNotATime
    case refusalOutcomesHeld, refusalOutcomeOnControl, refusalOutcomeMissing, refusalOutcomeOpen, refusalOutcomeSame
    case refusalOutcomeWentOn
    case refusalReceptionTooFar, refusalEndBeforeStart, refusalSlotOutOfRange, refusalUntilBeforeDay, refusalTooManyDays
    case refusalNoDayWorked, refusalUnknownMeeting, refusalLongText

    // What is wrong with a table, or with its file
    case refusalCellMissing, refusalCellUnknownPlace, refusalCellAmbiguousPlace, refusalCellNoAkim
    case refusalCellNotBelowHost, refusalCellNotADate, refusalCellNotInYear, refusalCellNotATime, refusalCellNotMinutes
    case refusalCellUnknownKind, refusalCellNotAnAddress, refusalCellTooLong, refusalCellSameHour, refusalSheetEmpty
    case refusalSheetColumnMissing, refusalSheetColumnTwice, refusalSheetColumnUnknown, refusalSheetRow
    case refusalSheetRows, refusalCellNotAnIdentifier, refusalFileNotText, refusalFileQuote, refusalFileOld
    case refusalFileTooLarge, refusalFileErrorCell, refusalFileBroken, refusalTableEmpty, refusalCellOutside
    case refusalFileFormula, refusalFileNoTable
    case refusalCellNotANumber, refusalCellNotTruth, refusalCellUnknownChoice, refusalCellTwice
    case refusalCellBeyond
    case refusalCellNotInRegister
    case refusalCellUnknownProblem
    case refusalCellFixed, refusalCellFixedTo, refusalCellDayAhead, refusalCellLongAgo
    case refusalCellEndsBefore, refusalCellAkimAlready
    case refusalCellNotMoney, refusalCellRecordStands, refusalCellBeforeGiven, refusalCellNeedsNumber
    case refusalCellNotAllowed
    case refusalCellHeldAlready, refusalCellWithheld, refusalCellNoSuchMeeting, refusalCellOneOf
    case refusalCellPersonalData
    case refusalCellNeedsActing

    // Reports
    case reportTitle, reportLead, reportEmpty, reportSettledOf, reportNoQuestions, reportChangeUp, reportChangeDown
    case reportChangeNone, reportTrendLabel, reportBarLabel, reportMeetingsHeading, reportMeetingsHeld
    case reportMeetingsPlanned, reportMeetingsCancelled, reportQuestionsAsked, reportProblemsRaised
    case reportPlansPublished, reportReceptions, reportVersusHeading, reportVersusOffice, reportVersusOfficeText
    case reportVersusResidents, reportVersusResidentsText, reportVersusConfirmed, reportVersusDisputed
    case reportVersusWaiting, reportVersusNote, reportPartsRegions, reportPartsPlaces, reportPartsText
    case reportCategoriesHeading, reportCategoriesCaption, reportCategory, reportAsked, reportSettled, reportShare
    case reportBefore, reportChange, reportTotal, reportStandingsHeading, reportStandingsCaption, reportStanding
    case reportQuestionsColumn, reportItemsHeading, reportItemsDue, reportItemsNone, reportItemsOnTime
    case reportItemsDoneLate, reportItemsOverdue, reportItemsOpen, reportMoneyHeading, reportMoneyHeadingNone
    case reportMoneyText, reportMoneyNone, reportMoneyGiven, reportMoneyMissing, reportFilesHeading, reportFileCSV
    case reportFileJSON, reportFileXLSX, reportPeriodsHeading, reportsTitle, reportsLead, reportsPlacesHeading
    case reportsPlacesText

    // Reports: what was published, and the register since
    case reportFrozen, reportSinceChanged, reportFrozenVersion, reportReplaced, reportLatest, reportNow
    case reportPublishedLink, reportNotPublished, reportNotOver, reportRollUp, reportKeptBefore, reportSinceHeading
    case reportSinceText, reportSinceParts, reportSinceNone, reportSinceThen, reportSinceNow, reportSinceLink
    case reportVersionsHeading

    // The figures of a report by name
    case reportFigure, reportFigureHeld, reportFigureCancelled, reportFigureQuestions, reportFigureSettled
    case reportFigureConfirmed, reportFigureDisputed, reportFigureProblems, reportFigurePlans, reportFigureReceptions
    case reportFigureReceived, reportFigureItemsDue, reportFigureDone, reportFigureOnTime, reportFigureOverdue

    // A report as a workbook
    case reportSheetPlaces, reportSheetData, reportColumnPlace, reportColumnPlanned, reportColumnHeld
    case reportColumnItemsLate, reportColumnNeeded, reportColumnGiven

    // Action plans
    case planTitle, planLead, planMeeting, planChainHeading, planChainQuestions, planChainProblems, planChainItems
    case planChainDone, planItemsHeading, planCaption, planItem, planStanding, planDeadline, planLeadExecutor
    case planCoExecutors, planMoney, planItemQuestions, planItemDayOff, planItemMoneyNeeded, planItemMoneyGiven
    case planItemNoMoney, planLateHeading, planLateWord, planLateNoWord, planRecordsHeading, planRecordsOlder
    case planEvidence, planRecordEntered, planMoneyHeading, planMoneyHeadingNone, planMoneyText, planMoneyNone, planMoneyGiven
    case planMoneyMissing, plansTitle, plansTitleOf, plansLead, plansEmpty, plansLate, plansAllDone, plansInTime
    case plansEnded

    // Questions, for everyone
    case questionsTitle, questionsLead, questionsSearchLabel, questionsSearchField, questionsCategoryField
    case questionsAnyCategory, questionsOfPlace, questionsOfMeeting, questionsFilterRemove, questionsFound
    case questionsLatest, questionsNoneFound, questionsNoneYet, questionTitle, questionDetails, questionWaiting
    case questionWithheldOn, questionReturnedOn, questionAnswerHeading, questionPathHeading, questionSupportHeading
    case questionTranslated, questionWritten, translationMissing, translationStale
    case questionSupportText, questionFactsHeading, factPlace
    case factAsked, factAnswering
    case factMeeting, factCategory, factChannel, factProblem
    case factPlan, factPlanLink, channelSite, channelAPI, channelOpenDataPortal, channelBlogPlatform, channelPhone
    case channelPaper, channelSpoken, channelBroadcastComment, channelMessenger, channelSocialNetwork, channelReception

    // Problem questions
    case problemLead, problemNumber, problemCompetence, competenceOwn, competenceDistrict, competenceOblast
    case competenceCentral, problemMaslikhat, problemItemsHeading, problemItemDetails, problemNoItems
    case problemQuestionsHeading, problemNoQuestions
    case problemMoney, problemSource, problemSession, problemAbove, problemMerged, problemJoined, problemWithdrawn
    case referralSent, referralNoted, referralDecided, referralReturned, referralPassedOn, referralWaiting
    case dispositionNoDocumentation, dispositionInBudget, dispositionBudgetRevision, dispositionUnderWay
    case dispositionNotSupported, dispositionDone

    // Duties
    case termHeading, dutiesTitle, dutiesNoneOverdue, dutiesOverdueCount, dutiesEmpty, dutiesBelowOverdue, dutiesNoAkim
    case dutiesBelowHeading, dutiesBelowText, dutiesTerritory, dutiesAkimat, dutiesDuty, dutiesDue, dutiesStanding
    case dutiesLongest, dutiesDays, dutyKindOverdue, dutyKindDueSoon, dutyKindUpcoming, dutyKindMetLate, dutyKindMet
    case dutiesListHeading, dutiesFilter, dutiesRule, dutiesAnyRule, dutiesAnyStanding, dutiesWhose, dutiesWhoseOwn
    case dutiesWhoseAll, dutiesOrder, dutiesOrderStanding, dutiesOrderDue, dutiesOrderRule, dutiesYear, dutiesYearLatest
    case dutiesFound, dutiesNoneFound, dutiesReset, dutiesCoverageLink, dutiesSilenceLink, dutiesFileCSV, dutiesFileJSON

    // Coverage
    case coverageCount, coverageMet, coveragePlanned, coverageTitle, coverageLead, coverageOnce, coverageVisitsHeading
    case coverageOwnHeading, coverageBelowHeading, coveragePlannedOn, coverageHeldOn, coverageLacking, coverageMissed
    case coverageAhead, coverageUnknown, coverageUnreported, coverageDaysLeft, coverageLastDay, coverageSumPlanned
    case coverageSumMissed, coverageSumAhead, coverageGaps, coverageGapsPast, coverageGapsNone, coverageMore
    case coverageFilter, coverageShow, coverageShowAll, coverageShowMissing, coverageOrderStanding, coverageOrderPlace
    case coverageNone, coverageNoneMissing, coverageLink

    // Silence
    case silenceTitle, silenceLead, silenceNone, silenceWhatHeading, silencePartsHeading, silenceListHeading
    case silenceAkimats, silenceDays, silenceMissing, silenceItem, silenceAny, silenceHomeHeading, silenceHomeText

    // Editions of an act
    case editionsHeading, editionInForce, editionInForceUntil, editionNotes

    // The calculator of terms
    case reckonTitle, reckonLead, reckonFormHeading, reckonRule, reckonRuleChoose, reckonFrom, reckonFromHint, reckonAt
    case reckonAtHint, reckonButton, reckonLastDay, reckonHow, reckonNorm, reckonRuleMissing, reckonRuleUnknown
    case reckonRuleNotInForce, reckonDateMissing, reckonDateWrong, reckonTimeWrong, reckonChoice, reckonSkippedHeading
    case reckonWho, reckonUnrecorded, reckonTerritory, reckonAllHeading, reckonAllLead, reckonBinds
    case reckonOtherTerritory, reckonOtherOffice, reckonOtherAddressee, reckonClock
    case reckonPlace, reckonPlaceHint, reckonPlaceUnknown, reckonPlaceUnclear, reckonMeant

    // About
    case aboutTitle, aboutLead, aboutWhatHeading, aboutWhatText, aboutPromiseText, aboutLawText, aboutSourcesHeading
    case aboutPlacesText, aboutDaysText, aboutOperatorHeading, aboutContact

    // The guide for citizens
    case guideTitle, guideLead, guideAkimatHeading, guideAkimatText, guideDutyAppeals, guideDutyBudget, guideDutySupport
    case guideDutyStreets, guideDutyTransport, guideDutyEmergency, guideWaysHeading, guideWaysText, guideWayDialogue
    case guideWayDialogueText, guideWayAppeal, guideWayAppealText, guideWayReception, guideWayReceptionText
    case guideWayLetter, guideWayLetterText, guideWaySocial, guideWaySocialText, guideMeetingHeading, guideMeetingText
    case guideFindPlace, guideTermsHeading, guideTermsText, guideReckon, guideReckonLabel

    // Privacy
    case privacyTitle, privacyLead, privacyOperatorHeading, privacyContact, privacyContactMissing
    case privacyCollectedHeading, privacyCollectedCaption, privacyWhat, privacyWhy, privacyTerm, privacyText
    case privacyTextWhy, privacyTextTerm, privacyContacts, privacyContactsWhy, privacyContactsTerm, privacyBooking
    case privacyBookingWhy, privacyBookingTerm, privacyCode, privacyCodeWhy, privacyCodeTerm, privacyAddress
    case privacyAddressWhy, privacyAddressTerm, privacySharedHeading, privacySharedText, privacyPublishedText
    case privacyCookiesText, privacyRightsHeading, privacyWithdrawText, privacyTakedownText, privacySource
    case privacyMail, privacyMailWhy, privacyMailTerm

    // Mail: what those who asked, staff and executors are written
    case mailGreeting, mailRegistered, mailReturned, mailForwarded, mailPublished, mailWithheld, mailAnswered
    case mailExcluded, mailTakenOut, mailInPlan, mailDone, mailDay, mailPlace
    case mailPlaceSentOn
    case mailAnswers, mailReason, mailDeadline
    case mailReturnedNext
    case mailNext, mailJudge, mailPublicPage, mailPlanPage, mailTrack, mailWhyQuestion, mailStopQuestionAt, mailDigestSubject
    case mailDigestOldest, mailDigestMore, mailDigestDesk, mailWhyDigest, mailStopDigestAt, mailControlSubject
    case mailControlLead, mailControlLate, mailControlNear, mailControlWeek, mailControlWord, mailWhyControl
    case mailStopControlAt, mailTestSubject, mailTestText
    case mailCodesOffSubject, mailCodesOffLead, mailCodesOffNext, mailCodesOffAsk, mailCodesOffContact, mailWhyCodesOff

    // The page that stops mail
    case mailStopTitle, mailStopQuestion, mailStopDigest, mailStopControl, mailStopPress, mailStopButton, mailStopDone

    // Mail at the desk
    case deskMailTitle, deskMailLead, deskMailOff, deskMailWanted, deskMailLanguage, deskMailSave, deskDoneMail
    case deskMailNoWork
    case deskMailTrouble, deskMailState, deskExecutorsTitle, deskExecutorsLead, deskExecutorEmail, deskExecutorItems
    case deskExecutorItemsLate
    case deskExecutorStopped, deskExecutorsNone, deskDoneExecutor
    case deskExecutorNow
    case deskDoneOfficialRecorded, deskDoneOfficialActing, deskDoneOfficialCharged, deskDoneOfficialLeft
    case deskDoneOfficialCorrected
    case deskDoneReason
    case deskDoneOutcomeCorrected
    case deskDoneNothing

    // Open data
    case openDataTitle, openDataLead, openDataFilesText, openDataCSV, openDataJSON, openDataColumns, openDataPlaces
    case openDataPlacesWhat, openDataMeetings, openDataMeetingsWhat, openDataQuestions, openDataQuestionsWhat
    case openDataProblems, openDataProblemsWhat, openDataPlanItems, openDataPlanItemsWhat, openDataDuties
    case openDataDutiesWhat, openDataCoverage, openDataCoverageWhat, openDataSilence, openDataSilenceWhat
    case openDataReceptions, openDataReceptionsWhat, openDataInterfaceHeading, openDataInterfaceText
    case openDataEvents, openDataEventsWhat
    case openDataOfficialsWhat
    case openDataDescription, openDataCatalog, openDataSubscribeHeading, openDataSubscribeText, openDataReportsText
    case openDataLicenceHeading, openDataLicenceText, openDataPrivacyText

    // Calendars and feeds to subscribe to
    case feedCalendarName, feedMeeting, feedMeetingCancelled, feedName, feedAnnounced, feedHeld
    case feedMoved
    case feedCancelled, feedPlan
    case feedPlanItems, feedReception, feedReceptionCancelled
    case feedEvent, feedEventCancelled, feedEventAnnounced, feedEventHeld, feedEventOff, feedEventMoved
    case feedEventAnswered

    // Errors
    case errorNotFoundTitle, errorNotFoundText, errorNotAllowedTitle, errorNotAllowedText, errorConflictTitle
    case errorConflictText, errorBusyTitle, errorBusyText, errorInternalTitle, errorInternalText, errorReference
    case errorTooLargeTitle, errorTooLargeText, errorTooManyTitle, errorTooManyText, errorFormExpiredTitle
    case errorFormExpiredText, errorForbiddenTitle, errorForbiddenText, errorWhatNow, errorBackToDesk
    case errorNotFoundAtDesk

    // Refusals of the interface for programs
    case apiNoSuchAddressTitle, apiDescribedAt, apiMethodNotTakenTitle, apiMethodsTaken, apiWrongParameterTitle
    case apiWrongFields, apiNotJSONTitle, apiWrongBodyTitle, apiQuestionRefusedTitle, apiLongestBody, apiMostQuestions
    case apiNotInRange, apiPlaceUnknown, apiCursorWrong, apiPeriodWrong, apiRuleUnknown, apiNotOneOf, apiFieldUnknown
    case apiNotText
}
