import Domain

/// The minutes of an event or a meeting, as staff read them.
struct DeskMinutes: Sendable {
    /// What was decided, by whom it is done and until when.
    struct Point: Sendable {
        let text: String
        let details: String
    }

    let title: String
    let facts: [DeskFact]
    let points: [Point]
    let hasPoints: Bool

    /// What they weigh at most on the page of their record, in bytes; longer ones are read on the page where they are written.
    private static let share = 6_000

    init(_ minutes: EventMinutes, in context: PageContext) {
        let words = context.words
        title = words(.deskProtocolOn, ["day": context.dates.day(minutes.on)])
        let texts =
            [minutes.chair, minutes.present, minutes.agenda, minutes.speakers]
            + minutes.points.flatMap { [$0.text, $0.executors, $0.control] }
        guard texts.reduce(0, { $0 + PageShare.weight(of: $1) }) <= DeskMinutes.share else {
            (facts, points, hasPoints) = ([], [], false)
            return
        }
        var facts = [DeskFact(words(.deskEventChair), minutes.chair)]
        if let members = minutes.members, let present = minutes.membersPresent {
            facts.append(
                DeskFact(
                    words(.deskEventMembersPresent),
                    words(
                        .deskEventOf, ["count": context.numbers.whole(present), "all": context.numbers.whole(members)])))
        }
        for (label, text) in [
            (Phrase.deskProtocolPresent, minutes.present), (.deskEventAgenda, minutes.agenda),
            (.deskEventSpeakers, minutes.speakers),
        ] where !text.isEmpty {
            facts.append(DeskFact(words(label), text))
        }
        self.facts = facts
        points = minutes.points.map { point in
            Point(
                text: point.text,
                details: Typography.dotted([
                    point.executors, point.deadline.map { context.dates.fullDay($0) } ?? "",
                    point.control.isEmpty ? "" : words(.deskEventControlled, ["who": point.control]),
                ]))
        }
        hasPoints = !points.isEmpty
    }
}
