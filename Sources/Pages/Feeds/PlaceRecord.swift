package import Domain

/// A place as open data.
package struct PlaceRecord: DataRecord {
    package static let columns = ["code", "parent", "level", "office", "name_kk", "name_ru", "name_en", "has_kazakh_name"]
    package let cells: [DataCell]

    package init(_ place: Place) {
        cells = [
            .text(place.code.code), DataCell(place.parent?.code), .text(place.level.rawValue), DataCell(place.office?.rawValue),
            DataCell(place.name.kk), DataCell(place.name.ru), DataCell(place.name.en), .truth(place.hasKazakhName),
        ]
    }
}
