package import Domain

/// Why an act is refused to a person: what was asked for, who may do it, what roles the person has, and whom to ask.
package struct RefusedActPage: Page {
    package static let template = "desk/refused"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let facts: [DeskFact]
    let ask: String
    let back: Link
    let kept: DeskKept?

    /// - Parameters:
    ///   - administrators: those of the nearest territory that has some; names, for colleagues alone.
    ///   - typed: what was sent, so that no text is lost; nothing of a form of passwords.
    package init(
        _ act: StaffMember.Act, at place: KATO, administrators: [StaffMember], typed: [(name: String, value: String)] = [],
        visit: DeskVisit, in context: PageContext
    ) {
        kept = DeskKept(typed)
        let words = context.words
        let name = context.name(place)
        facts = [
            DeskFact(words(.refusedAct), words(RefusedActPage.phrase(for: act))),
            DeskFact(words(.refusedPlace), name.isEmpty ? "—" : name),
            DeskFact(words(.refusedWho), words.roles(act)),
            DeskFact(words(.refusedYours), context.roles(of: visit.home)),
        ]
        // The territories for which they answer, without what lies elsewhere.
        let offices = Set(administrators.flatMap(\.administered)).filter { context.gazetteer.contains($0, place) }
        let office = offices.map { context.name($0) }.sorted().joined(separator: ", ")
        ask =
            administrators.isEmpty
            ? words(.refusedAskOperator)
            : words(.refusedAsk, ["names": administrators.map(\.name).joined(separator: ", "), "place": office])
        let canRead = visit.home.may(.read)
        back = Link(
            words(canRead ? .errorBackToDesk : .accountTitle), (canRead ? DeskPath.today : .account).text)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: words(.errorForbiddenTitle), visit: visit)
    }

    static func phrase(for act: StaffMember.Act) -> Phrase {
        switch act {
        case .read: .actRead
        case .register: .actRegister
        case .moderate: .actModerate
        case .answer: .actAnswer
        case .formProblem: .actFormProblem
        case .writePlan: .actWritePlan
        case .publishPlan: .actPublishPlan
        case .recordExecution: .actRecordExecution
        case .runMeeting: .actRunMeeting
        case .draftCalendar: .actDraftCalendar
        case .runReception: .actRunReception
        case .runEvent: .actRunEvent
        case .keepOfficials: .actKeepOfficials
        case .decideControl: .actDecideControl
        case .seeContacts: .actSeeContacts
        case .manageStaff: .actManageStaff
        }
    }
}

extension Words {
    /// The roles that may do it.
    func roles(_ act: StaffMember.Act) -> String { act.roles.map { self(DeskFrame.role($0)) }.joined(separator: ", ") }

    /// That an act is not open to the roles of a person, and to which it is.
    func forbidden(_ act: StaffMember.Act) -> String { self(.deskRoleCannot, ["roles": roles(act)]) }
}
