package import Domain

/// The form for a question, at first or with what is wrong in it. What was typed stays.
package struct AskPage: Page {
    /// What the question is asked about.
    package enum Target: Sendable {
        case meeting(Meeting)
        case place(Place)
    }

    package static let template = "questions/ask"
    package let frame: Frame
    package let t: [String: String]
    let lead: String
    let errors: ErrorSummary?
    let action: String
    let token: String
    let fields: [FormField]
    let contacts: [FormField]
    /// Where to ask instead, when the meeting takes no questions.
    let elsewhereURL: String?

    /// - Parameters:
    ///   - draft: what was typed; empty at first.
    ///   - flaws: what is wrong with it, by field.
    ///   - refusal: why the form as a whole was not taken, though nothing in it is wrong.
    package init(
        draft: QuestionDraft, flaws: [QuestionDraft.Field: QuestionDraft.Flaw], refusal: Phrase? = nil, target: Target,
        formToken: String,
        in context: PageContext
    ) {
        let words = context.words
        let path: SitePath
        switch target {
        case .meeting(let meeting):
            path = .askMeeting(meeting.id)
            lead = words(
                .askMeetingLead,
                [
                    "akim": context.akim(of: meeting.host), "day": context.dates.dayAndWeekday(meeting.day),
                    "time": meeting.time.text, "place": context.name(meeting.place),
                ])
            frame = Frame(
                context, title: words(.askTitle), path: path, section: .meetings,
                crumbs: context.crumbs(to: meeting.host, including: true)
                    + [Link(context.dates.day(meeting.day), context.url(.meeting(meeting.id)))])
            elsewhereURL = meeting.takesQuestions(on: context.today) ? nil : context.url(.askPlace(meeting.place))
        case .place(let place):
            path = .askPlace(place.code)
            let code = context.gazetteer.placeWithAkim(for: place.code)?.code ?? place.code
            lead = words(
                .askPlaceLead,
                [
                    "place": place.name.text(for: context.language), "akim": context.akim(of: code),
                    "theAkim": context.akimInSentence(of: code),
                ])
            frame = Frame(
                context, title: words(.askTitle), path: path, section: .places,
                crumbs: context.crumbs(to: place.code, including: true))
            elsewhereURL = nil
        }
        t = words.plain
        action = context.url(path)
        token = formToken
        func error(_ field: QuestionDraft.Field) -> String? { flaws[field].map { AskPage.message($0, words: words) } }
        let general = [QuestionDraft.Field.place, .meeting].compactMap(error).first
        fields = [
            AskPage.text(draft.text, error: error(.text) ?? general, in: context),
            AskPage.category(draft.category, error: error(.category), in: context),
            AskPage.language(draft.language, error: error(.language), in: context),
        ]
        let longest = QuestionDraft.longestContact
        contacts = [
            FormField(
                .text(longest: longest), name: QuestionDraft.Field.name.rawValue, label: words(.askName), value: draft.name,
                note: words(.optional), error: error(.name), autocomplete: "name"),
            FormField(
                .email(longest: longest), name: QuestionDraft.Field.email.rawValue, label: words(.askEmail), value: draft.email,
                note: words(.optional), hint: context.site.sendsMail ? words(.askEmailHint) : nil, error: error(.email),
                autocomplete: "email"),
            FormField(
                .phone(longest: longest), name: QuestionDraft.Field.phone.rawValue, label: words(.askPhone), value: draft.phone,
                note: words(.optional), error: error(.phone), autocomplete: "tel"),
        ]
        let target = fields[0].target
        errors =
            refusal.map { refusal in
                let title: Phrase = refusal == .errorTooManyText ? .errorTooManyTitle : .errorFormExpiredTitle
                return ErrorSummary(words(title), because: words(refusal), at: target)
            } ?? ErrorSummary(fields + contacts, words: words)
    }

    /// The fields of the form inside the page of a meeting: the text, its language, where the answer is written to if mail is sent, a phone.
    static func shortFields(in context: PageContext) -> [FormField] {
        let words = context.words
        let email =
            context.site.sendsMail
            ? FormField(
                .email(longest: QuestionDraft.longestContact), name: QuestionDraft.Field.email.rawValue, label: words(.askEmail),
                note: words(.optional), hint: words(.askEmailHint), autocomplete: "email") : nil
        return [
            text("", error: nil, in: context),
            language("", error: nil, in: context),
            email,
            FormField(
                .phone(longest: QuestionDraft.longestContact), name: QuestionDraft.Field.phone.rawValue,
                label: words(.askPhone), note: words(.optional), autocomplete: "tel"),
        ].compactMap(\.self)
    }

    private static func text(_ value: String, error: String?, in context: PageContext) -> FormField {
        // No maxlength: a text pasted too long is told so, not cut without a word.
        FormField(
            .area(rows: 6), name: QuestionDraft.Field.text.rawValue, label: context.words(.askText), value: value,
            hint: context.words(.askTextHint, count: QuestionDraft.longestText), error: error, isRequired: true)
    }

    private static func category(_ value: String, error: String?, in context: PageContext) -> FormField {
        let words = context.words
        let choices =
            [FormField.Choice("", words(.categoryNone), isChosen: value.isEmpty)]
            + Category.allCases.map { FormField.Choice($0.rawValue, context.category($0), isChosen: $0.rawValue == value) }
        return FormField(
            .select(choices), name: QuestionDraft.Field.category.rawValue, label: words(.askCategory), note: words(.optional),
            error: error)
    }

    private static func language(_ value: String, error: String?, in context: PageContext) -> FormField {
        let chosen = value.isEmpty ? context.language.rawValue : value
        let names: [(Language, String)] = [(.kk, "Қазақша"), (.ru, "Русский"), (.en, "English")]
        return FormField(
            .radios(
                names.map { language, name in
                    FormField.Choice(
                        language.rawValue, name, lang: language == context.language ? nil : language.rawValue,
                        isChosen: language.rawValue == chosen)
                }), name: QuestionDraft.Field.language.rawValue, label: context.words(.askLanguage), error: error)
    }

    /// What is wrong, and how to put it right.
    package static func message(_ flaw: QuestionDraft.Flaw, words: Words) -> String {
        switch flaw {
        case .textMissing: words(.flawTextMissing)
        case .textTooLong: words(.flawTextTooLong, count: QuestionDraft.longestText)
        case .textBinary: words(.flawTextBinary)
        case .placeMissing: words(.flawPlaceMissing)
        case .placeUnknown: words(.flawPlaceUnknown)
        case .meetingUnknown: words(.flawMeetingUnknown)
        case .meetingPast: words(.flawMeetingPast)
        case .meetingCancelled: words(.flawMeetingCancelled)
        case .meetingElsewhere: words(.flawMeetingElsewhere)
        case .languageUnknown: words(.flawLanguageUnknown)
        case .categoryUnknown: words(.flawCategoryUnknown)
        case .contactTooLong: words(.flawTooLong, count: QuestionDraft.longestContact)
        case .contactBinary: words(.flawContactBinary)
        case .emailWrong: words(.flawEmailWrong)
        case .phoneWrong: words(.flawPhoneWrong)
        }
    }
}
