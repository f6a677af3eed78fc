import Foundation
import NIOCore

/// What stands in the way of listening on an address.
package enum Listening {
    /// In words, for whoever starts the server; `nil` for another kind of failure.
    package static func obstacle(_ error: any Error) -> String? {
        guard let error = error as? IOError else { return nil }
        return switch error.errnoCode {
        case EADDRINUSE: "another program listens there already; name another port with --port"
        case EACCES: "this user may not listen there; ports below 1024 are for root"
        case EADDRNOTAVAIL: "this machine has no such address; name one with --host"
        default: nil
        }
    }
}
