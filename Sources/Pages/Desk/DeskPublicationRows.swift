package import Domain

/// The rows of a form in which publications are written: channel, day and address of each.
package enum DeskPublicationRows {
    /// The most rows of a form.
    package static let most = Publication.most
    /// Chosen as a channel, it takes out what was recorded by mistake.
    package static let out = "out"
    /// The empty rows that a form shows besides those that are filled.
    private static let spare = 2

    /// The name of a field in a row, the first row being 1: `day`, `day-2`, `day-3`.
    package static func name(_ number: Int, _ field: String) -> String { number == 1 ? field : "\(field)-\(number)" }

    /// The field of the row that a refusal of publications is about; `nil` where no row can be told.
    package static func field(for refusal: MeetingRefusal, in typed: [String: String], of meeting: Meeting) -> String? {
        func value(_ number: Int, _ field: String) -> String { (typed[name(number, field)] ?? "").trimmed }
        let rows = (1...most).filter { !value($0, "day").isEmpty && value($0, "channel") != out }
        func day(where isMeant: (Day) -> Bool) -> String? {
            rows.first { Day(iso: value($0, "day")).map(isMeant) ?? false }.map { name($0, "day") }
        }
        switch refusal {
        case .announcedAfterMeeting: return day { $0 > meeting.day }
        case .announcedTooEarly: return day { $0 < meeting.earliestAnnouncement }
        case .resultsBeforeMeeting: return day { $0 < meeting.day }
        case .beforeFirstPublication: return day { on in meeting.announcement.map { on < $0.publishedOn } ?? false }
        case .publicationTwice:
            var known: Set<[String]> = []
            return rows.first { number in
                !known.insert(["channel", "day", "evidence"].map { value(number, $0) }).inserted
            }.map { name($0, "channel") }
        default: return nil
        }
    }

    /// - Parameter first: the day that stands in the first row while nothing is recorded; where it was, is always chosen.
    static func rows(
        _ publications: [Publication], first: Day, _ fields: DeskFields,
        in context: PageContext
    ) -> [DeskForm.Row] {
        let words = context.words
        let typed =
            (1...most).last { number in
                ["channel", "day", "evidence"].contains { !fields.typed(name(number, $0)).isEmpty }
            } ?? 0
        let shown = min(most, max(publications.count + (publications.isEmpty ? spare + 1 : spare), typed))
        return (1...shown).flatMap { number -> [DeskForm.Row] in
            let known = publications.indices.contains(number - 1) ? publications[number - 1] : nil
            func label(_ phrase: Phrase) -> String {
                words(.deskPublicationLabel, ["number": String(number), "what": words(phrase)])
            }
            let isFirst = number == 1 && publications.isEmpty
            let chosen =
                fields.typed(name(number, "channel"), else: known?.channel.rawValue ?? "")
            let empty =
                known == nil
                ? FormField.Choice("", words(isFirst ? .deskChoose : .deskPublicationNone), isChosen: chosen.isEmpty)
                : FormField.Choice(out, words(.deskPublicationOut), isChosen: chosen == out)
            let choices = PublicationChannel.allCases.map {
                FormField.Choice($0.rawValue, words(PublicationWords.phrase(for: $0)), isChosen: chosen == $0.rawValue)
            }
            return [
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .select([empty] + choices), name(number, "channel"),
                            label: label(.deskPublicationChannel), isRequired: isFirst),
                        fields.field(
                            .date, name(number, "day"), label: label(.deskPublicationDay),
                            value: (known?.on ?? (isFirst ? first : nil))?.iso ?? "", isRequired: isFirst),
                    ], isPair: true),
                fields.row(
                    .text(longest: 500), name(number, "evidence"), label: label(.deskPublicationEvidence),
                    hint: number == 1 ? words(.deskAnnounceEvidenceHint) : nil, value: known?.evidence ?? "",
                    isOptional: true),
            ]
        }
    }
}
