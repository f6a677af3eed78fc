import Domain
import Pages
import Settings

extension DeskActs {
    /// A form that was refused, with the places that fit what was typed in its fields, where several do.
    ///
    /// - Parameter fields: those in which places are typed.
    func offering(_ refused: RefusedForm, in fields: [String]) -> RefusedForm {
        let ambiguous: [Phrase?] = [.refusalEventPlaceAmbiguous, .deskEnterAmbiguous]
        var (form, places) = (refused, TypedPlaces(desk.site.settings.gazetteer))
        for field in fields where ambiguous.contains(refused.flaws[field]) {
            for outer in [desk.staff.place, .republic] {
                guard case .ambiguous(let found) = places.find(refused.typed[field] ?? "", within: outer) else { continue }
                form.fitting[field] = found
                break
            }
        }
        return form
    }
}
