import Domain

/// A fact of the journal in words: "Мероприятие 1. Срок исполнения: 4 декабря 2026 → 25 декабря 2026". What has no words here stands as it is stored.
struct HistoryFact {
    /// The numbers of the items of a plan by their ids in the register, which the journal names.
    let items: [String: Int]
    let context: PageContext

    private var words: Words { context.words }

    /// - Parameter fact: as `name=before→after`, or `name=value`.
    func text(_ fact: Substring) -> String {
        let parts = fact.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return String(fact) }
        if parts[0] == "item", let number = items[String(parts[1])] { return item(number) }
        var name = parts[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        var owner: String?
        if name.count == 3, name[0] == "item", let number = items[name[1]] { owner = item(number) }
        if name.count == 3, name[0] == "referral" { owner = words(.historyReferral, ["number": name[1]]) }
        if owner != nil { name.removeFirst(2) }
        guard name.count == 1, let label = HistoryFact.labels[name[0]] else { return String(fact) }
        // Who decided is a post; the same name tells elsewhere by what program something came in.
        if name[0] == "by", phrase(String(parts[1]), of: "by") == nil { return String(fact) }
        let values = parts[1].split(separator: "→", omittingEmptySubsequences: false).map { value(String($0), of: name[0]) }
        return [owner, "\(words(label)): \(values.joined(separator: " → "))"].compactMap(\.self).joined(separator: ". ")
    }

    private func item(_ number: Int) -> String { words(.deskItemTitle, ["number": String(number)]) }

    /// What a fact is about, by the end of its name.
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
        "topic": .eventTopic,
        "presentation": .deskHoldPresentation, "since": .deskOfficialSince, "until": .deskOfficialLast,
    ]

    private func value(_ text: String, of name: String) -> String {
        if text.isEmpty { return "—" }
        if let day = Day(iso: text) { return context.dates.fullDay(day) }
        if let phrase = phrase(text, of: name) { return words(phrase) }
        switch name {
        case "standing": return Question.Standing(rawValue: text).map(context.standing) ?? text
        case "category": return Category(rawValue: text).map { context.category($0) } ?? text
        case "money", "money-needed", "money-given": return Int(text).map { context.numbers.whole($0) + "\u{A0}₸" } ?? text
        case "place", "to", "host":
            return KATO(text).flatMap { context.gazetteer[$0] == nil ? nil : context.name($0) } ?? text
        default: return lengths(text) ?? text
        }
    }

    /// A value that is one of a few.
    private func phrase(_ text: String, of name: String) -> Phrase? {
        switch (name, text) {
        case (_, "yes"): .yes
        case (_, "no"): .no
        case ("standing", "planned"): .historyPlanned
        case ("standing", "under-way"): .dispositionUnderWay
        case ("standing", "held"): .meetingHeld
        case ("standing", "cancelled"): .meetingCancelled
        case ("standing", "extended"): .historyExtended
        case ("standing", "done"): .dispositionDone
        case ("standing", "removed"): .historyRemoved
        case ("by", "akim"), ("post", "akim"): .deskOfficialAkim
        case ("by", "head-of-office"), ("post", "head-of-office"): .deskOfficialHead
        case ("competence", _): Problem.Competence(rawValue: text).map(DeskProblemPage.phrase)
        case ("disposition", _): Referral.Disposition(rawValue: text).map(ReferralSteps.phrase)
        default: nil
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
            let name: Phrase =
                switch language {
                case .kk: .deskLanguageKk
                case .ru: .deskLanguageRu
                case .en: .deskLanguageEn
                }
            told.append("\(words(name)) \(context.numbers.whole(length))")
        }
        return told.joined(separator: ", ")
    }
}
