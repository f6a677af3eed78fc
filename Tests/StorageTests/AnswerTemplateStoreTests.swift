import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of templates of answers")
struct AnswerTemplateStoreTests {
    @Test("keeps, changes and removes those of an akimat, and lists those of several", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = AnswerTemplateStore(connection)
                func template(_ place: KATO, _ kind: AnswerTemplate.Kind, _ name: String) -> AnswerTemplate {
                    AnswerTemplate(key: "", place: place, kind: kind, name: name, text: Translated(kk: "Мәтін \(name)"))
                }
                let own = try store.insert(template(Samples.kordai, .answer, "Б"))
                let above = try store.insert(template(Samples.zhambyl, .answer, "А"))
                _ = try store.insert(template(Samples.merke, .return, "В"))
                #expect(own.id == AnswerTemplate.ID(1) && own.missing == [.ru])
                #expect(try store.list(of: [Samples.kordai, Samples.zhambyl]) == [above, own])
                // The name is held against those that are kept, in letters that no engine need know.
                let kept = try store.list(of: [Samples.kordai])
                let refused = #expect(throws: AnswerTemplate.Refusal.self) {
                    try AnswerTemplate.accepted(
                        key: "", place: Samples.kordai, kind: "answer", name: " б", text: Translated(kk: "Мәтін"), beside: kept)
                }
                #expect(refused?.flaws == [.name: .nameTaken])
                let changed = AnswerTemplate(
                    key: own.key, place: own.place, kind: .forward, name: "Г", text: Translated(kk: nil, ru: "Текст"))
                try store.save(changed)
                #expect(try store.find(AnswerTemplate.ID(1)) == changed)
                try store.remove(AnswerTemplate.ID(1))
                #expect(try store.find(AnswerTemplate.ID(1)) == nil)
                #expect(throws: StoreError.notFound) { try store.remove(AnswerTemplate.ID(1)) }
                #expect(throws: StoreError.notFound) { try store.save(changed) }
            }
        }
    }
}
