import Domain

/// The fields in which the minutes of an event or a meeting are written.
package enum DeskMinutesForm {
    /// The name of a field of a point, as `point-2-deadline`.
    package static func point(_ number: Int, _ field: String) -> String { "point-\(number)-\(field)" }

    /// The rows for points that the form shows at first.
    private static let fewPoints = 3

    /// - Parameters:
    ///   - chair: who took the chair as far as is known before.
    ///   - members: the fields of a session, after the chair.
    ///   - people: what is said of naming people beside the fields that may name them.
    static func rows(
        _ minutes: EventMinutes?, chair: String, agenda: String, members: DeskForm.Row? = nil, people: String? = nil,
        _ fields: DeskFields, in context: PageContext
    ) -> [DeskForm.Row] {
        let words = context.words
        var rows = [
            fields.row(
                .date, "day", label: words(.deskEventMinutesDay), value: (minutes?.on ?? context.today).iso, isRequired: true),
            fields.row(
                .text(), "chair", label: words(.deskEventChair), value: minutes?.chair ?? chair, isRequired: true),
        ]
        if let members { rows.append(members) }
        rows += [
            fields.row(
                .area(rows: 3), "present", label: words(.deskProtocolPresent), hint: people, value: minutes?.present ?? "",
                isOptional: true),
            fields.row(
                .area(rows: 3), "agenda", label: words(.deskEventAgenda), value: minutes?.agenda ?? agenda, isOptional: true),
            fields.row(
                .area(rows: 3), "speakers", label: words(.deskEventSpeakers), hint: people, value: minutes?.speakers ?? "",
                isOptional: true),
        ]
        let typed = (1...EventMinutes.mostPoints).last { number in
            ["text", "executors", "deadline", "control"].contains {
                !(fields.refused?.typed[point(number, $0)] ?? "").isEmpty
            }
        }
        let points = minutes?.points ?? []
        let shown = min(EventMinutes.mostPoints, max(fewPoints, points.count + 2, (typed ?? 0) + 2))
        for number in 1...shown {
            let known = points.indices.contains(number - 1) ? points[number - 1] : nil
            func label(_ phrase: Phrase) -> String { words(.deskEventPoint, ["number": String(number), "what": words(phrase)]) }
            func name(_ field: String) -> String { point(number, field) }
            rows += [
                fields.row(
                    .area(rows: 2), name("text"), label: label(.deskEventPointText), value: known?.text ?? "", isOptional: true),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .text(), name("executors"), label: label(.deskEventPointExecutors), value: known?.executors ?? "",
                            isOptional: true),
                        fields.field(
                            .date, name("deadline"), label: label(.deskEventPointDeadline), value: known?.deadline?.iso ?? "",
                            isOptional: true),
                    ], isPair: true),
                fields.row(
                    .text(), name("control"), label: label(.deskEventPointControl), value: known?.control ?? "",
                    isOptional: true),
            ]
        }
        return rows
    }
}
