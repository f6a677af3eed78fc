import Foundation
import FoundationXML

/// Goes through the XML of one part and hands over its elements, without the prefixes of their names.
///
/// A part with a document type is refused before it is parsed: no entity is ever declared, so none can grow.
final class SheetElements: NSObject, XMLParserDelegate {
    private let begin: (String, [String: String]) throws -> Void
    private let end: (String, String) throws -> Void
    private var text = ""
    private var failure: (any Error)?
    /// Elements begun and not ended, and whether any was begun: what is cut short or badly nested ends in silence.
    private var depth = 0
    private var hasBegun = false

    /// - Parameters:
    ///   - begin: told of each element and its attributes.
    ///   - end: told of each element that is over, and of the text since the last beginning or end.
    private init(begin: @escaping (String, [String: String]) throws -> Void, end: @escaping (String, String) throws -> Void) {
        self.begin = begin
        self.end = end
    }

    static func read(
        _ bytes: [UInt8], begin: @escaping (String, [String: String]) throws -> Void,
        end: @escaping (String, String) throws -> Void = { _, _ in }
    ) throws(XLSXReader.Flaw) {
        guard isPlain(bytes) else { throw .notXML }
        // In one piece the parser takes no more than 10 MB: 20,000 rows.
        let parser = XMLParser(stream: InputStream(data: Data(bytes)))
        let elements = SheetElements(begin: begin, end: end)
        parser.delegate = elements
        parser.shouldResolveExternalEntities = false
        let isWhole = parser.parse()
        if let failure = elements.failure { throw failure as? XLSXReader.Flaw ?? .notXML }
        guard isWhole, elements.hasBegun, elements.depth == 0 else { throw .notXML }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        text = ""
        hasBegun = true
        depth += 1
        attempt(parser) { try begin(SheetElements.local(name), attributes) }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
        attempt(parser) { try end(SheetElements.local(name), text) }
        text = ""
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
        if failure == nil { failure = XLSXReader.Flaw.notXML }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

    private func attempt(_ parser: XMLParser, _ step: () throws -> Void) {
        guard failure == nil else { return }
        do {
            try step()
        } catch {
            failure = error
            parser.abortParsing()
        }
    }

    private static func local(_ name: String) -> String {
        guard let colon = name.utf8.lastIndex(of: 0x3A) else { return name }
        return String(name[name.index(after: colon)...])
    }

    /// Whether it is UTF-8 by its own word, and declares no document type.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        guard !bytes.prefix(4).contains(0) else { return false }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
        if head.contains("encoding"), !head.contains("utf-8"), !head.contains("us-ascii") { return false }
        return !declares(bytes)
    }

    /// Whether `<!D` or `<!E` stands anywhere: the beginning of a document type or of an entity, which the text of a part cannot hold.
    private static func declares(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices.dropLast(2) where bytes[index] == 0x3C && bytes[index + 1] == 0x21 {
                if [0x44, 0x45, 0x64, 0x65].contains(bytes[index + 2]) { return true }
            }
            return false
        }
    }
}
