/// Why a step of a question is refused.
package enum QuestionRefusal: Error, Hashable, Sendable {
    /// A gap of a template is left in a language of the answer.
    case answerUnfilled(Language)
    case alreadyRegistered, notRegistered, reasonMissing, reasonTooLong, textMissing, textTooLong, answerMissing,
        answerTooLong, alreadySettled, placeUnchanged
    case alreadyInProblem, notPublishedYet, languageMissing, notResolved, notInProblem
    /// It is about a place outside that of the problem question.
    case outsideProblem
    /// The text for everyone holds what looks like personal data, and nobody said that it stays.
    case personalDataLeft
}

extension Question {
    /// The longest reason in one language, in characters.
    package static let longestReason = 2_000
    /// The longest answer in one language, in characters: beside the longest question, in both languages, it leaves the page light enough for a slow line.
    package static let longestAnswer = 3_000

    private static func check(_ reason: Translated) throws(QuestionRefusal) {
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !reason.isLonger(than: longestReason) else { throw .reasonTooLong }
    }

    /// Whether a change is a step on its way: what moves it on is one, to another body too, deciding whether it is shown, and other words of what everyone reads; another translation is none.
    package func isStep(from before: Question) -> Bool {
        standing != before.standing || place != before.place
            || publicText != before.publicText || (publicText == nil && moderation != before.moderation)
    }

    /// Whether a person has still to take it into the register.
    package var waitsForRegister: Bool { standing == .received || standing == .returned }

    /// Taken into the register on a day; with the category that a person gave it.
    package func registered(on day: Day, category: Category?) throws(QuestionRefusal) -> Question {
        guard waitsForRegister else { throw .alreadyRegistered }
        var question = self
        question.standing = .registered
        question.registeredOn = registeredOn ?? day
        question.category = category ?? self.category
        return question
    }

    /// Sent back to the one who asked, with what is missing. Source: Administrative Procedural Code, art. 64 (7).
    package func returned(reason: Translated) throws(QuestionRefusal) -> Question {
        guard standing == .received || standing == .registered else { throw .alreadySettled }
        try Question.check(reason)
        var question = self
        question.standing = .returned
        return question
    }

    /// Handed to the body that is competent, with word to the one who asked; sent on twice, the first place stays the first. Source: Administrative Procedural Code, art. 65.
    package func forwarded(to place: KATO, reason: Translated) throws(QuestionRefusal) -> Question {
        guard !standing.isSettled, problem == nil else { throw .alreadySettled }
        try Question.check(reason)
        guard place != self.place else { throw .placeUnchanged }
        var question = self
        question.place = place
        question.firstPlace = firstPlace ?? self.place
        question.meeting = nil
        question.standing = .forwarded
        return question
    }

    /// Shown to everyone in words from which personal data has been taken out.
    ///
    /// - Parameters:
    ///   - translation: the same words in other languages than the question's own.
    ///   - leavesPersonalData: whether a person said that the telephone or number found in it stays, as that of an office.
    package func published(
        text: String, translation: Translated = Translated(), on day: Day, leavesPersonalData: Bool = false
    ) throws(QuestionRefusal) -> Question {
        guard registeredOn != nil else { throw .notRegistered }
        let (text, translation) = (text.withPlainLineEnds.trimmed, translation.withPlainLineEnds)
        guard !text.isEmpty else { throw .textMissing }
        guard text.count <= QuestionDraft.longestText, !translation.isLonger(than: QuestionDraft.longestText) else {
            throw .textTooLong
        }
        let all = [text] + Language.allCases.compactMap { translation[$0] }
        // What surely is somebody's own in the words of the one who asked is so wherever it stands.
        let own = PersonalDataHint.found(in: original).filter(\.kind.isSure).map(\.excerpt)
        let leaves = all.contains { text in
            PersonalDataHint.found(in: text).contains(where: \.kind.isSure) || own.contains(where: text.contains)
        }
        guard leavesPersonalData || !leaves else { throw .personalDataLeft }
        var question = self
        question.moderation = .published(text: text, on: day)
        question.translation = translation
        question.translation[language] = nil
        if standing == .registered || standing == .forwarded { question.standing = .published }
        return question
    }

    /// Not shown, with the reason that everyone may read.
    package func withheld(reason: Translated, on day: Day) throws(QuestionRefusal) -> Question {
        try Question.check(reason)
        var question = self
        question.moderation = .withheld(reason: reason, on: day)
        question.translation = Translated()
        return question
    }

    /// Answered, at the meeting or in writing. An answer that is corrected keeps the day on which it was given.
    package func answered(_ text: Translated, on day: Day) throws(QuestionRefusal) -> Question {
        guard registeredOn != nil else { throw .notRegistered }
        guard !text.isEmpty else { throw .answerMissing }
        guard !text.isLonger(than: Question.longestAnswer) else { throw .answerTooLong }
        if let language = Language.allCases.first(where: { text[$0]?.contains(AnswerTemplate.gap) ?? false }) {
            throw .answerUnfilled(language)
        }
        guard problem == nil else { throw .alreadyInProblem }
        var question = self
        let givenOn = standing == .answered ? answer?.givenOn : nil
        question.answer = Answer(text: text.withPlainLineEnds, givenOn: givenOn ?? day)
        question.standing = .answered
        return question
    }

    /// Made part of a problem question of the pool.
    package func taken(into problem: Problem.ID) throws(QuestionRefusal) -> Question {
        guard registeredOn != nil else { throw .notRegistered }
        guard self.problem == nil else { throw .alreadyInProblem }
        guard standing != .returned, standing != .answered else { throw .alreadySettled }
        var question = self
        question.problem = problem
        question.standing = .inPool
        return question
    }

    /// Not taken into the pool, for a reason that the one who asked reads. The term of the answer runs on.
    package func excluded(reason: Translated) throws(QuestionRefusal) -> Question {
        guard registeredOn != nil else { throw .notRegistered }
        guard problem == nil else { throw .alreadyInProblem }
        guard standing != .returned, standing != .excluded, !standing.isSettled else { throw .alreadySettled }
        try Question.check(reason)
        var question = self
        question.standing = .excluded
        return question
    }

    /// Taken out of its problem question again, for a reason that the one who asked reads; it waits as before.
    package func takenOut(reason: Translated) throws(QuestionRefusal) -> Question {
        guard problem != nil else { throw .notInProblem }
        guard standing == .inPool || standing == .inPlan else { throw .alreadySettled }
        try Question.check(reason)
        return waitingAgain()
    }

    /// As it waited before it became part of a problem question.
    package func waitingAgain() -> Question {
        var question = self
        question.problem = nil
        question.standing = publicText == nil ? .registered : .published
        return question
    }

    /// Part of another problem question than before, as both say the same; its own words and those who follow it stay with it.
    ///
    /// - Parameter isPlanned: whether the other stands in a published plan.
    package func moved(to problem: Problem.ID, isPlanned: Bool) -> Question {
        var question = self
        question.problem = problem
        if standing == .inPool || standing == .inPlan { question.standing = isPlanned ? .inPlan : .inPool }
        return question
    }

    /// Its problem question stands in a published plan.
    package func planned() -> Question {
        var question = self
        question.standing = .inPlan
        return question
    }

    /// Everything planned for its problem question is done.
    package func resolved() -> Question {
        var question = self
        question.standing = .resolved
        return question
    }

    /// What the one who asked says of "done".
    package func judged(isDone: Bool) throws(QuestionRefusal) -> Question {
        guard standing == .resolved || standing == .confirmed || standing == .disputed || standing == .answered else {
            throw .notResolved
        }
        var question = self
        question.standing = isDone ? .confirmed : .disputed
        return question
    }
}
