package import Domain

/// Public texts of the territory that lack an official language, and translations that fell behind, each a click from where it is written: the first of each list with its total, or a page of one list.
package struct DeskTranslationsPage: Page {
    /// A list: how many stand in it, and those that are shown.
    package struct Texts: Sendable {
        package let list: UntranslatedText.List
        package let total: Int
        package let texts: [UntranslatedText]

        package init(_ list: UntranslatedText.List, total: Int, texts: [UntranslatedText]) {
            self.list = list
            self.total = total
            self.texts = texts
        }
    }

    struct Line: Sendable {
        let work: DeskWork
        /// By which a person says that it still fits; `nil` where nothing stands there.
        let fits: Fits?
    }

    struct Fits: Sendable {
        let url: String
        let label: String
        let hidden: [DeskForm.Hidden]
    }

    struct Group: Sendable {
        let id: String
        let heading: String
        let total: String
        let lines: [Line]
        /// To the whole list, where not all of it stands here.
        let more: Link?
    }

    /// The hidden fields that name a text.
    package static let (kindField, recordField, nameField, languageField) = ("kind", "record", "text", "language")
    /// Says that the page of the record is where the person was, and is led back to.
    package static let returnField = "return"
    /// The texts of each list that stand on the page of all.
    package static let few = 3
    /// What the texts of the page of all may weigh together, in bytes; the markup of one line besides.
    private static let (share, overhead) = (26_000, 430)
    /// The longest opening of a text, in characters.
    private static let longest = 90

    package static let template = "desk/translations"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let groups: [Group]
    let nothing: String?
    let pagination: Pagination?

    /// - Parameters:
    ///   - lists: in the order in which they are shown.
    ///   - chosen: the list of which this is a page; `nil` for the first of all.
    ///   - page: from 1.
    package init(
        _ lists: [Texts], of chosen: UntranslatedText.List? = nil, page: Int = 1, pages: Int = 1, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        back =
            chosen == nil
            ? Link(words(.deskToday), DeskPath.today.text) : Link(words(.deskTranslations), DeskPath.translations().text)
        let shown = lists.filter { $0.total > 0 }
        // Of many lists only so much stands here as the page may weigh; the totals of all do.
        let fitting = PageShare.first(
            of: shown.enumerated().flatMap { index, list in list.texts.map { (index, $0) } },
            within: DeskTranslationsPage.share, overhead: DeskTranslationsPage.overhead
        ) { [PageShare.beginning(of: $0.1.opening, upTo: DeskTranslationsPage.longest), context.name($0.1.place)] }
        let told = Dictionary(grouping: fitting, by: \.0).mapValues { $0.map(\.1) }
        let own = DeskPath.translations(chosen, page: page)
        groups = shown.enumerated().map { index, list in
            let texts = chosen == nil ? told[index] ?? [] : list.texts
            return Group(
                id: list.list.code, heading: words(DeskTranslationsPage.heading(of: list.list)),
                total: words(.deskTranslationsTotal, count: list.total),
                lines: texts.map { DeskTranslationsPage.line($0, to: own, visit: visit, in: context) },
                more: chosen == nil && texts.count < list.total
                    ? Link(words(.deskTranslationsAll), DeskPath.translations(list.list).text) : nil)
        }
        nothing = shown.isEmpty ? words(chosen == nil ? .deskTranslationsNone : .deskTranslationsNoneHere) : nil
        pagination = Pagination(
            previous: page > 1 ? .translations(chosen, page: page - 1) : nil,
            next: page < pages ? .translations(chosen, page: page + 1) : nil, in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskTranslations), visit: visit, section: .today)
    }

    private static func line(_ text: UntranslatedText, to list: DeskPath, visit: DeskVisit, in context: PageContext) -> Line {
        let work = work(text, in: context)
        // A question shows both texts on its own page, with the same act beside them.
        guard text.gap != .missing, let name = text.kind.name, !visit.staff.onlyLooksOn, text.subject.kind != "question" else {
            return Line(work: work, fits: nil)
        }
        return Line(
            work: work,
            fits: Fits(
                url: list.text, label: context.words(.deskTranslationFitsLabel, ["text": work.title.text]),
                hidden: hidden(name, text.language, of: text.subject)))
    }

    /// What names a text in the form that says that it still fits.
    static func hidden(_ name: PublicText.Name, _ language: Language, of subject: JournalEntry.Subject) -> [DeskForm.Hidden] {
        [
            DeskForm.Hidden(name: kindField, value: subject.kind), DeskForm.Hidden(name: recordField, value: subject.id),
            DeskForm.Hidden(name: nameField, value: name.rawValue),
            DeskForm.Hidden(name: languageField, value: language.rawValue),
        ]
    }

    /// Which language fell behind, and since when.
    static func behind(_ language: Language, since: Day, in context: PageContext) -> String {
        context.words(
            language == .kk ? .deskTranslationOldKk : .deskTranslationOldRu, ["day": context.dates.day(since, .on)])
    }

    /// The text as a line of work: how it begins, and below what it is; where it fell behind, what it is.
    static func work(_ text: UntranslatedText, in context: PageContext) -> DeskWork {
        let words = context.words
        let wanted: String =
            switch text.gap {
            case .missing: words(text.language == .kk ? .deskTranslationWantsKk : .deskTranslationWantsRu)
            case .stale(let since): behind(text.language, since: since, in: context)
            }
        let what = title(of: text, in: context)
        let opening = PageShare.beginning(of: text.opening, upTo: longest)
        return DeskWork(
            badge: StatusBadge(.time, wanted),
            title: opening.isEmpty
                ? LocalText(what) : LocalText(opening, in: text.language == .kk ? .ru : .kk, for: context.language),
            url: url(of: text), details: Typography.dotted((opening.isEmpty ? [] : [what]) + [context.name(text.place)]), due: "",
            datetime: "")
    }

    /// What the text is called, with the public number of its record.
    static func title(of text: UntranslatedText, in context: PageContext) -> String {
        let name = context.words(phrase(for: text.kind))
        // Their numbers are the ones that people know.
        return ["question", "problem"].contains(text.subject.kind) ? Typography.dotted([name, text.subject.id]) : name
    }

    private static func heading(of list: UntranslatedText.List) -> Phrase {
        switch list {
        case .stale: .deskTranslationsStale
        case .missing(let kind): phrase(for: kind)
        }
    }

    /// The form in which the language is written.
    private static func url(of text: UntranslatedText) -> String {
        guard text.gap == .missing, text.kind.hasOwnForm else {
            guard text.gap != .missing else { return DeskPath.translation(text.kind, key: text.key).text }
            return record(of: text).text + (text.subject.kind == "question" ? "#stale" : "")
        }
        let target =
            switch text.kind {
            case .question: "#main-act"
            case .answer: "#act-answer"
            case .title, .problemMoney: "#act-change"
            case .results: "#act-results"
            case .summary: "#act-hold"
            case .inCharge: "#act-correct"
            case .action, .lead, .coExecutors, .itemMoney, .execution, .removal: "#act-translate"
            default: ""
            }
        return record(of: text).text + target
    }

    /// The page of the record whose text it is.
    static func record(of text: UntranslatedText) -> DeskPath {
        let id = text.subject.id
        let parts = id.split(separator: "/").map(String.init)
        return switch text.subject.kind {
        case "question": Question.Number(text: id).map { .question($0) } ?? .today
        case "problem": Problem.Number(text: id).map { .problem($0) } ?? .today
        case "meeting": Meeting.ID(text: id).map { .meeting($0) } ?? .today
        case "event": Event.ID(text: id).map { .event($0) } ?? .today
        case "reception": Reception.ID(text: id).map { .reception($0) } ?? .today
        case "official": Official.ID(text: id).map { .official($0) } ?? .today
        case "plan": ActionPlan.ID(text: id).map { plan in text.item.map { .item(plan, $0) } ?? .plan(plan) } ?? .today
        case "calendar":
            KATO(parts.first ?? "").flatMap { place in parts.last.flatMap { Int($0) }.map { .calendarSteps(place, $0) } }
                ?? .today
        case JournalEntry.Subject.progressKind: parts.last.flatMap { Period(code: $0) }.map { .progress($0) } ?? .today
        default: .today
        }
    }

    /// What a text of a kind is called.
    static func phrase(for kind: UntranslatedText.Kind) -> Phrase {
        switch kind {
        case .question: .loneTextQuestion
        case .answer: .loneTextAnswer
        case .withheld: .loneTextWithheld
        case .step: .loneTextStep
        case .title: .loneTextTitle
        case .problemMoney: .loneTextMoney
        case .maslikhat: .loneTextMaslikhat
        case .withdrawal: .loneTextWithdrawal
        case .referralBody: .loneTextReferralBody
        case .proposal: .loneTextProposal
        case .referralWord: .loneTextReferralWord
        case .referralNote: .loneTextReferralNote
        case .results: .loneTextResults
        case .meetingVenue: .loneTextMeetingVenue
        case .meetingAddress: .loneTextMeetingAddress
        case .meetingCancellation: .loneTextMeetingCancellation
        case .meetingMove: .loneTextMeetingMove
        case .calendarBasis: .loneTextCalendarBasis
        case .calendarReason: .loneTextCalendarReason
        case .action: .loneTextAction
        case .lead: .loneTextLead
        case .coExecutors: .loneTextCoExecutors
        case .itemMoney: .loneTextItemMoney
        case .execution: .loneTextExecution
        case .removal: .loneTextRemoval
        case .extensionReason: .loneTextExtensionReason
        case .responsibility: .loneTextResponsibility
        case .reportReason: .loneTextReportReason
        case .receptionPost: .loneTextReceptionPost
        case .receptionVenue: .loneTextReceptionVenue
        case .receptionAddress: .loneTextReceptionAddress
        case .receptionCancellation: .loneTextReceptionCancellation
        case .receptionMove: .loneTextReceptionMove
        case .summary: .loneTextEvent
        case .eventLeader: .loneTextEventLeader
        case .eventBody: .loneTextEventBody
        case .eventTopic: .loneTextEventTopic
        case .eventVenue: .loneTextEventVenue
        case .eventCancellation: .loneTextEventCancellation
        case .eventMove: .loneTextEventMove
        case .eventAnswer: .loneTextEventAnswer
        case .post: .loneTextPost
        case .inCharge: .loneTextInCharge
        case .formerCharge: .loneTextFormerCharge
        }
    }
}
