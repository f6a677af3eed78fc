package import Domain

/// Who holds which post of an akimat, since when, in charge of what; and who held it before.
package struct OfficialsPage: Page {
    struct Row: Sendable {
        let official: OfficialRow
        /// Who appoints, by the register.
        let appointment: String?
    }

    /// Those before, in one kind of post.
    struct Group: Sendable {
        let title: String
        let rows: [OfficialRow]
    }

    struct Open: Sendable {
        let post: String
        let since: String
    }

    package static let template = "places/officials"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let lead: String
    let rows: [Row]
    let hasRows: Bool
    let nothing: String?
    /// Posts that nobody holds, nor acts in.
    let open: [Open]
    let hasOpen: Bool
    /// Those told to act from a later day.
    let coming: [OfficialRow]
    let hasComing: Bool
    let former: [Group]
    let hasFormer: Bool
    let source: String?
    let placeURL: String
    let place: String
    let dataURL: String

    /// - Parameters:
    ///   - officials: of the akimat, those before too.
    ///   - stale: what fell behind of their translations.
    package init(
        _ place: Place, officials: [Official], stale: [Official.ID: [StaleTranslation]] = [:], in context: PageContext
    ) {
        let (words, dates, today) = (context.words, context.dates, context.today)
        let code = place.code
        title = words(.officialsTitle, ["place": context.name(place)])
        lead = words(.officialsLead)
        frame = Frame(
            context, title: title, description: lead, path: .officials(code), section: .places,
            crumbs: context.crumbs(to: code, including: true))
        t = words.plain
        func row(_ official: Official) -> OfficialRow {
            OfficialRow(official, among: officials, stale: stale[official.id] ?? [], in: context)
        }
        let now = officials.filter { $0.holds(on: today) }
        rows = OfficialsPage.inOrder(now, today: today).map { official in
            let position = official.isActing ? nil : context.position(of: official)
            let appointment = position.map { [$0.appointment, $0.category == nil ? $0.note : Translated()] } ?? []
            return Row(
                official: row(official),
                appointment: appointment.contains { !$0.isEmpty }
                    ? appointment.filter { !$0.isEmpty }.map { context.text($0).text }.joined(separator: ". ") : nil)
        }
        hasRows = !rows.isEmpty
        nothing = officials.isEmpty ? words(.officialsNone) : nil
        // Only where somebody held it is it known that it stands open.
        open = context.positions.vacancies(officials, in: place.office, on: today).compactMap { vacancy in
            guard vacancy.acting == nil, let since = vacancy.since else { return nil }
            return Open(
                post: context.post(vacancy.post, in: place.office, on: today),
                since: words(.officialsVacantSince, ["day": dates.fullDay(since, .from)]))
        }
        hasOpen = !open.isEmpty
        coming = officials.filter { $0.since > today }.map(row)
        hasComing = !coming.isEmpty
        let before = officials.filter { ($0.until ?? today) < today }.sorted { ($0.since, $0.id) > ($1.since, $1.id) }
        former = Official.Post.allCases.compactMap { post in
            let found = before.filter { $0.post == post }
            return found.isEmpty
                ? nil
                : Group(
                    title: words(OfficialsPage.heading(of: post)),
                    rows: found.map(row))
        }
        hasFormer = !former.isEmpty
        source = context.positions.edition(on: today).map {
            words(.officialsSource, ["register": $0.title.text(for: context.language)])
        }
        placeURL = context.url(.place(code))
        self.place = context.name(place)
        dataURL = FilePath.data(.officials, .csv).text(in: context.language)
    }

    /// Who carries out the duties of the akim first, also where the akim is only away.
    private static func inOrder(_ officials: [Official], today: Day) -> [Official] {
        let akim = Official.akim(of: officials, on: today)
        return (akim.map { [$0] } ?? []) + officials.filter { $0.id != akim?.id }
    }

    private static func heading(of post: Official.Post) -> Phrase {
        switch post {
        case .akim: .placeOfficialsBefore
        case .firstDeputy: .officialsFormerFirst
        case .deputy: .officialsFormerDeputies
        case .headOfOffice: .officialsFormerHeads
        case .chiefInspector: .officialsFormerInspectors
        case .other: .officialsFormerOthers
        }
    }
}
