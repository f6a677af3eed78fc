import Domain
import Testing

@testable import Demonstration

@Suite("A topic of the demonstration")
struct TopicTests {
    private static let patterns = Topic.all.flatMap(\.questions)

    @Test("is one of many: at least sixty patterns of questions over all categories, none twice")
    func areMany() {
        #expect(Self.patterns.count >= 60)
        #expect(Set(Self.patterns.map(\.kk)).count == Self.patterns.count)
        #expect(Set(Self.patterns.map(\.ru)).count == Self.patterns.count)
        #expect(Set(Topic.all.map(\.category)) == Set(Category.allCases))
    }

    @Test("has the same slots in both languages, letters of each only in its own, and none from the Latin alphabet")
    func isParallel() {
        let texts = Topic.all.flatMap { [$0.title, $0.action, $0.answer] + $0.questions }
        let kazakh = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
        for text in texts {
            #expect(Self.slots(text.kk).sorted() == Self.slots(text.ru).sorted(), "\(text.kk)")
            let (kk, ru) = (Self.bare(text.kk), Self.bare(text.ru))
            #expect(kk.contains { kazakh.contains($0) }, "\(kk)")
            #expect(!ru.contains { kazakh.contains($0) }, "\(ru)")
            #expect(!(kk + ru).contains { $0.isASCII && $0.isLetter }, "\(kk) \(ru)")
        }
    }

    @Test("that may be raised in a city does not speak of a village")
    func fitsItsPlace() {
        for topic in Topic.all where topic.setting != .rural {
            for text in [topic.title, topic.action] + topic.questions {
                #expect(!text.kk.lowercased().contains("ауыл") || text.kk.contains("ауыл шаруашылығы"), "\(text.kk)")
                #expect(!text.ru.contains(" сел") && !text.ru.contains(" село"), "\(text.ru)")
            }
        }
    }

    private static func slots(_ text: String) -> [Substring] {
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { $0 != "}" } }
    }

    /// The text without its slots.
    private static func bare(_ text: String) -> String {
        var (result, isSlot) = ("", false)
        for character in text {
            if character == "{" { isSlot = true }
            if !isSlot { result.append(character) }
            if character == "}" { isSlot = false }
        }
        return result
    }
}
