package import Domain

/// What this site is, by which law it counts, where its data come from.
package struct AboutPage: Page {
    package static let template = "reading/about"
    package let frame: Frame
    package let t: [String: String]
    let editions: [EditionNote]
    let placesText: String
    let daysText: String?
    let operatorName: LocalText
    let contact: Link?

    /// - Parameter editions: those in use, in the order in which they are shown.
    package init(editions: [Edition], in context: PageContext) {
        let words = context.words
        self.editions = editions.map { EditionNote($0, in: context) }
        placesText = words(.aboutPlacesText, count: context.gazetteer.places.count)
        daysText = context.workingCalendar.years.map {
            words(.aboutDaysText, ["from": String($0.lowerBound), "to": String($0.upperBound)])
        }
        operatorName = context.text(context.site.operatorName)
        contact = context.site.contactEmail.map { Link($0, "mailto:\($0)") }
        t = words.plain
        frame = Frame(context, title: words(.aboutTitle), path: .about, crumbs: [Link(words(.home), context.url(.home))])
    }
}
