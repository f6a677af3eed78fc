import Dispatch
package import Domain
package import Secrets

/// Makes and checks passwords on a thread of their own, one at a time: each takes a fifth of a second and much memory.
package struct Passwords: Sendable {
    /// There was not enough memory for a hash.
    package struct OutOfMemory: Error {}

    package let cost: PasswordHash.Cost
    /// The hash that is checked where there is no such person, so that nobody learns who there is.
    let nobody: PasswordHash
    private let queue = DispatchQueue(label: "passwords")

    package init(cost: PasswordHash.Cost) throws(OutOfMemory) {
        guard let nobody = PasswordHash(of: Secrets.hex(Secrets.randomBytes(16)), cost: cost) else { throw OutOfMemory() }
        self.cost = cost
        self.nobody = nobody
    }

    /// Whether the hash is that of the password.
    func matches(_ password: String, _ hash: PasswordHash) async -> Bool {
        guard password.utf8.count <= PasswordHash.longestPassword * 4 else { return false }
        return await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: hash.matches(password)) }
        }
    }

    /// The hash of a new password.
    func hash(_ password: String) async throws -> PasswordHash {
        let cost = cost
        let hash = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: PasswordHash(of: password, cost: cost)) }
        }
        guard let hash else { throw OutOfMemory() }
        return hash
    }

    /// A new password, typed twice, as its hash. Throws `AccountRefusal`.
    ///
    /// - Parameter member: whose it is to be.
    func hash(_ password: String, again: String, of member: StaffMember, by rules: PasswordRules) async throws -> PasswordHash {
        try Passwords.check(password, name: member.name, email: member.email, by: rules)
        guard password == again else { throw AccountRefusal.passwordsDiffer }
        return try await hash(password)
    }

    /// Refuses what is no password, or is easily guessed: the one way for every place where one is set.
    package static func check(
        _ password: String, name: String, email: String, by rules: PasswordRules
    ) throws(AccountRefusal) {
        guard password.count >= PasswordHash.shortestPassword else { throw .passwordTooShort }
        guard password.count <= PasswordHash.longestPassword else { throw .passwordTooLong }
        if let weakness = rules.weakness(of: password, own: [name, email]) { throw .passwordWeak(weakness) }
    }
}
