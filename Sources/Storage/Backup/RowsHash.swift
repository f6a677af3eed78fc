import Secrets

/// A hash of a set of rows, the same in whatever order they come: the sum of the SHA-256 of each, with their number.
///
/// It finds damage and what a copy lost; whoever may write the file can write the hash too.
struct RowsHash: Hashable, Sendable {
    private(set) var count = 0
    private var lanes: [UInt64] = [0, 0, 0, 0]

    mutating func add(_ rows: [[SQLValue]]) {
        for row in rows {
            let digest = Secrets.digest(RowsHash.bytes(of: row))
            for lane in 0..<4 {
                let word = digest[lane * 8..<lane * 8 + 8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                lanes[lane] &+= word
            }
            count += 1
        }
    }

    /// 64 hexadecimal digits.
    var text: String {
        Secrets.hex(lanes.flatMap { lane in (0..<8).map { UInt8(truncatingIfNeeded: lane >> (56 - 8 * UInt64($0))) } })
    }

    /// Each value with its kind and a text with its length, so that no two rows read alike.
    private static func bytes(of row: [SQLValue]) -> [UInt8] {
        var bytes: [UInt8] = []
        for value in row {
            switch value {
            case .null: bytes.append(UInt8(ascii: "n"))
            case .integer(let number): bytes.append(contentsOf: "i\(number);".utf8)
            case .text(let text):
                bytes.append(contentsOf: "t\(text.utf8.count):".utf8)
                bytes.append(contentsOf: text.utf8)
            }
        }
        return bytes
    }
}
