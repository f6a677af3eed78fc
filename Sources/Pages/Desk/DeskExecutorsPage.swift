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

        package init(name: Translated, place: KATO, openItems: Int, nextDeadline: Day, address: ExecutorAddress?) {
            self.name = name
            self.place = place
            self.openItems = openItems
            self.nextDeadline = nextDeadline
            self.address = address
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
        let items: String
        let stopped: String?
        let form: DeskForm
    }

    package static let template = "desk/executors"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let off: String?
    let errors: DeskErrors?
    let executors: [Executor]
    let nothing: String?
    let pagination: Pagination?

    /// The hidden fields that name the body.
    package static let (placeField, kkField, ruField) = ("place", "name-kk", "name-ru")

    /// - Parameters:
    ///   - page: from 1.
    ///   - hasMore: whether another page follows.
    ///   - sendsMail: whether the server sends mail at all.
    package init(
        _ entries: [Entry], page: Int = 1, hasMore: Bool = false, refused: Refused? = nil, sendsMail: Bool, visit: DeskVisit,
        in context: PageContext
    ) {
        let words = context.words
        back = Link(words(.deskControl), DeskPath.control(week: DeskPath.week(of: context.today)).text)
        pagination = Pagination(
            previous: page > 1 ? .executors(page: page - 1) : nil, next: hasMore ? .executors(page: page + 1) : nil, in: context)
        off = sendsMail ? nil : words(.deskMailOff)
        var wrong: [FormField] = []
        executors = entries.enumerated().map { index, entry in
            let own = refused.flatMap { $0.place == entry.place && $0.name == entry.name ? $0.form : nil }
            let fields = DeskFields("executor-\(index + 1)", refused: own, words: words)
            let language =
                Language(rawValue: fields.typed("language")) ?? entry.address?.language ?? (context.language == .ru ? .ru : .kk)
            let form = DeskForm(
                to: .executors(page: page),
                hidden: [
                    DeskForm.Hidden(name: DeskExecutorsPage.placeField, value: entry.place.code),
                    DeskForm.Hidden(name: DeskExecutorsPage.kkField, value: entry.name.kk ?? ""),
                    DeskForm.Hidden(name: DeskExecutorsPage.ruField, value: entry.name.ru ?? ""),
                ],
                rows: [
                    DeskForm.Row(
                        fields: [
                            fields.field(
                                .email(longest: 254), "email", label: words(.deskExecutorEmail),
                                value: entry.address?.email.text ?? "", isOptional: true),
                            fields.field(
                                .select(DeskMailPage.languages(language)), "language", label: words(.deskMailLanguage)),
                        ], isPair: true)
                ], button: words(.deskMailSave), isQuiet: true)
            wrong += form.fields.filter { $0.error != nil }
            return Executor(
                name: context.text(entry.name), place: context.name(entry.place),
                items: words(
                    .deskExecutorItems, count: entry.openItems, ["day": context.dates.day(entry.nextDeadline)]),
                stopped: entry.address?.isStopped == true ? words(.deskExecutorStopped) : nil, form: form)
        }
        errors = DeskForm.errors(wrong, refusal: refused?.form.refusal.map { words($0) }, at: "#main", words: words)
        nothing = entries.isEmpty ? words(.deskExecutorsNone) : nil
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskExecutorsTitle), visit: visit, section: .control)
    }
}
