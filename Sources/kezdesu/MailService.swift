import Logging
import ServiceLifecycle
import Web

/// Sends mail every few seconds while the server runs, and ends with it.
struct MailService: Service {
    let postman: Postman
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    let round = try await postman.round()
                    // Numbers and codes alone: the log must not know who is written to.
                    if !round.postponed.isEmpty || !round.failed.isEmpty {
                        logger.warning(
                            "mail: \(round.sent) sent, \(round.postponed.count) to be tried again (\(codes(round.postponed))), \(round.failed.count) given up (\(codes(round.failed)))"
                        )
                    }
                } catch {
                    logger.error("mail could not be sent: the outbox cannot be read or written; it is tried again")
                }
                do { try await Task.sleep(for: .seconds(15)) } catch { return }
            }
        }
    }

    private func codes(_ codes: [String]) -> String { Set(codes).sorted().joined(separator: " ") }
}
