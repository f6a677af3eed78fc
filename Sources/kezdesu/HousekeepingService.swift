import Logging
import ServiceLifecycle
import Web

/// Keeps house every hour while the server runs, and ends with it.
struct HousekeepingService: Service {
    let housekeeping: Housekeeping
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await housekeeping.sweep()
                } catch {
                    logger.error("housekeeping failed; it is tried again in an hour")
                }
                do { try await Task.sleep(for: .seconds(3600)) } catch { return }
            }
        }
    }
}
