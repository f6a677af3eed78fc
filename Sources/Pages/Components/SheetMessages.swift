package import Domain
package import Sheets

/// What is wrong with a table, row by row, for the terminal and for a page: "row 12, place: …".
package enum SheetMessages {
    /// One sentence for each flaw; more than one only where rows are wrong.
    ///
    /// - Parameter term: the paragraph from which the term of an item runs, so that no deadline lies before it; `nil` where none is known.
    package static func text(_ refusal: SheetRefusal, in words: Words, term: Translated? = nil) -> [String] {
        switch refusal {
        case .empty: [words(.refusalTableEmpty)]
        case .columnMissing(let column): [words(.refusalSheetColumnMissing, ["column": column])]
        case .columnTwice(let column): [words(.refusalSheetColumnTwice, ["column": column])]
        case .columnUnknown(let column, let known):
            [words(.refusalSheetColumnUnknown, ["column": column, "columns": known.joined(separator: ", ")])]
        case .rows(let flaws): flaws.map { text($0, in: words, term: term) } + [words(.refusalSheetRows)]
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
        case .xlsx(.formulaWithoutValue(let cell)): words(.refusalFileFormula, ["cell": cell])
        case .notATable: words(.refusalFileNoTable)
        case .xlsx(.notAnArchive), .xlsx(.notXML), .xlsx(.notAWorkbook), .xlsx(.noSheet), .unreadable: words(.refusalFileBroken)
        }
    }

    /// "12-жол, place: …"
    package static func text(_ row: SheetRowFlaw, in words: Words, term: Translated? = nil) -> String {
        let flaw: String
        switch row.flaw {
        case .planItem(.deadlinePast):
            let why = text(row.flaw, in: words)
            flaw = term.map { words(.deskCited, ["why": why, "cites": $0.text(for: words.language)]) } ?? why
        case .planRefused(let refusal): flaw = RefusalPhrases.text(for: refusal, in: words, term: term)
        default: flaw = text(row.flaw, in: words)
        }
        return text(flaw, row: row.row, column: row.column, in: words)
    }

    /// What is to be said of a cell, with the place where it stands.
    static func text(_ flaw: String, row: Int, column: String, in words: Words) -> String {
        // Some of the sentences stand beside a field of a form elsewhere and end by themselves.
        words(
            .refusalSheetRow,
            ["row": String(row), "column": column, "flaw": flaw.hasSuffix(".") ? String(flaw.dropLast()) : flaw])
    }

    /// What a person should look at before anything is kept.
    package static func text(_ note: TableChanges.Note, in words: Words) -> String {
        let place = ["row": String(note.row), "column": note.column]
        return switch note.kind {
        case .oneLanguage: words(.deskTableNoteLanguage, place)
        case .personalData: words(.deskTableNotePersonal, place)
        case .notChanged(let kept):
            words(.deskTableNoteKept, place.merging(["kept": kept.isEmpty ? "–" : kept], uniquingKeysWith: { $1 }))
        case .dayOff(let rest):
            text(words(.calendarFlawDayOff, ["why": why(rest, words.language)]), row: note.row, column: note.column, in: words)
        case .outOfHours(let from, let to):
            text(
                words(.calendarFlawHours, ["from": from.text, "to": to.text]), row: note.row, column: note.column, in: words)
        case .asksRemoval: words(.deskTableNoteFinal, place)
        case .announcementLate(let by):
            text(
                words(.deskTableNoteLate, ["day": DateFormats(words.language, today: by).fullDay(by)]), row: note.row,
                column: note.column, in: words)
        case .announcementDropped: text(words(.deskTableNoteDropped), row: note.row, column: note.column, in: words)
        case .rolled(let from):
            text(
                words(.controlRolled, ["day": DateFormats(words.language, today: from).fullDay(from)]), row: note.row,
                column: note.column, in: words)
        case .farAhead: text(words(.refusalMeetingTooFar), row: note.row, column: note.column, in: words)
        }
    }

    private static func why(_ rest: WorkingCalendar.Rest, _ language: Language) -> String {
        switch rest {
        case .weekend(let weekday): DateFormats.weekday(weekday, in: language)
        case .dayOff(let off): off.name.text(for: language)
        }
    }

    package static func text(_ flaw: SheetFlaw, in words: Words) -> String {
        switch flaw {
        case .missing: words(.refusalCellMissing)
        case .unknownPlace(let text): words(.refusalCellUnknownPlace, ["text": text])
        case .ambiguousPlace(let text, let places):
            words(.refusalCellAmbiguousPlace, ["text": text, "choices": FittingPlaces.text(places, in: words)])
        case .noAkim(let text): words(.refusalCellNoAkim, ["text": text])
        case .outside(let text): words(.refusalCellOutside, ["text": text])
        case .notADate(let text): words(.refusalCellNotADate, ["text": text])
        case .notATime(let text): words(.refusalCellNotATime, ["text": text])
        case .notAnIdentifier(let text): words(.refusalCellNotANumber, ["text": text])
        case .notTrueOrFalse(let text): words(.refusalCellNotTruth, ["text": text])
        case .unknownChoice(let text, let known):
            words(.refusalCellUnknownChoice, ["text": text, "known": known.joined(separator: ", ")])
        case .tooLong(let limit): words(.refusalCellTooLong, ["limit": NumberFormats(words.language).whole(limit)])
        case .twice(let row): words(.refusalCellTwice, ["row": String(row)])
        case .notInRegister(let text): words(.refusalCellNotInRegister, ["text": text])
        case .fixed(""): words(.refusalCellFixed)
        case .fixed(let kept): words(.refusalCellFixedTo, ["kept": kept])
        case .dayAhead(let text): words(.refusalCellDayAhead, ["text": text])
        case .longAgo(let text): words(.refusalCellLongAgo, ["text": text])
        case .endsBeforeItBegins: words(.refusalCellEndsBefore)
        case .akimAlready(let name): words(.refusalCellAkimAlready, ["name": name.text(for: words.language)])
        case .heldAlready(let name): words(.refusalCellHeldAlready, ["name": name.text(for: words.language)])
        case .needsActing: words(.refusalCellNeedsActing)
        case .beyondColumns(let text): words(.refusalCellBeyond, ["text": text])
        case .notMoney(let text): words(.refusalCellNotMoney, ["text": text])
        case .recordStands: words(.refusalCellRecordStands)
        case .beforeGiven(let day): words(.refusalCellBeforeGiven, ["day": day.iso])
        case .needsNumber: words(.refusalCellNeedsNumber)
        case .withheld: words(.refusalCellWithheld)
        case .notAllowed: words(.refusalCellNotAllowed)
        // A table has nothing to mark.
        case .questionRefused(.personalDataLeft): words(.refusalCellPersonalData)
        case .problemRefused(let refusal): words(RefusalPhrases.phrase(for: refusal))
        case .questionRefused(let refusal): words(RefusalPhrases.phrase(for: refusal))
        case .planRefused(let refusal): RefusalPhrases.text(for: refusal, in: words)
        case .meetingRefused(let refusal): words(RefusalPhrases.phrase(for: refusal))
        case .official(let flaw, let name):
            words(RefusalPhrases.phrase(for: flaw), ["name": name.text(for: words.language)])
        // A table has no list to choose from.
        case .question(.languageUnknown): oneOf(Language.allCases.map(\.rawValue), in: words)
        case .question(.categoryUnknown): oneOf(Category.allCases.map(\.rawValue), in: words)
        case .question(let flaw): AskPage.message(flaw, words: words)
        case .planItem(.unknownProblem): words(.refusalCellUnknownProblem)
        case .planItem(let flaw): words(RefusalPhrases.phrase(for: flaw))
        }
    }

    private static func oneOf(_ known: [String], in words: Words) -> String {
        words(.refusalCellOneOf, ["known": known.joined(separator: ", ")])
    }
}
