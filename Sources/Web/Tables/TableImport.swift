package import Domain
package import Storage

/// A table that is taken over: all of it, or nothing. Only what differs from the register is written.
package protocol TableImport: Sendable {
    /// What is done inside one transaction. Throws `SheetRefusal` with every wrong row.
    func carryOut(on connection: any SQLConnection, _ run: TableRun) throws -> TableChanges
}

/// When and by whom a table is taken over, and what that person may do.
package struct TableRun: Sendable {
    package let now: Moment
    package let today: Day
    package let actor: JournalEntry.Actor
    /// Whether an act is allowed at the place of a record: asked for every row that changes one.
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
    /// A run of a table by the person at this desk.
    var run: TableRun {
        let desk = self
        var run = TableRun(now: now, today: today, actor: actor) { desk.may($0, at: $1) }
        run.desk = desk
        return run
    }
}

extension TableImport {
    /// - Parameter isDryRun: whether everything is checked and nothing kept.
    package func carryOut(in database: any Database, _ run: TableRun, isDryRun: Bool) async throws -> TableChanges {
        try await carryOut(in: database, run) { _ in !isDryRun }.changes
    }

    /// - Parameter keeps: whether these are the changes to be made; where they are not, nothing is kept.
    func carryOut(
        in database: any Database, _ run: TableRun, where keeps: @escaping @Sendable (TableChanges) -> Bool
    ) async throws -> (changes: TableChanges, isKept: Bool) {
        do {
            let changes = try await database.write { connection in
                let changes = try carryOut(on: connection, run)
                guard keeps(changes) else { throw NotKept(changes: changes) }
                return changes
            }
            return (changes, true)
        } catch let notKept as NotKept {
            return (notKept.changes, false)
        }
    }
}

/// Ends a run of which nothing is kept.
private struct NotKept: Error {
    let changes: TableChanges
}
