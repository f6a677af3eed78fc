/// What one akimat owes by the law, by when, and how it stands. Computed from the records and the law, never stored.
package struct Duty: Hashable, Sendable {
    /// What the duty is about.
    package enum Subject: Hashable, Sendable {
        case meeting(Meeting.ID)
        case calendar(KATO, year: Int)
        case progress(KATO, Period)
        case event(Event.ID)
        /// The summary of control of a quarter.
        case control(KATO, Period)
    }

    /// How it stands on the day asked about.
    package enum Standing: Hashable, Sendable {
        /// More than three working days are left.
        case upcoming
        /// Three working days or fewer are left; 0 on the last day.
        case dueSoon(workingDays: Int)
        /// Not met, this many calendar days after the last day.
        case overdue(days: Int)
        case met(on: Day)
        /// Met this many calendar days after the last day. Stays so for good.
        case metLate(on: Day, days: Int)
    }

    /// When a duty was met and where that can be seen.
    package struct Met: Hashable, Sendable {
        /// The day on which it was met.
        package let on: Day
        /// The address at which that can be seen; `nil` where none was given.
        package let evidence: String?

        /// Met on a day, with or without an address to show for it.
        package init(on: Day, evidence: String? = nil) {
            self.on = on
            self.evidence = evidence
        }
    }

    /// Whose akim owes it.
    package let place: KATO
    /// The level of that akim.
    package let office: Office
    /// What it is about.
    package let subject: Subject
    /// By when, and how that day was counted.
    package let reckoning: Reckoning
    /// When it was met; `nil` while it is not.
    package let met: Met?
    /// How it stands on the day given to `init`.
    package let standing: Standing

    /// A duty as it stands on `today`.
    package init(
        place: KATO, office: Office, subject: Subject, reckoning: Reckoning, met: Met?, today: Day, calendar: WorkingCalendar
    ) {
        self.place = place
        self.office = office
        self.subject = subject
        self.reckoning = reckoning
        self.met = met
        let due = reckoning.due
        if let met {
            standing = met.on <= due ? .met(on: met.on) : .metLate(on: met.on, days: due.days(until: met.on))
        } else if today > due {
            standing = .overdue(days: due.days(until: today))
        } else {
            let left = calendar.workingDays(after: today, through: due, most: 4)
            standing = left <= 3 ? .dueSoon(workingDays: left) : .upcoming
        }
    }

    /// What the law asks.
    package var rule: DutyRule { reckoning.rule }
    /// The last day on which it is met in time.
    package var due: Day { reckoning.due }
    /// The year of the meeting, quarter or calendar about which it is.
    package var year: Int {
        switch subject {
        case .meeting, .event: reckoning.from.year
        case .calendar(_, let year): year
        case .progress(_, let period), .control(_, let period): period.year
        }
    }
    /// Whether the last day has gone by and it is not met.
    package var isOverdue: Bool { if case .overdue = standing { true } else { false } }
}

/// What the register knows of one akimat, as far as its duties go.
package struct DutyRecords: Sendable {
    /// Meetings that its akim holds.
    package var meetings: [Meeting]
    /// Days on which the plan of a meeting was published.
    package var plansPublished: [Meeting.ID: Day]
    /// The yearly calendars that it approves.
    package var calendars: [MeetingCalendar]
    /// Days on which the progress of a quarter was published.
    package var progressPublished: [Period: Day]
    /// Trips, rounds, broadcasts and other events that it holds.
    package var events: [Event]
    /// The quarters in which an item of its own plans stood on control.
    package var onControl: Set<Period>
    /// Days on which the summary of control of a quarter was handed in.
    package var summariesHandedIn: [Period: Day]

    /// Records of their parts; without any of them an akimat of which nothing is known.
    package init(
        meetings: [Meeting] = [], plansPublished: [Meeting.ID: Day] = [:], calendars: [MeetingCalendar] = [],
        progressPublished: [Period: Day] = [:], events: [Event] = [], onControl: Set<Period> = [],
        summariesHandedIn: [Period: Day] = [:]
    ) {
        self.meetings = meetings
        self.plansPublished = plansPublished
        self.calendars = calendars
        self.progressPublished = progressPublished
        self.events = events
        self.onControl = onControl
        self.summariesHandedIn = summariesHandedIn
    }
}

extension Duty {
    /// Everything that the akimat of a place owes and owed, as far as the records reach; earliest due day first.
    ///
    /// A duty begins when its event is known: announcements with the meeting in the calendar, results when the meeting was held, progress when the quarter in which a meeting was held has ended, the summary of control when one in which something stood on control has.
    package static func all(
        of place: Place, records: DutyRecords, law: Law, gazetteer: Gazetteer, calendar: WorkingCalendar, today: Day
    ) -> [Duty] {
        guard let office = place.office else { return [] }
        var found: [Duty] = []
        func add(_ rule: DutyRule, from event: Day, _ subject: Subject, met: Met?) {
            let reckoning = Reckoning(rule, from: event, calendar: calendar)
            found.append(
                Duty(
                    place: place.code, office: office, subject: subject, reckoning: reckoning, met: met, today: today,
                    calendar: calendar))
        }

        for meeting in records.meetings where !meeting.isCancelled {
            for rule in law.rules(on: meeting.day, binding: office, trigger: .meeting) {
                let met = meeting.announcement.map { Met(on: $0.publishedOn, evidence: $0.evidence) }
                add(rule, from: meeting.day, .meeting(meeting.id), met: met)
            }
            guard meeting.day <= today else { continue }
            for rule in law.rules(on: meeting.day, binding: office, trigger: .meetingEnd) {
                // Both must stand: the results and the plan, or the word that there is nothing to plan.
                let results = meeting.results?.publishedOn
                let plan = records.plansPublished[meeting.id] ?? meeting.results?.noProblemsOn
                let met = results.flatMap { results in plan.map { Met(on: max(results, $0)) } }
                add(rule, from: meeting.lastDay, .meeting(meeting.id), met: met)
            }
        }

        let quarters = Set(records.meetings.filter { $0.isHeld && $0.day <= today }.map { Period.quarter(of: $0.day) })
        for quarter in quarters where quarter.lastDay < today {
            for rule in law.rules(on: quarter.lastDay, binding: office, trigger: .quarterEnd)
            where rule.fulfilment == .progressReport {
                add(
                    rule, from: quarter.lastDay, .progress(place.code, quarter),
                    met: records.progressPublished[quarter].map { Met(on: $0) })
            }
        }
        for edition in law.askingForSummaries where edition.holds(in: place.code, by: gazetteer) {
            let rules = edition.rules.filter { $0.fulfilment == .controlSummary && $0.binds(office) }
            for quarter in records.onControl where quarter.lastDay < today && edition.isInForce(on: quarter.lastDay) {
                for rule in rules {
                    add(
                        rule, from: quarter.lastDay, .control(place.code, quarter),
                        met: records.summariesHandedIn[quarter].map { Met(on: $0) })
                }
            }
        }

        if office.approvesCalendar {
            // What was late or never came stays, year by year, as far back as the register knows the territory.
            let known = records.calendars.map(\.year) + records.meetings.filter { $0.kind == .calendar }.map(\.day.year)
            for year in Set(known + [today.year]) where year <= today.year {
                guard let january = Day(year: year, month: 1, day: 1) else { continue }
                let own = records.calendars.first { $0.place == place.code && $0.year == year }
                for rule in law.rules(on: january, binding: office, trigger: .year) {
                    let met: Met? =
                        switch rule.fulfilment {
                        case .calendarApproved: own?.approvedOn.map { Met(on: $0) }
                        case .calendarSubmitted: own?.submittedOn.map { Met(on: $0) }
                        default: nil
                        }
                    add(rule, from: january, .calendar(place.code, year: year), met: met)
                }
            }
        }

        for event in records.events {
            found += EventDuties.owed(by: event, host: place, law: law, gazetteer: gazetteer, calendar: calendar, today: today)
        }
        return found.sorted { ($0.due, $0.rule.id, $0.reckoning.from) < ($1.due, $1.rule.id, $1.reckoning.from) }
    }
}
