package import Domain

/// A progress report as JSON.
package struct ReportObject: Encodable, Sendable {
    struct Part: Encodable, Sendable {
        let place: String
        let name: TextObject
        let figures: Figures
        let before: Figures
    }

    /// The version to which frozen figures belong.
    struct Published: Encodable, Sendable {
        let version: Int
        let on: String
        /// Why it was corrected; left out for the first version.
        let reason: TextObject?
    }

    struct TrendPoint: Encodable, Sendable {
        let period: String
        let questions: Int
        let settled: Int
        /// Tenths of a percent, rounded half up; left out where nothing was asked.
        let settledPermille: Int?
    }

    struct Figures: Encodable, Sendable {
        let meetingsPlanned: Int
        let meetingsHeld: Int
        let meetingsCancelled: Int
        let questions: Int
        let settled: Int
        let settledPermille: Int?
        let confirmed: Int
        let disputed: Int
        /// By code of category; `none` for those without one.
        let questionsByCategory: [String: Int]
        let settledByCategory: [String: Int]
        let questionsByStanding: [String: Int]
        let problemsRaised: Int
        let plansPublished: Int
        let receptionsHeld: Int
        let peopleReceived: Int
        let itemsDue: Int
        let itemsDone: Int
        let itemsOnTime: Int
        let itemsOverdue: Int
        /// Whole tenge.
        let moneyNeeded: Int
        let moneyGiven: Int

        init(_ figures: ReportFigures) {
            func byCode(_ counts: [Category?: Int]) -> [String: Int] {
                var result: [String: Int] = [:]
                for (category, count) in counts { result[category?.rawValue ?? "none"] = count }
                return result
            }
            meetingsPlanned = figures.meetingsPlanned
            meetingsHeld = figures.meetingsHeld
            meetingsCancelled = figures.meetingsCancelled
            questions = figures.questions
            settled = figures.settled
            settledPermille = figures.settledShare.permille
            confirmed = figures.confirmed
            disputed = figures.disputed
            questionsByCategory = byCode(figures.questionsByCategory)
            settledByCategory = byCode(figures.settledByCategory)
            var standings: [String: Int] = [:]
            for (standing, count) in figures.questionsByStanding { standings[standing.rawValue] = count }
            questionsByStanding = standings
            problemsRaised = figures.problemsRaised
            plansPublished = figures.plansPublished
            receptionsHeld = figures.receptionsHeld
            peopleReceived = figures.peopleReceived
            itemsDue = figures.itemsDue
            itemsDone = figures.itemsDone
            itemsOnTime = figures.itemsOnTime
            itemsOverdue = figures.itemsOverdue
            moneyNeeded = figures.moneyNeeded.amount
            moneyGiven = figures.moneyGiven.amount
        }
    }

    let place: String
    let name: TextObject
    let period: String
    let countedOn: String
    /// Left out for the figures of the register.
    let published: Published?
    let total: Figures
    let before: Figures
    let parts: [Part]
    let trend: [TrendPoint]

    package init(_ shown: ShownReport, gazetteer: Gazetteer) {
        let report = shown.report
        func name(_ code: KATO) -> TextObject { TextObject(gazetteer[code]?.name ?? Translated()) }
        place = report.place.code
        self.name = name(report.place)
        period = report.period.code
        countedOn = report.countedOn.iso
        published = shown.version.map { version in
            Published(
                version: version.number, on: version.publishedOn.iso,
                reason: version.reason.isEmpty ? nil : TextObject(version.reason))
        }
        total = Figures(report.total)
        before = Figures(report.before)
        parts = report.parts.map {
            Part(place: $0.place.code, name: name($0.place), figures: Figures($0.figures), before: Figures($0.before))
        }
        trend = report.trend.map {
            TrendPoint(
                period: $0.period.code, questions: $0.settled.whole, settled: $0.settled.part,
                settledPermille: $0.settled.permille)
        }
    }
}
