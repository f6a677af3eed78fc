package import Domain

/// One version of a yearly calendar: when it was published and why, what is otherwise in it than in an earlier one, and its meetings.
package struct CalendarVersionPage: Page {
    struct Row: Sendable {
        let badge: StatusBadge?
        let url: String
        let akim: String
        let after: String
        /// Where and when it was to be before.
        let before: String?
    }

    package static let template = "meetings/calendar-version"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let published: String
    let reason: LocalText?
    let facts: [Fact]
    let hasFacts: Bool
    /// `nil` for the first version, which has nothing before it.
    let against: String?
    let differences: [Row]
    let hasDifferences: Bool
    let count: String
    let meetings: [Row]
    let hasMeetings: Bool
    let others: [Link]
    let hasOthers: Bool
    let now: Link

    /// - Parameters:
    ///   - versions: the changes of the meetings that are shown for the place.
    ///   - since: the version it is held against; `nil` for the one before.
    ///   - consent: what the law asked of the maslikhat on the day of the version.
    package init?(
        place: Place, calendar: MeetingCalendar, number: Int, since: Int?, versions: CalendarVersions, consent: CalendarConsent?,
        clock: LocalClock, in context: PageContext
    ) {
        guard let version = calendar.versions.first(where: { $0.number == number }) else { return nil }
        let words = context.words
        let year = String(calendar.year)
        title = words(.calendarVersionTitle, ["place": context.heading(place), "year": year, "number": String(number)])
        published = CalendarPage.published(version, region: calendar.place, clock: clock, in: context)
        reason = version.reason.isEmpty ? nil : context.text(version.reason)
        facts = CalendarPage.consent(version, of: calendar, asked: consent, in: context).map { [$0] } ?? []
        hasFacts = !facts.isEmpty
        let earlier = since ?? number - 1
        against = number == 1 ? nil : words(.calendarVersionAgainst, ["number": String(earlier)])
        differences =
            number == 1
            ? []
            : versions.differences(from: earlier, to: number).map { difference in
                let badge: StatusBadge =
                    switch difference.kind {
                    case .added: StatusBadge(.done, words(.calendarAdded))
                    case .moved: StatusBadge(.soon, words(.calendarMoved))
                    case .cancelled: StatusBadge(.late, words(.meetingCancelled))
                    }
                return Row(
                    badge: badge, url: context.url(.meeting(difference.meeting)), akim: context.akim(of: difference.host),
                    after: CalendarPage.slot(difference.after, in: context),
                    before: difference.kind == .moved
                        ? difference.before.map { words(.calendarBefore, ["slot": CalendarPage.slot($0, in: context)]) } : nil)
            }
        hasDifferences = !differences.isEmpty
        let entries = versions.entries(of: number)
        count = words(.calendarVersionCount, count: entries.count)
        meetings = entries.map { entry in
            Row(
                badge: nil, url: context.url(.meeting(entry.meeting)), akim: context.akim(of: entry.host),
                after: CalendarPage.slot(entry.slot, in: context), before: nil)
        }
        hasMeetings = !meetings.isEmpty
        others = calendar.versions.map(\.number).filter { $0 < number && $0 != earlier }.sorted().map {
            Link(
                words(.calendarVersionWith, ["number": String($0)]),
                context.url(.calendarVersion(place.code, year: calendar.year, number: number, since: $0)))
        }
        hasOthers = !others.isEmpty
        now = Link(words(.calendarVersionNow), context.url(.calendar(place.code, year: calendar.year)))
        frame = Frame(
            context, title: title, path: .calendarVersion(place.code, year: calendar.year, number: number, since: since),
            section: .meetings, crumbs: context.crumbs(to: place.code, including: true) + [Link(year, now.url)])
        t = words.plain
    }
}
