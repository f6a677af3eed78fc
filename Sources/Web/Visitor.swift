import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Secrets
import Settings
import Storage

/// A reader of the public site: what they read, ask, support and follow.
struct Visitor: Sendable {
    enum Subject: Sendable {
        case meeting(Meeting.ID)
        case place(KATO)
    }

    let site: Site
    let language: Language
    let context: SiteContext

    /// The cookie by which a browser that said "mine too" is told from others.
    private static let supporterCookie = "kezdesu_mine"

    private var pages: PublicSite { PublicSite(site) }

    /// A page that is the same for everyone: from the cache, or made now.
    func page(at path: SitePath, _ request: Request) async throws -> Response {
        if path.isPrivate { return html(try await pages.page(at: path, in: language).text) }
        return try await site.kept(at: path.text(in: language), for: request) { try await pages.page(at: path, in: language) }
    }

    func ask(about subject: Subject, _ request: Request) async throws -> Response {
        let form = try await request.form()
        var draft = QuestionDraft(
            place: form["place"], meeting: "", language: form["language"].isEmpty ? language.rawValue : form["language"],
            text: form["text"],
            category: form["category"], name: form["name"], email: form["email"], phone: form["phone"])
        let path: SitePath
        switch subject {
        case .meeting(let id):
            path = .askMeeting(id)
            draft.meeting = id.description
            draft.place = ""
        case .place(let code):
            path = .askPlace(code)
            draft.place = code.code
        }
        let pageContext = site.context(language)
        let typed = draft
        func again(
            _ status: HTTPResponse.Status, flaws: [QuestionDraft.Field: QuestionDraft.Flaw] = [:], refusal: Phrase? = nil
        ) async throws -> Response {
            html(try await pages.ask(path, draft: typed, flaws: flaws, refusal: refusal, pageContext).text, status)
        }
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else {
            return try await again(.forbidden, refusal: .deskFormExpired)
        }
        let receipt: AskQuestion.Receipt
        do {
            receipt = try await site.questionLimit.counting(site.readerAddress(of: request, context), at: site.now()) {
                try await AskQuestion(typed, channel: .site).carryOut(on: site)
            }
        } catch let refusal as QuestionDraft.Refusal {
            return try await again(.unprocessableContent, flaws: refusal.flaws)
        } catch RequestRefusal.tooMany {
            return try await again(.tooManyRequests, refusal: .errorTooManyText)
        }
        // The address carries the code, so that the page can be opened again; it is private and kept nowhere.
        return redirect(to: SitePath.receipt(receipt.code.text).text(in: language), .seeOther)
    }

    /// The citizen's own view, or the receipt just after asking.
    func tracking(_ typed: String, isReceipt: Bool) async throws -> Response {
        guard let code = TrackingCode(typed: typed) else {
            return html(try site.library.html(TrackPage(typed: typed, isWrong: true, in: site.context(language))), .notFound)
        }
        let (hash, pageContext, settings) = (Secrets.sha256(code.symbols), site.context(language), site.settings)
        let token = pages.publicToken
        let page = try await site.database.read { connection -> Shown? in
            let store = QuestionStore(connection)
            guard let question = try store.find(trackingHash: hash) else {
                return try Visitor.booking(hash, code, isReceipt: isReceipt, formToken: token, settings, pageContext, connection)
            }
            let meeting = try question.meeting.flatMap { try MeetingStore(connection).find($0) }
            if isReceipt { return .receipt(receipt(question, code, meeting, settings, pageContext)) }
            let problem = try question.problem.flatMap { try ProblemStore(connection).find($0) }
            let planned = try problem.map { try ActionPlanStore(connection).items(of: $0.id) } ?? []
            let plan = try planned.first.flatMap { try ActionPlanStore(connection).find($0.plan) }
            let others = try problem.map { try ProblemStore(connection).questionCounts([$0.id])[$0.id] ?? 1 } ?? 1
            return .tracking(
                TrackingPage(
                    question, code: code, steps: try store.steps(of: question.id), meeting: meeting, problem: problem, plan: plan,
                    others: max(0, others - 1), items: planned.map(\.item),
                    duties: try meeting.map {
                        PublicSite.duties(
                            about: $0, planPublishedOn: try ActionPlanStore(connection).find(meeting: $0.id)?.publishedOn,
                            settings, pageContext.today)
                    } ?? [],
                    terms: TrackingPage.Terms(
                        of: question, for: meeting,
                        deadline: TrackingPage.deciding(planned.map(\.item), on: pageContext.today)?.deadline,
                        settings, today: pageContext.today),
                    hasContact: try ContactStore(connection).exists(for: question.id),
                    wantsMail: pageContext.site.sendsMail ? try MailWishStore(connection).wish(about: question.id).isWanted : nil,
                    formToken: token, in: pageContext))
        }
        switch page {
        case .receipt(let page): return html(try site.library.html(page))
        case .booking(let page): return html(try site.library.html(page))
        case .tracking(let page): return html(try site.library.html(page))
        case nil:
            return html(try site.library.html(TrackPage(typed: typed, isWrong: true, in: site.context(language))), .notFound)
        }
    }

    private enum Shown: Sendable {
        case receipt(ReceiptPage)
        case tracking(TrackingPage)
        case booking(BookingPage)
    }

    /// The page of a booking, by the hash of its code; `nil` where there is none.
    private static func booking(
        _ hash: String, _ code: TrackingCode, isReceipt: Bool, refusal: Phrase? = nil, formToken: String,
        _ settings: LoadedSettings, _ context: PageContext, _ connection: any SQLConnection
    ) throws -> Shown? {
        let store = BookingStore(connection)
        guard let booking = try store.find(trackingHash: hash),
            let reception = try ReceptionStore(connection).find(booking.reception)
        else { return nil }
        let journal = try JournalStore(connection).entries(.booking(booking.number))
        return .booking(
            BookingPage(
                booking, of: reception, person: try store.person(of: booking.id),
                corrections: try CorrectionStore(connection).list(
                    of: .reception(reception.id), limit: PublicSite.correctionsShown),
                after: try ReceptionStore(connection).formerMoves(of: [reception.id], limit: PublicSite.correctionsShown)[
                    reception.id] ?? [],
                former: journal.compactMap { Visitor.formerOutcome($0, of: reception, settings) },
                isTakenOff: Visitor.isTakenOff(booking, journal), refusal: refusal, code: code, isReceipt: isReceipt,
                formToken: formToken, in: context))
    }

    /// Whether the office took a turn off the list; who did stands in the journal alone.
    private static func isTakenOff(_ booking: Booking, _ journal: [JournalEntry]) -> Bool {
        guard !booking.standing.isActive else { return false }
        return if case .staff? = journal.last(where: { $0.act == "booking-cancelled" })?.actor { true } else { false }
    }

    /// What was recorded of a turn before the office corrected it, from an entry like `reception=3 outcome=absent→explained`; `nil` for another act.
    private static func formerOutcome(
        _ entry: JournalEntry, of reception: Reception, _ settings: LoadedSettings
    ) -> BookingPage.FormerOutcome? {
        let name = "outcome="
        guard entry.act == "booking-corrected",
            let fact = entry.detail.split(separator: " ").first(where: { $0.hasPrefix(name) }),
            let before = fact.dropFirst(name.count).split(separator: "→").first,
            let outcome = Booking.Outcome(text: String(before))
        else { return nil }
        let region = settings.gazetteer.region(of: reception.host)?.code ?? .republic
        return BookingPage.FormerOutcome(outcome, correctedOn: settings.clock.local(entry.at, in: region).day)
    }

    /// Books a turn at a reception.
    func book(at host: KATO, _ request: Request) async throws -> Response {
        let form = try await request.form()
        let draft = BookingDraft(
            slot: form["slot"], name: form["name"], phone: form["phone"], email: form["email"], topic: form["topic"],
            language: form["language"].isEmpty ? language.rawValue : form["language"])
        let reception = Reception.ID(text: form["reception"])
        let pageContext = site.context(language)
        func again(
            _ status: HTTPResponse.Status, flaws: [BookingDraft.Field: BookingDraft.Flaw] = [:], refusal: Phrase? = nil
        ) async throws -> Response {
            let typed = ReceptionsPage.Typed(draft: draft, flaws: flaws, refusal: refusal)
            return html(try await pages.receptions(host, chosen: reception, typed: typed, pageContext).text, status)
        }
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else {
            return try await again(.forbidden, refusal: .errorFormExpiredText)
        }
        guard let reception else { throw RequestRefusal.malformed }
        do {
            let reader = "booking " + site.readerAddress(of: request, context)
            let receipt = try await site.questionLimit.counting(reader, at: site.now()) { () -> BookReception.Receipt? in
                do {
                    return try await BookReception(reception: reception, draft: draft).carryOut(on: site, host: host)
                } catch let refusal as BookingDraft.Refusal where refusal.flaws[.phone] == .phoneBooked {
                    // It counts, so that nobody tries telephones of others without end.
                    return nil
                }
            }
            guard let receipt else { return try await again(.unprocessableContent, flaws: [.phone: .phoneBooked]) }
            return redirect(to: SitePath.receipt(receipt.code.text).text(in: language), .seeOther)
        } catch let refusal as BookingDraft.Refusal {
            return try await again(.unprocessableContent, flaws: refusal.flaws)
        } catch is BookingRefusal {
            return try await again(.unprocessableContent, refusal: .bookingClosedText)
        } catch RequestRefusal.tooMany {
            return try await again(.tooManyRequests, refusal: .errorTooManyText)
        }
    }

    func cancelBooking(_ typed: String, _ request: Request) async throws -> Response {
        let form = try await request.form()
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else { throw RequestRefusal.formExpired }
        guard let code = TrackingCode(typed: typed) else { throw RequestRefusal.notFound }
        do {
            try await CancelBooking().carryOut(on: site, code: code)
        } catch let refusal as BookingRefusal {
            // The page says how the booking stands now, and why nothing was done.
            let (hash, pageContext, token) = (Secrets.sha256(code.symbols), site.context(language), pages.publicToken)
            let settings = site.settings
            let shown = try await site.database.read { connection in
                try Visitor.booking(
                    hash, code, isReceipt: false, refusal: RefusalPhrases.phrase(for: refusal), formToken: token, settings,
                    pageContext,
                    connection)
            }
            guard case .booking(let page) = shown else { throw StoreError.notFound }
            return html(try site.library.html(page), .conflict)
        }
        return redirect(to: SitePath.tracking(code.text).text(in: language), .seeOther)
    }

    private func receipt(
        _ question: Question, _ code: TrackingCode, _ meeting: Meeting?, _ settings: LoadedSettings, _ pageContext: PageContext
    ) -> ReceiptPage {
        let region = settings.gazetteer.region(of: question.place)?.code ?? .republic
        let local = settings.clock.local(question.receivedAt, in: region)
        let rules = settings.law.editions(on: local.day, in: question.place, by: settings.gazetteer).flatMap(\.rules)
        let registration = rules.first { $0.fulfilment == .registration }.map {
            Reckoning(
                $0, from: local.day, at: local.time, calendar: settings.calendar,
                closing: settings.clock.registersUntil(in: question.place, by: settings.gazetteer))
        }
        let forwarding = rules.first { $0.fulfilment == .forwarding }.flatMap { rule in
            registration.map { Reckoning(rule, from: $0.due, calendar: settings.calendar) }
        }
        return ReceiptPage(
            number: question.number, code: code, meeting: meeting, registration: registration, forwarding: forwarding,
            in: pageContext)
    }

    /// From the form of a code to the page of its question.
    func findByCode(_ request: Request) async throws -> Response {
        let typed = String(try await request.form()["code"].prefix(100))
        guard let code = TrackingCode(typed: typed) else {
            return html(
                try site.library.html(TrackPage(typed: typed, isWrong: true, in: site.context(language))), .unprocessableContent)
        }
        return redirect(to: SitePath.tracking(code.text).text(in: language), .seeOther)
    }

    func judge(_ typed: String, _ request: Request) async throws -> Response {
        let form = try await request.form()
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else { throw RequestRefusal.formExpired }
        guard let code = TrackingCode(typed: typed) else { throw RequestRefusal.notFound }
        guard form["verdict"] == "done" || form["verdict"] == "not-done" else { throw RequestRefusal.malformed }
        do {
            try await JudgeOutcome(code: code, isDone: form["verdict"] == "done").carryOut(on: site)
        } catch is QuestionRefusal {
            throw StoreError.conflict
        }
        return redirect(to: SitePath.tracking(code.text).text(in: language), .seeOther)
    }

    func forgetContact(_ typed: String, _ request: Request) async throws -> Response {
        let form = try await request.form()
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else { throw RequestRefusal.formExpired }
        guard let code = TrackingCode(typed: typed) else { throw RequestRefusal.notFound }
        try await ForgetContact(code: code).carryOut(on: site)
        return redirect(to: SitePath.tracking(code.text).text(in: language), .seeOther)
    }

    func chooseMail(_ typed: String, _ request: Request) async throws -> Response {
        let form = try await request.form()
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else { throw RequestRefusal.formExpired }
        guard let code = TrackingCode(typed: typed) else { throw RequestRefusal.notFound }
        guard ["yes", "no"].contains(form["wanted"]) else { throw RequestRefusal.malformed }
        try await ChooseMail(code: code, isWanted: form["wanted"] == "yes").carryOut(on: site)
        return redirect(to: SitePath.tracking(code.text).text(in: language), .seeOther)
    }

    /// Stops mail for whoever holds the sign of it: a person at the button, or a mail program with one click, which sends any kind of form.
    func stopMail(_ text: String, _ request: Request) async throws -> Response {
        _ = try await request.bytes(upTo: FormBody.longest)
        guard let sign = StopSign(text: text, key: site.formToken) else { throw RequestRefusal.notFound }
        try await StopMail(sign: sign).carryOut(on: site)
        return html(try await pages.stopMail(text, isDone: true, site.context(language)).text)
    }

    func support(_ number: Question.Number, _ request: Request) async throws -> Response {
        let form = try await request.form()
        guard site.formToken.isValid(form[FormToken.field], on: site.today) else { throw RequestRefusal.formExpired }
        let known = request.cookie(Visitor.supporterCookie).flatMap { $0.utf8.count == 32 ? $0 : nil }
        let supporter = known ?? Secrets.hex(Secrets.randomBytes(16))
        _ = try await site.questionLimit.counting("support " + site.readerAddress(of: request, context), at: site.now()) {
            try await SupportQuestion(number: number, supporter: supporter).carryOut(on: site)
        }
        var response = redirect(to: SitePath.question(number).text(in: language), .seeOther)
        if known == nil {
            let secure = site.isSecure ? "; Secure" : ""
            response.headers[.setCookie] =
                "\(Visitor.supporterCookie)=\(supporter); Path=/; Max-Age=31536000; HttpOnly; SameSite=Strict\(secure)"
        }
        return response
    }

    private func html(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
