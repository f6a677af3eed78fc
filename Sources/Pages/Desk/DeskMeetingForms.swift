import Domain

/// The forms of the acts on a meeting.
struct DeskMeetingForms {
    let meeting: Meeting
    /// Of the meeting, where the reader may see them.
    let minutes: EventMinutes?
    let package: ResultsPackage
    let duties: [Duty]
    /// The last move of the meeting; `nil` where it stands where it was set.
    var movedLast: MeetingMove?
    let refused: (act: DeskPath.MeetingAct, form: RefusedForm)?
    let context: PageContext

    func form(_ act: DeskPath.MeetingAct) -> DeskForm {
        let (words, dates) = (context.words, context.dates)
        let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
        var (lead, warning): (String?, String?) = (nil, nil)
        var rows: [DeskForm.Row]
        switch act {
        case .announce:
            lead =
                meeting.announcement.map {
                    words(.deskMeetingAnnounced, ["day": dates.day($0.publishedOn, .on)]) + " " + words(.deskCorrectionShown)
                } ?? announceLead
            if let duty = announcement, duty.isOverdue {
                warning = words(.deskAnnounceLate, ["day": dates.day(duty.due, .by)])
            }
            rows = DeskPublicationRows.rows(
                meeting.announcement?.publications ?? [], first: min(context.today, meeting.day), fields, in: context)
        case .hold:
            lead = words(.deskHoldLead) + (meeting.holding == nil ? "" : " " + words(.deskCorrectionShown))
            rows = holdingRows(fields)
        case .results:
            lead = words(meeting.results == nil ? .deskResultsLead : .deskHoldAgainLead)
            rows = [
                fields.pair(
                    .area(rows: 6, longest: MeetingResults.longestText), "summary", label: words(.deskHoldSummary),
                    hint: words(.deskBothLanguages), value: package.summary)
            ]
            if meeting.results != nil {
                rows.append(
                    DeskForm.Row(
                        fields.noYes(
                            DeskMeetingPage.formerField, label: words(.deskResultsFormer), no: .deskResultsFormerStays,
                            yes: .deskResultsFormerHidden)))
            }
        case .places:
            lead = words(.deskPlacesLead)
            rows = DeskPublicationRows.rows(
                meeting.resultsPlaces, first: max(meeting.results?.publishedOn ?? context.today, meeting.day), fields,
                in: context)
        case .minutes:
            lead = words(.deskMeetingMinutesLead)
            rows = DeskMinutesForm.rows(
                minutes, chair: context.akim(of: meeting.host), agenda: "", people: words(.deskMinutesNoResidents), fields,
                in: context)
        case .package: rows = []
        case .alone:
            let term = results
            lead =
                term.map { term in
                    words(
                        .deskAloneLeadBy,
                        ["day": dates.day(term.due, .by), "cites": term.rule.cites.text(for: context.language)])
                } ?? words(.deskAloneLead)
            rows = [
                DeskForm.Row(fields.noYes("owed", label: words(.deskAloneOwed), no: .deskAloneNo, yes: .deskAloneYes))
            ]
            if package.summary.missingOfficial.count == 1 {
                rows.append(DeskForm.Row(fields.oneLanguageField(OneLanguage.items)))
            }
        case .move:
            lead = words(.deskMoveLead)
            rows =
                [
                    fields.row(.date, "day", label: words(.deskMoveDay), value: meeting.day.iso, isRequired: true),
                    fields.row(.time, "time", label: words(.deskMoveTime), value: meeting.time.text, isRequired: true),
                    fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason)),
                ] + fields.late() + fields.unusualTime()
        case .moveReason:
            lead = words(.deskReasonAgainLead)
            rows = fields.reasonAgain(movedLast?.reason ?? Translated())
        case .cancel:
            lead = words(.deskPublicReason)
            rows = [fields.pair(.area(rows: 3), "reason", label: words(.deskReason))]
        case .reason:
            lead = words(.deskReasonAgainLead)
            rows = fields.reasonAgain(meeting.cancelledBecause ?? Translated())
        case .plan:
            lead = words(.deskPlanBeginLead)
            rows = []
        }
        return DeskForm(
            asking: fields, to: .meetingAct(meeting.id, act), lead: lead, warning: warning,
            hidden: mark(of: act).map { [fields.mark($0)] } ?? [],
            rows: rows, button: words(name(of: act)), isQuiet: [.cancel, .reason, .move, .moveReason, .alone].contains(act))
    }

    /// The duties of announcement, and of results and plan.
    private var announcement: Duty? { duties.first { $0.rule.fulfilment == .announcement } }
    private var results: Duty? { duties.first { $0.rule.fulfilment == .resultsAndPlan } }

    /// How long there is time to announce.
    private var announceLead: String {
        let words = context.words
        guard let duty = announcement, !duty.isOverdue else { return words(.deskMeetingAnnounceLead) }
        let left = context.today.days(until: duty.due)
        let values = ["day": context.dates.day(duty.due, .by), "cites": duty.rule.cites.text(for: context.language)]
        return words(.deskMeetingAnnounceLead) + " "
            + (left == 0 ? words(.deskAnnounceToday, values) : words(.deskAnnounceLeft, count: left, values))
    }

    private func mark(of act: DeskPath.MeetingAct) -> RecordMark? {
        switch act {
        case .minutes: RecordMark(minutes)
        case .package, .alone: RecordMark(package)
        case .moveReason: movedLast.map { RecordMark(reasonOf: $0) }
        case .announce, .hold, .results, .places, .move, .cancel, .reason, .plan: RecordMark(meeting, for: act)
        }
    }

    private func holdingRows(_ fields: DeskFields) -> [DeskForm.Row] {
        let (words, holding) = (context.words, meeting.holding)
        func number(_ name: String, _ label: Phrase, _ value: Int?, hint: String? = nil) -> FormField {
            fields.field(.number, name, label: words(label), hint: hint, value: value.map(String.init) ?? "", isOptional: true)
        }
        let groups = Attendance.Group.allCases.map { group in
            number(
                "attended-\(group.rawValue)", PublicationWords.phrase(for: group), holding?.attendance?[group])
        }
        var total: Int?
        if case .total(let all) = holding?.attendance { total = all }
        let microphone = fields.typed(
            "open-microphone", else: holding?.hadOpenMicrophone.map { $0 ? "yes" : "no" } ?? "")
        let choices = [("yes", Phrase.yes), ("no", .no), ("", .deskHoldNotNoted)].map {
            FormField.Choice($0.0, words($0.1), isChosen: microphone == $0.0)
        }
        return stride(from: 0, to: groups.count, by: 2).map {
            let pair = Array(groups[$0..<min($0 + 2, groups.count)])
            return DeskForm.Row(fields: pair, isPair: true)
        } + [
            DeskForm.Row(number("attended", .deskHoldTotal, total, hint: words(.deskHoldTotalHint))),
            DeskForm.Row(number("spoke", .deskHoldSpoke, holding?.spoke)),
            DeskForm.Row(
                number(
                    "presentation", .deskHoldPresentation, holding?.presentation,
                    hint: context.presentation(of: meeting).map {
                        words(
                            .deskHoldPresentationHint, count: $0.minutes(of: meeting.minutes),
                            ["cites": $0.cites.text(for: context.language)])
                    })),
            fields.row(.radios(choices), "open-microphone", label: words(.deskHoldMicrophone)),
            fields.row(
                .area(rows: 3), "broadcasts", label: words(.deskHoldBroadcasts), hint: words(.deskHoldBroadcastsHint),
                value: meeting.broadcasts.joined(separator: "\n"), isOptional: true),
        ]
    }

    func name(of act: DeskPath.MeetingAct) -> Phrase {
        switch act {
        case .announce: meeting.announcement == nil ? .deskAnnounce : .deskAnnounceAgain
        case .hold: meeting.holding == nil ? .deskMeetingRecord : .deskMeetingRecordAgain
        case .results: package.summary.isEmpty ? .deskResults : meeting.results == nil ? .deskResultsAgain : .deskHoldAgain
        case .places: .deskPlaces
        case .minutes: meeting.minutesOn == nil ? .deskEventMinutes : .deskEventMinutesAgain
        case .package: .packagePublish
        case .alone: .deskAlone
        case .move: .deskMove
        case .cancel: .deskCancel
        case .moveReason: .deskMoveReasonAgain
        case .reason: .deskReasonAgain
        case .plan: .deskPlanBegin
        }
    }
}
