package import Domain

/// A form that the rules refused: what was typed stays, and what is wrong stands beside its field.
package struct RefusedForm: Sendable {
    /// By the names of the fields.
    package private(set) var typed: [String: String]
    /// What is wrong with a field, by its name.
    package private(set) var flaws: [String: Phrase]
    /// What is wrong with the form as a whole.
    package let refusal: Phrase?
    /// What the refusal of the whole is about, as the number of one of several questions.
    package let subject: String?
    /// The paragraph that a refusal of the whole names as `{cites}`.
    package var cites: Translated?
    /// Why a package was refused, with what it lacks, and the duty whose day and paragraph are named.
    var package: (refusal: ResultsPackage.Refusal, term: Duty?)?
    /// Why an act of control was refused, with the day and the paragraph that it names.
    var control: ControlRefusal?
    /// The paragraph from which a refusal follows, in the language of the page, by its phrase.
    var citations: [Phrase: String] = [:]
    /// Places that fit what was typed in a field, where several do.
    package var fitting: [String: [FittingPlace]] = [:]
    /// The official who stands in the way, named as `{name}`.
    var person: Official?
    /// What a phrase names beside itself.
    private var named: [Phrase: [String: String]] = [:]

    package init(typed: [String: String], flaws: [String: Phrase] = [:], refusal: Phrase? = nil, subject: String? = nil) {
        self.typed = typed
        self.flaws = flaws
        self.refusal = refusal
        self.subject = subject
    }

    /// A form that did not come from a page of this session: what was typed stands on a new page, to be looked at and sent again.
    package static func expired(_ typed: [String: String]) -> RefusedForm { RefusedForm(typed: typed, refusal: .deskFormExpired) }

    /// A form whose record was changed since it was opened.
    ///
    /// - Parameter bySender: whether it was the one who sent it, in another window or by sending twice.
    package static func changedMeanwhile(_ typed: [String: String], bySender: Bool = false) -> RefusedForm {
        // What stands now is told with the refusal, and is read from here on.
        RefusedForm(
            typed: typed.filter { $0.key != RecordMark.field }, refusal: bySender ? .deskChangedByYou : .deskChangedMeanwhile)
    }

    /// The mark of the record as the sender had read it; `nil` where the form came without, or what stands now is told beside it.
    package var seen: String? { typed[RecordMark.field].flatMap { $0.isEmpty ? nil : $0 } }

    /// The same with what was typed in some fields, and what is wrong there, under other names.
    ///
    /// - Parameter names: the names until now, by the new ones.
    func moved(_ names: [String: String]) -> RefusedForm {
        var moved = self
        for (new, old) in names {
            moved.typed[new] = typed[old]
            moved.flaws[new] = flaws[old]
            moved.fitting[new] = fitting[old]
        }
        return moved
    }

    /// The same with another text in a field, and what was typed in the others no heavier than a share of the page, in bytes.
    func holding(_ text: String, in field: String, others share: Int) -> RefusedForm {
        var held = self
        for (name, value) in typed { held.typed[name] = PageShare.fitting(value, within: share).text }
        held.typed[field] = text
        return held
    }

    /// What is wrong with a field, in words; where several places fit, each is named.
    func error(in field: String, _ words: Words) -> String? {
        guard let flaw = flaws[field] else { return nil }
        guard let places = fitting[field], !places.isEmpty else { return text(flaw, words) }
        return words(.refusalPlacesFit, ["choices": FittingPlaces.text(places, in: words)])
    }

    /// The refusal of the whole in words; `nil` where fields alone are wrong.
    func refusalText(in context: PageContext) -> String? {
        if let control, refusal != nil { return ControlNotes.text(control, in: context) }
        if let package, let refusal { return PackageWords.text(refusal, package.refusal, package.term, in: context) }
        return refusalText(context.words)
    }

    /// Why the form was refused, in words, for a page that has no fields of it any more.
    func wholeText(in context: PageContext) -> String? {
        if let whole = refusalText(in: context) { return whole }
        let wrong = Set(flaws.keys.compactMap { error(in: $0, context.words) })
        return wrong.isEmpty ? nil : wrong.sorted().joined(separator: " ")
    }

    /// The same where no act of control can be refused.
    func refusalText(_ words: Words) -> String? {
        refusal.map { refusal in
            let why = cites.map { words(refusal, ["cites": $0.text(for: words.language)]) } ?? text(refusal, words)
            return subject.map { words(.deskBecause, ["act": $0, "why": why]) } ?? why
        }
    }

    /// A phrase with the paragraph from which it follows, where there is one.
    func text(_ phrase: Phrase, _ words: Words) -> String {
        if let values = named[phrase] { return words(phrase, values) }
        if let person { return words(phrase, ["name": person.name.text(for: words.language)]) }
        if case .disciplinaryMissing(let limit) = control {
            return words(phrase, ["cites": limit.cites.text(for: words.language)])
        }
        return citations[phrase].map { words(.deskCited, ["why": words(phrase), "cites": $0]) } ?? words(phrase)
    }

    /// Names the paragraph from which the term of an item runs: from the day on which it is given, so that no deadline lies before it.
    mutating func citeDeadline(in context: PageContext) {
        guard let cites = context.control?.byDefault.cites else { return }
        citations[RefusalPhrases.phrase(for: PlanItemDraft.Flaw.deadlinePast)] = cites.text(for: context.language)
    }

    /// The flaws of an assignment, whose texts stand in the language of the desk alone. A deadline before the reception is refused in its own words, with the paragraph.
    package init(typed: [String: String], assignment flaws: [PlanItemDraft.Field: PlanItemDraft.Flaw], in context: PageContext) {
        let told = flaws.map { field, flaw in
            (field.rawValue, flaw == .deadlinePast ? .refusalAssignmentDeadline : RefusalPhrases.phrase(for: flaw))
        }
        self.init(typed: typed, flaws: Dictionary(told, uniquingKeysWith: { first, _ in first }))
        self = written(in: context.language.officialBeside)
        if let cites = context.control?.byDefault.cites {
            citations[.refusalAssignmentDeadline] = cites.text(for: context.language)
        }
    }

    /// The same for a form whose texts stand in one language: what is said of the Kazakh field is said of it.
    package func written(in language: Language) -> RefusedForm {
        var form = self
        form.flaws = Dictionary(
            flaws.map { name, phrase in
                (name.hasSuffix("-kk") ? name.dropLast(2) + language.rawValue : name, phrase)
            }, uniquingKeysWith: { first, _ in first })
        return form
    }

    /// A later deadline that is asked for: where its day cannot be read, a reason that is missing is named with it.
    package func naming(missing reason: Translated) -> RefusedForm {
        guard flaws["until"] != nil, reason.isEmpty else { return self }
        var form = self
        form.flaws["reason-kk"] = .refusalReasonMissing
        return form
    }

    /// The same with what a phrase names.
    package func naming(_ values: [String: String], in phrase: Phrase) -> RefusedForm {
        var form = self
        form.named[phrase] = values
        return form
    }

    /// The same with the paragraph from which a phrase follows, in the language of the page.
    package func citing(_ cites: String, for phrase: Phrase) -> RefusedForm {
        var form = self
        form.citations[phrase] = cites
        return form
    }

    /// A phrase beside its field, or above the form where it belongs to none.
    package init(typed: [String: String], _ phrase: Phrase, field: String?) {
        self.init(typed: typed, flaws: field.map { [$0: phrase] } ?? [:], refusal: field == nil ? phrase : nil)
    }

    package init(typed: [String: String], _ refusal: QuestionRefusal) {
        let field = RefusalPhrases.field(for: refusal)
        let isLong = refusal == .reasonTooLong || refusal == .answerTooLong
        self.init(
            typed: typed, RefusalPhrases.phrase(for: refusal), field: isLong ? RefusedForm.longest(field, in: typed) : field)
    }

    /// The half of a text in several languages that is too long: the longest of them, by the name of the Kazakh one.
    private static func longest(_ field: String?, in typed: [String: String]) -> String? {
        guard let field, field.hasSuffix("-kk") else { return field }
        return Language.allCases.map { String(field.dropLast(2)) + $0.rawValue }
            .max { (typed[$0] ?? "").count < (typed[$1] ?? "").count }
    }

    package init(typed: [String: String], _ refusal: MeetingRefusal, act: DeskPath.MeetingAct) {
        self.init(typed: typed, RefusalPhrases.phrase(for: refusal), field: RefusalPhrases.field(for: refusal, act: act))
    }

    /// The same where the meeting is known: of publications, beside the row that it is about.
    package init(
        typed: [String: String], _ refusal: MeetingRefusal, act: DeskPath.MeetingAct, of meeting: Meeting,
        in context: PageContext
    ) {
        let isOfRows = act == .announce || act == .places
        let row = isOfRows ? DeskPublicationRows.field(for: refusal, in: typed, of: meeting) : nil
        let field = row ?? RefusalPhrases.field(for: refusal, act: act)
        let isLong = refusal == .reasonTooLong || refusal == .resultsTooLong
        self.init(
            typed: typed, RefusalPhrases.phrase(for: refusal), field: isLong ? RefusedForm.longest(field, in: typed) : field)
        named[.refusalAnnouncedTooEarly] = ["day": context.dates.fullDay(meeting.earliestAnnouncement)]
    }

    /// - Parameter term: the duty to publish results and plan; `nil` where no rule binds the office.
    package init(typed: [String: String], _ refusal: ResultsPackage.Refusal, term: Duty?) {
        let phrase = PackageWords.phrase(for: refusal)
        // Without the word that the plan is owed: beside its field too.
        let flaws: [String: Phrase] = if case .planOwed = refusal { ["owed": phrase] } else { [:] }
        self.init(typed: typed, flaws: flaws, refusal: phrase)
        package = (refusal, term)
    }

    package init(typed: [String: String], _ refusal: ReceptionRefusal, of act: DeskPath.ReceptionAct) {
        var field = RefusalPhrases.field(for: refusal, act: act)
        if refusal == .reasonTooLong { field = RefusedForm.longest(field, in: typed) }
        self.init(typed: typed, RefusalPhrases.phrase(for: refusal, of: act), field: field)
    }

    /// The refusal of a turn, above the form.
    ///
    /// - Parameter list: the list whose term closes booking; `nil` where nothing binds the akimat.
    package init(typed: [String: String], _ refusal: BookingRefusal, list: ReceptionList?, in language: Language) {
        let phrase = RefusalPhrases.phrase(for: refusal)
        self.init(typed: typed, refusal: phrase)
        if refusal == .closed, let list { citations[phrase] = list.reckoning.rule.cites.text(for: language) }
    }

    /// The refusal of a draft: every field with its phrase, and the days on which another reception stands in the way.
    package init(typed: [String: String], _ refusal: ReceptionDraft.Refusal, in context: PageContext) {
        let flaws = refusal.flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }
        self.init(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
        let days = refusal.clashes.prefix(RefusedForm.daysNamed).map { context.dates.day($0) }
        named[.refusalReceptionClash] = ["days": days.joined(separator: "; ") + (refusal.clashes.count > days.count ? "…" : "")]
    }

    /// How many days are named where another reception stands in the way of several.
    private static let daysNamed = 10

    /// The refusal of a meeting off the calendar: every field with its phrase.
    package init(typed: [String: String], _ refusal: MeetingDraft.Refusal) {
        let flaws = refusal.flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }
        self.init(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
    }

    /// The day or hour of a meeting, a reception or an event that may be a slip of the pen: the form asks whether it is meant.
    package init(
        typed: [String: String], _ unusual: UnusualTime, on day: Day, at time: TimeOfDay, in context: PageContext
    ) {
        let phrase: Phrase =
            switch unusual {
            case .dayOff: .refusalMeetingDayOff
            case .hour: .refusalMeetingHour
            }
        self.init(typed: typed, phrase, field: DeskFields.unusual)
        named[phrase] =
            switch unusual {
            case .dayOff(let rest): ["day": context.dates.fullDay(day), "why": context.name(of: rest)]
            case .hour:
                ["time": time.text, "from": UnusualTime.earliest.text, "to": UnusualTime.latest.text]
            }
    }

    /// A deadline far ahead, which may be a slip of the pen: the form asks whether it is meant.
    ///
    /// - Parameter limit: the days after which a deadline counts as far, by the settings of the office.
    package init(typed: [String: String], far deadline: Day, beyond limit: Int, in context: PageContext) {
        self.init(typed: typed, .refusalDeadlineFar, field: DeskFields.far)
        named[.refusalDeadlineFar] = [
            "day": context.dates.fullDay(deadline), "days": NumberFormats(context.language).whole(limit),
        ]
    }

    /// The refusal of a template of answers.
    package init(typed: [String: String], _ refusal: AnswerTemplate.Refusal) {
        let flaws = refusal.flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }
        self.init(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
    }

    /// The refusal of a question that staff enter.
    package init(typed: [String: String], _ refusal: QuestionEntry.Refusal) {
        let flaws = refusal.flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }
        self.init(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
    }

    package init(typed: [String: String], _ refusal: BookingDraft.Refusal) {
        let flaws = refusal.flaws.map { ($0.key.rawValue, RefusalPhrases.phrase(for: $0.value)) }
        self.init(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
    }

    /// - Parameters:
    ///   - cites: the paragraph from which the refusal follows, in the language of the page; empty where none is known.
    ///   - isMeeting: whether the minutes are those of a meeting.
    package init(
        typed: [String: String], _ refusal: EventRefusal, at act: DeskPath.EventAct, cites: String = "", isMeeting: Bool = false
    ) {
        let phrase =
            isMeeting && refusal == .minutesBeforeEvent
            ? .refusalMeetingMinutesBefore : RefusalPhrases.phrase(for: refusal)
        let known = RefusalPhrases.field(for: refusal, act: act)
        let field = act == .minutes ? DeskMinutesForm.field(for: refusal, in: typed) ?? known : known
        let isLong = refusal == .reasonTooLong || refusal == .textTooLong || refusal == .answerTooLong
        self.init(typed: typed, phrase, field: isLong ? RefusedForm.longest(field, in: typed) : field)
        if !cites.isEmpty, refusal == .noQuorum || refusal == .otherAway { citations = [phrase: cites] }
    }

    package init(typed: [String: String], _ refusal: EventDraft.Refusal, cites: String = "") {
        let flaws = refusal.flaws.map { ($0.key.name, RefusalPhrases.phrase(for: $0.value)) }
        self.init(typed: typed, flaws: Dictionary(flaws, uniquingKeysWith: { first, _ in first }))
        if !cites.isEmpty { citations = [RefusalPhrases.phrase(for: EventDraft.Flaw.otherAway): cites] }
    }

    package init(typed: [String: String], _ refusal: EventSchedule.Refusal, cites: String = "") {
        let phrase = RefusalPhrases.phrase(for: refusal)
        self.init(typed: typed, phrase, field: RefusalPhrases.field(for: refusal))
        if !cites.isEmpty, refusal == .otherAway { citations = [phrase: cites] }
    }

    package init(typed: [String: String], _ refusal: ProblemRefusal) {
        let field = RefusalPhrases.field(for: refusal)
        let isLong = [.titleTooLong, .sourceTooLong, .textTooLong].contains(refusal)
        self.init(
            typed: typed, RefusalPhrases.phrase(for: refusal), field: isLong ? RefusedForm.longest(field, in: typed) : field)
    }

    package init(typed: [String: String], _ refusal: ReportRefusal) {
        let isAboutReason = refusal == .reasonMissing || refusal == .reasonTooLong
        self.init(typed: typed, RefusalPhrases.phrase(for: refusal), field: isAboutReason ? "reason-kk" : nil)
    }

    /// A refusal of the form of execution, or of an act of control.
    package init(typed: [String: String], _ refusal: ActionPlanRefusal) {
        self.init(typed: typed, RefusalPhrases.phrase(for: refusal), field: RefusalPhrases.field(for: refusal))
        if case .control(let refusal) = refusal { control = refusal }
    }
}
