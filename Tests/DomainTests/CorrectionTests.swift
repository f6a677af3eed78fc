import TestSupport
import Testing

@testable import Domain

@Suite("A correction")
struct CorrectionTests {
    private static let correctedOn = Samples.day("2026-12-10")

    private static func record(announcedOn day: String?, attendance: Int? = nil, spoke: Int? = nil) -> Meeting {
        var meeting = Samples.meeting()
        meeting.announcement = day.map { Announcement(publishedOn: Samples.day($0), evidence: nil) }
        meeting.holding = MeetingHolding(
            recordedOn: Samples.day("2026-12-04"), attendance: attendance.map { .total($0) }, presentation: 20, spoke: spoke)
        return meeting
    }

    @Test(
        "keeps what was read and is changed or taken out, not what is added",
        arguments: [
            (
                record(announcedOn: "2026-11-25", attendance: 80), record(announcedOn: "2026-11-20", attendance: 80),
                [Correction.Former.announcedOn(Samples.day("2026-11-25"))]
            ),
            (record(announcedOn: "2026-11-25"), record(announcedOn: nil), [.announcedOn(Samples.day("2026-11-25"))]),
            (record(announcedOn: nil), record(announcedOn: "2026-11-20", attendance: 80, spoke: 5), []),
            (
                record(announcedOn: nil, attendance: 80, spoke: 5), record(announcedOn: nil, attendance: 120, spoke: nil),
                [.figure(.attendance, 80), .figure(.spoke, 5)]
            ),
        ])
    func meeting(before: Meeting, after: Meeting, former: [Correction.Former]) {
        let found = Correction.all(from: before, to: after, on: Self.correctedOn)
        #expect(found == former.map { Correction(on: Self.correctedOn, before: $0) })
    }

    @Test("is none where a meeting or an event was moved: it is announced anew")
    func moved() {
        let before = Self.record(announcedOn: "2026-11-20")
        var after = before
        after.day = Samples.day("2026-12-11")
        after.announcement = nil
        #expect(Correction.all(from: before, to: after, on: Self.correctedOn).isEmpty)
        var event = Samples.event()
        event.announcement = Announcement(publishedOn: Samples.day("2026-11-20"), evidence: nil)
        var later = event
        later.stops = [Event.Stop(place: Samples.kordai, day: Samples.day("2026-12-11"), time: TimeOfDay(minutes: 600))]
        later.announcement = nil
        #expect(Correction.all(from: event, to: later, on: Self.correctedOn).isEmpty)
    }

    @Test(
        "of a reason keeps its words unless they held somebody's own",
        arguments: [false, true])
    func reason(hides: Bool) throws {
        let after = Translated(kk: "Боран", ru: "Буран")
        var meeting = Samples.meeting()
        meeting.standing = .cancelled(on: Samples.day("2026-12-01"), reason: Translated(kk: "Жиналыс"))
        let corrected = try meeting.cancelled(correcting: after)
        #expect(corrected.cancelledBecause == after)
        let found = Correction.all(from: meeting, to: corrected, hidesReason: hides, on: Self.correctedOn)
        #expect(found == [Correction(on: Self.correctedOn, before: .reason(hides ? Translated() : Translated(kk: "Жиналыс")))])
        // A language that is added corrects nothing.
        let added = try corrected.cancelled(correcting: Translated(kk: after.kk, ru: after.ru, en: "Storm"))
        #expect(Correction.all(from: corrected, to: added, on: Self.correctedOn).isEmpty)
        #expect(throws: MeetingRefusal.notCancelled) { try Samples.meeting().cancelled(correcting: after) }
    }

    @Test("of a move keeps the one before it, with the day on which it was decided")
    func movedTwice() throws {
        func stops(_ day: String) -> [Event.Stop] {
            [Event.Stop(place: Samples.kordai, day: Samples.day(day), time: TimeOfDay(minutes: 600))]
        }
        let (event, why) = (Samples.event(on: "2026-12-03"), Translated(kk: "Боран", ru: "Буран"))
        let decided = Samples.day("2026-11-20")
        let once = try event.moved(to: stops("2026-12-04"), reason: why, others: [], today: decided)
        #expect(Correction.all(from: event, to: once, on: decided).isEmpty)
        let twice = try once.moved(to: stops("2026-12-08"), reason: why, others: [], today: Self.correctedOn.adding(days: -9))
        #expect(
            Correction.all(from: once, to: twice, on: Self.correctedOn)
                == [Correction(on: decided, before: .moved(from: Samples.day("2026-12-03"), reason: why))])
    }

    @Test("of why an event was moved last keeps its words, and is no move", arguments: [false, true])
    func moveReason(hides: Bool) throws {
        let (event, why) = (Samples.event(on: "2026-12-03"), Translated(kk: "Боран", ru: "Буран"))
        #expect(throws: EventRefusal.notMoved) { try event.moved(correcting: why) }
        let stop = Event.Stop(place: Samples.kordai, day: Samples.day("2026-12-04"), time: TimeOfDay(minutes: 600))
        let moved = try event.moved(to: [stop], reason: why, others: [], today: Samples.day("2026-11-20"))
        let after = try moved.moved(correcting: Translated(kk: "Су тасқыны", ru: "Паводок"))
        #expect(after.moved?.from == moved.moved?.from && after.moved?.on == moved.moved?.on && after.stops == moved.stops)
        #expect(
            Correction.all(from: moved, to: after, hidesReason: hides, on: Self.correctedOn)
                == [Correction(on: Self.correctedOn, before: .moveReason(nil, hides ? Translated() : why))])
        #expect(throws: EventRefusal.reasonMissing) { try moved.moved(correcting: Translated()) }
        // A language that is added corrects nothing.
        let added = try moved.moved(correcting: Translated(kk: why.kk, ru: why.ru, en: "Storm"))
        #expect(Correction.all(from: moved, to: added, on: Self.correctedOn).isEmpty)
    }

    @Test("of a question left open on the air keeps its words, those of the answer and its day", arguments: [false, true])
    func openQuestion(hides: Bool) throws {
        func words(_ text: String) -> Translated { Translated(text, in: .kk) }
        func answer(_ text: String, _ day: String) -> OpenQuestion.Answer {
            OpenQuestion.Answer(on: Samples.day(day), text: words(text), evidence: nil)
        }
        let today = Samples.day("2026-12-10")
        var event = try Samples.event(.hour, on: "2026-12-03").leavingOpen(words("Су қашан?"), today: today)
        event = try event.answering(1, answer("Ертең", "2026-12-09"), today: today)
        let after = try event.correcting(
            1, text: words("Су қашан келеді?"), answer: answer("Қаңтарда", "2026-12-08"), today: today)
        let former: [Correction.Former] = [
            .openQuestion(1, words("Су қашан?")), .openAnswer(1, words("Ертең")),
            .openAnsweredOn(1, Samples.day("2026-12-09")),
        ]
        #expect(
            Correction.all(from: event, to: after, hidesReason: hides, on: Self.correctedOn)
                == former.map { Correction(on: Self.correctedOn, before: hides ? $0.hidden : $0) })
        #expect(Correction.all(from: after, to: after, on: Self.correctedOn).isEmpty)
        // What is withdrawn keeps its words from everyone.
        let open = try after.leavingOpen(words("Қате"), today: today)
        let withdrawn = try open.withdrawing(2, reason: words("Екі рет"), today: today)
        #expect(Correction.all(from: open, to: withdrawn, on: Self.correctedOn).isEmpty)
    }

    @Test("of why a reception was called off keeps its words and the day of the cancellation", arguments: [false, true])
    func reception(hides: Bool) throws {
        let after = Translated(kk: "Боран", ru: "Буран")
        let reception = Samples.reception(
            standing: .cancelled(on: Samples.day("2026-12-01"), reason: Translated(kk: "Жиналыс")))
        let corrected = try reception.cancelled(correcting: after)
        #expect(corrected.standing == .cancelled(on: Samples.day("2026-12-01"), reason: after))
        let found = Correction.all(from: reception, to: corrected, hidesReason: hides, on: Self.correctedOn)
        #expect(found == [Correction(on: Self.correctedOn, before: .reason(hides ? Translated() : Translated(kk: "Жиналыс")))])
        #expect(Correction.all(from: corrected, to: corrected, on: Self.correctedOn).isEmpty)
        #expect(throws: ReceptionRefusal.notCancelled) { try Samples.reception().cancelled(correcting: after) }
        #expect(throws: ReceptionRefusal.reasonMissing) { try reception.cancelled(correcting: Translated()) }
        let long = Translated(String(repeating: "а", count: Reception.longestReason + 1), in: .ru)
        #expect(throws: ReceptionRefusal.reasonTooLong) { try reception.cancelled(correcting: long) }
    }

    @Test(
        "of a slip of the pen is spared where the day or hour is asked about",
        arguments: [
            ("2026-12-15", 10 * 60, nil), ("2026-12-15", 8 * 60, nil), ("2026-12-15", 21 * 60, nil),
            ("2026-12-15", 8 * 60 - 1, UnusualTime.hour), ("2026-12-15", 21 * 60 + 1, .hour),
            ("2026-12-13", 10 * 60, .dayOff(.weekend(.sunday))),
        ])
    func unusual(day: String, minutes: Int, found: UnusualTime?) {
        let time = TimeOfDay(minutes: minutes)
        #expect(UnusualTime(Samples.day(day), at: time, calendar: Samples.calendar) == found)
    }
}
