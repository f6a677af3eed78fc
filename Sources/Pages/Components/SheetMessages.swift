package import Domain
package import Sheets

/// What is wrong with a table, row by row, for the terminal and for a page: "row 12, place: …".
package enum SheetMessages {
    /// One sentence for each flaw; more than one only where rows are wrong.
    package static func text(_ refusal: SheetRefusal, in words: Words) -> [String] {
        switch refusal {
        case .empty: [words(.refusalTableEmpty)]
        case .columnMissing(let column): [words(.refusalSheetColumnMissing, ["column": column])]
        case .columnTwice(let column): [words(.refusalSheetColumnTwice, ["column": column])]
        case .columnUnknown(let column, let known):
            [words(.refusalSheetColumnUnknown, ["column": column, "columns": known.joined(separator: ", ")])]
        case .rows(let flaws): flaws.map { text($0, in: words) } + [words(.refusalSheetRows)]
        }
    }

    /// Why a file is no table.
    package static func text(_ flaw: SheetFile.Flaw, in words: Words) -> String {
        switch flaw {
        case .csv(.notText(let row)): words(.refusalFileNotText, ["row": String(row)])
        case .csv(.unclosedQuote(let row)), .csv(.textAfterQuote(let row)): words(.refusalFileQuote, ["row": String(row)])
        case .xlsx(.oldOrLocked): words(.refusalFileOld)
        case .xlsx(.tooLarge), .xlsx(.tooManyRows), .xlsx(.tooManyColumns): words(.refusalFileTooLarge)
        case .xlsx(.errorCell(let cell, let text)): words(.refusalFileErrorCell, ["cell": cell, "text": text])
        case .xlsx(.notAnArchive), .xlsx(.notXML), .xlsx(.notAWorkbook), .xlsx(.noSheet), .unreadable: words(.refusalFileBroken)
        }
    }

    /// "12-жол, place: …"
    package static func text(_ row: SheetRowFlaw, in words: Words) -> String {
        let flaw = text(row.flaw, in: words)
        // Some of the sentences stand beside a field of a form elsewhere and end by themselves.
        return words(
            .refusalSheetRow,
            ["row": String(row.row), "column": row.column, "flaw": flaw.hasSuffix(".") ? String(flaw.dropLast()) : flaw])
    }

    /// What a person should look at before anything is kept.
    package static func text(_ note: TableChanges.Note, in words: Words) -> String {
        let place = ["row": String(note.row), "column": note.column]
        return switch note.kind {
        case .oneLanguage: words(.deskTableNoteLanguage, place)
        case .notChanged(let kept):
            words(.deskTableNoteKept, place.merging(["kept": kept.isEmpty ? "–" : kept], uniquingKeysWith: { $1 }))
        }
    }

    package static func text(_ flaw: SheetFlaw, in words: Words) -> String {
        switch flaw {
        case .missing: words(.refusalCellMissing)
        case .unknownPlace(let text): words(.refusalCellUnknownPlace, ["text": text])
        case .ambiguousPlace(let text, let count): words(.refusalCellAmbiguousPlace, ["text": text, "count": String(count)])
        case .noAkim(let text): words(.refusalCellNoAkim, ["text": text])
        case .outside(let text): words(.refusalCellOutside, ["text": text])
        case .notADate(let text): words(.refusalCellNotADate, ["text": text])
        case .notATime(let text): words(.refusalCellNotATime, ["text": text])
        case .notAnIdentifier(let text): words(.refusalCellNotANumber, ["text": text])
        case .notTrueOrFalse(let text): words(.refusalCellNotTruth, ["text": text])
        case .unknownChoice(let text, let known):
            words(.refusalCellUnknownChoice, ["text": text, "known": known.joined(separator: ", ")])
        case .tooLong(let limit): words(.refusalCellTooLong, ["limit": String(limit)])
        case .twice(let row): words(.refusalCellTwice, ["row": String(row)])
        case .notInRegister(let text): words(.refusalCellNotInRegister, ["text": text])
        case .fixed(""): words(.refusalCellFixed)
        case .fixed(let kept): words(.refusalCellFixedTo, ["kept": kept])
        case .dayAhead(let text): words(.refusalCellDayAhead, ["text": text])
        case .longAgo(let text): words(.refusalCellLongAgo, ["text": text])
        case .endsBeforeItBegins: words(.refusalCellEndsBefore)
        case .akimAlready(let name): words(.refusalCellAkimAlready, ["name": name])
        case .heldAlready(let name): words(.refusalCellHeldAlready, ["name": name])
        case .beyondColumns(let text): words(.refusalCellBeyond, ["text": text])
        case .notMoney(let text): words(.refusalCellNotMoney, ["text": text])
        case .recordStands: words(.refusalCellRecordStands)
        case .beforeGiven(let day): words(.refusalCellBeforeGiven, ["day": day.iso])
        case .needsNumber: words(.refusalCellNeedsNumber)
        case .notAllowed: words(.refusalCellNotAllowed)
        case .problemRefused(let refusal): words(RefusalPhrases.phrase(for: refusal))
        case .questionRefused(let refusal): words(RefusalPhrases.phrase(for: refusal))
        case .planRefused(let refusal): RefusalPhrases.text(for: refusal, in: words)
        case .question(let flaw): AskPage.message(flaw, words: words)
        case .planItem(let flaw): words(RefusalPhrases.phrase(for: flaw))
        }
    }
}
