package import Domain

/// What the one who asked is told of a step: the number, what happened, what comes next and by when. Never the words of the question, never its code.
package struct QuestionLetter: Sendable {
    /// A question with all that what comes next depends on.
    package struct Subject: Sendable {
        package let question: Question
        /// The step of which the letter tells; it is the last one, or others came after it.
        package let step: QuestionStep
        package let isLast: Bool
        package let meeting: Meeting?
        package let plan: ActionPlan.ID?
        package let items: [PlanItem]
        package let duties: [Duty]
        package let terms: TrackingPage.Terms

        package init(
            question: Question, step: QuestionStep, isLast: Bool, meeting: Meeting?, plan: ActionPlan.ID?, items: [PlanItem],
            duties: [Duty], terms: TrackingPage.Terms
        ) {
            self.question = question
            self.step = step
            self.isLast = isLast
            self.meeting = meeting
            self.plan = plan
            self.items = items
            self.duties = duties
            self.terms = terms
        }
    }

    package let text: LetterText

    /// - Parameter stop: the sign by which mail about this question is stopped.
    package init(_ news: QuestionNews, of subject: Subject, stop: String, in context: PageContext) {
        let (words, dates, question, step) = (context.words, context.dates, subject.question, subject.step)
        let what = words(QuestionLetter.phrase(of: news), ["number": question.number.text])
        let item = TrackingPage.deciding(subject.items, on: context.today)

        var happened = [what + ".", words(.mailDay, ["day": dates.fullDay(step.on)])]
        if let later = context.registeredLater(step) { happened.append(later) }
        let place = context.name(question.place)
        happened.append(
            SentOn(question, []).map { words(.mailPlaceSentOn, ["first": context.name($0.first), "place": place]) }
                ?? words(.mailPlace, ["place": place]))
        if news == .forwarded, let host = context.gazetteer.placeWithAkim(for: question.place) {
            happened.append(words(.mailAnswers, ["akim": context.akim(of: host.code)]))
        }
        let reason =
            if news == .withheld, case .withheld(let reason, _) = question.moderation { reason } else { step.note }
        if !reason.isEmpty { happened.append(words(.mailReason, ["reason": reason.text(for: context.language)])) }
        if news == .inPlan, let item { happened.append(words(.mailDeadline, ["day": dates.fullDay(item.deadline)])) }
        if news == .done { happened.append(words(.mailJudge)) }
        if news == .returned {
            happened.append(words(.mailReturnedNext, ["address": context.address(.askPlace(question.place))]))
        }

        let ahead =
            subject.isLast
            ? TrackingPage.ahead(question, item, subject.meeting, subject.duties, subject.terms, in: context) : []
        let next = ahead.map { step in
            "- " + QuestionLetter.line([step.title, step.when, step.badge?.words, step.sentence].compactMap(\.self))
        }
        var pages: [String] = []
        if question.publicText != nil {
            pages.append(words(.mailPublicPage, ["address": context.address(.question(question.number))]))
        }
        if [.inPlan, .done].contains(news), let plan = subject.plan {
            pages.append(words(.mailPlanPage, ["address": context.address(.plan(plan))]))
        }
        pages.append(words(.mailTrack, ["address": context.address(.track)]))
        text = LetterText(
            subject: what, parts: [happened, next.isEmpty ? [] : [words(.mailNext)] + next, pages],
            foot: [words(.mailWhyQuestion), words(.mailStopQuestionAt, ["address": context.address(.stopMail(stop))])],
            in: context)
    }

    /// Sentences in one line, each with the mark at its end that it has or lacks.
    private static func line(_ sentences: [String]) -> String {
        sentences.map { sentence in sentence + (sentence.last.map(".?!".contains) ?? true ? "" : ".") }.joined(separator: " ")
    }

    private static func phrase(of news: QuestionNews) -> Phrase {
        switch news {
        case .registered: .mailRegistered
        case .returned: .mailReturned
        case .forwarded: .mailForwarded
        case .published: .mailPublished
        case .withheld: .mailWithheld
        case .answered: .mailAnswered
        case .excluded: .mailExcluded
        case .takenOut: .mailTakenOut
        case .inPlan: .mailInPlan
        case .done: .mailDone
        }
    }
}
