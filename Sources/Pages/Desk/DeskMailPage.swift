package import Domain

/// Whether a person of the desk gets a list of work in the morning, and in which language; for administrators, how mail fares.
package struct DeskMailPage: Page {
    /// How mail fares on this server.
    package struct Condition: Hashable, Sendable {
        package let waiting: Int
        package let sent: Int
        package let failed: Int

        package init(waiting: Int, sent: Int, failed: Int) {
            self.waiting = waiting
            self.sent = sent
            self.failed = failed
        }
    }

    package static let template = "desk/mail"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let lead: String
    let form: DeskForm?
    let condition: String?
    let trouble: String?

    /// - Parameters:
    ///   - opens: when the morning begins; `nil` where the server sends no mail.
    ///   - hasWork: whether lists of work are for the person at all.
    ///   - condition: `nil` for those who do not look after the server.
    package init(
        isWanted: Bool, language: Language, opens: TimeOfDay?, hasWork: Bool = true, condition: Condition? = nil,
        trouble: MailTrouble? = nil,
        visit: DeskVisit, in context: PageContext
    ) {
        let words = context.words
        lead =
            opens.map { hasWork ? words(.deskMailLead, ["time": $0.text, "email": visit.staff.email]) : words(.deskMailNoWork) }
            ?? words(.deskMailOff)
        let fields = DeskFields("mail", words: words)
        form =
            opens == nil || !hasWork
            ? nil
            : DeskForm(
                to: .mail,
                rows: [
                    DeskForm.Row(
                        fields.noYes("wanted", label: words(.deskMailWanted), no: .no, yes: .yes, isYes: isWanted)),
                    fields.row(.select(DeskMailPage.languages(language)), "language", label: words(.deskMailLanguage)),
                ], button: words(.deskMailSave))
        self.condition = condition.map { condition in
            let whole = context.numbers.whole
            return words(
                .deskMailState,
                ["waiting": whole(condition.waiting), "sent": whole(condition.sent), "failed": whole(condition.failed)])
        }
        self.trouble = trouble?.text(in: context)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskMailTitle), visit: visit)
    }

    /// The languages of mail, each by its own name.
    static func languages(_ chosen: Language) -> [FormField.Choice] {
        Language.allCases.map { language in
            let name =
                switch language {
                case .kk: "Қазақша"
                case .ru: "По-русски"
                case .en: "English"
                }
            return FormField.Choice(language.rawValue, name, lang: language.rawValue, isChosen: language == chosen)
        }
    }
}

/// Mail that has not gone out for long, and what mail servers answered.
package struct MailTrouble: Hashable, Sendable {
    package let waiting: Int
    /// As `smtp-451`, `exit-75`.
    package let codes: [String]

    package init(waiting: Int, codes: [String]) {
        self.waiting = waiting
        self.codes = codes
    }

    func text(in context: PageContext) -> String {
        context.words(
            .deskMailTrouble, ["count": context.numbers.whole(waiting), "faults": codes.joined(separator: ", ")])
    }
}
