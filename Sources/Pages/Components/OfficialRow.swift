import Domain

/// A person in a post, as the public sees them.
struct OfficialRow: Sendable {
    let post: LocalText
    let name: LocalText
    /// Since when, or from when until when.
    let term: String
    let inChargeOf: LocalText?

    init(_ official: Official, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let title =
            official.title.isEmpty ? LocalText(words(OfficialRow.phrase(for: official.post))) : context.text(official.title)
        post =
            official.isActing
            ? LocalText(words(.officialActing, ["post": title.text]), lang: title.lang) : title
        name = context.text(official.name)
        term =
            official.until.map {
                words(.officialBetween, ["from": dates.fullDay(official.since), "to": dates.fullDay($0)])
            } ?? words(.officialSince, ["day": dates.fullDay(official.since, .from)])
        inChargeOf = official.inChargeOf.isEmpty ? nil : context.text(official.inChargeOf)
    }

    static func phrase(for post: Official.Post) -> Phrase {
        switch post {
        case .akim: .officialAkim
        case .firstDeputy: .officialFirstDeputy
        case .deputy: .officialDeputy
        case .headOfOffice: .officialHeadOfOffice
        case .chiefInspector: .officialChiefInspector
        case .other: .officialOther
        }
    }
}
