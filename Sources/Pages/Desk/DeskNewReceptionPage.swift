package import Domain

/// The form by which receptions are scheduled, one or a series.
package struct DeskNewReceptionPage: Page {
    /// The field with the akimat whose place and telephone stood in the form at first.
    package static let ownField = "own"

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
    ///   - host: the akimat that stands in the form.
    ///   - last: its latest reception, whose place, telephone and hours stand in the form at first.
    ///   - names: places to choose from.
    package init(
        meeting: Meeting?, host: KATO, last: Reception?, names: [String], refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        typealias Field = ReceptionDraft.Field
        let words = context.words
        let own = DeskNewReceptionPage.own(of: last, after: meeting)
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
            hidden: (meeting.map { [DeskForm.Hidden(name: Field.meeting.rawValue, value: $0.id.description)] } ?? [])
                + [DeskForm.Hidden(name: DeskNewReceptionPage.ownField, value: host.code)],
            rows: [
                fields.row(
                    .text(), Field.place.rawValue, label: words(.deskReceptionPlace),
                    value: context.name(host), isRequired: true, suggestions: names),
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
                    .venueKk, label: .deskReceptionVenue, value: Translated(kk: own[.venueKk], ru: own[.venueRu]),
                    isOptional: false),
                pair(
                    .addressKk, label: .deskAddress, value: Translated(kk: own[.addressKk], ru: own[.addressRu]),
                    isOptional: true),
                fields.row(
                    .phone(), Field.phone.rawValue, label: words(.deskReceptionPhone), value: own[.phone] ?? "",
                    isOptional: true),
            ] + fields.unusualTime(), button: words(.deskReceptionNew))
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskReceptionNewTitle), visit: visit, section: .receptions)
    }

    /// What stands in the form of an akimat at first, where its residents come and call: of the meeting after which it is held, else of its latest reception.
    package static func own(of last: Reception?, after meeting: Meeting?) -> [ReceptionDraft.Field: String] {
        let (venue, address) = (meeting?.venue ?? last?.venue, meeting?.address ?? last?.address)
        let own: [(ReceptionDraft.Field, String?)] = [
            (.venueKk, venue?.kk), (.venueRu, venue?.ru), (.addressKk, address?.kk), (.addressRu, address?.ru),
            (.phone, last?.phone),
        ]
        return Dictionary(own.compactMap { field, text in text.map { (field, $0) } }, uniquingKeysWith: { first, _ in first })
    }

    /// The form again where another akimat was typed than the one whose place and telephone stand in it: these are now its own, to be looked at; what was typed stays.
    package static func elsewhere(_ typed: [String: String], without fields: [ReceptionDraft.Field]) -> RefusedForm {
        let names = Set(fields.map(\.rawValue) + [ownField])
        return RefusedForm(
            typed: typed.filter { !names.contains($0.key) }, .refusalReceptionElsewhere,
            field: ReceptionDraft.Field.place.rawValue)
    }
}
