import Foundation

/// A program in a temporary folder that takes mail as `sendmail` does and keeps what it was given.
package final class ScriptedProgram: Sendable {
    /// One call of the program.
    package struct Taken: Sendable {
        package let arguments: [String]
        package let text: String
    }

    private let folder: URL

    package var path: String { folder.appendingPathComponent("sendmail").path }

    /// - Parameters:
    ///   - exit: the code with which it ends.
    ///   - body: what it does instead of keeping what it is given.
    package init(exit: Int = 0, body: String? = nil) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("program-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let keeping = """
            folder="$(dirname "$0")"
            number="$(ls "$folder" | wc -l)"
            printf '%s\\n' "$@" > "$folder/$number.arguments"
            cat > "$folder/$number.text"
            exit \(exit)
            """
        // What this process writes itself may still be open for writing in a child that another test starts at that moment, and Linux refuses to run such a file.
        let draft = folder.appendingPathComponent("draft")
        try Data(("#!/bin/sh\n" + (body ?? keeping) + "\n").utf8).write(to: draft)
        let install = try Process.run(
            URL(fileURLWithPath: "/usr/bin/install"), arguments: ["--mode=700", draft.path, path])
        install.waitUntilExit()
        guard install.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// What it was given, oldest first.
    package var taken: [Taken] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let numbers = names.filter { $0.hasSuffix(".text") }.compactMap { Int($0.dropLast(5)) }.sorted()
        return numbers.compactMap { number in
            func text(_ ending: String) -> String? {
                try? String(contentsOf: folder.appendingPathComponent("\(number).\(ending)"), encoding: .utf8)
            }
            guard let arguments = text("arguments"), let message = text("text") else { return nil }
            return Taken(arguments: arguments.split(separator: "\n").map(String.init), text: message)
        }
    }
}
