import Domain

/// The fields in which the minutes of an event or a meeting are written.
package enum DeskMinutesForm {
    /// The name of a field of a point, as `point-2-deadline`.
    package static func point(_ number: Int, _ field: String) -> String { "point-\(number)-\(field)" }

    /// The most points that are read from a form; more than the rules take, so that none is passed over without a word.
    package static let mostRead = 2 * EventMinutes.mostPoints

    /// The field that a refusal of minutes is about, as they were typed; `nil` where none can be told.
    static func field(for refusal: EventRefusal, in typed: [String: String]) -> String? {
        func value(_ name: String) -> String { (typed[name] ?? "").trimmed }
        func isEmpty(_ number: Int) -> Bool {
            ["text", "executors", "deadline", "control"].allSatisfy { value(point(number, $0)).isEmpty }
        }
        let numbers = 1...mostRead
        switch refusal {
        case .minutesMissing: return value("chair").isEmpty ? "chair" : "agenda"
        case .pointMissing:
            return numbers.first { number in
                value(point(number, "text")).isEmpty && !isEmpty(number)
            }.map { point($0, "text") }
        case .deadlineBeforeMinutes:
            guard let on = Day(iso: value("day")) else { return nil }
            return numbers.first { number in
                Day(iso: value(point(number, "deadline"))).map { $0 < on } ?? false
            }.map { point($0, "deadline") }
        case .tooManyPoints: return numbers.last { !isEmpty($0) }.map { point($0, "text") }
        case .textTooLong:
            let long = ["present", "agenda", "speakers"].map { ($0, EventMinutes.longestText) }
            let points = numbers.flatMap { number in
                [
                    ("text", EventMinutes.longestPoint), ("executors", EventMinutes.longestName),
                    ("control", EventMinutes.longestName),
                ]
                .map { (point(number, $0.0), $0.1) }
            }
            return ([("chair", EventMinutes.longestName)] + long + points).first { value($0.0).count > $0.1 }?.0
        case .minutesTooLong:
            let long = ["present", "agenda", "speakers"].max { value($0).count < value($1).count }
            if let long, !value(long).isEmpty { return long }
            return numbers.map { point($0, "text") }.max { value($0).count < value($1).count }
        default: return nil
        }
    }

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
                .text(longest: EventMinutes.longestName), "chair", label: words(.deskEventChair), value: minutes?.chair ?? chair,
                isRequired: true),
        ]
        if let members { rows.append(members) }
        rows += [
            fields.row(
                .area(rows: 3, longest: EventMinutes.longestText), "present", label: words(.deskProtocolPresent), hint: people,
                value: minutes?.present ?? "",
                isOptional: true),
            fields.row(
                .area(rows: 3, longest: EventMinutes.longestText), "agenda", label: words(.deskEventAgenda),
                value: minutes?.agenda ?? agenda, isOptional: true),
            fields.row(
                .area(rows: 3, longest: EventMinutes.longestText), "speakers", label: words(.deskEventSpeakers), hint: people,
                value: minutes?.speakers ?? "",
                isOptional: true),
        ]
        let typed = (1...mostRead).last { number in
            ["text", "executors", "deadline", "control"].contains {
                !(fields.refused?.typed[point(number, $0)] ?? "").isEmpty
            }
        }
        let points = minutes?.points ?? []
        // Points that stand are all there, also where there were more of them once.
        let filled = max(points.count, typed ?? 0)
        let shown = max(filled, min(EventMinutes.mostPoints, max(fewPoints, filled + 2)))
        for number in 1...shown {
            let known = points.indices.contains(number - 1) ? points[number - 1] : nil
            func label(_ phrase: Phrase) -> String { words(.deskEventPoint, ["number": String(number), "what": words(phrase)]) }
            func name(_ field: String) -> String { point(number, field) }
            rows += [
                fields.row(
                    .area(rows: 2, longest: EventMinutes.longestPoint), name("text"), label: label(.deskEventPointText),
                    value: known?.text ?? ""),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .text(longest: EventMinutes.longestName), name("executors"), label: label(.deskEventPointExecutors),
                            value: known?.executors ?? ""),
                        fields.field(
                            .date, name("deadline"), label: label(.deskEventPointDeadline), value: known?.deadline?.iso ?? ""),
                    ], isPair: true),
                fields.row(
                    .text(longest: EventMinutes.longestName), name("control"), label: label(.deskEventPointControl),
                    value: known?.control ?? ""),
            ]
        }
        return rows
    }
}
