import ArgumentParser
import Domain
import Pages
import Settings
import Storage
import Web

struct ImportCalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Imports a yearly calendar of meetings from CSV or XLSX: all of it, or nothing where a row is wrong.",
        discussion: """
            Columns, named in the first row: \(CalendarSheet.Column.allCases.map(\.rawValue).joined(separator: ", ")).
            Needed are \(CalendarSheet.Column.required.map(\.rawValue).joined(separator: ", ")) and a venue in one language. \
            host is the place whose akim holds the meeting, place where it is held: by KATO or by full name in Kazakh or Russian. \
            date as 2026-12-04 or 04.12.2026, time as 15:00; rows with an id change that meeting.
            Example: kezdesu import calendar zhambyl-2026.csv --place 310000000 --approved 2026-01-12 \
            --basis-ru "Решение маслихата от 10 января 2026 года № 4" --dry-run
            """)

    @OptionGroup var options: ImportOptions

    @Option(help: "KATO of the oblast or city whose calendar it is.")
    var place: String

    @Option(help: "The year; without it the year of most of the rows.")
    var year: Int?

    @Option(help: "The day on which the calendar was approved, as 2026-01-12.")
    var approved: String?

    @Option(help: "The day on which it was submitted to the Government.")
    var submitted: String?

    @Option(help: "The decision of the maslikhat or the notice to it, in Kazakh.")
    var basisKk: String?

    @Option(help: "The same in Russian.")
    var basisRu: String?

    @Option(help: "Why the calendar was changed, in Kazakh; needed where a meeting of a calendar in force is moved.")
    var reasonKk: String?

    @Option(help: "The same in Russian.")
    var reasonRu: String?

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(place, in: settings)
        guard territory.office?.approvesCalendar ?? false else {
            let region = settings.gazetteer.region(of: territory.code)
            let whose = region.map { "; its meetings stand in the calendar of \($0.code): give --place \($0.code)" } ?? ""
            throw Failure(
                "\(place) has no yearly calendar of its own: an oblast or a city of republican significance has one\(whose)")
        }
        let approval = ImportCalendar.Approval(
            approvedOn: try approved.map(day), submittedOn: try submitted.map(day),
            basis: Translated(kk: basisKk, ru: basisRu),
            reason: Translated(kk: reasonKk, ru: reasonRu))
        if let on = approval.approvedOn, approval.basis.isEmpty, settings.law.calendarConsent(on: on) != nil {
            let cites = settings.law.calendarApproval(on: on)?.cites.en ?? ""
            throw Failure(
                "a calendar is approved with the word of the maslikhat (\(cites)): give its decision or the notice to it with --basis-kk or --basis-ru"
            )
        }
        let file = options.table.file
        do {
            try await options.takeOver(settings) { rows, named, _, _ in
                let sheet =
                    try year.map { year in
                        try CalendarSheet(
                            rows: rows, within: territory.code, year: year, gazetteer: named.gazetteer, defersFlaws: true)
                    } ?? CalendarSheet.ofOneYear(rows: rows, within: territory.code, gazetteer: named.gazetteer)
                guard let year = year ?? sheet.year else { throw Failure("\(file): there is no meeting in it") }
                return ImportCalendar(sheet, territory: territory.code, year: year, approval: approval, settings: named)
            }
        } catch MeetingRefusal.reasonMissing {
            throw Failure(
                "\(file): a meeting of a calendar in force is moved: say why with --reason-kk or --reason-ru; residents read it")
        }
    }
}
