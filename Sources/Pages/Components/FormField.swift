/// A field of a form with its label, hint and what is wrong with it.
package struct FormField: Hashable, Sendable {
    struct Input: Hashable, Sendable {
        let type: String
        let value: String
        let autocomplete: String?
        let mode: String?
        let longest: Int?
    }

    struct Area: Hashable, Sendable {
        let value: String
        let rows: Int
        let longest: Int?
    }

    /// One of several values.
    package struct Choice: Hashable, Sendable {
        let value: String
        let text: String
        let lang: String?
        let isChosen: Bool
        /// Of a radio button; made from the field's own.
        fileprivate(set) var id = ""

        package init(_ value: String, _ text: String, lang: String? = nil, isChosen: Bool) {
            self.value = value
            self.text = text
            self.lang = lang
            self.isChosen = isChosen
        }
    }

    struct Choices: Hashable, Sendable {
        let list: [Choice]
    }

    /// What it looks like.
    package enum Kind: Sendable {
        case text(longest: Int? = nil), email(longest: Int? = nil), phone(longest: Int? = nil)
        /// The e-mail address by which one signs in.
        case userName(longest: Int? = nil)
        case search, date, time, number, password
        /// Six digits of a one-time code.
        case code
        case area(rows: Int, longest: Int? = nil)
        case select([Choice])
        case radios([Choice])

        /// The most characters that the rules take; `nil` where there is no such limit.
        var longest: Int? {
            switch self {
            case .text(let longest), .email(let longest), .phone(let longest), .userName(let longest), .area(_, let longest):
                longest
            case .search, .date, .time, .number, .password, .code, .select, .radios: nil
            }
        }
    }

    /// Also the target of links in the summary of errors.
    let id: String
    let name: String
    let label: String
    /// A word after the label, as "optional".
    let note: String?
    let hint: String?
    let error: String?
    let describedBy: String?
    let isRequired: Bool
    /// Shown and sent, and not to be changed.
    let isReadOnly: Bool
    let input: Input?
    let area: Area?
    let choices: Choices?
    let options: Choices?
    /// Values to choose from while typing; any other may be typed too.
    let suggestions: Suggestions?

    struct Suggestions: Hashable, Sendable {
        let id: String
        let list: [String]
        /// Whether the list stands here, and not beside another field that shares it.
        let isHere: Bool
    }

    /// - Parameter other: the id of another field of the page whose suggestions these are too.
    package init(
        _ kind: Kind, name: String, id: String? = nil, label: String, value: String = "", note: String? = nil,
        hint: String? = nil,
        error: String? = nil, autocomplete: String? = nil, isRequired: Bool = false, isReadOnly: Bool = false,
        suggestions: [String] = [], suggestionsOf other: String? = nil
    ) {
        let id = id ?? name
        self.suggestions =
            if let other {
                Suggestions(id: "\(other)-list", list: [], isHere: false)
            } else if suggestions.isEmpty {
                nil
            } else {
                Suggestions(id: "\(id)-list", list: suggestions, isHere: true)
            }
        self.id = id
        self.name = name
        self.label = label
        self.note = note
        self.hint = hint
        self.error = error
        self.isRequired = isRequired
        self.isReadOnly = isReadOnly
        let described = [hint.map { _ in "\(id)-hint" }, error.map { _ in "\(id)-error" }].compactMap(\.self)
        describedBy = described.isEmpty ? nil : described.joined(separator: " ")
        func input(_ type: String, mode: String? = nil, _ longest: Int? = nil) -> Input {
            Input(type: type, value: value, autocomplete: autocomplete, mode: mode, longest: longest)
        }
        var (area, choices, options): (Area?, Choices?, Choices?) = (nil, nil, nil)
        switch kind {
        case .text(let longest): self.input = input("text", longest)
        case .email(let longest): self.input = input("email", longest)
        // A field of the kind "email" may not be filled by browsers as the name with which one signs in.
        case .userName(let longest): self.input = input("text", mode: "email", longest)
        case .phone(let longest): self.input = input("tel", mode: "tel", longest)
        case .search: self.input = input("search")
        case .date: self.input = input("date")
        case .time: self.input = input("time")
        case .number: self.input = input("text", mode: "numeric")
        case .password: self.input = input("password")
        case .code: self.input = input("text", mode: "numeric", 7)
        case .area(let rows, let longest):
            self.input = nil
            area = Area(value: value, rows: rows, longest: longest)
        case .select(let list):
            self.input = nil
            choices = Choices(list: list)
        case .radios(let list):
            self.input = nil
            options = Choices(
                list: list.map { choice in
                    var choice = choice
                    choice.id = "\(id)-\(choice.value.isEmpty ? "none" : choice.value)"
                    return choice
                })
        }
        self.area = area
        self.choices = choices
        self.options = options
    }

    /// The place that a link in the summary of errors leads to: the first choice of a group, else the field.
    var target: String { "#\(options?.list.first?.id ?? id)" }
}
