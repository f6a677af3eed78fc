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

    /// The year before the day, where it is not this one and the language has it there.
    let dayYear: String?
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
    /// Every move, the first one first.
    let moves: [Notice]
    let cancelled: Notice?
    /// That it is called off, in a word, before anything else of it.
    let off: StatusBadge?
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
        _ reception: Reception, free: Int, list: ReceptionList?, corrections: [Correction] = [],
        formerMoves: [Reception.Move] = [], in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        dayOfMonth = String(reception.day.dayOfMonth)
        (dayYear, month) = dates.around(reception.day)
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
                nil
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
        moves = ReceptionRow.moves(reception, after: formerMoves, in: context)
        off = reception.isCancelled ? StatusBadge(.late, words(.receptionCancelled)) : nil
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

    /// Each move of a reception with the day on which it was said, the days before and after it, and why.
    ///
    /// - Parameter former: the moves before the last one, the first ones first, with what was said of a move before ahead of it.
    static func moves(_ reception: Reception, after former: [Reception.Move] = [], in context: PageContext) -> [Notice] {
        guard let last = reception.moved else { return [] }
        let moves = (former + [last]).filter { $0.correctedOn == nil }
        var corrections: [[String]] = [[]]
        for move in former {
            if let day = move.correctedOn {
                corrections[corrections.count - 1].insert(CorrectionWords.reason(move.reason, on: day, in: context), at: 0)
            } else {
                corrections.append([])
            }
        }
        let next = moves.dropFirst().map { ($0.from, $0.time) } + [(reception.day, reception.time)]
        return zip(zip(moves, next), corrections).map { moved, corrections in
            let (move, next) = moved
            return Notice(
                text: context.words(
                    .receptionMoved,
                    [
                        "on": context.dates.day(move.on, .on), "from": context.dates.day(move.from),
                        "fromTime": move.time.text, "to": context.dates.day(next.0), "toTime": next.1.text,
                    ]), reason: move.reason.isEmpty ? nil : context.text(move.reason), corrections: corrections)
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

    /// Why a day is not worked: the weekday, or what the day off is called.
    func name(of rest: WorkingCalendar.Rest) -> String {
        switch rest {
        case .weekend(let weekday): DateFormats.weekday(weekday, in: language)
        case .dayOff(let off): off.name.text(for: language)
        }
    }

    /// With what a resident left, in a word.
    func result(_ result: Booking.Result) -> String {
        words(PageContext.phrase(for: result))
    }

    /// What came of a visit, in a word or two.
    func outcome(_ outcome: Booking.Outcome) -> String { words(PageContext.phrase(for: outcome)) }

    static func phrase(for outcome: Booking.Outcome) -> Phrase {
        switch outcome {
        case .absent: .deskOutcomeAbsent
        case .received(let result): phrase(for: result)
        }
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
