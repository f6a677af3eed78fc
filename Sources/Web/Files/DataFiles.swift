import Domain
import Pages
import Settings
import Storage

/// The files of open data, read from the register in parts.
struct DataFiles: Sendable {
    let site: Site

    /// Rows read at once.
    private static let part = 2000

    func text(of data: OpenData, as kind: OpenData.FileKind) async throws -> String {
        switch data {
        case .places: return text(site.settings.gazetteer.places.map { PlaceRecord($0) }, kind)
        case .meetings: return text(try await meetings(), kind)
        case .questions: return text(try await questions(), kind)
        case .problems: return text(try await problems(), kind)
        case .planItems: return text(try await planItems(), kind)
        case .duties: return try await text(of: .duties, .republic, as: kind)
        case .coverage: return try await text(of: .coverage, .republic, as: kind)
        case .silence: return try await text(of: .silence, .republic, as: kind)
        case .receptions: return text(try await receptions(), kind)
        case .events: return text(try await events(), kind)
        case .officials: return text(try await officials(), kind)
        }
    }

    /// What the law asks of the akimats of a place and below, as a file. Throws `StoreError.notFound` for no place.
    func text(of data: FilePath.PlaceData, _ code: KATO, as kind: OpenData.FileKind) async throws -> String {
        let (pages, settings, today) = (PublicSite(site), site.settings, site.today)
        let address = settings.office.baseURL
        _ = try pages.known(code)
        switch data {
        case .duties:
            let duties = try await pages.allDuties(within: code, today: today)
            return switch kind {
            case .csv: DutyFile.csv(duties, address: address)
            case .json: try DutyFile.json(duties, address: address, phrasebook: site.phrasebook, today: today)
            }
        case .coverage:
            let coverage = try await pages.allCoverage(within: code, year: today.year, today: today)
            return text(coverage.map { CoverageRecord($0, office: settings.gazetteer[$0.host]?.office) }, kind)
        case .silence:
            let duties = try await pages.allDuties(within: code, today: today)
            return text(SilenceRecord.all(Silence.all(duties), address: address, gazetteer: settings.gazetteer), kind)
        }
    }

    private func text<Record: DataRecord>(_ records: [Record], _ kind: OpenData.FileKind) -> String {
        switch kind {
        case .csv: DataFile.csv(records)
        case .json: DataFile.json(records)
        }
    }

    private func meetings() async throws -> [MeetingRecord] {
        var records: [MeetingRecord] = []
        var cursor: MeetingStore.Cursor?
        while true {
            let from = cursor
            let page = try await site.database.read {
                try MeetingStore($0).list(MeetingFilter(), after: from, limit: DataFiles.part)
            }
            records += page.map { MeetingRecord($0) }
            guard page.count == DataFiles.part, let last = page.last else { return records }
            cursor = MeetingStore.Cursor(last)
        }
    }

    private func receptions() async throws -> [ReceptionRecord] {
        var records: [ReceptionRecord] = []
        var last: Reception.ID?
        while true {
            let from = last
            let page = try await site.database.read { connection in
                let store = ReceptionStore(connection)
                let receptions = try store.list(after: from, limit: DataFiles.part)
                let figures = try store.figures(receptions.map(\.id))
                let moves = try store.moveCounts(receptions)
                return receptions.map {
                    ($0.id, ReceptionRecord($0, figures[$0.id] ?? ReceptionFigures(), moves: moves[$0.id] ?? 0))
                }
            }
            records += page.map(\.1)
            guard page.count == DataFiles.part, let end = page.last else { return records }
            last = end.0
        }
    }

    private func events() async throws -> [EventRecord] {
        var records: [EventRecord] = []
        var last: Event.ID?
        while true {
            let from = last
            let (page, moves) = try await site.database.read { connection in
                let page = try EventStore(connection).list(after: from, limit: DataFiles.part)
                return (page, try CorrectionStore(connection).moveCounts(page))
            }
            records += page.map { EventRecord($0, moves: moves[$0.id] ?? 0) }
            guard page.count == DataFiles.part, let end = page.last else { return records }
            last = end.id
        }
    }

    private func officials() async throws -> [PublicOfficialRecord] {
        let (settings, today) = (site.settings, site.today)
        var records: [PublicOfficialRecord] = []
        var last: Official.ID?
        while true {
            let from = last
            let page = try await site.database.read { try OfficialStore($0).list(after: from, limit: DataFiles.part) }
            records += page.map {
                PublicOfficialRecord($0, gazetteer: settings.gazetteer, register: settings.positions, on: today)
            }
            guard page.count == DataFiles.part, let end = page.last else { return records }
            last = end.id
        }
    }

    private func questions() async throws -> [QuestionRecord] {
        var records: [QuestionRecord] = []
        var after: Question.Number?
        while true {
            let from = after
            let page = try await site.database.read { connection in
                let questions = try QuestionStore(connection).published(QuestionFilter(), after: from, limit: DataFiles.part)
                let problems = try ProblemStore(connection).find(Set(questions.compactMap(\.problem)))
                return questions.map { ($0, $0.problem.flatMap { problems[$0]?.number }) }
            }
            records += page.map { QuestionRecord($0.0, problem: $0.1) }
            guard page.count == DataFiles.part, let last = page.last else { return records }
            after = last.0.number
        }
    }

    private func problems() async throws -> [ProblemRecord] {
        var records: [ProblemRecord] = []
        var after: Problem.Number?
        while true {
            let from = after
            let page = try await site.database.read { try ProblemStore($0).list(after: from, limit: DataFiles.part) }
            records += page.map { ProblemRecord($0) }
            guard page.count == DataFiles.part, let last = page.last else { return records }
            after = last.number
        }
    }

    private func planItems() async throws -> [PlanItemRecord] {
        var records: [PlanItemRecord] = []
        var after: PlanItem.ID?
        let (today, calendar) = (site.today, site.settings.calendar)
        while true {
            let from = after
            let page = try await site.database.read { connection -> (rows: [PlanItemRecord], last: PlanItem.ID?) in
                let store = ActionPlanStore(connection)
                let items = try store.publishedItems(after: from, limit: DataFiles.part)
                let plans = try store.find(Set(items.map(\.plan)))
                let problems = try ProblemStore(connection).find(Set(items.compactMap(\.item.problem)))
                let rows = items.compactMap { one in
                    plans[one.plan].flatMap {
                        PlanItemRecord(
                            one.item, of: $0, problem: one.item.problem.flatMap { problems[$0]?.number }, today: today,
                            calendar: calendar)
                    }
                }
                return (rows, items.count == DataFiles.part ? items.last?.item.id : nil)
            }
            records += page.rows
            guard let last = page.last else { return records }
            after = last
        }
    }
}
