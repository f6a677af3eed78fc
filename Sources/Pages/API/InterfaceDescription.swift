import Foundation

/// The description of the interface for programs, in OpenAPI 3.1.
package enum InterfaceDescription {
    /// - Parameter address: the public address of the site, without a slash at its end.
    package static func text(address: String) throws -> String {
        let file = Bundle.module.bundleURL.appendingPathComponent("openapi.json")
        let text = try String(contentsOf: file, encoding: .utf8)
        return text.replacing("\"SERVER\"", with: DataCell.jsonString(address + FilePath.apiRoot))
    }
}
