import Domain
import Sheets

/// A progress report as a workbook: a sheet of the places and one of the categories in the reader's words, and the rows of the CSV on a third.
package enum ReportWorkbook {
    /// The bytes of the workbook; the same report in the same language gives the same.
    package static func bytes(_ shown: ShownReport, in context: PageContext) throws -> [UInt8] {
        let (report, words) = (shown.report, context.words)
        let heading = [
            words(.reportTitle, ["place": context.heading(report.place), "period": context.dates.period(report.period)]),
            words(.reportLead, ["day": context.dates.day(report.countedOn, .of)]),
            ReportPage.Edition(shown, in: context).text,
        ]
        let places = Sheet(
            name: words(.reportSheetPlaces), heading: heading, columns: placeColumns.map { words($0) },
            rows: [placeRow(report.place, report.total, report.before, in: context)]
                + report.parts.map { placeRow($0.place, $0.figures, $0.before, in: context) })
        let categories = Sheet(
            name: words(.reportCategoriesHeading), heading: heading,
            columns: [.reportCategory, .reportAsked, .reportSettled, .reportShare, .reportBefore].map { words($0) },
            rows: categoryRows(report, in: context))
        let data = Sheet(
            name: words(.reportSheetData), columns: ReportFile.columns,
            rows: ReportFile.rows(shown, gazetteer: context.gazetteer).map { $0.map(SheetCell.init) })
        return try XLSXWriter.bytes(of: [places, categories, data], madeOn: report.countedOn)
    }

    private static let placeColumns: [Phrase] = [
        .reportColumnPlace, .reportColumnPlanned, .reportColumnHeld, .reportFigureCancelled, .reportFigureQuestions,
        .reportSettled, .reportShare, .reportBefore, .reportFigureConfirmed, .reportFigureDisputed, .reportFigureProblems,
        .reportFigurePlans, .reportFigureItemsDue, .reportFigureOnTime, .reportColumnItemsLate, .reportFigureOverdue,
        .reportColumnNeeded, .reportColumnGiven,
    ]

    private static func placeRow(
        _ code: KATO, _ now: ReportFigures, _ before: ReportFigures, in context: PageContext
    ) -> [SheetCell] {
        [
            .text(context.heading(code)), .number(now.meetingsPlanned), .number(now.meetingsHeld), .number(now.meetingsCancelled),
            .number(now.questions), .number(now.settled), SheetCell(now.settledShare), SheetCell(before.settledShare),
            .number(now.confirmed), .number(now.disputed), .number(now.problemsRaised), .number(now.plansPublished),
            .number(now.itemsDue), .number(now.itemsOnTime), .number(max(now.itemsDone - now.itemsOnTime, 0)),
            .number(now.itemsOverdue), .number(now.moneyNeeded.amount), .number(now.moneyGiven.amount),
        ]
    }

    private static func categoryRows(_ report: ProgressReport, in context: PageContext) -> [[SheetCell]] {
        func row(_ name: String, _ now: Share, _ before: Share) -> [SheetCell] {
            [.text(name), .number(now.whole), .number(now.part), SheetCell(now), SheetCell(before)]
        }
        let (now, before) = (report.total, report.before)
        return (Category.allCases.map(Optional.some) + [nil]).compactMap { category in
            let (asked, askedBefore) = (now.questionsByCategory[category] ?? 0, before.questionsByCategory[category] ?? 0)
            guard asked + askedBefore > 0 else { return nil }
            return row(
                context.category(category), Share(now.settledByCategory[category] ?? 0, of: asked),
                Share(before.settledByCategory[category] ?? 0, of: askedBefore))
        } + [row(context.words(.reportTotal), now.settledShare, before.settledShare)]
    }
}

extension SheetCell {
    /// A share of nothing is an empty cell.
    init(_ share: Share) { self = share.whole > 0 ? .share(Double(share.part) / Double(share.whole)) : .empty }

    /// A value of open data.
    init(_ cell: DataCell) {
        self =
            switch cell {
            case .text(let text): .text(text)
            case .number(let number): .number(number)
            case .truth(let truth): .text(truth ? "true" : "false")
            case .day(let day): .day(day)
            case .none: .empty
            }
    }
}
