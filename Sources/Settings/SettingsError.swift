/// Everything that is wrong with the settings, each mistake with its file, line and key.
package struct SettingsError: Error, Hashable, Sendable, CustomStringConvertible {
    package struct Mistake: Hashable, Sendable, CustomStringConvertible {
        /// From the settings folder down, as `law/decree-826.2024.yaml`; `environment` or `command line` for what came from there.
        package let file: String
        /// From 1; `nil` where the mistake is of the whole file.
        package let line: Int?
        /// The way to the key, as `rules[2].term`, counted from 1.
        package let key: String?
        /// A short English phrase. What was typed is quoted, but never a value that may hold a password.
        package let problem: String

        package init(file: String, line: Int?, key: String?, problem: String) {
            self.file = file
            self.line = line
            self.key = key
            self.problem = problem
        }

        /// One line, as `days/2026.yaml:12: off[3].day: there is no day 2026-02-30`.
        package var description: String {
            let place = line.map { "\(file):\($0)" } ?? file
            return [place, key, problem].compactMap { $0 }.joined(separator: ": ")
        }
    }

    /// In the order of the files and their lines; never empty.
    package let mistakes: [Mistake]

    package init(mistakes: [Mistake]) { self.mistakes = mistakes }

    /// One line a mistake.
    package var description: String { mistakes.map(\.description).joined(separator: "\n") }
}

/// Gathers mistakes while the files are read, so that all are told at once.
final class MistakeLog {
    private(set) var mistakes: [SettingsError.Mistake] = []

    var isEmpty: Bool { mistakes.isEmpty }

    func add(_ file: String, line: Int? = nil, key: String? = nil, _ problem: String) {
        mistakes.append(
            SettingsError.Mistake(file: file, line: line, key: key.flatMap { $0.isEmpty ? nil : $0 }, problem: problem))
    }

    /// The mistakes in the order in which a person walks through the files; each once.
    var sorted: [SettingsError.Mistake] {
        var seen: Set<SettingsError.Mistake> = []
        return mistakes.enumerated()
            .sorted { ($0.element.file, $0.element.line ?? 0, $0.offset) < ($1.element.file, $1.element.line ?? 0, $1.offset) }
            .map(\.element).filter { seen.insert($0).inserted }
    }
}
