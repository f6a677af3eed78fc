package import Domain
import Storage

/// When and by whom something is done inside one transaction, by a form or by a table, and what that person may do.
package struct ActRun: Sendable {
    package let now: Moment
    package let today: Day
    package let actor: JournalEntry.Actor
    /// Whether an act is allowed at the place of a record; a table asks for every row that changes one.
    package let allows: @Sendable (StaffMember.Act, KATO) -> Bool
    /// The form by which a single act was sent, and what it says of languages; a table is asked about in its notes.
    var desk: Desk?

    package init(
        now: Moment, today: Day, actor: JournalEntry.Actor = .program,
        allows: @escaping @Sendable (StaffMember.Act, KATO) -> Bool = { _, _ in true }
    ) {
        self.now = now
        self.today = today
        self.actor = actor
        self.allows = allows
    }

    /// Refused where the act is not allowed at the place.
    func require(_ act: StaffMember.Act, at place: KATO) throws {
        guard allows(act, place) else { throw ActRefused(act: act, place: place) }
        if let lacking = desk?.lacking { throw lacking }
    }

    /// An entry of the journal of what was changed, with what was before and what is after.
    func entry(
        _ act: String, _ subject: JournalEntry.Subject, _ own: String = "", from before: some Journalled,
        to after: some Journalled
    ) -> JournalStore.Draft {
        entry(act, subject, Desk.detail(own, from: before, to: after))
    }

    func entry(_ act: String, _ subject: JournalEntry.Subject, _ detail: String) -> JournalStore.Draft {
        JournalStore.Draft(
            at: now, actor: actor, act: act, subject: subject, detail: desk?.noting(detail) ?? detail)
    }
}

extension Desk {
    /// What the person at this desk does now.
    var run: ActRun {
        let desk = self
        var run = ActRun(now: now, today: today, actor: actor) { desk.may($0, at: $1) }
        run.desk = desk
        return run
    }
}
