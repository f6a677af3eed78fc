package import Domain

/// One official: the post with its category, the days in it, who acts for whom, what they are in charge of, and the acts.
package struct DeskOfficialPage: Page {
    struct Other: Sendable {
        let name: String
        let url: String
        let term: String
    }

    package static let template = "desk/official"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: LocalText
    let badge: StatusBadge
    let facts: [DeskFact]
    let errors: DeskErrors?
    let kept: DeskKept?
    let acts: [DeskAct]
    let hasActs: Bool
    let closed: DeskClosedActs?
    let readOnly: String?
    let former: [OfficialRow.Former]
    let hasFormer: Bool
    /// Others in the same post, the latest first.
    let others: [Other]
    let hasOthers: Bool
    let publicPage: Link

    private static let otherRows = 10
    /// What the charges before may weigh, in bytes.
    private static let share = 6_000

    /// - Parameter officials: of the akimat, those before too.
    package init(
        _ official: Official, among officials: [Official], place: Place,
        refused: (act: DeskPath.OfficialAct, form: RefusedForm)? = nil, visit: DeskVisit, in context: PageContext
    ) {
        let (words, today) = (context.words, context.today)
        title = context.text(official.name)
        let named = place.code == visit.home.place ? nil : place.code
        back = Link(words(.officialsTitle, ["place": context.name(place)]), DeskPath.officials(place: named).text)
        badge = DeskOfficialsPage.badge(official, among: officials, in: context)
        facts = DeskOfficialPage.facts(of: official, among: officials, in: context)
        let offers = DeskPath.OfficialAct.allCases.map {
            ($0, DeskOfficialPage.offer($0, on: official, by: visit.staff, today: today))
        }
        let open = offers.filter { $0.1 == .open }.map(\.0)
        func forms(_ act: DeskPath.OfficialAct) -> DeskOfficialForms {
            DeskOfficialForms(
                place: place, officials: officials, refused: refused.flatMap { $0.act == act ? $0.form : nil }, context: context)
        }
        acts = open.map { act in
            DeskAct(
                id: "act-\(act.rawValue)",
                title: words(act == .leave && official.isActing ? .deskOfficialEnd : DeskOfficialForms.name(of: act)),
                isOpen: refused?.act == act, form: forms(act).form(act, on: official))
        }
        hasActs = !acts.isEmpty
        let mayKeep = visit.staff.may(.keepOfficials)
        readOnly = mayKeep ? nil : visit.readOnly(.keepOfficials, words)
        closed = mayKeep ? DeskClosedActs(offers.map { (DeskOfficialForms.name(of: $0.0), $0.1) }, words: words) : nil
        let told = DeskRefusedAct(
            refused?.form, form: refused.map { forms($0.act).form($0.act, on: official) },
            at: refused.flatMap { open.contains($0.act) ? "#act-\($0.act.rawValue)" : nil }, in: context)
        (errors, kept) = (told.errors, told.kept)
        // The latest, where there are very many: the public page names all.
        former = PageShare.first(of: OfficialRow(official, in: context).former, within: DeskOfficialPage.share, overhead: 80) {
            [$0.fields.text, $0.term]
        }
        hasFormer = !former.isEmpty
        others = officials.filter { $0.post == official.post && $0.title == official.title && $0.id != official.id }
            .sorted { ($0.since, $0.id) > ($1.since, $1.id) }.prefix(DeskOfficialPage.otherRows).map {
                Other(
                    name: PageShare.beginning(of: context.text($0.name).text, upTo: DeskWork.longestTitle),
                    url: DeskPath.official($0.id).text, term: context.term(of: $0))
            }
        hasOthers = !others.isEmpty
        publicPage = Link(words(.deskOfficialsPublic), context.url(.officials(place.code)))
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title.text, visit: visit, section: .officials)
    }

    /// Whether a person may do it with this official now, else why not.
    package static func offer(
        _ act: DeskPath.OfficialAct, on official: Official, by staff: StaffMember, today: Day
    ) -> DeskQuestionActs.Offer {
        guard staff.may(.keepOfficials) else { return .forbidden(.keepOfficials) }
        let hasLeft = official.until.map { $0 < today } ?? false
        switch act {
        case .correct: return .open
        case .acting where official.isActing: return .closed(.deskOfficialActsAlready)
        case .acting, .charge, .leave: return hasLeft ? .closed(.refusalOfficialLeft) : .open
        }
    }

    private static func facts(of official: Official, among officials: [Official], in context: PageContext) -> [DeskFact] {
        let (words, today) = (context.words, context.today)
        var facts = [
            DeskFact(words(.deskOfficialPost), context.post(official).text),
            DeskFact(words(.deskOfficialTerm), context.term(of: official)),
        ]
        let position = context.position(of: official)
        if let category = context.positionCategory(of: official) {
            facts.append(
                DeskFact(
                    words(.deskOfficialCategory),
                    [category.code, position.map { context.text($0.cites).text }].compactMap(\.self).joined(separator: ". ")))
        } else if let position, !position.note.isEmpty {
            facts.append(
                DeskFact(
                    words(.deskOfficialCategory),
                    [position.note, position.cites].map { context.text($0).text }.joined(separator: ". ")))
        }
        if let position, !position.appointment.isEmpty {
            facts.append(DeskFact(words(.deskOfficialAppointment), context.text(position.appointment).text))
        }
        if official.isActing {
            let absent = official.actingFor.flatMap { id in officials.first { $0.id == id } }
            facts.append(
                DeskFact(
                    words(.deskOfficialInsteadOf), absent.map { context.text($0.name).text } ?? words(.officialActsVacant),
                    absent.map { DeskPath.official($0.id).text }))
        }
        for one in officials where one.actingFor == official.id && (one.until ?? today) >= today {
            facts.append(
                DeskFact(
                    words(.deskOfficialSubstitute), "\(context.text(one.name).text), \(context.term(of: one))",
                    DeskPath.official(one.id).text))
        }
        if !official.inChargeOf.isEmpty {
            let row = OfficialRow(official, in: context)
            facts.append(
                DeskFact(
                    words(.placeOfficialCharge),
                    context.text(official.inChargeOf).text + (row.chargeSince.map { " (\($0))" } ?? ""), isWide: true))
        }
        return facts
    }
}
