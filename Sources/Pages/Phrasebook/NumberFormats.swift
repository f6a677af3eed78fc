package import Domain

/// How numbers are written in a language: no-break spaces between thousands, a decimal comma in Kazakh and Russian.
package struct NumberFormats: Sendable {
    private let language: Language

    package init(_ language: Language) { self.language = language }

    /// `28 300`; in English `28,300`.
    package func whole(_ number: Int) -> String {
        let digits = String(abs(number))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { result += language == .en ? "," : "\u{A0}" }
            result.append(digit)
        }
        return number < 0 ? "\u{2212}" + result : result
    }

    /// A change with its sign: `+7`, `−1`, `0`.
    package func signed(_ number: Int) -> String { number > 0 ? "+" + whole(number) : whole(number) }

    /// A share in whole percent with a narrow space, `78 %`; `nil` where there is nothing to divide by.
    package func percent(_ share: Share) -> String? { share.percent.map(percent) }

    package func percent(_ percent: Int) -> String { language == .en ? "\(whole(percent))%" : "\(whole(percent))\u{202F}%" }

    /// A share with one decimal, `75,5 %`.
    package func finePercent(_ share: Share) -> String? {
        share.permille.map { permille in
            let text = permille % 10 == 0 ? whole(permille / 10) : whole(permille / 10) + point + String(permille % 10)
            return language == .en ? text + "%" : text + "\u{202F}%"
        }
    }

    /// An amount as people say it: `18,4 млн ₸`, `253,8 млрд ₸`, below a million in full.
    package func money(_ tenge: Tenge) -> String {
        switch tenge.amount {
        case 1_000_000_000...: tenths(tenge.amount, of: 1_000_000_000) + "\u{A0}" + unit("млрд", "bn") + "\u{A0}₸"
        case 1_000_000...: tenths(tenge.amount, of: 1_000_000) + "\u{A0}" + unit("млн", "m") + "\u{A0}₸"
        default: whole(tenge.amount) + "\u{A0}₸"
        }
    }

    private func tenths(_ amount: Int, of unit: Int) -> String {
        let tenths = (amount + unit / 20) / (unit / 10)
        return whole(tenths / 10) + point + String(tenths % 10)
    }

    private func unit(_ official: String, _ english: String) -> String { language == .en ? english : official }
    private var point: String { language == .en ? "." : "," }
}
