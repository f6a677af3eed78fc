import Domain
import Pages
import Settings

/// The acts on yearly calendars, their steps and their drafts.
extension DeskActs {
    func calendar(_ territory: KATO, _ year: Int, _ act: DeskPath.CalendarAct, _ form: FormBody) async throws -> Outcome {
        switch act {
        case .draft: try await DraftCalendar(territory: territory, year: year).carryOut(at: desk)
        case .discard: try await DiscardDraft(territory: territory, year: year).carryOut(at: desk)
        case .approve:
            if let refused = try await approve(territory, year, form) {
                return .refused(try await pages.calendar(territory, year, refused: (act, refused)))
            }
        }
        return .done(.calendar(territory, year), DeskNotice(act))
    }

    /// What was wrong with the form; `nil` where the calendar is approved.
    private func approve(_ territory: KATO, _ year: Int, _ form: FormBody) async throws -> RefusedForm? {
        try desk.require(.draftCalendar, at: territory)
        func refused(_ phrase: Phrase, field: String?) -> RefusedForm { RefusedForm(typed: typed(form), phrase, field: field) }
        let (day, consent) = (Day(iso: form["day"].trimmed), Day(iso: form["consent-day"].trimmed))
        if day == nil, !form["day"].trimmed.isEmpty { return refused(.refusalNotADate, field: "day") }
        if consent == nil, !form["consent-day"].trimmed.isEmpty { return refused(.refusalNotADate, field: "consent-day") }
        let basis = both("basis", form)
        if basis.isEmpty { return refused(.refusalFieldMissing, field: "basis-kk") }
        let word = consent.map { MeetingCalendar.Step(on: $0, evidence: form["consent-evidence"].trimmed.nonEmpty) }
        do {
            try await ApproveDraft(
                territory: territory, year: year, on: day, consent: word, basis: basis, reason: both("reason", form)
            ).carryOut(at: desk)
            return nil
        } catch ApproveDraft.Refusal.consent(let refusal) {
            return self.refused(refusal, form, on: day, field: RefusalPhrases.field(for: refusal).map { "consent-\($0)" })
        } catch let refusal as CalendarRefusal {
            return self.refused(refusal, form, on: day, field: RefusalPhrases.field(for: refusal))
        } catch let refusal as ApproveDraft.Refusal {
            switch refusal {
            case .dayMissing: return refused(.refusalDayMissing, field: "day")
            case .consent: throw refusal
            case .notProved: return refused(.deskCalendarNotProved, field: nil)
            case .notApprover: return refused(.refusalNotApprover, field: nil)
            }
        } catch is CalendarSheet.Refusal {
            return refused(.deskCalendarTaken, field: nil)
        }
    }

    /// A step of a calendar that was refused: where the word of the maslikhat is missing, with the paragraph that asks for it.
    private func refused(_ refusal: CalendarRefusal, _ form: FormBody, on day: Day?, field: String?) -> RefusedForm {
        let phrase = RefusalPhrases.phrase(for: refusal)
        let isMissing = refusal == .agreementMissing || refusal == .noticeMissing
        var refused =
            isMissing
            ? RefusedForm(typed: typed(form), flaws: ["consent-day": .refusalDayMissing], refusal: phrase)
            : RefusedForm(typed: typed(form), phrase, field: field)
        refused.cites = desk.site.settings.law.calendarApproval(on: day ?? desk.today)?.cites
        return refused
    }

    func calendarStep(
        _ code: KATO, _ year: Int, _ act: DeskPath.CalendarStepAct, _ form: FormBody
    ) async throws -> Outcome {
        func refuse(_ phrase: Phrase, _ field: String?) async throws -> Outcome {
            .refused(
                try await pages.calendarSteps(code, year, refused: (act, RefusedForm(typed: typed(form), phrase, field: field))))
        }
        guard let day = Day(iso: form["day"].trimmed) else { return try await refuse(.refusalNotADate, "day") }
        do {
            let step = MeetingCalendar.Step(on: day, evidence: form["evidence"].trimmed.nonEmpty)
            try await RecordCalendarStep(place: code, year: year, act: act, step: step).carryOut(at: desk)
        } catch let refusal as CalendarRefusal {
            let form = refused(refusal, form, on: day, field: RefusalPhrases.field(for: refusal))
            return .refused(try await pages.calendarSteps(code, year, refused: (act, form)))
        }
        return .done(.calendarSteps(code, year), DeskNotice(act))
    }

    func draftMeeting(
        _ territory: KATO, _ year: Int, _ number: Int, _ act: DeskPath.DraftMeetingAct, _ form: FormBody
    ) async throws -> Outcome {
        let cells = act == .remove ? nil : cells(of: form)
        let order = ChangeDraftMeeting(territory: territory, year: year, number: number, typed: cells, seen: seen(form))
        do {
            try await order.carryOut(at: desk)
        } catch CalendarSheet.Refusal.rows(let flaws) {
            let flaws = Dictionary(flaws.map { ($0.column, $0.flaw) }, uniquingKeysWith: { first, _ in first })
            let refused = DeskDraftMeetingPage.Refused(typed: cells ?? [:], flaws: flaws, seen: seen(form))
            return .refused(try await pages.draftMeeting(territory, year, number, refused: refused))
        }
        switch act {
        case .change: return .done(.draftMeeting(territory, year, number), .draftChanged)
        case .remove: return .done(.calendar(territory, year), .draftRemoved)
        }
    }

    /// What was typed into the form of a drafted meeting.
    func cells(of form: FormBody) -> [CalendarSheet.Column: String] {
        Dictionary(uniqueKeysWithValues: DeskDraftMeetingPage.columns.map { ($0, form[$0.rawValue].trimmed) })
    }
}
