import Domain

/// A reception in the schedule of an akimat: when, who, where, how many turns are free.
struct ReceptionRow: Sendable {
    /// A notice with the reason that the office gave.
    struct Notice: Sendable {
        let text: String
        let reason: LocalText?
        /// What it said before it was corrected, the last correction first.
        var corrections: [String] = []
    }

    let dayOfMonth: String
    let month: String
    let datetime: String
    let official: String
    let post: LocalText?
    let venue: LocalText?
    let address: LocalText?
    let when: String
    let slots: String
    let badge: StatusBadge?
    let isCancelled: Bool
    /// Until when residents can book; `nil` where they cannot.
    let until: String?
    let moved: Notice?
    let cancelled: Notice?
    /// Where it is booked; its words name the reception for those who hear the link alone.
    let book: Link?
    /// By when the list is handed over, and how that day was counted.
    let list: List?

    struct List: Sendable {
        let text: String
        let explanation: String
        let notBinding: String?
    }

    init(
        _ reception: Reception, free: Int, list: ReceptionList?, corrections: [Correction] = [], in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        dayOfMonth = String(reception.day.dayOfMonth)
        let month = dates.month(reception.day)
        self.month = reception.day.year == context.today.year ? month : "\(month) \(reception.day.year)"
        datetime = "\(reception.day.iso)T\(reception.time.text)"
        official = context.official(reception)
        post = reception.post.isEmpty ? nil : context.text(reception.post)
        venue = reception.venue.isEmpty ? nil : context.text(reception.venue)
        address = reception.address.isEmpty ? nil : context.text(reception.address)
        when = "\(dates.weekday(reception.day)), \(reception.time.text)\u{2060}–\u{2060}\(reception.end.text)"
        slots = words(.receptionSlotLength, count: reception.slotMinutes)
        isCancelled = reception.isCancelled
        let isOpen = reception.takesBookings(on: context.today, list: list)
        badge =
            if reception.isCancelled {
                StatusBadge(.late, words(.receptionCancelled))
            } else if free == 0 {
                StatusBadge(.soon, words(.receptionFull))
            } else if isOpen {
                StatusBadge(.time, words(.receptionFree, count: free))
            } else {
                StatusBadge(.soon, words(.receptionClosed))
            }
        let isBookable = isOpen && free > 0
        until =
            isBookable
            ? words(.receptionBookUntil, ["day": dates.dayAndWeekday(reception.lastBookingDay(list))]) : nil
        book =
            isBookable
            ? Link(
                words(.receptionBookOn, ["day": dates.day(reception.day), "time": reception.time.text]),
                context.url(.receptions(reception.host, reception.id)) + "#book") : nil
        moved = reception.isCancelled ? nil : ReceptionRow.moved(reception, in: context)
        cancelled = ReceptionRow.cancelled(reception, corrections, in: context)
        self.list =
            reception.standing == .planned
            ? list.map { list in
                List(
                    text: words(.receptionListBy, ["day": dates.day(list.due, .by)]),
                    explanation: ReckoningExplanation.text(list.reckoning, words: words, dates: dates),
                    notBinding: list.isBinding ? nil : words(.receptionListNotBinding))
            } : nil
    }

    static func moved(_ reception: Reception, in context: PageContext) -> Notice? {
        reception.moved.map { move in
            Notice(
                text: context.words(.receptionMoved, ["day": context.dates.day(move.from), "time": move.time.text]),
                reason: move.reason.isEmpty ? nil : context.text(move.reason))
        }
    }

    /// - Parameter corrections: the last ones first.
    static func cancelled(_ reception: Reception, _ corrections: [Correction] = [], in context: PageContext) -> Notice? {
        guard case .cancelled(_, let reason) = reception.standing else { return nil }
        return Notice(
            text: context.words(.receptionCancelled), reason: reason.isEmpty ? nil : context.text(reason),
            corrections: CorrectionWords(corrections, in: context).reason)
    }
}

extension PageContext {
    /// Who receives: "Қордай ауданының әкімі", "Заместитель акима Кордайского района".
    func official(_ reception: Reception) -> String {
        let names = ["place": name(reception.host), "ofPlace": genitive(of: reception.host)]
        return switch reception.official {
        case .akim: akim(of: reception.host)
        case .deputyAkim: words(.receptionDeputy, names)
        case .headOfOffice: words(.receptionHead, names)
        }
    }

    /// With what a resident left, in a word.
    func result(_ result: Booking.Result) -> String {
        words(PageContext.phrase(for: result))
    }

    static func phrase(for result: Booking.Result) -> Phrase {
        switch result {
        case .explained: .resultExplained
        case .answered: .resultAnswered
        case .onControl: .resultOnControl
        }
    }

    /// How many came, and with what results, in one line.
    func outcome(_ figures: ReceptionFigures) -> String {
        guard figures.booked > 0 else { return words(.receptionNobody) }
        let results = Booking.Result.allCases.compactMap { one in
            figures.byResult[one].map { "\(result(one)) \(numbers.whole($0))" }
        }
        let absent = figures.absent > 0 ? ["\(words(.resultAbsent)) \(numbers.whole(figures.absent))"] : []
        let people = words(.receptionReceived, ["people": words(.receptionPeople, count: figures.received)])
        return Typography.dotted([people] + results + absent)
    }
}
