package import Domain

/// The personal receptions of an akimat: who receives, when and where, the free turns, the form, and what came of those that passed.
package struct ReceptionsPage: Page {
    /// A reception to come with the slots that are taken; who took them is nowhere on the page.
    package struct Entry: Sendable {
        package let reception: Reception
        package let taken: Set<Int>
        package let list: ReceptionList?

        package init(reception: Reception, taken: Set<Int>, list: ReceptionList?) {
            self.reception = reception
            self.taken = taken
            self.list = list
        }

        var free: [Int] { (0..<reception.slotCount).filter { !taken.contains($0) } }
    }

    /// The form for one reception, with what was typed and what is wrong.
    package struct Typed: Sendable {
        package let draft: BookingDraft
        package let flaws: [BookingDraft.Field: BookingDraft.Flaw]
        /// Why the form as a whole was not taken.
        package let refusal: Phrase?

        package init(draft: BookingDraft, flaws: [BookingDraft.Field: BookingDraft.Flaw] = [:], refusal: Phrase? = nil) {
            self.draft = draft
            self.flaws = flaws
            self.refusal = refusal
        }
    }

    struct Form: Sendable {
        let lead: String
        let action: String
        let token: String
        let reception: String
        let fields: [FormField]
    }

    struct Past: Sendable {
        let day: String
        let datetime: String
        let official: String
        let outcome: String
        /// What was ordered, as figures.
        let assignments: String?
        let reason: LocalText?
        /// Every move, the first one first.
        let moves: [ReceptionRow.Notice]
        /// What the reason, or the figures, said before, the last correction first.
        let corrections: [String]
    }

    struct Nothing: Sendable {
        let askURL: String
    }

    package static let template = "receptions/receptions"
    package let frame: Frame
    package let t: [String: String]
    let title: String
    let above: Link?
    let errors: ErrorSummary?
    /// Why the form was not taken, where its reception cannot be booked any more.
    let refusal: String?
    let rows: [ReceptionRow]
    let hasRows: Bool
    let nothing: Nothing?
    let form: Form?
    let phones: [String]
    let hasHow: Bool
    let past: [Past]
    let hasPast: Bool
    let year: String?
    let calendarFileURL: String

    /// - Parameters:
    ///   - host: the place asked for; where it has no akim of its own, `above` is the one whose akim receives.
    ///   - upcoming: soonest first.
    ///   - chosen: the reception for which the form stands; without one, the next that can be booked.
    ///   - past: latest first, with who came as figures.
    ///   - held: how many were held this year, and who came to them.
    ///   - corrections: of why receptions were called off and of what came of them, the last ones of each first.
    package init(
        of place: Place, above: Place?, upcoming: [Entry], chosen: Reception.ID?, typed: Typed? = nil,
        past: [(reception: Reception, figures: ReceptionFigures, assignments: AssignmentFigures?)],
        held: (receptions: Int, figures: ReceptionFigures), corrections: [Reception.ID: [Correction]] = [:],
        moves: [Reception.ID: [Reception.Move]] = [:], formToken: String, in context: PageContext
    ) {
        let (words, dates) = (context.words, context.dates)
        title = words(.receptionsTitle, ["place": context.name(place)])
        frame = Frame(
            context, title: title, path: .receptions(place.code, nil), section: .places,
            crumbs: context.crumbs(to: place.code, including: true))
        t = words.plain
        self.above = above.map { Link(context.akimInSentence(of: $0.code), context.url(.receptions($0.code, nil))) }
        rows = upcoming.map {
            ReceptionRow(
                $0.reception, free: $0.free.count, list: $0.list, corrections: corrections[$0.reception.id] ?? [],
                formerMoves: moves[$0.reception.id] ?? [], in: context)
        }
        hasRows = !rows.isEmpty
        nothing = rows.isEmpty && above == nil ? Nothing(askURL: context.url(.askPlace(place.code))) : nil
        let open = upcoming.filter { $0.reception.takesBookings(on: context.today, list: $0.list) && !$0.free.isEmpty }
        // What was typed is shown again even where nothing can be booked any more.
        let wanted = upcoming.first { $0.reception.id == chosen }
        let entry = open.first { $0.reception.id == chosen } ?? open.first ?? (typed == nil ? nil : wanted)
        form = entry.map { ReceptionsPage.form($0, typed: typed, token: formToken, in: context) }
        errors = form.flatMap { form in
            guard let refusal = typed?.refusal else { return ErrorSummary(form.fields, words: words) }
            return ErrorSummary(words(.errorNotDone), because: words(refusal), at: form.fields[0].target)
        }
        refusal = form == nil ? typed?.refusal.map { words($0) } : nil
        var phones: [String] = []
        for entry in upcoming { if let phone = entry.reception.phone, !phones.contains(phone) { phones.append(phone) } }
        self.phones = phones.map { words(.receptionHowPhone, ["phone": $0]) }
        hasHow = hasRows
        self.past = past.map { reception, figures, assignments in
            let cancelled = ReceptionRow.cancelled(reception, corrections[reception.id] ?? [], in: context)
            return Past(
                day: dates.dayAndWeekday(reception.day), datetime: reception.day.iso, official: context.official(reception),
                outcome: cancelled?.text ?? (reception.isHeld ? context.outcome(figures) : words(.receptionNotReported)),
                assignments: assignments.map { context.figures(of: $0) }, reason: cancelled?.reason,
                moves: ReceptionRow.moves(reception, after: moves[reception.id] ?? [], in: context),
                corrections: cancelled?.corrections
                    ?? CorrectionWords(corrections[reception.id] ?? [], in: context).outcomes)
        }
        hasPast = !past.isEmpty
        year =
            held.receptions == 0
            ? nil
            : words(
                .receptionsYear,
                [
                    "year": String(context.today.year), "receptions": words(.receptionCount, count: held.receptions),
                    "people": words(.receptionPeople, count: held.figures.received),
                ])
        calendarFileURL = FilePath.calendar(place.code).text(in: context.language)
    }

    private static func form(_ entry: Entry, typed: Typed?, token: String, in context: PageContext) -> Form {
        let words = context.words
        let reception = entry.reception
        let draft = typed?.draft ?? BookingDraft()
        func error(_ field: BookingDraft.Field) -> String? { typed?.flaws[field].map { message($0, words: words) } }
        let longest = QuestionDraft.longestContact
        let slots =
            [FormField.Choice("", words(.deskChoose), isChosen: draft.slot.isEmpty)]
            + entry.free.map { slot in
                FormField.Choice(String(slot), reception.time(of: slot).text, isChosen: draft.slot == String(slot))
            }
        let language = draft.language.isEmpty ? context.language.rawValue : draft.language
        let languages: [(Language, String)] = [(.kk, "Қазақша"), (.ru, "Русский"), (.en, "English")]
        return Form(
            lead: words(
                .receptionFormLead,
                [
                    "official": context.official(reception), "day": context.dates.dayAndWeekday(reception.day),
                    "venue": reception.venue.text(for: context.language),
                ]), action: context.url(.receptions(reception.host, nil)), token: token, reception: reception.id.description,
            fields: [
                FormField(
                    .select(slots), name: BookingDraft.Field.slot.rawValue, label: words(.receptionFormSlot),
                    error: error(.slot), isRequired: true),
                FormField(
                    .text(longest: longest), name: BookingDraft.Field.name.rawValue, label: words(.receptionFormName),
                    value: draft.name, error: error(.name), autocomplete: "name", isRequired: true),
                FormField(
                    .phone(longest: longest), name: BookingDraft.Field.phone.rawValue, label: words(.askPhone),
                    value: draft.phone, hint: words(.receptionFormContactHint), error: error(.phone), autocomplete: "tel"),
                FormField(
                    .email(longest: longest), name: BookingDraft.Field.email.rawValue, label: words(.askEmail),
                    value: draft.email, error: error(.email), autocomplete: "email"),
                FormField(
                    .area(rows: 3), name: BookingDraft.Field.topic.rawValue, label: words(.receptionFormTopic),
                    value: draft.topic, hint: words(.receptionFormTopicHint, count: BookingDraft.longestTopic),
                    error: error(.topic), isRequired: true),
                FormField(
                    .radios(
                        languages.map { one, name in
                            FormField.Choice(
                                one.rawValue, name, lang: one == context.language ? nil : one.rawValue,
                                isChosen: one.rawValue == language)
                        }), name: BookingDraft.Field.language.rawValue, label: words(.receptionFormLanguage),
                    error: error(.language)),
            ])
    }

    /// What is wrong, and how to put it right.
    package static func message(_ flaw: BookingDraft.Flaw, words: Words) -> String {
        switch flaw {
        case .slotMissing: words(.flawSlotMissing)
        case .slotUnknown: words(.flawSlotUnknown)
        case .slotTaken: words(.flawSlotTaken)
        case .phoneBooked: words(.flawPhoneBooked)
        case .nameMissing: words(.flawNameMissing)
        case .contactMissing: words(.flawBookingContactMissing)
        case .topicMissing: words(.flawTopicMissing)
        case .topicTooLong: words(.flawTooLong, count: BookingDraft.longestTopic)
        case .asInQuestion(let flaw): AskPage.message(flaw, words: words)
        }
    }
}
