import Domain

/// What is known of one meeting besides its day and its words: where it was announced, who came, how long the account took.
///
/// Each meeting has numbers of its own, so that the rest of the year does not depend on how many are drawn here.
struct HeldMeeting {
    private let meeting: Meeting
    private let setting: Setting
    private var randomness: Randomness

    init(_ meeting: Meeting, _ setting: Setting) {
        self.meeting = meeting
        self.setting = setting
        randomness = HeldMeeting.randomness(of: meeting, 2)
    }

    private static func randomness(of meeting: Meeting, _ part: Int) -> Randomness {
        Randomness(seed: Randomness.mixed(UInt64(meeting.id.value * 8 + part)) ^ UInt64(meeting.day.number))
    }

    private static func isLarge(_ place: KATO, _ setting: Setting) -> Bool {
        switch setting.gazetteer[place]?.office {
        case .oblast, .republicanCity, .capital, .district, .cityOblast: true
        default: false
        }
    }

    /// The site of the akimat first; then what an office of its size has.
    static func channels(of meeting: Meeting, on day: Day, evidence: String, _ setting: Setting) -> [Publication] {
        var randomness = HeldMeeting.randomness(of: meeting, 1)
        let isLarge = isLarge(meeting.host, setting)
        var found = [Publication(.site, on: day, evidence: evidence)]
        func add(_ channel: PublicationChannel, _ permille: Int, _ address: String?, _ randomness: inout Randomness) {
            let later = min(day.adding(days: randomness.number(0...3)), meeting.day)
            guard randomness.happens(permille), later <= setting.horizon else { return }
            found.append(Publication(channel, on: later, evidence: address))
        }
        add(.socialNetwork, 800, "https://social.akimat.example/\(meeting.host)/\(meeting.id)", &randomness)
        add(.press, isLarge ? 450 : 40, "https://gazet.example/\(meeting.host)/\(meeting.id)", &randomness)
        add(.publicPlace, isLarge ? 80 : 700, nil, &randomness)
        add(.messenger, isLarge ? 120 : 500, nil, &randomness)
        return found
    }

    /// How it went; some offices count the hall alone, some note nothing but that.
    mutating func recorded(attendance: Int) throws -> Meeting {
        let isLarge = HeldMeeting.isLarge(meeting.host, setting)
        let groups: [Attendance.Group: Int] = [
            .deputies: randomness.number(isLarge ? 2...9 : 0...2), .parties: randomness.number(isLarge ? 1...5 : 0...1),
            .associations: randomness.number(isLarge ? 2...12 : 0...4), .opposition: randomness.number(0...(isLarge ? 2 : 0)),
            .media: randomness.number(isLarge ? 1...6 : 0...1),
        ]
        let residents = max(1, attendance - groups.values.reduce(0, +))
        let counted: Attendance =
            randomness.happens(820) ? .byGroup(groups.merging([.residents: residents]) { $1 }) : .total(attendance)
        let most = setting.law.presentation(of: meeting, by: setting.gazetteer)?.minutes(of: meeting.minutes) ?? meeting.minutes
        let presentation = randomness.happens(860) ? randomness.number(most / 2...most) : most + randomness.number(3...20)
        let holding = MeetingHolding(
            recordedOn: min(setting.workingDay(from: meeting.day), setting.horizon), attendance: counted,
            hadOpenMicrophone: randomness.happens(640), presentation: randomness.happens(900) ? presentation : nil,
            spoke: min(attendance, randomness.number(4...(isLarge ? 28 : 14))))
        return try meeting.recorded(holding, broadcasts: meeting.broadcasts, today: setting.horizon)
    }

    /// The site on the same day, the portal mostly soon after it.
    mutating func places(of meeting: Meeting, on day: Day) -> [Publication] {
        var places = [
            Publication(.site, on: day, evidence: "https://akimat.example/\(meeting.host)/results/\(meeting.id)")
        ]
        let later = day.adding(days: randomness.number(0...2))
        if randomness.happens(700), later <= setting.horizon {
            places.append(
                Publication(.eGov, on: later, evidence: "https://egov.example/\(meeting.host)/results/\(meeting.id)"))
        }
        return places
    }

    /// Minutes of meetings after which a plan was made, mostly: its items are the points.
    static func minutes(
        of meetings: inout [Meeting], plans: [ActionPlan], _ setting: Setting
    ) throws -> [Meeting.ID: EventMinutes] {
        let plans = Dictionary(plans.map { ($0.meeting, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [Meeting.ID: EventMinutes] = [:]
        for (index, meeting) in meetings.enumerated() where meeting.isHeld {
            var randomness = HeldMeeting.randomness(of: meeting, 3)
            guard let plan = plans[meeting.id], randomness.happens(700) else { continue }
            let day = setting.calendar.day(afterWorkingDays: randomness.number(1...2), from: meeting.day)
            guard day <= setting.horizon else { continue }
            let name = setting.gazetteer[meeting.host]?.name
            let points = plan.items.prefix(5).filter { $0.deadline >= day }.map { item in
                EventMinutes.Point(
                    text: item.action.kk ?? item.action.ru ?? "", executors: item.lead.kk ?? item.lead.ru ?? "",
                    deadline: item.deadline, control: MeetingTexts.controller)
            }
            let minutes = EventMinutes(
                on: day, chair: [name?.kk ?? name?.ru ?? "", MeetingTexts.akim].filter { !$0.isEmpty }.joined(separator: ", "),
                present: MeetingTexts.present, agenda: MeetingTexts.agenda, speakers: MeetingTexts.speakers,
                points: Array(points))
            meetings[index] = try meeting.recorded(minutes, today: setting.horizon)
            found[meeting.id] = minutes
        }
        return found
    }
}
