import Domain
import Pages
import TestSupport
import Testing

@Suite("An address of a table at the desk")
struct DeskPathTests {
    @Test(
        "is read back as it was written",
        arguments: [
            DeskPath.tables, .table(.officials), .table(.plan, meeting: Meeting.ID(214)),
            .tableFile(.calendar(year: 2026), .xlsx),
            .tableFile(.officials, .csv), .tableFile(.questions, .xlsx), .tableFile(.problems, .csv),
            .tableFile(.planItems, .csv),
            .tableFile(.plan(Meeting.ID(214)), .xlsx),
        ])
    func roundTrip(path: DeskPath) {
        let parts = path.text.split(separator: "?")
        let segments = parts[0].split(separator: "/").dropFirst().map(String.init)
        let query = parts.count > 1 ? ["meeting": String(parts[1].split(separator: "=")[1])] : [:]
        #expect(DeskPath(segments: segments, query: query) == path)
        #expect(path.text.hasSuffix("/") == !path.isFile || parts.count > 1)
    }

    @Test(
        "is none for another file",
        arguments: ["officials.json", "calendar-1.csv", "plan-0.csv", "plan-.csv", "people.xlsx", "officials.csv.xlsx", ".csv"])
    func none(name: String) { #expect(DeskPath(segments: ["tables", name], query: [:]) == nil) }
}
