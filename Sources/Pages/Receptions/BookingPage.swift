package import Domain

/// A resident's own booking, opened by its code: when and where, and how to give the turn back. Never cached, never indexed.
package struct BookingPage: Page {
    package static let template = "receptions/booking"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let number: String
    let official: String
    let when: String
    let datetime: String
    let venue: LocalText?
    let address: LocalText?
    let placeName: String
    let phone: String?
    let name: String?
    let topic: LocalText?
    let forgotten: String?
    let result: String?
    /// Every correction of the result, the first one first: "On 20 November the akimat corrected the result…".
    let corrected: [String]
    /// Every move of the reception, the first one first.
    let moves: [ReceptionRow.Notice]
    let cancelled: ReceptionRow.Notice?
    /// Why nothing was done.
    let refusal: String?
    /// That the office took the turn off the list, and where to ask why.
    let takenOff: String?
    /// What to bring; `nil` where nobody is expected.
    let bring: String?
    /// Shown once, just after booking.
    let receipt: Receipt?
    let cancel: TrackingPage.OneButtonForm?
    let forget: TrackingPage.OneButtonForm?
    let forgetText: String
    /// The schedule of the akimat.
    let receptionsURL: String
    /// Whether the schedule is linked at the end: not where the notice of a cancellation leads there already.
    let hasAll: Bool

    /// What was recorded of a turn before the office corrected it.
    package struct FormerOutcome: Sendable {
        let outcome: Booking.Outcome
        let correctedOn: Day

        package init(_ outcome: Booking.Outcome, correctedOn: Day) {
            self.outcome = outcome
            self.correctedOn = correctedOn
        }
    }

    struct Receipt: Sendable {
        /// The code in groups of four, for reading and writing down.
        let groups: [String]
        let url: String
    }

    /// - Parameters:
    ///   - person: who booked; `nil` where that is forgotten.
    ///   - corrections: of why it was called off, the last ones first.
    ///   - formerMoves: the moves of the reception before the last one, the first ones first.
    ///   - former: what was recorded of the turn before corrections, the first one first.
    ///   - isTakenOff: whether it was the office that took the turn off the list.
    ///   - refusal: why nothing was done.
    ///   - isReceipt: whether it was booked just now, so that the code is shown to be written down.
    package init(
        _ booking: Booking, of reception: Reception, person: BookedPerson?, corrections: [Correction] = [],
        after formerMoves: [Reception.Move] = [], former: [FormerOutcome] = [], isTakenOff: Bool = false, refusal: Phrase? = nil,
        code: TrackingCode, isReceipt: Bool, formToken: String, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let cancelled = ReceptionRow.cancelled(reception, corrections, in: context)
        title =
            switch booking.standing {
            case .booked: words(cancelled == nil ? .bookingTitle : .receptionCancelled)
            case .cancelled: words(.bookingTitleCancelled)
            case .received: words(.bookingTitleReceived)
            case .absent: words(.bookingTitleAbsent)
            }
        frame = Frame(
            context, title: words(.bookingNumber, ["number": booking.number.text]), path: .tracking(code.text), section: .track,
            crumbs: [Link(words(.home), context.url(.home)), Link(words(.trackTitle), context.url(.track))])
        t = words.plain
        number = words(.bookingNumber, ["number": booking.number.text])
        official = context.official(reception)
        let time = reception.time(of: booking.slot)
        when = "\(dates.dayAndWeekday(reception.day)), \(time.text)"
        datetime = "\(reception.day.iso)T\(time.text)"
        venue = reception.venue.isEmpty ? nil : context.text(reception.venue)
        address = reception.address.isEmpty ? nil : context.text(reception.address)
        placeName = context.name(reception.host)
        phone = reception.phone
        name = person?.contact.name
        topic = person.map { LocalText($0.topic, in: booking.language, for: context.language) }
        forgotten = person == nil ? words(.bookingForgotten) : nil
        result = if case .received(_, let result) = booking.standing { context.result(result) } else { nil }
        corrected = former.map {
            words(.bookingCorrected, ["day": dates.fullDay($0.correctedOn, .on), "before": context.outcome($0.outcome)])
        }
        moves = ReceptionRow.moves(reception, after: formerMoves, in: context)
        self.cancelled = cancelled
        self.refusal = refusal.map { words($0) }
        takenOff =
            if isTakenOff, case .cancelled(let day) = booking.standing {
                [
                    words(.bookingTakenOff, ["day": dates.day(day, .on)]),
                    reception.phone.map { words(.bookingTakenOffPhone, ["phone": $0]) } ?? words(.bookingTakenOffOffice),
                ].joined(separator: " ")
            } else { nil }
        receipt =
            isReceipt
            ? Receipt(groups: code.text.split(separator: "-").map(String.init), url: context.url(.tracking(code.text))) : nil
        let isComing = booking.standing == .booked && !reception.isCancelled && reception.day >= context.today
        bring = isComing ? words(.receptionHowBring) : nil
        cancel =
            isComing && !isReceipt
            ? TrackingPage.OneButtonForm(url: context.url(.cancelBooking(code.text)), token: formToken) : nil
        forget =
            person != nil && !isReceipt ? TrackingPage.OneButtonForm(url: context.url(.forget(code.text)), token: formToken) : nil
        forgetText = words(isComing ? .bookingForgetText : .bookingSettledForgetText)
        receptionsURL = context.url(.receptions(reception.host, nil))
        hasAll = cancelled == nil
    }
}
