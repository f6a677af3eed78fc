package import Domain

/// A problem question as open data.
package struct ProblemRecord: DataRecord {
    package static let columns = [
        "number", "place", "meeting", "title_kk", "title_ru", "category", "competence", "goes_to_maslikhat", "raised_on",
    ]
    package let cells: [DataCell]

    package init(_ problem: Problem) {
        cells = [
            .text(problem.number.text), .text(problem.place.code), DataCell(problem.meeting?.value), DataCell(problem.title.kk),
            DataCell(problem.title.ru), .text(problem.category.rawValue), .text(problem.competence.rawValue),
            .truth(problem.goesToMaslikhat), .text(problem.raisedOn.iso),
        ]
    }
}
