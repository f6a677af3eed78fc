package import Domain

/// The form of a meeting off the calendar.
package struct DeskNewMeetingPage: Page {
    package static let template = "desk/new-meeting"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let form: DeskForm

    /// - Parameters:
    ///   - hosts: places with an akim to choose from.
    ///   - places: places to choose from.
    package init(
        hosts: [String], places: [String], refused: RefusedForm? = nil, visit: DeskVisit, in context: PageContext
    ) {
        typealias Field = MeetingDraft.Field
        let words = context.words
        back = Link(words(.deskMeetings), DeskPath.meetings.text)
        let fields = DeskFields("new", refused: refused, words: words)
        let kind = fields.typed(Field.kind.rawValue)
        let line = FormField.Kind.text(longest: Meeting.longestText)
        let rows =
            [
                fields.row(
                    .radios(
                        [Meeting.Kind.onDemand, .ofNecessity].map {
                            FormField.Choice($0.rawValue, context.kind($0), isChosen: $0.rawValue == kind)
                        }), Field.kind.rawValue, label: words(.meetingKind)),
                fields.row(
                    .text(longest: 200), Field.host.rawValue, label: words(.deskNewMeetingHost),
                    value: context.name(visit.staff.place), isRequired: true, suggestions: hosts),
                fields.row(
                    .text(longest: 200), Field.place.rawValue, label: words(.deskNewMeetingPlace),
                    hint: words(.deskEnterPlaceHintShort), isRequired: true, suggestions: places),
                DeskForm.Row(
                    fields: [
                        fields.field(.date, Field.day.rawValue, label: words(.deskEventStopDay), isRequired: true),
                        fields.field(.time, Field.time.rawValue, label: words(.deskEventStopTime), isRequired: true),
                    ], isPair: true),
                fields.row(
                    .number, Field.minutes.rawValue, label: words(.deskNewMeetingMinutes), value: "120", isRequired: true),
                fields.pair(line, "venue", label: words(.deskNewMeetingVenue), hint: words(.deskBothLanguages)),
                fields.pair(line, "address", label: words(.deskAddress), isOptional: true),
                fields.row(
                    .area(rows: 2), Field.broadcasts.rawValue, label: words(.deskHoldBroadcasts),
                    hint: words(.deskHoldBroadcastsHint), isOptional: true),
            ] + fields.late(Field.late.rawValue) + fields.unusualTime()
        form = DeskForm(
            asking: fields, to: .newMeeting, lead: words(.deskNewMeetingLead), rows: rows, button: words(.deskNewMeetingSend))
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskNewMeeting), visit: visit, section: .meetings)
    }
}
