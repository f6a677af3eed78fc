package import Domain

/// The form by which a clerk enters a question that came on paper, by telephone or in the hall.
package struct DeskNewQuestionPage: Page {
    /// Whether a slip is printed.
    package static let slipField = "slip"
    /// Whether it is entered although the same question stands there.
    package static let againField = "again"
    /// What comes after: the next one, where it says `thenNext`.
    package static let thenField = "then"
    package static let thenNext = "next"

    /// What the words of a question may weigh on the page, in bytes, beside the names of places; without these; and the texts of the other fields.
    private static let (easyShare, textShare, fieldShare) = (20_000, 41_000, 700)
    /// Meetings to choose from beside a text that weighs more.
    private static let fewMeetings = 10

    package static let template = "desk/new-question"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let last: Link?
    /// The question with the same words.
    let same: Link?
    let errors: DeskErrors?
    let form: DeskForm

    /// - Parameters:
    ///   - start: what stands in the form at first.
    ///   - meetings: those to choose from, the latest first.
    ///   - names: places to choose from while typing.
    ///   - now: the local time, which stands in the form at first where it came today.
    ///   - same: the question that the register has already with the same words.
    package init(
        _ start: DeskPath.QuestionStart, meetings: [Meeting], names: [String], now: TimeOfDay, same: Question.Number? = nil,
        refused: RefusedForm? = nil, visit: DeskVisit, in context: PageContext
    ) {
        typealias Field = QuestionEntry.Field
        let (words, dates) = (context.words, context.dates)
        // A text that is far too long comes back as whole as the page can hold it: the names of places give way first.
        let typedText = refused?.typed[Field.text.rawValue] ?? ""
        let isHeavy = PageShare.weight(of: typedText) > Self.easyShare
        let shown = PageShare.fitting(typedText, within: Self.textShare)
        let refused = isHeavy ? refused?.holding(shown.text, in: Field.text.rawValue, others: Self.fieldShare) : refused
        let names = isHeavy ? [] : names
        let chosen = refused?.typed[Field.meeting.rawValue] ?? start.meeting?.description
        let meetings =
            isHeavy ? meetings.enumerated().filter { $0 < Self.fewMeetings || $1.id.description == chosen }.map(\.1) : meetings
        let meeting = meetings.first { $0.id == start.meeting }
        back =
            meeting.map {
                Link(
                    words(.deskMeetingTitle, ["place": context.name($0.place), "day": dates.day($0.day)]),
                    DeskPath.meeting($0.id).text)
            } ?? Link(words(.deskQuestions), DeskPath.questions(.received).text)
        last = start.last.map { Link(words(.deskEnterLast, ["number": $0.text]), DeskPath.question($0).text) }
        self.same = same.map { Link(words(.slipOpen, ["number": $0.text]), DeskPath.question($0).text) }
        let fields = DeskFields("entry", refused: refused, words: words)

        let chosenMeeting = fields.typed(Field.meeting.rawValue, else: meeting?.id.description ?? "")
        let meetingChoices =
            [FormField.Choice("", words(.deskNoMeeting), isChosen: chosenMeeting.isEmpty)]
            + meetings.map {
                FormField.Choice(
                    $0.id.description, "\(dates.day($0.day)), \(context.name($0.place))",
                    isChosen: $0.id.description == chosenMeeting)
            }
        let chosenChannel = fields.typed(Field.channel.rawValue, else: start.channel?.rawValue ?? "")
        let channels =
            [FormField.Choice("", words(.deskChoose), isChosen: chosenChannel.isEmpty)]
            + QuestionSheet.channels.map {
                FormField.Choice($0.rawValue, words(DeskQuestionPage.phrase(for: $0)), isChosen: $0.rawValue == chosenChannel)
            }
        let chosenLanguage = fields.typed(Field.language.rawValue, else: start.language?.rawValue ?? Language.kk.rawValue)
        let languages: [(Language, Phrase)] = [(.kk, .deskLanguageKk), (.ru, .deskLanguageRu), (.en, .deskLanguageEn)]
        // A meeting that has been is where the papers of its hall come from.
        let day = start.day ?? meeting.flatMap { $0.day < context.today ? $0.day : nil } ?? context.today
        let time = start.time ?? (day == context.today ? now : day == meeting?.day ? meeting?.time : nil)
        let place = start.place.map(context.name) ?? (meeting == nil ? context.name(visit.staff.place) : "")
        func choice(_ field: String, _ values: [(String, Phrase)], first: String) -> FormField.Kind {
            let chosen = fields.typed(field, else: first)
            return .radios(values.map { FormField.Choice($0.0, words($0.1), isChosen: $0.0 == chosen) })
        }
        let longest = QuestionDraft.longestContact
        let again: [DeskForm.Row] =
            same.map { number in
                [
                    fields.row(
                        choice(Self.againField, [("no", .deskEnterAgainNo), ("yes", .deskEnterAgainYes)], first: "no"),
                        Self.againField, label: words(.deskEnterAgain), hint: words(.deskEnterSame, ["number": number.text]))
                ]
            } ?? []
        form = DeskForm(
            to: .newQuestion(start), lead: words(.deskEnterLead),
            rows: again + [
                fields.row(.select(meetingChoices), Field.meeting.rawValue, label: words(.deskQuestionMeeting)),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .select(channels), Field.channel.rawValue, label: words(.deskQuestionChannel), isRequired: true),
                        fields.field(
                            .select(
                                languages.map {
                                    FormField.Choice($0.0.rawValue, words($0.1), isChosen: $0.0.rawValue == chosenLanguage)
                                }), Field.language.rawValue, label: words(.deskQuestionLanguage), isRequired: true),
                    ], isPair: true),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .date, Field.receivedOn.rawValue, label: words(.deskQuestionReceived), value: day.iso,
                            isRequired: true),
                        fields.field(
                            .time, Field.time.rawValue, label: words(.deskEnterHour), hint: words(.deskEnterHourHint),
                            value: time?.text ?? "", isOptional: true),
                    ], isPair: true),
                fields.row(
                    .text(longest: 200), Field.place.rawValue, label: words(.deskQuestionPlace),
                    hint: words(.deskEnterPlaceHint), value: place, suggestions: names),
                fields.row(
                    .area(rows: 7), Field.text.rawValue, label: words(.deskEnterText),
                    hint: shown.left > 0
                        ? words(.deskEnterTextCut, ["count": context.numbers.whole(shown.left)]) : words(.deskEnterTextHint),
                    isRequired: true),
                fields.row(
                    fields.categories(nil, in: context), Field.category.rawValue, label: words(.deskQuestionCategory),
                    isOptional: true),
                fields.row(
                    .text(longest: longest), Field.name.rawValue, label: words(.deskContactName),
                    hint: words(.deskQuestionContactNote), isOptional: true),
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .phone(longest: longest), Field.phone.rawValue, label: words(.deskContactPhone), isOptional: true),
                        fields.field(
                            .email(longest: longest), Field.email.rawValue, label: words(.deskContactEmail),
                            hint: context.site.sendsMail ? words(.deskEnterEmailHint) : nil, isOptional: true),
                    ], isPair: true),
                fields.row(
                    choice(
                        Self.slipField, [("yes", .deskEnterSlipYes), ("no", .deskEnterSlipNo)],
                        first: start.slip == false ? "no" : "yes"), Self.slipField, label: words(.deskEnterSlip)),
            ], button: words(.deskEnterSave),
            other: DeskForm.Other(name: Self.thenField, value: Self.thenNext, text: words(.deskEnterNext)))
        errors = DeskForm.errors(form.fields, refusal: refused?.refusalText(words), at: "#main", words: words)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.deskEnter), visit: visit, section: .questions)
    }
}
