package import Domain

/// One question at the desk: the original beside the text for everyone, its terms, its way, and the acts that are possible now.
package struct DeskQuestionPage: Page {
    struct Hint: Sendable {
        let kind: String
        let excerpt: String
        /// Why it is taken for that.
        let why: String
    }

    struct Hints: Sendable {
        let list: [Hint]
    }

    struct Step: Sendable {
        let standing: String
        let day: String
        let datetime: String
        let note: LocalText?
    }

    struct TakeOut: Sendable {
        /// The id of the field.
        let field: String
        let mark: String
    }

    struct Steps: Sendable {
        let list: [Step]
    }

    struct Terms: Sendable {
        let list: [DeskTerm]
    }

    /// How to reach the one who asked; shown to those only who may answer.
    struct Reach: Sendable {
        let facts: [DeskFact]
        let note: String
    }

    struct Similar: Sendable {
        let list: [Link]
    }

    /// The form that makes a problem question of this one.
    struct MakeProblem: Sendable {
        let url: String
        let number: String
    }

    package static let template = "desk/question"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let badge: StatusBadge
    let facts: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let original: String
    let originalLang: String
    let hints: Hints?
    let noHints: String?
    /// Where words are ticked to be taken out.
    let redact: Link?
    /// The button of the script that takes out what is selected, and what it puts there.
    let takeOut: TakeOut?
    /// Said above the form where its text was made by the step before.
    let ready: String?
    let publicText: String?
    /// Stands over the text for everyone where a form for it stands there too.
    let publicTitle: String?
    let withheld: String?
    /// Beside the original: registering, then publishing.
    let mainTitle: String
    let main: DeskForm?
    let acts: [DeskAct]
    let hasActs: Bool
    let makeProblem: MakeProblem?
    let readOnly: String?
    let closed: DeskClosedActs?
    let terms: Terms?
    let reach: Reach?
    let steps: Steps?
    let similar: Similar?
    let answer: LocalText?
    /// Translations of its texts that fell behind.
    let stale: DeskStaleTexts?
    let problem: Link?
    let publicPage: Link
    /// The next question that waits.
    let next: Link?

    /// - Parameters:
    ///   - contact: `nil` where the reader may not see it.
    ///   - similar: published or received questions that read alike.
    ///   - forwardPlaces: places to which it may be forwarded, as examples.
    ///   - forwardNames: places to choose from while typing where it goes.
    ///   - next: the next one that waits in the list from which this one came.
    ///   - mark: what stands in place of what is taken out, in the language of the question.
    ///   - templates: those that this desk may use.
    ///   - stale: what fell behind of its translations.
    ///   - refused: the act that the rules refused, with what was typed.
    ///   - prepared: said where the form was filled by another step and nothing was refused.
    package init(
        _ question: Question, contact: Contact?, steps: [QuestionStep], meeting: Meeting?, problem: Problem?, similar: [Question],
        forwardPlaces: [Place], forwardNames: [String] = [], next: Question.Number? = nil, law: Law, mark: String = "",
        templates: [AnswerTemplate] = [], stale: [StaleTranslation] = [],
        refused: (act: DeskPath.QuestionAct, form: RefusedForm)? = nil, prepared: Phrase? = nil, visit: DeskVisit,
        in context: PageContext
    ) {
        let (words, dates, staff) = (context.words, context.dates, visit.staff)
        title = words(.deskQuestionTitle, ["number": question.number.text])
        back = Link(words(.deskQuestions), DeskPath.questions(DeskQuestionPage.queue(of: question)).text)
        badge = StatusBadge(question.standing, in: context)
        facts = DeskQuestionPage.facts(of: question, steps, meeting: meeting, in: context)

        original = question.original
        originalLang = question.language.rawValue
        let found = PersonalDataHint.found(in: question.original)
        hints =
            found.isEmpty
            ? nil
            : Hints(
                list: found.map { hint in
                    let (kind, why) = DeskQuestionPage.phrases(for: hint.kind)
                    return Hint(kind: words(kind), excerpt: hint.excerpt, why: words(why))
                })
        noHints = found.isEmpty ? words(.deskHintsNone) : nil

        func offer(_ act: DeskPath.QuestionAct) -> DeskQuestionActs.Offer {
            DeskQuestionActs.offer(act, on: question, by: staff, today: context.today)
        }
        let maker = DeskQuestionForms(
            question, refused: refused, forwardPlaces: forwardPlaces, forwardNames: forwardNames, context: context)
        let mainAct = [DeskPath.QuestionAct.register, .publish].first { offer($0) == .open }
        main = mainAct.map(maker.form)
        redact = offer(.publish) == .open ? Link(words(.deskRedact), DeskPath.redaction(question.number).text) : nil
        takeOut = mainAct == .publish && !mark.isEmpty ? TakeOut(field: "publish-text", mark: mark) : nil
        ready = refused?.act == mainAct ? prepared.map { words($0) } : nil
        let isShown = mainAct == .publish && question.publicText != nil
        mainTitle = words(isShown ? .deskPublishedNow : mainAct.map(DeskQuestionForms.name) ?? .deskPublishText)
        // Who is refused must see what stands there now, beside what was typed.
        let showsText = mainAct != .publish || refused?.act == .publish
        publicText = showsText ? question.publicText : nil
        publicTitle = showsText && mainAct == .publish && question.publicText != nil ? words(.deskPublishedNow) : nil
        withheld =
            if case .withheld(let reason, _) = question.moderation {
                words(.deskQuestionWithheld, ["reason": reason.text(for: context.language)])
            } else { nil }
        let order: [DeskPath.QuestionAct] = [.register, .publish, .answer, .exclude, .withhold, .forward, .return]
        acts = order.filter { $0 != mainAct && offer($0) == .open }.map { act in
            let isNext = act == .answer && question.answer == nil && question.publicText != nil
            let form = maker.form(act)
            let chosen = refused.flatMap { $0.act == act ? $0.form.typed[DeskTemplateChoice.field] : nil }
            return DeskAct(
                id: "act-\(act.rawValue)", title: words(maker.title(of: act)),
                isOpen: refused.map { $0.act == act } ?? isNext, form: form,
                templates: DeskTemplateChoice(templates, for: act, chosen: chosen, send: form.button, words: words),
                ready: refused?.act == act ? prepared.map { words($0) } : nil)
        }
        let makesProblem = DeskQuestionActs.makesProblem(question, by: staff)
        makeProblem = makesProblem == .open ? MakeProblem(url: DeskPath.newProblem.text, number: question.number.text) : nil
        hasActs = !acts.isEmpty || makeProblem != nil

        let offers =
            order.map { (DeskQuestionForms.name(of: $0), offer($0)) } + [(.deskMakeProblem, makesProblem)]
        let isObserver = staff.onlyLooksOn
        readOnly = isObserver ? words(.deskReadOnly) : nil
        closed = isObserver ? nil : DeskClosedActs(offers, words: words)

        let told = DeskRefusedAct(
            refused?.form, form: refused.map { maker.form($0.act) },
            at: refused.flatMap {
                offer($0.act) == .open ? ($0.act == mainAct ? "#main-act" : "#act-\($0.act.rawValue)") : nil
            }, in: context)
        (errors, kept) = (told.errors, told.kept)
        self.next = next.map { Link(words(.deskQuestionNext, ["number": $0.text]), DeskPath.question($0).text) }

        let running = QuestionTerm.running(
            for: question, law: law, gazetteer: context.gazetteer, calendar: context.workingCalendar, today: context.today)
        terms = running.isEmpty ? nil : Terms(list: running.map { DeskTerm($0, in: context) })
        reach =
            staff.may(.seeContacts) ? DeskQuestionPage.reach(contact, words) : nil
        self.steps =
            steps.isEmpty
            ? nil
            : Steps(
                list: steps.enumerated().map { index, step in
                    Step(
                        standing: context.name(of: step), day: dates.day(step.on), datetime: step.on.iso,
                        note: step.note.isEmpty
                            ? context.registeredLater(step, before: steps[(index + 1)...]).map { LocalText($0) }
                            : DeskQuestionPage.beginning(of: context.text(step.note)))
                })
        self.similar =
            similar.isEmpty
            ? nil
            : Similar(
                list: similar.map {
                    Link("\($0.number.text): \(DeskQuestionRow.opening(of: $0.original))", DeskPath.question($0.number).text)
                })
        // Where it can be corrected, its form holds it, in both languages.
        answer = offer(.answer) == .open ? nil : question.answer.map { context.text($0.text) }
        self.stale = DeskStaleTexts(
            stale, of: .question(question.number), texts: question.publicTexts, onlyLooksOn: isObserver, in: context)
        self.problem = problem.map {
            Link("\($0.number.text): \($0.title.text(for: context.language))", DeskPath.problem($0.number).text)
        }
        publicPage = Link(words(.deskPublicPage), context.url(.question(question.number)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .questions)
    }

    /// The whole reason stands on the page of the one who asked.
    private static func beginning(of note: LocalText) -> LocalText {
        LocalText(PageShare.beginning(of: note.text, upTo: 60), lang: note.lang)
    }

    /// The place about which it was asked, when it was sent on last and why, where another answers now.
    private static func firstPlace(of question: Question, _ steps: [QuestionStep], in context: PageContext) -> DeskFact? {
        guard let sent = SentOn(question, steps) else { return nil }
        let (words, first) = (context.words, context.name(sent.first))
        let told = sent.step.map { step in
            words(
                .deskQuestionSentOn,
                [
                    "first": first, "day": context.dates.day(step.on),
                    "reason": beginning(of: context.text(step.note)).text,
                ])
        }
        return DeskFact(words(.deskQuestionFirstPlace), told ?? first, context.url(.place(sent.first)))
    }

    private static func facts(
        of question: Question, _ steps: [QuestionStep], meeting: Meeting?, in context: PageContext
    ) -> [DeskFact] {
        let (words, dates) = (context.words, context.dates)
        let language: Phrase =
            switch question.language {
            case .kk: .deskLanguageKk
            case .ru: .deskLanguageRu
            case .en: .deskLanguageEn
            }
        var facts = [
            DeskFact(words(.deskQuestionReceived), dates.day(question.receivedOn)),
            DeskFact(words(.deskQuestionPlace), context.name(question.place), context.url(.place(question.place))),
            DeskFact(words(.deskQuestionCategory), context.category(question.category)),
            DeskFact(words(.deskQuestionLanguage), words(language)),
            DeskFact(words(.deskQuestionChannel), words(phrase(for: question.channel))),
        ]
        if let meeting {
            facts.insert(
                DeskFact(
                    words(.deskQuestionMeeting), "\(dates.day(meeting.day)), \(context.name(meeting.place))",
                    DeskPath.meeting(meeting.id).text), at: 2)
        } else if question.meeting == nil {
            facts.insert(DeskFact(words(.deskQuestionMeeting), words(.deskNoMeeting)), at: 2)
        }
        if let first = firstPlace(of: question, steps, in: context) { facts.insert(first, at: 1) }
        if question.supporterCount > 1 {
            facts.append(
                DeskFact(
                    words(.deskQuestionSupport),
                    "\(context.numbers.whole(question.supporterCount))\u{A0}"
                        + words(.questionSupporters, count: question.supporterCount)))
        }
        return facts
    }

    private static func reach(_ contact: Contact?, _ words: Words) -> Reach {
        let facts = [
            (Phrase.deskContactName, contact?.name), (.deskContactEmail, contact?.email), (.deskContactPhone, contact?.phone),
        ].compactMap { name, value in value.map { DeskFact(words(name), $0) } }
        return Reach(facts: facts, note: words(facts.isEmpty ? .deskQuestionNoContact : .deskQuestionContactNote))
    }

    /// The list in which a question waits, or waited last.
    package static func queue(of question: Question) -> DeskPath.Queue {
        if question.standing == .received { return .received }
        return question.moderation == .waiting ? .moderation : .open
    }

    /// What something looks like, and why.
    static func phrases(for kind: PersonalDataHint.Kind) -> (kind: Phrase, why: Phrase) {
        switch kind {
        case .phone: (.deskHintPhone, .deskHintWhyPhone)
        case .iin: (.deskHintIIN, .deskHintWhyIIN)
        case .email: (.deskHintEmail, .deskHintWhyEmail)
        case .card: (.deskHintCard, .deskHintWhyCard)
        case .address: (.deskHintAddress, .deskHintWhyAddress)
        case .name: (.deskHintName, .deskHintWhyName)
        }
    }

    /// How a question came in.
    static func phrase(for channel: Question.Channel) -> Phrase {
        switch channel {
        case .site: .deskChannelSite
        case .api: .deskChannelApi
        case .openDataPortal: .deskChannelOpenDataPortal
        case .blogPlatform: .deskChannelBlogPlatform
        case .phone: .deskChannelPhone
        case .paper: .deskChannelPaper
        case .spoken: .deskChannelSpoken
        case .broadcastComment: .deskChannelBroadcastComment
        case .messenger: .deskChannelMessenger
        case .socialNetwork: .deskChannelSocialNetwork
        case .reception: .deskChannelReception
        }
    }
}
