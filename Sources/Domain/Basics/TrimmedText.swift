extension String {
    /// Without space at either end, and without the mark that some programs put before the first letter of a file.
    package var trimmed: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace || first == "\u{FEFF}" { part = part.dropFirst() }
        while let last = part.last, last.isWhitespace { part = part.dropLast() }
        return String(part)
    }
}
