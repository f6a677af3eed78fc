/// A text cut into pieces that are taken out of it one by one: words, and whole what is surely personal data.
///
/// The same text is always cut in the same way, so that a piece is known by its place in the list.
package struct Redaction: Sendable {
    /// A piece of the text.
    package struct Piece: Hashable, Sendable {
        /// As it stands in the text.
        package let text: String
        /// What it looks like, or is a part of.
        package let kind: PersonalDataHint.Kind?
        /// What stands between the piece before and this one: spaces and line ends.
        package let gap: String
        /// Whether it holds anything to take out: a letter or a digit.
        package let isWord: Bool
    }

    /// The most pieces of a text; in a longer one several words are one piece.
    package static let most = 600

    /// In the order of the text.
    package let pieces: [Piece]
    private let rest: String

    /// Cuts a text.
    package init(_ text: String) {
        let characters = Array(text)
        let hints = PersonalDataHint.located(in: characters)
        var ranges: [(range: Range<Int>, kind: PersonalDataHint.Kind?)] = []
        var position = 0
        while position < characters.count {
            if let hint = hints.first(where: { $0.kind.isSure && $0.range.lowerBound == position }) {
                ranges.append((hint.range, hint.kind))
                position = hint.range.upperBound
                continue
            }
            guard !characters[position].isWhitespace else {
                position += 1
                continue
            }
            let start = position
            while position < characters.count, !characters[position].isWhitespace,
                position == start || !hints.contains(where: { $0.kind.isSure && $0.range.lowerBound == position })
            {
                position += 1
            }
            ranges.append((start..<position, hints.first { $0.range.overlaps(start..<position) }?.kind))
        }
        let size = (ranges.count + Redaction.most - 1) / Redaction.most
        var pieces: [Piece] = []
        var (index, end) = (0, 0)
        while index < ranges.count {
            let (first, kind) = ranges[index]
            var last = index
            while last + 1 < ranges.count, last + 1 - index < size, kind == nil, ranges[last + 1].kind == nil,
                !characters[ranges[last].range.upperBound..<ranges[last + 1].range.lowerBound].contains(where: \.isNewline)
            {
                last += 1
            }
            let range = first.lowerBound..<ranges[last].range.upperBound
            let text = String(characters[range])
            pieces.append(
                Piece(
                    text: text, kind: kind, gap: String(characters[end..<range.lowerBound]),
                    isWord: text.contains { $0.isLetter || $0.isNumber }))
            (index, end) = (last + 1, range.upperBound)
        }
        self.pieces = pieces
        rest = String(characters[end...])
    }

    /// Those that are proposed for taking out.
    package var proposed: Set<Int> { Set(pieces.indices.filter { pieces[$0].kind?.isSure ?? false }) }

    /// The text with a mark in place of what is taken out: one mark for neighbours on one line. What ends a sentence stays.
    package func text(without taken: Set<Int>, mark: String) -> String {
        var result = ""
        var index = 0
        while index < pieces.count {
            let piece = pieces[index]
            result += piece.gap
            guard taken.contains(index), piece.isWord else {
                result += piece.text
                index += 1
                continue
            }
            var last = index
            while last + 1 < pieces.count, taken.contains(last + 1), pieces[last + 1].isWord,
                !pieces[last + 1].gap.contains(where: \.isNewline)
            {
                last += 1
            }
            if piece.kind?.isSure != true { result += piece.text.prefix { !$0.isLetter && !$0.isNumber } }
            result += mark
            if pieces[last].kind?.isSure != true {
                let end = pieces[last].text.lastIndex { $0.isLetter || $0.isNumber }
                result += end.map { pieces[last].text[pieces[last].text.index(after: $0)...] } ?? ""
            }
            index = last + 1
        }
        return result + rest
    }
}
