import Domain
import Pages
import Secrets
import Sheets

/// The codes of questions that came by a table, page by page. The register keeps their hashes; the list waits sealed, and the key stands on the pages of the one who kept the table and nowhere else.
struct CodeList: Sendable {
    /// The step of a form that asks for more of them.
    static let step = "codes"

    /// Under what it waits.
    let id: String
    /// Hexadecimal digits.
    let key: String

    init(id: String = Secrets.hex(Secrets.randomBytes(16)), key: String = Secrets.hex(Secrets.randomBytes(32))) {
        self.id = id
        self.key = key
    }

    /// A page of them, from 1; the last one where there are fewer.
    func page(_ number: Int, of codes: [DeskTablePage.Codes.Code]) -> DeskTablePage.Codes {
        DeskTablePage.Codes(codes, page: number, id: id, key: key)
    }

    /// The list as it waits.
    func sealed(_ codes: [DeskTablePage.Codes.Code]) -> String {
        let lines = codes.map { "\($0.row) \($0.number.text) \($0.code)" }.joined(separator: "\n")
        return SealedBytes.seal(Array(lines.utf8), key: Array(key.utf8), subject: id)
    }

    /// What waited; `nil` where the key is another one.
    func opened(_ sealed: String) -> [DeskTablePage.Codes.Code]? {
        guard let bytes = SealedBytes.open(sealed, key: Array(key.utf8), subject: id) else { return nil }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ")
            guard parts.count == 3, let row = Int(parts[0]), let number = Question.Number(text: String(parts[1])) else {
                return nil
            }
            return DeskTablePage.Codes.Code(row: row, number: number, code: String(parts[2]))
        }
    }

    /// As a table: the row, the number, the code.
    static func csv(_ codes: [DeskTablePage.Codes.Code]) -> String {
        CSVWriter.text([["row", "number", "code"]] + codes.map { [String($0.row), $0.number.text, $0.code] })
    }
}
