import Foundation
import Yams

/// As much of JSON Schema as `config/law/schema.json` uses; a keyword it does not know is a failure of the test, never passed over.
struct JSONSchema {
    struct UnknownKeyword: Error { let keyword: String }

    private let root: [String: Any]
    /// The schema of a whole file.
    var top: [String: Any] { root }

    init(file: String) throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: file))
        root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// The schema of a definition, as `rule`.
    func definition(_ name: String) -> [String: Any] { Self.mapping(Self.mapping(root["$defs"])[name]) }

    /// Whether a value holds by the whole schema.
    func accepts(_ value: Value) throws -> Bool { try holds(value, root) }

    /// Whether a value holds by a definition.
    func accepts(_ value: Value, as name: String) throws -> Bool { try holds(value, definition(name)) }

    /// A value of a document, of YAML or of the schema itself.
    indirect enum Value: Hashable {
        case text(String)
        case number(Int)
        case truth(Bool)
        case list([Value])
        case mapping([String: Value])

        init(_ node: Node) {
            switch node {
            case .mapping(let mapping):
                self = .mapping(
                    Dictionary(mapping.map { ($0.key.string ?? "", Value($0.value)) }, uniquingKeysWith: { first, _ in first }))
            case .sequence(let sequence): self = .list(sequence.map { Value($0) })
            case .scalar(let scalar):
                if scalar.style == .plain, let number = Int(scalar.string) {
                    self = .number(number)
                } else if scalar.style == .plain, scalar.string == "true" || scalar.string == "false" {
                    self = .truth(scalar.string == "true")
                } else {
                    self = .text(scalar.string)
                }
            case .alias: self = .text("")
            }
        }
    }

    private static func mapping(_ value: Any?) -> [String: Any] { value as? [String: Any] ?? [:] }

    private func holds(_ value: Value, _ schema: Any) throws -> Bool {
        if let fixed = schema as? Bool, !(schema is [String: Any]) { return fixed }
        return try JSONSchema.mapping(schema).allSatisfy { keyword, wanted in
            try holds(value, keyword, wanted, in: JSONSchema.mapping(schema))
        }
    }

    private func holds(_ value: Value, _ keyword: String, _ wanted: Any, in schema: [String: Any]) throws -> Bool {
        let schemas = wanted as? [Any] ?? []
        switch keyword {
        case "$schema", "$defs", "title", "then": return true
        case "$ref": return try accepts(value, as: (wanted as? String ?? "").components(separatedBy: "/").last ?? "")
        case "allOf": return try schemas.allSatisfy { try holds(value, $0) }
        case "anyOf": return try schemas.contains { try holds(value, $0) }
        case "oneOf": return try schemas.filter { try holds(value, $0) }.count == 1
        case "if": return try !holds(value, wanted) || holds(value, schema["then"] ?? true)
        case "const": return text(value) == wanted as? String
        case "enum": return (wanted as? [String])?.contains(text(value) ?? "\u{0}") ?? false
        default: return try holdsShape(value, keyword, wanted, in: schema)
        }
    }

    private func holdsShape(_ value: Value, _ keyword: String, _ wanted: Any, in schema: [String: Any]) throws -> Bool {
        let limit = wanted as? Int ?? 0
        switch (keyword, value) {
        case ("type", _): return type(of: value) == wanted as? String
        case ("required", .mapping(let values)): return (wanted as? [String] ?? []).allSatisfy { values[$0] != nil }
        case ("properties", .mapping(let values)):
            return try JSONSchema.mapping(wanted).allSatisfy { key, inner in try values[key].map { try holds($0, inner) } ?? true
            }
        case ("additionalProperties", .mapping(let values)):
            return values.keys.allSatisfy { JSONSchema.mapping(schema["properties"])[$0] != nil }
        case ("minProperties", .mapping(let values)): return values.count >= limit
        case ("maxProperties", .mapping(let values)): return values.count <= limit
        case ("items", .list(let values)): return try values.allSatisfy { try holds($0, wanted) }
        case ("minItems", .list(let values)): return values.count >= limit
        case ("uniqueItems", .list(let values)): return Set(values).count == values.count
        case ("minLength", .text(let text)): return text.count >= limit
        case ("pattern", .text(let text)): return text.range(of: wanted as? String ?? "", options: .regularExpression) != nil
        case ("minimum", .number(let number)): return number >= limit
        case ("maximum", .number(let number)): return number <= limit
        case ("required", _), ("properties", _), ("additionalProperties", _), ("minProperties", _), ("maxProperties", _),
            ("items", _), ("minItems", _), ("uniqueItems", _), ("minLength", _), ("pattern", _), ("minimum", _),
            ("maximum", _):
            return true
        default: throw UnknownKeyword(keyword: keyword)
        }
    }

    private func text(_ value: Value) -> String? { if case .text(let text) = value { text } else { nil } }

    private func type(of value: Value) -> String {
        switch value {
        case .text: "string"
        case .number: "integer"
        case .truth: "boolean"
        case .list: "array"
        case .mapping: "object"
        }
    }
}
