import Dispatch
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
}
