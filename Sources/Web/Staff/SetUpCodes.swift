import Domain
import Storage

/// A person begins to set up one-time codes: a secret is made, which holds nothing until it is confirmed.
struct BeginCodes: Sendable {
    func carryOut(at desk: Desk) async throws {
        try await desk.site.database.write { try desk.site.codes.begin(desk.staff.id, $0) }
    }
}

/// A person confirms a telephone by a first code of it. Where codes were set up already, one of these is asked for too.
struct ConfirmCodes: Sendable {
    let code: String
    let password: String
    /// A code of the telephone that served until now, or a recovery code; empty where there is none.
    let current: String

    /// The recovery codes, which nobody sees again.
    func carryOut(at desk: Desk) async throws -> [String] {
        let (site, staff, order, own) = (desk.site, desk.staff.id, self, OwnCode(typed: current))
        let kept = try await site.database.read { try CodeStore($0).find(staff) }
        guard kept?.pending != nil else { throw AccountRefusal.nothingBegun }
        try await OwnPassword(typed: password).check(at: desk)
        let isRenewal = kept?.secret != nil
        if isRenewal { try own.count(at: desk) }
        let codes = try await site.database.write { connection in
            if isRenewal { try own.take(at: desk, connection) }
            guard let codes = try site.codes.confirm(order.code, of: staff, at: desk.now, connection) else {
                throw AccountRefusal.firstCodeWrong
            }
            let sessions = SessionStore(connection)
            try sessions.complete(tokenHash: desk.seat.session)
            // Those were opened without the new telephone.
            try sessions.endAll(of: staff, but: desk.seat.session)
            try desk.note("codes-set-up", of: staff, connection)
            return codes
        }
        if isRenewal { own.succeeded(at: desk) }
        return codes
    }
}

/// A person turns one-time codes off, where the office does not ask for them.
struct TurnOffCodes: Sendable {
    let password: String
    let code: String

    func carryOut(at desk: Desk) async throws {
        guard !desk.site.requiredCodes.requires(of: desk.staff) else { throw AccountRefusal.codesRequired }
        try await OwnPassword(typed: password).check(at: desk)
        let own = OwnCode(typed: code)
        try own.count(at: desk)
        try await desk.site.database.write { connection in
            try own.take(at: desk, connection)
            try CodeStore(connection).remove(desk.staff.id)
            try desk.note("codes-turned-off", of: desk.staff.id, connection)
        }
        own.succeeded(at: desk)
    }
}

/// A person asks for new recovery codes; those of before are worth nothing then.
struct RenewRecoveryCodes: Sendable {
    let password: String
    let code: String

    /// The codes, which nobody sees again.
    func carryOut(at desk: Desk) async throws -> [String] {
        try await OwnPassword(typed: password).check(at: desk)
        let own = OwnCode(typed: code)
        try own.count(at: desk)
        let codes = try await desk.site.database.write { connection in
            try own.take(at: desk, connection)
            try desk.note("recovery-codes-renewed", of: desk.staff.id, connection)
            return try desk.site.codes.renewRecovery(of: desk.staff.id, connection)
        }
        own.succeeded(at: desk)
        return codes
    }
}
