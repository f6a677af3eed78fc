import Foundation
import Synchronization

#if canImport(Glibc)
import Glibc
#endif

/// A mail server on a free port of the loopback that answers as the test says, and keeps what it was given.
package final class ScriptedRelay: Sendable {
    /// One message as the server took it.
    package struct Taken: Sendable {
        /// Between the angle brackets of `MAIL FROM` and `RCPT TO`.
        package let from: String
        package let to: String
        /// What followed `DATA`, with CRLF, without the dots that were put before dots.
        package let text: String

        /// The value of a header, unfolded; `nil` where there is none.
        package func header(_ name: String) -> String? { MailText(text).header(name) }
        package var subject: String { MailText(text).subject }
        package var body: String { MailText(text).body }
    }

    /// What the server does with the next message.
    package enum Answer: Sendable {
        case take
        /// Answers a command (`MAIL`, `RCPT`, `DATA`, `.`) with a line of its own.
        case say(String, to: String)
        /// Closes the connection as soon as it hears a command.
        case drop(at: String)
    }

    private struct State {
        var answers: [Answer] = []
        var taken: [Taken] = []
        var signIns: [String] = []
        var connections = 0
    }

    package let port: Int
    private let listener: Int32
    private let offers: [String]
    private let state = Mutex(State())

    /// - Parameter offers: what the server answers to EHLO besides its name.
    package init(offers: [String] = ["8BITMIME"]) throws {
        self.offers = offers
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = listener
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, length) == 0 && listen(socket, 16) == 0 && getsockname(socket, $0, &length) == 0
            }
        }
        guard isBound else { throw CocoaError(.fileNoSuchFile) }
        port = Int(UInt16(bigEndian: address.sin_port))
        Thread { [self] in accept() }.start()
    }

    /// How the next messages are answered, one after the other; those after them are taken.
    package func answer(_ answers: Answer...) { state.withLock { $0.answers += answers } }

    package var taken: [Taken] { state.withLock { $0.taken } }
    /// What was sent to sign in, decoded.
    package var signIns: [String] { state.withLock { $0.signIns } }
    package var connections: Int { state.withLock { $0.connections } }

    /// Takes no more connections. The socket is given back by the thread that waits at it: its number would else be another's while that thread still asks it for connections.
    package func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func accept() {
        defer { Glibc.close(listener) }
        while true {
            let connection = Glibc.accept(listener, nil, nil)
            guard connection >= 0 else { return }
            let answer = state.withLock { state -> Answer in
                state.connections += 1
                return state.answers.isEmpty ? .take : state.answers.removeFirst()
            }
            Thread { [self] in
                converse(connection, answer)
                Glibc.close(connection)
            }.start()
        }
    }

    private func converse(_ connection: Int32, _ answer: Answer) {
        var input = LineReader(connection)
        func say(_ line: String) {
            let bytes = Array((line + "\r\n").utf8)
            _ = send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }
        /// Whether the conversation goes on; the line in place of the usual one.
        func scripted(_ command: String) -> (goesOn: Bool, line: String?) {
            switch answer {
            case .drop(let at) where at == command: (false, nil)
            case .say(let line, let to) where to == command: (true, line)
            default: (true, nil)
            }
        }
        var (from, to) = ("", "")
        let door = scripted("CONNECT")
        guard door.goesOn else { return }
        say(door.line ?? "220 relay.example ESMTP")
        while let line = input.next() {
            let command = String(line.prefix(4)).uppercased()
            let script = scripted(command)
            guard script.goesOn else { return }
            if let line = script.line {
                say(line)
                continue
            }
            switch command {
            case "EHLO":
                let lines = ["relay.example"] + offers
                for (index, offer) in lines.enumerated() { say("250\(index == lines.count - 1 ? " " : "-")\(offer)") }
            case "AUTH":
                let words = line.split(separator: " ").map(String.init)
                var sent = words.count > 2 ? words[2] : ""
                if sent.isEmpty {
                    say("334 ")
                    sent = input.next() ?? ""
                }
                let text = Data(base64Encoded: sent).map { String(decoding: $0, as: UTF8.self) } ?? ""
                state.withLock { $0.signIns.append(text.replacing("\0", with: " ")) }
                say("235 ok")
            case "MAIL":
                from = ScriptedRelay.address(in: line)
                say("250 ok")
            case "RCPT":
                to = ScriptedRelay.address(in: line)
                say("250 ok")
            case "DATA":
                say("354 go on")
                var text = ""
                while let line = input.next(), line != "." {
                    text += (line.hasPrefix(".") ? line.dropFirst() : line[...]) + "\r\n"
                }
                let end = scripted(".")
                guard end.goesOn else { return }
                if let line = end.line {
                    say(line)
                } else {
                    let message = Taken(from: from, to: to, text: text)
                    state.withLock { $0.taken.append(message) }
                    say("250 taken")
                }
            case "QUIT":
                say("221 bye")
                return
            default: say("250 ok")
            }
        }
    }

    private static func address(in line: String) -> String {
        line.split(separator: "<").last?.split(separator: ">").first.map(String.init) ?? ""
    }
}

/// Lines of a connection, without their ends.
private struct LineReader {
    private let connection: Int32
    private var bytes: [UInt8] = []

    init(_ connection: Int32) { self.connection = connection }

    mutating func next() -> String? {
        while true {
            if let end = bytes.firstIndex(of: 0x0A) {
                var line = bytes[..<end]
                if line.last == 0x0D { line = line.dropLast() }
                defer { bytes.removeSubrange(...end) }
                return String(decoding: line, as: UTF8.self)
            }
            var part = [UInt8](repeating: 0, count: 4096)
            let count = recv(connection, &part, part.count, 0)
            guard count > 0 else { return nil }
            bytes += part[..<count]
        }
    }
}
