import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Pages
import Settings
import Storage

/// The interface for programs: lists by cursor, and a question asked in JSON. Errors are RFC 9457 problem details.
struct Interface: Sendable {
    let site: Site

    private static let longestBody = 64 << 10
    /// Former moves of everything on one page together.
    private static let mostMoves = 10_000
    private static let contentType = "application/json; charset=utf-8"

    /// The methods that an address takes, as `Allow` names them.
    static func methods(at path: FilePath?) -> String { path == .api(.questions) ? "GET, HEAD, POST" : "GET, HEAD" }

    func answer(to request: Request, _ target: RequestTarget, _ context: SiteContext) async throws -> Response {
        let path = FilePath(segments: target.segments)
        let words = site.phrasebook[PreferredLanguage.of(request.headers[.acceptLanguage] ?? "")]
        do {
            switch (path, request.method) {
            case (nil, _): throw RequestRefusal.notFound
            case (.api(.questions), .post): return try await ask(request, context, words)
            case (.api(let list), .get), (.api(let list), .head): return json(try await self.list(list, target), request)
            case (.apiDescription, .get), (.apiDescription, .head):
                return json(try InterfaceDescription.text(address: site.settings.office.baseURL), request)
            default: throw RequestRefusal.notAllowed
            }
        } catch let wrong as WrongParameter {
            let error = ProblemDetails.FieldError(wrong.name, wrong.flaw, words: words)
            return problem(ProblemDetails(.wrongParameter, errors: [error], words: words), words)
        } catch {
            let answer = site.errors.answer(to: error, shape: "/api")
            let kind: ProblemDetails.Kind
            var reference: String?
            switch answer.kind {
            case .notFound: kind = .noSuchAddress
            case .notAllowed: kind = answer.status == .badRequest ? .wrongBody : .methodNotTaken
            case .conflict: kind = .conflict
            case .busy: kind = .busy
            case .tooLarge: kind = .tooLarge
            case .tooMany: kind = .tooMany
            // A program sends no form and has no session.
            case .formExpired, .forbidden: kind = .internalError
            case .internalError(let mark): (kind, reference) = (.internalError, mark)
            }
            let values = [
                "methods": Interface.methods(at: path), "longest": String(Interface.longestBody),
                "most": String(site.questionLimit.limit),
            ]
            return problem(ProblemDetails(kind, reference: reference, values, words: words), words)
        }
    }

    /// One page of a list, as JSON.
    private func list(_ list: FilePath.APIList, _ target: RequestTarget) async throws -> String {
        let query = InterfaceQuery(target.query)
        let limit = try query.limit()
        let (place, span) = try query.place(in: site.settings.gazetteer)
        let (settings, today) = (site.settings, site.today)
        let within = span
        switch list {
        case .places:
            let first = span?.first ?? 0
            let bound = (span?.last ?? settings.gazetteer.places.count - 1) + 1
            let start =
                try query.after { text in KATO(text).flatMap { settings.gazetteer.number(of: $0) }.map { $0 + 1 } } ?? first
            let end = min(bound, max(first, start) + limit)
            let page = start < end ? Array(settings.gazetteer.places[max(first, start)..<end]) : []
            let more = end < bound
            return try JSONText.of(ObjectList(page.map { PlaceObject($0) }, next: more ? page.last?.code.code : nil))
        case .meetings:
            let cursor = try query.after { MeetingStore.Cursor(text: $0) }
            let page = try await site.database.read {
                try MeetingStore($0).list(MeetingFilter(within: within), after: cursor, limit: limit)
            }
            let objects = page.map { MeetingObject($0, law: settings.law, clock: settings.clock, gazetteer: settings.gazetteer) }
            return try JSONText.of(
                ObjectList(objects, next: page.count == limit ? page.last.map { MeetingStore.Cursor($0).text } : nil))
        case .questions:
            let number = try query.after { Question.Number(text: $0) }
            let page = try await site.database.read { connection in
                let questions = try QuestionStore(connection).published(
                    QuestionFilter(within: within), after: number, limit: limit)
                let problems = try ProblemStore(connection).find(Set(questions.compactMap(\.problem)))
                return questions.map { ($0, $0.problem.flatMap { problems[$0]?.number }) }
            }
            let objects = page.map { QuestionObject($0.0, problem: $0.1) }
            return try JSONText.of(ObjectList(objects, next: page.count == limit ? page.last?.0.number.text : nil))
        case .problems:
            let number = try query.after { Problem.Number(text: $0) }
            let page = try await site.database.read { try ProblemStore($0).list(within: within, after: number, limit: limit) }
            return try JSONText.of(
                ObjectList(page.map { ProblemObject($0) }, next: page.count == limit ? page.last?.number.text : nil))
        case .plans:
            let cursor = try query.after { ActionPlanStore.Cursor(text: $0) }
            let page = try await site.database.read { connection in
                let store = ActionPlanStore(connection)
                let summaries = try store.published(within: within, after: cursor, limit: limit)
                let plans = try store.find(summaries.map(\.id))
                let problems = try ProblemStore(connection).find(Set(plans.values.flatMap { $0.items.compactMap(\.problem) }))
                return (summaries, plans, problems.mapValues(\.number))
            }
            let objects = page.0.compactMap { summary in
                page.1[summary.id].flatMap { PlanObject($0, problems: page.2, today: today, calendar: settings.calendar) }
            }
            return try JSONText.of(
                ObjectList(objects, next: page.0.count == limit ? page.0.last.map { ActionPlanStore.Cursor($0).text } : nil))
        case .events:
            let cursor = try query.after { EventStore.Cursor(text: $0) }
            let kind = try query.choice("kind", of: Event.Kind.self)
            let (page, moves) = try await site.database.read { connection in
                let page = try EventStore(connection).list(
                    EventFilter(stops: within, kinds: kind.map { [$0] } ?? []), after: cursor, limit: limit)
                return (page, try CorrectionStore(connection).formerMoves(of: page.map(\.id), limit: Interface.mostMoves))
            }
            let objects = page.map {
                EventObject(
                    $0, after: moves[$0.id] ?? [], clock: settings.clock, gazetteer: settings.gazetteer,
                    address: settings.office.baseURL)
            }
            return try JSONText.of(
                ObjectList(objects, next: page.count == limit ? page.last.map { EventStore.Cursor($0).text } : nil))
        case .officials:
            let id = try query.after { Official.ID(text: $0) }
            let page = try await site.database.read { try OfficialStore($0).list(within: within, after: id, limit: limit) }
            let objects = page.map {
                OfficialObject(
                    $0, gazetteer: settings.gazetteer, register: settings.positions, address: settings.office.baseURL, on: today)
            }
            return try JSONText.of(ObjectList(objects, next: page.count == limit ? page.last?.id.description : nil))
        case .reports:
            let period =
                try query.value("period", or: .periodWrong) { Period(code: $0) } ?? Period.quarter(of: today).previous
            let shown = try await PublicSite(site).shownReport(period, of: place, .published)
            return try JSONText.of(ObjectList([ReportObject(shown, gazetteer: settings.gazetteer)], next: nil))
        case .receptions:
            let cursor = try query.after { ReceptionStore.Cursor(text: $0) }
            let (page, moves) = try await site.database.read { connection in
                let store = ReceptionStore(connection)
                let page = try store.list(within: within, after: cursor, limit: limit)
                return (page, try store.formerMoves(of: page.map(\.id), limit: Interface.mostMoves))
            }
            let objects = page.map {
                ReceptionObject(
                    $0, after: moves[$0.id] ?? [], address: settings.office.baseURL, clock: settings.clock,
                    gazetteer: settings.gazetteer)
            }
            return try JSONText.of(
                ObjectList(objects, next: page.count == limit ? page.last.map { ReceptionStore.Cursor($0).text } : nil))
        case .duties:
            let rules = Set(settings.law.editions.flatMap { $0.rules.map(\.id) })
            let rule = try query.value("rule", or: .ruleUnknown) { text in
                rules.contains(DutyRule.ID(text)) ? DutyRule.ID(text) : nil
            }
            let standing = try query.choice("standing", of: Duty.Standing.Kind.self)
            let order = try query.choice("order", of: Duty.Order.self)
            let year = try query.number("year", in: InterfaceQuery.years)
            let all = try await PublicSite(site).allDuties(within: place, today: today, year: year).filter { duty in
                (rule == nil || duty.rule.id == rule) && (standing == nil || duty.standing.kind == standing)
            }
            let duties = order?.sorted(all) ?? all
            let start = min(duties.count, try query.after { text in Int(text).flatMap { $0 >= 0 ? $0 : nil } } ?? 0)
            let page = duties[start..<min(duties.count, start + limit)]
            let objects = page.map {
                DutyObject($0, address: settings.office.baseURL, phrasebook: site.phrasebook, in: .kk, today: today)
            }
            return try JSONText.of(
                ObjectList(objects, next: start + page.count < duties.count ? String(start + page.count) : nil))
        }
    }

    private func ask(_ request: Request, _ context: SiteContext, _ words: Words) async throws -> Response {
        let kind = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
        guard kind == "application/json" else { return problem(ProblemDetails(.notJSON, words: words), words) }
        let body = try await request.bytes(upTo: Interface.longestBody)
        guard let sent = SentQuestion(json: Data(body.readableBytesView)) else { throw RequestRefusal.malformed }
        let draft = sent.draft
        // What is wrong is said in the language of the question.
        let words = Language(rawValue: draft.language).map { site.phrasebook[$0] } ?? words
        guard sent.flaws.isEmpty else {
            let errors = sent.flaws.sorted { $0.key < $1.key }.map { ProblemDetails.FieldError($0.key, $0.value, words: words) }
            return problem(ProblemDetails(.questionRefused, errors: errors, words: words), words)
        }
        do {
            let receipt = try await site.questionLimit.counting(site.readerAddress(of: request, context), at: site.now()) {
                try await AskQuestion(draft, channel: .api).carryOut(on: site)
            }
            return Response(
                status: .created, headers: [.contentType: Interface.contentType, .cacheControl: "no-store"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: try JSONText.of(QuestionReceipt(number: receipt.number, code: receipt.code)))))
        } catch let refusal as QuestionDraft.Refusal {
            let errors = refusal.flaws.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, flaw in
                ProblemDetails.FieldError(field: field.rawValue, code: flaw.rawValue, detail: AskPage.message(flaw, words: words))
            }
            return problem(ProblemDetails(.questionRefused, errors: errors, words: words), words)
        }
    }

    private func json(_ text: String, _ request: Request) -> Response {
        Payload(text, contentType: Interface.contentType, lastModified: nil, cacheControl: "public, no-cache").response(
            to: request)
    }

    private func problem(_ details: ProblemDetails, _ words: Words) -> Response {
        let text = (try? JSONText.of(details)) ?? "{}"
        return Response(
            status: HTTPResponse.Status(code: details.status),
            headers: [
                .contentType: "application/problem+json", .contentLanguage: words.language.rawValue, .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
