import Foundation
import QRCodes
import Sheets
import TestSupport
import Testing

@testable import Domain
@testable import Pages

@Suite("A page of the desk")
struct DeskPagesTests {
    @Test("is private, light, and posts with a token only", arguments: SamplePages.desk(in: SamplePages.context()))
    func forms(sample: SamplePages.Sample) async throws {
        let html = try await PageLibrary.shipped().html(sample.page)
        #expect(html.contains("<meta name=\"robots\" content=\"noindex, nofollow\">"))
        #expect(html.utf8.count < 60_000)
        let forms = html.components(separatedBy: "<form").dropFirst().map { $0.components(separatedBy: "</form>")[0] }
        for form in forms where !form.contains("method=\"get\"") {
            #expect(form.contains("method=\"post\""))
            #expect(form.contains("<input type=\"hidden\" name=\"form-token\" value=\"t0ken\">"))
        }
        let ids = html.components(separatedBy: " id=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
        #expect(Set(ids).count == ids.count, "twice: \(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys)")
        let links = html.components(separatedBy: "href=\"#").dropFirst().map { $0.components(separatedBy: "\"")[0] }
        #expect(links.allSatisfy { ids.contains($0) }, "no target: \(links.filter { !ids.contains($0) })")
    }

    @Test("keeps what was typed, escaped, with the error beside it and in the summary")
    func typed() async throws {
        let context = SamplePages.context(.ru)
        let page = DeskPlanPage(
            DeskSamples.emptyPlan, meeting: DeskSamples.pastMeeting, problems: [DeskSamples.problem],
            typed: [.actionKk: "</textarea><script>", .moneyNeeded: "\"много\"", .problem: "2026-P-00014"],
            flaws: [.moneyNeeded: .notMoney], duty: nil, visit: DeskSamples.visit(.clerk), in: context)
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.contains("&lt;/textarea&gt;&lt;script&gt;</textarea>"))
        #expect(!html.contains("<script>"))
        #expect(html.contains("value=\"&quot;много&quot;\""))
        #expect(html.contains("<option value=\"2026-P-00014\" selected>"))
        #expect(html.contains("href=\"#item-money-needed\""))
        #expect(html.contains("id=\"item-money-needed-error\""))
        #expect(html.contains("aria-invalid=\"true\""))
    }

    @Test("names deadlines so far ahead that the year may be wrong, and what a plan would contradict")
    func advice() async throws {
        let context = SamplePages.context(.ru)
        let plan = try ActionPlan(id: ActionPlan.ID(9), place: Samples.kordai, meeting: DeskSamples.pastMeeting.id).adding(
            PlanItemDraft([.actionKk: "Жол", .leadKk: "Бөлім", .deadline: "2099-12-31"]), id: PlanItem.ID(1),
            today: context.today)
        var meeting = DeskSamples.pastMeeting
        meeting.results = MeetingResults(
            publishedOn: context.today, summary: Samples.text("Өтті", "Прошла", nil), noProblemsOn: context.today)
        func html(far: Day?) async throws -> String {
            try await PageLibrary.shipped().html(
                DeskPlanPage(
                    plan, meeting: meeting, problems: [], duty: nil, far: far, visit: DeskSamples.visit(.head), in: context))
        }
        #expect(try await html(far: context.today.adding(days: 366)).contains("Проверьте, верен ли год"))
        let near = try await html(far: nil)
        #expect(!near.contains("Проверьте, верен ли год") && near.contains("проблемных вопросов не поднято"))
    }

    @Test("shows a question whose translation fell behind in both languages, with the act that says it fits")
    func stale() async throws {
        func html(_ role: StaffMember.Role) async throws -> String {
            try await PageLibrary.shipped().html(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law,
                    stale: [StaleTranslation(name: .text, language: .ru, since: Samples.day("2026-11-18"))],
                    visit: DeskSamples.visit(role), in: SamplePages.context()))
        }
        let clerk = try await html(.clerk)
        #expect(clerk.contains("id=\"stale\"") && clerk.contains("lang=\"ru\"") && clerk.contains("/desk/translations/"))
        #expect(clerk.contains("name=\"return\" value=\"yes\""))
        let observer = try await html(.observer)
        #expect(observer.contains("id=\"stale\"") && !observer.contains("name=\"return\""))
    }

    @Test("cites the paragraph of a deadline that has passed, in a table as in a form", arguments: Language.official)
    func deadline(language: Language) {
        let words = SamplePages.phrasebook[language]
        let row = SheetRowFlaw(row: 2, column: "deadline", flaw: .planItem(.deadlinePast))
        let term = Translated(kk: "9-тармақ", ru: "пункт 9")
        let told = SheetMessages.text(SheetRefusal.rows([row]), in: words, term: term)
        #expect(told[0].contains(term.text(for: language)) && told[0].contains(words(.refusalDeadlinePast)))
        #expect(!SheetMessages.text(row, in: words).contains(term.text(for: language)))
        let whole = SheetRowFlaw(row: 2, column: "deadline", flaw: .planRefused(.deadlinePast(3)))
        #expect(SheetMessages.text(whole, in: words, term: term).contains(term.text(for: language)))
        let context = SamplePages.context(language)
        let cites = Samples.control.byDefault.cites.text(for: language)
        #expect(RefusalPhrases.text(for: .deadlinePast(3), in: context).contains(cites))
        // The package names it where a plan is not out yet, and where it was refused.
        #expect(PackageWords.text(.deadlinePast(3), in: context).contains(cites))
        for refusal in [ResultsPackage.Refusal.lacking([.deadlinePast(3)]), .plan(.deadlinePast(3))] {
            let told = PackageWords.text(PackageWords.phrase(for: refusal), refusal, nil, in: context)
            #expect(told.contains(cites) && told.contains("3"), "\(told)")
        }
    }

    @Test("shows the contact to those only who may register or answer")
    func contact() async throws {
        func html(_ role: StaffMember.Role) async throws -> String {
            try await PageLibrary.shipped().html(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: Contact(name: nil, email: "resident@mail.kz", phone: nil), steps: [],
                    meeting: nil, problem: nil, similar: [], forwardPlaces: [], law: DeskSamples.law,
                    visit: DeskSamples.visit(role), in: SamplePages.context()))
        }
        #expect(try await html(.clerk).contains("resident@mail.kz"))
        #expect(try await !html(.observer).contains("resident@mail.kz"))
        #expect(try await !html(.commission).contains("resident@mail.kz"))
    }

    @Test(
        "leads through everything that presses alike, fifty at a time",
        arguments: [(1, 50, true), (2, 50, true), (3, 5, false), (9, 5, false)])
    func late(number: Int, shown: Int, hasNext: Bool) {
        let page = DeskTodayPage(
            only: (.late, number), counts: [:], duties: [],
            items: (0..<105).map { _ in (DeskSamples.plan.items[1], DeskSamples.plan.id, Samples.kordai) }, meetings: [],
            visit: DeskSamples.visit(.clerk), in: SamplePages.context())
        #expect(page.groups.map(\.works.count) == [shown])
        #expect((page.pagination?.next != nil) == hasNext)
        #expect(page.pagination?.next.map { $0.url == DeskPath.pressing(.late, page: number + 1).text } ?? true)
        #expect((page.pagination?.previous != nil) == (number > 1))
    }

    @Test("counts the drafts that were begun, and leads to all of them")
    func drafts() {
        let unfinished = DeskUnfinished(plans: Array(repeating: DeskSamples.plan, count: 25))
        func page(_ only: (urgency: DeskPath.Urgency, page: Int)? = nil) -> DeskTodayPage {
            DeskTodayPage(
                only: only, counts: [:], duties: [], items: [], meetings: [], unfinished: unfinished,
                visit: DeskSamples.visit(.clerk), in: SamplePages.context())
        }
        let group = page().groups.first { $0.id == "drafts" }
        #expect(group?.works.count == 10 && group?.count == 25 && group?.more?.url == DeskPath.pressing(.drafts).text)
        #expect(page((.drafts, 1)).groups.map(\.works.count) == [25])
        // The page of the day reads the first ones alone, and how many more there are.
        let some = DeskTodayPage(
            counts: [:], duties: [], items: [], meetings: [],
            unfinished: DeskUnfinished(plans: Array(repeating: DeskSamples.plan, count: 8), furtherPlans: 17),
            visit: DeskSamples.visit(.clerk), in: SamplePages.context()
        ).groups.first { $0.id == "drafts" }
        #expect(some?.works.count == 8 && some?.count == 25 && some?.more?.url == DeskPath.pressing(.drafts).text)
    }

    @Test("sorts the work of a day: what is late, what is due today, this week, later, and what was begun")
    func order() {
        // The 21st of November 2026 is a Saturday; its week ends on the 22nd.
        func item(_ id: Int, due day: String) -> (PlanItem, ActionPlan.ID, KATO) {
            var item = DeskSamples.plan.items[1].numbered(PlanItem.ID(id), problem: nil)
            item.deadline = Samples.day(day)
            return (item, ActionPlan.ID(1), Samples.kordai)
        }
        let page = DeskTodayPage(
            counts: [:], duties: [],
            items: [
                item(1, due: "2026-11-30"), item(2, due: "2026-11-22"), item(3, due: "2026-11-21"), item(4, due: "2026-11-20"),
            ], requests: [item(5, due: "2026-12-01")], meetings: [],
            unfinished: DeskUnfinished(
                moderation: [DeskSamples.questions[0]], referrals: [PoolSamples.sentUp], plans: [DeskSamples.plan],
                calendars: [(Samples.zhambyl, 2027)]), visit: DeskSamples.visit(.clerk), in: SamplePages.context())
        #expect(page.groups.map(\.id) == ["late", "requests", "today", "week", "above", "moderation", "drafts", "later"])
        let drafts = page.groups.first { $0.id == "drafts" }
        // What became late last stands first: it can be mended first.
        let late = DeskTodayPage(
            counts: [:], duties: [], items: [item(6, due: "2026-11-19"), item(7, due: "2026-10-01"), item(8, due: "2026-11-20")],
            meetings: [], visit: DeskSamples.visit(.clerk), in: SamplePages.context())
        #expect(late.groups.first?.works.map { $0.day?.datetime } == ["2026-11-20", "2026-11-19", "2026-10-01"])
        #expect(drafts?.works.count == 2 && drafts?.works.allSatisfy { $0.day == nil } == true)
    }

    @Test(
        "leads to all of what it shows the first of, however long the texts are",
        arguments: DeskPath.Urgency.allCases.filter { $0 != .drafts })
    func urgencies(urgency: DeskPath.Urgency) async throws {
        let days: [DeskPath.Urgency: String] = [
            .late: "2026-11-20", .today: "2026-11-21", .week: "2026-11-22", .later: "2026-11-30", .requests: "2026-11-30",
        ]
        let items = try (1...120).map { id in
            let item = PlanItem(
                id: PlanItem.ID(id), number: id, problem: nil,
                action: Translated(kk: String(repeating: "Жолды жөндеу ", count: 90)), lead: Samples.text("Бөлім", "Отдел", nil),
                coExecutors: Translated(), deadline: Samples.day(try #require(days[urgency])),
                givenOn: Samples.day("2026-11-01"), moneyNeeded: nil, moneySource: Translated())
            return (item, ActionPlan.ID(1), Samples.kordai)
        }
        let isAsked = urgency == .requests
        func page(_ only: (DeskPath.Urgency, Int)?) -> DeskTodayPage {
            DeskTodayPage(
                only: only, counts: [:], duties: [], items: isAsked ? [] : items, requests: isAsked ? items : [], meetings: [],
                visit: DeskSamples.visit(.clerk), in: SamplePages.context(.kk))
        }
        let group = try #require(page(nil).groups.first)
        #expect(group.works.count == 10 && group.count == 120 && group.more?.url == DeskPath.pressing(urgency).text)
        let html = try await PageLibrary.shipped().html(page((urgency, 1)))
        #expect(page((urgency, 3)).groups.first?.works.count == 20 && html.utf8.count < 60_000)
    }

    @Test("names the rows of a table apart for those who hear it")
    func planRows() async throws {
        let html = try await PageLibrary.shipped().html(
            DeskPlanRowsPage(
                DeskSamples.plan, page: 1, meeting: DeskSamples.pastMeeting, problems: [], visit: DeskSamples.visit(.clerk),
                in: SamplePages.context(.ru)))
        let legends = html.matches(of: /<legend>([^<]*)<\/legend>/).map { String($0.1) }
        #expect(legends.count == 40 && Set(legends).count == 40)
        let heads = html.matches(of: /<th scope="row">([^<]*)<\/th>/).map { String($0.1) }
        #expect(heads == (1...8).map(String.init))
        let names = html.matches(of: /name="remove[^>]*aria-label="([^"]*)"/).map { String($0.1) }
        #expect(names == DeskSamples.plan.items.map { "Удалить мероприятие \($0.number)" })
    }

    @Test(
        "name a field of a table as it stands there",
        arguments: [
            ("deadline", "1. срок: "), ("problem", "1. вопрос: "), ("action-kk", "1. Мероприятие, каз.: "),
            ("money-needed", "1. Деньги и источник, тенге: "),
        ])
    func planRowErrors(field: String, told: String) throws {
        let page = DeskPlanRowsPage(
            DeskSamples.plan, page: 1, meeting: DeskSamples.pastMeeting, problems: [],
            refused: RefusedForm(
                typed: [:], flaws: ["\(field).\(try #require(DeskSamples.plan.items.first).id)": .refusalFieldMissing]),
            visit: DeskSamples.visit(.clerk), in: SamplePages.context(.ru))
        #expect(page.errors?.items.map(\.text) == [told + SamplePages.context(.ru).words(.refusalFieldMissing)])
    }

    @Test("keep the table of a draft light, also with hundreds of problem questions to choose from")
    func lightRows() async throws {
        let problems = try (1...600).map { number in
            try Problem(
                id: Problem.ID(number), number: Problem.Number(year: 2026, ordinal: number), place: Samples.kordai,
                meeting: nil, title: Samples.text("Ауылдағы көше жарығы туралы", "О ремонте уличного освещения в ауле", nil),
                category: .roads, competence: .own, goesToMaslikhat: false, raisedOn: Samples.day("2026-11-10"))
        }
        let html = try await PageLibrary.shipped().html(
            DeskPlanRowsPage(
                DeskSamples.plan, page: 1, meeting: DeskSamples.pastMeeting, problems: problems,
                refused: RefusedForm(
                    typed: ["action-kk.new0": "Жарық", "problem.new0": "2026-P-9"],
                    flaws: ["problem.new0": .refusalNotAChoice]),
                visit: DeskSamples.visit(.clerk), in: SamplePages.context(.ru)))
        #expect(html.utf8.count < 60_000)
        #expect(html.matches(of: /<datalist id/).count == 1 && html.matches(of: /list="row-problem/).count == 8)
        #expect(html.contains("id=\"row-problem.new0-error\"") && html.contains("value=\"2026-P-9\""))
        #expect(DeskPlanRowsPage.number(typed: " 2026-P-00014: Жарық: көше") == "2026-P-00014")
    }

    @Test("keep the history light, where one entry changed many things")
    func lightHistory() async throws {
        let detail = (1...130).map { "item.\($0).deadline=2026-12-25→2026-12-31" }.joined(separator: " ")
        let entry = JournalEntry(
            sequence: 1, at: Moment(seconds: 0), actor: .program, act: "plan-imported", subject: .plan(ActionPlan.ID(3)),
            detail: detail, previousHash: JournalEntry.firstHash)
        let entries = (0..<DeskHistoryPage.entriesOnPage).map { _ in
            DeskHistoryPage.Entry(entry, by: nil, on: Samples.day("2026-11-20"), at: TimeOfDay(minutes: 605))
        }
        let page = DeskHistoryPage(
            entries, of: .plan(ActionPlan.ID(3)), page: 2, hasMore: true, record: .plan(ActionPlan.ID(3)),
            visit: DeskSamples.visit(.clerk), in: SamplePages.context(.ru))
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.utf8.count < 60_000)
        let shown = page.rows[0].facts.count
        let more = try #require(page.rows[0].more)
        #expect(shown > 1 && ["ещё\u{A0}\(130 - shown)", "ещё \(130 - shown)"].contains(more.text))
        #expect(more.url == "/desk/history/plan/3/1/")
        #expect(html.contains("/desk/history/plan/3/?page=3") && html.contains("href=\"/desk/history/plan/3/\""))
    }

    @Test(
        "tells the facts of the history in words, and as they are stored where there are none",
        arguments: [
            ("item.978.money-given=→1000000", "Мероприятие 1. Выделено денег: — → 1 000 000 ₸"),
            ("item.978.standing=planned→under-way", "Мероприятие 1. Состояние: запланировано → исполняется"),
            ("item.979.money-given=→5", "Убранное мероприятие. Выделено денег: — → 5 ₸"), ("item=978", "Мероприятие 1"),
            ("by=head-of-office", "Кто решил: руководитель аппарата"),
            ("maslikhat-word=kk:12,ru:14→kk:6", "Что решено: казахский 12, русский 14 → казахский 6"),
            ("referral.3.to=→310000000", "Направление 3. Куда: — → Жамбылская область"),
            ("broadcasts=→2", "Адресов трансляции: — → 2"), ("word", "word"), ("later=→2", "later=→2"),
            ("attendance.residents=→214", "Жители: — → 214"), ("meeting=→12", "Встреча: — → запись реестра № 12"),
            ("left=phone", "Намеренно оставлено в тексте: телефон"), ("with=results", "Вместе с результатами встречи"),
            ("acting=true", "Исполняет обязанности: Да"), ("without=kk", "Намеренно оставлено без языка: казахский"),
            ("results=kk:12→kk:12,ru:14", "Что было на встрече: казахский 12 → казахский 12, русский 14"),
        ])
    func historyFacts(stored: String, told: String) {
        let fact = HistoryFact(names: HistoryNames(items: ["978": 1]), context: SamplePages.context(.ru))
        #expect(fact.text(stored[...]).replacing("\u{A0}", with: " ") == told)
    }

    @Test("calls a rule of the law by its title, and one that stands there no more by its code")
    func historyRules() {
        let rules = ["order-70.inspector-note-5": Samples.text("Жазба", "Справка инспектора", nil)]
        let fact = HistoryFact(names: HistoryNames(rules: rules), context: SamplePages.context(.ru))
        #expect(fact.text("rule=order-70.inspector-note-5").hasSuffix(": Справка инспектора"))
        #expect(fact.text("rule=order-70.gone-5").hasSuffix(": order-70.gone-5"))
    }

    @Test("calls a problem question by the number that people see, and one that is gone by that of the register")
    func historyProblems() {
        let problems = ["2026000000014": "2026-P-00014"]
        let fact = HistoryFact(names: HistoryNames(items: ["7": 2], problems: problems), context: SamplePages.context(.ru))
        #expect(fact.text("item.7.problem=→2026000000014").hasSuffix(": — → 2026-P-00014"))
        #expect(fact.text("problem=2026000000015→2026000000014").hasSuffix(" → 2026-P-00014"))
        #expect(!fact.text("problem=2026000000015→2026000000014").contains("2026-P-00015"))
    }

    @Test("shows every fact of an entry, page after page, each light")
    func wholeEntry() async throws {
        let facts =
            (1...2_000).map { "item.\($0).deadline=2026-12-25→2026-12-31" } + ["members=" + String(repeating: "<", count: 9_000)]
        let entry = DeskHistoryPage.Entry(
            JournalEntry(
                sequence: 7, at: Moment(seconds: 0), actor: .program, act: "plan-imported", subject: .plan(ActionPlan.ID(3)),
                detail: facts.joined(separator: " "), previousHash: JournalEntry.firstHash), by: nil,
            on: Samples.day("2026-11-20"), at: TimeOfDay(minutes: 605))
        let items = Dictionary(uniqueKeysWithValues: (1...2_000).map { (String($0), $0) })
        let names = HistoryNames(items: items)
        let told = HistoryFact(names: names, context: SamplePages.context(.ru))
        let expected = facts.map { told.text($0[...]) }
        var shown: [String] = []
        var number = 0
        var next: Link?
        repeat {
            number += 1
            let page = DeskHistoryEntryPage(
                entry, of: .plan(ActionPlan.ID(3)), page: number, names: names, visit: DeskSamples.visit(.clerk),
                in: SamplePages.context(.ru))
            #expect(try await PageLibrary.shipped().html(page).utf8.count < 60_000)
            shown += page.facts
            next = page.pagination?.next
        } while next != nil
        #expect(number > 2 && shown.count == 2_005)
        #expect(Array(shown.prefix(2_000)) == Array(expected.prefix(2_000)) && shown.suffix(5).joined() == expected.last)
    }

    @Test("never keeps a password")
    func password() async throws {
        let html = try await PageLibrary.shipped().html(
            SignInPage(email: "<a@b.kz>", isWrong: true, formToken: "t0ken", in: SamplePages.context()))
        #expect(html.contains("value=\"&lt;a@b.kz&gt;\""))
        #expect(html.contains("type=\"password\" value=\"\""))
    }
}

@Suite("A refusal")
struct RefusalPhrasesTests {
    @Test("is said in every language, without a gap left", arguments: Language.allCases)
    func everyRefusal(language: Language) {
        let words = SamplePages.phrasebook[language]
        var phrases =
            [
                QuestionRefusal.alreadyRegistered, .notRegistered, .reasonMissing, .textMissing, .textTooLong, .answerMissing,
                .answerUnfilled(.kk), .alreadySettled, .placeUnchanged, .alreadyInProblem, .notPublishedYet, .languageMissing,
                .notResolved, .notInProblem, .personalDataLeft,
            ].map(RefusalPhrases.phrase) + MeetingRefusal.allCases.map(RefusalPhrases.phrase)
        phrases += ProblemRefusal.allCases.map(RefusalPhrases.phrase) + PlanItemDraft.Flaw.allCases.map(RefusalPhrases.phrase)
        phrases += ReceptionRefusal.allCases.map(RefusalPhrases.phrase) + BookingRefusal.allCases.map(RefusalPhrases.phrase)
        phrases += ReceptionDraft.Flaw.allCases.filter { $0 != .phoneWrong }.map(RefusalPhrases.phrase)
        phrases += EventRefusal.allCases.map(RefusalPhrases.phrase) + EventDraft.Flaw.allCases.map(RefusalPhrases.phrase)
        phrases += EventSchedule.Refusal.allCases.map(RefusalPhrases.phrase)
        let texts = phrases.map { words($0) }
        let plans: [ActionPlanRefusal] = [
            .alreadyPublished, .withoutItems, .notPublished, .deadlinePast(2), .itemFlaws([:]), .executionMissing,
            .executionTooLong, .evidenceNotAnAddress, .executionAhead, .alreadyDone, .moneyOutOfRange, .itemUnknown,
        ]
        for text in texts + plans.map({ RefusalPhrases.text(for: $0, in: words) }) {
            #expect(text.count > 5 && !text.contains("{") && text.hasSuffix("."), "\(text)")
        }
        #expect(RefusalPhrases.text(for: .deadlinePast(2), in: words).contains("2"))
    }

    @Test(
        "of minutes that are too long stands at the field that is",
        arguments: [
            ("chair", EventMinutes.longestName), ("agenda", EventMinutes.longestText),
            ("point-2-text", EventMinutes.longestPoint),
            ("point-30-control", EventMinutes.longestName),
        ])
    func longMinutes(field: String, longest: Int) {
        var typed = ["chair": "Аким", "agenda": "Свет", "point-1-text": "Подключить"]
        typed[field] = String(repeating: "а", count: longest + 1)
        let refused = RefusedForm(typed: typed, .textTooLong, at: .minutes)
        #expect(refused.flaws == [field: .refusalEventTextTooLong] && refused.refusal == nil)
        // The form says how long the text of that field may be.
        let fields = DeskFields("minutes", refused: refused, words: SamplePages.context(.ru).words)
        let told = fields.field(.area(rows: 3, longest: longest), field, label: "Текст").error
        #expect(told == SamplePages.context(.ru).words(.flawTooLong, count: longest))
    }

    @Test(
        "of minutes that lie before their day calls a meeting a meeting", arguments: [(true, "встречи"), (false, "мероприятия")])
    func earlyMinutes(isMeeting: Bool, word: String) {
        let refused = RefusedForm(typed: [:], .minutesBeforeEvent, at: .minutes, isMeeting: isMeeting)
        #expect(refused.error(in: "day", SamplePages.phrasebook[.ru]) == "Протокол не может быть раньше \(word).")
    }

    @Test(
        "of a table names row, column and what to write",
        arguments: [
            (CalendarSheet.Refusal.empty, "В таблице нет ни одной встречи."),
            (.columnMissing(.host), "Нет столбца «host». Добавьте его в первую строку."),
            (.columnTwice("date"), "Столбец «date» стоит дважды. Удалите один."),
        ])
    func sheet(refusal: CalendarSheet.Refusal, text: String) {
        #expect(CalendarSheetMessages.text(refusal, in: SamplePages.phrasebook[.ru]) == [text])
    }

    @Test(
        "of a table of any kind fills in what was typed, in every language",
        arguments: [
            SheetFlaw.missing, .unknownPlace("ЖЕР"), .ambiguousPlace("ЖЕР", among: []), .noAkim("ЖЕР"), .outside("ЖЕР"),
            .notADate("ЖЕР"), .notATime("ЖЕР"), .notAnIdentifier("ЖЕР"), .notTrueOrFalse("ЖЕР"),
            .unknownChoice("ЖЕР", known: ["akim", "deputy"]), .tooLong(limit: 300), .twice(row: 7), .notInRegister("ЖЕР"),
            .fixed(kept: "ЖЕР"), .fixed(kept: ""), .dayAhead("ЖЕР"), .longAgo("ЖЕР"), .endsBeforeItBegins,
            .akimAlready(name: Translated(kk: "ЖЕР")), .needsActing, .questionRefused(.personalDataLeft), .question(.textMissing),
            .question(.textTooLong), .planItem(.missing),
            .question(.languageUnknown), .question(.categoryUnknown),
        ])
    func tableCells(flaw: SheetFlaw) {
        for language in Language.allCases {
            let words = SamplePages.phrasebook[language]
            let lines = SheetMessages.text(.rows([SheetRowFlaw(row: 12, column: "place", flaw: flaw)]), in: words)
            #expect(lines.count == 2)
            #expect(lines[0].contains("12") && lines[0].contains("place:") && !lines[0].contains("{"), "\(lines[0])")
            #expect(lines[0].hasSuffix(".") && !lines[0].hasSuffix(".."), "\(lines[0])")
            #expect(!"\(flaw)".contains("ЖЕР") || lines[0].contains("ЖЕР"), "\(lines[0])")
        }
    }

    @Test("of a table names the words of a closed list, where there is no list to choose from")
    func closedLists() {
        let words = SamplePages.phrasebook[.ru]
        #expect(SheetMessages.text(.question(.languageUnknown), in: words) == "напишите одно из слов: kk, ru, en")
        #expect(SheetMessages.text(.question(.categoryUnknown), in: words).contains("roads"))
    }

    @Test("of a table shows long values from where they begin to differ, and lists as far as they fit")
    func shares() {
        let same = String(repeating: "а", count: 500)
        let told = PageShare.difference(same + "бұрын", same + "енді", upTo: 40)
        #expect(told.before == "…" + String(repeating: "а", count: 10) + "бұрын")
        #expect(told.after == "…" + String(repeating: "а", count: 10) + "енді")
        #expect(PageShare.difference("бұрын", "енді", upTo: 40) == ("бұрын", "енді"))
        #expect(PageShare.first(of: [same, same, same], within: 2_500, overhead: 0) { [$0] }.count == 2)
        #expect(PageShare.first(of: [same], within: 10, overhead: 0) { [$0] }.count == 1)
    }

    @Test(
        "of a file says what to do with it, in every language",
        arguments: [
            SheetFile.Flaw.csv(.notText(row: 7)), .csv(.unclosedQuote(row: 7)), .xlsx(.notAnArchive), .xlsx(.oldOrLocked),
            .xlsx(.tooLarge), .xlsx(.errorCell(cell: "B3", text: "#REF!")), .unreadable,
            .xlsx(.formulaWithoutValue(cell: "B3")), .notATable,
        ])
    func files(flaw: SheetFile.Flaw) {
        for language in Language.allCases {
            let text = SheetMessages.text(flaw, in: SamplePages.phrasebook[language])
            #expect(!text.contains("{") && text.hasSuffix("."), "\(text)")
        }
    }

    @Test(
        "of a cell fills in what was typed, in every language",
        arguments: [
            CalendarSheet.Flaw.missing, .unknownPlace("ЖЕР"), .ambiguousPlace("ЖЕР", among: []), .noAkim("ЖЕР"),
            .notBelowHost("ЖЕР"),
            .notADate("ЖЕР"), .notInYear("ЖЕР", year: 2026), .notATime("ЖЕР"), .notMinutes("ЖЕР"), .unknownKind("ЖЕР"),
            .notAnAddress("ЖЕР"), .tooLong(limit: 300), .sameHostSameHour(row: 7), .noSuchMeeting, .meetingRefused(.dayPast),
        ])
    func cells(flaw: CalendarSheet.Flaw) {
        for language in Language.allCases {
            let row = CalendarSheet.RowFlaw(row: 12, column: .place, flaw: flaw)
            let lines = CalendarSheetMessages.text(.rows([row]), in: SamplePages.phrasebook[language])
            #expect(lines.count == 2)
            #expect(lines[0].contains("12") && lines[0].contains("place:") && !lines[0].contains("{"), "\(lines[0])")
            let named = "\(flaw)".contains("ЖЕР")
            #expect(!named || lines[0].contains("ЖЕР"), "\(lines[0])")
        }
    }
}

@Suite("A slip and the ticks of a question")
struct QuestionEntryPagesTests {
    private static let context = SamplePages.context(.kk)

    @Test("the slip shows the code and leads nowhere with it; the square holds the address of the one who asked")
    func slip() async throws {
        let ru = SamplePages.context(.ru)
        let page = DeskSlipPage(
            DeskSamples.question, code: SampleRecords.code, meeting: DeskSamples.meeting, terms: DeskSamples.terms, asker: ru,
            official: [Self.context, ru], next: DeskPath.QuestionStart(channel: .paper), visit: DeskSamples.visit(.clerk),
            in: Self.context)
        let html = try await PageLibrary.shipped().html(page)
        #expect(html.contains("Сұрақ қабылданды") && html.contains("Вопрос принят") && html.contains("Номер вопроса"))
        let code = SampleRecords.code.text
        for group in code.split(separator: "-") { #expect(html.contains("<span>\(group)</span>")) }
        #expect(!html.contains(code) && !html.contains(SampleRecords.code.symbols))
        let square = try #require(QRCode(ru.site.address + ru.url(.tracking(code))))
        #expect(html.contains("viewBox=\"\(square.viewBox)\"") && html.contains(square.path))
        // What was asked is not for the table on which slips lie.
        #expect(!html.contains("бағдаршам") && html.utf8.count < 60_000)
    }

    @Test(
        "the ticks of a long question stay within 60 KB",
        arguments: [
            String(repeating: "Жолдар ", count: 428), String(repeating: "Ауылымыздағы ", count: 384),
            String(repeating: "я ", count: 2_500),
        ])
    func ticks(text: String) async throws {
        let question = DeskSamples.question(
            20, String(text.prefix(QuestionDraft.longestText)), on: "2026-11-12", registered: "2026-11-13", standing: .registered)
        let html = try await PageLibrary.shipped().html(
            DeskRedactionPage(question, visit: DeskSamples.visit(.clerk), in: Self.context))
        #expect(html.utf8.count < 60_000)
    }
}
