import Domain
package import Hummingbird
import Pages
import Settings

/// Every address of the server, and what answers it.
package struct Routes: HTTPResponder {
    package typealias Context = SiteContext

    private let site: Site
    /// Where what is offered to programs stands.
    private static let open: Set<String> = ["api", "calendar", "data", "feeds"]

    package init(_ site: Site) { self.site = site }

    package func respond(to request: Request, context: SiteContext) async throws -> Response {
        let start = site.stopwatch()
        let target = RequestTarget(request.head.path ?? "/")
        let response = await answer(to: request, target, context)
        site.requests.count(
            RequestCounts.Kind(first: target?.segments.first ?? "", method: request.method), status: response.status.code,
            nanoseconds: site.stopwatch() - start)
        return response
    }

    private func answer(to request: Request, _ target: RequestTarget?, _ context: SiteContext) async -> Response {
        guard let target else {
            return errorPage(RequestRefusal.malformed, .kk, shape: "malformed")
        }
        let first = target.segments.first ?? ""
        var response: Response
        do {
            switch first {
            case "":
                response = try only(.get, request) {
                    redirect(to: SitePath.home(in: language(of: request)), .found, varies: true)
                }
            case "kk", "ru", "en": response = try await publicAnswer(to: request, target, context)
            case "desk": response = try await DeskSite(site: site).answer(to: request, target, context)
            case "css", "js", "images":
                response = try only(.get, request) {
                    guard let payload = site.assets.payload(at: target.path) else { throw RequestRefusal.notFound }
                    return payload.response(to: request)
                }
            case "api": response = try await Interface(site: site).answer(to: request, target, context)
            default:
                let file = try await only(.get, request) { try await FileSite(site: site).answer(to: request, target, context) }
                response = file
            }
        } catch {
            // The kind of address without what names a thing in it: a tracking code must not reach the log.
            let shape = "/" + target.segments.prefix(2).map { $0.contains(where: \.isNumber) ? "…" : $0 }.joined(separator: "/")
            let language =
                first == "desk" ? DeskSite.language(of: request) : Language(rawValue: first) ?? language(of: request)
            response = errorPage(error, language, shape: shape, isAtDesk: first == "desk")
        }
        // Secrets stand in these addresses: tracking codes, links that open an account, and those that stop mail.
        let isTracking = target.segments.count > 1 && ["track", "welcome", "mail"].contains(target.segments[1])
        SecurityHeaders.add(
            to: &response, isPrivate: first == "desk" || isTracking || response.status.code >= 400, hidesAddress: isTracking,
            isSecure: site.isSecure)
        switch response.status {
        case .methodNotAllowed: response.headers[.allow] = methods(at: target)
        case .tooManyRequests where response.headers[.retryAfter] == nil:
            response.headers[.retryAfter] = String(RateLimit.secondsToWait(at: site.now()))
        default: break
        }
        // What is offered to programs may be read by those of other sites too; nothing there knows who asks.
        if Routes.open.contains(first) { response.headers[.accessControlAllowOrigin] = "*" }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        return request.method == .head ? response.createHeadResponse() : response
    }

    /// What stands below a language: pages to read, and the things that a resident does.
    private func publicAnswer(to request: Request, _ target: RequestTarget, _ context: SiteContext) async throws -> Response {
        guard let language = Language(rawValue: target.segments[0]),
            let path = SitePath(segments: Array(target.segments.dropFirst()), query: target.query)
        else { throw RequestRefusal.notFound }
        if !target.endsInSlash, !(target.segments.last ?? "").contains(".") {
            return redirect(to: target.path + "/" + target.rawQuery, .movedPermanently)
        }
        // The address of an act stays in the browser after a refusal: opened again, it leads to the page of the act.
        if request.method != .post, let page = path.pageOfAct { return redirect(to: page.text(in: language), .seeOther) }
        let visitor = Visitor(site: site, language: language, context: context)
        switch (request.method, path) {
        case (.get, .tracking(let code)), (.head, .tracking(let code)): return try await visitor.tracking(code, isReceipt: false)
        case (.get, .receipt(let code)), (.head, .receipt(let code)): return try await visitor.tracking(code, isReceipt: true)
        case (.get, _), (.head, _): return try await visitor.page(at: path, request)
        case (.post, .askMeeting(let id)): return try await visitor.ask(about: .meeting(id), request)
        case (.post, .askPlace(let code)): return try await visitor.ask(about: .place(code), request)
        case (.post, .support(let number)): return try await visitor.support(number, request)
        case (.post, .track): return try await visitor.findByCode(request)
        case (.post, .forget(let code)): return try await visitor.forgetContact(code, request)
        case (.post, .receptions(let code, _)): return try await visitor.book(at: code, request)
        case (.post, .cancelBooking(let code)): return try await visitor.cancelBooking(code, request)
        case (.post, .trackingMail(let code)): return try await visitor.chooseMail(code, request)
        case (.post, .stopMail(let sign)): return try await visitor.stopMail(sign, request)
        case (.post, .judge(let code)): return try await visitor.judge(code, request)
        default: throw RequestRefusal.notAllowed
        }
    }

    /// The methods that an address takes, as `Allow` names them. Source: RFC 9110, 15.5.6.
    private func methods(at target: RequestTarget) -> String {
        switch target.segments.first {
        case "kk", "ru", "en":
            switch SitePath(segments: Array(target.segments.dropFirst()), query: target.query) {
            case .askMeeting, .askPlace, .track, .receptions, .stopMail: "GET, HEAD, POST"
            case let path: path?.pageOfAct == nil ? "GET, HEAD" : "GET, HEAD, POST"
            }
        case "desk": "GET, HEAD, POST"
        case "api": Interface.methods(at: FilePath(segments: target.segments))
        default: "GET, HEAD"
        }
    }

    private func errorPage(_ error: any Error, _ language: Language, shape: String, isAtDesk: Bool = false) -> Response {
        let answer = site.errors.answer(to: error, shape: shape)
        let page = ErrorPage(answer.kind, isAtDesk: isAtDesk, in: site.context(language))
        let html = (try? site.library.html(page)) ?? ""
        var response = Response(
            status: answer.status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
        if answer.status == .serviceUnavailable { response.headers[.retryAfter] = "5" }
        return response
    }

    private func language(of request: Request) -> Language { PreferredLanguage.of(request.headers[.acceptLanguage] ?? "") }
}

/// An answer where the method is the one that the address takes (HEAD goes with GET).
func only(_ method: HTTPRequest.Method, _ request: Request, _ answer: () throws -> Response) throws -> Response {
    guard request.method == method || (method == .get && request.method == .head) else { throw RequestRefusal.notAllowed }
    return try answer()
}

/// An answer where the method is the one that the address takes (HEAD goes with GET).
func only(_ method: HTTPRequest.Method, _ request: Request, _ answer: () async throws -> Response) async throws -> Response {
    guard request.method == method || (method == .get && request.method == .head) else { throw RequestRefusal.notAllowed }
    return try await answer()
}

/// Sends the reader to another address of the site.
func redirect(to address: String, _ status: HTTPResponse.Status, varies: Bool = false) -> Response {
    var headers: HTTPFields = [.location: address]
    if varies { headers[.vary] = "Accept-Language" }
    return Response(status: status, headers: headers)
}

extension Request {
    /// The form that was sent. Throws where it is not one, or too long.
    func form() async throws -> FormBody {
        let kind = headers[.contentType]?.lowercased() ?? ""
        guard kind.hasPrefix("application/x-www-form-urlencoded") else { throw RequestRefusal.malformed }
        return FormBody(try await bytes(upTo: FormBody.longest).readableBytesView)
    }

    /// The whole body. Throws where it is longer than the limit.
    func bytes(upTo limit: Int) async throws -> ByteBuffer {
        do {
            return try await body.collect(upTo: limit)
        } catch {
            throw RequestRefusal.tooLarge
        }
    }

    /// A cookie of the browser.
    func cookie(_ name: String) -> String? {
        for header in headers[values: .cookie] {
            for part in header.split(separator: ";") {
                let pair = part.split(separator: "=", maxSplits: 1)
                if pair.count == 2, pair[0].filter({ !$0.isWhitespace }) == name { return String(pair[1]) }
            }
        }
        return nil
    }
}
