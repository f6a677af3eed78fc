import CSodium

/// A password kept as an Argon2id hash that carries its own salt and parameters.
package struct PasswordHash: Hashable, Sendable {
    /// How much work a guess costs.
    package struct Cost: Sendable {
        package let operations: Int
        /// Bytes.
        package let memory: Int

        /// About a fifth of a second and 64 MiB: for use.
        package static let interactive = Cost(operations: 2, memory: 64 << 20)
        /// The least that libsodium allows: for tests.
        package static let least = Cost(operations: 1, memory: 8 << 10)
    }

    package static let shortestPassword = 10
    package static let longestPassword = 200

    /// As `$argon2id$v=19$m=65536,t=2,p=1$…`.
    package let text: String

    package init(stored text: String) { self.text = text }

    /// Hashes a password; `nil` where the memory for it is not to be had. Takes long: not for an event loop.
    package init?(of password: String, cost: Cost) {
        Secrets.prepare()
        let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
        var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
        guard
            crypto_pwhash_str_alg(
                &hash, bytes, UInt64(bytes.count), UInt64(cost.operations), cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0
        else { return nil }
        text = String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether it is the hash of a password. Takes as long as making one.
    package func matches(_ password: String) -> Bool {
        Secrets.prepare()
        let bytes = Array(password.utf8).map { CChar(bitPattern: $0) }
        return crypto_pwhash_str_verify(text, bytes, UInt64(bytes.count)) == 0
    }
}
