import Foundation

/// A message as it came, read as a mail program reads it.
package struct MailText: Sendable {
    private let head: [String]
    private let rest: [String]

    package init(_ text: String) {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let end = lines.firstIndex(of: "") ?? lines.count
        head = Array(lines[..<end])
        rest = Array(lines[end...].dropFirst())
    }

    /// Every line of the head, as it stands.
    package var headLines: [String] { head }

    /// The value of a header, unfolded; `nil` where there is none.
    package func header(_ name: String) -> String? {
        guard let start = head.firstIndex(where: { $0.lowercased().hasPrefix(name.lowercased() + ":") }) else { return nil }
        let more = head[(start + 1)...].prefix { $0.hasPrefix(" ") }
        return ([String(head[start].dropFirst(name.count + 1))] + more).joined().trimmingCharacters(in: .whitespaces)
    }

    package var subject: String { MailText.decoded(header("Subject") ?? "") }

    package var body: String {
        let data = Data(base64Encoded: rest.joined()) ?? Data()
        return String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
    }

    /// A header with its encoded words read. Source: RFC 2047, 6.2: the space between two of them is none.
    package static func decoded(_ text: String) -> String {
        text.replacing(/\?=\s+=\?/, with: "?==?").replacing(/=\?utf-8\?B\?([A-Za-z0-9+\/=]*)\?=/) { match in
            String(decoding: Data(base64Encoded: String(match.1)) ?? Data(), as: UTF8.self)
        }
    }
}
