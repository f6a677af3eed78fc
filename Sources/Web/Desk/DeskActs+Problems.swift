import Domain
import Pages
import Settings
import Storage

/// The acts on problem questions.
extension DeskActs {
    func formProblem(_ form: FormBody) async throws -> Outcome {
        let chosen = DeskActs.chosen(form).map(\.text)
        // The list sends what was chosen without a title: then the form is shown.
        guard form.values.keys.contains(where: { $0.hasPrefix("title") }) else {
            return .shown(try await pages.newProblem(chosen))
        }
        let typed = typed(form)
        do {
            let parts = try ProblemParts(form, both("title", form), both("source", form))
            let order = FormProblem(
                questions: DeskActs.chosen(form), title: parts.title, category: parts.category, competence: parts.competence,
                goesToMaslikhat: parts.goesToMaslikhat, money: parts.money, gazetteer: desk.site.settings.gazetteer)
            return .done(.problem(try await order.carryOut(at: desk).number), .problem)
        } catch let flaw as ProblemParts.Flaw {
            return .refused(
                try await pages.newProblem(chosen, refused: RefusedForm(typed: typed, flaws: flaw.fields)))
        } catch let refusal as ProblemRefusal {
            return .refused(try await pages.newProblem(chosen, refused: RefusedForm(typed: typed, refusal)))
        } catch let refused as QuestionRefused {
            return .refused(try await pages.newProblem(chosen, refused: DeskActs.refusedForm(typed, refused)))
        }
    }

    func problem(_ number: Problem.Number, _ act: DeskPath.ProblemAct, _ form: FormBody) async throws -> Outcome {
        func refused(_ refused: RefusedForm) async throws -> Outcome {
            .refused(try await pages.problem(number, chosen: form.all("question"), refused: (act, refused)))
        }
        // Whoever may not do it is told so, whatever was typed.
        let problem = try await desk.site.database.read { try ProblemStore($0).find(number).orNotFound() }
        let isAbove = act == .note || act == .decide || act == .sendBack
        let place = isAbove ? problem.recorder : problem.place
        guard desk.may(.formProblem, at: place) else {
            throw ActRefused(act: .formProblem, place: place)
        }
        do {
            try await carryOut(act, on: number, form)
        } catch let flaw as ProblemParts.Flaw {
            return try await refused(RefusedForm(typed: typed(form), flaws: flaw.fields))
        } catch let refusal as ProblemRefusal {
            return try await refused(RefusedForm(typed: typed(form), refusal))
        } catch let refusal as QuestionRefusal {
            return try await refused(RefusedForm(typed: typed(form), refusal))
        } catch let refusal as QuestionRefused {
            return try await refused(DeskActs.refusedForm(typed(form), refusal))
        }
        return .done(.problem(number), DeskNotice(act))
    }

    private func carryOut(_ act: DeskPath.ProblemAct, on number: Problem.Number, _ form: FormBody) async throws {
        switch act {
        case .change:
            let parts = try ProblemParts(form, both("title", form), both("source", form))
            try await ChangeProblem(
                number: number, title: parts.title, category: parts.category, competence: parts.competence,
                goesToMaslikhat: parts.goesToMaslikhat, money: parts.money, seen: seen(form)
            ).carryOut(at: desk)
        case .include:
            try await IncludeQuestions(
                number: number, questions: DeskActs.chosen(form), gazetteer: desk.site.settings.gazetteer
            ).carryOut(at: desk)
        case .takeOut:
            try await TakeQuestionOut(
                number: number, question: Question.Number(text: form["which"]), reason: both("reason", form)
            ).carryOut(at: desk)
        case .merge:
            try await MergeProblems(number: number, into: Problem.Number(text: form["into"]), seen: seen(form)).carryOut(at: desk)
        case .separate: try await SeparateProblems(number: number).carryOut(at: desk)
        case .withdraw:
            try await WithdrawProblem(number: number, reason: both("reason", form), seen: seen(form)).carryOut(at: desk)
        case .maslikhat:
            guard let day = Day(iso: form["day"].trimmed) else {
                throw ProblemParts.Flaw(fields: ["day": .refusalNotADate])
            }
            try await RecordMaslikhatWord(
                number: number, word: Problem.MaslikhatWord(on: day, text: both("text", form)), seen: seen(form)
            ).carryOut(at: desk)
        case .sendUp:
            guard let place = KATO(form["place"]) else { throw ProblemRefusal.placeNotAbove }
            try await SendProblemUp(
                number: number, place: place, body: both("body", form), proposal: both("proposal", form), seen: seen(form)
            ).carryOut(at: desk)
        case .note: try await FollowReferral(number: number, step: .note(both("text", form))).carryOut(at: desk)
        case .decide:
            guard let disposition = Referral.Disposition(rawValue: form["disposition"]) else {
                throw ProblemRefusal.dispositionMissing
            }
            try await FollowReferral(number: number, step: .decide(disposition, both("text", form))).carryOut(at: desk)
        case .sendBack:
            try await FollowReferral(number: number, step: .sendBack(reason: both("reason", form))).carryOut(at: desk)
        }
    }

    /// The questions that were ticked, each once.
    private static func chosen(_ form: FormBody) -> [Question.Number] {
        var chosen: [Question.Number] = []
        for number in form.all("question").compactMap({ Question.Number(text: $0) }) where !chosen.contains(number) {
            chosen.append(number)
        }
        return chosen
    }

    private static func refusedForm(_ typed: [String: String], _ refused: QuestionRefused) -> RefusedForm {
        RefusedForm(
            typed: typed, refusal: RefusalPhrases.phrase(for: refused.refusal), subject: refused.number.text)
    }
}

/// The parts by which a problem question is made and changed, as they were typed.
private struct ProblemParts {
    /// What is wrong with each field.
    struct Flaw: Error {
        let fields: [String: Phrase]
    }

    let title: Translated
    let category: Category
    let competence: Problem.Competence
    let goesToMaslikhat: Bool
    let money: Problem.Money

    init(_ form: FormBody, _ title: Translated, _ source: Translated) throws(Flaw) {
        var flaws: [String: Phrase] = [:]
        if title.isEmpty { flaws["title-kk"] = RefusalPhrases.phrase(for: ProblemRefusal.titleMissing) }
        let category = Category(rawValue: form["category"])
        if category == nil { flaws["category"] = .refusalFieldMissing }
        let competence = Problem.Competence(rawValue: form["competence"])
        if competence == nil { flaws["competence"] = .refusalFieldMissing }
        let typed = form["money"].trimmed
        let sum = typed.isEmpty ? nil : Tenge(typed: typed)
        if sum == nil, !typed.isEmpty { flaws["money"] = RefusalPhrases.phrase(for: PlanItemDraft.Flaw.notMoney) }
        guard flaws.isEmpty, let category, let competence else { throw Flaw(fields: flaws) }
        self.title = title
        self.category = category
        self.competence = competence
        goesToMaslikhat = form["to-maslikhat"] == "yes"
        money = Problem.Money(needed: sum, source: source)
    }
}
