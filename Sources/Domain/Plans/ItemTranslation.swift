/// A text of a published item that stands in one official language only.
package struct ItemHalf: Hashable, Sendable {
    /// Which text it is.
    package enum Part: Hashable, Sendable {
        case action, lead, coExecutors, moneySource, removal
        /// A record of execution, by its place among them from 1.
        case execution(Int)

        /// As it stands in the names of fields.
        package var code: String {
            switch self {
            case .action: "action"
            case .lead: "lead"
            case .coExecutors: "co-executors"
            case .moneySource: "money-source"
            case .removal: "removal"
            case .execution(let number): "execution-\(number)"
            }
        }
    }

    /// Which text it is.
    package let part: Part
    /// As it was published.
    package let text: Translated
    /// The language that it lacks.
    package let wanted: Language
}

extension PlanItem {
    /// Its texts that stand in one official language only, in the order in which a reader meets them.
    package var halves: [ItemHalf] {
        let parts: [(ItemHalf.Part, Translated)] =
            [(.action, action), (.lead, lead), (.coExecutors, coExecutors), (.moneySource, moneySource)]
            + (removal.map { [(.removal, $0.reason)] } ?? []) + executions.enumerated().map { (.execution($0 + 1), $1.text) }
        return parts.compactMap { part, text in
            let missing = text.missingOfficial
            return missing.count == 1 ? ItemHalf(part: part, text: text, wanted: missing[0]) : nil
        }
    }

    /// The item with the languages that were left out. Only what is missing is added: what was published stays word for word.
    ///
    /// - Parameter words: by the text that they complete.
    package func translated(_ words: [ItemHalf.Part: String]) throws(ActionPlanRefusal) -> PlanItem {
        let added = halves.compactMap { half in
            words[half.part].flatMap { $0.trimmed.isEmpty ? nil : (half: half, word: $0.trimmed) }
        }
        guard !added.isEmpty else { throw .nothingTranslated }
        guard added.allSatisfy({ $0.word.count <= Execution.longestText }) else { throw .translationTooLong }
        func whole(_ part: ItemHalf.Part, _ text: Translated) -> Translated {
            var text = text
            for one in added where one.half.part == part { text[one.half.wanted] = one.word }
            return text
        }
        var item = PlanItem(
            id: id, number: number, problem: problem, action: whole(.action, action), lead: whole(.lead, lead),
            coExecutors: whole(.coExecutors, coExecutors), deadline: deadline, givenOn: givenOn, moneyNeeded: moneyNeeded,
            moneyGiven: moneyGiven, moneySource: whole(.moneySource, moneySource), standing: standing, extensions: extensions,
            rolledFrom: rolledFrom, hasDefaultTerm: hasDefaultTerm)
        item.executions = executions.enumerated().map { index, execution in
            Execution(
                on: execution.on, enteredOn: execution.enteredOn, text: whole(.execution(index + 1), execution.text),
                evidence: execution.evidence,
                isFinal: execution.isFinal)
        }
        if let removal { item.standing = .removed(on: removal.on, reason: whole(.removal, removal.reason)) }
        return item
    }
}
