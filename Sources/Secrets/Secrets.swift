import CSodium

/// Random bytes, hashes and comparisons that take the same time whatever they compare. All of it is libsodium's work.
package enum Secrets {
    /// Bytes that nobody can foresee.
    package static func randomBytes(_ count: Int) -> [UInt8] {
        prepare()
        var bytes = [UInt8](repeating: 0, count: count)
        randombytes_buf(&bytes, count)
        return bytes
    }

    /// SHA-256 as 64 hexadecimal digits in lower case.
    package static func sha256(_ text: String) -> String { sha256(Array(text.utf8)) }

    /// SHA-256 as 64 hexadecimal digits in lower case.
    package static func sha256(_ bytes: [UInt8]) -> String { hex(digest(bytes)) }

    /// SHA-256 as its 32 bytes.
    package static func digest(_ bytes: [UInt8]) -> [UInt8] {
        prepare()
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    /// A keyed hash (HMAC-SHA-256) as 64 hexadecimal digits, for tokens that a form carries.
    package static func seal(_ text: String, key: [UInt8]) -> String {
        prepare()
        var state = crypto_auth_hmacsha256_state()
        crypto_auth_hmacsha256_init(&state, key, key.count)
        let bytes = Array(text.utf8)
        crypto_auth_hmacsha256_update(&state, bytes, UInt64(bytes.count))
        var digest = [UInt8](repeating: 0, count: Int(crypto_auth_hmacsha256_BYTES))
        crypto_auth_hmacsha256_final(&state, &digest)
        return hex(digest)
    }

    /// Whether two texts are the same, in a time that does not tell where they differ.
    package static func areEqual(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        return a.count == b.count && sodium_memcmp(a, b, a.count) == 0
    }

    /// Bytes as hexadecimal digits in lower case.
    package static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let prepared: Bool = sodium_init() >= 0

    static func prepare() { precondition(prepared, "libsodium did not start") }
}
