package import Domain

/// One question and its path, in words that a person has looked at; without them, why they are not shown.
package struct QuestionPage: Page {
    package static let template = "questions/question"
    package let frame: Frame
    package let t: [String: String]
    let title: Numbered
    let details: String
    let badge: StatusBadge
    let text: Shown?
    /// As it was written, where the page shows a translation.
    let written: Shown?
    let hiddenWhy: HiddenWhy?
    let answer: ShownAnswer?
    let steps: [Step]
    let supporterCount: String
    let supporters: String
    let support: Support?
    let facts: [Fact]

    struct Shown: Sendable {
        let lines: [String]
        let lang: String?
        /// What its reader should know of its language.
        let note: String?
    }

    struct HiddenWhy: Sendable {
        let heading: String
        let reason: LocalText?
    }

    struct ShownAnswer: Sendable {
        let iso: String
        let day: String
        let text: String
        let lang: String?
        let note: String?
    }

    struct Step: Sendable {
        let name: String
        let iso: String
        let day: String
        let note: LocalText?
        let isNow: Bool
    }

    struct Support: Sendable {
        let url: String
        let token: String
    }

    /// - Parameters:
    ///   - steps: its steps, oldest first.
    ///   - meeting: the meeting it was asked for.
    ///   - problem: the problem question that it became part of.
    ///   - plan: the published plan in which that stands.
    ///   - items: what published plans do about it.
    ///   - stale: what fell behind of its translations.
    ///   - formToken: for the button "my question too".
    package init(
        question: Question, steps: [QuestionStep], meeting: Meeting?, problem: Problem?, plan: ActionPlan.ID?,
        items: [PlanItem] = [], stale: [StaleTranslation] = [], formToken: String, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        let shown = PublicQuestion(question)
        title = Numbered(.questionTitle, question.number.text, in: context)
        details = words(
            .questionDetails, ["place": context.heading(question.place), "day": dates.day(question.receivedOn, .on)])
        let removals = TrackingPage.isGivenUp(question, items) ? items.compactMap(\.removal) : []
        badge =
            removals.last.map { StatusBadge(.time, words(.statusRemoved, ["day": dates.day($0.on)])) }
            ?? StatusBadge(question.standing, in: context)
        let isTranslated = question.language != context.language && shown.words?[context.language] != nil
        text = shown.text(for: context.language).map { text in
            let gap = shown.words.flatMap { context.note(on: $0, .text, stale: stale) }
            return Shown(
                text, note: isTranslated ? [words(.questionTranslated), gap].compactMap(\.self).joined(separator: " ") : gap)
        }
        written = shown.text.flatMap { text in
            isTranslated ? Shown(LocalText(text, in: question.language, for: context.language), note: nil) : nil
        }
        // What was asked of the one who wrote it is between the two; that it is their turn is not.
        let returnedOn = question.standing == .returned ? steps.last { $0.standing == .returned }?.on : nil
        if let (reason, day) = shown.withheld {
            hiddenWhy = HiddenWhy(
                heading: words(.questionWithheldOn, ["day": dates.day(day, .on)]), reason: context.text(reason))
        } else if shown.text == nil, let returnedOn {
            hiddenWhy = HiddenWhy(heading: words(.questionReturnedOn, ["day": dates.day(returnedOn, .on)]), reason: nil)
        } else if shown.text == nil {
            hiddenWhy = HiddenWhy(heading: words(.questionWaiting), reason: nil)
        } else {
            hiddenWhy = nil
        }
        answer = shown.answer.map { answer in
            let text = context.text(answer.text, .answer, stale: stale)
            return ShownAnswer(
                iso: answer.givenOn.iso, day: dates.day(answer.givenOn), text: text.text, lang: text.lang,
                note: text.note)
        }
        // Whether it is shown may be decided in a step of its own, which moves the question nowhere; older ones do not tell what.
        let moves = steps.enumerated().filter {
            $0 == 0 || $1.showing != nil || $1.turn != nil || steps[$0 - 1].standing != $1.standing
        }.map(\.element)
        self.steps = moves.enumerated().map { index, step in
            Step(
                name: context.name(of: step), iso: step.on.iso, day: dates.day(step.on),
                note: shown.note(of: step).map(context.text)
                    ?? context.registeredLater(step, before: moves[(index + 1)...]).map { LocalText($0) },
                isNow: index == moves.count - 1)
        }
        supporterCount = context.numbers.whole(question.supporterCount)
        supporters = words(.questionSupporters, count: question.supporterCount)
        support =
            shown.text == nil || question.standing.isSettled
            ? nil : Support(url: context.url(.support(question.number)), token: formToken)
        // Where it was asked, once another place answers.
        var facts =
            SentOn(question, steps).map {
                [Fact(words(.factAsked), context.heading($0.first), context.url(.place($0.first)))]
            } ?? []
        facts.append(
            Fact(
                words(facts.isEmpty ? .factPlace : .factAnswering), context.heading(question.place),
                context.url(.place(question.place))))
        if let meeting {
            facts.append(
                Fact(words(.factMeeting), dates.dayAndWeekday(meeting.day), context.url(.meeting(meeting.id))))
        }
        facts.append(Fact(words(.factCategory), context.category(question.category)))
        facts.append(Fact(words(.factChannel), words(QuestionPage.phrase(for: question.channel))))
        if let problem {
            facts.append(Fact(words(.factProblem), context.text(problem.title), context.url(.problem(problem.number))))
        }
        for removal in removals { facts.append(Fact(words(.controlGroundImpossible), context.text(removal.reason))) }
        if let plan { facts.append(Fact(words(.factPlan), words(.factPlanLink), context.url(.plan(plan)))) }
        self.facts = facts
        t = words.plain
        frame = Frame(
            context, title: title.text, description: details, path: .question(question.number),
            crumbs: context.crumbs(to: question.place, including: true)
                + [
                    Link(
                        words(.questionsTitle), context.url(.questions(SitePath.QuestionQuery(place: question.place))))
                ])
    }

    private static func phrase(for channel: Question.Channel) -> Phrase {
        switch channel {
        case .site: .channelSite
        case .api: .channelAPI
        case .openDataPortal: .channelOpenDataPortal
        case .blogPlatform: .channelBlogPlatform
        case .phone: .channelPhone
        case .paper: .channelPaper
        case .spoken: .channelSpoken
        case .broadcastComment: .channelBroadcastComment
        case .messenger: .channelMessenger
        case .socialNetwork: .channelSocialNetwork
        case .reception: .channelReception
        }
    }
}

extension QuestionPage.Shown {
    init(_ text: LocalText, note: String?) {
        self.init(lines: text.text.split(whereSeparator: \.isNewline).map(String.init), lang: text.lang, note: note)
    }
}
