package import Domain

/// A progress report as a file: the same figures as on its page.
///
/// The CSV has one row for the place, one for each category of its questions, then the same for every place just below.
/// Its columns: `period`, `place` (KATO), `place_kk`, `place_ru`, `category` (`all` for everything, `none` where a question has no category),
/// `questions`, `settled`, `questions_before`, `settled_before` (the period before), and in rows with `all` only: `meetings_planned`, `meetings_held`,
/// `meetings_cancelled`, `confirmed`, `disputed` (by the residents who asked), `problems_raised`, `plans_published`, `items_due`, `items_done`,
/// `items_on_time`, `items_overdue`, `money_needed`, `money_given` (whole tenge),
/// `receptions_held`, `people_received`. In every row besides: `counted_on`, and for figures that were published
/// and are kept as they were, `version` (1 is the first) and `published_on`.
package enum ReportFile {
    /// The kinds of file in which a report is offered.
    package enum FileKind: String, CaseIterable, Sendable { case csv, json, xlsx }

    package static let columns = [
        "period", "place", "place_kk", "place_ru", "category", "questions", "settled", "questions_before", "settled_before",
        "meetings_planned", "meetings_held", "meetings_cancelled", "confirmed", "disputed", "problems_raised", "plans_published",
        "items_due", "items_done", "items_on_time", "items_overdue", "money_needed", "money_given",
        "receptions_held", "people_received",
        "counted_on", "version", "published_on",
    ]

    /// CSV (RFC 4180) in UTF-8 with a byte order mark.
    package static func csv(_ shown: ShownReport, gazetteer: Gazetteer) -> String {
        rows(shown, gazetteer: gazetteer).reduce(DataFile.byteOrderMark + columns.joined(separator: ",") + "\r\n") {
            $0 + DataFile.csvRow($1)
        }
    }

    /// JSON with sorted keys: the same report gives the same bytes.
    package static func json(_ shown: ShownReport, gazetteer: Gazetteer) throws -> String {
        try JSONText.of(ReportObject(shown, gazetteer: gazetteer))
    }

    /// What a file of a kind is called where it is offered.
    static func name(of kind: FileKind) -> Phrase {
        switch kind {
        case .csv: .reportFileCSV
        case .json: .reportFileJSON
        case .xlsx: .reportFileXLSX
        }
    }

    static func rows(_ shown: ShownReport, gazetteer: Gazetteer) -> [[DataCell]] {
        let report = shown.report
        let edition: [DataCell] = [
            .day(report.countedOn), shown.version.map { .number($0.number) } ?? .none, DataCell(shown.version?.publishedOn),
        ]
        var rows: [[DataCell]] = []
        func add(_ code: KATO, _ now: ReportFigures, _ before: ReportFigures) {
            let name = gazetteer[code]?.name
            let head: [DataCell] = [
                .text(report.period.code), .text(code.code), DataCell(name?.kk), DataCell(name?.ru),
            ]
            rows.append(
                head + [
                    .text("all"), .number(now.questions), .number(now.settled), .number(before.questions),
                    .number(before.settled), .number(now.meetingsPlanned), .number(now.meetingsHeld),
                    .number(now.meetingsCancelled), .number(now.confirmed), .number(now.disputed),
                    .number(now.problemsRaised), .number(now.plansPublished), .number(now.itemsDue), .number(now.itemsDone),
                    .number(now.itemsOnTime), .number(now.itemsOverdue), .number(now.moneyNeeded.amount),
                    .number(now.moneyGiven.amount), .number(now.receptionsHeld), .number(now.peopleReceived),
                ] + edition)
            for category in Category.allCases.map(Optional.some) + [nil] {
                let (asked, askedBefore) = (now.questionsByCategory[category] ?? 0, before.questionsByCategory[category] ?? 0)
                guard asked + askedBefore > 0 else { continue }
                rows.append(
                    head + [
                        .text(category?.rawValue ?? "none"), .number(asked), .number(now.settledByCategory[category] ?? 0),
                        .number(askedBefore), .number(before.settledByCategory[category] ?? 0),
                    ] + Array(repeating: .none, count: 15) + edition)
            }
        }
        add(report.place, report.total, report.before)
        for part in report.parts { add(part.place, part.figures, part.before) }
        return rows
    }
}
