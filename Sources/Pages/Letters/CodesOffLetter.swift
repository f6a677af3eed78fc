package import Domain

/// That an administrator turned the one-time codes of an account off: when, by which office, and whom to ask. Without a secret and without a link that signs in; nobody stops it, since it tells what may be a theft.
package struct CodesOffLetter: Sendable {
    package let text: LetterText

    /// - Parameters:
    ///   - day: where the reader works.
    ///   - office: of the administrator.
    package init(on day: Day, at time: TimeOfDay, by office: KATO, in context: PageContext) {
        let (words, place) = (context.words, context.name(office))
        text = LetterText(
            subject: words(.mailCodesOffSubject),
            parts: [
                [words(.mailCodesOffLead, ["day": context.dates.fullDay(day), "time": time.text, "place": place])],
                [words(.mailCodesOffNext, ["address": context.deskAddress(.account)])],
                [
                    words(.mailCodesOffAsk, ["place": place]),
                    context.site.contactEmail.map { words(.mailCodesOffContact, ["address": $0]) } ?? "",
                ],
            ], foot: [words(.mailWhyCodesOff)], in: context)
    }
}
