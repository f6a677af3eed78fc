import Demonstration
import Domain
import TestSupport
import Testing

@Suite("The texts of a demonstration")
struct DemonstratedTextTests {
    /// Everything that stands in both official languages.
    private static func texts(_ data: Demonstration) -> [Translated] {
        var texts: [Translated] = []
        for meeting in data.meetings { texts += [meeting.venue, meeting.address, meeting.results?.summary].compactMap(\.self) }
        for asked in data.questions {
            if let answer = asked.question.answer { texts.append(answer.text) }
            if case .withheld(let reason, _) = asked.question.moderation { texts.append(reason) }
            texts += asked.steps.map(\.note).filter { !$0.isEmpty }
        }
        texts += data.problems.map(\.problem.title)
        for item in data.plans.flatMap(\.items) {
            texts += [item.action, item.lead, item.coExecutors] + item.executions.map(\.text)
            if case .removed(_, let reason) = item.standing { texts.append(reason) }
        }
        return texts
    }

    @Test("stand in both languages, without a slot left open, within the lengths of the domain")
    func areWhole() throws {
        let data = try TestCountry.large.get()
        for text in Set(Self.texts(data)) {
            #expect(text.missingOfficial.isEmpty, "\(text)")
            for part in [text.kk, text.ru].compactMap(\.self) {
                #expect(!part.contains("{") && !part.contains("}") && !part.contains("  "), "\(part)")
                #expect(part.count <= PlanItemDraft.longestText)
            }
        }
        for question in data.questions.map(\.question) {
            #expect(!question.original.contains("{") && question.original.count <= QuestionDraft.longestText)
        }
        #expect(data.meetings.allSatisfy { ($0.venue.kk?.count ?? 0) <= Meeting.longestText })
    }

    @Test("name many departments as executors")
    func vary() throws {
        let data = try TestCountry.large.get()
        #expect(Set(data.plans.flatMap(\.items).map(\.lead)).count >= 15)
    }

    @Test("are each in its own language")
    func areInTheirLanguage() throws {
        let kazakh = Set("әғқңөұүһі")
        let data = try TestCountry.usual.get()
        for text in Set(data.problems.map(\.problem.title)) {
            #expect(text.kk?.contains(where: { kazakh.contains(Character($0.lowercased())) }) ?? false, "\(text)")
            #expect(text.kk != text.ru)
        }
    }
}
