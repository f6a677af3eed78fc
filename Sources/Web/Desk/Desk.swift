import Domain
import Pages
import Settings
import Storage

/// Somebody changed a record between the opening and the sending of a form.
struct ChangedMeanwhile: Error {}

/// What was sent says what stands there already: nothing is written, and the journal tells nothing.
struct NothingChanged: Error {}

/// An act that no role of a person allows at a place. The page that answers it says so, and whom to ask.
struct ActRefused: Error, Hashable {
    let act: StaffMember.Act
    let place: KATO
}

/// What is surely somebody's own stands in a text for everyone, and nobody said that it is meant.
struct PersonalDataStays: Error {}

/// A meeting, a reception or an event would be held on a day off or at an unusual hour, and nobody said that this is meant.
struct UnusualTimeStays: Error {
    let time: UnusualTime
    let day: Day
    let hour: TimeOfDay
}

/// A deadline lies years ahead, and nobody said that this is meant.
struct FarDeadlineStays: Error {
    let deadline: Day
}

/// From where a person works: the session, by the hash of its token, and the browser as it is counted.
struct DeskSeat: Sendable {
    let session: String
    let browser: KnownBrowser

    /// Of the server itself, which reads for a person who is not there, as for the morning letter.
    static let server = DeskSeat(session: "", browser: KnownBrowser(isKnown: false, key: "", kind: ""))
}

/// A person at work: who, where, when. Every act of the desk is carried out through it.
struct Desk: Sendable {
    let site: Site
    let staff: StaffMember
    let now: Moment
    let seat: DeskSeat
    /// The official languages in which what is published now does not stand, as the person said.
    var leftOut: Set<Language> = []
    /// Whether the person said that what is surely somebody's own stays in a text for everyone.
    var leavesPersonalData = false
    /// Whether the person said that a day off or an unusual hour is meant.
    var meansUnusualTime = false
    /// Whether the person said that a deadline years ahead is meant.
    var meansFarDeadline = false
    /// What a form lacks in one official language without a word on it; told to those only who may do the act.
    var lacking: OneLanguageOnly?

    var today: Day { site.today(at: now) }
    /// The day and hour of an instant where this desk stands.
    func local(_ moment: Moment) -> (day: Day, time: TimeOfDay) {
        let settings = site.settings
        return settings.clock.local(moment, in: settings.gazetteer.region(of: staff.place)?.code ?? .republic)
    }
    var actor: JournalEntry.Actor { .staff(staff.id) }

    /// Refused where no role of the person allows the act at the place, and where it is allowed and its form lacks a language.
    func require(_ act: StaffMember.Act, at place: KATO) throws {
        guard may(act, at: place) else { throw ActRefused(act: act, place: place) }
        if let lacking { throw lacking }
    }

    /// Whether a role of the person allows the act at a place.
    func may(_ act: StaffMember.Act, at place: KATO) -> Bool { staff.may(act, at: place, in: site.settings.gazetteer) }

    /// The terms of control; refused where the law files have none.
    func control() throws(ActionPlanRefusal) -> ControlRules {
        guard let rules = site.control(on: today) else { throw .control(.rulesMissing) }
        return rules
    }

    /// The desk for a form that may leave out official languages, on purpose or not.
    func taking(_ form: FormBody, at path: DeskPath) -> Desk {
        var desk = self
        desk.leavesPersonalData = form[PersonalDataLeft.field] == "yes"
        desk.meansUnusualTime = form[DeskFields.unusual] == "yes"
        desk.meansFarDeadline = form[DeskFields.far] == "yes"
        do {
            desk.leftOut = try form.languagesLeftOut(at: path)
        } catch {
            desk.lacking = error
        }
        return desk
    }

    /// Refused where a text for everyone holds what is surely somebody's own and did not hold it before, and nobody said that it stays.
    ///
    /// Changes of a record are asked by `change` already, with everything that the record tells; records that are new, and words that go past them, by whoever makes them.
    ///
    /// - Parameter reasons: those of the texts that say why something was moved or called off: full names and homes are asked about in them too.
    func askWhetherStays(
        in texts: [Translated], reasons: [Translated] = [], after before: [Translated] = []
    ) throws(PersonalDataStays) {
        guard leavesPersonalData || found(in: texts, reasons: reasons, after: before).isEmpty else { throw PersonalDataStays() }
    }

    /// Refused where a meeting, a reception or an event would be held on a day off or at an unusual hour, and nobody said that it is meant.
    func askWhetherMeant(_ day: Day, _ time: TimeOfDay) throws(UnusualTimeStays) {
        guard !meansUnusualTime, let unusual = UnusualTime(day, at: time, calendar: site.settings.calendar) else { return }
        throw UnusualTimeStays(time: unusual, day: day, hour: time)
    }

    /// Refused where a deadline lies further ahead than the settings say, and nobody said that it is meant.
    func askWhetherFar(_ deadline: Day) throws(FarDeadlineStays) {
        guard !meansFarDeadline, deadline > today.adding(days: site.settings.office.farDeadlineDays) else { return }
        throw FarDeadlineStays(deadline: deadline)
    }

    /// What was left in texts on purpose, marked in the journal by its kinds alone.
    func left(in texts: [Translated], reasons: [Translated] = [], after before: [Translated] = []) -> String {
        let kinds = leavesPersonalData ? Set(found(in: texts, reasons: reasons, after: before).map(\.kind.rawValue)) : []
        return kinds.isEmpty ? "" : "left=" + kinds.sorted().joined(separator: ",")
    }

    private func found(
        in texts: [Translated], reasons: [Translated], after before: [Translated]
    ) -> Set<PersonalDataHint> {
        // Texts that stay need not be looked through.
        let known = Set(before)
        let found = Set(
            texts.filter { !known.contains($0) }.flatMap { PersonalDataHint.sure(in: $0) }
                + reasons.filter { !known.contains($0) }.flatMap { PersonalDataHint.asked(inReason: $0) })
        return found.isEmpty ? found : found.subtracting(before.flatMap { PersonalDataHint.sure(in: $0) })
    }

    /// What an act says of itself in the journal, with the languages that were left out on purpose.
    ///
    /// - Parameters:
    ///   - texts: those of a new record, in which somebody's own may have been left on purpose.
    ///   - reasons: those that say why something was moved or called off.
    func noting(
        _ own: String, without others: Set<Language> = [], left texts: [Translated] = [], reasons: [Translated] = []
    ) -> String {
        let own = [left(in: texts, reasons: reasons), own].filter { !$0.isEmpty }.joined(separator: " ")
        let languages = leftOut.union(others).map(\.rawValue).sorted()
        guard !languages.isEmpty else { return own }
        return ([own].filter { !$0.isEmpty } + ["without=" + languages.joined(separator: ",")]).joined(separator: " ")
    }

    /// What the journal tells of a change: what the act says of itself, then what was before and what is after.
    static func detail(_ own: String, from before: some Journalled, to after: some Journalled) -> String {
        [own, JournalFact.changes(from: before, to: after)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// One change of a record in one transaction: loaded, allowed, decided by a domain method, saved, journalled.
    ///
    /// - Parameters:
    ///   - detail: facts for the journal beside what changed; no personal data.
    ///   - place: whose office answers for the texts of the record.
    ///   - allow: refuses where the person may not do it to this record.
    ///   - save: writes what was decided over what was there; returns it as it is stored.
    private func change<Record: Journalled & Bilingual & Sendable>(
        _ subject: JournalEntry.Subject, journal verb: String, detail: String,
        at place: @escaping @Sendable (Record) -> KATO,
        find: @escaping @Sendable (any SQLConnection) throws -> Record?,
        allow: @escaping @Sendable (Record) throws -> Void,
        save: @escaping @Sendable (_ before: Record, _ after: Record, any SQLConnection) throws -> Record,
        _ decide: @escaping @Sendable (Record, any SQLConnection) throws -> Record
    ) async throws {
        let desk = self
        try await site.change { connection in
            let record = try find(connection).orNotFound()
            try allow(record)
            let decided = try decide(record, connection)
            let (words, reasons, before) = (decided.wordsForAll, decided.reasonsForAll, record.wordsForAll)
            try desk.askWhetherStays(in: words, reasons: reasons, after: before)
            let left = desk.left(in: words, reasons: reasons, after: before)
            let changed = try save(record, decided, connection)
            let own = [left, detail].filter { !$0.isEmpty }.joined(separator: " ")
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: subject,
                detail: Desk.detail(
                    desk.noting(own, without: changed.missingOfficial.subtracting(record.missingOfficial)), from: record,
                    to: changed))
            try TranslationStore(connection).follow(record, changed, of: subject, at: place(changed), on: desk.today)
        }
    }

    /// One change of a question, with its step.
    ///
    /// - Parameter note: what the citizen reads beside the step.
    func change(
        _ number: Question.Number, _ act: StaffMember.Act, journal verb: String, note: Translated = Translated(),
        detail: String = "",
        _ decide: @escaping @Sendable (Question) throws -> Question
    ) async throws {
        let desk = self
        let left = [desk.left(in: [note]), detail].filter { !$0.isEmpty }.joined(separator: " ")
        try await change(
            .question(number), journal: verb, detail: left, at: \.place, find: { try QuestionStore($0).find(number) },
            allow: { question in
                try desk.require(act, at: question.place)
                try desk.askWhetherStays(in: [note], after: question.wordsForAll)
            },
            save: { question, changed, connection in
                let step = QuestionStep(to: changed, from: question, on: desk.today, at: desk.now, note: note)
                try QuestionStore(connection).save(changed, step: changed.isStep(from: question) ? step : nil)
                return changed
            }
        ) { question, _ in try decide(question) }
    }

    /// One change of a problem question, by whoever may at the place of `holder`.
    ///
    /// - Parameter holder: the place whose office acts: of the problem question, or of the body above that has it.
    func change(
        _ number: Problem.Number, at holder: @escaping @Sendable (Problem) -> KATO = \.place, journal verb: String,
        detail: String = "", _ decide: @escaping @Sendable (Problem, any SQLConnection) throws -> Problem
    ) async throws {
        try await change(
            .problem(number), journal: verb, detail: detail, at: \.place, find: { try ProblemStore($0).find(number) },
            allow: { try require(.formProblem, at: holder($0)) },
            save: { _, changed, connection in
                try ProblemStore(connection).save(changed)
                return changed
            }, decide)
    }

    /// One change of a meeting. What residents could read before, and is corrected by it, is kept to be read beside it.
    ///
    /// - Parameter hidesReason: whether the reason of a cancellation that it replaces held somebody's own.
    func change(
        _ id: Meeting.ID, journal verb: String, detail: String = "", hidesReason: Bool = false,
        _ decide: @escaping @Sendable (Meeting, any SQLConnection) throws -> Meeting
    ) async throws {
        try await change(
            .meeting(id), journal: verb, detail: detail, at: \.host, find: { try MeetingStore($0).find(id) },
            allow: { try require(.runMeeting, at: $0.host) },
            save: { before, changed, connection in
                try MeetingStore(connection).save(changed)
                let corrections = Correction.all(from: before, to: changed, hidesReason: hidesReason, on: today)
                try keep(corrections, of: .meeting(id), hidesReason: hidesReason, connection)
                return changed
            }, decide)
    }

    /// One change of an action plan.
    func change(
        _ id: ActionPlan.ID, _ act: StaffMember.Act, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (ActionPlan, any SQLConnection) throws -> ActionPlan
    ) async throws {
        try await change(
            .plan(id), journal: verb, detail: detail, at: \.place, find: { try ActionPlanStore($0).find(id) },
            allow: { try require(act, at: $0.place) }, save: { try ActionPlanStore($2).save($1) }, decide)
    }

    /// One change of an event, as one of a meeting.
    ///
    /// - Parameters:
    ///   - hidesMoves: whether the reason of a move before held somebody's own.
    ///   - hidesQuestion: the number of a question left open on the air whose words before held somebody's own.
    func change(
        _ id: Event.ID, journal verb: String, detail: String = "", hidesReason: Bool = false, hidesMoves: Bool = false,
        hidesQuestion: Int? = nil,
        _ decide: @escaping @Sendable (Event, any SQLConnection) throws -> Event
    ) async throws {
        try await change(
            .event(id), journal: verb, detail: detail, at: \.host, find: { try EventStore($0).find(id) },
            allow: { try require(.runEvent, at: $0.host) },
            save: { before, changed, connection in
                try EventStore(connection).save(changed)
                let hides = hidesReason || hidesMoves || hidesQuestion != nil
                let corrections = Correction.all(from: before, to: changed, hidesReason: hides, on: today)
                try keep(corrections, of: .event(id), hidesReason: hidesReason, connection)
                if hidesMoves { try CorrectionStore(connection).hideMoves(of: .event(id)) }
                for number in Set(corrections.compactMap(\.hiddenQuestion)).union([hidesQuestion].compactMap(\.self)) {
                    try CorrectionStore(connection).hideOpenQuestion(number, of: id)
                }
                for question in changed.openQuestions where question.withdrawal?.on == today {
                    try CorrectionStore(connection).hideOpenQuestion(question.number, of: id)
                }
                return changed
            }, decide)
    }

    /// Keeps what residents could read before. Reasons that held somebody's own are not kept, nor stay those before them.
    private func keep(
        _ corrections: [Correction], of subject: Correction.Subject, hidesReason: Bool, _ connection: any SQLConnection
    ) throws {
        let store = CorrectionStore(connection)
        try store.keep(corrections, of: subject)
        if hidesReason || corrections.contains(where: { $0.before == .reason(Translated()) }) {
            try store.hideReasons(of: subject)
        }
    }

    /// One change of a reception, as one of a meeting. A move that another one follows is kept beside it, and so is what the last one said before it was corrected.
    ///
    /// - Parameter hidesMoves: whether the reason of a move before held somebody's own.
    func change(
        _ id: Reception.ID, journal verb: String, detail: String = "", hidesReason: Bool = false, hidesMoves: Bool = false,
        _ decide: @escaping @Sendable (Reception, any SQLConnection) throws -> Reception
    ) async throws {
        try await change(
            .reception(id), journal: verb, detail: detail, at: \.host, find: { try ReceptionStore($0).find(id) },
            allow: { try require(.runReception, at: $0.host) },
            save: { before, changed, connection in
                let store = ReceptionStore(connection)
                try store.save(changed)
                let former =
                    before.formerMove(before: changed, hidesReason: hidesMoves)
                    ?? before.formerMoveReason(before: changed, hidesReason: hidesMoves, on: today)
                if let former { try store.keep(former, of: id) }
                if hidesMoves { try store.hideFormerMoves(of: id) }
                let corrections = Correction.all(from: before, to: changed, hidesReason: hidesReason, on: today)
                try keep(corrections, of: .reception(id), hidesReason: hidesReason, connection)
                return changed
            }, decide)
    }

    /// One change of an assignment that was given at a reception.
    func change(
        _ id: Assignment.ID, of reception: Reception.ID, _ act: StaffMember.Act, journal verb: String, detail: String = "",
        _ decide: @escaping @Sendable (Assignment, any SQLConnection) throws -> Assignment
    ) async throws {
        try await change(
            .assignment(id), journal: verb, detail: detail, at: \.host,
            find: { try AssignmentStore($0).find(id).flatMap { $0.reception == reception ? $0 : nil } },
            allow: { try require(act, at: $0.host) },
            save: { _, changed, connection in
                try AssignmentStore(connection).save(changed)
                return changed
            }, decide)
    }

    /// One change of an official.
    func change(
        _ id: Official.ID, journal verb: String, _ decide: @escaping @Sendable (Official, any SQLConnection) throws -> Official
    ) async throws {
        try await change(
            .official(id), journal: verb, detail: "", at: \.place, find: { try OfficialStore($0).find(id) },
            allow: { try require(.keepOfficials, at: $0.place) },
            save: { _, changed, connection in
                try OfficialStore(connection).save(changed)
                return changed
            }, decide)
    }
}
