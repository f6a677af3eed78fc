import Domain

/// A question with its steps so far.
struct QuestionWay {
    var question: Question
    private(set) var steps: [QuestionStep]
    private var last: (day: Day, time: TimeOfDay)
    private let region: KATO

    init(_ arrival: Inbox.Arrival, ordinal: Int, meeting: Meeting.ID?, setting: Setting) {
        region = setting.region(of: arrival.place)
        question = Question(
            id: Question.ID(ordinal), number: Question.Number(year: setting.year, ordinal: ordinal), place: arrival.place,
            meeting: meeting, language: arrival.language, original: arrival.text, category: nil, channel: arrival.channel,
            receivedAt: arrival.receivedAt, receivedOn: arrival.receivedOn)
        steps = [QuestionStep(standing: .received, on: arrival.receivedOn, at: arrival.receivedAt)]
        last = setting.clock.local(arrival.receivedAt, in: region)
    }

    /// The day of the last step.
    var lastDay: Day { steps.last?.on ?? last.day }

    /// Whether it may become part of a problem question: shown, and not settled another way.
    var isReadyForProblem: Bool { question.standing == .published && question.problem == nil }

    /// One more step: some minutes after the last where that was the same day, else in office hours.
    mutating func add(
        _ standing: Question.Standing, on day: Day, note: Translated = Translated(), _ setting: Setting,
        _ randomness: inout Randomness
    ) {
        let time =
            day == last.day
            ? TimeOfDay(minutes: last.time.minutes + randomness.number(4...25))
            : TimeOfDay(minutes: randomness.number(545...1050))
        last = (day, time)
        steps.append(QuestionStep(standing: standing, on: day, at: setting.clock.moment(day, time, in: region), note: note))
    }

    /// Residents beside the one who asked: mostly few, seldom up to 59.
    static func supporters(_ randomness: inout Randomness) -> Int {
        var chance = randomness.number(0...1000)
        for _ in 0..<3 { chance = chance * chance / 1000 }
        return chance * 59 / 1000
    }
}
