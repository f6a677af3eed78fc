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

    private static let mostItems = 200
    private static let usualItems = 50
    private static let longestBody = 64 << 10
    private static let contentType = "application/json; charset=utf-8"

    func answer(to request: Request, _ target: RequestTarget, _ context: SiteContext) async throws -> Response {
        do {
            guard let path = FilePath(segments: target.segments) else { throw RequestRefusal.notFound }
            switch (path, request.method) {
            case (.api(.questions), .post): return try await ask(request, context)
            case (.api(let list), .get), (.api(let list), .head): return json(try await self.list(list, target), request)
            case (.apiDescription, .get), (.apiDescription, .head):
                return json(try InterfaceDescription.text(address: site.settings.office.baseURL), request)
            default: throw RequestRefusal.notAllowed
            }
        } catch let refusal as RequestRefusal {
            return problem(ProblemDetails(title: "\(refusal)", status: refusal.status.code), refusal.status)
        } catch {
            let answer = site.errors.answer(to: error, shape: "/api")
            var instance: String?
            if case .internalError(let reference) = answer.kind { instance = reference }
            return problem(
                ProblemDetails(title: answer.status.reasonPhrase, status: answer.status.code, instance: instance), answer.status)
        }
    }

    /// One page of a list, as JSON.
    private func list(_ list: FilePath.APIList, _ target: RequestTarget) async throws -> String {
        let query = target.query
        let limit =
            try query["limit"].map { text in
                guard let given = Int(text), (1...Interface.mostItems).contains(given) else { throw RequestRefusal.malformed }
                return given
            } ?? Interface.usualItems
        var span: Gazetteer.Span?
        var place = KATO.republic
        if let text = query["place"] {
            guard let code = KATO(text), let found = site.settings.gazetteer.span(of: code) else {
                throw RequestRefusal.malformed
            }
            (span, place) = (found, code)
        }
        let after = query["after"]
        let (settings, today) = (site.settings, site.today)
        let within = span
        switch list {
        case .places:
            let start: Int
            if let after {
                guard let code = KATO(after), let number = settings.gazetteer.number(of: code) else {
                    throw RequestRefusal.malformed
                }
                start = number + 1
            } else {
                start = span?.first ?? 0
            }
            let end = min((span?.last ?? settings.gazetteer.places.count - 1) + 1, start + limit)
            let page = start < end ? Array(settings.gazetteer.places[start..<end]) : []
            let more = end < (span?.last ?? settings.gazetteer.places.count - 1) + 1
            return try JSONText.of(ObjectList(page.map { PlaceObject($0) }, next: more ? page.last?.code.code : nil))
        case .meetings:
            let cursor = try after.map { try MeetingStore.Cursor(text: $0).orMalformed() }
            let page = try await site.database.read {
                try MeetingStore($0).list(MeetingFilter(within: within), after: cursor, limit: limit)
            }
            let objects = page.map { MeetingObject($0, clock: settings.clock, gazetteer: settings.gazetteer) }
            return try JSONText.of(
                ObjectList(objects, next: page.count == limit ? page.last.map { MeetingStore.Cursor($0).text } : nil))
        case .questions:
            let number = try after.map { try Question.Number(text: $0).orMalformed() }
            let page = try await site.database.read { connection in
                let questions = try QuestionStore(connection).published(
                    QuestionFilter(within: within), after: number, limit: limit)
                let problems = try ProblemStore(connection).find(Set(questions.compactMap(\.problem)))
                return questions.map { ($0, $0.problem.flatMap { problems[$0]?.number }) }
            }
            let objects = page.map { QuestionObject($0.0, problem: $0.1) }
            return try JSONText.of(ObjectList(objects, next: page.count == limit ? page.last?.0.number.text : nil))
        case .problems:
            let number = try after.map { try Problem.Number(text: $0).orMalformed() }
            let page = try await site.database.read { try ProblemStore($0).list(within: within, after: number, limit: limit) }
            return try JSONText.of(
                ObjectList(page.map { ProblemObject($0) }, next: page.count == limit ? page.last?.number.text : nil))
        case .plans:
            let cursor = try after.map { try ActionPlanStore.Cursor(text: $0).orMalformed() }
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
        case .reports:
            let period = try query["period"].map { try Period(code: $0).orMalformed() } ?? Period.quarter(of: today).previous
            let shown = try await PublicSite(site).shownReport(period, of: place, .published)
            return try JSONText.of(ObjectList([ReportObject(shown, gazetteer: settings.gazetteer)], next: nil))
        case .duties:
            let rule = query["rule"].map { DutyRule.ID($0) }
            let standing = try query["standing"].map { try Duty.Standing.Kind(rawValue: $0).orMalformed() }
            let order = try query["order"].map { try Duty.Order(rawValue: $0).orMalformed() }
            let year = try query["year"].map { try Int($0).flatMap { (2022...2100).contains($0) ? $0 : nil }.orMalformed() }
            if let rule, !settings.law.editions.contains(where: { $0.rules.contains { $0.id == rule } }) {
                throw RequestRefusal.malformed
            }
            let all = try await PublicSite(site).allDuties(within: place, today: today, year: year).filter { duty in
                (rule == nil || duty.rule.id == rule) && (standing == nil || duty.standing.kind == standing)
            }
            let duties = order?.sorted(all) ?? all
            let start =
                try after.map { text in
                    guard let number = Int(text), number >= 0 else { throw RequestRefusal.malformed }
                    return min(number, duties.count)
                } ?? 0
            let page = duties[start..<min(duties.count, start + limit)]
            let objects = page.map {
                DutyObject($0, address: settings.office.baseURL, phrasebook: site.phrasebook, in: .kk, today: today)
            }
            return try JSONText.of(
                ObjectList(objects, next: start + page.count < duties.count ? String(start + page.count) : nil))
        }
    }

    /// What a program sends to ask.
    private struct Asked: Decodable {
        let place: String?
        let meeting: String?
        let language: String?
        let text: String?
        let category: String?
        let name: String?
        let email: String?
        let phone: String?
    }

    private func ask(_ request: Request, _ context: SiteContext) async throws -> Response {
        guard (request.headers[.contentType] ?? "").lowercased().hasPrefix("application/json") else {
            return problem(ProblemDetails(title: "send application/json", status: 415), .unsupportedMediaType)
        }
        let body = try await request.bytes(upTo: Interface.longestBody)
        guard let asked = try? JSONDecoder().decode(Asked.self, from: Data(body.readableBytesView)) else {
            return problem(ProblemDetails(title: "the body is not the object described", status: 400), .badRequest)
        }
        guard site.questionLimit.admits(site.readerAddress(of: request, context), at: site.now()) else {
            throw RequestRefusal.tooMany
        }
        let draft = QuestionDraft(
            place: asked.place ?? "", meeting: asked.meeting ?? "", language: asked.language ?? "", text: asked.text ?? "",
            category: asked.category ?? "", name: asked.name ?? "", email: asked.email ?? "", phone: asked.phone ?? "")
        do {
            let receipt = try await AskQuestion(draft, channel: .api).carryOut(on: site)
            return Response(
                status: .created, headers: [.contentType: Interface.contentType, .cacheControl: "no-store"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: try JSONText.of(QuestionReceipt(number: receipt.number, code: receipt.code)))))
        } catch let refusal as QuestionDraft.Refusal {
            let words = site.phrasebook[Language(rawValue: draft.language) ?? .kk]
            let errors = refusal.flaws.sorted { $0.key.rawValue < $1.key.rawValue }.map { field, flaw in
                ProblemDetails.FieldError(field: field.rawValue, code: flaw.rawValue, detail: AskPage.message(flaw, words: words))
            }
            return problem(
                ProblemDetails(title: "the question was not accepted", status: 422, errors: errors), .unprocessableContent)
        }
    }

    private func json(_ text: String, _ request: Request) -> Response {
        Payload(text, contentType: Interface.contentType, lastModified: nil, cacheControl: "public, no-cache").response(
            to: request)
    }

    private func problem(_ details: ProblemDetails, _ status: HTTPResponse.Status) -> Response {
        let text = (try? JSONText.of(details)) ?? "{}"
        return Response(
            status: status, headers: [.contentType: "application/problem+json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

extension Optional {
    /// The value, or that the request makes no sense.
    fileprivate func orMalformed() throws(RequestRefusal) -> Wrapped {
        guard let value = self else { throw .malformed }
        return value
    }
}
