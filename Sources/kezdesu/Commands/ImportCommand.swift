import ArgumentParser
import Domain
import Pages
import Settings
import Sheets
import Storage
import Web

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes over what an office keeps in tables, CSV or XLSX: all of a table, or nothing where a row is wrong.",
        discussion: """
            The columns are those of the table that the site or the desk gives out, named in the first row. Importing a table again \
            changes what differs, and nothing else. With --dry-run every change is listed and nothing kept.
            """,
        subcommands: [
            ImportPlacesCommand.self, ImportOfficialsCommand.self, ImportCalendarCommand.self, ImportQuestionsCommand.self,
            ImportProblemsCommand.self, ImportPlanCommand.self, ImportExecutionsCommand.self,
        ])
}

/// A table as an office keeps it.
struct TableFile: ParsableArguments {
    @Argument(help: "The table: XLSX, or CSV in UTF-8 with , or ; between cells.")
    var file: String

    @Option(help: "The sheet of an XLSX, by its name; without it the first.")
    var sheet: String?

    func rows() throws -> [[String]] {
        do {
            return try SheetFile.rows(ofFileAt: file, sheet: sheet)
        } catch .unreadable {
            throw Failure("\(file) cannot be read")
        } catch {
            throw Failure("\(file): \(error)")
        }
    }

    /// What reading or taking over the table comes to, its refusals told row by row.
    ///
    /// - Parameter term: the paragraph from which the term of an item of a plan runs; `nil` where the table has none.
    func telling<Value>(term: Translated? = nil, _ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let refusal as SheetRefusal {
            throw refused(SheetMessages.text(refusal, in: try Phrasebook.shipped()[.en], term: term))
        } catch let refusal as CalendarSheet.Refusal {
            throw refused(CalendarSheetMessages.text(refusal, in: try Phrasebook.shipped()[.en]))
        }
    }

    private func refused(_ sentences: [String]) -> Failure {
        Failure(sentences.map { "\(file): \($0)" }.joined(separator: "\n"))
    }
}

/// What every import takes.
struct ImportOptions: ParsableArguments {
    @OptionGroup var register: RegisterOptions

    @OptionGroup var table: TableFile

    @Flag(help: "Check everything, list the changes, and keep nothing.")
    var dryRun = false

    /// Takes the table over, and lists every change of a dry run; says how many there are.
    ///
    /// - Parameter order: makes the import of the rows; given the names that offices have given places.
    func takeOver(
        _ settings: LoadedSettings,
        _ order: (_ rows: [[String]], _ named: LoadedSettings, any Database, ActRun) async throws -> any TableImport
    ) async throws {
        let rows = try table.rows()
        let run = ActRun(now: Wiring.clock(), today: Wiring.today(settings))
        let control = ControlRules(settings.law, on: run.today, calendar: settings.calendar)
        let changes = try await table.telling(term: control?.byDefault.cites) {
            try await Wiring.withDatabase(settings) { database in
                let named = try await Wiring.named(settings, in: database)
                return try await order(rows, named, database, run).carryOut(in: database, run, isDryRun: dryRun)
            }
        }
        if !changes.notes.isEmpty {
            let words = try Phrasebook.shipped()[.en]
            for note in changes.notes { print("note: \(SheetMessages.text(note, in: words))") }
        }
        if dryRun { for change in changes.changes { print(ImportOptions.line(change)) } }
        let counts = [TableChanges.Kind.new, .changed, .removed].map { "\(changes.count($0)) \($0.rawValue)" }
        print("\(dryRun ? "would import" : "imported"): \(counts.joined(separator: ", ")), \(changes.unchanged) unchanged")
    }

    private static func line(_ change: TableChanges.Change) -> String {
        let row = change.row.map { "row \($0): " } ?? ""
        let fields = change.fields.map { "\($0.column) \"\($0.before)\" -> \"\($0.after)\"" }.joined(separator: "; ")
        return row + [change.kind.rawValue, change.what.text(for: .en), fields].filter { !$0.isEmpty }.joined(separator: ": ")
    }
}

/// The territory of an import whose rows name their places.
struct TerritoryOptions: ParsableArguments {
    @Option(help: "KATO of the territory; rows outside it are refused. Without it the republic.")
    var place: String = KATO.republic.code
}

/// The names of the columns of a table, for help.
func columnNames<Column: SheetColumn>(_: Column.Type) -> String { Column.allCases.map(\.rawValue).joined(separator: ", ") }
