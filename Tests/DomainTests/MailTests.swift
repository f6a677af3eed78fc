import Domain
import TestSupport
import Testing

@Suite("An address of mail")
struct MailAddressTests {
    @Test(
        "is taken where a mail server reads it in one way only",
        arguments: [
            "asan@example.kz", "a.b+tag@mail.example.kz", "A_1@xn--80ak6aa92e.kz", "o'neil@example.kz", "root@localhost",
            String(repeating: "a", count: 64) + "@example.kz",
        ])
    func taken(text: String) { #expect(MailAddress(text)?.text == text) }

    @Test(
        "is refused where it could carry a second one, a header or an option",
        arguments: [
            "", "asan", "@example.kz", "asan@", "asan@example", "asan@example..kz", "asan@-example.kz", "asan@example.kz.",
            "-fasan@example.kz", ".asan@example.kz", "asan.@example.kz", "a b@example.kz", "a@b@example.kz",
            "a@example.kz\nBcc: b@c.kz",
            "a@example.kz,b@example.kz", "<a@example.kz>", "\"a\"@example.kz", "a@example.kz>", "a(b)@example.kz",
            "a|b@example.kz",
            "a`b@example.kz", "асан@example.kz", "asan@қордай.kz", "a\u{0}@example.kz", "a@[127.0.0.1]",
            String(repeating: "a", count: 65) + "@example.kz", "a@" + String(repeating: "b", count: 64) + ".kz",
            "a@" + String(repeating: "b.", count: 130) + "kz",
        ])
    func refused(text: String) { #expect(MailAddress(text) == nil) }
}

@Suite("A letter that was not taken")
struct LetterPausesTests {
    private static let start = Moment(seconds: 1_795_000_000)

    @Test(
        "is tried again after growing pauses",
        arguments: [(1, 60), (2, 300), (3, 900), (4, 3600), (5, 14_400), (6, 43_200), (7, 43_200), (50, 43_200), (0, 60)])
    func pauses(attempts: Int, seconds: Int) {
        let until = Self.start.adding(seconds: LetterPauses.questionSeconds)
        #expect(LetterPauses.next(after: attempts, at: Self.start, until: until) == Self.start.adding(seconds: seconds))
    }

    @Test("about a question is given up after three days and eleven tries")
    func givenUp() {
        let until = Self.start.adding(seconds: LetterPauses.questionSeconds)
        var (now, tries) = (Self.start, 1)
        while let next = LetterPauses.next(after: tries, at: now, until: until) {
            #expect(next > now)
            (now, tries) = (next, tries + 1)
        }
        #expect(tries == 11)
        #expect(now <= until && now.adding(seconds: 43_200) > until)
    }
}

@Suite("A step of a question")
struct QuestionNewsTests {
    private static func question(_ standing: Question.Standing, _ moderation: Moderation = .waiting) -> Question {
        Question(
            id: Question.ID(1), number: Question.Number(year: 2026, ordinal: 1), place: Samples.kordai, meeting: nil,
            language: .kk,
            original: "Су", category: nil, channel: .site, receivedAt: Moment(seconds: 0), receivedOn: Samples.day("2026-11-20"),
            registeredOn: Samples.day("2026-11-20"), standing: standing, moderation: moderation)
    }

    private static func inProblem(_ standing: Question.Standing, _ moderation: Moderation = .waiting) -> Question {
        var question = question(standing, moderation)
        question.problem = Problem.ID(1)
        return question
    }

    private static let shown = Moderation.published(text: "Су", on: Samples.day("2026-11-21"))
    private static let hidden = Moderation.withheld(reason: Samples.text("Себеп", "Причина", nil), on: Samples.day("2026-11-21"))

    @Test(
        "is news to the one who asked where the office made it",
        arguments: [
            (question(.received), question(.registered), QuestionNews.registered),
            (question(.registered), question(.returned), .returned), (question(.registered), question(.forwarded), .forwarded),
            (question(.registered), question(.published, shown), .published),
            // Shown after it was answered: the standing stays.
            (question(.answered, hidden), question(.answered, shown), .published),
            (question(.answered), question(.answered, shown), .published),
            (question(.registered), question(.registered, hidden), .withheld),
            (question(.published, shown), question(.published, hidden), .withheld),
            (question(.published, shown), question(.answered, shown), .answered),
            (question(.inPool, shown), question(.inPlan, shown), .inPlan), (question(.disputed), question(.inPlan), .inPlan),
            (question(.inPlan), question(.resolved), .done), (question(.published, shown), question(.excluded, shown), .excluded),
            // Out of its problem question it waits as before, and is neither registered nor published anew.
            (inProblem(.inPool, shown), question(.published, shown), .takenOut),
            (inProblem(.inPlan), question(.registered), .takenOut),
        ])
    func told(old: Question, new: Question, news: QuestionNews) { #expect(QuestionNews(from: old, to: new) == news) }

    @Test(
        "is none where they did it themselves, or nothing changed for them",
        arguments: [
            (question(.resolved), question(.confirmed)), (question(.resolved), question(.disputed)),
            (question(.registered), question(.inPool)), (question(.inPool), question(.merged)),
            // Moved to another problem question that is not planned yet.
            (inProblem(.inPlan), inProblem(.inPool)),
            (question(.published, shown), question(.published, .published(text: "Су жоқ", on: Samples.day("2026-11-22")))),
            (question(.registered, hidden), question(.registered, hidden)), (question(.received), question(.received)),
        ])
    func untold(old: Question, new: Question) { #expect(QuestionNews(from: old, to: new) == nil) }
}

/// Source of the days: `Samples.calendar`; Wednesday 16 December 2026 is off. The reminder is due three working days before.
@Suite("A reminder to an executor")
struct ControlReminderTests {
    private static func item(_ id: Int, due: String, _ standing: PlanItem.Standing = .planned) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(id), number: id, problem: nil, action: Samples.text("Жол", "Дорога", nil),
            lead: Samples.text("Бөлім", "Отдел", nil), coExecutors: Translated(), deadline: Samples.day(due),
            givenOn: Samples.day("2026-11-02"), moneyNeeded: nil, moneySource: Translated(), standing: standing)
    }

    private static func reminder(_ items: [PlanItem], on day: String) -> ControlReminder? {
        ControlReminder(
            of: items.map { .planned($0, ActionPlan.ID(1)) }, on: Samples.day(day), rules: Samples.control,
            calendar: Samples.calendar)
    }

    @Test(
        "goes out three working days before, in the first days of a week, and on the day after",
        arguments: [
            // Due on Friday the 18th: three working days before, past the day off, is Monday the 14th.
            ("2026-12-18", "2026-12-11", false), ("2026-12-18", "2026-12-14", true), ("2026-12-18", "2026-12-15", false),
            ("2026-12-18", "2026-12-17", false), ("2026-12-18", "2026-12-18", false),
            // The day after is a Saturday: Monday the 21st, which begins a week too.
            ("2026-12-18", "2026-12-19", false), ("2026-12-18", "2026-12-21", true), ("2026-12-18", "2026-12-22", false),
            // Late ones are told once a week.
            ("2026-12-18", "2026-12-28", true), ("2026-12-18", "2026-12-29", false),
            // Due on Tuesday the 15th: the reminder on Thursday the 10th; the day after it is off, so the 17th.
            ("2026-12-15", "2026-12-10", true), ("2026-12-15", "2026-12-14", true), ("2026-12-15", "2026-12-16", false),
            ("2026-12-15", "2026-12-17", true), ("2026-12-15", "2026-12-18", false),
            // Due in the week that begins: told on its first working day, Tuesday the 5th after the holidays.
            ("2027-01-10", "2027-01-04", false), ("2027-01-10", "2027-01-05", true),
            // Far off.
            ("2027-03-01", "2026-12-14", false),
        ])
    func days(due: String, today: String, isSent: Bool) {
        #expect((Self.reminder([Self.item(1, due: due)], on: today) != nil) == isSent)
    }

    @Test("gathers all items of the executor, each under its own heading")
    func gathers() throws {
        let items = [
            Self.item(1, due: "2026-12-18"), Self.item(2, due: "2026-12-11"), Self.item(3, due: "2026-12-20"),
            Self.item(4, due: "2027-02-01"), Self.item(5, due: "2026-12-10", .done(on: Samples.day("2026-12-10"))),
            Self.item(6, due: "2026-12-01"),
        ]
        let monday = try #require(Self.reminder(items, on: "2026-12-14"))
        #expect(monday.late.map(\.item.id.value) == [6, 2])
        #expect(monday.near.map(\.item.id.value) == [1])
        #expect(monday.thisWeek.map(\.item.id.value) == [3])
        #expect(Self.reminder([items[3], items[4]], on: "2026-12-14") == nil)
    }
}

@Suite("An executor")
struct ExecutorAddressTests {
    @Test(
        "is known by its name in either official language, whatever its case and marks",
        arguments: [
            (Samples.text("ТКШ бөлімі", "Отдел ЖКХ", nil), true), (Samples.text("", "отдел жкх", nil), true),
            (Samples.text("«тқш БӨЛІМІ»", "", nil), true), (Samples.text("", "Отдел ЖКХ и транспорта", nil), false),
            (Samples.text("", "", "Отдел ЖКХ"), false), (Translated(), false),
        ])
    func names(lead: Translated, isMeant: Bool) throws {
        let executor = ExecutorAddress(
            id: ExecutorAddress.ID(1), place: Samples.kordai, name: Samples.text("ТКШ бөлімі", "Отдел ЖКХ", nil),
            email: try #require(MailAddress("zhkh@example.kz")), language: .ru)
        #expect(executor.isFor(lead) == isMeant)
    }
}
