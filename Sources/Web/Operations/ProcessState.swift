import Foundation

/// What the system knows of this process. Read from `/proc`; nothing where there is none.
struct ProcessState: Sendable {
    /// Bytes of memory in use.
    let residentBytes: Int?
    let openFiles: Int?
    /// Seconds of the processors, of the program and of the system for it.
    let cpuSeconds: Double?

    static func current() -> ProcessState {
        let pages = words(of: "/proc/self/statm").dropFirst().first.flatMap { Int($0) }
        // After the name, which may hold spaces, in brackets: the 12th and 13th are the ticks of the program and of the system.
        let times = words(of: "/proc/self/stat", after: ")").dropFirst(11).prefix(2).compactMap { Double($0) }
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        return ProcessState(
            residentBytes: pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) },
            openFiles: try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count,
            cpuSeconds: times.count == 2 && ticks > 0 ? (times[0] + times[1]) / ticks : nil)
    }

    private static func words(of path: String, after mark: Character? = nil) -> [Substring] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        let rest = mark.flatMap { text.lastIndex(of: $0) }.map { text[text.index(after: $0)...] } ?? text[...]
        return rest.split(whereSeparator: \.isWhitespace)
    }
}
