package import Domain

/// What the one who asked takes along: the public number, the secret code, and what comes next by which day.
package struct ReceiptPage: Page {
    struct Step: Sendable {
        let title: String
        let text: String
        let explanation: String?
    }

    package static let template = "questions/receipt"
    package let frame: Frame
    package let t: [String: String]
    let number: String
    /// The code in groups of four, for reading and writing down.
    let groups: [String]
    let code: String
    let trackURL: String
    let steps: [Step]

    /// - Parameters:
    ///   - meeting: the meeting that it was asked for.
    ///   - registration: by which day it is registered, reckoned from its receipt.
    ///   - forwarding: by which day it is handed on where another body is competent.
    package init(
        number: Question.Number, code: TrackingCode, meeting: Meeting?, registration: Reckoning?, forwarding: Reckoning?,
        in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        frame = Frame(context, title: words(.receiptTitle), path: .tracking(code.text), section: .track)
        t = words.plain
        self.number = number.text
        self.code = code.text
        groups = code.text.split(separator: "-").map(String.init)
        trackURL = context.url(.tracking(code.text))
        func explained(_ reckoning: Reckoning) -> String {
            ReckoningExplanation.text(reckoning, words: words, dates: dates)
        }
        steps = [
            registration.map {
                Step(
                    title: words(.receiptRegister), text: words(.receiptRegisterText, ["day": dates.day($0.due, .by)]),
                    explanation: explained($0))
            },
            Step(title: words(.receiptModerate), text: words(.receiptModerateText), explanation: nil),
            forwarding.map {
                Step(
                    title: words(.receiptForward), text: words(.receiptForwardText, ["day": dates.day($0.due, .by)]),
                    explanation: explained($0))
            },
            meeting.map {
                Step(
                    title: words(.receiptMeeting), text: words(.receiptMeetingText, ["day": dates.day($0.day, .of)]),
                    explanation: nil)
            },
        ].compactMap(\.self)
    }
}
