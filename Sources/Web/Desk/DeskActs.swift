import Domain
import Pages
import Settings
import Storage

/// What is sent from the desk: each form becomes one act, and each refusal the page again with what was typed.
struct DeskActs: Sendable {
    enum Outcome: Sendable {
        case done(DeskPath, DeskNotice)
        /// The page again, with what was typed and what is wrong.
        case refused(String)
        case shown(String)
    }

    let desk: Desk
    let pages: DeskPages

    /// The page of a form again, with what was typed and why the form was not taken.
    func again(_ path: DeskPath, _ form: FormBody, _ refused: RefusedForm) async throws -> String {
        switch path {
        case .questionAct(let number, let act): try await pages.question(number, refused: (act, refused))
        case .newQuestion(let start): try await pages.newQuestion(start, refused: refused)
        case .templates: try await templatePage(nil, refused)
        case .template(let id): try await templatePage(id, refused)
        case .removeTemplate(let id): try await templatePage(id, RefusedForm(typed: [:], refusal: refused.refusal))
        case .redaction(let number):
            try await pages.redaction(number, ticked: ticks(form), refusal: refused.refusal, seen: refused.seen)
        case .newProblem: try await pages.newProblem(form.all("question"), refused: refused)
        case .problemAct(let number, let act):
            try await pages.problem(number, chosen: form.all("question"), refused: (act, refused))
        case .newMeeting: try await pages.newMeeting(refused: refused)
        case .meetingAct(let id, let act): try await pages.meeting(id, refused: (act, refused))
        case .calendarStep(let code, let year, let act): try await pages.calendarSteps(code, year, refused: (act, refused))
        case .planAct(let id, let act):
            try await pages.plan(
                id, typed: act == .add ? fields(of: form) : [:],
                formRefusal: refused.flaws.isEmpty ? refused.refusal : act == .add ? nil : .deskPlanOneLanguage,
                leaveIn: refused.flaws[PersonalDataLeft.field].map { _ in form[PersonalDataLeft.field] },
                seen: act == .publish ? refused.seen : nil)
        case .planRows(let id, let page): try await pages.planRows(id, page: page, refused: refused)
        case .itemAct(let id, _, .remove): try await pages.plan(id, formRefusal: refused.refusal)
        case .itemAct(let plan, let item, let act): try await pages.item(plan, item, refused: (act, refused))
        case .progress(let period), .correctProgress(let period): try await pages.progress(period, refused: refused)
        case .controlSummary(let period): try await pages.controlSummary(period, refused: refused)
        case .calendarAct(let place, let year, let act): try await pages.calendar(place, year, refused: (act, refused))
        case .draftMeetingAct(let place, let year, let number, let act):
            try await pages.draftMeeting(
                place, year, number,
                refused: DeskDraftMeetingPage.Refused(
                    typed: act == .change ? cells(of: form) : [:], refusal: refused.refusal, seen: refused.seen))
        case .newReception(let meeting): try await pages.newReception(after: meeting, refused: refused)
        case .receptionAct(let id, let act): try await pages.reception(id, refused: (act, refused))
        case .cancelBooking(let id, _): try await pages.reception(id, refusal: refused.refusal)
        case .assignmentAct(let id, let assignment, let act):
            try await pages.assignment(assignment, of: id, refused: (act, refused))
        case .newEvent(let stops): try await pages.newEvent(stops: stops, refused: refused)
        case .eventAct(let id, let act) where act == .minutes || act == .moveReason:
            try await pages.act(act, of: id, refused: refused)
        case .eventAct(let id, let act) where act == .correctQuestion || act == .withdrawQuestion:
            try await pages.openQuestion(
                Int(form[DeskOpenQuestionPage.numberField]) ?? 0, of: id, refused: (act, refused))
        case .eventAct(let id, let act): try await pages.event(id, refused: (act, refused))
        case .eventSchedule(let kind, let quarter, _): try await pages.eventSchedule(kind, quarter, refused: refused)
        case .newOfficial(let place, let post): try await pages.newOfficial(at: place, post, refused: refused)
        case .officialAct(let id, let act): try await pages.official(id, refused: (act, refused))
        case .mail: try await pages.mail()
        case .translations(let list, let page): try await pages.translations(list, page: page)
        case .translation(let kind, let key): try await pages.translation(kind, key: key, refused: refused)
        case .executors(let after):
            try await pages.executors(
                after: after,
                refused: DeskExecutorsPage.Refused(
                    place: KATO(form[DeskExecutorsPage.placeField]) ?? desk.staff.place, name: executorName(form), form: refused))
        case .table(let table, _): try await pages.tables.expired(table, form)
        case .accountAct(let act): try await again(act, nil)
        case .inviteStaff: try await pages.staffList(refused: refused)
        case .staffAct(let id, let act): try await pages.staffMember(id, refused: (act, refused))
        default: throw RequestRefusal.formExpired
        }
    }

    func carryOut(_ path: DeskPath, _ form: FormBody) async throws -> Outcome {
        do {
            return try await DeskActs(desk: desk.taking(form, at: path), pages: pages).decide(path, form)
        } catch let refusal as OneLanguageOnly {
            return .refused(try await again(path, form, OneLanguage.refused(typed(form), missing: refusal.fields)))
        } catch is PersonalDataStays {
            return .refused(try await again(path, form, PersonalDataLeft.refused(typed(form))))
        } catch let stays as UnusualTimeStays {
            return .refused(
                try await again(
                    path, form,
                    RefusedForm(typed: typed(form), stays.time, on: stays.day, at: stays.hour, in: pages.context)))
        } catch let stays as FarDeadlineStays {
            return .refused(
                try await again(
                    path, form,
                    RefusedForm(
                        typed: typed(form), far: stays.deadline, beyond: desk.site.settings.office.farDeadlineDays,
                        in: pages.context)))
        } catch is NothingChanged {
            return .done(DeskActs.record(of: path), .nothingChanged)
        } catch is ChangedMeanwhile {
            let meanwhile = try await pages.meanwhile(path)
            return .refused(
                try await DeskActs(desk: desk, pages: pages.telling(meanwhile)).again(
                    path, form, .changedMeanwhile(typed(form), bySender: meanwhile?.isOwn ?? false)))
        }
    }

    /// Where the record stands that an act would have changed.
    private static func record(of act: DeskPath) -> DeskPath {
        switch act {
        case .questionAct(let number, _), .redaction(let number): .question(number)
        case .meetingAct(let id, _): .meeting(id)
        case .eventAct(let id, _): .event(id)
        case .receptionAct(let id, _): .reception(id)
        default: act
        }
    }

    /// What was typed, and the mark of what was read, without what only pages write.
    func typed(_ form: FormBody) -> [String: String] {
        form.values.filter { $0.key != FormToken.field && $0.key != "question" }
    }

    private func decide(_ path: DeskPath, _ form: FormBody) async throws -> Outcome {
        switch path {
        case .questionAct(let number, let act): try await question(number, act, form)
        case .newQuestion(let start): try await enterQuestion(start, form)
        case .redaction(let number): try await redact(number, form)
        case .templates: try await keepTemplate(nil, form)
        case .template(let id): try await keepTemplate(id, form)
        case .removeTemplate(let id): try await removeTemplate(id, form)
        case .newProblem: try await formProblem(form)
        case .problemAct(let number, let act): try await problem(number, act, form)
        case .newMeeting: try await addMeeting(form)
        case .meetingAct(let id, let act): try await meeting(id, act, form)
        case .calendarStep(let code, let year, let act): try await calendarStep(code, year, act, form)
        case .planAct(let id, let act): try await plan(id, act, form)
        case .planRows(let id, let page): try await planRows(id, page: page, form)
        case .itemAct(let plan, let item, let act): try await self.item(plan, item, act, form)
        case .progress(let period): try await publishProgress(period, form)
        case .correctProgress(let period): try await correctProgress(period, form)
        case .controlSummary(let period): try await handInSummary(period, form)
        case .calendarAct(let place, let year, let act): try await calendar(place, year, act, form)
        case .draftMeetingAct(let place, let year, let number, let act): try await draftMeeting(place, year, number, act, form)
        case .newReception(let meeting): try await scheduleReceptions(after: meeting, form)
        case .receptionAct(let id, let act): try await reception(id, act, form)
        case .cancelBooking(let id, let booking): try await cancelBooking(id, booking)
        case .assignmentAct(let id, let assignment, let act): try await self.assignment(assignment, of: id, act, form)
        case .newEvent(let stops): try await planEvent(stops: stops, form)
        case .eventAct(let id, let act): try await event(id, act, form)
        case .eventSchedule(let kind, let quarter, _): try await approveSchedule(kind, quarter, form)
        case .accountAct(let act): try await account(act, form)
        case .inviteStaff: try await inviteStaff(form)
        case .staffAct(let id, let act): try await staff(id, act, form)
        case .newOfficial(let place, let post): try await recordOfficial(at: place, post, form)
        case .officialAct(let id, let act): try await official(id, act, form)
        case .mail: try await setMorningMail(form)
        case .translations(let list, let page): try await confirmTranslation(form, in: .translations(list, page: page))
        case .translation(let kind, let key): try await completeText(kind, key: key, form)
        case .executors(let after): try await saveExecutor(form, after: after)
        default: throw RequestRefusal.notAllowed
        }
    }

    /// The two official languages of a field.
    func both(_ name: String, _ form: FormBody) -> Translated {
        func typed(_ language: Language) -> String { form["\(name)-\(language.rawValue)"].trimmed }
        return Translated(kk: typed(.kk), ru: typed(.ru))
    }

    /// A form that names no place to which a question can be handed.
    private func unforwarded(_ form: FormBody, by forwarding: ForwardPlaces) -> RefusedForm {
        let (typed, context) = (form["place"].trimmed, pages.context)
        let without = forwarding.withoutOffice(typed)
        let phrase: Phrase =
            if typed.isEmpty {
                .refusalFieldMissing
            } else if case .ambiguous = forwarding.find(typed) {
                .refusalEventPlaceAmbiguous
            } else {
                without == nil ? .refusalPlaceUnknown : .refusalPlaceNoAkim
            }
        var flaws = ["place": phrase]
        if both("reason", form).isEmpty { flaws["reason-kk"] = .refusalReasonMissing }
        let refused = RefusedForm(typed: self.typed(form), flaws: flaws)
        return without.map {
            refused.naming(["place": context.name($0.place), "above": context.name($0.above)], in: .refusalPlaceNoAkim)
        } ?? refused
    }

    private func question(_ number: Question.Number, _ act: DeskPath.QuestionAct, _ form: FormBody) async throws -> Outcome {
        if form[DeskTemplateChoice.button] == "yes" { return try await insertTemplate(number, act, form) }
        var (isStillHere, notice) = (true, DeskNotice(act))
        do {
            switch act {
            case .register:
                try await RegisterQuestion(number: number, category: Category(rawValue: form["category"])).carryOut(at: desk)
            case .return:
                try await ReturnQuestion(number: number, reason: both("reason", form), seen: seen(form)).carryOut(at: desk)
            case .forward:
                try desk.require(.register, at: desk.staff.place)
                let forwarding = ForwardPlaces(gazetteer: desk.site.settings.gazetteer, home: desk.staff.place)
                guard let place = forwarding.place(typed: form["place"].trimmed) else {
                    let refused = offering(unforwarded(form, by: forwarding), in: ["place"], hosts: ["place"])
                    return .refused(try await pages.question(number, refused: (act, refused)))
                }
                try await ForwardQuestion(number: number, place: place, reason: both("reason", form), seen: seen(form))
                    .carryOut(at: desk)
                isStillHere = desk.may(.read, at: place)
            case .publish:
                let isCorrected = try await PublishQuestion(
                    number: number, text: form["text"], translation: both(OneLanguage.translation, form), seen: seen(form),
                    leavesPersonalData: desk.leavesPersonalData,
                    acceptsOneLanguage: form.acceptsOneLanguage(of: OneLanguage.translation)
                ).carryOut(at: desk)
                if isCorrected { notice = .corrected }
            case .withhold:
                try await WithholdQuestion(number: number, reason: both("reason", form), seen: seen(form)).carryOut(at: desk)
            case .exclude:
                try await ExcludeQuestion(number: number, reason: both("reason", form), seen: seen(form)).carryOut(at: desk)
            case .answer:
                try await AnswerQuestion(number: number, text: both("answer", form), seen: seen(form)).carryOut(at: desk)
            }
        } catch let refusal as QuestionRefusal {
            // What the standing refuses, a colleague did meanwhile.
            let isOfStanding = RefusalPhrases.field(for: refusal) == nil
            let pages = isOfStanding ? pages.telling(try await pages.meanwhile(.questionAct(number, act))) : pages
            return .refused(try await pages.question(number, refused: (act, RefusedForm(typed: typed(form), refusal))))
        }
        // A question handed to another territory is no longer this desk's to see.
        return act == .forward && !isStillHere
            ? .done(.questions(.received), notice) : .done(.question(number), notice)
    }

    private func removeTemplate(_ id: AnswerTemplate.ID, _ form: FormBody) async throws -> Outcome {
        try await KeepTemplate.remove(id, seen: seen(form), at: desk)
        return .done(.templates(), .templateRemoved)
    }

    func seen(_ form: FormBody) -> String { form[RecordMark.field] }

    func fields(of form: FormBody) -> [PlanItemDraft.Field: String] {
        var fields: [PlanItemDraft.Field: String] = [:]
        for field in PlanItemDraft.Field.allCases { fields[field] = form[field.rawValue] }
        // Where it is typed, its title may follow.
        fields[.problem] = fields[.problem].map { DeskPlanRowsPage.number(typed: $0) }
        return fields
    }

    private func plan(_ id: ActionPlan.ID, _ act: DeskPath.PlanAct, _ form: FormBody) async throws -> Outcome {
        let fields = fields(of: form)
        do {
            switch act {
            case .add:
                try await AddPlanItem(plan: id, fields: fields).carryOut(at: desk)
            case .publish:
                try await PublishActionPlan(
                    plan: id, seen: seen(form), acceptsOneLanguage: form.acceptsOneLanguage(of: OneLanguage.items)
                ).carryOut(at: desk)
            }
        } catch ActionPlanRefusal.itemFlaws(let flaws) {
            return .refused(try await pages.plan(id, typed: fields, flaws: flaws))
        } catch let refusal as ActionPlanRefusal {
            return .refused(
                try await pages.plan(
                    id, typed: act == .add ? fields : [:], refusal: refusal, seen: act == .publish ? seen(form) : nil))
        }
        return .done(.plan(id), DeskNotice(act))
    }

    private func planRows(_ id: ActionPlan.ID, page: Int, _ form: FormBody) async throws -> Outcome {
        let typed = form.values
        let keys = DeskPlanRowsPage.keys(in: form.fields.map(\.name))
        let rows = keys.map { key in
            var fields: [PlanItemDraft.Field: String] = [:]
            for field in PlanItemDraft.Field.allCases { fields[field] = typed[DeskPlanRowsPage.name(field, key)] ?? "" }
            fields[.problem] = DeskPlanRowsPage.number(typed: fields[.problem] ?? "")
            let item: PlanItem.ID? = if case .item(let id) = key { id } else { nil }
            return PlanRow(
                item: item, draft: PlanItemDraft(fields), isRemoved: typed[DeskPlanRowsPage.removeField(key)] == "yes")
        }
        func refused(_ flaws: [String: Phrase], _ refusal: Phrase? = nil) async throws -> Outcome {
            let refused = RefusedForm(typed: self.typed(form), flaws: flaws, refusal: refusal)
            return .refused(try await pages.planRows(id, page: page, refused: refused))
        }
        do {
            try await WritePlanRows(plan: id, rows: rows, seen: seen(form)).carryOut(at: desk)
        } catch ActionPlanRefusal.rowFlaws(let flaws) {
            let named = flaws.flatMap { row, flaws in
                flaws.map { (DeskPlanRowsPage.name($0.key, keys[row]), RefusalPhrases.phrase(for: $0.value)) }
            }
            return try await refused(Dictionary(named, uniquingKeysWith: { first, _ in first }))
        } catch let refusal as ActionPlanRefusal {
            return try await refused([:], RefusalPhrases.phrase(for: refusal))
        }
        return .done(.planRows(id, page: page), .planRows)
    }

    private func item(_ plan: ActionPlan.ID, _ item: PlanItem.ID, _ act: DeskPath.ItemAct, _ form: FormBody) async throws
        -> Outcome
    {
        try await require(act, on: plan)
        do {
            switch act {
            case .remove:
                // Its words are given back: a draft is corrected by taking an item out and adding it again.
                guard let removed = try await RemovePlanItem(plan: plan, item: item, seen: seen(form)).carryOut(at: desk) else {
                    return .done(.plan(plan), DeskNotice(act))
                }
                return .shown(try await pages.noticing(.takenBack).plan(plan, takenBack: removed))
            case .record:
                let typed = form["money-given"].trimmed
                let money = typed.isEmpty ? nil : Tenge(typed: typed)
                if money == nil, !typed.isEmpty {
                    let refused = RefusedForm(
                        typed: self.typed(form), RefusalPhrases.phrase(for: PlanItemDraft.Flaw.notMoney), field: "money-given")
                    return .refused(try await pages.item(plan, item, refused: (act, refused)))
                }
                try await RecordExecution(
                    plan: plan, item: item, execution: try execution(form), moneyGiven: money, seen: seen(form)
                ).carryOut(at: desk)
            case .done: try await MarkItemDone(plan: plan, item: item, seen: seen(form)).carryOut(at: desk)
            case .askExtension:
                let until = try until(form)
                try await AskExtension(plan: plan, item: item, until: until, reason: both("reason", form)).carryOut(at: desk)
                return .done(.item(plan, item), try asked(until))
            case .withdrawExtension:
                try await WithdrawExtension(plan: plan, item: item, seen: seen(form)).carryOut(at: desk)
            case .grantExtension:
                try await DecideExtension(
                    plan: plan, item: item, decision: .granted(disciplinary: both("disciplinary", form)),
                    decider: try decider(form), seen: seen(form)
                ).carryOut(at: desk)
            case .declineExtension:
                try await DecideExtension(
                    plan: plan, item: item, decision: .declined(reason: both("reason", form)), decider: try decider(form),
                    seen: seen(form)
                ).carryOut(at: desk)
            case .translate:
                try await TranslateItem(plan: plan, item: item, words: translations(form)).carryOut(at: desk)
            case .offControl:
                switch form["ground"] {
                case "done": try await MarkItemDone(plan: plan, item: item, seen: seen(form)).carryOut(at: desk)
                case "impossible":
                    try await RemoveFromControl(plan: plan, item: item, reason: both("reason", form), seen: seen(form))
                        .carryOut(at: desk)
                default: throw ActionPlanRefusal.control(.groundMissing)
                }
            }
        } catch let refusal as ActionPlanRefusal where act == .remove {
            return .refused(try await pages.plan(plan, refusal: refusal))
        } catch let refusal as ActionPlanRefusal where act == .done || (act == .offControl && refusal == .executionMissing) {
            let field = act == .offControl ? "ground" : nil
            let refused = RefusedForm(typed: typed(form), RefusalPhrases.phrase(for: refusal), field: field)
            return .refused(try await pages.item(plan, item, refused: (act, refused)))
        } catch let refusal as ActionPlanRefusal {
            let refused = RefusedForm(typed: typed(form), refusal).naming(missing: both("reason", form))
            return .refused(try await pages.item(plan, item, refused: (act, refused)))
        }
        return .done(.item(plan, item), DeskNotice(act))
    }

    /// What is said of a later deadline that was asked for: a day off moved.
    func asked(_ until: Day) throws -> DeskNotice {
        try desk.control().rolled(until) == until ? .askExtension : .extensionRolled
    }

    /// Refused where no role allows the act on an item: before what was typed is read.
    private func require(_ act: DeskPath.ItemAct, on plan: ActionPlan.ID) async throws {
        let found = try await desk.site.database.read { try ActionPlanStore($0).find(plan).orNotFound() }
        guard desk.may(act.needed, at: found.place) else { throw ActRefused(act: act.needed, place: found.place) }
    }

    /// What was done, on the day that was typed; today where none was.
    func execution(_ form: FormBody) throws(ActionPlanRefusal) -> Execution {
        let typed = form[DeskItemPage.doneOnField].trimmed
        guard let day = typed.isEmpty ? desk.today : Day(iso: typed) else { throw .executionDayUnreadable }
        return Execution(
            on: day, text: both("text", form), evidence: form["evidence"].trimmed.nonEmpty,
            isFinal: form[DeskItemPage.finalField] == "yes")
    }

    /// The post of the one who decided on a later deadline; of the office where the form does not say.
    func decider(_ form: FormBody) throws(RequestRefusal) -> Extension.Decider {
        let typed = form[DeskItemPage.deciderField]
        if typed.isEmpty { return .headOfOffice }
        guard let decider = Extension.Decider(rawValue: typed) else { throw .malformed }
        return decider
    }

    /// The later deadline that is asked for.
    func until(_ form: FormBody) throws(ActionPlanRefusal) -> Day {
        let typed = form["until"].trimmed
        guard !typed.isEmpty else { throw .control(.dayMissing) }
        guard let day = Day(iso: typed) else { throw .control(.notADate) }
        return day
    }

    /// What was typed for the texts of an item that stand in one language.
    private func translations(_ form: FormBody) -> [ItemHalf.Part: String] {
        let numbers = form.fields.compactMap { field in
            field.name.split(separator: "-").last.flatMap { Int($0) }.flatMap { number in
                field.name == ItemHalf.Part.execution(number).code ? ItemHalf.Part.execution(number) : nil
            }
        }
        let parts: [ItemHalf.Part] = [.action, .lead, .coExecutors, .moneySource, .removal] + numbers
        return Dictionary(parts.map { ($0, form[$0.code]) }, uniquingKeysWith: { first, _ in first })
    }

    private func completeText(_ kind: UntranslatedText.Kind, key: String, _ form: FormBody) async throws -> Outcome {
        do {
            try await CompleteText(kind: kind, key: key, words: form[DeskTranslationPage.field]).carryOut(at: desk)
        } catch let refusal as LoneText.Refusal {
            let refused = RefusedForm(
                typed: typed(form), RefusalPhrases.phrase(for: refusal), field: DeskTranslationPage.field)
            return .refused(try await pages.translation(kind, key: key, refused: refused))
        }
        return .done(.translations(.missing(kind)), .translate)
    }

    private func confirmTranslation(_ form: FormBody, in list: DeskPath) async throws -> Outcome {
        guard let name = PublicText.Name(rawValue: form[DeskTranslationsPage.nameField]),
            let language = Language(rawValue: form[DeskTranslationsPage.languageField])
        else { throw RequestRefusal.malformed }
        let subject = JournalEntry.Subject(
            kind: form[DeskTranslationsPage.kindField], id: form[DeskTranslationsPage.recordField])
        try await ConfirmTranslation(subject: subject, name: name, language: language).carryOut(at: desk)
        // From the page of a question one comes back to it.
        let record = form[DeskTranslationsPage.returnField] == "yes" ? Question.Number(text: subject.id) : nil
        return .done(record.map { .question($0) } ?? list, .translationFits)
    }

    private func publishProgress(_ period: Period, _ form: FormBody) async throws -> Outcome {
        guard let place = KATO(form["place"]) else { throw RequestRefusal.malformed }
        do {
            try await PublishProgress(place: place, period: period).carryOut(at: desk)
        } catch let refusal as ReportRefusal {
            return .refused(try await pages.progress(period, refused: RefusedForm(typed: [:], refusal)))
        }
        return .done(.progress(period), .progress)
    }

    private func handInSummary(_ period: Period, _ form: FormBody) async throws -> Outcome {
        guard let place = KATO(form["place"]) else { throw RequestRefusal.malformed }
        do {
            try await HandInSummary(place: place, period: period).carryOut(at: desk)
        } catch let refusal as ReportRefusal {
            return .refused(try await pages.controlSummary(period, refused: RefusedForm(typed: [:], refusal)))
        }
        return .done(.controlSummary(period), .summaryHandedIn)
    }

    private func correctProgress(_ period: Period, _ form: FormBody) async throws -> Outcome {
        guard let place = KATO(form["place"]) else { throw RequestRefusal.malformed }
        do {
            try await CorrectProgress(place: place, period: period, reason: both("reason", form)).carryOut(at: desk)
        } catch let refusal as ReportRefusal {
            return .refused(try await pages.progress(period, refused: RefusedForm(typed: typed(form), refusal)))
        }
        return .done(.progress(period), .correct)
    }
}

extension String {
    var nonEmpty: String? { isEmpty ? nil : self }
}

extension DeskPath.ItemAct {
    /// What one must be allowed for it, of an item of a plan.
    var needed: StaffMember.Act {
        switch self {
        case .remove: .writePlan
        case .record, .askExtension, .withdrawExtension, .translate: .recordExecution
        case .done, .grantExtension, .declineExtension, .offControl: .decideControl
        }
    }
}
