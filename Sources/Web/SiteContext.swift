import HTTPTypes
package import Hummingbird
import NIOCore
import Settings

/// What is known of a request besides itself.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The address of the other end, without its port: of the proxy, where one stands in front.
    let remoteAddress: String

    static let forwardedFor = HTTPField.Name("X-Forwarded-For") ?? .via

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? "unknown"
    }
}

extension Site {
    /// The address by which questions of one reader are counted.
    func readerAddress(of request: Request, _ context: SiteContext) -> String {
        guard settings.office.isBehindProxy, let header = request.headers[SiteContext.forwardedFor] else {
            return context.remoteAddress
        }
        // The last one was written by our own proxy; those before it by anyone.
        return header.split(separator: ",").last.map { $0.filter { !$0.isWhitespace } } ?? context.remoteAddress
    }
}
