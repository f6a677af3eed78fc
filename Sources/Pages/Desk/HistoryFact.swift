import Domain

/// A fact of the journal in words: "Мероприятие 1. Срок исполнения: 4 декабря 2026 → 25 декабря 2026". What a later version of the tracker writes and has no words here stands as it is stored.
struct HistoryFact {
    /// What stands in the journal by ids and codes.
    let names: HistoryNames
    let context: PageContext

    private var words: Words { context.words }

    /// The facts of an entry, without the id of the only plan of a meeting, and without what says again where something went, as `to=2026-12-10` beside `day=2026-12-03→2026-12-10`.
    static func facts(of entry: JournalEntry) -> [Substring] {
        let facts = entry.detail.split(separator: " ").filter { !$0.hasPrefix("plan=") }
        return facts.filter { fact in
            guard fact.hasPrefix("to=") else { return true }
            let end = "→" + fact.dropFirst("to=".count)
            return !facts.contains { ($0.hasPrefix("day=") || $0.hasPrefix("place=")) && $0.hasSuffix(end) }
        }
    }

    /// - Parameter fact: as `name=before→after`, or `name=value`.
    func text(_ fact: Substring) -> String {
        let parts = fact.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return String(fact) }
        switch fact {
        case "with=results": return words(.historyWithResults)
        case "found=personal-data": return words(.historyFormerHidden)
        // By which link a password was set.
        case "by=invitation", "by=reset":
            return "\(words(.historyPurpose)): \(words(fact == "by=reset" ? .historyForReset : .historyForInvitation))"
        default: break
        }
        // Which text a translation is of: its name says all.
        if parts[0] == "text", let name = PublicText.Name(rawValue: String(parts[1])),
            let label = HistoryFact.labels[name.rawValue]
        {
            return words(label)
        }
        if parts[0] == "item" { return owner(of: ["item", String(parts[1])]) ?? String(fact) }
        var name = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let owner = name.count > 2 ? owner(of: name) : nil
        if owner != nil { name.removeFirst(2) }
        let values = parts[1].split(separator: "→", omittingEmptySubsequences: false).map(String.init)
        guard let label = label(name, values) else { return String(fact) }
        let told = values.map { value($0, of: name[0]) }.joined(separator: " → ")
        return [owner, "\(label): \(told)"].compactMap(\.self).joined(separator: ". ")
    }

    /// The part of a record that a fact is about: an item of a plan, one way of a problem question to a higher body, or a question left open on the air.
    private func owner(of name: [String]) -> String? {
        switch name[0] {
        // One that was taken out since, or had no number yet, is told by no number at all.
        case "item": names.items[name[1]].map(item) ?? words(name[1] == "new" ? .historyItemNew : .historyItemGone)
        case "referral": words(.historyReferral, ["number": name[1]])
        case "open": words(.historyOpenQuestion, ["number": name[1]])
        default: nil
        }
    }

    /// What a fact is about, by the end of its name.
    private func label(_ name: [String], _ values: [String]) -> String? {
        if name.count == 2 {
            switch name[0] {
            case "attendance": return Attendance.Group(rawValue: name[1]).map { words(PublicationWords.phrase(for: $0)) }
            case "stop": return words(.historyStop, ["number": name[1]])
            default: return nil
            }
        }
        guard name.count == 1 else { return nil }
        // The same name tells of a place and of a day, of a length and of a day.
        let isDay = values.contains { Day(iso: $0) != nil }
        switch name[0] {
        case "to" where isDay: return words(.historyToDay)
        case "from" where isDay: return words(.historyFromDay)
        case "minutes" where isDay: return words(.historyMinutesOn)
        case "received" where isDay: return words(.historyReceived)
        case "left" where values.allSatisfy({ Int($0) != nil }): return words(.historyCodesLeft)
        case "questions" where values.contains { Question.Number(text: $0.prefix { $0 != "," }) != nil }:
            return words(.questionsTitle)
        default: break
        }
        if let label = HistoryFact.labels[name[0]] { return words(label) }
        return UntranslatedText.Kind(rawValue: name[0]).map { words(DeskTranslationsPage.phrase(for: $0)) }
    }

    private func item(_ number: Int) -> String { words(.deskItemTitle, ["number": String(number)]) }

    private static let labels: [String: Phrase] = [
        "standing": .historyStanding, "place": .factPlace, "category": .factCategory, "action": .deskPlanAction,
        "lead": .deskItemLead, "with": .deskItemWith, "deadline": .deskPlanDeadline, "money": .deskItemNeeded,
        "money-needed": .deskItemNeeded, "money-given": .deskItemMoneyGiven, "money-source": .deskPlanSource,
        "records": .historyRecords, "reported": .historyReported, "extensions": .controlExtensions, "by": .historyBy,
        "competence": .deskProblemCompetence, "maslikhat": .deskProblemMaslikhat, "maslikhat-on": .deskProblemSessionDay,
        "maslikhat-word": .deskProblemSessionText, "merged-into": .historyMergedInto, "closed": .historyClosed,
        "withdrawn": .deskReason, "to": .deskProblemTo, "sent": .historySent, "notes": .referralNoted,
        "decided": .historyDecided, "disposition": .deskReferralDisposition, "word": .historyWord,
        "returned": .referralReturned, "passed-on": .referralPassedOn, "post": .deskOfficialPost,
        "announced": .dutyAnnouncement, "summary": .deskHoldSummary, "results": .meetingResults, "host": .eventHost,
        "topic": .eventTopic, "reason": .deskReason, "move-reason": .deskReasonMoved,
        "questions-raised": .deskEventRaised, "questions-resolved": .deskEventResolved, "receptions": .deskEventReceptions,
        "received": .deskEventReceived,
        "presentation": .deskHoldPresentation, "since": .deskOfficialSince, "until": .deskOfficialLast,
        "meeting": .factMeeting, "registered": .historyRegistered, "moderation": .historyModeration,
        "moderated": .historyModerated, "text": .deskTemplateText, "answered": .historyAnswered, "answer": .trackAnswer,
        "problem": .factProblem, "day": .calendarColumnDay, "on": .calendarColumnDay, "time": .deskReceptionWhen,
        "minutes": .deskCalendarMinutes, "venue": .deskCalendarVenue, "address": .loneTextMeetingAddress,
        "broadcasts": .historyBroadcasts, "channels": .historyChannels, "drafted": .historyDrafted,
        "no-problems": .historyNoProblems, "places": .historyPlaces, "recorded": .historyRecorded,
        "attendance": .deskHoldAttendance, "open-microphone": .meetingMicrophone, "spoke": .meetingSpoke,
        "minutes-on": .historyMinutesOn, "title": .deskTemplateName, "published": .historyPublished,
        "reception": .historyReception, "booking": .historyBooking, "outcome": .deskSheetResult, "points": .historyPoints,
        "list": .historyList,
        "name": .deskOfficialName, "acting": .historyActing, "acting-for": .historyActingFor, "for": .historyActingFor,
        "in-charge": .loneTextInCharge, "in-charge-since": .historyInChargeSince, "from": .historyFrom,
        "questions": .historyQuestions, "problems": .historyProblems, "channel": .factChannel, "kind": .deskEventKind,
        "number": .deskTableNumber, "rule": .dutiesRule, "plan": .trackPlan, "plan-owed-by": .historyPlanOwed,
        "successor": .historySuccessor, "leaver": .historyLeaver, "left": .historyLeft,
        "without": .historyWithout, "new": .historyNew, "changed": .historyChanged, "removed": .historyTakenOut,
        "language": .historyLanguage, "role": .staffRole, "sessions": .historySessionsEnded, "count": .historySessionsEnded,
        "times": .historyTimes, "purpose": .historyPurpose,
    ]

    /// Facts whose value is the number of another record in the register.
    private static let records: Set<String> = [
        "meeting", "problem", "reception", "booking", "acting-for", "for", "plan", "successor", "leaver",
    ]

    private func value(_ text: String, of name: String) -> String {
        if text.isEmpty { return "—" }
        if let day = Day(iso: text) { return context.dates.fullDay(day) }
        if let phrase = phrase(text, of: name) { return words(phrase) }
        if let known = known(text, of: name) { return known }
        if HistoryFact.records.contains(name), Int(text) != nil { return words(.historyRecord, ["number": text]) }
        switch name {
        case "kind": return kind(text) ?? text
        case "standing": return Question.Standing(rawValue: text).map(context.standing) ?? text
        case "category": return Category(rawValue: text).map { context.category($0) } ?? text
        case "money", "money-needed", "money-given": return Int(text).map { context.numbers.whole($0) + "\u{A0}₸" } ?? text
        case "place", "to", "from", "host": return place(text)
        case "channels", "places": return publications(text)
        case "stop": return stop(text)
        case "rule": return names.rules[text].map { context.text($0).text } ?? text
        case "left" where Int(text) == nil:
            return list(text) { PersonalDataHint.Kind(rawValue: $0).map { DeskQuestionPage.phrases(for: $0).kind } }
        case "without", "language": return list(text) { Language(rawValue: $0).map(HistoryFact.phrase(of:)) }
        default: return lengths(text) ?? Int(text).map { context.numbers.whole($0) } ?? text
        }
    }

    /// What people call a record that the journal names by its id: a problem question by its number, a meeting by its day and place, an official by name.
    private func known(_ id: String, of name: String) -> String? {
        switch name {
        case "problem": names.problems[id]
        case "meeting": names.meetings[id].map { "\(context.dates.fullDay($0.day)), \(context.name($0.place))" }
        case "acting-for", "for", "successor", "leaver": names.officials[id].map { context.text($0).text }
        default: nil
        }
    }

    private func place(_ code: String) -> String {
        KATO(code).flatMap { context.gazetteer[$0] == nil ? nil : context.name($0) } ?? code
    }

    /// Where something stands in public, from `site:2026-03-09,press:2026-03-10+`; one with an address of its own is marked.
    private func publications(_ text: String) -> String {
        let told = text.split(separator: ",").map { part in
            let hasAddress = part.hasSuffix("+")
            let pair = (hasAddress ? part.dropLast() : part).split(separator: ":")
            guard pair.count == 2, let channel = PublicationChannel(rawValue: String(pair[0])),
                let day = Day(iso: String(pair[1]))
            else { return String(part) }
            let publication = PublicationWords.text(Publication(channel, on: day, evidence: nil), in: context)
            return hasAddress ? words(.historyWithAddress, ["publication": publication]) : publication
        }
        return told.joined(separator: "; ")
    }

    /// Of an event where and when it goes, from `311010000,2026-12-03,10:00`.
    private func stop(_ text: String) -> String {
        text.split(separator: ",").map { value(String($0), of: "place") }.joined(separator: ", ")
    }

    private func list(_ text: String, _ phrase: (String) -> Phrase?) -> String {
        text.split(separator: ",").map { part in phrase(String(part)).map { words($0) } ?? String(part) }.joined(separator: ", ")
    }

    /// A value that is one of a few.
    private func phrase(_ text: String, of name: String) -> Phrase? {
        switch (name, text) {
        case (_, "yes"), ("acting", "true"): .yes
        case (_, "no"): .no
        case ("standing", "planned"): .historyPlanned
        case ("standing", "under-way"): .dispositionUnderWay
        case ("standing", "held"): .eventHeld
        case ("standing", "cancelled"): .eventCancelled
        case ("standing", "extended"): .historyExtended
        case ("standing", "done"): .dispositionDone
        case ("standing", "removed"): .historyRemoved
        case ("moderation", "waiting"): .historyWaiting
        case ("moderation", "published"): .historyShown
        case ("moderation", "withheld"): .historyWithheld
        case ("by", "akim"): .deskOfficialAkim
        case ("by", "head-of-office"): .deskOfficialHead
        case ("by", "calendar-imported"): .historyByTable
        case ("purpose", "invitation"): .historyForInvitation
        case ("purpose", "reset"): .historyForReset
        case ("role", _): StaffMember.Role(rawValue: text).map(DeskFrame.role)
        case ("post", _): Official.Post(rawValue: text).map { PageContext.phrase(for: $0) }
        case ("channel", _): channel(text)
        case ("outcome", _): Booking.Outcome(text: text).map { PageContext.phrase(for: $0) }
        case ("competence", _): Problem.Competence(rawValue: text).map(DeskProblemPage.phrase)
        case ("disposition", _): Referral.Disposition(rawValue: text).map(ReferralSteps.phrase)
        default: nil
        }
    }

    /// Of an event or of a meeting.
    private func kind(_ text: String) -> String? {
        Event.Kind(rawValue: text).map { context.kind($0) } ?? Meeting.Kind(rawValue: text).map { context.kind($0) }
    }

    /// Of a question or of a booking.
    private func channel(_ text: String) -> Phrase? {
        Question.Channel(rawValue: text).map { DeskQuestionPage.phrase(for: $0) }
            ?? Booking.Channel(rawValue: text).map { DeskReceptionForms.name(of: $0) }
    }

    private static func phrase(of language: Language) -> Phrase {
        switch language {
        case .kk: .deskLanguageKk
        case .ru: .deskLanguageRu
        case .en: .deskLanguageEn
        }
    }

    /// Of a text its languages and its length in each, from `kk:12,ru:14`; `nil` for anything else.
    private func lengths(_ text: String) -> String? {
        var told: [String] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let pair = part.split(separator: ":")
            guard pair.count == 2, let language = Language(rawValue: String(pair[0])), let length = Int(pair[1]) else {
                return nil
            }
            told.append("\(words(HistoryFact.phrase(of: language))) \(context.numbers.whole(length))")
        }
        return told.joined(separator: ", ")
    }
}
