package import Domain

/// The bodies that open items of plans name, each with the address at which it is reminded.
package struct DeskExecutorsPage: Page {
    /// A body as plans name it, and its address where one is kept.
    package struct Entry: Sendable {
        package let name: Translated
        package let place: KATO
        package let openItems: Int
        package let nextDeadline: Day
        package let address: ExecutorAddress?
        /// Whether the person at the desk may change its address; those who may not do not read it either.
        package let mayChange: Bool

        /// - Parameter address: of those who may not change it, nothing is kept.
        package init(
            name: Translated, place: KATO, openItems: Int, nextDeadline: Day, address: ExecutorAddress?, mayChange: Bool
        ) {
            self.name = name
            self.place = place
            self.openItems = openItems
            self.nextDeadline = nextDeadline
            self.address = mayChange ? address : nil
            self.mayChange = mayChange
        }
    }

    /// A form that came back: whose it was, what was typed and what is wrong with it.
    package struct Refused: Sendable {
        package let place: KATO
        package let name: Translated
        package let form: RefusedForm

        package init(place: KATO, name: Translated, form: RefusedForm) {
            self.place = place
            self.name = name
            self.form = form
        }
    }

    struct Executor: Sendable {
        let name: LocalText
        let place: String
        let items: String?
        let stopped: String?
        let form: DeskForm?
    }

    /// What the bodies of a page may weigh, in bytes.
    private static let share = 46_000

    package static let template = "desk/executors"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let off: String?
    /// Why there are no forms.
    let readOnly: String?
    let errors: DeskErrors?
    let executors: [Executor]
    let nothing: String?
    let pagination: Pagination?

    /// The hidden fields that name the body.
    package static let (placeField, kkField, ruField) = ("place", "name-kk", "name-ru")

    /// - Parameters:
    ///   - after: how many stand on the pages before.
    ///   - hasMore: whether more follow after these.
    ///   - sendsMail: whether the server sends mail at all.
    package init(
        _ entries: [Entry], after: Int = 0, hasMore: Bool = false, refused: Refused? = nil, sendsMail: Bool, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        back = Link(words(.deskControl), DeskPath.control(week: DeskPath.week(of: context.today)).text)
        let shown = PageShare.first(of: entries, within: DeskExecutorsPage.share, overhead: 1_500) { entry in
            // Shown, and twice in the fields that name the body.
            [entry.name.kk ?? "", entry.name.ru ?? "", context.text(entry.name).text]
        }
        pagination = Pagination(
            first: after > 0 ? .executors() : nil,
            next: hasMore || shown.count < entries.count ? .executors(after: after + shown.count) : nil, in: context)
        off = sendsMail ? nil : words(.deskMailOff)
        readOnly = !entries.isEmpty && entries.allSatisfy { !$0.mayChange } ? visit.readOnly(.recordExecution, words) : nil
        func form(
            _ index: Int, place: KATO, name: Translated, address: ExecutorAddress?, _ refused: RefusedForm?
        ) -> DeskForm {
            let fields = DeskFields("executor-\(index)", refused: refused, words: words)
            let language =
                Language(rawValue: fields.typed("language")) ?? address?.language ?? (context.language == .ru ? .ru : .kk)
            return DeskForm(
                to: .executors(after: after),
                hidden: [
                    DeskForm.Hidden(name: DeskExecutorsPage.placeField, value: place.code),
                    DeskForm.Hidden(name: DeskExecutorsPage.kkField, value: name.kk ?? ""),
                    DeskForm.Hidden(name: DeskExecutorsPage.ruField, value: name.ru ?? ""),
                    fields.mark(RecordMark(address)),
                ],
                rows: [
                    DeskForm.Row(
                        fields: [
                            fields.field(
                                .email(longest: 254), "email", label: words(.deskExecutorEmail),
                                hint: now(address, else: refused), value: address?.email.text ?? "", isOptional: true),
                            fields.field(
                                .select(DeskMailPage.languages(language)), "language", label: words(.deskMailLanguage)),
                        ], isPair: true)
                ], button: words(.deskMailSave), isQuiet: true)
        }
        // Beside what was typed stands what a colleague has kept meanwhile.
        func now(_ address: ExecutorAddress?, else refused: RefusedForm?) -> String? {
            guard let kept = address?.email.text, let typed = refused?.typed["email"], typed != kept else { return nil }
            return words(.deskExecutorNow, ["email": kept])
        }
        func isRefused(_ entry: Entry) -> Bool {
            refused.map { $0.place == entry.place && $0.name == entry.name } ?? false
        }
        let listed = shown.enumerated().map { index, entry in
            Executor(
                name: context.text(entry.name), place: context.name(entry.place),
                items: words(
                    entry.nextDeadline < context.today ? .deskExecutorItemsLate : .deskExecutorItems, count: entry.openItems,
                    ["day": context.dates.day(entry.nextDeadline)]),
                stopped: entry.address?.isStopped == true ? words(.deskExecutorStopped) : nil,
                form: entry.mayChange
                    ? form(
                        index + 1, place: entry.place, name: entry.name, address: entry.address,
                        isRefused(entry) ? refused?.form : nil) : nil)
        }
        // A body that meanwhile stands on another page, or on none, is shown with what was typed for it.
        let moved = refused.flatMap { refused in
            shown.contains(where: isRefused)
                ? nil
                : Executor(
                    name: context.text(refused.name), place: context.name(refused.place), items: nil, stopped: nil,
                    form: form(0, place: refused.place, name: refused.name, address: nil, refused.form))
        }
        executors = [moved].compactMap(\.self) + listed
        let wrong = executors.compactMap(\.form).flatMap(\.fields).filter { $0.error != nil }
        errors = DeskForm.errors(wrong, refusal: refused?.form.refusal.map { words($0) }, at: "#main", words: words)
        nothing = executors.isEmpty ? words(.deskExecutorsNone) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskExecutorsTitle), visit: visit, section: .control)
    }
}
