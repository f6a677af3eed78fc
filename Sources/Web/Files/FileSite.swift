import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Settings
import Storage

/// What stands outside the languages: files to subscribe to, open data, and what monitors and crawlers read.
struct FileSite: Sendable {
    let site: Site

    func answer(to request: Request, _ target: RequestTarget, _ context: SiteContext) async throws -> Response {
        guard let path = FilePath(segments: target.segments) else { throw RequestRefusal.notFound }
        let language = target.query["lang"].flatMap { Language(rawValue: $0) } ?? .kk
        switch path {
        case .health: return plain("ok")
        case .readiness:
            do {
                _ = try await site.database.read { try RegisterState($0).lastChange() }
                return plain("ready")
            } catch {
                var response = plain("the database does not answer", .serviceUnavailable)
                response.headers[.retryAfter] = "5"
                return response
            }
        case .metrics:
            try Monitor(site: site).admit(request, context)
            return await Monitor(site: site).answer()
        default: return try await site.kept(at: path.text(in: language), for: request) { try await text(at: path, in: language) }
        }
    }

    /// A file as it stands at its address. Throws `RequestRefusal.notFound` for what is no file.
    func text(at path: FilePath, in language: Language) async throws -> PublicSite.Made {
        switch path {
        case .robots: PublicSite.Made(text: robots, contentType: "text/plain; charset=utf-8")
        case .securityText: PublicSite.Made(text: securityText, contentType: "text/plain; charset=utf-8")
        case .sitemap: PublicSite.Made(text: sitemap, contentType: "application/xml; charset=utf-8")
        case .calendar(let code):
            PublicSite.Made(text: try await calendar(code, language), contentType: "text/calendar; charset=utf-8")
        case .feed(let code):
            PublicSite.Made(text: try await feed(code, language), contentType: "application/atom+xml; charset=utf-8")
        case .data(let data, .csv): .csv(try await DataFiles(site: site).text(of: data, as: .csv))
        case .data(let data, .json): .json(try await DataFiles(site: site).text(of: data, as: .json))
        case .placeData(let data, let code, .csv): .csv(try await DataFiles(site: site).text(of: data, code, as: .csv))
        case .placeData(let data, let code, .json): .json(try await DataFiles(site: site).text(of: data, code, as: .json))
        case .catalog:
            PublicSite.Made(
                text: try DataCatalog.text(address: site.settings.office.baseURL, words: site.phrasebook),
                contentType: "application/ld+json; charset=utf-8")
        case .api, .apiDescription, .health, .readiness, .metrics: throw RequestRefusal.notFound
        }
    }

    private func calendar(_ code: KATO, _ language: Language) async throws -> String {
        guard let span = site.settings.gazetteer.span(of: code) else { throw StoreError.notFound }
        let today = site.today
        let kinds = PublicSite.kinds(of: code, site.settings.gazetteer)
        let (meetings, receptions, events, moves, changedAt) = try await site.database.read { connection in
            let (store, first) = (MeetingStore(connection), today.adding(days: -90))
            let meetings = try store.list(MeetingFilter(within: span, from: first), limit: 1000)
            let receptions = try ReceptionStore(connection).list(within: span, from: first, limit: 1000)
            let events = try EventStore(connection).list(EventFilter(stops: span, kinds: kinds, from: first), limit: 1000)
            let moves = PlaceCalendar.Moves(
                meetings: try store.moveCounts(meetings.map(\.id)),
                receptions: try ReceptionStore(connection).moveCounts(receptions),
                events: try CorrectionStore(connection).moveCounts(events))
            return (meetings, receptions, events, moves, try RegisterState(connection).lastChange().at)
        }
        return PlaceCalendar(
            of: code, meetings: meetings, receptions: receptions, events: events, clock: site.settings.clock,
            stamp: changedAt ?? site.now(), moves: moves, in: site.context(language)
        ).text
    }

    private func feed(_ code: KATO, _ language: Language) async throws -> String {
        guard let span = site.settings.gazetteer.span(of: code) else { throw StoreError.notFound }
        let today = site.today
        let kinds = PublicSite.kinds(of: code, site.settings.gazetteer)
        let (meetings, plans, events, moves) = try await site.database.read { connection in
            let store = MeetingStore(connection)
            let recent = try store.list(
                MeetingFilter(within: span, from: today.adding(days: -90), through: today.adding(days: 60)), limit: 100,
                direction: .descending)
            let plans = ActionPlanStore(connection)
            let summaries = try plans.published(within: span, limit: 30)
            let found = try plans.find(summaries.map(\.id))
            let meetings = try store.find(summaries.map(\.meeting))
            let published = summaries.compactMap { summary in
                found[summary.id].flatMap { plan in meetings[summary.meeting].map { (plan: plan, meeting: $0) } }
            }
            let events = try EventStore(connection).list(
                EventFilter(stops: span, kinds: kinds, from: today.adding(days: -90), through: today.adding(days: 60)),
                limit: 100,
                direction: .descending)
            let moves = PlaceFeed.Moves(
                meetings: try store.moves(of: recent.map(\.id), limit: PlaceFeed.longest),
                formerOfEvents: try CorrectionStore(connection).formerMoves(of: events.map(\.id), limit: PlaceFeed.longest))
            return (recent, published, events, moves)
        }
        return PlaceFeed(
            of: code, meetings: meetings, plans: plans, events: events, moves: moves, clock: site.settings.clock,
            in: site.context(language)
        ).text
    }

    /// The pages that a crawler should know: the regions and districts, in every language.
    private var sitemap: String {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">",
        ]
        let gazetteer = site.settings.gazetteer
        let places = gazetteer.regions.flatMap { [$0] + gazetteer.children(of: $0.code) }
        let general: [SitePath] = [
            .home, .places(search: ""), .meetings(SitePath.MeetingQuery()), .events(SitePath.EventQuery()),
            .programme(.republic), .plans(place: nil, after: nil), .reports, .guide, .about,
        ]
        for path in general + places.map({ SitePath.place($0.code) }) {
            for language in Language.allCases {
                lines.append("<url><loc>\(site.settings.office.baseURL)\(path.text(in: language))</loc></url>")
            }
        }
        return (lines + ["</urlset>", ""]).joined(separator: "\n")
    }

    private var robots: String {
        var lines = ["User-agent: *", "Disallow: \(DeskPath.today.text)"]
        for language in Language.allCases { lines.append("Disallow: \(SitePath.track.text(in: language))") }
        return (lines + ["Sitemap: \(site.settings.office.baseURL)\(FilePath.sitemap.text(in: .kk))", ""]).joined(separator: "\n")
    }

    /// Source: RFC 9116.
    private var securityText: String {
        let contact =
            site.settings.office.contactEmail.map { "mailto:\($0)" } ?? site.settings.office.baseURL
            + SitePath.about.text(in: .en)
        let expires = Moment(site.today.adding(months: 6), TimeOfDay(minutes: 0), offset: 0)
        let canonical = site.settings.office.baseURL + FilePath.securityText.text(in: .en)
        return "Contact: \(contact)\nExpires: \(expires.iso)\nPreferred-Languages: kk, ru, en\nCanonical: \(canonical)\n"
    }

    private func plain(_ text: String, _ status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text + "\n")))
    }
}
