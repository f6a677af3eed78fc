package import Domain

/// The list of those booked for a reception, or after it the protocol, as it is printed and handed over. Source: regulation 135, p. 15.2, 15.4.
package struct DeskReceptionSheetPage: Page {
    struct Row: Sendable {
        let number: String
        let time: String
        let name: String
        let contact: String
        let topic: String
        let how: String
        let result: String
    }

    package static let template = "desk/reception-sheet"
    package let frame: DeskFrame
    package let t: [String: String]
    let formToken: String
    let back: Link
    let title: String
    let lead: String
    let rows: [Row]
    let hasRows: Bool
    let isProtocol: Bool
    let minutes: DeskReceptionPage.Minutes?
    let assignments: Assignments?
    let handedTo: String?

    /// What was ordered, as a table.
    struct Assignments: Sendable {
        let rows: [Assigned]
    }

    struct Assigned: Sendable {
        let number: String
        let what: LocalText
        let who: String
        let deadline: String
    }

    /// - Parameter bookings: in the order of slots; those called off are left out.
    package init(
        _ reception: Reception, bookings: [Booking], people: [Booking.ID: BookedPerson],
        questions: [Question.ID: Question.Number], assignments: [Assignment] = [], visit: DeskVisit, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        back = Link(words(.deskSheetBack), DeskPath.reception(reception.id).text)
        isProtocol = reception.isHeld
        title = words(reception.isHeld ? .deskSheetProtocolTitle : .deskSheetListTitle)
        lead = [
            context.official(reception), reception.post.text(for: context.language),
            "\(dates.fullDay(reception.day)), \(dates.weekday(reception.day)), \(reception.time.text)–\(reception.end.text)",
            reception.venue.text(for: context.language), reception.address.text(for: context.language),
        ].filter { !$0.isEmpty }.joined(separator: ", ")
        rows = bookings.filter(\.standing.isActive).enumerated().map { position, booking in
            let person = people[booking.id]
            let question = booking.question.flatMap { questions[$0] }.map { ", № \($0.text)" } ?? ""
            return Row(
                number: String(position + 1), time: reception.time(of: booking.slot).text,
                name: person?.contact.name ?? words(.deskBookedGone),
                contact: [person?.contact.phone, person?.contact.email].compactMap(\.self).joined(separator: ", "),
                topic: person?.topic ?? "", how: words(DeskReceptionForms.name(of: booking.channel)),
                result: (DeskReceptionPage.badge(booking, in: context)?.words ?? "") + question)
        }
        hasRows = !rows.isEmpty
        minutes =
            if case .held(let found) = reception.standing {
                DeskReceptionPage.Minutes(
                    title: words(.deskProtocolOn, ["day": dates.day(found.on)]),
                    present: found.present.isEmpty ? nil : found.present, text: found.text)
            } else { nil }
        self.assignments =
            assignments.isEmpty
            ? nil
            : Assignments(
                rows: assignments.map(\.item).map { item in
                    Assigned(
                        number: String(item.number), what: context.text(item.action),
                        who: [item.lead, item.coExecutors].map { $0.text(for: context.language) }.filter { !$0.isEmpty }
                            .joined(separator: "; "), deadline: dates.fullDay(item.deadline))
                })
        handedTo = reception.isHeld ? nil : words(.deskSheetHandedTo)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .receptions)
    }
}
