package import Domain

/// The yearly calendar of a region at the desk: what was recorded of its way, and the step that comes next.
package struct DeskCalendarStepsPage: Page {
    package static let template = "desk/calendar-steps"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let badge: StatusBadge
    let facts: [DeskFact]
    let errors: DeskErrors?
    let nothing: String?
    let acts: [DeskAct]
    let hasActs: Bool
    let readOnly: String?
    let publicPage: Link

    /// - Parameters:
    ///   - consent: what the law asks of the maslikhat today.
    ///   - refused: the step that the rules refused, with what was typed.
    package init(
        _ place: Place, year: Int, calendar: MeetingCalendar?, consent: CalendarConsent?,
        refused: (act: DeskPath.CalendarStepAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        title = words(.calendarTitle, ["place": context.heading(place), "year": String(year)])
        badge = CalendarPage.badge(calendar, in: context)
        nothing = calendar == nil ? words(.deskCalendarNone) : nil
        let consentName = words(consent == .notified ? .calendarConsentNotified : .calendarConsentAgreed)
        facts =
            calendar.map { calendar in
                func step(_ name: String, _ day: Day?, _ evidence: String?, _ missing: Phrase) -> DeskFact {
                    DeskFact(name, day.map { dates.fullDay($0) } ?? words(missing), evidence)
                }
                return calendar.versions.map { version in
                    step(
                        words(.calendarVersionShort, ["number": String(version.number)]) + ", " + consentName,
                        version.consent?.on,
                        version.consent?.evidence, .calendarConsentMissing)
                } + [
                    step(words(.calendarApproved), calendar.approvedOn, calendar.approvalEvidence, .calendarNotApproved),
                    step(words(.calendarSubmitted), calendar.submittedOn, calendar.submissionEvidence, .calendarNotSubmitted),
                ]
            } ?? []
        let open: [DeskPath.CalendarStepAct] =
            calendar.map { calendar in
                var open: [DeskPath.CalendarStepAct] = []
                if calendar.versionWithoutConsent != nil { open.append(.consent) }
                if calendar.approvedOn == nil { open.append(.approve) }
                if calendar.approvedOn != nil, calendar.submittedOn == nil { open.append(.submit) }
                return open
            } ?? []
        let mayAct = visit.staff.may(.runMeeting)
        func form(_ act: DeskPath.CalendarStepAct) -> DeskForm {
            let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
            return DeskForm(
                to: .calendarStep(place.code, year, act),
                rows: [
                    fields.row(.date, "day", label: words(.deskStepDay), value: context.today.iso, isRequired: true),
                    fields.row(
                        .text(longest: 500), "evidence", label: words(.deskStepEvidence), hint: words(.deskAnnounceEvidenceHint),
                        isOptional: true),
                ], button: DeskCalendarStepsPage.name(of: act, consent, words: words))
        }
        let offered =
            mayAct
            ? open.enumerated().map { index, act in
                DeskAct(
                    id: "act-\(act.rawValue)", title: DeskCalendarStepsPage.name(of: act, consent, words: words),
                    isOpen: refused.map { $0.act == act } ?? (index == 0), form: form(act))
            } : []
        acts = offered
        hasActs = !offered.isEmpty
        readOnly = mayAct ? nil : words(visit.readOnly)
        let isOffered = refused.map { refused in offered.contains { $0.id == "act-\(refused.act.rawValue)" } } ?? false
        errors = DeskForm.errors(
            isOffered ? refused.map { form($0.act).fields } ?? [] : [], refusal: refused?.form.refusalText(words),
            at: isOffered ? "#act-\(refused?.act.rawValue ?? "")" : "#main", words: words)
        publicPage = Link(words(.deskPublicPage), context.url(.calendar(place.code, year: year)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .calendar)
    }

    private static func name(of act: DeskPath.CalendarStepAct, _ consent: CalendarConsent?, words: Words) -> String {
        switch act {
        case .consent: words(consent == .notified ? .deskConsentNotified : .deskConsentAgreed)
        case .approve: words(.deskApprove)
        case .submit: words(.deskSubmit)
        }
    }
}
