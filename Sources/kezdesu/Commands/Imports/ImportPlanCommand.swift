import ArgumentParser
import Domain
import Pages
import Settings
import Storage
import Web

struct ImportPlanCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Imports the items of an action plan into the draft of a meeting.",
        discussion: """
            Columns, those of /data/plan-items.csv: \(columnNames(PlanSheet.Column.self)).
            Needed are deadline, and in Kazakh or Russian what will be done (action_…) and by whom (lead_…). problem is the number of a problem question, \
            money_needed whole tenge. Items are known by their numbers; those that stand in no row are taken out of the draft.
            Example: kezdesu import plan plan.xlsx --meeting 214 --dry-run
            """)

    @OptionGroup var options: ImportOptions

    @Option(help: "The number of the meeting whose plan it is.")
    var meeting: String

    @Option(help: "KATO of the territory in which the meeting has to lie. Without it the republic.")
    var place: String = KATO.republic.code

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(place, in: settings).code
        guard let id = Meeting.ID(text: meeting) else { throw Failure("\(meeting) is not the number of a meeting") }
        do {
            try await options.takeOver(settings) { rows, _, database, run in
                let sheet = try PlanSheet(rows: rows, defersFlaws: true)
                let host = try await database.read { try MeetingStore($0).find(id)?.host }
                if let host, !settings.gazetteer.contains(territory, host) {
                    throw Failure("the meeting \(id) is not held by an akim of \(territory)")
                }
                let control = ControlRules(settings.law, on: run.today, calendar: settings.calendar)
                return ImportPlan(sheet, of: id, control: control)
            }
        } catch StoreError.notFound {
            throw Failure("there is no meeting \(id)")
        } catch let refusal as MeetingRefusal {
            throw Failure(
                "the meeting \(id) begins no plan: \(try Phrasebook.shipped()[.en](RefusalPhrases.phrase(for: refusal)))")
        } catch let refusal as ActionPlanRefusal {
            throw Failure("\(options.table.file): \(try RefusalPhrases.text(for: refusal, in: Phrasebook.shipped()[.en]))")
        }
    }
}
