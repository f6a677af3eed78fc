package import Domain
package import Pages
import Settings
import Sheets
import Storage

/// Public pages by their address, below HTTP: the server and an export ask it alike, so that what is exported is what is served.
package struct PublicSite: Sendable {
    /// A page or file, ready to be sent.
    package struct Made: Sendable {
        package let bytes: [UInt8]
        package let contentType: String

        package init(bytes: [UInt8], contentType: String) {
            self.bytes = bytes
            self.contentType = contentType
        }

        package init(text: String, contentType: String) { self.init(bytes: Array(text.utf8), contentType: contentType) }

        package var text: String { String(decoding: bytes, as: UTF8.self) }
        /// Whether it grows smaller when it is compressed; a workbook is compressed already.
        var compresses: Bool { contentType != XLSXWriter.contentType }

        static func html(_ text: String) -> Made { Made(text: text, contentType: "text/html; charset=utf-8") }
        static func json(_ text: String) -> Made { Made(text: text, contentType: "application/json; charset=utf-8") }
        static func csv(_ text: String) -> Made { Made(text: text, contentType: "text/csv; charset=utf-8") }
        static func xlsx(_ bytes: [UInt8]) -> Made { Made(bytes: bytes, contentType: XLSXWriter.contentType) }
    }

    let site: Site

    package init(_ site: Site) { self.site = site }

    /// Throws `StoreError.notFound` where nothing is to be shown there.
    package func page(at path: SitePath, in language: Language) async throws -> Made {
        let context = site.context(language)
        switch path {
        case .home: return try await home(context)
        case .places(let search): return try await places(search, context)
        case .place(let code): return try await place(code, context)
        case .meetings(let query): return try await meetings(query, context)
        case .meeting(let id): return try await meeting(id, context)
        case .formerResults(let subject, let page): return try await formerResults(subject, page, context)
        case .calendar(let code, let year): return try await calendar(code, year, context)
        case .calendarVersion(let code, let year, let number, let since):
            return try await calendarVersion(code, year, number, since: since, context)
        case .officials(let code): return try await officials(code, context)
        case .events(let query): return try await events(query, context)
        case .event(let id): return try await event(id, context)
        case .programme(let code): return try await programme(code, context)
        case .askMeeting, .askPlace: return try await ask(path, context)
        case .questions(let query): return try await questions(query, context)
        case .question(let number): return try await question(number, context)
        case .track: return try html(TrackPage(typed: "", isWrong: false, in: context))
        case .problem(let number): return try await problem(number, context)
        case .receptions(let code, let chosen): return try await receptions(code, chosen: chosen, context)
        case .plans(let place, let after): return try await plans(place, after, context)
        case .plan(let id): return try await plan(id, context)
        case .control(let code, let after): return try await control(code, after, context)
        case .controlSummary(let code, let period): return try await controlSummary(period, code, context)
        case .controlSummaryFile(let code, let period, let kind):
            return try await controlSummaryFile(period, code, kind, context)
        case .duties(let code, let query): return try await duties(code, query, context)
        case .coverage(let code, let query): return try await coverage(code, query, context)
        case .silence(let code, let query): return try await silence(code, query, context)
        case .reckon(let query): return try reckon(query, context)
        case .reports: return try reports(context)
        case .report(let period, let code, let edition): return try await report(period, code, edition, context)
        case .reportFile(let period, let code, let kind, let edition):
            return try await reportFile(period, code, kind, edition, context)
        case .guide: return try html(GuidePage(editions: site.settings.law.editions(on: context.today), in: context))
        case .openData: return try html(OpenDataPage(in: context))
        case .privacy: return try html(PrivacyPage(in: context))
        case .about: return try html(AboutPage(editions: site.settings.law.editions(on: context.today), in: context))
        case .stopMail(let text): return try await stopMail(text, context)
        case .support, .tracking, .receipt, .forget, .judge, .cancelBooking, .trackingMail: throw StoreError.notFound
        }
    }

    /// The page that stops mail: with its button, or after it was pressed.
    func stopMail(_ text: String, isDone: Bool = false, _ context: PageContext) async throws -> Made {
        guard let sign = StopSign(text: text, key: site.formToken) else { throw StoreError.notFound }
        let order = StopMail(sign: sign)
        let subject = try await order.subject(on: site)
        let isStopped = if isDone { true } else { try await order.isDone(on: site) }
        return try html(StopMailPage(subject, sign: text, isDone: isStopped, in: context))
    }

    func html(_ page: some Page) throws -> Made { .html(try site.library.html(page)) }

    var publicToken: String { site.formToken.publicToken(on: site.today) }

    /// The place of a code, or `StoreError.notFound`.
    func known(_ code: KATO) throws -> Place {
        guard let place = site.settings.gazetteer[code] else { throw StoreError.notFound }
        return place
    }

    func span(_ code: KATO) -> Gazetteer.Span? { site.settings.gazetteer.span(of: code) }

    /// Meetings with the number of questions asked for each.
    static func counted(_ meetings: [Meeting], _ connection: any SQLConnection) throws -> [(Meeting, Int?)] {
        let (store, ids) = (MeetingStore(connection), meetings.map(\.id))
        let counts = try store.questionCounts(ids)
        let unread = try store.withUnread(ids.filter { counts[$0] == nil })
        return meetings.map { ($0, counts[$0.id] ?? (unread.contains($0.id) ? nil : 0)) }
    }
}
