import Domain
import TestSupport
import Testing

/// Events of Zhambyl oblast and Kordai district, and the rules of order 70-ө about them.
enum EventSamples {
    static let order = Law(editions: [
        Edition(
            id: "zhambyl-70", act: Samples.act, inForceFrom: Samples.day("2019-03-13"), inForceTo: nil,
            territory: Samples.zhambyl, notes: Translated(), coverage: [],
            rules: [
                rule("deputy-trip", [.oblast], .period, .times(1, per: .month), .holding, .deputyTrip, .eachPost([.deputy])),
                rule("trip-schedule", [.oblast], .period, .times(1, per: .quarter), .agreement, .deputyTrip),
                rule("trip-notice-5", [.oblast], .trip, .daysBefore(5), .announcement, .deputyTrip),
                rule("inspector-notice-5", [.oblast], .trip, .daysBefore(5), .announcement, .inspectorTrip),
                rule("inspector-note-5", [.oblast], .tripEnd, .workingDaysAfter(5), .note, .inspectorTrip),
                rule(
                    "inspector-coverage", [.oblast], .period, .times(1, per: .year), .holding, .inspectorTrip,
                    .eachPlace([.village])),
                rule("round", [.district], .period, .times(2, per: .month), .holding, .round, .parts([.ruralOkrug])),
                rule("round-notice-3", [.district, .ruralOkrug], .trip, .daysBefore(3), .announcement, .round),
                rule("rural-round", [.ruralOkrug], .period, .times(1, per: .week), .holding, .ruralRound),
                rule("hour-notice-2", [.district], .broadcast, .daysBefore(2), .announcement, .hour),
                rule(
                    "hour-notice-3", [.oblast], .broadcast, .daysBefore(3), .announcement, .hour,
                    leaders: [.firstDeputy, .deputy]),
                rule(
                    "hour-monthly", [.oblast], .period, .times(1, per: .month), .holding, .hour, leaders: [.firstDeputy, .deputy]),
                rule("hour-answers-10", [.oblast, .district], .broadcast, .workingDaysAfter(10), .onAirAnswers, .hour),
            ])
    ])

    private static func rule(
        _ id: String, _ offices: [Office], _ trigger: DutyRule.Trigger, _ term: DutyRule.Term, _ fulfilment: DutyRule.Fulfilment,
        _ kind: Event.Kind, _ counted: Counted = .events, leaders: Set<Official.Post> = []
    ) -> DutyRule {
        let words = Samples.text("Ереже", "Правило", "Rule")
        return DutyRule(
            id: DutyRule.ID("order-70.\(id)"), cites: words, title: words, norm: words, offices: offices, trigger: trigger,
            term: term, rollsForward: false, fulfilment: fulfilment, events: [kind], leaders: leaders, counted: counted)
    }

    static func event(
        _ kind: Event.Kind, on date: String, in places: [KATO]? = nil, host: KATO = Samples.zhambyl, id: Int = 1,
        official: Int? = nil, leader: Translated = Translated()
    ) -> Event {
        let stops = (places ?? [host]).enumerated().map { number, place in
            Event.Stop(place: place, day: Samples.day(date), time: TimeOfDay(minutes: 600 + number * 60))
        }
        return Event(
            id: Event.ID(id), kind: kind, host: host, official: official.map { Official.ID($0) }, leader: leader, stops: stops)
    }

    static func held(_ event: Event) throws -> Event {
        let results = EventResults(publishedOn: event.lastDay, summary: Samples.text("Өтті.", "Прошло.", nil))
        return try event.held(results, today: event.lastDay)
    }

    static func deputy(_ id: Int) -> Official { official(id, .deputy) }

    static func official(_ id: Int, _ post: Official.Post) -> Official {
        Official(
            id: Official.ID(id), place: Samples.zhambyl, post: post, name: Samples.text("Орынбасар", "Заместитель", nil),
            since: Samples.day("2026-01-05"))
    }
}

@Suite("What the law asks of an event")
struct EventDutiesTests {
    private func steps(_ event: Event, today: String, host: KATO? = nil) throws -> [Duty] {
        EventDuties.steps(
            of: event, host: try #require(Samples.gazetteer[host ?? event.host]), law: EventSamples.order,
            gazetteer: Samples.gazetteer, calendar: Samples.calendar, today: Samples.day(today))
    }

    @Test("of each kind: notice five, three or two days before, by order 70-ө")
    func notice() throws {
        // Annex 1, p. 10: five days before 17 November is 12 November.
        #expect(
            try steps(EventSamples.event(.deputyTrip, on: "2026-11-17"), today: "2026-11-01").map(\.due.iso) == ["2026-11-12"])
        // Annex 1, p. 26, and annex 3, p. 23: three days for a deputy, two for a district akim; of the oblast akim's own nothing is asked.
        let deputy = Samples.text("Орынбасар", "Заместитель", nil)
        let ofDeputy = EventSamples.event(.hour, on: "2026-11-17", leader: deputy)
        #expect(try steps(ofDeputy, today: "2026-11-01").map(\.due.iso) == ["2026-11-14"])
        #expect(try steps(EventSamples.event(.hour, on: "2026-11-17"), today: "2026-11-01").isEmpty)
        let ofDistrict = EventSamples.event(.hour, on: "2026-11-17", host: Samples.kordai)
        #expect(try steps(ofDistrict, today: "2026-11-01").map(\.due.iso) == ["2026-11-15"])
        // Outside the oblast the order binds nobody.
        #expect(try steps(EventSamples.event(.hour, on: "2026-11-17", host: Samples.almaty), today: "2026-11-01").isEmpty)
        // Ministers have no akimat, and no term of days is known for them.
        let minister = EventSamples.event(.ministerMeeting, on: "2026-11-17", in: [Samples.zhambyl], host: .republic)
        #expect(try steps(minister, today: "2026-11-01").isEmpty)
    }

    @Test("is announced in time or late, and late stays late")
    func announced() throws {
        let trip = EventSamples.event(.deputyTrip, on: "2026-11-17")
        let (inTime, late) = (
            try trip.announced(on: Samples.day("2026-11-12"), evidence: nil, today: Samples.day("2026-11-12")),
            try trip.announced(
                on: Samples.day("2026-11-15"), evidence: "https://zhambyl.gov.kz/1", today: Samples.day("2026-11-15"))
        )
        #expect(try steps(inTime, today: "2026-11-20").map(\.standing) == [.met(on: Samples.day("2026-11-12"))])
        #expect(try steps(late, today: "2026-12-20").map(\.standing) == [.metLate(on: Samples.day("2026-11-15"), days: 3)])
        #expect(try steps(trip, today: "2026-11-13").map(\.standing) == [.overdue(days: 1)])
    }

    @Test("left questions open is answered in ten working days, counted past days off")
    func answers() throws {
        let hour = EventSamples.event(.hour, on: "2026-12-10", host: Samples.kordai)
        #expect(try steps(hour, today: "2026-12-11").count == 1, "nothing was left open")
        let text = Samples.text("Су қашан келеді?", "Когда будет вода?", nil)
        let today = Samples.day("2026-12-10")
        let open = try hour.leavingOpen(text, today: today).leavingOpen(Translated(kk: "Жол ше?"), today: today)
        #expect(open.openQuestions.map(\.number) == [1, 2])
        // Annex 3, p. 25: 11, 14, 15, 17, 18, 21, 22, 23, 24 and 25 December; 16 December is Independence Day.
        let duty = try #require(try steps(open, today: "2026-12-11").last)
        #expect(duty.due.iso == "2026-12-25" && duty.standing == .upcoming)
        let answer = OpenQuestion.Answer(on: Samples.day("2026-12-18"), text: text, evidence: nil)
        let one = try open.answering(1, answer, today: Samples.day("2026-12-18"))
        #expect(one.allAnsweredOn == nil)
        #expect(try steps(one, today: "2026-12-26").last?.standing == .overdue(days: 1))
        let later = OpenQuestion.Answer(on: Samples.day("2026-12-28"), text: text, evidence: nil)
        let both = try one.answering(2, later, today: Samples.day("2026-12-28"))
        #expect(try steps(both, today: "2026-12-30").last?.standing == .metLate(on: Samples.day("2026-12-28"), days: 3))
        #expect(throws: EventRefusal.alreadyAnswered) { try both.answering(2, later, today: Samples.day("2026-12-28")) }
        #expect(throws: EventRefusal.questionUnknown) { try both.answering(3, later, today: Samples.day("2026-12-28")) }
    }

    @Test("among people of the office is kept by the day, and is not owed to residents")
    func steps() throws {
        let trip = try EventSamples.held(EventSamples.event(.inspectorTrip, on: "2026-12-11", in: [Samples.sarybulak]))
        // Annex 2, p. 7: 14, 15, 17, 18 and 21 December.
        let asked = try steps(trip, today: "2026-12-12")
        #expect(asked.map(\.due.iso) == ["2026-12-06", "2026-12-21"])
        let note = DutyRule.ID("order-70.inspector-note-5")
        let done = try trip.done(note, on: Samples.day("2026-12-18"), of: asked, today: Samples.day("2026-12-18"))
        #expect(try steps(done, today: "2026-12-22").last?.standing == .met(on: Samples.day("2026-12-18")))
        #expect(throws: EventRefusal.stepUnknown) {
            try trip.done(DutyRule.ID("order-70.inspector-notice-5"), on: trip.firstDay, of: asked, today: trip.firstDay)
        }
        #expect(throws: EventRefusal.notYetHeld) {
            try trip.done(note, on: Samples.day("2026-12-10"), of: asked, today: Samples.day("2026-12-18"))
        }
        let owed = Duty.all(
            of: try #require(Samples.gazetteer[Samples.zhambyl]), records: DutyRecords(events: [done]), law: EventSamples.order,
            gazetteer: Samples.gazetteer, calendar: Samples.calendar, today: Samples.day("2026-12-22"))
        #expect(owed.map(\.rule.id.text) == ["order-70.inspector-notice-5"])
        #expect(owed.map(\.subject) == [.event(done.id)])
    }
}

@Suite("A change of an event")
struct EventDecisionsTests {
    private let today = Samples.day("2026-11-20")

    @Test("never has two deputies of one akim away on one day, by order 70-ө, annex 1, p. 9")
    func apart() throws {
        let first = EventSamples.event(.deputyTrip, on: "2026-12-01", id: 1, official: 1)
        let second = EventSamples.event(.deputyTrip, on: "2026-12-02", id: 2, official: 2)
        #expect(second.othersAway(among: [first]).isEmpty)
        let reason = Samples.text("Жол жабық", "Дорога закрыта", nil)
        #expect(throws: EventRefusal.otherAway) {
            try second.moved(to: first.stops, reason: reason, others: [first, second], today: today)
        }
        // The same deputy may go on, and what is called off is nobody's absence.
        let gone = try first.cancelled(on: today, reason: reason)
        let moved = try second.moved(to: first.stops, reason: reason, others: [gone], today: today)
        #expect(moved.moved?.from == Samples.day("2026-12-02") && moved.id == second.id)
        #expect(throws: EventSchedule.Refusal.otherAway) {
            try EventSchedule(
                approving: .deputyTrip, of: Samples.zhambyl, Period(year: 2026, part: .quarter(4)), events: [first, moved],
                on: today, evidence: nil, asked: true, today: today)
        }
        #expect(throws: EventSchedule.Refusal.noSchedule) {
            try EventSchedule(
                approving: .round, of: Samples.zhambyl, Period(year: 2026, part: .quarter(4)), events: [first], on: today,
                evidence: nil, asked: false, today: today)
        }
    }

    @Test("that comes after the approval of a schedule shows beside it, until it is approved anew")
    func approvedAnew() throws {
        let quarter = Period(year: 2026, part: .quarter(4))
        let first = EventSamples.event(.deputyTrip, on: "2026-12-01", id: 1, official: 1)
        let second = EventSamples.event(.deputyTrip, on: "2026-12-02", id: 2, official: 2)
        func approved(_ events: [Event], over before: EventSchedule?, on day: Day) throws(EventSchedule.Refusal) -> EventSchedule
        {
            try EventSchedule(
                approving: .deputyTrip, of: Samples.zhambyl, quarter, events: events, over: before, on: day, evidence: nil,
                asked: true, today: today)
        }
        let schedule = try approved([first], over: nil, on: today.adding(days: -3))
        #expect(schedule.former.isEmpty && schedule.changes(among: [first]).isEmpty && schedule.dropped(among: [first]) == 0)
        #expect(throws: EventSchedule.Refusal.dayTooEarly) {
            try approved([first], over: nil, on: Samples.day("2025-08-31"))
        }
        #expect(throws: EventRefusal.announcedTooEarly) {
            try first.announced(on: Samples.day("2025-10-31"), evidence: nil, today: today)
        }
        #expect(throws: EventSchedule.Refusal.unchanged) { try approved([first], over: schedule, on: schedule.approvedOn) }
        // An hour is not approved, a day is.
        var later = first
        later.stops = [Event.Stop(place: first.stops[0].place, day: first.firstDay, time: TimeOfDay(minutes: 900))]
        #expect(schedule.changes(among: [later]).isEmpty)
        later.stops = EventSamples.event(.deputyTrip, on: "2026-12-03").stops
        #expect(schedule.changes(among: [later, second]) == [first.id: .moved, second.id: .added])
        let gone = try first.cancelled(on: today, reason: Samples.text("Боран", "Буран", nil))
        #expect(schedule.dropped(among: [gone]) == 1)
        let anew = try approved([later, second], over: schedule, on: today)
        #expect(anew.former == [EventSchedule.Former(approvedOn: schedule.approvedOn, replacedOn: today)])
        #expect(anew.changes(among: [later, second]).isEmpty)
        #expect(try approved([later], over: anew, on: today).former == anew.former, "the day stays the same")
        // Of one that was approved before its trips were kept nothing is said.
        let old = EventSchedule(
            host: Samples.zhambyl, kind: .deputyTrip, quarter: quarter, approvedOn: today, evidence: nil)
        #expect(old.changes(among: [first, second]).isEmpty && old.dropped(among: []) == 0)
    }

    @Test("takes out a question that was entered by mistake, unless it was answered")
    func withdraws() throws {
        let (text, reason) = (Samples.text("Су қашан?", "Когда вода?", nil), Samples.text("Екі рет", "Дважды", nil))
        let hour = EventSamples.event(.hour, on: "2026-11-19", host: Samples.kordai)
        let answer = OpenQuestion.Answer(on: today, text: text, evidence: nil)
        let open = try hour.leavingOpen(text, today: today).leavingOpen(
            Samples.text("Жол ше?", "А дорога?", nil), today: today
        ).answering(1, answer, today: today)
        let other = Samples.text("Жол ше?", "А дорога?", nil)
        #expect(throws: EventRefusal.questionRepeated) { try open.leavingOpen(other, today: today) }
        #expect(throws: EventRefusal.alreadyAnswered) { try open.withdrawing(1, reason: reason, today: today) }
        #expect(throws: EventRefusal.reasonMissing) { try open.withdrawing(2, reason: Translated(), today: today) }
        let out = try open.withdrawing(2, reason: reason, today: today)
        #expect(out.leftOpen.map(\.number) == [1] && out.unanswered.isEmpty && out.allAnsweredOn == today)
        #expect(throws: EventRefusal.questionWithdrawn) { try out.withdrawing(2, reason: reason, today: today) }
        #expect(throws: EventRefusal.questionWithdrawn) { try out.answering(2, answer, today: today) }
        #expect(throws: EventRefusal.questionWithdrawn) { try out.correcting(2, text: text, answer: nil, today: today) }
        #expect(throws: EventRefusal.answerMissing) { try out.correcting(1, text: text, answer: nil, today: today) }
        #expect(throws: EventRefusal.questionMissing) {
            try out.correcting(1, text: Translated(), answer: answer, today: today)
        }
        let long = OpenQuestion.Answer(
            on: today, text: Translated(String(repeating: "а", count: OpenQuestion.longestText + 1), in: .ru), evidence: nil)
        #expect(throws: EventRefusal.answerTooLong) { try out.correcting(1, text: text, answer: long, today: today) }
    }

    @Test("tells of no fewer questions than were left open, nor of more resolved than were answered")
    func openFigures() throws {
        let text = Samples.text("Су қашан?", "Когда вода?", nil)
        let hour = EventSamples.event(.hour, on: "2026-11-19", host: Samples.kordai)
        let open = try hour.leavingOpen(text, today: today).leavingOpen(Translated(kk: "Жол ше?"), today: today)
        func held(_ raised: Int?, _ resolved: Int?) throws(EventRefusal) -> Event {
            try open.held(
                EventResults(publishedOn: today, summary: text, questionsRaised: raised, questionsResolved: resolved),
                today: today)
        }
        #expect(throws: EventRefusal.moreOpenThanRaised) { try held(1, nil) }
        #expect(throws: EventRefusal.resolvedWhileOpen) { try held(5, 4) }
        let known = try held(5, 3)
        let third = Translated(kk: "Көпір ше?")
        #expect(throws: EventRefusal.resolvedWhileOpen) { try known.leavingOpen(third, today: today) }
        #expect(try held(nil, nil).leavingOpen(third, today: today).openQuestions.count == 3)
    }

    @Test("of its first day has it announced anew; of a later stop it does not")
    func movedAnnouncement() throws {
        let round = EventSamples.event(
            .round, on: "2026-12-01", in: [Samples.sarybulakOkrug, Samples.sarybulak], host: Samples.kordai)
        let known = try round.announced(on: today, evidence: nil, today: today)
        let reason = Samples.text("Боран", "Буран", nil)
        let later = Event.Stop(place: Samples.sarybulak, day: Samples.day("2026-12-02"), time: TimeOfDay(minutes: 600))
        #expect(try known.moved(to: [known.stops[0], later], reason: reason, others: [], today: today).announcement != nil)
        #expect(try known.moved(to: [later], reason: reason, others: [], today: today).announcement == nil)
        #expect(throws: EventRefusal.nothingMoved) {
            try known.moved(to: known.stops.reversed(), reason: reason, others: [], today: today)
        }
        #expect(throws: EventRefusal.reasonMissing) {
            try known.moved(to: [later], reason: Translated(), others: [], today: today)
        }
    }

    @Test("can be done until its last day is over")
    func movedLate() throws {
        let trip = EventSamples.event(.deputyTrip, on: "2026-12-01")
        let later = Event.Stop(place: Samples.kordai, day: Samples.day("2026-12-20"), time: TimeOfDay(minutes: 600))
        let reason = Samples.text("Боран", "Буран", nil)
        #expect(try trip.moved(to: [later], reason: reason, others: [], today: trip.lastDay).stops == [later])
        #expect(throws: EventRefusal.eventPast) {
            try trip.moved(to: [later], reason: reason, others: [], today: trip.lastDay.adding(days: 1))
        }
    }

    @Test("to held has a summary and figures that can be")
    func figures() throws {
        let event = EventSamples.event(.vulnerableMeeting, on: "2026-11-18", host: Samples.kordai)
        func held(_ results: EventResults) throws(EventRefusal) -> Event { try event.held(results, today: today) }
        let (day, summary) = (Samples.day("2026-11-19"), Samples.text("Көмек көрсетілді.", "Помощь оказана.", nil))
        #expect(throws: EventRefusal.summaryMissing) { try held(EventResults(publishedOn: day, summary: Translated())) }
        #expect(throws: EventRefusal.moreResolvedThanRaised) {
            try held(EventResults(publishedOn: day, summary: summary, questionsRaised: 2, questionsResolved: 3))
        }
        #expect(throws: EventRefusal.receivedWithoutReception) {
            try held(EventResults(publishedOn: day, summary: summary, receptions: 0, received: 3))
        }
        #expect(try held(EventResults(publishedOn: day, summary: summary, received: 3)).results?.received == 3)
        #expect(throws: EventRefusal.figureOutOfRange) {
            try held(EventResults(publishedOn: day, summary: summary, attendance: -1))
        }
        #expect(throws: EventRefusal.resultsBeforeEvent) {
            try held(EventResults(publishedOn: Samples.day("2026-11-17"), summary: summary))
        }
        #expect(throws: EventRefusal.notYetHeld) {
            try EventSamples.event(.hour, on: "2026-11-21").held(EventResults(publishedOn: day, summary: summary), today: today)
        }
        let done = try held(EventResults(publishedOn: day, summary: summary, attendance: 40))
        #expect(throws: EventRefusal.alreadyHeld) { try done.cancelled(on: today, reason: summary) }
    }

    @Test("to minutes of a session needs two thirds of the members, by regulation 135, p. 5.4")
    func quorum() throws {
        let session = EventSamples.event(.session, on: "2026-11-19", host: Samples.merke)
        let quorum = Quorum(present: 2, of: 3, cites: Samples.text("5.4", "5.4", nil))
        func minutes(_ present: Int?, of members: Int?) -> EventMinutes {
            EventMinutes(
                on: Samples.day("2026-11-20"), chair: "Әкім", present: "Мүшелер", agenda: "Жол", speakers: "",
                points: [
                    EventMinutes.Point(
                        text: "Жөндеу", executors: "Бөлім", deadline: Samples.day("2026-12-20"), control: "Аппарат")
                ],
                members: members, membersPresent: present)
        }
        #expect(try session.recorded(minutes(6, of: 9), quorum: quorum, today: today).minutes?.points.count == 1)
        #expect(throws: EventRefusal.noQuorum) { try session.recorded(minutes(5, of: 9), quorum: quorum, today: today) }
        #expect(throws: EventRefusal.noQuorum) { try session.recorded(minutes(6, of: 10), quorum: quorum, today: today) }
        #expect(throws: EventRefusal.membersMissing) { try session.recorded(minutes(nil, of: 9), quorum: quorum, today: today) }
        #expect(throws: EventRefusal.morePresentThanMembers) {
            try session.recorded(minutes(10, of: 9), quorum: quorum, today: today)
        }
        // A trip has no members, and where no act asks for a quorum none is asked for.
        #expect(try session.recorded(minutes(nil, of: nil), quorum: nil, today: today).minutes != nil)
    }
}

@Suite("The programme of an akimat")
struct ProgrammeTests {
    private func counts(_ host: KATO, _ events: [Event], _ officials: [Official] = [], on day: String, today: String) throws
        -> [String: ProgrammeCount]
    {
        let found = ProgrammeCount.of(
            try #require(Samples.gazetteer[host]), events: events, officials: officials, law: EventSamples.order,
            gazetteer: Samples.gazetteer, on: Samples.day(day), today: Samples.day(today))
        return Dictionary(found.map { ("\($0.rule.id.text)/\($0.official?.id.value ?? 0)", $0) }, uniquingKeysWith: { a, _ in a })
    }

    @Test("counts each deputy apart")
    func deputies() throws {
        let trip = try EventSamples.held(EventSamples.event(.deputyTrip, on: "2026-11-10", official: 1))
        let coming = EventSamples.event(.deputyTrip, on: "2026-11-25", id: 2, official: 2)
        let found = try counts(
            Samples.zhambyl, [trip, coming], [1, 2, 3].map(EventSamples.deputy), on: "2026-11-20", today: "2026-11-20")
        #expect(found["order-70.deputy-trip/1"]?.standing == .met)
        let second = try #require(found["order-70.deputy-trip/2"])
        #expect(second.standing == .open(daysLeft: 10) && second.isPlanned && !second.isMet)
        #expect(found["order-70.deputy-trip/3"]?.isPlanned == false)
        let december = try counts(
            Samples.zhambyl, [trip, coming], [EventSamples.deputy(2)], on: "2026-11-20", today: "2026-12-01")
        #expect(december["order-70.deputy-trip/2"]?.standing == .missed)
    }

    @Test("counts different rural okrugs of a round, by annex 3, p. 10, and villages of inspectors once")
    func places() throws {
        let round = try EventSamples.held(
            EventSamples.event(.round, on: "2026-11-10", in: [Samples.sarybulakOkrug, Samples.sarybulak], host: Samples.kordai))
        let again = try EventSamples.held(
            EventSamples.event(.round, on: "2026-11-17", in: [Samples.sarybulak], host: Samples.kordai, id: 2))
        let found = try counts(Samples.kordai, [round, again], on: "2026-11-20", today: "2026-11-20")
        // The sample district has one okrug: more than all of them cannot be asked for.
        #expect(found["order-70.round/0"].map { [$0.asked, $0.held] } == [1, 1])
        let visit = EventSamples.event(.inspectorTrip, on: "2026-11-25", in: [Samples.sarybulak])
        let before = try counts(Samples.zhambyl, [visit], on: "2026-11-20", today: "2026-11-20")
        #expect(before["order-70.inspector-coverage/0"].map { [$0.asked, $0.held, $0.planned] } == [1, 0, 1])
        #expect(before["order-70.inspector-coverage/0"]?.missing == [Samples.sarybulak])
        let after = try counts(
            Samples.zhambyl, [try EventSamples.held(visit)], on: "2026-11-20", today: "2026-11-26")
        #expect(after["order-70.inspector-coverage/0"]?.missing.isEmpty == true)
    }

    @Test("has weeks from Monday to Sunday")
    func weeks() throws {
        // 15 November 2026 is a Sunday.
        let sunday = try EventSamples.held(EventSamples.event(.ruralRound, on: "2026-11-15", host: Samples.sarybulakOkrug))
        let week = try counts(Samples.sarybulakOkrug, [sunday], on: "2026-11-12", today: "2026-11-20")
        #expect(week["order-70.rural-round/0"]?.standing == .met)
        let next = try counts(Samples.sarybulakOkrug, [sunday], on: "2026-11-20", today: "2026-11-20")
        #expect(next["order-70.rural-round/0"]?.days == Samples.day("2026-11-16")...Samples.day("2026-11-22"))
        #expect(next["order-70.rural-round/0"]?.standing == .open(daysLeft: 2))
    }
}

@Suite("An event as it was typed")
struct EventDraftTests {
    private func accepted(_ typed: [EventDraft.Field: String], others: [Event] = []) throws(EventDraft.Refusal) -> Event {
        var places = TypedPlaces(Samples.gazetteer)
        let host = KATO(typed[.host] ?? "").flatMap { Samples.gazetteer[$0] }
        return try EventDraft(typed).accepted(
            host: host, places: &places, officials: [EventSamples.deputy(7), EventSamples.official(1, .akim)], others: others,
            today: Samples.day("2026-11-20"))
    }

    private let trip: [EventDraft.Field: String] = [
        .kind: "deputy-trip", .host: "310000000", .official: "7", .stop(1, .place): "Қордай ауданы", .stop(1, .day): "2026-12-01",
        .stop(1, .time): "10:00", .stop(3, .place): "315000000", .stop(3, .day): "02.12.2026", .stop(3, .time): "09:30",
    ]

    @Test("becomes an event with its stops in order")
    func taken() throws {
        let event = try accepted(trip)
        #expect(event.stops.map(\.place) == [Samples.kordai, Samples.merke])
        #expect(event.official == Official.ID(7) && event.firstDay.iso == "2026-12-01" && event.lastDay.iso == "2026-12-02")
        // Everyone reads who goes, and not the akim's name instead; what was typed stands before the register.
        #expect(event.leader == EventSamples.deputy(7).name && !event.leader.isEmpty)
        #expect(try accepted(trip.merging([.leaderKk: "Бірінші орынбасар"]) { $1 }).leader == Translated(kk: "Бірінші орынбасар"))
    }

    @Test("is refused with every field that is wrong")
    func refused() throws {
        func flaws(_ changes: [EventDraft.Field: String], others: [Event] = []) -> [EventDraft.Field: EventDraft.Flaw] {
            do throws(EventDraft.Refusal) {
                _ = try accepted(trip.merging(changes) { $1 }, others: others)
                return [:]
            } catch {
                return error.flaws
            }
        }
        #expect(flaws([.kind: "walk", .official: "9"]) == [.kind: .notAChoice, .official: .unknownOfficial])
        #expect(flaws([.official: ""]) == [.official: .missing])
        #expect(flaws([.official: "1"]) == [.official: .akimHimself])
        #expect(flaws([.official: "", .leaderKk: "Бірінші орынбасар"]) == [:])
        #expect(flaws([.stop(1, .place): "750000000"]) == [.stop(1, .place): .outsideHost])
        #expect(flaws([.stop(3, .day): "soon", .stop(3, .time): ""]) == [.stop(3, .day): .notADate, .stop(3, .time): .missing])
        #expect(flaws([.kind: "hour"]) == [.phone: .missing])
        #expect(flaws([.kind: "minister-meeting"]) == [.kind: .kindNotForHost, .bodyKk: .missing])
        #expect(flaws([.link: "zhambyl.gov.kz", .phone: "12"]) == [.link: .notAnAddress, .phone: .phoneWrong])
        let other = EventSamples.event(.deputyTrip, on: "2026-12-02", id: 5, official: 8)
        #expect(flaws([:], others: [other]) == [.stop(1, .day): .otherAway])
        let same = try accepted(trip)
        #expect(flaws([:], others: [same]) == [.stop(1, .day): .sameEvent])
        #expect(flaws([.stop(1, .time): "11:00"], others: [same]) == [:])
        #expect(flaws([.topicRu: String(repeating: "а", count: 2_001)]) == [.topicRu: .tooLong])
    }
}
