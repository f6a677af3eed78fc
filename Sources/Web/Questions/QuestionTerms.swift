import Domain
import Pages
import Settings

extension TrackingPage.Terms {
    /// The terms of the law that the steps of a question rest on.
    ///
    /// - Parameters:
    ///   - meeting: for which it was asked.
    ///   - deadline: of the item that decides when it is settled; the report on its quarter is due after that.
    init(of question: Question, for meeting: Meeting?, deadline: Day?, _ settings: LoadedSettings, today: Day) {
        let (law, gazetteer, calendar) = (settings.law, settings.gazetteer, settings.calendar)
        let host = gazetteer.placeWithAkim(for: question.place)
        func rule(_ fulfilment: DutyRule.Fulfilment, on day: Day) -> DutyRule? {
            law.editions(on: day, in: question.place, by: gazetteer).flatMap(\.rules).first { rule in
                rule.fulfilment == fulfilment && (host?.office.map(rule.binds) ?? true)
            }
        }
        let region = gazetteer.region(of: question.place)?.code ?? .republic
        let local = settings.clock.local(question.receivedAt, in: region)
        let registration = rule(.registration, on: local.day).map {
            Reckoning(
                $0, from: local.day, at: local.time, calendar: calendar,
                closing: settings.clock.registersUntil(in: question.place, by: gazetteer))
        }
        let registered = question.registeredOn ?? registration?.due ?? question.receivedOn
        func term(_ fulfilment: DutyRule.Fulfilment) -> Reckoning? {
            rule(fulfilment, on: registered).map { Reckoning($0, from: registered, calendar: calendar) }
        }
        let progress = deadline.flatMap { deadline -> Reckoning? in
            let last = Period.quarter(of: max(deadline, today)).lastDay
            return rule(.progressReport, on: last).map { Reckoning($0, from: last, calendar: calendar) }
        }
        let results = meeting.flatMap { meeting -> Reckoning? in
            guard let office = gazetteer[meeting.host]?.office, !meeting.isCancelled else { return nil }
            return law.rules(on: meeting.day, binding: office, trigger: .meetingEnd).first {
                $0.fulfilment == .resultsAndPlan
            }.map { Reckoning($0, from: meeting.lastDay, calendar: calendar) }
        }
        self.init(
            registration: registration, returning: term(.returning), forwarding: term(.forwarding), answer: term(.answer),
            results: results, progress: progress)
    }
}
