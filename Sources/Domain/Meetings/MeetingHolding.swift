/// How a meeting was held: who came, who could speak, how long the account took.
///
/// Source: decree 826, paragraphs 3 (3) and 4; the open microphone: national figures for 2022.
package struct MeetingHolding: Hashable, Sendable {
    /// The longest presentation, in minutes: as long as the longest meeting that can be planned.
    ///
    /// A meeting may last longer than planned, so a presentation longer than its planned minutes is recorded as it was: that it took more than the law allows is told beside it, and is not corrected away here. What no meeting can last is a slip of the pen.
    package static let longestPresentation = MeetingDraft.lengths.upperBound

    /// The day on which it was first recorded.
    package let recordedOn: Day
    /// `nil` where nobody counted.
    package let attendance: Attendance?
    /// Whether everyone could come to the microphone; `nil` where it was not noted.
    package let hadOpenMicrophone: Bool?
    /// Minutes of the presentation; `nil` where nobody looked at the clock.
    package let presentation: Int?
    /// Residents who spoke or asked; `nil` where nobody counted.
    package let spoke: Int?

    /// Whether more spoke than came, where that is certain: where groups were counted and residents are not among them, those who spoke may be residents.
    package var saysTooManySpoke: Bool {
        guard let spoke, let attendance else { return false }
        switch attendance {
        case .total(let total): return spoke > total
        case .byGroup: return attendance[.residents] != nil && spoke > attendance.total
        }
    }

    /// A record of its parts; `Meeting.recorded(_:broadcasts:today:)` checks them.
    package init(
        recordedOn: Day, attendance: Attendance? = nil, hadOpenMicrophone: Bool? = nil, presentation: Int? = nil,
        spoke: Int? = nil
    ) {
        self.recordedOn = recordedOn
        self.attendance = attendance
        self.hadOpenMicrophone = hadOpenMicrophone
        self.presentation = presentation
        self.spoke = spoke
    }
}

/// How many came: by group, or all together where the groups were not counted.
package enum Attendance: Hashable, Sendable {
    /// Who is to be drawn into a meeting. Source: decree 826, paragraph 4.
    package enum Group: String, CaseIterable, Sendable {
        case residents
        /// Of a maslikhat.
        case deputies
        case parties, associations, opposition, media, others
    }

    /// The highest number of a group, and of all.
    package static let most = 100_000

    /// Groups that are missing were not counted; 0 means that none came. Never empty.
    case byGroup([Group: Int])
    case total(Int)

    /// The numbers as typed; `nil` where there is none. Refused where the total is another than the sum of the groups.
    package init?(_ groups: [Group: Int], total: Int?) throws(MeetingRefusal) {
        let sum = groups.values.reduce(0, +)
        guard ([sum, total ?? 0] + groups.values).allSatisfy({ (0...Attendance.most).contains($0) }) else {
            throw .attendanceOutOfRange
        }
        if groups.isEmpty {
            guard let total else { return nil }
            self = .total(total)
        } else {
            if let total, total != sum { throw .totalDiffers }
            self = .byGroup(groups)
        }
    }

    /// Everyone who came.
    package var total: Int {
        switch self {
        case .byGroup(let groups): groups.values.reduce(0, +)
        case .total(let total): total
        }
    }

    /// How many of a group came; `nil` where they were not counted.
    package subscript(group: Group) -> Int? { if case .byGroup(let groups) = self { groups[group] } else { nil } }

    /// The groups that were counted, in their order.
    package var groups: [(group: Group, count: Int)] {
        Group.allCases.compactMap { group in self[group].map { (group, $0) } }
    }
}
