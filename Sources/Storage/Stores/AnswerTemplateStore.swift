package import Domain

/// The templates of answers that akimats keep for themselves and for those below them.
package struct AnswerTemplateStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    package func find(_ id: AnswerTemplate.ID) throws -> AnswerTemplate? {
        try connection.rows("SELECT * FROM answer_templates WHERE id = \(id)").first.map { try AnswerTemplate(row: $0) }
    }

    /// Those of several akimats, by kind and name.
    package func list(of places: [KATO]) throws -> [AnswerTemplate] {
        try connection.rows(of: places.map { .place($0) }) { places in
            "SELECT * FROM answer_templates WHERE place IN (\(places)) ORDER BY kind, name, id"
        }.map { try AnswerTemplate(row: $0) }
    }

    /// Keeps a new template under the next number, whatever its key says.
    package func insert(_ template: AnswerTemplate) throws -> AnswerTemplate {
        let id = AnswerTemplate.ID(try connection.takeNumbers("answer_templates"))
        var record = record(template)
        record.add("id", .id(id))
        try connection.insert(record, into: "answer_templates")
        return AnswerTemplate(
            key: id.description, place: template.place, kind: template.kind, name: template.name, text: template.text)
    }

    /// Writes a template over what was stored. Throws `StoreError.notFound` where it is new.
    package func save(_ template: AnswerTemplate) throws {
        guard let id = template.id else { throw StoreError.notFound }
        try connection.update("answer_templates", id, with: record(template))
    }

    /// Throws `StoreError.notFound` where there is none.
    package func remove(_ id: AnswerTemplate.ID) throws {
        guard try connection.run("DELETE FROM answer_templates WHERE id = \(id)") > 0 else { throw StoreError.notFound }
    }

    private func record(_ template: AnswerTemplate) -> SQLRecord {
        var record: SQLRecord = [
            "place": .place(template.place), "kind": .text(template.kind.rawValue), "name": .text(template.name),
        ]
        record.add("text", template.text)
        return record
    }
}

extension AnswerTemplate {
    fileprivate init(row: SQLRow) throws(StoreError) {
        let id: ID = try row.id("id")
        self.init(
            key: id.description, place: try row.place("place"), kind: try row.choice("kind"), name: try row.text("name"),
            text: try row.translated("text"))
    }
}
