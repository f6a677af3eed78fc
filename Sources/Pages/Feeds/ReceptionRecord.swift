package import Domain

/// A personal reception as open data: when, where and whose it is, and how many came; never who.
package struct ReceptionRecord: DataRecord {
    package static let columns = [
        "id", "host", "official", "date", "time", "minutes", "slot_minutes", "slots", "venue_kk", "venue_ru", "address_kk",
        "address_ru", "standing", "list_handed_over_on", "booked", "received", "explained", "answered", "on_control", "absent",
        "moves",
    ]
    package let cells: [DataCell]

    /// - Parameter moves: how often it was moved.
    package init(_ reception: Reception, _ figures: ReceptionFigures, moves: Int) {
        let standing =
            switch reception.standing {
            case .planned: "planned"
            case .held: "held"
            case .cancelled: "cancelled"
            }
        cells = [
            .number(reception.id.value), .text(reception.host.code), .text(reception.official.rawValue),
            .text(reception.day.iso), .text(reception.time.text), .number(reception.minutes), .number(reception.slotMinutes),
            .number(reception.slotCount), DataCell(reception.venue.kk), DataCell(reception.venue.ru),
            DataCell(reception.address.kk), DataCell(reception.address.ru), .text(standing),
            DataCell(reception.listHandedOverOn?.iso), .number(figures.booked), .number(figures.received),
            .number(figures.byResult[.explained] ?? 0), .number(figures.byResult[.answered] ?? 0),
            .number(figures.byResult[.onControl] ?? 0), .number(figures.absent), .number(moves),
        ]
    }
}
