import Foundation
import Sheets

/// Workbooks written by hand, part by part, as other programs write them.
enum Workbooks {
    static let plain = ["s": "", "styles": ""]

    /// A container with the parts given, stored without compression.
    ///
    /// Source: PKWARE APPNOTE, 4.3: local headers, central directory, end record.
    static func container(_ parts: [(name: String, text: String)]) -> [UInt8] {
        var (bytes, directory) = ([UInt8](), [UInt8]())
        func put16(_ value: Int, _ target: inout [UInt8]) { target += [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }
        func put32(_ value: Int, _ target: inout [UInt8]) {
            put16(value & 0xFFFF, &target)
            put16(value >> 16 & 0xFFFF, &target)
        }
        for part in parts {
            let (name, content) = (Array(part.name.utf8), Array(part.text.utf8))
            let (offset, sum) = (bytes.count, checksum(content))
            func fields(_ target: inout [UInt8]) {
                put16(20, &target)
                put16(0, &target)
                put16(0, &target)
                put32(0x0021_0000, &target)
                put32(Int(sum), &target)
                put32(content.count, &target)
                put32(content.count, &target)
                put16(name.count, &target)
                put16(0, &target)
            }
            bytes += [0x50, 0x4B, 0x03, 0x04]
            fields(&bytes)
            bytes += name + content
            directory += [0x50, 0x4B, 0x01, 0x02, 20, 0]
            fields(&directory)
            directory += [UInt8](repeating: 0, count: 10)
            put32(offset, &directory)
            directory += name
        }
        var end: [UInt8] = [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0]
        put16(parts.count, &end)
        put16(parts.count, &end)
        put32(directory.count, &end)
        put32(bytes.count, &end)
        put16(0, &end)
        return bytes + directory + end
    }

    /// A workbook with one sheet of these rows (the inside of `sheetData`).
    static func workbook(
        _ rows: String, shared: String = "", formats: String = "", styles: String = "", from1904: Bool = false, head: String = ""
    ) -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006/relationships"
        return container([
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(relations)/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><workbookPr\(from1904 ? " date1904=\"1\"" : "")/><sheets><sheet name=\"Жасырын\" sheetId=\"1\" state=\"hidden\" r:id=\"h\"/><sheet name=\"Кесте\" sheetId=\"2\" r:id=\"s\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"\(package)\"><Relationship Id=\"h\" Type=\"\(relations)/worksheet\" Target=\"worksheets/hidden.xml\"/><Relationship Id=\"s\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"t\" Type=\"\(relations)/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"y\" Type=\"\(relations)/styles\" Target=\"styles.xml\"/></Relationships>"
            ),
            ("xl/sharedStrings.xml", "<sst xmlns=\"\(main)\">\(shared)</sst>"),
            (
                "xl/styles.xml",
                "<styleSheet xmlns=\"\(main)\"><numFmts>\(formats)</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>\(styles)</cellXfs></styleSheet>"
            ),
            (
                "xl/worksheets/hidden.xml",
                "<worksheet xmlns=\"\(main)\"><sheetData><row><c t=\"inlineStr\"><is><t>тізім</t></is></c></row></sheetData></worksheet>"
            ),
            ("xl/worksheets/sheet1.xml", "\(head)<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>"),
        ])
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
        }
        return ~sum
    }
}
