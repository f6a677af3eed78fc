/// What a question is about. Source: the national figures for 2022.
package enum Category: String, CaseIterable, Sendable {
    case housingUtilities = "housing-utilities"
    case improvementEcology = "improvement-ecology"
    case roads
    case socialFacilities = "social-facilities"
    case landHousing = "land-housing"
    case other
}
