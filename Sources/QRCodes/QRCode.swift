import CQREncode

/// A text as a square of dark and light modules that a telephone reads. libqrencode does the work.
package struct QRCode: Hashable, Sendable {
    /// Modules along one side, without the quiet zone of four that a reader needs around it.
    package let side: Int
    /// Row by row from the top; `true` is dark.
    package let modules: [Bool]

    /// A code of a text, readable with a sixth of it damaged; `nil` where the text is empty or longer than a code holds (about 2,300 bytes).
    package init?(_ text: String) {
        guard let made = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(made) }
        guard let data = made.pointee.data else { return nil }
        side = Int(made.pointee.width)
        // Only the lowest bit says dark; the others say what a module is for.
        modules = (0..<(side * side)).map { data[$0] & 1 == 1 }
    }

    /// The dark modules as the `d` of an SVG path: a unit a module, each run of a row one rectangle.
    package var path: String {
        var path = ""
        for row in 0..<side {
            var column = 0
            while column < side {
                guard modules[row * side + column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < side, modules[row * side + column] { column += 1 }
                path += "M\(start) \(row)h\(column - start)v1h\(start - column)z"
            }
        }
        return path
    }

    /// What an SVG shows: the code with its quiet zone.
    package var viewBox: String { "-4 -4 \(side + 8) \(side + 8)" }
}
