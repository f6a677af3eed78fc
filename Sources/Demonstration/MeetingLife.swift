import Domain

/// Meetings as they were announced, held or called off.
enum MeetingLife {
    /// The meetings of a schedule with identifiers from 1; those held stand without their results yet.
    static func meetings(
        of schedule: Schedule, _ setting: Setting, approvals: CalendarYear, randomness: inout Randomness
    ) throws -> [Meeting] {
        var meetings: [Meeting] = []
        meetings.reserveCapacity(schedule.slots.count)
        for (index, slot) in schedule.slots.enumerated() {
            let (venue, address) = venue(of: slot, setting, randomness: &randomness)
            var meeting = Meeting(
                id: Meeting.ID(index + 1), host: slot.host.code, place: slot.place, day: slot.day, time: slot.time,
                minutes: slot.minutes, venue: venue, address: address, kind: slot.kind,
                broadcasts: broadcasts(of: slot, &randomness))
            if let day = announcementDay(of: slot, setting, approvals: approvals, randomness: &randomness) {
                let evidence = "https://akimat.example/\(slot.host.code)/announcements/\(index + 1)"
                meeting = try meeting.announced(
                    HeldMeeting.channels(of: meeting, on: day, evidence: evidence, setting), today: setting.horizon)
            }
            if slot.isCancelled {
                let first = max(meeting.announcement?.publishedOn ?? slot.day.adding(days: -3), slot.day.adding(days: -4))
                let day = setting.workingDay(upTo: slot.day.adding(days: -1), notBefore: first)
                if day <= setting.horizon {
                    meeting = try meeting.cancelled(on: day, reason: randomness.one(of: MeetingTexts.cancelled).plain)
                }
            } else if slot.day < setting.today {
                meeting.standing = .held
            }
            meetings.append(meeting)
        }
        return meetings
    }

    /// Adds to held meetings what was published of them: mostly within ten days, some late, some not yet or never.
    static func publishResults(
        of meetings: inout [Meeting], questions: [Demonstration.AskedQuestion], byMeeting: [[Int]], _ setting: Setting,
        randomness: inout Randomness
    ) throws {
        for index in meetings.indices where meetings[index].isHeld {
            let meeting = meetings[index]
            let receptionEnded =
                randomness.happens(50) ? setting.workingDay(from: meeting.day.adding(days: 1)) : nil
            let last = receptionEnded ?? meeting.day
            let offset =
                switch randomness.number(0...999) {
                case ..<840: randomness.number(2...10)
                case ..<960: randomness.number(12...24)
                default: -1
                }
            let summary = summary(byMeeting[index].map { questions[$0].question }, on: meeting.day, &randomness)
            let attendance = attendance(of: meeting, setting, &randomness)
            var held = HeldMeeting(meeting, setting)
            let recorded = try held.recorded(attendance: attendance)
            let day = setting.workingDay(upTo: last.adding(days: max(offset, 0)), notBefore: last)
            guard offset >= 0, day <= setting.horizon else {
                // What is still in its term is written already.
                let isLate = meeting.day.adding(days: 12) < setting.today
                meetings[index] = isLate ? recorded : try recorded.drafted(summary, today: setting.horizon)
                continue
            }
            let asked = byMeeting[index].map { questions[$0].question }
            let isQuiet = asked.allSatisfy { $0.answer != nil && $0.problem == nil }
            let published = try recorded.held(
                MeetingResults(
                    publishedOn: day, summary: summary, receptionEndedOn: receptionEnded, noProblemsOn: isQuiet ? day : nil),
                today: setting.horizon)
            meetings[index] = try published.placed(held.places(of: published, on: day), today: setting.horizon)
        }
    }

    /// The same few venues for a place, each with its own address.
    private static func venue(
        of slot: Schedule.Slot, _ setting: Setting, randomness: inout Randomness
    ) -> (venue: Translated, address: Translated) {
        let office = setting.gazetteer[slot.place]?.office
        let choices: [Wording] =
            switch office {
            case .district, .cityDistrict: VenueTexts.district
            case .oblast, .cityOblast, .republicanCity, .capital, .districtInCity: VenueTexts.city
            case .ruralOkrug, .village, .settlement, nil: VenueTexts.village
            }
        let choice = randomness.number(0...2)
        let number = setting.gazetteer.number(of: slot.place) ?? 0
        let hash = Randomness.mixed(UInt64(number * 4 + choice))
        let slots = Slots(
            street: VenueTexts.streets[Int(hash % UInt64(VenueTexts.streets.count))], house: Int(hash >> 8 % 96) % 96 + 1,
            number: Int(hash >> 20) % 46 + 1, count: 0)
        let wording = choices[Int(hash >> 32) % choices.count]
        return (wording.filled(slots), VenueTexts.address.filled(slots))
    }

    private static func broadcasts(of slot: Schedule.Slot, _ randomness: inout Randomness) -> [String] {
        let isLarge =
            switch slot.host.office {
            case .oblast, .republicanCity, .capital, .district, .cityOblast: true
            default: false
            }
        guard randomness.happens(isLarge ? 950 : 600) else { return [] }
        return ["https://live.akimat.example/\(slot.host.code)/\(slot.day.iso)-\(slot.time.minutes)"]
    }

    /// Mostly in time, some late, few never; `nil` where it lies ahead.
    private static func announcementDay(
        of slot: Schedule.Slot, _ setting: Setting, approvals: CalendarYear, randomness: inout Randomness
    ) -> Day? {
        let rule = slot.host.office.flatMap { office in
            setting.law.rules(on: slot.day, binding: office, trigger: .meeting).first { $0.fulfilment == .announcement }
        }
        var notice = 14
        if case .daysBefore(let days) = rule?.term { notice = days }
        let before =
            switch randomness.number(0...999) {
            case ..<890: randomness.number((notice + 1)...(notice + 11))
            case ..<965: randomness.number(2...(notice - 1))
            default: -1
            }
        guard before >= 0 else { return nil }
        let earliest = approvals.announcesFrom(setting.region(of: slot.host.code), in: setting)
        let wanted = setting.workingDay(upTo: slot.day.adding(days: -before), notBefore: setting.firstDay)
        let day = min(max(wanted, earliest), slot.day)
        return day <= setting.horizon ? day : nil
    }

    private static func attendance(of meeting: Meeting, _ setting: Setting, _ randomness: inout Randomness) -> Int {
        switch setting.gazetteer[meeting.host]?.office {
        case .oblast, .republicanCity, .capital: randomness.number(150...400)
        case .district, .cityOblast: randomness.number(50...240)
        default: randomness.number(20...110)
        }
    }

    private static func summary(_ questions: [Question], on day: Day, _ randomness: inout Randomness) -> Translated {
        var parts = [randomness.one(of: MeetingTexts.reports)]
        if questions.isEmpty {
            parts.append(MeetingTexts.noQuestions)
        } else {
            let spot = questions.count { $0.answer.map { $0.givenOn <= day } ?? false }
            parts.append(MeetingTexts.counts(questions.count, answeredOnTheSpot: spot))
            let names = Category.allCases.filter { category in questions.contains { $0.category == category } }
            if !names.isEmpty { parts.append(MeetingTexts.topics(names.prefix(3).map(MeetingTexts.name(of:)))) }
            if questions.contains(where: { $0.problem != nil }) { parts.append(randomness.one(of: MeetingTexts.toPlan)) }
        }
        return Translated(kk: parts.map(\.kk).joined(separator: " "), ru: parts.map(\.ru).joined(separator: " "))
    }
}
