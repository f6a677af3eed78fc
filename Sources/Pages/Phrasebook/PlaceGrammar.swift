package import Domain

/// Names of places in the case in which a sentence needs them: "Қордай ауданының әкімі", "аким Кордайского района".
package enum PlaceGrammar {
    /// A name with its initials held to what follows them: "Б. Момышұлы" never breaks after "Б.".
    package static func tied(_ name: String) -> String { name.replacing(". ", with: ".\u{A0}") }

    /// The genitive of a place's full name, in its own language.
    package static func genitive(_ name: String, in language: Language) -> String {
        switch language {
        case .kk: kazakhGenitive(name)
        case .ru: russianGenitive(name)
        case .en: name
        }
    }

    /// Kazakh names end in the word for the kind of place; a name that does not takes the ending of its last vowel and letter.
    private static func kazakhGenitive(_ name: String) -> String {
        guard let last = name.last else { return name }
        let isSoft = name.last { "әеіөүэиаоуұы".contains($0) }.map { "әеіөүэи".contains($0) } ?? false
        let vowels = "аәеиоөуұүыіэюя"
        let ending: (String, String)
        if vowels.contains(last.lowercased()) || "мнң".contains(last) {
            ending = ("ның", "нің")
        } else if "лрйз".contains(last) || "бвгд".contains(last) || "ж".contains(last) {
            ending = ("дың", "дің")
        } else {
            ending = ("тың", "тің")
        }
        return name + (isSoft ? ending.1 : ending.0)
    }

    /// In Russian the kind of place and its adjective change, a name of its own does not: "города Тараз", "села Красный Яр", "Сарыбулакского сельского округа".
    private static func russianGenitive(_ name: String) -> String {
        let words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let kind = words.firstIndex(where: { russianKinds[$0] != nil }) else { return name }
        return words.enumerated().map { index, word in
            if index == kind { return russianKinds[word] ?? word }
            guard index < kind else { return word }
            for (ending, form) in russianAdjectives where word.hasSuffix(ending) { return word.dropLast(ending.count) + form }
            return word
        }.joined(separator: " ")
    }

    private static let russianKinds = [
        "район": "района", "область": "области", "город": "города", "село": "села", "посёлок": "посёлка", "округ": "округа",
        "администрация": "администрации", "аул": "аула", "Республика": "Республики",
    ]
    private static let russianAdjectives = [
        ("кий", "кого"), ("кая", "кой"), ("ный", "ного"), ("ная", "ной"), ("вый", "вого"), ("вая", "вой"),
    ]
}
