package import Domain

/// The form by which receptions are scheduled, one or a series.
package struct DeskNewReceptionPage: Page {
    package static let template = "desk/new-reception"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let after: String?
    let form: DeskForm

    /// - Parameters:
    ///   - meeting: the meeting after which it is held; its day, end and venue stand in the form at first.
    ///   - last: the latest reception of the akimat, whose place and hours stand in the form at first.
    ///   - names: places to choose from.
    package init(
        meeting: Meeting?, last: Reception?, names: [String], refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        typealias Field = ReceptionDraft.Field
        let words = context.words
        back = Link(words(.deskReceptions), DeskPath.receptions().text)
        after = meeting.map { words(.deskReceptionAfter, ["day": context.dates.day($0.day, .of)]) }
        let fields = DeskFields("new", refused: refused, words: words)
        func choice<Value: RawRepresentable<String>>(_ field: Field, _ values: [(Value, Phrase)], first: Value) -> FormField.Kind
        {
            let chosen = fields.typed(field.rawValue, else: first.rawValue)
            return .radios(
                values.map { FormField.Choice($0.0.rawValue, words($0.1), isChosen: $0.0.rawValue == chosen) })
        }
        func pair(_ kk: Field, label: Phrase, value: Translated, isOptional: Bool) -> DeskForm.Row {
            fields.pair(
                .text(), String(kk.rawValue.dropLast(3)), label: words(label), value: value, isOptional: isOptional)
        }
        let hours = FormField.Kind.time
        form = DeskForm(
            asking: fields, to: .newReception(after: meeting?.id), lead: words(.deskReceptionNewLead),
            hidden: meeting.map { [DeskForm.Hidden(name: Field.meeting.rawValue, value: $0.id.description)] } ?? [],
            rows: [
                fields.row(
                    .text(), Field.place.rawValue, label: words(.deskReceptionPlace),
                    value: context.name(meeting?.host ?? visit.staff.place), isRequired: true, suggestions: names),
                fields.row(
                    choice(
                        .official,
                        [
                            (Reception.Official.akim, .deskOfficialAkim), (.deputyAkim, .deskOfficialDeputy),
                            (.headOfOffice, .deskOfficialHead),
                        ], first: .akim), Field.official.rawValue, label: words(.deskReceptionOfficial)),
                pair(.postKk, label: .deskReceptionPost, value: Translated(), isOptional: true),
                fields.row(
                    .date, Field.day.rawValue, label: words(.deskReceptionDay), value: meeting?.day.iso ?? "", isRequired: true),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            hours, Field.time.rawValue, label: words(.deskReceptionTime),
                            value: meeting?.end.text ?? last?.time.text ?? "15:00", isRequired: true),
                        fields.field(
                            hours, Field.end.rawValue, label: words(.deskReceptionEnd),
                            value: meeting.map { TimeOfDay(minutes: $0.end.minutes + 120).text } ?? last?.end.text ?? "17:00",
                            isRequired: true),
                    ], isPair: true),
                fields.row(
                    .number, Field.slot.rawValue, label: words(.deskReceptionSlot),
                    value: String(last?.slotMinutes ?? 15), isRequired: true),
                fields.row(
                    choice(
                        .every,
                        [
                            (ReceptionDraft.Every.once, .deskEveryOnce), (.week, .deskEveryWeek),
                            (.twoWeeks, .deskEveryTwoWeeks), (.month, .deskEveryMonth),
                        ], first: .once), Field.every.rawValue, label: words(.deskReceptionEvery)),
                fields.row(
                    .date, Field.until.rawValue, label: words(.deskReceptionUntil),
                    value: Period.quarter(of: context.today).lastDay.iso),
                fields.row(
                    choice(
                        .daysOff,
                        [(ReceptionDraft.OnDaysOff.skip, .deskDaysOffSkip), (.move, .deskDaysOffMove)], first: .skip),
                    Field.daysOff.rawValue, label: words(.deskReceptionDaysOff)),
                pair(
                    .venueKk, label: .deskReceptionVenue, value: meeting?.venue ?? last?.venue ?? Translated(), isOptional: false),
                pair(
                    .addressKk, label: .deskAddress, value: meeting?.address ?? last?.address ?? Translated(),
                    isOptional: true),
                fields.row(
                    .phone(), Field.phone.rawValue, label: words(.deskReceptionPhone), value: last?.phone ?? "",
                    isOptional: true),
            ], button: words(.deskReceptionNew))
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskReceptionNewTitle), visit: visit, section: .receptions)
    }
}
