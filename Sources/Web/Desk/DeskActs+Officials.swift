import Domain
import Pages
import Storage

/// The acts on officials.
extension DeskActs {
    func recordOfficial(at code: KATO?, _ post: Official.Post?, _ form: FormBody) async throws -> Outcome {
        do {
            let official = try await RecordOfficial(place: code ?? desk.staff.place, draft: draft(form)).carryOut(at: desk)
            return .done(.official(official), .officialRecorded)
        } catch let refusal as OfficialDraft.Refusal {
            return .refused(try await pages.newOfficial(at: code, post, refused: RefusedForm(typed: typed(form), refusal)))
        }
    }

    func official(_ id: Official.ID, _ act: DeskPath.OfficialAct, _ form: FormBody) async throws -> Outcome {
        do {
            let draft = draft(form)
            switch act {
            case .acting: try await AppointActing(absent: id, draft: draft).carryOut(at: desk)
            case .charge: try await ChangeOfficial(id: id, change: .charge, draft: draft, seen: seen(form)).carryOut(at: desk)
            case .leave: try await ChangeOfficial(id: id, change: .leave, draft: draft, seen: seen(form)).carryOut(at: desk)
            case .correct: try await ChangeOfficial(id: id, change: .correct, draft: draft, seen: seen(form)).carryOut(at: desk)
            }
        } catch let refusal as OfficialDraft.Refusal {
            return .refused(try await pages.official(id, refused: (act, RefusedForm(typed: typed(form), refusal))))
        }
        return .done(.official(id), DeskNotice(act))
    }

    private func draft(_ form: FormBody) -> OfficialDraft {
        var fields: [OfficialDraft.Field: String] = [:]
        for field in OfficialDraft.Field.allCases { fields[field] = form[field.rawValue] }
        return OfficialDraft(fields)
    }
}
