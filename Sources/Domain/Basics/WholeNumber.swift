extension Int {
    /// A whole number from 0 on as people type it: digits, in groups of three where there are spaces between them ("1 000"), no-break ones among them; `nil` for anything else, as "1,5", "1.000", "-3" or "1 2".
    package init?(typed text: some StringProtocol) {
        let groups = text.split(whereSeparator: \.isWhitespace)
        guard let first = groups.first, groups.count == 1 || first.utf8.count <= 3,
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        let digits = groups.joined()
        guard digits.utf8.count <= 15, digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits) else {
            return nil
        }
        self = number
    }
}
