import Domain
import Pages
import Storage

/// A clerk says where an executor is written to, or that it is written to no more. The journal says that it was done, not the address.
struct SaveExecutorAddress: Sendable {
    let place: KATO
    let name: Translated
    /// `nil` where the address is taken away.
    let email: MailAddress?
    let language: Language
    /// The mark of the address that was there before; empty where nothing is asked.
    var seen = ""

    func carryOut(at desk: Desk) async throws {
        try desk.require(.recordExecution, at: place)
        let act = self
        try await desk.site.change { connection in
            let store = ExecutorAddressStore(connection)
            guard RecordMark(try store.find(act.name, at: act.place)).fits(act.seen) else { throw ChangedMeanwhile() }
            if let email = act.email {
                try store.save(
                    ExecutorAddress(
                        id: ExecutorAddress.ID(0), place: act.place, name: act.name, email: email, language: act.language))
            } else {
                try store.remove(act.name, at: act.place)
            }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: act.email == nil ? "executor-address-removed" : "executor-address-saved",
                subject: .executors(of: act.place), detail: "language=\(act.language.rawValue)")
        }
    }
}
