import Foundation
import Testing

@Suite("The tree")
struct TreeTests {
    @Test("has at its top the package, sources, tests, README, public and config, and nothing else that is seen")
    func top() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path).filter { !$0.hasPrefix(".") }
        let agreed: Set = ["Package.swift", "Sources", "Tests", "README.md", "public", "config"]
        // What the package manager and the server write beside them is not committed.
        let written = names.filter { $0 == "Package.resolved" || $0.contains(".db") }
        #expect(Set(names).subtracting(written).isSubset(of: agreed))
        #expect(agreed.isSubset(of: names))
    }

    @Test("colours and sizes come from the tokens")
    func tokens() throws {
        let colour = try Regex(#"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\("#)
        for file in SourceTree.files(in: "public/css", ending: ".css") where !file.path.hasSuffix("tokens.css") {
            for (number, line) in file.lines.enumerated() {
                // Print is black on white, whatever the tokens say on a screen.
                if line.contains("--paper:") || line.contains("--sunk:") || line.contains("--ink") { continue }
                #expect(String(line).firstMatch(of: colour) == nil, "\(file.path):\(number + 1)")
            }
        }
    }

    @Test("asks nothing of another host")
    func hosts() throws {
        let other = try Regex(#"(src|href)="https?://|url\(["']?https?:|@import"#)
        for folder in ["public", "Sources/Pages/Templates"] {
            for ending in [".css", ".js", ".svg", ".mustache"] {
                for file in SourceTree.files(in: folder, ending: ending) {
                    #expect(file.text.firstMatch(of: other) == nil, "\(file.path)")
                }
            }
        }
    }
}
