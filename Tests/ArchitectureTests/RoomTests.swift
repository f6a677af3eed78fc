import Foundation
import Testing

/// What the compiler cannot see: who may import what, and what stands in one place only.
@Suite("A room")
struct RoomTests {
    private static let sources = SourceTree.files(in: "Sources", ending: ".swift")

    /// The rooms and what each may import. System libraries are named where they are used.
    private static let allowed: [String: Set<String>] = [
        "Domain": [],
        "Secrets": ["Domain", "CSodium", "COath"],
        "QRCodes": ["CQREncode"],
        "Mail": ["Domain", "CCurl", "Foundation"],
        "Storage": ["Domain", "Secrets", "GRDB", "CLibPQ", "Foundation", "Synchronization", "Dispatch"],
        "Sheets": ["Domain", "CZip", "CXlsxWriter", "Foundation", "FoundationXML"],
        "Settings": ["Domain", "Sheets", "Yams", "Configuration", "Foundation"],
        "Pages": ["Domain", "Sheets", "QRCodes", "Mustache", "Foundation"],
        "Demonstration": ["Domain"],
        "Web": [
            "Domain", "Secrets", "Mail", "Storage", "Settings", "Sheets", "Pages", "CZlib", "Hummingbird", "HTTPTypes", "Logging",
            "NIOCore", "Foundation", "Synchronization", "Dispatch",
        ],
        "kezdesu": [
            "Domain", "Secrets", "Mail", "Storage", "Settings", "Sheets", "Pages", "Demonstration", "Web", "ArgumentParser",
            "Hummingbird", "Logging", "ServiceLifecycle", "UnixSignals", "Foundation",
        ],
    ]

    @Test("imports what it may and nothing else")
    func imports() {
        #expect(!Self.sources.isEmpty)
        for file in Self.sources {
            guard let allowed = Self.allowed[file.room] else {
                Issue.record("\(file.path): a room that the plan does not have")
                continue
            }
            for line in file.code where line.text.wholeMatch(of: /\s*(?:@\w+\s+)?(?:package |public |internal )?import .*/) != nil
            {
                let name =
                    line.text.split(separator: " ").last.map(String.init)?.split(separator: ".").first.map(String.init) ?? ""
                #expect(allowed.contains(name), "\(file.path):\(line.number) imports \(name)")
            }
        }
    }

    @Test("keeps SQL to Storage")
    func sql() throws {
        let pattern = try Regex(#""[^"]*\b(SELECT .* FROM|INSERT INTO|UPDATE .* SET|DELETE FROM|CREATE TABLE)\b"#)
        for file in Self.sources where file.room != "Storage" {
            for line in file.code { #expect(line.text.firstMatch(of: pattern) == nil, "\(file.path):\(line.number)") }
        }
    }

    @Test("asks for the time in Wiring alone")
    func clock() throws {
        let pattern = try Regex(
            #"\bDate\(\)|\b(Date|ContinuousClock|SuspendingClock|DispatchTime|UTCClock)\.now\b|[(:,=] ?\.now\b|clock_gettime|gettimeofday|\btime\(nil\)"#
        )
        for file in Self.sources where !file.path.hasSuffix("kezdesu/Wiring.swift") {
            for line in file.code {
                #expect(line.text.firstMatch(of: pattern) == nil, "\(file.path):\(line.number): \(line.text)")
            }
        }
    }

    @Test("writes addresses in SitePath, DeskPath and FilePath alone")
    func addresses() throws {
        let pattern = try Regex(
            #""/(kk|ru|en|desk|meetings|questions|places|plans|problems|reports|duties|track|calendar|feeds|data|api)/"#)
        let writers = ["Pages/SitePath.swift", "Pages/DeskPath.swift", "Pages/FilePath.swift"]
        for file in Self.sources where !writers.contains(where: { file.path.hasSuffix($0) }) {
            for line in file.code {
                #expect(line.text.firstMatch(of: pattern) == nil, "\(file.path):\(line.number): \(line.text)")
            }
        }
        for file in SourceTree.files(in: "Sources/Pages/Templates", ending: ".mustache") {
            let fixed = try Regex(#"(href|action)="/(?!images/)"#)
            for line in file.lines { #expect(String(line).firstMatch(of: fixed) == nil, "\(file.path): \(line)") }
        }
    }

    @Test("leaves no way to print unescaped, and no style or script inline")
    func templates() throws {
        let inline = try Regex(#"\sstyle=|\son[a-z]+=|<style|<script(?! src=)"#)
        for file in SourceTree.files(in: "Sources/Pages/Templates", ending: ".mustache") {
            #expect(!file.text.contains("{{{") && !file.text.contains("{{&"), "\(file.path)")
            for line in file.lines { #expect(String(line).firstMatch(of: inline) == nil, "\(file.path): \(line)") }
        }
    }

    @Test("forces nothing and leaves nothing undone")
    func care() throws {
        let pattern = try Regex(#"\btry!|fatalError\(|\bTODO\b|\bFIXME\b|\bXXX\b"#)
        for file in Self.sources {
            for line in file.lines { #expect(String(line).firstMatch(of: pattern) == nil, "\(file.path): \(line)") }
        }
    }
}
