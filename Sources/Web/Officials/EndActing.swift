import Domain
import Storage

/// What a last day of an official means for those who act for that person.
enum EndActing {
    /// The act by which one who was to act, and has not begun, is taken out of the register.
    static let takenBack = "official-taken-back"

    /// Ends the acting for one who leaves, or takes it back, with a line of the journal for each.
    ///
    /// - Parameter officials: all of the akimat, as they stand in the register.
    static func after(
        _ left: Official, among officials: [Official], _ connection: any SQLConnection, _ run: ActRun
    ) throws {
        let (store, found) = (OfficialStore(connection), left.substitutes(among: officials, today: run.today))
        var entries: [JournalStore.Draft] = []
        for one in found.changed {
            let before = try officials.first { $0.id == one.id }.orNotFound()
            try store.save(one)
            entries.append(run.entry(verb(one), .official(one.id), "leaver=\(left.id)", from: before, to: one))
        }
        for one in found.takenBack {
            try store.takeBack(one.id)
            entries.append(run.entry(takenBack, .official(one.id), "leaver=\(left.id)"))
        }
        try JournalStore(connection).append(entries)
    }

    /// By which the journal tells what became of one who acts.
    static func verb(_ changed: Official) -> String { changed.actingFor == nil ? "official-changed" : "official-left" }
}
