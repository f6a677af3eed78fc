import Domain
import Pages
import Storage

/// A clerk keeps a template of answers for the akimat, a new one or over one of its own, or removes one.
struct KeepTemplate: Sendable {
    /// The one that is changed; `nil` for a new one.
    let id: AnswerTemplate.ID?
    let kind: String
    let name: String
    let text: Translated
    /// The mark of what was there before; empty where nothing is asked.
    var seen = ""

    /// Throws `AnswerTemplate.Refusal` with every wrong field.
    func carryOut(at desk: Desk) async throws {
        let order = self
        let place = desk.staff.place
        try desk.require(.answer, at: place)
        try await desk.site.change { connection in
            let store = AnswerTemplateStore(connection)
            if let id = order.id {
                let old = try store.find(id).orNotFound()
                // Those of another akimat are read here and changed there.
                guard old.place == place else { throw RequestRefusal.forbidden }
                guard RecordMark(old).fits(order.seen) else { throw ChangedMeanwhile() }
            }
            let template = try AnswerTemplate.accepted(
                key: order.id?.description ?? "", place: place, kind: order.kind, name: order.name, text: order.text,
                beside: try store.list(of: [place]))
            let kept = order.id == nil ? try store.insert(template) : template
            if order.id != nil { try store.save(template) }
            guard let id = kept.id else { throw StoreError.notFound }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: order.id == nil ? "template-added" : "template-changed",
                subject: .template(id), detail: "place=\(place) kind=\(template.kind.rawValue)")
        }
    }

    static func remove(_ id: AnswerTemplate.ID, seen: String, at desk: Desk) async throws {
        try desk.require(.answer, at: desk.staff.place)
        try await desk.site.change { connection in
            let store = AnswerTemplateStore(connection)
            let old = try store.find(id).orNotFound()
            guard old.place == desk.staff.place else { throw RequestRefusal.forbidden }
            guard RecordMark(old).fits(seen) else { throw ChangedMeanwhile() }
            try store.remove(id)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "template-removed", subject: .template(id),
                detail: "place=\(old.place) kind=\(old.kind.rawValue)")
        }
    }
}
