package import Domain

/// How a coverage norm stands for one akim and one place in one period, as open data.
package struct CoverageRecord: DataRecord {
    package static let columns = [
        "norm", "cites_kk", "cites_ru", "host", "host_office", "place", "period", "at_least", "held", "unreported", "planned",
        "last_held_on", "next_on", "days_left", "standing",
    ]
    package let cells: [DataCell]

    package init(_ coverage: Coverage, office: Office?) {
        cells = [
            .text(coverage.norm.id), DataCell(coverage.norm.cites.kk), DataCell(coverage.norm.cites.ru),
            .text(coverage.host.code), DataCell(office?.rawValue), .text(coverage.place.code), .text(coverage.period.code),
            .number(coverage.norm.atLeast), .number(coverage.held), .number(coverage.unreported), .number(coverage.planned),
            DataCell(coverage.lastHeldOn?.iso), DataCell(coverage.nextOn?.iso), DataCell(coverage.daysLeft),
            .text(coverage.standing.rawValue),
        ]
    }
}
