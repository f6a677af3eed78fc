package import Domain
import Foundation
import Secrets

/// The summaries of control that were handed in, which nothing writes over.
package struct ControlSummaryStore {
    private let connection: any SQLConnection

    package init(_ connection: any SQLConnection) { self.connection = connection }

    /// What was handed in about a quarter; `nil` where nothing was.
    package func find(_ place: KATO, _ period: Period) throws -> HandedSummary? {
        let rows = try connection.rows(
            "SELECT handed_on, figures FROM control_summaries WHERE place = \(place) AND period = \(period.code)")
        return try rows.first.map { row in
            HandedSummary(
                handedOn: try row.day("handed_on"),
                summary: try ControlSummaryText.summary(try row.text("figures"), of: place, period))
        }
    }

    /// Keeps a summary; throws `StoreError.conflict` where one stands there already. Returns the hash of its figures, for the journal.
    package func insert(_ handed: HandedSummary) throws -> String {
        let text = try ControlSummaryText.text(of: handed.summary)
        let record: SQLRecord = [
            "place": .place(handed.summary.place), "period": .text(handed.summary.period.code),
            "handed_on": .day(handed.handedOn), "figures": .text(text),
        ]
        guard try connection.insert([record], into: "control_summaries", "ON CONFLICT DO NOTHING") == 1 else {
            throw StoreError.conflict
        }
        return Secrets.sha256(text)
    }

    /// The days on which one place handed in the summaries of its quarters.
    package func days(_ place: KATO) throws -> [Period: Day] { try days("place = \(place)")[place] ?? [:] }

    /// The same for a place and everything below it.
    package func days(within span: Gazetteer.Span?) throws -> [KATO: [Period: Day]] {
        try days(.all(Within.condition("control_summaries.place", span)))
    }

    /// The first summary whose figures are not those that the journal saw handed in, as `614000000/2026-Q3`; `nil` where all are whole.
    package func verify() throws -> String? {
        let noted = try JournalStore(connection).entries(kind: JournalEntry.Subject.controlKind).compactMap { entry in
            entry.detail.split(separator: " ").first { $0.hasPrefix("sha256=") }.map {
                (entry.subject.id, String($0.dropFirst(7)))
            }
        }
        let rows = try connection.rows(of: noted.map { .text($0.0) }) { summaries in
            "SELECT place || '/' || period AS summary, figures FROM control_summaries WHERE place || '/' || period IN (\(summaries))"
        }
        var kept: [String: String] = [:]
        for row in rows { kept[try row.text("summary")] = Secrets.sha256(try row.text("figures")) }
        return noted.first { kept[$0.0] != $0.1 }?.0
    }

    private func days(_ condition: SQLText) throws -> [KATO: [Period: Day]] {
        var days: [KATO: [Period: Day]] = [:]
        for row in try connection.rows("SELECT place, period, handed_on FROM control_summaries WHERE \(condition)") {
            days[try row.place("place"), default: [:]][try period(row)] = try row.day("handed_on")
        }
        return days
    }

    private func period(_ row: SQLRow) throws(StoreError) -> Period {
        guard let period = Period(code: try row.text("period")) else { throw .corrupt(column: "period") }
        return period
    }
}

/// A summary of control as the text in which it is kept: JSON with sorted keys, so that the same figures give the same bytes.
private enum ControlSummaryText {
    private struct Kept: Codable {
        let through: String
        let total: [Int]
        let executors: [Executor]
    }

    private struct Executor: Codable {
        let kk: String?
        let ru: String?
        let en: String?
        /// In the order of `ControlSummary.Figures.all`.
        let figures: [Int]
    }

    static func text(of summary: ControlSummary) throws -> String {
        let kept = Kept(
            through: summary.through.iso, total: list(summary.total),
            executors: summary.executors.map {
                Executor(kk: $0.name.kk, ru: $0.name.ru, en: $0.name.en, figures: list($0.figures))
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(kept), as: UTF8.self)
    }

    /// Throws `StoreError.corrupt` where the text is not what was kept.
    static func summary(_ text: String, of place: KATO, _ period: Period) throws(StoreError) -> ControlSummary {
        guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(text.utf8)), let through = Day(iso: kept.through)
        else { throw corrupt }
        var executors: [ControlSummary.Executor] = []
        for executor in kept.executors {
            executors.append(
                ControlSummary.Executor(
                    name: Translated(kk: executor.kk, ru: executor.ru, en: executor.en), figures: try figures(executor.figures)))
        }
        return ControlSummary(
            place: place, period: period, through: through, total: try figures(kept.total), executors: executors)
    }

    private static let corrupt = StoreError.corrupt(column: "figures")

    private static func list(_ figures: ControlSummary.Figures) -> [Int] {
        ControlSummary.Figures.all.map { figures[keyPath: $0] }
    }

    private static func figures(_ list: [Int]) throws(StoreError) -> ControlSummary.Figures {
        guard list.count == ControlSummary.Figures.all.count else { throw corrupt }
        var figures = ControlSummary.Figures()
        for (path, count) in zip(ControlSummary.Figures.all, list) { figures[keyPath: path] = count }
        return figures
    }
}
