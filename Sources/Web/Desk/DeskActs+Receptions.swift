import Domain
import Pages
import Storage

/// The acts on personal receptions.
extension DeskActs {
    func scheduleReceptions(after meeting: Meeting.ID?, _ form: FormBody) async throws -> Outcome {
        var typed: [ReceptionDraft.Field: String] = [:]
        for field in ReceptionDraft.Field.allCases { typed[field] = form[field.rawValue] }
        do {
            let receptions = try await ScheduleReceptions(draft: ReceptionDraft(typed)).carryOut(at: desk)
            let only = receptions.count == 1 ? receptions.first.map { DeskPath.reception($0.id) } : nil
            return .done(only ?? .receptions, .scheduled)
        } catch let refusal as ReceptionDraft.Refusal {
            return .refused(
                try await pages.newReception(after: meeting, refused: RefusedForm(typed: self.typed(form), refusal)))
        }
    }

    func reception(_ id: Reception.ID, _ act: DeskPath.ReceptionAct, _ form: FormBody) async throws -> Outcome {
        do {
            switch act {
            case .book: return try await book(id, form)
            case .handOver:
                try await ChangeReception(id: id, change: .handOver).carryOut(at: desk)
                return .done(.reception(id), .handedOver)
            case .outcomes: return try await recordOutcomes(id, form)
            case .hold:
                try await HoldReception(id: id, present: form["present"].trimmed, text: form["protocol"].trimmed)
                    .carryOut(at: desk)
                return .done(.reception(id), .receptionHeld)
            case .move:
                guard let day = Day(iso: form["day"].trimmed) else {
                    return try await refuse(id, act, RefusedForm(typed: typed(form), .refusalNotADate, field: "day"))
                }
                guard let time = TimeOfDay(text: form["time"].trimmed) else {
                    return try await refuse(id, act, RefusedForm(typed: typed(form), .refusalNotATime, field: "time"))
                }
                try await ChangeReception(
                    id: id, change: .move(to: day, at: time, reason: both("reason", form)), seen: seen(form)
                ).carryOut(at: desk)
                return .done(.reception(id), .receptionMoved)
            case .cancel:
                try await ChangeReception(id: id, change: .cancel(reason: both("reason", form))).carryOut(at: desk)
                return .done(.reception(id), .receptionCancelled)
            }
        } catch let refusal as ReceptionRefusal {
            return try await refuse(id, act, RefusedForm(typed: typed(form), refusal, of: act))
        } catch let refusal as BookingRefusal {
            return try await refuse(
                id, act, RefusedForm(typed: typed(form), RefusalPhrases.phrase(for: refusal), field: nil))
        }
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
            let receipt = try await BookReception(reception: id, draft: draft).carryOut(at: desk, channel: channel)
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
        try await RecordOutcomes(id: id, outcomes: outcomes, seen: seen(form)).carryOut(at: desk)
        return .done(.reception(id), .outcomes)
    }

    private func refuse(_ id: Reception.ID, _ act: DeskPath.ReceptionAct, _ form: RefusedForm) async throws -> Outcome {
        .refused(try await pages.reception(id, refused: (act, form)))
    }
}
