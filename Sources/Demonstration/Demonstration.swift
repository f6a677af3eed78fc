package import Domain

/// A believable year of the register, made from a seed: the same arguments give the same data.
///
/// People, streets and texts are made up; territories, norms and working days are real. What is recorded lies before `today`; only meetings to come and deadlines lie ahead.
package struct Demonstration: Sendable {
    /// A question with the steps of its way, oldest first.
    package struct AskedQuestion: Hashable, Sendable {
        package let question: Question
        package let steps: [QuestionStep]
    }

    /// A problem question and the questions of which it was made; those merged among them.
    package struct RaisedProblem: Hashable, Sendable {
        package let problem: Problem
        package let questions: [Question.ID]
    }

    /// The progress of a quarter as one akimat published it.
    package struct PublishedProgress: Hashable, Sendable {
        package let place: KATO
        package let quarter: Period
        package let on: Day
        /// The figures of that day; later ones are the register's alone.
        package let report: ProgressReport
    }

    /// A turn at a reception, and who booked it where that is not forgotten yet.
    package struct BookedTurn: Hashable, Sendable {
        /// Its question, where it has one, by the identifier that the question has here.
        package let booking: Booking
        package let person: BookedPerson?
    }

    package enum Flaw: Error, Hashable, Sendable {
        /// The territory is unknown, or no place in it has an akim.
        case noAkims(KATO)
        case yearOutOfRange(Int)
        case countNegative(Int)
        /// More meetings than the akims of the territory could hold on the working days of the year.
        case tooManyMeetings(Int)
    }

    /// Zhambyl oblast, where a demonstration without counts takes place.
    package static let oblast = KATO("310000000") ?? .republic

    /// One for each region, but for the one that did not send it.
    package let calendars: [MeetingCalendar]
    /// Of those calendars that were published.
    package let contents: [CalendarContents]
    /// By day and hour, with identifiers from 1.
    package let meetings: [Meeting]
    /// Of those meetings that have any.
    package let minutes: [Meeting.ID: EventMinutes]
    /// In the order of receipt, with identifiers and numbers from 1.
    package let questions: [AskedQuestion]
    package let problems: [RaisedProblem]
    package let plans: [ActionPlan]
    package let progress: [PublishedProgress]
    /// By day and hour, with identifiers from 1.
    package let receptions: [Reception]
    /// In the order in which they were made, with numbers from 1.
    package let bookings: [BookedTurn]
    /// Akims of the territory, deputies, inspectors, heads of office, those before and those who act, with identifiers from 1.
    package let officials: [Official]
    /// Trips, rounds, broadcasts and briefings of that oblast, and the meetings of ministers everywhere; by day, with identifiers from 1.
    package let events: [Event]
    /// The schedules of trips, as approved.
    package let schedules: [EventSchedule]

    /// Makes the year.
    ///
    /// - Parameters:
    ///   - year: 2000…2100.
    ///   - meetings: how many meetings the year has, cancelled ones among them; `nil` for what the coverage norms ask and a little more.
    ///   - questions: how many questions; `nil` for about 2.2 to each meeting held. None are asked before the second week of the year.
    ///   - remote: places so far away that a deputy goes to two of them in two days.
    ///   - territory: where; without it the republic if a count is given, else Zhambyl oblast.
    ///
    /// Throws a `Flaw`; a refusal of a domain decision would be a fault of the demonstration itself.
    package init(
        year: Int, today: Day, seed: UInt64, meetings count: Int? = nil, questions questionCount: Int? = nil,
        in territory: KATO? = nil, remote: Set<KATO> = [], gazetteer: Gazetteer, law: Law, calendar: WorkingCalendar,
        clock: LocalClock
    ) throws {
        guard (2000...2100).contains(year) else { throw Flaw.yearOutOfRange(year) }
        for number in [count, questionCount] { if let number, number < 0 { throw Flaw.countNegative(number) } }
        let territory = territory ?? (count == nil && questionCount == nil ? Demonstration.oblast : .republic)
        let setting = Setting(
            year: year, today: today, territory: territory, gazetteer: gazetteer, law: law, calendar: calendar, clock: clock)
        guard !setting.hosts.isEmpty else { throw Flaw.noAkims(territory) }

        var randomness = Randomness(seed: Randomness.mixed(seed) ^ UInt64(year))
        let schedule = try Schedule(setting, count: count, randomness: &randomness)
        let approvals = CalendarYear(setting, schedule: schedule, randomness: &randomness)
        var meetings = try MeetingLife.meetings(of: schedule, setting, approvals: approvals, randomness: &randomness)
        var receptionYear = ReceptionYear(setting, seed: seed)
        let inbox = Inbox(
            setting, meetings: meetings, spoken: receptionYear.spoken, count: questionCount, randomness: &randomness)
        var office = OfficeWork(setting)
        try office.work(through: inbox, meetings: meetings, randomness: &randomness)
        try MeetingLife.publishResults(
            of: &meetings, questions: office.asked, byMeeting: inbox.byMeeting, setting, randomness: &randomness)
        minutes = try HeldMeeting.minutes(of: &meetings, plans: office.plans, setting)

        let eventYear = try EventYear(setting, remote: remote, seed: seed)
        officials = OfficialYear(setting, eventYear.officials, seed: seed).officials
        events = eventYear.events
        schedules = eventYear.schedules
        calendars = approvals.calendars
        let byRegion = Dictionary(grouping: meetings.filter { $0.kind == .calendar }) { setting.region(of: $0.host) }
        contents = calendars.filter { !$0.versions.isEmpty }.map { CalendarContents($0, meetings: byRegion[$0.place] ?? []) }
        questions = office.asked
        receptions = receptionYear.receptions
        bookings = receptionYear.bookings(questions.map(\.question))
        problems = office.problems
        plans = office.plans
        let past = PastFigures(
            meetings: meetings, questions: questions, problems: problems, plans: plans, receptions: receptions,
            bookings: bookings, gazetteer: gazetteer)
        progress = CalendarYear.progress(of: meetings, past, setting, randomness: &randomness)
        self.meetings = meetings
    }
}
