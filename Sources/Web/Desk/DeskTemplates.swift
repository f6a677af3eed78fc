import Domain
import Pages
import Settings
import Storage

/// The templates of answers at the desk: their pages, and their words in the form of an act.
extension DeskPages {
    /// All that this desk may use: its own, those of the akimats above, those of the settings.
    func usableTemplates() async throws -> [AnswerTemplate] {
        let home = desk.staff.place
        let places = [home] + settings.gazetteer.ancestors(of: home).map(\.code)
        return try await database.read { try AnswerTemplateStore($0).list(of: places) } + settings.templates
    }

    func templates(page: Int = 1, refused: RefusedForm? = nil) async throws -> String {
        try desk.require(.read, at: desk.staff.place)
        return try html(DeskTemplatesPage(try await usableTemplates(), page: page, refused: refused, visit: visit, in: context))
    }

    func template(_ id: AnswerTemplate.ID, refused: RefusedForm? = nil) async throws -> String {
        try desk.require(.answer, at: desk.staff.place)
        let template = try await database.read { try AnswerTemplateStore($0).find(id).orNotFound() }
        guard template.place == desk.staff.place else { throw RequestRefusal.forbidden }
        return try html(DeskTemplatesPage([], changed: template, refused: refused, visit: visit, in: context))
    }

    /// The page of a question with the words of a template in the form of its act, for a last look.
    ///
    /// - Parameter typed: what stands in the form already; the words of the template follow it.
    fileprivate func question(
        _ number: Question.Number, with template: AnswerTemplate, typed: [String: String]
    ) async throws -> String {
        let question = try await database.read { try QuestionStore($0).find(number).orNotFound() }
        try desk.require(.read, at: question.place)
        let term = QuestionTerm.running(
            for: question, law: settings.law, gazetteer: settings.gazetteer, calendar: settings.calendar, today: desk.today
        ).first { $0.reckoning.rule.fulfilment == .answer }
        let site = desk.site
        let text = template.filled { language in
            let words = site.context(language)
            var values: [AnswerTemplate.Placeholder: String] = [
                .number: question.number.text, .place: words.name(question.place),
            ]
            values[.deadline] = term.map { words.dates.day($0.due) }
            return values
        }
        let act = DeskPages.act(of: template.kind)
        let field = act == .answer ? "answer" : "reason"
        let typed = typed.merging(["\(field)-kk": text.kk ?? "", "\(field)-ru": text.ru ?? ""]) { own, words in
            own.trimmed.isEmpty ? words : words.isEmpty ? own : own + "\n\n" + words
        }
        return try await self.question(number, refused: (act, RefusedForm(typed: typed)), prepared: .deskTemplateReady)
    }

    private static func act(of kind: AnswerTemplate.Kind) -> DeskPath.QuestionAct {
        switch kind {
        case .answer: .answer
        case .return: .return
        case .forward: .forward
        case .withhold: .withhold
        }
    }
}

extension DeskActs {
    /// The page of a question with the words of the chosen template; refused, with all that was typed, where the template was taken out meanwhile.
    func insertTemplate(_ number: Question.Number, _ act: DeskPath.QuestionAct, _ form: FormBody) async throws -> Outcome {
        let (key, typed) = (form[DeskTemplateChoice.field], typed(form))
        guard let template = try await pages.usableTemplates().first(where: { $0.key == key }) else {
            let refused = RefusedForm(typed: typed, refusal: .refusalTemplateGone)
            return .refused(try await pages.question(number, refused: (act, refused)))
        }
        return .shown(try await pages.question(number, with: template, typed: typed))
    }

    func keepTemplate(_ id: AnswerTemplate.ID?, _ form: FormBody) async throws -> Outcome {
        let text = both("text", form)
        do {
            try await KeepTemplate(id: id, kind: form["kind"], name: form["name"], text: text, seen: seen(form))
                .carryOut(at: desk)
            return .done(.templates(), text.missingOfficial.isEmpty ? .templateKept : .templateLone)
        } catch let refusal as AnswerTemplate.Refusal {
            return .refused(try await templatePage(id, RefusedForm(typed: typed(form), refusal)))
        }
    }

    func templatePage(_ id: AnswerTemplate.ID?, _ refused: RefusedForm) async throws -> String {
        guard let id else { return try await pages.templates(refused: refused) }
        return try await pages.template(id, refused: refused)
    }
}
