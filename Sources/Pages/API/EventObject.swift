package import Domain

/// An event as JSON.
package struct EventObject: Encodable, Sendable {
    struct Stop: Encodable, Sendable {
        let place: String
        let day: String
        /// The local time of day.
        let time: String
        /// The same instant in UTC.
        let startsAt: String
        let venue: TextObject?
    }

    struct Announced: Encodable, Sendable {
        let publishedOn: String
        let evidence: String?
    }

    struct Results: Encodable, Sendable {
        let publishedOn: String
        let summary: TextObject?
        let attendance: Int?
        let questionsRaised: Int?
        let questionsResolved: Int?
        let receptions: Int?
        let received: Int?
    }

    struct Question: Encodable, Sendable {
        let number: Int
        let text: TextObject
        let answeredOn: String?
        let answer: TextObject?
        let evidence: String?
    }

    struct Cancelled: Encodable, Sendable {
        let on: String
        let reason: TextObject?
    }

    struct Moved: Encodable, Sendable {
        let from: String
        let on: String
        let reason: TextObject?

        init(_ move: Event.Move) { (from, on, reason) = (move.from.iso, move.on.iso, TextObject(present: move.reason)) }
    }

    let id: Int
    let kind: String
    let host: String
    let leader: TextObject?
    let body: TextObject?
    let stops: [Stop]
    let topic: TextObject?
    let phone: String?
    let link: String?
    /// `planned`, `held` or `cancelled`.
    let standing: String
    let cancelled: Cancelled?
    /// The last move.
    let moved: Moved?
    /// The moves before it, the first one first.
    let formerMoves: [Moved]
    let announcement: Announced?
    let results: Results?
    /// Left without an answer on the air.
    let openQuestions: [Question]
    /// The day on which minutes were made; their text is nowhere public.
    let minutesOn: String?
    let url: String

    /// - Parameters:
    ///   - formerMoves: the moves before the last one, the first one first.
    ///   - address: the public address of the site, without a slash at its end.
    package init(
        _ event: Event, after formerMoves: [Event.Move] = [], clock: LocalClock, gazetteer: Gazetteer, address: String
    ) {
        id = event.id.value
        kind = event.kind.rawValue
        host = event.host.code
        leader = TextObject(present: event.leader)
        body = TextObject(present: event.body)
        stops = event.stops.map { stop in
            Stop(
                place: stop.place.code, day: stop.day.iso, time: stop.time.text,
                startsAt: clock.moment(stop.day, stop.time, in: gazetteer.region(of: stop.place)?.code ?? .capital).iso,
                venue: TextObject(present: stop.venue))
        }
        topic = TextObject(present: event.topic)
        phone = event.phone
        link = event.link
        standing = EventRecord.standing(event).0
        cancelled =
            if case .cancelled(let day, let reason) = event.standing {
                Cancelled(on: day.iso, reason: TextObject(present: reason))
            } else {
                nil
            }
        moved = event.moved.map { Moved($0) }
        self.formerMoves = formerMoves.map { Moved($0) }
        announcement = event.announcement.map { Announced(publishedOn: $0.publishedOn.iso, evidence: $0.evidence) }
        results = event.results.map {
            Results(
                publishedOn: $0.publishedOn.iso, summary: TextObject(present: $0.summary), attendance: $0.attendance,
                questionsRaised: $0.questionsRaised, questionsResolved: $0.questionsResolved, receptions: $0.receptions,
                received: $0.received)
        }
        openQuestions = event.leftOpen.map {
            Question(
                number: $0.number, text: TextObject($0.text), answeredOn: $0.answer?.on.iso,
                answer: $0.answer.map { TextObject($0.text) }, evidence: $0.answer?.evidence)
        }
        minutesOn = event.minutes?.on.iso
        url = address + SitePath.event(event.id).text(in: .kk)
    }
}
