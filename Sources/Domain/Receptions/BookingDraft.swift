/// A booking as it was typed, before anything is accepted.
package struct BookingDraft: Hashable, Sendable {
    /// The longest topic, in characters: a reception is for talking.
    package static let longestTopic = 1_000

    /// The fields of the form, by the names that they have in it.
    package enum Field: String, CaseIterable, Sendable {
        case slot, name, phone, email, topic, language
    }

    /// What is wrong with a field.
    package enum Flaw: Hashable, Sendable {
        case slotMissing, slotUnknown, slotTaken, nameMissing, contactMissing, topicMissing, topicTooLong
        /// Another turn of the reception was booked with the telephone, and was not given back.
        case phoneBooked
        /// What a question would be refused for as well.
        case asInQuestion(QuestionDraft.Flaw)
    }

    /// Why a draft is refused.
    package struct Refusal: Error, Hashable, Sendable {
        /// Every field that is wrong; never empty.
        package let flaws: [Field: Flaw]

        /// A refusal for these fields.
        package init(flaws: [Field: Flaw]) { self.flaws = flaws }
    }

    /// What a draft becomes when nothing is wrong with it.
    package struct Accepted: Hashable, Sendable {
        /// A free slot, from 0.
        package let slot: Int
        /// The language in which the resident wants to be spoken to.
        package let language: Language
        /// Who comes, and about what.
        package let person: BookedPerson
    }

    /// The number of the slot, from 0.
    package var slot: String
    /// The resident's name.
    package var name: String
    /// The resident's telephone number, or empty.
    package var phone: String
    /// The resident's e-mail address, or empty.
    package var email: String
    /// What the resident comes about.
    package var topic: String
    /// `kk`, `ru` or `en`.
    package var language: String

    /// A draft of what was typed; nothing is checked yet.
    package init(
        slot: String = "", name: String = "", phone: String = "", email: String = "", topic: String = "", language: String = ""
    ) {
        self.slot = slot
        self.name = name
        self.phone = phone
        self.email = email
        self.topic = topic
        self.language = language
    }

    /// Holds the draft against a reception and its slots. Every wrong field is named, not the first alone.
    ///
    /// - Parameters:
    ///   - taken: the slots that others hold.
    ///   - phones: the telephones with which the turns that are taken were booked; empty where several turns may have one.
    ///   - byOffice: whether a member of staff enters it; then no contact is asked for, since the office has it at hand.
    package func accepted(
        for reception: Reception, taken: Set<Int>, phones: [String] = [], byOffice: Bool, gazetteer: Gazetteer, today: Day
    ) throws(Refusal) -> Accepted {
        var flaws: [Field: Flaw] = [:]
        let slot = Int(self.slot)
        if self.slot.isEmpty {
            flaws[.slot] = .slotMissing
        } else if let slot, slot >= 0, slot < reception.slotCount {
            if taken.contains(slot) { flaws[.slot] = .slotTaken }
        } else {
            flaws[.slot] = .slotUnknown
        }
        var question: QuestionDraft.Accepted?
        do {
            // A resident is reached and spoken to as one who asks: the same fields, the same rules.
            question = try QuestionDraft(
                place: reception.host.code, language: language, text: topic, name: name, email: email, phone: phone
            ).accepted(meeting: nil, gazetteer: gazetteer, today: today)
        } catch {
            for (field, flaw) in error.flaws {
                switch field {
                case .text: flaws[.topic] = flaw == .textMissing ? .topicMissing : .asInQuestion(flaw)
                case .name: flaws[.name] = .asInQuestion(flaw)
                case .email: flaws[.email] = .asInQuestion(flaw)
                case .phone: flaws[.phone] = .asInQuestion(flaw)
                case .language, .place, .meeting, .category: flaws[.language] = .asInQuestion(flaw)
                }
            }
        }
        if name.trimmed.isEmpty { flaws[.name] = .nameMissing }
        if !byOffice, phone.trimmed.isEmpty, email.trimmed.isEmpty { flaws[.phone] = .contactMissing }
        if topic.count > BookingDraft.longestTopic { flaws[.topic] = .topicTooLong }
        guard flaws.isEmpty, let slot, let question else { throw Refusal(flaws: flaws) }
        // Told last: whoever tries telephones of others takes a turn with each one that is not known.
        if let phone = question.contact.phone, phones.contains(where: { BookingDraft.isOne($0, phone) }) {
            throw Refusal(flaws: [.phone: .phoneBooked])
        }
        return Accepted(
            slot: slot, language: question.language, person: BookedPerson(contact: question.contact, topic: question.text))
    }

    /// Whether two telephones are one, however they are written: `8 701 …` is `+7 701 …`.
    private static func isOne(_ phone: String, _ other: String) -> Bool {
        func number(_ text: String) -> [Int] { text.compactMap(\.wholeNumberValue).suffix(10) }
        return !number(phone).isEmpty && number(phone) == number(other)
    }
}
