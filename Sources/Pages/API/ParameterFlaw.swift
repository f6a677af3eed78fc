/// What is wrong with a parameter of a program's request, or with the shape of a field that it sent.
package enum ParameterFlaw: Hashable, Sendable {
    /// It is no whole number within the range.
    case notInRange(ClosedRange<Int>)
    /// It is no KATO of a place.
    case placeUnknown
    /// It is not the end of a page.
    case cursorWrong
    case periodWrong
    case ruleUnknown
    case notOneOf([String])
    /// There is no field of this name.
    case fieldUnknown
    /// The value is no text.
    case notText

    /// A stable code for programs.
    package var code: String {
        switch self {
        case .notInRange: "notInRange"
        case .placeUnknown: "placeUnknown"
        case .cursorWrong: "cursorWrong"
        case .periodWrong: "periodWrong"
        case .ruleUnknown: "ruleUnknown"
        case .notOneOf: "notOneOf"
        case .fieldUnknown: "fieldUnknown"
        case .notText: "notText"
        }
    }

    func message(_ words: Words) -> String {
        switch self {
        case .notInRange(let range):
            words(.apiNotInRange, ["first": String(range.lowerBound), "last": String(range.upperBound)])
        case .placeUnknown: words(.apiPlaceUnknown, ["address": FilePath.api(.places).text(in: words.language)])
        case .cursorWrong: words(.apiCursorWrong)
        case .periodWrong: words(.apiPeriodWrong)
        case .ruleUnknown: words(.apiRuleUnknown)
        case .notOneOf(let choices): words(.apiNotOneOf, ["choices": choices.joined(separator: ", ")])
        case .fieldUnknown: words(.apiFieldUnknown)
        case .notText: words(.apiNotText)
        }
    }
}
