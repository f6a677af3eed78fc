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
    static let sessionCookie = "kezdesu_desk"
    private static let languageCookie = "kezdesu_language"
    /// Where the notice of what was done stands in an address.
    static let notice = "done"

    /// Who is signed in, from where.
    private struct Guest: Sendable {
        /// At work in the territory that was chosen.
        let staff: StaffMember
        let session: StaffSession
        let seat: DeskSeat
        /// Whether one who decides signs in without a code.
        let isReminded: Bool
    }

    /// The language that a person chose at the desk, else the one that the browser asks for.
    static func language(of request: Request) -> Language {
        chosenLanguage(of: request) ?? PreferredLanguage.of(request.headers[.acceptLanguage] ?? "")
    }

    /// `nil` where none was chosen.
    static func chosenLanguage(of request: Request) -> Language? {
        request.cookie(languageCookie).flatMap { Language(rawValue: $0) }
    }

    func answer(to request: Request, _ target: RequestTarget, _ context: SiteContext) async throws -> Response {
        guard let path = DeskPath(segments: Array(target.segments.dropFirst()), query: target.query) else {
            throw RequestRefusal.notFound
        }
        guard target.endsInSlash || path.isFile else {
            return redirect(to: target.path + "/" + target.rawQuery, .movedPermanently)
        }
        let language = DeskSite.language(of: request)
        let door = SignInSite(site: site, language: language)
        switch path {
        case .language(let chosen): return try await only(.get, request) { try await setLanguage(chosen, request) }
        case .signIn: return try await door.signIn(request, target, context)
        case .signInCode: return try await door.code(request, context)
        case .welcome(let token):
            // The page of a link tells nobody where one came from, so that its own address chooses the language.
            if let chosen = target.query[DeskFrame.languageField].flatMap({ Language(rawValue: $0) }) {
                return try await only(.get, request) { self.speaking(chosen, at: path.text) }
            }
            return try await door.welcome(token, request, context)
        default: break
        }

        let now = site.now()
        guard let token = request.cookie(DeskSite.sessionCookie) else { return toSignIn(path) }
        let session = Secrets.sha256(token)
        guard let guest = try await guest(session, request, context, at: now) else {
            // What was typed must not be lost with the session; the token shows that it came from a page of this very desk.
            if request.method == .post, path != .signOut, !path.holdsSecrets, let form = try? await request.form(),
                site.formToken.isValid(form[FormToken.field], session: session)
            {
                return try page(try door.door(keeping: form, for: path), .forbidden)
            }
            return toSignIn(path)
        }
        // Nothing else before the codes that the office asks for.
        if guest.session.stage == .setUp, !path.isForCodes { return redirect(to: DeskPath.accountCodes.text, .seeOther) }
        // Who only looks on can get in nobody's way.
        let colleagues =
            guest.staff.onlyLooksOn
            ? [] : path.record.map { site.openRecords.others(than: guest.staff.id, at: $0, now: now) } ?? []
        let pages = pages(for: guest, now, language, notice: target.query[DeskSite.notice], colleagues: colleagues)
        do {
            return try await answer(to: request, target, path, guest, pages)
        } catch let refused as ActRefused {
            return try page(try await alone(guest, now, language).refused(refused), .forbidden)
        }
    }

    private func answer(
        to request: Request, _ target: RequestTarget, _ path: DeskPath, _ guest: Guest, _ pages: DeskPages
    ) async throws -> Response {
        let (desk, session) = (pages.desk, guest.seat.session)
        if path.isWork, !guest.staff.may(.read) {
            // Who manages accounts and nothing else has their work there.
            if path == .today, !guest.staff.administered.isEmpty { return redirect(to: DeskPath.staff().text, .seeOther) }
            throw ActRefused(act: .read, place: guest.staff.place)
        }
        switch request.method {
        case .get, .head:
            // The address of an act stays in the browser after a refusal: opened again, it leads to the page of the act.
            guard path.page == path else { return redirect(to: path.page.text, .seeOther) }
            if let file = try await pages.file(at: path) { return attachment(file.made, named: file.name) }
            let chosen = FormBody(target.rawQuery.utf8.dropFirst()).all("question")
            let html = try await pages.page(at: path, chosen: chosen, problem: target.query["problem"])
            if let record = path.record { note(record, by: desk, isDone: pages.visit.notice != nil) }
            return try page(html)
        case .post:
            if case .table(let table, _) = path { return try await take(table, request, session, pages) }
            let form = try await request.form()
            let acts = DeskActs(desk: desk, pages: pages)
            guard site.formToken.isValid(form[FormToken.field], session: session) else {
                return try page(try await acts.again(path, form, .expired(acts.typed(form))), .forbidden)
            }
            if path == .signOut {
                site.openRecords.leaveAll(by: guest.staff.id)
                return try await signOut(desk)
            }
            let outcome: DeskActs.Outcome
            do {
                outcome = try await acts.carryOut(path, form)
            } catch let refused as ActRefused {
                // A colleague may have sent the record on meanwhile: what was written is not lost with it.
                let alone = alone(guest, desk.now, pages.context.language)
                return try page(try await alone.refused(refused, keeping: path.holdsSecrets ? nil : form), .forbidden)
            }
            switch outcome {
            case .done(let next, let notice):
                return redirect(to: next.text + separator(next) + DeskSite.notice + "=" + notice.rawValue, .seeOther)
            case .refused(let html): return try page(html, .unprocessableContent)
            case .shown(let html): return try page(html)
            }
        default: throw RequestRefusal.notAllowed
        }
    }

    /// Who is signed in; `nil` where nobody is. Notes now and then that the session is used.
    private func guest(_ session: String, _ request: Request, _ reader: SiteContext, at now: Moment) async throws -> Guest? {
        guard let known = try await person(of: session, at: now) else { return nil }
        if known.session.usedAt != StaffSession.rounded(now) {
            try await site.database.write { try SessionStore($0).touch(tokenHash: session, at: now) }
        }
        let browser = site.knownDevice.browser(
            of: request, for: known.staff.id, address: site.readerAddress(of: request, reader))
        return Guest(
            staff: known.staff, session: known.session, seat: DeskSeat(session: session, browser: browser),
            isReminded: known.isReminded)
    }

    private func person(of session: String, at now: Moment) async throws -> (
        staff: StaffMember, session: StaffSession, isReminded: Bool
    )? {
        let gazetteer = site.settings.gazetteer
        return try await site.database.read { connection in
            guard let found = try SessionStore(connection).find(tokenHash: session, now: now), found.session.stage != .code,
                let member = try StaffStore(connection).find(found.staff)
            else { return nil }
            let hasCodes = try !member.decides || CodeStore(connection).find(member.id)?.secret != nil
            return (member.working(in: found.session.place, gazetteer), found.session, !hasCodes)
        }
    }

    /// A table taken in, from a file or pasted.
    private func take(_ table: DeskTable, _ request: Request, _ session: String, _ pages: DeskPages) async throws -> Response {
        let form: UploadedForm
        do {
            form = try await request.uploadedForm()
        } catch RequestRefusal.tooLarge {
            return try page(try pages.tables.tooLarge(table), .contentTooLarge)
        }
        guard site.formToken.isValid(form.fields[FormToken.field], session: session) else {
            return try page(try await pages.tables.expired(table, form.fields), .forbidden)
        }
        if let file = try await pages.tables.codeFile(table, form) { return attachment(file, named: "codes.csv") }
        let answer = try await pages.tables.take(table, form)
        return try page(answer.html, answer.isRefused ? .unprocessableContent : .ok)
    }

    /// The pages for those who may not see a record: who has it open is told to others alone.
    private func alone(_ guest: Guest, _ now: Moment, _ language: Language) -> DeskPages { pages(for: guest, now, language) }

    private func pages(
        for guest: Guest, _ now: Moment, _ language: Language, notice: String? = nil, colleagues: [DeskColleague] = []
    ) -> DeskPages {
        let visit = DeskVisit(
            staff: guest.staff, formToken: site.formToken.deskToken(session: guest.seat.session),
            notice: notice.flatMap { DeskNotice(rawValue: $0) }, isReminded: guest.isReminded, colleagues: colleagues)
        return DeskPages(
            desk: Desk(site: site, staff: guest.staff, now: now, seat: guest.seat), visit: visit, context: site.context(language))
    }

    /// Notes that a person has a record open that they may work on; one who has just acted is done with it.
    private func note(_ record: DeskPath, by desk: Desk, isDone: Bool) {
        let staff = desk.staff
        guard !isDone else { return site.openRecords.leave(record, by: staff.id) }
        guard !staff.onlyLooksOn else { return }
        site.openRecords.open(record, by: staff, at: desk.now, time: desk.local(desk.now).time)
    }

    /// To the door, and from it to the page that was asked for.
    private func toSignIn(_ path: DeskPath) -> Response {
        let next = path.page == .today ? "" : "?\(SignInPage.nextField)=\(SitePath.escaped(path.page.text))"
        return redirect(to: DeskPath.signIn.text + next, .seeOther)
    }

    /// An address of the desk from a query or a field; `nil` for anything else, so that nobody is sent elsewhere.
    static func path(_ text: String) -> DeskPath? {
        guard text.hasPrefix(DeskPath.today.text), let target = RequestTarget(text) else { return nil }
        return DeskPath(segments: Array(target.segments.dropFirst()), query: target.query)
    }

    private func separator(_ path: DeskPath) -> String { path.text.contains("?") ? "&" : "?" }

    private func page(_ html: String, _ status: HTTPResponse.Status = .ok) throws -> Response { htmlResponse(html, status) }

    /// A file that the browser keeps.
    private func attachment(_ made: PublicSite.Made, named name: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: made.contentType, .contentDisposition: "attachment; filename=\"\(name)\""],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: made.bytes)))
    }

    /// The page of a form that was sent after the session had ended, just after signing in again.
    func again(_ path: DeskPath, _ form: FormBody, token: String, _ language: Language) async throws -> String {
        let (now, session) = (site.now(), Secrets.sha256(token))
        guard let known = try await person(of: session, at: now) else { throw RequestRefusal.forbidden }
        let browser = KnownBrowser(isKnown: false, key: "", kind: "")
        let guest = Guest(
            staff: known.staff, session: known.session, seat: DeskSeat(session: session, browser: browser),
            isReminded: known.isReminded)
        let pages = pages(for: guest, now, language)
        let acts = DeskActs(desk: pages.desk, pages: pages)
        do {
            return try await acts.again(path, form, .expired(acts.typed(form)))
        } catch let refused as ActRefused {
            return try await pages.refused(refused, keeping: path.holdsSecrets ? nil : form)
        }
    }

    private func signOut(_ desk: Desk) async throws -> Response {
        try await site.database.write { connection in
            try SessionStore(connection).close(tokenHash: desk.seat.session)
            try desk.note("signed-out", of: desk.staff.id, connection)
        }
        var response = redirect(to: DeskPath.signIn.text, .seeOther)
        response.headers[.setCookie] = DeskSite.cookie(DeskSite.sessionCookie, "", seconds: 0, on: site)
        return response
    }

    /// Goes back to the page of the desk that it came from.
    private func setLanguage(_ language: Language, _ request: Request) async throws -> Response {
        if let token = request.cookie(DeskSite.sessionCookie) { try await keepLanguage(language, session: Secrets.sha256(token)) }
        var back = DeskPath.today.text
        if let referrer = request.headers[.referer], let range = referrer.firstRange(of: DeskPath.today.text),
            referrer[..<range.lowerBound].hasSuffix(request.head.authority ?? "\n")
        {
            let came = String(referrer[range.lowerBound...])
            if let path = DeskSite.path(came) { back = path.page == path ? came : path.page.text }
        }
        return speaking(language, at: back)
    }

    /// Leads to a page in a language from now on.
    private func speaking(_ language: Language, at address: String) -> Response {
        var response = redirect(to: address, .seeOther)
        response.headers[.setCookie] = DeskSite.cookie(
            DeskSite.languageCookie, language.rawValue, seconds: 365 * 86_400, on: site)
        return response
    }

    /// Mail comes in the language that its reader chose at the desk.
    private func keepLanguage(_ language: Language, session: String) async throws {
        guard let staff = try await person(of: session, at: site.now())?.staff.id else { return }
        try await site.database.write { connection in
            let wishes = MailWishStore(connection)
            var wish = try wishes.digest(of: staff)
            wish.language = language
            try wishes.set(wish, of: staff)
        }
    }

    static func cookie(_ name: String, _ value: String, seconds: Int, on site: Site) -> String {
        let secure = site.isSecure ? "; Secure" : ""
        return "\(name)=\(value); Path=\(DeskPath.today.text); Max-Age=\(seconds); HttpOnly; SameSite=Strict\(secure)"
    }
}

/// A page as an answer.
func htmlResponse(_ html: String, _ status: HTTPResponse.Status) -> Response {
    Response(
        status: status, headers: [.contentType: "text/html; charset=utf-8"],
        body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
}
