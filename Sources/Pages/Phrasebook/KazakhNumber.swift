import Domain

/// Endings of numbers written in figures, by the last word in which they are spoken: "15 аумақтың 9-ында".
enum KazakhNumber {
    /// "In so many of them": `9-ында`, `2-сінде`.
    static func inOf(_ number: Int) -> String {
        "\(NumberFormats(.kk).whole(number))-\(locative(number))"
    }

    /// "So many of them": `9-ы`, `2-сі`.
    static func of(_ number: Int) -> String {
        "\(NumberFormats(.kk).whole(number))-\(locative(number).dropLast(3))"
    }

    private static func locative(_ number: Int) -> String {
        let number = abs(number)
        if number == 0 { return "інде" }
        if number % 10 != 0 { return ones[number % 10] }
        if number % 100 != 0 { return tens[number % 100 / 10] }
        if number % 1000 != 0 { return "інде" }
        return "ында"
    }

    private static let ones = ["", "інде", "сінде", "інде", "інде", "інде", "сында", "сінде", "інде", "ында"]
    private static let tens = ["", "ында", "сында", "ында", "ында", "інде", "ында", "інде", "інде", "ында"]
}
