import Domain
import TestSupport
import Testing

@Suite("A reception")
struct ReceptionTests {
    private let today = Samples.day("2026-11-20")
    private let reason = Samples.text("Іссапар", "Командировка", nil)

    private func list(_ reception: Reception) -> ReceptionList? {
        ReceptionList(of: reception, law: Samples.law, gazetteer: Samples.gazetteer, calendar: Samples.calendar)
    }

    @Test(
        "has its list handed over one working day before (regulation 135, p. 15.2)",
        arguments: [
            ("2026-12-03", "2026-12-02"),  // a Thursday
            ("2026-12-07", "2026-12-04"),  // a Monday: past the weekend
            ("2026-12-17", "2026-12-15"),  // past Independence Day
            ("2027-01-05", "2026-12-31"),  // past the New Year and a weekend
        ])
    func listDue(day: String, due: String) throws {
        let list = try #require(self.list(Samples.reception(on: day)))
        #expect(list.due == Samples.day(due))
        #expect(list.isBinding)
        #expect(self.list(Samples.reception(host: Samples.merke, on: day))?.isBinding == false)
        #expect(self.list(Samples.reception(host: Samples.sarybulakOkrug, on: day))?.isBinding == false)
    }

    @Test(
        "takes bookings until the list is handed over, through the day on which that is due",
        arguments: [("2026-11-20", true), ("2026-12-02", true), ("2026-12-03", false)])
    func takesBookings(today: String, isOpen: Bool) throws {
        let reception = Samples.reception()
        #expect(reception.takesBookings(on: Samples.day(today), list: list(reception)) == isOpen)
        let closed = try reception.withListHandedOver(on: Samples.day("2026-11-20"))
        #expect(!closed.takesBookings(on: Samples.day(today), list: list(closed)))
        // Without a rule in the law files booking ends the day before.
        #expect(reception.takesBookings(on: Samples.day(today), list: nil) == isOpen)
    }

    @Test(
        "takes those who came without a turn from its day on, until the protocol is made (regulation 135, p. 15.4)",
        arguments: [("2026-12-02", false), ("2026-12-03", true), ("2026-12-05", true)])
    func walkIns(today: String, isOpen: Bool) throws {
        let reception = try Samples.reception().withListHandedOver(on: Samples.day("2026-12-01"))
        let today = Samples.day(today)
        #expect(reception.takesWalkIns(on: today) == isOpen)
        #expect(!reception.takesBookings(on: today, list: list(reception)))
        let held = Samples.reception(standing: .held(ReceptionProtocol(on: today, present: "", text: "Өтті")))
        #expect(!held.takesWalkIns(on: today))
        #expect(!(try reception.cancelled(on: today, reason: reason).takesWalkIns(on: today)))
    }

    @Test(
        "is scheduled too late where its list was due before (regulation 135, p. 15.2)",
        arguments: [("2026-12-02", false), ("2026-12-03", true)])
    func listLate(today: String, isLate: Bool) throws {
        let reception = Samples.reception()
        #expect(reception.isListLate(on: Samples.day(today), list: list(reception)) == isLate)
        #expect(reception.isListLate(on: Samples.day(today), list: nil) == isLate)
        let handed = try reception.withListHandedOver(on: Samples.day("2026-12-01"))
        #expect(!handed.isListLate(on: Samples.day(today), list: list(handed)))
    }

    @Test("is cut into turns")
    func slots() {
        let reception = Samples.reception(minutes: 100)
        #expect(reception.slotCount == 6)
        #expect(reception.time(of: 5) == TimeOfDay(minutes: 16 * 60 + 15))
    }

    @Test("is neither moved nor called off once assignments were given at it")
    func assigned() {
        let reception = Samples.reception()
        #expect(throws: ReceptionRefusal.assignmentsGiven) {
            try reception.moved(
                to: Samples.day("2026-12-10"), at: reception.time, reason: reason, hasAssignments: true, today: today,
                calendar: Samples.calendar)
        }
        #expect(throws: ReceptionRefusal.assignmentsGiven) {
            try reception.cancelled(on: today, reason: reason, hasAssignments: true)
        }
    }

    @Test("is moved to a working day with a reason, keeps its turns, and opens its list again")
    func moves() throws {
        let handed = try Samples.reception(id: 1).withListHandedOver(on: today)
        let moved = try handed.moved(
            to: Samples.day("2026-12-10"), at: handed.time, reason: reason, today: today, calendar: Samples.calendar)
        #expect(moved.day == Samples.day("2026-12-10"))
        #expect(moved.listHandedOverOn == nil)
        #expect(moved.moved == Reception.Move(from: handed.day, time: handed.time, on: today, reason: reason))
    }

    @Test(
        "is not moved to a day off, a day past, its own hour or another's, nor without a reason",
        arguments: [
            ("2026-12-05", 15, true, ReceptionRefusal.dayOff),  // a Saturday
            ("2026-12-16", 15, true, .dayOff),  // Independence Day
            ("2026-11-19", 15, true, .dayPast), ("2026-12-03", 15, true, .unchanged),
            ("2026-12-08", 16, true, .sameHour), ("2026-12-10", 15, false, .reasonMissing),
            // More than thirteen months ahead no days off are known.
            ("2028-01-05", 15, true, .dayTooFar),
            // An hour of today that is past.
            ("2026-11-20", 9, true, .hourPast),
            // Two hours from 22:00 end at midnight.
            ("2026-12-10", 22, true, .endsNextDay),
        ])
    func moveRefused(day: String, hour: Int, isExplained: Bool, refusal: ReceptionRefusal) {
        let other = Samples.reception(id: 2, on: "2026-12-08")
        #expect(throws: refusal) {
            try Samples.reception(id: 1).moved(
                to: Samples.day(day), at: TimeOfDay(minutes: hour * 60), reason: isExplained ? reason : Translated(),
                others: [other], today: today, hour: TimeOfDay(minutes: 10 * 60), calendar: Samples.calendar)
        }
    }

    @Test("is neither moved nor called off for a reason that nobody can read to its end")
    func longReason() {
        let long = Translated(kk: String(repeating: "а", count: Reception.longestReason + 1))
        #expect(throws: ReceptionRefusal.reasonTooLong) {
            try Samples.reception(id: 1).moved(
                to: Samples.day("2026-12-10"), at: TimeOfDay(minutes: 900), reason: long, today: today, calendar: Samples.calendar
            )
        }
        #expect(throws: ReceptionRefusal.reasonTooLong) { try Samples.reception(id: 1).cancelled(on: today, reason: long) }
    }

    @Test(
        "names at once everything that is wrong with a move",
        arguments: [
            ("2026-12-05", 23 * 60, false, [ReceptionRefusal.reasonMissing, .dayOff, .endsNextDay]),
            ("2026-11-20", 9 * 60, true, [.hourPast]), ("2026-11-19", 9 * 60, true, [.dayPast]),
            (nil, 23 * 60, false, [.reasonMissing, .endsNextDay]), ("2026-12-16", nil, true, [.dayOff]),
            ("2026-12-03", 15 * 60, true, [.unchanged]), ("2028-01-05", 15 * 60, true, [.dayTooFar]),
            ("2026-12-10", 15 * 60, true, []),
        ] as [(String?, Int?, Bool, [ReceptionRefusal])])
    func moveFlaws(day: String?, minutes: Int?, isExplained: Bool, flaws: [ReceptionRefusal]) {
        let found = Samples.reception(id: 1).flaws(
            ofMoveTo: day.map { Samples.day($0) }, at: minutes.map { TimeOfDay(minutes: $0) },
            reason: isExplained ? reason : Translated(), today: today, hour: TimeOfDay(minutes: 10 * 60),
            calendar: Samples.calendar)
        #expect(found == flaws)
    }

    @Test("keeps the move that another one follows, its words unless they held somebody's own", arguments: [false, true])
    func formerMove(hides: Bool) throws {
        func move(_ reception: Reception, to day: String, for reason: Translated) throws -> Reception {
            try reception.moved(
                to: Samples.day(day), at: reception.time, reason: reason, today: today, calendar: Samples.calendar)
        }
        let first = try move(Samples.reception(id: 1), to: "2026-12-10", for: reason)
        #expect(Samples.reception(id: 1).formerMove(before: first) == nil)
        let second = try move(first, to: "2026-12-11", for: Samples.text("Боран", "Буран", nil))
        let former = try #require(first.formerMove(before: second, hidesReason: hides))
        #expect(former.from == Samples.day("2026-12-03") && former.on == today)
        #expect(former.reason == (hides ? Translated() : reason))
        // Called off, it was moved no more.
        #expect(second.formerMove(before: try second.cancelled(on: today, reason: reason)) == nil)
        let personal = try move(Samples.reception(id: 1), to: "2026-12-10", for: Translated(kk: "Айгүл Серікқызы ауырды"))
        #expect(personal.formerMove(before: second)?.reason == Translated())
    }

    @Test(
        "says why it was moved in other words, and keeps those before unless they held somebody's own", arguments: [false, true])
    func moveReason(hides: Bool) throws {
        let plain = Samples.reception(id: 1)
        #expect(throws: ReceptionRefusal.notMoved) { try plain.moved(correcting: reason) }
        let moved = try plain.moved(
            to: Samples.day("2026-12-10"), at: plain.time, reason: reason, today: today, calendar: Samples.calendar)
        #expect(throws: ReceptionRefusal.reasonMissing) { try moved.moved(correcting: Translated()) }
        let corrected = try moved.moved(correcting: Samples.text("Боран", "Буран", nil))
        #expect(corrected.moved?.reason == Samples.text("Боран", "Буран", nil))
        #expect(corrected.moved?.from == moved.moved?.from && corrected.moved?.on == today && corrected.day == moved.day)
        #expect(moved.formerMove(before: corrected) == nil)
        let later = today.adding(days: 2)
        let said = try #require(moved.formerMoveReason(before: corrected, hidesReason: hides, on: later))
        #expect(said.correctedOn == later && said.on == today && said.reason == (hides ? Translated() : reason))
        #expect(corrected.formerMoveReason(before: corrected, on: later) == nil)
        // A further move is no correction.
        let again = try moved.moved(
            to: Samples.day("2026-12-11"), at: plain.time, reason: reason, today: today, calendar: Samples.calendar)
        #expect(moved.formerMoveReason(before: again, on: later) == nil)
        // One that was called off afterwards says why it was moved all the same.
        let off = try moved.cancelled(on: today, reason: reason)
        #expect(try off.moved(correcting: Samples.text("Боран", "Буран", nil)).moved == corrected.moved)
    }

    @Test(
        "has outcomes that are corrected once they are closed, and keep their day",
        arguments: [
            (Booking.Standing.received(on: Samples.day("2026-12-03"), .explained), true, nil),
            (.received(on: Samples.day("2026-12-03"), .explained), false, BookingRefusal.outcomeOpen),
            (.absent(on: Samples.day("2026-12-03")), true, .outcomeSame), (.booked, true, .notSettled),
            (.cancelled(on: Samples.day("2026-12-01")), true, .alreadyCancelled),
        ] as [(Booking.Standing, Bool, BookingRefusal?)])
    func corrected(standing: Booking.Standing, isHeld: Bool, refusal: BookingRefusal?) throws {
        let booking = Samples.booking(1, slot: 0, standing: standing)
        if let refusal {
            #expect(throws: refusal) { try booking.corrected(to: .absent, isHeld: isHeld) }
        } else {
            #expect(try booking.corrected(to: .absent, isHeld: isHeld).standing == .absent(on: Samples.day("2026-12-03")))
        }
    }

    @Test("has an outcome on control that is corrected before the protocol as well, and leaves its question")
    func onControl() throws {
        let day = Samples.day("2026-12-03")
        let booking = Samples.booking(1, slot: 0, standing: .received(on: day, .onControl), question: Question.ID(9))
        #expect(throws: BookingRefusal.alreadySettled) { try booking.settled(.absent, today: day) }
        let corrected = try booking.corrected(to: .received(.answered), isHeld: false)
        #expect(corrected.question == nil && corrected.standing == .received(on: day, .answered))
        #expect(throws: ReceptionRefusal.reasonMissing) {
            try Samples.reception(id: 1).correctsOutcomes(because: Translated())
        }
        #expect(throws: ReceptionRefusal.cancelled) {
            try Samples.reception(id: 1).cancelled(on: today, reason: reason).correctsOutcomes(because: reason)
        }
    }

    @Test("takes out with a corrected outcome the assignments of its turn, unless something was recorded of one")
    func takenOut() throws {
        let day = Samples.day("2026-12-03")
        let (turn, other) = (
            Samples.booking(1, slot: 0, standing: .received(on: day, .onControl)),
            Samples.booking(2, slot: 1, standing: .received(on: day, .explained))
        )
        func assignment(_ booking: Booking?, _ number: Int) -> Assignment {
            Assignment(
                id: Assignment.ID(number), reception: Reception.ID(1), host: Samples.kordai, booking: booking?.id,
                item: PlanItem(
                    id: PlanItem.ID(number), number: number, problem: nil, action: Translated("Жарық", in: .kk),
                    lead: Translated("Бөлім", in: .kk), coExecutors: Translated(), deadline: Samples.day("2026-12-25"),
                    givenOn: day, moneyNeeded: nil, moneySource: Translated()))
        }
        let all = [assignment(turn, 1), assignment(other, 2), assignment(nil, 3)]
        func numbers(_ booking: Booking, _ outcome: Booking.Outcome) throws -> [Int] {
            try Reception.takenOut(with: booking, correctedTo: outcome, among: all).map(\.item.number)
        }
        #expect(try numbers(turn, .received(.explained)) == [1])
        // Explained or answered, an assignment may well have been given.
        #expect(try numbers(other, .received(.answered)).isEmpty)
        #expect(try numbers(other, .absent) == [2])
        let recorded = try all[0].changing { (item) throws(ActionPlanRefusal) in
            try item.recording(
                Execution(on: day, text: Translated(kk: "Бағандар"), evidence: nil), moneyGiven: nil, today: day)
        }
        #expect(throws: BookingRefusal.assignmentBegun) {
            try Reception.takenOut(with: turn, correctedTo: .absent, among: [recorded])
        }
    }

    @Test("is held when it is known of everyone booked whether they came, and with a protocol (regulation 135, p. 15.4)")
    func held() throws {
        let (reception, day) = (Samples.reception(id: 1), Samples.day("2026-12-03"))
        let minutes = ReceptionProtocol(on: day, present: "", text: "Тапсырма берілді")
        let booking = Samples.booking(1, slot: 0)
        #expect(throws: ReceptionRefusal.notYetHeld) { try reception.held(minutes, bookings: [], today: today) }
        #expect(throws: ReceptionRefusal.outcomesMissing) { try reception.held(minutes, bookings: [booking], today: day) }
        let came = try booking.settled(.received(.explained), today: day)
        #expect(throws: ReceptionRefusal.protocolMissing) {
            try reception.held(ReceptionProtocol(on: day, present: "", text: ""), bookings: [came], today: day)
        }
        let held = try reception.held(minutes, bookings: [came], today: day)
        #expect(held.isHeld)
        #expect(throws: ReceptionRefusal.alreadyHeld) { try held.cancelled(on: day, reason: reason) }
    }

    @Test("counts who came by result, and leaves out who called off")
    func figures() {
        let day = Samples.day("2026-12-03")
        let figures = ReceptionFigures([
            Samples.booking(1, slot: 0, standing: .received(on: day, .explained)),
            Samples.booking(2, slot: 1, standing: .received(on: day, .onControl)),
            Samples.booking(3, slot: 2, standing: .absent(on: day)), Samples.booking(4, slot: 3),
            Samples.booking(5, slot: 4, standing: .cancelled(on: day)),
        ])
        #expect((figures.booked, figures.received, figures.absent) == (4, 2, 1))
        #expect(figures.byResult == [.explained: 1, .onControl: 1])
    }
}

@Suite("A schedule of receptions")
struct ReceptionDraftTests {
    private typealias Field = ReceptionDraft.Field
    private static let right: [ReceptionDraft.Field: String] = [
        .place: "Қордай ауданы", .official: "akim", .day: "2026-12-03", .time: "15:00", .end: "17:00", .slot: "15",
        .venueKk: "Әкімдік", .phone: "8 (72636) 2-11-22",
    ]

    private func accepted(_ changes: [ReceptionDraft.Field: String], others: [Reception] = []) throws -> ReceptionSeries {
        try ReceptionDraft(Self.right.merging(changes) { $1 }).accepted(
            host: Samples.kordai, meeting: nil, others: others, today: Samples.day("2026-11-20"),
            hour: TimeOfDay(minutes: 10 * 60), calendar: Samples.calendar)
    }

    @Test(
        "has the days of its series, days off left out or moved",
        arguments: [
            ("once", "", "skip", ["2026-12-03"]),
            ("week", "2026-12-24", "skip", ["2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24"]),
            ("two-weeks", "2026-12-31", "skip", ["2026-12-03", "2026-12-17", "2026-12-31"]),
            // The first Thursday of each month; 7 January is Christmas.
            ("month", "2027-02-28", "skip", ["2026-12-03", "2027-02-04"]),
            ("month", "2027-02-28", "move", ["2026-12-03", "2027-01-08", "2027-02-04"]),
        ])
    func days(every: String, until: String, daysOff: String, days: [String]) throws {
        let found = try accepted([.every: every, .until: until, .daysOff: daysOff])
        #expect(found.receptions.map(\.day.iso) == days)
        #expect(found.receptions.allSatisfy { $0.slotCount == 8 })
    }

    @Test("says which days it leaves out or moves, and why")
    func leftOut() throws {
        let skipped = try accepted([.every: "month", .until: "2027-02-28", .daysOff: "skip"])
        #expect(skipped.leftOut.map(\.day.iso) == ["2027-01-07"] && skipped.moved.isEmpty)
        #expect(skipped.leftOut.first?.rest == Samples.calendar.rest(on: Samples.day("2027-01-07")))
        let moved = try accepted([.every: "month", .until: "2027-02-28", .daysOff: "move"])
        #expect(moved.leftOut.isEmpty)
        #expect(moved.moved.map(\.from.iso) == ["2027-01-07"] && moved.moved.map(\.to.iso) == ["2027-01-08"])
        let whole = try accepted([.every: "two-weeks", .until: "2026-12-31"])
        #expect(whole.leftOut.isEmpty && whole.moved.isEmpty)
    }

    @Test("can be every second Thursday of a quarter, and a fifth one only where there is one")
    func months() {
        let days = ReceptionDraft.Every.month.days(from: Samples.day("2026-10-08"), through: Samples.day("2026-12-31"))
        #expect(days.map(\.iso) == ["2026-10-08", "2026-11-12", "2026-12-10"])
        let fifth = ReceptionDraft.Every.month.days(from: Samples.day("2026-10-29"), through: Samples.day("2027-04-30"))
        #expect(fifth.map(\.iso) == ["2026-10-29", "2026-12-31", "2027-04-29"])
    }

    @Test(
        "names every wrong field",
        arguments: [
            ([.day: "2026-12-05"], .day, .dayOff), ([.day: "2026-11-19"], .day, .dayPast),
            ([.day: "3 желтоқсан"], .day, .notADate),
            ([.day: "2029-01-01"], .day, .dayTooFar), ([.time: "25:00"], .time, .notATime),
            ([.end: "14:00"], .end, .endBeforeStart), ([.day: "2026-11-20", .time: "09:59"], .time, .hourPast),
            ([.slot: "1,5"], .slot, .slotOutOfRange), ([.slot: "-5"], .slot, .slotOutOfRange),
            ([.slot: "3"], .slot, .slotOutOfRange), ([.slot: "x"], .slot, .slotOutOfRange),
            ([.end: "15:10"], .slot, .slotOutOfRange),
            ([.venueKk: ""], .venueKk, .missing), ([.official: "minister"], .official, .notAChoice),
            ([.every: "week", .until: "2026-12-01"], .until, .untilBeforeDay), ([.every: "week"], .until, .missing),
            ([.phone: "телефон"], .phone, .phoneWrong), ([.meeting: "7"], .meeting, .unknownMeeting),
        ] as [([ReceptionDraft.Field: String], ReceptionDraft.Field, ReceptionDraft.Flaw)])
    func flaws(changes: [ReceptionDraft.Field: String], field: ReceptionDraft.Field, flaw: ReceptionDraft.Flaw) {
        #expect(throws: ReceptionDraft.Refusal(flaws: [field: flaw])) { try accepted(changes) }
    }

    @Test("leaves no official in two rooms at once")
    func clash() throws {
        let other = Samples.reception(id: 9, at: 16)
        #expect(throws: ReceptionDraft.Refusal(flaws: [.day: .sameHour], clashes: [Samples.day("2026-12-03")])) {
            try accepted([:], others: [other])
        }
        #expect(try accepted([.official: "deputy-akim"], others: [other]).receptions.count == 1)
    }
}

@Suite("A booking")
struct BookingTests {
    private let today = Samples.day("2026-11-20")
    private static let right = BookingDraft(
        slot: "2", name: "Сәкен", phone: "+7 701 000 11 22", topic: "Жол туралы", language: "kk")

    private func accepted(_ draft: BookingDraft, byOffice: Bool = false) throws -> BookingDraft.Accepted {
        try draft.accepted(
            for: Samples.reception(), taken: [0, 1], byOffice: byOffice, gazetteer: Samples.gazetteer, today: today)
    }

    @Test("is accepted with a free turn, a name, a contact and a topic")
    func accepts() throws {
        let accepted = try accepted(Self.right)
        #expect(accepted.slot == 2 && accepted.person.topic == "Жол туралы" && accepted.person.contact.name == "Сәкен")
    }

    @Test("names every wrong field at once")
    func flaws() {
        #expect(
            throws: BookingDraft.Refusal(flaws: [
                .slot: .slotMissing, .name: .nameMissing, .phone: .contactMissing, .topic: .topicMissing,
                .language: .asInQuestion(.languageUnknown),
            ])
        ) { try accepted(BookingDraft()) }
    }

    @Test(
        "takes no turn that is taken or is none",
        arguments: [("0", BookingDraft.Flaw.slotTaken), ("8", .slotUnknown), ("-1", .slotUnknown), ("x", .slotUnknown)])
    func slots(slot: String, flaw: BookingDraft.Flaw) {
        var draft = Self.right
        draft.slot = slot
        #expect(throws: BookingDraft.Refusal(flaws: [.slot: flaw])) { try accepted(draft) }
    }

    @Test(
        "takes no second turn with one telephone, however it is written, and says so once all else is right",
        arguments: ["8 (701) 000-11-22", "87010001122", "701 000 11 22"])
    func samePhone(phone: String) throws {
        func accepted(_ draft: BookingDraft) throws -> BookingDraft.Accepted {
            try draft.accepted(
                for: Samples.reception(), taken: [0], phones: ["+7 701 999 88 77", phone], byOffice: false,
                gazetteer: Samples.gazetteer, today: today)
        }
        #expect(throws: BookingDraft.Refusal(flaws: [.phone: .phoneBooked])) { try accepted(Self.right) }
        var other = Self.right
        other.phone = "+7 701 000 11 23"
        #expect(try accepted(other).slot == 2)
        var wrong = Self.right
        wrong.topic = ""
        #expect(throws: BookingDraft.Refusal(flaws: [.topic: .topicMissing])) { try accepted(wrong) }
        var mailed = Self.right
        (mailed.phone, mailed.email) = ("", "saken@example.kz")
        #expect(try accepted(mailed).person.contact.phone == nil)
    }

    @Test("entered by staff needs no contact")
    func byOffice() throws {
        var draft = Self.right
        draft.phone = ""
        #expect(try accepted(draft, byOffice: true).person.contact.phone == nil)
    }

    @Test("is called off once, and its outcome can be corrected until it is a question")
    func decisions() throws {
        let (booking, reception) = (Samples.booking(1, slot: 0), Samples.reception(id: 1))
        let off = try booking.cancelled(on: today, of: reception, byOffice: false)
        #expect(throws: BookingRefusal.alreadyCancelled) { try off.cancelled(on: today, of: reception, byOffice: true) }
        #expect(throws: BookingRefusal.alreadyCancelled) { try off.settled(.absent, today: today) }
        #expect(throws: BookingRefusal.receptionPast) {
            try booking.cancelled(on: Samples.day("2026-12-04"), of: reception, byOffice: false)
        }
        var came = try booking.settled(.absent, today: today).settled(.received(.onControl), today: today)
        came.question = Question.ID(1)
        #expect(throws: BookingRefusal.alreadySettled) { try came.settled(.absent, today: today) }
    }
}
