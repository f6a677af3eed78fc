package import Domain

/// A question as open data. Its words stand here only as a person who looked has published them.
package struct QuestionRecord: DataRecord {
    package static let columns = [
        "number", "place", "meeting", "language", "text", "translation_kk", "translation_ru", "category", "channel",
        "received_on", "registered_on", "standing",
        "problem", "supporters", "answered_on", "answer_kk", "answer_ru",
    ]
    package let cells: [DataCell]

    /// - Parameter problem: the number of the problem question that it became part of.
    package init(_ question: Question, problem: Problem.Number?) {
        let shown = PublicQuestion(question)
        cells = [
            .text(question.number.text), .text(question.place.code), DataCell(question.meeting?.value),
            .text(question.language.rawValue), DataCell(shown.text), DataCell(shown.translation?.kk),
            DataCell(shown.translation?.ru), DataCell(question.category?.rawValue),
            .text(question.channel.rawValue), .text(question.receivedOn.iso), DataCell(question.registeredOn?.iso),
            .text(question.standing.rawValue), DataCell(problem?.text), .number(question.supporterCount),
            DataCell(question.answer?.givenOn.iso), DataCell(shown.answer?.text.kk), DataCell(shown.answer?.text.ru),
        ]
    }
}
