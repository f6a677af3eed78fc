package import Domain

/// One thing that an akimat has not published though the law asks it, as open data.
package struct SilenceRecord: DataRecord {
    package static let columns = [
        "place", "name_kk", "name_ru", "name_en", "office", "region", "kind", "subject_id", "url", "rule", "due", "days",
    ]
    package let cells: [DataCell]

    /// Every missing publication of a silent akimat, the longest overdue first.
    ///
    /// - Parameter address: the public address of the site, without a slash at its end.
    package static func all(
        _ silences: [Silence], address: String, gazetteer: Gazetteer, in language: Language = .kk
    ) -> [SilenceRecord] {
        silences.flatMap { silence in
            silence.duties.compactMap { SilenceRecord($0, address: address, gazetteer: gazetteer, in: language) }
        }
    }

    private init?(_ duty: Duty, address: String, gazetteer: Gazetteer, in language: Language) {
        guard let kind = Silence.Kind(duty.rule.fulfilment) else { return nil }
        let subject = DutySubject(duty)
        let name = gazetteer[duty.place]?.name
        cells = [
            .text(duty.place.code), DataCell(name?.kk), DataCell(name?.ru), DataCell(name?.en), .text(duty.office.rawValue),
            DataCell(gazetteer.region(of: duty.place)?.code.code), .text(kind.rawValue), .text(subject.id),
            .text(address + subject.path.text(in: language)), .text(duty.rule.id.text), .text(duty.due.iso),
            DataCell(duty.standing.days),
        ]
    }
}
