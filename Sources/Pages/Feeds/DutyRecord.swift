package import Domain

/// What an akimat owes by law, as open data.
package struct DutyRecord: DataRecord {
    package static let columns = [
        "rule", "cites_kk", "cites_ru", "place", "office", "subject_kind", "subject_id", "url", "due", "standing", "days",
        "met_on", "evidence",
    ]
    package let cells: [DataCell]

    /// - Parameter address: the public address of the site, without a slash at its end.
    package init(_ duty: Duty, address: String, in language: Language) {
        let subject = DutySubject(duty)
        cells = [
            .text(duty.rule.id.text), DataCell(duty.rule.cites.kk), DataCell(duty.rule.cites.ru), .text(duty.place.code),
            .text(duty.office.rawValue), .text(subject.kind), .text(subject.id),
            .text(address + subject.path.text(in: language)), .text(duty.due.iso), .text(duty.standing.code),
            DataCell(duty.standing.days), DataCell(duty.met?.on.iso), DataCell(duty.met?.evidence),
        ]
    }
}
