extension Problem {
    /// By when a problem question beyond the competence of its akimat is handed up; `nil` where it is not beyond it, was handed up already, or no act names a term.
    ///
    /// Source: order 70-ө, annex 1, p. 7; annex 3, p. 20.
    package static func proposalTerm(
        _ problem: Problem, law: Law, gazetteer: Gazetteer, calendar: WorkingCalendar
    ) -> Reckoning? {
        guard problem.competence != .own, problem.referrals.isEmpty, problem.closing == nil,
            let office = gazetteer.placeWithAkim(for: problem.place)?.office
        else { return nil }
        let rules = law.editions(on: problem.competenceOn, in: problem.place, by: gazetteer).flatMap(\.rules)
        return rules.first { $0.trigger == .finding && $0.fulfilment == .proposal && $0.binds(office) }.map {
            Reckoning($0, from: problem.competenceOn, calendar: calendar)
        }
    }
}
