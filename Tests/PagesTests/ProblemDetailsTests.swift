import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("Problem details")
struct ProblemDetailsTests {
    @Test("say in every language what happened, and leave out what is not there", arguments: Language.allCases)
    func plain(language: Language) throws {
        let words = SamplePages.phrasebook[language]
        for kind in ProblemDetails.Kind.allCases {
            let text = try JSONText.of(ProblemDetails(kind, ["methods": "GET", "longest": "9", "most": "10"], words: words))
            let found = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
            #expect(Set(found.keys) == ["type", "title", "status", "detail"])
            let type = try #require(found["type"] as? String)
            #expect(type == "/api/v1/openapi.json#/components/examples/\(kind.rawValue)")
            let sentence = try #require(
                (found["title"] as? String).flatMap { title in
                    (found["detail"] as? String).map { "\(title). \($0)" }
                })
            #expect(!sentence.contains("{") && sentence.contains(" "))
        }
    }

    @Test("name the wrong fields, and say why")
    func fields() throws {
        let words = SamplePages.phrasebook[.en]
        let text = try JSONText.of(
            ProblemDetails(
                .wrongParameter, errors: [ProblemDetails.FieldError("limit", .notInRange(1...200), words: words)], words: words))
        #expect(
            text.contains(
                #""errors":[{"code":"notInRange","detail":"Must be a whole number from 1 to 200","field":"limit"}]"#))
        #expect(text.contains(#""detail":"Wrong: limit. The reason stands in errors""#))
    }

    @Test("are described, each kind under its type")
    func described() throws {
        let text = try InterfaceDescription.text(address: "https://example.kz")
        let description = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let components = try #require(description["components"] as? [String: Any])
        let examples = try #require(components["examples"] as? [String: [String: Any]])
        #expect(Set(examples.keys) == Set(ProblemDetails.Kind.allCases.map(\.rawValue)))
        for kind in ProblemDetails.Kind.allCases {
            let value = try #require(examples[kind.rawValue]?["value"] as? [String: Any])
            let made = ProblemDetails(kind, words: SamplePages.phrasebook[.en])
            #expect(value["title"] as? String == made.title && value["status"] as? Int == made.status)
            #expect(value["type"] as? String == made.type)
        }
    }

    @Test("stand beside a description of what lists hold, which knows every name")
    func objects() throws {
        let text = try InterfaceDescription.text(address: "https://example.kz")
        let description = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let components = try #require(description["components"] as? [String: Any])
        let schemas = try #require(components["schemas"] as? [String: [String: Any]])
        func check(_ object: some Encodable, _ name: String) throws {
            let made = try #require(
                JSONSerialization.jsonObject(with: Data(JSONText.of(object).utf8)) as? [String: Any])
            let known = try #require(schemas[name]?["properties"] as? [String: Any])
            let required = try #require(schemas[name]?["required"] as? [String])
            #expect(Set(made.keys).isSubset(of: known.keys) && Set(required).isSubset(of: made.keys), "\(name): \(made.keys)")
        }
        let official = OfficialObject(
            OfficialSamples.deputy, gazetteer: Samples.gazetteer, register: Samples.positions, address: "https://example.kz",
            on: Facts.today)
        #expect(try JSONText.of(official).contains("\"inChargeSince\":\"2025-02-03\""))
        try check(official, "Official")
        try check(QuestionObject(Facts.published, problem: Facts.problem.number), "Question")
    }

    @Test("are part of a description that names every list")
    func lists() throws {
        let text = try InterfaceDescription.text(address: "https://example.kz")
        let description = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let paths = try #require(description["paths"] as? [String: Any])
        #expect(Set(paths.keys) == Set(FilePath.APIList.allCases.map { "/\($0.rawValue)" }))
    }
}
