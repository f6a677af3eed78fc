/// What a new password may not be beside too short: its owner's name, a run repeated, a row of keys, a word that everybody uses; kept as data in `config/passwords.yaml`. Passwords that are in use already are never held against it.
package struct PasswordRules: Hashable, Sendable {
    /// Why a password is easily guessed.
    package enum Weakness: String, CaseIterable, Sendable {
        /// The name or the address of the one whose it is stands in it.
        case ownName
        /// One character, or a short run of them, over and over.
        case repeated
        /// Keys, letters or digits in their order make nearly all of it.
        case sequence
        /// Words that everybody uses make nearly all of it, with a year or a few digits beside them.
        case common
        /// Nothing but digits, as a telephone or a day of birth.
        case numbers
    }

    /// The shortest part of a name that counts: a shorter one stands in too many words.
    private static let shortestName = 4
    /// The shortest row of keys that counts.
    private static let shortestRow = 4
    /// So many characters must be left when what is easily guessed is taken out.
    private static let leastLeft = 6

    private let common: [[Character]]
    private let rows: [[Character]]

    /// - Parameters:
    ///   - common: words that everybody uses, in any case.
    ///   - rows: letters, digits and keys in their order, each in both directions.
    package init(common: [String] = [], rows: [String] = []) {
        self.common = common.map { Array($0.lowercased()) }.sorted { $0.count > $1.count }
        self.rows = rows.map { Array($0.lowercased()) }.flatMap { [$0, $0.reversed()] }
    }

    /// Why a password is easily guessed; `nil` where it is not.
    ///
    /// - Parameter own: the name and the address of the one whose it is to be.
    package func weakness(of password: String, own: [String]) -> Weakness? {
        let characters = Array(password.lowercased())
        let plain = Array(FoldedText.of(password).filter { $0 != " " })
        for part in own.flatMap({ FoldedText.of($0.prefix { $0 != "@" }).split(separator: " ") })
        where part.count >= PasswordRules.shortestName && PasswordRules.stands(Array(part), in: plain) {
            return .ownName
        }
        if PasswordRules.isRepeated(characters) { return .repeated }
        if left(characters, without: []) < PasswordRules.leastLeft { return .sequence }
        if !characters.contains(where: \.isLetter) { return .numbers }
        if left(characters, without: common) < PasswordRules.leastLeft { return .common }
        return nil
    }

    /// Whether one run over and over makes all of it: a word written twice is one word.
    private static func isRepeated(_ characters: [Character]) -> Bool {
        (1...max(1, characters.count / 2)).contains { length in
            characters.count > length && characters.indices.allSatisfy { characters[$0] == characters[$0 % length] }
        }
    }

    /// How many letters and digits are left when words, rows of keys and one character over and over are taken out.
    private func left(_ characters: [Character], without words: [[Character]]) -> Int {
        var (position, left) = (0, 0)
        while position < characters.count {
            let rest = characters[position...]
            let word = words.first { rest.starts(with: $0) }?.count ?? 0
            let row = rowLength(at: rest)
            let same = rest.prefix { $0 == characters[position] }.count
            let run = max(word, row >= PasswordRules.shortestRow ? row : 0, same >= 3 ? same : 0)
            if run > 0 {
                position += run
            } else {
                // Digits beside a word, as a year, make it no harder to guess.
                let isDigit = characters[position].isNumber && !words.isEmpty
                left += isDigit || !(characters[position].isLetter || characters[position].isNumber) ? 0 : 1
                position += 1
            }
        }
        return left
    }

    /// How many characters from here on follow one another in one of the rows.
    private func rowLength(at rest: ArraySlice<Character>) -> Int {
        rows.map { row in
            guard let first = rest.first else { return 0 }
            return row.indices.filter { row[$0] == first }.map { start in
                zip(rest, row[start...]).prefix { $0 == $1 }.count
            }.max() ?? 0
        }.max() ?? 0
    }

    private static func stands(_ part: [Character], in whole: [Character]) -> Bool {
        guard whole.count >= part.count else { return false }
        return (0...(whole.count - part.count)).contains { whole[$0...].starts(with: part) }
    }
}
