package import Foundation

/// Objects as JSON text: keys sorted, so that the same object gives the same bytes; slashes as they are.
package enum JSONText {
    package static func of(_ value: some Encodable) throws -> String {
        String(decoding: try data(value), as: UTF8.self)
    }

    package static func data(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}
