import Domain

/// The forms about officials.
struct DeskOfficialForms {
    typealias Field = OfficialDraft.Field

    let place: Place
    /// All of the akimat.
    let officials: [Official]
    let refused: RefusedForm?
    let context: PageContext

    private var words: Words { context.words }

    static func name(of act: DeskPath.OfficialAct) -> Phrase {
        switch act {
        case .acting: .deskOfficialActing
        case .charge: .deskOfficialCharge
        case .leave: .deskOfficialLeave
        case .correct: .deskOfficialCorrect
        }
    }

    /// An appointment, or a person who acts in a vacant post.
    func new(_ post: Official.Post?, named: KATO?) -> DeskForm {
        let fields = DeskFields("new", refused: refused, words: words)
        return DeskForm(
            asking: fields, to: .newOfficial(place: named, post: post), lead: words(.deskOfficialNewLead),
            rows: [
                postRow(fields, post), titleRow(fields, Translated()), nameRow(fields, Translated()), englishRow(fields, nil),
                DeskForm.Row(
                    fields.noYes(
                        Field.acting.rawValue, label: words(.deskOfficialHow), no: .deskOfficialAppointed,
                        yes: .deskOfficialActsInVacant)),
                days(fields, since: context.today, until: nil), categoryRow(fields, nil), chargeRow(fields, Translated()),
            ].compactMap(\.self), button: words(.deskRecordSend))
    }

    func form(_ act: DeskPath.OfficialAct, on official: Official) -> DeskForm {
        let fields = DeskFields(act.rawValue, refused: refused, words: words)
        let rows: [DeskForm.Row]
        let lead: Phrase
        switch act {
        case .acting:
            lead = .deskOfficialActingLead
            rows = [
                personRow(fields, for: official), nameRow(fields, Translated(), label: .deskOfficialOtherName),
                days(fields, since: context.today, until: nil),
            ]
        case .charge:
            lead = .deskOfficialChargeLead
            rows = [
                chargeRow(fields, official.inChargeOf),
                fields.row(
                    .date, Field.from.rawValue, label: words(.deskOfficialFrom), value: context.today.iso, isRequired: true),
            ]
        case .leave:
            lead = official.isActing ? .deskOfficialEndLead : .deskOfficialLeaveLead
            rows = [
                fields.row(
                    .date, Field.until.rawValue, label: words(.deskOfficialLast),
                    value: (official.until ?? max(context.today, official.since)).iso, isRequired: true)
            ]
        case .correct:
            lead = .deskOfficialCorrectLead
            rows = [
                postRow(fields, official.post), titleRow(fields, official.title), nameRow(fields, official.name),
                englishRow(fields, official.name.en), days(fields, since: official.since, until: official.until),
                categoryRow(fields, official.category), chargeRow(fields, official.inChargeOf),
            ].compactMap(\.self)
        }
        let hidden =
            act == .correct ? [DeskForm.Hidden(name: Field.acting.rawValue, value: official.isActing ? "yes" : "no")] : []
        return DeskForm(
            asking: fields, to: .officialAct(official.id, act), lead: words(lead),
            hidden: hidden + (act == .acting ? [] : [fields.mark(RecordMark(official))]), rows: rows,
            button: words(DeskOfficialForms.name(of: act)), isQuiet: act == .leave || act == .correct)
    }

    private func postRow(_ fields: DeskFields, _ post: Official.Post?) -> DeskForm.Row {
        let posts = Official.Post.allCases.map {
            (
                value: $0.rawValue,
                text: $0 == .other
                    ? words(.deskOfficialOtherPost) : context.post($0, in: place.office, on: context.today)
            )
        }
        return fields.row(
            fields.list(Field.post.rawValue, of: posts, chosen: post?.rawValue ?? ""), Field.post.rawValue,
            label: words(.deskOfficialPost), isRequired: true)
    }

    private func titleRow(_ fields: DeskFields, _ value: Translated) -> DeskForm.Row {
        fields.pair(
            .text(longest: Official.longestText), "title", label: words(.deskOfficialTitle), hint: words(.deskOfficialTitleHint),
            value: value, isOptional: true)
    }

    private func nameRow(_ fields: DeskFields, _ value: Translated, label: Phrase = .deskOfficialName) -> DeskForm.Row {
        fields.pair(.text(longest: Official.longestText), "name", label: words(label), value: value)
    }

    private func englishRow(_ fields: DeskFields, _ value: String?) -> DeskForm.Row {
        fields.row(
            .text(longest: Official.longestText), Field.nameEn.rawValue, label: words(.deskOfficialNameEn), value: value ?? "",
            isOptional: true)
    }

    private func days(_ fields: DeskFields, since: Day, until: Day?) -> DeskForm.Row {
        DeskForm.Row(
            fields: [
                fields.field(
                    .date, Field.since.rawValue, label: words(.deskOfficialSince), value: since.iso, isRequired: true),
                fields.field(
                    .date, Field.until.rawValue, label: words(.deskOfficialLast), value: until?.iso ?? "", isOptional: true),
            ], isPair: true)
    }

    private func chargeRow(_ fields: DeskFields, _ value: Translated) -> DeskForm.Row {
        fields.pair(
            .area(rows: 3, longest: Official.longestText), "charge", label: words(.placeOfficialCharge), value: value,
            isOptional: true)
    }

    /// The categories of the level that a post named by the office may have; nothing where the register lists none.
    private func categoryRow(_ fields: DeskFields, _ value: PositionCategory?) -> DeskForm.Row? {
        let positions = context.positions.choices(in: place.office, on: context.today)
        guard !positions.isEmpty else { return nil }
        var choices: [(value: String, text: String)] = []
        var listed: Set<PositionCategory> = []
        for position in positions {
            guard let category = position.category, listed.insert(category).inserted else { continue }
            let titles = positions.filter { $0.category == category }.map { context.text($0.title).text }
            choices.append((category.code, "\(category.code): \(titles.joined(separator: "; "))"))
        }
        return fields.row(
            fields.list(
                Field.category.rawValue, of: choices, chosen: value?.code ?? "", first: .deskOfficialCategoryNone),
            Field.category.rawValue, label: words(.deskOfficialCategory), hint: words(.deskOfficialCategoryHint))
    }

    /// Those in office today besides the one who is away; another may be typed.
    private func personRow(_ fields: DeskFields, for absent: Official) -> DeskForm.Row {
        let persons = officials.filter { $0.id != absent.id && $0.holds(on: context.today) && !$0.isActing }
        return fields.row(
            fields.list(
                Field.person.rawValue,
                of: persons.map {
                    let named = "\(context.text($0.name).text) (\(context.post($0).text))"
                    return ($0.id.description, PageShare.beginning(of: named, upTo: DeskWork.longestTitle))
                },
                first: .deskOfficialAnother), Field.person.rawValue, label: words(.deskOfficialWho))
    }
}
