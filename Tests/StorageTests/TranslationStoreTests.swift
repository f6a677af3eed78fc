import Domain
import Storage
import StorageTestSupport
import TestSupport
import Testing

@Suite("The store of translations")
struct TranslationStoreTests {
    @Test("keeps what fell behind, and finds public texts in one language", arguments: Engine.available)
    func keeps(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let (store, day) = (TranslationStore(connection), Samples.day("2026-11-20"))
                let number = Question.Number(year: 2026, ordinal: 1)
                let behind = StaleTranslation(name: .answer, language: .ru, since: day)
                try store.keep([behind], of: .question(number), at: Samples.sarybulakOkrug)
                #expect(try store.stale(of: .question(number)) == [behind])
                #expect(try store.place(of: .question(number)) == Samples.sarybulakOkrug)
                let (kordai, almaty) = (Samples.gazetteer.span(of: Samples.kordai), Samples.gazetteer.span(of: Samples.almaty))
                let found = UntranslatedText(
                    subject: .question(number), place: Samples.sarybulakOkrug, kind: .answer, language: .ru,
                    gap: .stale(since: day))
                #expect(try store.stale(within: kordai, limit: 9) == [found])
                #expect(try store.stale(within: kordai, limit: 9, skipping: 1).isEmpty)
                #expect(try store.staleCount(within: kordai) == 1 && store.staleCount(within: almaty) == 0)
                #expect(try store.stale(within: almaty, limit: 9).isEmpty)
                try store.keep([], of: .question(number), at: Samples.sarybulakOkrug)
                #expect(try store.stale(within: nil, limit: 9).isEmpty && store.place(of: .question(number)) == nil)

                // Of the officials of an akimat, all at once.
                let akim = StaleTranslation(name: .inCharge, language: .kk, since: day)
                try store.keep([akim], of: .official(Official.ID(7)), at: Samples.kordai)
                try store.keep([behind], of: .meeting(Meeting.ID(7)), at: Samples.kordai)
                #expect(try store.staleOfficials(at: Samples.kordai) == [Official.ID(7): [akim]])
                #expect(try store.staleOfficials(at: Samples.almaty).isEmpty)
                try store.keep([], of: .official(Official.ID(7)), at: Samples.kordai)
                try store.keep([], of: .meeting(Meeting.ID(7)), at: Samples.kordai)

                // Of questions shown to everyone: those without a translation, and answers in one language.
                let questions = QuestionStore(connection)
                let stored = try questions.insert(
                    (1...4).map { try StoreSamples.ready($0, standing: $0 == 3 ? .received : .published) })
                var translated = stored[1]
                translated.translation = Translated(kk: "Сұрақ")
                translated.answer = Answer(text: Translated(kk: "Жауап"), givenOn: day)
                try questions.save(translated)
                #expect(try questions.find(translated.number)?.translation == Translated(kk: "Сұрақ"))
                #expect(try questions.published(QuestionFilter(text: "сұрақ"), limit: 9).map(\.number) == [translated.number])
                func told(_ texts: [UntranslatedText]) -> [String] {
                    texts.map { "\($0.kind.rawValue) \($0.subject.id) \($0.language.rawValue)" }
                }
                #expect(
                    told(try store.missing(within: kordai, limit: 9)) == [
                        "question \(stored[3].number.text) kk",
                        "question \(stored[0].number.text) kk",
                        "answer \(translated.number.text) ru",
                    ])
                #expect(try store.missing(within: nil, limit: 1).count == 2)
                #expect(try store.missing(.answer, within: nil, limit: 1).first?.opening == "Жауап")
                #expect(
                    try store.missing(.question, within: kordai, limit: 9, skipping: 1).map(\.subject) == [
                        .question(stored[0].number)
                    ])
                #expect(try store.missingCount(.question, within: kordai) == 2)
                #expect(try store.missingCount(.answer, within: kordai) == 1 && store.missingCount(.answer, within: almaty) == 0)

                // Of a held meeting, a problem question and a published plan.
                let meeting = try MeetingStore(connection).insert([Samples.meeting()])[0]
                let held = try meeting.held(
                    MeetingResults(publishedOn: meeting.day, summary: Translated(ru: "Итоги")),
                    today: meeting.day)
                try MeetingStore(connection).save(held)
                let problem = try ProblemStore(connection).insert(
                    place: Samples.kordai, meeting: meeting.id, title: Translated(kk: "Жол"), category: .roads, competence: .own,
                    goesToMaslikhat: false, raisedOn: day)
                let plans = ActionPlanStore(connection)
                var plan = try plans.create(place: Samples.kordai, meeting: meeting.id)
                plan.items = [
                    PlanItem(
                        id: PlanItem.ID(0), number: 1, problem: problem.id, action: Translated(kk: "Салу"),
                        lead: Translated(kk: "А", ru: "Б"), coExecutors: Translated(), deadline: day, givenOn: day,
                        moneyNeeded: nil, moneySource: Translated(),
                        executions: [Execution(on: day, text: Translated(ru: "Начато"), evidence: nil)])
                ]
                plan = try plans.save(plan)
                // A draft is nobody's to read.
                #expect(try store.missing(within: kordai, limit: 9).allSatisfy { $0.subject.kind != "plan" })
                plan.standing = .published(on: day)
                plan = try plans.save(plan)
                let others = try store.missing(within: kordai, limit: 9).dropFirst(3)
                #expect(others.map(\.kind) == [.title, .results, .action, .execution])
                #expect(others.map(\.language) == [.ru, .kk, .ru, .kk])
                #expect(
                    others.map(\.subject) == [.problem(problem.number), .meeting(meeting.id), .plan(plan.id), .plan(plan.id)])
                #expect(others.last?.item == plan.items.first?.id)
            }
        }
    }

    @Test("finds every kind of public text, and adds the language that one lacks", arguments: Engine.available)
    func completes(engine: Engine) async throws {
        try await engine.withRegister { database in
            try await database.write { connection in
                let store = TranslationStore(connection)
                // Every query is one that both engines understand.
                for kind in UntranslatedText.Kind.allCases {
                    #expect(try store.missing(kind, within: Samples.gazetteer.span(of: Samples.kordai), limit: 9).isEmpty)
                    #expect(try store.missingCount(kind, within: nil) == 0)
                    #expect(try store.lone(kind, key: "1") == nil && store.lone(kind, key: "x.1") == nil)
                }
                let meetings = MeetingStore(connection)
                let meeting = try meetings.insert([Samples.meeting()])[0]
                try meetings.save(try meeting.cancelled(on: Samples.day("2026-11-20"), reason: Translated(kk: "Боран")))
                let found = try #require(try store.missing(.meetingCancellation, within: nil, limit: 9).first)
                #expect(found.subject == .meeting(meeting.id) && found.language == .ru && found.opening == "Боран")
                let lone = try #require(try store.lone(.meetingCancellation, key: found.key))
                #expect(lone == LoneText(found, text: Translated(kk: "Боран")))
                try store.complete(lone, with: try lone.completed(with: " Буран "))
                let whole = Meeting.Standing.cancelled(
                    on: Samples.day("2026-11-20"), reason: Translated(kk: "Боран", ru: "Буран"))
                #expect(try meetings.find(meeting.id)?.standing == whole)
                #expect(try store.missingCount(.meetingCancellation, within: nil) == 0)
                #expect(try store.lone(.meetingCancellation, key: found.key) == nil)
                // Nothing that stands there is written over.
                try store.complete(lone, with: Translated(kk: "Басқа", ru: "Иное"))
                #expect(try meetings.find(meeting.id)?.standing == whole)

                // Of keys that are no numbers.
                try connection.run(
                    "INSERT INTO calendars (place, year, basis_kk) VALUES ($1, 2026, 'Шешім')", [.text(Samples.kordai.code)])
                let basis = try #require(try store.missing(.calendarBasis, within: nil, limit: 9).first)
                #expect(basis.subject == .calendar(Samples.kordai, year: 2026))
                #expect(try store.lone(.calendarBasis, key: basis.key)?.text == Translated(kk: "Шешім"))
            }
        }
    }
}
