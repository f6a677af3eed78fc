import HTTPTypes
import Hummingbird

/// Headers that every answer carries: nothing from other hosts, nothing inline, no framing, no guessing of types.
enum SecurityHeaders {
    /// - Parameters:
    ///   - isPrivate: whether the answer is for one reader: kept nowhere, found by no crawler.
    ///   - hidesAddress: whether its address is a secret that no link may carry on.
    static func add(to response: inout Response, isPrivate: Bool, hidesAddress: Bool, isSecure: Bool) {
        response.headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[referrerPolicy] = hidesAddress ? "no-referrer" : "same-origin"
        response.headers[permissionsPolicy] = "camera=(), microphone=(), geolocation=(), interest-cohort=()"
        response.headers[crossOriginOpener] = "same-origin"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        if isPrivate {
            response.headers[.cacheControl] = "no-store"
            response.headers[robots] = "noindex"
        }
    }

    private static let referrerPolicy = name("Referrer-Policy")
    private static let permissionsPolicy = name("Permissions-Policy")
    private static let crossOriginOpener = name("Cross-Origin-Opener-Policy")
    private static let robots = name("X-Robots-Tag")

    private static func name(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("not a header: \(text)") }
        return name
    }
}
