import Domain
import Mail
import Pages
import Settings
import Storage

/// Makes the message of a letter from the register as it is now: who still wants it, where they are, what there is to say.
struct LetterComposing: Sendable {
    enum Outcome: Sendable {
        case message(MailMessage)
        /// Nobody wants it any more, or there is nothing to say.
        case nothing
        /// What was left as an address is none.
        case noAddress
    }

    let site: Site
    let now: Moment

    private var settings: LoadedSettings { site.settings }

    func composed(_ letter: Letter) async throws -> Outcome {
        switch letter.occasion {
        case .question(let id, let step, let news): try await question(id, step: step, news, letter)
        case .digest(let id, let day): try await digest(id, on: day, letter)
        case .control(let id, let day): try await control(id, on: day, letter)
        case .codesOff(let id, let moment): try await codesOff(id, at: moment, letter)
        }
    }

    private func question(_ id: Question.ID, step: Int, _ news: QuestionNews, _ letter: Letter) async throws -> Outcome {
        let (settings, today) = (settings, site.today(at: now))
        let found = try await site.database.read { connection -> (subject: QuestionLetter.Subject, email: String)? in
            let questions = QuestionStore(connection)
            guard let question = try questions.find(id), try MailWishStore(connection).wish(about: id) == .wanted,
                let email = try questions.contact(of: id).email
            else { return nil }
            let steps = try questions.steps(of: id)
            guard steps.indices.contains(step - 1) else { return nil }
            let plans = ActionPlanStore(connection)
            let meeting = try question.meeting.flatMap { try MeetingStore(connection).find($0) }
            let planned = try question.problem.map { try plans.items(of: $0) } ?? []
            let items = planned.map(\.item)
            let published = try meeting.flatMap { try plans.find(meeting: $0.id)?.publishedOn }
            let subject = QuestionLetter.Subject(
                question: question, step: steps[step - 1], isLast: step == steps.count, meeting: meeting,
                plan: planned.first?.plan, items: items,
                duties: meeting.map { PublicSite.duties(about: $0, planPublishedOn: published, settings, today) } ?? [],
                terms: TrackingPage.Terms(
                    of: question, for: meeting, deadline: TrackingPage.deciding(items, on: today)?.deadline, settings,
                    today: today))
            return (subject, email)
        }
        guard let found else { return .nothing }
        guard let to = MailAddress(found.email) else { return .noAddress }
        let (sign, language) = (StopSign(.question(id), key: site.formToken), found.subject.question.language)
        let text = QuestionLetter(news, of: found.subject, stop: sign.text, in: site.context(language)).text
        return message(text, to: to, in: language, letter, sign)
    }

    private func digest(_ id: StaffMember.ID, on day: Day, _ letter: Letter) async throws -> Outcome {
        let found = try await site.database.read { connection in
            let wishes = MailWishStore(connection)
            return (
                staff: try StaffStore(connection).find(id), wish: try wishes.digest(of: id),
                reads: try wishes.readsDigest(id)
            )
        }
        guard let staff = found.staff, found.reads else { return .nothing }
        let (sign, language) = (StopSign(.staff(id), key: site.formToken), found.wish.language)
        var parts: [DigestLetter.Part] = []
        for place in staff.territories {
            let working = staff.working(in: place, settings.gazetteer)
            guard working.hasWork else { continue }
            let pages = DeskPages(
                desk: Desk(site: site, staff: working, now: now, seat: .server),
                visit: DeskVisit(staff: working, formToken: ""), context: site.context(language))
            parts.append(try await pages.digestPart())
        }
        guard let text = DigestLetter(parts, stop: sign.text, in: site.context(language))?.text else { return .nothing }
        guard let to = MailAddress(staff.email) else { return .noAddress }
        return message(text, to: to, in: language, letter, sign)
    }

    private func control(_ id: ExecutorAddress.ID, on day: Day, _ letter: Letter) async throws -> Outcome {
        guard let rules = site.control(on: day) else { return .nothing }
        let calendar = settings.calendar
        let found = try await site.database.read {
            connection -> (
                executor: ExecutorAddress, items: [ActionPlanStore.PlannedItem], assignments: [DeskControlPage.Assigned]
            )? in
            guard let executor = try ExecutorAddressStore(connection).find(id), !executor.isStopped else { return nil }
            let assignments = try AssignmentStore(connection).open(of: executor.place).filter { executor.isFor($0.item.lead) }
            return (
                executor, try ActionPlanStore(connection).openItems(of: executor.place).filter { executor.isFor($0.item.lead) },
                try DeskPages.withReceptions(assignments, connection)
            )
        }
        guard let found else { return .nothing }
        let items = found.items.map { ControlReminder.Entry.planned($0.item, $0.plan) }
        let assignments = found.assignments.map { ControlReminder.Entry.assigned($0.assignment, $0.reception) }
        guard let reminder = ControlReminder(of: items + assignments, on: day, rules: rules, calendar: calendar)
        else { return .nothing }
        let (sign, language) = (StopSign(.executor(id), key: site.formToken), found.executor.language)
        let text = ControlLetter(reminder, to: found.executor, stop: sign.text, in: site.context(language)).text
        return message(text, to: found.executor.email, in: language, letter, sign)
    }

    /// Of those who keep accounts it names the office alone. A closed account is told nothing: nobody signs in to it.
    private func codesOff(_ id: StaffMember.ID, at moment: Moment, _ letter: Letter) async throws -> Outcome {
        let found = try await site.database.read {
            connection -> (staff: StaffMember, office: KATO, language: Language)? in
            let people = StaffStore(connection)
            let isOpen = try people.accounts().contains { $0.member.id == id && $0.isUsable }
            let entry = try JournalStore(connection).entries(.staff(id)).last {
                $0.act == ChangeAccount.codesTurnedOff && $0.at == moment
            }
            guard isOpen, case .staff(let administrator)? = entry?.actor, let staff = try people.find(id),
                let office = try people.find(administrator)?.place
            else { return nil }
            return (staff, office, try MailWishStore(connection).digest(of: id).language)
        }
        guard let found else { return .nothing }
        guard let to = MailAddress(found.staff.email) else { return .noAddress }
        let region = settings.gazetteer.region(of: found.staff.place)?.code ?? .republic
        let (day, time) = settings.clock.local(moment, in: region)
        let text = CodesOffLetter(on: day, at: time, by: found.office, in: site.context(found.language)).text
        return message(text, to: to, in: found.language, letter, nil)
    }

    private func message(_ text: LetterText, to: MailAddress, in language: Language, _ letter: Letter, _ sign: StopSign?)
        -> Outcome
    {
        let office = settings.office
        guard let from = office.mail.from else { return .nothing }
        let stop = sign.map { office.baseURL + SitePath.stopMail($0.text).text(in: language) }
        return .message(
            MailMessage(
                from: from, fromName: office.siteName.text(for: language), to: to,
                replyTo: office.contactEmail.flatMap { MailAddress($0) }, subject: text.subject, body: text.body,
                language: language, mark: "letter-\(letter.id).\(letter.queuedAt.seconds)", date: now, stopURL: stop))
    }
}
