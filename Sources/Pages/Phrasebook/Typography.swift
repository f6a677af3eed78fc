/// Spaces at which a line must not break.
enum Typography {
    /// Holds a number to the word after it, a № to its number and the number of a house to its street: "1 қаңтардан", "№ 826", "көшесі, 41".
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
            let isLast = after.isNumber && characters.count - index < 8 && !characters[(index + 1)...].contains(" ")
            let isHeld = before == "№" || (before.isNumber && after.isLetter) || isLast
            result.append(isHeld ? "\u{A0}" : " ")
        }
        return result
    }

    /// Parts with dots between, the empty ones left out; a line never begins with a dot.
    static func dotted(_ parts: some Sequence<String>) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: "\u{A0}· ")
    }
}
