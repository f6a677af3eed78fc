import Domain
import Secrets
import Storage

/// The one-time codes of the desk: their secrets are kept sealed, and opened only to check a code or to show one that is being set up.
struct StaffCodes: Sendable {
    let key: [UInt8]

    /// A secret that is being set up, for the eyes of its owner.
    struct Pending: Sendable {
        /// As it is kept; names it in the form that confirms it.
        let sealed: String
        let secret: [UInt8]
    }

    /// A new secret that has to be confirmed by a code.
    func begin(_ staff: StaffMember.ID, _ connection: any SQLConnection) throws {
        try CodeStore(connection).begin(staff, sealed: SealedBytes.seal(OneTimeCode.secret(), key: key, subject: "\(staff)"))
    }

    func pending(_ staff: StaffMember.ID, _ connection: any SQLConnection) throws -> Pending? {
        guard let sealed = try CodeStore(connection).find(staff)?.pending, let secret = open(sealed, staff) else { return nil }
        return Pending(sealed: sealed, secret: secret)
    }

    /// Whether the typed text is a code of the telephone that was not used yet; then it is used.
    func take(_ typed: String, of staff: StaffMember.ID, at now: Moment, _ connection: any SQLConnection) throws -> Bool {
        let store = CodeStore(connection)
        guard let sealed = try store.find(staff)?.secret, let secret = open(sealed, staff),
            let period = OneTimeCode.period(of: typed, secret: secret, at: now)
        else { return false }
        return try store.use(staff, period: period)
    }

    /// Whether the typed text is a recovery code that was not used yet; then it is used, and the journal knows that one was.
    func takeRecovery(_ typed: String, of staff: StaffMember.ID, at now: Moment, _ connection: any SQLConnection) throws -> Bool {
        let store = CodeStore(connection)
        guard let hash = RecoveryCode.hash(of: typed, staff: staff), try store.useRecoveryCode(hash, of: staff) else {
            return false
        }
        let left = try store.find(staff)?.recoveryCodes ?? 0
        try JournalStore(connection).append(
            at: now, actor: .staff(staff), act: "recovery-code-used", subject: .staff(staff), detail: "left=\(left)")
        return true
    }

    /// Confirms the secret that is being set up by a first code of it; `nil` where the code is not of it, else the recovery codes, which nobody sees again.
    func confirm(_ typed: String, of staff: StaffMember.ID, at now: Moment, _ connection: any SQLConnection) throws -> [String]? {
        guard let pending = try pending(staff, connection),
            let period = OneTimeCode.period(of: typed, secret: pending.secret, at: now),
            try CodeStore(connection).confirm(staff, sealed: pending.sealed, period: period)
        else { return nil }
        return try renewRecovery(of: staff, connection)
    }

    /// New recovery codes in the place of those before.
    func renewRecovery(of staff: StaffMember.ID, _ connection: any SQLConnection) throws -> [String] {
        let codes = (0..<RecoveryCode.count).map { _ in RecoveryCode.make() }
        try CodeStore(connection).setRecoveryCodes(codes.compactMap { RecoveryCode.hash(of: $0, staff: staff) }, of: staff)
        return codes
    }

    private func open(_ sealed: String, _ staff: StaffMember.ID) -> [UInt8]? {
        SealedBytes.open(sealed, key: key, subject: "\(staff)")
    }
}
