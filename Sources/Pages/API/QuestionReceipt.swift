package import Domain

/// What comes back when a question was taken in. The code is shown this once.
package struct QuestionReceipt: Encodable, Sendable {
    let number: String
    let trackingCode: String

    package init(number: Question.Number, code: TrackingCode) {
        self.number = number.text
        trackingCode = code.text
    }
}
