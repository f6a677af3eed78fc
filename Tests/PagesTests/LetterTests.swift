import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("A letter")
struct LetterTests {
    private static let original = "Подлинник: Асан, 8 701 123 45 67, Жамбыл көшесі"
    private static let stop = "q2026000000014-0123456789abcdef0123456789abcdef"

    private static func subject(
        _ standing: Question.Standing, _ moderation: Moderation = .waiting, note: Translated = Translated(), isLast: Bool = true,
        firstPlace: KATO? = nil, items: [PlanItem] = []
    ) -> QuestionLetter.Subject {
        let day = Samples.day("2026-11-20")
        let question = Question(
            id: Question.ID(1), number: Question.Number(year: 2026, ordinal: 14), place: Samples.sarybulakOkrug,
            firstPlace: firstPlace, meeting: nil, language: .kk, original: original, category: nil, channel: .site,
            receivedAt: Moment(seconds: 1_795_000_000),
            receivedOn: day, registeredOn: day, standing: standing, moderation: moderation,
            answer: standing == .answered ? Answer(text: Samples.text("Жауап мәтіні", "", nil), givenOn: day) : nil)
        let answer = Samples.rule("appk.answer-15", [.district], .questionRegistered, .workingDaysAfter(15), .answer)
        return QuestionLetter.Subject(
            question: question, step: QuestionStep(standing: standing, on: day, at: Moment(seconds: 1_795_000_000), note: note),
            isLast: isLast, meeting: nil, plan: ActionPlan.ID(3), items: items, duties: [],
            terms: TrackingPage.Terms(answer: Reckoning(answer, from: day, calendar: Samples.calendar)))
    }

    private static func letter(_ news: QuestionNews, _ subject: QuestionLetter.Subject, _ language: Language = .ru) -> LetterText
    {
        QuestionLetter(news, of: subject, stop: stop, in: SamplePages.context(language)).text
    }

    @Test("says the number, what happened, what comes next and by when")
    func registered() {
        let text = Self.letter(.registered, Self.subject(.registered))
        #expect(text.subject == "Вопрос № 2026-000014 зарегистрирован")
        #expect(text.body.contains("Вопрос № 2026-000014 зарегистрирован."))
        #expect(text.body.contains("20 ноября 2026 года"))
        #expect(text.body.contains("Что дальше:\n- "))
        // Fifteen working days after Friday 20 November 2026.
        #expect(text.body.contains("11 декабря"))
        #expect(text.body.contains("http://127.0.0.1:8080/ru/track/\n"))
        #expect(text.body.hasSuffix("http://127.0.0.1:8080/ru/mail/stop/\(Self.stop)/"))
        // Not public yet: no link leads to it.
        #expect(!text.body.contains("/questions/"))
    }

    @Test("never holds the words of the question or of its answer", arguments: QuestionNews.allCases, Language.allCases)
    func secrets(news: QuestionNews, language: Language) {
        for subject in [
            Self.subject(.answered), Self.subject(.registered, .published(text: "Жарық", on: Samples.day("2026-11-20"))),
        ] {
            let text = Self.letter(news, subject, language)
            for secret in ["Подлинник", "701 123", "Жамбыл көшесі", "Жауап мәтіні", "Жарық"] {
                #expect(!text.body.contains(secret) && !text.subject.contains(secret))
            }
            #expect(text.subject.contains("2026-000014"))
            #expect(!text.body.contains("{") && !text.body.contains("\u{A0}"))
        }
    }

    @Test("gives the reason and who answers now, and tells what comes next with the last step alone")
    func forwarded() {
        let note = Samples.text("Құзыреті емес", "Не в нашей компетенции", nil)
        let text = Self.letter(.forwarded, Self.subject(.forwarded, note: note))
        #expect(text.body.contains("Причина: Не в нашей компетенции"))
        #expect(text.body.contains("Отвечает: Аким") || text.body.contains("Отвечает: аким"))
        #expect(!Self.letter(.forwarded, Self.subject(.forwarded, note: note, isLast: false)).body.contains("Что дальше"))
    }

    @Test("names the place that was asked about beside the one that answers now", arguments: QuestionNews.allCases)
    func sentOn(news: QuestionNews) {
        let text = Self.letter(news, Self.subject(.forwarded, firstPlace: Samples.merke))
        let places = "Место, о котором вы спросили: Меркенский район. Вопрос перенаправлен: Сарыбулакский сельский округ."
        #expect(text.body.contains(places), "\(text.body)")
    }

    @Test("leads to the public page and the plan where there are some")
    func pages() {
        let shown = Moderation.published(text: "Жарық", on: Samples.day("2026-11-20"))
        #expect(Self.letter(.published, Self.subject(.published, shown), .kk).body.contains("/kk/questions/2026-000014/"))
        #expect(Self.letter(.done, Self.subject(.resolved, shown), .kk).body.contains("/kk/plans/3/"))
        let hidden = Moderation.withheld(reason: Samples.text("Жеке ісі", "Личное дело", nil), on: Samples.day("2026-11-20"))
        let withheld = Self.letter(.withheld, Self.subject(.registered, hidden), .kk).body
        #expect(withheld.contains("Себебі: Жеке ісі") && !withheld.contains("/questions/"))
    }

    @Test(
        "promises no publishing of what was read and is not published",
        arguments: [Question.Standing.received, .registered, .forwarded], Language.allCases)
    func withheld(standing: Question.Standing, language: Language) {
        let publishing = SamplePages.phrasebook[language](.trackNextPublishText)
        let hidden = Moderation.withheld(reason: Samples.text("Жеке ісі", "Личное дело", nil), on: Samples.day("2026-11-20"))
        #expect(!Self.letter(.withheld, Self.subject(standing, hidden), language).body.contains(publishing))
        #expect(Self.letter(.registered, Self.subject(standing), language).body.contains(publishing))
    }

    @Test(
        "says of a term that has passed that it has, in the words of the page",
        arguments: [
            (Language.ru, "2026-12-11", "- Ответ. Не позднее 11 декабря. Акимат ответит"),
            (.ru, "2026-12-12", "- Ответ. Не позднее 11 декабря. Просрочено на 1 день. Акимат ответит"),
            (.kk, "2026-12-13", "- Жауап. 11 желтоқсанға дейін. 2 күнге кешікті. Әкімдік"),
        ])
    func late(language: Language, today: String, line: String) {
        let text = QuestionLetter(
            .registered, of: Self.subject(.registered), stop: Self.stop, in: SamplePages.context(language, today: today)
        ).text
        #expect(text.body.contains(line), "\(text.body)")
    }

    @Test(
        "asks in a plan with one mark at the end of a sentence, and points at no page but the one it names",
        arguments: [
            (
                Language.kk,
                "- Сізден сұраймыз: орындалды ма? 23 желтоқсаннан кейін. Әкімдік «орындалды» десе, бақылау бетінде мұны растай аласыз"
            ),
            (
                .ru,
                "- Спросим вас: исполнено ли? После 23 декабря. Когда акимат отметит «исполнено», на странице отслеживания вы сможете"
            ),
            (
                .en,
                "- We ask you: is it done? After 23 December. When the akimat says “done”, you can confirm or dispute it on the"
            ),
        ])
    func asks(language: Language, line: String) {
        let item = SampleRecords.item(deadline: "2026-12-23")
        let body = Self.letter(.inPlan, Self.subject(.inPlan, items: [item]), language).body
        #expect(body.contains(line), "\(body)")
        #expect(!["?.", "..", "осы бет", "этой странице", "this page"].contains { body.contains($0) })
    }
}

@Suite("The letter about codes that were turned off")
struct CodesOffLetterTests {
    @Test("says when and by which office, whom to ask, and nothing secret", arguments: Language.official)
    func told(language: Language) {
        let context = SamplePages.context(language)
        let text = CodesOffLetter(
            on: Samples.day("2026-11-20"), at: TimeOfDay(minutes: 605), by: Samples.kordai, in: context
        ).text
        let office = context.name(Samples.kordai).replacing("\u{A0}", with: " ")
        #expect(text.body.contains(office) && text.body.contains("10:05") && text.body.contains("2026"))
        #expect(text.body.contains("/desk/account/") && !text.body.contains("{") && !text.subject.contains("{"))
    }

    @Test(
        "calls an account and who keeps it as the desk does",
        arguments: [
            (Language.kk, ["жүйе әкімшісі жұмыс", "есептік жазбаңыз", "аумағы: Қордай"], ["тіркелгі", "мекеме", "сеанс"]),
            (.ru, ["администратор системы выключил", "учётной записи", "Территория"], ["учётных записей", "сеанс"]),
        ])
    func words(language: Language, has: [String], lacks: [String]) {
        let body = CodesOffLetter(
            on: Samples.day("2026-11-20"), at: TimeOfDay(minutes: 605), by: Samples.kordai, in: SamplePages.context(language)
        ).text.body
        for word in has { #expect(body.contains(word), "\(body)") }
        for word in lacks { #expect(!body.contains(word), "\(body)") }
    }
}

@Suite("Pages and mail")
struct MailPromiseTests {
    @Test("promise mail only where the server sends any", arguments: Language.allCases)
    func promises(language: Language) throws {
        let silent = SamplePages.context(language)
        let site = PageContext.Site(
            address: silent.site.address, operatorName: silent.site.operatorName, contactEmail: nil, isDemonstration: false,
            sendsMail: true, styles: [], scripts: [])
        let sending = PageContext(
            language: language, today: silent.today, gazetteer: silent.gazetteer, workingCalendar: silent.workingCalendar,
            phrasebook: SamplePages.phrasebook, site: site)
        let hint = silent.words(.askEmailHint)
        func fields(_ context: PageContext) -> [FormField] {
            AskPage(
                draft: QuestionDraft(), flaws: [:], target: .place(Samples.gazetteer.republic), formToken: "t", in: context
            ).contacts
        }
        #expect(fields(sending).contains { $0.hint == hint } && !fields(silent).contains { $0.hint == hint })
        // The short form of a meeting asks for an address only where something is sent to it.
        #expect(AskPage.shortFields(in: sending).contains { $0.name == QuestionDraft.Field.email.rawValue && $0.hint == hint })
        #expect(!AskPage.shortFields(in: silent).contains { $0.name == QuestionDraft.Field.email.rawValue })
        func mayBeTold(_ context: PageContext) -> Bool {
            DeskNewQuestionPage(
                DeskPath.QuestionStart(), meetings: [], names: [], now: TimeOfDay(minutes: 600),
                visit: DeskSamples.visit(.clerk), in: context
            ).form.fields.contains { $0.hint == context.words(.deskEnterEmailHint) }
        }
        #expect(mayBeTold(sending) && !mayBeTold(silent))
        #expect(PrivacyPage(in: sending).collected.count == PrivacyPage(in: silent).collected.count + 1)
    }
}

@Suite("The letter of the morning")
struct DigestLetterTests {
    private static func page(items: Int) -> DeskTodayPage {
        DeskTodayPage(
            counts: [:], duties: [],
            items: (0..<items).map { _ in (DeskSamples.plan.items[1], DeskSamples.plan.id, Samples.kordai) }, meetings: [],
            visit: DeskSamples.visit(.clerk), in: SamplePages.context())
    }

    private static func part(
        _ page: DeskTodayPage, at place: KATO = Samples.kordai, _ waiting: DigestLetter.Waiting...
    ) -> DigestLetter.Part {
        DigestLetter.Part(place: place, page: page, waiting: waiting)
    }

    @Test("counts a question once, whose term is near and which waits in its list, and tells of each territory")
    func once() throws {
        let context = SamplePages.context()
        let questions = [DeskSamples.question, DeskSamples.questions[2]].compactMap { question in
            QuestionTerm.running(
                for: question, law: DeskSamples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar,
                today: context.today
            ).last.map { (question: question, term: $0) }
        }
        let page = DeskTodayPage(
            counts: [:], duties: [], items: [], questions: questions, meetings: [], visit: DeskSamples.visit(.clerk), in: context)
        // One is to be registered today; the answer to the other is due after this week.
        #expect(questions.count == 2 && page.pressing == [.received: 1])
        let waiting = [QuestionQueue.received, .open].map { DigestLetter.Waiting(queue: $0, count: 2, oldest: nil) }
        let one = DigestLetter.Part(place: Samples.kordai, page: page, waiting: waiting)
        let letter = try #require(DigestLetter([one], stop: "s1-ab", in: context)).text
        #expect(letter.subject.contains("4 іс"))
        #expect(!letter.body.contains(context.heading(Samples.kordai)))
        let two = try #require(DigestLetter([one, Self.part(page, at: Samples.merke)], stop: "s1-ab", in: context)).text
        #expect(two.subject.contains("5 іс"))
        #expect(two.body.contains(context.heading(Samples.kordai)) && two.body.contains(context.heading(Samples.merke)))
    }

    @Test("counts all that waits, shows the newest of it, and leads to the rest")
    func many() throws {
        let letter = try #require(
            DigestLetter([Self.part(Self.page(items: 205))], stop: "s1-ab", in: SamplePages.context())
        ).text
        #expect(letter.subject.contains("205 іс"))
        #expect(letter.body.contains("тағы 195: http://127.0.0.1:8080/desk/late/"))
        #expect(letter.body.contains("http://127.0.0.1:8080/kk/mail/stop/s1-ab/"))
    }

    @Test("is not written where nothing waits")
    func nothing() {
        let context = SamplePages.context()
        #expect(DigestLetter([Self.part(Self.page(items: 0))], stop: "s1-ab", in: context) == nil)
        #expect(DigestLetter([], stop: "s1-ab", in: context) == nil)
        let waiting = DigestLetter(
            [
                Self.part(
                    Self.page(items: 0),
                    DigestLetter.Waiting(queue: .moderation, count: 2, oldest: Samples.day("2026-11-03")))
            ], stop: "s1-ab", in: context)
        #expect(waiting?.text.body.contains("Тексерілмеген: 2, ең ескісі: 3 қараша") == true)
    }

    @Test("counts the questions that nobody has looked at, and never carries their words")
    func unmoderated() throws {
        let question = DeskSamples.questions[0]
        let page = DeskTodayPage(
            counts: [:], duties: [], items: [], meetings: [],
            unfinished: DeskUnfinished(moderation: [question], plans: [DeskSamples.plan]), visit: DeskSamples.visit(.clerk),
            in: SamplePages.context())
        #expect(page.groups.map(\.id).contains("moderation"))
        let letter = try #require(
            DigestLetter(
                [Self.part(page, DigestLetter.Waiting(queue: .moderation, count: 1, oldest: nil))], stop: "s1-ab",
                in: SamplePages.context())
        ).text
        #expect(letter.body.contains("Тексерілмеген: 1"))
        #expect(letter.body.contains("/desk/plans/\(DeskSamples.plan.id)/"))
        #expect(!letter.body.contains(question.original.prefix(20)))
    }
}
