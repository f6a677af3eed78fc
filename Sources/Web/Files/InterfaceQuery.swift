import Domain
import Pages

/// A parameter of a program's request that is not what it must be.
struct WrongParameter: Error {
    let name: String
    let flaw: ParameterFlaw
}

/// The parameters with which a program asks for a list. Each throws `WrongParameter`, and is `nil` where it was not given.
struct InterfaceQuery: Sendable {
    /// Years of which duties can be asked: from the first edition of the decree on.
    static let years = 2022...2100
    private static let items = 1...200
    private static let usualItems = 50

    private let values: [String: String]

    init(_ values: [String: String]) { self.values = values }

    /// How many are wanted.
    func limit() throws(WrongParameter) -> Int { try number("limit", in: InterfaceQuery.items) ?? InterfaceQuery.usualItems }

    /// The place and all below it; without one the republic, of which no list is cut.
    func place(in gazetteer: Gazetteer) throws(WrongParameter) -> (code: KATO, span: Gazetteer.Span?) {
        try value("place", or: .placeUnknown) { text in
            KATO(text).flatMap { code in gazetteer.span(of: code).map { (code, $0) } }
        } ?? (.republic, nil)
    }

    /// Where the page before ended.
    func after<Cursor>(_ read: (String) -> Cursor?) throws(WrongParameter) -> Cursor? {
        try value("after", or: .cursorWrong, read)
    }

    func number(_ name: String, in range: ClosedRange<Int>) throws(WrongParameter) -> Int? {
        try value(name, or: .notInRange(range)) { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
    }

    func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ name: String, of choices: Choice.Type
    ) throws(WrongParameter) -> Choice? {
        try value(name, or: .notOneOf(choices.allCases.map(\.rawValue))) { Choice(rawValue: $0) }
    }

    func value<Value>(
        _ name: String, or flaw: ParameterFlaw, _ read: (String) -> Value?
    ) throws(WrongParameter) -> Value? {
        guard let text = values[name] else { return nil }
        guard let value = read(text) else { throw WrongParameter(name: name, flaw: flaw) }
        return value
    }
}
