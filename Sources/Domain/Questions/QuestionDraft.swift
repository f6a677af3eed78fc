/// A question as it was typed, before anything is accepted.
package struct QuestionDraft: Hashable, Sendable {
    /// The longest question, in characters.
    package static let longestText = 5_000
    /// The longest name, e-mail address or telephone number, in characters.
    package static let longestContact = 200

    /// The fields of the form, by the names that they have in it.
    package enum Field: String, CaseIterable, Sendable {
        case place, meeting, language, text, category, name, email, phone
    }

    /// What is wrong with a field.
    package enum Flaw: String, Error, CaseIterable, Sendable {
        case textMissing, textTooLong, textBinary
        case placeMissing, placeUnknown
        case meetingUnknown, meetingPast, meetingCancelled, meetingElsewhere
        case languageUnknown, categoryUnknown
        case contactTooLong, contactBinary, emailWrong, phoneWrong
    }

    /// Why a draft is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]
    }

    /// What a draft becomes when nothing is wrong with it.
    package struct Accepted: Hashable, Sendable {
        /// A place that there is.
        package let place: KATO
        /// A meeting that takes questions; `nil` where it was asked without one.
        package let meeting: Meeting.ID?
        /// The language in which it is written, as the resident said.
        package let language: Language
        /// 1…`longestText` characters, without space at either end.
        package let text: String
        /// `nil` where none was chosen.
        package let category: Category?
        /// How to reach the one who asked; may be empty.
        package let contact: Contact
    }

    /// KATO of the place; may be empty where a meeting is named.
    package var place: String
    /// The number of the meeting; empty where it is asked without one.
    package var meeting: String
    /// `kk`, `ru` or `en`.
    package var language: String
    /// The question.
    package var text: String
    /// The raw value of a `Category`, or empty.
    package var category: String
    /// The resident's name, or empty.
    package var name: String
    /// The resident's e-mail address, or empty.
    package var email: String
    /// The resident's telephone number, or empty.
    package var phone: String

    /// A draft of what was typed; nothing is checked yet.
    package init(
        place: String = "", meeting: String = "", language: String = "", text: String = "", category: String = "",
        name: String = "",
        email: String = "", phone: String = ""
    ) {
        self.place = place
        self.meeting = meeting
        self.language = language
        self.text = text
        self.category = category
        self.name = name
        self.email = email
        self.phone = phone
    }

    /// Holds the draft against the places and the meeting it names. Every wrong field is named, not the first alone.
    ///
    /// - Parameters:
    ///   - meeting: the meeting of the identifier typed, where there is one.
    ///   - takenOn: the day on which it was asked elsewhere, on paper or in the hall; then the meeting may have been held since.
    package func accepted(
        meeting found: Meeting?, gazetteer: Gazetteer, today: Day, takenOn: Day? = nil
    ) throws(Refusal) -> Accepted {
        var flaws: [Field: Flaw] = [:]
        let text = self.text.withPlainLineEnds.trimmed
        if text.isEmpty {
            flaws[.text] = .textMissing
        } else if text.count > QuestionDraft.longestText {
            flaws[.text] = .textTooLong
        } else if QuestionDraft.isBinary(text) {
            flaws[.text] = .textBinary
        }

        var place = KATO(self.place.trimmed).flatMap { gazetteer[$0] }
        if !self.meeting.isEmpty {
            if let found {
                if found.isCancelled {
                    flaws[.meeting] = .meetingCancelled
                } else if !(takenOn.map { $0 <= found.lastDay } ?? found.takesQuestions(on: today)) {
                    flaws[.meeting] = .meetingPast
                }
                if self.place.isEmpty { place = gazetteer[found.place] }
                if let place, !gazetteer.contains(found.host, place.code) { flaws[.meeting] = .meetingElsewhere }
            } else {
                flaws[.meeting] = .meetingUnknown
            }
        }
        if self.place.isEmpty, self.meeting.isEmpty {
            flaws[.place] = .placeMissing
        } else if place == nil, !self.place.isEmpty || flaws[.meeting] == nil {
            flaws[.place] = .placeUnknown
        }
        let language = Language(rawValue: self.language)
        if language == nil { flaws[.language] = .languageUnknown }
        let category = self.category.isEmpty ? nil : Category(rawValue: self.category)
        if category == nil, !self.category.isEmpty { flaws[.category] = .categoryUnknown }

        let contact = Contact(
            name: QuestionDraft.present(name), email: QuestionDraft.present(email), phone: QuestionDraft.present(phone))
        for (field, value) in [(Field.name, contact.name), (.email, contact.email), (.phone, contact.phone)] {
            guard let value else { continue }
            if value.count > QuestionDraft.longestContact { flaws[field] = .contactTooLong }
            if QuestionDraft.isBinary(value) || value.contains(where: \.isNewline) { flaws[field] = .contactBinary }
        }
        if let email = contact.email, flaws[.email] == nil, !QuestionDraft.isEmail(email) { flaws[.email] = .emailWrong }
        if let phone = contact.phone, flaws[.phone] == nil, !QuestionDraft.isPhone(phone) { flaws[.phone] = .phoneWrong }

        guard flaws.isEmpty, let place, let language else { throw Refusal(flaws: flaws) }
        return Accepted(
            place: place.code, meeting: found.map(\.id), language: language, text: text, category: category, contact: contact)
    }

    private static func present(_ text: String) -> String? {
        let text = text.trimmed
        return text.isEmpty ? nil : text
    }

    /// Whether it holds control characters or the mark that stands for bytes that are no text.
    private static func isBinary(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            (scalar.value < 0x20 && scalar != "\n" && scalar != "\t") || scalar.value == 0x7F || scalar.value == 0xFFFD
        }
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
            && !parts[1].hasSuffix(".")
            && !text.contains(where: \.isWhitespace)
    }

    private static func isPhone(_ text: String) -> Bool {
        let digits = text.count(where: \.isNumber)
        return (5...15).contains(digits) && text.allSatisfy { $0.isNumber || "+-() ".contains($0) }
    }
}
