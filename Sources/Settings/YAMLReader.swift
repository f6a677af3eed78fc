import Domain
import Yams

/// A value of a YAML file with the way to it; what is wrong with it goes to the log, and reading goes on.
struct YAMLValue {
    let node: Node
    let file: String
    /// The way to it, as `rules[2].term`; empty for the whole file.
    let path: String
    /// The line of its key, or of the value itself in a list.
    let line: Int?
    let log: MistakeLog

    /// The whole of a YAML file; `nil`, and a mistake, where it is no YAML.
    static func document(in file: String, of folder: SettingsFolder) -> YAMLValue? {
        guard let bytes = folder.bytes(of: file) else { return nil }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            folder.log.add(file, "the file is not UTF-8")
            return nil
        }
        do {
            if let node = try Yams.compose(yaml: text) {
                return YAMLValue(node: node, file: file, path: "", line: node.mark?.line, log: folder.log)
            }
            folder.log.add(file, "the file is empty")
        } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
            folder.log.add(file, line: context.mark.line, key: duplicates.joined(separator: ", "), "stands more than once")
        } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _)
        {
            folder.log.add(file, line: mark.line, "is no YAML: \(problem)")
        } catch {
            folder.log.add(file, "is no YAML")
        }
        return nil
    }

    func mistake(_ problem: String) { log.add(file, line: line, key: path, problem) }

    /// The letters of a scalar as they stand; `nil`, and a mistake, for a list or a mapping.
    func scalar() -> String? {
        guard case .scalar(let scalar) = node else {
            mistake("must be a plain value")
            return nil
        }
        return scalar.string.allSatisfy(\.isWhitespace) ? "" : scalar.string
    }

    /// A text in which something stands.
    func text() -> String? {
        guard let text = scalar() else { return nil }
        if text.isEmpty {
            mistake("is empty")
            return nil
        }
        return text
    }

    func day() -> Day? { read("a day, as 2026-03-09") { Day(iso: $0) } }

    func time() -> TimeOfDay? { read("a time, as \"18:30\"") { TimeOfDay(text: $0) } }

    func number(in range: ClosedRange<Int>) -> Int? {
        read("a whole number from \(range.lowerBound) to \(range.upperBound)") { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func truth() -> Bool? {
        read("true or false") { $0 == "true" ? true : $0 == "false" ? false : nil }
    }

    /// One of the names of a closed list.
    func choice<Choice: RawRepresentable & CaseIterable>(of type: Choice.Type) -> Choice? where Choice.RawValue == String {
        read("one of \(type.allCases.map(\.rawValue).joined(separator: ", "))") { Choice(rawValue: $0) }
    }

    func code() -> KATO? { read("a KATO code of 9 digits, in quotes") { KATO($0) } }

    /// A text in all three languages.
    func translated() -> Translated? {
        guard let mapping = mapping(Language.allCases.map(\.rawValue)) else { return nil }
        var found = Translated()
        for language in Language.allCases { found[language] = mapping.required(language.rawValue)?.text() }
        return Language.allCases.allSatisfy { found[$0] != nil } ? found : nil
    }

    /// The values of a list, counted from 1; empty, and a mistake, where it is none.
    func items() -> [YAMLValue] {
        guard case .sequence(let sequence) = node else {
            mistake("must be a list")
            return []
        }
        return sequence.enumerated().map { index, item in
            YAMLValue(node: item, file: file, path: "\(path)[\(index + 1)]", line: item.mark?.line ?? line, log: log)
        }
    }

    /// Names of a closed list, each once; `nil`, and a mistake, where there are none or one is unknown.
    func choices<Choice: RawRepresentable & CaseIterable & Hashable>(of type: Choice.Type) -> [Choice]?
    where Choice.RawValue == String {
        guard case .sequence = node else {
            mistake("must be a list")
            return nil
        }
        let items = items()
        if items.isEmpty {
            mistake("is empty")
            return nil
        }
        let found = items.compactMap { $0.choice(of: type) }
        guard found.count == items.count else { return nil }
        if Set(found).count < found.count {
            mistake("names one more than once")
            return nil
        }
        return found
    }

    /// A mapping that may hold these keys and no others.
    func mapping(_ keys: [String]) -> YAMLMapping? {
        guard case .mapping(let mapping) = node else {
            mistake("must be a mapping with the keys \(keys.joined(separator: ", "))")
            return nil
        }
        var values: [String: YAMLValue] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? "?"
            let entry = YAMLValue(
                node: value, file: file, path: path.isEmpty ? name : "\(path).\(name)", line: key.mark?.line ?? line, log: log)
            if keys.contains(name) {
                values[name] = entry
            } else {
                entry.mistake("is an unknown key; known are \(keys.joined(separator: ", "))")
            }
        }
        return YAMLMapping(whole: self, values: values)
    }

    private func read<Value>(_ wanted: String, _ parse: (String) -> Value?) -> Value? {
        guard let text = text() else { return nil }
        guard let value = parse(text) else {
            mistake("must be \(wanted), and is \(SettingsText.quoted(text))")
            return nil
        }
        return value
    }
}

/// A mapping whose keys are all known.
struct YAMLMapping {
    let whole: YAMLValue
    let values: [String: YAMLValue]

    func optional(_ key: String) -> YAMLValue? { values[key] }

    /// The value of a key; `nil`, and a mistake, where it is missing.
    func required(_ key: String) -> YAMLValue? {
        if let value = values[key] { return value }
        let path = whole.path.isEmpty ? key : "\(whole.path).\(key)"
        whole.log.add(whole.file, line: whole.line, key: path, "is missing")
        return nil
    }
}

/// How what was typed is shown in a mistake.
enum SettingsText {
    /// In quotes, cut after 60 characters, on one line.
    static func quoted(_ text: String) -> String {
        let line = text.map { $0.isNewline ? " " : String($0) }.joined()
        return "\"\(line.count > 60 ? line.prefix(60) + "…" : line)\""
    }
}
