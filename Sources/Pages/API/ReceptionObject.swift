package import Domain

/// A personal reception as JSON: whose it is, when and where; never who comes.
package struct ReceptionObject: Encodable, Sendable {
    struct Cancelled: Encodable, Sendable {
        let on: String
        let reason: TextObject?
    }

    struct Moved: Encodable, Sendable {
        let fromDay: String
        /// The local time of day.
        let fromTime: String
        let on: String
        let reason: TextObject?

        init(_ move: Reception.Move) {
            (fromDay, fromTime, on) = (move.from.iso, move.time.text, move.on.iso)
            reason = TextObject(present: move.reason)
        }
    }

    let id: Int
    let host: String
    /// `akim`, `deputy-akim` or `head-of-office`.
    let official: String
    /// What the official is in charge of, or a name.
    let post: TextObject?
    /// The meeting after which it is held.
    let meeting: Int?
    let day: String
    /// The local time of day.
    let time: String
    /// The same instant in UTC.
    let startsAt: String
    let minutes: Int
    let slotMinutes: Int
    /// How many residents can book.
    let slots: Int
    let venue: TextObject?
    let address: TextObject?
    /// The telephone of the office.
    let phone: String?
    /// `planned`, `held` or `cancelled`.
    let standing: String
    let cancelled: Cancelled?
    /// The last move.
    let moved: Moved?
    /// The moves before it, the first one first.
    let formerMoves: [Moved]
    /// The page on which turns are booked.
    let url: String

    /// - Parameters:
    ///   - formerMoves: the moves before the last one, the first one first.
    ///   - site: the public address of the site, without a slash at its end.
    package init(
        _ reception: Reception, after formerMoves: [Reception.Move] = [], address site: String, clock: LocalClock,
        gazetteer: Gazetteer
    ) {
        id = reception.id.value
        host = reception.host.code
        official = reception.official.rawValue
        post = TextObject(present: reception.post)
        meeting = reception.meeting?.value
        day = reception.day.iso
        time = reception.time.text
        startsAt =
            clock.moment(reception.day, reception.time, in: gazetteer.region(of: reception.host)?.code ?? reception.host).iso
        minutes = reception.minutes
        slotMinutes = reception.slotMinutes
        slots = reception.slotCount
        venue = TextObject(present: reception.venue)
        address = TextObject(present: reception.address)
        phone = reception.phone
        switch reception.standing {
        case .planned: (standing, cancelled) = ("planned", nil)
        case .held: (standing, cancelled) = ("held", nil)
        case .cancelled(let day, let reason):
            (standing, cancelled) = ("cancelled", Cancelled(on: day.iso, reason: TextObject(present: reason)))
        }
        moved = reception.moved.map { Moved($0) }
        // Words of a move before they were corrected are no move.
        self.formerMoves = formerMoves.filter { $0.correctedOn == nil }.map { Moved($0) }
        url = site + SitePath.receptions(reception.host, reception.id).text(in: .kk)
    }
}
