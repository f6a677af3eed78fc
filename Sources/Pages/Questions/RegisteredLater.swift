import Domain

extension PageContext {
    /// That a question which came in after hours counts as registered on the next working day, while that day has not come or something else was done before it; `nil` for every other step.
    ///
    /// - Parameter later: the steps that follow.
    func registeredLater(_ step: QuestionStep, before later: some Sequence<QuestionStep> = []) -> String? {
        guard step.standing == .registered, step.showing == nil, step.turn == nil else { return nil }
        guard step.on > today || later.contains(where: { $0.on < step.on }) else { return nil }
        return words(.trackRegisteredLater, ["day": dates.day(step.on)])
    }
}
