import Domain
import Pages
import Settings
import Storage

/// The pages of personal receptions.
extension DeskPages {
    /// Rows of a list by the day: of what waits, of a page of what is to come and of what has passed.
    static let (waitingRows, comingRows, pastRows) = (12, 20, 12)
    /// Names of places offered while typing.
    static let names = 80

    /// - Parameter series: one that was just scheduled.
    func receptions(_ part: DeskAgenda.Part, series: ReceptionSeries? = nil) async throws -> String {
        let (span, today, settings) = (span, desk.today, settings)
        let found = try await database.read { connection in
            let store = ReceptionStore(connection)
            let waiting =
                part == .whole ? try store.awaitingProtocol(within: span, today: today, limit: DeskPages.waitingRows) : []
            func rows(_ page: Int?, of size: Int, _ direction: Direction, isSettled: Bool) throws
                -> DeskAgenda.Rows<Reception>
            {
                guard let page else { return DeskAgenda.Rows() }
                let list = try store.list(
                    within: span, from: today, isSettled: isSettled, direction: direction, limit: page * size + 1)
                return DeskAgenda.Rows(list, page: page, of: size)
            }
            let coming = try rows(part.comingPage, of: DeskPages.comingRows, .ascending, isSettled: false)
            let past = try rows(part.pastPage, of: DeskPages.pastRows, .descending, isSettled: true)
            let figures = try store.figures((waiting + coming.shown + past.shown).map(\.id))
            func entry(_ reception: Reception) -> DeskReceptionsPage.Entry {
                DeskReceptionsPage.Entry(
                    reception: reception, figures: figures[reception.id] ?? ReceptionFigures(),
                    list: PublicSite.list(of: reception, settings))
            }
            return (waiting: waiting.map(entry), coming: coming.map(entry), past: past.map(entry))
        }
        return try html(
            DeskReceptionsPage(
                part, waiting: found.waiting, coming: found.coming, past: found.past, series: series, visit: visit,
                in: context))
    }

    func newReception(after id: Meeting.ID?, refused: RefusedForm? = nil) async throws -> String {
        let (desk, today, typedHost) = (desk, desk.today, refused.flatMap { receptionHost(typed: $0.typed) })
        if id == nil { try desk.require(.runReception, at: desk.staff.place) }
        let found = try await database.read { connection in
            let meeting = try id.map { try MeetingStore(connection).find($0).orNotFound() }
            if let meeting { try desk.require(.runReception, at: meeting.host) }
            let host = typedHost ?? meeting?.host ?? desk.staff.place
            return (
                meeting: meeting, host: host, last: try DeskPages.lastReception(of: host, today: today, connection)
            )
        }
        let names = settings.gazetteer.places(within: desk.staff.place).filter { $0.office != nil }.prefix(DeskPages.names)
            .map { context.name($0) }
        return try html(
            DeskNewReceptionPage(
                meeting: found.meeting, host: found.host, last: found.last, names: names, refused: refused, visit: visit,
                in: context))
    }

    /// The form again where another akimat was typed and the place or telephone of the one before still stands in it; `nil` where none does.
    func newReceptionElsewhere(after id: Meeting.ID?, typed: [String: String]) async throws -> String? {
        guard let former = KATO(typed[DeskNewReceptionPage.ownField] ?? ""), let host = receptionHost(typed: typed),
            host != former, desk.may(.runReception, at: former)
        else { return nil }
        let today = desk.today
        let own = try await database.read { connection in
            DeskNewReceptionPage.own(
                of: try DeskPages.lastReception(of: former, today: today, connection),
                after: try id.flatMap { try MeetingStore(connection).find($0) })
        }
        let left = own.filter { !$0.value.isEmpty && typed[$0.key.rawValue]?.trimmed == $0.value }.map(\.key)
        guard !left.isEmpty else { return nil }
        return try await newReception(after: id, refused: DeskNewReceptionPage.elsewhere(typed, without: left))
    }

    /// The akimat that is typed, where it may be found and its receptions run from this desk.
    private func receptionHost(typed: [String: String]) -> KATO? {
        let places = ForwardPlaces(gazetteer: settings.gazetteer, home: desk.staff.place)
        guard case .found(let place) = places.find(typed[ReceptionDraft.Field.place.rawValue] ?? ""), place.office != nil,
            desk.may(.runReception, at: place.code)
        else { return nil }
        return place.code
    }

    /// The latest reception of an akimat, to come or past.
    private static func lastReception(of host: KATO, today: Day, _ connection: any SQLConnection) throws -> Reception? {
        let store = ReceptionStore(connection)
        return try store.list(of: host, from: today, limit: 200).last ?? store.past(of: host, before: today, limit: 1).first
    }

    func reception(
        _ id: Reception.ID, page: Int? = nil, booked: BookReception.Receipt? = nil,
        refused: (act: DeskPath.ReceptionAct, form: RefusedForm)? = nil, refusal: Phrase? = nil
    ) async throws -> String {
        let found = try await record(id)
        return try html(
            DeskReceptionPage(
                found.reception, after: found.moves, hasBegun: (try? desk.requireBegun(found.reception)) != nil, page: page,
                bookings: found.bookings, people: found.people,
                questions: found.questions, assignments: found.assignments, list: PublicSite.list(of: found.reception, settings),
                booked: booked.map { ($0.booking, $0.code) },
                refused: refused, refusal: refusal, visit: visit(at: found.reception.host, about: .reception(id)), in: context))
    }

    func receptionSheet(_ id: Reception.ID, page: Int) async throws -> String {
        let found = try await record(id)
        try desk.require(.runReception, at: found.reception.host)
        return try html(
            DeskReceptionSheetPage(
                found.reception, page: page, bookings: found.bookings, people: found.people, questions: found.questions,
                assignments: found.assignments, visit: visit, in: context))
    }

    func assignment(
        _ id: Assignment.ID, of reception: Reception.ID, page: Int = 1,
        refused: (act: DeskPath.ItemAct, form: RefusedForm)? = nil
    ) async throws -> String {
        let desk = desk
        let found = try await database.read { connection in
            let assignment = try AssignmentStore(connection).find(id).orNotFound()
            guard assignment.reception == reception else { throw StoreError.notFound }
            try desk.require(.runReception, at: assignment.host)
            let bookings = BookingStore(connection)
            let booking = try assignment.booking.flatMap { try bookings.find($0) }
            return (
                assignment: assignment, reception: try ReceptionStore(connection).find(reception).orNotFound(),
                booking: try booking.map { (booking: $0, person: try bookings.person(of: $0.id)) },
                question: try booking?.question.flatMap { try QuestionStore(connection).find($0)?.number }
            )
        }
        return try html(
            DeskAssignmentPage(
                found.assignment, at: found.reception, page: page, booking: found.booking, question: found.question,
                refused: refused,
                visit: visit(at: found.assignment.host, about: .assignment(id)), in: context))
    }

    /// Assignments whose deadline is near or past, and those whose later deadline waits for a decision; none for those who may not read them.
    static func pressing(
        within span: Gazetteer.Span?, for staff: StaffMember, today: Day, _ settings: LoadedSettings, limit: Int,
        _ connection: any SQLConnection
    ) throws -> [DeskControlPage.Assigned] {
        guard staff.may(.runReception) else { return [] }
        let store = AssignmentStore(connection)
        let near = try store.open(within: span, dueBy: today.adding(days: DeskPages.daysAhead), limit: limit).filter {
            !$0.item.awaitsDecision && $0.item.trafficLight(on: today, calendar: settings.calendar) != .green
        }
        return try withReceptions(near + store.awaitingDecision(within: span, limit: limit), connection)
    }

    /// Assignments with the receptions at which they were given.
    static func withReceptions(_ assignments: [Assignment], _ connection: any SQLConnection) throws -> [DeskControlPage.Assigned]
    {
        let receptions = try ReceptionStore(connection).find(Set(assignments.map(\.reception)))
        return assignments.compactMap { assignment in
            receptions[assignment.reception].map { (assignment: assignment, reception: $0) }
        }
    }

    private typealias Record = (
        reception: Reception, bookings: [Booking], people: [Booking.ID: BookedPerson],
        questions: [Question.ID: Question.Number], assignments: [Assignment], moves: [Reception.Move]
    )

    /// A reception with its bookings; who booked is read for those alone who run receptions.
    private func record(_ id: Reception.ID) async throws -> Record {
        let desk = desk
        return try await database.read { connection -> Record in
            guard let reception = try ReceptionStore(connection).find(id) else { throw StoreError.notFound }
            try desk.require(.read, at: reception.host)
            let store = BookingStore(connection)
            let bookings = try store.list(of: id)
            let questions = try QuestionStore(connection).find(bookings.compactMap(\.question)).mapValues(\.number)
            let isOpen = desk.may(.runReception, at: reception.host)
            return (
                reception, bookings, isOpen ? try store.people(of: id) : [:], questions,
                isOpen ? try AssignmentStore(connection).list(of: id) : [],
                try ReceptionStore(connection).formerMoves(of: [id], limit: PublicSite.correctionsShown)[id] ?? []
            )
        }
    }
}
