package import Domain

/// One reception: who booked, what is to be done, what came of it.
package struct DeskReceptionPage: Page {
    /// What begins the names of the fields with the outcomes of bookings; the number of the booking follows.
    package static let outcomePrefix = "outcome-"

    /// The field in which it is said that another turn has the same telephone on purpose.
    package static let sharedPhoneField = "same-phone"

    /// The field with the turn at which an assignment was given.
    package static let bookingField = "booking"

    /// The field with the outcome that is right.
    package static let outcomeField = "outcome"

    struct Row: Sendable {
        let time: String
        let name: String
        /// Its number, how the booking came, and where the person is reached.
        let details: String
        let topic: String?
        let lang: String?
        let badge: StatusBadge?
        let question: Link?
        let cancel: Cancel?
    }

    struct Cancel: Sendable {
        let url: String
        let label: String
    }

    /// The code of a booking just entered, to be told to the resident.
    struct Booked: Sendable {
        let text: String
        let groups: [String]
    }

    struct Minutes: Sendable {
        let title: String
        let present: String?
        let text: String

        init(_ found: ReceptionProtocol, in context: PageContext) {
            title = context.words(.deskProtocolOn, ["day": context.dates.day(found.on)])
            present = found.present.isEmpty ? nil : found.present
            text = found.text
        }

        /// The beginning of it, where it weighs more than a share of the page, in bytes: the whole is printed.
        fileprivate init(_ found: ReceptionProtocol, within share: Int, in context: PageContext) {
            func beginning(_ text: String) -> String {
                let fitting = PageShare.fitting(text, within: share / 2)
                return fitting.left > 0 ? fitting.text + "…" : text
            }
            self.init(
                ReceptionProtocol(on: found.on, present: beginning(found.present), text: beginning(found.text)), in: context)
        }
    }

    /// What was ordered at the reception.
    struct Assignments: Sendable {
        let sum: String
        let works: [DeskWork]
        /// Those that do not fit, by their numbers.
        let rest: Rest?
    }

    struct Rest: Sendable {
        let links: [Link]
    }

    /// What parts of the page may weigh, in bytes: those booked with their outcomes, the same beside a protocol that came back, the assignments, the protocol.
    private static let (bookingShare, bookingsBesideProtocol, assignmentShare, protocolShare) = (28_000, 8_000, 8_000, 8_000)
    /// What the forms of corrections weigh, in bytes: of an outcome, and of the reason of a move with its words.
    private static let (correctionShare, moveShare) = (7_000, 9_000)
    /// The most characters of a topic: the sheet that is printed has the whole of it.
    static let longestTopic = 200

    package static let template = "desk/reception"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let badges: [StatusBadge]
    let facts: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let booked: Booked?
    let rows: [Row]
    let hasRows: Bool
    let pagination: Pagination?
    let noRows: String?
    let sheet: Link?
    let acts: [DeskAct]
    let hasActs: Bool
    let closed: DeskClosedActs?
    let readOnly: String?
    let minutes: Minutes?
    let assignments: Assignments?
    let publicPage: Link

    /// - Parameters:
    ///   - formerMoves: the moves before the last one, the first ones first.
    ///   - page: of those booked, from 1; `nil` for the first with an outcome that is not known yet.
    ///   - bookings: in the order of slots, those called off among them.
    ///   - people: who booked; empty for those who may not see it.
    ///   - questions: the numbers of questions made of bookings.
    ///   - assignments: in their order; empty for those who may not read them.
    ///   - booked: a booking just entered, with its code.
    package init(
        _ reception: Reception, after formerMoves: [Reception.Move] = [], hasBegun: Bool = true, page: Int? = nil,
        bookings: [Booking],
        people: [Booking.ID: BookedPerson], questions: [Question.ID: Question.Number], assignments: [Assignment] = [],
        list: ReceptionList?, booked: (booking: Booking, code: TrackingCode)? = nil,
        refused: (act: DeskPath.ReceptionAct, form: RefusedForm)? = nil, refusal: Phrase? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let maySee = visit.staff.may(.runReception)
        title = words(
            .deskReceptionTitle,
            ["day": dates.dayAndWeekday(reception.day), "official": context.official(reception)])
        back = Link(words(.deskReceptions), DeskPath.receptions().text)
        badges = DeskReceptionsPage.needs(
            of: DeskReceptionsPage.Entry(reception: reception, figures: ReceptionFigures(bookings), list: list), in: context)
        facts = DeskReceptionPage.facts(of: reception, after: formerMoves, list: list, in: context)
        self.booked = booked.map { booking, code in
            Booked(
                text: words(
                    .deskBookDone, ["time": reception.time(of: booking.slot).text, "number": booking.number.text]),
                groups: code.text.split(separator: "-").map(String.init))
        }
        let isRun = reception.standing == .planned && reception.day <= context.today
        // Beside a protocol that came back there is no room for what is seldom corrected.
        let hasCorrections = refused?.act != .hold
        let hasClosed = hasCorrections && maySee && bookings.contains { $0.isClosed(isHeld: reception.isHeld) }
        let part = ListPart(
            refused == nil ? page : nil, of: bookings,
            within: (hasCorrections ? DeskReceptionPage.bookingShare : DeskReceptionPage.bookingsBesideProtocol)
                - (hasClosed ? DeskReceptionPage.correctionShare : 0)
                - (hasCorrections && reception.moved != nil ? DeskReceptionPage.moveShare : 0),
            overhead: (isRun ? 1_300 : 700) + (hasClosed ? 100 : 0)
        ) { booking in
            let person = people[booking.id]
            let topic = PageShare.beginning(of: person?.topic ?? "", upTo: DeskReceptionPage.longestTopic)
            let name = person?.contact.name ?? ""
            return [name, name, person?.contact.phone ?? "", person?.contact.email ?? "", topic] + (isRun ? [name, topic] : [])
                + (hasClosed ? [name] : [])
        } orWith: { booking in
            switch refused {
            case let (act, form)? where act == .outcomes: form.typed[DeskReceptionForms.field(of: booking.id)] != nil
            case let (act, form)? where act == .assign || act == .correct:
                form.typed[DeskReceptionPage.bookingField] == booking.id.description
            default: isRun && booking.standing == .booked
            }
        }
        pagination = part.pagination(in: context) { .reception(reception.id, page: $0) }
        rows = part.shown.map { booking in
            DeskReceptionPage.row(
                booking, of: reception, person: maySee ? people[booking.id] : nil,
                question: booking.question.flatMap { questions[$0] },
                maySee: maySee, in: context)
        }
        hasRows = !rows.isEmpty
        noRows = rows.isEmpty ? words(.deskReceptionNoBookings) : maySee ? nil : words(.deskReceptionNamesHidden)
        sheet =
            maySee
            ? Link(
                words(reception.isHeld ? .deskReceptionPrintProtocol : .deskReceptionPrint),
                DeskPath.receptionSheet(reception.id).text) : nil

        let listed = DeskPath.ReceptionAct.allCases.filter { act in
            switch act {
            case .reason: reception.isCancelled
            case .moveReason: hasCorrections && reception.moved != nil
            case .correct: hasClosed
            default: true
            }
        }
        let offers = listed.map {
            (
                $0,
                DeskReceptionActs.offer(
                    $0, on: reception, hasBegun: hasBegun, bookings: bookings, list: list, by: visit.staff, today: context.today,
                    calendar: context.workingCalendar)
            )
        }
        let maker = DeskReceptionForms(
            reception: reception, bookings: bookings, shown: part.shown, people: people, list: list, refused: refused,
            context: context)
        let open = offers.filter { $0.1 == .open }.map(\.0)
        let main: DeskPath.ReceptionAct? =
            if open.contains(.outcomes), bookings.contains(where: { $0.standing == .booked }) {
                .outcomes
            } else if open.contains(.hold) {
                .hold
            } else { nil }
        acts = open.map { act in
            DeskAct(
                id: "act-\(act.rawValue)", title: words(DeskReceptionForms.name(of: act)),
                isOpen: refused.map { $0.act == act } ?? (act == main), form: maker.form(act))
        }
        hasActs = !acts.isEmpty
        let isObserver = visit.staff.onlyLooksOn
        readOnly = isObserver ? words(.deskReadOnly) : nil
        closed =
            isObserver
            ? nil : DeskClosedActs(offers.map { (DeskReceptionForms.name(of: $0.0), $0.1) }, words: words)
        let isOffered = refused.map { open.contains($0.act) } ?? false
        let told = DeskRefusedAct(
            refused?.form, form: refused.map { maker.form($0.act) },
            at: refused.flatMap { isOffered ? "#act-\($0.act.rawValue)" : nil }, in: context)
        errors = told.errors ?? DeskForm.errors([], refusal: refusal.map { words($0) }, at: "#main", words: words)
        kept = told.kept
        minutes =
            if maySee, case .held(let found) = reception.standing {
                Minutes(found, within: DeskReceptionPage.protocolShare, in: context)
            } else { nil }
        self.assignments =
            assignments.isEmpty || !maySee ? nil : DeskReceptionPage.assignments(assignments, at: reception, in: context)
        publicPage = Link(words(.deskPublicPage), context.url(.receptions(reception.host, nil)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .receptions)
    }

    /// The first of them, and the numbers of the others.
    private static func assignments(_ assignments: [Assignment], at reception: Reception, in context: PageContext) -> Assignments
    {
        let works = assignments.map { DeskAssignmentPage.work($0, at: reception, isShort: true, in: context) }
        let shown = PageShare.first(of: works, within: assignmentShare, overhead: 300) { [$0.title.text, $0.details] }
        let rest = assignments.dropFirst(shown.count).map {
            Link("№\u{A0}\($0.item.number)", DeskPath.assignment(reception.id, $0.id).text)
        }
        return Assignments(
            sum: context.figures(of: AssignmentFigures(assignments, on: context.today)), works: shown,
            rest: rest.isEmpty ? nil : Rest(links: rest))
    }

    private static func facts(
        of reception: Reception, after formerMoves: [Reception.Move], list: ReceptionList?, in context: PageContext
    ) -> [DeskFact] {
        let (words, dates) = (context.words, context.dates)
        let place = [reception.venue, reception.address].map { $0.text(for: context.language) }.filter { !$0.isEmpty }
        var facts = [
            DeskFact(
                words(.deskReceptionWhen),
                "\(dates.dayAndWeekday(reception.day)), \(reception.time.text)\u{2060}–\u{2060}\(reception.end.text)"),
            DeskFact(words(.deskReceptionSlot), context.numbers.whole(reception.slotMinutes)),
            DeskFact(words(.deskReceptionWhere), place.joined(separator: ", ")),
        ]
        if !reception.post.isEmpty {
            facts.append(DeskFact(words(.deskReceptionPost), reception.post.text(for: context.language)))
        }
        if let phone = reception.phone { facts.append(DeskFact(words(.deskReceptionPhone), phone)) }
        if let list, reception.standing == .planned {
            facts.append(
                DeskFact(
                    words(.deskReceptionList), ReckoningExplanation.text(list.reckoning, words: words, dates: dates),
                    isWide: true))
        }
        if let meeting = reception.meeting {
            facts.append(DeskFact(words(.deskQuestionMeeting), "№\u{A0}\(meeting)", DeskPath.meeting(meeting).text))
        }
        let cancelled = ReceptionRow.cancelled(reception, in: context).map { [(Phrase.deskReasonCancelled, $0)] } ?? []
        let moves = ReceptionRow.moves(reception, after: formerMoves, in: context).map { (Phrase.deskReasonMoved, $0) }
        for (name, notice) in cancelled + moves {
            facts.append(
                DeskFact(words(name), [notice.text, notice.reason?.text ?? ""].joined(separator: " "), isWide: true))
        }
        return facts
    }

    private static func row(
        _ booking: Booking, of reception: Reception, person: BookedPerson?, question: Question.Number?, maySee: Bool,
        in context: PageContext
    ) -> Row {
        let words = context.words
        let time = reception.time(of: booking.slot).text
        let name = maySee ? person?.contact.name ?? words(.deskBookedGone) : "—"
        let topic = person.map {
            LocalText(
                PageShare.beginning(of: $0.topic, upTo: longestTopic), in: booking.language, for: context.language)
        }
        return Row(
            time: time, name: name,
            details: Typography.dotted([
                booking.number.text, words(DeskReceptionForms.name(of: booking.channel)),
                [person?.contact.phone, person?.contact.email].compactMap(\.self).joined(separator: ", "),
            ]),
            topic: topic?.text, lang: topic?.lang, badge: badge(booking, in: context),
            question: question.map { Link(words(.deskQuestionTitle, ["number": $0.text]), DeskPath.question($0).text) },
            cancel: maySee && booking.standing == .booked && reception.standing == .planned
                ? Cancel(
                    url: DeskPath.cancelBooking(reception.id, booking.id).text,
                    label: words(.deskBookCancelLabel, ["time": time, "name": name])) : nil)
    }

    static func badge(_ booking: Booking, in context: PageContext) -> StatusBadge? {
        switch booking.standing {
        case .booked: nil
        case .cancelled: StatusBadge(.late, context.words(.deskBookedOff))
        case .absent: StatusBadge(.soon, context.words(.deskOutcomeAbsent))
        case .received(_, let result): StatusBadge(.done, context.result(result))
        }
    }
}
