import Domain

/// The forms of the acts on a meeting.
struct DeskMeetingForms {
    let meeting: Meeting
    let duties: [Duty]
    let refused: (act: DeskPath.MeetingAct, form: RefusedForm)?
    let context: PageContext

    func form(_ act: DeskPath.MeetingAct) -> DeskForm {
        let (words, dates) = (context.words, context.dates)
        let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
        var (lead, warning): (String?, String?) = (nil, nil)
        let rows: [DeskForm.Row]
        switch act {
        case .announce:
            lead =
                meeting.announcement.map { words(.deskAnnounced, ["day": dates.day($0.publishedOn, .on)]) }
                ?? words(.deskAnnounceLead)
            if let duty = duties.first(where: { $0.rule.fulfilment == .announcement }), duty.isOverdue {
                warning = words(.deskAnnounceLate, ["day": dates.day(duty.due, .by)])
            }
            rows = [
                fields.row(
                    .date, "day", label: words(.deskAnnounceDay),
                    value: (meeting.announcement?.publishedOn ?? min(context.today, meeting.day)).iso, isRequired: true),
                fields.row(
                    .text(longest: 500), "evidence", label: words(.deskAnnounceEvidence),
                    hint: words(.deskAnnounceEvidenceHint), value: meeting.announcement?.evidence ?? "", isOptional: true),
            ]
        case .hold:
            lead = words(meeting.results == nil ? .deskHoldLead : .deskHoldAgainLead)
            rows = [
                fields.pair(
                    .area(rows: 6), "summary", label: words(.deskHoldSummary), hint: words(.deskOneLanguageEnough),
                    value: meeting.results?.summary ?? Translated()),
                fields.row(
                    .number, "attendance", label: words(.deskHoldAttendance),
                    value: meeting.results?.attendance.map(String.init) ?? "", isOptional: true),
            ]
        case .move:
            lead = words(.deskMoveLead)
            rows =
                [
                    fields.row(.date, "day", label: words(.deskMoveDay), value: meeting.day.iso, isRequired: true),
                    fields.row(.time, "time", label: words(.deskMoveTime), value: meeting.time.text, isRequired: true),
                    fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason)),
                ] + (fields.refused?.flaws["late"] == nil ? [] : [late(fields)])
        case .cancel:
            lead = words(.deskPublicReason)
            rows = [fields.pair(.area(rows: 3), "reason", label: words(.deskReason))]
        case .plan:
            lead = words(.deskPlanBeginLead)
            rows = []
        }
        return DeskForm(
            to: .meetingAct(meeting.id, act), lead: lead, warning: warning,
            hidden: RecordMark(meeting, for: act).map { [DeskForm.Hidden($0)] } ?? [], rows: rows, button: words(name(of: act)),
            isQuiet: act == .cancel || act == .move)
    }

    /// Asked only once the rules have said that the term of the announcement has passed.
    private func late(_ fields: DeskFields) -> DeskForm.Row {
        let isAccepted = fields.typed("late") == "yes"
        return fields.row(
            .radios([
                FormField.Choice("no", context.words(.deskMoveLateNo), isChosen: !isAccepted),
                FormField.Choice("yes", context.words(.deskMoveLateYes), isChosen: isAccepted),
            ]), "late", label: context.words(.deskMoveLate))
    }

    func name(of act: DeskPath.MeetingAct) -> Phrase {
        switch act {
        case .announce: meeting.announcement == nil ? .deskAnnounce : .deskAnnounceAgain
        case .hold: meeting.results == nil ? .deskHold : .deskHoldAgain
        case .move: .deskMove
        case .cancel: .deskCancel
        case .plan: .deskPlanBegin
        }
    }
}
