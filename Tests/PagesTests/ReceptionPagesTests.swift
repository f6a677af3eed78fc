import Domain
import TestSupport
import Testing

@testable import Pages

@Suite("The page of receptions")
struct ReceptionPagesTests {
    @Test("offers the free turns of the next reception that can be booked, and until when", arguments: Language.allCases)
    func offers(language: Language) throws {
        let page = ReceptionSamples.page(in: SamplePages.context(language), typed: false)
        let form = try #require(page.form)
        #expect(form.reception == "1")
        let slots = try #require(form.fields.first?.choices?.list)
        #expect(slots.map(\.value) == ["", "2", "3", "4", "5", "6", "7"])
        #expect(slots[1].text == "15:30")
        #expect(page.rows.map { $0.book != nil } == [true, true, false, true])
        // Two received or absent or booked of the year's receptions: counts, never names.
        #expect(page.year?.contains("2") == true)
    }

    @Test("says beside a reason what it said before, and to everyone that it was corrected", arguments: Language.allCases)
    func corrections(language: Language) throws {
        let context = SamplePages.context(language)
        let page = ReceptionSamples.page(in: context, typed: false)
        let told = CorrectionWords(SampleRecords.corrections, in: context).reason
        #expect(told.count == 2)
        #expect(page.rows.map { $0.cancelled?.corrections } == [nil, nil, told, nil])
        #expect(page.past.map(\.corrections) == [[], told])
        let booking = BookingPage(
            ReceptionSamples.bookings[0], of: ReceptionSamples.cancelled, person: nil, corrections: SampleRecords.corrections,
            code: ReceptionSamples.code, isReceipt: false, formToken: "t", in: context)
        #expect(booking.cancelled?.corrections == told)
    }

    @Test("tells every move in order, also of a reception that was called off after it", arguments: Language.allCases)
    func moves(language: Language) {
        let context = SamplePages.context(language)
        let page = ReceptionSamples.page(in: context, typed: false)
        let told = page.rows[1].moves
        let (dates, reason) = (context.dates, told.map { $0.reason?.text })
        #expect(
            told.count == 2
                && reason
                    == [Samples.text("Жиналыс", "Совещание", nil), Samples.text("Іссапар", "Командировка", nil)]
                    .map { $0.text(for: language) }
        )
        #expect(told[0].text.contains(dates.day(Samples.day("2026-12-01"))) && told[0].text.contains("15:00"))
        #expect(told[0].text.contains(dates.day(Samples.day("2026-12-04"))) && told[0].text.contains("10:00"))
        #expect(told[0].text.contains(dates.day(Samples.day("2026-11-18"), .on)))
        #expect(told[1].text.contains(dates.day(Samples.day("2026-12-10"))) && told[1].text.contains("15:00"))
        var off = ReceptionSamples.moved
        off.standing = ReceptionSamples.cancelled.standing
        let row = ReceptionRow(off, free: 3, list: nil, formerMoves: ReceptionSamples.formerMoves, in: context)
        #expect(row.off?.words == context.words(.receptionCancelled) && row.badge == nil)
        #expect(row.cancelled?.reason != nil && row.moves.map(\.text) == told.map(\.text))
    }

    @Test("tells under a move what its reason said before, the last correction first", arguments: Language.allCases)
    func moveReasons(language: Language) {
        let context = SamplePages.context(language)
        let first = ReceptionSamples.formerMoves[0]
        func said(_ day: String, _ reason: Translated) -> Reception.Move {
            Reception.Move(
                from: first.from, time: first.time, on: first.on, reason: reason, correctedOn: Samples.day(day))
        }
        let words = Samples.text("Боран", "Буран", nil)
        let moves = ReceptionRow.moves(
            ReceptionSamples.moved, after: [said("2026-11-18", words), said("2026-11-19", Translated()), first], in: context)
        #expect(moves.count == 2 && moves[1].corrections.isEmpty)
        #expect(
            moves[0].corrections == [
                CorrectionWords.reason(Translated(), on: Samples.day("2026-11-19"), in: context),
                CorrectionWords.reason(words, on: Samples.day("2026-11-18"), in: context),
            ])
        #expect(moves[0].corrections[1].contains(words.text(for: language)))
    }

    @Test("tells what a protocol said before it was corrected, when and why", arguments: Language.allCases)
    func correctedOutcomes(language: Language) {
        let context = SamplePages.context(language)
        let why = Samples.text("Қате белгіленді", "Отмечено по ошибке", nil)
        let figures = ReceptionFigures(ReceptionSamples.bookings)
        let told = CorrectionWords(
            [Correction(on: Samples.day("2026-11-20"), before: .outcomes(figures, because: why))], in: context
        ).outcomes
        #expect(told.count == 1 && told[0].contains(context.outcome(figures)) && told[0].contains(why.text(for: language)))
        #expect(told[0].contains(context.dates.day(Samples.day("2026-11-20"), .on)))
    }

    @Test("of a booking called off asks for no identity card, and says who to ask", arguments: Language.allCases)
    func cancelledBooking(language: Language) {
        let context = SamplePages.context(language)
        func page(_ booking: Booking, of reception: Reception, isTakenOff: Bool = false) -> BookingPage {
            BookingPage(
                booking, of: reception, person: ReceptionSamples.person, isTakenOff: isTakenOff, code: ReceptionSamples.code,
                isReceipt: false, formToken: "t", in: context)
        }
        let (planned, bookings) = (ReceptionSamples.planned, ReceptionSamples.bookings)
        let coming = page(bookings[0], of: planned)
        #expect(coming.bring == context.words(.receptionHowBring) && coming.hasAll && coming.takenOff == nil)
        let off = page(bookings[3], of: planned, isTakenOff: true)
        #expect(off.bring == nil && off.takenOff?.contains("8 (72636) 2-11-22") == true)
        #expect(off.takenOff?.contains(context.dates.day(Samples.day("2026-11-18"), .on)) == true)
        #expect(page(bookings[3], of: planned).takenOff == nil)
        let called = page(bookings[0], of: ReceptionSamples.cancelled)
        #expect(called.bring == nil && !called.hasAll)
    }

    @Test(
        "of a series tells how many were scheduled, and which days were left out or moved and why", arguments: Language.allCases)
    func series(language: Language) {
        let context = SamplePages.context(language)
        let series = DeskReceptionsPage.Series(ReceptionSamples.series, in: context)
        #expect(series.title.contains("1"))
        #expect(series.lines.count == 3)
        for (line, days) in zip(
            series.lines, [["2026-12-05"], ["2026-12-12", "2026-12-14"], ["2026-12-19", "2026-12-21"]])
        {
            #expect(days.allSatisfy { line.contains(context.dates.day(Samples.day($0))) }, "\(line)")
            #expect(line.contains(DateFormats.weekday(.saturday, in: language)))
        }
        let whole = DeskReceptionsPage.Series(ReceptionSeries(receptions: [ReceptionSamples.planned]), in: context)
        #expect(whole.lines == [context.words(.deskSeriesWhole)])
    }

    @Test("says that the term of the list is the site's own where the regulation does not bind")
    func binding() {
        let page = ReceptionSamples.page(in: SamplePages.context(.ru))
        #expect(page.rows[0].list?.notBinding == nil)
        #expect(page.rows[3].list?.notBinding != nil)
        #expect(page.rows[0].list?.explanation.contains("15.2") == true)
    }

    @Test("keeps what was typed where nothing can be booked any more")
    func keeps() {
        let context = SamplePages.context(.kk, today: "2026-12-03")
        let entry = ReceptionsPage.Entry(
            reception: ReceptionSamples.planned, taken: [], list: ReceptionSamples.list(of: ReceptionSamples.planned))
        let page = ReceptionsPage(
            of: Samples.gazetteer[Samples.kordai] ?? Samples.gazetteer.republic, above: nil, upcoming: [entry],
            chosen: ReceptionSamples.planned.id,
            typed: ReceptionsPage.Typed(draft: BookingDraft(topic: "Жол туралы"), refusal: .bookingClosedText), past: [],
            held: (0, ReceptionFigures()), formToken: "t", in: context)
        #expect(page.form?.fields.contains { $0.area?.value == "Жол туралы" } == true)
        #expect(page.errors?.title == context.words(.errorNotDone))
        #expect(page.errors?.items.map(\.text) == [context.words(.bookingClosedText)])
    }

    @Test("never shows who booked or about what; nor do the calendar and the desk of an observer", arguments: Language.allCases)
    func privacy(language: Language) async throws {
        let context = SamplePages.context(language)
        let library = try await PageLibrary.shipped()
        let outputs = [
            try library.html(ReceptionSamples.page(in: context, typed: false)),
            PlaceCalendar(
                of: Samples.kordai, meetings: [], receptions: [ReceptionSamples.planned, ReceptionSamples.held],
                clock: Samples.clock, stamp: Moment(seconds: 0), in: context
            ).text,
            try library.html(
                DeskReceptionPage(
                    ReceptionSamples.held, bookings: ReceptionSamples.bookings,
                    people: [ReceptionSamples.bookings[0].id: ReceptionSamples.person], questions: [:],
                    assignments: [ReceptionSamples.assignment], list: nil, visit: DeskSamples.visit(.observer), in: context)),
        ]
        for output in outputs {
            for secret in ["Құпиянов", "Сәкен", "87010001122", "saken", "Жасырын", "Тапсырма берілді"] {
                #expect(!output.contains(secret))
            }
        }
    }

    @Test("says why a turn was not given where no turn is left, and keeps what was typed")
    func noTurnLeft() {
        let context = SamplePages.context(.ru)
        let all = (0..<ReceptionSamples.planned.slotCount).map { Samples.booking($0 + 1, slot: $0) }
        let refused = RefusedForm(typed: ["slot": "3", "name": "Кенже"], flaws: ["slot": .refusalBookingClosed])
        let page = DeskReceptionPage(
            ReceptionSamples.planned, bookings: all, people: [:], questions: [:], list: nil, refused: (.book, refused),
            visit: DeskSamples.visit(.clerk), in: context)
        #expect(!page.acts.contains { $0.id == "act-book" } && page.kept?.list.map(\.text).contains("Кенже") == true)
        #expect(page.errors?.items.map(\.text) == [context.words(.refusalBookingClosed)])
        #expect(page.errors?.title == context.words(.errorNotDone))
    }

    @Test("shows at the desk the first of many assignments, and leads to the others by their numbers")
    func manyAssignments() async throws {
        let long = String(repeating: "Жарық ", count: 166)
        let assignments = (1...90).map { number in
            Assignment(
                id: Assignment.ID(number), reception: ReceptionSamples.held.id, host: ReceptionSamples.held.host, booking: nil,
                item: PlanItem(
                    id: PlanItem.ID(number), number: number, problem: nil, action: Translated(long, in: .kk),
                    lead: Translated(long, in: .kk), coExecutors: Translated(), deadline: Samples.day("2026-12-21"),
                    givenOn: ReceptionSamples.held.day, moneyNeeded: nil, moneySource: Translated()))
        }
        let html = try await PageLibrary.shipped().html(
            DeskReceptionPage(
                ReceptionSamples.held, bookings: ReceptionSamples.bookings, people: [:], questions: [:],
                assignments: assignments, list: nil, visit: DeskSamples.visit(.clerk), in: SamplePages.context(.kk)))
        #expect(html.utf8.count < 60_000)
        for assignment in assignments {
            #expect(html.contains(DeskPath.assignment(ReceptionSamples.held.id, assignment.id).text))
        }
    }

    @Test(
        "offers at the desk what the rules and the role allow",
        arguments: [
            (ReceptionSamples.planned, StaffMember.Role.clerk, [DeskPath.ReceptionAct.book, .handOver, .move, .cancel]),
            (ReceptionSamples.planned, .head, [.book, .handOver, .move, .cancel]),
            (ReceptionSamples.planned, .moderator, []), (ReceptionSamples.planned, .observer, []),
            (ReceptionSamples.held, .clerk, [.assign]), (ReceptionSamples.held, .observer, []),
            (ReceptionSamples.cancelled, .clerk, [.reason]),
            (ReceptionSamples.cancelled, .observer, []),
        ] as [(Reception, StaffMember.Role, [DeskPath.ReceptionAct])])
    func acts(reception: Reception, role: StaffMember.Role, open: [DeskPath.ReceptionAct]) {
        let found = DeskPath.ReceptionAct.allCases.filter {
            DeskReceptionActs.offer(
                $0, on: reception, bookings: [], list: ReceptionSamples.list(of: reception), by: DeskSamples.visit(role).staff,
                today: Samples.day("2026-11-21"), calendar: Samples.calendar) == .open
        }
        #expect(found == open)
    }

    @Test("takes no outcomes and no protocol before its hour", arguments: [DeskPath.ReceptionAct.outcomes, .hold])
    func notBegun(act: DeskPath.ReceptionAct) {
        let today = Samples.day("2026-11-21")
        let reception = Samples.reception(on: "2026-11-21")
        let bookings =
            act == .outcomes
            ? [
                Booking(
                    id: Booking.ID(1), number: Booking.Number(year: 2026, ordinal: 1), reception: reception.id, slot: 1,
                    channel: .site, language: .kk, bookedAt: Moment(seconds: 0))
            ] : []
        func offer(hasBegun: Bool) -> DeskQuestionActs.Offer {
            DeskReceptionActs.offer(
                act, on: reception, hasBegun: hasBegun, bookings: bookings, list: nil, by: DeskSamples.visit(.clerk).staff,
                today: today, calendar: Samples.calendar)
        }
        #expect(offer(hasBegun: true) == .open)
        #expect(offer(hasBegun: false) == .closed(.refusalReceptionNotYet))
    }

    @Test("has addresses of the desk that are read back as they were written")
    func addresses() {
        let id = Reception.ID(7)
        let paths: [DeskPath] =
            [
                .receptions(), .newReception(), .newReception(after: Meeting.ID(3)), .reception(id), .receptionSheet(id),
                .cancelBooking(id, Booking.ID(2_026_000_000_001)), .assignment(id, Assignment.ID(4)),
            ] + DeskPath.ReceptionAct.allCases.map { .receptionAct(id, $0) }
            + DeskPath.ItemAct.allCases.filter { $0 != .translate }.map { .assignmentAct(id, Assignment.ID(4), $0) }
        for path in paths {
            let parts = path.text.split(separator: "?")
            let query = parts.count == 2 ? ["meeting": String(parts[1].split(separator: "=")[1])] : [:]
            #expect(
                DeskPath(segments: parts[0].split(separator: "/").dropFirst().map(String.init), query: query) == path,
                "\(path.text)")
        }
    }
}
