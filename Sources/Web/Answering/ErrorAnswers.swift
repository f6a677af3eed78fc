import Domain
import HTTPTypes
import Hummingbird
import Logging
import Pages
import Secrets
import Storage

/// What an error is answered with: the one table of errors and statuses.
///
/// The text of an error never leaves: what is unexpected gets a mark that stands on the page and in the log.
struct ErrorAnswers: Sendable {
    let logger: Logger

    /// - Parameter shape: the kind of address without what identifies a thing, for the log.
    func answer(to error: any Error, shape: String) -> (status: HTTPResponse.Status, kind: ErrorPage.Kind) {
        switch error {
        case let refusal as RequestRefusal: return (refusal.status, refusal.kind)
        // The desk has a page of its own for it, with the reason and whom to ask.
        case is ActRefused: return (.forbidden, .forbidden)
        case StoreError.notFound: return (.notFound, .notFound)
        case StoreError.conflict: return (.conflict, .conflict)
        case StoreError.unavailable: return (.serviceUnavailable, .busy)
        default:
            let reference = Secrets.hex(Secrets.randomBytes(4)).uppercased()
            logger.error(
                "an answer failed",
                metadata: ["reference": "\(reference)", "address": "\(shape)", "error": "\(String(describing: type(of: error)))"])
            return (.internalServerError, .internalError(reference: reference))
        }
    }
}

/// Why a request is not carried out, before any rule of the tracker is asked.
enum RequestRefusal: Error, Hashable {
    case notFound, notAllowed, tooLarge, tooMany, formExpired, forbidden, malformed

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .notAllowed: .methodNotAllowed
        case .tooLarge: .contentTooLarge
        case .tooMany: .tooManyRequests
        case .formExpired: .forbidden
        case .forbidden: .forbidden
        case .malformed: .badRequest
        }
    }

    var kind: ErrorPage.Kind {
        switch self {
        case .notFound: .notFound
        case .notAllowed, .malformed: .notAllowed
        case .tooLarge: .tooLarge
        case .tooMany: .tooMany
        case .formExpired: .formExpired
        case .forbidden: .forbidden
        }
    }
}
