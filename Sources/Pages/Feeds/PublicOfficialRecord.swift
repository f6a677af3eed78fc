package import Domain

/// An official as open data: who holds or held which post, since when, in charge of what.
package struct PublicOfficialRecord: DataRecord {
    package static let columns = [
        "id", "place", "post", "post_kk", "post_ru", "post_en", "name_kk", "name_ru", "name_en", "since", "until", "acting",
        "acting_for", "category", "in_charge_kk", "in_charge_ru", "in_charge_since",
    ]
    package let cells: [DataCell]

    /// - Parameter day: on which the register of posts is asked.
    package init(_ official: Official, gazetteer: Gazetteer, register: PositionRegister, on day: Day) {
        let category = register.category(of: official, in: gazetteer, on: day)
        cells = [
            .number(official.id.value), .text(official.place.code), .text(official.post.rawValue), DataCell(official.title.kk),
            DataCell(official.title.ru), DataCell(official.title.en), DataCell(official.name.kk), DataCell(official.name.ru),
            DataCell(official.name.en), .day(official.since), DataCell(official.until),
            .truth(official.isActing),
            DataCell(official.actingFor?.value), DataCell(category?.code), DataCell(official.inChargeOf.kk),
            DataCell(official.inChargeOf.ru), DataCell(official.inChargeSince),
        ]
    }
}
