import Domain

/// A person in a post, as the public sees them.
struct OfficialRow: Sendable {
    let post: LocalText
    let name: LocalText
    /// Since when, or from when until when.
    let term: String
    /// The category of the register, with its word.
    let category: String?
    /// That the post or the name does not stand in the reader's official language; `nil` where nothing is to be said.
    let note: String?
    /// Why the person acts: the post is vacant, or who is away.
    let acting: String?
    let inChargeOf: LocalText?
    /// From when these fields hold, where others were before.
    let chargeSince: String?
    let former: [Former]

    /// What the person was in charge of before.
    struct Former: Sendable {
        let fields: LocalText
        let term: String
    }

    /// - Parameters:
    ///   - officials: of the akimat, to name the one who is away.
    ///   - stale: what fell behind of the translations.
    init(
        _ official: Official, among officials: [Official] = [], stale: [StaleTranslation] = [], in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        post = context.post(official)
        name = context.text(official.name)
        term = context.term(of: official)
        category = context.positionCategory(of: official).map { words(.officialCategory, ["category": $0.code]) }
        note = context.lacks(official.title) || context.lacks(official.name) ? words(.officialHalf) : nil
        acting = context.acting(official, among: officials)
        inChargeOf = official.inChargeOf.isEmpty ? nil : context.text(official.inChargeOf, .inCharge, stale: stale)
        chargeSince =
            official.formerCharges.isEmpty
            ? nil : official.inChargeSince.map { words(.officialSince, ["day": dates.fullDay($0, .from)]) }
        let ends = official.formerCharges.dropFirst().map(\.since) + [official.inChargeSince].compactMap(\.self)
        former = zip(official.formerCharges, ends).map { charge, next in
            Former(
                fields: context.noted(charge.fields),
                term: words(
                    .officialBetween,
                    ["from": dates.fullDay(charge.since), "to": dates.fullDay(next.adding(days: -1))]))
        }.reversed()
    }
}

extension PageContext {
    /// The post in the words of the office, else by its kind; with a mark for one who acts.
    func post(_ official: Official) -> LocalText {
        let title =
            official.title.isEmpty
            ? LocalText(post(official.post, in: gazetteer[official.place]?.office, on: min(today, official.until ?? today)))
            : text(official.title)
        return official.isActing ? LocalText(words(.officialActing, ["post": title.text]), lang: title.lang) : title
    }

    /// "2024 жылғы 15 наурыздан бастап", or from when until when.
    func term(of official: Official) -> String {
        official.until.map {
            words(.officialBetween, ["from": dates.fullDay(official.since), "to": dates.fullDay($0)])
        } ?? words(.officialSince, ["day": dates.fullDay(official.since, .from)])
    }

    /// Why one acts; `nil` for one who holds the post.
    func acting(_ official: Official, among officials: [Official]) -> String? {
        guard official.isActing else { return nil }
        guard let absent = official.actingFor else { return words(.officialActsVacant) }
        return officials.first { $0.id == absent }.map {
            words(.officialActsFor, ["name": $0.name.text(for: language)])
        }
    }

    /// What the register says of the post, as of the last day in it.
    func position(of official: Official) -> PositionRegister.Position? {
        positions.position(of: official, in: gazetteer, on: today)
    }

    func positionCategory(of official: Official) -> PositionCategory? {
        positions.category(of: official, in: gazetteer, on: today)
    }

    /// A post by its kind, in the words of the register where they differ by the level of the akimat.
    func post(_ post: Official.Post, in office: Office?, on day: Day) -> String {
        guard post == .chiefInspector, let title = positions.position(of: post, in: office, on: day)?.title, !title.isEmpty
        else { return words(PageContext.phrase(for: post)) }
        return title.text(for: language)
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
