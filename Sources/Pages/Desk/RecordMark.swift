package import Domain

/// What its reader saw of a record, in sixteen digits.
///
/// A form carries the mark of what it would write over. Where the record has another mark by the time the form is sent, somebody wrote meanwhile, and nothing is written over unread.
package struct RecordMark: Hashable, Sendable {
    /// The hidden field of a form that carries it.
    package static let field = "seen"

    package let text: String

    /// The mark of texts in their order: FNV-1a over their bytes, each closed by one that no text holds.
    private init(_ parts: [String?]) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in (part.map { Array($0.utf8) } ?? [0xFE]) + [0xFF] { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let digits = String(hash, radix: 16)
        text = String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// What an act on a question writes over; `nil` where the rules themselves refuse a second time.
    package init?(_ question: Question, for act: DeskPath.QuestionAct) {
        switch act {
        case .publish, .withhold:
            // Also whose it is: a question that was sent on meanwhile is another office's to show.
            let words: [String?] =
                switch question.moderation {
                case .waiting: ["waiting"]
                case .published(let text, _): ["published", text] + RecordMark.parts(question.translation)
                case .withheld(let reason, _): ["withheld"] + RecordMark.parts(reason)
                }
            self.init([question.place.code] + words)
        // Besides the answer whose it is, and whether it was returned: the one who asked has read the reason.
        case .answer:
            self.init(
                [question.place.code] + RecordMark.parts(question.answer?.text ?? Translated())
                    + (question.standing == .returned ? ["returned"] : []))
        // Where it stands and whose it is: one may be sent on again after it was sent on.
        case .return, .forward, .exclude: self.init([question.standing.rawValue, question.place.code])
        case .register: return nil
        }
    }

    /// What an act on a meeting writes over; `nil` where the rules themselves refuse a second time.
    package init?(_ meeting: Meeting, for act: DeskPath.MeetingAct) {
        switch act {
        case .announce: self.init(meeting.announcement?.publications ?? [])
        case .hold:
            let holding = meeting.holding
            let groups = Attendance.Group.allCases.map { holding?.attendance?[$0].map(String.init) }
            let others = [
                holding?.attendance.map { String($0.total) }, holding?.hadOpenMicrophone.map { $0 ? "yes" : "no" },
                holding?.presentation.map(String.init), holding?.spoke.map(String.init),
            ]
            self.init(meeting.broadcasts + groups + others)
        case .results: self.init(RecordMark.parts(meeting.results?.summary ?? meeting.draftedResults))
        case .places: self.init(meeting.resultsPlaces)
        // Also what is called off: a meeting that a colleague moved meanwhile is not the one that was read.
        case .move, .cancel: self.init([meeting.day.iso, meeting.time.text, meeting.place.code])
        case .reason: self.init(RecordMark.parts(meeting.cancelledBecause ?? Translated()))
        // Minutes and moves lie apart, and a package is more than its meeting.
        case .minutes, .package, .alone, .moveReason, .plan: return nil
        }
    }

    /// Why a meeting was moved last, which its form writes over.
    package init(reasonOf move: MeetingMove) { self.init(RecordMark.parts(move.reason)) }

    private init(_ publications: [Publication]) {
        self.init(publications.flatMap { [$0.channel.rawValue, $0.on.iso, $0.evidence] })
    }

    /// Minutes, which their form writes over.
    package init(_ minutes: EventMinutes?) {
        let points: [String?] = (minutes?.points ?? []).flatMap { [$0.text, $0.executors, $0.deadline?.iso, $0.control] }
        self.init([minutes?.on.iso, minutes?.chair, minutes?.present, minutes?.agenda, minutes?.speakers] + points)
    }

    /// What is published with the results of a meeting, which cannot be taken back.
    package init(_ package: ResultsPackage) {
        let plan = [package.plan.map { RecordMark($0).text }, package.plan?.publishedOn?.iso]
        self.init(RecordMark.parts(package.summary) + package.problems.map(\.number.text) + plan)
    }

    /// What an act on an event writes over; `nil` where the rules themselves refuse a second time, and where it only adds.
    package init?(_ event: Event, for act: DeskPath.EventAct) {
        switch act {
        case .announce: self.init([event.announcement?.publishedOn.iso, event.announcement?.evidence])
        case .hold:
            let results = event.results
            self.init(RecordMark.parts(results?.summary ?? Translated()) + (results?.figures ?? []).map { $0.map(String.init) })
        case .minutes: self.init(event.minutes)
        case .move, .cancel:
            self.init(event.stops.flatMap { [$0.place.code, $0.day.iso, $0.time.text] + RecordMark.parts($0.venue) })
        case .moveReason: self.init(RecordMark.parts(event.moved?.reason ?? Translated()))
        case .reason: self.init(RecordMark.parts(event.cancelledBecause ?? Translated()))
        case .leaveOpen, .answer, .correctQuestion, .withdrawQuestion, .step: return nil
        }
    }

    /// What correcting or withdrawing a question left open on the air writes over.
    package init(_ question: OpenQuestion) {
        let answer = question.answer
        self.init(
            RecordMark.parts(question.text) + RecordMark.parts(answer?.text ?? Translated()) + [
                answer?.on.iso, answer?.evidence, question.withdrawal?.on.iso,
            ])
    }

    /// The items of a plan, which publishing makes unchangeable.
    package init(_ plan: ActionPlan) {
        self.init(
            plan.items.flatMap { [$0.id.description, RecordMark(draft: $0).text] })
    }

    /// What the form of a problem question writes over.
    package init(_ problem: Problem) {
        self.init(
            RecordMark.parts(problem.title) + [
                problem.category.rawValue, problem.competence.rawValue, problem.goesToMaslikhat ? "yes" : "no",
                problem.money.needed.map { String($0.amount) },
            ] + RecordMark.parts(problem.money.source))
    }

    /// A problem question as a whole, with its questions: what is joined to another one, or taken back.
    ///
    /// - Parameter questions: how many it has.
    package init(whole problem: Problem, questions: Int) { self.init([RecordMark(problem).text, String(questions)]) }

    /// What a session of the maslikhat said of a problem question, which a newer word writes over.
    package init(_ word: Problem.MaslikhatWord?) {
        self.init([word?.on.iso] + RecordMark.parts(word?.text ?? Translated()))
    }

    /// An item of a draft, which is taken out.
    package init(draft item: PlanItem) {
        let texts = [item.action, item.lead, item.coExecutors, item.moneySource].flatMap(RecordMark.parts)
        self.init([item.deadline.iso, item.moneyNeeded.map { String($0.amount) }, item.problem?.description] + texts)
    }

    /// The money of an item, which a record of execution writes over.
    package init(_ item: PlanItem) {
        self.init([item.moneyGiven.map { String($0.amount) }])
    }

    /// How an item stands that is removed from control: what was recorded of it last, and what is asked for.
    package init(ending item: PlanItem) {
        let last = item.executions.last
        self.init(
            [String(item.executions.count), last?.on.iso, last?.isFinal == true ? "final" : nil, item.deadline.iso]
                + RecordMark.parts(last?.text ?? Translated()) + [item.pendingExtension.map { RecordMark($0).text }])
    }

    /// A later deadline that was asked for, which a decision about it answers.
    package init(_ asked: Extension) {
        self.init([asked.askedOn.iso, asked.from.iso, asked.to.iso] + RecordMark.parts(asked.reason))
    }

    /// A meeting of a draft, which its form writes over.
    package init(_ row: DraftedCalendar.Row) {
        let meeting = row.meeting
        self.init(
            [meeting.place.code, meeting.day.iso, meeting.time.text, String(meeting.minutes)] + RecordMark.parts(meeting.venue)
                + RecordMark.parts(meeting.address))
    }

    /// A template of answers, which its form writes over.
    package init(_ template: AnswerTemplate) {
        self.init([template.kind.rawValue, template.name] + RecordMark.parts(template.text))
    }

    /// What an act on a reception writes over; `nil` where the rules themselves refuse a second time, and for outcomes, which lie with the bookings.
    package init?(_ reception: Reception, for act: DeskPath.ReceptionAct) {
        switch act {
        case .move, .cancel: self.init([reception.day.iso, reception.time.text])
        case .moveReason: self.init(RecordMark.parts(reception.moved?.reason ?? Translated()))
        case .reason: self.init(RecordMark.parts(reception.cancelledBecause ?? Translated()))
        case .book, .handOver, .outcomes, .correct, .assign, .hold: return nil
        }
    }

    /// An official, whom the forms of changes write over.
    package init(_ official: Official) {
        self.init(
            [
                official.post.rawValue, official.since.iso, official.until?.iso, official.category?.code,
                official.inChargeSince?.iso, official.isActing ? "acting" : nil, official.actingFor?.description,
            ] + RecordMark.parts(official.title) + RecordMark.parts(official.name) + RecordMark.parts(official.inChargeOf))
    }

    /// The outcomes of a reception, which the forms of outcomes and of their correction write over.
    package init(_ bookings: [Booking]) {
        self.init(bookings.flatMap { [$0.id.description, $0.outcome?.text] })
    }

    /// The list of those who booked, which is handed over.
    package init(list bookings: [Booking]) {
        self.init(bookings.filter(\.standing.isActive).map(\.id.description))
    }

    /// The address of an executor, which its form writes over; none yet where it is `nil`.
    package init(_ address: ExecutorAddress?) {
        self.init([address?.email.text, address?.language.rawValue])
    }

    /// Whether a form was made from what stands there now. A form that carries no mark does not ask.
    package func fits(_ seen: String) -> Bool { seen.isEmpty || seen == text }

    private static func parts(_ text: Translated) -> [String?] { [text.kk, text.ru, text.en] }
}
