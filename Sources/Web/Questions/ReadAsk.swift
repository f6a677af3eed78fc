import Domain
import Pages
import Storage

extension PublicSite {
    /// The empty form, or, where a draft was refused, the form as it was typed.
    func ask(
        _ path: SitePath, draft: QuestionDraft? = nil, flaws: [QuestionDraft.Field: QuestionDraft.Flaw] = [:],
        refusal: Phrase? = nil,
        _ context: PageContext
    ) async throws -> Made {
        let target = try await askTarget(path)
        var empty = QuestionDraft(language: context.language.rawValue)
        if case .meeting(let meeting) = target { empty.meeting = meeting.id.description }
        return try html(
            AskPage(draft: draft ?? empty, flaws: flaws, refusal: refusal, target: target, formToken: publicToken, in: context))
    }

    private func askTarget(_ path: SitePath) async throws -> AskPage.Target {
        switch path {
        case .askMeeting(let id): .meeting(try await site.database.read { try MeetingStore($0).find(id).orNotFound() })
        case .askPlace(let code): .place(try known(code))
        default: throw StoreError.notFound
        }
    }
}
