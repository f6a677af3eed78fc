import Domain

/// What a reader sees when there is no page to show.
package struct ErrorPage: Page {
    package enum Kind: Sendable {
        case notFound, notAllowed, conflict, busy, tooLarge, tooMany, formExpired, forbidden
        /// The mark by which the error is found in the log.
        case internalError(reference: String)
    }

    package static let template = "errors/error"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let text: String
    let reference: String?
    /// The form that finds a place, where there is no such page.
    let find: Find?
    /// The home page, or today's work for a reader at the desk.
    let back: Link

    struct Find: Sendable {
        let findURL: String
        let search: String
    }

    /// - Parameter isAtDesk: whether the address is one of the desk.
    package init(_ kind: Kind, isAtDesk: Bool = false, in context: PageContext) {
        let words = context.words
        let phrases: (title: Phrase, text: Phrase) =
            switch kind {
            case .notFound: (.errorNotFoundTitle, isAtDesk ? .errorNotFoundAtDesk : .errorNotFoundText)
            case .notAllowed: (.errorNotAllowedTitle, .errorNotAllowedText)
            case .conflict: (.errorConflictTitle, .errorConflictText)
            case .busy: (.errorBusyTitle, .errorBusyText)
            case .tooLarge: (.errorTooLargeTitle, .errorTooLargeText)
            case .tooMany: (.errorTooManyTitle, .errorTooManyText)
            case .formExpired: (.errorFormExpiredTitle, .errorFormExpiredText)
            case .forbidden: (.errorForbiddenTitle, .errorForbiddenText)
            case .internalError: (.errorInternalTitle, .errorInternalText)
            }
        title = words(phrases.title)
        text = words(phrases.text)
        reference = if case .internalError(let mark) = kind { words(.errorReference, ["reference": mark]) } else { nil }
        find =
            if case .notFound = kind, !isAtDesk { Find(findURL: context.url(.places(search: "")), search: "") } else { nil }
        back = isAtDesk ? Link(words(.errorBackToDesk), DeskPath.today.text) : Link(words(.errorWhatNow), context.url(.home))
        t = words.plain
        frame = Frame(context, title: title, path: nil)
    }
}
