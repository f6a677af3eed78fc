import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("The acts of the desk")
struct DeskActsTests {
    typealias Act = DeskPath.QuestionAct
    static let today = Samples.day("2026-11-21")

    static func question(_ standing: Question.Standing) -> Question {
        DeskSamples.question(
            1, "Мәтін", on: "2026-11-12", registered: standing == .received ? nil : "2026-11-12", standing: standing)
    }

    @Test("on an official ask again where somebody wrote meanwhile whether and for whom this one acts")
    func officialMark() {
        let official = Official(
            id: Official.ID(3), place: Samples.kordai, post: .akim, name: Samples.text("Гүлнар", "Гульнар", nil),
            since: Samples.day("2026-11-02"))
        var acting = official
        acting.isActing = true
        var forAnother = acting
        forAnother.actingFor = Official.ID(1)
        #expect(Set([official, acting, forAnother].map { RecordMark($0) }).count == 3)
    }

    @Test(
        "are offered on a question by its standing",
        arguments: [
            (Question.Standing.received, [Act.register, .return, .forward, .withhold]),
            (.registered, [.return, .forward, .publish, .withhold, .answer, .exclude]),
            (.returned, [.register, .forward, .publish, .withhold, .answer]),
            (.published, [.forward, .publish, .withhold, .answer, .exclude]),
            (.excluded, [.forward, .publish, .withhold, .answer]),
            (.answered, [.publish, .withhold, .answer]),
            (.resolved, [.publish, .withhold, .answer]),
        ] as [(Question.Standing, [Act])])
    func byStanding(standing: Question.Standing, open: [Act]) {
        let found = Act.allCases.filter {
            DeskQuestionActs.offer($0, on: Self.question(standing), by: DeskSamples.staff(.clerk), today: Self.today) == .open
        }
        #expect(found == open)
    }

    @Test(
        "are offered on a question by the role",
        arguments: [
            (StaffMember.Role.clerk, [Act.return, .forward, .publish, .withhold, .answer, .exclude], true),
            (.moderator, [.return, .forward, .publish, .withhold], false),
            (.commission, [.exclude], true),
            (.head, [.answer, .exclude], true),
            (.observer, [], false),
            (.administrator, [], false),
        ] as [(StaffMember.Role, [Act], Bool)])
    func byRole(role: StaffMember.Role, open: [Act], makesProblem: Bool) {
        let question = Self.question(.registered)
        let found = Act.allCases.filter {
            DeskQuestionActs.offer($0, on: question, by: DeskSamples.staff(role), today: Self.today) == .open
        }
        #expect(found == open)
        #expect((DeskQuestionActs.makesProblem(question, by: DeskSamples.staff(role)) == .open) == makesProblem)
    }

    @Test("that are closed say why: by the rule or by the role")
    func says() {
        let question = Self.question(.received)
        let offer = DeskQuestionActs.offer(.publish, on: question, by: DeskSamples.staff(.clerk), today: Self.today)
        #expect(offer == .closed(.refusalNotRegistered))
        let other = DeskQuestionActs.offer(.publish, on: question, by: DeskSamples.staff(.head), today: Self.today)
        #expect(other == .forbidden(.moderate))
        let words = SamplePages.context(.ru).words
        #expect(other.why(words)?.contains(/Это делает: .*модератор/) == true && offer.why(words) != nil)
        #expect(DeskQuestionActs.Offer.open.why(words) == nil)
    }

    @Test("on a question of the republic can still forward it to a place")
    func republic() {
        var question = Self.question(.registered)
        question.place = .republic
        let offer = DeskQuestionActs.offer(.forward, on: question, by: DeskSamples.staff(.clerk), today: Self.today)
        #expect(offer == .open)
    }

    @Test(
        "are offered on a meeting by its day and standing",
        arguments: [
            (DeskSamples.meeting, nil, [DeskPath.MeetingAct.announce, .move, .cancel]),
            (DeskSamples.pastMeeting, nil, [.announce, .hold, .results, .places, .minutes, .package, .move, .cancel, .plan]),
            (
                DeskSamples.pastMeeting, DeskSamples.plan,
                [.announce, .hold, .results, .places, .minutes, .package, .move, .cancel]
            ),
            (DeskSamples.held, nil, [.announce, .hold, .results, .places, .minutes, .package, .plan]),
            (
                DeskSamples.recorded, DeskSamples.plan,
                [.announce, .hold, .results, .places, .minutes, .package, .alone]
            ),
        ] as [(Meeting, ActionPlan?, [DeskPath.MeetingAct])])
    func meetings(meeting: Meeting, plan: ActionPlan?, open: [DeskPath.MeetingAct]) {
        let found = DeskPath.MeetingAct.allCases.filter {
            DeskMeetingActs.offer($0, on: meeting, plan: plan, by: DeskSamples.staff(.head), today: Self.today) == .open
        }
        #expect(found == open)
    }
}

@Suite("The acts on a meeting")
struct DeskMeetingActsTests {
    @Test(
        "are offered by the role",
        arguments: [
            (
                StaffMember.Role.clerk,
                [DeskPath.MeetingAct.announce, .hold, .results, .places, .minutes, .move, .cancel, .plan]
            ),
            (.head, [.announce, .hold, .results, .places, .minutes, .package, .move, .cancel, .plan]),
            (.commission, [.plan]), (.moderator, []), (.observer, []),
        ] as [(StaffMember.Role, [DeskPath.MeetingAct])])
    func byRole(role: StaffMember.Role, open: [DeskPath.MeetingAct]) {
        let found = DeskPath.MeetingAct.allCases.filter {
            DeskMeetingActs.offer(
                $0, on: DeskSamples.pastMeeting, plan: nil, by: DeskSamples.staff(role), today: Samples.day("2026-11-21"))
                == .open
        }
        #expect(found == open)
    }
}

@Suite("A term of a question")
struct QuestionTermTests {
    private func terms(_ question: Question, today: String) -> [QuestionTerm] {
        QuestionTerm.running(
            for: question, law: DeskSamples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar,
            today: Samples.day(today))
    }

    @Test("runs from registration in working days, over the days off between")
    func answer() {
        let found = terms(DeskSamples.question, today: "2026-11-21")
        #expect(found.map(\.reckoning.rule.id.text) == ["appk.forward-3", "appk.return-3", "appk.answer-15"])
        #expect(found.map(\.due.iso) == ["2026-11-18", "2026-11-18", "2026-12-04"])
        #expect(found.last?.workingDaysPassed == 5)
    }

    @Test("of registration is the day it came in; nothing is late on that day")
    func registration() {
        #expect(terms(DeskSamples.questions[2], today: "2026-11-20").map(\.standing) == [.dueSoon(workingDays: 0)])
        #expect(terms(DeskSamples.questions[2], today: "2026-11-23").map(\.standing) == [.overdue(days: 3)])
    }

    @Test("ends with the answer")
    func none() {
        #expect(terms(DeskSamples.answered, today: "2026-11-21").isEmpty)
    }
}
