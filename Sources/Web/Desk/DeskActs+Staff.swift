import Domain
import Pages
import Settings
import Storage

/// The acts on one's own account, and on the accounts that an administrator manages.
extension DeskActs {
    func account(_ act: DeskPath.AccountAct, _ form: FormBody) async throws -> Outcome {
        // A secret that was not typed is told so, and counts as no try.
        let missing = ["current", "password", "again", "code", "own-code"].filter { form.values[$0] == "" }
        guard missing.isEmpty else { return .refused(try await again(act, nil, missing: Set(missing))) }
        do {
            switch act {
            case .password:
                try await ChangePassword(current: form["current"], new: form["password"], again: form["again"])
                    .carryOut(at: desk)
                return .done(.account, .passwordSet)
            case .territory:
                guard let place = KATO(form["place"]) else { throw RequestRefusal.malformed }
                try await ChooseTerritory(place: place).carryOut(at: desk)
                return .done(.today, .territoryChosen)
            case .end:
                try await EndSessions(mark: form["session"]).carryOut(at: desk)
                return .done(.account, .sessionEnded)
            case .endOthers:
                try await EndSessions(mark: nil).carryOut(at: desk)
                return .done(.account, .sessionEnded)
            case .beginCodes:
                try await BeginCodes().carryOut(at: desk)
                return .done(.accountCodes, .codesBegun)
            case .confirmCodes:
                let order = ConfirmCodes(code: form["code"], password: form["current"], current: form["own-code"])
                return .shown(try pages.recoveryCodes(try await order.carryOut(at: desk)))
            case .turnOffCodes:
                try await TurnOffCodes(password: form["current"], code: form["own-code"]).carryOut(at: desk)
                return .done(.account, .codesOff)
            case .renewRecovery:
                let order = RenewRecoveryCodes(password: form["current"], code: form["own-code"])
                return .shown(try pages.recoveryCodes(try await order.carryOut(at: desk)))
            }
        } catch let refusal as AccountRefusal {
            return .refused(try await again(act, refusal))
        }
    }

    /// The page of an act on one's own account again; what was typed were passwords and codes, so nothing of it.
    func again(_ act: DeskPath.AccountAct, _ refusal: AccountRefusal?, missing: Set<String> = []) async throws -> String {
        let refused = RefusedAccountForm(act, refusal, missing: missing)
        return DeskPath.accountAct(act).page == .accountCodes
            ? try await pages.accountCodes(refused: refused) : try await pages.account(refused: refused)
    }

    func inviteStaff(_ form: FormBody) async throws -> Outcome {
        let flaws = StaffAdministration.flaws(name: form["name"], email: form["email"]) + grantFlaws(form)
        guard flaws.isEmpty else { return .refused(try await pages.staffList(refused: refused(form, flaws))) }
        do {
            let link = try await InviteStaff(name: form["name"], email: form["email"], grant: try grant(form)).carryOut(at: desk)
            return .shown(try await pages.staffList(link: link))
        } catch let refusal as StaffRefusal {
            return .refused(try await pages.staffList(refused: refused(form, [refusal])))
        }
    }

    func staff(_ id: StaffMember.ID, _ act: DeskPath.StaffAct, _ form: FormBody) async throws -> Outcome {
        let flaws = act == .grant ? grantFlaws(form) : []
        guard flaws.isEmpty else { return .refused(try await pages.staffMember(id, refused: (act, refused(form, flaws)))) }
        do {
            func change(_ change: ChangeAccount.Change, _ notice: DeskNotice) async throws -> Outcome {
                try await ChangeAccount(staff: id, change: change).carryOut(at: desk)
                // Who has taken back the last role of a person here sees the account no more; who has closed their own is out.
                let next: DeskPath = id == desk.staff.id ? .account : notice == .roleWithdrawn ? .staff() : .staffMember(id)
                return .done(next, notice)
            }
            switch act {
            case .grant: return try await change(.grant(try grant(form)), .roleGranted)
            case .withdraw: return try await change(.withdraw(try grant(form)), .roleWithdrawn)
            case .disable: return try await change(.disable, .staffDisabled)
            case .enable: return try await change(.enable, .staffEnabled)
            case .codesOff: return try await change(.codesOff, .staffCodesOff)
            case .link:
                let link = try await MakeLink(staff: id).carryOut(at: desk)
                return .shown(try await pages.staffMember(id, link: link))
            }
        } catch let refusal as StaffRefusal {
            // Beside its field only where there is a form with one.
            let form =
                act == .grant
                ? refused(form, [refusal]) : RefusedForm(typed: [:], RefusalPhrases.phrase(for: refusal), field: nil)
            return .refused(try await pages.staffMember(id, refused: (act, form)))
        }
    }

    /// A role for a territory, as it was typed.
    private func grant(_ form: FormBody) throws -> StaffMember.Grant {
        guard let role = StaffMember.Role(rawValue: form["role"]) else { throw StaffRefusal.roleMissing }
        guard case .found(let place) = territory(form) else { throw StaffRefusal.placeUnknown }
        return StaffMember.Grant(role, at: place.code)
    }

    /// The territory that was typed.
    private func territory(_ form: FormBody) -> TypedPlaces.Answer {
        let home = desk.staff.administered.first ?? desk.staff.place
        return ForwardPlaces(gazetteer: desk.site.settings.gazetteer, home: home).find(form["place"].trimmed)
    }

    /// What is wrong with a role and its territory, one for each at most.
    private func grantFlaws(_ form: FormBody) -> [StaffRefusal] {
        var flaws: [StaffRefusal] = []
        if StaffMember.Role(rawValue: form["role"]) == nil { flaws.append(.roleMissing) }
        if form["place"].trimmed.isEmpty {
            flaws.append(.placeMissing)
        } else {
            if case .found = territory(form) {} else { flaws.append(.placeUnknown) }
        }
        return flaws
    }

    /// - Parameter refusals: one for each field, or one of the whole.
    private func refused(_ form: FormBody, _ refusals: [StaffRefusal]) -> RefusedForm {
        let told = refusals.map { (field: RefusalPhrases.field(for: $0), phrase: RefusalPhrases.phrase(for: $0)) }
        var refused = RefusedForm(
            typed: typed(form),
            flaws: Dictionary(
                told.compactMap { one in one.field.map { ($0, one.phrase) } }, uniquingKeysWith: { first, _ in first }),
            refusal: told.first { $0.field == nil }?.phrase)
        // Where several places fit, each is named.
        if refusals.contains(.placeUnknown), let field = RefusalPhrases.field(for: .placeUnknown),
            case .ambiguous(let places) = territory(form)
        {
            refused.fitting[field] = places
        }
        return refused
    }
}
