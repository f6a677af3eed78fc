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

    @Option(help: "The year; without it the year of the first row's date.")
    var year: Int?

    @Option(help: "The day on which the calendar was approved, as 2026-01-12.")
    var approved: String?

    @Option(help: "The day on which it was submitted to the Government.")
    var submitted: String?

    @Option(help: "The decision of the maslikhat or the notice to it, in Kazakh.")
    var basisKk: String?

    @Option(help: "The same in Russian.")
    var basisRu: String?

    @Option(help: "Why the calendar was changed, in Kazakh; for a later version.")
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
        try await options.takeOver(settings) { rows, named, _, _ in
            let sheet = try CalendarSheet(
                rows: rows, within: territory.code, year: year, gazetteer: named.gazetteer, defersFlaws: true)
            guard let year = year ?? sheet.meetings.first?.day.year else {
                throw Failure("\(file): there is no meeting in it")
            }
            if let odd = zip(sheet.rowNumbers, sheet.meetings).first(where: { $1.day.year != year }) {
                throw Failure("\(file): row \(odd.0): \(odd.1.day) is not in \(year); a calendar is of one year")
            }
            return ImportCalendar(sheet, territory: territory.code, year: year, approval: approval, settings: named)
        }
    }
}
