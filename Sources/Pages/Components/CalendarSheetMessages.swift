package import Domain

/// What is wrong with a table of meetings, line by line, for the terminal and for a page: "row 12, place: …".
package enum CalendarSheetMessages {
    /// One sentence for each flaw; more than one only where rows are wrong.
    package static func text(_ refusal: CalendarSheet.Refusal, in words: Words) -> [String] {
        let phrase = RefusalPhrases.phrase(for: refusal)
        return switch refusal {
        case .empty: [words(phrase)]
        case .columnMissing(let column): [words(phrase, ["column": column.rawValue])]
        case .columnTwice(let name): [words(phrase, ["column": name])]
        case .columnUnknown(let name):
            [
                words(
                    phrase,
                    ["column": name, "columns": CalendarSheet.Column.allCases.map(\.rawValue).joined(separator: ", ")])
            ]
        case .rows(let flaws): flaws.map { text($0, in: words) } + [words(phrase)]
        }
    }

    /// "12-жол, place: …"
    package static func text(_ row: CalendarSheet.RowFlaw, in words: Words) -> String {
        SheetMessages.text(text(row.flaw, in: words), row: row.row, column: row.column.rawValue, in: words)
    }

    package static func text(_ flaw: CalendarSheet.Flaw, in words: Words) -> String {
        let values: [String: String] =
            switch flaw {
            case .missing, .noSuchMeeting, .meetingRefused: [:]
            case .unknownPlace(let text), .noAkim(let text), .notBelowHost(let text), .notADate(let text), .notATime(let text),
                .notMinutes(let text), .notAnAddress(let text), .notAnIdentifier(let text), .beyondColumns(let text):
                ["text": text]
            case .unknownKind(let text):
                ["text": text, "kinds": Meeting.Kind.allCases.map(\.rawValue).joined(separator: ", ")]
            case .ambiguousPlace(let text, let places): ["text": text, "choices": FittingPlaces.text(places, in: words)]
            case .notInYear(let text, let year): ["text": text, "year": String(year)]
            case .tooLong(let limit): ["limit": NumberFormats(words.language).whole(limit)]
            case .sameHostSameHour(let row): ["row": String(row)]
            }
        return words(RefusalPhrases.phrase(for: flaw), values)
    }
}
