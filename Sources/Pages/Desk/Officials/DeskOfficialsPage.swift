package import Domain

/// Who holds which post of an akimat today, which posts are vacant, and where the akimats below have no akim.
package struct DeskOfficialsPage: Page {
    struct Row: Sendable {
        let badge: StatusBadge
        let name: LocalText
        let url: String
        let details: String
        let charge: LocalText?
    }

    struct Gap: Sendable {
        let badge: StatusBadge
        let post: String
        let details: String?
        let appoint: Link?
    }

    /// An akimat below, with its akim.
    struct Below: Sendable {
        let place: Link
        let akim: LocalText?
        let badge: StatusBadge
    }

    struct Group: Sendable {
        let id: String
        let heading: String
        let rows: [Row]
    }

    /// A page of the akimats below of which no akim is recorded, whose post of akim is vacant, or in which another acts today.
    package struct Gaps: Sendable {
        package let shown: [KATO]
        package let count: Int
        package let page: Int
        package let hasMore: Bool

        package init(shown: [KATO], count: Int, page: Int, hasMore: Bool) {
            self.shown = shown
            self.count = count
            self.page = page
            self.hasMore = hasMore
        }
    }

    package static let template = "desk/officials"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let title: String
    let back: Link?
    let new: Link?
    let vacancies: [Gap]
    let hasVacancies: Bool
    let nobody: String?
    let groups: [Group]
    let below: [Below]
    let hasBelow: Bool
    let gapsTitle: String?
    let gaps: [Below]
    let pagination: Pagination?
    let links: [Link]

    /// Those before who are listed; the others stand on the public page.
    private static let formerRows = 10

    /// - Parameters:
    ///   - officials: of the akimat, those before too.
    ///   - children: the akimats just below.
    ///   - akims: those of the akimats below in office today or later, and those who act for them.
    ///   - known: the akimats below of which a former akim is recorded.
    ///   - gaps: the akimats further below where no akim is recorded, the post is vacant, or another acts; `nil` where there are none below.
    package init(
        _ place: Place, officials: [Official], children: [Place], akims: [KATO: [Official]], known: Set<KATO>, gaps: Gaps?,
        visit: DeskVisit, in context: PageContext
    ) {
        let (words, today) = (context.words, context.today)
        let home = visit.home.place
        title = words(.officialsTitle, ["place": context.name(place)])
        back =
            place.code == home
            ? nil
            : place.parent.map { Link(context.name($0), DeskPath.officials(place: $0 == home ? nil : $0).text) }
        let mayKeep = visit.staff.may(.keepOfficials)
        let named = place.code == home ? nil : place.code
        new =
            mayKeep && place.office != nil ? Link(words(.deskOfficialNew), DeskPath.newOfficial(place: named).text) : nil
        let open = context.positions.vacancies(officials, in: place.office, on: today)
        vacancies = open.map { vacancy in
            DeskOfficialsPage.gap(
                vacancy, of: place.office,
                appoint: mayKeep
                    ? Link(words(.deskRecordSend), DeskPath.newOfficial(place: named, post: vacancy.post).text) : nil,
                in: context)
        }
        hasVacancies = !vacancies.isEmpty
        let now = officials.filter { $0.holds(on: today) }
        nobody = officials.isEmpty && place.office != nil ? words(.deskOfficialsNobody) : nil
        let former = officials.filter { ($0.until ?? today) < today }.sorted {
            ($0.until ?? today, $0.since, $0.id) > ($1.until ?? today, $1.since, $1.id)
        }
        let parts: [(String, Phrase, [Official])] = [
            ("now", .officialsNow, now), ("coming", .officialsComing, officials.filter { $0.since > today }),
            ("before", .officialsBefore, Array(former.prefix(DeskOfficialsPage.formerRows))),
        ]
        groups = parts.filter { !$0.2.isEmpty }.map { id, heading, list in
            Group(
                id: id, heading: words(heading), rows: list.map { DeskOfficialsPage.row($0, among: officials, in: context) })
        }
        func below(_ code: KATO) -> Below {
            DeskOfficialsPage.below(code, akims[code] ?? [], isKnown: known.contains(code), in: context)
        }
        self.below = children.map { below($0.code) }
        hasBelow = !children.isEmpty
        gapsTitle = gaps.flatMap { $0.count > 0 ? words(.deskOfficialsGaps, count: $0.count) : nil }
        self.gaps = (gaps?.shown ?? []).map(below)
        pagination = gaps.flatMap { gaps in
            Pagination(
                previous: gaps.page > 1 ? .officials(place: named, page: gaps.page - 1) : nil,
                next: gaps.hasMore ? .officials(place: named, page: gaps.page + 1) : nil, in: context)
        }
        links =
            (place.office == nil ? [] : [Link(words(.deskOfficialsPublic), context.url(.officials(place.code)))])
            + (mayKeep ? [Link(words(.deskOfficialsTable), DeskPath.table(.officials).text)] : [])
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .officials)
    }

    private static func gap(_ vacancy: Vacancy, of office: Office?, appoint: Link?, in context: PageContext) -> Gap {
        let (words, dates) = (context.words, context.dates)
        let since = vacancy.since.map { words(.officialsVacantSince, ["day": dates.fullDay($0, .from)]) }
        let acting = vacancy.acting.map {
            words(.deskOfficialActs, ["name": $0.name.text(for: context.language), "term": context.term(of: $0)])
        }
        let details = [since, acting].compactMap(\.self)
        return Gap(
            badge: vacancy.acting == nil
                ? empty(isKnown: vacancy.since != nil, words) : StatusBadge(.soon, words(.officialActsNow)),
            post: context.post(vacancy.post, in: office, on: context.today),
            details: details.isEmpty ? nil : details.joined(separator: ". "), appoint: appoint)
    }

    /// Of a post that nobody holds: vacant only where somebody is known to have held it.
    private static func empty(isKnown: Bool, _ words: Words) -> StatusBadge {
        isKnown ? StatusBadge(.late, words(.officialVacant)) : StatusBadge(.none, words(.deskOfficialNotRecorded))
    }

    private static func row(_ official: Official, among officials: [Official], in context: PageContext) -> Row {
        let words = context.words
        return Row(
            badge: badge(official, among: officials, in: context), name: context.text(official.name),
            url: DeskPath.official(official.id).text,
            details: Typography.dotted(
                [
                    context.post(official).text,
                    context.positionCategory(of: official).map { words(.officialCategory, ["category": $0.code]) },
                    context.term(of: official), context.acting(official, among: officials),
                ].compactMap(\.self)),
            charge: official.inChargeOf.isEmpty ? nil : context.text(official.inChargeOf))
    }

    /// In office, away, acting, to come or gone.
    static func badge(_ official: Official, among officials: [Official], in context: PageContext) -> StatusBadge {
        let (words, today) = (context.words, context.today)
        if official.since > today { return StatusBadge(.time, words(.officialComing)) }
        if !official.holds(on: today) { return StatusBadge(.none, words(.officialLeft)) }
        if official.isActing { return StatusBadge(.soon, words(.officialActsNow)) }
        let isAway = officials.contains { $0.actingFor == official.id && $0.holds(on: today) }
        return isAway ? StatusBadge(.time, words(.officialAway)) : StatusBadge(.done, words(.officialInOffice))
    }

    private static func below(
        _ code: KATO, _ akims: [Official], isKnown: Bool, in context: PageContext
    ) -> Below {
        let akim = Official.akim(of: akims, on: context.today)
        return Below(
            place: Link(context.name(code), DeskPath.officials(place: code).text), akim: akim.map { context.text($0.name) },
            badge: akim.map { badge($0, among: akims, in: context) } ?? empty(isKnown: isKnown, context.words))
    }
}
