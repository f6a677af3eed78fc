import Domain
import TestSupport

@testable import Pages

extension SamplePages {
    /// Pages of the desk in the language of a context.
    static func desk(in context: PageContext) -> [Sample] {
        let clerk = DeskSamples.visit(.clerk, notice: .register)
        let observer = DeskSamples.visit(.observer)
        let moderator = DeskSamples.visit(.moderator)
        let today = context.today
        let question = DeskSamples.question
        let wrong = RefusedForm(
            typed: ["reason-kk": "", "place": "<Мерке>"], flaws: ["reason-kk": .refusalReasonMissing],
            refusal: .refusalAlreadySettled)
        let report = ProgressReport(
            of: Samples.kordai, period: DeskSamples.quarter, facts: [DeskSamples.quarter: [Samples.kordai: DeskSamples.figures]],
            gazetteer: context.gazetteer, countedOn: today)
        let published = PublishedReport(
            publishedOn: Samples.day("2026-10-20"),
            versions: [
                PublishedReport.Version(
                    number: 1, publishedOn: Samples.day("2026-10-20"), reason: Translated(),
                    report: ProgressReport(
                        of: Samples.kordai, period: DeskSamples.quarter, facts: [:], gazetteer: context.gazetteer,
                        countedOn: Samples.day("2026-10-20")))
            ])
        let counts: [DeskPath.Queue: Int] = [.received: 3, .moderation: 12, .open: 41, .all: 1284]
        return [
            Sample(SignInPage(email: "a@b.kz", isWrong: true, formToken: "t0ken", in: context)),
            Sample(
                SignInPage(
                    email: "", isWrong: false, refusal: .deskSessionEnded, next: DeskPath.meetings.text,
                    kept: [("text", "<Мәтін>")], formToken: "t0ken", in: context)),
            Sample(
                DeskNewQuestionPage(
                    DeskPath.QuestionStart(
                        meeting: DeskSamples.meeting.id, channel: .paper, language: .ru, slip: false,
                        last: DeskSamples.question.number), meetings: [DeskSamples.meeting, DeskSamples.pastMeeting],
                    names: ["Қордай ауданы"], now: TimeOfDay(minutes: 615), same: DeskSamples.question.number,
                    refused: RefusedForm(
                        typed: ["text": "<Мост>", "place": "Қордай"], flaws: ["again": .deskEnterAgain, "phone": .flawPhoneWrong]),
                    visit: clerk, in: context)),
            Sample(
                DeskSlipPage(
                    DeskSamples.question, code: SampleRecords.code, meeting: DeskSamples.meeting, terms: DeskSamples.terms,
                    asker: context, official: [context, context],
                    next: DeskPath.QuestionStart(channel: .paper, last: DeskSamples.question.number), visit: clerk, in: context)),
            Sample(DeskRedactionPage(DeskSamples.question, refusal: .deskChangedMeanwhile, visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law, mark: "[дербес деректер]",
                    refused: (
                        .publish,
                        RefusedForm(typed: ["text": "тел. 8 701 123 45 67 <b>"], QuestionRefusal.personalDataLeft)
                    ), prepared: .deskRedactReady, visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law, refused: (.publish, .changedMeanwhile(["text": "Басқа"])),
                    visit: DeskVisit(
                        staff: DeskSamples.staff(.clerk), formToken: "t0ken",
                        colleagues: [DeskColleague(name: "<Серік>", openedAt: TimeOfDay(minutes: 605))]
                    ).telling(DeskSamples.meanwhile(in: context)), in: context)),
            Sample(
                DeskTemplatesPage(
                    DeskSamples.templates, refused: RefusedForm(typed: ["name": "<Үлгі>"], AnswerTemplate.Refusal.sample),
                    visit: clerk, in: context)),
            Sample(DeskTemplatesPage([], changed: DeskSamples.templates[0], visit: clerk, in: context)),
            Sample(DeskTemplatesPage(Array(DeskSamples.templates.dropFirst()), visit: observer, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.question, contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law, templates: DeskSamples.templates,
                    refused: (.answer, RefusedForm(typed: ["answer-kk": "Дайын <мәтін>"])), prepared: .deskTemplateReady,
                    visit: clerk, in: context)),
            Sample(DeskTablesPage(visit: clerk, in: context)),
            Sample(
                DeskTablePage(
                    .officials, step: .refused(["3-жол, since: «жақында» <күн> емес."]), text: "place\t<b>", visit: clerk,
                    in: context)),
            Sample(
                DeskTablePage(
                    .plan, step: .checked(DeskSamples.changes, pending: "ab12", mark: "abc", note: .deskTableChangedMeanwhile),
                    typed: ["meeting": "12"], visit: clerk, in: context)),
            Sample(
                DeskTablePage(
                    .problems, step: .checked(DeskSamples.noted, pending: "ab12", mark: "abc", note: nil), visit: clerk,
                    in: context)),
            Sample(DeskTablePage(.executions, step: .begin, visit: clerk, in: context)),
            Sample(
                DeskTablePage(
                    .calendar, step: .checked(DeskSamples.changes, pending: "ab12", mark: "abc", note: nil),
                    typed: ["reason-kk": "<Боран>"], visit: clerk, in: context)),
            Sample(
                DeskTablePage(
                    .questions,
                    step: .kept(DeskSamples.changes, codes: DeskSamples.codes(1, page: 1)),
                    visit: clerk, in: context)),
            Sample(
                DeskTablePage(
                    .questions, step: .kept(DeskSamples.changes, codes: DeskSamples.codes(250, page: 2)), visit: clerk,
                    in: context)),
            Sample(
                DeskTodayPage(
                    only: (.late, 1), counts: [:], duties: [],
                    items: (0..<101).map { _ in (DeskSamples.plan.items[1], DeskSamples.plan.id, Samples.kordai) },
                    meetings: [], visit: clerk, in: context)),
            Sample(
                DeskTodayPage(
                    counts: counts, duties: [],
                    items: (0..<20).map { _ in (DeskSamples.plan.items[1], DeskSamples.plan.id, Samples.kordai) }, meetings: [],
                    visit: clerk, in: context)),
            Sample(
                DeskCalendarStepsPage(
                    SampleRecords.place(Samples.zhambyl), year: 2026, calendar: SampleRecords.amended, law: Samples.law,
                    refused: (.consent, RefusedForm(typed: ["evidence": "файл"], .refusalNotAnAddress, field: "evidence")),
                    visit: clerk, in: context)),
            Sample(
                DeskCalendarStepsPage(
                    SampleRecords.place(Samples.zhambyl), year: 2026, calendar: nil, law: Samples.law, visit: observer,
                    in: context)),
            Sample(
                DeskActPage(
                    of: DeskSamples.pastMeeting, minutes: DeskSamples.minutes,
                    refused: RefusedForm(typed: ["chair": "Әкім <b>"], .refusalLongText, field: "chair"), visit: clerk,
                    in: context)),
            Sample(DeskActPage(of: DeskSamples.meeting, minutes: nil, visit: clerk, in: context)),
            Sample(
                DeskActPage(
                    of: DeskSamples.meeting, minutes: nil, refused: .expired(["chair": "Әкім"]), visit: clerk, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(SampleRecords.cancelled()), duties: [], questions: [:], visit: clerk, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.meeting), duties: [], questions: [:],
                    refused: (
                        .move,
                        RefusedForm(
                            typed: ["day": "2026-12-06"], .dayOff(.weekend(.sunday)), on: Samples.day("2026-12-06"),
                            at: TimeOfDay(minutes: 180), in: context)
                    ), visit: clerk, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.meeting), duties: [], questions: [:],
                    refused: (.move, RefusedForm(typed: ["reason-kk": "Боран"], .announcementTooLate, act: .move)),
                    visit: clerk, in: context)),
            Sample(
                DeskMeetingsPage(
                    [
                        DeskMeetingsPage.Entry(meeting: DeskSamples.meeting, duties: [], plan: nil),
                        DeskMeetingsPage.Entry(meeting: DeskSamples.pastMeeting, duties: [], plan: nil),
                    ], isWhole: false, hasMoreComing: true, hasMorePast: true, visit: clerk, in: context)),
            Sample(
                DeskQuestionsPage(
                    queue: .all, questions: DeskSamples.questions, counts: counts, meetings: [:], law: DeskSamples.law,
                    meeting: DeskSamples.meeting, isFirst: false, next: DeskSamples.question.number, visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], forwardNames: ["Меркі ауданы"], next: DeskSamples.question.number, law: DeskSamples.law,
                    refused: (.publish, .changedMeanwhile(["text": "Басқа мәтін"])), visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law,
                    stale: [.text, .answer].flatMap { name in
                        Language.official.map { StaleTranslation(name: name, language: $0, since: Samples.day("2026-11-18")) }
                    }, visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.questions[1], contact: nil, steps: [], meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law,
                    refused: (.return, RefusedForm(typed: ["reason-kk": "Көшесін жазыңыз"], .alreadySettled)), visit: clerk,
                    in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.held), duties: [], questions: [:],
                    refused: (
                        .cancel, RefusedForm(typed: ["reason-kk": "Боран"], MeetingRefusal.alreadyHeld, act: .cancel)
                    ), visit: clerk, in: context)),
            Sample(
                DeskPlanPage(
                    DeskSamples.publishedPlan, meeting: DeskSamples.held, problems: [], typed: [.actionKk: "Жарық"],
                    refusal: .alreadyPublished, duty: nil, visit: clerk, in: context)),
            Sample(
                DeskItemPage(
                    DeskSamples.plan.items[1], of: DeskSamples.plan, problem: nil,
                    refused: (.record, RefusedForm(typed: ["text-kk": "Орнатылды"], .notPublished)), visit: clerk, in: context)),
            Sample(
                DeskItemPage(
                    DeskSamples.controlled, of: DeskSamples.controlledPlan, problem: nil,
                    refused: (
                        .grantExtension,
                        RefusedForm(typed: ["disciplinary-kk": ""], .control(.disciplinaryMissing(Samples.extensions)))
                    ), visit: DeskSamples.visit(.head), in: context)),
            Sample(
                DeskItemPage(
                    DeskSamples.controlled, of: DeskSamples.controlledPlan, problem: nil,
                    refused: (
                        .askExtension,
                        RefusedForm(
                            typed: ["until": "2026-12-01"],
                            .control(.tooLate(lastDay: today, rule: Samples.control.request.id)))
                    ), visit: clerk, in: context)),
            Sample(
                DeskControlPage(
                    week: Samples.day("2026-11-16"),
                    entries: (DeskSamples.publishedPlan.items + [DeskSamples.controlled]).map {
                        DeskControlPage.Entry(
                            item: $0, plan: DeskSamples.publishedPlan.id, place: Samples.kordai, meeting: DeskSamples.meeting)
                    }, counts: [(Samples.kordai, 3, 1), (Samples.sarybulakOkrug, 2, 0)], isFirst: false,
                    next: DeskSamples.item.id, visit: clerk, in: context)),
            Sample(
                DeskControlPage(
                    week: Samples.day("2026-11-09"), entries: [], counts: [], within: Samples.sarybulakOkrug, isFirst: true,
                    next: nil, visit: observer, in: context)),
            Sample(
                DeskControlSummaryPage(
                    DeskSamples.summary, handedOn: nil, duty: nil, refused: RefusedForm(typed: [:], refusal: .deskQuarterNotOver),
                    visit: clerk, in: context), "open"),
            Sample(
                DeskControlSummaryPage(
                    DeskSamples.summary, handedOn: Samples.day("2026-10-22"), duty: DeskSamples.summaryDuty, visit: observer,
                    in: context), "handed in"),
            Sample(
                DeskControlSummaryPage(
                    DeskSamples.summary(of: DeskSamples.quarter.next), handedOn: nil, duty: nil, visit: clerk, in: context),
                "running"),
            Sample(
                DeskProgressPage(
                    DeskSamples.quarter.next, place: Samples.kordai, report: report, published: nil, duty: nil,
                    refused: RefusedForm(typed: [:], refusal: .deskQuarterNotOver), visit: DeskSamples.visit(.head),
                    in: context)),
            Sample(
                DeskTodayPage(
                    counts: counts, duties: DeskSamples.duties(context),
                    items: DeskSamples.plan.items.map { ($0, DeskSamples.plan.id, Samples.kordai) },
                    receptions: [
                        (ReceptionSamples.planned, ReceptionSamples.list(of: ReceptionSamples.planned)),
                        (Samples.reception(id: 8, on: "2026-11-18"), nil),
                    ],
                    meetings: [DeskSamples.meeting, DeskSamples.pastMeeting],
                    unfinished: DeskUnfinished(
                        moderation: Array(repeating: DeskSamples.questions[0], count: 8), referrals: [PoolSamples.sentUp],
                        plans: [DeskSamples.plan], calendars: [(Samples.zhambyl, 2027)]),
                    mailTrouble: MailTrouble(waiting: 3, codes: ["curl-7"]), visit: clerk, in: context)),
            Sample(DeskTodayPage(counts: [:], duties: [], items: [], meetings: [], visit: observer, in: context)),
            Sample(
                DeskQuestionsPage(
                    queue: .open, questions: DeskSamples.questions, counts: counts,
                    meetings: [DeskSamples.meeting.id: DeskSamples.meeting], law: DeskSamples.law, visit: clerk, in: context)),
            Sample(
                DeskQuestionsPage(
                    queue: .received, questions: [], counts: [:], meetings: [:], law: DeskSamples.law, visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    question, contact: Contact(name: "Айгүл", email: "a@b.kz", phone: "+7 701 123 45 67"),
                    steps: DeskSamples.steps, meeting: DeskSamples.meeting, problem: DeskSamples.problem,
                    similar: DeskSamples.questions, forwardPlaces: context.gazetteer.children(of: Samples.zhambyl),
                    law: DeskSamples.law, refused: (.forward, wrong), visit: clerk, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.withheld, contact: nil, steps: [], meeting: nil, problem: nil, similar: [], forwardPlaces: [],
                    law: DeskSamples.law, visit: observer, in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.answered, contact: nil, steps: DeskSamples.steps, meeting: nil, problem: nil, similar: [],
                    forwardPlaces: [], law: DeskSamples.law, visit: DeskSamples.visit(.head), in: context)),
            Sample(
                DeskQuestionPage(
                    DeskSamples.questions[2], contact: nil, steps: DeskSamples.steps, meeting: DeskSamples.meeting, problem: nil,
                    similar: [], forwardPlaces: [], law: DeskSamples.law, visit: moderator, in: context)),
            Sample(
                DeskNewProblemPage(
                    questions: DeskSamples.questions, refused: RefusedForm(typed: ["title-kk": ""], .titleMissing),
                    visit: clerk, in: context)),
            Sample(
                DeskProblemPage(
                    DeskProblemPage.Record(
                        problem: DeskSamples.problem, questions: DeskSamples.questions,
                        items: DeskSamples.plan.items.map { ($0, DeskSamples.plan.id) }, plan: DeskSamples.plan),
                    visit: clerk, in: context)),
            Sample(
                DeskMeetingsPage(
                    [
                        DeskMeetingsPage.Entry(meeting: DeskSamples.meeting, duties: DeskSamples.duties(context), plan: nil),
                        DeskMeetingsPage.Entry(
                            meeting: DeskSamples.pastMeeting, duties: DeskSamples.duties(context), plan: DeskSamples.plan),
                        DeskMeetingsPage.Entry(meeting: DeskSamples.held, duties: [], plan: DeskSamples.publishedPlan),
                    ], visit: clerk, in: context)),
            Sample(DeskMeetingsPage([], visit: clerk, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.meeting), duties: DeskSamples.duties(context),
                    questions: [.received: 3, .published: 28],
                    refused: (
                        .announce,
                        RefusedForm(
                            typed: ["day": "2026-11-30", "evidence": "akimat.kz \"x\""], .evidenceNotAnAddress, act: .announce)
                    ), visit: clerk, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.pastMeeting, DeskSamples.plan), duties: [], questions: [:],
                    visit: moderator, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.held), duties: DeskSamples.duties(context), questions: [:], visit: observer,
                    in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.recorded), duties: DeskSamples.duties(context), questions: [:],
                    refused: (
                        .package,
                        RefusedForm(typed: ["no-problems": "yes"], .lacking([.notRecorded, .resultsMissing]), term: nil)
                    ), visit: DeskSamples.visit(.head), in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.recorded, DeskSamples.readyPlan, [DeskSamples.problem]),
                    minutes: DeskSamples.minutes, duties: DeskSamples.duties(context), questions: [.inPool: 4],
                    refused: (
                        .alone,
                        RefusedForm(typed: ["owed": "no"], .planOwed, term: DeskSamples.duties(context).last)
                    ), visit: clerk, in: context)),
            Sample(
                DeskMeetingPage(
                    DeskSamples.package(DeskSamples.recorded), duties: DeskSamples.duties(context), questions: [:],
                    visit: moderator, in: context)),
            Sample(
                DeskPlanPage(
                    DeskSamples.plan, meeting: DeskSamples.pastMeeting, problems: [DeskSamples.problem],
                    typed: [.actionKk: "Жарық <b>орнату</b>", .moneyNeeded: "көп", .problem: "2026-P-00014"],
                    flaws: [.moneyNeeded: .notMoney, .leadKk: .missing, .deadline: .missing],
                    duty: DeskSamples.duties(context).first, visit: clerk, in: context)),
            Sample(
                DeskPlanRowsPage(
                    DeskSamples.plan, page: 1, meeting: DeskSamples.pastMeeting, problems: [DeskSamples.problem],
                    refused: RefusedForm(
                        typed: ["action-kk.new0": "Жарық <b> 8 701 123 45 67", "action-kk.99": "Кеткен"],
                        flaws: ["deadline.new0": .refusalDeadlinePast, PersonalDataLeft.field: .refusalPersonalDataLeft],
                        refusal: .deskChangedMeanwhile),
                    visit: clerk, in: context)),
            Sample(
                DeskHistoryPage(
                    [
                        DeskHistoryPage.Entry(
                            DeskSamples.entry, by: "Айгүл", on: Samples.day("2026-11-20"), at: TimeOfDay(minutes: 605))
                    ], of: .question(Question.Number(year: 2026, ordinal: 14)), page: 2, hasMore: true,
                    record: .question(Question.Number(year: 2026, ordinal: 14)), visit: clerk, in: context)),
            Sample(
                DeskHistoryEntryPage(
                    DeskHistoryPage.Entry(
                        DeskSamples.entry, by: "Айгүл", on: Samples.day("2026-11-20"), at: TimeOfDay(minutes: 605)),
                    of: .question(Question.Number(year: 2026, ordinal: 14)), visit: clerk, in: context)),
            Sample(
                DeskTranslationsPage(DeskSamples.untranslated, visit: clerk, in: context)),
            Sample(
                DeskTranslationsPage(
                    [DeskSamples.untranslated[0]], of: .stale, page: 2, pages: 3, visit: clerk, in: context), "list"),
            Sample(DeskTranslationsPage([], visit: observer, in: context), "none"),
            Sample(
                DeskTranslationPage(
                    DeskSamples.lone, refused: RefusedForm(typed: ["words": "<b>"], .refusalEventTextTooLong, field: "words"),
                    visit: clerk, in: context)),
            Sample(DeskTranslationPage(DeskSamples.lone, visit: observer, in: context), "observer"),
            Sample(
                DeskNewMeetingPage(
                    hosts: ["Қордай ауданы"], places: ["Сарыбұлақ ауылы"],
                    refused: RefusedForm(
                        typed: ["kind": "on-demand", "venue-kk": "Клуб <b>"],
                        MeetingDraft.Refusal(flaws: [.place: .missing, .late: .announcementTooLate])), visit: clerk, in: context)),
            Sample(
                DeskPlanPage(
                    DeskSamples.readyPlan, meeting: DeskSamples.pastMeeting, problems: [],
                    duty: DeskSamples.duties(context).first,
                    visit: clerk, in: context)),
            Sample(
                DeskPlanPage(
                    DeskSamples.emptyPlan, meeting: DeskSamples.pastMeeting, problems: [], refusal: .withoutItems, duty: nil,
                    visit: observer, in: context)),
            Sample(
                DeskPlanPage(
                    DeskSamples.publishedPlan, meeting: DeskSamples.held, problems: [], duty: DeskSamples.duties(context).first,
                    visit: clerk, in: context)),
            Sample(
                DeskItemPage(
                    DeskSamples.item, of: DeskSamples.publishedPlan, problem: DeskSamples.problem,
                    refused: (.record, RefusedForm(typed: ["text-kk": "", "evidence": "x"], .evidenceNotAnAddress)), visit: clerk,
                    in: context)),
            Sample(
                DeskItemPage(DeskSamples.plan.items[1], of: DeskSamples.plan, problem: nil, visit: observer, in: context)),
            Sample(
                DeskProgressPage(
                    DeskSamples.quarter, place: Samples.kordai, report: report, published: nil,
                    duty: DeskSamples.duties(context).first, visit: DeskSamples.visit(.head), in: context)),
            Sample(
                DeskProgressPage(
                    DeskSamples.quarter, place: Samples.kordai, report: report, published: published, duty: nil,
                    visit: observer, in: context)),
            Sample(
                DeskProgressPage(
                    DeskSamples.quarter, place: Samples.kordai, report: report, published: published, duty: nil,
                    refused: RefusedForm(typed: ["reason-ru": "<Дороги>"], ReportRefusal.reasonMissing),
                    visit: DeskSamples.visit(.head), in: context)),
            Sample(
                DeskProgressPage(
                    DeskSamples.quarter, place: Samples.kordai, report: published.versions[0].report, published: published,
                    duty: nil, visit: DeskSamples.visit(.head), in: context)),
            Sample(
                DeskProgressPage(
                    DeskSamples.quarter.next, place: Samples.kordai, report: report, published: nil, duty: nil,
                    visit: observer, in: context)),
        ] + calendars(in: context)
    }
}

/// What stands on the desk on 21 November 2026.
enum DeskSamples {
    /// Codes of so many questions.
    static func codes(_ count: Int, page: Int) -> DeskTablePage.Codes {
        DeskTablePage.Codes(
            (1...count).map { DeskTablePage.Codes.Code(row: $0 + 1, number: question.number, code: "7K2M-9XQ4-HB3T-WN6P-V") },
            page: page, id: "1d", key: "k3y")
    }

    /// Those that fell behind, and one of each kind that is missing.
    static let untranslated: [DeskTranslationsPage.Texts] =
        [
            DeskTranslationsPage.Texts(
                .stale, total: 30, texts: [UntranslatedText.Kind.answer, .results, .execution].map { text($0, isStale: true) })
        ]
        + UntranslatedText.Kind.allCases.map {
            DeskTranslationsPage.Texts(.missing($0), total: 2, texts: [text($0, isStale: false)])
        }

    /// Why a meeting was moved, in Kazakh alone.
    static let lone = LoneText(text(.meetingMove, isStale: false), text: Translated(kk: "Боран <b>"))

    private static func text(_ kind: UntranslatedText.Kind, isStale: Bool) -> UntranslatedText {
        let subject: JournalEntry.Subject =
            switch kind.act {
            case .moderate, .answer: .question(Question.Number(year: 2026, ordinal: 14))
            case .formProblem: .problem(Problem.Number(year: 2026, ordinal: 3))
            case .recordExecution, .decideControl: .plan(ActionPlan.ID(3))
            case .keepOfficials: .official(Official.ID(4))
            case .runEvent: .event(Event.ID(5))
            case .runReception: .reception(Reception.ID(6))
            case .publishPlan: JournalEntry.Subject(kind: JournalEntry.Subject.progressKind, id: "\(Samples.kordai)/2026-Q3")
            default: kind == .calendarReason ? .calendar(Samples.kordai, year: 2026) : .meeting(Meeting.ID(7))
            }
        return UntranslatedText(
            subject: subject, item: kind == .execution ? PlanItem.ID(5) : nil, key: "7.1", place: Samples.kordai, kind: kind,
            language: .ru, gap: isStale ? .stale(since: Samples.day("2026-11-10")) : .missing,
            opening: isStale ? "" : "Су <b> құбыры")
    }

    static func staff(_ role: StaffMember.Role) -> StaffMember {
        StaffMember(id: StaffMember.ID(1), name: "Сәуле Ахметова", email: "s@akimat.kz", role: role, place: Samples.kordai)
    }

    static func visit(_ role: StaffMember.Role, notice: DeskNotice? = nil) -> DeskVisit {
        DeskVisit(staff: staff(role), formToken: "t0ken", notice: notice)
    }

    /// The commission of an oblast.
    static let above = DeskVisit(
        staff: StaffMember(
            id: StaffMember.ID(2), name: "Марат", email: "m@oblast.kz", role: .commission, place: Samples.zhambyl),
        formToken: "t0ken")

    /// More changes than a page shows.
    static let changes: TableChanges = {
        var changes = TableChanges()
        changes.add(
            TableChanges.Change(
                row: 2, kind: .changed, known: "Жарық орнату",
                fields: [TableChanges.Field(column: "deadline", before: "", after: "2026-12-31")]))
        changes.add(TableChanges.Change(row: nil, kind: .removed, known: "Жол жөндеу"))
        for row in 3..<400 { changes.add(TableChanges.Change(row: row, kind: .new, known: "Айбек <Сәрсенов>")) }
        changes.keep()
        return changes
    }()

    /// Changes with more to be looked at than a page shows.
    static let noted: TableChanges = {
        var changes = TableChanges()
        for row in 2...120 {
            let after: [ProblemSheet.Column: String] = [.titleKk: "Жарық <b>"]
            let fields = TableChanges.fields([:], after)
            changes.add(TableChanges.Change(row: row, kind: .changed, known: "2026-P-00001", fields: fields))
            changes.noteTexts(row, after, changed: fields)
            changes.noteKept(row, [ProblemSheet.Column.standing: "<merged>"], [:])
        }
        return changes
    }()

    static let quarter = Period(year: 2026, part: .quarter(3))

    /// The terms of a question, as the Administrative Procedural Code sets them.
    static let law = Law(editions: [
        Edition(
            id: "appk", act: Samples.act, inForceFrom: Samples.day("2021-07-01"), inForceTo: nil, notes: Translated(),
            coverage: [],
            rules: [
                Samples.rule("appk.register", [], .questionReceived, .sameDayInOfficeHours, .registration, rolls: true),
                Samples.rule("appk.return-3", [], .questionRegistered, .workingDaysAfter(3), .returning, rolls: true),
                Samples.rule("appk.forward-3", [], .questionRegistered, .workingDaysAfter(3), .forwarding, rolls: true),
                Samples.rule("appk.answer-15", [], .questionRegistered, .workingDaysAfter(15), .answer, rolls: true),
            ])
    ])

    static func question(
        _ ordinal: Int, _ text: String, in language: Language = .kk, on day: String, registered: String? = nil,
        standing: Question.Standing = .received, moderation: Moderation = .waiting, category: Domain.Category? = nil,
        answer: Answer? = nil
    ) -> Question {
        let day = Samples.day(day)
        return Question(
            id: Question.ID(ordinal), number: Question.Number(year: 2026, ordinal: ordinal), place: Samples.sarybulak,
            meeting: Samples.meeting(id: 12).id, language: language, original: text, category: category, channel: .site,
            receivedAt: Moment(day, TimeOfDay(minutes: 600), offset: 300), receivedOn: day,
            registeredOn: registered.map(Samples.day), standing: standing, moderation: moderation, answer: answer,
            supporterCount: 47)
    }

    static let templates = [
        AnswerTemplate(
            key: "5", place: Samples.kordai, kind: .answer, name: "Жауап <үлгісі>", text: Translated(kk: "№ {number}", ru: nil)),
        AnswerTemplate(
            key: "6", place: Samples.zhambyl, kind: .return, name: "Возврат", text: Translated(kk: nil, ru: "Нет {place}")),
        AnswerTemplate(
            key: "shared", place: .republic, kind: .answer, name: "Ортақ", text: Translated(kk: "Мәтін", ru: "Текст")),
    ]

    static let entry = JournalEntry(
        sequence: 1, at: Moment(seconds: 1_790_000_000), actor: .staff(StaffMember.ID(7)), act: "question-published",
        subject: .question(question.number), detail: "moderation=waiting→published text=→kk:32",
        previousHash: JournalEntry.firstHash)

    static func meanwhile(in context: PageContext) -> DeskMeanwhile {
        DeskMeanwhile(
            entry, by: "<Серік>",
            on: Samples.day("2026-11-21"), at: TimeOfDay(minutes: 605), now: [(.kk, "Қазіргі <мәтін>")], in: context)
    }

    /// Of a slip.
    static let terms = TrackingPage.Terms(
        forwarding: SampleRecords.reckoning("decree-826.results-10", from: "2026-11-21"),
        answer: SampleRecords.reckoning("decree-826.results-10", from: "2026-11-23"),
        results: SampleRecords.reckoning("decree-826.results-10", from: "2026-12-04"))

    static let question = question(
        14,
        "Мектеп жанындағы өткелге бағдаршам қашан қойылады? Балалар үлкен жолды өтіп барады.\nМенің нөмірім 8 701 123 45 67, поштам aigul@mail.kz. Сәуле, Жамбыл көшесі 12.",
        on: "2026-11-12", registered: "2026-11-13", standing: .registered, category: .roads)

    static let questions = [
        question,
        question(
            15, "Ауылға таза су құбыры 2024 жылы уәде етілген еді. Құрылыс қай айда басталады?", on: "2026-10-20",
            registered: "2026-10-20", standing: .published,
            moderation: .published(text: "Ауылға таза су құбыры қашан?", on: Samples.day("2026-10-21")),
            category: .housingUtilities),
        question(16, "Когда отремонтируют дорогу Ногайбай — Сарыбулак? Автобус не доезжает до села.", in: .ru, on: "2026-11-20"),
    ]

    static let withheld = question(
        17, "Көршім туралы…", on: "2026-11-02", registered: "2026-11-03", standing: .registered,
        moderation: .withheld(
            reason: Samples.text("Бөтен адам туралы.", "О другом человеке.", nil), on: Samples.day("2026-11-04")))

    static let answered = question(
        18, "Автобус қашан жүреді?", on: "2026-10-02", registered: "2026-10-02", standing: .answered,
        moderation: .published(text: "Автобус қашан жүреді?", on: Samples.day("2026-10-03")), category: .roads,
        answer: Answer(text: Samples.text("1 қарашадан бастап.", "С 1 ноября.", nil), givenOn: Samples.day("2026-10-10")))

    static let steps = [
        QuestionStep(
            standing: .received, on: Samples.day("2026-11-12"),
            at: Moment(Samples.day("2026-11-12"), TimeOfDay(minutes: 600), offset: 300),
            note: Samples.text("Сайттан түсті", "Поступил с сайта", nil)),
        QuestionStep(
            standing: .registered, on: Samples.day("2026-11-13"),
            at: Moment(Samples.day("2026-11-13"), TimeOfDay(minutes: 600), offset: 300),
            note: Samples.text("Жол бөліміне берілді", "Передан в отдел дорог", nil)),
    ]

    static let problem: Problem = {
        do throws(ProblemRefusal) {
            return try Problem(
                id: Problem.ID(4), number: Problem.Number(year: 2026, ordinal: 14), place: Samples.kordai,
                meeting: Meeting.ID(11), title: Samples.text("Мектеп жолына бағдаршам қою", "Поставить светофор у школы", nil),
                category: .roads, competence: .district, goesToMaslikhat: false, raisedOn: Samples.day("2026-11-16"))
        } catch { preconditionFailure("\(error)") }
    }()

    static let meeting = Samples.meeting(id: 12)
    static let pastMeeting = Samples.meeting(id: 11, on: "2026-11-13")
    static let held: Meeting = {
        var meeting = Samples.meeting(id: 10, on: "2026-09-18")
        meeting.standing = .held
        meeting.announcement = Announcement(publishedOn: Samples.day("2026-09-01"), evidence: "https://akimat.kz/1")
        meeting.results = MeetingResults(
            publishedOn: Samples.day("2026-09-25"), summary: Samples.text("Су туралы.", "О воде.", nil))
        return meeting
    }()

    /// Held and recorded, its results written and not published.
    static let recorded: Meeting = {
        var meeting = pastMeeting
        meeting.standing = .held
        meeting.holding = MeetingHolding(
            recordedOn: meeting.day, attendance: .byGroup([.residents: 104, .deputies: 4, .opposition: 1]),
            hadOpenMicrophone: true, presentation: 41, spoke: 17)
        meeting.draftedResults = Translated("Жол мен су туралы айтылды.", in: .kk)
        meeting.announcement = Announcement([
            Publication(.site, on: meeting.day.adding(days: -15), evidence: "https://akimat.kz/1"),
            Publication(.publicPlace, on: meeting.day.adding(days: -12), evidence: nil),
        ])
        meeting.resultsPlaces = [Publication(.eGov, on: meeting.day, evidence: nil)]
        meeting.minutesOn = meeting.day
        return meeting
    }()

    static let minutes = EventMinutes(
        on: pastMeeting.day, chair: "Аудан әкімі", present: "Бөлім басшылары", agenda: "Есеп", speakers: "ТКШ бөлімінің басшысы",
        points: [
            EventMinutes.Point(
                text: "Су құбырын жөндеу", executors: "ТКШ бөлімі", deadline: Samples.day("2026-12-25"),
                control: "Аппарат басшысы")
        ])

    static func package(_ meeting: Meeting, _ plan: ActionPlan? = nil, _ problems: [Problem] = []) -> ResultsPackage {
        ResultsPackage(meeting, plan: plan, problems: problems, openQuestions: 0)
    }

    static func duties(_ context: PageContext) -> [Duty] {
        [("2026-12-04", DutyRule.Fulfilment.announcement, 12), ("2026-11-13", .resultsAndPlan, 11)].map { day, fulfilment, id in
            let rule = Samples.rule(
                "decree-826.\(fulfilment.rawValue)", [], fulfilment == .announcement ? .meeting : .meetingEnd,
                fulfilment == .announcement ? .daysBefore(14) : .daysAfter(10), fulfilment)
            return Duty(
                place: Samples.kordai, office: .district, subject: .meeting(Meeting.ID(id)),
                reckoning: Reckoning(rule, from: Samples.day(day), calendar: Samples.calendar), met: nil, today: context.today,
                calendar: Samples.calendar)
        }
    }

    private static func item(
        _ number: Int, _ kk: String, _ ru: String?, deadline: String, standing: PlanItem.Standing = .planned,
        executions: [Execution] = []
    ) -> PlanItem {
        PlanItem(
            id: PlanItem.ID(number), number: number, problem: number == 1 ? Problem.ID(4) : nil,
            action: Translated(kk: kk, ru: ru), lead: Samples.text("Аудандық ТКШ бөлімі", "Районный отдел ЖКХ", nil),
            coExecutors: Samples.text("Ауылдық округ", "Сельский округ", nil), deadline: Samples.day(deadline),
            givenOn: Samples.day("2026-11-16"), moneyNeeded: Tenge(18_400_000),
            moneyGiven: executions.isEmpty ? nil : Tenge(9_000_000),
            moneySource: Samples.text("Аудан бюджеті", "Бюджет района", nil), standing: standing, executions: executions)
    }

    static let item = item(
        1, "Жамбыл көшесіне 24 жарық бағанын орнату", "Установить 24 опоры освещения", deadline: "2026-11-25",
        standing: .underWay,
        executions: [
            Execution(
                on: Samples.day("2026-11-18"), enteredOn: Samples.day("2026-11-19"),
                text: Samples.text("10 баған орнатылды", "Установлено 10 опор", nil),
                evidence: "https://akimat.kz/photo/1")
        ])

    /// Extended once, declined once, asked for again; nothing recorded.
    static let controlled: PlanItem = {
        let reason = Samples.text("Мердігер кешікті", "Подрядчик опоздал", nil)
        func asked(_ decision: Extension.Decision?) -> Extension {
            Extension(
                askedOn: Samples.day("2026-11-02"), from: Samples.day("2026-11-09"), to: Samples.day("2026-11-19"),
                reason: reason, disciplinary: reason, decision: decision)
        }
        return PlanItem(
            id: PlanItem.ID(9), number: 4, problem: nil, action: Samples.text("Көпірді жөндеу", "Ремонт моста", nil),
            lead: Samples.text("Жол бөлімі", "Отдел дорог", nil), coExecutors: Samples.text("Округ", "Округ", nil),
            deadline: Samples.day("2026-11-19"), givenOn: Samples.day("2026-10-09"), moneyNeeded: nil,
            moneySource: Translated(), standing: .extended,
            extensions: [
                asked(.granted(on: Samples.day("2026-11-03"))), asked(.declined(on: Samples.day("2026-11-04"), reason: reason)),
                asked(nil),
            ], hasDefaultTerm: true)
    }()
    static func summary(of quarter: Period, isEmpty: Bool = false) -> ControlSummary {
        func figures(_ counts: [Int]) -> ControlSummary.Figures {
            var figures = ControlSummary.Figures()
            for (path, count) in zip(ControlSummary.Figures.all, counts) { figures[keyPath: path] = count }
            return figures
        }
        return ControlSummary(
            of: Samples.merke, quarter, countedOn: Samples.day("2026-11-21"),
            facts: isEmpty
                ? []
                : [
                    ControlSummary.Executor(
                        name: Samples.text("Аудандық ТКШ бөлімі", "Районный отдел ЖКХ", nil),
                        figures: figures([9, 4, 3, 1, 1, 4, 2, 1, 2, 1, 1])),
                    ControlSummary.Executor(
                        name: Samples.text("Жол бөлімі", "Отдел дорог", nil),
                        figures: figures([12, 5, 8, 0, 0, 4, 0, 0, 1, 0, 0])),
                    ControlSummary.Executor(name: Translated(), figures: figures([1, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0])),
                ])
    }

    static let summary = summary(of: quarter)

    /// Handed in two days late.
    static let summaryDuty: Duty? = Samples.gazetteer[Samples.merke].flatMap { place in
        Duty.all(
            of: place,
            records: DutyRecords(onControl: [quarter], summariesHandedIn: [quarter: Samples.day("2026-10-22")]),
            law: Samples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar, today: Samples.day("2026-11-21")
        ).first
    }

    static let controlledPlan = ActionPlan(
        id: ActionPlan.ID(8), place: Samples.merke, meeting: Meeting.ID(11),
        standing: .published(on: Samples.day("2026-10-10")), items: [controlled])

    static let plan = ActionPlan(
        id: ActionPlan.ID(3), place: Samples.kordai, meeting: Meeting.ID(11),
        items: [
            item, item(2, "Мектеп ауласына су құбырын тарту", nil, deadline: "2026-11-09"),
            item(3, "Таңғы автобусты 6:40-тан жүргізу", "Пустить утренний автобус с 6:40", deadline: "2026-12-20"),
        ])
    static let readyPlan = ActionPlan(
        id: ActionPlan.ID(4), place: Samples.kordai, meeting: Meeting.ID(11),
        items: [item(1, "Жол жөндеу", "Ремонт дороги", deadline: "2026-12-20")])
    static let emptyPlan = ActionPlan(id: ActionPlan.ID(5), place: Samples.kordai, meeting: Meeting.ID(11))
    static let publishedPlan = ActionPlan(
        id: ActionPlan.ID(6), place: Samples.kordai, meeting: Meeting.ID(10), standing: .published(on: Samples.day("2026-09-28")),
        items: [item])

    static let figures: ReportFigures = {
        var figures = ReportFigures()
        figures.meetingsPlanned = 21
        figures.meetingsHeld = 19
        figures.questionsByStanding = [.answered: 60, .inPlan: 40, .received: 13]
        figures.questionsByCategory = [.roads: 60, .housingUtilities: 53]
        figures.itemsDue = 30
        figures.itemsDone = 22
        figures.itemsOnTime = 18
        figures.itemsOverdue = 8
        figures.moneyNeeded = Tenge(624_600_000)
        figures.moneyGiven = Tenge(264_100_000)
        return figures
    }()
}

extension AnswerTemplate.Refusal {
    fileprivate static var sample: AnswerTemplate.Refusal {
        do throws(AnswerTemplate.Refusal) {
            _ = try AnswerTemplate.accepted(
                key: "", place: Samples.kordai, kind: "answer", name: "", text: Translated(kk: "{who}", ru: nil))
            preconditionFailure("a template without a name was taken")
        } catch { return error }
    }
}
