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
                change = .hold(
                    EventResults(
                        publishedOn: desk.today, summary: both("summary", form), attendance: try figure("attendance", form),
                        questionsRaised: try figure("questions-raised", form),
                        questionsResolved: try figure("questions-resolved", form),
                        receptions: try figure("receptions", form), received: try figure("received", form)),
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

    /// - Parameter refusal: what is said of a text that is no such number.
    func figure(
        _ name: String, _ form: FormBody, upTo most: Int = EventResults.mostCounted, else refusal: Phrase = .refusalEventFigure
    ) throws(Mistake) -> Int? {
        let typed = form[name].trimmed
        if typed.isEmpty { return nil }
        guard let figure = Int(typed: typed), (0...most).contains(figure) else { throw Mistake(phrase: refusal, field: name) }
        return figure
    }

    func minutes(_ form: FormBody) throws(Mistake) -> EventMinutes {
        var points: [EventMinutes.Point] = []
        func text(_ name: String, _ longest: Int, else refusal: Phrase) throws(Mistake) -> String {
            let typed = form[name].trimmed
            guard typed.count <= longest else { throw Mistake(phrase: refusal, field: name) }
            return typed
        }
        func line(_ name: String) throws(Mistake) -> String {
            try text(name, EventMinutes.longestName, else: .refusalLongText)
        }
        func long(_ name: String) throws(Mistake) -> String {
            try text(name, EventMinutes.longestText, else: .refusalMinutesText)
        }
        for number in 1...DeskMinutesForm.mostRead {
            func name(_ field: String) -> String { DeskMinutesForm.point(number, field) }
            func typed(_ field: String) -> String { form[name(field)].trimmed }
            guard ["text", "executors", "deadline", "control"].contains(where: { !typed($0).isEmpty }) else { continue }
            let deadline = Day(iso: typed("deadline"))
            if deadline == nil, !typed("deadline").isEmpty {
                throw Mistake(phrase: .refusalPointNotADate, field: DeskMinutesForm.point(number, "deadline"))
            }
            points.append(
                EventMinutes.Point(
                    text: try text(name("text"), EventMinutes.longestPoint, else: .refusalPointText),
                    executors: try line(name("executors")), deadline: deadline, control: try line(name("control"))))
        }
        return EventMinutes(
            on: try day(form), chair: try line("chair"), present: try long("present"), agenda: try long("agenda"),
            speakers: try long("speakers"), points: points, members: try figure("members", form, else: .refusalMembersMissing),
            membersPresent: try figure("members-present", form, else: .refusalMembersMissing))
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
