package import Domain
import QRCodes

/// What is printed for the one who asked: number, code, where to type it and what comes next, in the language of the question under a head in both official ones.
///
/// Made once, as the answer to the form by which the question was entered. No address leads to it.
package struct DeskSlipPage: Page {
    struct Square: Sendable {
        let viewBox: String
        let path: String
    }

    package static let template = "desk/slip"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let next: Link
    let open: Link
    /// The language of the slip.
    let lang: String
    /// "Сұрақ қабылданды / Вопрос принят".
    let heads: [Head]
    let numberName: String
    let number: String
    let codeName: String
    /// The code in groups of four, for reading aloud.
    let groups: [String]
    let codeUse: String
    let whereToType: String
    let address: String
    let square: Square?
    let facts: String
    let nextName: String
    let steps: [String]
    let from: String

    struct Head: Sendable {
        let text: String
        let lang: String
        let siteName: String
    }

    /// - Parameters:
    ///   - terms: of the law, reckoned from its registration.
    ///   - asker: what the slip is made with.
    ///   - official: what its head is made with, in both official languages.
    ///   - next: what stands in the form of the next question.
    package init(
        _ question: Question, code: TrackingCode, meeting: Meeting?, terms: TrackingPage.Terms, asker: PageContext,
        official: [PageContext], next: DeskPath.QuestionStart, visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (asker.words, asker.dates)
        self.next = Link(context.words(.slipNext), DeskPath.newQuestion(next).text)
        open = Link(
            context.words(.slipOpen, ["number": question.number.text]), DeskPath.question(question.number).text)
        lang = asker.language.rawValue
        heads = official.map { Head(text: $0.words(.slipTitle), lang: $0.language.rawValue, siteName: $0.words(.siteName)) }
        numberName = words(.receiptNumber)
        number = question.number.text
        codeName = words(.receiptCode)
        groups = code.text.split(separator: "-").map(String.init)
        codeUse = words(.slipCodeUse)
        whereToType = words(.slipWhere)
        address = asker.site.address + asker.url(.track)
        square = QRCode(asker.site.address + asker.url(.tracking(code.text))).map { Square(viewBox: $0.viewBox, path: $0.path) }
        facts = words(
            .slipFacts,
            [
                "place": asker.name(question.place), "received": dates.day(question.receivedOn),
                "registered": dates.day(question.registeredOn ?? question.receivedOn),
            ])
        nextName = words(.receiptNext)
        let isAhead = meeting.map { !$0.isCancelled && $0.day >= context.today } ?? false
        steps = [
            words(.receiptModerateText),
            terms.forwarding.map {
                "\(words(.receiptForward)). \(words(.receiptForwardText, ["day": dates.day($0.due, .by)]))"
            },
            isAhead ? meeting.map { words(.receiptMeetingText, ["day": dates.day($0.day, .of)]) } : nil,
            terms.results.flatMap { $0.due < context.today ? nil : words(.slipResults, ["day": dates.day($0.due, .by)]) },
            terms.answer.map { words(.slipAnswer, ["day": dates.day($0.due, .by)]) },
        ].compactMap(\.self)
        from = "\(asker.site.operatorName.text(for: asker.language)), \(dates.day(context.today))"
        formToken = visit.formToken
        t = context.words.plain
        frame = DeskFrame(context, title: context.words(.deskEnterSlip), visit: visit, section: .questions)
    }
}
