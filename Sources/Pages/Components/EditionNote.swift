import Domain

/// An edition of an act with the days on which it is in force and what is uncertain about it.
struct EditionNote: Sendable {
    let title: LocalText
    let inForce: String
    let notes: LocalText?

    init(_ edition: Edition, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        title = context.text(edition.act.title)
        let from = dates.fullDay(edition.inForceFrom, .from)
        inForce =
            edition.inForceTo.map { words(.editionInForceUntil, ["from": from, "to": dates.fullDay($0, .by)]) }
            ?? words(.editionInForce, ["from": from])
        notes = edition.notes.isEmpty ? nil : context.text(edition.notes)
    }
}
