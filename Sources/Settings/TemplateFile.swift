import Domain

/// Reads `templates.yaml`: the templates of answers that every akimat has from the start.
struct TemplateFile {
    static let name = "templates.yaml"

    let folder: SettingsFolder

    /// The templates in the order of the file; none where there is no file. What is wrong goes to the log.
    func templates() -> [AnswerTemplate] {
        guard folder.exists(TemplateFile.name) else { return [] }
        guard let top = YAMLValue.document(in: TemplateFile.name, of: folder)?.mapping(["templates"]) else { return [] }
        var templates: [AnswerTemplate] = []
        for item in top.required("templates")?.items() ?? [] {
            guard let entry = item.mapping(["key", "for", "name", "kk", "ru"]), let name = entry.required("key"),
                let key = name.text(), let kind = entry.required("for"), let label = entry.required("name")?.text()
            else { continue }
            // A number would be taken for one of the register.
            if AnswerTemplate.ID(text: key) != nil { name.mistake("is a number") }
            if templates.contains(where: { $0.key == key }) { name.mistake("\(key) stands more than once") }
            do throws(AnswerTemplate.Refusal) {
                templates.append(
                    try AnswerTemplate.accepted(
                        key: key, place: .republic, kind: kind.text() ?? "", name: label,
                        text: Translated(kk: entry.required("kk")?.text()?.trimmed, ru: entry.required("ru")?.text()?.trimmed),
                        beside: templates))
            } catch {
                for (field, flaw) in error.flaws.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    item.mistake("\(field.rawValue): \(TemplateFile.problem(flaw))")
                }
            }
        }
        return templates
    }

    private static func problem(_ flaw: AnswerTemplate.Flaw) -> String {
        switch flaw {
        case .missing: "is missing"
        case .nameTooLong, .textTooLong: "is too long"
        case .notAKind: "is none of \(AnswerTemplate.Kind.allCases.map(\.rawValue).joined(separator: ", "))"
        case .nameTaken: "is that of another of its kind"
        case .unknownMark:
            "has in braces what is none of \(AnswerTemplate.Placeholder.allCases.map(\.rawValue).joined(separator: ", "))"
        }
    }
}
