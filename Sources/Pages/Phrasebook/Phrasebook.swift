package import Domain
package import Foundation

/// The words of the product in one language.
///
/// A phrase is a text, or one text for each plural form; `{name}` in it stands for what is put there.
package struct Words: Sendable {
    package let language: Language
    /// Phrases that take nothing in, by their keys: what templates name as `{{t.key}}`.
    package let plain: [String: String]
    private let plurals: [String: [PluralForm: String]]

    /// A phrase with what belongs into it. Values that the phrase does not name are left out.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        guard let text = plain[phrase.rawValue] else { return "" }
        return Words.filled(text, values)
    }

    /// A phrase in the plural form of a count; `{count}` stands for the number as it is written.
    package func callAsFunction(_ phrase: Phrase, count: Int, _ values: [String: String] = [:]) -> String {
        guard let forms = plurals[phrase.rawValue] else { return self(phrase, values) }
        let form = PluralForm(of: count, in: language)
        var values = values
        if values["count"] == nil { values["count"] = NumberFormats(language).whole(count) }
        return Words.filled(forms[form] ?? forms[.other] ?? "", values)
    }

    private static func filled(_ text: String, _ values: [String: String]) -> String {
        guard text.utf8.contains(0x7B) else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            result += rest[..<open]
            guard let close = rest[open...].firstIndex(of: "}") else { break }
            result += values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    fileprivate init(language: Language, json: Data, file: String) throws {
        let decoded: [String: Entry]
        do {
            decoded = try JSONDecoder().decode([String: Entry].self, from: json)
        } catch {
            throw PhrasebookError(file: file, what: "is not an object of phrases: \(error)")
        }
        var plain: [String: String] = [:]
        var plurals: [String: [PluralForm: String]] = [:]
        for (key, entry) in decoded {
            guard Phrase(rawValue: key) != nil else {
                throw PhrasebookError(file: file, what: "has a phrase that nobody uses: \(key)")
            }
            switch entry {
            case .text(let text): plain[key] = text
            case .forms(let forms):
                let needed = Set(PluralForm.needed(in: language))
                guard Set(forms.keys) == needed else {
                    throw PhrasebookError(file: file, what: "\(key) needs the forms \(needed.map(\.rawValue).sorted())")
                }
                plurals[key] = forms
            }
        }
        for phrase in Phrase.allCases where plain[phrase.rawValue] == nil && plurals[phrase.rawValue] == nil {
            throw PhrasebookError(file: file, what: "lacks the phrase \(phrase.rawValue)")
        }
        self.language = language
        self.plain = plain
        self.plurals = plurals
    }

    private enum Entry: Decodable {
        case text(String)
        case forms([PluralForm: String])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                self = .text(text)
                return
            }
            var forms: [PluralForm: String] = [:]
            for (name, text) in try container.decode([String: String].self) {
                guard let form = PluralForm(rawValue: name) else {
                    throw DecodingError.dataCorruptedError(in: container, debugDescription: "no plural form: \(name)")
                }
                forms[form] = text
            }
            self = .forms(forms)
        }
    }
}

/// The words of all languages. Reading it proves that every phrase stands in every language, in every plural form.
package struct Phrasebook: Sendable {
    private let words: [Language: Words]

    /// Reads `kk.json`, `ru.json` and `en.json` of a folder.
    package init(folder: URL) throws {
        var words: [Language: Words] = [:]
        for language in Language.allCases {
            let file = folder.appendingPathComponent("\(language.rawValue).json")
            words[language] = try Words(language: language, json: Data(contentsOf: file), file: file.lastPathComponent)
        }
        self.words = words
    }

    /// The phrasebook that comes with the program.
    package static func shipped() throws -> Phrasebook { try Phrasebook(folder: shippedFolder) }

    static var shippedFolder: URL { Bundle.module.bundleURL.appendingPathComponent("Strings") }

    package subscript(language: Language) -> Words {
        guard let words = words[language] else { preconditionFailure("every language is read in init") }
        return words
    }
}

/// What is wrong with a file of phrases.
package struct PhrasebookError: Error, CustomStringConvertible {
    package let file: String
    package let what: String

    package var description: String { "\(file): \(what)" }
}
