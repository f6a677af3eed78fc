/// One of several places that fit what was typed, with what it belongs to.
package struct FittingPlace: Hashable, Sendable {
    package let code: KATO
    package let name: Translated
    /// The names of the places above, nearest first, without the republic.
    package let within: [Translated]

    /// A place as it is told apart from others of its name.
    package init(_ place: Place, in gazetteer: Gazetteer) {
        code = place.code
        name = place.name
        within = gazetteer.ancestors(of: place.code).filter { $0.code != .republic }.map(\.name)
    }

    /// As it is offered, and may be typed: the name, what it belongs to, the code.
    package func text(for language: Language) -> String {
        ([name] + within).map { $0.text(for: language) }.joined(separator: ", ") + ", " + code.code
    }
}
