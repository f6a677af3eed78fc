import Domain
import Pages
import Storage

/// The acts on meetings.
extension DeskActs {
    func addMeeting(_ form: FormBody) async throws -> Outcome {
        var typed: [MeetingDraft.Field: String] = [:]
        for field in MeetingDraft.Field.allCases { typed[field] = form[field.rawValue] }
        do {
            let meeting = try await AddMeeting(draft: MeetingDraft(typed)).carryOut(at: desk)
            return .done(.meeting(meeting.id), .meetingAdded)
        } catch let refusal as MeetingDraft.Refusal {
            let refused = RefusedForm(typed: self.typed(form), refusal)
            return .refused(try await pages.newMeeting(refused: offering(refused, in: ["host", "place"], hosts: ["host"])))
        }
    }

    func meeting(_ id: Meeting.ID, _ act: DeskPath.MeetingAct, _ form: FormBody) async throws -> Outcome {
        do {
            switch act {
            case .announce:
                try await AnnounceMeeting(id: id, publications: try publications(form), seen: seen(form)).carryOut(at: desk)
            case .hold: try await holding(of: id, form).carryOut(at: desk)
            case .results:
                try await DraftResults(
                    id: id, summary: both("summary", form), hidesFormer: form[DeskMeetingPage.formerField] == "yes",
                    seen: seen(form)
                ).carryOut(at: desk)
            case .places:
                try await PlaceResults(id: id, publications: try publications(form), seen: seen(form)).carryOut(at: desk)
            case .minutes: try await KeepMinutes(id: id, minutes: try minutes(form), seen: seen(form)).carryOut(at: desk)
            case .package:
                try await PublishPackage(
                    meeting: id, extent: .whole(withoutProblems: form["no-problems"] == "yes"), seen: seen(form),
                    acceptsOneLanguage: form.acceptsOneLanguage(of: OneLanguage.items)
                ).carryOut(at: desk)
            case .alone:
                try await PublishPackage(
                    meeting: id, extent: .resultsAlone(knowsPlanIsOwed: form["owed"] == "yes"), seen: seen(form),
                    acceptsOneLanguage: form.acceptsOneLanguage(of: OneLanguage.items)
                ).carryOut(at: desk)
            case .move: try await move(of: id, form).carryOut(at: desk)
            case .moveReason:
                try await CorrectMove(
                    id: id, reason: both("reason", form), hidesFormer: form[DeskMeetingPage.formerField] == "yes",
                    seen: seen(form)
                ).carryOut(at: desk)
            case .cancel:
                try await CancelMeeting(id: id, reason: both("reason", form), seen: seen(form)).carryOut(at: desk)
            case .reason:
                try await CorrectCancellation(
                    id: id, reason: both("reason", form), hidesFormer: form[DeskMeetingPage.formerField] == "yes",
                    seen: seen(form)
                ).carryOut(at: desk)
            case .plan: return .done(.plan(try await BeginActionPlan(meeting: id).carryOut(at: desk)), DeskNotice(act))
            }
        } catch let mistakes as TypedFields.Mistakes {
            return try await refuse(id, act, RefusedForm(typed: typed(form), flaws: mistakes.flaws))
        } catch let mistake as Mistake {
            return try await refuse(id, act, RefusedForm(typed: typed(form), mistake.phrase, field: mistake.field))
        } catch let refusal as MeetingRefusal {
            let meeting = try await desk.site.database.read { try MeetingStore($0).find(id) }.orNotFound()
            var refused = RefusedForm(typed: typed(form), refusal, act: act, of: meeting, in: pages.context)
            if refusal == .announcementTooLate, let term = try await term(.announcement, of: id) {
                refused = refused.citing(
                    term.rule.cites.text(for: pages.context.language), for: RefusalPhrases.phrase(for: refusal))
            }
            return try await refuse(id, act, refused)
        } catch let refusal as EventRefusal {
            return try await refuse(id, act, RefusedForm(typed: typed(form), refusal, at: .minutes, isMeeting: true))
        } catch let refusal as ResultsPackage.Refusal {
            return try await refuse(
                id, act, RefusedForm(typed: typed(form), refusal, term: try await term(.resultsAndPlan, of: id)))
        }
        return .done(.meeting(id), DeskNotice(act))
    }

    /// The page again; for those who may not do the act at all, their refusal, even where the form could not be read.
    private func refuse(_ id: Meeting.ID, _ act: DeskPath.MeetingAct, _ form: RefusedForm) async throws -> Outcome {
        let meeting = try await desk.site.database.read { try MeetingStore($0).find(id) }.orNotFound()
        try desk.require(DeskMeetingActs.needed(for: act), at: meeting.host)
        return .refused(try await pages.meeting(id, refused: (act, form)))
    }

    /// The duty about a meeting, as to publish its results and plan; `nil` where no rule binds the office.
    private func term(_ fulfilment: DutyRule.Fulfilment, of id: Meeting.ID) async throws -> Duty? {
        let (settings, today) = (desk.site.settings, desk.today)
        return try await desk.site.database.read { connection in
            let meeting = try MeetingStore(connection).find(id).orNotFound()
            return PublicSite.duties(about: meeting, planPublishedOn: nil, settings, today).first {
                $0.rule.fulfilment == fulfilment
            }
        }
    }

    /// The publications of a form, row by row; a row that is taken out, or empty, is passed over.
    private func publications(_ form: FormBody) throws(Mistake) -> [Publication] {
        var publications: [Publication] = []
        var isTouched = false
        for number in 1...DeskPublicationRows.most {
            func name(_ field: String) -> String { DeskPublicationRows.name(number, field) }
            let (typed, day) = (form[name("channel")], form[name("day")].trimmed)
            let evidence = form[name("evidence")].trimmed.nonEmpty
            if typed == DeskPublicationRows.out {
                isTouched = true
                continue
            }
            if typed.isEmpty, day.isEmpty, evidence == nil { continue }
            if day.isEmpty { throw Mistake(phrase: .refusalDayMissing, field: name("day")) }
            guard let on = Day(iso: day) else { throw Mistake(phrase: .refusalNotADate, field: name("day")) }
            guard on <= desk.today else { throw Mistake(phrase: .refusalDayAhead, field: name("day")) }
            guard let channel = PublicationChannel(rawValue: typed) else {
                throw Mistake(phrase: .refusalChannelMissing, field: name("channel"))
            }
            if let evidence, !WebAddress.isValid(evidence) {
                throw Mistake(phrase: .refusalNotAnAddress, field: name("evidence"))
            }
            publications.append(Publication(channel, on: on, evidence: evidence))
        }
        if publications.isEmpty, !isTouched { throw Mistake(phrase: .refusalDayMissing, field: "day") }
        return publications
    }

    private func holding(of id: Meeting.ID, _ form: FormBody) throws -> RecordHolding {
        var figures = TypedFields(form, upTo: Attendance.most, else: .refusalAttendanceOutOfRange)
        var groups: [Attendance.Group: Int] = [:]
        for group in Attendance.Group.allCases { groups[group] = figures["attended-\(group.rawValue)"] }
        let (total, spoke) = (figures["attended"], figures["spoke"])
        let presentation = figures.value(
            of: "presentation", upTo: MeetingHolding.longestPresentation, else: .refusalPresentationOutOfRange)
        try figures.check()
        let microphone: Bool? =
            switch form["open-microphone"] {
            case "yes": true
            case "no": false
            default: nil
            }
        return RecordHolding(
            id: id, attendance: try Attendance(groups, total: total), hadOpenMicrophone: microphone,
            presentation: presentation, spoke: spoke,
            broadcasts: form["broadcasts"].split { $0.isWhitespace }.map(String.init), seen: seen(form))
    }

    private func move(of id: Meeting.ID, _ form: FormBody) throws(Mistake) -> MoveMeeting {
        guard let day = Day(iso: form["day"].trimmed) else { throw Mistake(phrase: .refusalNotADate, field: "day") }
        guard let time = TimeOfDay(text: form["time"].trimmed) else {
            throw Mistake(phrase: .refusalNotATime, field: "time")
        }
        return MoveMeeting(
            id: id, day: day, time: time, reason: both("reason", form), acceptsLate: form["late"] == "yes", seen: seen(form))
    }
}
