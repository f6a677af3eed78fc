import Domain

/// The figures of a report in words, and which of them differ between two reports.
struct ReportChanges: Sendable {
    struct Row: Sendable {
        let name: String
        let then: String
        let now: String
    }

    let rows: [Row]

    /// What was published beside what the register says now. Without rows the main figures are the same.
    init(from published: ProgressReport, to live: ProgressReport, in context: PageContext) {
        let figures = ReportChanges.figures(in: context)
        rows = figures.compactMap { name, text in
            let (then, now) = (text(published.total), text(live.total))
            return then == now ? nil : Row(name: name, then: then, now: now)
        }
    }

    /// The main figures by name, in the order in which they are shown.
    static func figures(in context: PageContext) -> [(name: String, text: (ReportFigures) -> String)] {
        let (words, numbers) = (context.words, context.numbers)
        func share(_ a: Int, _ b: Int) -> String { "\(numbers.whole(a)) / \(numbers.whole(b))" }
        return [
            (words(.reportFigureHeld), { share($0.meetingsHeld, $0.meetingsPlanned) }),
            (words(.reportFigureCancelled), { numbers.whole($0.meetingsCancelled) }),
            (words(.reportFigureQuestions), { numbers.whole($0.questions) }),
            (words(.reportFigureSettled), { numbers.whole($0.settled) }),
            (words(.reportFigureConfirmed), { numbers.whole($0.confirmed) }),
            (words(.reportFigureDisputed), { numbers.whole($0.disputed) }),
            (words(.reportFigureProblems), { numbers.whole($0.problemsRaised) }),
            (words(.reportFigurePlans), { numbers.whole($0.plansPublished) }),
            (words(.reportFigureReceptions), { numbers.whole($0.receptionsHeld) }),
            (words(.reportFigureReceived), { numbers.whole($0.peopleReceived) }),
            (words(.reportFigureItemsDue), { numbers.whole($0.itemsDue) }),
            (words(.reportFigureDone), { numbers.whole($0.itemsDone) }),
            (words(.reportFigureOnTime), { numbers.whole($0.itemsOnTime) }),
            (words(.reportFigureOverdue), { numbers.whole($0.itemsOverdue) }),
            (words(.deskItemNeeded), { numbers.money($0.moneyNeeded) }),
            (words(.deskItemMoneyGiven), { numbers.money($0.moneyGiven) }),
        ]
    }
}
