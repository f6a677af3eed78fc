import Domain
import Pages
import Settings
import Storage

/// A clerk records a step of the yearly calendar: the word of the maslikhat, the approval, the submission.
struct RecordCalendarStep: Sendable {
    let place: KATO
    let year: Int
    let act: DeskPath.CalendarStepAct
    let step: MeetingCalendar.Step

    func carryOut(at desk: Desk) async throws {
        let (order, today) = (self, desk.today)
        let asked = desk.site.settings.law.calendarConsent(on: step.on)
        try await desk.site.change { connection in
            try desk.require(.runMeeting, at: order.place)
            let store = CalendarStore(connection)
            guard let calendar = try store.find(order.place, year: order.year) else { throw CalendarRefusal.nothingPublished }
            let changed =
                switch order.act {
                case .consent: try calendar.consented(order.step, today: today)
                case .approve: try calendar.approved(order.step, asked: asked, today: today)
                case .submit: try calendar.submitted(order.step, today: today)
                }
            try store.save(changed)
            let verb =
                switch order.act {
                case .consent: "calendar-consented"
                case .approve: "calendar-approved"
                case .submit: "calendar-submitted"
                }
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: verb, subject: .calendar(order.place, year: order.year),
                detail: "on=\(order.step.on)")
        }
    }
}
