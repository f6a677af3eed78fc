package import Domain

/// Every public address of the site, written and read in this one place.
package enum SitePath: Hashable, Sendable {
    case home
    case places(search: String)
    case place(KATO)
    case meetings(MeetingQuery)
    case meeting(Meeting.ID)
    /// What published results said before they were corrected; pages from 1.
    case formerResults(FormerResults.Subject, page: Int = 1)
    case calendar(KATO, year: Int)
    /// One version of it, against the one before or an earlier one.
    case calendarVersion(KATO, year: Int, number: Int, since: Int?)
    case events(EventQuery)
    case event(Event.ID)
    /// What an akimat does a number of times in a period; of the republic, the meetings of ministers.
    case programme(KATO)
    /// Who holds which post of an akimat, and held it before.
    case officials(KATO)
    case askMeeting(Meeting.ID)
    case askPlace(KATO)
    case questions(QuestionQuery)
    case question(Question.Number)
    case support(Question.Number)
    case track
    /// The citizen's own page; the text is the code as typed.
    case tracking(String)
    /// The same just after asking: the number and the code, to be written down.
    case receipt(String)
    /// Where the one who asked has name and contacts forgotten.
    case forget(String)
    case judge(String)
    /// Where the one who asked says whether to be told of steps by mail.
    case trackingMail(String)
    /// Where mail is stopped, by the sign that stands in it.
    case stopMail(String)
    /// Where a resident gives a booked turn back.
    case cancelBooking(String)
    /// The receptions of an akimat; with the one for which the form stands.
    case receptions(KATO, Reception.ID?)
    case problem(Problem.Number)
    case plans(place: KATO?, after: ActionPlan.ID?)
    case plan(ActionPlan.ID)
    /// What stands on control in a territory; after the item with which the page before ended.
    case control(KATO, after: PlanItem.ID? = nil)
    /// The summary of control of a quarter.
    case controlSummary(KATO, Period)
    case controlSummaryFile(KATO, Period, ControlSummaryFile.FileKind)
    case duties(KATO, DutyQuery = DutyQuery())
    case coverage(KATO, CoverageQuery = CoverageQuery())
    case silence(KATO, SilenceQuery = SilenceQuery())
    case reckon(ReckonQuery)
    case reports
    case report(Period, KATO, ReportEdition = .published)
    case reportFile(Period, KATO, ReportFile.FileKind, ReportEdition = .published)
    case guide, openData, privacy, about

    /// Which figures of a period are asked for.
    package enum ReportEdition: Hashable, Sendable {
        /// Those published last; where nothing was, those of the register.
        case published
        /// One of the versions that were published, by its number.
        case version(Int)
        /// Those of the register as it stands.
        case live

        /// As it stands in an address and on the command line; `nil` for what needs no word.
        package var text: String? {
            switch self {
            case .published: nil
            case .version(let number): String(number)
            case .live: "now"
            }
        }

        /// Reads `now` or the number of a version; `nil` for anything else.
        package init?(text: some StringProtocol) {
            if text == "now" {
                self = .live
            } else if let number = Int(text), (1...9_999).contains(number), String(number) == text {
                self = .version(number)
            } else {
                return nil
            }
        }
    }

    /// The filters of the list of meetings.
    package struct MeetingQuery: Hashable, Sendable {
        package var place: KATO?
        package var from: Day?
        package var to: Day?
        package var kind: Meeting.Kind?
        /// From 1; pages are cut by the day.
        package var page: Int

        package init(place: KATO? = nil, from: Day? = nil, to: Day? = nil, kind: Meeting.Kind? = nil, page: Int = 1) {
            self.place = place
            self.from = from
            self.to = to
            self.kind = kind
            self.page = page
        }
    }

    /// The filters of the list of events.
    package struct EventQuery: Hashable, Sendable {
        package var place: KATO?
        package var kind: Event.Kind?
        package var from: Day?
        package var to: Day?
        /// From 1: first what comes, then what was.
        package var page: Int

        package init(place: KATO? = nil, kind: Event.Kind? = nil, from: Day? = nil, to: Day? = nil, page: Int = 1) {
            self.place = place
            self.kind = kind
            self.from = from
            self.to = to
            self.page = page
        }
    }

    /// The search among published questions.
    package struct QuestionQuery: Hashable, Sendable {
        package var text: String
        package var place: KATO?
        package var category: Category?
        package var meeting: Meeting.ID?
        /// Questions older than this one.
        package var after: Question.Number?

        package init(
            text: String = "", place: KATO? = nil, category: Category? = nil, meeting: Meeting.ID? = nil,
            after: Question.Number? = nil
        ) {
            self.text = text
            self.place = place
            self.category = category
            self.meeting = meeting
            self.after = after
        }
    }

    /// Which duties are listed, and in which order.
    package struct DutyQuery: Hashable, Sendable {
        package var rule: DutyRule.ID?
        package var standing: Duty.Standing.Kind?
        /// Whether those of the akimats below are listed too.
        package var isWithBelow: Bool
        package var order: Duty.Order
        /// The year of the meetings, quarters and calendars; `nil` is this one and the one before.
        package var year: Int?
        /// From 1.
        package var page: Int

        package init(
            rule: DutyRule.ID? = nil, standing: Duty.Standing.Kind? = nil, isWithBelow: Bool = false,
            order: Duty.Order = .standing, year: Int? = nil, page: Int = 1
        ) {
            self.rule = rule
            self.standing = standing
            self.isWithBelow = isWithBelow
            self.order = order
            self.year = year
            self.page = page
        }
    }

    /// Which places of the coverage norms are shown, and in which order.
    package struct CoverageQuery: Hashable, Sendable {
        /// `nil` is this year.
        package var year: Int?
        package var isMissingOnly: Bool
        package var order: CoverageOrder

        package init(year: Int? = nil, isMissingOnly: Bool = false, order: CoverageOrder = .standing) {
            self.year = year
            self.isMissingOnly = isMissingOnly
            self.order = order
        }
    }

    /// In which order places stand in the tables of coverage.
    package enum CoverageOrder: String, CaseIterable, Sendable { case standing, place }

    /// Which silence is listed.
    package struct SilenceQuery: Hashable, Sendable {
        /// About what; `nil` is anything.
        package var kind: Silence.Kind?
        /// From 1.
        package var page: Int

        package init(kind: Silence.Kind? = nil, page: Int = 1) {
            self.kind = kind
            self.page = page
        }
    }

    /// What the calculator of terms is asked, as typed.
    package struct ReckonQuery: Hashable, Sendable {
        package var rule: String
        package var from: String
        package var at: String
        /// Whose clock counts, and for whom is asked whether the rule binds: a code or a name as typed.
        package var place: String
        /// Whether the form was sent, so that a day left out is missing; a link to a rule sends none.
        package var isSent: Bool

        package init(rule: String = "", from: String = "", at: String = "", place: String = "", isSent: Bool? = nil) {
            self.rule = rule
            self.from = from
            self.at = at
            self.place = place
            self.isSent = isSent ?? !from.isEmpty
        }
    }

    /// Where the languages begin; `nil` names none.
    package static func home(in language: Language?) -> String { language.map { "/\($0.rawValue)/" } ?? "/" }

    /// The address, from the root on, as `/kk/meetings/12/`.
    package func text(in language: Language) -> String {
        let root = "/\(language.rawValue)/"
        switch self {
        case .home: return root
        case .places(let search): return root + "places/" + SitePath.query([("q", search)])
        case .place(let code): return root + "places/\(code)/"
        case .meetings(let query):
            return root + "meetings/"
                + SitePath.query([
                    ("place", query.place?.code ?? ""), ("from", query.from?.iso ?? ""), ("to", query.to?.iso ?? ""),
                    ("kind", query.kind?.rawValue ?? ""), ("page", query.page > 1 ? String(query.page) : ""),
                ])
        case .meeting(let id): return root + "meetings/\(id)/"
        case .formerResults(let subject, let page):
            let query = SitePath.query([("page", page > 1 ? String(page) : "")])
            return switch subject {
            case .meeting(let id): root + "meetings/\(id)/results/" + query
            case .event(let id): root + "events/\(id)/results/" + query
            }
        case .calendar(let code, let year): return root + "calendars/\(code)/\(year)/"
        case .calendarVersion(let code, let year, let number, let since):
            return root + "calendars/\(code)/\(year)/\(number)/" + SitePath.query([("since", since.map(String.init) ?? "")])
        case .events(let query):
            return root + "events/"
                + SitePath.query([
                    ("place", query.place?.code ?? ""), ("kind", query.kind?.rawValue ?? ""), ("from", query.from?.iso ?? ""),
                    ("to", query.to?.iso ?? ""), ("page", query.page > 1 ? String(query.page) : ""),
                ])
        case .event(let id): return root + "events/\(id)/"
        case .programme(let code): return root + "programmes/\(code)/"
        case .askMeeting(let id): return root + "meetings/\(id)/ask/"
        case .officials(let code): return root + "places/\(code)/officials/"
        case .askPlace(let code): return root + "places/\(code)/ask/"
        case .questions(let query):
            return root + "questions/"
                + SitePath.query([
                    ("q", query.text), ("place", query.place?.code ?? ""), ("category", query.category?.rawValue ?? ""),
                    ("meeting", query.meeting?.description ?? ""), ("after", query.after?.text ?? ""),
                ])
        case .question(let number): return root + "questions/\(number.text)/"
        case .support(let number): return root + "questions/\(number.text)/support/"
        case .track: return root + "track/"
        case .tracking(let code): return root + "track/\(SitePath.escaped(code))/"
        case .receipt(let code): return root + "track/\(SitePath.escaped(code))/receipt/"
        case .forget(let code): return root + "track/\(SitePath.escaped(code))/forget/"
        case .judge(let code): return root + "track/\(SitePath.escaped(code))/judge/"
        case .cancelBooking(let code): return root + "track/\(SitePath.escaped(code))/cancel/"
        case .trackingMail(let code): return root + "track/\(SitePath.escaped(code))/mail/"
        case .stopMail(let sign): return root + "mail/stop/\(SitePath.escaped(sign))/"
        case .receptions(let code, let reception):
            return root + "receptions/\(code)/" + SitePath.query([("reception", reception?.description ?? "")])
        case .problem(let number): return root + "problems/\(number.text)/"
        case .plans(let place, let after):
            return root + "plans/" + SitePath.query([("place", place?.code ?? ""), ("after", after?.description ?? "")])
        case .plan(let id): return root + "plans/\(id)/"
        case .control(let code, let after):
            return root + "control/\(code)/" + SitePath.query([("after", after?.description ?? "")])
        case .controlSummary(let code, let period): return root + "control/\(code)/\(period.code)/"
        case .controlSummaryFile(let code, let period, let kind):
            return root + "control/\(code)/\(period.code).\(kind.rawValue)"
        case .duties(let code, let query):
            return root + "duties/\(code)/"
                + SitePath.query([
                    ("rule", query.rule?.text ?? ""), ("standing", query.standing?.rawValue ?? ""),
                    ("whose", query.isWithBelow ? "all" : ""), ("order", query.order == .standing ? "" : query.order.rawValue),
                    ("year", query.year.map { String($0) } ?? ""), ("page", query.page > 1 ? String(query.page) : ""),
                ])
        case .coverage(let code, let query):
            return root + "duties/\(code)/coverage/"
                + SitePath.query([
                    ("year", query.year.map { String($0) } ?? ""), ("only", query.isMissingOnly ? "missing" : ""),
                    ("order", query.order == .standing ? "" : query.order.rawValue),
                ])
        case .silence(let code, let query):
            return root + "duties/\(code)/silence/"
                + SitePath.query([("kind", query.kind?.rawValue ?? ""), ("page", query.page > 1 ? String(query.page) : "")])
        case .reckon(let query):
            let fields = SitePath.query([("rule", query.rule), ("from", query.from), ("at", query.at), ("place", query.place)])
            guard query.isSent, query.from.isEmpty else { return root + "reckon/" + fields }
            return root + "reckon/" + fields + (fields.isEmpty ? "?from=" : "&from=")
        case .reports: return root + "reports/"
        case .report(let period, let code, let edition):
            return root + "reports/\(period.code)/\(code)/" + (edition.text.map { $0 + "/" } ?? "")
        case .reportFile(let period, let code, let kind, let edition):
            return root + "reports/\(period.code)/\(code)\(edition.text.map { "/" + $0 } ?? "").\(kind.rawValue)"
        case .guide: return root + "guide/"
        case .openData: return root + "open-data/"
        case .privacy: return root + "privacy/"
        case .about: return root + "about/"
        }
    }

    /// Reads an address below the language, as `meetings/12/`, with its query already taken apart; `nil` where there is none such.
    ///
    /// What a query says wrongly is left out, so that an old or mistyped link still shows the list.
    package init?(segments: [String], query: [String: String]) {
        func place(_ name: String) -> KATO? { query[name].flatMap { KATO($0) } }
        var page: Int { min(max(query["page"].flatMap { Int($0) } ?? 1, 1), 10_000) }
        var year: Int? { query["year"].flatMap { Int($0) }.flatMap { (2022...2100).contains($0) ? $0 : nil } }
        switch (segments.first ?? "", segments.count) {
        case ("", 0): self = .home
        case ("places", 1): self = .places(search: query["q"] ?? "")
        case ("places", 2):
            guard let code = KATO(segments[1]) else { return nil }
            self = .place(code)
        case ("places", 3) where segments[2] == "ask":
            guard let code = KATO(segments[1]) else { return nil }
            self = .askPlace(code)
        case ("places", 3) where segments[2] == "officials":
            guard let code = KATO(segments[1]) else { return nil }
            self = .officials(code)
        case ("meetings", 1):
            self = .meetings(
                MeetingQuery(
                    place: place("place"), from: query["from"].flatMap { Day(iso: $0) }, to: query["to"].flatMap { Day(iso: $0) },
                    kind: query["kind"].flatMap { Meeting.Kind(rawValue: $0) },
                    page: page))
        case ("meetings", 2):
            guard let id = Meeting.ID(text: segments[1]) else { return nil }
            self = .meeting(id)
        case ("meetings", 3) where segments[2] == "ask":
            guard let id = Meeting.ID(text: segments[1]) else { return nil }
            self = .askMeeting(id)
        case ("meetings", 3) where segments[2] == "results":
            guard let id = Meeting.ID(text: segments[1]) else { return nil }
            self = .formerResults(.meeting(id), page: page)
        case ("calendars", 3...4):
            guard let code = KATO(segments[1]), segments[2].utf8.count == 4, let year = Int(segments[2]), year >= 2022 else {
                return nil
            }
            if segments.count == 3 {
                self = .calendar(code, year: year)
            } else {
                guard let number = Int(segments[3]), number > 0, String(number) == segments[3] else { return nil }
                let since = query["since"].flatMap { Int($0) }.flatMap { (1..<number).contains($0) ? $0 : nil }
                self = .calendarVersion(code, year: year, number: number, since: since)
            }
        case ("events", 1):
            self = .events(
                EventQuery(
                    place: place("place"), kind: query["kind"].flatMap { Event.Kind(rawValue: $0) },
                    from: query["from"].flatMap { Day(iso: $0) }, to: query["to"].flatMap { Day(iso: $0) }, page: page))
        case ("events", 2):
            guard let id = Event.ID(text: segments[1]) else { return nil }
            self = .event(id)
        case ("events", 3) where segments[2] == "results":
            guard let id = Event.ID(text: segments[1]) else { return nil }
            self = .formerResults(.event(id), page: page)
        case ("programmes", 2):
            guard let code = KATO(segments[1]) else { return nil }
            self = .programme(code)
        case ("questions", 1):
            self = .questions(
                QuestionQuery(
                    text: query["q"] ?? "", place: place("place"), category: query["category"].flatMap { Category(rawValue: $0) },
                    meeting: query["meeting"].flatMap { Meeting.ID(text: $0) },
                    after: query["after"].flatMap { Question.Number(text: $0) }))
        case ("questions", 2):
            guard let number = Question.Number(text: segments[1]) else { return nil }
            self = .question(number)
        case ("questions", 3) where segments[2] == "support":
            guard let number = Question.Number(text: segments[1]) else { return nil }
            self = .support(number)
        case ("track", 1): self = .track
        case ("track", 2): self = .tracking(segments[1])
        case ("track", 3) where segments[2] == "forget": self = .forget(segments[1])
        case ("track", 3) where segments[2] == "receipt": self = .receipt(segments[1])
        case ("track", 3) where segments[2] == "judge": self = .judge(segments[1])
        case ("track", 3) where segments[2] == "cancel": self = .cancelBooking(segments[1])
        case ("track", 3) where segments[2] == "mail": self = .trackingMail(segments[1])
        case ("mail", 3) where segments[1] == "stop": self = .stopMail(segments[2])
        case ("receptions", 2):
            guard let code = KATO(segments[1]) else { return nil }
            self = .receptions(code, query["reception"].flatMap { Reception.ID(text: $0) })
        case ("problems", 2):
            guard let number = Problem.Number(text: segments[1]) else { return nil }
            self = .problem(number)
        case ("plans", 1): self = .plans(place: place("place"), after: query["after"].flatMap { ActionPlan.ID(text: $0) })
        case ("plans", 2):
            guard let id = ActionPlan.ID(text: segments[1]) else { return nil }
            self = .plan(id)
        case ("control", 2):
            guard let code = KATO(segments[1]) else { return nil }
            self = .control(code, after: query["after"].flatMap { PlanItem.ID(text: $0) })
        case ("control", 3):
            let parts = segments[2].split(separator: ".", omittingEmptySubsequences: false)
            guard let code = KATO(segments[1]), parts.count <= 2, let period = Period(code: parts[0]),
                case .quarter = period.part
            else { return nil }
            if parts.count == 1 {
                self = .controlSummary(code, period)
            } else {
                guard let kind = ControlSummaryFile.FileKind(rawValue: String(parts[1])) else { return nil }
                self = .controlSummaryFile(code, period, kind)
            }
        case ("duties", 2):
            guard let code = KATO(segments[1]) else { return nil }
            self = .duties(
                code,
                DutyQuery(
                    rule: query["rule"].flatMap { $0.isEmpty ? nil : DutyRule.ID($0) },
                    standing: query["standing"].flatMap { Duty.Standing.Kind(rawValue: $0) },
                    isWithBelow: query["whose"] == "all",
                    order: query["order"].flatMap { Duty.Order(rawValue: $0) } ?? .standing, year: year, page: page))
        case ("duties", 3) where segments[2] == "coverage":
            guard let code = KATO(segments[1]) else { return nil }
            self = .coverage(
                code,
                CoverageQuery(
                    year: year, isMissingOnly: query["only"] == "missing",
                    order: query["order"].flatMap { CoverageOrder(rawValue: $0) } ?? .standing))
        case ("duties", 3) where segments[2] == "silence":
            guard let code = KATO(segments[1]) else { return nil }
            self = .silence(code, SilenceQuery(kind: query["kind"].flatMap { Silence.Kind(rawValue: $0) }, page: page))
        case ("reckon", 1):
            self = .reckon(
                ReckonQuery(
                    rule: query["rule"] ?? "", from: query["from"] ?? "", at: query["at"] ?? "",
                    place: query["place"] ?? "", isSent: query["from"] != nil))
        case ("reports", 1): self = .reports
        case ("reports", 3), ("reports", 4):
            guard let period = Period(code: segments[1]) else { return nil }
            let parts = segments[segments.count - 1].split(separator: ".", omittingEmptySubsequences: false)
            guard parts.count <= 2, let code = KATO(segments.count == 3 ? parts[0] : segments[2][...]) else { return nil }
            var edition = ReportEdition.published
            if segments.count == 4 {
                guard let asked = ReportEdition(text: parts[0]) else { return nil }
                edition = asked
            }
            if parts.count == 1 {
                self = .report(period, code, edition)
            } else {
                guard let kind = ReportFile.FileKind(rawValue: String(parts[1])) else { return nil }
                self = .reportFile(period, code, kind, edition)
            }
        case ("guide", 1): self = .guide
        case ("open-data", 1): self = .openData
        case ("privacy", 1): self = .privacy
        case ("about", 1): self = .about
        default: return nil
        }
    }

    /// Whether the page is the citizen's own: never cached, never indexed, in no referrer.
    package var isPrivate: Bool {
        switch self {
        case .tracking, .receipt, .forget, .judge, .cancelBooking, .trackingMail, .stopMail, .track: true
        default: false
        }
    }

    /// The page on which the form of an act stands; `nil` for what is a page itself.
    package var pageOfAct: SitePath? {
        switch self {
        case .support(let number): .question(number)
        case .forget(let code), .judge(let code), .cancelBooking(let code), .trackingMail(let code): .tracking(code)
        default: nil
        }
    }

    /// A query of what is not empty, with its question mark; nothing where all is.
    static func query(_ pairs: [(String, String)]) -> String {
        let parts = pairs.filter { !$0.1.isEmpty }.map { "\($0.0)=\(escaped($0.1))" }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }

    /// A text as it may stand in a path segment or a query.
    package static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
            default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
