package import Domain
import Sheets

/// A summary of control as a file.
///
/// One row for the territory, with an empty executor, and one for each lead executor. Its columns: `period`, `place` (KATO), `place_kk`, `place_ru`,
/// `executor_kk`, `executor_ru`, the figures of `ControlSummary.Figures` in their order, `counted_through` (the last day that was counted), `handed_on`.
package enum ControlSummaryFile {
    /// The kinds of file in which a summary is offered.
    package enum FileKind: String, CaseIterable, Sendable { case csv, xlsx }

    private static let columns =
        ["period", "place", "place_kk", "place_ru", "executor_kk", "executor_ru"] + [
            "on_control", "taken", "done_in_time", "done_late", "removed_impossible", "open", "overdue", "not_executed",
            "extended_once", "extended_twice", "asked_too_often",
        ] + ["counted_through", "handed_on"]

    /// CSV (RFC 4180) in UTF-8 with a byte order mark.
    package static func csv(_ summary: ControlSummary, handedOn: Day?, gazetteer: Gazetteer) -> String {
        rows(summary, handedOn: handedOn, gazetteer: gazetteer).reduce(
            DataFile.byteOrderMark + columns.joined(separator: ",") + "\r\n"
        ) { $0 + DataFile.csvRow($1) }
    }

    /// A workbook: the executors in the reader's words, and the rows of the CSV on a second sheet.
    package static func xlsx(_ summary: ControlSummary, handedOn: Day?, in context: PageContext) throws -> [UInt8] {
        let (words, kinds) = (context.words, ControlFigure.kinds)
        func cells(_ name: String, _ figures: ControlSummary.Figures) -> [SheetCell] {
            [.text(name)] + kinds.map { .number(figures[keyPath: $0.path]) }
        }
        let told = ["place": context.heading(summary.place), "period": context.dates.period(summary.period)]
        let readable = Sheet(
            name: words(.controlTitleShort),
            heading: [
                words(.controlSummaryTitle, told), ControlSummaryPage.lead(summary, handedOn: handedOn, in: context),
            ], columns: [words(.planLeadExecutor)] + kinds.map { words($0.phrase) },
            rows: [cells(words(.reportTotal), summary.total)]
                + summary.executors.map { cells(ControlFigure.name($0, in: context).text, $0.figures) })
        let data = Sheet(
            name: words(.reportSheetData), columns: columns,
            rows: rows(summary, handedOn: handedOn, gazetteer: context.gazetteer).map { $0.map(SheetCell.init) })
        return try XLSXWriter.bytes(of: [readable, data], madeOn: handedOn ?? summary.through)
    }

    /// Where the files of a quarter are.
    static func links(_ place: KATO, _ period: Period, in context: PageContext) -> [Link] {
        FileKind.allCases.map { kind in
            Link(
                context.words(kind == .csv ? .reportFileCSV : .reportFileXLSX),
                context.url(.controlSummaryFile(place, period, kind)))
        }
    }

    private static func rows(_ summary: ControlSummary, handedOn: Day?, gazetteer: Gazetteer) -> [[DataCell]] {
        let name = gazetteer[summary.place]?.name
        func row(_ executor: Translated, _ figures: ControlSummary.Figures) -> [DataCell] {
            [
                .text(summary.period.code), .text(summary.place.code), DataCell(name?.kk), DataCell(name?.ru),
                DataCell(executor.kk), DataCell(executor.ru),
            ] + ControlSummary.Figures.all.map { .number(figures[keyPath: $0]) } + [.day(summary.through), DataCell(handedOn)]
        }
        return [row(Translated(), summary.total)] + summary.executors.map { row($0.name, $0.figures) }
    }
}
