import Foundation

/// Bytes in the letters of base64. Source: RFC 2045, 6.8.
enum Base64 {
    /// The longest line of a body in base64.
    private static let longestLine = 76

    static func text(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

    static func lines(of bytes: [UInt8]) -> [String] {
        stride(from: 0, to: bytes.count, by: longestLine / 4 * 3).map { start in
            text(Array(bytes[start..<min(start + longestLine / 4 * 3, bytes.count)]))
        }
    }
}
