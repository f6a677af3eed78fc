import Domain
import HTTPTypes
import Hummingbird
import Pages
import Secrets
import Settings
import Storage

/// The door of the desk over HTTP: the password, the code after it, and the one-time link by which a password is set.
struct SignInSite: Sendable {
    let site: Site
    let language: Language

    /// Holds what the password began, until the code follows.
    static let codeCookie = "kezdesu_desk_code"

    private var context: PageContext { site.context(language) }
    private var formToken: String { site.formToken.publicToken(on: site.today) }

    func signIn(_ request: Request, _ target: RequestTarget, _ reader: SiteContext) async throws -> Response {
        switch request.method {
        case .get, .head:
            let next = target.query[SignInPage.nextField].flatMap { DeskSite.path($0) }
            let notice = target.query[DeskSite.notice].flatMap { DeskNotice(rawValue: $0) }
            return try page(signInPage(next: next, notice: notice))
        case .post:
            let entry = SignInForm(try await request.form())
            guard site.formToken.isValid(entry.form[FormToken.field], on: site.today) else {
                return try page(signInPage(entry, .deskSecretExpired), .forbidden)
            }
            let outcome = try await SignIn(email: entry.form["email"], password: entry.form["password"]).carryOut(
                on: site, from: browser(request, reader))
            switch outcome {
            case .signedIn(let opened): return try await enter(opened, entry, request)
            case .codeWanted(let token, let wait):
                var response =
                    try wait.map { try waiting($0, codePage(entry, .codeWaitRecovery, isRecovery: true, wait: $0)) }
                    ?? page(codePage(entry))
                response.add(DeskSite.cookie(SignInSite.codeCookie, token, seconds: SignIn.codeSeconds, on: site))
                return response
            case .wrong: return try page(signInPage(entry, isWrong: true), .unprocessableContent)
            case .wait(let seconds): return try waiting(seconds, signInPage(entry, .signInWait, wait: seconds))
            }
        default: throw RequestRefusal.notAllowed
        }
    }

    /// The second step; without the first it begins anew.
    func code(_ request: Request, _ reader: SiteContext) async throws -> Response {
        switch request.method {
        case .get, .head: return redirect(to: DeskPath.signIn.text, .seeOther)
        case .post:
            let entry = SignInForm(try await request.form())
            guard site.formToken.isValid(entry.form[FormToken.field], on: site.today) else {
                return try page(codePage(entry, .deskSecretExpired), .forbidden)
            }
            let (code, recovery) = (entry.form["code"].trimmed, entry.form["recovery"].trimmed)
            // Nothing was tried: it counts as no try.
            if code.isEmpty, recovery.isEmpty {
                let isRecovery = entry.form.fields.contains { $0.name == "recovery" }
                return try page(codePage(entry, .codeMissing, isRecovery: isRecovery), .unprocessableContent)
            }
            let outcome = try await EnterCode(
                typed: recovery.isEmpty ? code : recovery, isRecovery: !recovery.isEmpty,
                token: request.cookie(SignInSite.codeCookie) ?? ""
            ).carryOut(on: site, from: browser(request, reader))
            switch outcome {
            case .signedIn(let opened): return try await enter(opened, entry, request)
            case .wrong:
                return try page(
                    codePage(entry, recovery.isEmpty ? .codeWrong : .recoveryWrong, isRecovery: !recovery.isEmpty),
                    .unprocessableContent)
            case .recoveryOnly(let seconds):
                return try waiting(seconds, codePage(entry, .codeWaitRecovery, isRecovery: true, wait: seconds))
            case .ended: return try page(signInPage(entry, .codeEnded), .unprocessableContent)
            case .wait(let seconds): return try waiting(seconds, signInPage(entry, .codeWait, wait: seconds))
            }
        default: throw RequestRefusal.notAllowed
        }
    }

    /// The page of a one-time link.
    func welcome(_ token: String, _ request: Request, _ reader: SiteContext) async throws -> Response {
        let link = UseLink(token: token)
        guard let holder = try await link.holder(on: site) else {
            return try page(site.library.html(WelcomePage(gone: (), in: context)), .notFound)
        }
        func form(_ refusal: AccountRefusal? = nil, expired: Bool = false) throws -> String {
            try site.library.html(
                WelcomePage(
                    holder, token: token, refusal: refusal, isExpired: expired, formToken: formToken, in: context))
        }
        switch request.method {
        case .get, .head: return try page(form())
        case .post:
            let fields = try await request.form()
            guard site.formToken.isValid(fields[FormToken.field], on: site.today) else {
                return try page(form(expired: true), .forbidden)
            }
            do {
                let kind = browser(request, reader)(holder.id).kind
                guard
                    let used = try await link.carryOut(
                        password: fields["password"], again: fields["again"], browser: kind, on: site)
                else { return try page(site.library.html(WelcomePage(gone: (), in: context)), .notFound) }
                guard let opened = used.opened else {
                    return redirect(
                        to: "\(DeskPath.signIn.text)?\(DeskSite.notice)=\(DeskNotice.passwordSet.rawValue)", .seeOther)
                }
                // Whoever begins is led to the codes at once, whether the office asks for them or not.
                var response = redirect(
                    to: "\(DeskPath.accountCodes.text)?\(DeskSite.notice)=\(DeskNotice.passwordSet.rawValue)", .seeOther)
                addCookies(to: &response, opened, request)
                try await keepLanguage(of: opened, request)
                return response
            } catch let refusal as AccountRefusal {
                return try page(form(refusal), .unprocessableContent)
            }
        default: throw RequestRefusal.notAllowed
        }
    }

    /// The page of a form that was sent after the session had ended: the door, with what was typed.
    func door(keeping form: FormBody, for path: DeskPath) throws -> String {
        try site.library.html(
            SignInPage(
                email: "", isWrong: false, refusal: .deskSessionEnded, next: path.text,
                kept: form.fields.filter { $0.name != FormToken.field }, formToken: formToken, in: context))
    }

    /// Lets a person in: to the page that was asked for, or to the form that was sent too late.
    private func enter(_ opened: SignIn.Opened, _ entry: SignInForm, _ request: Request) async throws -> Response {
        var response = redirect(
            to: (opened.stage == .setUp ? .accountCodes : entry.next == .signIn ? .today : entry.next?.page ?? .today).text,
            .seeOther)
        if let next = entry.next, !entry.kept.isEmpty, opened.stage == .open {
            let desk = DeskSite(site: site)
            response = try page(try await desk.again(next, FormBody(entry.kept), token: opened.token, language))
        }
        addCookies(to: &response, opened, request)
        try await keepLanguage(of: opened, request)
        return response
    }

    /// Mail comes in the language that was chosen at the door, until one is chosen for mail.
    private func keepLanguage(of opened: SignIn.Opened, _ request: Request) async throws {
        guard let chosen = DeskSite.chosenLanguage(of: request) else { return }
        let staff = opened.staff
        try await site.database.write { connection in
            let wishes = MailWishStore(connection)
            guard try !wishes.hasChosen(staff) else { return }
            try wishes.set(MailWishStore.Digest(isWanted: wishes.digest(of: staff).isWanted, language: chosen), of: staff)
        }
    }

    private func addCookies(to response: inout Response, _ opened: SignIn.Opened, _ request: Request) {
        // The cookie outlives the session, so that a form sent too late is known as one of this desk.
        response.add(
            DeskSite.cookie(
                DeskSite.sessionCookie, opened.token, seconds: site.settings.office.sessionHours * 3600 + 7 * 86_400, on: site))
        let marks = site.knownDevice.marks(adding: opened.staff, to: request.cookie(KnownDevice.cookie))
        response.add(DeskSite.cookie(KnownDevice.cookie, marks, seconds: KnownDevice.seconds, on: site))
        if request.cookie(SignInSite.codeCookie) != nil {
            response.add(DeskSite.cookie(SignInSite.codeCookie, "", seconds: 0, on: site))
        }
    }

    private func browser(_ request: Request, _ reader: SiteContext) -> @Sendable (StaffMember.ID?) -> KnownBrowser {
        let (site, address) = (site, site.readerAddress(of: request, reader))
        return { site.knownDevice.browser(of: request, for: $0, address: address) }
    }

    private func signInPage(next: DeskPath?, notice: DeskNotice? = nil) throws -> String {
        try site.library.html(
            SignInPage(email: "", isWrong: false, next: next?.text, notice: notice, formToken: formToken, in: context))
    }

    private func signInPage(_ entry: SignInForm, _ refusal: Phrase? = nil, isWrong: Bool = false, wait: Int? = nil) throws
        -> String
    {
        try site.library.html(
            SignInPage(
                email: entry.form["email"], isWrong: isWrong, refusal: refusal, wait: wait, next: entry.next?.text,
                kept: entry.kept, formToken: formToken, in: context))
    }

    private func codePage(
        _ entry: SignInForm, _ refusal: Phrase? = nil, isRecovery: Bool = false, wait: Int? = nil
    ) throws -> String {
        try site.library.html(
            CodePage(
                refusal: refusal, isRecovery: isRecovery, wait: wait, next: entry.next?.text, kept: entry.kept,
                formToken: formToken,
                in: context))
    }

    private func waiting(_ seconds: Int, _ html: String) throws -> Response {
        var response = try page(html, .tooManyRequests)
        response.headers[.retryAfter] = String(seconds)
        return response
    }

    private func page(_ html: String, _ status: HTTPResponse.Status = .ok) throws -> Response { htmlResponse(html, status) }
}

/// What is sent at the door: the form, where one goes after it, and what was typed before the session ended.
private struct SignInForm: Sendable {
    let form: FormBody
    let next: DeskPath?
    let kept: [(name: String, value: String)]

    init(_ form: FormBody) {
        self.form = form
        next = DeskSite.path(form[SignInPage.nextField])
        let prefix = SignInPage.keptPrefix
        kept = form.fields.filter { $0.name.hasPrefix(prefix) }.map {
            (name: String($0.name.dropFirst(prefix.count)), value: $0.value)
        }
    }
}

extension Response {
    /// One more cookie.
    mutating func add(_ cookie: String) { headers.append(HTTPField(name: .setCookie, value: cookie)) }
}
