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
            Without --meeting the rows name their meetings, as those of the table of all items do: each goes into the plan of its own.
            Example: kezdesu import plan plan.xlsx --meeting 214 --dry-run
            """)

    @OptionGroup var options: ImportOptions

    @Option(help: "The number of the meeting whose plan it is; without it the column meeting says it.")
    var meeting: String?

    @Option(help: "KATO of the territory in which the meetings have to lie. Without it the republic.")
    var place: String = KATO.republic.code

    func run() async throws {
        let settings = try options.register.settings()
        let territory = try kezdesu.place(place, in: settings).code
        let id = try meeting.map { text in
            guard let id = Meeting.ID(text: text) else { throw Failure("\(text) is not the number of a meeting") }
            return id
        }
        let told = id.map { " \($0)" } ?? ""
        do {
            try await options.takeOver(settings) { rows, _, database, run in
                let ids = id.map { [$0] } ?? ImportPlans.meetings(of: rows)
                guard let first = ids.first else {
                    throw Failure("\(options.table.file): no meeting is named: give --meeting or fill in the column meeting")
                }
                let meetings = try await database.read { try MeetingStore($0).find(Set(ids)) }
                if let other = meetings.values.first(where: { !settings.gazetteer.contains(territory, $0.host) }) {
                    throw Failure("the meeting \(other.id) is not held by an akim of \(territory)")
                }
                let control = ControlRules(settings.law, on: run.today, calendar: settings.calendar)
                guard id != nil else { return ImportPlans(rows: rows, control: control) }
                return ImportPlan(try PlanSheet(rows: rows, defersFlaws: true), of: first, control: control)
            }
        } catch StoreError.notFound {
            throw Failure("there is no meeting\(told)")
        } catch let refusal as MeetingRefusal {
            throw Failure(
                "the meeting\(told) begins no plan: \(try Phrasebook.shipped()[.en](RefusalPhrases.phrase(for: refusal)))")
        } catch let refusal as ActionPlanRefusal {
            let control = ControlRules(settings.law, on: Wiring.today(settings), calendar: settings.calendar)
            let why = RefusalPhrases.text(for: refusal, in: try Phrasebook.shipped()[.en], term: control?.byDefault.cites)
            throw Failure("\(options.table.file): \(why)")
        }
    }
}
