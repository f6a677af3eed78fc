import QRCodes
import Testing

@Suite("A QR code")
struct QRCodeTests {
    @Test("has the three finder patterns of the standard, and light beside them")
    func finders() throws {
        let code = try #require(QRCode("https://kezdesu.kz/kk/track/ABCD-EFGH"))
        #expect(code.modules.count == code.side * code.side && (code.side - 17) % 4 == 0)
        let finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        for (top, left) in [(0, 0), (0, code.side - 7), (code.side - 7, 0)] {
            for (row, line) in finder.enumerated() {
                for (column, module) in line.enumerated() {
                    #expect(code.modules[(top + row) * code.side + left + column] == (module == "1"))
                }
            }
        }
        #expect(code.modules[7] == false && code.modules[7 * code.side] == false)
    }

    @Test("draws as many modules as are dark, within its own square")
    func path() throws {
        let code = try #require(QRCode("Кездесу"))
        var area = 0
        for run in code.path.split(separator: "M") {
            let width = try #require(run.split(separator: "h").dropFirst().first?.split(separator: "v").first.flatMap { Int($0) })
            area += width
        }
        #expect(area == code.modules.count(where: { $0 }))
        #expect(code.viewBox == "-4 -4 \(code.side + 8) \(code.side + 8)")
    }

    @Test("is another for another text, and none where there is nothing or too much to say")
    func texts() {
        #expect(QRCode("A") != QRCode("B"))
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
    }
}
