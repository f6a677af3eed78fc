import Domain
import Foundation

/// A progress report as the text in which it is kept: JSON with sorted keys, so that the same figures give the same bytes.
///
/// Figures that are zero are left out.
enum ReportText {
    private struct Kept: Codable {
        let countedOn: String
        let total: [String: Int]
        let before: [String: Int]
        let parts: [Part]
        let trend: [Point]
    }

    private struct Part: Codable {
        let place: String
        let figures: [String: Int]
        let before: [String: Int]
    }

    private struct Point: Codable {
        let period: String
        let settled: Int
        let questions: Int
    }

    static func text(of report: ProgressReport) throws -> String {
        let kept = Kept(
            countedOn: report.countedOn.iso, total: named(report.total), before: named(report.before),
            parts: report.parts.map { Part(place: $0.place.code, figures: named($0.figures), before: named($0.before)) },
            trend: report.trend.map { Point(period: $0.period.code, settled: $0.settled.part, questions: $0.settled.whole) })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(kept), as: UTF8.self)
    }

    /// Throws `StoreError.corrupt` where the text is not what was kept.
    static func report(_ text: String, of place: KATO, _ period: Period) throws(StoreError) -> ProgressReport {
        guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)), let countedOn = Day(iso: kept.countedOn)
        else { throw corrupt }
        var parts: [ProgressReport.Part] = []
        for part in kept.parts {
            guard let place = KATO(part.place) else { throw corrupt }
            parts.append(
                ProgressReport.Part(place: place, figures: try figures(part.figures), before: try figures(part.before)))
        }
        var trend: [ProgressReport.TrendPoint] = []
        for point in kept.trend {
            guard let period = Period(code: point.period) else { throw corrupt }
            trend.append(ProgressReport.TrendPoint(period: period, settled: Share(point.settled, of: point.questions)))
        }
        return ProgressReport(
            place: place, period: period, countedOn: countedOn, total: try figures(kept.total),
            before: try figures(kept.before), parts: parts, trend: trend)
    }

    private static let corrupt = StoreError.corrupt(column: "figures")

    /// Figures without a part of their own, by their names.
    private static let plain: [(name: String, path: any WritableKeyPath<ReportFigures, Int> & Sendable)] = [
        ("meetings-planned", \.meetingsPlanned), ("meetings-held", \.meetingsHeld), ("meetings-cancelled", \.meetingsCancelled),
        ("problems-raised", \.problemsRaised), ("plans-published", \.plansPublished), ("receptions-held", \.receptionsHeld),
        ("people-received", \.peopleReceived), ("items-due", \.itemsDue), ("items-done", \.itemsDone),
        ("items-on-time", \.itemsOnTime), ("items-overdue", \.itemsOverdue),
    ]

    private static func named(_ figures: ReportFigures) -> [String: Int] {
        var named: [String: Int] = [:]
        for (name, path) in plain { named[name] = figures[keyPath: path] }
        named["money-needed"] = figures.moneyNeeded.amount
        named["money-given"] = figures.moneyGiven.amount
        for (category, count) in figures.questionsByCategory { named["asked.\(category?.rawValue ?? "none")"] = count }
        for (category, count) in figures.settledByCategory { named["settled.\(category?.rawValue ?? "none")"] = count }
        for (standing, count) in figures.questionsByStanding { named["standing.\(standing.rawValue)"] = count }
        return named.filter { $0.value != 0 }
    }

    private static func figures(_ named: [String: Int]) throws(StoreError) -> ReportFigures {
        var figures = ReportFigures()
        for (name, count) in named {
            if let known = plain.first(where: { $0.name == name }) {
                figures[keyPath: known.path] = count
                continue
            }
            let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
            switch (parts[0], parts.count) {
            case ("money-needed", 1): figures.moneyNeeded = Tenge(count)
            case ("money-given", 1): figures.moneyGiven = Tenge(count)
            case ("asked", 2): figures.questionsByCategory[try category(parts[1])] = count
            case ("settled", 2): figures.settledByCategory[try category(parts[1])] = count
            case ("standing", 2):
                guard let standing = Question.Standing(rawValue: parts[1]) else { throw corrupt }
                figures.questionsByStanding[standing] = count
            default: throw corrupt
            }
        }
        return figures
    }

    private static func category(_ text: String) throws(StoreError) -> Domain.Category? {
        if text == "none" { return nil }
        guard let category = Domain.Category(rawValue: text) else { throw corrupt }
        return category
    }
}
