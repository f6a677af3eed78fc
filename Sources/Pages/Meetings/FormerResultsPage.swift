package import Domain

/// What published results of a meeting or an event said before they were corrected, the last words first.
package struct FormerResultsPage: Page {
    /// Whose results, as the page of their own names it.
    package enum Owner: Sendable {
        case meeting(Meeting)
        case event(Event)
    }

    /// Words with the days from when to when they stood.
    struct Version: Sendable {
        let days: String
        /// `nil` where they held somebody's own and are shown no more.
        let words: LocalText?
    }

    /// A link to those of a meeting or an event that has some, beside the day of the last correction.
    struct Corrected: Sendable {
        let day: String
        let url: String

        /// - Parameter day: of the last correction; `nil` where the words are the first ones.
        init?(_ day: Day?, of subject: FormerResults.Subject, in context: PageContext) {
            guard let day else { return nil }
            self.day = context.words(.meetingResultsCorrected, ["day": context.dates.day(day, .on)])
            url = context.url(.formerResults(subject))
        }
    }

    package static let template = "meetings/former-results"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let owner: Link
    let versions: [Version]
    let pagination: Pagination?

    /// Versions on a page.
    package static let onPage = 5

    /// - Parameters:
    ///   - versions: those of the page, the last ones first.
    ///   - page: from 1.
    ///   - hasMore: whether there are older ones.
    package init(_ owner: Owner, _ versions: [FormerResults], page: Int = 1, hasMore: Bool, in context: PageContext) {
        let (words, dates) = (context.words, context.dates)
        let (subject, path, name, host): (FormerResults.Subject, SitePath, String, KATO) =
            switch owner {
            case .meeting(let meeting):
                (
                    .meeting(meeting.id), .meeting(meeting.id),
                    "\(MeetingPage.title(meeting, in: context)), \(dates.day(meeting.day))", meeting.host
                )
            case .event(let event):
                (
                    .event(event.id), .event(event.id),
                    "\(EventRow(event, in: context).title), \(dates.fullDay(event.firstDay))", event.host
                )
            }
        title = words(.meetingResultsFormer)
        self.owner = Link(name, context.url(path))
        self.versions = versions.map { former in
            Version(
                days: words(
                    .meetingResultsStood,
                    ["from": dates.day(former.publishedOn, .on), "to": dates.day(former.replacedOn, .on)]),
                words: former.summary.isEmpty ? nil : context.text(former.summary))
        }
        pagination = Pagination(
            previous: page > 1 ? .formerResults(subject, page: page - 1) : nil,
            next: hasMore ? .formerResults(subject, page: page + 1) : nil, in: context)
        t = words.plain
        frame = Frame(
            context, title: "\(title): \(name)", path: .formerResults(subject, page: page), section: .meetings,
            crumbs: context.crumbs(to: host, including: true) + [self.owner])
    }
}
