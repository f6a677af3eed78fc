import Demonstration
import Domain
import TestSupport
import Testing

@Suite("The questions of a demonstration")
struct DemonstratedQuestionTests {
    @Test("stand in every standing, are moderated in every way and come by every channel")
    func areVaried() throws {
        let data = try TestCountry.large.get()
        let questions = data.questions.map(\.question)
        for standing in Question.Standing.allCases { #expect(questions.contains { $0.standing == standing }, "\(standing)") }
        for channel in Question.Channel.allCases { #expect(questions.contains { $0.channel == channel }, "\(channel)") }
        for category in Category.allCases { #expect(questions.contains { $0.category == category }, "\(category)") }
        #expect(questions.contains { $0.moderation == .waiting })
        #expect(questions.contains { if case .withheld = $0.moderation { true } else { false } })
        #expect(questions.allSatisfy { (1...60).contains($0.supporterCount) })
        let old = questions.filter { $0.receivedOn < TestCountry.today.adding(months: -6) }
        let share = Share(old.count { $0.standing.isSettled }, of: old.count).percent ?? 0
        #expect((68...85).contains(share))
    }

    @Test("of one oblast stand in every standing too", arguments: [UInt64(1), 2, 3])
    func occur(seed: UInt64) throws {
        let standings = Set(try TestCountry.year(seed: seed).questions.map(\.question.standing))
        #expect(standings == Set(Question.Standing.allCases))
    }

    @Test("are numbered in the order of receipt, between announcement and meeting, on the day that the clock reckons")
    func areReceived() throws {
        let data = try TestCountry.usual.get()
        let questions = data.questions.map(\.question)
        #expect(questions.map(\.id.value) == Array(1...questions.count))
        #expect(questions.map(\.number.ordinal) == Array(1...questions.count))
        #expect(questions.map(\.receivedAt) == questions.map(\.receivedAt).sorted())
        let meetings = Dictionary(uniqueKeysWithValues: data.meetings.map { ($0.id, $0) })
        for question in questions {
            let region = Demonstration.oblast
            let expected = Samples.clock.registrationDay(of: question.receivedAt, in: region, by: TestCountry.calendar)
            #expect(question.receivedOn == expected)
            guard let meeting = question.meeting.flatMap({ meetings[$0] }) else { continue }
            let day = Samples.clock.local(question.receivedAt, in: region).day
            #expect(!meeting.isCancelled && day <= meeting.day && day >= meeting.announcement?.publishedOn ?? meeting.day)
            #expect(TestCountry.gazetteer.contains(meeting.host, question.place))
        }
    }

    @Test("went their way in order, never ahead of today, to where they stand")
    func haveSteps() throws {
        for asked in try TestCountry.usual.get().questions {
            let (question, steps) = (asked.question, asked.steps)
            #expect(steps.first?.standing == .received)
            #expect(steps.last?.standing == question.standing)
            #expect(steps.map(\.on) == steps.map(\.on).sorted())
            #expect(steps.map(\.at) == steps.map(\.at).sorted())
            #expect(steps.allSatisfy { $0.on < TestCountry.today || $0.standing == .received && $0.on == TestCountry.today })
            #expect(steps.first { $0.standing == .registered }?.on == question.registeredOn)
            #expect(steps.first { $0.standing == .answered }?.on == question.answer?.givenOn)
            #expect(
                [.returned, .forwarded].allSatisfy { wanted in
                    steps.allSatisfy { $0.standing != wanted || $0.note.missingOfficial.isEmpty }
                })
        }
    }

    @Test("are shown without what is personal in them")
    func areRedacted() throws {
        var redacted = 0
        for question in try TestCountry.usual.get().questions.map(\.question) {
            #expect(!question.original.contains("[…]"))
            guard let text = question.publicText, text != question.original else { continue }
            redacted += 1
            #expect(text.contains("[…]"))
            #expect(!text.contains("+7 700") && !text.contains("000000"))
        }
        #expect(redacted > 0)
    }

    @Test("are taken by the form as they stand")
    func areAccepted() throws {
        let data = try TestCountry.usual.get()
        for question in data.questions.map(\.question) {
            let draft = QuestionDraft(place: question.place.code, language: question.language.rawValue, text: question.original)
            let accepted = try draft.accepted(meeting: nil, gazetteer: TestCountry.gazetteer, today: TestCountry.today)
            #expect(accepted.text == question.original)
        }
    }
}
