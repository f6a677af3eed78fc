import Demonstration
import Domain
import TestSupport
import Testing

@Suite("The plans of a demonstration")
struct DemonstratedPlanTests {
    @Test("agree with their problem questions and with the questions of these")
    func agree() throws {
        let data = try TestCountry.large.get()
        var items: [Problem.ID: [PlanItem]] = [:]
        for plan in data.plans where plan.publishedOn != nil {
            for item in plan.items { if let problem = item.problem { items[problem, default: []].append(item) } }
        }
        let inItems: Set<Question.Standing> = [.inPlan, .resolved, .confirmed, .disputed]
        var carried: Set<Question.ID> = []
        for raised in data.problems {
            let questions = raised.questions.map { data.questions[$0.value - 1].question }
            carried.formUnion(raised.questions)
            #expect((1...6).contains(questions.count))
            #expect(questions.allSatisfy { $0.problem == raised.problem.id && $0.meeting == raised.problem.meeting })
            #expect(questions.contains { $0.standing != .merged })
            let own = items[raised.problem.id] ?? []
            let isDone = !own.isEmpty && own.allSatisfy { $0.doneOn != nil }
            for question in questions where question.standing != .merged {
                #expect(inItems.contains(question.standing) == !own.isEmpty)
                #expect((question.standing == .inPlan) == (!own.isEmpty && !isDone))
                #expect((question.standing == .inPool) == own.isEmpty)
            }
        }
        for asked in data.questions {
            #expect((asked.question.problem != nil) == carried.contains(asked.question.id))
        }
    }

    @Test("have items in every standing, in time and late, none dated ahead")
    func haveItems() throws {
        let data = try TestCountry.large.get()
        let items = data.plans.flatMap(\.items)
        for code in ["planned", "under-way", "done", "extended", "removed"] {
            #expect(items.contains { $0.standing.code == code }, "\(code)")
        }
        #expect(items.contains { $0.doneOn != nil && $0.daysLate(on: TestCountry.today) > 0 })
        #expect(items.contains { $0.isOpen && $0.daysLate(on: TestCountry.today) > 0 })
        #expect(items.map(\.id.value) == Array(1...items.count))
        for item in items {
            #expect(item.givenOn < TestCountry.today && item.deadline > item.givenOn)
            #expect(TestCountry.calendar.isWorking(item.deadline))
            #expect(item.executions.map(\.on) == item.executions.map(\.on).sorted())
            #expect(item.executions.allSatisfy { $0.on < TestCountry.today && $0.on >= item.givenOn })
            #expect(item.doneOn == nil || item.executions.last?.on == item.doneOn)
            #expect((item.moneyGiven ?? .zero) <= item.moneyNeeded ?? .zero)
            #expect(item.moneyNeeded == nil || item.moneySource.missingOfficial.isEmpty)
        }
    }

    @Test("belong each to one held meeting, published after it, mostly in time, some late, some not yet")
    func arePublished() throws {
        let data = try TestCountry.large.get()
        let meetings = Dictionary(uniqueKeysWithValues: data.meetings.map { ($0.id, $0) })
        #expect(data.plans.map(\.id.value) == Array(1...data.plans.count))
        #expect(Set(data.plans.map(\.meeting)).count == data.plans.count)
        var (inTime, late, drafts) = (0, 0, 0)
        for plan in data.plans {
            let meeting = try #require(meetings[plan.meeting])
            #expect(meeting.isHeld && plan.place == meeting.host)
            #expect(plan.items.map(\.number) == Array(1...plan.items.count))
            if let day = plan.publishedOn {
                #expect(day > meeting.day && day < TestCountry.today)
                if meeting.lastDay.days(until: day) <= 10 { inTime += 1 } else { late += 1 }
            } else {
                drafts += 1
                #expect(plan.items.allSatisfy { $0.standing == .planned && $0.executions.isEmpty })
            }
        }
        #expect(inTime > late * 2 && late > 0 && drafts > 0)
        #expect(Set(data.problems.compactMap(\.problem.meeting)).count > data.plans.count)
    }
}
