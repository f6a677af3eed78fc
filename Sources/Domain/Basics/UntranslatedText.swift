/// A public text that lacks an official language, or whose translation fell behind.
package struct UntranslatedText: Hashable, Sendable {
    /// What a text is, in the order in which a reader of the register meets them; the same name in addresses.
    package enum Kind: String, CaseIterable, Sendable {
        /// Of a question: its words for everyone, the answer, why it was not published, and the word beside a step, as of its return or its exclusion.
        case question, answer
        case withheld = "not-published"
        case step = "question-step"
        /// Of a problem question.
        case title
        case problemMoney = "problem-money"
        case maslikhat, withdrawal
        /// Of a problem question that was sent up: the body, what is proposed to it, what it decided, and what was learned meanwhile.
        case referralBody = "referral-body"
        case proposal
        case referralWord = "referral-word"
        case referralNote = "referral-note"
        /// Of a meeting.
        case results
        case meetingVenue = "meeting-venue"
        case meetingAddress = "meeting-address"
        case meetingCancellation = "meeting-cancellation"
        case meetingMove = "meeting-move"
        /// Of a yearly calendar: the decision of the maslikhat, and why it was changed.
        case calendarBasis = "calendar-basis"
        case calendarReason = "calendar-reason"
        /// Of an item of a published plan.
        case action, lead
        case coExecutors = "co-executors"
        case itemMoney = "item-money"
        case execution, removal
        /// Of a later deadline that was granted: why it was asked for, and what was decided about responsibility.
        case extensionReason = "extension-reason"
        case responsibility
        /// Of published progress: why it was corrected.
        case reportReason = "report-reason"
        /// Of a personal reception.
        case receptionPost = "reception-post"
        case receptionVenue = "reception-venue"
        case receptionAddress = "reception-address"
        case receptionCancellation = "reception-cancellation"
        case receptionMove = "reception-move"
        /// Of an event; the answer is to a question that was left open on the air.
        case summary
        case eventLeader = "event-leader"
        case eventBody = "event-body"
        case eventTopic = "event-topic"
        case eventVenue = "event-venue"
        case eventCancellation = "event-cancellation"
        case eventMove = "event-move"
        case eventAnswer = "event-answer"
        /// Of an official: the post as the office calls it, the fields of work, and those of former years.
        case post
        case inCharge = "in-charge"
        case formerCharge = "former-charge"

        /// Of a text whose translation fell behind.
        package init(_ name: PublicText.Name, of subject: JournalEntry.Subject) {
            self =
                switch name {
                case .text: .question
                case .answer: .answer
                case .title: .title
                case .moneySource: .problemMoney
                case .summary: subject.kind == JournalEntry.Subject.event(Event.ID(1)).kind ? .summary : .results
                case .inCharge: .inCharge
                case .action: .action
                case .execution: .execution
                }
        }

        /// The name by which the register knows whether translations follow it; `nil` of a text that is not corrected once it is public.
        package var name: PublicText.Name? {
            switch self {
            case .question: .text
            case .answer: .answer
            case .title: .title
            case .problemMoney: .moneySource
            case .results, .summary: .summary
            case .inCharge: .inCharge
            case .action: .action
            case .execution: .execution
            default: nil
            }
        }

        /// Whether the form by which its record is changed takes the second language; any other gets it in a form for this alone.
        package var hasOwnForm: Bool {
            switch self {
            case .question, .answer, .title, .problemMoney, .results, .summary, .inCharge, .action, .lead, .coExecutors,
                .itemMoney, .execution, .removal:
                true
            default: false
            }
        }

        /// What a person must be allowed to do: what writes the text.
        package var act: StaffMember.Act {
            switch self {
            case .question, .withheld, .step: .moderate
            case .answer: .answer
            case .title, .problemMoney, .maslikhat, .withdrawal, .referralBody, .proposal, .referralWord, .referralNote:
                .formProblem
            case .results, .meetingVenue, .meetingAddress, .meetingCancellation, .meetingMove, .calendarBasis, .calendarReason:
                .runMeeting
            case .action, .lead, .coExecutors, .itemMoney, .execution, .removal, .extensionReason: .recordExecution
            case .responsibility: .decideControl
            case .reportReason: .publishPlan
            case .receptionPost, .receptionVenue, .receptionAddress, .receptionCancellation, .receptionMove: .runReception
            case .summary, .eventLeader, .eventBody, .eventTopic, .eventVenue, .eventCancellation, .eventMove, .eventAnswer:
                .runEvent
            case .post, .inCharge, .formerCharge: .keepOfficials
            }
        }

        /// The longest text in one language, in characters; as long as where it is written first.
        package var longest: Int {
            switch self {
            case .title, .meetingVenue, .meetingAddress, .receptionPost, .receptionVenue, .receptionAddress, .eventLeader,
                .eventBody, .eventVenue, .post, .lead, .coExecutors, .referralBody:
                Meeting.longestText
            case .question, .answer: QuestionDraft.longestText
            case .results, .summary: MeetingResults.longestText
            case .action, .itemMoney, .execution, .removal, .extensionReason, .responsibility: Extension.longestText
            default: OpenQuestion.longestText
            }
        }
    }

    /// Whether the language is missing, or its words are older than those beside them.
    package enum Gap: Hashable, Sendable {
        case missing
        case stale(since: Day)
    }

    /// One of the lists in which they stand.
    package enum List: Hashable, Sendable {
        case stale
        case missing(Kind)

        /// As it stands in addresses.
        package var code: String {
            switch self {
            case .stale: "stale"
            case .missing(let kind): kind.rawValue
            }
        }

        /// Reads a code; `nil` where there is none such.
        package init?(code: String) {
            if code == "stale" {
                self = .stale
            } else {
                guard let kind = Kind(rawValue: code) else { return nil }
                self = .missing(kind)
            }
        }
    }

    /// Whose text it is, as in the journal; of an item of a plan, the plan.
    package let subject: JournalEntry.Subject
    /// The item of the plan; `nil` of any other record.
    package let item: PlanItem.ID?
    /// Which of the texts of its kind it is, as `14.2` for the second of record 14; empty where its translation fell behind.
    package let key: String
    /// The place whose office answers for it.
    package let place: KATO
    /// Which text it is.
    package let kind: Kind
    /// The language that is wanted.
    package let language: Language
    /// What is wrong with it.
    package let gap: Gap
    /// How its words begin, in a language in which it stands; empty where its translation fell behind.
    package let opening: String

    /// The longest opening, in characters.
    package static let longestOpening = 120

    /// An untranslated text of its parts.
    package init(
        subject: JournalEntry.Subject, item: PlanItem.ID? = nil, key: String = "", place: KATO, kind: Kind, language: Language,
        gap: Gap, opening: String = ""
    ) {
        self.subject = subject
        self.item = item
        self.key = key
        self.place = place
        self.kind = kind
        self.language = language
        self.gap = gap
        self.opening = opening
    }
}

/// A text that stands in one official language, with its words.
package struct LoneText: Hashable, Sendable {
    /// Where it stands, and what it lacks.
    package let place: UntranslatedText
    /// Its words.
    package let text: Translated

    /// A lone text of its parts.
    package init(_ place: UntranslatedText, text: Translated) {
        self.place = place
        self.text = text
    }

    /// Why the second language is refused.
    package enum Refusal: Error, Hashable, Sendable { case missing, tooLong }

    /// The text with the language that it lacks, and nothing else changed.
    package func completed(with words: String) throws(Refusal) -> Translated {
        guard !words.trimmed.isEmpty else { throw .missing }
        guard words.trimmed.count <= place.kind.longest else { throw .tooLong }
        var text = text
        text[place.language] = words.trimmed.withPlainLineEnds
        return text
    }

    /// What the journal tells: its languages and lengths before and after, and never its words.
    package func fact(after text: Translated) -> String {
        "\(place.kind.rawValue)=\(JournalFact("", self.text).value)→\(JournalFact("", text).value)"
    }
}
