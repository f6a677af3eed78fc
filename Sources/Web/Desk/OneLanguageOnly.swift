import Domain
import Pages

/// A text would be published in one official language, and nobody said that this is meant.
struct OneLanguageOnly: Error {
    /// The fields in which the other language is wanted.
    let fields: [String]
}

extension DeskPath {
    /// Whether what is typed there is read by residents as soon as it is sent.
    fileprivate var publishesTexts: Bool {
        switch self {
        case .questionAct(_, let act): act != .register && act != .publish
        case .newProblem, .problemAct, .meetingAct, .correctProgress, .newEvent, .newMeeting, .newOfficial, .officialAct: true
        case .itemAct(_, _, let act): act != .remove && act != .translate
        case .calendarAct(_, _, let act): act == .approve
        case .eventAct(_, let act): act != .leaveOpen
        case .receptionAct(_, let act): [.move, .moveReason, .cancel, .reason, .correct].contains(act)
        default: false
        }
    }
}

extension DeskPath {
    /// Whether a text is told in the words of the one who asked, on the air.
    fileprivate func isInOwnWords(_ pair: String) -> Bool {
        if case .eventAct(_, .correctQuestion) = self { pair == "text" } else { false }
    }
}

extension FormBody {
    /// The pairs of fields of which one official language is filled and the other is not: the name of the pair, and the language left out.
    private var halves: [(pair: String, wanted: Language)] {
        fields.compactMap { field in
            guard field.name.hasSuffix("-kk") else { return nil }
            let pair = String(field.name.dropLast(3))
            let empty = Language.official.filter { self["\(pair)-\($0.rawValue)"].trimmed.isEmpty }
            return empty.count == 1 ? (pair, empty[0]) : nil
        }
    }

    /// Whether a person said of a pair that it stands in one language.
    func acceptsOneLanguage(of pair: String) -> Bool { self[OneLanguage.field(of: pair)] == "yes" }

    /// The languages that are left out on purpose. Throws `OneLanguageOnly` where nobody said that this is meant.
    func languagesLeftOut(at path: DeskPath) throws(OneLanguageOnly) -> Set<Language> {
        guard path.publishesTexts else { return [] }
        let asked = halves.filter { !path.isInOwnWords($0.pair) }
        let wrong = asked.filter { !acceptsOneLanguage(of: $0.pair) }
        if !wrong.isEmpty { throw OneLanguageOnly(fields: wrong.map { "\($0.pair)-\($0.wanted.rawValue)" }) }
        return Set(asked.map(\.wanted))
    }
}
