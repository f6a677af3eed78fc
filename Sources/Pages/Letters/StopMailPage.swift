package import Domain

/// Where mail is stopped: one button, so that a program that follows every link of a mail stops nothing.
package struct StopMailPage: Page {
    /// Which mail is stopped.
    package enum Subject: Hashable, Sendable {
        case question(Question.Number)
        case digest, control
    }

    package static let template = "mail/stop"
    package let frame: Frame
    package let t: [String: String]
    let what: String
    /// Where the button sends; `nil` where it was pressed.
    let action: String?

    /// - Parameter isDone: whether mail was stopped just now.
    package init(_ subject: Subject, sign: String, isDone: Bool, in context: PageContext) {
        let words = context.words
        what =
            switch subject {
            case .question(let number): words(.mailStopQuestion, ["number": number.text])
            case .digest: words(.mailStopDigest)
            case .control: words(.mailStopControl)
            }
        action = isDone ? nil : context.url(.stopMail(sign))
        frame = Frame(
            context, title: words(.mailStopTitle), path: .stopMail(sign), crumbs: [Link(words(.home), context.url(.home))])
        t = words.plain
    }
}
