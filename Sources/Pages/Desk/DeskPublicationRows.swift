import Domain

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

    /// - Parameter first: what stands in the first row while nothing is recorded.
    static func rows(
        _ publications: [Publication], first: (channel: PublicationChannel, day: Day), _ fields: DeskFields,
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
                fields.typed(
                    name(number, "channel"), else: known?.channel.rawValue ?? (isFirst ? first.channel.rawValue : ""))
            let empty =
                known == nil
                ? FormField.Choice("", words(.deskPublicationNone), isChosen: chosen.isEmpty)
                : FormField.Choice(out, words(.deskPublicationOut), isChosen: chosen == out)
            let choices = PublicationChannel.allCases.map {
                FormField.Choice($0.rawValue, words(PublicationWords.phrase(for: $0)), isChosen: chosen == $0.rawValue)
            }
            return [
                DeskForm.Row(
                    fields: [
                        fields.field(
                            .select(isFirst ? choices : [empty] + choices), name(number, "channel"),
                            label: label(.deskPublicationChannel)),
                        fields.field(
                            .date, name(number, "day"), label: label(.deskPublicationDay),
                            value: (known?.on ?? (isFirst ? first.day : nil))?.iso ?? "", isRequired: isFirst),
                    ], isPair: true),
                fields.row(
                    .text(longest: 500), name(number, "evidence"), label: label(.deskPublicationEvidence),
                    hint: number == 1 ? words(.deskAnnounceEvidenceHint) : nil, value: known?.evidence ?? "",
                    isOptional: true),
            ]
        }
    }
}
