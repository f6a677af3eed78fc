import Domain

/// The yearly calendars of the regions, and the quarterly word of progress.
struct CalendarYear: Sendable {
    let calendars: [MeetingCalendar]
    /// The day on which each region's calendar was approved.
    private let approvedOn: [KATO: Day]

    init(_ setting: Setting, schedule: Schedule, randomness: inout Randomness) {
        var counts: [KATO: Int] = [:]
        for slot in schedule.slots where slot.kind == .calendar {
            counts[setting.region(of: slot.host.code), default: 0] += 1
        }
        let regions = setting.gazetteer.regions.filter { counts[$0.code] != nil }
        // In a single region there is a calendar, and it is in time; among many one is missing and some are late.
        let order = randomness.shuffled(Array(regions.indices))
        let missing = regions.count > 4 ? order.first : nil
        let late = regions.count > 4 ? Set(order.dropFirst().prefix(max(1, regions.count / 7))) : []

        var calendars: [MeetingCalendar] = []
        var approvedOn: [KATO: Day] = [:]
        for (index, region) in regions.enumerated() {
            let offset = late.contains(index) ? randomness.number(16...22) : randomness.number(7...13)
            let approved = setting.workingDay(from: setting.firstDay.adding(days: offset))
            let submitted = approved.adding(days: late.contains(index) ? randomness.number(1...6) : randomness.number(0...3))
            let ordinal = randomness.number(3...29)
            let extraVersions = randomness.number(0...2)
            var changes: [(day: Day, reason: Wording)] = []
            for (number, reason) in randomness.shuffled(MeetingTexts.changed).prefix(extraVersions).enumerated() {
                let day = setting.firstDay.adding(days: 70 + number * 110 + randomness.number(0...80))
                changes.append((setting.workingDay(from: day), reason))
            }
            if index == missing || approved > setting.horizon { continue }
            approvedOn[region.code] = approved
            changes.removeAll { $0.day > setting.horizon }
            let count = counts[region.code] ?? 0
            var versions: [MeetingCalendar.Version] = []
            for number in 0...changes.count {
                let left = changes.count - number
                versions.append(
                    MeetingCalendar.Version(
                        number: number + 1, publishedOn: number == 0 ? approved : changes[number - 1].day,
                        reason: number == 0 ? Translated() : changes[number - 1].reason.plain,
                        meetingCount: max(count - left * max(count / 100, 1), 0)))
            }
            calendars.append(
                MeetingCalendar(
                    place: region.code, year: setting.year, approvedOn: approved,
                    basis: CalendarYear.basis(approved, ordinal: ordinal),
                    submittedOn: submitted <= setting.horizon ? submitted : nil, versions: versions))
        }
        self.calendars = calendars
        self.approvedOn = approvedOn
    }

    /// The first day on which a calendar meeting of a region could be announced.
    func announcesFrom(_ region: KATO, in setting: Setting) -> Day {
        approvedOn[region] ?? setting.firstDay.adding(days: 8)
    }

    /// Agreed with the maslikhat until 2023, with notice to it since. Source: decree 826, p. 2 (1), editions of 2022 and 2024.
    private static func basis(_ day: Day, ordinal: Int) -> Translated {
        let date = "\(padded(day.dayOfMonth, to: 2)).\(padded(day.month, to: 2)).\(day.year)"
        return day.year < 2024
            ? Translated(
                kk: "Мәслихаттың \(date) күнгі № \(ordinal) шешімімен келісілді",
                ru: "Согласовано решением маслихата от \(date) № \(ordinal)")
            : Translated(
                kk: "Мәслихатқа \(date) күні № \(ordinal) хатпен хабарланды",
                ru: "Маслихат уведомлён письмом от \(date) № \(ordinal)")
    }

    /// The progress of each ended quarter in which an akim met residents: mostly by the 25th, some late, some not at all.
    static func progress(
        of meetings: [Meeting], _ past: PastFigures, _ setting: Setting, randomness: inout Randomness
    ) -> [Demonstration.PublishedProgress] {
        var met: Set<Int> = []
        for meeting in meetings where meeting.isHeld {
            if let number = setting.gazetteer.number(of: meeting.host) { met.insert(number * 4 + meeting.day.quarter - 1) }
        }
        var found: [Demonstration.PublishedProgress] = []
        for key in met.sorted() {
            guard let place = setting.gazetteer.place(number: key / 4) else { continue }
            let quarter = Period(year: setting.year, part: .quarter(key % 4 + 1))
            let offset =
                switch randomness.number(0...999) {
                case ..<850: randomness.number(8...23)
                case ..<940: randomness.number(25...48)
                default: -1
                }
            guard offset >= 0 else { continue }
            let next = quarter.next.firstDay
            let day = setting.workingDay(upTo: next.adding(days: offset), notBefore: next)
            if day <= setting.horizon {
                found.append(
                    Demonstration.PublishedProgress(
                        place: place.code, quarter: quarter, on: day, report: past.report(of: place.code, quarter, on: day)))
            }
        }
        return found
    }
}
