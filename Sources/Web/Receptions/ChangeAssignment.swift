import Domain
import Pages
import Storage

/// What becomes of an assignment on control, by the rules that hold for items of plans. Source: regulation 135, section 13 and p. 15.4.
struct ChangeAssignment: Sendable {
    enum Change: Sendable {
        case record(Execution)
        case done
        case askExtension(until: Day, reason: Translated)
        case withdrawExtension
        case grantExtension(disciplinary: Translated, by: Extension.Decider)
        case declineExtension(reason: Translated, by: Extension.Decider)
        case offControl(reason: Translated)
    }

    let id: Assignment.ID
    let reception: Reception.ID
    let change: Change
    /// The mark of what is decided upon, as it was seen; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        let (change, seen, today) = (change, seen, desk.today)
        let rules = try desk.control()
        try await desk.change(id, of: reception, act, journal: verb, detail: detail) { assignment, _ in
            switch change {
            case .grantExtension, .declineExtension, .withdrawExtension: try DecideExtension.check(assignment.item, seen: seen)
            case .done, .offControl: try RemoveFromControl.check(assignment.item, seen: seen)
            case .record, .askExtension: break
            }
            let changed = try assignment.changing { (item) throws(ActionPlanRefusal) in
                switch change {
                case .record(let execution): try item.recording(execution, moneyGiven: nil, today: today)
                case .done: try item.done(on: today)
                case .askExtension(let until, let reason):
                    try item.askingExtension(to: until, reason: reason, today: today, by: rules)
                case .withdrawExtension: try item.withdrawingExtension()
                case .grantExtension(let disciplinary, let decider):
                    try item.grantingExtension(disciplinary: disciplinary, by: decider, today: today, following: rules)
                case .declineExtension(let reason, let decider):
                    try item.decliningExtension(reason: reason, by: decider, today: today)
                case .offControl(let reason): try item.removedFromControl(reason: reason, on: today)
                }
            }
            if case .askExtension(let until, _) = change { try desk.askWhetherFar(until) }
            return changed
        }
    }

    /// Who decided, as the journal tells it.
    private var detail: String {
        switch change {
        case .grantExtension(_, let decider), .declineExtension(_, let decider): "by=\(decider.rawValue)"
        case .record, .done, .askExtension, .withdrawExtension, .offControl: ""
        }
    }

    private var act: StaffMember.Act {
        switch change {
        case .record, .askExtension, .withdrawExtension: .recordExecution
        case .done, .grantExtension, .declineExtension, .offControl: .decideControl
        }
    }

    private var verb: String {
        switch change {
        case .record: "assignment-recorded"
        case .done: "assignment-done"
        case .askExtension: "extension-asked"
        case .withdrawExtension: "extension-withdrawn"
        case .grantExtension: "extension-granted"
        case .declineExtension: "extension-declined"
        case .offControl: "assignment-removed"
        }
    }
}

/// An assignment that was typed wrongly is taken out, before anything was recorded of it.
struct TakeOutAssignment: Sendable {
    let id: Assignment.ID
    let reception: Reception.ID

    func carryOut(at desk: Desk) async throws {
        let (id, host) = (id, reception)
        try await desk.site.change { connection in
            let store = AssignmentStore(connection)
            let assignment = try store.find(id).orNotFound()
            let reception = try ReceptionStore(connection).find(host).orNotFound()
            guard assignment.reception == host else { throw StoreError.notFound }
            try desk.require(.runReception, at: assignment.host)
            try reception.takesOut(assignment)
            try store.remove(assignment)
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "assignment-taken-out", subject: .assignment(id),
                detail: "reception=\(host) number=\(assignment.item.number)")
        }
    }
}
