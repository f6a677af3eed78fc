import Domain
import Settings
import Storage

/// A clerk records that the akim approved the schedule of the trips of a quarter. Source: order 70-ө, annex 1, p. 9; annex 2, p. 1.
struct ApproveEventSchedule: Sendable {
    let kind: Event.Kind
    let quarter: Period
    let on: Day
    let evidence: String?

    /// Throws `EventSchedule.Refusal`.
    func carryOut(at desk: Desk) async throws {
        let (approval, host) = (self, desk.staff.place)
        let rule = ApproveEventSchedule.rule(for: kind, of: host, on: quarter.firstDay, desk.site.settings)
        try desk.require(.runEvent, at: host)
        try await desk.site.change { connection in
            let store = EventStore(connection)
            let events = try ApproveEventSchedule.events(of: host, in: approval.quarter, store)
            let years = approval.quarter.year...approval.quarter.year
            let before = try store.schedules(of: host, years: years).first {
                $0.kind == approval.kind && $0.quarter == approval.quarter
            }
            let schedule = try EventSchedule(
                approving: approval.kind, of: host, approval.quarter, events: events, over: before, on: approval.on,
                evidence: approval.evidence, asked: rule != nil, today: desk.today)
            try store.save(schedule)
            let replaced = before.map { $0.approvedOn == schedule.approvedOn ? "" : "\($0.approvedOn)→" } ?? ""
            try JournalStore(connection).append(
                at: desk.now, actor: desk.actor, act: "event-schedule-approved",
                subject: .eventSchedule(host, approval.kind, approval.quarter), detail: "on=\(replaced)\(approval.on)")
        }
    }

    /// The rule that asks an akimat for such a schedule; `nil` where none in force does.
    static func rule(for kind: Event.Kind, of host: KATO, on day: Day, _ settings: LoadedSettings) -> DutyRule? {
        guard let office = settings.gazetteer[host]?.office else { return nil }
        return settings.law.editions(on: day, in: host, by: settings.gazetteer).flatMap(\.rules).first {
            $0.events.contains(kind) && $0.fulfilment == .agreement && $0.binds(office)
        }
    }

    /// The events of a host that begin in a quarter, and those of the days around that may reach into it.
    static func events(of host: KATO, in quarter: Period, _ store: EventStore) throws -> [Event] {
        try store.list(of: host, from: quarter.firstDay.adding(days: -31), through: quarter.lastDay.adding(days: 31))
    }
}
