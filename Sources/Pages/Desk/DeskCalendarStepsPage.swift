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
    ///   - law: what is asked of the maslikhat, and by which paragraph: for the approval today, for later versions on their day.
    ///   - refused: the step that the rules refused, with what was typed.
    package init(
        _ place: Place, year: Int, calendar: MeetingCalendar?, law: Law,
        refused: (act: DeskPath.CalendarStepAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        title = words(.calendarTitle, ["place": context.heading(place), "year": String(year)])
        badge = CalendarPage.badge(calendar, in: context)
        nothing = calendar == nil ? words(.deskCalendarNone) : nil
        func consentDay(_ version: MeetingCalendar.Version?) -> Day {
            version.flatMap { calendar?.lawDay(of: $0, today: context.today) } ?? context.today
        }
        let lacking = calendar?.versionWithoutConsent
        facts =
            calendar.map { calendar in
                func step(_ name: String, _ day: Day?, _ evidence: String?, _ missing: Phrase) -> DeskFact {
                    DeskFact(name, day.map { dates.fullDay($0) } ?? words(missing), evidence)
                }
                return calendar.versions.compactMap { version in
                    CalendarPage.consent(
                        version, of: calendar, asked: law.calendarConsent(on: consentDay(version)), in: context
                    ).map { word in
                        DeskFact(
                            words(.calendarVersionShort, ["number": String(version.number)]) + ", " + word.term,
                            word.value.text, word.url)
                    }
                } + [
                    step(words(.calendarApproved), calendar.approvedOn, calendar.approvalEvidence, .calendarNotApproved),
                    step(words(.calendarSubmitted), calendar.submittedOn, calendar.submissionEvidence, .calendarNotSubmitted),
                ]
            } ?? []
        let consent = law.calendarConsent(on: consentDay(lacking))
        let steps: [DeskPath.CalendarStepAct] =
            calendar.map { calendar in
                var open: [DeskPath.CalendarStepAct] = []
                if consent != nil, lacking != nil { open.append(.consent) }
                if calendar.approvedOn == nil { open.append(.approve) }
                if calendar.approvedOn != nil, calendar.submittedOn == nil { open.append(.submit) }
                return open
            } ?? []
        let mayAct = visit.staff.may(.runMeeting)
        func form(_ act: DeskPath.CalendarStepAct) -> DeskForm {
            let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
            return DeskForm(
                to: .calendarStep(place.code, year, act),
                lead: act == .submit
                    ? nil
                    : DeskCalendarStepsPage.law(law, on: act == .consent ? consentDay(lacking) : context.today, words: words),
                rows: [
                    fields.row(.date, "day", label: words(.deskStepDay), value: context.today.iso, isRequired: true),
                    fields.row(
                        .text(longest: 500), "evidence", label: words(.deskStepEvidence), hint: words(.deskAnnounceEvidenceHint),
                        isOptional: true),
                ], button: DeskCalendarStepsPage.name(of: act, consent, words: words))
        }
        let offered =
            mayAct
            ? steps.enumerated().map { index, act in
                DeskAct(
                    id: "act-\(act.rawValue)", title: DeskCalendarStepsPage.name(of: act, consent, words: words),
                    isOpen: refused.map { $0.act == act } ?? (index == 0), form: form(act))
            } : []
        acts = offered
        hasActs = !offered.isEmpty
        readOnly = mayAct ? nil : visit.readOnly(.runMeeting, words)
        let isOffered = refused.map { refused in offered.contains { $0.id == "act-\(refused.act.rawValue)" } } ?? false
        errors = DeskForm.errors(
            isOffered ? refused.map { form($0.act).fields } ?? [] : [], refusal: refused?.form.refusalText(words),
            at: isOffered ? "#act-\(refused?.act.rawValue ?? "")" : "#main", words: words)
        publicPage = Link(words(.deskPublicPage), context.url(.calendar(place.code, year: year)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .calendar)
    }

    /// What the law asks of the maslikhat on a day, with its paragraph; `nil` where it asks nothing.
    static func law(_ law: Law, on day: Day, words: Words) -> String? {
        guard let asked = law.calendarConsent(on: day), let rule = law.calendarApproval(on: day) else { return nil }
        return words(
            asked == .agreed ? .deskConsentLawAgreed : .deskConsentLawNotified, ["cites": rule.cites.text(for: words.language)])
    }

    private static func name(of act: DeskPath.CalendarStepAct, _ consent: CalendarConsent?, words: Words) -> String {
        switch act {
        case .consent: words(consent == .notified ? .deskConsentNotified : .deskConsentAgreed)
        case .approve: words(.deskApprove)
        case .submit: words(.deskSubmit)
        }
    }
}
