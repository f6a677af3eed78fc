import Domain
import Settings
import Storage

/// The running deadlines of a database that other days off would move: those of duties, questions and plan items.
struct MovedTerms {
    /// As many questions are read at a time.
    private static let step = 1_000

    let settings: LoadedSettings
    /// The days off as they would be.
    let draft: WorkingCalendar
    let today: Day

    func all(_ connection: any SQLConnection) throws -> [MovedTerm] {
        MovedTerm.inOrder(try duties(connection) + questions(connection) + items(connection))
    }

    private func duties(_ connection: any SQLConnection) throws -> [MovedTerm] {
        let records = try DutyRecordsStore(connection).records(within: nil, years: (today.year - 1)...(today.year + 1))
        return records.flatMap { code, records -> [MovedTerm] in
            guard let place = settings.gazetteer[code] else { return [] }
            return MovedTerm.duties(
                of: place, records: records, law: settings.law, gazetteer: settings.gazetteer, today: today,
                from: settings.calendar, to: draft)
        }
    }

    private func questions(_ connection: any SQLConnection) throws -> [MovedTerm] {
        var found: [MovedTerm] = []
        var last: Question.ID?
        while true {
            let questions = try QuestionStore(connection).running(after: last, limit: MovedTerms.step)
            found += questions.flatMap {
                MovedTerm.terms(
                    of: $0, law: settings.law, gazetteer: settings.gazetteer, today: today, from: settings.calendar, to: draft)
            }
            guard questions.count == MovedTerms.step else { return found }
            last = questions.last?.id
        }
    }

    private func items(_ connection: any SQLConnection) throws -> [MovedTerm] {
        try ActionPlanStore(connection).openItems(within: nil, limit: .max).compactMap {
            MovedTerm.deadline(of: $0.item, in: $0.plan, place: $0.place, from: settings.calendar, to: draft)
        }
    }

    /// `2027-01-08 -> 2027-01-11	question 2026-000014, appk.answer-15	314800000	Кордайский район`
    static func line(_ move: MovedTerm, _ gazetteer: Gazetteer) -> String {
        let what =
            switch move.subject {
            case .duty(.meeting(let id)): "meeting \(id)"
            case .duty(.calendar(_, let year)): "calendar of \(year)"
            case .duty(.progress(_, let period)): "progress of \(period.code)"
            case .duty(.event(let id)): "event \(id)"
            case .duty(.control(_, let period)): "summary of control of \(period.code)"
            case .question(let number): "question \(number.text)"
            case .item(let id, let plan): "item \(id) of plan \(plan)"
            }
        let name = gazetteer[move.place]?.name.text(for: .ru) ?? ""
        return [
            "\(move.from) -> \(move.to)", [what, move.rule?.text].compactMap { $0 }.joined(separator: ", "), move.place.code,
            name,
        ].joined(separator: "\t")
    }
}
