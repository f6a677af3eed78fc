import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("A public page")
struct PublicPageTests {
    @Test("never shows what a resident wrote before a person has looked", arguments: Language.allCases)
    func privacy(language: Language) async throws {
        let library = try await PageLibrary.shipped()
        for sample in SamplePages.publicPages(in: SamplePages.context(language)) where !(sample.page is TrackingPage) {
            let html = try library.html(sample.page)
            #expect(!html.contains("Айгүл") && !html.contains("555 44 33"), "\(sample)")
            if !(sample.page is ReceiptPage) { #expect(!html.contains(SampleRecords.code.text), "\(sample)") }
        }
    }

    @Test("withholds the text of a question in a row until it is published")
    func row() {
        let waiting = SampleRecords.question(16, .registered, moderation: .waiting)
        let row = QuestionRow(waiting, formToken: "abc", in: SamplePages.context(.ru))
        #expect(row.text == "№\u{A0}2026-000016: Текст ещё не опубликован")
        #expect(row.support == nil)
        let withheld = SampleRecords.question(
            17, .registered, moderation: .withheld(reason: Translated("қ", in: .kk), on: Samples.day("2026-09-09")))
        #expect(QuestionRow(withheld, in: SamplePages.context(.ru)).text == "№\u{A0}2026-000017: Текст не публикуется")
    }

    @Test("shows the original to the one who holds its code, hidden from search")
    func tracking() async throws {
        let library = try await PageLibrary.shipped()
        for sample in SamplePages.publicPages(in: SamplePages.context()) where sample.page is TrackingPage {
            let html = try library.html(sample.page)
            #expect(html.contains("Айгүл"))
            #expect(html.contains(#"<meta name="robots" content="noindex">"#) && !html.contains("canonical"))
        }
    }

    @Test("escapes what people wrote")
    func escapes() async throws {
        let page = AskPage(
            draft: QuestionDraft(text: "</textarea><script>alert(1)</script>", name: "\"><b>"), flaws: [:],
            target: .meeting(SampleRecords.ahead()), formToken: "abc", in: SamplePages.context())
        let html = try await PageLibrary.shipped().html(page)
        #expect(!html.contains("<script>alert") && !html.contains("\"><b>"))
        #expect(html.contains("&lt;/textarea&gt;"))
    }

    @Test("keeps what was typed and links each error to its field")
    func form() async throws {
        let page = AskPage(
            draft: QuestionDraft(language: "ru", text: "Бірінші жол\nЕкінші жол", category: "roads", email: "aigul"),
            flaws: [.email: .emailWrong, .text: .textTooLong], target: .place(SampleRecords.place(Samples.sarybulak)),
            formToken: "abc", in: SamplePages.context(.ru))
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.contains("Бірінші жол\nЕкінші жол</textarea>"))
        #expect(html.contains(#"value="roads" selected"#) && html.contains(#"value="ru" checked"#))
        #expect(html.contains(##"<a href="#email">Напишите почту"##) && html.contains(#"id="email-error""#))
        #expect(html.contains(#"aria-describedby="text-hint text-error" aria-invalid="true""#))
        #expect(html.contains(#"action="/ru/places/314853100/ask/""#))
    }

    @Test("says why a form as a whole was not taken, and blames no field for it")
    func refusedForm() async throws {
        let page = AskPage(
            draft: QuestionDraft(text: "Су қашан келеді?"), flaws: [:], refusal: .errorTooManyText,
            target: .place(SampleRecords.place(Samples.sarybulak)), formToken: "abc", in: SamplePages.context(.ru))
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.contains("С одного адреса слишком много обращений") && !html.contains("aria-invalid"))
        #expect(html.contains("Су қашан келеді?</textarea>"))
    }

    @Test("asks for a code where none was typed, and says that there is none such where one was")
    func trackingCode() {
        let words = SamplePages.phrasebook[.kk]
        #expect(TrackPage(typed: " ", isWrong: true, in: SamplePages.context()).fields[0].error == words(.trackMissing))
        #expect(TrackPage(typed: "7K2M", isWrong: true, in: SamplePages.context()).fields[0].error == words(.trackWrong))
    }

    @Test("has a message for every flaw", arguments: QuestionDraft.Flaw.allCases)
    func flaws(flaw: QuestionDraft.Flaw) {
        for language in Language.allCases { #expect(!AskPage.message(flaw, words: SamplePages.phrasebook[language]).isEmpty) }
    }

    @Test(
        "tells in its title how a meeting stands",
        arguments: [
            ("2026-11-21", "Аким Кордайского района встретится с жителями Сарыбулакского сельского округа"),
            ("2026-12-04", "Сегодня аким Кордайского района встречается с жителями Сарыбулакского сельского округа"),
            ("2026-12-05", "Аким Кордайского района должен был встретиться с жителями Сарыбулакского сельского округа"),
        ])
    func titles(today: String, title: String) {
        #expect(MeetingPage.title(Samples.meeting(id: 1), in: SamplePages.context(.ru, today: today)) == title)
    }

    @Test("takes no questions for a meeting that is over or cancelled")
    func closed() {
        for meeting in [SampleRecords.held(), SampleRecords.cancelled()] {
            let page = MeetingPage(
                meeting, questions: [SampleRecords.question()], questionCount: 1, duties: [], plan: nil, problems: [],
                formToken: "abc", in: SamplePages.context())
            #expect(page.asking == nil)
            #expect(page.questions.allSatisfy { $0.support == nil })
        }
    }

    @Test("says of every question in a sentence how it stands", arguments: Question.Standing.allCases)
    func standings(standing: Question.Standing) {
        for language in Language.allCases {
            let title = TrackingPage.title(SampleRecords.question(14, standing), nil, in: SamplePages.context(language))
            #expect(!title.isEmpty && !title.contains("{"))
        }
    }

    @Test("tells of a plan by its broken promise first")
    func overdue() {
        let page = TrackingPage(
            SampleRecords.question(), code: SampleRecords.code, steps: [], meeting: nil, problem: nil, plan: nil, others: 0,
            items: [SampleRecords.item(), SampleRecords.item(2, deadline: "2026-11-09")], duties: [], formToken: nil,
            in: SamplePages.context(.en))
        #expect(page.title == "Your question was not settled in time: 12\u{A0}days late")
    }

    private static func tracking(
        _ question: Question, _ steps: [(Question.Standing, String)], meeting: Meeting? = nil, duties: [Duty] = [],
        terms: TrackingPage.Terms, in context: PageContext
    ) -> TrackingPage {
        TrackingPage(
            question, code: SampleRecords.code,
            steps: steps.map { QuestionStep(standing: $0.0, on: Samples.day($0.1), at: Moment(seconds: 0)) }, meeting: meeting,
            problem: nil, plan: nil, others: 0, items: [], duties: duties, terms: terms, formToken: nil, in: context)
    }

    @Test(
        "says of a step that was made whether its term was kept",
        arguments: [
            (Language.ru, "2026-11-13", "В срок"), (.ru, "2026-11-14", "С опозданием на 1\u{A0}день"),
            (.ru, "2026-11-23", "С опозданием на 10\u{A0}дней"), (.kk, "2026-11-13", "Уақытында"),
            (.kk, "2026-11-23", "Мерзімінен 10\u{A0}күн кеш"), (.en, "2026-11-23", "10\u{A0}days late"),
        ])
    func kept(language: Language, registered: String, words: String) async throws {
        // One working day after Thursday 12 November 2026.
        let rule = Samples.rule("appk.registration", [.district], .questionReceived, .workingDaysAfter(1), .registration)
        let page = Self.tracking(
            SampleRecords.question(14, .registered, moderation: .waiting),
            [(.received, "2026-11-12"), (.registered, registered), (.registered, "2026-11-23")],
            terms: TrackingPage.Terms(
                registration: Reckoning(rule, from: Samples.day("2026-11-12"), calendar: Samples.calendar)),
            in: SamplePages.context(language, today: "2026-11-23"))
        // What came in needs no term, and what was done again is not measured by it.
        #expect(page.steps.prefix(3).map { $0.badge?.words } == [nil, words, nil])
        #expect(try await PageLibrary.shipped().html(page).contains("<span class=\"status status--none\">\(words)</span>"))
    }

    @Test(
        "measures by the term of a plan only a question that its first publication took in",
        arguments: [("2026-09-28", "В срок"), ("2026-10-10", nil)])
    func planned(day: String, words: String?) {
        let held = SampleRecords.held()
        let duties = SampleRecords.duties([held], plans: [held.id: Samples.day("2026-09-28")])
        #expect(duties.contains { $0.rule.fulfilment == .resultsAndPlan && $0.met?.on == Samples.day("2026-09-28") })
        let page = Self.tracking(
            SampleRecords.question(), [(.inPlan, day)], meeting: held, duties: duties, terms: TrackingPage.Terms(),
            in: SamplePages.context(.ru))
        #expect(page.steps[0].badge?.words == words)
    }

    @Test("promises no publishing of a question that is not to be published", arguments: Language.allCases)
    func unpublished(language: Language) {
        func titles(_ moderation: Moderation) -> [String] {
            Self.tracking(
                SampleRecords.question(14, .received, moderation: moderation), [(.received, "2026-11-20")],
                terms: TrackingPage.Terms(), in: SamplePages.context(language)
            ).steps.map(\.title)
        }
        let words = SamplePages.phrasebook[language]
        let withheld = titles(.withheld(reason: Translated("қ", in: .kk), on: Samples.day("2026-11-20")))
        #expect(withheld.contains(words(.trackNextRegister)) && !withheld.contains(words(.trackNextPublish)))
        #expect(titles(.waiting).contains(words(.trackNextPublish)))
    }

    @Test("says of a source of money that it stands in one language, or that its translation fell behind")
    func sources() async throws {
        func html(_ source: Translated, _ stale: [StaleTranslation] = []) async throws -> String {
            let problem = try Problem(
                id: Facts.problem.id, number: Facts.problem.number, place: Facts.problem.place, meeting: nil,
                title: Facts.problem.title, category: .roads, competence: .own, goesToMaslikhat: false,
                money: Problem.Money(needed: Tenge(1_000), source: source), raisedOn: Facts.problem.raisedOn)
            return try await PageLibrary.shipped().html(
                ProblemPage(
                    problem: problem, questions: [], items: [], meeting: nil, stale: stale, in: SamplePages.context(.ru)))
        }
        let (missing, behind) = ("Этого текста на русском пока нет.", "перевод ещё не обновлён")
        #expect(try await html(Translated(kk: "Бюджет")).contains(missing))
        let both = Translated(kk: "Бюджет", ru: "Бюджет")
        let whole = try await html(both)
        #expect(!whole.contains(missing) && !whole.contains(behind))
        let stale = StaleTranslation(name: .moneySource, language: .ru, since: Samples.day("2026-11-20"))
        #expect(try await html(both, [stale]).contains(behind))
    }

    @Test("says that a question was sent back, and not why")
    func returned() async throws {
        let reason = Translated("Мекенжайыңызды жазыңыз", in: .kk)
        let page = QuestionPage(
            question: SampleRecords.question(18, .returned, moderation: .waiting),
            steps: [
                QuestionStep(standing: .received, on: Samples.day("2026-09-08"), at: Moment(seconds: 0)),
                QuestionStep(standing: .returned, on: Samples.day("2026-09-09"), at: Moment(seconds: 9), note: reason),
            ], meeting: nil, problem: nil, plan: nil, formToken: "abc", in: SamplePages.context(.ru))
        #expect(page.hiddenWhy?.heading.contains("9\u{A0}сентября возвращён") == true)
        let html = try await PageLibrary.shipped().html(page)
        #expect(!html.contains("Мекенжайыңызды"))
    }

    @Test("says that a question entered after hours counts as registered the next working day, while that reads strangely")
    func registeredLater() {
        func notes(_ steps: [(Question.Standing, String)]) -> [String?] {
            QuestionPage(
                question: SampleRecords.question(20, .published),
                steps: steps.map { QuestionStep(standing: $0.0, on: Samples.day($0.1), at: Moment(seconds: 0)) },
                meeting: nil, problem: nil, plan: nil, formToken: "abc", in: SamplePages.context(.ru)
            ).steps.map { $0.note?.text }
        }
        let later = "Вопрос внесён во внерабочее время, поэтому днём регистрации считается 24\u{A0}сентября."
        #expect(
            notes([(.received, "2026-09-23"), (.registered, "2026-09-24"), (.published, "2026-09-23")]) == [nil, later, nil])
        #expect(
            notes([(.received, "2026-09-23"), (.registered, "2026-09-24"), (.published, "2026-09-24")]) == [nil, nil, nil])
    }

    @Test("names a step once, though withholding the words was one of its own")
    func withheldSteps() {
        let steps: [Question.Standing] = [.received, .registered, .registered, .inPool]
        let page = QuestionPage(
            question: SampleRecords.question(
                19, .inPool, moderation: .withheld(reason: Translated("қ", in: .kk), on: Samples.day("2026-09-09"))),
            steps: steps.map { QuestionStep(standing: $0, on: Samples.day("2026-09-09"), at: Moment(seconds: 0)) },
            meeting: nil, problem: nil, plan: nil, formToken: "abc", in: SamplePages.context())
        #expect(page.steps.count == 3)
        #expect(page.steps.map(\.isNow) == [false, false, true])
    }

    @Test("has no heading with nothing below it where a problem question was joined to another", arguments: Language.allCases)
    func joined(language: Language) async throws {
        let html = try await PageLibrary.shipped().html(
            ProblemPage(
                problem: PoolSamples.merged, questions: [], items: [], meeting: nil, target: PoolSamples.decided,
                in: SamplePages.context(language)))
        #expect(!html.contains("id=\"h-items\"") && !html.contains("id=\"h-questions\""))
        #expect(html.contains(PoolSamples.decided.number.text))
    }

    @Test("keeps a public number in one line")
    func numbers() async throws {
        for sample in SamplePages.publicPages(in: SamplePages.context(.ru)) {
            let html = try await PageLibrary.shipped().html(sample.page)
            if sample.page is ProblemPage { #expect(html.contains("№\u{A0}<span class=\"num\">2026-P-")) }
            if sample.page is QuestionPage { #expect(html.contains("<h1>Вопрос №\u{A0}<span class=\"num\">2026-")) }
        }
    }

    @Test("says that questions came in where none is registered yet, and that none did only where none did")
    func unread() {
        let context = SamplePages.context(.en)
        func page(_ count: Int?) -> MeetingPage {
            MeetingPage(
                SampleRecords.held(), questions: [], questionCount: count, duties: [], plan: nil, problems: [], formToken: nil,
                in: context)
        }
        #expect(page(nil).questionsTitle == "Questions have come in")
        #expect(page(nil).questionsNote.hasPrefix("The questions are being read"))
        #expect(page(0).questionsTitle == "No questions were asked" && page(0).questionsNote.isEmpty)
    }

    @Test("puts the term that is still owed beside the plan alone where the results are out")
    func owed() throws {
        let context = SamplePages.context(.en, today: "2026-09-20")
        var meeting = SampleRecords.held()
        func results() throws -> MeetingPage.Results {
            let page = MeetingPage(
                meeting, questions: [], questionCount: 0, duties: SampleRecords.duties([meeting], today: "2026-09-20"), plan: nil,
                problems: [], formToken: nil, in: context)
            return try #require(page.results)
        }
        #expect(try results().owed == nil && results().planOwed != nil)
        meeting.results = nil
        #expect(try results().owed != nil && results().planOwed == nil)
    }

    @Test("links to a broadcast by the name of its server only where it is an address")
    func broadcasts() {
        func links(_ addresses: [String]) -> [Link] {
            var meeting = SampleRecords.ahead()
            meeting.broadcasts = addresses
            return MeetingPage(
                meeting, questions: [], questionCount: 0, duties: [], plan: nil, problems: [], formToken: nil,
                in: SamplePages.context()
            ).broadcasts
        }
        let one = "https://www.youtube.com/live?x=1"
        #expect(links([one, "javascript:alert(1)"]) == [Link("youtube.com", one)])
        // Two of one server are told apart.
        let two = "https://www.youtube.com/live?x=2"
        #expect(links([one, two]) == [Link("www.youtube.com/live?x=1", one), Link("www.youtube.com/live?x=2", two)])
    }
}
