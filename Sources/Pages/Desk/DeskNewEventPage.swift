package import Domain

/// The form by which an event is planned.
package struct DeskNewEventPage: Page {
    package static let template = "desk/new-event"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let errors: DeskErrors?
    let more: Link?
    let form: DeskForm

    /// - Parameters:
    ///   - stops: for how many stops there are rows; more where more are typed.
    ///   - officials: those of the host who hold a post today.
    ///   - names: places to choose from.
    package init(
        stops: Int, officials: [Official], names: [String], refused: RefusedForm? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        typealias Field = EventDraft.Field
        let words = context.words
        back = Link(words(.deskEvents), DeskPath.events().text)
        let fields = DeskFields("new", refused: refused, words: words)
        let isRepublic = visit.staff.place == .republic
        func choice(_ value: String, _ text: String, _ field: Field, else first: String = "") -> FormField.Choice {
            FormField.Choice(value, text, isChosen: fields.typed(field.name, else: first) == value)
        }
        let kinds =
            [choice("", words(.deskChoose), .kind)]
            + Event.Kind.allCases.filter { $0 != .ministerMeeting || isRepublic }.map {
                choice($0.rawValue, context.kind($0), .kind)
            }
        let persons =
            [choice("", words(.deskEventOfficialNone), .official)]
            + officials.map { official in
                let row = OfficialRow(official, in: context)
                return choice(official.id.description, "\(row.name.text), \(row.post.text)", .official)
            }
        var rows = [
            fields.row(.select(kinds), Field.kind.name, label: words(.deskEventKind), isRequired: true),
            fields.row(
                .text(), Field.host.name, label: words(.deskReceptionPlace), value: context.name(visit.staff.place),
                isRequired: true, suggestions: names),
        ]
        if !officials.isEmpty {
            rows.append(
                fields.row(
                    .select(persons), Field.official.name, label: words(.deskEventOfficial),
                    hint: words(.deskEventOfficialHint)))
        }
        rows.append(
            fields.pair(
                .text(longest: EventDraft.longestText), "leader", label: words(.deskEventLeader),
                hint: words(.deskEventLeaderHint), isOptional: true))
        if isRepublic {
            rows.append(fields.pair(.text(longest: EventDraft.longestText), "body", label: words(.deskEventBody)))
        }
        rows.append(
            fields.pair(
                .area(rows: 3, longest: EventDraft.longestTopic), "topic", label: words(.deskEventTopic),
                hint: words(.deskBothLanguages), isOptional: true))
        let typed = refused.map { refused in (1...EventDraft.mostStops).last { DeskNewEventPage.isTyped($0, refused.typed) } ?? 1
        }
        let shown = max(stops, typed ?? 1)
        rows += DeskNewEventPage.stops(1...shown, of: [], fields, names: names, in: context)
        rows += [
            fields.row(
                .phone(), Field.phone.name, label: words(.deskEventPhone), hint: words(.deskEventPhoneHint), isOptional: true),
            fields.row(
                .text(longest: 500), Field.link.name, label: words(.deskEventLink), hint: words(.deskAnnounceEvidenceHint),
                isOptional: true),
        ]
        rows += fields.unusualTime()
        form = DeskForm(
            asking: fields, to: .newEvent(stops: stops), lead: words(.deskEventNewLead), rows: rows, button: words(.deskEventNew))
        more =
            stops < EventDraft.mostStops
            ? Link(
                words(.deskEventMoreStops, count: EventDraft.mostStops), DeskPath.newEvent(stops: EventDraft.mostStops).text)
            : nil
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskEventNewTitle), visit: visit, section: .events)
    }

    private static func isTyped(_ stop: Int, _ typed: [String: String]) -> Bool {
        EventDraft.StopField.allCases.contains { !(typed[EventDraft.Field.stop(stop, $0).name] ?? "").isEmpty }
    }

    /// The fields of stops, by number: where, when, in which building.
    static func stops(
        _ numbers: ClosedRange<Int>, of stops: [Event.Stop], _ fields: DeskFields, names: [String], in context: PageContext
    ) -> [DeskForm.Row] {
        let words = context.words
        return numbers.flatMap { number -> [DeskForm.Row] in
            let stop = stops.indices.contains(number - 1) ? stops[number - 1] : nil
            func name(_ field: EventDraft.StopField) -> String { EventDraft.Field.stop(number, field).name }
            func label(_ phrase: Phrase) -> String { words(.deskEventStop, ["number": String(number), "what": words(phrase)]) }
            return [
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .text(), name(.place), label: label(.deskEventStopPlace),
                            hint: number == 1 ? words(.deskEventStopHint) : nil, value: stop.map { $0.place.code } ?? "",
                            isOptional: true, suggestions: number == 1 ? names : [],
                            suggestionsOf: number == 1 ? nil : EventDraft.Field.stop(1, .place).name)
                    ], isPair: false),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .date, name(.day), label: label(.deskEventStopDay), value: stop?.day.iso ?? "",
                            isRequired: number == 1),
                        fields.field(
                            .time, name(.time), label: label(.deskEventStopTime), value: stop?.time.text ?? "",
                            isRequired: number == 1),
                    ], isPair: true),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .text(longest: EventDraft.longestText), name(.venueKk),
                            label: words(.deskKazakh, ["label": label(.deskEventStopVenue)]), value: stop?.venue.kk ?? "",
                            isOptional: true),
                        fields.field(
                            .text(longest: EventDraft.longestText), name(.venueRu),
                            label: words(.deskRussian, ["label": label(.deskEventStopVenue)]), value: stop?.venue.ru ?? "",
                            isOptional: true),
                    ], isPair: true),
            ]
        }
    }
}
