import Domain

/// What is known of those who ask, why, how long, and how to have it taken away.
package struct PrivacyPage: Page {
    package static let template = "reading/privacy"
    package let frame: Frame
    package let t: [String: String]
    let operatorText: LocalText
    let contact: Link?
    let contactMissing: String?
    let collected: [Collected]

    struct Collected: Sendable {
        let what: String
        let why: String
        let term: String
    }

    package init(in context: PageContext) {
        let words = context.words
        operatorText = context.text(context.site.operatorName)
        contact = context.site.contactEmail.map { Link($0, "mailto:\($0)") }
        contactMissing = context.site.contactEmail == nil ? words(.privacyContactMissing) : nil
        let mail: [(Phrase, Phrase, Phrase)] = [(.privacyMail, .privacyMailWhy, .privacyMailTerm)]
        let rows: [(Phrase, Phrase, Phrase)] =
            [
                (.privacyText, .privacyTextWhy, .privacyTextTerm),
                (.privacyContacts, .privacyContactsWhy, .privacyContactsTerm),
            ] + (context.site.sendsMail ? mail : []) + [
                (.privacyBooking, .privacyBookingWhy, .privacyBookingTerm),
                (.privacyCode, .privacyCodeWhy, .privacyCodeTerm),
                (.privacyAddress, .privacyAddressWhy, .privacyAddressTerm),
            ]
        collected = rows.map { Collected(what: words($0.0), why: words($0.1), term: words($0.2)) }
        t = words.plain
        frame = Frame(
            context, title: words(.privacyTitle), path: .privacy, crumbs: [Link(words(.home), context.url(.home))])
    }
}
