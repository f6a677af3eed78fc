import Domain
import Foundation

/// Hands messages to a program that takes them as `sendmail` does: postfix, exim, msmtp-mta.
///
/// `PROGRAM -i -f SENDER -- RECIPIENT`, the message on standard input. What it answers is its exit code.
package struct SendmailProgram: MailCarrier {
    /// The path of the program.
    private let path: String
    /// Seconds after which a program that does not end is ended.
    private let patience: Int

    /// Exit codes that speak of the letter. All others speak of the machine and its settings, and are worth another try. Source: sysexits.h.
    private static let forGood: Set<Int32> = [64, 65, 66, 67, 68, 69, 76]

    package init(path: String, patience: Int = 60) {
        self.path = path
        self.patience = patience
    }

    package func carry(_ message: MailMessage) async throws(MailFault) {
        guard FileManager.default.isExecutableFile(atPath: path) else { throw .later("program-missing") }
        guard let input = SendmailProgram.unnamedFile(message.bytes(.system)) else { throw .later("no-room") }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-i", "-f", message.from.text, "--", message.to.text]
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        // What a program complains of may name the recipient: it is not kept.
        process.standardError = FileHandle.nullDevice
        let fault = await SendmailProgram.run(process, patience: patience)
        if let fault { throw fault }
    }

    private static func run(_ process: Process, patience: Int) async -> MailFault? {
        let (endings, end) = AsyncStream.makeStream(of: MailFault?.self)
        process.terminationHandler = { process in
            end.yield(SendmailProgram.fault(of: process.terminationReason, process.terminationStatus))
            end.finish()
        }
        do {
            try process.run()
        } catch {
            return .later("program-failed")
        }
        let pid = process.processIdentifier
        let patient = Task {
            try await Task.sleep(for: .seconds(patience))
            kill(pid, SIGKILL)
        }
        defer { patient.cancel() }
        for await fault in endings { return fault }
        return .later("program-failed")
    }

    private static func fault(of reason: Process.TerminationReason, _ code: Int32) -> MailFault? {
        guard reason == .exit else { return .later("signal-\(code)") }
        if code == 0 { return nil }
        return forGood.contains(code) ? .never("exit-\(code)") : .later("exit-\(code)")
    }

    /// A file that only this program has open and that has no name any more: unlike a pipe, it can be written whole before the other side reads.
    private static func unnamedFile(_ bytes: [UInt8]) -> FileHandle? {
        let path = NSTemporaryDirectory() + "kezdesu-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: path) }
        guard FileManager.default.createFile(atPath: path, contents: Data(bytes), attributes: [.posixPermissions: 0o600]) else {
            return nil
        }
        return FileHandle(forReadingAtPath: path)
    }
}
