import Domain
import Pages
import Settings
import Sheets
import Storage

/// The tables of a territory as files, read in parts.
struct DeskTableFiles: Sendable {
    let desk: Desk

    /// Rows read at once.
    private static let part = 500

    private var gazetteer: Gazetteer { desk.site.settings.gazetteer }
    private var span: Gazetteer.Span? { gazetteer.span(of: desk.staff.place) }

    func made(_ file: DeskTableFile, as kind: DeskTableFile.FileKind) async throws -> PublicSite.Made {
        try desk.require(file.act, at: desk.staff.place)
        return switch file {
        case .calendar(let year): try made(try await meetings(year), file, kind)
        case .officials: try made(try await officials(), file, kind)
        case .questions: try made(try await questions(), file, kind)
        case .problems: try made(try await problems(), file, kind)
        case .executions: try made(try await executions(), file, kind)
        case .template(let table):
            switch kind {
            case .csv: throw StoreError.notFound
            case .xlsx: .xlsx(try DataWorkbook.template(of: table, madeOn: desk.today))
            }
        case .planItems: try made(try await planItems(), file, kind)
        case .plan(let meeting): try made(try await items(of: meeting), file, kind)
        }
    }

    private func made<Record: DataRecord>(
        _ records: [Record], _ file: DeskTableFile, _ kind: DeskTableFile.FileKind
    ) throws -> PublicSite.Made {
        switch kind {
        case .csv: .csv(DataFile.csv(records))
        case .xlsx: .xlsx(try DataWorkbook.bytes(records, name: file.name, as: file.table, madeOn: desk.today))
        }
    }

    private func meetings(_ year: Int) async throws -> [MeetingRecord] {
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
            throw StoreError.notFound
        }
        let span = span
        return try await desk.site.database.read { connection in
            let store = MeetingStore(connection)
            let filter = MeetingFilter(within: span, from: first, through: last)
            var (meetings, cursor) = ([Meeting](), MeetingStore.Cursor?.none)
            while true {
                let part = try store.list(filter, after: cursor, limit: DeskTableFiles.part)
                meetings += part
                guard part.count == DeskTableFiles.part, let last = part.last else { break }
                cursor = MeetingStore.Cursor(last)
            }
            return meetings.map { MeetingRecord($0) }
        }
    }

    private func officials() async throws -> [OfficialRecord] {
        let (span, gazetteer, register, today) = (span, gazetteer, desk.site.settings.positions, desk.today)
        return try await desk.site.database.read { connection in
            try OfficialStore(connection).list(within: span).map {
                OfficialRecord($0, gazetteer: gazetteer, register: register, on: today)
            }
        }
    }

    private func questions() async throws -> [QuestionRowRecord] {
        let (span, settings, seesContacts) = (span, desk.site.settings, desk.may(.seeContacts, at: desk.staff.place))
        return try await desk.site.database.read { connection in
            let (store, contacts) = (QuestionStore(connection), ContactStore(connection))
            var (records, after) = ([QuestionRowRecord](), Question.Number?.none)
            while true {
                let part = try store.list(.all, within: span, after: after, limit: DeskTableFiles.part)
                let found = seesContacts ? try contacts.find(part.map(\.id)) : [:]
                records += part.map { question in
                    let region = settings.gazetteer.region(of: question.place)?.code ?? .republic
                    return QuestionRowRecord(
                        question, contact: found[question.id] ?? Contact(name: nil, email: nil, phone: nil),
                        time: settings.clock.local(question.receivedAt, in: region).time, gazetteer: settings.gazetteer)
                }
                guard part.count == DeskTableFiles.part, let last = part.last else { return records }
                after = last.number
            }
        }
    }

    private func problems() async throws -> [ProblemRowRecord] {
        let span = span
        return try await desk.site.database.read { connection in
            let (store, questions) = (ProblemStore(connection), QuestionStore(connection))
            var (records, after) = ([ProblemRowRecord](), Problem.Number?.none)
            while true {
                let part = try store.list(within: span, after: after, limit: DeskTableFiles.part)
                let own = try questions.list(of: part.map(\.id))
                records += part.map { ProblemRowRecord($0, questions: own[$0.id]?.map(\.number) ?? []) }
                guard part.count == DeskTableFiles.part, let last = part.last else { return records }
                after = last.number
            }
        }
    }

    private func planItems() async throws -> [PlanRowRecord] {
        // What can be changed by a table is a draft.
        try await items(withDrafts: true) { one, problem in
            [PlanRowRecord(one.item, of: one.plan, meeting: one.meeting, problem: problem)]
        }
    }

    private func executions() async throws -> [ExecutionRowRecord] {
        try await items { one, problem in
            ExecutionRowRecord.rows(of: one.item, one.plan, meeting: one.meeting, problem: problem)
        }
    }

    /// Rows of every item of the published plans, each with the number of the problem question it serves.
    ///
    /// - Parameter withDrafts: whether the items of plans that are not published are among them.
    private func items<Record: Sendable>(
        withDrafts: Bool = false, _ rows: @escaping @Sendable (ActionPlanStore.PlannedItem, Problem.Number?) -> [Record]
    ) async throws -> [Record] {
        let span = span
        return try await desk.site.database.read { connection in
            let plans = ActionPlanStore(connection)
            var (items, after) = ([ActionPlanStore.PlannedItem](), PlanItem.ID?.none)
            while true {
                let part =
                    withDrafts
                    ? try plans.itemsWithDrafts(within: span, after: after, limit: DeskTableFiles.part)
                    : try plans.publishedItems(within: span, after: after, limit: DeskTableFiles.part)
                items += part
                guard part.count == DeskTableFiles.part, let last = part.last else { break }
                after = last.item.id
            }
            let numbers = try DeskTableFiles.numbers(of: items.map(\.item), connection)
            return items.flatMap { one in rows(one, one.item.problem.flatMap { numbers[$0] }) }
        }
    }

    private func items(of meeting: Meeting.ID) async throws -> [PlanRowRecord] {
        let desk = desk
        return try await desk.site.database.read { connection in
            guard let meeting = try MeetingStore(connection).find(meeting) else { throw StoreError.notFound }
            try desk.require(.read, at: meeting.host)
            guard let plan = try ActionPlanStore(connection).find(meeting: meeting.id) else { return [] }
            let numbers = try DeskTableFiles.numbers(of: plan.items, connection)
            return plan.items.map { item in
                PlanRowRecord(item, of: plan.id, meeting: meeting.id, problem: item.problem.flatMap { numbers[$0] })
            }
        }
    }

    /// The numbers of the problem questions that items serve.
    private static func numbers(of items: [PlanItem], _ connection: any SQLConnection) throws -> [Problem.ID: Problem.Number] {
        let ids = Array(Set(items.compactMap(\.problem)))
        var numbers: [Problem.ID: Problem.Number] = [:]
        for start in stride(from: 0, to: ids.count, by: part) {
            let found = try ProblemStore(connection).find(ids[start..<min(start + part, ids.count)])
            numbers.merge(found.mapValues(\.number), uniquingKeysWith: { first, _ in first })
        }
        return numbers
    }
}
