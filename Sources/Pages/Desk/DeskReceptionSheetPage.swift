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
    /// Whether nobody is booked.
    let isEmpty: Bool
    let isProtocol: Bool
    let minutes: DeskReceptionPage.Minutes?
    let pagination: Pagination?
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

    /// What stands on a sheet.
    private enum Part {
        case row(Row)
        case assigned(Assigned)
        case minutes(DeskReceptionPage.Minutes)

        var texts: [String] {
            switch self {
            case .row(let row): [row.name, row.contact, row.topic, row.how, row.result]
            case .assigned(let assigned): [assigned.what.text, assigned.who, assigned.deadline]
            case .minutes(let minutes): [minutes.present ?? "", minutes.text]
            }
        }
    }

    /// What a sheet may weigh, in bytes.
    private static let share = 46_000

    /// - Parameters:
    ///   - page: the sheet, from 1: a long list is printed on several.
    ///   - bookings: in the order of slots; those called off are left out.
    package init(
        _ reception: Reception, page: Int = 1, bookings: [Booking], people: [Booking.ID: BookedPerson],
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
        let booked = bookings.filter(\.standing.isActive).enumerated().map { position, booking in
            let person = people[booking.id]
            let question = booking.question.flatMap { questions[$0] }.map { ", № \($0.text)" } ?? ""
            return Row(
                number: String(position + 1), time: reception.time(of: booking.slot).text,
                name: person?.contact.name ?? words(.deskBookedGone),
                contact: [person?.contact.phone, person?.contact.email].compactMap(\.self).joined(separator: ", "),
                topic: person?.topic ?? "", how: words(DeskReceptionForms.name(of: booking.channel)),
                result: (DeskReceptionPage.badge(booking, in: context)?.words ?? "") + question)
        }
        let ordered = assignments.map(\.item).map { item in
            Assigned(
                number: String(item.number), what: context.text(item.action),
                who: [item.lead, item.coExecutors].map { $0.text(for: context.language) }.filter { !$0.isEmpty }
                    .joined(separator: "; "), deadline: dates.fullDay(item.deadline))
        }
        let said =
            if case .held(let found) = reception.standing { [DeskReceptionPage.Minutes(found, in: context)] } else {
                [DeskReceptionPage.Minutes]()
            }
        let sheet = ListPart(
            page, of: booked.map(Part.row) + ordered.map(Part.assigned) + said.map(Part.minutes),
            within: DeskReceptionSheetPage.share, overhead: 120, texts: \.texts)
        rows = sheet.shown.compactMap { if case .row(let row) = $0 { row } else { nil } }
        hasRows = !rows.isEmpty
        isEmpty = booked.isEmpty && sheet.number == 1
        let assigned = sheet.shown.compactMap { if case .assigned(let one) = $0 { one } else { nil } }
        self.assignments = assigned.isEmpty ? nil : Assignments(rows: assigned)
        minutes = sheet.shown.lazy.compactMap { if case .minutes(let minutes) = $0 { minutes } else { nil } }.first
        pagination = sheet.pagination(in: context) { .receptionSheet(reception.id, page: $0) }
        handedTo = reception.isHeld || sheet.number < sheet.count ? nil : words(.deskSheetHandedTo)
        formToken = visit.formToken
        t = words.plain
        frame = DeskFrame(context, title: title, visit: visit, section: .receptions)
    }
}
