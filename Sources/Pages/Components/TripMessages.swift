package import Domain

/// What the planning of deputies' trips came to, in words: for the desk and for the terminal.
package struct TripMessages: Sendable {
    private let context: PageContext

    package init(in context: PageContext) { self.context = context }

    private var words: Words { context.words }

    /// "60 trips of 5 deputies; never two of them away on one day.", or how many things are wrong.
    package func proof(_ akim: TripPlan.OfAkim) -> String {
        akim.findings.isEmpty
            ? words(.tripsProved, count: akim.trips.count, ["deputies": context.numbers.whole(akim.deputies)])
            : words(.tripsFlawed, count: akim.findings.count)
    }

    /// The deputy by name where the register has it, else by number.
    package func deputy(_ number: Int, of akim: TripPlan.OfAkim) -> String {
        akim.names.indices.contains(number - 1)
            ? akim.names[number - 1].text(for: context.language) : words(.tripDeputy, ["number": String(number)])
    }

    /// One sentence for one finding.
    package func text(_ finding: TripFinding, of akim: TripPlan.OfAkim) -> String {
        let dates = context.dates
        switch finding {
        case .twoAway(let day): return words(.tripTwoAway, ["day": dates.fullDay(day)])
        case .dayOff(let day): return words(.tripDayOff, ["day": dates.fullDay(day)])
        case .tooLate(let day): return words(.tripTooLate, ["day": dates.fullDay(day)])
        case .besideMeeting(let day, let place):
            return words(.tripBesideMeeting, ["day": dates.fullDay(day), "place": context.name(place)])
        case .apart(let day): return words(.tripApart, ["day": dates.fullDay(day)])
        case .missed(let deputy, let month):
            let first = Day(year: context.today.year, month: month, day: 1) ?? context.today
            return words(.tripMissed, ["deputy": self.deputy(deputy, of: akim), "month": dates.monthHeading(first)])
        }
    }
}
