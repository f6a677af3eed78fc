import CSodium

/// Bytes sealed with a key: who has them without the key learns nothing and can change nothing unseen. libsodium's secretbox does the work.
package enum SealedBytes {
    /// Seals bytes, each time differently; hexadecimal digits.
    ///
    /// - Parameters:
    ///   - key: of any length; what is used is its keyed hash.
    ///   - subject: what the bytes belong to: sealed for one thing they open for no other.
    package static func seal(_ bytes: [UInt8], key: [UInt8], subject: String) -> String {
        let nonce = Secrets.randomBytes(Int(crypto_secretbox_NONCEBYTES))
        var sealed = [UInt8](repeating: 0, count: bytes.count + Int(crypto_secretbox_MACBYTES))
        crypto_secretbox_easy(&sealed, bytes, UInt64(bytes.count), nonce, derived(key, subject))
        return Secrets.hex(nonce + sealed)
    }

    /// What was sealed; `nil` where it was not sealed with this key for this subject.
    package static func open(_ text: String, key: [UInt8], subject: String) -> [UInt8]? {
        let (nonceLength, markLength) = (Int(crypto_secretbox_NONCEBYTES), Int(crypto_secretbox_MACBYTES))
        guard let all = bytes(text), all.count >= nonceLength + markLength else { return nil }
        let (nonce, sealed) = (Array(all.prefix(nonceLength)), Array(all.dropFirst(nonceLength)))
        var opened = [UInt8](repeating: 0, count: sealed.count - markLength)
        guard crypto_secretbox_open_easy(&opened, sealed, UInt64(sealed.count), nonce, derived(key, subject)) == 0 else {
            return nil
        }
        return opened
    }

    private static func derived(_ key: [UInt8], _ subject: String) -> [UInt8] {
        Secrets.digest(Array(Secrets.seal("sealed \(subject)", key: key).utf8))
    }

    private static func bytes(_ hex: String) -> [UInt8]? {
        let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count == hex.utf8.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}
