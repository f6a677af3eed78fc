import Domain
import Settings
import Storage
import Synchronization

/// The settings with the names that offices have given places, taken anew when those change.
final class NamedSettings: Sendable {
    private struct State {
        var settings: LoadedSettings
        /// The last change of a name that `settings` knows; `nil` before the first look.
        var change: Int?
    }

    /// With the places as the classifier names them.
    private let classified: LoadedSettings
    private let state: Mutex<State>

    init(_ settings: LoadedSettings) {
        classified = settings
        state = Mutex(State(settings: settings, change: nil))
    }

    var current: LoadedSettings { state.withLock { $0.settings } }

    /// Takes the names of the register where one was changed since the last look.
    func look(_ connection: any SQLConnection) throws {
        let store = PlaceNameStore(connection)
        let change = try store.lastChange()
        guard state.withLock({ $0.change.map { $0 < change } ?? true }) else { return }
        let namings = try store.all()
        // No name was given yet, and none was before: the classifier holds.
        let gazetteer = change == 0 ? classified.gazetteer : classified.gazetteer.named(namings)
        let settings = classified.with(gazetteer)
        state.withLock { state in
            // Another read, begun later, may have ended earlier.
            if let known = state.change, known > change { return }
            state = State(settings: settings, change: change)
        }
    }
}
