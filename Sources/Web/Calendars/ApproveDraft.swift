import Domain
import Pages
import Settings
import Storage

/// A clerk makes a draft the calendar of a region: the word of the maslikhat and the day of the approval in one step.
///
/// The meetings come in as an import of their table would bring them; the two steps are those that are recorded one by one for a calendar that was imported. Source: decree 826, p. 2 (1), editions of 2022 and 2024.
struct ApproveDraft: Sendable {
    enum Refusal: Error {
        /// Only an oblast or a city of republican significance approves a calendar.
        case notApprover
        /// A norm is not met for which there is room, or a meeting of the draft collides.
        case notProved
        /// The calendar is not approved yet, and no day was given.
        case dayMissing
        /// The word of the maslikhat itself is wrong: its day lies ahead, or its evidence is no address.
        case consent(CalendarRefusal)
    }

    let territory: KATO
    let year: Int
    /// The day of the approval; `nil` for a new version of a calendar that was approved before.
    let on: Day?
    /// The agreement of the maslikhat, or the notice to it; refused where the law asks for one and there is none.
    let consent: MeetingCalendar.Step?
    let basis: Translated
    /// Why an earlier version is changed.
    let reason: Translated

    func carryOut(at desk: Desk) async throws {
        try desk.require(.draftCalendar, at: territory)
        let (settings, order) = (desk.site.settings, self)
        guard settings.gazetteer[territory]?.office?.approvesCalendar ?? false else { throw Refusal.notApprover }
        try await desk.site.change { connection in
            let work = try CalendarWork(order.territory, order.year, at: desk, connection)
            guard let draft = work.draft else { throw StoreError.notFound }
            guard work.content.obstacles.isEmpty else { throw Refusal.notProved }
            try desk.askWhetherStays(in: [order.reason, order.basis])
            let sheet = try CalendarSheet(
                rows: [CalendarRow.columns] + work.table.map(\.texts), within: order.territory, year: order.year,
                gazetteer: settings.gazetteer)
            let approval = ImportCalendar.Approval(
                approvedOn: nil, submittedOn: nil, basis: Translated(), reason: order.reason)
            _ = try ImportCalendar(sheet, territory: order.territory, year: order.year, approval: approval).carryOut(
                on: connection, ActRun(now: desk.now, today: desk.today, actor: desk.actor))
            let store = CalendarStore(connection)
            let calendar = try order.approve(
                try store.find(order.territory, year: order.year).orNotFound(), by: settings.law, today: desk.today)
            try store.save(calendar)
            try CalendarDraftStore(connection).discard(order.territory, year: order.year)
            let word = order.consent.map { " consent=\($0.on)" } ?? ""
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "calendar-draft-approved",
                subject: .calendar(order.territory, year: order.year),
                detail: desk.noting("on=\(calendar.approvedOn ?? desk.today) meetings=\(draft.rows.count)\(word)"))
        }
    }

    /// The calendar with the word of the maslikhat on its newest version, and approved where it was not.
    private func approve(_ calendar: MeetingCalendar, by law: Law, today: Day) throws -> MeetingCalendar {
        var calendar = calendar
        let isAmended = calendar.approvedOn != nil
        guard let day = on ?? (isAmended ? today : nil) else { throw Refusal.dayMissing }
        let asked = law.calendarConsent(on: isAmended ? today : day)
        if let lacking = calendar.versionWithoutConsent, lacking.number == calendar.versions.map(\.number).max() {
            if let consent {
                do {
                    calendar = try calendar.consented(consent, today: today)
                } catch let refusal as CalendarRefusal {
                    throw Refusal.consent(refusal)
                }
            } else if let asked {
                throw asked == .agreed ? CalendarRefusal.agreementMissing : .noticeMissing
            }
        }
        if !isAmended { calendar = try calendar.approved(MeetingCalendar.Step(on: day), asked: asked, today: today) }
        calendar.basis = basis
        return calendar
    }
}
