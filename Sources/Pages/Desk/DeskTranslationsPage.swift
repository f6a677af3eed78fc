package import Domain

/// Public texts of the territory that lack an official language, and translations that fell behind, each a click from where it is written.
package struct DeskTranslationsPage: Page {
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
        let lines: [Line]
    }

    /// The hidden fields that name a text.
    package static let (kindField, recordField, nameField, languageField) = ("kind", "record", "text", "language")

    package static let template = "desk/translations"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let groups: [Group]
    let nothing: String?
    let rest: String?

    /// - Parameters:
    ///   - texts: those that fell behind and those that are missing, in the order in which they are shown.
    ///   - isCut: whether there may be more of a kind.
    package init(_ texts: [UntranslatedText], isCut: Bool = false, visit: DeskVisit, in context: PageContext) {
        let words = context.words
        back = Link(words(.deskToday), DeskPath.today.text)
        let lines = texts.map { text in (text, DeskTranslationsPage.line(text, visit: visit, in: context)) }
        let groups: [(String, Phrase, [Line])] = [
            ("stale", .deskTranslationsStale, lines.filter { $0.0.gap != .missing }.map(\.1)),
            ("missing", .deskTranslationsMissing, lines.filter { $0.0.gap == .missing }.map(\.1)),
        ]
        self.groups = groups.filter { !$0.2.isEmpty }.map { Group(id: $0.0, heading: words($0.1), lines: $0.2) }
        nothing = texts.isEmpty ? words(.deskTranslationsNone) : nil
        rest = isCut ? words(.deskTranslationsNewest) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskTranslations), visit: visit, section: .today)
    }

    private static func line(_ text: UntranslatedText, visit: DeskVisit, in context: PageContext) -> Line {
        let work = work(text, in: context)
        guard text.gap != .missing, !visit.staff.onlyLooksOn else { return Line(work: work, fits: nil) }
        return Line(
            work: work,
            fits: Fits(
                url: DeskPath.translations.text,
                label: context.words(.deskTranslationFitsLabel, ["text": work.title.text]),
                hidden: [
                    DeskForm.Hidden(name: kindField, value: text.subject.kind),
                    DeskForm.Hidden(name: recordField, value: text.subject.id),
                    DeskForm.Hidden(name: nameField, value: text.name.rawValue),
                    DeskForm.Hidden(name: languageField, value: text.language.rawValue),
                ]))
    }

    /// The text as a line of work.
    static func work(_ text: UntranslatedText, in context: PageContext) -> DeskWork {
        let words = context.words
        let (phrase, url) = place(of: text)
        let wanted: String =
            switch text.gap {
            case .missing: words(text.language == .kk ? .deskTranslationWantsKk : .deskTranslationWantsRu)
            case .stale(let since):
                words(
                    text.language == .kk ? .deskTranslationOldKk : .deskTranslationOldRu,
                    ["day": context.dates.day(since, .on)])
            }
        return DeskWork(
            badge: StatusBadge(.time, wanted), title: LocalText(words(phrase, ["number": text.subject.id])), url: url.text,
            details: context.name(text.place), due: "", datetime: "")
    }

    /// What the text is called, and where it is written.
    private static func place(of text: UntranslatedText) -> (Phrase, DeskPath) {
        let id = text.subject.id
        switch text.name {
        case .text, .answer:
            let path = Question.Number(text: id).map { DeskPath.question($0) } ?? .today
            return (text.name == .text ? .deskTranslationText : .deskTranslationAnswer, path)
        case .title, .moneySource:
            let path = Problem.Number(text: id).map { DeskPath.problem($0) } ?? .today
            return (text.name == .title ? .deskTranslationTitle : .deskTranslationMoney, path)
        case .summary:
            return text.subject.kind == JournalEntry.Subject.event(Event.ID(1)).kind
                ? (.deskTranslationEvent, Event.ID(text: id).map { .event($0) } ?? .today)
                : (.deskTranslationMeeting, Meeting.ID(text: id).map { .meeting($0) } ?? .today)
        case .inCharge: return (.deskTranslationInCharge, Official.ID(text: id).map { .official($0) } ?? .today)
        case .action, .execution:
            let plan = ActionPlan.ID(text: id)
            let path = plan.map { plan in text.item.map { DeskPath.item(plan, $0) } ?? .plan(plan) } ?? .today
            return (text.name == .action ? .deskTranslationAction : .deskTranslationExecution, path)
        }
    }
}
