import Domain
import Foundation
import Pages

/// A question as a program sends it: an object of texts, and a number for the meeting too, as lists of meetings give it.
///
/// A field that there is not is refused, since a resident whose `phne` were thrown away would never be called.
struct SentQuestion: Decodable {
    /// What the fields say; empty for those that are wrong.
    private(set) var draft = QuestionDraft()
    /// What is wrong with the shape of each field.
    private(set) var flaws: [String: ParameterFlaw] = [:]

    /// `nil` for what is no JSON object.
    init?(json: Data) {
        guard let sent = try? JSONDecoder().decode(SentQuestion.self, from: json) else { return nil }
        self = sent
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        for key in container.allKeys {
            guard let field = QuestionDraft.Field(rawValue: key.stringValue) else {
                flaws[key.stringValue] = .fieldUnknown
                continue
            }
            if try container.decodeNil(forKey: key) { continue }
            if let text = try? container.decode(String.self, forKey: key) {
                draft[field] = text
            } else if field == .meeting, let number = try? container.decode(Int.self, forKey: key) {
                draft[field] = String(number)
            } else {
                flaws[key.stringValue] = .notText
            }
        }
    }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }
}

extension QuestionDraft {
    fileprivate subscript(field: Field) -> String {
        get {
            switch field {
            case .place: place
            case .meeting: meeting
            case .language: language
            case .text: text
            case .category: category
            case .name: name
            case .email: email
            case .phone: phone
            }
        }
        set {
            switch field {
            case .place: place = newValue
            case .meeting: meeting = newValue
            case .language: language = newValue
            case .text: text = newValue
            case .category: category = newValue
            case .name: name = newValue
            case .email: email = newValue
            case .phone: phone = newValue
            }
        }
    }
}
