/// What can be decided about a problem question.
extension Problem {
    /// Other words, another level, another sum. A problem question that a body above has keeps its level.
    package func changed(
        title: Translated, category: Category, competence: Competence, goesToMaslikhat: Bool, money: Money, on day: Day
    ) throws(ProblemRefusal) -> Problem {
        try requireOpen()
        try Problem.check(title)
        guard competence == self.competence || pendingReferral == nil else { throw .atHigherBody }
        try Problem.check(money)
        var problem = self
        problem.title = title
        problem.category = category
        if competence != self.competence {
            problem.competence = competence
            problem.competenceOn = day
        }
        problem.goesToMaslikhat = goesToMaslikhat
        problem.money = money
        return problem
    }

    /// With what a session of the maslikhat said of it; said again, the newer word holds.
    package func considered(_ word: MaslikhatWord, today: Day) throws(ProblemRefusal) -> Problem {
        try requireOpen()
        guard goesToMaslikhat else { throw .notForMaslikhat }
        guard word.on <= today else { throw .dayAhead }
        guard word.on >= raisedOn else { throw .beforeRaised }
        try Problem.check(text: word.text)
        var problem = self
        problem.maslikhatWord = word
        return problem
    }

    // MARK: - One of several

    /// The place whose akimat works on what is asked about several places: the lowest territory with an akim in which all of them lie; where there is but one place, that one.
    ///
    /// - Returns: `nil` where no akim is common to all.
    package static func place(of asked: [KATO], in gazetteer: Gazetteer) -> KATO? {
        guard let first = asked.first else { return nil }
        guard asked.contains(where: { $0 != first }) else { return first }
        let common = ([first] + gazetteer.ancestors(of: first).map(\.code)).first { outer in
            asked.allSatisfy { gazetteer.contains(outer, $0) }
        }
        return common.flatMap { gazetteer.placeWithAkim(for: $0)?.code }
    }

    /// Joined to another that says the same, of its own place or one in which that lies. What stands in a plan or lies at a body above stays under its own number.
    package func merged(into other: Problem, hasItems: Bool, on day: Day, in gazetteer: Gazetteer) throws(ProblemRefusal)
        -> Problem
    {
        try requireOpen()
        guard other.id != id else { throw .mergedIntoItself }
        guard other.closing == nil else { throw .mergedIntoClosed }
        guard gazetteer.contains(other.place, place) else { throw .mergedIntoOtherPlace }
        guard !hasItems else { throw .standsInPlan }
        guard pendingReferral == nil else { throw .atHigherBody }
        var problem = self
        problem.closing = .merged(into: other.number, on: day)
        return problem
    }

    /// A number of its own again.
    ///
    /// - Parameter target: the one to which it was joined; while that is closed itself, what came with this one lies elsewhere.
    package func separated(from target: Problem) throws(ProblemRefusal) -> Problem {
        guard case .merged(target.number, _) = closing else { throw .notMerged }
        guard target.closing == nil else { throw .joinedToClosed }
        var problem = self
        problem.closing = nil
        return problem
    }

    /// Taken back, for a reason that is public.
    package func withdrawn(reason: Translated, hasItems: Bool, on day: Day) throws(ProblemRefusal) -> Problem {
        try requireOpen()
        guard !hasItems else { throw .standsInPlan }
        guard pendingReferral == nil else { throw .atHigherBody }
        guard !reason.isEmpty else { throw .reasonMissing }
        guard !reason.isLonger(than: Referral.longestText) else { throw .textTooLong }
        var problem = self
        problem.closing = .withdrawn(reason: reason, on: day)
        return problem
    }

    // MARK: - Above

    /// The places to whose bodies a problem question can be handed up: above the akimat that answers for a place, which is that of a territory above where it has none of its own. Nearest first, the republic last.
    package static func bodies(above holder: KATO, in gazetteer: Gazetteer) -> [Place] {
        let own = gazetteer.placeWithAkim(for: holder)?.code ?? holder
        return gazetteer.ancestors(of: own).filter { $0.office != nil || $0.code == .republic }
    }

    /// Handed up with a proposal: to the office of a territory above the one that has it now, or with the name of a central body to the republic.
    ///
    /// Source: order 70-ө, annex 1, p. 7; annex 3, p. 20.
    package func sentUp(to place: KATO, body: Translated, proposal: Translated, on day: Day, in gazetteer: Gazetteer)
        throws(ProblemRefusal) -> Problem
    {
        try requireOpen()
        guard competence != .own else { throw .ownCompetence }
        guard Problem.bodies(above: holder, in: gazetteer).contains(where: { $0.code == place }) else { throw .placeNotAbove }
        guard !proposal.isEmpty else { throw .proposalMissing }
        guard !proposal.isLonger(than: Referral.longestText), !body.isLonger(than: Referral.longestBody) else {
            throw .textTooLong
        }
        guard place != .republic || !body.isEmpty else { throw .bodyMissing }
        var problem = self
        if pendingReferral != nil { problem.referrals[referrals.count - 1].outcome = .passedOn(on: day) }
        problem.referrals.append(Referral(place: place, body: body, proposal: proposal, sentOn: day))
        return problem
    }

    /// With a word from the body above that has it.
    package func noted(_ text: Translated, on day: Day) throws(ProblemRefusal) -> Problem {
        try atHigherBody { referral throws(ProblemRefusal) in
            try Problem.check(text: text)
            referral.notes.append(Referral.Note(on: day, text: text))
        }
    }

    /// Decided by the body above that has it.
    package func decided(_ disposition: Referral.Disposition, _ text: Translated, on day: Day) throws(ProblemRefusal) -> Problem {
        try atHigherBody { referral throws(ProblemRefusal) in
            try Problem.check(text: text)
            referral.outcome = .decided(disposition, text, on: day)
        }
    }

    /// Given back undecided by the body above that has it.
    package func sentBack(reason: Translated, on day: Day) throws(ProblemRefusal) -> Problem {
        try atHigherBody { referral throws(ProblemRefusal) in
            guard !reason.isEmpty else { throw .reasonMissing }
            guard !reason.isLonger(than: Referral.longestText) else { throw .textTooLong }
            referral.outcome = .returned(reason: reason, on: day)
        }
    }

    private func atHigherBody(_ decide: (inout Referral) throws(ProblemRefusal) -> Void) throws(ProblemRefusal) -> Problem {
        try requireOpen()
        guard pendingReferral != nil else { throw .notSentUp }
        var problem = self
        try decide(&problem.referrals[referrals.count - 1])
        return problem
    }

    private func requireOpen() throws(ProblemRefusal) {
        guard closing == nil else { throw .closed }
    }

    private static func check(text: Translated) throws(ProblemRefusal) {
        guard !text.isEmpty else { throw .textMissing }
        guard !text.isLonger(than: Referral.longestText) else { throw .textTooLong }
    }
}
