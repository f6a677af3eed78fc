import Domain
import Pages
import Storage

/// What is sent from the pages about mail.
extension DeskActs {
    func setMorningMail(_ form: FormBody) async throws -> Outcome {
        guard ["yes", "no"].contains(form["wanted"]), let language = Language(rawValue: form["language"]) else {
            throw RequestRefusal.malformed
        }
        try await SetMorningMail(wish: MailWishStore.Digest(isWanted: form["wanted"] == "yes", language: language))
            .carryOut(at: desk)
        return .done(.mail, .mail)
    }

    func saveExecutor(_ form: FormBody, after: Int) async throws -> Outcome {
        let name = executorName(form)
        guard let place = KATO(form[DeskExecutorsPage.placeField]), let language = Language(rawValue: form["language"]),
            !name.isEmpty
        else { throw RequestRefusal.malformed }
        // Whoever may not change it is told so, whatever was typed.
        try desk.require(.recordExecution, at: place)
        let typed = form["email"].trimmed
        let email = typed.isEmpty ? nil : MailAddress(typed)
        if email == nil, !typed.isEmpty {
            let refused = RefusedForm(typed: self.typed(form), .flawEmailWrong, field: "email")
            return .refused(
                try await pages.executors(
                    after: after, refused: DeskExecutorsPage.Refused(place: place, name: name, form: refused))
            )
        }
        try await SaveExecutorAddress(place: place, name: name, email: email, language: language, seen: seen(form))
            .carryOut(at: desk)
        return .done(.executors(after: after), .executor)
    }

    func executorName(_ form: FormBody) -> Translated {
        Translated(kk: form[DeskExecutorsPage.kkField].trimmed, ru: form[DeskExecutorsPage.ruField].trimmed)
    }
}
