import Domain
import Pages
import Settings
import Storage

/// The acts on personal receptions.
extension DeskActs {
    func scheduleReceptions(after meeting: Meeting.ID?, _ form: FormBody) async throws -> Outcome {
        var typed: [ReceptionDraft.Field: String] = [:]
        for field in ReceptionDraft.Field.allCases { typed[field] = form[field.rawValue] }
        if let again = try await pages.newReceptionElsewhere(after: meeting, typed: self.typed(form)) { return .refused(again) }
        do {
            let series = try await ScheduleReceptions(draft: ReceptionDraft(typed)).carryOut(at: desk)
            let notice: DeskNotice = series.receptions.contains(where: isListLate) ? .scheduledLate : .scheduled
            if form[ReceptionDraft.Field.every.rawValue].isEmpty || form[ReceptionDraft.Field.every.rawValue] == "once",
                let only = series.receptions.first
            {
                return .done(.reception(only.id), notice)
            }
            // The days that were left out or moved stand nowhere else: they are summed up once.
            return .shown(try await pages.noticing(notice).receptions(.whole, series: series))
        } catch let refusal as ReceptionDraft.Refusal {
            return .refused(
                try await pages.newReception(
                    after: meeting,
                    refused: offering(
                        RefusedForm(typed: self.typed(form), refusal, in: pages.context),
                        in: [ReceptionDraft.Field.place.rawValue],
                        hosts: [ReceptionDraft.Field.place.rawValue])))
        }
    }

    func reception(_ id: Reception.ID, _ act: DeskPath.ReceptionAct, _ form: FormBody) async throws -> Outcome {
        do {
            switch act {
            case .book: return try await book(id, form)
            case .handOver:
                try await ChangeReception(id: id, change: .handOver, seen: seen(form)).carryOut(at: desk)
                return .done(.reception(id), .handedOver)
            case .outcomes: return try await recordOutcomes(id, form)
            case .assign: return try await assign(id, form)
            case .hold:
                try await HoldReception(id: id, present: form["present"].trimmed, text: form["protocol"].trimmed)
                    .carryOut(at: desk)
                return .done(.reception(id), .receptionHeld)
            case .move:
                let (day, time) = (Day(iso: form["day"].trimmed), TimeOfDay(text: form["time"].trimmed))
                let flaws = try await moveFlaws(id, to: day, at: time, form)
                guard flaws.isEmpty, let day, let time else {
                    return try await refuse(id, act, RefusedForm(typed: typed(form), flaws: flaws))
                }
                let hides = form[DeskMeetingPage.formerField] == "yes"
                try await ChangeReception(
                    id: id, change: .move(to: day, at: time, reason: both("reason", form), hidesFormer: hides),
                    seen: seen(form)
                ).carryOut(at: desk)
                let moved = try await desk.site.database.read { try ReceptionStore($0).find(id) }
                return .done(.reception(id), moved.map(isListLate) ?? false ? .receptionMovedLate : .receptionMoved)
            case .cancel:
                try await ChangeReception(id: id, change: .cancel(reason: both("reason", form)), seen: seen(form))
                    .carryOut(at: desk)
                return .done(.reception(id), .receptionCancelled)
            case .reason:
                let hides = form[DeskMeetingPage.formerField] == "yes"
                try await ChangeReception(
                    id: id, change: .correct(reason: both("reason", form), hidesFormer: hides), seen: seen(form)
                ).carryOut(at: desk)
                return .done(.reception(id), .reasonCorrected)
            case .moveReason:
                let hides = form[DeskMeetingPage.formerField] == "yes"
                try await ChangeReception(
                    id: id, change: .correctMove(reason: both("reason", form), hidesFormer: hides), seen: seen(form)
                ).carryOut(at: desk)
                return .done(.reception(id), .reasonCorrected)
            case .correct: return try await correctOutcome(id, form)
            }
        } catch let refusal as ReceptionRefusal {
            return try await refuse(id, act, RefusedForm(typed: typed(form), refusal, of: act))
        } catch let refusal as BookingRefusal {
            let reception = try await desk.site.database.read { try ReceptionStore($0).find(id) }.orNotFound()
            let list = reception.standing == .planned ? PublicSite.list(of: reception, desk.site.settings) : nil
            return try await refuse(
                id, act,
                RefusedForm(
                    typed: typed(form), refusal, list: list.flatMap { $0.isBinding ? $0 : nil },
                    in: pages.context.language))
        } catch let refused as OutcomeRefused {
            return try await refuse(id, act, told(refused, form))
        }
    }

    /// Everything that is wrong with what was typed to move a reception, by field.
    private func moveFlaws(
        _ id: Reception.ID, to day: Day?, at time: TimeOfDay?, _ form: FormBody
    ) async throws -> [String: Phrase] {
        let reception = try await desk.site.database.read { try ReceptionStore($0).find(id).orNotFound() }
        try desk.require(.runReception, at: reception.host)
        var flaws: [String: Phrase] = [:]
        if day == nil { flaws["day"] = .refusalNotADate }
        if time == nil { flaws["time"] = .refusalNotATime }
        guard reception.standing == .planned else { return flaws }
        let found = reception.flaws(
            ofMoveTo: day, at: time, reason: both("reason", form), today: desk.today, hour: desk.local(desk.now).time,
            calendar: desk.site.settings.calendar)
        for refusal in found {
            for (field, phrase) in RefusedForm(typed: typed(form), refusal, of: .move).flaws { flaws[field] = phrase }
        }
        return flaws
    }

    /// Beside the resident whose outcome is refused; above the form, by the number of the turn, where nothing can be chosen for it any more.
    private func told(_ refused: OutcomeRefused, _ form: FormBody) -> RefusedForm {
        let phrase: Phrase =
            refused.refusal == .alreadySettled ? .refusalOutcomeOnControl : RefusalPhrases.phrase(for: refused.refusal)
        return refused.refusal == .personForgotten
            ? RefusedForm(typed: typed(form), phrase, field: DeskReceptionPage.outcomePrefix + refused.booking.id.description)
            : RefusedForm(typed: typed(form), refusal: phrase, subject: refused.booking.number.text)
    }

    /// Whether the list of a reception can no longer be handed over in time.
    private func isListLate(_ reception: Reception) -> Bool {
        reception.isListLate(on: desk.today, list: PublicSite.list(of: reception, desk.site.settings))
    }

    func cancelBooking(_ id: Reception.ID, _ booking: Booking.ID) async throws -> Outcome {
        do {
            try await CancelBooking().carryOut(at: desk, booking: booking, of: id)
            return .done(.reception(id), .bookingCancelled)
        } catch let refusal as BookingRefusal {
            return .refused(try await pages.reception(id, refusal: RefusalPhrases.phrase(for: refusal)))
        }
    }

    private func book(_ id: Reception.ID, _ form: FormBody) async throws -> Outcome {
        guard let channel = Booking.Channel(rawValue: form["channel"]), Booking.Channel.byOffice.contains(channel) else {
            return try await refuse(id, .book, RefusedForm(typed: typed(form), .refusalNotAChoice, field: "channel"))
        }
        let draft = BookingDraft(
            slot: form["slot"], name: form["name"], phone: form["phone"], email: form["email"], topic: form["topic"],
            language: form["language"])
        do {
            let receipt = try await BookReception(
                reception: id, draft: draft, sharesPhone: form[DeskReceptionPage.sharedPhoneField] == "yes"
            ).carryOut(at: desk, channel: channel)
            // The code stands in no address: it is shown once, to be told to the resident.
            return .shown(try await pages.reception(id, booked: receipt))
        } catch let refusal as BookingDraft.Refusal {
            return try await refuse(id, .book, RefusedForm(typed: typed(form), refusal))
        }
    }

    private func recordOutcomes(_ id: Reception.ID, _ form: FormBody) async throws -> Outcome {
        var outcomes: [Booking.ID: Booking.Outcome] = [:]
        let prefix = DeskReceptionPage.outcomePrefix
        for (name, value) in form.fields where name.hasPrefix(prefix) && !value.isEmpty {
            guard let booking = Booking.ID(text: name.dropFirst(prefix.count)), let outcome = Booking.Outcome(text: value) else {
                return try await refuse(id, .outcomes, RefusedForm(typed: typed(form), .refusalNotAChoice, field: name))
            }
            outcomes[booking] = outcome
        }
        if outcomes.isEmpty {
            return try await refuse(id, .outcomes, RefusedForm(typed: typed(form), .refusalOutcomesNone, field: nil))
        }
        try await RecordOutcomes(id: id, outcomes: outcomes, seen: seen(form)).carryOut(at: desk)
        return .done(.reception(id), .outcomes)
    }

    private func correctOutcome(_ id: Reception.ID, _ form: FormBody) async throws -> Outcome {
        let (turn, outcome) = (
            Booking.ID(text: form[DeskReceptionPage.bookingField]), Booking.Outcome(text: form[DeskReceptionPage.outcomeField])
        )
        guard let turn, let outcome else {
            // The role is asked before what was typed is read.
            let reception = try await desk.site.database.read { try ReceptionStore($0).find(id).orNotFound() }
            try desk.require(.runReception, at: reception.host)
            var flaws: [String: Phrase] = [:]
            if turn == nil { flaws[DeskReceptionPage.bookingField] = .refusalNotAChoice }
            if outcome == nil { flaws[DeskReceptionPage.outcomeField] = .refusalNotAChoice }
            if both("reason", form).isEmpty { flaws["reason-kk"] = .refusalReasonMissing }
            return try await refuse(id, .correct, RefusedForm(typed: typed(form), flaws: flaws))
        }
        do {
            try await CorrectOutcome(
                id: id, booking: turn, outcome: outcome, reason: both("reason", form), seen: seen(form)
            ).carryOut(at: desk)
            return .done(.reception(id), .outcomeCorrected)
        } catch let refusal as BookingRefusal {
            let field = refusal == .outcomeSame ? DeskReceptionPage.outcomeField : DeskReceptionPage.bookingField
            return try await refuse(
                id, .correct, RefusedForm(typed: typed(form), RefusalPhrases.phrase(for: refusal), field: field))
        }
    }

    private func assign(_ id: Reception.ID, _ form: FormBody) async throws -> Outcome {
        let typed = form[DeskReceptionPage.bookingField]
        let booking = Booking.ID(text: typed)
        guard typed.isEmpty || booking != nil else {
            return try await refuse(
                id, .assign, RefusedForm(typed: self.typed(form), .refusalNotAChoice, field: DeskReceptionPage.bookingField))
        }
        do {
            try await GiveAssignment(reception: id, draft: PlanItemDraft(fields(of: form)), booking: booking).carryOut(at: desk)
            return .done(.reception(id), .assignmentGiven)
        } catch ActionPlanRefusal.itemFlaws(let flaws) {
            return try await refuse(id, .assign, RefusedForm(typed: self.typed(form), assignment: flaws, in: pages.context))
        }
    }

    func assignment(
        _ id: Assignment.ID, of reception: Reception.ID, _ act: DeskPath.ItemAct, _ form: FormBody
    ) async throws -> Outcome {
        func again(_ refused: RefusedForm) async throws -> Outcome {
            .refused(try await pages.assignment(id, of: reception, refused: (act, refused)))
        }
        do {
            try await require(act, on: id)
            if act == .remove {
                try await TakeOutAssignment(id: id, reception: reception).carryOut(at: desk)
                return .done(.reception(reception), .assignmentTakenOut)
            }
            try await ChangeAssignment(
                id: id, reception: reception, change: try assignmentChange(act, form), seen: seen(form)
            ).carryOut(at: desk)
            let notice = act == .askExtension ? try asked(try until(form)) : DeskNotice(ofAssignment: act)
            return .done(.assignment(reception, id), notice)
        } catch let refusal as ReceptionRefusal {
            let phrase: Phrase =
                refusal == .alreadyHeld ? .refusalAssignmentHeld : RefusalPhrases.phrase(for: refusal)
            return try await again(RefusedForm(typed: typed(form), phrase, field: nil))
        } catch ActionPlanRefusal.alreadyDone {
            return try await again(RefusedForm(typed: typed(form), .refusalAssignmentDone, field: nil))
        } catch let refusal as ActionPlanRefusal where act == .done || (act == .offControl && refusal == .executionMissing) {
            let field = act == .offControl ? "ground" : nil
            return try await again(RefusedForm(typed: typed(form), RefusalPhrases.phrase(for: refusal), field: field))
        } catch let refusal as ActionPlanRefusal {
            return try await again(
                RefusedForm(typed: typed(form), refusal).naming(missing: both("reason", form)).written(
                    in: pages.context.language.officialBeside))
        }
    }

    /// Refused where no role allows the act on an assignment: before what was typed is read.
    private func require(_ act: DeskPath.ItemAct, on id: Assignment.ID) async throws {
        let found = try await desk.site.database.read { try AssignmentStore($0).find(id).orNotFound() }
        let needed: StaffMember.Act = act == .remove ? .runReception : act.needed
        guard desk.may(needed, at: found.host) else { throw ActRefused(act: needed, place: found.host) }
    }

    private func assignmentChange(_ act: DeskPath.ItemAct, _ form: FormBody) throws -> ChangeAssignment.Change {
        switch act {
        case .record:
            .record(try execution(form))
        case .done: .done
        case .askExtension: .askExtension(until: try until(form), reason: both("reason", form))
        case .withdrawExtension: .withdrawExtension
        case .grantExtension: .grantExtension(disciplinary: both("disciplinary", form), by: try decider(form))
        case .declineExtension: .declineExtension(reason: both("reason", form), by: try decider(form))
        case .offControl:
            switch form["ground"] {
            case "done": .done
            case "impossible": .offControl(reason: both("reason", form))
            default: throw ActionPlanRefusal.control(.groundMissing)
            }
        case .remove, .translate: throw RequestRefusal.notAllowed
        }
    }

    private func refuse(_ id: Reception.ID, _ act: DeskPath.ReceptionAct, _ form: RefusedForm) async throws -> Outcome {
        .refused(try await pages.reception(id, refused: (act, form)))
    }
}
