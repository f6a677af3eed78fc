import Domain

extension PageContext {
    /// The word for the kind of a place: region, district, village.
    func kind(of place: Place) -> String {
        if place.office == .capital { return words(.levelCapital) }
        if place.office == .village { return words(.levelVillage) }
        return switch place.level {
        case .republic: words(.levelRepublic)
        case .oblast: words(.levelOblast)
        case .cityRepublican: words(.levelCityRepublican)
        case .district: words(.levelDistrict)
        case .cityAdmin, .city: words(.levelCity)
        case .districtInCity: words(.levelDistrictInCity)
        case .settlementAdmin, .settlement: words(.levelSettlement)
        case .ruralOkrug: words(.levelRuralOkrug)
        case .village: words(.levelVillage)
        }
    }

    /// The word for the kind of a place, where its full name does not hold it already.
    func kindUnlessNamed(_ place: Place) -> String? {
        let kind = kind(of: place)
        return place.name.text(for: language).lowercased().contains(kind.lowercased()) ? nil : kind
    }

    /// The name of a place as it begins a line: "Село Сарыбулак".
    func heading(_ place: Place) -> String {
        let name = name(place)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    func heading(_ code: KATO) -> String { gazetteer[code].map(heading) ?? "" }

    /// The places above, nearest first, without the republic: "Қордай ауданы, Жамбыл облысы".
    func wayUp(from code: KATO) -> String {
        gazetteer.ancestors(of: code).filter { $0.code != .republic }.map { name($0) }.joined(separator: ", ")
    }
}
