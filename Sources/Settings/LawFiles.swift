import Domain

/// Reads `law/*.yaml`: the acts, one file for each edition.
struct LawFiles {
    let folder: SettingsFolder
    /// To know the territories by; without one their codes are not looked up.
    let gazetteer: Gazetteer?

    private struct Found {
        let edition: Edition
        let file: String
        let inForce: YAMLValue
        /// Whether the file says why no edition was in force just before it.
        let explainsGap: Bool
        /// Where each id of a norm or rule stands.
        let ids: [(id: String, origin: YAMLValue)]
    }

    /// The law of all files that could be read; what is wrong goes to the log.
    func law() -> Law {
        let found = folder.files(in: "law", ending: ".yaml").compactMap(read)
        for (index, later) in found.enumerated() {
            for earlier in found[..<index] { check(later, against: earlier) }
        }
        checkGaps(found)
        return Law(editions: found.map(\.edition))
    }

    private func read(_ file: String) -> Found? {
        let before = folder.log.mistakes.count
        guard
            let top = YAMLValue.document(in: file, of: folder)?.mapping(
                [
                    "act", "edition", "territory", "in-force", "notes", "calendar-consent", "quorum", "presentation",
                    "extensions",
                    "remote-trip", "coverage", "rules",
                ])
        else { return nil }
        let act = top.required("act").flatMap(act)
        let id = top.required("edition")?.text()
        if let id, file != "law/\(id).yaml" { top.optional("edition")?.mistake("must be that of the file's name, and is \(id)") }
        let territory = top.optional("territory")?.code()
        if let territory, let gazetteer, gazetteer[territory] == nil {
            top.optional("territory")?.mistake("there is no place \(territory)")
        }
        let inForce = top.required("in-force")
        let range = inForce.flatMap(self.range)
        let notes = top.optional("notes").map { $0.translated() } ?? Translated()
        let consent = top.optional("calendar-consent")?.choice(of: CalendarConsent.self)
        let quorum = top.optional("quorum").flatMap(quorum)
        let presentation = top.optional("presentation").flatMap(presentation)
        let extensions = top.optional("extensions").flatMap(extensions)
        let remoteTrip = top.optional("remote-trip").flatMap(remoteTrip)
        var ids: [(id: String, origin: YAMLValue)] = []
        var coverage: [CoverageNorm] = []
        for item in top.required("coverage")?.items() ?? [] {
            guard let norm = LawNorm(item, takingID: { ids.append(($0, $1)) }) else { continue }
            coverage.append(norm.norm)
        }
        var rules: [DutyRule] = []
        for item in top.required("rules")?.items() ?? [] {
            guard let rule = LawRule(item, takingID: { ids.append(($0, $1)) }) else { continue }
            rules.append(rule.rule)
        }
        var seen: Set<String> = []
        for (id, origin) in ids where !seen.insert(id).inserted { origin.mistake("\(id) stands more than once") }
        guard folder.log.mistakes.count == before, let act, let id, let inForce, let range, let notes else { return nil }
        let edition = Edition(
            id: id, act: act, inForceFrom: range.from, inForceTo: range.to, territory: territory, notes: notes,
            coverage: coverage, rules: rules, calendarConsent: consent, quorum: quorum, presentation: presentation,
            extensions: extensions, remoteTrip: remoteTrip)
        return Found(edition: edition, file: file, inForce: inForce, explainsGap: range.explainsGap, ids: ids)
    }

    private func act(_ value: YAMLValue) -> LegalSource? {
        guard let act = value.mapping(["id", "title", "number", "date"]) else { return nil }
        let id = act.required("id")?.text()
        let title = act.required("title")?.translated()
        let number = act.optional("number")?.text()
        let date = act.optional("date")?.day()
        guard let id, let title else { return nil }
        return LegalSource(id: id, title: title, number: number, date: date)
    }

    private func quorum(_ value: YAMLValue) -> Quorum? {
        guard let quorum = value.mapping(["present", "of", "cites"]) else { return nil }
        let present = quorum.required("present")?.number(in: 1...100)
        let whole = quorum.required("of")?.number(in: 1...100)
        let cites = quorum.required("cites")?.translated()
        guard let present, let whole, let cites else { return nil }
        if present > whole { quorum.optional("present")?.mistake("\(present) of \(whole) can never be present") }
        return Quorum(present: present, of: whole, cites: cites)
    }

    private func presentation(_ value: YAMLValue) -> PresentationShare? {
        guard let share = value.mapping(["part", "of", "cites"]) else { return nil }
        let part = share.required("part")?.number(in: 1...100)
        let whole = share.required("of")?.number(in: 1...100)
        let cites = share.required("cites")?.translated()
        guard let part, let whole, let cites else { return nil }
        if part > whole { share.optional("part")?.mistake("\(part) of \(whole) is more than the meeting") }
        return PresentationShare(part: part, of: whole, cites: cites)
    }

    private func extensions(_ value: YAMLValue) -> ExtensionLimit? {
        guard let limit = value.mapping(["at-most", "freely", "cites"]) else { return nil }
        let atMost = limit.required("at-most")?.number(in: 1...100)
        let freely = limit.required("freely")?.number(in: 0...100)
        let cites = limit.required("cites")?.translated()
        guard let atMost, let freely, let cites else { return nil }
        if freely > atMost { limit.optional("freely")?.mistake("\(freely) is more than \(atMost), the most there can be") }
        return ExtensionLimit(atMost: atMost, freely: freely, cites: cites)
    }

    private func remoteTrip(_ value: YAMLValue) -> RemoteTrip? {
        guard let trip = value.mapping(["places", "cites"]) else { return nil }
        let places = trip.required("places")?.number(in: 1...31)
        let cites = trip.required("cites")?.translated()
        guard let places, let cites else { return nil }
        return RemoteTrip(places: places, cites: cites)
    }

    private func range(_ value: YAMLValue) -> (from: Day, to: Day?, explainsGap: Bool)? {
        guard let range = value.mapping(["from", "to", "gap"]) else { return nil }
        let from = range.required("from")?.day()
        let to = range.optional("to")?.day()
        if let from, let to, to < from { range.optional("to")?.mistake("\(to) is before \(from)") }
        let gap = range.optional("gap")?.translated()
        return from.map { ($0, to, gap != nil) }
    }

    private func check(_ later: Found, against earlier: Found) {
        guard later.edition.act.id == earlier.edition.act.id else {
            // An id means the same in every edition of one act; two acts cannot share it.
            let taken = Set(earlier.ids.map(\.id))
            for (id, origin) in later.ids where taken.contains(id) { origin.mistake("\(id) stands already in \(earlier.file)") }
            return
        }
        let (a, b) = (earlier.edition, later.edition)
        if a.inForceTo.map({ b.inForceFrom <= $0 }) ?? true, b.inForceTo.map({ a.inForceFrom <= $0 }) ?? true {
            let end = a.inForceTo.map { " to \($0)" } ?? ", without an end"
            later.inForce.mistake("overlaps with \(earlier.file), in force from \(a.inForceFrom)\(end)")
        }
    }

    /// Between two editions of an act no day may be without law, unless the later file says why; nor may it say so where there is none.
    private func checkGaps(_ found: [Found]) {
        for act in Dictionary(grouping: found, by: \.edition.act.id).values {
            let inOrder = act.sorted { $0.edition.inForceFrom < $1.edition.inForceFrom }
            for (index, later) in inOrder.enumerated() {
                let earlier = index == 0 ? nil : inOrder[index - 1]
                let next = earlier?.edition.inForceTo?.adding(days: 1)
                let hasGap = next.map { $0 < later.edition.inForceFrom } ?? false
                if let earlier, let next, hasGap, !later.explainsGap {
                    later.inForce.mistake(
                        "begins on \(later.edition.inForceFrom), and nothing is in force from \(next), after \(earlier.file): give the reason under gap"
                    )
                }
                if later.explainsGap, !hasGap { later.inForce.mistake("explains a gap, and there is none before it") }
            }
        }
    }
}

/// A norm of coverage as it stands in a law file.
private struct LawNorm {
    let norm: CoverageNorm

    init?(_ item: YAMLValue, takingID take: (String, YAMLValue) -> Void) {
        guard
            let entry = item.mapping([
                "id", "host", "in", "in-levels", "relation", "outside", "at-least", "every", "on-site", "cites", "title",
            ])
        else { return nil }
        let id = entry.required("id")?.text()
        if let id { take(id, entry.optional("id") ?? item) }
        let hosts = entry.required("host")?.choices(of: Office.self)
        let offices = entry.optional("in").map { $0.choices(of: Office.self) } ?? []
        let levels = entry.optional("in-levels").map { $0.choices(of: PlaceLevel.self) } ?? []
        let outside = entry.optional("outside").map { $0.choices(of: Office.self) } ?? []
        let relation = entry.required("relation")?.choice(of: CoverageNorm.Relation.self)
        let atLeast = entry.required("at-least")?.number(in: 1...366)
        let every = entry.required("every")?.choice(of: CoverageNorm.Frequency.self)
        let isOnSite = entry.required("on-site")?.truth()
        let cites = entry.required("cites")?.translated()
        let title = entry.required("title")?.translated()

        switch relation {
        case .own:
            for key in ["in", "in-levels"] { entry.optional(key)?.mistake("cannot stand with relation self") }
        case .child, .descendant:
            let given = ["in", "in-levels"].filter { entry.optional($0) != nil }
            if given.count != 1 { item.mistake("needs one of in and in-levels") }
        case nil: break
        }
        if relation != nil, relation != .descendant { entry.optional("outside")?.mistake("stands with relation descendant only") }

        guard let id, let hosts, let offices, let levels, let outside, let relation, let atLeast, let every, let isOnSite,
            let cites, let title
        else { return nil }
        norm = CoverageNorm(
            id: id, hosts: hosts, relation: relation, placeOffices: offices, placeLevels: levels, outside: outside,
            atLeast: atLeast, every: every, isOnSite: isOnSite, cites: cites, title: title)
    }
}

/// A rule as it stands in a law file.
private struct LawRule {
    let rule: DutyRule

    private enum Roll: String, CaseIterable {
        case none
        case nextWorkingDay = "next-working-day"
    }

    private enum SameDay: String, CaseIterable {
        case sameDay = "same-day"
    }

    /// The ways in which a term is written; exactly one stands in a rule.
    private enum TermKey: String, CaseIterable {
        case daysBefore = "days-before"
        case daysAfter = "days-after"
        case workingDaysBefore = "working-days-before"
        case workingDaysAfter = "working-days-after"
        case monthsAfter = "months-after"
        case dayOfNextMonth = "day-of-next-month"
        case date
        case officeHours = "office-hours"
        case timesPerWeek = "times-per-week"
        case timesPerMonth = "times-per-month"
        case timesPerQuarter = "times-per-quarter"
        case timesPerHalfYear = "times-per-half-year"
        case timesPerYear = "times-per-year"

        /// The events from which such a term can be counted.
        var triggers: [DutyRule.Trigger] {
            switch self {
            case .daysBefore, .workingDaysBefore:
                [.meeting, .event, .trip, .session, .reception, .broadcast, .briefing, .deadline]
            case .daysAfter, .workingDaysAfter, .monthsAfter:
                [
                    .meeting, .meetingEnd, .quarterEnd, .questionReceived, .questionRegistered, .extension, .complaint,
                    .answerReceived, .event, .tripEnd, .session, .reception, .broadcast, .briefing, .papers, .finding,
                    .assignment, .deadline,
                ]
            case .dayOfNextMonth: [.monthEnd, .quarterEnd]
            case .date: [.year]
            case .officeHours: [.questionReceived]
            case .timesPerWeek, .timesPerMonth, .timesPerQuarter, .timesPerHalfYear, .timesPerYear: [.period]
            }
        }
    }

    init?(_ item: YAMLValue, takingID take: (String, YAMLValue) -> Void) {
        guard
            let entry = item.mapping([
                "id", "binds", "who", "trigger", "events", "led-by", "term", "counted", "roll", "fulfilled-by", "cites", "title",
                "norm",
            ])
        else { return nil }
        let id = entry.required("id")?.text()
        if let id { take(id, entry.optional("id") ?? item) }
        let addressee = entry.optional("who")?.translated()
        let binds = entry.optional("who") == nil ? entry.required("binds") : entry.optional("binds")
        let offices = binds.map { $0.choices(of: Office.self) } ?? []
        let trigger = entry.required("trigger")?.choice(of: DutyRule.Trigger.self)
        let term = entry.required("term").flatMap(LawRule.term)
        let roll = entry.required("roll")?.choice(of: Roll.self)
        let fulfilment = entry.required("fulfilled-by")?.choice(of: DutyRule.Fulfilment.self)
        let events = entry.optional("events").map { $0.choices(of: Event.Kind.self) } ?? []
        let leaders = entry.optional("led-by").map { $0.choices(of: Official.Post.self) } ?? []
        let counted = entry.optional("counted").map(LawRule.counted) ?? .events
        let cites = entry.required("cites")?.translated()
        let title = entry.required("title")?.translated()
        let norm = entry.required("norm")?.translated()

        if let trigger, let term, !term.key.triggers.contains(trigger) {
            entry.optional("term")?.mistake("\(term.key.rawValue) cannot be counted from the trigger \(trigger.rawValue)")
        }
        if let trigger, let fulfilment, !LawRule.triggers(of: fulfilment).contains(trigger) {
            entry.optional("fulfilled-by")?.mistake("\(fulfilment.rawValue) cannot answer the trigger \(trigger.rawValue)")
        }
        if let term, roll == .nextWorkingDay, [.daysBefore, .workingDaysBefore].contains(term.key) {
            entry.optional("roll")?.mistake("a term before its event cannot move towards it")
        }
        if let term, roll == .nextWorkingDay, term.key.triggers == [.period] {
            entry.optional("roll")?.mistake("a number of times in a period has no last day that could move")
        }
        if let trigger, !LawRule.ofEvents.contains(trigger) {
            entry.optional("events")?.mistake("cannot stand with the trigger \(trigger.rawValue)")
        }
        if let trigger, let fulfilment, [.announcement, .onAirAnswers].contains(fulfilment), trigger != .meeting,
            entry.optional("events") == nil
        {
            item.mistake("\(fulfilment.rawValue) needs events, the kinds of event that are announced or answered")
        }
        if entry.optional("events") == nil { entry.optional("led-by")?.mistake("stands with events only") }
        if trigger != .period || entry.optional("events") == nil {
            entry.optional("counted")?.mistake("stands with events and the trigger period only")
        }
        guard let events, let leaders, let counted, let id, let offices, let trigger, let term, let roll, let fulfilment,
            let cites, let title,
            let norm,
            addressee != nil || entry.optional("who") == nil, addressee != nil || !offices.isEmpty
        else { return nil }
        rule = DutyRule(
            id: DutyRule.ID(id), cites: cites, title: title, norm: norm, offices: offices, addressee: addressee,
            trigger: trigger, term: term.term, rollsForward: roll == .nextWorkingDay, fulfilment: fulfilment,
            events: Set(events), leaders: Set(leaders), counted: counted)
    }

    /// The triggers of rules about events.
    private static let ofEvents: [DutyRule.Trigger] = [.period, .event, .trip, .tripEnd, .session, .broadcast, .briefing]

    private enum CountedKey: String, CaseIterable {
        case eachPost = "each-post"
        case parts
        case eachPlace = "each-place"
    }

    private static func counted(_ value: YAMLValue) -> Counted? {
        guard let mapping = value.mapping(CountedKey.allCases.map(\.rawValue)) else { return nil }
        guard mapping.values.count == 1, let (name, list) = mapping.values.first, let key = CountedKey(rawValue: name) else {
            value.mistake("must hold exactly one of \(CountedKey.allCases.map(\.rawValue).joined(separator: ", "))")
            return nil
        }
        return switch key {
        case .eachPost: list.choices(of: Official.Post.self).map { .eachPost($0) }
        case .parts: list.choices(of: Office.self).map { .parts($0) }
        case .eachPlace: list.choices(of: PlaceLevel.self).map { .eachPlace($0) }
        }
    }

    private static func term(_ value: YAMLValue) -> (key: TermKey, term: DutyRule.Term)? {
        guard let mapping = value.mapping(TermKey.allCases.map(\.rawValue)) else { return nil }
        guard mapping.values.count == 1, let (name, amount) = mapping.values.first, let key = TermKey(rawValue: name) else {
            value.mistake("must hold exactly one of \(TermKey.allCases.map(\.rawValue).joined(separator: ", "))")
            return nil
        }
        let days = 1...3660
        let times = 1...366
        let term: DutyRule.Term? =
            switch key {
            case .daysBefore: amount.number(in: days).map { .daysBefore($0) }
            case .daysAfter: amount.number(in: days).map { .daysAfter($0) }
            case .workingDaysBefore: amount.number(in: days).map { .workingDaysBefore($0) }
            case .workingDaysAfter: amount.number(in: days).map { .workingDaysAfter($0) }
            case .monthsAfter: amount.number(in: 1...120).map { .monthsAfter($0) }
            // Every month has these days.
            case .dayOfNextMonth: amount.number(in: 1...28).map { .dayOfNextMonth($0) }
            case .date: date(amount)
            case .officeHours: amount.choice(of: SameDay.self).map { _ in .sameDayInOfficeHours }
            case .timesPerWeek: amount.number(in: times).map { .times($0, per: .week) }
            case .timesPerMonth: amount.number(in: times).map { .times($0, per: .month) }
            case .timesPerQuarter: amount.number(in: times).map { .times($0, per: .quarter) }
            case .timesPerHalfYear: amount.number(in: times).map { .times($0, per: .halfYear) }
            case .timesPerYear: amount.number(in: times).map { .times($0, per: .year) }
            }
        return term.map { (key, $0) }
    }

    /// A day of every year, so 29 February is none.
    private static func date(_ value: YAMLValue) -> DutyRule.Term? {
        guard let text = value.text() else { return nil }
        guard let day = Day(iso: "2023-\(text)") else {
            value.mistake("must be a month and a day of every year, as \"01-15\", and is \(SettingsText.quoted(text))")
            return nil
        }
        return .date(month: day.month, day: day.dayOfMonth)
    }

    /// The events that what meets a duty can answer.
    private static func triggers(of fulfilment: DutyRule.Fulfilment) -> [DutyRule.Trigger] {
        switch fulfilment {
        case .announcement: [.meeting, .event, .trip, .broadcast, .briefing]
        case .onAirAnswers: [.broadcast]
        case .resultsAndPlan: [.meetingEnd]
        case .progressReport: [.quarterEnd]
        case .calendarApproved, .calendarSubmitted: [.year]
        case .registration: [.questionReceived]
        case .forwarding, .returning, .answer: [.questionReceived, .questionRegistered]
        case .notice, .extendedAnswer: [.extension]
        case .decision, .complaintSentUp: [.complaint]
        case .complaintFiled: [.answerReceived]
        case .publication, .word:
            [.period, .year, .event, .trip, .tripEnd, .session, .reception, .broadcast, .briefing, .assignment]
        case .materials: [.event, .trip, .session, .papers, .assignment, .deadline]
        case .agreement: [.period, .year, .event, .trip, .session, .papers]
        case .minutes: [.event, .tripEnd, .session, .reception]
        case .note: [.period, .monthEnd, .tripEnd, .session, .broadcast, .assignment, .deadline]
        case .proposal: [.period, .year, .finding, .session]
        case .reminder, .extensionRequest: [.deadline]
        case .list: [.period, .year, .event, .trip, .session, .reception]
        case .plan, .execution: [.assignment]
        case .holding: [.period, .monthEnd]
        case .controlSummary: [.quarterEnd]
        case .paperRegistered: [.papers, .assignment]
        }
    }
}
