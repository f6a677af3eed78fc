/// What officials do among residents beside the meetings of akims: trips, rounds, broadcasts, briefings, meetings of ministers, and the events, trips and sessions that an akim's office prepares.
///
/// Source: order 70-ө, annexes 1 to 4; regulation 135, sections 3 to 5; the schedule of central bodies.
package struct Event: Hashable, Sendable {
    /// Its number in the register, which stands in its address.
    package typealias ID = Identifier<Event>

    /// What it is; law files name the kinds that a rule is about.
    package enum Kind: String, CaseIterable, Sendable {
        /// A deputy of the oblast akim in a district or city. Source: order 70-ө, annex 1, p. 9–19.
        case deputyTrip = "deputy-trip"
        /// A chief inspector in settlements. Source: order 70-ө, annex 2.
        case inspectorTrip = "inspector-trip"
        /// A district akim in the settlements of a rural okrug. Source: order 70-ө, annex 3, p. 10–16.
        case round
        /// A rural akim in the settlements of the okrug. Source: order 70-ө, annex 4, p. 3.
        case ruralRound = "rural-round"
        /// With people of agriculture, industry and business. Source: order 70-ө, annex 3, p. 1 (4).
        case productionMeeting = "production-meeting"
        /// With people of education, health or another social field. Source: order 70-ө, annex 3, p. 1 (4).
        case socialMeeting = "social-meeting"
        /// With socially vulnerable groups. Source: order 70-ө, annex 3, p. 21.
        case vulnerableMeeting = "vulnerable-meeting"
        /// The live broadcast "Hour of the akimat". Source: order 70-ө, annex 1, p. 25–28; annex 3, p. 22–26.
        case hour
        /// At the regional communications service. Source: order 70-ө, annex 1, p. 29–31.
        case briefing
        /// Of the head of a central body with residents of a region.
        case ministerMeeting = "minister-meeting"
        /// An official event with the leadership of a district. Source: regulation 135, section 3.
        case officialEvent = "official-event"
        /// A working trip of a district akim. Source: regulation 135, section 4.
        case workTrip = "work-trip"
        /// A session of the akimat. Source: regulation 135, section 5.
        case session

        /// Whether questions are put on the air, and some stay without an answer.
        package var isOnAir: Bool { self == .hour }
    }

    /// A place on the way, on a day.
    package struct Stop: Hashable, Sendable {
        /// Where; of a broadcast or a briefing, the host's own place.
        package let place: KATO
        /// The local day.
        package let day: Day
        /// The local time at which residents are met, or the broadcast begins.
        package let time: TimeOfDay
        /// The building, or the channel of a broadcast; may be empty for a round.
        package let venue: Translated

        /// A stop of its parts.
        package init(place: KATO, day: Day, time: TimeOfDay, venue: Translated = Translated()) {
            self.place = place
            self.day = day
            self.time = time
            self.venue = venue
        }
    }

    /// How far it has come.
    package enum Standing: Hashable, Sendable {
        case planned
        case held(EventResults)
        case cancelled(on: Day, reason: Translated)

        /// As it stands in the journal and in data.
        package var code: String {
            switch self {
            case .planned: "planned"
            case .held: "held"
            case .cancelled: "cancelled"
            }
        }
    }

    /// When it was to begin before it was moved, and why; the last move where there were several. Those before are kept as corrections.
    package struct Move: Hashable, Sendable {
        /// The first day before it was moved.
        package let from: Day
        /// The day on which it was moved.
        package let on: Day
        /// As residents read it.
        package let reason: Translated

        /// A move of its parts.
        package init(from: Day, on: Day, reason: Translated) {
            self.from = from
            self.on = on
            self.reason = reason
        }
    }

    /// Its number in the register; 0 for one that is not in it yet.
    package let id: ID
    /// What it is.
    package let kind: Kind
    /// The place whose akimat holds it; the republic for ministers.
    package let host: KATO
    /// Who goes or speaks, where the register knows the official; `nil` for the akim and for others.
    package let official: Official.ID?
    /// Who goes or speaks, as residents read it: name, post, field of work; empty where it is the akim.
    package let leader: Translated
    /// The central body of a meeting of a minister; else empty.
    package let body: Translated
    /// Where and when, by day and time; never empty.
    package var stops: [Stop]
    /// What it is about, or the agenda; may be empty.
    package let topic: Translated
    /// The telephone for questions; `nil` where none was given.
    package let phone: String?
    /// The address of the broadcast, or of a page about it; `nil` where none was given.
    package let link: String?
    /// Planned, held or called off.
    package var standing: Standing
    /// `nil` while it stands where it was set.
    package var moved: Move?
    /// `nil` until it was announced.
    package var announcement: Announcement?
    /// Questions that were left without an answer on the air, by number.
    package var openQuestions: [OpenQuestion]
    /// When each step of its preparation and of what follows was done, by the rule that asks for it.
    package var stepsDone: [DutyRule.ID: Day]
    /// What was written down; `nil` until then.
    package var minutes: EventMinutes?

    /// An event of its parts; what a person types is checked by `EventDraft`. Stops are put in order.
    package init(
        id: ID, kind: Kind, host: KATO, official: Official.ID? = nil, leader: Translated = Translated(),
        body: Translated = Translated(), stops: [Stop], topic: Translated = Translated(), phone: String? = nil,
        link: String? = nil, standing: Standing = .planned, moved: Move? = nil, announcement: Announcement? = nil,
        openQuestions: [OpenQuestion] = [], stepsDone: [DutyRule.ID: Day] = [:], minutes: EventMinutes? = nil
    ) {
        self.id = id
        self.kind = kind
        self.host = host
        self.official = official
        self.leader = leader
        self.body = body
        self.stops = Event.ordered(stops)
        self.topic = topic
        self.phone = phone
        self.link = link
        self.standing = standing
        self.moved = moved
        self.announcement = announcement
        self.openQuestions = openQuestions
        self.stepsDone = stepsDone
        self.minutes = minutes
    }

    /// By day and time.
    static func ordered(_ stops: [Stop]) -> [Stop] {
        stops.enumerated().sorted { ($0.element.day, $0.element.time, $0.offset) < ($1.element.day, $1.element.time, $1.offset) }
            .map(\.element)
    }

    /// The day on which it begins.
    package var firstDay: Day { stops.first?.day ?? Day(number: 0) }
    /// The day on which it ends.
    package var lastDay: Day { stops.last?.day ?? Day(number: 0) }
    /// What was published after it; `nil` before.
    package var results: EventResults? { if case .held(let results) = standing { results } else { nil } }
    /// Whether the akim goes or speaks.
    package var isOfAkim: Bool { leader.isEmpty }
    /// Whether it was reported as held.
    package var isHeld: Bool { results != nil }
    /// Whether it was called off.
    package var isCancelled: Bool { if case .cancelled = standing { true } else { false } }
    /// Questions that were left open on the air, without those that were withdrawn.
    package var leftOpen: [OpenQuestion] { openQuestions.filter { $0.withdrawal == nil } }
    /// Those of them that wait for an answer.
    package var unanswered: [OpenQuestion] { openQuestions.filter(\.isUnanswered) }
    /// The day on which the last question left open on the air was answered; `nil` while one is, and where there was none.
    package var allAnsweredOn: Day? { unanswered.isEmpty ? leftOpen.compactMap(\.answer?.on).max() : nil }

    /// The same under another number of the register.
    package func numbered(_ id: ID) -> Event {
        Event(
            id: id, kind: kind, host: host, official: official, leader: leader, body: body, stops: stops, topic: topic,
            phone: phone, link: link, standing: standing, moved: moved, announcement: announcement, openQuestions: openQuestions,
            stepsDone: stepsDone, minutes: minutes)
    }
}

/// What was published after an event.
package struct EventResults: Hashable, Sendable {
    /// The highest number of any figure.
    package static let mostCounted = 100_000

    /// The day on which they were published.
    package let publishedOn: Day
    /// What was said, seen and promised.
    package let summary: Translated
    /// Residents present.
    package let attendance: Int?
    /// Questions put.
    package let questionsRaised: Int?
    /// Of these, resolved by the day of publication.
    package let questionsResolved: Int?
    /// Personal receptions held along with it.
    package let receptions: Int?
    /// Residents received at them.
    package let received: Int?

    /// Results of their parts; `Event.held(_:today:)` checks them.
    package init(
        publishedOn: Day, summary: Translated, attendance: Int? = nil, questionsRaised: Int? = nil,
        questionsResolved: Int? = nil, receptions: Int? = nil, received: Int? = nil
    ) {
        self.publishedOn = publishedOn
        self.summary = summary
        self.attendance = attendance
        self.questionsRaised = questionsRaised
        self.questionsResolved = questionsResolved
        self.receptions = receptions
        self.received = received
    }

    /// Every figure, given or not.
    package var figures: [Int?] { [attendance, questionsRaised, questionsResolved, receptions, received] }
}

/// A question that was left without an answer on the air, in words fit for everyone.
package struct OpenQuestion: Hashable, Sendable {
    /// The longest question or answer in one language, in characters.
    package static let longestText = 2_000
    /// The most questions left open by one broadcast.
    package static let most = 200

    /// How it was answered through the media. Source: order 70-ө, annex 1, p. 27; annex 3, p. 25.
    package struct Answer: Hashable, Sendable {
        /// The day on which it was published.
        package let on: Day
        /// What was answered.
        package let text: Translated
        /// Where it was published.
        package let evidence: String?

        /// An answer of its parts.
        package init(on day: Day, text: Translated, evidence: String?) {
            self.on = day
            self.text = text
            self.evidence = evidence
        }
    }

    /// Why it counts no more: it was not put on the air, or stands twice.
    package struct Withdrawal: Hashable, Sendable {
        /// The day on which it was withdrawn.
        package let on: Day
        /// As residents read it.
        package let reason: Translated

        /// A withdrawal of its parts.
        package init(on day: Day, reason: Translated) {
            self.on = day
            self.reason = reason
        }
    }

    /// From 1, within the broadcast.
    package let number: Int
    /// What was asked, without the name of who asked.
    package var text: Translated
    /// `nil` until it was answered.
    package var answer: Answer?
    /// `nil` while it counts. Its words are shown no more.
    package var withdrawal: Withdrawal?

    /// Whether it waits for an answer.
    package var isUnanswered: Bool { answer == nil && withdrawal == nil }

    /// A question of its parts.
    package init(number: Int, text: Translated, answer: Answer? = nil, withdrawal: Withdrawal? = nil) {
        self.number = number
        self.text = text
        self.answer = answer
        self.withdrawal = withdrawal
    }
}

/// The minutes of an event, or of a meeting of an akim with residents. For the desk alone: they may name people. Everyone sees the day on which they were made.
///
/// Source: order 70-ө, annex 1, p. 16, annex 3, p. 15; regulation 135, sections 4, 5 and 9.
package struct EventMinutes: Hashable, Sendable {
    /// The longest text about who took part, what was on the agenda and who spoke, in characters.
    package static let longestText = 2_000
    /// The longest point, in characters.
    package static let longestPoint = 1_000
    /// The longest field of a line: the chair, executors, who watches over a point, in characters.
    package static let longestName = 300
    /// The longest minutes, all texts together, in characters: they leave the form light enough for a slow line.
    package static let longestWhole = 12_000
    /// The most points of one event's minutes.
    package static let mostPoints = 30

    /// An assignment or decision.
    package struct Point: Hashable, Sendable {
        /// What is to be done, or was decided.
        package let text: String
        /// Who does it; the first named leads.
        package let executors: String
        /// By when; `nil` where none was set.
        package let deadline: Day?
        /// Who watches over it.
        package let control: String

        /// A point of its parts.
        package init(text: String, executors: String, deadline: Day?, control: String) {
            self.text = text
            self.executors = executors
            self.deadline = deadline
            self.control = control
        }
    }

    /// The day on which they were signed.
    package let on: Day
    /// Who took the chair.
    package let chair: String
    /// Who took part.
    package let present: String
    /// What stood on the agenda.
    package let agenda: String
    /// Who spoke.
    package let speakers: String
    /// What was decided, in order.
    package let points: [Point]
    /// Of a session: how many members the akimat has.
    package let members: Int?
    /// Of a session: how many of them were present.
    package let membersPresent: Int?

    /// Minutes of their parts; `Event.recorded(_:quorum:today:)` checks them.
    package init(
        on day: Day, chair: String, present: String, agenda: String, speakers: String, points: [Point], members: Int? = nil,
        membersPresent: Int? = nil
    ) {
        self.on = day
        self.chair = chair
        self.present = present
        self.agenda = agenda
        self.speakers = speakers
        self.points = points
        self.members = members
        self.membersPresent = membersPresent
    }
}
