package import Domain

/// A problem question as open data.
package struct ProblemRecord: DataRecord {
    package static let columns = [
        "number", "place", "meeting", "title_kk", "title_ru", "category", "competence", "goes_to_maslikhat", "raised_on",
        "money_needed", "money_source_kk", "money_source_ru", "maslikhat_on", "sent_to", "sent_on", "disposition", "decided_on",
        "merged_into", "closed_on",
    ]
    package let cells: [DataCell]

    package init(_ problem: Problem) {
        let referral = problem.referrals.last
        var decision: (disposition: String, on: Day)?
        if case .decided(let disposition, _, let day) = referral?.outcome { decision = (disposition.rawValue, day) }
        cells = [
            .text(problem.number.text), .text(problem.place.code), DataCell(problem.meeting?.value), DataCell(problem.title.kk),
            DataCell(problem.title.ru), .text(problem.category.rawValue), .text(problem.competence.rawValue),
            .truth(problem.goesToMaslikhat), .text(problem.raisedOn.iso), DataCell(problem.money.needed?.amount),
            DataCell(problem.money.source.kk), DataCell(problem.money.source.ru), DataCell(problem.maslikhatWord?.on),
            DataCell(referral?.place.code), DataCell(referral?.sentOn), DataCell(decision?.disposition),
            DataCell(decision?.on), DataCell(problem.mergedInto?.text), DataCell(problem.closing?.on),
        ]
    }
}
