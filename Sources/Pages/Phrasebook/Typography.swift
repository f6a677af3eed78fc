/// Spaces at which a line must not break.
enum Typography {
    /// Holds a number to the word after it and a № to its number: "1 қаңтардан", "№ 826". For texts of law files, which are written with plain spaces.
    static func tied(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 8)
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            guard character == " ", index > 0, index + 1 < characters.count else {
                result.append(character)
                continue
            }
            let (before, after) = (characters[index - 1], characters[index + 1])
            let isHeld = before == "№" || (before.isNumber && after.isLetter)
            result.append(isHeld ? "\u{A0}" : " ")
        }
        return result
    }
}
