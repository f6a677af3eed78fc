import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@testable import Web

@Suite("The commission writes a plan in one table")
struct CommissionWritesTableTests {
    private static func row(_ key: String, _ action: String, deadline: String = "2026-12-25") -> [(String, String)] {
        [
            ("action-kk.\(key)", action), ("action-ru.\(key)", "\(action) (ru)"), ("lead-kk.\(key)", "Бөлім"),
            ("lead-ru.\(key)", "Отдел"), ("deadline.\(key)", deadline),
        ]
    }

    /// All rows of a page as a browser sends them, the empty ones too.
    ///
    /// - Parameter words: what will be done, by the rows in which something stands.
    private static func page(items: [PlanItem.ID], _ words: [String: String]) -> [(String, String)] {
        let keys = items.map(\.description) + (0..<(8 - items.count)).map { "new\($0)" }
        return keys.flatMap { key in
            let typed = words[key].map { row(key, $0) } ?? []
            let names = [
                "action-kk", "action-ru", "lead-kk", "lead-ru", "co-executors-kk", "co-executors-ru", "deadline", "problem",
                "money-needed", "money-source-kk", "money-source-ru",
            ]
            return names.map { name in
                let field = "\(name).\(key)"
                return (field, typed.first { $0.0 == field }?.1 ?? "")
            }
        }
    }

    @Test("and what was typed stays where colleagues took items out, or filled the page", arguments: Engine.available)
    func meanwhile(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz")
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                try await clerk.submit(path, fields + [("form-token", token)])
            }
            func items() async throws -> [PlanItem] {
                try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id)?.items ?? [] }
            }
            let begun = try await send("/desk/meetings/\(meeting.id)/plan/")
            let table = try #require(begun.path.split(separator: "?").first.map(String.init)) + "rows/"
            _ = try await send(table, Self.page(items: [], ["new0": "Жол салу", "new1": "Көпір"]))
            let before = try await items().map(\.id)
            let mark = try #require(try await clerk.get(table).hidden("seen"))

            // A colleague takes the bridge out: its words stand in a row that is still empty, beside those typed in another.
            _ = try await send(table, [("remove.\(before[1])", "yes")] + Self.row("\(before[1])", "Көпір"))
            let words = ["\(before[0])": "Жол төсеу", "\(before[1])": "Асма көпір", "new0": "Жарық"]
            let gone = try await send(table, Self.page(items: before, words) + [("seen", mark)])
            #expect(gone.status == 422)
            for word in words.values { #expect(gone.html.contains(">\n\(word)</textarea>"), "\(word)") }
            #expect(gone.html.contains("name=\"action-kk.new7\"") == false)

            // Colleagues fill the page: every row that was typed is shown still, and can be sent.
            _ = try await send(
                table,
                Self.page(items: [before[0]], ["\(before[0])": "Жол"].merging((0..<7).map { ("new\($0)", "Шара \($0)") }) { $1 }))
            let full = try await send(
                table,
                Self.page(items: before, ["new0": "Саябақ", "new5": "Алаң", "\(before[1])": "Асма көпір"]) + [("seen", mark)])
            for word in ["Саябақ", "Алаң", "Асма көпір"] { #expect(full.html.contains(">\n\(word)</textarea>"), "\(word)") }
            let now = try #require(full.hidden("seen"))
            let typed = ["new0": "Саябақ", "new1": "Алаң", "new2": "Асма көпір"].flatMap { Self.row($0, $1) }
            #expect(try await send(table, typed + [("seen", now)]).status == 200)
            #expect(try await items().count == 11)
        }
    }

    @Test("many rows at once, all or none, and nothing of a colleague is overwritten", arguments: Engine.available)
    func table(engine: Engine) async throws {
        try await TestSite.serving(on: engine, at: "2026-12-07 10:00") { site in
            let meeting = try await site.addMeetings(Samples.meeting())[0]
            try await site.addStaff("aigul@kordai.kz", and: [StaffMember.Grant(.head, at: Samples.kordai)])
            try await site.addStaff("eye@kordai.kz", role: .observer)
            let clerk = site.browser()
            let token = try await signIn(clerk)
            func send(_ path: String, _ fields: [(String, String)] = []) async throws -> TestBrowser.Page {
                try await clerk.submit(path, fields + [("form-token", token)])
            }
            let begun = try await send("/desk/meetings/\(meeting.id)/plan/")
            let plan = try #require(begun.path.split(separator: "?").first.map(String.init))
            let table = plan + "rows/"
            #expect(try await clerk.get(plan).link(table) != nil)

            // One wrong row: nothing is kept, every wrong cell is named, what was typed stays.
            let wrong = try await send(
                table,
                Self.row("new0", "Жол салу") + Self.row("new1", "Көпір", deadline: "2026-12-01") + [("action-kk.new3", "Жарық")])
            #expect(wrong.status == 422)
            #expect(wrong.words.contains("Мерзім жоспар бекітілетін күннен бұрын бола алмайды"))
            #expect(wrong.words.contains("№ 135 регламент, 13-тармақ"))
            #expect(wrong.html.contains(">\nЖол салу</textarea>") && wrong.html.contains("href=\"#row-lead-kk.new3\""))
            #expect(try await clerk.get(plan).words.contains("Жол салу") == false)

            let kept = try await send(table, Self.row("new0", "Жол салу") + Self.row("new1", "Көпір") + Self.row("new5", "Жарық"))
            #expect(kept.status == 200 && kept.words.contains("Жоспардың жолдары сақталды."))
            let items = try await site.database.read { connection in
                try ActionPlanStore(connection).find(meeting: meeting.id)?.items ?? []
            }
            #expect(items.map(\.action.kk) == ["Жол салу", "Көпір", "Жарық"] && items.map(\.number) == [1, 2, 3])

            // One is changed, one taken out; the rest stays as it is, with its number in the register.
            let (road, bridge) = (items[0].id, items[1].id)
            let mark = try #require(kept.hidden("seen"))
            let changed = Self.row(road.description, "Жол төсеу") + Self.row(bridge.description, "Көпір")
            _ = try await send(table, changed + [("remove.\(bridge)", "yes"), ("seen", mark)])
            let left = try await site.database.read { try ActionPlanStore($0).find(meeting: meeting.id)?.items ?? [] }
            #expect(left.map(\.action.kk) == ["Жол төсеу", "Жарық"] && left.map(\.number) == [1, 2] && left[0].id == road)

            // A form made before is told so; the words for an item that is gone stand in an empty row.
            let late = try await send(table, Self.row(bridge.description, "Биік көпір") + [("seen", mark)])
            #expect(late.status == 422 && late.html.contains(">\nБиік көпір</textarea>"))
            #expect(late.html.contains("name=\"action-kk.\(bridge)\"") == false)
            #expect(try await send(table, Self.row(bridge.description, "Көпір")).status == 422)

            // Eight rows make a page full; the next one has empty rows.
            _ = try await send(table, (0..<6).flatMap { Self.row("new\($0)", "Шара \($0)") })
            #expect(try await clerk.get(table).link("page=2") != nil)
            #expect(try await clerk.get(table + "?page=2").html.contains("name=\"action-kk.new7\""))

            // Who only looks on is refused; what is published stays.
            let observer = site.browser()
            let other = try await signIn(observer, email: "eye@kordai.kz")
            #expect(try await observer.get(table).status == 403)
            #expect(try await observer.post(table, Self.row("new0", "Бөгде") + [("form-token", other)]).status == 403)
            #expect(try await send(plan + "publish/").status == 200)
            #expect(try await send(table, Self.row("new0", "Кеш")).status == 422)
            #expect(try await clerk.get(table).words.contains("жарияланған"))
        }
    }
}
