import Foundation

/// The names that a template asks for, walked beside the page it is rendered with.
///
/// Sections over lists and optionals are walked with each element; a section whose list is empty in the sample cannot be checked, so samples are full.
struct TemplateNames {
    let folder: URL

    /// What a walk through templates found, each name with its template.
    struct Findings {
        /// Names that the page does not store.
        var missing: Set<String> = []
        /// Sections that a sample leaves empty, so that what is inside was not checked with it.
        var empty: Set<String> = []
        /// Sections whose inside was checked.
        var checked: Set<String> = []
    }

    func findings(in page: Any, template: String) throws -> Findings {
        var findings = Findings()
        try walk(nodes: try parse(template), contexts: [page], blocks: [:], template: template, findings: &findings)
        return findings
    }

    indirect enum Node {
        case name(String)
        case section(String, [Node], inverted: Bool)
        case partial(String)
        case parent(String, [String: [Node]])
        case block(String, [Node])
    }

    private func parse(_ template: String) throws -> [Node] {
        let text = try String(contentsOf: folder.appendingPathComponent(template + ".mustache"), encoding: .utf8)
        var tags: [String] = []
        var rest = text[...]
        while let open = rest.range(of: "{{"), let close = rest.range(of: "}}", range: open.upperBound..<rest.endIndex) {
            tags.append(rest[open.upperBound..<close.lowerBound].trimmingCharacters(in: .whitespaces))
            rest = rest[close.upperBound...]
        }
        var position = 0
        return nodes(tags, &position)
    }

    private func nodes(_ tags: [String], _ position: inout Int) -> [Node] {
        var found: [Node] = []
        while position < tags.count {
            let tag = tags[position]
            position += 1
            guard let sign = tag.first else { continue }
            let name = tag.dropFirst().trimmingCharacters(in: .whitespaces)
            switch sign {
            case "/": return found
            case "#": found.append(.section(name, nodes(tags, &position), inverted: false))
            case "^": found.append(.section(name, nodes(tags, &position), inverted: true))
            case "$": found.append(.block(name, nodes(tags, &position)))
            case ">": found.append(.partial(name))
            case "!": continue
            case "<":
                var blocks: [String: [Node]] = [:]
                for node in nodes(tags, &position) { if case .block(let name, let inner) = node { blocks[name] = inner } }
                found.append(.parent(name, blocks))
            default: found.append(.name(tag))
            }
        }
        return found
    }

    private func walk(nodes: [Node], contexts: [Any], blocks: [String: [Node]], template: String, findings: inout Findings)
        throws
    {
        for node in nodes {
            switch node {
            case .name(let name):
                if lookUp(name, contexts) == nil { findings.missing.insert("\(template): \(name)") }
            case .section(let name, let inner, let inverted):
                guard let value = lookUp(name, contexts) else {
                    findings.missing.insert("\(template): #\(name)")
                    continue
                }
                if inverted {
                    try walk(nodes: inner, contexts: contexts, blocks: blocks, template: template, findings: &findings)
                } else {
                    let elements = elements(of: value)
                    if elements.isEmpty { findings.empty.insert("\(template): #\(name)") }
                    for element in elements {
                        findings.checked.insert("\(template): #\(name)")
                        try walk(
                            nodes: inner, contexts: contexts + [element], blocks: blocks, template: template, findings: &findings)
                    }
                }
            case .partial(let name):
                try walk(nodes: parse(name), contexts: contexts, blocks: blocks, template: name, findings: &findings)
            case .parent(let name, let filled):
                try walk(nodes: parse(name), contexts: contexts, blocks: filled, template: name, findings: &findings)
            case .block(let name, let inner):
                try walk(
                    nodes: blocks[name] ?? inner, contexts: contexts, blocks: blocks, template: template, findings: &findings)
            }
        }
    }

    /// What a name stands for, in the innermost context that has it; `nil` where none does. A value that is there but nil is found as an empty optional.
    private func lookUp(_ name: String, _ contexts: [Any]) -> Any? {
        if name == "." { return contexts.last }
        let isLocal = name.hasPrefix(".")
        let parts = (isLocal ? String(name.dropFirst()) : name).split(separator: ".").map(String.init)
        guard let first = parts.first else { return nil }
        for context in isLocal ? contexts.suffix(1) : contexts[...].reversed().map({ $0 })[...] {
            guard var value = member(first, of: context) else { continue }
            for part in parts.dropFirst() {
                guard let element = unwrapped(value) else { return value }
                guard let inner = member(part, of: element) else { return nil }
                value = inner
            }
            return value
        }
        return nil
    }

    private func member(_ name: String, of context: Any) -> Any? {
        guard let context = unwrapped(context) else { return nil }
        if let words = context as? [String: String] { return words[name] }
        return Mirror(reflecting: context).children.first { $0.label == name }?.value
    }

    private func unwrapped(_ value: Any) -> Any? {
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .optional ? mirror.children.first?.value : value
    }

    /// The insides of a section: every element of a list, the value of an optional, none where there is nothing to look into.
    private func elements(of value: Any) -> [Any] {
        guard let value = unwrapped(value) else { return [] }
        let mirror = Mirror(reflecting: value)
        return mirror.displayStyle == .collection ? mirror.children.map(\.value) : [value]
    }
}
