import Domain
import Pages
import Secrets
import Settings
import Storage

/// The pages of one's own account, and of the accounts that an administrator manages.
extension DeskPages {
    /// Names of places that are offered where a role is given.
    private static let mostNames = 80

    private var administration: StaffAdministration { StaffAdministration(desk.staff, in: settings.gazetteer) }

    private func local(_ moment: Moment) -> (day: Day, time: TimeOfDay) {
        settings.clock.local(moment, in: settings.gazetteer.region(of: desk.staff.place)?.code ?? .capital)
    }

    func account(refused: RefusedAccountForm? = nil) async throws -> String {
        let desk = desk
        let found = try await database.read { connection in
            (
                codes: try CodeStore(connection).find(desk.staff.id),
                sessions: try SessionStore(connection).list(of: desk.staff.id, now: desk.now)
            )
        }
        return try html(
            AccountPage(
                hasCodes: found.codes?.secret != nil, recoveryCodes: found.codes?.recoveryCodes ?? 0, sessions: found.sessions,
                this: SessionStore.mark(of: desk.seat.session), clock: local, refused: refused,
                visit: visit.about(.staff(desk.staff.id)), in: context))
    }

    func accountCodes(refused: RefusedAccountForm? = nil) async throws -> String {
        let (desk, issuer) = (desk, context.words(.siteName))
        let state: CodesPage.State = try await database.read { connection in
            let kept = try CodeStore(connection).find(desk.staff.id)
            if let pending = try desk.site.codes.pending(desk.staff.id, connection) {
                return .pending(
                    address: OneTimeCode.address(of: pending.secret, account: desk.staff.email, issuer: issuer),
                    written: OneTimeCode.written(pending.secret), isRenewal: kept?.secret != nil)
            }
            return kept?.secret == nil ? .none : .set(recoveryCodes: kept?.recoveryCodes ?? 0)
        }
        return try html(
            CodesPage(
                state, isRequired: desk.site.requiredCodes.requires(of: desk.staff), refused: refused, visit: visit, in: context))
    }

    func recoveryCodes(_ codes: [String]) throws -> String {
        try html(RecoveryCodesPage(codes, visit: visit.reminded(false), in: context))
    }

    /// - Parameter link: of the person just invited.
    func staffList(page: Int = 1, link: MadeLink? = nil, refused: RefusedForm? = nil) async throws -> String {
        let administration = try administrating()
        let seen = try await database.read { try StaffStore($0).accounts() }.filter { administration.sees($0.member) }
        return try html(
            StaffPage(
                seen, page: page, names: places, link: link.map { shown($0, among: seen) }, refused: refused,
                mailTrouble: try await mailTrouble(), visit: visit, in: context))
    }

    /// - Parameter link: just made for the person.
    func staffMember(
        _ id: StaffMember.ID, link: MadeLink? = nil, refused: (act: DeskPath.StaffAct, form: RefusedForm)? = nil
    ) async throws -> String {
        let administration = try administrating()
        let everyone = try await database.read { try StaffStore($0).accounts() }
        guard let account = everyone.first(where: { $0.member.id == id }) else { throw StoreError.notFound }
        guard administration.sees(account.member) else { throw ActRefused(act: .manageStaff, place: account.member.place) }
        return try html(
            StaffMemberPage(
                account, administration: administration, names: places, link: link.map { shown($0, among: [account]) },
                refused: refused, visit: visit.about(.staff(id)), in: context))
    }

    /// The page of an act that was refused, with those who could give the role for it.
    /// - Parameter form: what was sent, so that no text is lost; `nil` where nothing was, and of a form of passwords.
    func refused(_ refused: ActRefused, keeping form: FormBody? = nil) async throws -> String {
        let (gazetteer, everyone) = (settings.gazetteer, try await database.read { try StaffStore($0).accounts() })
        let administrators = StaffAdministration.administrators(of: refused.place, among: everyone, in: gazetteer)
        return try html(
            RefusedActPage(
                refused.act, at: refused.place, administrators: administrators.map(\.member),
                typed: form?.fields.filter { $0.name != FormToken.field } ?? [], visit: visit, in: context))
    }

    private func administrating() throws -> StaffAdministration {
        guard !desk.staff.administered.isEmpty else { throw ActRefused(act: .manageStaff, place: desk.staff.place) }
        return administration
    }

    /// Places with an office in the administered territories, the nearest to them first.
    private var places: [String] {
        let all = desk.staff.administered.flatMap { code in
            [settings.gazetteer[code]].compactMap(\.self) + settings.gazetteer.children(of: code)
        }
        var names: [String] = []
        for place in all where names.count < DeskPages.mostNames {
            let name = context.name(place)
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    private func shown(_ link: MadeLink, among accounts: [StaffAccount]) -> ShownLink {
        let name = accounts.first { $0.member.id == link.staff }?.member.name ?? ""
        return ShownLink(link.address, of: name, until: local(link.expiresAt), in: context)
    }
}
