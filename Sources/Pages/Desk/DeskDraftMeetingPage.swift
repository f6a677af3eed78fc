package import Domain

/// A meeting of a draft: moved, given another hour, place or venue, or taken out.
package struct DeskDraftMeetingPage: Page {
    /// What was typed and is no meeting, by the columns of a calendar.
    package struct Refused: Sendable {
        package let typed: [CalendarSheet.Column: String]
        package let flaws: [CalendarSheet.Column: CalendarSheet.Flaw]
        /// What is wrong with the form as a whole.
        package let refusal: Phrase?
        /// The mark of the meeting as it was read; `nil` where the form came without.
        package let seen: String?

        package init(
            typed: [CalendarSheet.Column: String], flaws: [CalendarSheet.Column: CalendarSheet.Flaw] = [:],
            refusal: Phrase? = nil, seen: String? = nil
        ) {
            self.seen = seen
            self.typed = typed
            self.flaws = flaws
            self.refusal = refusal
        }
    }

    struct Findings: Sendable {
        let list: [String]
    }

    package static let template = "desk/draft-meeting"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let placeName: String
    let errors: DeskErrors?
    let badge: StatusBadge
    /// What the check finds about this meeting, a sentence each.
    let findings: Findings?
    let change: DeskForm?
    let remove: DeskForm?
    let readOnly: String?

    /// The columns that the form has.
    package static let columns: [CalendarSheet.Column] = [
        .date, .time, .minutes, .place, .venueKk, .venueRu, .addressKk, .addressRu,
    ]

    /// - Parameters:
    ///   - places: in which this akim may meet residents; the one where he does among them.
    package init(
        _ row: DraftedCalendar.Row, of content: DeskCalendarPage.Content, places: [Place], refused: Refused? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, meeting, scope) = (context.words, row.meeting, content.scope)
        title = context.akim(of: meeting.host)
        placeName = context.name(meeting.place) + ", " + context.dates.dayAndWeekday(meeting.day) + ", " + meeting.time.text
        back = Link(
            words(.deskCalendarTitle, ["year": String(scope.year)]),
            DeskPath.calendar(scope.territory, scope.year, DeskPath.CalendarPart(month: meeting.day.month)).text)
        let messages = CalendarCheckMessages(scope, content.meetings, in: context)
        let found = content.check.flaws.filter { finding in
            finding.meetings.contains { content.row(at: $0)?.number == row.number }
        }.map { messages.text($0) }
        findings = found.isEmpty ? nil : Findings(list: found)
        badge =
            found.isEmpty
            ? StatusBadge(.done, words(.deskCalendarRight)) : StatusBadge(.late, words(.deskCalendarWrong))

        func field(
            _ column: CalendarSheet.Column, _ kind: FormField.Kind, _ label: String, hint: String? = nil, value: String,
            isRequired: Bool = false, isOptional: Bool = false
        ) -> FormField {
            FormField(
                kind, name: column.rawValue, label: label, value: refused?.typed[column] ?? value,
                note: isOptional ? words(.optional) : nil, hint: hint,
                error: refused?.flaws[column].map { CalendarSheetMessages.text($0, in: words) }, isRequired: isRequired)
        }
        func pair(_ kk: FormField, _ ru: FormField) -> DeskForm.Row { DeskForm.Row(fields: [kk, ru], isPair: true) }
        let chosen = refused?.typed[.place] ?? meeting.place.code
        let choices = places.map { FormField.Choice($0.code.code, context.name($0), isChosen: $0.code.code == chosen) }
        let (venue, address) = (words(.deskCalendarVenue), words(.deskAddress))
        func inKazakh(_ label: String) -> String { words(.deskKazakh, ["label": label]) }
        func inRussian(_ label: String) -> String { words(.deskRussian, ["label": label]) }
        let form = DeskForm(
            to: .draftMeetingAct(scope.territory, scope.year, row.number, .change),
            hidden: [DeskForm.Hidden(RecordMark(row), seen: refused?.seen)],
            rows: [
                pair(
                    field(.date, .date, words(.calendarColumnDay), value: meeting.day.iso, isRequired: true),
                    field(.time, .time, words(.deskCalendarTime), value: meeting.time.text, isRequired: true)),
                pair(
                    field(.place, .select(choices), words(.calendarColumnPlace), value: meeting.place.code),
                    field(.minutes, .number, words(.deskCalendarMinutes), value: String(meeting.minutes), isRequired: true)),
                pair(
                    field(
                        .venueKk, .text(longest: Meeting.longestText), inKazakh(venue), hint: words(.deskBothLanguages),
                        value: meeting.venue.kk ?? ""),
                    field(.venueRu, .text(longest: Meeting.longestText), inRussian(venue), value: meeting.venue.ru ?? "")),
                pair(
                    field(
                        .addressKk, .text(longest: Meeting.longestText), inKazakh(address), value: meeting.address.kk ?? "",
                        isOptional: true),
                    field(
                        .addressRu, .text(longest: Meeting.longestText), inRussian(address), value: meeting.address.ru ?? "",
                        isOptional: true)),
            ], button: words(.deskCalendarSave))
        let may = visit.staff.may(.draftCalendar)
        change = may ? form : nil
        remove =
            may
            ? DeskForm(
                to: .draftMeetingAct(scope.territory, scope.year, row.number, .remove), lead: words(.deskCalendarRemoveLead),
                button: words(.deskCalendarRemove), isQuiet: true) : nil
        readOnly = may ? nil : visit.readOnly(.draftCalendar, words)
        errors = DeskForm.errors(may ? form.fields : [], refusal: refused?.refusal.map { words($0) }, at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .calendar)
    }
}
