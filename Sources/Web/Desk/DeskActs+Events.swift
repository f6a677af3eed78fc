import Domain
import Pages
import Settings
import Storage

/// The acts on trips, rounds, broadcasts and other events.
extension DeskActs {
    func planEvent(stops: Int, _ form: FormBody) async throws -> Outcome {
        do {
            let event = try await PlanEvent(draft: eventDraft(form)).carryOut(at: desk)
            return .done(.event(event.id), .eventPlanned)
        } catch let refusal as EventDraft.Refusal {
            let refused = RefusedForm(typed: typed(form), refusal, cites: citedSchedule())
            let fields = refused.flaws.filter { $0.value == .refusalEventPlaceAmbiguous }.map(\.key)
            return .refused(
                try await pages.newEvent(
                    stops: stops, refused: offering(refused, in: fields, hosts: [EventDraft.Field.host.name])))
        }
    }

    func approveSchedule(_ kind: Event.Kind, _ quarter: Period, _ form: FormBody) async throws -> Outcome {
        let typedDay = form["day"].trimmed
        guard let day = Day(iso: typedDay) else {
            let phrase: Phrase = typedDay.isEmpty ? .refusalDayMissing : .refusalNotADate
            return .refused(
                try await pages.eventSchedule(
                    kind, quarter, refused: RefusedForm(typed: typed(form), phrase, field: "day")))
        }
        do {
            try await ApproveEventSchedule(
                kind: kind, quarter: quarter, on: day, evidence: form["evidence"].trimmed.nonEmpty
            ).carryOut(at: desk)
            return .done(.eventSchedule(kind, quarter), .scheduleApproved)
        } catch let refusal as EventSchedule.Refusal {
            let refused = RefusedForm(typed: typed(form), refusal, cites: citedSchedule())
            return .refused(try await pages.eventSchedule(kind, quarter, refused: refused))
        }
    }

    func event(_ id: Event.ID, _ act: DeskPath.EventAct, _ form: FormBody) async throws -> Outcome {
        do {
            let change: ChangeEvent.Change
            switch act {
            case .announce:
                change = .announce(on: try day(form), evidence: form["evidence"].trimmed.nonEmpty)
            case .hold:
                var figures = TypedFields(form)
                let results = EventResults(
                    publishedOn: desk.today, summary: both("summary", form), attendance: figures["attendance"],
                    questionsRaised: figures["questions-raised"], questionsResolved: figures["questions-resolved"],
                    receptions: figures["receptions"], received: figures["received"])
                try figures.check()
                change = .hold(
                    results,
                    hidesFormer: form[DeskMeetingPage.formerField] == "yes")
            case .minutes: change = .minutes(try minutes(form))
            case .leaveOpen: change = .leaveOpen(both("text", form))
            case .answer:
                change = .answer(
                    number: number(form),
                    OpenQuestion.Answer(
                        on: try day(form), text: both("text", form), evidence: form["evidence"].trimmed.nonEmpty))
            case .correctQuestion:
                let answer = both(DeskOpenQuestionPage.answerField, form)
                let hasAnswer = form.fields.contains { $0.name == "day" }
                change = .correctQuestion(
                    number: number(form), both("text", form),
                    hasAnswer
                        ? OpenQuestion.Answer(on: try day(form), text: answer, evidence: form["evidence"].trimmed.nonEmpty) : nil,
                    hidesFormer: form[DeskMeetingPage.formerField] == "yes")
            case .withdrawQuestion: change = .withdrawQuestion(number: number(form), reason: both("reason", form))
            case .step: change = .step(DutyRule.ID(form["rule"]), on: try day(form))
            case .move:
                change = .move(
                    eventDraft(form), reason: both("reason", form),
                    hidesFormer: form[DeskMeetingPage.formerField] == "yes")
            case .cancel: change = .cancel(reason: both("reason", form))
            case .reason:
                change = .correct(
                    reason: both("reason", form), hidesFormer: form[DeskMeetingPage.formerField] == "yes")
            case .moveReason:
                change = .correctMove(
                    reason: both("reason", form), hidesFormer: form[DeskMeetingPage.formerField] == "yes")
            }
            try await ChangeEvent(id: id, change: change, seen: seen(form)).carryOut(at: desk)
            return .done(.event(id), DeskNotice(act))
        } catch let mistakes as TypedFields.Mistakes {
            return try await refuse(id, act, RefusedForm(typed: typed(form), flaws: mistakes.flaws), form)
        } catch let mistake as Mistake {
            return try await refuse(id, act, RefusedForm(typed: typed(form), mistake.phrase, field: mistake.field), form)
        } catch let refusal as EventDraft.Refusal {
            return try await refuse(id, act, RefusedForm(typed: typed(form), refusal), form)
        } catch let refusal as EventRefusal {
            let cites = refusal == .noQuorum ? try await citedQuorum(of: id) : citedSchedule()
            return try await refuse(id, act, RefusedForm(typed: typed(form), refusal, at: act, cites: cites), form)
        }
    }

    /// A field that cannot be read.
    struct Mistake: Error {
        let phrase: Phrase
        /// `nil` where it is told above the form.
        let field: String?
    }

    private func day(_ form: FormBody) throws(Mistake) -> Day {
        let typed = form["day"].trimmed
        if typed.isEmpty { throw Mistake(phrase: .refusalDayMissing, field: "day") }
        guard let day = Day(iso: typed) else { throw Mistake(phrase: .refusalNotADate, field: "day") }
        return day
    }

    func minutes(_ form: FormBody) throws(TypedFields.Mistakes) -> EventMinutes {
        var fields = TypedFields(form, else: .refusalMembersMissing)
        var points: [EventMinutes.Point] = []
        for number in 1...DeskMinutesForm.mostRead {
            func name(_ field: String) -> String { DeskMinutesForm.point(number, field) }
            guard ["text", "executors", "deadline", "control"].contains(where: { !form[name($0)].trimmed.isEmpty }) else {
                continue
            }
            points.append(
                EventMinutes.Point(
                    text: fields.text(name("text"), upTo: EventMinutes.longestPoint, else: .refusalPointText),
                    executors: fields.text(name("executors"), upTo: EventMinutes.longestName, else: .refusalLongText),
                    deadline: fields.day(name("deadline"), else: .refusalPointNotADate),
                    control: fields.text(name("control"), upTo: EventMinutes.longestName, else: .refusalLongText)))
        }
        func long(_ name: String) -> String { fields.text(name, upTo: EventMinutes.longestText, else: .refusalMinutesText) }
        let minutes = EventMinutes(
            on: fields.day("day", missing: .refusalDayMissing) ?? desk.today,
            chair: fields.text("chair", upTo: EventMinutes.longestName, else: .refusalLongText), present: long("present"),
            agenda: long("agenda"), speakers: long("speakers"), points: points, members: fields["members"],
            membersPresent: fields["members-present"])
        try fields.check()
        return minutes
    }

    private func eventDraft(_ form: FormBody) -> EventDraft {
        var typed: [EventDraft.Field: String] = [:]
        for field in EventDraft.Field.all { typed[field] = form[field.name] }
        return EventDraft(typed)
    }

    /// The paragraph by which no two deputies are away on one day; empty where none binds the office.
    private func citedSchedule() -> String {
        let rule = ApproveEventSchedule.rule(for: .deputyTrip, of: desk.staff.place, on: desk.today, desk.site.settings)
        return rule?.cites.text(for: pages.context.language) ?? ""
    }

    private func citedQuorum(of id: Event.ID) async throws -> String {
        let settings = desk.site.settings
        guard let event = try await desk.site.database.read({ try EventStore($0).find(id) }),
            let quorum = settings.law.quorum(on: event.firstDay, in: event.host, by: settings.gazetteer)
        else { return "" }
        return pages.context.words(
            .deskQuorumCited,
            [
                "cites": quorum.cites.text(for: pages.context.language), "present": String(quorum.present),
                "of": String(quorum.of),
            ])
    }

    private func refuse(
        _ id: Event.ID, _ act: DeskPath.EventAct, _ refused: RefusedForm, _ form: FormBody
    ) async throws -> Outcome {
        .refused(try await again(.eventAct(id, act), form, refused))
    }

    /// The question of a broadcast that a form is about.
    private func number(_ form: FormBody) -> Int { Int(form[DeskOpenQuestionPage.numberField]) ?? 0 }
}
