import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("A cell of open data")
struct DataCellTests {
    @Test(
        "is quoted and harmless in CSV",
        arguments: [
            ("Көше", "Көше"), ("а,б", "\"а,б\""), ("дейді \"жақында\"", "\"дейді \"\"жақында\"\"\""),
            ("бір\nекі", "\"бір\nекі\""),
            ("бір\r\nекі", "\"бір\r\nекі\""), ("=1+1", "'=1+1"), ("+7", "'+7"), ("-2", "'-2"), ("@x", "'@x"), ("\tx", "'\tx"),
            ("=HYPERLINK(\"a\",\"b\")", "\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")\""), ("", ""), ("a=b", "a=b"),
        ])
    func csv(text: String, cell: String) { #expect(DataCell.text(text).csv == cell) }

    @Test("stays a number where it is one")
    func numbers() {
        #expect(DataCell.number(-5).csv == "-5")
        let nothing = DataCell(Int?.none)
        #expect(nothing.csv == "")
        #expect(nothing.json == "null")
        #expect(DataCell.truth(true).json == "true")
        let unknown = DataCell(Bool?.none)
        #expect(unknown == .none)
    }

    @Test(
        "is a JSON string that reads back",
        arguments: ["Көше \"жарығы\"", "a\\b", "бір\nекі\tүш\r", "\u{1}\u{1F}", "</script>", "😀"])
    func json(text: String) throws {
        let decoded = try JSONDecoder().decode([String].self, from: Data("[\(DataCell.text(text).json)]".utf8))
        #expect(decoded == [text])
    }
}

@Suite("A file of open data")
struct DataFileTests {
    @Test("begins its CSV with a byte order mark and has a cell for every column")
    func csv() {
        let text = DataFile.csv([MeetingRecord(Facts.meeting)])
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        let lines = text.components(separatedBy: "\r\n")
        #expect(
            lines[0].hasSuffix(
                "id,host,place,date,time,minutes,venue_kk,venue_ru,address_kk,address_ru,kind,broadcast,standing,cancelled_on,"
                    + "announced_on,announcement,results_on,attendance,attendance_residents,attendance_deputies,attendance_parties,"
                    + "attendance_associations,attendance_opposition,attendance_media,attendance_others,open_microphone,spoke,"
                    + "presentation_minutes,announced_in,results_in,no_problems_on,minutes_on"))
        #expect(
            lines[1]
                == "12,314800000,314853000,2026-09-18,15:00,120,Мәдениет үйі,Дом культуры,\"Жамбыл көшесі, 12\",\"улица Жамбыла, 12\","
                + "calendar,,held,,2026-09-02,https://example.kz/a?b=1&c=2,2026-09-28,180,"
                + "172,5,,,,3,,true,14,28,other 2026-09-02 https://example.kz/a?b=1&c=2,site 2026-09-28 https://example.kz/r,,2026-09-21"
        )
        #expect(lines.last == "")
    }

    @Test("says yes and no as truth in JSON")
    func truth() throws {
        let official = PublicOfficialRecord(
            OfficialSamples.acting, gazetteer: Samples.gazetteer, register: Samples.positions, on: Facts.today)
        let acting = try #require(PublicOfficialRecord.columns.firstIndex(of: "acting"))
        #expect(official.cells[acting] == .truth(true))
        let microphone = try #require(MeetingRecord.columns.firstIndex(of: "open_microphone"))
        #expect(MeetingRecord(Facts.meeting).cells[microphone] == .truth(true))
    }

    @Test("can be imported again as a calendar")
    func importedAgain() throws {
        let record = MeetingRecord(Samples.meeting(id: 3))
        let rows = [MeetingRecord.columns, record.cells.map(\.csv).map { $0.trimmingCharacters(in: ["\""]) }]
        let sheet = try CalendarSheet(rows: rows, within: Samples.zhambyl, year: 2026, gazetteer: Samples.gazetteer)
        #expect(sheet.meetings == [Samples.meeting(id: 3)])
    }

    @Test("has as many cells as columns in every kind of record")
    func widths() throws {
        #expect(PlaceRecord(Samples.gazetteer.republic).cells.count == PlaceRecord.columns.count)
        #expect(MeetingRecord(Facts.meeting).cells.count == MeetingRecord.columns.count)
        #expect(QuestionRecord(Facts.published, problem: nil).cells.count == QuestionRecord.columns.count)
        #expect(ProblemRecord(Facts.problem).cells.count == ProblemRecord.columns.count)
        let item = PlanItemRecord(
            Facts.plan.items[0], of: Facts.plan, problem: Facts.problem.number, today: Facts.today, calendar: Samples.calendar)
        #expect(try #require(item).cells.count == PlanItemRecord.columns.count)
        let duty = try #require(Facts.duties.first)
        #expect(DutyRecord(duty, address: "https://a.kz", in: .kk).cells.count == DutyRecord.columns.count)
    }

    @Test("has the same columns in JSON, in lower camel case, and reads back")
    func json() throws {
        let text = DataFile.json([
            QuestionRecord(Facts.published, problem: Facts.problem.number), QuestionRecord(Facts.waiting, problem: nil),
        ])
        let objects = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
        #expect(objects.count == 2)
        #expect(Set(objects[0].keys) == Set(QuestionRecord.columns.map(DataFile.camelCase)))
        #expect(objects[0]["receivedOn"] as? String == "2026-09-10")
        #expect((objects[0]["text"] as? String)?.contains("\"жақында\"") == true)
        #expect(objects[1]["text"] is NSNull)
        #expect(DataFile.json([QuestionRecord]()) == "[\n\n]\n")
    }

    @Test("leaves out items of a draft")
    func drafts() {
        var draft = Facts.plan
        draft.standing = .draft
        let record = PlanItemRecord(draft.items[0], of: draft, problem: nil, today: Facts.today, calendar: Samples.calendar)
        let object = PlanObject(draft, problems: [:], today: Facts.today, calendar: Samples.calendar)
        let page = PlanPage(
            plan: draft, meeting: Facts.meeting, problems: [], questionCounts: [:], duty: nil, in: SamplePages.context())
        #expect(record.map(\.cells) == nil)
        #expect(object.map(\.items.count) == nil)
        #expect(page.map(\.title) == nil)
    }
}
