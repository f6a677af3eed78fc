package import Domain
package import Pages
import Settings
import Storage

extension PublicSite {
    /// Everything of the public site that stands at an address of its own: what an export writes.
    package enum Address: Hashable, Sendable {
        case page(SitePath)
        case file(FilePath)

        package func text(in language: Language) -> String {
            switch self {
            case .page(let path): path.text(in: language)
            case .file(let path): path.text(in: language)
            }
        }

        /// Whether it is the same in every language.
        package var isCommon: Bool {
            switch self {
            case .page: false
            case .file(.calendar), .file(.feed): false
            case .file: true
            }
        }
    }

    private static let part = 2000

    /// Every address without a question in it. Forms and a resident's own pages are left out: they need the server.
    package func everyAddress() async throws -> [Address] {
        let (gazetteer, today) = (site.settings.gazetteer, site.today)
        var found: [Address] = [
            .home, .places(search: ""), .meetings(SitePath.MeetingQuery()), .questions(SitePath.QuestionQuery()),
            .events(SitePath.EventQuery()), .programme(.republic), .plans(place: nil, after: nil),
            .reckon(SitePath.ReckonQuery()), .reports, .guide, .openData, .privacy, .about,
        ].map { .page($0) }
        for data in OpenData.allCases { for kind in OpenData.FileKind.allCases { found.append(.file(.data(data, kind))) } }
        found += [.file(.catalog), .file(.robots), .file(.sitemap), .file(.securityText)]

        let periods = PublicSite.recentPeriods(today)
        let controlled = try await controlledQuarters()
        for place in gazetteer.places {
            found.append(.page(.place(place.code)))
            guard place.office != nil || place.code == .republic else { continue }
            found += [
                .page(.duties(place.code)), .page(.coverage(place.code)), .page(.control(place.code)),
                .file(.calendar(place.code)), .file(.feed(place.code)),
            ]
            if gazetteer.places(within: place.code).dropFirst().contains(where: { $0.office != nil }) {
                found.append(.page(.silence(place.code)))
                for data in FilePath.PlaceData.allCases {
                    found += OpenData.FileKind.allCases.map { .file(.placeData(data, place.code, $0)) }
                }
            }
            if place.code != .republic {
                found += [.page(.programme(place.code)), .page(.officials(place.code))]
                found += [.page(.calendar(place.code, year: today.year)), .page(.receptions(place.code, nil))]
            }
            for quarter in controlled[place.code] ?? [] {
                found.append(.page(.controlSummary(place.code, quarter)))
                found += ControlSummaryFile.FileKind.allCases.map { .page(.controlSummaryFile(place.code, quarter, $0)) }
            }
            for period in periods {
                found.append(.page(.report(period, place.code)))
                found += ReportFile.FileKind.allCases.map { .page(.reportFile(period, place.code, $0)) }
            }
        }
        found += try await reportAddresses()
        found.append(.page(.calendar(.republic, year: today.year)))
        found += try await versionAddresses(year: today.year)
        found += try await meetingAddresses()
        found += try await eventAddresses()
        found += try await formerResultsAddresses()
        found += try await questionAddresses()
        found += try await problemAddresses()
        found += try await planAddresses()
        return found
    }

    /// The quarters to which the pages of control lead, of every place with plans at or below it.
    private func controlledQuarters() async throws -> [KATO: [Period]] {
        let (gazetteer, today) = (site.settings.gazetteer, site.today)
        let own = try await site.database.read { try PublicSite.controlledQuarters(within: nil, today: today, $0) }
        var all: [KATO: Set<Period>] = [:]
        for (place, quarters) in own {
            for above in [place] + gazetteer.ancestors(of: place).map(\.code) { all[above, default: []].formUnion(quarters) }
        }
        return all.mapValues { $0.sorted() }
    }

    /// The versions of what was published, and the figures of the register beside them.
    private func reportAddresses() async throws -> [Address] {
        var found: [Address] = []
        for version in try await site.database.read({ try ProgressStore($0).numbers() }) {
            for edition in version.number == 1 ? [.live, .version(1)] : [SitePath.ReportEdition.version(version.number)] {
                found.append(.page(.report(version.period, version.place, edition)))
                found += ReportFile.FileKind.allCases.map { .page(.reportFile(version.period, version.place, $0, edition)) }
            }
        }
        return found
    }

    private func versionAddresses(year: Int) async throws -> [Address] {
        let calendars = try await site.database.read { try CalendarStore($0).list(within: nil, years: year...year) }
        return calendars.flatMap { calendar in
            calendar.versions.map {
                .page(.calendarVersion(calendar.place, year: calendar.year, number: $0.number, since: nil))
            }
        }
    }

    private func meetingAddresses() async throws -> [Address] {
        var found: [Address] = []
        var cursor: MeetingStore.Cursor?
        while true {
            let from = cursor
            let page = try await site.database.read {
                try MeetingStore($0).list(MeetingFilter(), after: from, limit: PublicSite.part)
            }
            found += page.map { .page(.meeting($0.id)) }
            guard page.count == PublicSite.part, let last = page.last else { return found }
            cursor = MeetingStore.Cursor(last)
        }
    }

    private func formerResultsAddresses() async throws -> [Address] {
        let counts = try await site.database.read { try FormerResultsStore($0).counts() }
        return counts.flatMap { subject, count in
            (1...(count + FormerResultsPage.onPage - 1) / FormerResultsPage.onPage).map {
                .page(.formerResults(subject, page: $0))
            }
        }
    }

    private func eventAddresses() async throws -> [Address] {
        var found: [Address] = []
        var after: Event.ID?
        while true {
            let from = after
            let page = try await site.database.read { try EventStore($0).list(after: from, limit: PublicSite.part).map(\.id) }
            found += page.map { .page(.event($0)) }
            guard page.count == PublicSite.part, let last = page.last else { return found }
            after = last
        }
    }

    private func questionAddresses() async throws -> [Address] {
        var found: [Address] = []
        var after: Question.Number?
        while true {
            let from = after
            let page = try await site.database.read {
                try QuestionStore($0).published(QuestionFilter(), after: from, limit: PublicSite.part).map(\.number)
            }
            found += page.map { .page(.question($0)) }
            guard page.count == PublicSite.part, let last = page.last else { return found }
            after = last
        }
    }

    private func problemAddresses() async throws -> [Address] {
        var found: [Address] = []
        var after: Problem.Number?
        while true {
            let from = after
            let page = try await site.database.read {
                try ProblemStore($0).list(after: from, limit: PublicSite.part).map(\.number)
            }
            found += page.map { .page(.problem($0)) }
            guard page.count == PublicSite.part, let last = page.last else { return found }
            after = last
        }
    }

    private func planAddresses() async throws -> [Address] {
        var found: [Address] = []
        var cursor: ActionPlanStore.Cursor?
        while true {
            let from = cursor
            let page = try await site.database.read { try ActionPlanStore($0).published(after: from, limit: PublicSite.part) }
            found += page.map { .page(.plan($0.id)) }
            guard page.count == PublicSite.part, let last = page.last else { return found }
            cursor = ActionPlanStore.Cursor(last)
        }
    }
}
