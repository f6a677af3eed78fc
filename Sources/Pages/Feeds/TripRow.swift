package import Domain

/// A day of a deputy's trip as a row of the second table of a drafted calendar.
package struct TripRow: DataRecord {
    package static let columns = ["deputy", "date", "place", "place_kk", "place_ru", "host", "name_kk", "name_ru"]
    package let cells: [DataCell]

    init(_ deputy: Int, _ name: Translated?, on day: Day, in place: KATO, of host: KATO, _ gazetteer: Gazetteer) {
        let named = gazetteer[place]?.name
        cells = [
            .number(deputy), .day(day), .text(place.code), DataCell(named?.kk), DataCell(named?.ru), .text(host.code),
            DataCell(name?.kk), DataCell(name?.ru),
        ]
    }

    /// Every day of every trip of a plan, by their days.
    package static func all(of plan: TripPlan, _ gazetteer: Gazetteer) -> [TripRow] {
        plan.akims.flatMap { akim in
            rows(akim.trips, names: akim.names, of: akim.host.place.code, gazetteer)
        }
    }

    /// The same of the deputies of one akim.
    ///
    /// - Parameter names: of the deputies in their order; empty where they are not known.
    package static func rows(
        _ trips: [DeputyTrips.Trip], names: [Translated] = [], of host: KATO, _ gazetteer: Gazetteer
    ) -> [TripRow] {
        trips.flatMap { trip in
            zip(trip.days, trip.places).map { day, place in
                let name = names.indices.contains(trip.deputy - 1) ? names[trip.deputy - 1] : nil
                return TripRow(trip.deputy, name, on: day, in: place, of: host, gazetteer)
            }
        }
    }
}
