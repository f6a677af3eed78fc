import Domain
import Settings
import Storage

/// An administrator changes the account of a person: gives or takes back a role, closes the account or opens it, turns its one-time codes off.
struct ChangeAccount: Sendable {
    enum Change: Sendable {
        case grant(StaffMember.Grant)
        case withdraw(StaffMember.Grant)
        case disable, enable
        /// For one who lost the telephone and the recovery codes. Whoever is signed in to the account is signed out.
        case codesOff
    }

    let staff: StaffMember.ID
    let change: Change

    func carryOut(at desk: Desk) async throws {
        let change = change
        try await desk.changeAccount(staff) { account, everyone, administration, connection in
            let (store, member) = (StaffStore(connection), account.member)
            switch change {
            case .grant(let grant):
                try store.setGrants(try administration.granting(grant, to: member), of: member.id)
                try desk.note("role-granted", of: member.id, detail: ChangeAccount.detail(grant), connection)
            case .withdraw(let grant):
                let left = try administration.withdrawing(grant, from: member, among: everyone)
                try store.setGrants(left, of: member.id)
                try desk.note("role-withdrawn", of: member.id, detail: ChangeAccount.detail(grant), connection)
            case .disable:
                try administration.closing(member, among: everyone)
                try store.setDisabled(member.id)
                try desk.note("staff-disabled", of: member.id, connection)
            case .enable:
                try administration.opening(member)
                try store.setDisabled(member.id, false)
                try desk.note("staff-enabled", of: member.id, connection)
            case .codesOff:
                try administration.turningCodesOff(account)
                try CodeStore(connection).remove(member.id)
                let ended = try SessionStore(connection).endAll(of: member.id)
                try desk.note(ChangeAccount.codesTurnedOff, of: member.id, detail: "sessions=\(ended)", connection)
                try LetterStore(connection).queue(
                    .codesOff(member.id, at: desk.now), at: desk.now,
                    until: desk.now.adding(seconds: LetterPauses.questionSeconds))
            }
        }
    }

    /// How the journal calls it: the letter about it finds there who did it.
    static let codesTurnedOff = "codes-turned-off"

    private static func detail(_ grant: StaffMember.Grant) -> String { "role=\(grant.role.rawValue) place=\(grant.place)" }
}

extension Desk {
    /// One change of an account that lies in the territory of the administrator: loaded, decided, saved, journalled.
    func changeAccount<Value: Sendable>(
        _ id: StaffMember.ID,
        _ decide: @escaping @Sendable (StaffAccount, [StaffAccount], StaffAdministration, any SQLConnection) throws -> Value
    ) async throws -> Value {
        let administration = StaffAdministration(staff, in: site.settings.gazetteer)
        return try await site.database.write { connection in
            let everyone = try StaffStore(connection).accounts()
            guard let account = everyone.first(where: { $0.member.id == id }) else { throw StoreError.notFound }
            guard administration.sees(account.member) else { throw ActRefused(act: .manageStaff, place: account.member.place) }
            return try decide(account, everyone, administration, connection)
        }
    }
}
