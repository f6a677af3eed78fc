package import Domain

/// What the journal names by ids and codes, as people know it.
package struct HistoryNames: Sendable {
    /// The numbers of the items of a plan, by their ids in the register.
    let items: [String: Int]
    /// The titles of the rules of the law, by their codes.
    let rules: [String: Translated]
    /// The numbers of problem questions, by their ids in the register.
    let problems: [String: String]
    /// Meetings, by their ids in the register.
    let meetings: [String: Meeting]
    /// The names of officials, by their ids in the register.
    let officials: [String: Translated]

    /// Names by what the journal has in their place; what is not among them stands as it is stored.
    package init(
        items: [String: Int] = [:], rules: [String: Translated] = [:], problems: [String: String] = [:],
        meetings: [String: Meeting] = [:], officials: [String: Translated] = [:]
    ) {
        self.items = items
        self.rules = rules
        self.problems = problems
        self.meetings = meetings
        self.officials = officials
    }
}
