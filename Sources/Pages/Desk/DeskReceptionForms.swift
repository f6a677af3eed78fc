import Domain

/// The forms of the acts on a reception.
struct DeskReceptionForms {
    let reception: Reception
    let bookings: [Booking]
    /// Those of them that the page shows.
    let shown: [Booking]
    let people: [Booking.ID: BookedPerson]
    let list: ReceptionList?
    let refused: (act: DeskPath.ReceptionAct, form: RefusedForm)?
    let context: PageContext

    /// The field with the outcome of a booking.
    static func field(of booking: Booking.ID) -> String { DeskReceptionPage.outcomePrefix + booking.description }

    /// Whether an outcome can still be recorded for a booking.
    static func isOpen(_ booking: Booking) -> Bool { booking.standing.isActive && booking.question == nil }

    func form(_ act: DeskPath.ReceptionAct) -> DeskForm {
        let words = context.words
        let fields = DeskFields(act.rawValue, refused: refused.flatMap { $0.act == act ? $0.form : nil }, words: words)
        var lead: Phrase?
        var warning: String?
        var rows: [DeskForm.Row]
        switch act {
        case .book:
            lead = reception.takesWalkIns(on: context.today) ? .deskWalkInLead : .deskBookLead
            rows = bookRows(fields)
        case .handOver:
            lead = .deskHandOverLead
            if let list, context.today < list.due {
                let cites = list.reckoning.rule.cites.text(for: context.language)
                warning = words(.deskHandOverEarly, ["day": context.dates.day(list.due), "cites": cites])
            }
            rows = []
        case .outcomes:
            lead = .deskOutcomesLead
            rows = shown.filter(DeskReceptionForms.isOpen).map { outcomeRow($0, fields) }
        case .correct:
            lead = .deskOutcomeAgainLead
            rows = correctRows(fields)
        case .assign:
            lead = .deskAssignLead
            rows = assignRows(fields)
        case .hold:
            lead = .deskHoldReceptionLead
            rows = [
                fields.row(
                    .area(rows: 2, longest: ReceptionProtocol.longestPresent), "present", label: words(.deskProtocolPresent),
                    isOptional: true),
                fields.row(
                    .area(rows: 8, longest: ReceptionProtocol.longestText), "protocol", label: words(.deskProtocolText),
                    isRequired: true),
            ]
        case .move:
            lead = .deskMoveReceptionLead
            rows = [
                fields.row(.date, "day", label: words(.deskMoveDay), value: reception.day.iso, isRequired: true),
                fields.row(.time, "time", label: words(.deskMoveTime), value: reception.time.text, isRequired: true),
                fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason)),
            ]
            // What was said of the move before stays to be read beside this one.
            if reception.moved != nil { rows.append(fields.formerReason()) }
            rows += fields.unusualTime()
        case .moveReason:
            lead = .deskReasonAgainLead
            rows = fields.reasonAgain(reception.moved?.reason ?? Translated())
        case .cancel:
            lead = .deskPublicReason
            rows = [fields.pair(.area(rows: 3), "reason", label: words(.deskReason))]
        case .reason:
            lead = .deskReasonAgainLead
            rows = fields.reasonAgain(reception.cancelledBecause ?? Translated())
        }
        return DeskForm(
            asking: fields, to: .receptionAct(reception.id, act), lead: lead.map { words($0) }, warning: warning,
            hidden: mark(for: act, fields),
            rows: rows,
            button: words(DeskReceptionForms.name(of: act)),
            isQuiet: [.correct, .cancel, .move, .moveReason, .reason].contains(act))
    }

    /// The mark of what an act writes over; none where the rules themselves refuse a second time.
    private func mark(for act: DeskPath.ReceptionAct, _ fields: DeskFields) -> [DeskForm.Hidden] {
        let mark: RecordMark? =
            switch act {
            case .outcomes, .correct: RecordMark(bookings)
            case .handOver: RecordMark(list: bookings)
            default: RecordMark(reception, for: act)
            }
        return mark.map { [fields.mark($0)] } ?? []
    }

    /// One assignment, in the language of the desk: nobody reads it outside.
    private func assignRows(_ fields: DeskFields) -> [DeskForm.Row] {
        let words = context.words
        func name(_ field: PlanItemDraft.Field) -> String {
            "\(field.rawValue.dropLast(3))-\(context.language.officialBeside.rawValue)"
        }
        let chosen = fields.typed(DeskReceptionPage.bookingField)
        let turns =
            [FormField.Choice("", words(.deskAssignNoBooking), isChosen: chosen.isEmpty)]
            + shown.filter(\.standing.isActive).map { booking in
                FormField.Choice(
                    booking.id.description,
                    words(
                        .deskOutcomeWho,
                        [
                            "time": reception.time(of: booking.slot).text,
                            "name": people[booking.id]?.contact.name ?? words(.deskBookedGone),
                        ]), isChosen: booking.id.description == chosen)
            }
        let longest = PlanItemDraft.longestText
        return [
            fields.row(.select(turns), DeskReceptionPage.bookingField, label: words(.deskAssignBooking)),
            fields.row(
                .area(rows: 3, longest: longest), name(.actionKk), label: words(.deskPlanAction), isRequired: true),
            fields.row(
                .text(longest: longest), name(.leadKk), label: words(.deskItemLead), hint: words(.deskPlanLeadHint),
                isRequired: true),
            fields.row(.text(longest: longest), name(.coExecutorsKk), label: words(.deskItemWith), isOptional: true),
            fields.row(
                .date, PlanItemDraft.Field.deadline.rawValue, label: words(.deskPlanDeadline),
                hint: context.control.map { rules in
                    words(
                        .deskPlanDeadlineHint,
                        [
                            "day": context.dates.day(rules.due(rules.byDefault, from: reception.day)),
                            "cites": rules.byDefault.cites.text(for: context.language),
                        ])
                }, isRequired: context.control == nil),
        ] + fields.farDeadline()
    }

    private func bookRows(_ fields: DeskFields) -> [DeskForm.Row] {
        let words = context.words
        let taken = Set(bookings.filter(\.standing.isActive).map(\.slot))
        let slot = fields.typed(BookingDraft.Field.slot.rawValue)
        let slots =
            [FormField.Choice("", words(.deskChoose), isChosen: slot.isEmpty)]
            + (0..<reception.slotCount).filter { !taken.contains($0) }.map {
                FormField.Choice(String($0), reception.time(of: $0).text, isChosen: String($0) == slot)
            }
        let channels = reception.takesWalkIns(on: context.today) ? [.inPerson] : Booking.Channel.byOffice
        let channel = fields.typed("channel", else: channels[0].rawValue)
        let language = fields.typed(BookingDraft.Field.language.rawValue, else: context.language.rawValue)
        let languages: [(Language, Phrase)] = [(.kk, .deskLanguageKk), (.ru, .deskLanguageRu), (.en, .deskLanguageEn)]
        return [
            fields.row(.select(slots), BookingDraft.Field.slot.rawValue, label: words(.deskSheetTime), isRequired: true),
            fields.row(.text(), BookingDraft.Field.name.rawValue, label: words(.deskBookName), isRequired: true),
            DeskForm.Row(
                fields: [
                    fields.field(.phone(), BookingDraft.Field.phone.rawValue, label: words(.deskContactPhone), isOptional: true),
                    fields.field(.email(), BookingDraft.Field.email.rawValue, label: words(.deskContactEmail), isOptional: true),
                ], isPair: true),
        ] + samePhone(fields) + [
            fields.row(.area(rows: 3), BookingDraft.Field.topic.rawValue, label: words(.deskBookTopic), isRequired: true),
            fields.row(
                .radios(
                    channels.map {
                        FormField.Choice(
                            $0.rawValue, words(DeskReceptionForms.name(of: $0)), isChosen: $0.rawValue == channel)
                    }), "channel", label: words(.deskBookChannel)),
            fields.row(
                .radios(
                    languages.map { FormField.Choice($0.0.rawValue, words($0.1), isChosen: $0.0.rawValue == language) }),
                BookingDraft.Field.language.rawValue, label: words(.deskQuestionLanguage)),
        ]
    }

    /// Whether another turn has the same telephone on purpose: asked only once it was found that one has.
    private func samePhone(_ fields: DeskFields) -> [DeskForm.Row] {
        let name = DeskReceptionPage.sharedPhoneField
        let isFound = fields.refused?.flaws[BookingDraft.Field.phone.rawValue] == .refusalBookingPhone
        guard isFound || fields.refused?.typed[name] != nil else { return [] }
        return [
            DeskForm.Row(
                fields.noYes(name, label: context.words(.deskBookSamePhone), no: .deskBookSamePhoneNo, yes: .deskBookSamePhoneYes)
            )
        ]
    }

    private func outcomeRow(_ booking: Booking, _ fields: DeskFields) -> DeskForm.Row {
        let words = context.words
        let name = DeskReceptionForms.field(of: booking.id)
        let chosen = fields.typed(name, else: booking.outcome?.text ?? "")
        let choices =
            [FormField.Choice("", words(.deskOutcomeNone), isChosen: chosen.isEmpty)]
            + Booking.Outcome.all.map { outcome in
                FormField.Choice(outcome.text, context.outcome(outcome), isChosen: outcome.text == chosen)
            }
        let person = people[booking.id]
        return fields.row(
            .select(choices), name,
            label: words(
                .deskOutcomeWho,
                [
                    "time": reception.time(of: booking.slot).text,
                    "name": person?.contact.name ?? words(.deskBookedGone),
                ]), hint: person.map { PageShare.beginning(of: $0.topic, upTo: DeskReceptionPage.longestTopic) })
    }

    /// One outcome that is closed, the right one, and why it is corrected.
    private func correctRows(_ fields: DeskFields) -> [DeskForm.Row] {
        let words = context.words
        let turns = shown.compactMap { booking in
            booking.outcome.flatMap { outcome in
                booking.isClosed(isHeld: reception.isHeld)
                    ? (
                        booking.id.description,
                        words(
                            .deskOutcomeAgainWas,
                            [
                                "time": reception.time(of: booking.slot).text,
                                "name": people[booking.id]?.contact.name ?? words(.deskBookedGone),
                                "result": context.outcome(outcome),
                            ])
                    ) : nil
            }
        }
        let outcomes = Booking.Outcome.all.map { ($0.text, context.outcome($0)) }
        return [
            fields.row(
                fields.list(DeskReceptionPage.bookingField, of: turns), DeskReceptionPage.bookingField,
                label: words(.deskOutcomeAgainTurn), isRequired: true),
            fields.row(
                fields.list(DeskReceptionPage.outcomeField, of: outcomes), DeskReceptionPage.outcomeField,
                label: words(.deskOutcomeAgainRight), isRequired: true),
            fields.pair(.area(rows: 3), "reason", label: words(.deskReason), hint: words(.deskPublicReason)),
        ]
    }

    static func name(of channel: Booking.Channel) -> Phrase {
        switch channel {
        case .site: .deskBookSite
        case .phone: .deskBookPhone
        case .inPerson: .deskBookInPerson
        case .invited: .deskBookInvited
        }
    }

    static func name(of act: DeskPath.ReceptionAct) -> Phrase {
        switch act {
        case .book: .deskBook
        case .handOver: .deskHandOver
        case .outcomes: .deskOutcomes
        case .correct: .deskOutcomeAgain
        case .assign: .deskAssign
        case .hold: .deskHoldReception
        case .move: .deskMoveReception
        case .moveReason: .deskMoveReasonAgain
        case .cancel: .deskCancelReception
        case .reason: .deskReasonAgain
        }
    }
}
