import Domain
import Foundation
import TestSupport
import Testing

@testable import Pages

@Suite("What a resident wrote")
struct PrivacyTests {
    static let questions = [Facts.published, Facts.answered, Facts.withheld, Facts.waiting]

    @Test("never stands in a page, a file or an answer before a person has looked", arguments: questions, Language.allCases)
    func neverPublic(question: Question, language: Language) async throws {
        let context = SamplePages.context(language)
        let library = try await PageLibrary.shipped()
        let outputs = [
            try library.html(
                QuestionPage(
                    question: question, steps: Facts.steps, meeting: Facts.meeting, problem: Facts.problem, plan: nil,
                    formToken: "t", in: context)),
            try library.html(
                QuestionsPage(query: SitePath.QuestionQuery(), questions: [question], nextAfter: nil, total: 1, in: context)),
            try library.html(
                ProblemPage(problem: Facts.problem, questions: [question], items: [], meeting: nil, in: context)),
            DataFile.csv([QuestionRecord(question, problem: nil)]), DataFile.json([QuestionRecord(question, problem: nil)]),
            try JSONText.of(QuestionObject(question, problem: nil)),
        ]
        for output in outputs {
            for secret in ["Сәкен", "Құпиянов", "87010001122"] { #expect(!output.contains(secret)) }
        }
    }

    @Test("is replaced by the public reason where it is withheld")
    func withheld() throws {
        let page = QuestionPage(
            question: Facts.withheld, steps: [], meeting: nil, problem: nil, plan: nil, formToken: "t",
            in: SamplePages.context(.ru))
        #expect(page.text == nil && page.answer == nil && page.support == nil)
        #expect(page.hiddenWhy?.reason?.text == "О здоровье частного лица")
        let json = try JSONText.of(QuestionObject(Facts.withheld, problem: nil))
        #expect(json.contains("О здоровье частного лица") && !json.contains("\"text\""))
    }

    @Test("is shown in the words a person published, with the button to join in")
    func published() {
        let page = QuestionPage(
            question: Facts.published, steps: Facts.steps, meeting: nil, problem: nil, plan: nil, formToken: "t0k3n",
            in: SamplePages.context(.ru))
        #expect(page.text?.lines.count == 2)
        #expect(page.text?.lang == "kk")
        #expect(page.support?.url == "/ru/questions/2026-000014/support/")
        #expect(page.steps.map { $0.note == nil } == [true, true, false], "why it was sent back is not for everyone")
    }
}
