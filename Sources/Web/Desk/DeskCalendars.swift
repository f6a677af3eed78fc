import Domain
import Pages
import Settings
import Storage

/// The pages and the acts of yearly calendars, for one person.
struct DeskCalendars: Sendable {
    let desk: Desk
    let visit: DeskVisit
    let context: PageContext

    private func html(_ page: some Page) throws -> String { try desk.site.library.html(page) }

    private func work(_ territory: KATO, _ year: Int) async throws -> CalendarWork {
        try desk.require(.read, at: territory)
        let desk = desk
        return try await desk.site.database.read { try CalendarWork(territory, year, at: desk, $0) }
    }

    func page(
        _ territory: KATO, _ year: Int, part: DeskPath.CalendarPart = DeskPath.CalendarPart(),
        refused: (act: DeskPath.CalendarAct, form: RefusedForm)? = nil
    ) async throws -> String {
        try html(
            DeskCalendarPage(
                try await work(territory, year).content, part: part, refused: refused, visit: visit, in: context))
    }

    func meeting(
        _ territory: KATO, _ year: Int, _ number: Int, refused: DeskDraftMeetingPage.Refused? = nil
    ) async throws -> String {
        let (work, gazetteer) = (try await work(territory, year), desk.site.settings.gazetteer)
        guard let row = work.draft?.rows.first(where: { $0.number == number }), let host = gazetteer[row.meeting.host] else {
            throw StoreError.notFound
        }
        // The places of his norms, in the order of the classifier.
        var codes = Set(work.scope.asked.flatMap { $0.norm.places(for: host, in: gazetteer) }.map(\.code))
        codes.formUnion([row.meeting.place])
        let places = codes.compactMap { gazetteer[$0] }.sorted {
            (gazetteer.number(of: $0.code) ?? 0) < (gazetteer.number(of: $1.code) ?? 0)
        }
        return try html(
            DeskDraftMeetingPage(row, of: work.content, places: places, refused: refused, visit: visit, in: context))
    }

    /// The table of the whole calendar, to be edited in a spreadsheet and imported.
    func table(_ territory: KATO, _ year: Int) async throws -> String {
        DataFile.csv(try await work(territory, year).table)
    }

    func carryOut(_ territory: KATO, _ year: Int, _ act: DeskPath.CalendarAct, _ form: FormBody) async throws -> DeskActs.Outcome
    {
        switch act {
        case .draft: try await DraftCalendar(territory: territory, year: year).carryOut(at: desk)
        case .discard: try await DiscardDraft(territory: territory, year: year).carryOut(at: desk)
        case .approve:
            if let refused = try await approve(territory, year, form) {
                return .refused(try await page(territory, year, refused: (act, refused)))
            }
        }
        return .done(.calendar(territory, year), DeskNotice(act))
    }

    /// What was wrong with the form; `nil` where the calendar is approved.
    private func approve(_ territory: KATO, _ year: Int, _ form: FormBody) async throws -> RefusedForm? {
        func refused(_ phrase: Phrase, field: String?) -> RefusedForm { RefusedForm(typed: form.values, phrase, field: field) }
        func both(_ name: String) -> Translated {
            Translated(kk: form["\(name)-kk"].trimmed, ru: form["\(name)-ru"].trimmed)
        }
        if form["day"].trimmed.isEmpty { return refused(.refusalDayMissing, field: "day") }
        guard let day = Day(iso: form["day"].trimmed) else { return refused(.refusalNotADate, field: "day") }
        if both("basis").isEmpty { return refused(.refusalFieldMissing, field: "basis-kk") }
        do {
            try await ApproveDraft(territory: territory, year: year, on: day, basis: both("basis"), reason: both("reason"))
                .carryOut(at: desk)
            return nil
        } catch let refusal as ApproveDraft.Refusal {
            switch refusal {
            case .dayAhead: return refused(.refusalDayAhead, field: "day")
            case .notProved: return refused(.deskCalendarNotProved, field: nil)
            case .notApprover: throw RequestRefusal.forbidden
            }
        } catch is ImportCalendar.Refusal {
            return refused(.deskCalendarTaken, field: nil)
        } catch is CalendarSheet.Refusal {
            return refused(.deskCalendarTaken, field: nil)
        }
    }

    func carryOut(
        _ territory: KATO, _ year: Int, _ number: Int, _ act: DeskPath.DraftMeetingAct, _ form: FormBody
    ) async throws -> DeskActs.Outcome {
        let typed = act == .remove ? nil : typed(form)
        let order = ChangeDraftMeeting(
            territory: territory, year: year, number: number, typed: typed, seen: form[RecordMark.field])
        do {
            try await order.carryOut(at: desk)
        } catch CalendarSheet.Refusal.rows(let flaws) {
            let flaws = Dictionary(flaws.map { ($0.column, $0.flaw) }, uniquingKeysWith: { first, _ in first })
            let refused = DeskDraftMeetingPage.Refused(typed: typed ?? [:], flaws: flaws)
            return .refused(try await meeting(territory, year, number, refused: refused))
        }
        switch act {
        case .change: return .done(.draftMeeting(territory, year, number), .draftChanged)
        case .remove: return .done(.calendar(territory, year), .draftRemoved)
        }
    }

    /// What was typed into the form of a drafted meeting.
    func typed(_ form: FormBody) -> [CalendarSheet.Column: String] {
        Dictionary(uniqueKeysWithValues: DeskDraftMeetingPage.columns.map { ($0, form[$0.rawValue].trimmed) })
    }
}
