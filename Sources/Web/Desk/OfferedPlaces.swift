import Domain
import Pages
import Settings

extension DeskActs {
    /// A form that was refused, with the places that fit what was typed in its fields, where several do.
    ///
    /// - Parameters:
    ///   - fields: those in which places are typed.
    ///   - hosts: those of them that take places with an akim alone.
    func offering(_ refused: RefusedForm, in fields: [String], hosts: Set<String> = []) -> RefusedForm {
        let ambiguous: [Phrase?] = [.refusalEventPlaceAmbiguous, .deskEnterAmbiguous]
        var (form, places) = (refused, TypedPlaces(desk.site.settings.gazetteer))
        for field in fields where ambiguous.contains(refused.flaws[field]) {
            for outer in [desk.staff.place, .republic] {
                let found = places.find(refused.typed[field] ?? "", within: outer) { !hosts.contains(field) || $0.office != nil }
                guard case .ambiguous(let found) = found else { continue }
                form.fitting[field] = found
                break
            }
        }
        return form
    }
}
