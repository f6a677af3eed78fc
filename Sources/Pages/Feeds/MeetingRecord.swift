package import Domain

/// A meeting as open data: first the columns of a calendar (`CalendarSheet.Column`), so that the file can be imported again, then what became of it.
package struct MeetingRecord: DataRecord {
    /// As `site 2026-11-18 https://…; press 2026-11-19`; `nil` without any.
    static func text(_ publications: [Publication]) -> String? {
        guard !publications.isEmpty else { return nil }
        return publications.map { one in
            [one.channel.rawValue, one.on.iso, one.evidence].compactMap(\.self).joined(separator: " ")
        }.joined(separator: "; ")
    }

    package static let columns = CalendarSheet.Column.allCases.map(\.rawValue) + CalendarSheet.exportedOnly
    package let cells: [DataCell]

    package init(_ meeting: Meeting) {
        let cancelledOn: Day?
        let standing: String
        switch meeting.standing {
        case .planned: (standing, cancelledOn) = ("planned", nil)
        case .held: (standing, cancelledOn) = ("held", nil)
        case .cancelled(let day, _): (standing, cancelledOn) = ("cancelled", day)
        }
        let holding = meeting.holding
        let came: [DataCell] = Attendance.Group.allCases.map { DataCell(holding?.attendance?[$0]) }
        let went: [DataCell] = [
            DataCell(holding?.hadOpenMicrophone), DataCell(holding?.spoke),
            DataCell(holding?.presentation), DataCell(MeetingRecord.text(meeting.announcement?.publications ?? [])),
            DataCell(meeting.results == nil ? nil : MeetingRecord.text(meeting.resultsPlaces)),
            DataCell(meeting.results?.noProblemsOn?.iso), DataCell(meeting.minutesOn?.iso),
        ]
        let known: [DataCell] = [
            .number(meeting.id.value), .text(meeting.host.code), .text(meeting.place.code), .day(meeting.day),
            .text(meeting.time.text), .number(meeting.minutes), DataCell(meeting.venue.kk), DataCell(meeting.venue.ru),
            DataCell(meeting.address.kk), DataCell(meeting.address.ru), .text(meeting.kind.rawValue),
            DataCell(meeting.broadcasts.isEmpty ? nil : meeting.broadcasts.joined(separator: " ")),
            .text(standing), DataCell(cancelledOn?.iso), DataCell(meeting.announcement?.publishedOn.iso),
            DataCell(meeting.announcement?.evidence), DataCell(meeting.results?.publishedOn.iso),
            DataCell(holding?.attendance?.total),
        ]
        cells = known + came + went
    }
}
