import Domain
import Settings
import Testing

@Suite("The templates of the settings")
struct TemplateFileTests {
    @Test("are in both official languages, and there is one for every form")
    func shipped() throws {
        let templates = try RealConfig.loaded().templates
        #expect(Set(templates.map(\.kind)) == Set(AnswerTemplate.Kind.allCases))
        #expect(Set(templates.map(\.key)).count == templates.count)
        for template in templates {
            #expect(template.missing.isEmpty && template.id == nil && template.place == .republic, "\(template.key)")
        }
    }

    @Test("may be left out; what is wrong in them is told with its line")
    func mistakes() throws {
        let config = try ScratchConfig()
        #expect(config.mistakes() == [])
        try config.write(
            """
            templates:
              - {key: a, for: answer, name: A, kk: Мәтін, ru: Текст}
              - {key: "5", for: poem, name: B, kk: "{who}", ru: Текст}
              - {key: a, for: return, name: C, kk: Мәтін, ru: Текст}
              - {key: d, for: answer, name: a, kk: Мәтін, ru: Текст}
            """, to: "templates.yaml")
        let found = config.mistakes()
        #expect(found.count == 5)
        for (mistake, expected) in zip(
            found,
            [
                (3, "is a number"), (3, "kind: is none of answer"), (3, "text-kk: has in braces"),
                (4, "a stands more than once"), (5, "name: is that of another"),
            ])
        {
            #expect(mistake.hasPrefix("templates.yaml:\(expected.0)") && mistake.contains(expected.1), "\(mistake)")
        }
    }
}
