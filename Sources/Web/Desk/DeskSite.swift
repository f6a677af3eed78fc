import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Secrets
import Settings
import Storage

/// The desk over HTTP: who is signed in, which page, which act.
struct DeskSite: Sendable {
    let site: Site

    /// The cookies of the desk.
    private static let sessionCookie = "kezdesu_desk"
    private static let languageCookie = "kezdesu_language"
    /// Where the notice of what was done stands in an address.
    private static let notice = "done"

    /// The language that a person chose at the desk.
    static func language(of request: Request) -> Language {
        request.cookie(languageCookie).flatMap { Language(rawValue: $0) } ?? .kk
    }

    func answer(to request: Request, _ target: RequestTarget, _ context: SiteContext) async throws -> Response {
        guard let path = DeskPath(segments: Array(target.segments.dropFirst()), query: target.query) else {
            throw RequestRefusal.notFound
        }
        guard target.endsInSlash || path.isFile else {
            return redirect(to: target.path + "/" + target.rawQuery, .movedPermanently)
        }
        let language = DeskSite.language(of: request)
        if case .language(let chosen) = path { return try only(.get, request) { setLanguage(chosen, request) } }
        if path == .signIn { return try await signIn(request, target, context, language) }

        let now = site.now()
        guard let token = request.cookie(DeskSite.sessionCookie) else { return toSignIn(path) }
        let session = Secrets.sha256(token)
        guard let staff = try await site.database.read({ try StaffStore($0).staff(tokenHash: session, now: now) }) else {
            // What was typed must not be lost with the session; the token shows that it came from a page of this very desk.
            if request.method == .post, path != .signOut, let form = try? await request.form(),
                site.formToken.isValid(form[FormToken.field], session: session)
            {
                return try page(signInPage(keeping: form, for: path, language), .forbidden)
            }
            return toSignIn(path)
        }
        let pages = pages(for: staff, session: session, now, language, notice: target.query[DeskSite.notice])

        switch request.method {
        case .get, .head:
            // The address of an act stays in the browser after a refusal: opened again, it leads to the page of the act.
            guard path.page == path else { return redirect(to: path.page.text, .seeOther) }
            if let file = try await pages.file(at: path) { return attachment(file.made, named: file.name) }
            let chosen = FormBody(target.rawQuery.utf8.dropFirst()).all("question")
            return try page(try await pages.page(at: path, chosen: chosen, problem: target.query["problem"]))
        case .post:
            if case .table(let table, _) = path { return try await take(table, request, session, pages) }
            let form = try await request.form()
            let acts = DeskActs(desk: pages.desk, pages: pages)
            guard site.formToken.isValid(form[FormToken.field], session: session) else {
                return try page(try await acts.again(path, form, .expired(acts.typed(form))), .forbidden)
            }
            if path == .signOut { return try await signOut(session) }
            switch try await acts.carryOut(path, form) {
            case .done(let next, let notice):
                return redirect(to: next.text + separator(next) + DeskSite.notice + "=" + notice.rawValue, .seeOther)
            case .refused(let html): return try page(html, .unprocessableContent)
            case .shown(let html): return try page(html)
            }
        default: throw RequestRefusal.notAllowed
        }
    }

    /// A table taken in, from a file or pasted.
    private func take(_ table: DeskTable, _ request: Request, _ session: String, _ pages: DeskPages) async throws -> Response {
        let form = try await request.uploadedForm()
        guard site.formToken.isValid(form.fields[FormToken.field], session: session) else {
            return try page(try pages.tables.expired(table, form.fields), .forbidden)
        }
        let answer = try await pages.tables.take(table, form)
        return try page(answer.html, answer.isRefused ? .unprocessableContent : .ok)
    }

    private func pages(
        for staff: StaffMember, session: String, _ now: Moment, _ language: Language, notice: String? = nil
    ) -> DeskPages {
        let visit = DeskVisit(
            staff: staff, formToken: site.formToken.deskToken(session: session),
            notice: notice.flatMap { DeskNotice(rawValue: $0) })
        return DeskPages(desk: Desk(site: site, staff: staff, now: now), visit: visit, context: site.context(language))
    }

    /// To the door, and from it to the page that was asked for.
    private func toSignIn(_ path: DeskPath) -> Response {
        let next = path.page == .today ? "" : "?\(SignInPage.nextField)=\(SitePath.escaped(path.page.text))"
        return redirect(to: DeskPath.signIn.text + next, .seeOther)
    }

    /// An address of the desk from a query or a field; `nil` for anything else, so that nobody is sent elsewhere.
    private func path(_ text: String) -> DeskPath? {
        guard text.hasPrefix(DeskPath.today.text), let target = RequestTarget(text) else { return nil }
        return DeskPath(segments: Array(target.segments.dropFirst()), query: target.query)
    }

    private func signInPage(keeping form: FormBody, for path: DeskPath, _ language: Language) throws -> String {
        try site.library.html(
            SignInPage(
                email: "", isWrong: false, refusal: .deskSessionEnded, next: path.text,
                kept: form.fields.filter { $0.name != FormToken.field },
                formToken: site.formToken.publicToken(on: site.today), in: site.context(language)))
    }

    private func separator(_ path: DeskPath) -> String { path.text.contains("?") ? "&" : "?" }

    private func page(_ html: String, _ status: HTTPResponse.Status = .ok) throws -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    /// A file that the browser keeps.
    private func attachment(_ made: PublicSite.Made, named name: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: made.contentType, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: made.bytes)))
    }

    private func signIn(_ request: Request, _ target: RequestTarget, _ reader: SiteContext, _ language: Language) async throws
        -> Response
    {
        let context = site.context(language)
        let formToken = site.formToken.publicToken(on: site.today)
        switch request.method {
        case .get, .head:
            let next = target.query[SignInPage.nextField].flatMap { path($0) }
            return try page(
                site.library.html(SignInPage(email: "", isWrong: false, next: next?.text, formToken: formToken, in: context)))
        case .post:
            let fields = try await request.form()
            let next = path(fields[SignInPage.nextField])
            let prefix = SignInPage.keptPrefix
            let kept = fields.fields.filter { $0.name.hasPrefix(prefix) }.map {
                (name: String($0.name.dropFirst(prefix.count)), value: $0.value)
            }
            func again(isWrong: Bool, _ status: HTTPResponse.Status) throws -> Response {
                let page = SignInPage(
                    email: fields["email"], isWrong: isWrong, refusal: isWrong ? nil : .deskFormExpired, next: next?.text,
                    kept: kept, formToken: formToken, in: context)
                return try self.page(site.library.html(page), status)
            }
            guard site.formToken.isValid(fields[FormToken.field], on: site.today) else {
                return try again(isWrong: false, .forbidden)
            }
            // Counted by address, so that nobody can lock another out by trying their name.
            guard site.signInLimit.admits(site.readerAddress(of: request, reader), at: site.now()) else {
                throw RequestRefusal.tooMany
            }
            guard let token = try await SignIn(email: fields["email"], password: fields["password"]).carryOut(on: site) else {
                return try again(isWrong: true, .unprocessableContent)
            }
            var response = redirect(to: (next == .signIn ? .today : next?.page ?? .today).text, .seeOther)
            if let next, !kept.isEmpty {
                response = try page(try await self.again(next, FormBody(kept), token: token, language))
            }
            // The cookie outlives the session, so that a form sent too late is known as one of this desk.
            response.headers[.setCookie] = cookie(
                DeskSite.sessionCookie, token, seconds: site.settings.office.sessionHours * 3600 + 7 * 86_400)
            return response
        default: throw RequestRefusal.notAllowed
        }
    }

    /// The page of a form that was sent after the session had ended, just after signing in again.
    private func again(_ path: DeskPath, _ form: FormBody, token: String, _ language: Language) async throws -> String {
        let (now, session) = (site.now(), Secrets.sha256(token))
        guard let staff = try await site.database.read({ try StaffStore($0).staff(tokenHash: session, now: now) }) else {
            throw RequestRefusal.forbidden
        }
        let pages = pages(for: staff, session: session, now, language)
        let acts = DeskActs(desk: pages.desk, pages: pages)
        return try await acts.again(path, form, .expired(acts.typed(form)))
    }

    private func signOut(_ session: String) async throws -> Response {
        try await site.database.write { try StaffStore($0).close(tokenHash: session) }
        var response = redirect(to: DeskPath.signIn.text, .seeOther)
        response.headers[.setCookie] = cookie(DeskSite.sessionCookie, "", seconds: 0)
        return response
    }

    /// Goes back to the page of the desk that it came from.
    private func setLanguage(_ language: Language, _ request: Request) -> Response {
        var back = DeskPath.today.text
        if let referrer = request.headers[.referer], let range = referrer.firstRange(of: DeskPath.today.text),
            referrer[..<range.lowerBound].hasSuffix(request.head.authority ?? "\n")
        {
            let came = String(referrer[range.lowerBound...])
            if let path = path(came) { back = path.page == path ? came : path.page.text }
        }
        var response = redirect(to: back, .seeOther)
        response.headers[.setCookie] = cookie(DeskSite.languageCookie, language.rawValue, seconds: 365 * 86_400)
        return response
    }

    private func cookie(_ name: String, _ value: String, seconds: Int) -> String {
        let secure = site.isSecure ? "; Secure" : ""
        return "\(name)=\(value); Path=\(DeskPath.today.text); Max-Age=\(seconds); HttpOnly; SameSite=Strict\(secure)"
    }
}
