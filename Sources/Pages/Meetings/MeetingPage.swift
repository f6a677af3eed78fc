package import Domain

/// One meeting: when and where, what to ask, what was asked, what came of it, and the clock of the law.
package struct MeetingPage: Page {
    /// The form inside the page; without a token a link to the form of its own stands instead.
    struct Ask: Sendable {
        let url: String
        let token: String?
        let fields: [FormField]
    }

    struct Results: Sendable {
        let summary: LocalText?
        let publishedOn: String?
        /// `nil` where the words are the first ones.
        let corrected: FormerResultsPage.Corrected?
        let planURL: String?
        let planSummary: String?
        /// How the term stands, where results are still owed.
        let owed: StatusBadge?
        /// The same where the results are out and the plan alone is still owed.
        let planOwed: StatusBadge?
        /// That they came out without a plan that is still owed, or that none is needed, in words that cite the paragraph.
        let planNote: String?
        /// Where they can be read besides.
        let places: [Place]
        let hasPlaces: Bool
    }

    /// A publication elsewhere: its channel and day, and its address where it has one.
    struct Place: Hashable, Sendable {
        let text: String
        let url: String?

        init(_ publication: Publication, in context: PageContext) {
            text = PublicationWords.text(publication, in: context)
            url = publication.evidence
        }
    }

    struct Cancellation: Sendable {
        let reason: LocalText
        let cancelledOn: String
        /// What the reason said before it was corrected.
        let corrections: [String]
        let askURL: String
    }

    /// That it was put off or brought forward.
    struct Move: Sendable {
        let before: String
        let decided: String
        let reason: LocalText?
        /// What the reason said before, the last correction first.
        let corrections: [String]
    }

    struct Share: Sendable {
        let text: String
        /// The bar of the account and that of the questions, as `24.5%`.
        let accountWidth: String
        let questionsFrom: String
        let questionsWidth: String
        let account: String
        let questions: String
    }

    struct Agenda: Sendable {
        let title: String
        /// How the law shares its time; `nil` where it does not.
        let share: Share?
        let after: String
        /// Receptions after it, else the schedule of its akim.
        let receptions: [Link]
    }

    /// The akim of the day, or who acted.
    struct HeldBy: Sendable {
        let name: LocalText
        let acting: String?
        let url: String
    }

    struct ProblemLink: Sendable {
        let url: String
        let title: LocalText
    }

    package static let template = "meetings/meeting"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    /// The year before the day, where it is not this one and the language has it there.
    let dayYear: String?
    let dayOfMonth: String
    let dayRest: String
    let datetime: String
    let hour: String
    let standing: StatusBadge?
    let placeName: String
    let placeURL: String
    let whereVenue: LocalText?
    let whereAddress: LocalText?
    /// Why it is held, where it is off the calendar.
    let kind: String?
    let onlineTitle: String
    let broadcasts: [Link]
    let hasBroadcasts: Bool
    let isAhead: Bool
    let isShowingOnline: Bool
    /// How it went: who came and spoke, the microphone, the account, the minutes.
    let went: [CorrectedFact]
    /// Where it was announced, the first publication first.
    let channels: [Place]
    let hasChannels: Bool
    /// What it said before of the day of its announcement.
    let announcementCorrections: [String]
    /// Whether there is something to say of its announcement.
    let isAnnouncementShown: Bool
    /// Who carried out the duties of the akim on its day.
    let heldBy: HeldBy?
    let calendarFileURL: String
    let asking: Ask?
    let results: Results?
    let cancellation: Cancellation?
    /// The last one first.
    let moves: [Move]
    let hasMoves: Bool
    let problems: [ProblemLink]
    let hasProblems: Bool
    /// Whether the part with the questions is shown: a cancelled meeting for which nobody asked has none.
    let isAsked: Bool
    let questionsTitle: String
    let questions: [QuestionRow]
    let hasQuestions: Bool
    let questionsNote: String
    /// The link to all of them, where the page does not show all.
    let questionsURL: String?
    let duties: [DutyClock]
    let hasDuties: Bool
    let agenda: Agenda?

    /// - Parameters:
    ///   - questions: published ones, those with most supporters first.
    ///   - questionCount: of all that were registered, published or not; `nil` where questions came in and none is registered yet.
    ///   - duties: those of this meeting.
    ///   - plan: the published plan, where there is one.
    ///   - problems: the problem questions raised by it.
    ///   - receptions: those set after it.
    ///   - moves: where and when it was to be before, oldest first.
    ///   - correctedOn: the day on which its results were corrected last.
    ///   - corrections: what else of it was corrected, the last ones first.
    ///   - stale: what fell behind of its translations.
    ///   - akim: who carries out the duties of the akim on its day, where that is recorded.
    ///   - formToken: where it is given, the form and the buttons stand in the page itself.
    package init(
        _ meeting: Meeting, questions: [Question], questionCount: Int?, duties: [Duty], plan: ActionPlan?, problems: [Problem],
        receptions: [Reception] = [], moves: [MeetingMove] = [], correctedOn: Day? = nil,
        corrections: [Correction] = [], stale: [StaleTranslation] = [], akim: Official? = nil,
        formToken: String?,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let saidOfMoves = CorrectionWords(corrections, in: context)
        self.moves = moves.enumerated().reversed().map { index, move in
            Move(
                before: words(.meetingMovedFrom, ["slot": CalendarPage.slot(move.from, in: context)]),
                decided: words(.meetingMovedOn, ["day": dates.day(move.on, .on)]),
                reason: move.reason.isEmpty ? nil : context.text(move.reason), corrections: saidOfMoves.move(index + 1))
        }
        hasMoves = !moves.isEmpty
        title = MeetingPage.title(meeting, in: context)
        frame = Frame(
            context, title: "\(title), \(dates.day(meeting.day))", path: .meeting(meeting.id), section: .meetings,
            crumbs: context.crumbs(to: meeting.host, including: true))
        t = words.plain
        let row = MeetingRow(meeting, questionCount: questionCount, in: context)
        (dayYear, dayOfMonth) = (row.dayYear, row.dayOfMonth)
        dayRest = "\(row.month), \(dates.weekday(meeting.day))"
        datetime = row.datetime
        hour = words(.meetingHour, ["from": meeting.time.text, "to": meeting.end.text])
        standing = row.badge
        placeName = row.placeName
        placeURL = context.url(.place(meeting.place))
        whereVenue = row.venue
        whereAddress = meeting.address.isEmpty ? nil : context.text(meeting.address)
        kind = meeting.kind == .calendar ? nil : context.kind(meeting.kind)
        let isAhead = !meeting.isHeld && !meeting.isCancelled && meeting.day >= context.today
        self.isAhead = isAhead
        onlineTitle = words(meeting.isHeld ? .meetingOnlineHeld : .meetingOnline)
        broadcasts = MeetingPage.links(to: meeting.broadcasts.filter(WebAddress.isValid))
        hasBroadcasts = !broadcasts.isEmpty
        isShowingOnline = !meeting.isCancelled && (isAhead || !broadcasts.isEmpty)
        let corrected = CorrectionWords(corrections, in: context)
        went = MeetingPage.went(meeting, corrected, in: context)
        channels = (meeting.announcement?.publications ?? []).map { Place($0, in: context) }
        hasChannels = !channels.isEmpty
        announcementCorrections = corrected.announcement
        isAnnouncementShown = hasChannels || !announcementCorrections.isEmpty
        heldBy =
            meeting.isCancelled
            ? nil
            : akim.map {
                HeldBy(
                    name: context.text($0.name), acting: $0.isActing ? words(.officialActsNow) : nil,
                    url: context.url(.officials(meeting.host)))
            }
        calendarFileURL = FilePath.calendar(meeting.host).text(in: context.language)
        asking =
            meeting.takesQuestions(on: context.today)
            ? Ask(
                url: context.url(.askMeeting(meeting.id)), token: formToken,
                fields: AskPage.shortFields(in: context)) : nil
        results =
            meeting.isCancelled || isAhead ? nil : MeetingPage.results(meeting, plan, duties, correctedOn, stale, in: context)
        if case .cancelled(let day, let reason) = meeting.standing {
            cancellation = Cancellation(
                reason: context.text(reason), cancelledOn: words(.meetingCancelledOn, ["day": dates.day(day, .on)]),
                corrections: corrected.reason, askURL: context.url(.askPlace(meeting.place)))
        } else {
            cancellation = nil
        }
        self.problems = problems.map { ProblemLink(url: context.url(.problem($0.number)), title: context.text($0.title)) }
        hasProblems = !problems.isEmpty
        isAsked = !meeting.isCancelled || questionCount != 0
        questionsTitle = row.questionCount
        self.questions = questions.map { QuestionRow($0, formToken: isAhead ? formToken : nil, in: context) }
        hasQuestions = !questions.isEmpty
        questionsNote =
            if questions.isEmpty {
                questionCount != 0 ? words(.meetingQuestionsChecked) : isAhead ? words(.meetingQuestionsFirst) : ""
            } else {
                isAhead ? words(.meetingQuestionsJoin) : ""
            }
        questionsURL =
            questions.isEmpty || questions.count >= questionCount ?? 0
            ? nil : context.url(.questions(SitePath.QuestionQuery(meeting: meeting.id)))
        self.duties = duties.map { DutyClock($0, naming: false, in: context) }
        hasDuties = !duties.isEmpty
        agenda = meeting.isCancelled ? nil : MeetingPage.agenda(meeting, receptions, in: context)
    }

    static func title(_ meeting: Meeting, in context: PageContext) -> String {
        let phrase: Phrase =
            switch meeting.standing {
            case .held: .meetingTitleHeld
            case .cancelled: .meetingTitleCancelled
            case .planned where meeting.day == context.today: .meetingTitleToday
            case .planned where meeting.day < context.today: .meetingTitlePast
            case .planned: .meetingTitleAhead
            }
        return context.words(
            phrase,
            [
                "akim": context.akim(of: meeting.host), "theAkim": context.akimInSentence(of: meeting.host),
                "place": context.genitive(of: meeting.place),
            ])
    }

    private static func results(
        _ meeting: Meeting, _ plan: ActionPlan?, _ duties: [Duty], _ correctedOn: Day?, _ stale: [StaleTranslation],
        in context: PageContext
    ) -> Results {
        let (words, dates) = (context.words, context.dates)
        let corrected = FormerResultsPage.Corrected(correctedOn, of: .meeting(meeting.id), in: context)
        let owed = duties.first { $0.rule.fulfilment == .resultsAndPlan && $0.met == nil }.map {
            StatusBadge($0, in: context)
        }
        let published = meeting.results
        let places = published == nil ? [] : meeting.resultsPlaces.map { Place($0, in: context) }
        let planNote = MeetingPage.planNote(meeting, plan, duties, in: context)
        let summary = published.flatMap { $0.summary.isEmpty ? nil : context.text($0.summary, .summary, stale: stale) }
        let shown = plan.flatMap { $0.publishedOn == nil ? nil : $0 }
        return Results(
            summary: summary,
            publishedOn: published.map { words(.meetingResultsOn, ["day": dates.day($0.publishedOn, .on)]) },
            corrected: corrected,
            planURL: shown.map { context.url(.plan($0.id)) },
            planSummary: shown.map { PlanStanding($0, in: context).counts }, owed: published == nil ? owed : nil,
            planOwed: published == nil || published?.noProblemsOn != nil || shown != nil ? nil : owed, planNote: planNote,
            places: places, hasPlaces: !places.isEmpty)
    }

    /// What is said where results stand without a plan, and where a plan came out after all; `nil` where no rule asks for one.
    private static func planNote(_ meeting: Meeting, _ plan: ActionPlan?, _ duties: [Duty], in context: PageContext) -> String? {
        guard let results = meeting.results else { return nil }
        if plan?.publishedOn != nil {
            return results.noProblemsOn.map { context.words(.meetingNoProblemsBefore, ["day": context.dates.day($0, .on)]) }
        }
        if let day = results.noProblemsOn {
            return context.words(.meetingNoProblems, ["day": context.dates.day(day, .on)])
        }
        guard let duty = duties.first(where: { $0.rule.fulfilment == .resultsAndPlan }) else { return nil }
        return context.words(
            duty.isOverdue ? .meetingPlanOwedLate : .meetingPlanOwed,
            ["day": context.dates.day(duty.due, .by), "cites": duty.rule.cites.text(for: context.language)])
    }

    private static func went(_ meeting: Meeting, _ corrected: CorrectionWords, in context: PageContext) -> [CorrectedFact] {
        let (words, holding) = (context.words, meeting.holding)
        func fact(_ phrase: Phrase, _ value: String?, _ corrections: [String] = []) -> CorrectedFact? {
            CorrectedFact(words(phrase), value, corrections, in: context)
        }
        return [
            fact(
                .meetingAttendance, holding?.attendance.map { PublicationWords.text($0, in: context) },
                corrected.figure(.attendance) { words(.meetingAttendanceCount, count: $0) }),
            fact(
                .meetingSpoke, holding?.spoke.map { context.numbers.whole($0) },
                corrected.figure(.spoke) { context.numbers.whole($0) }),
            fact(
                .meetingMicrophone,
                holding?.hadOpenMicrophone.map { words($0 ? .meetingMicrophoneYes : .meetingMicrophoneNo) }),
            fact(
                .meetingPresentation, PublicationWords.presentation(meeting, in: context),
                corrected.figure(.presentation) { words(.meetingPresentationTook, count: $0) }),
            fact(
                .eventMinutes, meeting.minutesOn.map { words(.meetingMinutesMade, ["day": context.dates.day($0, .on)]) }),
        ].compactMap(\.self)
    }

    private static func agenda(_ meeting: Meeting, _ receptions: [Reception], in context: PageContext) -> Agenda {
        let words = context.words
        return Agenda(
            title: words(meeting.isHeld ? .meetingAgendaHeld : .meetingAgenda),
            share: context.presentation(of: meeting).map { MeetingPage.share($0, of: meeting, in: context) },
            after: words(.meetingAgendaAfter, ["time": meeting.end.text]),
            receptions: receptions.filter { !$0.isCancelled && $0.day >= context.today }.map {
                Link(
                    words(.meetingReceptionOn, ["day": context.dates.dayAndWeekday($0.day), "time": $0.time.text]),
                    context.url(.receptions($0.host, $0.id)))
            } + [Link(words(.meetingReceptions), context.url(.receptions(meeting.host, nil)))])
    }

    private static func share(_ share: PresentationShare, of meeting: Meeting, in context: PageContext) -> Share {
        let (words, part) = (context.words, share.minutes(of: meeting.minutes))
        let questionsFrom = TimeOfDay(minutes: meeting.time.minutes + part)
        return Share(
            text: words(.meetingAgendaShare, ["percent": context.numbers.whole(share.percent)]),
            accountWidth: "\(max(0, Double(share.percent) - 0.5))%", questionsFrom: "\(share.percent)%",
            questionsWidth: "\(100 - share.percent)%",
            account: words(.meetingAgendaTerm, count: part, ["time": meeting.time.text]),
            questions: words(.meetingAgendaTerm, count: meeting.minutes - part, ["time": questionsFrom.text]))
    }

    /// Links by the names of their servers; several of one server by what follows it too, so that they can be told apart.
    private static func links(to addresses: [String]) -> [Link] {
        let hosts = addresses.map(host)
        return zip(hosts, addresses).map { name, address in
            guard hosts.count(where: { $0 == name }) > 1 else { return Link(name, address) }
            let whole = address.drop { $0 != "/" }.drop { $0 == "/" }
            return Link(PageShare.beginning(of: String(whole), upTo: 60), address)
        }
    }

    /// The name of a server, as the words of a link.
    static func host(of address: String) -> String {
        let rest = address.drop { $0 != "/" }.drop { $0 == "/" }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
    }
}

extension PageContext {
    /// A number before "of them": in Kazakh with its ending, `2-сі`.
    func countOf(_ number: Int) -> String { language == .kk ? KazakhNumber.of(number) : numbers.whole(number) }

    /// The name of a place in the genitive: "Сарыбұлақ ауылдық округінің".
    func genitive(of code: KATO) -> String {
        guard let place = gazetteer[code] else { return "" }
        let (name, language) = place.name.best(for: language)
        return PlaceGrammar.tied(PlaceGrammar.genitive(name, in: language))
    }
}
